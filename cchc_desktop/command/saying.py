"""How a verb says its outcome: lines for people, one JSON document for programs."""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import Any


def say(text: str) -> None:
    if sys.stdout is not None:  # closed by the caller: the work is done all the same
        sys.stdout.write(f"{text}\n")


def say_json(value: Any) -> None:
    say(json.dumps(value, ensure_ascii=False, indent=2))


def iso(day: date | None) -> str | None:
    return day.isoformat() if day else None

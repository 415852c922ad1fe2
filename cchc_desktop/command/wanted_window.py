"""What a window is opened on, read off the plainest of commands: `--sample`, or a book and a day, each as two words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class WantedWindow(NamedTuple):
    """The book and the day named, else the officer's own book today."""

    book: Path | None = None
    today: date | None = None
    sample: bool = False


def wanted_window(words: Sequence[str]) -> WantedWindow | None:
    """What the words ask for, or None where `arguments` has to read (and maybe refuse) them."""
    if list(words) == ["--sample"]:
        return WantedWindow(sample=True)
    named = dict(zip(words[::2], words[1::2], strict=False))
    if len(words) != 2 * len(named) or not named.keys() <= {"--book", "--today"}:
        return None
    book, day = named.get("--book"), named.get("--today")
    if book is not None and (not book or book.startswith("-")):
        return None
    if day is not None and not _DAY.fullmatch(day):
        return None
    try:
        return WantedWindow(Path(book) if book else None, date.fromisoformat(day) if day else None)
    except ValueError:
        return None

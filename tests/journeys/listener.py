"""What a screen reader hears, as JSON; run by the system's Python, which has the bindings: `listener.py NAME SECONDS`.

Waits for the program of that name on the accessibility bus, then tells role, name, value, text and states of everything
in its windows, each under its parent. A part of a few thousand is enough: nobody hears more.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

MOST = 6000
STATES = ("FOCUSED", "SELECTED", "CHECKED", "EXPANDED", "COLLAPSED", "EDITABLE", "SHOWING")


def wait_for(name: str, seconds: float) -> Any:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(at)
            if program is not None and program.get_name() == name and program.get_child_count():
                return program
        time.sleep(0.2)
    sys.exit(f"{name} is not on the accessibility bus")


def told(one: Any, left: list[int]) -> dict[str, Any]:
    """One object and what it holds."""
    left[0] -= 1
    states = one.get_state_set()
    heard = {
        "role": one.get_role_name(),
        "name": one.get_name() or "",
        "states": [state for state in STATES if states.contains(getattr(Atspi.StateType, state))],
        "text": text_of(one),
        "value": value_of(one),
    }
    children = []
    for at in range(min(one.get_child_count(), 400)):
        if left[0] <= 0:
            break
        try:
            child = one.get_child_at_index(at)
            if child is not None:
                children.append(told(child, left))
        except GLib.Error:
            continue  # it went away while it was being told
    return {**heard, "children": children}


def text_of(one: Any) -> str:
    text = one.get_text_iface()
    return "" if text is None else Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))


def value_of(one: Any) -> float | None:
    value = one.get_value_iface()
    return None if value is None else float(Atspi.Value.get_current_value(value))


if __name__ == "__main__":
    json.dump(told(wait_for(sys.argv[1], float(sys.argv[2])), [MOST]), sys.stdout, ensure_ascii=False)

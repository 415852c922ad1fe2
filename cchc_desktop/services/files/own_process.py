"""Starts the program itself again to read a file that came from anywhere: a hostile one can end or stall that process,
never the window.

The other process writes what it read as JSON to a file, since a program with a window has no standard output on
Windows; nothing of it is believed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

LOOK_AGAIN = 0.05
MEMORY = 1_500_000_000
"""Bytes of address space; PDFium itself takes some 200 MB of it."""
MOST_WRITTEN = 80_000_000
"""Bytes of an answer that are read at all; the longest that is meant, a workbook full of text, has some 60 million."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the other process wrote, None when it failed; `late`: it took too long and was ended."""

    told: Any = None
    late: bool = False


def read_apart(word: str, source: Path, alive: Callable[[], None], patience: float, *more: str) -> Any:
    """What `cchc-desktop WORD SOURCE TO MORE` wrote; None when it failed, or took longer than `patience` seconds.

    `alive` is called while waiting and may raise to cancel.
    """
    return answer_apart(word, source, alive, patience, *more).told


def answer_apart(word: str, source: Path, alive: Callable[[], None], patience: float, *more: str) -> Answer:
    """The same for who tells a file that fails from one that takes too long."""
    with tempfile.TemporaryDirectory(prefix="cchc-") as folder:
        to = Path(folder) / "da-doc.json"
        child = subprocess.Popen(
            [*_own_command(), word, str(source), str(to), *more],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            code = _exit_status(child, alive, patience)
            return Answer(_written(to) if code == 0 else None, late=code is None)
        finally:
            child.kill()
            child.wait()


def limit_memory() -> None:
    """Called in the other process, before it reads anything."""
    if sys.platform == "win32":
        return  # Windows has no such limit for a process; the limit of time ends it there
    import resource  # noqa: PLC0415 - not on Windows

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _own_command() -> list[str]:
    """This very program again; a frozen one is its own interpreter."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "cchc_desktop"]


def _exit_status(child: subprocess.Popen[bytes], alive: Callable[[], None], patience: float) -> int | None:
    """None when it did not end in time."""
    until = monotonic() + patience
    while monotonic() < until:
        alive()
        try:
            return child.wait(LOOK_AGAIN)
        except subprocess.TimeoutExpired:
            continue
    return None


def _written(to: Path) -> Any:
    try:
        if to.stat().st_size > MOST_WRITTEN:
            return None
        return json.loads(to.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None

"""How work that takes a while tells how far it is, and is told to stop."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Piece = TypeVar("Piece")
Tick = Callable[[int, int], None]
"""Called with (done, total) between two pieces of work; what it raises ends the work with nothing half done."""


def no_tick(done: int, total: int) -> None:
    """For those who neither show progress nor cancel."""


def ticking(pieces: Sequence[Piece], tick: Tick) -> Iterator[Piece]:
    """The pieces one after another, told of before each."""
    for done, piece in enumerate(pieces):
        tick(done, len(pieces))
        yield piece

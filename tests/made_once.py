"""Books made once a run: a test gets a copy of the file, so that none sees what another wrote."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Concatenate, ParamSpec, TypeVar

Told = TypeVar("Told")
How = ParamSpec("How")


def made_once(make: Callable[Concatenate[Path, How], Told]) -> Callable[Concatenate[Path, How], Told]:
    """`make`, which leaves a closed book at a path, done once for all who ask alike; what it told is told again."""
    made: dict[tuple[object, ...], tuple[bytes, Told]] = {}

    @wraps(make)
    def copied(path: Path, /, *how: How.args, **more: How.kwargs) -> Told:
        asked = (*how, *more.items())
        if asked not in made:
            made[asked] = _first(lambda at: make(at, *how, **more))
        book, told = made[asked]
        path.write_bytes(book)
        return told

    return copied


def _first(make: Callable[[Path], Told]) -> tuple[bytes, Told]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "so.sqlite"
        told = make(path)
        return path.read_bytes(), told

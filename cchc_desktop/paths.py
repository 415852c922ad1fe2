"""Where the program finds what it ships and what it keeps: the packaged files, and the user's own folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
HOME_SWITCH = "CCHC_DESKTOP_HOME"


def packaged(name: str) -> Path:
    """The file or folder that ships with the program, such as "data/seed.sqlite" or "resources/icons".

    A wheel carries it inside the package; a checkout (also installed editable) beside it; a frozen program in its
    bundle. Raises FileNotFoundError, which says where it looked: a broken installation, not the officer's doing.
    """
    places = [place / name for place in _shipped_folders()]
    for place in places:
        if place.exists():
            return place
    raise FileNotFoundError(f"{name} is not among the program's files: {', '.join(map(str, places))}")


def _shipped_folders() -> list[Path]:
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    bundle = [Path(frozen)] if frozen else []
    return [PACKAGE, PACKAGE.parent, *bundle]


def user_folder() -> Path:
    """The folder of the officer's books and view state; made when missing.

    The environment variable CCHC_DESKTOP_HOME moves all of it: for tests, and for a program carried on a stick.
    """
    moved = os.environ.get(HOME_SWITCH)
    folder = Path(moved) if moved else _platform_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _platform_folder() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 (not needed when the folder is named)

    return user_data_path("cchc-desktop", appauthor=False)


def default_book() -> Path:
    """The book that opens when none is named; it need not exist yet."""
    return user_folder() / "ke-hoach-cchc.sqlite"


def sample_folder() -> Path:
    """The folder of the sample's own book, apart from the officer's."""
    return user_folder() / "mau"

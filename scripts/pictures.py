"""Makes the pictures in docs/pictures from the sample (`make pictures`): every page, light and dark, at three scales.

Each scheme and scale is a program of its own, since Qt takes its scale at the start only.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "pictures"
DAY = date(2023, 10, 20)
SCREEN = (1366, 768)
SCALES = {"100": "1", "150": "1.5", "200": "2"}
SCHEMES = ("light", "dark")
SETTLED_SECONDS = 0.6
"""What a page reads after its first paint is there by then."""


def main(arguments: list[str]) -> None:
    if arguments:
        take_pages(*arguments)
        return
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CCHC_DESKTOP_HOME"] = folder
        book = make_sample(Path(folder))
        for scheme in SCHEMES:
            for percent, factor in SCALES.items():
                run_apart(Path(folder), scheme, percent, factor)
        take_report(book, Path(folder) / "bao-cao.pdf")
    for picture in PICTURES.glob("*.png"):
        make_small(picture)
    (PICTURES / "plan-light-100.png").replace(PICTURES / "window.png")
    sys.stdout.write(f"{PICTURES}\n")


def run_apart(folder: Path, scheme: str, percent: str, factor: str) -> None:
    """Take the pages in a program of its own, on a screen of the smallest size the program is made for."""
    screen = folder / "screen.json"
    outline = {"name": "0", "x": 0, "y": 0, "width": SCREEN[0], "height": SCREEN[1]}
    screen.write_text(json.dumps({"screens": [outline]}))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": factor,
    }
    command = [sys.executable, __file__, scheme, percent]
    subprocess.run(command, check=True, env=environment, stderr=subprocess.DEVNULL)


def make_sample(folder: Path) -> Path:
    from cchc_desktop.services.books import sample_book  # noqa: PLC0415

    return sample_book(folder)


def take_pages(scheme: str, percent: str) -> None:
    """Every page of the window, with deliverable 6.2 chosen in Kế hoạch."""
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from cchc_desktop.app import make_application, open_window  # noqa: PLC0415
    from cchc_desktop.gui.page_specs import PAGES  # noqa: PLC0415
    from cchc_desktop.gui.theme import dress  # noqa: PLC0415
    from cchc_desktop.services.books import open_book  # noqa: PLC0415
    from cchc_desktop.services.rows import find_deliverable  # noqa: PLC0415

    dress(make_application(), Qt.ColorScheme.Dark if scheme == "dark" else Qt.ColorScheme.Light)
    with open_book(make_sample(Path(os.environ["CCHC_DESKTOP_HOME"]))) as book:
        window = open_window(book)
        window.showMaximized()
        window.show_deliverable(find_deliverable(book, 2023, "6.2"))
        for spec in PAGES:
            window.show_page(spec.name)
            settle(QApplication.processEvents)
            window.grab().save(str(PICTURES / f"{spec.name}-{scheme}-{percent}.png"))
        window.close()


def settle(turn: object) -> None:
    """Let the window take its turns until what follows the first paint is painted too."""
    end = time.monotonic() + SETTLED_SECONDS
    while time.monotonic() < end:
        assert callable(turn)
        turn()


def make_small(picture: Path) -> None:
    """256 colours chosen from the picture's own tell all there is in it, at a third of the size."""
    from PIL import Image  # noqa: PLC0415

    with Image.open(picture) as full:
        small = full.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    small.save(picture, optimize=True)


def take_report(path: Path, pdf: Path) -> None:
    from cchc_desktop.domain.periods import PeriodKind  # noqa: PLC0415
    from cchc_desktop.services.books import open_book  # noqa: PLC0415
    from cchc_desktop.services.printing import print_report  # noqa: PLC0415

    with open_book(path, read_only=True) as book:
        print_report(book, DAY.year, PeriodKind.YEAR, DAY, pdf)
    page = ["pdftoppm", "-png", "-r", "80", "-f", "1", "-l", "1", "-singlefile", str(pdf), str(PICTURES / "report")]
    subprocess.run(page, check=True)


if __name__ == "__main__":
    main(sys.argv[1:])

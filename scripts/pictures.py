"""Makes the pictures in docs/pictures from the sample (`make pictures`): every page and dialog, light and dark, at
three scales, and every form's first page. What is shown, and how, is what the tests look at too: `tests/dress`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
DAY = date(2023, 10, 20)
COLOURS = 64
"""So many, chosen from the picture's own, tell all there is in it."""


def main() -> None:
    sys.path.insert(0, str(ROOT))
    from tests.dress.show import SCALES, SCHEMES  # noqa: PLC0415 (the project's root first)

    PICTURES.mkdir(parents=True, exist_ok=True)
    for old in PICTURES.glob("*.png"):
        old.unlink()
    for scheme in SCHEMES:
        for percent in SCALES:
            show_apart(scheme, percent)
    with tempfile.TemporaryDirectory() as folder:
        take_papers(make_sample(Path(folder)), Path(folder))
    for picture in PICTURES.glob("*.png"):
        make_small(picture)
    (PICTURES / "plan-light-100.png").replace(PICTURES / "window.png")
    sys.stdout.write(f"{PICTURES}\n")


def show_apart(scheme: str, percent: str) -> None:
    """A program of its own with a book of its own: Qt takes its scale at the start only."""
    from tests.dress.show import environment  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.dress.show", folder, percent, str(PICTURES), scheme]
        subprocess.run(command, check=True, cwd=ROOT, env=environment(Path(folder), percent), stderr=subprocess.DEVNULL)


def make_sample(folder: Path) -> Path:
    from cchc_desktop.services.book.books import sample_book  # noqa: PLC0415

    return sample_book(folder)


def make_small(picture: Path) -> None:
    """A third of the size, or less."""
    from PIL import Image  # noqa: PLC0415

    with Image.open(picture) as full:
        small = full.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    small.save(picture, optimize=True)


def take_papers(path: Path, folder: Path) -> None:
    """The first page of every form in each of its variants, from the sample."""
    from cchc_desktop.domain.refusal import Refusal  # noqa: PLC0415
    from cchc_desktop.services.book.books import open_book  # noqa: PLC0415
    from cchc_desktop.services.papers.catalogue import FORMS, file_name_of  # noqa: PLC0415
    from cchc_desktop.services.printing import print_paper  # noqa: PLC0415
    from tests.papers import all_requests, fill_document_registers, fill_dossiers  # noqa: PLC0415

    with open_book(path) as book:
        fill_dossiers(book, DAY.year)
        fill_document_registers(book, DAY.year)
        for request in (each for form in FORMS for each in all_requests(form, book, DAY)):
            pdf = folder / file_name_of(request)
            try:
                take_first_page(print_paper(book, request, pdf), f"paper-{pdf.stem}")
            except Refusal as refusal:
                sys.stderr.write(f"{request.form}: {refusal}\n")


def take_first_page(pdf: Path, name: str) -> None:
    page = ["pdftoppm", "-png", "-r", "80", "-f", "1", "-l", "1", "-singlefile", str(pdf), str(PICTURES / name)]
    subprocess.run(page, check=True)


if __name__ == "__main__":
    main()

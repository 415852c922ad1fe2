"""Makes the README's pictures from the sample: the window, and the annual report's first page (`make pictures`)."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "pictures"
DAY = date(2023, 10, 20)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CCHC_DESKTOP_HOME"] = folder
        book = make_sample(Path(folder))
        take_window(book)
        take_report(book, Path(folder) / "bao-cao.pdf")


def make_sample(folder: Path) -> Path:
    from cchc_desktop.services.books import sample_book  # noqa: PLC0415

    return sample_book(folder)


def take_window(path: Path) -> None:
    """Kế hoạch with deliverable 6.2 chosen, at the smallest screen the program is made for."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from cchc_desktop.app import make_application, open_window  # noqa: PLC0415
    from cchc_desktop.services.books import open_book  # noqa: PLC0415
    from cchc_desktop.services.rows import find_deliverable  # noqa: PLC0415

    make_application()
    with open_book(path) as book:
        window = open_window(book)
        window.resize(1366, 768)
        window.show()
        window.show_deliverable(find_deliverable(book, 2023, "6.2"))
        for _ in range(20):
            QApplication.processEvents()
        window.grab().save(str(PICTURES / "window.png"))
        window.close()


def take_report(path: Path, pdf: Path) -> None:
    from cchc_desktop.domain.periods import PeriodKind  # noqa: PLC0415
    from cchc_desktop.services.books import open_book  # noqa: PLC0415
    from cchc_desktop.services.printing import print_report  # noqa: PLC0415

    with open_book(path, read_only=True) as book:
        print_report(book, DAY.year, PeriodKind.YEAR, DAY, pdf)
    page = ["pdftoppm", "-png", "-r", "80", "-f", "1", "-l", "1", "-singlefile", str(pdf), str(PICTURES / "report")]
    subprocess.run(page, check=True)


if __name__ == "__main__":
    main()
    sys.stdout.write(f"{PICTURES}\n")

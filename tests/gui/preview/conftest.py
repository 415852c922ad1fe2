"""A real paper to look at: the annual report of the sample, upright with an annex lying down."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.leads import LedPaper, Place
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.gui.preview_window import PreviewWindow
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.printing import led_paper

DAY = date(2023, 10, 20)
ShowPaper = Callable[..., PreviewWindow]
"""Takes the bytes or the file, and the places of words that lead somewhere."""


@pytest.fixture(scope="session")
def led_report(sample_template: Path) -> LedPaper:
    """The annual report with where its words lead."""
    with open_book(sample_template, read_only=True) as book:
        return led_paper(book, PaperRequest("report", 2023, DAY, PeriodKind.YEAR))


@pytest.fixture(scope="session")
def report(led_report: LedPaper) -> bytes:
    """The bytes of the annual report's PDF."""
    return led_report.pdf


@pytest.fixture
def show_paper(qapp: QApplication, qtbot: QtBot) -> Iterator[ShowPaper]:
    """Shows a paper in its window and waits until its first page is sharp, or it is refused."""
    windows: list[PreviewWindow] = []

    def show(source: bytes | Path, places: tuple[Place, ...] = ()) -> PreviewWindow:
        window = PreviewWindow("Báo cáo năm 2023", source, "bao-cao.pdf", None, None, places=places)
        windows.append(window)
        closed.clear()
        window.destroyed.connect(lambda: closed.append(True))
        window.resize(1000, 700)
        window.open()
        qtbot.waitUntil(lambda: window.ui.documentPreview.is_drawn or window.ui.refusal.isVisible(), timeout=20_000)
        return window

    closed: list[bool] = []
    yield show
    for window in windows:
        if not closed:
            window.close()
    qapp.processEvents()

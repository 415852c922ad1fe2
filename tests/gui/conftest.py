"""What the window's tests share: the window on the sample, and words typed as an input method sends them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book

Typed = Callable[["QWidget", str], None]


@pytest.fixture
def window(qapp: QApplication, sample_book: Book) -> Iterator[MainWindow]:
    """The whole window on the sample, at 1366 by 768."""
    from cchc_desktop.app import open_window  # noqa: PLC0415

    made = open_window(sample_book)
    made.resize(1366, 768)
    made.show()
    qapp.processEvents()
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()


@pytest.fixture
def opening(qapp: QApplication, sample_book: Book) -> Iterator[Callable[..., MainWindow]]:
    """Opens the window on the sample, once or again after it was closed; on a day of its own when one is given."""
    from cchc_desktop.app import open_window  # noqa: PLC0415

    made: list[MainWindow] = []

    def open_one(day: date | None = None) -> MainWindow:
        window = open_window(sample_book, day)
        made.append(window)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(1366, 768)
        window.show()
        for _ in range(5):
            qapp.processEvents()
        return window

    yield open_one
    for window in made:
        window.close()
        window.deleteLater()
    qapp.processEvents()


@pytest.fixture
def plan_page(window: MainWindow) -> Any:
    """The page Kế hoạch in front."""
    return window.show_page("plan")


@pytest.fixture
def typed(qapp: QApplication) -> Typed:
    """Types Vietnamese the way an input method commits it (qtbot.keyClicks cannot)."""
    from PySide6.QtGui import QInputMethodEvent  # noqa: PLC0415

    def commit(field: QWidget, words: str) -> None:
        field.setFocus()
        for letter in words:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            qapp.sendEvent(field, event)

    return commit


@pytest.fixture
def code_of(window: MainWindow) -> Callable[[str], int]:
    """The id of a deliverable by its code in the 2023 plan."""

    def find(code: str) -> int:
        return next(one.id for one in window._context.outline(2023).deliverables if one.code == code)

    return find

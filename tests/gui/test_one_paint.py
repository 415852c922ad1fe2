"""What changes in the window is painted once: a second paint of the same would be half of the officer's wait."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from cchc_desktop.services.plan.next_plan import copy_plan
from cchc_desktop.services.plan.outline import read_outline
from tests.dress.rest import rest

if TYPE_CHECKING:
    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def paints_of(widget: QWidget, act: Callable[[], object]) -> int:
    """How often a widget is painted because of `act`; of a list its rows."""
    QApplication.processEvents()
    paints = Paints(widget.viewport() if isinstance(widget, QAbstractItemView) else widget)
    act()
    rest()
    return paints.count


def test_what_the_search_finds_is_painted_once(window: MainWindow) -> None:
    window.ui.searchBox.setFocus()
    window.ui.searchBox.setText("rà soát")
    window._need_popup()
    popup: Any = window._search_popup
    popup.search_now()
    rest()

    def search() -> None:
        window.ui.searchBox.setText("báo cáo")
        popup.search_now()

    assert paints_of(popup.view, search) == 1


@pytest.mark.parametrize("page_name", ["overview", "plan", "calendar", "units"])
def test_the_pages_list_is_painted_once_when_another_page_comes(window: MainWindow, page_name: str) -> None:
    window.show_page(page_name)
    window.show_page("report")
    rest()
    assert paints_of(window.ui.pageList, lambda: window.show_page(page_name)) == 1


def test_the_form_is_painted_once_when_another_plan_comes(window: MainWindow, sample_book: Book) -> None:
    copy_plan(sample_book, read_outline(sample_book, 2023, date(2023, 10, 20)), 2024)
    page: Any = window.show_page("plan")
    window.show_year(2024)
    rest()
    assert paints_of(page.form, lambda: window.show_year(2023)) == 1


def test_the_tree_is_painted_once_when_a_plan_with_other_words_of_state_comes(
    window: MainWindow, sample_book: Book
) -> None:
    copy_plan(sample_book, read_outline(sample_book, 2023, date(2023, 10, 20)), 2024)
    page: Any = window.show_page("plan")
    window.show_year(2024)
    window.show_year(2023)
    rest()
    assert paints_of(page.ui.planTree, lambda: window.show_year(2024)) == 1

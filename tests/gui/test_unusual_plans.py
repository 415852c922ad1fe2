"""Every page is right and friendly for an empty plan, for very long titles, for very many products in one task."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QPushButton, QWidget

from cchc_desktop.app import open_window
from cchc_desktop.gui.main_window import MainWindow
from cchc_desktop.gui.page_specs import PAGES
from cchc_desktop.services.book.books import open_book
from tests.dress.faults import faults_of
from tests.dress.rest import rest
from tests.gui.unusual_plans import DAY, LONG, MANY, make_empty, make_long, make_many

SIZES = ((1366, 768), (800, 600))
FIRST_STEPS = {
    "overview": "Hãy thêm nội dung, nhiệm vụ, sản phẩm ở trang Kế hoạch",
    "plan": "Bấm Thêm nội dung để bắt đầu",
    "calendar": "Hãy thêm nội dung, nhiệm vụ, sản phẩm ở trang Kế hoạch",
    "documents": "Kéo tệp vào đây hoặc bấm Thêm văn bản",
    "report": "dự thảo",
    "units": "Bấm Thêm đơn vị",
    "registers": "Bấm Thêm cuộc kiểm tra",
    "history": "Tạo kế hoạch năm",
}
"""What an empty plan's page tells the officer: what to do first, or, where there is something, what is there."""


@contextmanager
def opened(folder: Path, make: Callable[[Path], None]) -> Iterator[MainWindow]:
    make(folder / "so.sqlite")
    with open_book(folder / "so.sqlite") as book:
        window = open_window(book, DAY)
        window.show()
        try:
            yield window
        finally:
            window.close()
            window.deleteLater()
            QApplication.processEvents()


@pytest.mark.parametrize("make", [make_empty, make_long, make_many])
def test_no_page_cuts_covers_or_speaks_english(
    qapp: QApplication, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    faults: dict[str, list[str]] = {}
    with opened(tmp_path, make) as window:
        for width, height in SIZES:
            window.resize(width, height)
            for spec in PAGES:
                window.show_page(spec.name)
                rest()
                faults[f"{spec.name} at {width}×{height}"] = faults_of(window)
    assert {where: found for where, found in faults.items() if found} == {}


def test_every_page_of_an_empty_plan_says_what_is_to_be_done(qapp: QApplication, tmp_path: Path) -> None:
    assert set(FIRST_STEPS) == {spec.name for spec in PAGES}
    with opened(tmp_path, make_empty) as window:
        for name, words in FIRST_STEPS.items():
            page = window.show_page(name)
            rest()
            assert words in words_of(page), name


def test_a_long_title_can_be_read_whole_on_every_page_that_names_it(qapp: QApplication, tmp_path: Path) -> None:
    with opened(tmp_path, make_long) as window:
        plan: Any = window.show_page("plan")
        rest()
        index = plan._tree.model.index_of_uid(next(plan._tree.model.rows()).uid)
        assert LONG.strip() in index.data(Qt.ItemDataRole.ToolTipRole)
        assert LONG.strip() in plan.form.ui.titleLine.toolTip()


def test_three_hundred_products_are_all_there(qapp: QApplication, tmp_path: Path) -> None:
    with opened(tmp_path, make_many) as window:
        plan: Any = window.show_page("plan")
        rest()
        chip = plan.findChild(QPushButton, "chip_all")
        assert chip.text() == f"Tất cả {MANY}"
        last = list(plan._tree.model.rows())[-1]
        plan.show_deliverable(last.key.deliverable_id)
        rest()
        tree = plan.ui.planTree
        assert last.code == f"1.{MANY}"
        assert tree.viewport().rect().contains(tree.visualRect(tree.currentIndex()).center())


def words_of(page: QWidget) -> str:
    """What can be read on a page: its labels, and the rows of its lists."""
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    views: list[Any] = [view for view in page.findChildren(QAbstractItemView) if _has_rows(view)]
    rows = [str(view.model().index(0, 0).data()) for view in views]
    return "\n".join([*labels, *rows])


def _has_rows(view: QAbstractItemView) -> bool:
    return view.model() is not None and view.model().rowCount() > 0

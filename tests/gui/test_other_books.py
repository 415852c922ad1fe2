"""The window on books that are not the sample: an empty plan, and a book on a medium that cannot be written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from cchc_desktop.app import open_window
from cchc_desktop.domain.agency import BLANK
from cchc_desktop.gui.main_window import MainWindow
from cchc_desktop.services.agency.issuing import write_agency
from cchc_desktop.services.book.books import create_empty, open_book
from cchc_desktop.services.plan.plans import add_plan
from cchc_desktop.store.book import Book

DAY = date(2027, 1, 4)


def shown(path: Path, *, read_only: bool = False) -> Iterator[MainWindow]:
    with open_book(path, read_only=read_only) as book:
        window = open_window(book, DAY)
        window.show()
        QApplication.processEvents()
        yield window
        window.close()
        window.deleteLater()


@pytest.fixture
def empty(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    create_empty(tmp_path / "trong.sqlite", 2027)
    yield from shown(tmp_path / "trong.sqlite")


@pytest.fixture
def bare(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """A book of the format's first days, in which the making of the plan is a step to undo."""
    with Book.create(tmp_path / "cu.sqlite") as book:
        add_plan(book, 2027)
    yield from shown(tmp_path / "cu.sqlite")


@pytest.fixture
def sealed(qapp: QApplication, sample_path: Path) -> Iterator[MainWindow]:
    yield from shown(sample_path, read_only=True)


def test_an_empty_plan_says_what_to_do_first_and_grows_from_there(empty: MainWindow) -> None:
    plan: Any = empty.show_page("plan")
    assert plan.ui.treePlace.currentWidget() is plan._nothing
    assert "Thêm nội dung" in plan._nothing._sentence.text()

    def name_it() -> None:
        dialog: Any = QApplication.activeModalWidget()
        dialog.ui.areaTitle.setPlainText("Cải cách thể chế")
        dialog.accept()

    QTimer.singleShot(0, name_it)
    plan._nothing.acted.emit()
    assert plan.ui.treePlace.currentWidget() is plan.ui.treeHolder
    assert [row.title for row in plan._tree.model.rows()] == ["Cải cách thể chế"]
    assert empty.ui.sampleStrip.isHidden()


def test_a_task_without_deliverables_says_how_to_add_one(empty: MainWindow) -> None:
    from cchc_desktop.services.plan import planning  # noqa: PLC0415
    from cchc_desktop.services.plan.outline import read_heading  # noqa: PLC0415

    book = empty._context.book
    area = planning.add_area(book, read_heading(book, 2027).id, "Cải cách thể chế")
    task = planning.add_task(book, area, planning.TaskDraft("Rà soát văn bản", "Phòng Tư pháp"))
    plan: Any = empty.show_page("plan")
    assert plan.form
    plan.show_record(area, task, None)
    assert plan._tree.chosen_row().state_words == "Chưa có sản phẩm"
    assert "Thêm sản phẩm" in plan._no_choice._sentence.text()


def test_a_book_that_cannot_be_written_is_shown_and_refuses_in_words(sealed: MainWindow) -> None:
    plan: Any = sealed.show_page("plan")
    form = plan.form.ui
    assert sealed.ui.savedAt.text() == "Sổ chỉ để đọc"
    form.deliverableResult.setPlainText("Không ghi được")
    form.addEntryButton.click()
    assert "chỉ để đọc" in form.formRefusal.text()


def test_the_making_of_an_empty_book_is_not_the_officers_to_undo(empty: MainWindow) -> None:
    assert not empty.ui.undoButton.isEnabled()
    agency = replace(BLANK, name_lines=("ỦY BAN NHÂN DÂN", "XÃ ĐỒNG THỊNH"), place="Đồng Thịnh")
    write_agency(empty._context.book, agency)
    assert not empty.ui.undoButton.isEnabled(), "who the book is of was said when it was made"
    write_agency(empty._context.book, replace(agency, place="Nghĩa Hưng"))
    assert empty.ui.undoButton.isEnabled()


def test_taking_back_a_plan_leaves_a_window_that_says_so(bare: MainWindow) -> None:
    empty = bare
    plan: Any = empty.show_page("plan")
    empty.ui.undoButton.click()
    assert not plan.isVisible()
    assert empty._no_plan is not None
    assert empty._no_plan.isVisible()
    empty.ui.redoButton.click()
    assert plan.isVisible()
    assert empty.ui.yearChooser.currentText() == "Năm 2027"

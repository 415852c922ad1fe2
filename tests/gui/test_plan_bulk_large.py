"""A thousand deliverables at once: one step, one refresh, and a window that goes on."""

from __future__ import annotations

import threading
from datetime import date
from functools import partial
from time import sleep
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMessageBox, QProgressDialog, QPushButton, QToolButton

from cchc_desktop.domain import doubts
from cchc_desktop.domain.progress import State
from cchc_desktop.gui import worker_change
from cchc_desktop.gui.models import plan_rows
from cchc_desktop.gui.models.plan_rows import RowKind
from cchc_desktop.services.book.checking import check_book
from cchc_desktop.services.history import history
from cchc_desktop.services.plan import planning
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.store import models as tables

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.domain.plan import PlanOutline
    from cchc_desktop.domain.ticking import Tick
    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book, Change, Changed

DAY = date(2023, 10, 20)
TASKS, EACH = 200, 5
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def large_area(sample_book: Book) -> int:
    """One more area, of 1,000 deliverables due on 31/12/2023."""
    plan = read_outline(sample_book, 2023, DAY).plan.id
    with sample_book.change("Nội dung lớn", undoable=False) as change:
        area = planning.put_area(change, plan, "Nội dung có 1.000 sản phẩm")
        for number in range(TASKS):
            _put_task(change, area, number)
    return area


def _put_task(change: Change, area: int, number: int) -> None:
    words = {"search_also": "", "coordinating_text": ""}
    task = change.insert(
        tables.Task,
        area=area,
        number=100 + number,
        position=number,
        title=f"Nhiệm vụ {100 + number}",
        leads_text="Phòng Nội vụ",
        **words,
    )
    for place in range(1, EACH + 1):
        made = change.insert(
            tables.Deliverable,
            task=task,
            number=place,
            position=place,
            title=f"Báo cáo {place}",
            deadline_text="Năm 2023",
            kind="year",
            due_on=date(2023, 12, 31),
            set_by_hand=False,
            funding_text="",
            search_also="",
        )
        change.insert(
            tables.Milestone,
            deliverable=made,
            position=0,
            label="Năm 2023",
            due_on=date(2023, 12, 31),
            origin="wording",
            confirmed=True,
            reason="",
        )


def conclude_area(page: Any, area: int, before_end: Any = None) -> Any:
    """Choose the area, conclude all of it; returns what the dialog said."""
    page._tree.select_record(RowKind.AREA, area)
    assert page.ui.selectionWords.text() == f"Đã chọn {TASKS * EACH} sản phẩm."
    said: list[str] = []

    def agree() -> None:
        dialog: Any = QApplication.activeModalWidget()
        if before_end is not None:
            before_end()
        dialog.accept()
        said.append(dialog.ui.refusal.text())
        dialog.reject()

    QTimer.singleShot(0, agree)
    page.ui.concludeManyButton.click()
    return said[0]


def names_the_thousand(button: QToolButton) -> bool:
    """Whether undo or redo says that it is about them: what stands around the pages follows a large change."""
    return "Hoàn thành 1000 sản phẩm" in button.accessibleName()


def slowed(tick: Tick) -> Tick:
    """The tick, at every row, and with time to press Hủy."""

    def slow(done: int, total: int) -> None:
        sleep(0.001)
        tick(done, total)

    return slow


def cancel_progress(words: str) -> None:
    """Press Hủy as soon as the progress is shown."""
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QProgressDialog) and one.isVisible()]
    if not shown:
        QTimer.singleShot(1, lambda: cancel_progress(words))
        return
    assert shown[0].labelText() == words
    button = shown[0].findChild(QPushButton)
    assert button is not None
    button.click()


def states(book: Book, area: int) -> set[State]:
    found = next(one for one in read_outline(book, 2023, DAY).areas if one.id == area)
    return {one.state for one in found.deliverables}


def test_a_thousand_are_one_step_and_one_refresh(
    qtbot: QtBot, large_area: int, plan_page: Any, sample_book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Changed] = []
    refreshed: list[object] = []
    stop = sample_book.listen(told.append)
    refresh = plan_page.refresh

    def counted(changed: Changed | None) -> None:
        refreshed.append(changed)
        refresh(changed)

    monkeypatch.setattr(plan_page, "refresh", counted)
    resets = QSignalSpy(plan_page._tree.model.modelReset)
    steps = len(sample_book.steps())

    assert conclude_area(plan_page, large_area) == ""

    stop()
    assert len(told) == len(refreshed) == 1
    assert len(told[0].rows["milestone"]) == TASKS * EACH
    assert resets.count() == 0
    assert len(sample_book.steps()) == steps + 1
    assert history.next_undo(sample_book) == "Hoàn thành 1000 sản phẩm"
    assert states(sample_book, large_area) == {State.DONE}
    row = next(one for one in plan_page._tree.model.rows() if one.key.area_id == large_area)
    assert row.share.words == "1000/1000"
    assert check_book(sample_book) == ()
    assert plan_page.ui.planTree.currentIndex().isValid()
    qtbot.waitUntil(lambda: not plan_page._tree.model._untold)
    sample_book.undo()
    assert State.DONE not in states(sample_book, large_area)
    qtbot.waitUntil(lambda: not plan_page._tree.model._untold)


@pytest.fixture
def readers(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The threads in which a plan was looked through, as it is for all its rows."""
    threads: list[int] = []
    find = doubts.find_doubts

    def noted(outline: PlanOutline) -> tuple[doubts.Doubt, ...]:
        threads.append(threading.get_ident())
        return find(outline)

    monkeypatch.setattr(doubts, "find_doubts", noted)
    monkeypatch.setattr(plan_rows, "find_doubts", noted)
    return threads


def test_what_the_page_shows_is_made_in_the_worker(large_area: int, plan_page: Any, readers: list[int]) -> None:
    """All rows of a large plan, and what in it is doubtful: the window would stand still for them."""
    readers.clear()
    assert conclude_area(plan_page, large_area) == ""
    assert readers
    assert threading.get_ident() not in readers


def test_a_thousand_are_taken_back_and_done_again_in_a_worker(
    qtbot: QtBot, large_area: int, plan_page: Any, window: MainWindow, sample_book: Book, readers: list[int]
) -> None:
    conclude_area(plan_page, large_area)
    told: list[Changed] = []
    stop = sample_book.listen(told.append)
    for button, ended in ((window.ui.undoButton, False), (window.ui.redoButton, True)):
        qtbot.waitUntil(partial(names_the_thousand, button))
        readers.clear()
        told.clear()
        button.click()
        assert (State.DONE in states(sample_book, large_area)) is ended
        assert len(told) == 1
        assert readers
        assert threading.get_ident() not in readers
        row = next(one for one in plan_page._tree.model.rows() if one.key.area_id == large_area)
        assert row.share.words == ("1000/1000" if ended else "0/1000")
    stop()
    assert check_book(sample_book) == ()


def test_taking_a_thousand_back_can_be_given_up(
    qtbot: QtBot,
    large_area: int,
    plan_page: Any,
    window: MainWindow,
    sample_book: Book,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    conclude_area(plan_page, large_area)
    qtbot.waitUntil(partial(names_the_thousand, window.ui.undoButton))
    monkeypatch.setattr(worker_change, "PATIENCE_MS", 1)
    monkeypatch.setattr(worker_change, "_now_and_then", slowed)
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    QTimer.singleShot(1, lambda: cancel_progress("Đang hoàn tác…"))
    window.ui.undoButton.click()
    assert said == ["Đã dừng theo yêu cầu; chưa có gì được ghi."]
    assert states(window._context.book, large_area) == {State.DONE}


def test_every_changed_row_is_told_to_the_view(qtbot: QtBot, large_area: int, plan_page: Any) -> None:
    changed = QSignalSpy(plan_page._tree.model.dataChanged)
    conclude_area(plan_page, large_area)
    qtbot.waitUntil(lambda: not plan_page._tree.model._untold)
    told = {plan_page._tree.model.row_at(changed.at(number)[0]).uid for number in range(changed.count())}
    assert len(told) == 1 + TASKS + TASKS * EACH, "the area, its tasks and their deliverables"


def test_giving_up_writes_nothing_and_says_so(
    qtbot: QtBot, large_area: int, plan_page: Any, sample_book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_change, "PATIENCE_MS", 1)
    before = states(sample_book, large_area)
    steps = len(sample_book.steps())

    def cancel() -> None:
        cancel_progress("Đang kết thúc các sản phẩm…")

    said = conclude_area(plan_page, large_area, lambda: QTimer.singleShot(1, cancel))
    assert said == "Đã dừng theo yêu cầu; chưa có gì được ghi."
    assert states(sample_book, large_area) == before
    assert len(sample_book.steps()) == steps


def test_choosing_all_of_a_large_plan_chooses_its_areas(large_area: int, plan_page: Any) -> None:
    view = plan_page.ui.planTree
    view.selectAll()
    assert view.selectionModel().selection().count() == 1
    assert plan_page.ui.selectionWords.text() == f"Đã chọn {51 + TASKS * EACH} sản phẩm."

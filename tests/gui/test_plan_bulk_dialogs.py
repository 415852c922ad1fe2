"""One document, one set of units, one deadline for many deliverables chosen in Kế hoạch."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QMenu

from cchc_desktop.services.documents.documents import read_document
from cchc_desktop.services.history import history
from cchc_desktop.services.plan import planning
from cchc_desktop.services.plan.outline import read_outline
from tests.gui.test_plan_bulk import choose, in_dialog, kept
from tests.services.looking import content

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book, Changed
    from tests.gui.conftest import Typed

DAY = date(2023, 10, 20)
CodeOf = Callable[[str], int]
CODES = ("3.1", "6.2", "10.1")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def told(sample_book: Book) -> list[Changed]:
    """What the book's listeners are told."""
    heard: list[Changed] = []
    sample_book.listen(heard.append)
    return heard


@pytest.fixture
def chosen(plan_page: Any, code_of: CodeOf) -> list[int]:
    """Three deliverables chosen in the tree: 3.1 and 6.2 have brothers, 10.1 has no day."""
    ids = [code_of(code) for code in CODES]
    choose(plan_page, *ids)
    return ids


def test_one_document_proves_all_that_are_chosen(
    plan_page: Any, chosen: list[int], sample_book: Book, typed: Typed, told: list[Changed]
) -> None:
    made: list[int] = []

    def fill(dialog: Any) -> None:
        assert dialog.ui.target.text() == "3 sản phẩm: 3.1, 6.2, 10.1"
        assert not dialog.ui.targetButton.isVisible()
        assert not dialog.ui.concludes.isVisible()
        typed(dialog.ui.reference, "88/BC-UBND")
        typed(dialog.ui.abstract, "Báo cáo chung")
        dialog.accept()
        made.append(dialog.document_id)

    in_dialog(fill)
    plan_page.ui.documentManyButton.click()
    proofs = read_document(sample_book, made[0]).proofs
    assert sorted(one.deliverable_id for one in proofs) == sorted(chosen)
    assert len(told) == 1
    assert history.next_undo(sample_book) == "Gắn văn bản 88/BC-UBND với 3 sản phẩm"


def test_units_are_changed_for_the_tasks_after_telling_who_else_is_concerned(
    plan_page: Any, chosen: list[int], sample_book: Book, typed: Typed, told: list[Changed]
) -> None:
    before = {task.number: task for task in read_outline(sample_book, 2023, DAY).tasks}

    def fill(dialog: Any) -> None:
        words = dialog.ui.subject.text()
        assert "3 sản phẩm đã chọn thuộc 3 nhiệm vụ" in words
        assert "sản phẩm chưa chọn của các nhiệm vụ này cũng đổi theo: 3.2, 6.1" in words
        dialog.accept()
        assert "Chưa chọn đổi đơn vị nào" in dialog.ui.refusal.text()
        assert not dialog.ui.newLeads.isEnabled()
        dialog.ui.changeLeads.setChecked(True)
        dialog.ui.newLeads.clear()
        typed(dialog.ui.newLeads, "Phòng Tư pháp; Phòng Nội vụ")
        dialog.accept()

    in_dialog(fill)
    plan_page.ui.unitsManyButton.click()
    after = {task.number: task for task in read_outline(sample_book, 2023, DAY).tasks}
    for number in (3, 6, 10):
        assert [unit.name for unit in after[number].leads] == ["Phòng Tư pháp", "Phòng Nội vụ"]
        assert after[number].coordinating_text == before[number].coordinating_text
    assert after[4] == before[4]
    assert len(told) == 1
    assert history.next_undo(sample_book) == "Đổi đơn vị của 3 nhiệm vụ"


def test_one_deadline_for_all_is_read_at_once_and_written_as_one_step(
    plan_page: Any, chosen: list[int], sample_book: Book, typed: Typed, told: list[Changed]
) -> None:
    before = content(sample_book)

    def fill(dialog: Any) -> None:
        assert dialog.ui.subject.text().startswith("3 sản phẩm sẽ có cùng một thời hạn: 3.1, 6.2, 10.1.")
        dialog.accept()
        assert "Chưa có thời hạn mới" in dialog.ui.refusal.text()
        typed(dialog.ui.manyDeadline, "Trước ngày 30/11/2023")
        assert "29/11/2023" in dialog.ui.manyReadAs.text()
        dialog.accept()

    in_dialog(fill)
    plan_page.ui.deadlineManyButton.click()
    after = kept(sample_book)
    assert {after[code].deadline_text for code in CODES} == {"Trước ngày 30/11/2023"}
    assert len(told) == 1
    assert history.next_undo(sample_book) == "Đổi thời hạn 3 sản phẩm thành “Trước ngày 30/11/2023”"
    sample_book.undo()
    assert content(sample_book) == before


def test_the_menu_of_the_tree_offers_the_same_for_several(plan_page: Any, chosen: list[int], code_of: CodeOf) -> None:
    def words() -> list[str]:
        seen: list[str] = []

        def look() -> None:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            seen.extend(action.text() for action in menu.actions() if action.isEnabled())
            menu.close()

        QTimer.singleShot(0, look)
        plan_page.ui.planTree.customContextMenuRequested.emit(QPoint(5, 40))
        return seen

    many = ["Kết thúc…", "Ghi văn bản…", "Đổi đơn vị…", "Đổi thời hạn…"]
    offered = words()
    assert [one for one in offered if one in many] == many
    assert "Xóa…" not in offered
    plan_page.show_deliverable(code_of("6.2"))
    offered = words()
    assert not set(offered) & set(many)
    assert "Xóa…" in offered


def test_an_edit_after_a_change_that_changed_nothing_is_shown(
    plan_page: Any, chosen: list[int], sample_book: Book, typed: Typed
) -> None:
    def say_the_same(dialog: Any) -> None:
        typed(dialog.ui.manyDeadline, "Trước ngày 30/11/2023")
        dialog.accept()

    for _ in range(2):
        in_dialog(say_the_same)
        plan_page.ui.deadlineManyButton.click()
    area = read_outline(sample_book, 2023, DAY).areas[0]
    planning.edit_area(sample_book, area.id, "Cải cách thể chế của xã")
    assert plan_page._outline().areas[0].title == "Cải cách thể chế của xã"

"""Kế hoạch opens as it was left: folded branches, the chosen row, the room of the tree."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QPushButton

from cchc_desktop.gui.models.plan_rows import RowKind
from cchc_desktop.gui.pages import plan_tree_place
from cchc_desktop.services.view_state import write_view

if TYPE_CHECKING:
    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book

Opened = Callable[[], "MainWindow"]


def area(page: Any, number: int) -> Any:
    uid = next(row.uid for row in page._tree.model.rows() if row.key.kind is RowKind.AREA and row.code == f"{number}.")
    return page._tree.model.index_of_uid(uid)


def test_branches_choice_and_room_are_as_they_were_left(opening: Opened) -> None:
    window = opening()
    page: Any = window.show_page("plan")
    page.ui.planTree.collapse(area(page, 2))
    code = next(one for one in window._context.outline(2023).deliverables if one.code == "20.2")
    page.show_deliverable(code.id)
    sizes = page.ui.planSplitter.sizes()
    page.ui.planSplitter.setSizes([sizes[0] + 90, sizes[1] - 90])
    left = page.ui.planSplitter.sizes()
    window.close()
    page = opening().show_page("plan")
    assert not page.ui.planTree.isExpanded(area(page, 2))
    assert page.ui.planTree.isExpanded(area(page, 1))
    assert page.form.deliverable.code == "20.2"
    assert page.ui.planSplitter.sizes() == left


def test_a_filter_does_not_forget_the_folded_branches(opening: Opened) -> None:
    window = opening()
    page: Any = window.show_page("plan")
    page.ui.planTree.collapse(area(page, 3))
    window.close()
    window = opening()
    page = window.show_page("plan")
    page.findChild(QPushButton, "chip_late").click()
    window.close()
    page = opening().show_page("plan")
    assert not page.ui.planTree.isExpanded(area(page, 3))


def test_a_large_plan_opens_with_its_tasks_folded_and_keeps_those_that_were_opened(
    opening: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan_tree_place, "MOST_OPEN", 10)
    window = opening()
    page: Any = window.show_page("plan")
    first, second = [
        page._tree.model.index_of_uid(row.uid)
        for row in page._tree.model.rows()
        if row.key.kind is RowKind.TASK and row.children
    ][1:3]
    assert page.ui.planTree.isExpanded(area(page, 1))
    assert not page.ui.planTree.isExpanded(first)
    page.ui.planTree.expand(first)
    page.ui.planTree.collapse(area(page, 3))
    uids = [page._tree.model.row_at(index).uid for index in (first, second)]
    window.close()
    page = opening().show_page("plan")
    assert [page.ui.planTree.isExpanded(page._tree.model.index_of_uid(uid)) for uid in uids] == [True, False]
    assert not page.ui.planTree.isExpanded(area(page, 3))


@pytest.mark.parametrize("kept", ["[1", "[]", '{"folded": 3, "chosen": 4, "sizes": ["a", null]}'])
def test_what_somebody_wrote_over_is_as_if_never_kept(opening: Opened, sample_book: Book, kept: str) -> None:
    write_view(sample_book, "plan/2023", kept)
    page: Any = opening().show_page("plan")
    assert page.ui.planTree.isExpanded(area(page, 1))
    assert page.form.deliverable.code == "1.1"

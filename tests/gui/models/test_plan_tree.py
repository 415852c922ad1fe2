"""The plan tree's model: what its rows say, and that it passes Qt's own model tester through any edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from cchc_desktop.domain.progress import State
from cchc_desktop.gui.models.plan_rows import PlanRow, RowKey, RowKind, everything, rows_of
from cchc_desktop.gui.models.plan_tree import Column, PlanTreeModel
from tests.gui.plans import area, deliverable, outline, task

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.usefixtures("qapp")
Fatal = QAbstractItemModelTester.FailureReportingMode.Fatal


def shown(model: PlanTreeModel, parent: QModelIndex | None = None) -> list[object]:
    """The tree as nested lists of what its first column says."""
    parent = parent or QModelIndex()
    result: list[object] = []
    for position in range(model.rowCount(parent)):
        index = model.index(position, 0, parent)
        result.append(model.data(index))
        below = shown(model, index)
        if below:
            result.append(below)
    return result


def plain(uid: str, children: tuple[PlanRow, ...] = (), title: str = "") -> PlanRow:
    key = RowKey(RowKind.TASK, 1)
    return PlanRow(uid, key, uid, title, "", "", None, "", None, None, "", children)


def test_a_task_with_one_deliverable_is_one_row() -> None:
    model = PlanTreeModel()
    model.update(rows_of(outline(area(1, task(1, deliverable(1)), task(2, deliverable(1, 2), deliverable(2, 2))))))
    assert shown(model) == [
        "1. Nội dung 1",
        ["1 Nhiệm vụ 1", "2 Nhiệm vụ 2", ["2.1 Báo cáo số 1", "2.2 Báo cáo số 2"]],
    ]
    assert model.index_of_deliverable(101) == model.index_of_uid("t1")


def test_a_row_has_no_dash_between_code_and_title() -> None:
    signed = (deliverable(1, 2, title="- Báo cáo kiểm tra"), deliverable(2, 2, title="– Kế hoạch"))
    model = PlanTreeModel()
    model.update(rows_of(outline(area(1, task(2, *signed)))))
    assert shown(model) == ["1. Nội dung 1", ["2 Nhiệm vụ 2", ["2.1 Báo cáo kiểm tra", "2.2 Kế hoạch"]]]


def test_a_row_tells_completion_state_and_the_days_left() -> None:
    plan = outline(area(1, task(1, deliverable(1, state=State.DONE), deliverable(2, state=State.SOON))))
    model = PlanTreeModel()
    model.update(rows_of(plan))
    row = model.index_of_uid("t1")
    assert model.data(row.siblingAtColumn(Column.COMPLETION)) == "1/2"
    assert model.data(row.siblingAtColumn(Column.STATE)) == "Còn 7 ngày làm việc"
    told = model.data(model.index_of_uid("d102"), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "1.2 Báo cáo số 2. Tháng 10/2023. Còn 7 ngày làm việc"


def test_what_is_late_is_not_counted_as_done() -> None:
    plan = outline(area(1, task(1, deliverable(1, state=State.LATE), deliverable(2, state=State.DONE_LATE))))
    row = rows_of(plan)[0]
    assert row.share is not None
    assert (row.share.words, row.share.late, row.share.done_late) == ("1/2", 1, 1)
    assert row.children[0].state is State.LATE


def test_a_filter_leaves_out_tasks_and_areas_without_a_match() -> None:
    plan = outline(area(1, task(1, deliverable(1, state=State.LATE))), area(2, task(2, deliverable(1, 2), area=2)))
    rows = rows_of(plan, lambda _task, one: one.state is State.LATE)
    assert [row.uid for row in rows] == ["a1"]
    assert [row.uid for row in rows_of(plan, everything)] == ["a1", "a2"]


def test_an_edit_touches_only_its_row_and_keeps_every_index(qapp: QApplication) -> None:
    model = PlanTreeModel()
    model.update(rows_of(outline(area(1, task(1, deliverable(1), deliverable(2))))))
    kept = QPersistentModelIndex(model.index_of_uid("d102"))
    touched: list[str] = []
    resets: list[object] = []
    model.dataChanged.connect(lambda first, _last: touched.append(str(model.data(first))))
    model.modelReset.connect(lambda: resets.append(1))
    model.update(rows_of(outline(area(1, task(1, deliverable(1, title="Tờ trình"), deliverable(2))))))
    assert touched == ["1.1 Tờ trình"]
    assert kept.isValid()
    assert not resets


def test_a_task_moved_to_another_area_keeps_its_place_in_the_selection() -> None:
    model = PlanTreeModel()
    tester = QAbstractItemModelTester(model, Fatal)
    model.update(rows_of(outline(area(1, task(1, deliverable(1))), area(2))))
    kept = QPersistentModelIndex(model.index_of_uid("t1"))
    model.update(rows_of(outline(area(1), area(2, task(1, deliverable(1), area=2)))))
    assert kept.isValid()
    assert kept.parent() == model.index_of_uid("a2")
    del tester


def trees(names: list[str]) -> st.SearchStrategy[tuple[PlanRow, ...]]:
    """Any forest of three levels over distinct names, each with one of a few titles."""

    def grown(places: list[tuple[str, int, str]]) -> tuple[PlanRow, ...]:
        tops: list[tuple[str, str, list[tuple[str, str, list[tuple[str, str]]]]]] = []
        for name, level, title in places:
            if level == 0 or not tops:
                tops.append((name, title, []))
            elif level == 1 or not tops[-1][2]:
                tops[-1][2].append((name, title, []))
            else:
                tops[-1][2][-1][2].append((name, title))
        return tuple(
            plain(top, tuple(plain(mid, tuple(plain(n, (), t) for n, t in low), t) for mid, t, low in mids), title)
            for top, title, mids in tops
        )

    level = st.integers(0, 2)
    order = st.lists(st.sampled_from(names), unique=True)
    return order.flatmap(
        lambda chosen: st.tuples(
            *(st.tuples(st.just(name), level, st.sampled_from(["x", "y"])) for name in chosen)
        ).map(lambda places: grown(list(places)))
    )


@given(st.lists(trees(list("abcdefgh")), min_size=2, max_size=6))
def test_any_tree_becomes_any_other_and_qt_finds_no_fault(forests: list[tuple[PlanRow, ...]]) -> None:
    model = PlanTreeModel()
    tester = QAbstractItemModelTester(model, Fatal)
    for forest in forests:
        model.update(forest)
        fresh = PlanTreeModel()
        fresh.update(forest)
        assert shown(model) == shown(fresh)
    del tester


@given(st.lists(trees(list("abcdefgh")), min_size=1, max_size=6))
def test_a_tree_that_no_one_looked_at_is_there_when_it_is(forests: list[tuple[PlanRow, ...]]) -> None:
    model = PlanTreeModel()
    for forest in forests:
        model.update(forest)
    for row in model.rows():
        assert model.row_at(model.index_of_uid(row.uid)) is row
    fresh = PlanTreeModel()
    fresh.update(forests[-1])
    assert shown(model) == shown(fresh)


def many_rows(prefix: str) -> tuple[PlanRow, ...]:
    return tuple(plain(f"{prefix}{n}", tuple(plain(f"{prefix}{n}.{m}") for m in range(40))) for n in range(5))


def test_a_large_plan_gives_way_to_another_at_once() -> None:
    """Row by row a view with thousands of open branches would take most of a minute."""
    model = PlanTreeModel()
    tester = QAbstractItemModelTester(model, Fatal)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.update(many_rows("a"))
    model.update(many_rows("b"))
    assert tester.model() is model
    assert [row.uid for row in model.rows()][:3] == ["b0", "b0.0", "b0.1"]
    assert not model.index_of_uid("a0").isValid()
    assert resets == [True]


def test_a_row_in_a_branch_that_was_never_open_is_found() -> None:
    model = PlanTreeModel()
    model.update(many_rows("a"))
    model.update(many_rows("b"))
    index = model.index_of_uid("b3.7")
    assert (index.row(), model.data(index.parent())) == (7, "b3 ")
    assert not model.index_of_uid("b3.70").isValid()

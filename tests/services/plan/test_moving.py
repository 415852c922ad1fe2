"""Rows moved to any place of their plan: one step, the order as asked, codes of an issued plan untouched."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_desktop.services.plan.moving import place_areas, place_deliverables, place_tasks
from cchc_desktop.services.plan.next_plan import copy_plan
from cchc_desktop.services.plan.outline import read_heading, read_outline
from cchc_desktop.services.plan.plans import PlanDraft, edit_plan
from cchc_desktop.store.book import Book
from tests.services.looking import one_step, refused

DAY = date(2024, 3, 1)


def ids(book: Book) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    """Areas, tasks and products by their titles."""
    outline = read_outline(book, 2024, DAY)
    return (
        {area.title[-1]: area.id for area in outline.areas},
        {task.title: task.id for task in outline.tasks},
        {one.title: one.id for one in outline.deliverables},
    )


def shape(book: Book) -> list[tuple[str, list[tuple[int, str, list[tuple[str, str]]]]]]:
    return [
        (
            area.title[-1],
            [(task.number, task.title, [(one.code, one.title) for one in task.deliverables]) for task in area.tasks],
        )
        for area in read_outline(book, 2024, DAY).areas
    ]


def issue(book: Book) -> None:
    heading = read_heading(book, 2024)
    edit_plan(book, heading.id, PlanDraft(heading.title, issued=True))


def test_a_product_goes_to_another_task_of_a_draft(draft_book: Book) -> None:
    _, tasks, products = ids(draft_book)
    with one_step(draft_book, "Chuyển sản phẩm 1.1"):
        place_deliverables(draft_book, [products["Sản phẩm thứ nhất"]], tasks["Việc ba"], None)
    assert shape(draft_book) == [
        ("A", [(1, "Việc một", [("1.1", "Sản phẩm thứ hai")]), (2, "Việc hai", [])]),
        ("B", [(3, "Việc ba", [("3.1", "Sản phẩm thứ nhất")])]),
    ]


def test_several_go_together_and_keep_their_order(draft_book: Book) -> None:
    areas, tasks, _ = ids(draft_book)
    with one_step(draft_book, "Chuyển 2 nhiệm vụ"):
        place_tasks(draft_book, [tasks["Việc một"], tasks["Việc hai"]], areas["B"], tasks["Việc ba"])
    assert [(number, title) for _, inside in shape(draft_book) for number, title, _ in inside] == [
        (1, "Việc một"),
        (2, "Việc hai"),
        (3, "Việc ba"),
    ]
    assert shape(draft_book)[0] == ("A", [])


def test_an_area_goes_first_and_numbers_follow(draft_book: Book) -> None:
    areas, *_ = ids(draft_book)
    with one_step(draft_book, "Chuyển nội dung 2"):
        place_areas(draft_book, [areas["B"]], areas["A"])
    assert [(name, [number for number, *_ in tasks]) for name, tasks in shape(draft_book)] == [
        ("B", [1]),
        ("A", [2, 3]),
    ]


def test_an_issued_plan_keeps_its_codes(draft_book: Book) -> None:
    areas, tasks, products = ids(draft_book)
    issue(draft_book)
    with refused(draft_book, "đã ban hành nên mã 1.1 không đổi được"):
        place_deliverables(draft_book, [products["Sản phẩm thứ nhất"]], tasks["Việc ba"], None)
    with one_step(draft_book):
        place_deliverables(draft_book, [products["Sản phẩm thứ nhất"]], tasks["Việc một"], None)
    assert shape(draft_book)[0][1][0][2] == [("1.2", "Sản phẩm thứ hai"), ("1.1", "Sản phẩm thứ nhất")]
    with one_step(draft_book):
        place_tasks(draft_book, [tasks["Việc một"]], areas["B"], None)
    assert [(number, title) for number, title, _ in shape(draft_book)[1][1]] == [(3, "Việc ba"), (1, "Việc một")]


def test_nothing_goes_to_the_plan_of_another_year(draft_book: Book) -> None:
    areas, tasks, products = ids(draft_book)
    copy_plan(draft_book, read_outline(draft_book, 2024, DAY), 2025)
    other = read_outline(draft_book, 2025, DAY)
    with refused(draft_book, "sang kế hoạch năm khác"):
        place_tasks(draft_book, [tasks["Việc một"]], other.areas[0].id, None)
    with refused(draft_book, "sang kế hoạch năm khác"):
        place_deliverables(draft_book, [products["Sản phẩm thứ hai"]], next(other.tasks).id, None)
    with refused(draft_book, "sang kế hoạch năm khác"):
        place_areas(draft_book, [next(iter(areas.values())), other.areas[0].id], None)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 1), st.one_of(st.none(), st.integers(0, 1)))
def test_moving_within_a_task_loses_nothing(draft_book: Book, moved: int, before: int | None) -> None:
    task = next(iter(read_outline(draft_book, 2024, DAY).tasks))
    order = [one.id for one in task.deliverables]
    target = None if before is None else order[before]
    place_deliverables(draft_book, [order[moved]], task.id, target)
    rest = [one for one in order if one != order[moved]]
    wanted = order if target == order[moved] else rest
    if target != order[moved]:
        wanted = [*rest, order[moved]] if target is None else [order[moved], *rest]
    now = next(iter(read_outline(draft_book, 2024, DAY).tasks))
    assert [one.id for one in now.deliverables] == wanted
    assert [one.code for one in now.deliverables] == ["1.1", "1.2"]

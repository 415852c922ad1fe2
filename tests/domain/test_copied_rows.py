"""What is copied from a plan is the annex's rows, and pasting it gives the same areas, tasks and products again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.clipboard_table import write_cells
from cchc_desktop.domain.copied_rows import Chosen, copied_cells
from cchc_desktop.domain.pasted_rows import Meaning, amount_in, read_pasted
from cchc_desktop.domain.plan import ContentArea, Deliverable, PlanOutline, Task
from tests.gui.plans import area, deliverable, outline, task

KNOWN = ["Rà soát", "I. Thể chế", "Nội dung 2: x", 'Bộ phận "Một cửa"', '"Số hóa"', "1", "A", "Nhiệm vụ", "Chủ trì"]
ANY = st.text(st.sampled_from('aĐ I1."-'), min_size=1, max_size=6).map(lambda text: " ".join(text.split()))
WORDS = st.sampled_from(KNOWN) | ANY.filter(bool)


@st.composite
def plans(draw: st.DrawFn) -> PlanOutline:
    number = 0
    areas: list[ContentArea] = []
    for place in range(1, draw(st.integers(1, 3)) + 1):
        tasks: list[Task] = []
        for _ in range(draw(st.integers(0, 3))):
            number += 1
            tasks.append(draw(st.builds(_task, st.just(number), WORDS, WORDS, st.lists(WORDS, max_size=3))))
        areas.append(area(place, *tasks)._replace(title=draw(WORDS)))
    return outline(*areas)


def _task(number: int, title: str, leads: str, products: list[str]) -> Task:
    made = [deliverable(place, number, title=words) for place, words in enumerate(products, 1)]
    return task(number, *made)._replace(title=title, leads_text=leads)


def everything(plan: PlanOutline) -> Chosen:
    return Chosen(
        frozenset(each.id for each in plan.areas),
        frozenset(each.id for each in plan.tasks),
        frozenset(each.id for each in plan.deliverables),
    )


@given(plans())
def test_what_is_copied_whole_is_pasted_the_same(plan: PlanOutline) -> None:
    rows = read_pasted(write_cells(copied_cells(plan, everything(plan)))).rows
    told: list[tuple[str, ...]] = []
    for row in rows:
        if row.meaning is not Meaning.PRODUCT:
            told.append((row.meaning.name, row.title, row.leads))
        if row.product:
            told.append(("PRODUCT", row.product, row.deadline, row.funding))
    wanted: list[tuple[str, ...]] = []
    for each in plan.areas:
        wanted.append(("AREA", each.title, ""))
        for one in each.tasks:
            wanted.append(("TASK", one.title, one.leads_text))
            wanted += [("PRODUCT", d.title, d.deadline_text, d.funding_text) for d in one.deliverables]
    assert told == wanted


def test_the_sum_goes_with_the_words_of_funding() -> None:
    def copied(one: Deliverable) -> str:
        plan = outline(area(1, task(1, one)))
        return copied_cells(plan, everything(plan))[-1][-1]

    both = deliverable(1)._replace(funding_text="Ngân sách", funding_amount=5_000_000)
    assert copied(both) == "Ngân sách (5.000.000 đồng)"
    assert amount_in(copied(both)) == 5_000_000
    assert copied(both._replace(funding_text="")) == "5.000.000 đồng"
    assert copied(both._replace(funding_text=copied(both))) == copied(both)


def test_products_of_two_tasks_bring_their_tasks_along() -> None:
    plan = outline(area(1, task(1, deliverable(1), deliverable(2)), task(2, deliverable(1, 2), deliverable(2, 2))))
    one = copied_cells(plan, Chosen(deliverables=frozenset({101, 102})))
    assert [row[:2] for row in one] == [("1.1", ""), ("1.2", "")]
    two = copied_cells(plan, Chosen(deliverables=frozenset({101, 202})))
    assert [row[:2] for row in two] == [("1", "Nhiệm vụ 1"), ("2", "Nhiệm vụ 2")]

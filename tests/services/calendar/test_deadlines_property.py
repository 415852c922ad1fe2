"""What SQL finds due is what the outlines say, state by state, on books with arbitrary milestones."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.progress import CONCLUDED, State
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.calendar import deadlines
from cchc_desktop.services.plan.outline import plan_years, read_outline, year_of
from cchc_desktop.services.plan.plans import add_plan
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book
from tests.conftest import make_seed

TODAY = date(2023, 10, 20)
DAYS = st.integers(-60, 60).map(lambda days: TODAY + timedelta(days=days))
MILESTONES = st.fixed_dictionaries(
    {
        "deliverable": st.integers(1, 51),
        "opens_on": st.none() | DAYS,
        "due_on": st.none() | DAYS,
        "confirmed": st.booleans(),
        "period": st.sampled_from([None, "quy-3", "nam"]),
        "conclusion": st.sampled_from([None, None, "done", "nothing_arose", "stopped"]),
        "done_on": DAYS,
    }
)
ENTRIES = st.fixed_dictionaries({"deliverable": st.integers(1, 51), "day": DAYS, "with_milestone": st.booleans()})


def fill(book: Book, milestones: list[dict[str, object]], entries: list[dict[str, object]]) -> None:
    add_plan(book, 2024)
    of_deliverable = dict(book.read("SELECT deliverable_id, max(id) FROM milestone GROUP BY deliverable_id"))
    with book.change("Mốc bất kỳ") as change:
        for place, values in enumerate(milestones):
            done_on = values["done_on"] if values["conclusion"] else None
            row = change.insert(
                tables.Milestone, **{**values, "done_on": done_on}, position=place, label=f"Mốc {place}", origin="hand"
            )
            of_deliverable[values["deliverable"]] = row
        for values in entries:
            milestone = of_deliverable.get(values["deliverable"]) if values["with_milestone"] else None
            change.insert(
                tables.ProgressEntry, deliverable=values["deliverable"], day=values["day"], milestone=milestone
            )


@settings(max_examples=25, deadline=None)
@given(milestones=st.lists(MILESTONES, min_size=8, max_size=40), entries=st.lists(ENTRIES, max_size=10))
def test_sql_and_outlines_agree(milestones: list[dict[str, object]], entries: list[dict[str, object]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "so.sqlite"
        make_seed(path)
        with open_book(path) as book:
            fill(book, milestones, entries)
            agree(book)


def agree(book: Book) -> None:
    outlines = [read_outline(book, year, TODAY) for year in plan_years(book)]
    every = [item for outline in outlines for item in deadlines.items_of(outline)]
    dated = {item for item in every if item.due_on}
    first, last = TODAY - timedelta(days=20), TODAY + timedelta(days=20)
    assert set(deadlines.due_items(book, TODAY)) == dated
    assert set(deadlines.due_between(book, first, last, TODAY)) == {
        item for item in dated if item.due_on and first <= item.due_on <= last
    }
    assert set(deadlines.late_items(book, TODAY)) == {item for item in dated if item.state is State.LATE}
    assert deadlines.undated_items(book, 2023, TODAY) == tuple(item for item in every if not item.due_on)
    assert_next(book, dated)
    late = [one for outline in outlines for one in outline.deliverables if one.state is State.LATE]
    assert deadlines.late_deliverables(book, TODAY) == len(late)


def assert_next(book: Book, dated: set[deadlines.DueItem]) -> None:
    waiting = [item for item in dated if item.state not in CONCLUDED | {State.UNCONFIRMED}]
    days = sorted(item.due_on or TODAY for item in waiting if (item.due_on or date.min) >= TODAY)
    assert [item.due_on for item in deadlines.next_items(book, TODAY, 4)] == days[:4]


def test_days_come_in_order_and_a_deliverable_knows_its_year(seed_path: Path) -> None:
    with open_book(seed_path) as book:
        found = deadlines.due_between(book, date(2023, 1, 1), date(2023, 12, 31), TODAY)
        days = [item.due_on for item in found if item.due_on]
        assert len(days) == len(found) > 0
        assert days == sorted(days)
        assert (year_of(book, 1), year_of(book, 9999)) == (2023, None)

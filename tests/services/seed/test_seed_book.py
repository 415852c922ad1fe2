"""The bundled 2023 plan: the file equals the readable TOML, and every state follows from its days."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.domain.deadline import read_deadline
from cchc_desktop.domain.plan import Deliverable
from cchc_desktop.paths import packaged
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.book.checking import check_book
from cchc_desktop.services.calendar.working_days import read_holidays
from cchc_desktop.services.history.history import history, next_undo
from cchc_desktop.services.plan.outline import read_entries, read_outline
from cchc_desktop.services.plan.planning import DeliverableDraft, edit_deliverable
from cchc_desktop.services.seed.seed_plan import read_seed
from cchc_desktop.services.seed.seeding import build_seed
from cchc_desktop.store.book import Book
from tests.services.looking import content, item

WITHOUT = frozenset({"uid"})


def test_the_file_holds_what_the_toml_says(tmp_path: Path) -> None:
    build_seed(packaged("data/seed"), tmp_path / "seed.sqlite")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["seed.sqlite"]
    with (
        open_book(packaged("data/seed.sqlite"), read_only=True) as shipped,
        open_book(tmp_path / "seed.sqlite", read_only=True) as built,
    ):
        assert content(shipped, without=WITHOUT) == content(built, without=WITHOUT)


def test_the_file_can_be_read_from_a_read_only_installation() -> None:
    write_version, read_version = packaged("data/seed.sqlite").read_bytes()[18:20]
    assert (write_version, read_version) == (1, 1), "journal mode DELETE, not WAL"


def test_a_book_from_the_seed_is_the_plan_task_by_task(seed_book: Book) -> None:
    seed = read_seed(packaged("data/seed"))
    outline = read_outline(seed_book, 2023, date(2023, 1, 3))
    assert [(area.number, area.title) for area in outline.areas] == [(area.number, area.title) for area in seed.areas]
    assert len(list(outline.tasks)) == 40
    for signed, kept in zip(seed.tasks, outline.tasks, strict=True):
        assert (kept.number, kept.title) == (signed.number, signed.title)
        assert (kept.leads_text, kept.coordinating_text) == (signed.leads_text, signed.coordinating_text)
        assert tuple(unit.name for unit in kept.leads) == signed.leads
        assert tuple(unit.name for unit in kept.coordinating) == signed.coordinating
    assert [each.code for each in outline.deliverables] == [each.code for each in seed.deliverables]
    for wanted, found in zip(seed.deliverables, outline.deliverables, strict=True):
        deadline = read_deadline(wanted.deadline_text, 2023)
        assert (found.title, found.funding_text) == (wanted.title, wanted.funding_text)
        assert (found.deadline_text, found.kind) == (wanted.deadline_text, deadline.kind)
        assert (found.opens_on, found.due_on) == (deadline.opens_on, deadline.due_on)
        assert [each.label for each in found.milestones] == [each.label for each in deadline.milestones]
        assert [(each.label, each.is_rate) for each in found.checklist] == [
            (each.label, each.is_rate) for each in wanted.checklist
        ]


def test_a_book_from_the_seed_holds_no_progress_and_nothing_to_undo(seed_book: Book) -> None:
    for deliverable in read_outline(seed_book, 2023, date(2023, 1, 3)).deliverables:
        assert deliverable.percent is None
        assert read_entries(seed_book, deliverable.id) == ()
        assert all(each.conclusion is None for each in deliverable.milestones)
    assert next_undo(seed_book) is None
    assert [step.undone for step in history(seed_book)] == [False] * len(history(seed_book))
    assert check_book(seed_book) == ()


# Worked out by hand from the wording and the calendar: Tết 2023 was off from 20/1 to 26/1, so 31/1 is ten working
# days after 10/1.
STATES = {
    date(2023, 1, 9): {"8.1": "in_progress", "20.1": "in_progress"},
    date(2023, 1, 10): {
        "1.1": "late",
        "5.1": "late",
        "26.1": "late",
        "8.1": "soon",
        "20.1": "soon",
        "4.1": "in_progress",
        "19.1": "in_progress",
        "3.1": "not_yet",
        "6.2": "not_yet",
        "40.1": "not_yet",
        "10.1": "ongoing",
        "2.1": "unconfirmed",
        "24.1": "unconfirmed",
    },
    date(2023, 6, 25): {
        "3.1": "soon",
        "17.1": "soon",
        "32.1": "soon",
        "4.1": "late",
        "8.1": "late",
        "12.1": "late",
        "3.2": "not_yet",
        "11.1": "not_yet",
        "37.1": "not_yet",
        "19.1": "in_progress",
        "36.1": "ongoing",
        "25.1": "unconfirmed",
    },
    date(2023, 10, 20): {
        "3.1": "late",
        "3.2": "late",
        "6.2": "soon",
        "9.5": "soon",
        "15.1": "soon",
        "37.1": "soon",
        "26.2": "in_progress",
        "23.1": "in_progress",
        "40.1": "not_yet",
        "34.1": "ongoing",
        "2.1": "unconfirmed",
    },
    date(2023, 12, 31): {"26.2": "soon", "19.1": "soon", "40.1": "late"},
    date(2024, 1, 5): {"26.2": "late", "19.1": "late", "40.1": "late", "6.2": "late", "10.1": "ongoing"},
}


@pytest.mark.parametrize("today", STATES, ids=str)
def test_states_of_the_untouched_plan(seed_book: Book, today: date) -> None:
    found = {each.code: each.state.value for each in read_outline(seed_book, 2023, today).deliverables}
    assert {code: found[code] for code in STATES[today]} == STATES[today]


@pytest.mark.parametrize(
    ("today", "state", "left"),
    [
        (date(2023, 8, 23), "not_yet", 11),
        (date(2023, 8, 24), "soon", 10),
        (date(2023, 8, 31), "soon", 5),
        (date(2023, 9, 4), "soon", 5),
        (date(2023, 9, 11), "soon", 0),
        (date(2023, 9, 12), "late", -1),
    ],
)
def test_days_left_pass_over_the_national_day(seed_book: Book, today: date, state: str, left: int) -> None:
    """In 2023 1/9 to 4/9 were off: a Friday, the weekend, and the Monday instead of the Saturday."""
    asked = item(seed_book, "6.2", today)
    edit_deliverable(seed_book, asked.id, _worded(asked, "Trước ngày 12/9/2023"))
    found = item(seed_book, "6.2", today)
    assert (found.state.value, found.milestones[0].working_days_left) == (state, left)


def _worded(each: Deliverable, deadline: str) -> DeliverableDraft:
    return DeliverableDraft(each.title, deadline, each.funding_text, each.funding_amount, each.search_also)


@pytest.mark.parametrize(
    ("code", "due_on", "last_working_day"),
    [
        ("1.1", date(2022, 12, 31), date(2022, 12, 30)),
        ("3.1", date(2023, 6, 30), date(2023, 6, 30)),
        ("11.1", date(2023, 9, 30), date(2023, 9, 29)),
        ("6.2", date(2023, 10, 30), date(2023, 10, 30)),
        ("26.2", date(2023, 12, 31), date(2023, 12, 29)),
    ],
)
def test_the_last_working_day_stands_beside_the_legal_one(
    seed_book: Book, code: str, due_on: date, last_working_day: date
) -> None:
    [found] = item(seed_book, code, date(2023, 1, 3)).milestones
    assert (found.due_on, found.last_working_day) == (due_on, last_working_day)


def test_holidays_have_vietnamese_names(seed_book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    named = {each.day: each.name for each in read_holidays(seed_book, date(2023, 1, 1), date(2023, 12, 31))}
    assert "Quốc khánh" in named[date(2023, 9, 2)]
    assert "Tết" in named[date(2023, 1, 22)]
    assert date(2023, 1, 26) in named

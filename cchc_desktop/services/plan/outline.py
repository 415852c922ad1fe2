"""Reads a year's plan out of the book, every state as of a given day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from cchc_desktop.domain.deadline_kind import DeadlineKind
from cchc_desktop.domain.period_kind import PeriodKind
from cchc_desktop.domain.plan import (
    ChecklistItem,
    ContentArea,
    Deliverable,
    Milestone,
    PlanHeading,
    PlanOutline,
    ProgressEntry,
    Task,
    Unit,
    UnitConclusion,
)
from cchc_desktop.domain.progress import (
    CONCLUDED,
    Conclusion,
    Handling,
    State,
    deliverable_state,
    milestone_state,
)
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.book.unspoilt import unspoilt
from cchc_desktop.services.plan.plan_rows import EVERY, PlanRows, Row, day_of
from cchc_desktop.services.units.register import UnitRegister
from cchc_desktop.store.book import Book

_KINDS = {kind.value: kind for kind in DeadlineKind}
_CONCLUSIONS = {conclusion.value: conclusion for conclusion in Conclusion}
_HEADING = "SELECT id, title, number, issued_on, state, annex_title, annex_basis FROM plan WHERE year = ?"
_YEAR = """
    SELECT plan.year FROM deliverable JOIN task ON task.id = deliverable.task_id
    JOIN content_area ON content_area.id = task.area_id JOIN plan ON plan.id = content_area.plan_id
    WHERE deliverable.id = ?
"""
_ENTRIES = """
    SELECT deliverable_id, id, day, percent, result, difficulty, proposal, milestone_id, unit_id FROM progress_entry
    WHERE deliverable_id IN (SELECT value FROM json_each(?)) ORDER BY day DESC, id DESC
"""


def plan_years(book: Book) -> tuple[int, ...]:
    """The years that have a plan, oldest first."""
    return tuple(year for (year,) in book.read("SELECT year FROM plan ORDER BY year"))


def year_of(book: Book, deliverable_id: int) -> int | None:
    """The year in whose plan a deliverable stands; None when it is gone."""
    found = book.read(_YEAR, (deliverable_id,))
    return int(found[0][0]) if found else None


def read_heading(book: Book, year: int) -> PlanHeading:
    """The plan of `year` without its table; refused when there is none."""
    in_reach = date.min.year <= year <= date.max.year
    rows = book.read(_HEADING, (year,)) if in_reach else []
    if not rows:
        years = ", ".join(map(str, plan_years(book))) or "chưa có năm nào"
        raise Refusal(f"Sổ không có kế hoạch năm {year}; các năm đang có: {years}.")
    plan, title, number, issued_on, state, annex_title, annex_basis = rows[0]
    return PlanHeading(plan, year, title, number, day_of(issued_on), state != "draft", annex_title, annex_basis)


def read_outline(book: Book, year: int, today: date, only: str = EVERY) -> PlanOutline:
    """The plan of `year` with states as of `today`; refused when there is none, or a spoilt one.

    `only` is a condition of `plan_rows` on the deliverables to read; areas and tasks are all there.
    """
    with unspoilt(book):
        heading = read_heading(book, year)
        reading = PlanRows(book, heading.id, today, only)
        return PlanOutline(heading, today, tuple(_area(reading, row) for row in reading.areas))


def read_entries(book: Book, deliverable_id: int) -> tuple[ProgressEntry, ...]:
    """A deliverable's progress entries, newest first."""
    return read_all_entries(book, [deliverable_id]).get(deliverable_id, ())


def read_all_entries(book: Book, deliverables: Iterable[int]) -> dict[int, tuple[ProgressEntry, ...]]:
    """Progress entries by deliverable, newest first."""
    with unspoilt(book):
        register = UnitRegister(book, date.max)
        entries: dict[int, list[ProgressEntry]] = defaultdict(list)
        for row in book.read(_ENTRIES, (f"[{','.join(map(str, deliverables))}]",)):
            entries[row[0]].append(_entry(row, register))
    return {deliverable: tuple(found) for deliverable, found in entries.items()}


def _entry(row: Row, register: UnitRegister) -> ProgressEntry:
    _, entry, day, percent, result, difficulty, proposal, milestone, unit = row
    at = date.fromisoformat(day)
    by = register.unit(unit) if unit is not None else None
    return ProgressEntry(entry, at, percent, result, difficulty, proposal, milestone, by)


def _area(reading: PlanRows, row: Row) -> ContentArea:
    area, uid, number, title = row
    return ContentArea(area, uid, number, title, tuple(_task(reading, task) for task in reading.tasks.get(area, ())))


def _task(reading: PlanRows, row: Row) -> Task:
    area, task, uid, number, title, leads_text, coordinating_text, search_also = row
    leads = _units(reading, task, "lead")
    deliverables = tuple(_deliverable(reading, each, number, leads) for each in reading.deliverables.get(task, ()))
    coordinating = _units(reading, task, "coordinating")
    return Task(
        task, uid, area, number, title, leads_text, coordinating_text, leads, coordinating, deliverables, search_also
    )


def _units(reading: PlanRows, task: int, role: str) -> tuple[Unit, ...]:
    rows = reading.task_units.get(task, ())
    return tuple(reading.register.find(unit, group) for _, played, unit, group in rows if played == role)


def _deliverable(reading: PlanRows, row: Row, task_number: int, leads: tuple[Unit, ...]) -> Deliverable:
    (
        task, deliverable, uid, number, title, deadline_text, kind, opens_on, due_on,
        set_by_hand, funding_text, funding_amount, search_also,
    ) = row  # fmt: skip
    owing = owing_units(leads)
    rows = reading.milestones.get(deliverable, ())
    milestones = tuple(_milestone(reading, milestone, owing) for milestone in rows)
    return Deliverable(
        id=deliverable,
        uid=uid,
        task_id=task,
        code=f"{task_number}.{number}",
        number=number,
        title=title,
        deadline_text=deadline_text,
        kind=_KINDS[kind],
        opens_on=day_of(opens_on),
        due_on=day_of(due_on),
        window_set_by_hand=bool(set_by_hand),
        funding_text=funding_text,
        funding_amount=funding_amount,
        state=_state(reading, row, milestones),
        percent=reading.percents.get(deliverable),
        milestones=milestones,
        checklist=tuple(_checklist_item(item) for item in reading.checklist.get(deliverable, ())),
        search_also=search_also,
        owing=owing,
    )


def _state(reading: PlanRows, row: Row, milestones: tuple[Milestone, ...]) -> State:
    deliverable, kind, set_by_hand = row[1], row[6], row[9]
    states = [milestone.state for milestone in milestones]
    closing = [
        state
        for state, raw in zip(states, reading.milestones.get(deliverable, ()), strict=True)
        if raw[5] == PeriodKind.YEAR and state in CONCLUDED
    ]
    return deliverable_state(
        kind_that_counts(kind, set_by_hand=bool(set_by_hand)),
        states,
        started=deliverable in reading.begun,
        closed=closing[-1] if closing else None,
    )


def kind_that_counts(kind: str, *, set_by_hand: bool) -> DeadlineKind:
    """A window set by hand counts, whatever the wording ("Theo kế hoạch của tỉnh") leaves open."""
    return DeadlineKind.UNREAD if set_by_hand else _KINDS[kind]


def _milestone(reading: PlanRows, row: Row, owing: tuple[Unit, ...]) -> Milestone:
    (
        deliverable, milestone, label, opens_text, due_text, _period, is_confirmed, concluded, done_text,
        document, reason, new_due_on,
    ) = row  # fmt: skip
    opens_on, due_on, done_on, confirmed = day_of(opens_text), day_of(due_text), day_of(done_text), bool(is_confirmed)
    conclusion = _CONCLUSIONS[concluded] if concluded else None
    calendar, today = reading.calendar, reading.today
    state = milestone_state(
        opens_on=opens_on,
        due_on=due_on,
        confirmed=confirmed,
        conclusion=conclusion,
        done_on=done_on,
        started=(deliverable, None) in reading.begun_parts or (deliverable, milestone) in reading.begun_parts,
        today=today,
        calendar=calendar,
        soon_days=reading.soon_days,
    )
    return Milestone(
        milestone,
        label,
        opens_on,
        due_on,
        reading.last_working_day(due_on) if due_on else None,
        confirmed,
        state,
        conclusion,
        done_on,
        reading.documents.get(document),
        reason,
        day_of(new_due_on),
        calendar.working_days_between(today, due_on) if due_on is not None and conclusion is None else None,
        _unit_conclusions(reading, milestone, owing),
    )


def _unit_conclusions(reading: PlanRows, milestone: int, owing: tuple[Unit, ...]) -> tuple[UnitConclusion, ...]:
    """Every unit of a lead that is a group, with how it ended; empty where no lead is a group."""
    rows = reading.milestone_units.get(milestone, ())
    if not rows and not owing:
        return ()
    concluded = {row[2]: row for row in rows}
    gone = [reading.register.unit(unit) for unit in concluded if unit not in {member.id for member in owing}]
    return tuple(_unit_conclusion(reading, unit, concluded.get(unit.id)) for unit in (*owing, *gone))


def owing_units(leads: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """The units that conclude one by one: members of group leads and the leads beside them (task 36 of 2023)."""
    if not any(lead.is_group for lead in leads):
        return ()
    return tuple(unit for lead in leads for unit in (lead.members if lead.is_group else (lead,)))


def _unit_conclusion(reading: PlanRows, unit: Unit, row: Row | None) -> UnitConclusion:
    if row is None:
        return UnitConclusion(0, unit)
    _, part, _, conclusion, done_on, document = row
    return UnitConclusion(part, unit, Conclusion(conclusion), day_of(done_on), reading.documents.get(document))


def _checklist_item(row: Row) -> ChecklistItem:
    _, item, label, kind, rate, handling = row
    return ChecklistItem(item, label, kind == "rate", rate, Handling(handling) if handling else None)

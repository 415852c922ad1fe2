"""Reads a year's plan out of the book, every state as of a given day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.periods import PeriodKind
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
from cchc_desktop.services.plan_rows import ROWS_A_QUERY, PlanRows, Row
from cchc_desktop.services.units import UnitRegister
from cchc_desktop.services.unspoilt import unspoilt
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book


def plan_years(book: Book) -> tuple[int, ...]:
    """The years that have a plan, oldest first."""
    return tuple(
        year for (year,) in book.rows(tables.Plan.select(tables.Plan.year).order_by(tables.Plan.year).tuples())
    )


def read_heading(book: Book, year: int) -> PlanHeading:
    """The plan of `year` without its table; refused when there is none."""
    in_reach = date.min.year <= year <= date.max.year
    rows = book.rows(tables.Plan.select().where(tables.Plan.year == year).dicts()) if in_reach else []
    if not rows:
        years = ", ".join(map(str, plan_years(book))) or "chưa có năm nào"
        raise Refusal(f"Sổ không có kế hoạch năm {year}; các năm đang có: {years}.")
    row = rows[0]
    return PlanHeading(
        id=row["id"],
        year=row["year"],
        title=row["title"],
        number=row["number"],
        issued_on=row["issued_on"],
        issued=row["state"] != "draft",
        annex_title=row["annex_title"],
        annex_basis=row["annex_basis"],
    )


def read_outline(book: Book, year: int, today: date) -> PlanOutline:
    """The whole plan of `year` with states as of `today`; refused when the book has no such plan, or a spoilt one."""
    with unspoilt(book):
        heading = read_heading(book, year)
        reading = PlanRows.of(book, heading.id, today)
        return PlanOutline(heading, today, tuple(_area(reading, row) for row in reading.areas))


def read_entries(book: Book, deliverable_id: int) -> tuple[ProgressEntry, ...]:
    """A deliverable's progress entries, newest first."""
    return read_all_entries(book, [deliverable_id]).get(deliverable_id, ())


def read_all_entries(book: Book, deliverables: Iterable[int]) -> dict[int, tuple[ProgressEntry, ...]]:
    """Progress entries by deliverable, newest first."""
    with unspoilt(book):
        entries = _entries_of(book, sorted(set(deliverables)))
    return {deliverable: tuple(found) for deliverable, found in entries.items()}


def _entries_of(book: Book, deliverables: list[int]) -> dict[int, list[ProgressEntry]]:
    register, entry = UnitRegister(book, date.max), tables.ProgressEntry
    entries: dict[int, list[ProgressEntry]] = defaultdict(list)
    for start in range(0, len(deliverables), ROWS_A_QUERY):
        chosen = entry.select().where(entry.deliverable.in_(deliverables[start : start + ROWS_A_QUERY]))
        for row in book.rows(chosen.order_by(entry.day.desc(), entry.id.desc()).dicts()):
            entries[row["deliverable"]].append(_entry(row, register))
    return entries


def _entry(row: Row, register: UnitRegister) -> ProgressEntry:
    return ProgressEntry(
        id=row["id"],
        day=row["day"],
        percent=row["percent"],
        result=row["result"],
        difficulty=row["difficulty"],
        proposal=row["proposal"],
        milestone_id=row["milestone"],
        unit=register.unit(row["unit"]) if row["unit"] is not None else None,
    )


def _area(reading: PlanRows, row: Row) -> ContentArea:
    tasks = tuple(_task(reading, task) for task in reading.tasks[row["id"]])
    return ContentArea(row["id"], row["uid"], row["number"], row["title"], tasks)


def _task(reading: PlanRows, row: Row) -> Task:
    units = reading.task_units[row["id"]]
    leads = _units(reading, units, "lead")
    return Task(
        id=row["id"],
        uid=row["uid"],
        area_id=row["area"],
        number=row["number"],
        title=row["title"],
        leads_text=row["leads_text"],
        coordinating_text=row["coordinating_text"],
        leads=leads,
        coordinating=_units(reading, units, "coordinating"),
        deliverables=tuple(
            _deliverable(reading, deliverable, row["number"], leads) for deliverable in reading.deliverables[row["id"]]
        ),
        search_also=row["search_also"],
    )


def _units(reading: PlanRows, rows: list[Row], role: str) -> tuple[Unit, ...]:
    return tuple(reading.register.find(row["unit"], row["group"]) for row in rows if row["role"] == role)


def _deliverable(reading: PlanRows, row: Row, task_number: int, leads: tuple[Unit, ...]) -> Deliverable:
    milestones = tuple(_milestone(reading, milestone, leads) for milestone in reading.milestones[row["id"]])
    return Deliverable(
        id=row["id"],
        uid=row["uid"],
        task_id=row["task"],
        code=f"{task_number}.{row['number']}",
        number=row["number"],
        title=row["title"],
        deadline_text=row["deadline_text"],
        kind=DeadlineKind(row["kind"]),
        opens_on=row["opens_on"],
        due_on=row["due_on"],
        window_set_by_hand=row["set_by_hand"],
        funding_text=row["funding_text"],
        funding_amount=row["funding_amount"],
        state=_state(reading, row, milestones),
        percent=reading.percents.get(row["id"]),
        milestones=milestones,
        checklist=tuple(_checklist_item(item) for item in reading.checklist[row["id"]]),
        search_also=row["search_also"],
        owing=owing_units(leads),
    )


def _state(reading: PlanRows, row: Row, milestones: tuple[Milestone, ...]) -> State:
    started = any(
        day <= reading.today for (deliverable, _), day in _first_days_of(reading, row["id"]) if deliverable == row["id"]
    )
    closing = [
        milestone.state
        for milestone, raw in zip(milestones, reading.milestones[row["id"]], strict=True)
        if raw["period"] == PeriodKind.YEAR and milestone.state in CONCLUDED
    ]
    # A window set by hand counts, whatever the wording ("Theo kế hoạch của tỉnh") leaves open.
    kind = DeadlineKind.UNREAD if row["set_by_hand"] else DeadlineKind(row["kind"])
    return deliverable_state(
        kind,
        [milestone.state for milestone in milestones],
        started=started,
        closed=closing[-1] if closing else None,
    )


def _first_days_of(reading: PlanRows, deliverable: int) -> list[tuple[tuple[int, int | None], date]]:
    keys: list[tuple[int, int | None]] = [(deliverable, None)]
    keys += [(deliverable, row["id"]) for row in reading.milestones[deliverable]]
    return [(key, reading.first_days[key]) for key in keys if key in reading.first_days]


def _milestone(reading: PlanRows, row: Row, leads: tuple[Unit, ...]) -> Milestone:
    conclusion = Conclusion(row["conclusion"]) if row["conclusion"] else None
    due_on = row["due_on"]
    waiting = conclusion is None and due_on is not None
    return Milestone(
        id=row["id"],
        label=row["label"],
        opens_on=row["opens_on"],
        due_on=due_on,
        last_working_day=reading.calendar.last_working_day(due_on) if due_on else None,
        confirmed=row["confirmed"],
        state=milestone_state(
            opens_on=row["opens_on"],
            due_on=due_on,
            confirmed=row["confirmed"],
            conclusion=conclusion,
            done_on=row["done_on"],
            started=_has_started(reading, row),
            today=reading.today,
            calendar=reading.calendar,
            soon_days=reading.soon_days,
        ),
        conclusion=conclusion,
        done_on=row["done_on"],
        document=reading.documents.get(row["document"]),
        reason=row["reason"],
        new_due_on=row["new_due_on"],
        working_days_left=reading.calendar.working_days_between(reading.today, due_on) if waiting else None,
        units=_unit_conclusions(reading, row, leads),
    )


def _has_started(reading: PlanRows, row: Row) -> bool:
    """Work on a milestone has begun when an entry names it, or names its deliverable as a whole."""
    keys = ((row["deliverable"], row["id"]), (row["deliverable"], None))
    return any(reading.first_days.get(key, date.max) <= reading.today for key in keys)


def _unit_conclusions(reading: PlanRows, row: Row, leads: tuple[Unit, ...]) -> tuple[UnitConclusion, ...]:
    """Every unit of a lead that is a group, with how it ended; empty where no lead is a group."""
    concluded = {found["unit"]: found for found in reading.milestone_units[row["id"]]}
    owed = owing_units(leads)
    gone = [reading.register.unit(unit) for unit in concluded if unit not in {member.id for member in owed}]
    return tuple(_unit_conclusion(reading, unit, concluded.get(unit.id)) for unit in (*owed, *gone))


def owing_units(leads: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """The units that conclude one by one: members of group leads and the leads beside them (task 36 of 2023)."""
    if not any(lead.is_group for lead in leads):
        return ()
    return tuple(unit for lead in leads for unit in (lead.members if lead.is_group else (lead,)))


def _unit_conclusion(reading: PlanRows, unit: Unit, row: Row | None) -> UnitConclusion:
    if row is None:
        return UnitConclusion(0, unit)
    document = reading.documents.get(row["document"])
    return UnitConclusion(row["id"], unit, Conclusion(row["conclusion"]), row["done_on"], document)


def _checklist_item(row: Row) -> ChecklistItem:
    handling = Handling(row["handling"]) if row["handling"] else None
    return ChecklistItem(row["id"], row["label"], row["kind"] == "rate", row["rate"], handling)

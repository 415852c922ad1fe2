"""Reads a year's plan out of the book, every state as of a given day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.plan import (
    ChecklistItem,
    ContentArea,
    Deliverable,
    DocumentReference,
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
from cchc_desktop.domain.workdays import WorkCalendar
from cchc_desktop.services.units import UnitRegister
from cchc_desktop.services.working_days import read_calendar
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book

Row = dict[str, Any]
Children = dict[int, list[Row]]


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
    """The whole plan of `year` with states as of `today`; refused when the book has no such plan."""
    heading = read_heading(book, year)
    reading = _Reading.of(book, heading.id, today)
    return PlanOutline(heading, today, tuple(_area(reading, row) for row in reading.areas))


def read_entries(book: Book, deliverable_id: int) -> tuple[ProgressEntry, ...]:
    """A deliverable's progress entries, newest first."""
    return read_all_entries(book, [deliverable_id]).get(deliverable_id, ())


def read_all_entries(book: Book, deliverables: Iterable[int]) -> dict[int, tuple[ProgressEntry, ...]]:
    """Progress entries by deliverable, newest first."""
    register = UnitRegister(book, date.max)
    wanted = set(deliverables)
    entries: dict[int, list[ProgressEntry]] = defaultdict(list)
    for row in book.rows(
        tables.ProgressEntry.select().order_by(tables.ProgressEntry.day.desc(), tables.ProgressEntry.id.desc()).dicts()
    ):
        if row["deliverable"] in wanted:
            entries[row["deliverable"]].append(_entry(row, register))
    return {deliverable: tuple(found) for deliverable, found in entries.items()}


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


@dataclass(frozen=True, slots=True)
class _Reading:
    """All rows of one plan, children by their parent's id, read with one query a table."""

    today: date
    calendar: WorkCalendar
    register: UnitRegister
    areas: list[Row]
    tasks: Children
    task_units: Children
    deliverables: Children
    checklist: Children
    milestones: Children
    milestone_units: Children
    documents: dict[int, DocumentReference]
    first_days: dict[tuple[int, int | None], date]
    percents: dict[int, int]

    @classmethod
    def of(cls, book: Book, plan: int, today: date) -> _Reading:
        areas = book.rows(_in_order(tables.ContentArea, tables.ContentArea.plan == plan))
        tasks = _children(book, tables.Task, "area", areas)
        deliverables = _children(book, tables.Deliverable, "task", _flat(tasks))
        milestones = _children(book, tables.Milestone, "deliverable", _flat(deliverables))
        units = _children(book, tables.MilestoneUnit, "milestone", _flat(milestones))
        first_days, percents = _progress(book, plan)
        return cls(
            today=today,
            calendar=read_calendar(book),
            register=UnitRegister(book, today),
            areas=areas,
            tasks=tasks,
            task_units=_children(book, tables.TaskUnit, "task", _flat(tasks)),
            deliverables=deliverables,
            checklist=_children(book, tables.ChecklistItem, "deliverable", _flat(deliverables)),
            milestones=milestones,
            milestone_units=units,
            documents=_documents(book, [*_flat(milestones), *_flat(units)]),
            first_days=first_days,
            percents=percents,
        )


ROWS_A_QUERY = 500


def _in_order(table: Any, *conditions: Any) -> Any:
    position = table.position if hasattr(table, "position") else table.id
    return table.select().where(*conditions).order_by(position, table.id).dicts()


def _children(book: Book, table: Any, parent: str, parents: Iterable[Row]) -> Children:
    found: Children = defaultdict(list)
    ids = [row["id"] for row in parents]
    for start in range(0, len(ids), ROWS_A_QUERY):
        part = ids[start : start + ROWS_A_QUERY]
        for row in book.rows(_in_order(table, getattr(table, parent).in_(part))):
            found[row[parent]].append(row)
    return found


def _flat(children: Children) -> list[Row]:
    return [row for rows in children.values() for row in rows]


def _documents(book: Book, rows: Iterable[Row]) -> dict[int, DocumentReference]:
    ids = sorted({row["document"] for row in rows if row["document"] is not None})
    found: dict[int, DocumentReference] = {}
    for start in range(0, len(ids), ROWS_A_QUERY):
        part = ids[start : start + ROWS_A_QUERY]
        for row in book.rows(tables.Document.select().where(tables.Document.id.in_(part)).dicts()):
            found[row["id"]] = DocumentReference(row["id"], row["reference"], row["issued_on"], row["abstract"])
    return found


def _progress(book: Book, plan: int) -> tuple[dict[tuple[int, int | None], date], dict[int, int]]:
    """The first day of work by (deliverable, milestone or None), and the last percent typed by deliverable."""
    query = (
        tables.ProgressEntry.select(
            tables.ProgressEntry.deliverable,
            tables.ProgressEntry.milestone,
            tables.ProgressEntry.day,
            tables.ProgressEntry.percent,
        )
        .join(tables.Deliverable, on=(tables.ProgressEntry.deliverable == tables.Deliverable.id))
        .join(tables.Task, on=(tables.Deliverable.task == tables.Task.id))
        .join(tables.ContentArea, on=(tables.Task.area == tables.ContentArea.id))
        .where(tables.ContentArea.plan == plan)
        .order_by(tables.ProgressEntry.day, tables.ProgressEntry.id)
    )
    first_days: dict[tuple[int, int | None], date] = {}
    percents: dict[int, int] = {}
    for deliverable, milestone, day, percent in book.rows(query.tuples()):
        first_days.setdefault((deliverable, milestone), day)
        if percent is not None:
            percents[deliverable] = percent
    return first_days, percents


def _area(reading: _Reading, row: Row) -> ContentArea:
    tasks = tuple(_task(reading, task) for task in reading.tasks[row["id"]])
    return ContentArea(row["id"], row["uid"], row["number"], row["title"], tasks)


def _task(reading: _Reading, row: Row) -> Task:
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


def _units(reading: _Reading, rows: list[Row], role: str) -> tuple[Unit, ...]:
    return tuple(reading.register.find(row["unit"], row["group"]) for row in rows if row["role"] == role)


def _deliverable(reading: _Reading, row: Row, task_number: int, leads: tuple[Unit, ...]) -> Deliverable:
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
    )


def _state(reading: _Reading, row: Row, milestones: tuple[Milestone, ...]) -> State:
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


def _first_days_of(reading: _Reading, deliverable: int) -> list[tuple[tuple[int, int | None], date]]:
    keys: list[tuple[int, int | None]] = [(deliverable, None)]
    keys += [(deliverable, row["id"]) for row in reading.milestones[deliverable]]
    return [(key, reading.first_days[key]) for key in keys if key in reading.first_days]


def _milestone(reading: _Reading, row: Row, leads: tuple[Unit, ...]) -> Milestone:
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
        ),
        conclusion=conclusion,
        done_on=row["done_on"],
        document=reading.documents.get(row["document"]),
        reason=row["reason"],
        new_due_on=row["new_due_on"],
        working_days_left=reading.calendar.working_days_between(reading.today, due_on) if waiting else None,
        units=_unit_conclusions(reading, row, leads),
    )


def _has_started(reading: _Reading, row: Row) -> bool:
    """Work on a milestone has begun when an entry names it, or names its deliverable as a whole."""
    keys = ((row["deliverable"], row["id"]), (row["deliverable"], None))
    return any(reading.first_days.get(key, date.max) <= reading.today for key in keys)


def _unit_conclusions(reading: _Reading, row: Row, leads: tuple[Unit, ...]) -> tuple[UnitConclusion, ...]:
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


def _unit_conclusion(reading: _Reading, unit: Unit, row: Row | None) -> UnitConclusion:
    if row is None:
        return UnitConclusion(0, unit)
    document = reading.documents.get(row["document"])
    return UnitConclusion(row["id"], unit, Conclusion(row["conclusion"]), row["done_on"], document)


def _checklist_item(row: Row) -> ChecklistItem:
    handling = Handling(row["handling"]) if row["handling"] else None
    return ChecklistItem(row["id"], row["label"], row["kind"] == "rate", row["rate"], handling)

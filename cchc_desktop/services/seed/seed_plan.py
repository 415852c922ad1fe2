"""Reads the 2023 plan and the sample's progress from their TOML files into dataclasses; writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.agency.tables import agency_of_table
from cchc_desktop.services.seed.toml_table import TomlTable


@dataclass(frozen=True, slots=True)
class SeedHeading:
    """The plan without its table; `annex_basis` keeps the blank room left for number and day."""

    year: int
    title: str
    number: str
    issued: bool
    annex_title: str
    annex_basis: str


@dataclass(frozen=True, slots=True)
class SeedChecklistItem:
    """What a deliverable must state before it can be closed: a rate, or else a handling."""

    label: str
    is_rate: bool


@dataclass(frozen=True, slots=True)
class SeedDeliverable:
    """A deliverable as signed; `code` is "6.2": task, then place within the task, both from 1."""

    code: str
    title: str
    deadline_text: str
    funding_text: str
    search_also: str
    checklist: tuple[SeedChecklistItem, ...]


@dataclass(frozen=True, slots=True)
class SeedTask:
    """A task as signed; `leads` and `coordinating` are full names of units or groups, in signed order."""

    number: int
    title: str
    leads_text: str
    coordinating_text: str
    leads: tuple[str, ...]
    coordinating: tuple[str, ...]
    search_also: str
    deliverables: tuple[SeedDeliverable, ...]


@dataclass(frozen=True, slots=True)
class SeedArea:
    """Nội dung: a numbered area of the plan."""

    number: int
    title: str
    tasks: tuple[SeedTask, ...]


@dataclass(frozen=True, slots=True)
class SeedUnit:
    """An office, service unit, town or commune; an unknown first or last day is None."""

    name: str
    short_name: str
    kind: str
    aliases: tuple[str, ...]
    first_day: date | None
    last_day: date | None


@dataclass(frozen=True, slots=True)
class SeedGroup:
    """Several units under one name of the plan; `members` are full names of units."""

    name: str
    short_name: str
    aliases: tuple[str, ...]
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SeedPlan:
    """All that a book made from the seed begins with."""

    heading: SeedHeading
    areas: tuple[SeedArea, ...]
    units: tuple[SeedUnit, ...]
    groups: tuple[SeedGroup, ...]
    agency: Agency

    @property
    def tasks(self) -> Iterator[SeedTask]:
        return (task for area in self.areas for task in area.tasks)

    @property
    def deliverables(self) -> Iterator[SeedDeliverable]:
        return (deliverable for task in self.tasks for deliverable in task.deliverables)

    @property
    def aliases(self) -> dict[str, str]:
        """Other spelling → full name, units and groups alike."""
        named: tuple[SeedUnit | SeedGroup, ...] = (*self.units, *self.groups)
        return {alias: each.name for each in named for alias in each.aliases}


@dataclass(frozen=True, slots=True)
class SampleStep:
    """What the officer of the sample did on `day`: confirm milestones; or note progress, conclude, or both.

    `milestone` is the label of a recurring deliverable's milestone, `period` the reporting period of an ongoing one,
    `unit` the full name of the unit that the note speaks of; "" or None where none is meant.
    """

    code: str
    day: date
    confirms: bool
    percent: int | None
    result: str
    difficulty: str
    proposal: str
    milestone: str
    period: PeriodKind | None
    unit: str
    conclusion: Conclusion | None
    done_on: date | None
    document_number: str
    document_issuer: str
    document_abstract: str
    reason: str

    @property
    def has_progress(self) -> bool:
        return self.percent is not None or bool(self.result or self.difficulty or self.proposal)


def read_seed(folder: Path) -> SeedPlan:
    """The plan of plan-2023.toml with units.toml and agency.toml beside it.

    Raises Refusal when a file is missing or broken, lacks an entry, or names a unit that units.toml does not have.
    """
    plan, units = TomlTable.of_file(folder / "plan-2023.toml"), TomlTable.of_file(folder / "units.toml")
    seed = SeedPlan(
        heading=_heading(plan.table("plan")),
        areas=tuple(_area(area) for area in plan.tables("area")),
        units=tuple(_unit(unit) for unit in units.tables("unit")),
        groups=tuple(_group(group) for group in units.tables("group")),
        agency=agency_of_table(TomlTable.of_file(folder / "agency.toml")),
    )
    _refuse_unknown_names(seed)
    return seed


def read_sample_steps(folder: Path) -> tuple[SampleStep, ...]:
    """The steps of progress-sample.toml in the order they are to be recorded. Raises Refusal like `read_seed`."""
    return tuple(_step(entry) for entry in TomlTable.of_file(folder / "progress-sample.toml").tables("entry"))


def _heading(table: TomlTable) -> SeedHeading:
    return SeedHeading(
        year=table.whole("year"),
        title=table.text("title"),
        number=table.text("number"),
        issued=table.flag("issued"),
        annex_title=table.text("annex_title"),
        annex_basis=table.text("annex_basis"),
    )


def _area(table: TomlTable) -> SeedArea:
    return SeedArea(table.whole("number"), table.text("title"), tuple(_task(task) for task in table.tables("task")))


def _task(table: TomlTable) -> SeedTask:
    number = table.whole("number")
    deliverables = enumerate(table.tables("deliverable"), start=1)
    return SeedTask(
        number=number,
        title=table.text("title"),
        leads_text=table.text("leads_text"),
        coordinating_text=table.text("coordinating_text"),
        leads=table.texts("leads"),
        coordinating=table.texts("coordinating"),
        search_also=table.text("search_also", ""),
        deliverables=tuple(_deliverable(f"{number}.{place}", each) for place, each in deliverables),
    )


def _deliverable(code: str, table: TomlTable) -> SeedDeliverable:
    return SeedDeliverable(
        code=code,
        title=table.text("title"),
        deadline_text=table.text("deadline"),
        funding_text=table.text("funding"),
        search_also=table.text("search_also", ""),
        checklist=tuple(_checklist_item(item) for item in table.tables("checklist", optional=True)),
    )


def _checklist_item(table: TomlTable) -> SeedChecklistItem:
    rate = table.text("rate", "")
    return SeedChecklistItem(rate or table.text("handling"), is_rate=bool(rate))


def _unit(table: TomlTable) -> SeedUnit:
    return SeedUnit(
        name=table.text("name"),
        short_name=table.text("short_name"),
        kind=table.text("kind"),
        aliases=table.texts("aliases"),
        first_day=table.day("first_day"),
        last_day=table.day("last_day"),
    )


def _group(table: TomlTable) -> SeedGroup:
    return SeedGroup(table.text("name"), table.text("short_name"), table.texts("aliases"), table.texts("members"))


def _step(table: TomlTable) -> SampleStep:
    done_on = table.day("done_on")
    return SampleStep(
        code=table.text("code"),
        day=table.day("day") or done_on or table.refuse("day"),
        confirms=table.flag("confirms", False),
        percent=table.percent("percent"),
        result=table.text("result", ""),
        difficulty=table.text("difficulty", ""),
        proposal=table.text("proposal", ""),
        milestone=table.text("milestone", ""),
        period=table.word("period", PeriodKind),
        unit=table.text("unit", ""),
        conclusion=table.word("conclusion", Conclusion),
        done_on=done_on,
        document_number=table.text("document", ""),
        document_issuer=table.text("issuer", ""),
        document_abstract=table.text("abstract", ""),
        reason=table.text("reason", ""),
    )


def _refuse_unknown_names(seed: SeedPlan) -> None:
    units = {unit.name for unit in seed.units}
    known = units | {group.name for group in seed.groups}
    for task in seed.tasks:
        _refuse_missing({*task.leads, *task.coordinating} - known, f"nhiệm vụ {task.number}")
    for group in seed.groups:
        _refuse_missing(set(group.members) - units, f"nhóm “{group.name}”")


def _refuse_missing(names: set[str], place: str) -> None:
    if names:
        raise Refusal(f"Không có đơn vị “{min(names)}” ghi ở {place}; hãy thêm vào tệp units.toml hoặc sửa lại tên.")

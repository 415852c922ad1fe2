"""Builds a book from the readable seed: `python -m cchc_desktop.services.seed.seeding` makes data/seed.sqlite anew."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

from cchc_desktop.domain.text import nfc
from cchc_desktop.services.agency.issuing import put_agency
from cchc_desktop.services.documents.drafts import columns_of
from cchc_desktop.services.documents.numbers import refuse_double
from cchc_desktop.services.plan import windows
from cchc_desktop.services.plan.concluding import ConclusionDraft
from cchc_desktop.services.plan.outline import plan_years, read_outline
from cchc_desktop.services.plan.plans import PlanDraft, put_plan
from cchc_desktop.services.plan.recording import ProgressDraft, RecordDraft, confirm_milestones, record
from cchc_desktop.services.registers.registers import put_record
from cchc_desktop.services.rows import find_deliverable
from cchc_desktop.services.seed.sample_registers import SampleDocument, SampleRegisters, told_with
from cchc_desktop.services.seed.seed_plan import (
    SampleStep,
    SeedChecklistItem,
    SeedDeliverable,
    SeedPlan,
    SeedTask,
    read_seed,
)
from cchc_desktop.services.units.units import Reference, alias_key, find_unit
from cchc_desktop.store import models as tables
from cchc_desktop.store.backup import copy_verified
from cchc_desktop.store.book import Book, Change


def write_seed(book: Book, seed: SeedPlan) -> None:
    """Write the whole seed into an empty book, as one step that undo does not take back."""
    heading = seed.heading
    with book.change(f"Nạp kế hoạch năm {heading.year}", undoable=False) as change:
        put_agency(change, seed.agency)
        references = _put_units(change, seed)
        draft = PlanDraft(heading.title, heading.number, None, heading.issued, heading.annex_title, heading.annex_basis)
        plan = put_plan(change, heading.year, draft)
        for position, area in enumerate(seed.areas):
            area_id = change.insert(
                tables.ContentArea, plan=plan, number=area.number, position=position, title=nfc(area.title)
            )
            for place, task in enumerate(area.tasks):
                _put_task(change, book, heading.year, area_id, place, task, references)


def _put_units(change: Change, seed: SeedPlan) -> dict[str, Reference]:
    references: dict[str, Reference] = {}
    for unit in seed.units:
        row = change.insert(
            tables.Unit,
            name=nfc(unit.name),
            short_name=nfc(unit.short_name),
            kind=unit.kind,
            first_day=unit.first_day,
            last_day=unit.last_day,
        )
        references[unit.name] = Reference(unit=row)
    for group in seed.groups:
        row = change.insert(tables.UnitGroup, name=nfc(group.name), short_name=nfc(group.short_name))
        references[group.name] = Reference(group=row)
        for position, member in enumerate(group.members):
            change.insert(tables.UnitGroupMember, group=row, unit=references[member].unit, position=position)
    _put_aliases(change, seed, references)
    return references


def _put_aliases(change: Change, seed: SeedPlan, references: dict[str, Reference]) -> None:
    names = {alias_key(name) for name in references}
    folded = {
        alias_key(alias): references[name] for alias, name in seed.aliases.items() if alias_key(alias) not in names
    }
    for key, reference in folded.items():
        change.insert(tables.UnitAlias, folded=key, unit=reference.unit, group=reference.group)


def _put_task(
    change: Change, book: Book, year: int, area_id: int, place: int, task: SeedTask, references: dict[str, Reference]
) -> None:
    row = change.insert(
        tables.Task,
        area=area_id,
        number=task.number,
        position=place,
        title=nfc(task.title),
        leads_text=nfc(task.leads_text),
        coordinating_text=nfc(task.coordinating_text),
        search_also=nfc(task.search_also),
    )
    for role, names in (("lead", task.leads), ("coordinating", task.coordinating)):
        for position, name in enumerate(names):
            found = references[name]
            change.insert(tables.TaskUnit, task=row, role=role, position=position, unit=found.unit, group=found.group)
    for position, deliverable in enumerate(task.deliverables):
        _put_deliverable(change, book, year, row, position, deliverable)


def _put_deliverable(
    change: Change, book: Book, year: int, task: int, position: int, deliverable: SeedDeliverable
) -> None:
    deadline = windows.preview_deadline(book, nfc(deliverable.deadline_text), year)
    row = change.insert(
        tables.Deliverable,
        task=task,
        number=position + 1,
        position=position,
        title=nfc(deliverable.title),
        deadline_text=nfc(deliverable.deadline_text),
        funding_text=nfc(deliverable.funding_text),
        search_also=nfc(deliverable.search_also),
        **windows.deadline_columns(deadline),
    )
    windows.write_milestones(change, row, deadline)
    _put_checklist(change, row, deliverable.checklist)


def _put_checklist(change: Change, deliverable: int, items: tuple[SeedChecklistItem, ...]) -> None:
    for position, item in enumerate(items):
        kind = "rate" if item.is_rate else "handling"
        change.insert(
            tables.ChecklistItem, deliverable=deliverable, position=position, kind=kind, label=nfc(item.label)
        )


def replay_sample(book: Book, steps: tuple[SampleStep, ...], registers: SampleRegisters) -> None:
    """Record the sample's example progress through the officer's own use cases, then bar undo from reaching it.

    What is in its registers is written as one step, all of it or, where a record does not fit the book, nothing.
    """
    year = plan_years(book)[0]
    for step in steps:
        _replay(book, year, step)
    with book.change("Nạp ví dụ của các sổ theo dõi", undoable=False) as change:
        _put_registers(change, registers)
    with book.change("Kế hoạch mẫu đã sẵn sàng", undoable=False) as change:
        change.insert(tables.Setting, key="sample.ready", value="true")


def _replay(book: Book, year: int, step: SampleStep) -> None:
    deliverable = find_deliverable(book, year, step.code)
    if step.confirms:
        confirm_milestones(book, deliverable)
        return
    milestone = _milestone_called(book, year, deliverable, step.milestone)
    unit = find_unit(book, step.unit) if step.unit else None
    progress = ProgressDraft(step.day, step.percent, step.result, step.difficulty, step.proposal, milestone, unit)
    conclusion = None
    if step.conclusion is not None:
        conclusion = ConclusionDraft(
            conclusion=step.conclusion,
            done_on=step.done_on or step.day,
            document_number=step.document_number,
            document_issuer=step.document_issuer,
            document_abstract=step.document_abstract,
            reason=step.reason,
            milestone_id=milestone,
            period=step.period,
        )
    record(book, deliverable, RecordDraft(progress if step.has_progress else None, conclusion=conclusion), step.day)


def _milestone_called(book: Book, year: int, deliverable: int, label: str) -> int | None:
    if not label:
        return None
    outline = read_outline(book, year, date.min)
    found = next(each for each in outline.deliverables if each.id == deliverable)
    return next(milestone.id for milestone in found.milestones if milestone.label == label)


def _put_registers(change: Change, registers: SampleRegisters) -> None:
    for document in registers.documents:
        with told_with(document.where):
            _put_document(change, document)
    for each in registers.records:
        with told_with(each.where):
            put_record(change, each.register, None, each.record)


def _put_document(change: Change, document: SampleDocument) -> None:
    columns = columns_of(document.draft, document.day.year)
    refuse_double(change, columns)
    change.insert(tables.Document, **columns)


def build_seed(source: Path, to: Path) -> None:
    """Make the seed book from the TOML files in `source`; it is left in journal mode DELETE, for read-only installs."""
    work = to.with_name(to.name + ".building")
    work.unlink(missing_ok=True)
    with Book.create(work) as book:
        write_seed(book, read_seed(source))
    copy_verified(work, to)
    for leftover in (work, work.with_name(work.name + ".lock")):
        leftover.unlink(missing_ok=True)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2] / "data"
    build_seed(folder / "seed", folder / "seed.sqlite")
    sys.stdout.write(f"{os.path.relpath(folder / 'seed.sqlite')}\n")


if __name__ == "__main__":
    main()

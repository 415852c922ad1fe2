"""Search over every text of the plans and the documents: accents optional, abbreviations understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from cchc_desktop.domain.registers.every import register_named
from cchc_desktop.domain.registers.fields import Register
from cchc_desktop.services.documents.documents import document_lines
from cchc_desktop.services.registers.registers import Kept, records_of_ids
from cchc_desktop.services.rows import CODE, read_code
from cchc_desktop.services.typed_text import sought
from cchc_desktop.store import models as tables
from cchc_desktop.store import search as index
from cchc_desktop.store.book import Book

Row = dict[str, Any]
KIND_ORDER = (
    "deliverable",
    "checklist",
    "task",
    "area",
    "milestone",
    "progress",
    "document",
    "file",
    "section",
    "unit",
    "group",
    "finding",
    "reminder",
    "inspection",
    "visit",
    "initiative",
    "legal_document",
    "survey",
    "dossier",
)
MOST_WORDS = 32
"""A question, not a pasted document: SQLite refuses an expression of some hundred words."""


@dataclass(frozen=True, slots=True)
class Found:
    """One place in the plan. `kind` is one of KIND_ORDER, a checklist item told as its deliverable.

    `code` is "6.2", "6" for a task, "ND 2" for an area.
    """

    kind: str
    code: str
    title: str
    year: int | None = None
    area_id: int | None = None
    task_id: int | None = None
    deliverable_id: int | None = None
    document_id: int | None = None
    unit_id: int | None = None
    group_id: int | None = None
    unit: str = ""
    """Whose finding or reminder it is."""
    record: tuple[str, int] | None = None
    """The register and the row, of what stands in one."""
    dossier_id: int | None = None
    period: str = ""
    """The report (`PeriodKind`) whose section `code` is."""


def search(book: Book, words: str, limit: int = 50) -> tuple[Found, ...]:
    """Places that hold all of `words`, deliverables first; a code such as "6.2" finds that deliverable."""
    clean = " ".join(sought(words).split()[:MOST_WORDS])
    found = [*_by_code(book, clean), *_by_words(book, clean, limit)]
    return tuple(dict.fromkeys(found))[:limit]


def _by_code(book: Book, words: str) -> list[Found]:
    if CODE.fullmatch(words) is None:
        return []
    task_number, number = read_code(words)
    query = _deliverables().where(tables.Task.number == task_number)
    if number is not None:
        query = query.where(tables.Deliverable.number == number)
    return [
        _deliverable(row)
        for row in book.rows(query.order_by(tables.Plan.year.desc(), tables.Deliverable.number).dicts())
    ]


def _by_words(book: Book, words: str, limit: int) -> list[Found]:
    by_kind: dict[str, list[int]] = {}
    for hit in index.find(book.database, words, limit):
        by_kind.setdefault(hit.kind, []).append(hit.row)
    return [found for kind in KIND_ORDER if kind in by_kind for found in READERS[kind](book, by_kind[kind])]


def _in_order_of(rows: Iterable[Row], ids: list[int], make: Callable[[Row], Found]) -> list[Found]:
    by_id = {row["hit"]: row for row in rows}
    return [make(by_id[row]) for row in ids if row in by_id]


def _deliverables(*columns: Any) -> Any:
    deliverable, task, area, plan = tables.Deliverable, tables.Task, tables.ContentArea, tables.Plan
    return (
        deliverable.select(
            deliverable.id.alias("hit"),
            deliverable.id.alias("deliverable_id"),
            deliverable.number,
            deliverable.title,
            task.id.alias("task_id"),
            task.number.alias("task_number"),
            area.id.alias("area_id"),
            plan.year,
            *columns,
        )
        .join(task, on=(deliverable.task == task.id))
        .join(area, on=(task.area == area.id))
        .join(plan, on=(area.plan == plan.id))
    )


def _deliverable(row: Row, kind: str = "deliverable", title: str | None = None) -> Found:
    return Found(
        kind=kind,
        code=f"{row['task_number']}.{row['number']}",
        title=row["title"] if title is None else title,
        year=row["year"],
        area_id=row["area_id"],
        task_id=row["task_id"],
        deliverable_id=row["deliverable_id"],
    )


def _read_deliverables(book: Book, ids: list[int]) -> list[Found]:
    rows = book.rows(_deliverables().where(tables.Deliverable.id.in_(ids)).dicts())
    return _in_order_of(rows, ids, _deliverable)


def _read_checklist(book: Book, ids: list[int]) -> list[Found]:
    """What a deliverable must state ("Tỷ lệ hoàn thành Kế hoạch") leads to the deliverable itself."""
    item = tables.ChecklistItem
    query = _deliverables(item.id.alias("item")).join(item, on=(item.deliverable == tables.Deliverable.id))
    rows = [row | {"hit": row["item"]} for row in book.rows(query.where(item.id.in_(ids)).dicts())]
    return _in_order_of(rows, ids, _deliverable)


def _read_tasks(book: Book, ids: list[int]) -> list[Found]:
    task, area, plan = tables.Task, tables.ContentArea, tables.Plan
    query = (
        task.select(task.id.alias("hit"), task.number, task.title, area.id.alias("area_id"), plan.year)
        .join(area, on=(task.area == area.id))
        .join(plan, on=(area.plan == plan.id))
        .where(task.id.in_(ids))
    )

    def make(row: Row) -> Found:
        return Found("task", str(row["number"]), row["title"], row["year"], row["area_id"], row["hit"])

    return _in_order_of(book.rows(query.dicts()), ids, make)


def _read_areas(book: Book, ids: list[int]) -> list[Found]:
    area, plan = tables.ContentArea, tables.Plan
    query = area.select(area.id.alias("hit"), area.number, area.title, plan.year).join(plan, on=(area.plan == plan.id))

    def make(row: Row) -> Found:
        return Found("area", f"ND {row['number']}", row["title"], row["year"], row["hit"])

    return _in_order_of(book.rows(query.where(area.id.in_(ids)).dicts()), ids, make)


def _read_progress(book: Book, ids: list[int]) -> list[Found]:
    entry = tables.ProgressEntry
    query = _deliverables(entry.id.alias("entry"), entry.result, entry.difficulty, entry.proposal).join(
        entry, on=(entry.deliverable == tables.Deliverable.id)
    )
    rows = [row | {"hit": row["entry"]} for row in book.rows(query.where(entry.id.in_(ids)).dicts())]

    def make(row: Row) -> Found:
        return _deliverable(row, "progress", row["result"] or row["difficulty"] or row["proposal"])

    return _in_order_of(rows, ids, make)


def _read_milestones(book: Book, ids: list[int]) -> list[Found]:
    milestone = tables.Milestone
    query = _deliverables(milestone.id.alias("milestone"), milestone.label, milestone.reason).join(
        milestone, on=(milestone.deliverable == tables.Deliverable.id)
    )
    rows = [row | {"hit": row["milestone"]} for row in book.rows(query.where(milestone.id.in_(ids)).dicts())]

    def make(row: Row) -> Found:
        title = f"{row['label']}: {row['reason']}" if row["reason"] else f"{row['label']} – {row['title']}"
        return _deliverable(row, "milestone", title)

    return _in_order_of(rows, ids, make)


def _read_documents(book: Book, ids: list[int]) -> list[Found]:
    """A document leads to its place in the register, and tells the first deliverable that it proves."""
    found = []
    for line in document_lines(book, ids):
        proof = next(iter(line.proofs), None)
        year = line.issued_on.year if line.issued_on else None
        found.append(
            Found(
                "document",
                line.reference,
                line.abstract or (proof.title if proof else line.kind_words),
                proof.year if proof else year,
                deliverable_id=proof.deliverable_id if proof else None,
                document_id=line.id,
            )
        )
    return found


def _read_files(book: Book, ids: list[int]) -> list[Found]:
    """A file whose name or text holds the words leads to its document."""
    file, document = tables.EvidenceFile, tables.Document
    query = (
        file.select(file.id.alias("hit"), file.name, document.id.alias("document"), document.reference, document.year)
        .join(document, on=(file.document == document.id))
        .where(file.id.in_(ids))
    )

    def make(row: Row) -> Found:
        return Found("file", row["reference"], row["name"], row["year"], document_id=row["document"])

    return _in_order_of(book.rows(query.dicts()), ids, make)


def _read_sections(book: Book, ids: list[int]) -> list[Found]:
    section, report, plan = tables.ReportSection, tables.Report, tables.Plan
    query = (
        section.select(section.id.alias("hit"), section.key, section.text, plan.year, report.period)
        .join(report, on=(section.report == report.id))
        .join(plan, on=(report.plan == plan.id))
        .where(section.id.in_(ids))
    )

    def make(row: Row) -> Found:
        text = " ".join(row["text"].split())[:200]
        return Found("section", row["key"], text, row["year"], period=row["period"])

    return _in_order_of(book.rows(query.dicts()), ids, make)


def _read_units(book: Book, ids: list[int]) -> list[Found]:
    unit = tables.Unit
    query = unit.select(unit.id.alias("hit"), unit.name).where(unit.id.in_(ids))
    return _in_order_of(book.rows(query.dicts()), ids, lambda row: Found("unit", "", row["name"], unit_id=row["hit"]))


def _read_groups(book: Book, ids: list[int]) -> list[Found]:
    group = tables.UnitGroup
    query = group.select(group.id.alias("hit"), group.name).where(group.id.in_(ids))
    return _in_order_of(book.rows(query.dicts()), ids, lambda row: Found("group", "", row["name"], group_id=row["hit"]))


def _at_units(kind: str, table: Any, words: Any) -> Callable[[Book, list[int]], list[Found]]:
    """Findings and reminders lead to the unit that they are of."""

    def read(book: Book, ids: list[int]) -> list[Found]:
        unit = tables.Unit
        query = table.select(table.id.alias("hit"), words.alias("title"), unit.id.alias("unit"), unit.name).join(unit)
        rows = book.rows(query.where(table.id.in_(ids)).dicts())
        return _in_order_of(rows, ids, lambda row: Found(kind, "", row["title"], unit_id=row["unit"], unit=row["name"]))

    return read


def _in_register(kind: str, name: str) -> Callable[[Book, list[int]], list[Found]]:
    """A record leads to its register; a unit inspected tells the inspection as well."""
    register = register_named(name)

    def read(book: Book, ids: list[int]) -> list[Found]:
        kept = {one.id: one for one in records_of_ids(book, register, ids)}
        return [_found_record(kind, register, kept[row]) for row in ids if row in kept]

    return read


def _found_record(kind: str, register: Register[Any], kept: Kept[Any]) -> Found:
    values = register.values_of(kept.record)
    code = str(values.get("reference") or "")
    title = register.name_of(kept.record)
    if values.get("inspection"):
        title = f"{title}: {values['inspection']}"
    return Found(kind, code, title, kept.record.year, record=(register.name, kept.id))


def _read_dossiers(book: Book, ids: list[int]) -> list[Found]:
    """A dossier leads to the archive's list of its year."""
    dossier = tables.Dossier
    query = dossier.select(dossier.id.alias("hit"), dossier.code, dossier.title, dossier.year)
    rows = book.rows(query.where(dossier.id.in_(ids)).dicts())
    return _in_order_of(
        rows, ids, lambda row: Found("dossier", row["code"], row["title"], row["year"], dossier_id=row["hit"])
    )


READERS: dict[str, Callable[[Book, list[int]], list[Found]]] = {
    "deliverable": _read_deliverables,
    "checklist": _read_checklist,
    "task": _read_tasks,
    "area": _read_areas,
    "progress": _read_progress,
    "milestone": _read_milestones,
    "document": _read_documents,
    "file": _read_files,
    "section": _read_sections,
    "unit": _read_units,
    "group": _read_groups,
    "finding": _at_units("finding", tables.Finding, tables.Finding.text),
    "reminder": _at_units("reminder", tables.Reminder, tables.Reminder.note),
    "inspection": _in_register("inspection", "inspection"),
    "visit": _in_register("visit", "inspection_visit"),
    "initiative": _in_register("initiative", "initiative"),
    "legal_document": _in_register("legal_document", "legal_document"),
    "survey": _in_register("survey", "survey"),
    "dossier": _read_dossiers,
}

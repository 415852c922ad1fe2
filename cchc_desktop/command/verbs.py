"""What each verb of the command does: opens the book, calls one use case, prints its outcome."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from cchc_desktop.command.opening import opened
from cchc_desktop.command.record_words import record_draft
from cchc_desktop.command.saying import iso, say, say_json
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.plan import ContentArea, Deliverable, Milestone, PlanOutline, Task
from cchc_desktop.domain.progress import STATE_WORDS
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services import printing, rows, searching
from cchc_desktop.services.book import books, checking
from cchc_desktop.services.calendar import deadlines
from cchc_desktop.services.calendar import export as calendar_export
from cchc_desktop.services.evidence import pack as evidence_pack
from cchc_desktop.services.history import history
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan import outline, recording

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

FOUND_FAULTS = 1


def new(options: argparse.Namespace) -> int:
    if options.seed:
        books.create_from_seed(options.to, force=options.force)
        say(f"Đã tạo sổ {options.to} với kế hoạch năm 2023.")
    else:
        year = (options.today or date.today()).year if options.year is None else options.year
        books.create_empty(options.to, year, force=options.force)
        say(f"Đã tạo sổ {options.to} với kế hoạch trống năm {year}.")
    return 0


def show(options: argparse.Namespace) -> int:
    with opened(options) as (book, today):
        plan = outline.read_outline(book, options.year, today)
    if options.json:
        say_json(plan_json(plan))
    else:
        say("\n".join(plan_lines(plan)))
    return 0


def plan_json(plan: PlanOutline) -> dict[str, Any]:
    return {"year": plan.plan.year, "title": plan.plan.title, "areas": [_area_json(area) for area in plan.areas]}


def _area_json(area: ContentArea) -> dict[str, Any]:
    return {"number": area.number, "title": area.title, "tasks": [_task_json(task) for task in area.tasks]}


def _task_json(task: Task) -> dict[str, Any]:
    return {
        "number": task.number,
        "title": task.title,
        "leads": [lead.name for lead in task.leads],
        "coordinating": [unit.name for unit in task.coordinating],
        "deliverables": [_deliverable_json(deliverable) for deliverable in task.deliverables],
    }


def _deliverable_json(deliverable: Deliverable) -> dict[str, Any]:
    return {
        "code": deliverable.code,
        "title": deliverable.title,
        "deadline": deliverable.deadline_text,
        "kind": deliverable.kind.value,
        "opens_on": iso(deliverable.opens_on),
        "due_on": iso(deliverable.due_on),
        "funding": deliverable.funding_text,
        "state": deliverable.state.value,
        "percent": deliverable.percent,
        "milestones": [_milestone_json(milestone) for milestone in deliverable.milestones],
    }


def _milestone_json(milestone: Milestone) -> dict[str, Any]:
    return {
        "label": milestone.label,
        "opens_on": iso(milestone.opens_on),
        "due_on": iso(milestone.due_on),
        "done_on": iso(milestone.done_on),
        "state": milestone.state.value,
    }


def plan_lines(plan: PlanOutline) -> Iterator[str]:
    yield f"{plan.plan.title} (đến {day_words(plan.today)})"
    for area in plan.areas:
        yield f"\nNội dung {area.number}: {area.title}"
        for task in area.tasks:
            yield f"  {task.number}. {task.title} — {task.leads_text}"
            for deliverable in task.deliverables:
                state = STATE_WORDS[deliverable.state]
                yield f"    {deliverable.code}  {deliverable.title} | {deliverable.deadline_text} | {state}"


def show_deadlines(options: argparse.Namespace) -> int:
    with opened(options) as (book, today):
        items = deadlines.due_items(book, today, (options.year,))
        items += deadlines.undated_items(book, options.year, today)
    chosen = [item for item in items if options.state in (None, item.state.value)]
    if options.json:
        say_json([_due_json(item) for item in chosen])
    else:
        say("\n".join(_due_line(item) for item in chosen) or "Không có mốc nào.")
    return 0


def _due_json(item: deadlines.DueItem) -> dict[str, Any]:
    return {
        "code": item.code,
        "title": item.title,
        "label": item.label,
        "due_on": iso(item.due_on),
        "last_working_day": iso(item.last_working_day),
        "state": item.state.value,
        "leads": list(item.leads),
    }


def _due_line(item: deadlines.DueItem) -> str:
    due = day_words(item.due_on) if item.due_on else "không có ngày"
    return f"{due}  {item.code}  {item.title} ({item.label}) | {STATE_WORDS[item.state]} | {', '.join(item.leads)}"


def search(options: argparse.Namespace) -> int:
    with opened(options) as (book, _):
        found = searching.search(book, " ".join(options.words))
    if options.json:
        say_json([{"kind": each.kind, "code": each.code, "title": each.title} for each in found])
    else:
        say("\n".join(f"{each.code}  {each.title}" for each in found) or "Không tìm thấy.")
    return 0


def record(options: argparse.Namespace) -> int:
    with opened(options, writing=True) as (book, today):
        year = _only_year(book, today) if options.year is None else options.year
        outline.read_heading(book, year)
        deliverable = rows.find_deliverable(book, year, options.code)
        code = rows.code_of(book, deliverable)
        draft = record_draft(book, options, deliverable, year, today)
        recording.record(book, deliverable, draft, today)
    say(f"Đã ghi {code}.")
    return 0


def _only_year(book: Book, today: date) -> int:
    years = outline.plan_years(book)
    if len(years) == 1:
        return years[0]
    if today.year in years:
        return today.year
    raise Refusal(f"Sổ có kế hoạch của các năm {', '.join(map(str, years)) or '(chưa có)'}; hãy thêm --year NĂM.")


def print_form(options: argparse.Namespace) -> int:
    with opened(options) as (book, today):
        period = PeriodKind(options.period) if options.period else None
        request = PaperRequest(
            options.form, options.year, today, period, options.unit, options.code, options.choice, options.part
        )
        target = printing.print_paper(book, request, options.to, force=options.force)
    say(f"Đã in {target}.")
    return 0


def export(options: argparse.Namespace) -> int:
    with opened(options) as (book, today):
        target = calendar_export.export_plan(book, options.year, today, options.to, force=options.force)
    say(f"Đã xuất {target}.")
    return 0


def pack(options: argparse.Namespace) -> int:
    """Files that are damaged in the book are told, and the exit code says that the pack is not complete."""
    with opened(options) as (book, today):
        made = evidence_pack.export_pack(book, options.year, options.to, today, force=options.force)
    say(f"Đã xuất {made.folder}: {made.files} tệp, {made.documents} văn bản.")
    for name in made.broken:
        say(f"Tệp bị hỏng trong sổ, không xuất được: {name}")
    if made.broken and sys.stderr is not None:
        sys.stderr.write(f"{evidence_pack.BROKEN_WORDS.format(count=len(made.broken))}\n")
    return FOUND_FAULTS if made.broken else 0


def check(options: argparse.Namespace) -> int:
    with opened(options) as (book, _):
        findings = checking.check_book(book)
    if options.json:
        listed = [{"what": each.what, "where": each.where, "advice": each.advice} for each in findings]
        say_json({"ok": not findings, "findings": listed})
    else:
        say("\n".join(f"{each.what} — {each.where}. {each.advice}" for each in findings) or "Sổ lành lặn.")
    if findings and sys.stderr is not None:
        sys.stderr.write(f"Sổ có {len(findings)} chỗ cần xem lại; hãy làm theo lời khuyên ở từng chỗ.\n")
    return FOUND_FAULTS if findings else 0


def show_history(options: argparse.Namespace) -> int:
    with opened(options) as (book, _):
        steps = history.history(book)
    if options.json:
        say_json([{"id": step.id, "at": step.at, "label": step.label, "undone": step.undone} for step in steps])
    else:
        say("\n".join(f"{step.at}  {step.label}{' (đã hoàn tác)' if step.undone else ''}" for step in steps))
    return 0


def undo(options: argparse.Namespace) -> int:
    with opened(options, writing=True) as (book, _):
        say(f"Đã hoàn tác: {history.undo(book).label}.")
    return 0


def redo(options: argparse.Namespace) -> int:
    with opened(options, writing=True) as (book, _):
        say(f"Đã làm lại: {history.redo(book).label}.")
    return 0


def _sign(options: argparse.Namespace) -> int:
    from cchc_desktop.command.signing import sign  # noqa: PLC0415 (few sign by the command)

    return sign(options)


def _signatures(options: argparse.Namespace) -> int:
    from cchc_desktop.command.signing import signatures  # noqa: PLC0415

    return signatures(options)


def _report(options: argparse.Namespace) -> int:
    from cchc_desktop.command.report import report  # noqa: PLC0415 - what it needs is only its own

    return report(options)


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {
    "new": new,
    "show": show,
    "deadlines": show_deadlines,
    "search": search,
    "record": record,
    "print": print_form,
    "report": _report,
    "export": export,
    "pack": pack,
    "check": check,
    "history": show_history,
    "undo": undo,
    "redo": redo,
    "sign": _sign,
    "signatures": _signatures,
}

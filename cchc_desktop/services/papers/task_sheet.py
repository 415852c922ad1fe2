"""The sheets of a year's tasks, or of one of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from cchc_desktop.documents.forms.task_sheet import Noted, TaskSheet, TaskSheetsContent, task_sheets_document
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.plan import ContentArea, PlanOutline, Task
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.standing_notes import standing_notes
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.calendar.working_days import counted, read_calendar
from cchc_desktop.services.evidence.proofs import papers_of_plan
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.outline import read_all_entries, read_outline
from cchc_desktop.services.rows import read_code
from cchc_desktop.services.units.reminders import reminders_in_plan
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document


def task_sheet_paper(book: Book, request: PaperRequest) -> Document:
    """The task that the code names ("6", or "6.2" for the task of that product); every task without a code."""
    return task_sheets_document(task_sheets_content(book, request.year, request.code, request.today))


def task_sheets_content(book: Book, year: int, code: str, today: date) -> TaskSheetsContent:
    """What the sheets are made from; Refusal where the plan has no such task or product."""
    outline = read_outline(book, year, today)
    wanted = _wanted(outline, code)
    noted = _noted(book, outline, [task for _, task in wanted])
    return TaskSheetsContent(
        agency=read_agency(book).paper_for(Paper.TASK_SHEET),
        year=year,
        today=today,
        sheets=tuple(TaskSheet(area, task, noted, _days_off(task)) for area, task in wanted),
    )


def _wanted(outline: PlanOutline, code: str) -> list[tuple[ContentArea, Task]]:
    every = [(area, task) for area in outline.areas for task in area.tasks]
    if not code.strip():
        return every
    number, product = read_code(code)
    found = [(area, task) for area, task in every if task.number == number]
    if not found:
        known = f"; các nhiệm vụ: {_span(every)}" if every else "; kế hoạch chưa có nhiệm vụ nào"
        raise Refusal(f"Kế hoạch năm {outline.plan.year} không có nhiệm vụ {number}{known}.")
    if product is not None and all(product not in {one.number for one in task.deliverables} for _, task in found):
        raise Refusal(
            f"Nhiệm vụ {number} của kế hoạch năm {outline.plan.year} không có sản phẩm {code.strip()}; "
            f"hãy ghi số nhiệm vụ ({number}) hoặc mã một sản phẩm của nó."
        )
    return found


def _span(every: list[tuple[ContentArea, Task]]) -> str:
    numbers = sorted(task.number for _, task in every)
    return f"từ {numbers[0]} đến {numbers[-1]}" if len(numbers) > 1 else str(numbers[0])


def _noted(book: Book, outline: PlanOutline, tasks: list[Task]) -> Mapping[int, Noted]:
    calendar, year = counted(read_calendar(book)), outline.plan.year
    papers, reminders = papers_of_plan(book, year), reminders_in_plan(book, year)
    products = [item for task in tasks for item in task.deliverables]
    entries = read_all_entries(book, [item.id for item in products])
    return {
        item.id: Noted(
            remarks=standing_notes(item, outline.today, calendar),
            entries=entries.get(item.id, ()),
            papers=papers.get(item.id, ()),
            reminders=reminders.get(item.id, ()),
        )
        for item in products
    }


def _days_off(task: Task) -> dict[int, date]:
    """By product that is due on a day off: the last working day before it."""
    return dict(_last_days(task))


def _last_days(task: Task) -> Iterator[tuple[int, date]]:
    for item in task.deliverables:
        for milestone in item.milestones:
            last = milestone.last_working_day
            if milestone.due_on == item.due_on and last is not None and last != item.due_on:
                yield item.id, last

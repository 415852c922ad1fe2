"""The sheet of a task (phiếu theo dõi nhiệm vụ): who does it, and of every product all that was noted; a page a task.

The decree has no form for it: the layout is a custom of the office, the letterhead is the decree's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from cchc_desktop.documents.blocks import (
    Block,
    Document,
    Heading,
    KindTitle,
    NextPaper,
    Paragraph,
)
from cchc_desktop.documents.forms.sheet_parts import fact_table, figures_as_of, sheet_letterhead
from cchc_desktop.documents.forms.task_sheet_tables import (
    document_table,
    entry_table,
    milestone_table,
    reminder_table,
)
from cchc_desktop.documents.forms.wording import issuer, lowered
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.evidence_index import EvidencePaper
from cchc_desktop.domain.numbers import day_words, money_words, rate_words
from cchc_desktop.domain.plan import ChecklistItem, ContentArea, Deliverable, ProgressEntry, Task
from cchc_desktop.domain.progress import HANDLING_WORDS, STATE_WORDS, completion_of, task_state
from cchc_desktop.domain.reminding import NotedReminder
from cchc_desktop.domain.text import listed

NOT_WRITTEN = "(chưa ghi)"


@dataclass(frozen=True, slots=True)
class Noted:
    """What is known of a product beside the plan; `remarks` on lateness and reasons, `entries` in any order."""

    remarks: tuple[str, ...] = ()
    entries: tuple[ProgressEntry, ...] = ()
    papers: tuple[EvidencePaper, ...] = ()
    reminders: tuple[NotedReminder, ...] = ()


@dataclass(frozen=True, slots=True)
class TaskSheet:
    """A task with its area; `noted` by the product's id, `last_working_days` of those due on a day off."""

    area: ContentArea
    task: Task
    noted: Mapping[int, Noted]
    last_working_days: Mapping[int, date]


@dataclass(frozen=True, slots=True)
class TaskSheetsContent:
    """The sheets of one year, in printed order."""

    agency: Agency
    year: int
    today: date
    sheets: tuple[TaskSheet, ...]


def task_sheets_document(content: TaskSheetsContent) -> Document:
    """One sheet after the other, each from a page of its own on."""
    blocks: list[Block] = []
    for sheet in content.sheets:
        blocks += [NextPaper()] if blocks else []
        blocks += [*_head(content, f"Nhiệm vụ {sheet.task.number}"), *_sheet(sheet)]
    blocks = blocks or [*_head(content, ""), Paragraph("Kế hoạch chưa có nhiệm vụ.")]
    only = f" {content.sheets[0].task.number}" if len(content.sheets) == 1 else ""
    return Document(f"Phiếu theo dõi nhiệm vụ{only} năm {content.year}", issuer(content.agency), tuple(blocks))


def _head(content: TaskSheetsContent, task: str) -> tuple[Block, ...]:
    named = f"{task}, Kế hoạch" if task else "Kế hoạch"
    return (
        sheet_letterhead(content.agency, content.today),
        KindTitle("PHIẾU THEO DÕI NHIỆM VỤ", f"{named} cải cách hành chính năm {content.year}"),
        figures_as_of(content.today),
    )


def _sheet(sheet: TaskSheet) -> Iterator[Block]:
    yield fact_table(_task_facts(sheet))
    for item in sheet.task.deliverables:
        yield Heading(f"Sản phẩm {item.code}: {listed(item.title)}", 2)
        yield from _product(item, sheet.noted.get(item.id, Noted()), sheet.last_working_days.get(item.id))
    if not sheet.task.deliverables:
        yield Paragraph("Nhiệm vụ chưa có sản phẩm.")


def _task_facts(sheet: TaskSheet) -> Iterator[tuple[str, str]]:
    task = sheet.task
    yield "Nội dung", f"{sheet.area.number}. {sheet.area.title}"
    yield "Nhiệm vụ", f"{task.number}. {task.title}"
    yield "Đơn vị chủ trì", task.leads_text or NOT_WRITTEN
    yield "Đơn vị phối hợp", task.coordinating_text or NOT_WRITTEN
    if task.deliverables:
        done = completion_of(task.deliverables)
        yield "Kết quả chung", f"{STATE_WORDS[task_state(task)]}; xong {done.concluded}/{done.total} sản phẩm"


# -- a product


def _product(item: Deliverable, noted: Noted, last_working_day: date | None) -> Iterator[Block]:
    yield fact_table(_product_facts(item, noted, last_working_day))
    parts = (
        ("Các mốc thời hạn", milestone_table(item.milestones), "chưa có mốc nào"),
        ("Tiến độ thực hiện", entry_table(noted.entries, item.milestones), "chưa ghi lần nào"),
        ("Văn bản, tài liệu kiểm chứng", document_table(noted.papers), "chưa có"),
        ("Các lần nhắc việc", reminder_table(noted.reminders), "chưa nhắc lần nào"),
    )
    for letter, (title, table, nothing) in zip("abcd", parts, strict=True):
        if table is None:
            yield Paragraph(f"{letter}) {title}: {nothing}.")
        else:
            yield from (Heading(f"{letter}) {title}", 3), table)


def _product_facts(item: Deliverable, noted: Noted, last_working_day: date | None) -> Iterator[tuple[str, str]]:
    yield "Thời gian hoàn thành", item.deadline_text or NOT_WRITTEN
    window = _window_words(item, last_working_day)
    if window:
        yield "Thời hạn tính ra ngày", window
    funding = [item.funding_text, money_words(item.funding_amount) if item.funding_amount is not None else ""]
    yield "Kinh phí", "; ".join(filter(None, funding)) or NOT_WRITTEN
    yield "Trạng thái", "; ".join((STATE_WORDS[item.state], *map(lowered, noted.remarks)))
    if item.percent is not None:
        yield "Tiến độ ghi gần nhất", f"{item.percent} %"
    for each in item.checklist:
        yield each.label, _checked_words(each)


def _window_words(item: Deliverable, last_working_day: date | None) -> str:
    """The computed window beside the wording as signed, and whether the officer set it by hand.

    Of several occurrences each has its own, in their table.
    """
    opens_on, due_on = item.opens_on, item.due_on
    if len(item.milestones) > 1 or (due_on is None and opens_on is None):
        return ""
    off = f" (ngày làm việc cuối cùng: {day_words(last_working_day)})" if last_working_day else ""
    by_hand = "; thời hạn do cơ quan tự đặt" if item.window_set_by_hand else ""
    return f"{_span_words(opens_on, due_on)}{off}{by_hand}"


def _span_words(opens_on: date | None, due_on: date | None) -> str:
    if due_on is None:
        return f"Từ ngày {day_words(opens_on)} trở đi" if opens_on else ""
    if opens_on is None:
        return f"Đến hết ngày {day_words(due_on)}"
    if opens_on == due_on:
        return f"Ngày {day_words(due_on)}"
    return f"Từ ngày {day_words(opens_on)} đến hết ngày {day_words(due_on)}"


def _checked_words(item: ChecklistItem) -> str:
    if item.rate is not None:
        return rate_words(item.rate)
    if item.handling:
        return HANDLING_WORDS[item.handling]
    return "(chưa ghi tỷ lệ)" if item.is_rate else NOT_WRITTEN

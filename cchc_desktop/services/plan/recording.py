"""Recording work: progress entries, the checklist, and bringing milestones to their end, each one undoable step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.progress import CONCLUSION_WORDS, Handling
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services import rows
from cchc_desktop.services.plan.concluding import ConclusionDraft, conclude_within, open_milestone, postpone_within
from cchc_desktop.services.typed_text import typed
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

__all__ = [
    "ConclusionDraft",
    "ProgressDraft",
    "RecordDraft",
    "conclude",
    "confirm_milestones",
    "delete_progress",
    "edit_progress",
    "postpone",
    "record",
    "record_progress",
    "reopen",
    "set_handling",
    "set_rate",
]


@dataclass(frozen=True, slots=True)
class ProgressDraft:
    """One note of progress; `percent` 0 to 100."""

    day: date
    percent: int | None = None
    result: str = ""
    difficulty: str = ""
    proposal: str = ""
    milestone_id: int | None = None
    unit_id: int | None = None

    @property
    def says_something(self) -> bool:
        texts = (self.result, self.difficulty, self.proposal)
        return self.percent is not None or any(typed(text) for text in texts)


@dataclass(frozen=True, slots=True)
class RecordDraft:
    """All that one visit to a deliverable records, as one step. `rates` are hundredths of a percent by item id.

    `reason` and `postponed_to` note a delay of the open milestone `milestone_id` (None: the only one).
    """

    progress: ProgressDraft | None = None
    rates: Mapping[int, int] = field(default_factory=dict)
    handling: Handling | None = None
    conclusion: ConclusionDraft | None = None
    reason: str = ""
    postponed_to: date | None = None
    milestone_id: int | None = None

    @property
    def notes_delay(self) -> bool:
        return bool(typed(self.reason)) or self.postponed_to is not None

    @property
    def says_something(self) -> bool:
        noted = self.progress is not None and self.progress.says_something
        return bool(noted or self.rates or self.handling or self.conclusion or self.notes_delay)


def record(book: Book, deliverable_id: int, draft: RecordDraft, today: date) -> None:
    """Write everything of `draft` in one step, or nothing."""
    row = rows.deliverable_row(book, deliverable_id)
    with book.change(_label(row["code"], draft)) as change:
        if draft.progress is not None and draft.progress.says_something:
            _put_entry(change, deliverable_id, draft.progress, today)
        for item, rate in draft.rates.items():
            _put_rate(change, item, rate)
        if draft.handling is not None:
            change.update(
                tables.ChecklistItem, _handling_item(change, deliverable_id, row["code"]), handling=draft.handling
            )
        if draft.notes_delay:
            milestone = open_milestone(change, row, draft.milestone_id)
            postpone_within(change, milestone, draft.reason, draft.postponed_to)
        if draft.conclusion is not None:
            conclude_within(change, row, draft.conclusion, today)


def _label(code: str, draft: RecordDraft) -> str:
    if draft.conclusion is not None:
        return f"{CONCLUSION_WORDS[draft.conclusion.conclusion]} {code}"
    return f"Ghi tiến độ {code}"


def record_progress(book: Book, deliverable_id: int, draft: ProgressDraft, today: date | None = None) -> int:
    """Add one progress entry; return its id. Refused when it says nothing or lies in the future."""
    code = rows.code_of(book, deliverable_id)
    with book.change(f"Ghi tiến độ {code}") as change:
        return _put_entry(change, deliverable_id, draft, today)


def edit_progress(book: Book, entry_id: int, draft: ProgressDraft, today: date | None = None) -> None:
    row = rows.by_id(book, tables.ProgressEntry, entry_id)
    with book.change(f"Sửa lần cập nhật {rows.code_of(book, row['deliverable'])}") as change:
        _refuse_foreign_milestone(change, row["deliverable"], draft)
        change.update(tables.ProgressEntry, entry_id, **_entry_columns(draft, today))


def delete_progress(book: Book, entry_id: int) -> None:
    row = rows.by_id(book, tables.ProgressEntry, entry_id)
    with book.change(f"Xóa lần cập nhật {rows.code_of(book, row['deliverable'])}") as change:
        change.delete(tables.ProgressEntry, entry_id)


def set_rate(book: Book, checklist_item_id: int, rate: int | None) -> None:
    """Write or clear one rate of the checklist, in hundredths of a percent."""
    item = rows.by_id(book, tables.ChecklistItem, checklist_item_id)
    with book.change(f"Ghi tỷ lệ hoàn thành {rows.code_of(book, item['deliverable'])}") as change:
        _put_rate(change, checklist_item_id, rate)


def set_handling(book: Book, checklist_item_id: int, handling: Handling | None) -> None:
    item = rows.by_id(book, tables.ChecklistItem, checklist_item_id)
    with book.change(f"Ghi kết quả xử lý {rows.code_of(book, item['deliverable'])}") as change:
        change.update(tables.ChecklistItem, checklist_item_id, handling=handling.value if handling else None)


def conclude(book: Book, deliverable_id: int, draft: ConclusionDraft, today: date) -> int:
    """Bring a milestone to its end (domain rule: hoàn thành, không phát sinh, dừng thực hiện); return its id."""
    row = rows.deliverable_row(book, deliverable_id)
    label = _label(row["code"], RecordDraft(conclusion=draft))
    if draft.unit_id is not None:
        label = f"{label} ({rows.by_id(book, tables.Unit, draft.unit_id)['name']})"
    with book.change(label) as change:
        return conclude_within(change, row, draft, today)


def reopen(book: Book, milestone_id: int) -> None:
    """Take back a conclusion: the milestone is open again, its units' conclusions go with it."""
    row = rows.by_id(book, tables.Milestone, milestone_id)
    unit = tables.MilestoneUnit
    with book.change(f"Mở lại {rows.code_of(book, row['deliverable'])} ({row['label']})") as change:
        for (found,) in change.rows(unit.select(unit.id).where(unit.milestone == milestone_id).tuples()):
            change.delete(unit, found)
        change.update(tables.Milestone, milestone_id, conclusion=None, done_on=None, document=None)


def postpone(book: Book, milestone_id: int, reason: str, new_due_on: date | None) -> None:
    """Note why a milestone is delayed and the new day agreed upon; the signed deadline and the state stay."""
    row = rows.by_id(book, tables.Milestone, milestone_id)
    with book.change(f"Ghi lý do chậm {rows.code_of(book, row['deliverable'])}") as change:
        postpone_within(change, row, reason, new_due_on)


def confirm_milestones(book: Book, deliverable_id: int) -> None:
    """The officer accepts the proposed reporting periods: from now on they can be due and late."""
    code = rows.code_of(book, deliverable_id)
    milestone = tables.Milestone
    with book.change(f"Xác nhận mốc {code}") as change:
        waiting = milestone.select(milestone.id).where(milestone.deliverable == deliverable_id, ~milestone.confirmed)
        for (row,) in change.rows(waiting.tuples()):
            change.update(milestone, row, confirmed=True)


def _put_entry(change: Change, deliverable_id: int, draft: ProgressDraft, today: date | None) -> int:
    _refuse_foreign_milestone(change, deliverable_id, draft)
    return change.insert(tables.ProgressEntry, deliverable=deliverable_id, **_entry_columns(draft, today))


def _refuse_foreign_milestone(change: Change, deliverable_id: int, draft: ProgressDraft) -> None:
    milestone = tables.Milestone
    own = milestone.select(milestone.id).where(milestone.deliverable == deliverable_id)
    if draft.milestone_id is not None and (draft.milestone_id,) not in change.rows(own.tuples()):
        raise Refusal("Mốc đã chọn không còn ở sản phẩm này; hãy chọn lại mốc.")


def _entry_columns(draft: ProgressDraft, today: date | None) -> dict[str, Any]:
    if not draft.says_something:
        raise Refusal("Chưa có gì để ghi; hãy nhập tiến độ, kết quả, khó khăn hoặc đề xuất.")
    if draft.percent is not None and not 0 <= draft.percent <= 100:
        raise Refusal(f"Tiến độ {draft.percent} % không đúng; hãy nhập số từ 0 đến 100.")
    if today is not None and draft.day > today:
        raise Refusal(f"Ngày cập nhật {day_words(draft.day)} sau hôm nay {day_words(today)}; hãy sửa lại ngày.")
    return {
        "day": draft.day,
        "percent": draft.percent,
        "result": typed(draft.result),
        "difficulty": typed(draft.difficulty),
        "proposal": typed(draft.proposal),
        "milestone": draft.milestone_id,
        "unit": draft.unit_id,
    }


def _put_rate(change: Change, item: int, rate: int | None) -> None:
    if rate is not None and not 0 <= rate <= 10_000:
        raise Refusal("Tỷ lệ hoàn thành phải từ 0 đến 100 %; hãy nhập lại.")
    change.update(tables.ChecklistItem, item, rate=rate)


def _handling_item(change: Change, deliverable_id: int, code: str) -> int:
    item = tables.ChecklistItem
    query = item.select(item.id).where(item.deliverable == deliverable_id, item.kind == "handling")
    found = change.rows(query.tuples())
    if not found:
        raise Refusal(f"Sản phẩm {code} không có mục xử lý vấn đề tồn tại; hãy bỏ phần đó rồi ghi lại.")
    return int(found[0][0])

"""The words of `record` as a draft: which milestone, unit and rate are meant."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.numbers import read_rate
from cchc_desktop.domain.periods import PERIOD_WORDS, PeriodKind
from cchc_desktop.domain.plan import ChecklistItem, Deliverable
from cchc_desktop.domain.progress import Conclusion, Handling
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import fold
from cchc_desktop.services.plan.concluding import ConclusionDraft
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.recording import ProgressDraft, RecordDraft
from cchc_desktop.services.typed_text import shortened
from cchc_desktop.services.units.units import find_unit

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

UNDATED = (DeadlineKind.ONGOING, DeadlineKind.CONDITIONAL, DeadlineKind.UNREAD)


def record_draft(book: Book, options: argparse.Namespace, deliverable_id: int, year: int, today: date) -> RecordDraft:
    """What the options ask to record; refused in words when they name what is not there, or nothing at all."""
    _refuse_stray_words(options)
    deliverable = _find(book, deliverable_id, year, today)
    milestone, period = _milestone(deliverable, options.milestone)
    unit = _unit(book, options.unit)
    draft = RecordDraft(
        progress=ProgressDraft(
            today, options.percent, options.result, options.difficulty, options.proposal, milestone, unit
        ),
        rates=dict(_rate(deliverable, words) for words in options.rate),
        handling=Handling(options.handling) if options.handling else None,
        conclusion=_conclusion(options, today, milestone, period, unit),
        postponed_to=None if _concludes(options) else options.new_due,
        reason="" if _concludes(options) else options.reason,
        milestone_id=milestone,
    )
    if not draft.says_something:
        raise Refusal(f"Chưa có gì để ghi cho {deliverable.code}; hãy thêm --percent, --result hoặc --conclusion.")
    return draft


def _concludes(options: argparse.Namespace) -> bool:
    """A day done without a word on how it ended can only mean that it is done."""
    return bool(options.conclusion or options.done_on)


def _refuse_stray_words(options: argparse.Namespace) -> None:
    """Nothing the officer says is dropped silently."""
    if options.document.strip() and not _concludes(options):
        raise Refusal("Văn bản ở --document chứng minh một mốc đã kết thúc; hãy thêm --conclusion hoặc --done-on.")


def _find(book: Book, deliverable_id: int, year: int, today: date) -> Deliverable:
    for deliverable in read_outline(book, year, today).deliverables:
        if deliverable.id == deliverable_id:
            return deliverable
    raise Refusal("Sản phẩm này không còn trong kế hoạch; hãy xem lại bằng lệnh show.")


def _milestone(deliverable: Deliverable, label: str) -> tuple[int | None, PeriodKind | None]:
    """The milestone of that label, or the reporting period an undated deliverable is concluded for."""
    if not label:
        return None, None
    period = _period(fold(label))
    sought = fold(PERIOD_WORDS[period]) if period else fold(label)
    exact = [each.id for each in deliverable.milestones if fold(each.label) == sought]
    near = [each.id for each in deliverable.milestones if _begins_with(fold(each.label), sought)]
    for found in (exact, near):
        if len(found) == 1:
            return found[0], None
    if period is not None and deliverable.kind in UNDATED:
        return None, period
    known = ", ".join(each.label for each in deliverable.milestones) or ", ".join(PERIOD_WORDS.values())
    raise Refusal(f"Sản phẩm {deliverable.code} không có mốc “{shortened(label)}”; các mốc: {known}.")


def _begins_with(label: str, sought: str) -> bool:
    """Whole words only: "quy i" begins "quy i/2023", not "quy iii/2023"."""
    return bool(sought) and label.startswith(sought) and not label[len(sought) : len(sought) + 1].isalnum()


def _period(sought: str) -> PeriodKind | None:
    for kind, words in PERIOD_WORDS.items():
        if sought in (kind.value, fold(words)) or sought.startswith(f"{fold(words)}/"):
            return kind
    return None


def _unit(book: Book, name: str) -> int | None:
    if not name:
        return None
    unit = find_unit(book, name)
    if unit is None:
        raise Refusal(f"Không có đơn vị “{shortened(name)}”; hãy ghi tên đầy đủ, ví dụ “UBND xã Nghĩa Sơn”.")
    return unit


def _rate(deliverable: Deliverable, words: str) -> tuple[int, int]:
    label, equals, number = words.rpartition("=")
    items = [item for item in deliverable.checklist if item.is_rate]
    if not items:
        raise Refusal(f"Sản phẩm {deliverable.code} không có mục tỷ lệ hoàn thành Kế hoạch; hãy bỏ --rate.")
    return _rate_item(deliverable, items, label if equals else "").id, read_rate(number)


def _rate_item(deliverable: Deliverable, items: list[ChecklistItem], label: str) -> ChecklistItem:
    sought = fold(label)
    exact = [item for item in items if fold(item.label) == sought]
    near = [item for item in items if sought in fold(item.label)]
    for found in (exact, near):
        if len(found) == 1:
            return found[0]
    labels = "; ".join(item.label for item in items)
    raise Refusal(f"Không rõ tỷ lệ “{label}” của {deliverable.code}; hãy ghi một trong: {labels}.")


def _conclusion(
    options: argparse.Namespace, today: date, milestone: int | None, period: PeriodKind | None, unit: int | None
) -> ConclusionDraft | None:
    if not _concludes(options):
        return None
    return ConclusionDraft(
        conclusion=Conclusion(options.conclusion or Conclusion.DONE),
        done_on=options.done_on or today,
        document_number=options.document,
        reason=options.reason,
        new_due_on=options.new_due,
        milestone_id=milestone,
        period=period,
        unit_id=unit,
    )

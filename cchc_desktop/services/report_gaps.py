"""What a report still lacks before it may be frozen, and what the officer should look at first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.reported import Reported, reported
from cchc_desktop.services.agency import read_agency
from cchc_desktop.services.drafts import read_draft
from cchc_desktop.services.outline import read_outline
from cchc_desktop.services.reporting import ReportSection, ReportView, read_report, section_draft_key
from cchc_desktop.store.book import Book

MOST_CODES = 8
"""More products than this are counted, not listed."""


@dataclass(frozen=True, slots=True)
class ReportGaps:
    """`missing` keeps a report from being frozen; `doubts` are told and the officer decides. Phrases without a stop."""

    missing: tuple[str, ...]
    doubts: tuple[str, ...]


def report_gaps(book: Book, year: int, kind: PeriodKind, today: date) -> ReportGaps:
    """What is missing and what is doubtful in the report as it stands today.

    Which is which is custom, not law: a report must name who issues and who signs it and have words in every section;
    a window still open, milestones not confirmed, documents and reasons not recorded are the officer's to weigh.
    """
    view = read_report(book, year, kind, today)
    outline = read_outline(book, year, today)
    items = reported(outline, {}, view.period)
    agency = read_agency(book).paper_for(Paper.REPORT)
    missing = [*_agency_gaps(agency), *_section_gaps(view.sections), *_half_typed(book, view)]
    if not outline.deliverables:
        missing.append(f"kế hoạch năm {year} chưa có sản phẩm nào")
    return ReportGaps(tuple(missing), tuple(_doubts(view, items, agency, today)))


def _agency_gaps(agency: Agency) -> Iterator[str]:
    if not agency.name_lines:
        yield "chưa ghi tên cơ quan ban hành"
    if not agency.authority_lines and not agency.signer_name:
        yield "chưa ghi chức vụ người ký"


def _section_gaps(sections: tuple[ReportSection, ...]) -> Iterator[str]:
    levels = [section.level for section in sections[1:]] + [0]
    for section, following in zip(sections, levels, strict=True):
        if not section.text.strip() and following <= section.level:
            yield f"mục “{section.heading}” để trống"


def _half_typed(book: Book, view: ReportView) -> Iterator[str]:
    """A text typed before a crash belongs to nothing yet, and would be lost with the freezing."""
    for section in view.sections:
        typed = read_draft(book, section_draft_key(view.year, view.period.kind, section.key))
        if typed is not None and typed != section.text:
            yield f"mục “{section.heading}” còn chữ gõ dở chưa lưu"


def _doubts(view: ReportView, items: tuple[Reported, ...], agency: Agency, today: date) -> Iterator[str]:
    if today < view.period.data_to:
        yield f"kỳ số liệu đến hết {day_words(view.period.data_to)}, báo cáo chỉ tính đến hôm nay {day_words(today)}"
    for words, found in _questionable(items):
        if found:
            yield f"{len(found):02} sản phẩm {words}: {_codes(found)}"
    if not agency.signer_name:
        yield "chưa ghi họ tên người ký"


def _questionable(items: tuple[Reported, ...]) -> Iterator[tuple[str, list[Reported]]]:
    yield "chưa xác nhận mốc thời hạn", [item for item in items if item.state is State.UNCONFIRMED]
    yield "chưa rõ thời hạn", [item for item in items if item.state is State.UNREAD]
    late = [item for item in items if item.state in (State.LATE, State.DONE_LATE)]
    yield "chậm so với thời hạn chưa ghi lý do", [item for item in late if not any(_reasons(item))]
    done = [item for item in items if item.state in (State.DONE, State.DONE_LATE)]
    yield "đã hoàn thành chưa ghi văn bản", [item for item in done if not item.documents]


def _reasons(item: Reported) -> Iterator[str]:
    return (milestone.reason.strip() for milestone in item.milestones)


def _codes(items: Iterable[Reported]) -> str:
    codes = [item.deliverable.code for item in items]
    more = len(codes) - MOST_CODES
    return ", ".join(codes[:MOST_CODES]) + (f" và {more} sản phẩm khác" if more > 0 else "")

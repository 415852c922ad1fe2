"""What a report still lacks before it may be frozen, and what the officer should look at first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.report_gaps import Gap, gaps_of
from cchc_desktop.domain.reported import Reported
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.drafts import read_draft
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.reports.indicators import undated_records
from cchc_desktop.services.reports.items import report_items
from cchc_desktop.services.reports.reporting import ReportSection, ReportView, read_report, section_draft_key
from cchc_desktop.services.typed_text import shortened
from cchc_desktop.store.book import Book

MOST_NAMED = 8
"""More products or records than this are counted, not listed."""


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
    items = report_items(book, view.period, today)
    agency = read_agency(book).paper_for(Paper.REPORT)
    sections = view.sections
    missing = [*_agency_gaps(agency), *_section_gaps(sections), *_marks_left(sections), *_half_typed(book, view)]
    if next(read_outline(book, year, today).deliverables, None) is None:
        missing.append(f"kế hoạch năm {year} chưa có sản phẩm nào")
    doubts = (*_doubts(view, items, agency, today), *_undated(book, year))
    return ReportGaps(tuple(missing), doubts)


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


def _marks_left(sections: tuple[ReportSection, ...]) -> Iterator[str]:
    """A mark that names no figure would be printed as it was typed, and stay so in the frozen report."""
    for section in sections:
        for mark in section.unknown_marks:
            yield f"mục “{section.heading}” có dấu {{{mark}}} không phải tên số liệu nào"


def _half_typed(book: Book, view: ReportView) -> Iterator[str]:
    """A text typed before a crash belongs to nothing yet, and would be lost with the freezing."""
    for section in view.sections:
        typed = read_draft(book, section_draft_key(view.year, view.period.kind, section.key))
        if typed is not None and typed != section.text:
            yield f"mục “{section.heading}” còn chữ gõ dở chưa lưu"


def _doubts(view: ReportView, items: tuple[Reported, ...], agency: Agency, today: date) -> Iterator[str]:
    if today < view.period.data_to:
        yield f"kỳ số liệu đến hết {day_words(view.period.data_to)}, báo cáo chỉ tính đến hôm nay {day_words(today)}"
    for what, codes in _by_what(gaps_of(items)).items():
        yield f"{len(codes):02} sản phẩm {what}: {_listed(codes, 'sản phẩm')}"
    if not agency.signer_name:
        yield "chưa ghi họ tên người ký"


def _undated(book: Book, year: int) -> Iterator[str]:
    """What the registers hold and no figure of the annex counts."""
    for one in undated_records(book, year):
        told = _listed([shortened(name) for name in one.names], one.noun)
        count = f"{len(one.names):02} {one.noun} {one.what}"
        yield f"{count} chưa ghi ngày nên không có trong số liệu của kỳ nào: {told}"


def _by_what(gaps: Iterable[Gap]) -> dict[str, list[str]]:
    """The codes of the products that lack the same."""
    found: dict[str, list[str]] = {}
    for gap in gaps:
        found.setdefault(gap.what, []).append(gap.code)
    return found


def _listed(names: Sequence[str], noun: str) -> str:
    more = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" và {more} {noun} khác" if more > 0 else "")

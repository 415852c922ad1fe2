"""The periodic report in the making: sections drafted from the data, and the officer's own words over them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.leads import Lead, LedText, ProductLead
from cchc_desktop.domain.periods import PERIOD_WORDS, PeriodKind, ReportingPeriod
from cchc_desktop.domain.report import draft_sections, result_rows
from cchc_desktop.domain.report_figures import ReportFigure, figures_of
from cchc_desktop.domain.report_marks import filled
from cchc_desktop.domain.reported import Reported, reported
from cchc_desktop.services.agency import read_agency
from cchc_desktop.services.indicators import indicator_leads, report_indicators
from cchc_desktop.services.outline import read_all_entries, read_heading, read_outline
from cchc_desktop.services.report_calendar import report_period, report_periods
from cchc_desktop.services.typed_text import typed
from cchc_desktop.services.unspoilt import unspoilt
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.domain.plan import PlanHeading
    from cchc_desktop.domain.report_content import ReportContent, ReportLeads


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A section: the draft made from the data now, and the officer's own text, None while the draft is good enough."""

    key: str
    heading: str
    level: int
    draft: str
    own: str | None
    figures: tuple[ReportFigure, ...] = ()
    draft_leads: tuple[Lead, ...] = ()

    @property
    def text(self) -> str:
        """What is written; what the officer wrote is never overwritten by a new draft."""
        return self.draft if self.own is None else self.own

    @property
    def printed(self) -> LedText:
        """The same with every mark of a figure as the figure is now; figures and names of products lead to them."""
        return LedText(self.draft, self.draft_leads) if self.own is None else filled(self.own, self.figures)


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report of a year as it stands today; number and day stay blank until it is signed."""

    year: int
    period: ReportingPeriod
    number: str
    signed_on: date | None
    sections: tuple[ReportSection, ...]


def report_kinds(book: Book, year: int) -> tuple[ReportingPeriod, ...]:
    """The reports this office makes of `year`, in the order of their days."""
    return report_periods(book, year)


@dataclass(frozen=True, slots=True)
class ReportProgress:
    """How far the officer is with a report: sections in own words, the number and day it was signed under."""

    period: ReportingPeriod
    written: int
    number: str
    signed_on: date | None


def report_progress(book: Book, plan_id: int, period: ReportingPeriod) -> ReportProgress:
    """The same without drafting anything."""
    number, signed_on, own = _stored(book, plan_id, period.kind)
    return ReportProgress(period, len(own), number, signed_on)


def read_report(book: Book, year: int, kind: PeriodKind, today: date) -> ReportView:
    """The report `kind` of `year`, drafted anew from the data as of `today`; own texts kept."""
    outline = read_outline(book, year, today)
    period = report_period(book, kind, year)
    entries = read_all_entries(book, [deliverable.id for deliverable in outline.deliverables])
    number, signed_on, own = _stored(book, outline.plan.id, kind)
    with unspoilt(book):
        drafts = draft_sections(outline, entries, period)
        figures = figures_of(reported(outline, entries, period))
    sections = tuple(
        ReportSection(draft.key, draft.heading, draft.level, draft.text, own.get(draft.key), figures, draft.leads)
        for draft in drafts
    )
    return ReportView(year, period, number, signed_on, sections)


def _stored(book: Book, plan_id: int, kind: PeriodKind) -> tuple[str, date | None, dict[str, str]]:
    report, section = tables.Report, tables.ReportSection
    found = book.rows(report.select().where(report.plan == plan_id, report.period == kind.value).dicts())
    if not found:
        return "", None, {}
    query = section.select(section.key, section.text).where(section.report == found[0]["id"])
    return found[0]["number"], found[0]["signed_on"], dict(book.rows(query.tuples()))


def write_section(book: Book, year: int, kind: PeriodKind, key: str, text: str) -> None:
    """Make `text` the officer's own words of a section."""
    plan = read_heading(book, year).id
    report, section = tables.Report, tables.ReportSection
    with book.change(f"Sửa mục {key} báo cáo {_words(kind, year)}") as change:
        found = change.rows(report.select(report.id).where(report.plan == plan, report.period == kind.value).tuples())
        report_id = found[0][0] if found else change.insert(report, plan=plan, period=kind.value)
        query = section.select(section.id).where(section.report == report_id, section.key == key)
        present = change.rows(query.tuples())
        if present:
            change.update(section, present[0][0], text=typed(text))
        else:
            change.insert(section, report=report_id, key=key, text=typed(text))


def drop_own_text(book: Book, year: int, kind: PeriodKind, key: str) -> None:
    """Go back to the draft made from the data; undo brings the own words back."""
    plan = read_heading(book, year).id
    report, section = tables.Report, tables.ReportSection
    with book.change(f"Dùng bản dự thảo mục {key} báo cáo {_words(kind, year)}") as change:
        query = (
            section.select(section.id)
            .join(report, on=(section.report == report.id))
            .where(report.plan == plan, report.period == kind.value, section.key == key)
        )
        for (row,) in change.rows(query.tuples()):
            change.delete(section, row)


def _words(kind: PeriodKind, year: int) -> str:
    label = PERIOD_WORDS[kind]
    return f"năm {year}" if kind is PeriodKind.YEAR else f"{label[0].lower()}{label[1:]} năm {year}"


def report_content(book: Book, year: int, kind: PeriodKind, today: date) -> ReportContent:
    """Everything the printed report holds."""
    from cchc_desktop.domain.report_content import ReportContent  # noqa: PLC0415

    view = read_report(book, year, kind, today)
    outline = read_outline(book, year, today)
    entries = read_all_entries(book, [deliverable.id for deliverable in outline.deliverables])
    agency = read_agency(book)
    return ReportContent(
        agency=agency.paper_for(Paper.REPORT),
        year=year,
        period=view.period,
        number=view.number,
        signed_on=view.signed_on,
        sections=tuple(
            (section.key, section.heading, section.level, section.printed.text) for section in view.sections
        ),
        rows=result_rows(outline, entries, view.period),
        plan=_cited(outline.plan, agency),
        indicators=report_indicators(book, view.period, today),
        leads=_leads(view, reported(outline, entries, view.period)),
    )


def _leads(view: ReportView, items: tuple[Reported, ...]) -> ReportLeads:
    """Sections, rows and indicators lead to what the same reading of the data made them from."""
    from cchc_desktop.domain.report_content import ReportLeads  # noqa: PLC0415

    return ReportLeads(
        sections=tuple((section.key, section.printed.leads) for section in view.sections),
        rows=tuple(ProductLead(item.deliverable.id, item.deliverable.code) for item in items),
        indicators=indicator_leads(),
    )


def _cited(plan: PlanHeading, agency: Agency) -> PlanHeading:
    """The plan under the number of who issued it, whosever paper it is cited on."""
    from cchc_desktop.documents.forms.wording import full_number  # noqa: PLC0415 - only for printing

    return replace(plan, number=full_number(plan.number, "KH", agency)) if plan.number else plan

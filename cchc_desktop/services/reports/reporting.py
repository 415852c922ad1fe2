"""The periodic report in the making: sections drafted from the data, and the officer's own words over them.

From its freezing on a report is read as it was then; what the data say since is told by `comparing`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.leads import Lead, LedText, ProductLead
from cchc_desktop.domain.periods import PeriodKind, ReportingPeriod
from cchc_desktop.domain.plan import PlanHeading, PlanOutline
from cchc_desktop.domain.report import draft_sections, result_rows
from cchc_desktop.domain.report_content import ReportContent, ReportLeads, ReportState
from cchc_desktop.domain.report_figures import ReportFigure, figures_of
from cchc_desktop.domain.report_marks import filled, unknown_marks
from cchc_desktop.domain.reported import Entries, Reported, reported
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.book.unspoilt import unspoilt
from cchc_desktop.services.plan.outline import read_all_entries, read_heading, read_outline
from cchc_desktop.services.reports.calendar import report_period, report_periods
from cchc_desktop.services.reports.indicators import indicator_leads, known_values, report_indicators
from cchc_desktop.services.reports.rows import (
    ReportRow,
    frozen_content,
    frozen_kinds,
    put_report_row,
    refuse_frozen,
    report_name,
    report_row,
)
from cchc_desktop.services.typed_text import typed
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change


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

    @property
    def unknown_marks(self) -> tuple[str, ...]:
        """Marks in the officer's words that name no figure; of a frozen one, those printed as they were typed."""
        return () if self.own is None else unknown_marks(self.own, self.figures)


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report of a year: a draft as it stands today, else as it was frozen; number and day are blank until signed."""

    year: int
    period: ReportingPeriod
    number: str
    signed_on: date | None
    sections: tuple[ReportSection, ...]
    state: ReportState = ReportState.DRAFT
    frozen_on: date | None = None
    signer: str = ""

    @property
    def is_draft(self) -> bool:
        return self.state is ReportState.DRAFT


def report_kinds(book: Book, year: int) -> tuple[ReportingPeriod, ...]:
    """The reports this office makes of `year` and those that it froze, in the order of their days."""
    made = report_periods(book, year)
    kinds = {period.kind for period in made}
    frozen = [report_period(book, kind, year) for kind in frozen_kinds(book, year) if kind not in kinds]
    return tuple(sorted((*made, *frozen), key=lambda period: (period.due_on, period.calendar_to)))


@dataclass(frozen=True, slots=True)
class ReportProgress:
    """How far the officer is with a report: its state, sections in own words, number and day it was signed under."""

    period: ReportingPeriod
    written: int
    number: str
    signed_on: date | None
    state: ReportState = ReportState.DRAFT


def report_progress(book: Book, plan_id: int, period: ReportingPeriod) -> ReportProgress:
    """The same without drafting anything."""
    row = report_row(book, plan_id, period.kind)
    return ReportProgress(period, len(_own_texts(book, row)), row.number, row.signed_on, row.state)


def read_report(book: Book, year: int, kind: PeriodKind, today: date) -> ReportView:
    """The report `kind` of `year`: drafted anew from the data as of `today`, own texts kept; or as it was frozen."""
    row = report_row(book, read_heading(book, year).id, kind)
    if not row.is_draft:
        return _frozen_view(row, frozen_content(book, row))
    period = report_period(book, kind, year)
    outline, entries = _read_data(book, year, today)
    return ReportView(year, period, row.number, row.signed_on, _sections(book, outline, entries, period, row))


def _frozen_view(row: ReportRow, content: ReportContent) -> ReportView:
    drafts = dict(content.drafts)
    sections = tuple(
        ReportSection(key, heading, level, drafts.get(key, text), text if key in drafts else None)
        for key, heading, level, text in content.sections
    )
    return ReportView(
        content.year, content.period, row.number, row.signed_on, sections, row.state, row.frozen_on, row.signer
    )


def _read_data(book: Book, year: int, day: date) -> tuple[PlanOutline, Entries]:
    outline = read_outline(book, year, day)
    return outline, read_all_entries(book, [deliverable.id for deliverable in outline.deliverables])


def _sections(
    book: Book, outline: PlanOutline, entries: Entries, period: ReportingPeriod, row: ReportRow
) -> tuple[ReportSection, ...]:
    with unspoilt(book):
        figures = figures_of(reported(outline, entries, period))
        drafts = draft_sections(outline, entries, period, known_values(book, period, figures))
    own = _own_texts(book, row)
    return tuple(
        ReportSection(one.key, one.heading, one.level, one.text, own.get(one.key), figures, one.leads) for one in drafts
    )


def _own_texts(source: Book | Change, row: ReportRow) -> dict[str, str]:
    if row.id is None:
        return {}
    section = tables.ReportSection
    return dict(source.rows(section.select(section.key, section.text).where(section.report == row.id).tuples()))


def section_draft_key(year: int, kind: PeriodKind, key: str | None) -> str:
    """The name under which half-typed text of a section is kept through a crash."""
    return f"report:{year}:{kind}:{key}"


def write_section(book: Book, year: int, kind: PeriodKind, key: str, text: str) -> None:
    """Make `text` the officer's own words of a section; refused when the report is frozen."""
    plan = read_heading(book, year).id
    section = tables.ReportSection
    with book.change(f"Sửa mục {key} {report_name(kind, year)}") as change:
        refuse_frozen(report_row(change, plan, kind), report_name(kind, year))
        report_id = put_report_row(change, plan, kind)
        query = section.select(section.id).where(section.report == report_id, section.key == key)
        present = change.rows(query.tuples())
        if present:
            change.update(section, present[0][0], text=typed(text))
        else:
            change.insert(section, report=report_id, key=key, text=typed(text))


def drop_own_text(book: Book, year: int, kind: PeriodKind, key: str) -> None:
    """Go back to the draft made from the data; undo brings the own words back. Refused when the report is frozen."""
    plan = read_heading(book, year).id
    report, section = tables.Report, tables.ReportSection
    with book.change(f"Dùng bản dự thảo mục {key} {report_name(kind, year)}") as change:
        refuse_frozen(report_row(change, plan, kind), report_name(kind, year))
        query = (
            section.select(section.id)
            .join(report, on=(section.report == report.id))
            .where(report.plan == plan, report.period == kind.value, section.key == key)
        )
        for (row,) in change.rows(query.tuples()):
            change.delete(section, row)


def report_content(book: Book, year: int, kind: PeriodKind, today: date) -> ReportContent:
    """Everything the printed report holds: as it was frozen, else as the data are today."""
    row = report_row(book, read_heading(book, year).id, kind)
    return live_content(book, year, kind, today) if row.is_draft else frozen_content(book, row)


def live_content(
    book: Book, year: int, kind: PeriodKind, day: date, period: ReportingPeriod | None = None
) -> ReportContent:
    """What the data say as of `day`, whether or not the report is frozen; `period` other than the office's rule."""
    outline, entries = _read_data(book, year, day)
    period = period or report_period(book, kind, year)
    row = report_row(book, outline.plan.id, kind)
    sections = _sections(book, outline, entries, period, row)
    with unspoilt(book):
        items = reported(outline, entries, period)
        figures = figures_of(items)
        rows = result_rows(outline, entries, period)
    agency = read_agency(book)
    return ReportContent(
        agency=agency.paper_for(Paper.REPORT),
        year=year,
        period=period,
        number=row.number,
        signed_on=row.signed_on,
        sections=tuple((section.key, section.heading, section.level, section.printed.text) for section in sections),
        rows=rows,
        plan=_cited(outline.plan, agency),
        figures=figures,
        drafts=tuple((section.key, section.draft) for section in sections if section.own is not None),
        indicators=report_indicators(book, period, outline.today),
        leads=_leads(sections, items),
    )


def _leads(sections: tuple[ReportSection, ...], items: tuple[Reported, ...]) -> ReportLeads:
    """Sections, rows and indicators lead to what the same reading of the data made them from."""
    return ReportLeads(
        sections=tuple((section.key, section.printed.leads) for section in sections),
        rows=tuple(ProductLead(item.deliverable.id, item.deliverable.code) for item in items),
        indicators=indicator_leads(),
    )


def _cited(plan: PlanHeading, agency: Agency) -> PlanHeading:
    """The plan under the number of who issued it, whosever paper it is cited on."""
    from cchc_desktop.documents.forms.wording import full_number  # noqa: PLC0415 - only for printing

    return plan._replace(number=full_number(plan.number, "KH", agency)) if plan.number else plan

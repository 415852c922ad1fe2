"""All that a periodic report holds when it is printed, and the way it goes: draft, frozen, signed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.indicators import IndicatorRow
from cchc_desktop.domain.leads import FigureLead, Lead, ProductLead
from cchc_desktop.domain.periods import ReportingPeriod
from cchc_desktop.domain.plan import PlanHeading
from cchc_desktop.domain.report import ResultRow
from cchc_desktop.domain.report_figures import ReportFigure


class ReportState(StrEnum):
    """How far a report is; the value is what a book keeps."""

    DRAFT = "draft"
    FROZEN = "frozen"
    SIGNED = "signed"


REPORT_STATE_WORDS: dict[ReportState, str] = {
    ReportState.DRAFT: "Dự thảo",
    ReportState.FROZEN: "Đã chốt số liệu",
    ReportState.SIGNED: "Đã ký",
}


@dataclass(frozen=True, slots=True)
class ReportLeads:
    """Where a draft's words lead: those of its `sections`, by key; the code of each of its `rows`; the value of each of
    its `indicators`, None where no figure of the report stands there."""

    sections: tuple[tuple[str, tuple[Lead, ...]], ...] = ()
    rows: tuple[ProductLead, ...] = ()
    indicators: tuple[FigureLead | None, ...] = ()


NO_LEADS = ReportLeads()


@dataclass(frozen=True, slots=True)
class ReportContent:
    """What a report is made from; `sections` are (key, heading with its number, level, text) in printed order.

    `number` is "05", "05/BC-UBND" or empty, `signed_on` None while it is not signed; `plan` is cited when given.
    `figures` are counted from the data, whatever the sections say of them; `drafts` holds (key, text) of what the data
    said where the officer's own words stand in the section. `indicators` are the rows of the statistical annex.
    `leads` serve who looks at a draft: they are no part of what is printed, and are not kept with what is frozen.
    """

    agency: Agency
    year: int
    period: ReportingPeriod
    number: str
    signed_on: date | None
    sections: tuple[tuple[str, str, int, str], ...]
    rows: tuple[ResultRow, ...]
    plan: PlanHeading | None = None
    figures: tuple[ReportFigure, ...] = ()
    drafts: tuple[tuple[str, str], ...] = ()
    indicators: tuple[IndicatorRow, ...] = ()
    leads: ReportLeads = field(default=NO_LEADS, compare=False)

"""A report's content as the JSON that a book keeps of a frozen report, and back."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from cchc_desktop.domain.indicators import IndicatorRow
from cchc_desktop.domain.periods import PeriodKind, ReportingPeriod
from cchc_desktop.domain.plan import PlanHeading
from cchc_desktop.domain.report import ResultRow
from cchc_desktop.domain.report_content import ReportContent
from cchc_desktop.domain.report_figures import ReportFigure
from cchc_desktop.services.agency.issuing import agency_of, values_of

_DAYS = ("data_from", "data_to", "due_on", "calendar_from", "calendar_to")


def content_text(content: ReportContent) -> str:
    """The content as one JSON document; the same content gives the same text."""
    values = {
        "agency": values_of(content.agency),
        "year": content.year,
        "period": _period_values(content.period),
        "number": content.number,
        "signed_on": _day_text(content.signed_on),
        "plan": _plan_values(content.plan),
        "figures": [[figure.name, figure.value] for figure in content.figures],
        "sections": [list(section) for section in content.sections],
        "drafts": [list(draft) for draft in content.drafts],
        "indicators": [dataclasses.asdict(row) for row in content.indicators],
        "rows": [dataclasses.asdict(row) for row in content.rows],
    }
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def content_of(text: str) -> ReportContent:
    """The content that `content_text` wrote; ValueError where the text is none.

    What a later program adds is left out, what this one knows more of is blank.
    """
    try:
        return _content(json.loads(text))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no content of a report: {error}") from error


def _content(values: Mapping[str, Any]) -> ReportContent:
    return ReportContent(
        agency=agency_of(values["agency"]),
        year=int(values["year"]),
        period=_period(values["period"]),
        number=str(values["number"]),
        signed_on=_day(values["signed_on"]),
        sections=tuple((key, heading, int(level), words) for key, heading, level, words in values["sections"]),
        rows=tuple(_known(ResultRow, row) for row in values["rows"]),
        plan=_plan(values["plan"]),
        figures=tuple(ReportFigure(name, value) for name, value in values["figures"]),
        drafts=tuple((key, words) for key, words in values["drafts"]),
        indicators=tuple(_known(IndicatorRow, row) for row in values.get("indicators", ())),
    )


def _known(made: Any, values: Mapping[str, Any]) -> Any:
    names = [field.name for field in dataclasses.fields(made)]
    return made(**{name: values.get(name, "") for name in names})


def _period_values(period: ReportingPeriod) -> dict[str, Any]:
    days = {name: _day_text(getattr(period, name)) for name in _DAYS}
    return {"kind": period.kind.value, "label": period.label, **days}


def _period(values: Mapping[str, Any]) -> ReportingPeriod:
    days = {name: date.fromisoformat(values[name]) for name in _DAYS}
    return ReportingPeriod(kind=PeriodKind(values["kind"]), label=values["label"], **days)


def _plan_values(plan: PlanHeading | None) -> dict[str, Any] | None:
    return None if plan is None else plan._asdict() | {"issued_on": _day_text(plan.issued_on)}


def _plan(values: Mapping[str, Any] | None) -> PlanHeading | None:
    if values is None:
        return None
    known = {name: values.get(name, "") for name in PlanHeading._fields}
    return PlanHeading(**known | {"issued_on": _day(values["issued_on"])})


def _day_text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None

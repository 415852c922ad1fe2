"""The row that a book keeps of a report: looked up, named in words, and guarded once it is frozen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.periods import PeriodKind, period_and_year
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.report_content import ReportContent, ReportState
from cchc_desktop.services.book.unspoilt import unspoilt
from cchc_desktop.services.reports.frozen_content import content_of
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report as it is kept; `id` is None where nothing of it has been written yet.

    `content_text` is the JSON of `frozen_content`, blank in a draft; `sha256` names the frozen PDF.
    """

    id: int | None
    state: ReportState = ReportState.DRAFT
    number: str = ""
    signed_on: date | None = None
    signer: str = ""
    frozen_on: date | None = None
    content_text: str = ""
    sha256: str = ""
    document_id: int | None = None
    signed_file_id: int | None = None

    @property
    def is_draft(self) -> bool:
        return self.state is ReportState.DRAFT


NEW = ReportRow(None)
_FROZEN_KINDS = """
    SELECT report.period FROM report JOIN plan ON plan.id = report.plan_id
    WHERE plan.year = ? AND report.state <> 'draft'
"""


def report_row(source: Book | Change, plan_id: int, kind: PeriodKind) -> ReportRow:
    """The report of that kind of a plan, as far as the officer is with it."""
    report = tables.Report
    query = report.select().where(report.plan == plan_id, report.period == kind.value)
    return next((_row(values) for values in source.rows(query.dicts())), NEW)


def _row(values: dict[str, Any]) -> ReportRow:
    return ReportRow(
        id=values["id"],
        state=ReportState(values["state"]),
        number=str(values["number"]),
        signed_on=values["signed_on"],
        signer=str(values["signer"]),
        frozen_on=values["frozen_on"],
        content_text=str(values["frozen_content"]),
        sha256=str(values["frozen_sha256"]),
        document_id=values["document"],
        signed_file_id=values["signed_file"],
    )


def put_report_row(change: Change, plan_id: int, kind: PeriodKind) -> int:
    """The id of the report's row, made where there is none."""
    row = report_row(change, plan_id, kind)
    return change.insert(tables.Report, plan=plan_id, period=kind.value) if row.id is None else row.id


def frozen_content(book: Book, row: ReportRow) -> ReportContent:
    """What the report said when it was frozen; Refusal where somebody spoilt it from outside."""
    with unspoilt(book):
        return content_of(row.content_text)


def frozen_kinds(book: Book, year: int) -> tuple[PeriodKind, ...]:
    """The kinds of report of `year` that are frozen or signed, also those the office no longer makes."""
    return tuple(PeriodKind(period) for (period,) in book.read(_FROZEN_KINDS, (year,)))


def refuse_frozen(row: ReportRow, name: str) -> None:
    """Nothing is written in a report whose words no longer move; `name` is "báo cáo quý III năm 2023"."""
    if row.state is ReportState.FROZEN:
        raise Refusal(
            f"{_capital(name)} đã chốt số liệu ngày {_day(row.frozen_on)} nên không sửa nội dung được; "
            "muốn sửa, hãy mở lại báo cáo trước."
        )
    if row.state is ReportState.SIGNED:
        raise Refusal(
            f"{_capital(name)} đã ký ngày {_day(row.signed_on)} nên không sửa nội dung được nữa; "
            "số liệu sửa sau ngày chốt được liệt kê ở phần khác biệt."
        )


def report_name(kind: PeriodKind, year: int) -> str:
    """ "báo cáo quý III năm 2023", "báo cáo năm 2023"."""
    return f"báo cáo {period_and_year(kind, year)}"


def _day(day: date | None) -> str:
    return day_words(day) if day else "(không rõ)"


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"

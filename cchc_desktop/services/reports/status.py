"""Where a report stands, all in one: its state, what it lacks, what moved since it was frozen, its signed copy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.report_content import REPORT_STATE_WORDS, ReportState
from cchc_desktop.domain.report_differences import ReportDifference
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.reports.comparing import corrections_since
from cchc_desktop.services.reports.gaps import ReportGaps, report_gaps
from cchc_desktop.services.reports.official import OfficialCopy, official_copy, signed_words
from cchc_desktop.services.reports.rows import report_row
from cchc_desktop.store.book import Book

NO_GAPS = ReportGaps((), ())


@dataclass(frozen=True, slots=True)
class ReportStatus:
    """`gaps` are of a draft, `corrections` of a frozen or signed report; `official` is the signed copy."""

    year: int
    kind: PeriodKind
    state: ReportState
    frozen_on: date | None
    number: str
    signed_on: date | None
    signer: str
    official: OfficialCopy | None
    gaps: ReportGaps = NO_GAPS
    corrections: tuple[ReportDifference, ...] = ()

    @property
    def words(self) -> str:
        """ "Đã ký: 05/BC-UBND ngày 20/12/2023, người ký Trần Văn A; chốt số liệu ngày 15/12/2023"."""
        told = []
        if self.state is ReportState.SIGNED:
            told.append(f"{signed_words(self.number, self.signed_on)}, người ký {self.signer}")
            copy = f"bản đã ký: {self.official.name}" if self.official else "chưa gắn bản đã ký"
            told.append(copy)
        if self.frozen_on is not None:
            told.append(f"chốt số liệu ngày {day_words(self.frozen_on)}")
        return ": ".join(filter(None, (REPORT_STATE_WORDS[self.state], "; ".join(told))))


def report_status(book: Book, year: int, kind: PeriodKind, today: date) -> ReportStatus:
    """The report's standing as of `today`, but for what its signed copy says (that is read by `compare_signed`)."""
    row = report_row(book, read_heading(book, year).id, kind)
    return ReportStatus(
        year,
        kind,
        row.state,
        row.frozen_on,
        row.number,
        row.signed_on,
        row.signer,
        official_copy(book, row),
        gaps=report_gaps(book, year, kind, today) if row.is_draft else NO_GAPS,
        corrections=corrections_since(book, year, kind),
    )

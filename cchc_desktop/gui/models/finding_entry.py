"""A finding to be mended, as the calendar lists it beside the deadlines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.progress import STATE_WORDS, State, time_left
from cchc_desktop.domain.text import listed

if TYPE_CHECKING:
    from cchc_desktop.domain.workdays import WorkCalendar
    from cchc_desktop.services.registers.findings import Finding

MENDED = {State.DONE: "Đã khắc phục", State.DONE_LATE: "Đã khắc phục, quá hạn"}


@dataclass(frozen=True, slots=True)
class FindingEntry:
    """`unit_id` leads to the unit's page; a finding has no code of its own."""

    finding_id: int
    unit_id: int
    code: str
    title: str
    quiet: str
    state: State
    state_words: str
    due_on: date | None

    @property
    def line(self) -> str:
        """Where there is room, and for who hears it, the word that the code stands for."""
        return f"Kiến nghị: {self.title}"

    @property
    def tooltip(self) -> str:
        return f"{self.line}\n{self.quiet}\n{self.state_words}"


def finding_entry(
    finding: Finding, today: date, calendar: WorkCalendar, *, sheet_of: int | None = None
) -> FindingEntry:
    """`finding` in words: "KN" (kiến nghị) where a deliverable has its code; `sheet_of` as in `_told`."""
    return FindingEntry(
        finding_id=finding.id,
        unit_id=finding.unit_id,
        code="KN",
        title=listed(finding.text),
        quiet=_told(finding, sheet_of),
        state=finding.state,
        state_words=_state_words(finding, today, calendar),
        due_on=finding.mend_by,
    )


def _told(finding: Finding, sheet_of: int | None) -> str:
    """At whom it was found, but on the sheet of that very unit (`sheet_of`); by whom, and by when or how mended.

    The sheet of a unit that took over others has their findings too.
    """
    source = finding.source or "kiến nghị kiểm tra"
    by = f"khắc phục trước hoặc trong ngày {day_words(finding.mend_by)}" if finding.mend_by else "không định hạn"
    if sheet_of is None:
        told = f"kiến nghị kiểm tra, {by}"
    elif finding.mended_on:
        told = " · ".join(part for part in (source, f"ngày {day_words(finding.mended_on)}", finding.remedy) if part)
    else:
        told = f"{source}, {by}"
    return told if sheet_of == finding.unit_id else f"{finding.unit} · {told}"


def _state_words(finding: Finding, today: date, calendar: WorkCalendar) -> str:
    if finding.state in MENDED:
        return MENDED[finding.state]
    if finding.mend_by is None:
        return "Chưa khắc phục"
    if finding.state in (State.LATE, State.SOON):
        return time_left(finding.mend_by, today, calendar)
    return STATE_WORDS[finding.state]

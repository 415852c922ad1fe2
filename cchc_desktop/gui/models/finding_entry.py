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
        return f"{self.code}: {self.title}"

    @property
    def tooltip(self) -> str:
        return f"{self.line}\n{self.quiet}\n{self.state_words}"


def finding_entry(finding: Finding, today: date, calendar: WorkCalendar, *, with_unit: bool = True) -> FindingEntry:
    """`finding` in words: "KN" (kiến nghị) where a deliverable has its code; `with_unit` says whose it is."""
    source = finding.source or "kiến nghị kiểm tra"
    by = f"khắc phục trước hoặc trong ngày {day_words(finding.mend_by)}" if finding.mend_by else "không định hạn"
    told = f"{finding.unit} · kiến nghị kiểm tra, {by}" if with_unit else f"{source}, {by}"
    if finding.mended_on and not with_unit:
        told = " · ".join(part for part in (source, f"ngày {day_words(finding.mended_on)}", finding.remedy) if part)
    return FindingEntry(
        finding_id=finding.id,
        unit_id=finding.unit_id,
        code="KN",
        title=listed(finding.text),
        quiet=told,
        state=finding.state,
        state_words=_state_words(finding, today, calendar),
        due_on=finding.mend_by,
    )


def _state_words(finding: Finding, today: date, calendar: WorkCalendar) -> str:
    if finding.state in MENDED:
        return MENDED[finding.state]
    if finding.mend_by is None:
        return "Chưa khắc phục"
    if finding.state in (State.LATE, State.SOON):
        return time_left(finding.mend_by, today, calendar)
    return STATE_WORDS[finding.state]

"""The year of a plan month by month: how many mốc fall due in each and how they stand, and which reports are due."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.periods import ReportingPeriod
from cchc_desktop.domain.plan import Milestone
from cchc_desktop.domain.progress import Completion, completion_of


@dataclass(frozen=True, slots=True)
class MonthProgress:
    """A month by its first day, the completion of the mốc due in it, and the reports due in it."""

    first: date
    milestones: Completion
    reports: tuple[ReportingPeriod, ...] = ()


def timeline_of(
    year: int, milestones: Iterable[Milestone], reports: Iterable[ReportingPeriod]
) -> tuple[MonthProgress, ...]:
    """From December of the year before, when a plan is signed, to December; what falls due outside has a doubt."""
    months = (date(year - 1, 12, 1), *(date(year, month, 1) for month in range(1, 13)))
    due: dict[date, list[Milestone]] = {first: [] for first in months}
    for milestone in milestones:
        if milestone.due_on is not None and (month := milestone.due_on.replace(day=1)) in due:
            due[month].append(milestone)
    handed_in: dict[date, list[ReportingPeriod]] = {first: [] for first in months}
    for report in reports:
        handed_in.setdefault(report.due_on.replace(day=1), []).append(report)
    return tuple(MonthProgress(first, completion_of(due[first]), tuple(handed_in[first])) for first in months)

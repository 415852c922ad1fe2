"""What a deadline can mean: its kind, its window, its milestones; and the office's settings for reading one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.deadline_kind import DeadlineKind
from cchc_desktop.domain.periods import DEFAULT_PERIODS, PeriodRule


@dataclass(frozen=True, slots=True)
class MilestoneWindow:
    """One due occurrence: both dates belong to the window; `None` is an open end."""

    label: str
    opens_on: date | None
    due_on: date | None


@dataclass(frozen=True, slots=True)
class Deadline:
    """What a wording means. `proposed` marks milestones that wait for the officer's confirmation."""

    kind: DeadlineKind
    opens_on: date | None
    due_on: date | None
    milestones: tuple[MilestoneWindow, ...]
    text: str
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class DeadlineRules:
    """How an office reads deadlines: is the day in "trước ngày" still on time, and which reports does it make."""

    before_inclusive: bool = False
    reporting_periods: tuple[PeriodRule, ...] = DEFAULT_PERIODS


DEFAULT_RULES = DeadlineRules()

"""What sort of deadline a wording is: known without what a deadline can mean, which the window's start does without."""

from __future__ import annotations

from enum import StrEnum


class DeadlineKind(StrEnum):
    """What sort of deadline a wording is."""

    DAY = "day"
    BEFORE = "before"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    RANGE = "range"
    RECURRING = "recurring"
    ONGOING = "ongoing"
    CONDITIONAL = "conditional"
    UNREAD = "unread"

"""Which reports an office makes of a year: known without when they are due, which the window's start does without."""

from __future__ import annotations

from enum import StrEnum


class PeriodKind(StrEnum):
    """The reports of a year; there is no report of quý II and none of quý IV."""

    Q1 = "quy-1"
    H1 = "6-thang"
    Q3 = "quy-3"
    M9 = "9-thang"
    YEAR = "nam"

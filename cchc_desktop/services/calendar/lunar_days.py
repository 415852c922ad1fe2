"""Lunar days as Vietnam counts them (UTC+7); a Chinese calendar would be wrong on hundreds of days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

FULL_MOON = 15


@dataclass(frozen=True, slots=True)
class LunarDay:
    """`leap` is a month counted twice."""

    day: int
    month: int
    leap: bool = False

    @property
    def short(self) -> str:
        """The day alone; with its month on the first and at full moon (rằm): '16', '1/9', '15/2n' (nhuận)."""
        return self.whole if self.day in (1, FULL_MOON) else str(self.day)

    @property
    def whole(self) -> str:
        return f"{self.day}/{self.month}{'n' if self.leap else ''}"

    @property
    def spoken(self) -> str:
        """'16/9 âm lịch', '16/2 nhuận âm lịch'."""
        return f"{self.day}/{self.month}{' nhuận' if self.leap else ''} âm lịch"


@lru_cache(maxsize=64)
def lunar_days_of(year: int, month: int) -> tuple[LunarDay | None, ...]:
    """The lunar days of a month in order; None outside the years that are known."""
    from lunar_vn import SUPPORTED_YEAR_RANGE, solar_to_lunar  # noqa: PLC0415 (only where a calendar is shown)

    first, last = SUPPORTED_YEAR_RANGE
    day = date(year, month, 1)
    found: list[LunarDay | None] = []
    while day.month == month:
        lunar = solar_to_lunar(day) if first <= year <= last else None
        found.append(LunarDay(lunar.day, lunar.month, lunar.leap) if lunar else None)
        day += timedelta(days=1)
    return tuple(found)


def lunar_day(day: date) -> LunarDay | None:
    return lunar_days_of(day.year, day.month)[day.day - 1]

"""Reads the year behind a point of a deadline, or a year that is the point itself."""

from __future__ import annotations

from dataclasses import replace

from cchc_desktop.domain.deadline_reading.parts import Part, UnclearError, Unit, year_part
from cchc_desktop.domain.deadline_reading.words import END, Walk, number_of
from cchc_desktop.domain.periods import PeriodRule

Parts = tuple[Part, ...]

_NEXT_YEAR = (
    ("năm", "sau"),
    ("năm", "tiếp", "theo"),
    ("năm", "kế", "tiếp"),
    ("năm", "liền", "kề"),
    ("năm", "tới"),
)
_YEAR_BEFORE = (("năm", "trước", "liền", "kề"), ("năm", "liền", "trước"), ("năm", "trước"))
_THIS_YEAR = (
    ("của", "mỗi", "năm"),
    ("của", "hằng", "năm"),
    ("hằng", "năm"),
    ("mỗi", "năm"),
    ("từng", "năm"),
    ("trong", "năm"),
    ("của", "năm"),
    ("cùng", "năm"),
    ("năm", "nay"),
)


class Years:
    """Reads years for the plan of `plan_year`; each reader gives None, the walk put back, where there is none."""

    def __init__(self, walk: Walk, plan_year: int, periods: tuple[PeriodRule, ...]) -> None:
        self.walk = walk
        self.plan_year = plan_year
        self.periods = periods

    def _with_year(self, parts: Parts, *, comma: bool = False) -> Parts:
        if any(part.year is not None for part in parts):
            return parts
        year = self._year_tail(comma=comma, short=parts[0].unit is Unit.DAY or (parts[0].last or 0) > 0)
        return tuple(part.in_year(year) if year is not None else part for part in parts)

    def _year_tail(self, *, comma: bool, short: bool = True) -> int | None:
        walk, start = self.walk, self.walk.at
        walk.take_one_of(("của", "trong"))
        if walk.take_phrase(_NEXT_YEAR):
            return self.plan_year + 1
        if walk.take_phrase(_YEAR_BEFORE):
            return self.plan_year - 1
        walk.at = start
        mark = walk.take_one_of(("/", "-", ".", ",") if comma else ("/", "-", "."))
        walk.take_one_of(("của", "trong"))
        named = bool(walk.take_one_of(("năm",)))
        if (year := self._year_number(short=short and mark == "/" and not named)) is not None:
            return year
        walk.at = start
        return self.plan_year if walk.take_phrase(_THIS_YEAR) else None

    def _year_number(self, *, short: bool) -> int | None:
        """A year of four figures, or of two ("Quý I/25") when it can be no month and lies beside the plan's."""
        walk = self.walk
        if (year := walk.take_year()) is not None:
            return year
        number = number_of(walk.peek())
        if not short or len(walk.peek()) != 2 or number is None or number <= 12:
            return None
        if abs(2000 + number - self.plan_year) > 1:
            raise UnclearError
        walk.at += 1
        return 2000 + number

    def _year(self) -> Parts | None:
        """ "Năm 2025", "cả năm", and "năm" alone, which needs company ("quý, 6 tháng, năm")."""
        walk = self.walk
        whole = walk.take("cả", "năm")
        if not whole and not walk.take_phrase((("năm",), ("một", "năm"), ("1", "năm"), ("01", "năm"))):
            return None
        if (year := walk.take_year()) is not None:
            return (year_part(year),)
        if walk.take("kế", "hoạch"):
            return (year_part(),)
        if walk.peek() not in (END, ",", ";", ".", "và", "(", ")", "hoặc"):
            return None
        return (replace(year_part(), bare=not whole),)

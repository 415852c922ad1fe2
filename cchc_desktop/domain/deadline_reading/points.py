"""Reads one point of a deadline: a date, a month, a quarter, a year, or a rule that gives several of them."""

from __future__ import annotations

from dataclasses import replace

from cchc_desktop.domain.deadline_reading.parts import (
    Part,
    UnclearError,
    Unit,
    day_part,
    month_part,
    months_part,
    quarter_name,
    quarter_part,
    turns,
    year_part,
)
from cchc_desktop.domain.deadline_reading.turns import EVERY, UNIT_MONTHS, Turns
from cchc_desktop.domain.deadline_reading.words import END, number_of, roman_of
from cchc_desktop.domain.deadline_reading.years import Parts
from cchc_desktop.domain.periods import PeriodKind, enabled_periods

_COUNTED = ("ngày", "tháng", "quý", "năm", "lần", "tuần", "giờ", "%", "kỳ")
_MARKS = ("/", "-", ".")
_FOLLOWING = (("sau", "liền", "kề"), ("sau",), ("tiếp", "theo"), ("kế", "tiếp"), ("liền", "kề"))
_PERIOD_NAMES = {
    PeriodKind.H1: "6 tháng đầu năm",
    PeriodKind.M9: "9 tháng đầu năm",
}


class Points(Turns):
    """Reads points for the plan of `plan_year`; each reader gives None, the walk put back, where there is none."""

    def point(self, unit: Unit | None, *, first: bool = True) -> Parts | None:
        """The next point. `unit` is what the one before it was: "Quý I, II" has its second "II" from the first.

        `first`: no point came before, so that "Quý IV, năm 2026" is one quarter and not a quarter and a year.
        """
        start = self.walk.at
        for reader in (self._rule, self._day, self._months_of_year):
            if parts := reader():
                return parts
            self.walk.at = start
        for named in (self._month, self._quarter, self._year):
            if parts := named():
                return self._with_year(parts, comma=first)
            self.walk.at = start
        if parts := self._number(unit):
            return self._with_year(parts, comma=first)
        self.walk.at = start
        return None

    # Days

    def _day(self) -> Parts | None:
        walk = self.walk
        walk.take("các")
        if not walk.take("ngày"):
            return None
        day = number_of(walk.peek())
        if day is None:
            return None
        return self._date(named=True) or self._day_of_rule() or self._day_alone()

    def _day_alone(self) -> Parts:
        day = self.walk.take_number()
        return (day_part(day or 0),)

    def _date(self, *, named: bool) -> Parts | None:
        """31/12/2025, 31-12-2025, 31.12.2025, 31/12, "31 tháng 12 năm 2025"."""
        walk = self.walk
        day, mark, month = number_of(walk.peek()), walk.peek(1), number_of(walk.peek(2))
        if day is None or month is None:
            return None
        if mark == "tháng" and walk.peek(3) != "tháng":
            walk.at += 3
            return self._with_year((day_part(day, month),), comma=True)
        if mark not in _MARKS or month >= 1000:
            return None
        full = walk.peek(3) == mark and number_of(walk.peek(4)) is not None
        if not full and mark != "/" and not (named and mark == "."):
            return None
        walk.at += 3
        part = day_part(day, month)
        if not full:
            return self._with_year((part,))
        walk.at += 1
        year = self._year_number(short=False) or self._short_year_of_date()
        return (part.in_year(year),)

    def _short_year_of_date(self) -> int:
        token = self.walk.peek()
        if len(token) != 2 or abs(2000 + int(token) - self.plan_year) > 1:
            raise UnclearError
        self.walk.at += 1
        return 2000 + int(token)

    def _day_of_rule(self) -> Parts | None:
        """ "Ngày 20 hằng tháng", "ngày 05 tháng cuối cùng của mỗi quý", "ngày 20 các tháng 3, 6, 9 và 12"."""
        walk, start = self.walk, self.walk.at
        day = walk.take_number()
        walk.take("của")
        months = self._months_of_rule() if day is not None else None
        if months is None:
            walk.at = start
            return None
        days = tuple(day_part(day or 0, month.first, name=month.name) for month in months)
        return self._with_year(days)

    def _months_of_rule(self) -> Parts | None:
        """The months a rule names, each under the name of its turn: "Tháng 1", "Quý I", "6 tháng"."""
        walk = self.walk
        if walk.peek() in EVERY and walk.peek(1) == "tháng":
            walk.at += 2
            return self._listed_months() or tuple(_named(month, f"Tháng {month}") for month in range(1, 13))
        if walk.take("tháng", "cuối"):
            walk.take("cùng")
            return self._last_months()
        if walk.take("tháng", "đầu"):
            walk.take("tiên")
            return self._first_months()
        return None

    def _listed_months(self) -> Parts | None:
        walk, months = self.walk, list[Part]()
        while (month := number_of(walk.peek())) is not None and walk.peek(1) not in _COUNTED:
            months.append(_named(month_part(month).first or 0, f"Tháng {month}"))
            walk.at += 1
            if walk.peek() not in (",", ";", "và") or number_of(walk.peek(1)) is None:
                break
            walk.at += 1
        return tuple(months) or None

    def _last_months(self) -> Parts | None:
        walk = self.walk
        self._of_every()
        if walk.take("quý"):
            return self._quarter_months(last=True)
        if not walk.take("kỳ"):
            return None
        walk.take("báo", "cáo")
        return self._period_months()

    def _period_months(self) -> Parts | None:
        months: dict[int, Part] = {}
        for period in enabled_periods(self.plan_year, self.periods):
            month = period.calendar_to.month
            months.setdefault(month, _named(month, _PERIOD_NAMES.get(period.kind, period.label)))
        return tuple(months[month] for month in sorted(months)) or None

    def _first_months(self) -> Parts | None:
        self._of_every()
        return self._quarter_months(last=False) if self.walk.take("quý") else None

    def _quarter_months(self, *, last: bool) -> Parts:
        """The last months of all quarters or of one; the first ones, also of the quarter after ("quý sau")."""
        walk = self.walk
        number = walk.take_ordinal()
        quarters = range(1, 5) if number is None else range(number, number + 1)
        following = not last and walk.take_phrase(_FOLLOWING)
        shift = 0 if last else (1 if following else -2)
        for quarter in quarters:
            quarter_part(quarter)
        return tuple(_named(quarter * 3 + shift, quarter_name(quarter)) for quarter in quarters)

    def _of_every(self) -> None:
        self.walk.take("của")
        self.walk.take_one_of(EVERY)

    # Months, quarters, several months

    def _month(self) -> Parts | None:
        walk = self.walk
        if (rule := self._months_of_rule()) is not None:
            return tuple(replace(part, unit=Unit.MONTH, name="") for part in rule)
        if walk.peek() == "t" and number_of(walk.peek(1)) and walk.peek(2) == "/":
            walk.take("t")
        elif not walk.take("tháng"):
            return None
        if (month := walk.take_ordinal()) is not None:
            return (month_part(month),)
        return self._bare("tháng")

    def _quarter(self) -> Parts | None:
        walk = self.walk
        walk.take("các")
        if walk.peek() == "q" and (number_of(walk.peek(1)) or walk.peek(1) == "."):
            walk.take("q")
        elif not walk.take("quý"):
            return None
        walk.take(".")
        if walk.take("cuối", "năm"):
            return (quarter_part(4),)
        if walk.take("đầu", "năm"):
            return (quarter_part(1),)
        quarter = walk.take_ordinal()
        return self._bare("quý") if quarter is None else (quarter_part(quarter),)

    def _bare(self, unit: str) -> Parts | None:
        """ "Quý", "tháng" without a number, as in "tháng, quý, năm": all of the year, if there is company."""
        if self.walk.peek() not in (END, ",", ";", ".", "và", "(", ")", "/"):
            return None
        return tuple(replace(part, bare=True) for part in turns(UNIT_MONTHS[unit]))

    def _months_of_year(self) -> Parts | None:
        """ "6 tháng đầu năm", "hai quý cuối năm", "nửa đầu năm"."""
        walk = self.walk
        if walk.take("nửa"):
            walk.take("năm")
            months = 6
        else:
            number, unit = walk.take_number(), walk.take_one_of(("tháng", "quý"))
            if number is None or unit == END:
                return None
            months = number * UNIT_MONTHS[unit]
        side = walk.take_one_of(("đầu", "cuối"))
        if side == END or not (walk.take("năm") or walk.take("của", "năm") or walk.tokens[walk.at - 2] == "năm"):
            return None
        part = months_part(1, months) if side == "đầu" else months_part(13 - months, 12)
        year = self.walk.take_year()
        return (part.in_year(year),) if year is not None else self._with_year((part,))

    # Numbers without a word

    def _number(self, unit: Unit | None) -> Parts | None:
        walk = self.walk
        if roman_of(walk.peek()) is not None and unit not in (Unit.QUARTER, Unit.MONTH):
            return None
        if walk.peek(1) in EVERY and walk.peek(2) == "tháng":
            return self._day_of_rule()
        if date := self._iso_date() or self._month_and_year(unit) or self._date(named=False):
            return date
        if (year := walk.take_year()) is not None:
            return (year_part(year),)
        return self._day_alone() if self._starts_a_range_of_days() else self._counted(unit)

    def _counted(self, unit: Unit | None) -> Parts | None:
        """ "6 tháng" in the company of others, or the number of another `unit`."""
        number = self.walk.take_ordinal()
        if number is None:
            return None
        if self.walk.take("tháng"):
            return (replace(months_part(1, number), bare=True),)
        return self._same_unit(unit, number)

    def _iso_date(self) -> Parts | None:
        walk = self.walk
        year, month, day = (number_of(walk.peek(ahead)) for ahead in (0, 2, 4))
        if year is None or year < 1000 or month is None or day is None or walk.peek(1) != "-" or walk.peek(3) != "-":
            return None
        if walk.take_year() is None:
            raise UnclearError
        walk.at += 4
        return (day_part(day, month, year),)

    def _month_and_year(self, unit: Unit | None) -> Parts | None:
        """ "12/2025"; after a quarter, "II/2025"."""
        walk = self.walk
        number, year = number_of(walk.peek()), number_of(walk.peek(2))
        if walk.peek(1) != "/" or number is None or year is None or year < 1000:
            return None
        walk.at += 1
        part = quarter_part(number) if unit is Unit.QUARTER else month_part(number)
        return self._with_year((part,))

    def _starts_a_range_of_days(self) -> bool:
        """ "15-20/12": two days of one month. "3-4/2025" can be a day or two months: not understood."""
        walk = self.walk
        numbers = [number_of(walk.peek(ahead)) for ahead in (0, 2, 4)]
        return None not in numbers and walk.peek(1) == "-" and walk.peek(3) == "/" and (numbers[2] or 0) <= 12

    def _same_unit(self, unit: Unit | None, number: int) -> Parts | None:
        if self.walk.peek() in _COUNTED and not self.walk.sees("năm"):
            return None
        if unit is Unit.DAY:
            return (day_part(number),)
        if unit is Unit.MONTH:
            return (month_part(number),)
        return (quarter_part(number),) if unit is Unit.QUARTER else None


def _named(month: int, name: str) -> Part:
    return Part(Unit.DAY, month, month, name=name)

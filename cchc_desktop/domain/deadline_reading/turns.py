"""Reads a rule that comes round several times a year: "hằng quý", "02 lần/năm", "6 tháng một lần"."""

from __future__ import annotations

from cchc_desktop.domain.deadline_reading.parts import UnclearError, turns
from cchc_desktop.domain.deadline_reading.words import END, number_of, roman_of
from cchc_desktop.domain.deadline_reading.years import Parts, Years

EVERY = ("hằng", "mỗi", "từng", "các")
UNIT_MONTHS = {"tháng": 1, "quý": 3, "năm": 12}


class Turns(Years):
    """Reads rules; each reader gives None, the walk put back, where there is none."""

    def _rule(self) -> Parts | None:
        """ "Hằng quý", "mỗi tháng một lần", "02 lần/năm", "6 tháng/lần", "các quý trong năm", "thường niên"."""
        parts = self._every() or self._times() or self._once_in()
        if parts is None:
            return None
        self.skip_stage()
        return self._with_year(parts)

    def _every(self) -> Parts | None:
        walk, start = self.walk, self.walk.at
        if walk.take("thường", "niên"):
            return turns(12)
        word = walk.take_one_of(EVERY)
        number = walk.take_number() if word else None
        unit = walk.take_one_of(tuple(UNIT_MONTHS)) if word else END
        if unit == END or (word == "các" and (unit == "năm" or walk.peek() in ("cuối", "đầu") or self._numbered())):
            walk.at = start
            return None
        step = UNIT_MONTHS[unit] * (number or 1)
        if times := self._times_after():
            step = _split(step, times)
        return turns(step)

    def _numbered(self) -> bool:
        token = self.walk.peek()
        return number_of(token) is not None or roman_of(token) is not None

    def _times_after(self) -> int | None:
        walk, start = self.walk, self.walk.at
        walk.take_phrase((("ít", "nhất"), ("tối", "thiểu")))
        times = walk.take_number()
        if times is not None and walk.take("lần"):
            return times
        walk.at = start
        return None

    def _times(self) -> Parts | None:
        """ "02 lần/năm", "một lần mỗi quý"."""
        walk, start = self.walk, self.walk.at
        if walk.take_phrase((("một", "năm"), ("1", "năm"), ("01", "năm"))):
            if (times := self._times_after()) is not None:
                return turns(_split(12, times))
            walk.at = start
        times = walk.take_number()
        if times is not None and walk.take_one_of(("lần", "đợt", "kỳ")):
            walk.take_one_of(("/", "trong", "trên"))
            walk.take_one_of((*EVERY, "một", "1", "01"))
            if (unit := walk.take_one_of(tuple(UNIT_MONTHS))) != END:
                return turns(_split(UNIT_MONTHS[unit], times))
        walk.at = start
        return None

    def _once_in(self) -> Parts | None:
        """ "6 tháng/lần", "03 tháng một lần"."""
        walk, start = self.walk, self.walk.at
        number = walk.take_number()
        unit = walk.take_one_of(tuple(UNIT_MONTHS)) if number is not None else END
        walk.take_one_of(("/", "mỗi"))
        walk.take_one_of(("một", "1", "01"))
        if number is not None and unit != END and walk.take("lần"):
            return turns(number * UNIT_MONTHS[unit])
        walk.at = start
        return None

    def skip_stage(self) -> None:
        """ "Hằng năm, giai đoạn 2026 - 2030": the stage only says how long the rule holds."""
        walk, start = self.walk, self.walk.at
        walk.take_one_of((",", "-", "trong", "("))
        if walk.take("trong") or walk.sees("giai", "đoạn"):
            closing = walk.tokens[walk.at - 1] == "("
            if walk.take("giai", "đoạn") and self._stage_holds() and (not closing or walk.take(")")):
                return
        walk.at = start

    def _stage_holds(self) -> bool:
        walk = self.walk
        first = walk.take_year()
        walk.take_one_of(("-", "đến"))
        last = walk.take_year()
        return first is not None and last is not None and first <= self.plan_year <= last


def _split(months: int, times: int) -> int:
    if times < 1 or months % times:
        raise UnclearError
    return months // times

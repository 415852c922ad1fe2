"""All units side by side: what each owes, has done, is late with, has to mend, and how often it was reminded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cchc_desktop.services.book.unspoilt import unspoilt
from cchc_desktop.services.units.duties import DutyReading
from cchc_desktop.services.units.sheet import UnitLine
from cchc_desktop.store.book import Book


@dataclass(frozen=True, slots=True)
class UnitTotals:
    """A unit's line with its counts: deliverables owed and concluded, findings to mend, reminders of this year."""

    line: UnitLine
    owes: int
    done: int
    to_mend: int
    reminders: int


def unit_totals(book: Book, today: date, lines: Iterable[UnitLine]) -> tuple[UnitTotals, ...]:
    """Those of the `lines` (as `unit_lines` gave them for `today`) that serve, in their order."""
    with unspoilt(book):
        reading = DutyReading(book, today)
        counts = reading.totals()
    to_mend = dict(book.read("SELECT unit_id, count(*) FROM finding WHERE mended_on IS NULL GROUP BY unit_id"))
    since = (f"{today.year}-01-01",)
    reminders = dict(book.read("SELECT unit_id, count(*) FROM reminder WHERE day >= ? GROUP BY unit_id", since))

    def of_all(line: UnitLine, noted: dict[int, int]) -> int:
        """What was noted of the unit and of those that it took over."""
        return sum(noted.get(unit, 0) for unit in reading.stewards.told_of(line.id))

    return tuple(
        UnitTotals(line, *counts.get(line.id, (0, 0)), of_all(line, to_mend), of_all(line, reminders))
        for line in lines
        if line.serving
    )

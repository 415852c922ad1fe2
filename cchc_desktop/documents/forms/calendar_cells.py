"""What a cell of a printed calendar has room for: shared out by the month, shortened with "…", the rest counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import accumulate

from cchc_desktop.documents.blocks import DayCell, DayLine
from cchc_desktop.documents.forms.calendar_entries import MARKS, REPORT_ALONE, Calendar, Entry
from cchc_desktop.domain.progress import joint_state

Weeks = tuple[tuple[date | None, ...], ...]
Cells = tuple[tuple[DayCell | None, ...], ...]

LINE = 22
"""Letters that a line of a month's cell holds, long words and capitals allowed for."""
MONTH_LINES = 40
"""Lines that the weeks of a month have together in letters of a middle size, one less for each week's numbers."""
MOST_LINES = 4
LEAST_LINES = 2
"""So many lines an entry takes at most; with fewer than the least, unless it needs no more, it is left to the list."""
LONGEST_UNIT, LONGEST_NAME = 26, 44
CODES = 5
"""So many codes stand in a day of a quarter."""


def month_cells(weeks: Weeks, calendar: Calendar) -> Cells:
    """A month over a whole page: code, short title and unit of each entry; a full week gets the room of a bare one."""
    needs = [max(_need(day, calendar) for day in week if day) for week in weeks]
    rooms = shared_out(needs, MONTH_LINES - 2 * len(weeks))
    return tuple(
        tuple(_month_cell(day, calendar, room) if day else None for day in week)
        for week, room in zip(weeks, rooms, strict=True)
    )


def small_cells(weeks: Weeks, calendar: Calendar) -> Cells:
    """A month of a quarter: the codes of what is due, each with its mark."""
    return tuple(tuple(_small_cell(day, calendar) if day else None for day in week) for week in weeks)


def year_cells(weeks: Weeks, calendar: Calendar) -> Cells:
    """A month of a year: how much is due, with the mark of what presses most."""
    return tuple(tuple(_year_cell(day, calendar) if day else None for day in week) for week in weeks)


def shared_out(needs: Sequence[int], room: int) -> list[int]:
    """`room` shared out so that the small needs are met and the large ones cut to one level."""
    level = max(needs, default=0)
    while level > 1 and sum(min(need, level) for need in needs) > room:
        level -= 1
    given = [min(need, level) for need in needs]
    for place, need in enumerate(needs):
        if need > level and sum(given) < room:
            given[place] += 1
    return given


def shortened(text: str, room: int) -> str:
    """The text in at most `room` letters, cut behind a whole word where there is one, with "…" for the rest."""
    if len(text) <= room:
        return text
    cut = text[: max(room - 1, 1)]
    whole = cut if text[len(cut)] == " " else cut.rpartition(" ")[0]
    return f"{(whole if len(whole) > len(cut) // 2 else cut).rstrip(' ,;:.–-(')}…"


def _need(day: date, calendar: Calendar) -> int:
    return _taken(day, calendar) + sum(map(_lines_of, calendar.on(day)))


def _taken(day: date, calendar: Calendar) -> int:
    """Lines that a day takes beside its entries: a holiday's name, the last working day."""
    return -(-len(_name(day, calendar)) // LINE) + len(_extras(day, calendar))


def _name(day: date, calendar: Calendar) -> str:
    return shortened(calendar.of(day).name, LONGEST_NAME)


def _lines_of(entry: Entry) -> int:
    return min(-(-len(_worded(entry, entry.title)) // LINE), MOST_LINES)


def _worded(entry: Entry, title: str) -> str:
    """ "! 6.2 Báo cáo kết quả · Tư pháp"."""
    start = " ".join(part for part in (entry.mark, entry.code, title) if part)
    return " · ".join(part for part in (start, shortened(entry.short_units, LONGEST_UNIT)) if part)


def _line(entry: Entry, lines: int) -> DayLine:
    rest = len(_worded(entry, "")) + 1
    title = shortened(entry.title, max(lines * LINE - rest, LINE // 2))
    return DayLine(_worded(entry, title), strong=entry.is_strong)


def _extras(day: date, calendar: Calendar) -> tuple[DayLine, ...]:
    """The last working day before a day off on which something is due (no legal day moves)."""
    last = next((entry.last_working_day for entry in calendar.on(day) if entry.last_working_day), None)
    return (DayLine(f"(ngày làm việc cuối {last:%d/%m})"),) if last and last != day else ()


def _month_cell(day: date, calendar: Calendar, room: int) -> DayCell:
    entries, extras = calendar.on(day), _extras(day, calendar)
    room = max(room - _taken(day, calendar), 1)
    shown = _fitting(entries, room)
    left = len(entries) - len(shown)
    given = shared_out([_lines_of(entry) for entry in shown], room - (1 if left else 0))
    lines = tuple(_line(entry, lines) for entry, lines in zip(shown, given, strict=True))
    more = (DayLine(_more(left, len(entries)), strong=True),) if left else ()
    return _cell(day, calendar, (*lines, *more, *extras))


def _fitting(entries: Sequence[Entry], room: int) -> Sequence[Entry]:
    """As many of the entries as have their least lines in the room, with one for what is left out."""
    least = list(accumulate(min(_lines_of(entry), LEAST_LINES) for entry in entries))
    if not least or least[-1] <= room:
        return entries
    return entries[: sum(1 for lines in least if lines < room)]


def _more(left: int, of: int) -> str:
    return f"+ {left} việc nữa, xem danh sách" if left < of else f"{of} việc, xem danh sách"


def _small_cell(day: date, calendar: Calendar) -> DayCell:
    entries = calendar.on(day)
    shown = entries if len(entries) <= CODES else entries[: CODES - 1]
    lines = tuple(DayLine(f"{entry.mark}{entry.code}", strong=entry.is_strong) for entry in shown)
    more = (DayLine(f"+{len(entries) - len(shown)}", strong=True),) if len(shown) < len(entries) else ()
    return replace(_cell(day, calendar, (*lines, *more)), name="")


def _year_cell(day: date, calendar: Calendar) -> DayCell:
    entries = calendar.on(day)
    states = [entry.state for entry in entries if entry.state]
    mark = MARKS.get(joint_state(states), "") if states else REPORT_ALONE
    return replace(_cell(day, calendar, ()), corner=f"{mark}{len(entries)}" if entries else "", name="")


def _cell(day: date, calendar: Calendar, lines: tuple[DayLine, ...]) -> DayCell:
    facts = calendar.of(day)
    return DayCell(
        str(day.day),
        facts.lunar,
        _name(day, calendar),
        lines,
        is_off=not facts.is_working,
        is_marked=bool(calendar.on(day)),
    )

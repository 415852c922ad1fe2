"""The lists behind a printed calendar: everything due by day, whole, and what has no day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby

from cchc_desktop.documents.blocks import Align, Banner, Column, RowGroup, Table
from cchc_desktop.documents.forms.calendar_entries import Calendar, DayFacts, Entry, WithoutDay
from cchc_desktop.documents.forms.parts import table_head
from cchc_desktop.domain.progress import STATE_WORDS
from cchc_desktop.domain.undated import ORDER
from cchc_desktop.domain.workdays import DAY_NAMES

_DATED = (Column(16), Column(7, Align.CENTRE), Column(48), Column(22), Column(17))
_UNDATED = (Column(7, Align.CENTRE), Column(46), Column(22), Column(18), Column(17))
NOTHING_DUE = "(Không có thời hạn nào.)"

Body = Banner | RowGroup


def dated_table(calendar: Calendar, outside: Sequence[Entry], year: int, *, by_month: bool) -> Table:
    """Every entry and every day off by day, in months where there are several; then what is due in other years."""
    body: list[Body] = []
    for month, entries in groupby(calendar.entries, key=lambda entry: entry.day.month):
        found = tuple(entries)
        if by_month:
            body.append(Banner(f"Tháng {month}/{year}: {len(found)} việc"))
        body += _days(found)
    if outside:
        body += [Banner(f"Thuộc kế hoạch năm {year}, đến hạn ngoài năm {year}: {len(outside)} việc"), *_days(outside)]
    body += _named_days(calendar.named_days)
    return Table(
        _DATED, table_head(("Ngày", "Mã", "Nội dung", "Đơn vị chủ trì", "Trạng thái")), tuple(body) or _NOTHING
    )


_NOTHING = (Banner(NOTHING_DUE),)


def undated_table(undated: Sequence[WithoutDay], years: Iterable[int]) -> Table:
    """What has no day to stand on, grouped by why."""
    of = " và ".join(map(str, years))
    title = f"Sản phẩm của kế hoạch năm {of} không ghi ngày" if of else "Sản phẩm không ghi ngày"
    head = table_head(("Mã", f"{title}", "Đơn vị chủ trì", "Thời hạn theo kế hoạch", "Trạng thái"))
    return Table(_UNDATED, head, tuple(_undated(undated)))


def _undated(undated: Sequence[WithoutDay]) -> Iterator[Body]:
    for group in ORDER:
        found = [each for each in undated if each.group == group]
        if found:
            yield Banner(f"{group}: {len(found)}")
        for each in found:
            yield RowGroup((), ((each.code, each.title, each.units, each.wording, STATE_WORDS[each.state]),))


def _named_days(named: Sequence[tuple[date, DayFacts]]) -> Iterator[Body]:
    """Days off, and swapped working days, by name: a small grid has no room for names."""
    if named:
        yield Banner("Ngày nghỉ, ngày làm bù")
    for run in _runs(named):
        first, last = run[0][0], run[-1][0]
        words = f"{first:%d/%m/%Y}" if first == last else f"{first:%d/%m} – {last:%d/%m/%Y}"
        names = dict.fromkeys(facts.name for _, facts in run)
        yield RowGroup((), ((words, "", "; ".join(names), "", ""),))


def _runs(named: Sequence[tuple[date, DayFacts]]) -> Iterator[list[tuple[date, DayFacts]]]:
    """Days that follow one another and are all off, or all worked."""
    run: list[tuple[date, DayFacts]] = []
    for day, facts in named:
        if run and (day - run[-1][0] > timedelta(days=1) or facts.is_working is not run[-1][1].is_working):
            yield run
            run = []
        run.append((day, facts))
    if run:
        yield run


def _days(entries: Iterable[Entry]) -> Iterator[RowGroup]:
    for day, due in groupby(entries, key=lambda entry: entry.day):
        found = tuple(due)
        yield RowGroup(((0, _day_words(day, found)),), tuple(map(_row, found)))


def _day_words(day: date, entries: Sequence[Entry]) -> str:
    words = f"{DAY_NAMES[day.weekday()]}, {day:%d/%m/%Y}"
    last = next((entry.last_working_day for entry in entries if entry.last_working_day), None)
    return f"{words}\n(ngày làm việc cuối {last:%d/%m/%Y})" if last and last != day else words


def _row(entry: Entry) -> tuple[str, ...]:
    title = f"{entry.title} ({entry.label})" if entry.label else entry.title
    return (entry.code, title, entry.units, entry.state_words)

"""Turns the items of a phrase into windows: gives every point its year, then its first and last day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from cchc_desktop.domain.deadline_kind import DeadlineKind
from cchc_desktop.domain.deadline_reading.items import Item, Phrase
from cchc_desktop.domain.deadline_reading.parts import ONE_DAY, Part, UnclearError, Unit, dates_of, label_of
from cchc_desktop.domain.deadline_reading.words import Mark
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.periods import enabled_periods
from cchc_desktop.domain.window import DeadlineRules, MilestoneWindow


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a wording came to; `proposed` windows wait for the officer."""

    kind: DeadlineKind
    windows: tuple[MilestoneWindow, ...] = ()
    proposed: bool = False


def meaning_of(phrase: Phrase, plan_year: int, rules: DeadlineRules) -> Meaning:
    """The phrase's kind and windows. UnclearError where its dates are impossible or fit no order."""
    if phrase.periodic:
        return proposed_periods(phrase.year or plan_year, rules)
    items = _with_years(phrase.items, plan_year)
    # Behind a list or a rule "và các năm tiếp theo" says only that it goes on: this year's turns stay as they are.
    open_ended = phrase.open_ended and len(items) == 1 and len(items[0].parts) == 1
    windows = [window for item in items for window in _windows(item, rules, open_ended=open_ended)]
    if len(windows) == 1:
        return Meaning(_kind(items[0], open_ended=open_ended), tuple(windows))
    if any((item.is_range and item.end is None) or item.mark in (Mark.FROM, Mark.AFTER) for item in items):
        raise UnclearError
    if _one_bounds_another(items, windows):
        raise UnclearError
    named_years = any(part.year is not None for item in phrase.items for part in item.parts)
    windows = _without_doubles(windows)
    ordered = sorted(windows, key=lambda window: (window.due_on or date.max, window.opens_on or date.min))
    if named_years and ordered != windows and not _has_rule(items):
        raise UnclearError
    return Meaning(DeadlineKind.RECURRING if len(ordered) > 1 else _kind(items[-1], open_ended=False), tuple(ordered))


def _one_bounds_another(items: Sequence[Item], windows: Sequence[MilestoneWindow]) -> bool:
    """ "Trong tháng 3, chậm nhất ngày 20/3", "trước 30/6, chậm nhất 31/7": one window said twice, or two?"""
    if {Mark.BEFORE, Mark.UNTIL} <= {item.mark for item in items}:
        return True
    days_of_rule = any(len(item.parts) > 1 and item.parts[0].name for item in items)
    if days_of_rule and any(part.every or part.bare for item in items for part in item.parts):
        return True
    bounds = [window.due_on for window in windows if window.opens_on is None and window.due_on]
    periods = [window for window in windows if window.opens_on and window.due_on]
    return any(
        period.opens_on <= bound <= period.due_on
        for period in periods
        for bound in bounds
        if period.opens_on and period.due_on
    )


def proposed_periods(year: int, rules: DeadlineRules) -> Meaning:
    """The office's own reports of the year, to be confirmed."""
    periods = enabled_periods(year, rules.reporting_periods)
    windows = tuple(MilestoneWindow(period.label, period.data_from, period.due_on) for period in periods)
    return Meaning(DeadlineKind.RECURRING, windows, proposed=True)


# Years and months left out


def _with_years(items: Sequence[Item], plan_year: int) -> list[Item]:
    """Every point with its year: its own, else the one named after it ("Quý I, II năm 2025"), else the plan's."""
    settled: list[Item] = []
    follower: Part | None = None
    for item in reversed(items):
        whole = _item_with_years(item, follower, plan_year)
        follower = whole.parts[0] if whole.parts else None
        settled.append(whole)
    settled.reverse()
    return settled


def _item_with_years(item: Item, follower: Part | None, plan_year: int) -> Item:
    end = None if item.end is None else _part_with_year(item.end, follower, plan_year)
    parts: list[Part] = []
    follower = end or follower
    for part in reversed(item.parts):
        follower = _part_with_year(part, follower, plan_year)
        parts.append(follower)
    parts.reverse()
    if item.is_range and end is not None and item.parts and item.parts[0].year is None:
        parts[0] = _before_end(parts[0], end, named=item.end is not None and item.end.year is not None)
    return replace(item, parts=tuple(parts), end=end)


def _part_with_year(part: Part, follower: Part | None, plan_year: int) -> Part:
    if part.first is None:
        if follower is None or follower.unit is not Unit.DAY or follower.name:
            raise UnclearError
        part = replace(part, first=follower.first, last=follower.last)
    if part.year is not None:
        return part
    return part.in_year(plan_year if follower is None else follower.year)


def _before_end(start: Part, end: Part, *, named: bool) -> Part:
    """ "Từ tháng 11 đến tháng 3/2026" begins in 2025: with the year of the end the start would come after it."""
    if dates_of(start)[0] <= dates_of(end)[1] or not named or start.year is None:
        return start
    return start.in_year(start.year - 1)


# Windows


def _windows(item: Item, rules: DeadlineRules, *, open_ended: bool) -> Iterator[MilestoneWindow]:
    if item.is_range:
        yield _range_window(item, open_ended=open_ended)
        return
    for part in item.parts:
        yield _part_window(item.mark, part, rules, open_ended=open_ended)


def _range_window(item: Item, *, open_ended: bool) -> MilestoneWindow:
    opens_on = dates_of(item.parts[0])[0] if item.parts else None
    due_on = dates_of(item.end)[1] if item.end is not None else None
    if opens_on is not None and due_on is not None and due_on < opens_on:
        raise UnclearError
    if open_ended or due_on is None:
        return _open_window(opens_on)
    if opens_on is None:
        return MilestoneWindow(f"Đến {day_words(due_on)}", None, due_on)
    return MilestoneWindow(f"{day_words(opens_on)} - {day_words(due_on)}", opens_on, due_on)


def _part_window(mark: Mark, part: Part, rules: DeadlineRules, *, open_ended: bool) -> MilestoneWindow:
    first, last = dates_of(part)
    if mark is Mark.FROM:
        return _open_window(first)
    if mark is Mark.AFTER:
        return _open_window(last + ONE_DAY)
    if mark is Mark.WITHIN:
        is_period = part.unit is not Unit.DAY
        return _open_window(first) if open_ended and is_period else MilestoneWindow(label_of(part), first, last)
    due_on = last
    if mark is Mark.BEFORE and not (rules.before_inclusive and part.unit is Unit.DAY):
        due_on = first - ONE_DAY
    return MilestoneWindow(label_of(part) if part.name else day_words(due_on), None, due_on)


def _open_window(opens_on: date | None) -> MilestoneWindow:
    if opens_on is None:
        raise UnclearError
    return MilestoneWindow(f"Từ {day_words(opens_on)}", opens_on, None)


def _kind(item: Item, *, open_ended: bool) -> DeadlineKind:
    if item.is_range or item.mark in (Mark.FROM, Mark.AFTER):
        return DeadlineKind.RANGE
    if item.mark in (Mark.BEFORE, Mark.UNTIL):
        return DeadlineKind.BEFORE
    unit = item.parts[0].unit
    return DeadlineKind.RANGE if open_ended and unit is not Unit.DAY else DeadlineKind(unit.value)


def _has_rule(items: Sequence[Item]) -> bool:
    return any(part.every or part.bare for item in items for part in item.parts)


def _without_doubles(windows: Sequence[MilestoneWindow]) -> list[MilestoneWindow]:
    """ "Hằng quý, 6 tháng, năm": of windows due on one day the longest stays, as one report covers the others."""
    kept: dict[date | None, MilestoneWindow] = {}
    for window in windows:
        other = kept.get(window.due_on)
        if other is None or (window.opens_on or date.min) < (other.opens_on or date.min):
            kept[window.due_on] = window
    return list(kept.values())

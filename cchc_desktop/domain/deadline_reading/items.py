"""The items of a phrase, and how one bears on another: a carried mark, a rule with the day it means."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cchc_desktop.domain.deadline_reading.parts import Part, UnclearError, Unit, turns
from cchc_desktop.domain.deadline_reading.words import Mark


@dataclass(frozen=True, slots=True)
class Item:
    """One part of a list: points under one mark, or a range (`is_range`) whose ends can be open."""

    mark: Mark
    parts: tuple[Part, ...]
    end: Part | None = None
    is_range: bool = False

    @property
    def last(self) -> Part:
        return self.end or self.parts[-1]


@dataclass(frozen=True, slots=True)
class Phrase:
    """`items` in the order written; `periodic` means the office's reports, of `year` or the plan's."""

    items: tuple[Item, ...]
    open_ended: bool = False
    periodic: bool = False
    year: int | None = None


def carried(before: Mark, mark: Mark, parts: tuple[Part, ...], unit: Unit | None, *, explained: bool) -> Mark:
    """ "Trước ngày 15/6, 15/12": the mark holds for what follows in kind; for a rule behind it that is uncertain."""
    if before not in (Mark.BEFORE, Mark.UNTIL) or mark is not Mark.WITHIN:
        return mark
    if parts[0].bare and not explained:
        raise UnclearError
    return before if parts[0].unit is unit else mark


def is_rule(item: Item) -> bool:
    return bool(item.parts) and item.parts[0].every and not item.parts[0].bare


def is_year(item: Item) -> bool:
    return not item.is_range and item.mark is Mark.WITHIN and [part.unit for part in item.parts] == [Unit.YEAR]


def as_rule(item: Item) -> Item:
    """After "định kỳ", "quý" is every quarter and "6 tháng" every six months."""
    if not item.parts[0].bare:
        return item
    if len(item.parts) > 1:
        return replace(item, parts=tuple(replace(part, bare=False) for part in item.parts))
    return replace(item, parts=turns(item.parts[0].last or 0))


def settled_year(parts: tuple[Part, ...], *, alone: bool) -> tuple[Part, ...]:
    """ "Trong năm", "hết năm": with a word before it, "năm" is the plan's year and needs no company."""
    if alone and len(parts) == 1 and parts[0].unit is Unit.YEAR and parts[0].bare:
        return (replace(parts[0], bare=False),)
    return parts


def combined(rule: Item, finer: Item) -> Item:
    """The rule with the day that a finer wording gives it."""
    part = finer.parts[0]
    if finer.is_range and rule.parts[0].unit is Unit.YEAR:
        return finer
    if part.unit is Unit.YEAR and part.year is not None and finer.mark is Mark.WITHIN:
        return replace(rule, parts=tuple(turn.in_year(part.year) for turn in rule.parts))
    if part.unit is Unit.DAY and part.first is None:
        return _on_day(rule, finer)
    if part.unit is Unit.YEAR and part.year is not None and finer.mark is not Mark.FROM:
        raise UnclearError  # "hằng năm đến 2030": the last of many days, not this year's
    if rule.parts[0].unit is Unit.YEAR or (len(finer.parts) == len(rule.parts) > 1):
        return finer
    if len(finer.parts) > 1 and not finer.parts[0].name:
        raise UnclearError
    if len(finer.parts) > 1:
        return finer
    if part.unit is Unit.DAY:
        return finer
    raise UnclearError


def _on_day(rule: Item, finer: Item) -> Item:
    if rule.parts[0].unit is not Unit.MONTH or len(finer.parts) != 1:
        raise UnclearError
    day = finer.parts[0].day
    parts = (replace(turn, unit=Unit.DAY, day=day, name=f"Tháng {turn.first}", every=False) for turn in rule.parts)
    return Item(finer.mark, tuple(parts))

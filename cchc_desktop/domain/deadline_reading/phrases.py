"""Reads the dated phrase of a deadline: points with what bounds them, ranges, lists and rules, into windows."""

from __future__ import annotations

from dataclasses import replace

from cchc_desktop.domain.deadline_reading.items import (
    Item,
    Phrase,
    as_rule,
    carried,
    combined,
    is_rule,
    is_year,
    settled_year,
)
from cchc_desktop.domain.deadline_reading.parts import Part, UnclearError, Unit, year_part
from cchc_desktop.domain.deadline_reading.points import Points
from cchc_desktop.domain.deadline_reading.turns import EVERY
from cchc_desktop.domain.deadline_reading.words import END, Mark, Walk, number_of

SEPARATORS = (",", ";", "và", "&", "+")
PERIODIC = (("theo", "định", "kỳ"), ("định", "kỳ"), ("thường", "kỳ"), ("theo", "các", "kỳ", "báo", "cáo"))
_DONE_PERIODICALLY = (("báo", "cáo"), ("thực", "hiện"), ("tổ", "chức"), ("kiểm", "tra"))
_PERIODS = (("theo", "kỳ", "báo", "cáo"), ("các", "kỳ", "báo", "cáo"))
_LATEST = (
    ("chậm", "nhất"),
    ("muộn", "nhất"),
    ("trễ", "nhất"),
    ("không", "quá"),
    ("không", "muộn", "hơn"),
    ("không", "chậm", "hơn"),
    ("hạn", "cuối", "cùng"),
    ("hạn", "cuối"),
    ("hạn", "chót"),
    ("từ", "nay", "đến"),
    ("từ", "nay", "tới"),
    ("cho", "đến"),
    ("cho", "tới"),
    ("đến",),
    ("tới",),
    ("hết",),
    ("cuối",),
)
_NEUTRAL = (
    ("thời", "gian", "hoàn", "thành"),
    ("thời", "gian", "thực", "hiện"),
    ("thời", "gian"),
    ("thời", "hạn"),
    ("thời", "điểm"),
    ("giai", "đoạn"),
    ("ít", "nhất"),
    ("tối", "thiểu"),
    ("dự", "kiến"),
    ("ngay", "trong"),
    ("trong",),
    ("vào",),
    ("là",),
    ("xong",),
    (":",),
)
_STARTING = (("kể", "từ"), ("bắt", "đầu", "từ"), ("tính", "từ"), ("từ",))
_OPEN_ENDED = tuple(
    (*many, "năm", *later)
    for many in (("các",), ("những",))
    for later in (("tiếp", "theo"), ("kế", "tiếp"), ("sau",), ("tới",))
)
TO = (("-",), ("cho", "đến"), ("đến",), ("tới",))
_EXCEPTIONS = ("riêng", "trừ", "ngoại", "gia", "lùi", "chuyển")
_DATED_WORDS = ("ngày", "tháng", "quý")


class Phrases:
    """Reads phrases off a walk; a reader that finds nothing gives None and puts the walk back."""

    def __init__(self, walk: Walk, points: Points) -> None:
        self.walk = walk
        self.points = points

    def phrase(self) -> Phrase | None:
        start = self.walk.at
        if self.walk.take_phrase(_PERIODS):
            return Phrase((), periodic=True)
        by_rule = self.walk.peek(1) in ("tháng", "quý", *EVERY) and self.walk.take("theo")
        periodic = self.walk.take_phrase(PERIODIC)
        if periodic:
            self.walk.take_one_of((":", "theo"))
            self.walk.take_phrase(_DONE_PERIODICALLY)
        after = self.walk.at
        item = self._item(None, Mark.WITHIN, company=periodic or by_rule)
        found = self._list(item, periodic=periodic or by_rule) if item else None
        if found is None and periodic:
            self.walk.at = after
            return Phrase((), periodic=True)
        if found is None:
            self.walk.at = start
        return found

    # Lists

    def _list(self, first: Item, *, periodic: bool) -> Phrase | None:
        if periodic:
            if is_year(first) and not first.parts[0].every:
                return Phrase((), periodic=True, year=first.parts[0].year)
            first = as_rule(first)
        many = is_rule(first) and len(first.parts) > 1
        items = [self._refined(first)]
        open_ended = False
        while not open_ended:
            items[-1] = self._bracketed(items[-1])
            open_ended = self._open_end()
            following = None if open_ended else self._next(items[-1], many=many)
            if following is None:
                break
            items = self._joined(items, following)
        if len(items) == 1 and items[0].parts and items[0].parts[0].bare:
            return None
        if many and len(items) == 1 and len(items[0].parts) == 1:
            raise UnclearError  # a rule of several days, and one day only
        return Phrase(tuple(items), open_ended)

    def _next(self, before: Item, *, many: bool) -> Item | None:
        """The next of the list. A date that is begun but makes no sense spoils the whole."""
        walk, start = self.walk, self.walk.at
        repeats = before.parts[0].every or before.parts[0].bare
        slash = repeats and walk.peek() == "/" and walk.peek(1) in ("quý", "năm", "hằng")
        if not walk.take_one_of((*SEPARATORS, "/") if slash else SEPARATORS):
            return None
        walk.take("và")
        begins = walk.at
        item = self._item(before.last.unit, before.mark, company=True)
        if item is not None:
            if before.last.unit is not Unit.YEAR and (item.last.unit is Unit.YEAR and self._is_stage_or_bare(begins)):
                walk.at = start
                self._stage()
                return None
            if item.parts[0].unit is Unit.MONTH and item.mark is Mark.WITHIN and self._lacks_its_day(before, start):
                raise UnclearError
            item = self._bracketed(self._refined(item))
            if is_rule(item) and not repeats and not many:
                walk.at = start  # "Quý IV/2025 và hằng năm": the first part that can be dated
                return None
            return item
        vague = walk.peek() in ("đầu", "giữa") and walk.peek(1) in (*_DATED_WORDS, "năm")
        if vague or walk.peek() in _DATED_WORDS or (number_of(walk.peek()) is not None and walk.peek(1) == "/"):
            raise UnclearError
        walk.at = start
        return None

    def _is_stage_or_bare(self, place: int) -> bool:
        """ "Quý III/2025, 2026", "Quý III hằng năm, giai đoạn 2025 - 2030": the years belong to the quarter before."""
        return self.walk.tokens[place] == "giai" or (number_of(self.walk.tokens[place]) or 0) >= 1000

    def _stage(self) -> None:
        """Steps over a stage that the plan's year lies in; two years for one quarter are not understood."""
        start = self.walk.at
        self.points.skip_stage()
        if self.walk.at == start:
            raise UnclearError

    def _lacks_its_day(self, before: Item, separator: int) -> bool:
        """ "Trước ngày 15 tháng 6 và tháng 12": the 15th of December, or all of it?"""
        named = self.walk.tokens[separator - 2 : separator - 1] == ("tháng",)
        return before.last.unit is Unit.DAY and (named or before.mark in (Mark.BEFORE, Mark.UNTIL))

    def _joined(self, items: list[Item], following: Item) -> list[Item]:
        """ "Hằng năm, trước ngày 15/12": what follows a rule can say when; else it is one more of the list."""
        rule = items[-1]
        one_more = following.parts[0].bare or (is_year(following) and following.parts[0].year is None)
        if is_rule(rule) and not is_rule(following) and not one_more:
            return [*items[:-1], combined(rule, following)]
        return [*items, following]

    def _refined(self, item: Item) -> Item:
        """ "Hằng tháng vào ngày 20": a rule followed at once by the day it means."""
        if not is_rule(item):
            return item
        start = self.walk.at
        self.walk.take(":")
        finer = self._finer()
        if finer is None or is_rule(finer):
            self.walk.at = start
            return item
        return combined(item, finer)

    def _finer(self) -> Item | None:
        """The day or days a rule means: "02 lần/năm (tháng 5, tháng 10)" names one for each turn."""
        walk = self.walk
        finer = self._item(None, Mark.WITHIN, company=False)
        while finer is not None and not finer.is_range and not finer.parts[0].every:
            start = walk.at
            another = None
            if walk.take_one_of(SEPARATORS):
                another = self._item(finer.last.unit, finer.mark, company=True)
            if (
                another is None
                or another.is_range
                or (another.mark, another.last.unit) != (finer.mark, finer.last.unit)
            ):
                walk.at = start
                break
            finer = replace(finer, parts=(*finer.parts, *another.parts))
        return finer

    def _bracketed(self, item: Item) -> Item:
        """Brackets after a rule can say when; after anything else they are a remark."""
        walk, start = self.walk, self.walk.at
        if not walk.take("("):
            return item
        if walk.peek() in _EXCEPTIONS:
            raise UnclearError
        if is_rule(item) or item.parts[0].bare:
            finer = self._finer()
            if finer is not None and walk.take(")"):
                return combined(item, finer)
            walk.at = start + 1
        while walk.peek() not in (")", END):
            walk.at += 1
        if not walk.take(")"):
            walk.at = start
        return item

    def _open_end(self) -> bool:
        """ "trở đi", "và các năm tiếp theo"."""
        walk, start = self.walk, self.walk.at
        if walk.take("trở", "đi"):
            return True
        walk.take_one_of(SEPARATORS)
        if walk.take_phrase(_OPEN_ENDED):
            return True
        walk.at = start
        return False

    # Items

    def _item(self, unit: Unit | None, before: Mark, *, company: bool) -> Item | None:
        walk, start = self.walk, self.walk.at
        mark = self._mark()
        prefixed = walk.at > start
        if mark is not None:
            wanted = Unit.DAY if mark is Mark.FROM and unit is None else unit
            parts = self._point_or_start(mark, wanted, first=not company or unit is None)
            if parts is not None:
                reach = carried(before, mark, parts, unit, explained=walk.sees("("))
                item = self._closed(Item(reach, settled_year(parts, alone=prefixed)))
                if item is not None:
                    return item
        walk.at = start
        return None

    def _point_or_start(self, mark: Mark, unit: Unit | None, *, first: bool) -> tuple[Part, ...] | None:
        """ "từ đầu năm", "từ đầu quý II": a range may begin at the beginning of a part."""
        walk, start = self.walk, self.walk.at
        if mark is Mark.FROM and walk.take("đầu"):
            parts = self.points.point(None, first=first)
            if parts is None and walk.take("năm"):
                return (year_part(),)
            if parts is None:
                walk.at = start
            return parts
        return self.points.point(unit, first=first)

    def _closed(self, item: Item) -> Item | None:
        """The item with the end of its range, where one follows."""
        if item.mark not in (Mark.FROM, Mark.WITHIN) or len(item.parts) != 1 or item.parts[0].every:
            return item
        walk, start = self.walk, self.walk.at
        if not walk.take_phrase(TO):
            return item
        dash = walk.tokens[start] == "-"
        walk.take_phrase((("hết",), ("cuối",), ("khoảng",)))
        if dash and (walk.sees("nay") or self._is_year_of_another(item)):
            raise UnclearError
        end = self.points.point(item.parts[0].unit)
        if end is not None and len(end) == 1:
            end = settled_year(end, alone=True)
            return Item(Mark.WITHIN, item.parts, end[0], is_range=True)
        if dash and number_of(walk.peek()) is None:
            walk.at = start
            return item
        if item.mark is Mark.FROM and walk.peek() in ("khi", "nay", "lúc"):
            return item
        raise UnclearError

    def _is_year_of_another(self, item: Item) -> bool:
        """ "Quý III/2025 - 2026": to the end of 2026, or the third quarter of both years?"""
        year = number_of(self.walk.peek())
        return year is not None and year >= 1000 and item.parts[0].unit is not Unit.YEAR and self.walk.peek(1) != "-"

    def _mark(self) -> Mark | None:
        """What the words before a point make of it; None where they can stand before none."""
        walk, mark = self.walk, Mark.WITHIN
        while True:
            self._numbered_turn()
            if (hour := self._hour()) and mark is Mark.BEFORE:
                mark = Mark.UNTIL
            if walk.take_phrase(_LATEST):
                mark = Mark.UNTIL
            elif walk.take_phrase(_STARTING):
                mark = Mark.FROM
            elif walk.take("trước", "hoặc", "trong") or walk.take("trước", "và", "trong"):
                mark = Mark.UNTIL
            elif walk.take("trước"):
                mark = Mark.BEFORE
                if walk.peek() in ("hết", "cuối", "khi", "kỳ", "đầu"):
                    return None
            elif walk.take("sau"):
                mark = Mark.AFTER
            elif not walk.take_phrase(_NEUTRAL) and not hour:
                return mark

    def _numbered_turn(self) -> None:
        """ "Đợt 1: quý II; đợt 2: quý IV"."""
        if self.walk.peek() in ("đợt", "lần") and number_of(self.walk.peek(1)) and self.walk.peek(2) == ":":
            self.walk.at += 3

    def _hour(self) -> bool:
        """ "17h00", "17 giờ 00 phút": a day that has an hour belongs to the window."""
        walk = self.walk
        if number_of(walk.peek()) is None or walk.peek(1) not in ("h", "giờ"):
            return False
        walk.at += 2
        if number_of(walk.peek()) is not None and walk.peek(1) not in ("/", "-", "."):
            walk.at += 1
            walk.take("phút")
        walk.take(",")
        return True

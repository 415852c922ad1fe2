"""The words of a shown paper that lead somewhere: which of them stand where, and the walk from one to the next."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from cchc_desktop.domain.leads import FigureLead, Place, Target
from cchc_desktop.services.files.text_hits import Box


@dataclass(frozen=True, slots=True)
class Stop:
    """Words that lead to `to`: a box for each line they stand on, as (page, box)."""

    boxes: tuple[tuple[int, Box], ...]
    to: Target

    @property
    def page(self) -> int:
        """Where they begin."""
        return self.boxes[0][0]

    def ends_before(self, page: int, box: Box) -> bool:
        """Whether it is read before a box of a page: it stands on a line above, or to the left on the same."""
        last, (_, top, right, bottom) = self.boxes[-1]
        middle = (top + bottom) / 2
        return last < page or (last == page and (middle < box[1] or (middle <= box[3] and right <= box[0])))

    def on_page(self, page: int) -> tuple[Box, ...]:
        return tuple(box for number, box in self.boxes if number == page)


class PageLeads:
    """Built once for a paper; asking what stands at a point looks at the few words about its height."""

    def __init__(self, places: Iterable[Place] = ()) -> None:
        self.stops = _stops(places)
        lines: dict[int, list[tuple[float, Box, Stop]]] = defaultdict(list)
        for stop in self.stops:
            for page, box in stop.boxes:
                lines[page].append((box[1], box, stop))
        self._lines = {page: sorted(found, key=lambda one: one[0]) for page, found in lines.items()}
        self._tops = {page: [top for top, _, _ in found] for page, found in self._lines.items()}
        self._tallest = max((box[3] - box[1] for stop in self.stops for _, box in stop.boxes), default=0.0)

    def at(self, page: int, across: float, down: float) -> Stop | None:
        """What stands at a point of a page, told in points from its upper left corner."""
        tops = self._tops.get(page, [])
        near = self._lines.get(page, [])[bisect_right(tops, down - self._tallest) : bisect_right(tops, down)]
        for _, (left, top, right, bottom), stop in near:
            if left <= across <= right and top <= down <= bottom:
                return stop
        return None

    def after(self, stop: Stop, *, forward: bool) -> Stop:
        """The next one or the one before, round the ends."""
        return self.stops[(self.number(stop) - 1 + (1 if forward else -1)) % len(self.stops)]

    def near(self, page: int, box: Box, *, forward: bool) -> Stop | None:
        """From a box of a page on, the first that ends behind it, or the last that begins before; round the ends.

        None for a paper that leads nowhere.
        """
        if not self.stops:
            return None
        before = [one for one in self.stops if one.ends_before(page, box)]
        return self.stops[(len(before) - (0 if forward else 1)) % len(self.stops)]

    def number(self, stop: Stop) -> int:
        """Which one it is, counted from 1."""
        return next(number for number, one in enumerate(self.stops, start=1) if one is stop)


def _stops(places: Iterable[Place]) -> tuple[Stop, ...]:
    found: list[tuple[list[tuple[int, Box]], Target]] = []
    for place in places:
        if place.goes_on and found:
            found[-1][0].append((place.page, place.box))
        else:
            found.append(([(place.page, place.box)], place.to))
    return tuple(Stop(tuple(boxes), to) for boxes, to in found)


def lead_words(to: Target) -> str:
    """What going there shows, for a tip under the mouse and for who goes by keys."""
    if isinstance(to, FigureLead):
        return f"{to.name}: xem các sản phẩm đứng sau số liệu này"
    return f"Sản phẩm {to.code}: mở trong Kế hoạch"

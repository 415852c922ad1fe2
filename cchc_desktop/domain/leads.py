"""Where the words of a paper lead: what a figure was counted from, the product that is spoken of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class FigureLead:
    """To the products that the figure of this name was counted from (`ReportFigure.name`)."""

    name: str


@dataclass(frozen=True, slots=True)
class ProductLead:
    """To one product; `code` as printed ("6.2")."""

    deliverable_id: int
    code: str


Target = FigureLead | ProductLead


@dataclass(frozen=True, slots=True)
class Lead:
    """The letters `start` to `end` (not included) of a text lead to what they were made from.

    `goes_on` in a line of text: they belong to the words that the line before ends with.
    """

    start: int
    end: int
    to: Target
    goes_on: bool = False

    def moved(self, by: int) -> Lead:
        """The same in a text that begins `by` letters earlier."""
        return replace(self, start=self.start + by, end=self.end + by)


@dataclass(frozen=True, slots=True)
class Place:
    """Words on a printed page that lead somewhere: `page` counted from 0.

    `box` is left, top, right, bottom in points from the page's upper left corner; what `goes_on` belongs to the place
    before it.
    """

    page: int
    box: tuple[float, float, float, float]
    to: Target
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class LedPaper:
    """A paper's PDF and where its words lead, in the order in which they are read."""

    pdf: bytes
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class LedText:
    """A text that knows where its words lead; `leads` in its order, none within another."""

    text: str
    leads: tuple[Lead, ...] = ()

    def __add__(self, other: LedText | str) -> LedText:
        more = as_led(other)
        return LedText(self.text + more.text, self.leads + tuple(lead.moved(len(self.text)) for lead in more.leads))

    def __radd__(self, other: str) -> LedText:
        return LedText(other) + self

    def reworded(self, text: str) -> LedText:
        """Another wording, in which words lead on where they stand as before; those that moved lead nowhere."""
        kept = tuple(lead for lead in self.leads if text[: lead.end] == self.text[: lead.end])
        return LedText(text, kept)


def led(text: str, to: Target) -> LedText:
    """A text that leads there as a whole."""
    return LedText(text, (Lead(0, len(text), to),) if text else ())


def as_led(text: LedText | str) -> LedText:
    """A plain text leads nowhere."""
    return LedText(text) if isinstance(text, str) else text


def joined(separator: str, parts: Iterable[LedText | str]) -> LedText:
    """Texts one after the other; what they lead to stays theirs."""
    found = [as_led(part) for part in parts]
    begins = accumulate((len(part.text) + len(separator) for part in found), initial=0)
    leads = (lead.moved(begin) for part, begin in zip(found, begins, strict=False) for lead in part.leads)
    return LedText(separator.join(part.text for part in found), tuple(leads))


def part_of(leads: Iterable[Lead], start: int, end: int) -> tuple[Lead, ...]:
    """The leads that lie wholly within a part of their text, told from the part's beginning on."""
    return tuple(lead.moved(-start) for lead in leads if start <= lead.start and lead.end <= end)

"""What stands on a page, placed: lines of text, rules and boxes, in strips that no page break cuts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cchc_desktop.documents.blocks import Align
from cchc_desktop.documents.layout import Profile, Type
from cchc_desktop.documents.typesetting import Line
from cchc_desktop.domain.leads import Lead


class Text(NamedTuple):
    """A line of text; `left` and `top` in points from its strip's upper left corner, `stretch` added to each blank.

    `leads` are what of it leads somewhere.
    """

    text: str
    style: Type
    left: float
    top: float
    stretch: float = 0.0
    leads: tuple[Lead, ...] = ()


class Rule(NamedTuple):
    """A horizontal rule of `length` points."""

    left: float
    top: float
    length: float


class Box(NamedTuple):
    """The edges of a table's cell."""

    left: float
    top: float
    width: float
    height: float


class Fill(NamedTuple):
    """A rectangle in a colour ("#0E7A4B"), without edges."""

    left: float
    top: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True)
class Strip:
    """Things that stand on one page together, in `height` points, `before` points below what stands above.

    `before` falls away at the head of a page; `stays` when the next strip must begin on the same page; `closes` when it
    may not stand alone on a page but for what precedes it.
    """

    texts: tuple[Text, ...]
    height: float
    before: float = 0.0
    stays: bool = False
    rules: tuple[Rule, ...] = ()
    boxes: tuple[Box, ...] = ()
    fills: tuple[Fill, ...] = ()
    closes: bool = False

    @property
    def lines(self) -> int:
        """How many lines of text stand under one another."""
        return len({text.top for text in self.texts})


@dataclass(slots=True)
class Stack:
    """Lines and rules set under one another in a column of `width` points that begins at `left`."""

    profile: Profile
    left: float
    width: float
    top: float = 0.0
    texts: list[Text] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)

    def add(self, lines: Sequence[Line], style: Type, align: Align = Align.CENTRE) -> None:
        """Lines under what stands there already."""
        for line in lines:
            self.texts.append(Text(line.text, style, self.left + align_shift(line, self.width, align), self.top))
            self.top += style.size * self.profile.line

    def rule(self, length: float) -> None:
        """A centred rule."""
        self.top += self.profile.rule_gap
        self.rules.append(Rule(self.left + (self.width - length) / 2, self.top, length))

    def strip(self, before: float = 0.0, stays: bool = False) -> Strip:
        """What was stacked, as one strip."""
        return Strip(tuple(self.texts), self.top, before, stays, tuple(self.rules))


def align_shift(line: Line, width: float, align: Align) -> float:
    """How far from the left edge of a column of `width` points the line begins."""
    match align:
        case Align.LEFT:
            return 0.0
        case Align.CENTRE:
            return (width - line.width) / 2
        case Align.RIGHT:
            return width - line.width


def beside(stacks: Sequence[Stack], before: float = 0.0) -> Strip:
    """Stacks that stand side by side, as one strip as high as the highest."""
    texts = tuple(text for stack in stacks for text in stack.texts)
    rules = tuple(rule for stack in stacks for rule in stack.rules)
    return Strip(texts, max(stack.top for stack in stacks), before, rules=rules)

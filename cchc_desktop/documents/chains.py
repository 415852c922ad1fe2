"""What stays together where pages break: chains of strips, and what goes with a signature to its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from cchc_desktop.documents.strips import Strip

_LEAST_ABOVE = 2
"""Lines of text that stand above a signature on its page."""


def height_of(strips: Iterable[Strip]) -> float:
    """The height of strips under one another, with the distances between and above them."""
    return sum(strip.before + strip.height for strip in strips)


def tied(strips: Sequence[Strip]) -> list[Strip]:
    """The strips, with enough of the lines above a signature staying with it."""
    found = list(strips)
    for number, strip in enumerate(found):
        if strip.closes:
            _tie(found, number)
    return found


def _tie(strips: list[Strip], closing: int) -> None:
    lines = 0
    for number in reversed(range(closing)):
        if lines >= _LEAST_ABOVE:
            break
        strips[number] = replace(strips[number], stays=True)
        lines += strips[number].lines


def chains(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    """The strips in chains that want one page each; the last one may wait for what follows."""
    chain: list[Strip] = []
    for strip in strips:
        chain.append(strip)
        if not strip.stays:
            yield chain
            chain = []
    if chain:
        yield chain


def closing_height(strips: Sequence[Strip]) -> float:
    """Points that a table leaves free under its last row: what of the strips after it may not stand alone on a page."""
    chain = next(chains(strips), [])
    lines = 0
    for strip in chain:
        if strip.closes:
            return height_of(chain)
        lines += strip.lines
        if lines >= _LEAST_ABOVE:
            break
    return 0.0


def last_page(chain: Sequence[Strip], room: float) -> int:
    """Where the longest end of the chain begins that `room` points can hold; its last strip at least."""
    taken, begin = 0.0, len(chain)
    while begin and (taken := taken + height_of(chain[begin - 1 : begin])) <= room:
        begin -= 1
    return min(begin, len(chain) - 1)


def parted(strip: Strip, room: float, line: float) -> list[Strip]:
    """The strip cut between its lines into pieces of at most `room` points; `line` is a line's height in sizes."""
    over = [text for text in strip.texts if text.top + text.style.size * line > room]
    if strip.height <= room or not over or len(over) == len(strip.texts):
        return [strip]
    start = min(text.top for text in over)
    shown = tuple(text for text in strip.texts if text not in over)
    first = replace(
        strip,
        texts=shown,
        height=max(text.top + text.style.size * line for text in shown),
        stays=False,
        rules=tuple(rule for rule in strip.rules if rule.top < start),
    )
    rest = Strip(
        tuple(text._replace(top=text.top - start) for text in over),
        strip.height - start,
        stays=strip.stays,
        rules=tuple(rule._replace(top=rule.top - start) for rule in strip.rules if rule.top >= start),
    )
    return [first, *parted(rest, room, line)]

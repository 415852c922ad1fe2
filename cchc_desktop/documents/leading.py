"""Carries what words lead to from a text over to the lines it is set in: nothing of it is written into the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from cchc_desktop.documents.typesetting import Line
from cchc_desktop.domain.leads import Lead, Target


def led_lines(lines: Sequence[Line], text: str, leads: Sequence[Lead], shown: Callable[[str], str]) -> tuple[Line, ...]:
    """The lines that `text` was set in, each with what leads somewhere on it; `shown` gives what is drawn of a text.

    Letters are counted without blanks: setting leaves their order alone and takes away nothing but blanks.
    """
    if not leads:
        return tuple(lines)
    spans = [(_ink(shown(text[: lead.start])), _ink(shown(text[: lead.end])), lead.to) for lead in leads]
    found, done = [], 0
    for line in lines:
        places = [place for place, letter in enumerate(line.text) if letter != " "]
        here = [(max(first, done) - done, min(last - done, len(places)), to, first < done) for first, last, to in spans]
        told = (Lead(places[first], places[last - 1] + 1, to, on) for first, last, to, on in here if first < last)
        found.append(replace(line, leads=tuple(told)))
        done += len(places)
    return tuple(found)


def led_whole(lines: Sequence[Line], to: Target) -> tuple[Line, ...]:
    """Lines that lead there as a whole."""
    return tuple(replace(line, leads=(Lead(0, len(line.text), to, number > 0),)) for number, line in enumerate(lines))


def _ink(text: str) -> int:
    return len(text) - text.count(" ")

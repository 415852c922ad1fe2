"""Blanks to be filled in by hand, in Word: a right tab stop at the margin that leads there with dots.

The dots are the tab stop's, not typed: they end at the margin whatever is written before them.
"""

from __future__ import annotations

from collections.abc import Iterator

from cchc_desktop.documents.blocks import FillIn
from cchc_desktop.documents.docx_styles import Style
from cchc_desktop.documents.docx_widths import line_widths, width
from cchc_desktop.documents.docx_xml import (
    Element,
    keep_with_next,
    paragraph,
    paragraphs,
    properties_of,
    run,
    tag,
    twips,
)
from cchc_desktop.documents.layout import Profile


def fill_in(block: FillIn, room: float, profile: Profile) -> Iterator[Element]:
    """The label with dots behind it, where `room` points leave some, and lines of dots below; they break as text does.

    Neither the label nor the first line of dots ends a page, nor does the last line begin one alone.
    """
    found = paragraphs(block.label, Style.FILL_IN) if block.label else []
    first = max(len(found), 1)
    beside = bool(found) and _leaves_room(block.label, room, profile)
    if beside:
        found[-1].append(run(" "))
        _lead(found[-1], room)
    for _ in range(block.lines - beside):
        found.append(paragraph("", Style.DOTS))
        _lead(found[-1], room)
    keep_with_next([*found[:-1][:first], *found[:-1][-1:]])
    yield from found


def _leaves_room(label: str, room: float, profile: Profile) -> bool:
    letters = profile.body
    taken = line_widths(label, letters, room, profile.indent)[-1] + width(" ", letters)
    return room - taken >= profile.leader_least


def _lead(one: Element, edge: float) -> None:
    """Dots from where the paragraph's text ends to `edge`, points from the left margin."""
    properties_of(one).insert(1, tag("tabs", tag("tab", val="right", leader="dot", pos=twips(edge))))
    one.append(tag("r", tag("tab")))

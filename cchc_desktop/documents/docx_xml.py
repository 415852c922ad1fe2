"""The small pieces of WordprocessingML that every block is made of: elements, lengths, paragraphs and their text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement

from cchc_desktop.documents.docx_styles import Style

Element = BaseOxmlElement

LANGUAGE = "vi-VN"
LINE_ENDS = re.compile("\r\n|[\n\v\f\r\x85\u2028\u2029]")
_SPACE = qn("xml:space")
_BEFORE_SPACING = {qn("w:pStyle"), qn("w:keepNext"), qn("w:tabs")}
"""The schema fixes the order of what is said of a paragraph."""


def tag(name: str, /, *children: Element | None, **attributes: object) -> Element:
    """The element `w:name` with attributes of the same namespace; a child that is None is left out."""
    element = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        element.set(_attribute(key), str(value))
    element.extend(child for child in children if child is not None)
    return element


@cache
def _attribute(key: str) -> str:
    return qn(f"w:{key}")


def twips(points: float) -> int:
    """Word's unit of length: a twentieth of a point."""
    return round(points * 20)


def written(text: str) -> str:
    """The text composed (NFC), without what shows nothing, and with a mark for what no XML file can hold."""
    composed = unicodedata.normalize("NFC", text)
    if composed.isprintable():
        return composed
    return "".join(map(_writable, composed))


def _writable(letter: str) -> str:
    """Letters that a face may lack stay: Word takes them from another face, the officer's text is not lost."""
    if letter == "\t":
        return " "
    category = unicodedata.category(letter)
    if category in {"Cc", "Cf"}:
        return ""
    if category == "Cs" or ord(letter) & 0xFFFE == 0xFFFE:
        return "□"
    return letter


def lines_of(text: str) -> list[str]:
    """The text as paragraphs of its own; there is always one."""
    return LINE_ENDS.split(text)


def one_line(text: str) -> str:
    """The text with a blank for every line end."""
    return LINE_ENDS.sub(" ", text)


def run(text: str, *properties: Element) -> Element:
    """Text with the paragraph's own letters, but for `properties`."""
    content = tag("t")
    content.text = written(text)
    content.set(_SPACE, "preserve")
    return tag("r", tag("rPr", *properties) if properties else None, content)


def paragraph(
    text: str,
    style: Style,
    *,
    keep: bool = False,
    before: float | None = None,
    sides: tuple[float, float] | None = None,
    align: str | None = None,
) -> Element:
    """One paragraph; what is given differs from its style: `before` and `sides` (indents left, right) in points."""
    properties = tag(
        "pPr",
        tag("pStyle", val=style),
        tag("keepNext") if keep else None,
        tag("spacing", before=twips(before)) if before is not None else None,
        tag("ind", left=twips(sides[0]), right=twips(sides[1])) if sides else None,
        tag("jc", val=align) if align else None,
    )
    return tag("p", properties, run(text) if text else None)


def paragraphs(
    text: str, style: Style, *, keep: bool = False, before: float | None = None, align: str | None = None
) -> list[Element]:
    """A paragraph a line of the text; those after the first stand close under it."""
    first, *others = lines_of(text)
    return [
        paragraph(first, style, keep=keep, before=before, align=align),
        *(paragraph(line, style, keep=keep, before=0, align=align) for line in others),
    ]


def properties_of(one: Element) -> Element:
    """What a paragraph made here says of its look."""
    properties: Element | None = one.find(qn("w:pPr"))
    assert properties is not None
    return properties


def style_of(one: Element) -> Style:
    """The style of a paragraph made here."""
    return Style(properties_of(one)[0].get(qn("w:val")))


def text_of(one: Element) -> str:
    """The letters of a paragraph."""
    return "".join(text.text or "" for text in one.iter(qn("w:t")))


def keep_with_next(elements: Iterable[Element]) -> None:
    """Lets each of these paragraphs end on the page where what follows begins."""
    for one in elements:
        properties = properties_of(one)
        if properties.find(qn("w:keepNext")) is None:
            properties.insert(1, tag("keepNext"))


def set_space(one: Element, *, before: float | None = None, after: float | None = None) -> None:
    """The room above and below a paragraph in points; what is None stays as it was."""
    properties = properties_of(one)
    spacing = properties.find(qn("w:spacing"))
    if spacing is None:
        spacing = tag("spacing")
        place = sum(1 for child in properties if child.tag in _BEFORE_SPACING)
        properties.insert(place, spacing)
    for name, points in (("before", before), ("after", after)):
        if points is not None:
            spacing.set(_attribute(name), str(twips(points)))

"""Centred titles in Word, the rules under them, and the addressees."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from cchc_desktop.documents.blocks import Addressees, Appendix, CentredLine, CentredNote, KindTitle
from cchc_desktop.documents.docx_styles import Style
from cchc_desktop.documents.docx_widths import balanced_room, line_widths, width
from cchc_desktop.documents.docx_xml import Element, lines_of, paragraph, paragraphs
from cchc_desktop.documents.layout import Profile, Type

Title = KindTitle | Addressees | CentredLine | CentredNote | Appendix

_SLACK = 2.0
"""Points by which a face may be wider than our measures before a title takes one line more."""
_ADDRESSEES_SHARE = 0.75
"""Names of several addressees take at most this part of the width, so that the list stands in the middle."""


def rule(length: float, room: float) -> Element:
    """A centred rule, the lower edge of a low paragraph of its own: what is typed above does not move its ends."""
    side = max(room - length, 0) / 2
    return paragraph("", Style.RULE, sides=(side, side))


def ruled_width(text: str, letters: Type, room: float, profile: Profile) -> float:
    """How long the rule under a text is, by the last of its lines."""
    return line_widths(text, letters, room)[-1] * profile.rule_share


def balanced(text: str, style: Style, letters: Type, room: float, *, before: float | None = None) -> list[Element]:
    """A title in lines of about equal length: indents narrow it, and Word breaks the lines, also after an edit."""
    found = []
    for line in lines_of(text):
        side = (room - balanced_room(line, letters, room) - _SLACK) / 2
        found.append(paragraph(line, style, before=before, sides=(side, side) if side > 0 else None))
        before = 0
    return found


class WordTitleSetter:
    """Sets titles for a text area of `width` points."""

    def __init__(self, width: float, profile: Profile) -> None:
        self._width = width
        self._profile = profile

    def set(self, block: Title) -> Iterator[Element]:
        """The paragraphs of one block."""
        match block:
            case KindTitle():
                yield from self._kind(block)
            case Addressees():
                yield from self._addressees(block)
            case CentredLine():
                yield from balanced(block.text, Style.CENTRED, self._profile.centred, self._width)
            case CentredNote():
                yield from balanced(block.text, Style.NOTE, self._profile.note, self._width)
            case Appendix():
                yield from self._appendix(block)
            case _:
                assert_never(block)

    def _kind(self, block: KindTitle) -> Iterator[Element]:
        """Kind, abstract and the rule below."""
        profile, letters = self._profile, self._profile.abstract
        yield from paragraphs(block.kind, Style.KIND)
        yield from balanced(block.abstract, Style.ABSTRACT, letters, self._width)
        last = lines_of(block.abstract)[-1]
        if block.basis:
            yield from balanced(block.basis, Style.APPENDIX_BASIS, profile.appendix_basis, self._width)
            yield rule(profile.appendix_rule, self._width)
            return
        yield rule(ruled_width(last, letters, balanced_room(last, letters, self._width) + _SLACK, profile), self._width)

    def _appendix(self, block: Appendix) -> Iterator[Element]:
        """Label, title, basis and the rule below; an empty text leaves its line out."""
        profile = self._profile
        for text, style, letters in (
            (block.label, Style.APPENDIX_LABEL, profile.appendix_label),
            (block.title, Style.APPENDIX_TITLE, profile.appendix_title),
            (block.basis, Style.APPENDIX_BASIS, profile.appendix_basis),
        ):
            if text:
                yield from balanced(text, style, letters, self._width)
        yield rule(profile.appendix_rule, self._width)

    def _addressees(self, block: Addressees) -> Iterator[Element]:
        """One on the same line, several one a line with the dashes under the colon (mục II.9.d)."""
        letters = self._profile.addressees
        if len(block.names) == 1:
            yield from balanced(f"Kính gửi: {block.names[0]}.", Style.ADDRESSEES, letters, self._width)
            return
        hang = width("Kính gửi", letters)
        room = self._width * _ADDRESSEES_SHARE - hang
        marks = [";"] * (len(block.names) - 1) + ["."]
        names = [f"- {name}{mark}" for name, mark in zip(block.names, marks, strict=False)]
        widest = max((line for name in names for line in line_widths(name, letters, room)), default=0)
        left = (self._width - hang - widest) / 2
        right = max(self._width - left - hang - room - _SLACK, 0)
        yield paragraph("Kính gửi:", Style.ADDRESSEES, sides=(left, 0), align="left")
        for name in names:
            yield paragraph(name, Style.ADDRESSEE, sides=(left + hang, right))

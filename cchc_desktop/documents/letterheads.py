"""Sets what stands at the edges of a page: the letterhead or a sheet's head above, the address of a công văn below."""

from __future__ import annotations

from dataclasses import replace

from cchc_desktop.documents.blocks import Align, Letterhead, Sheet
from cchc_desktop.documents.layout import Profile, Type
from cchc_desktop.documents.strips import Rule, Stack, Strip, beside
from cchc_desktop.documents.typesetting import Line, Typesetter

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"


class LetterheadSetter:
    """Sets letterhead and address for a text area of `width` points."""

    def __init__(self, width: float, setter: Typesetter, profile: Profile) -> None:
        self._width = width
        self._setter = setter
        self._profile = profile

    def head(self, block: Letterhead) -> Strip:
        """Agency, number and what it is about to the left; the state, place and day to the right."""
        profile = self._profile
        left, right = (Stack(profile, *column) for column in profile.columns(self._width))
        self._add_agency(left, block)
        self._add_nation(right)
        left.top = right.top = max(left.top, right.top) + profile.number_gap
        left.add(self._kept(block.number_line, profile.number, left.width), profile.number)
        right.add(self._kept(block.place_line, profile.place, right.width), profile.place)
        if block.subject:
            left.top += profile.subject_gap
            left.add(self._setter.balanced(block.subject, profile.subject, left.width), profile.subject)
        return beside([left, right])

    def foot(self, text: str) -> Strip:
        """The lines of an address under a rule over the whole width (mục III.4)."""
        profile, style = self._profile, self._profile.contact
        stack = Stack(profile, 0, self._width, top=profile.rule_gap)
        stack.rules.append(Rule(0, 0, self._width))
        stack.add(self._setter.lines(text, style, self._width), style)
        return stack.strip()

    def sheet(self, block: Sheet) -> Strip:
        """Corners and title side by side, the remarks below."""
        profile, setter = self._profile, self._setter
        left, middle, right = (Stack(profile, *column) for column in profile.sheet_columns(self._width))
        for number, words in enumerate(block.issuer):
            style = profile.sheet_issuer if number == len(block.issuer) - 1 else profile.sheet_corner
            left.add(setter.lines(words, style, left.width), style, Align.LEFT)
        middle.add(setter.balanced(block.title, profile.sheet_title, middle.width), profile.sheet_title)
        right.add(setter.lines(block.printed_on, profile.sheet_corner, right.width), profile.sheet_corner, Align.RIGHT)
        remarks = Stack(profile, 0, self._width, top=max(left.top, middle.top, right.top))
        for words in block.remarks:
            remarks.add(setter.balanced(words, profile.sheet_remark, self._width), profile.sheet_remark)
        return replace(beside([left, middle, right, remarks]), stays=True)

    def _add_agency(self, stack: Stack, block: Letterhead) -> None:
        profile, setter = self._profile, self._setter
        if block.parent:
            stack.add(setter.lines(block.parent, profile.parent, stack.width), profile.parent)
        names = [line for name in block.name_lines for line in setter.lines(name, profile.agency, stack.width)]
        stack.add(names, profile.agency)
        if names:
            stack.rule(names[-1].width * profile.rule_share)

    def _add_nation(self, stack: Stack) -> None:
        profile = self._profile
        motto = self._setter.line(MOTTO, profile.motto)
        stack.add([self._setter.line(NATION, profile.nation)], profile.nation)
        stack.add([motto], profile.motto)
        stack.rule(motto.width)

    def _kept(self, text: str, style: Type, width: float) -> tuple[Line, ...]:
        """The text on one line with its blanks, on several only when it is wider than its column."""
        line = self._setter.line(text, style)
        return (line,) if line.width <= width else self._setter.lines(text, style, width)

"""Sets the blocks of running text in strips, by the decree's layout."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_desktop.documents.blocks import (
    Addressees,
    Align,
    Appendix,
    BarTable,
    BriefList,
    Heading,
    KindTitle,
    Letterhead,
    MonthColumns,
    Paragraph,
    SignatureBlock,
)
from cchc_desktop.documents.charts import Chart, ChartSetter
from cchc_desktop.documents.layout import Profile, Type
from cchc_desktop.documents.strips import Stack, Strip, Text
from cchc_desktop.documents.typesetting import Line, Typesetter

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"

RunningBlock = Letterhead | KindTitle | Addressees | Heading | Paragraph | SignatureBlock | Appendix | Chart


class BlockSetter:
    """Sets blocks for a text area of `width` points."""

    def __init__(self, width: float, setter: Typesetter, profile: Profile) -> None:
        self._width = width
        self._setter = setter
        self._profile = profile

    def strips(self, block: RunningBlock) -> Iterator[Strip]:
        """The strips of one block, from top to bottom."""
        match block:
            case Letterhead():
                yield self._letterhead(block)
            case KindTitle():
                yield self._kind(block)
            case Addressees():
                yield self._addressees(block)
            case Heading():
                style = self._profile.heading if block.level < 3 else self._profile.body
                yield from self._running(block.text, style, justified=False, stays=True)
            case Paragraph():
                yield from self._running(block.text, self._profile.body)
            case SignatureBlock():
                yield self._signature(block)
            case Appendix():
                yield self._appendix(block)
            case BarTable() | MonthColumns() | BriefList():
                yield from ChartSetter(self._width, self._setter, self._profile).strips(block)

    def _columns(self) -> tuple[Stack, Stack]:
        """The left and the right column of letterhead and signature."""
        profile = self._profile
        left = self._width * profile.left_share
        start = left + profile.column_gap
        return Stack(profile, 0, left), Stack(profile, start, self._width - start)

    def _letterhead(self, block: Letterhead) -> Strip:
        profile, setter = self._profile, self._setter
        left, right = self._columns()
        if block.parent:
            left.add(setter.lines(block.parent, profile.parent, left.width), profile.parent)
        names = [line for name in block.name_lines for line in setter.lines(name, profile.agency, left.width)]
        left.add(names, profile.agency)
        if names:
            left.rule(names[-1].width * profile.rule_share)
        motto = setter.line(MOTTO, profile.motto)
        right.add([setter.line(NATION, profile.nation)], profile.nation)
        right.add([motto], profile.motto)
        right.rule(motto.width)
        left.top = right.top = max(left.top, right.top) + profile.number_gap
        left.add(self._kept(block.number_line, profile.number, left.width), profile.number)
        right.add(self._kept(block.place_line, profile.place, right.width), profile.place)
        return _together(left, right)

    def _kind(self, block: KindTitle) -> Strip:
        profile = self._profile
        stack = Stack(profile, 0, self._width)
        stack.add(self._setter.lines(block.kind, profile.kind, self._width), profile.kind)
        lines = self._setter.balanced(block.abstract, profile.abstract, self._width)
        stack.add(lines, profile.abstract)
        stack.rule(lines[-1].width * profile.rule_share)
        return stack.strip(profile.kind_gap, stays=True)

    def _addressees(self, block: Addressees) -> Strip:
        profile, setter, style = self._profile, self._setter, self._profile.addressees
        stack = Stack(profile, 0, self._width)
        if len(block.names) == 1:
            stack.add(setter.balanced(f"Kính gửi: {block.names[0]}.", style, self._width), style)
            return stack.strip(profile.block_gap, stays=True)
        word, hang = setter.line("Kính gửi:", style), setter.width("Kính gửi", style)
        marks = [";"] * (len(block.names) - 1) + ["."]
        names = [f"- {name}{mark}" for name, mark in zip(block.names, marks, strict=True)]
        lines = [line for name in names for line in setter.lines(name, style, self._width * 0.75 - hang)]
        stack.left = (self._width - hang - max((line.width for line in lines), default=0)) / 2
        stack.add([word], style, Align.LEFT)
        stack.left += hang  # the dashes stand under the colon (mục II.9.d)
        stack.add(lines, style, Align.LEFT)
        return stack.strip(profile.block_gap, stays=True)

    def _running(self, text: str, style: Type, *, justified: bool = True, stays: bool = False) -> Iterator[Strip]:
        """A paragraph line by line: neither its first nor its last line stands alone on a page."""
        profile = self._profile
        lines = self._setter.lines(text, style, self._width, profile.indent)
        last = len(lines) - 1
        for number, line in enumerate(lines):
            indent = profile.indent if number == 0 or lines[number - 1].ends else 0
            stretch = _stretch(line, self._width - indent) if justified else 0
            placed = Text(line.text, style, indent, 0, stretch)
            kept = stays or number == 0 < last or number == last - 1
            yield Strip((placed,), style.size * profile.line, 0 if number else profile.paragraph_gap, kept)

    def _signature(self, block: SignatureBlock) -> Strip:
        profile, setter = self._profile, self._setter
        left, right = self._columns()
        if block.recipient_lines:
            left.add([setter.line("Nơi nhận:", profile.recipients_word)], profile.recipients_word, Align.LEFT)
        for text in block.recipient_lines:
            left.add(setter.lines(text, profile.recipients, left.width), profile.recipients, Align.LEFT)
        for text in block.authority_lines:
            right.add(setter.balanced(text, profile.authority, right.width), profile.authority)
        right.top += profile.signature_room
        right.add(setter.lines(block.signer_name, profile.signer, right.width), profile.signer)
        return _together(left, right, profile.signature_gap)

    def _appendix(self, block: Appendix) -> Strip:
        profile, setter = self._profile, self._setter
        stack = Stack(profile, 0, self._width)
        for text, style in (
            (block.label, profile.appendix_label),
            (block.title, profile.appendix_title),
            (block.basis, profile.appendix_basis),
        ):
            if text:
                stack.add(setter.balanced(text, style, self._width), style)
        stack.rule(profile.appendix_rule)
        return stack.strip(stays=True)

    def _kept(self, text: str, style: Type, width: float) -> tuple[Line, ...]:
        """The text on one line with its blanks, on several only when it is wider than its column."""
        line = self._setter.line(text, style)
        return (line,) if line.width <= width else self._setter.lines(text, style, width)


def _together(left: Stack, right: Stack, before: float = 0.0) -> Strip:
    texts, rules = (*left.texts, *right.texts), (*left.rules, *right.rules)
    return Strip(texts, max(left.top, right.top), before, stays=False, rules=rules)


def _stretch(line: Line, room: float) -> float:
    """What each blank of a full line gets so that the line ends at the right edge; mục II.6.e."""
    blanks = line.text.count(" ") + line.text.count("\u00a0")
    return 0.0 if line.ends or not blanks else (room - line.width) / blanks

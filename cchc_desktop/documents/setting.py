"""Sets the blocks of a paper in strips, by the decree's layout."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_desktop.documents.blocks import (
    Addressees,
    Align,
    Appendix,
    Article,
    BarTable,
    Basis,
    BriefList,
    CentredLine,
    CentredNote,
    FillIn,
    Heading,
    JointSignature,
    KindTitle,
    Letterhead,
    MonthColumns,
    Paragraph,
    Sheet,
    SignatureBlock,
)
from cchc_desktop.documents.charts import Chart, ChartSetter
from cchc_desktop.documents.layout import Profile
from cchc_desktop.documents.letterheads import LetterheadSetter
from cchc_desktop.documents.paragraphs import ParagraphSetter, Running
from cchc_desktop.documents.signatures import Closing, SignatureSetter
from cchc_desktop.documents.strips import Stack, Strip
from cchc_desktop.documents.typesetting import Typesetter

SetBlock = Letterhead | KindTitle | Addressees | Running | Closing | Appendix | Sheet | Chart


class BlockSetter:
    """Sets blocks for a text area of `width` points."""

    def __init__(self, width: float, setter: Typesetter, profile: Profile) -> None:
        self._width = width
        self._setter = setter
        self._profile = profile
        self._letterheads = LetterheadSetter(width, setter, profile)
        self._paragraphs = ParagraphSetter(width, setter, profile)
        self._signatures = SignatureSetter(width, setter, profile)
        self._charts = ChartSetter(width, setter, profile)

    def strips(self, block: SetBlock) -> Iterator[Strip]:
        """The strips of one block, from top to bottom."""
        match block:
            case Letterhead():
                yield self._letterheads.head(block)
            case KindTitle():
                yield self._kind(block)
            case Addressees():
                yield self._addressees(block)
            case Heading() | Paragraph() | FillIn() | Basis() | CentredLine() | CentredNote() | Article():
                yield from self._paragraphs.strips(block)
            case SignatureBlock() | JointSignature():
                yield from self._signatures.strips(block)
            case Appendix():
                yield self._appendix(block)
            case Sheet():
                yield self._letterheads.sheet(block)
            case BarTable() | MonthColumns() | BriefList():
                yield from self._charts.strips(block)

    def foot(self, text: str) -> Strip:
        """The address at the foot of a paper's first page."""
        return self._letterheads.foot(text)

    def _kind(self, block: KindTitle) -> Strip:
        profile = self._profile
        stack = Stack(profile, 0, self._width)
        stack.add(self._setter.lines(block.kind, profile.kind, self._width), profile.kind)
        lines = self._setter.balanced(block.abstract, profile.abstract, self._width)
        stack.add(lines, profile.abstract)
        if block.basis:
            style = profile.appendix_basis
            stack.add(self._setter.balanced(block.basis, style, self._width), style)
        stack.rule(profile.appendix_rule if block.basis else lines[-1].width * profile.rule_share)
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

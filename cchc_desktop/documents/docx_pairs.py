"""Letterhead and signature in Word: two columns side by side in a table without lines, as in the decree's diagram."""

from __future__ import annotations

from cchc_desktop.documents.blocks import Letterhead, SignatureBlock
from cchc_desktop.documents.docx_cells import cell, row, word_table
from cchc_desktop.documents.docx_styles import Style
from cchc_desktop.documents.docx_titles import balanced, rule, ruled_width
from cchc_desktop.documents.docx_widths import width
from cchc_desktop.documents.docx_xml import Element, keep_with_next, one_line, paragraph, paragraphs, twips
from cchc_desktop.documents.layout import Profile
from cchc_desktop.documents.setting import MOTTO, NATION


class PairSetter:
    """Sets both for a text area of `width` points."""

    def __init__(self, width: float, profile: Profile) -> None:
        self._profile = profile
        self._left = width * profile.left_share
        self._right = width - self._left - profile.column_gap
        gap = profile.column_gap
        self._widths = (twips(self._left + gap), twips(width) - twips(self._left + gap))

    def letterhead(self, block: Letterhead) -> Element:
        """Agency beside Quốc hiệu, then number beside place: the second row keeps those on one line."""
        table = word_table(Style.PAIR, self._widths)
        table.append(self._row(self._agency(block), self._nation()))
        number = paragraphs(one_line(block.number_line), Style.NUMBER)
        table.append(self._row(number, paragraphs(one_line(block.place_line), Style.PLACE)))
        return table

    def signature(self, block: SignatureBlock) -> Element:
        """Recipients beside authority and name, in one row that no page breaks."""
        left, right = self._recipients(block), self._signer(block)
        table = word_table(Style.PAIR, self._widths)
        table.append(self._row(left, right))
        return table

    def _row(self, left: list[Element], right: list[Element]) -> Element:
        cells = zip((left, right), self._widths, (self._profile.column_gap, 0), strict=True)
        return row(cell(content or [paragraph("", Style.RECIPIENTS)], wide, gap=gap) for content, wide, gap in cells)

    def _agency(self, block: Letterhead) -> list[Element]:
        profile = self._profile
        found = paragraphs(block.parent, Style.PARENT) if block.parent else []
        for name in block.name_lines:
            found += paragraphs(name, Style.AGENCY)
        if block.name_lines:
            found.append(rule(ruled_width(block.name_lines[-1], profile.agency, self._left, profile), self._left))
        return found

    def _nation(self) -> list[Element]:
        motto = rule(width(MOTTO, self._profile.motto), self._right)
        return [paragraph(NATION, Style.NATION), paragraph(MOTTO, Style.MOTTO), motto]

    def _recipients(self, block: SignatureBlock) -> list[Element]:
        if not block.recipient_lines:
            return []
        word = paragraph("Nơi nhận:", Style.RECIPIENTS_WORD, before=self._profile.signature_gap)
        return [word, *(one for text in block.recipient_lines for one in paragraphs(text, Style.RECIPIENTS))]

    def _signer(self, block: SignatureBlock) -> list[Element]:
        profile, before = self._profile, self._profile.signature_gap
        found: list[Element] = []
        for text in block.authority_lines:
            found += balanced(text, Style.AUTHORITY, profile.authority, self._right, before=before)
            before = 0
        keep_with_next(found)
        room = profile.signature_room + before
        return [*found, *paragraphs(block.signer_name, Style.SIGNER, before=room)]

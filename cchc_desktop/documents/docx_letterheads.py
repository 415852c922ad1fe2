"""What stands at the edges of a paper's first page in Word: the letterhead above, the address of a công văn below."""

from __future__ import annotations

from cchc_desktop.documents.blocks import Letterhead, Sheet
from cchc_desktop.documents.docx_cells import SideBySide
from cchc_desktop.documents.docx_styles import Style
from cchc_desktop.documents.docx_titles import balanced, rule, ruled_width
from cchc_desktop.documents.docx_widths import width
from cchc_desktop.documents.docx_xml import Element, lines_of, one_line, paragraph, paragraphs, properties_of, tag
from cchc_desktop.documents.layout import Profile
from cchc_desktop.documents.letterheads import MOTTO, NATION


class WordLetterheadSetter:
    """Sets letterheads for a text area of `width` points."""

    def __init__(self, width: float, profile: Profile) -> None:
        self._profile = profile
        self._width = width
        self._columns = profile.columns(width)
        (_, self._left), (_, self._right) = self._columns

    def head(self, block: Letterhead) -> Element:
        """Agency beside Quốc hiệu, then number beside place: the second row keeps those on one line."""
        table = SideBySide(self._columns)
        table.add_row(self._agency(block), self._nation())
        table.add_row(self._number(block), [paragraph(one_line(block.place_line), Style.PLACE)])
        return table.element

    def sheet(self, block: Sheet) -> list[Element]:
        """Corners and title side by side, the remarks below."""
        profile = self._profile
        columns = profile.sheet_columns(self._width)
        issuer = [
            one
            for number, words in enumerate(block.issuer)
            for one in paragraphs(words, _issuer_style(number, block.issuer))
        ]
        title = balanced(block.title, Style.SHEET_TITLE, profile.sheet_title, columns[1][1])
        table = SideBySide(columns)
        table.add_row(issuer, title, paragraphs(block.printed_on, Style.SHEET_CORNER, align="right"))
        remarks = [
            one
            for words in block.remarks
            for one in balanced(words, Style.SHEET_REMARK, profile.sheet_remark, self._width)
        ]
        return [table.element, *remarks]

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

    def _number(self, block: Letterhead) -> list[Element]:
        found = [paragraph(one_line(block.number_line), Style.NUMBER)]
        if block.subject:
            found += balanced(block.subject, Style.SUBJECT, self._profile.subject, self._left)
        return found


def _issuer_style(number: int, issuer: tuple[str, ...]) -> Style:
    """Only the last name is bold: that of who issues it."""
    return Style.SHEET_ISSUER if number == len(issuer) - 1 else Style.SHEET_CORNER


def contact_lines(text: str, profile: Profile) -> list[Element]:
    """The lines of an address, the first under a rule over the whole width (mục III.4)."""
    found = [paragraph(line, Style.FOOTER) for line in lines_of(text)]
    look = {"val": "single", "sz": round(profile.rule_width * 8), "space": round(profile.rule_gap), "color": "000000"}
    properties_of(found[0]).extend(
        [tag("pBdr", tag("top", **look)), tag("spacing", before=round(profile.contact_gap * 20))]
    )
    return found

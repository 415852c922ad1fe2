"""The text of a Word file in its sections: paper, margins, page numbers, and what Word wants between its tables."""

from __future__ import annotations

from collections.abc import Iterable

from docx.oxml.ns import qn

from cchc_desktop.documents.docx_letterheads import contact_lines
from cchc_desktop.documents.docx_package import WordFile
from cchc_desktop.documents.docx_styles import Style, paragraph_styles
from cchc_desktop.documents.docx_widths import line_widths
from cchc_desktop.documents.docx_xml import (
    Element,
    keep_with_next,
    paragraph,
    properties_of,
    run,
    set_space,
    style_of,
    tag,
    text_of,
    twips,
)
from cchc_desktop.documents.layout import Profile

_PARAGRAPH, _TABLE = qn("w:p"), qn("w:tbl")
_LEAST_ABOVE = 2
"""Lines of text that stand above a signature on its page."""


class Story:
    """A file's text being written, part by part: a paper, then each of its appendices, on pages of its own."""

    def __init__(self, file: WordFile, profile: Profile) -> None:
        self._file = file
        self._elements = file.body
        self._profile = profile
        self._number = file.add_header([_page_number()])
        self._feet: dict[str, str] = {}
        self._address = ""
        self._landscape = False
        self._counted_on = False
        self._begun = False
        self._above = {one.style: one.before for one in paragraph_styles(profile)}
        """Points above the paragraphs of each style."""
        self._fresh = 0
        """How many elements there were when the latest section began."""

    # -- measures

    @property
    def width(self) -> float:
        """Points between the margins left and right."""
        return self._paper[0] - self._profile.margin_left - self._profile.margin_right

    @property
    def full(self) -> float:
        """Points between the margins above and below."""
        return self._paper[1] - self._profile.margin_top - self._profile.margin_bottom

    @property
    def _paper(self) -> tuple[float, float]:
        width, height = self._profile.paper_width, self._profile.paper_height
        return (height, width) if self._landscape else (width, height)

    # -- parts

    def begin_paper(self, address: str, *, landscape: bool = False) -> None:
        """A paper on pages of its own; `address` stands at the foot of its first page, an empty one nowhere."""
        if self._begun:
            self._end_section()
        self._begun = True
        self._begin_section(address, landscape=landscape)

    def begin_appendix(self, *, landscape: bool) -> None:
        """An appendix, numbered by itself (Phụ lục I, mục III.1.đ); with nothing before it, it opens the paper."""
        if not self._is_fresh:
            self._end_section()
            self._begin_section("", landscape=landscape)
        self._landscape = landscape

    def begin_sheet(self, *, landscape: bool) -> None:
        """A sheet on a page of its own that is counted on; with nothing before it, it opens the paper."""
        if not self._is_fresh:
            self._end_section()
            self._begin_section("", landscape=landscape)
            self._counted_on = True
        self._landscape = landscape

    def end(self) -> None:
        """Ends the last part."""
        if self._is_fresh or self._elements[-1].tag == _TABLE:
            self._add_break()  # Word wants a paragraph under a table
        self._elements.append(self._section())

    # -- elements

    def add(self, elements: Iterable[Element], *, gap: float = 0, least: float = 0) -> None:
        """Elements under what stands there, the first `least` points below it or more, a table `gap` points.

        Nothing is above the first of a part.
        """
        for number, element in enumerate(elements):
            if element.tag == _TABLE:
                self._make_room(gap if number else max(gap, least))
            elif self._is_fresh:
                set_space(element, before=0)
            elif number == 0 and least > self._above[style_of(element)]:
                set_space(element, before=least)
            self._elements.append(element)

    def keep_the_end(self) -> None:
        """Lets two lines of the text, or the last row of a table, go to the page of what follows."""
        lines = 0
        for element in reversed(self._elements[self._fresh :]):
            if element.tag == _TABLE:
                keep_with_next(element[-1].iter(_PARAGRAPH))
                return
            keep_with_next([element])
            lines += len(line_widths(text_of(element), self._profile.body, self.width))
            if lines >= _LEAST_ABOVE:
                return

    @property
    def _is_fresh(self) -> bool:
        return len(self._elements) == self._fresh

    def _make_room(self, gap: float) -> None:
        """Two tables with nothing between them would become one."""
        if self._is_fresh:
            return
        if self._elements[-1].tag == _TABLE:
            self._add_break()
        if gap:
            set_space(self._elements[-1], after=gap)

    def _add_break(self) -> None:
        self._elements.append(paragraph("", Style.BREAK))

    # -- sections

    def _begin_section(self, address: str, *, landscape: bool) -> None:
        self._fresh = len(self._elements)
        self._address = address
        self._landscape = landscape
        self._counted_on = False

    def _end_section(self) -> None:
        """A section's look stands in its last paragraph."""
        if self._is_fresh or self._elements[-1].tag == _TABLE:
            self._add_break()
        properties_of(self._elements[-1]).append(self._section())

    def _section(self) -> Element:
        """Paper, margins and page numbers of the latest section; the first page shows none unless it is counted on."""
        profile, (width, height) = self._profile, self._paper
        foot = self._foot()
        margins = tag(
            "pgMar",
            top=twips(profile.margin_top),
            right=twips(profile.margin_right),
            bottom=twips(profile.margin_bottom),
            left=twips(profile.margin_left),
            header=twips(profile.page_number_drop),
            footer=twips(profile.margin_bottom),  # the address stands above the bottom margin
            gutter=0,
        )
        return tag(
            "sectPr",
            _reference("headerReference", "default", self._number),
            _reference("footerReference", "first", foot) if foot else None,
            tag("type", val="nextPage"),
            tag("pgSz", w=twips(width), h=twips(height), orient="landscape" if self._landscape else "portrait"),
            margins,
            None if self._counted_on else tag("pgNumType", start=1),
            tag("cols", space=720),
            None if self._counted_on else tag("titlePg"),
        )

    def _foot(self) -> str | None:
        """The foot of a first page; once there was one, a section without would show that of the section before."""
        text = self._address
        if not text and not self._feet:
            return None
        if text not in self._feet:
            content = contact_lines(text, self._profile) if text else [paragraph("", Style.BREAK)]
            self._feet[text] = self._file.add_footer(content)
        return self._feet[text]


def _page_number() -> Element:
    field = tag("fldSimple", run("1"), instr=" PAGE ")
    return tag("p", tag("pPr", tag("pStyle", val=Style.HEADER)), field)


def _reference(name: str, kind: str, relation: str) -> Element:
    reference = tag(name, type=kind)
    reference.set(qn("r:id"), relation)
    return reference

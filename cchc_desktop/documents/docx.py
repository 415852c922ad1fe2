"""Writes a document's blocks as a Word file to be edited further; the same blocks give the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import BinaryIO, assert_never

from docx.oxml.ns import qn

from cchc_desktop.documents.blocks import (
    Addressees,
    Appendix,
    BarTable,
    Block,
    BriefList,
    Document,
    Heading,
    KindTitle,
    Letterhead,
    MonthColumns,
    Paragraph,
    SignatureBlock,
    Table,
)
from cchc_desktop.documents.docx_charts import bar_table, brief_list, month_table
from cchc_desktop.documents.docx_package import WordFile
from cchc_desktop.documents.docx_pairs import PairSetter
from cchc_desktop.documents.docx_styles import Style
from cchc_desktop.documents.docx_tables import WordTableSetter
from cchc_desktop.documents.docx_titles import TitleSetter
from cchc_desktop.documents.docx_xml import (
    Element,
    keep_with_next,
    paragraph,
    paragraphs,
    properties_of,
    set_space,
    tag,
    twips,
)
from cchc_desktop.documents.layout import DECREE_30, Profile

Tick = Callable[[int, int], None]
"""Told (done, total) between blocks and a table's entries; what it raises ends the work before anything is written."""

Running = KindTitle | Addressees | Appendix | Heading | Paragraph | BriefList

_HEADINGS = {1: Style.HEADING_1, 2: Style.HEADING_2}
_PARAGRAPH, _TABLE = qn("w:p"), qn("w:tbl")


def write_docx(document: Document, to: BinaryIO, tick: Tick | None = None) -> None:
    """Writes the document to `to`, in one piece at the end."""
    file = WordFile(DECREE_30, document.title, document.author)
    total = sum(1 + len(block.body) if isinstance(block, Table) else 1 for block in document.blocks)
    body = Body(file, DECREE_30, lambda done: tick(done, total) if tick else None)
    for block, following in zip(document.blocks, (*document.blocks[1:], None), strict=False):
        body.put(block, keep=isinstance(following, SignatureBlock))
    body.end()
    file.save(to)


class Body:
    """A Word file's text being written block by block; `told` hears how many blocks and table entries are done."""

    def __init__(self, file: WordFile, profile: Profile, told: Callable[[int], None]) -> None:
        self._elements = file.body
        self._header = file.add_page_number()
        self._profile = profile
        self._told = told
        self._done = 0
        self._landscape = False
        self._fresh = 0
        """How many elements the body had when its latest section began."""

    def put(self, block: Block, *, keep: bool = False) -> None:
        """Writes one block under what stands there; `keep`: its end stays on the page of the next block's beginning."""
        if isinstance(block, Appendix):
            self._begin_part(block.landscape)
        written = len(self._elements)
        self._write(block)
        if written == self._fresh and self._elements[written].tag == _PARAGRAPH:
            set_space(self._elements[written], before=0)
        if keep:
            self._keep_the_end()
        self._advance()

    def end(self) -> None:
        """Ends the last part."""
        if self._last is None or self._last.tag == _TABLE:
            self._elements.append(paragraph("", Style.BREAK))  # Word wants one under a table
        self._elements.append(self._section())

    def _write(self, block: Block) -> None:
        match block:
            case Letterhead() | SignatureBlock():
                self._add_table(self._pair(block), 0)
            case Table():
                setter = WordTableSetter(block, self._width, self._full, self._profile)
                self._add_table(setter.set(self._advance), self._profile.block_gap)
            case BarTable():
                self._add_table(bar_table(block, self._width, self._profile), self._profile.paragraph_gap)
            case MonthColumns():
                self._add_table(month_table(block, self._width), self._profile.paragraph_gap)
            case _:
                self._elements.extend(self._running(block))

    def _pair(self, block: Letterhead | SignatureBlock) -> Element:
        pairs = PairSetter(self._width, self._profile)
        return pairs.letterhead(block) if isinstance(block, Letterhead) else pairs.signature(block)

    def _running(self, block: Running) -> Iterable[Element]:
        """The paragraphs of a block that is no table; a kind of block that is forgotten here is a fault of types."""
        titles = TitleSetter(self._width, self._profile)
        match block:
            case KindTitle():
                return titles.kind(block)
            case Addressees():
                return titles.addressees(block)
            case Appendix():
                return titles.appendix(block)
            case Heading():
                return paragraphs(block.text, _HEADINGS.get(block.level, Style.HEADING_3))
            case Paragraph():
                return paragraphs(block.text, Style.BODY)
            case BriefList():
                return brief_list(block, self._profile)
            case _:
                assert_never(block)

    def _advance(self) -> None:
        self._done += 1
        self._told(self._done)

    # -- measures

    @property
    def _paper(self) -> tuple[float, float]:
        width, height = self._profile.paper_width, self._profile.paper_height
        return (height, width) if self._landscape else (width, height)

    @property
    def _width(self) -> float:
        return self._paper[0] - self._profile.margin_left - self._profile.margin_right

    @property
    def _full(self) -> float:
        return self._paper[1] - self._profile.margin_top - self._profile.margin_bottom

    # -- elements

    @property
    def _last(self) -> Element | None:
        return self._elements[-1] if len(self._elements) else None

    def _add_table(self, table: Element, gap: float) -> None:
        """The table `gap` points under what stands there; two tables with nothing between them would become one."""
        last = self._last
        if last is not None and last.tag == _TABLE:
            last = paragraph("", Style.BREAK)
            self._elements.append(last)
        if last is not None and gap:
            set_space(last, after=gap)
        self._elements.append(table)

    def _keep_the_end(self) -> None:
        last = self._last
        if last is None:
            return
        if last.tag == _TABLE:
            keep_with_next(last[-1].iter(_PARAGRAPH))
        else:
            keep_with_next([last])

    # -- sections

    def _begin_part(self, landscape: bool) -> None:
        """An appendix has pages of its own, numbered by themselves (Phụ lục I, mục III.1.đ)."""
        if self._last is not None:
            self._end_section()
        self._fresh = len(self._elements)
        self._landscape = landscape

    def _end_section(self) -> None:
        """A section's look stands in its last paragraph."""
        last = self._last
        if last is None or last.tag == _TABLE or last.find(f".//{qn('w:sectPr')}") is not None:
            last = paragraph("", Style.BREAK)
            self._elements.append(last)
        properties_of(last).append(self._section())

    def _section(self) -> Element:
        """Paper, margins and page numbers of what was written since the last section ended."""
        profile, (width, height) = self._profile, self._paper
        reference = tag("headerReference", type="default")
        reference.set(qn("r:id"), self._header)
        return tag(
            "sectPr",
            reference,
            tag("type", val="nextPage"),
            tag("pgSz", w=twips(width), h=twips(height), orient="landscape" if self._landscape else "portrait"),
            tag(
                "pgMar",
                top=twips(profile.margin_top),
                right=twips(profile.margin_right),
                bottom=twips(profile.margin_bottom),
                left=twips(profile.margin_left),
                header=twips(profile.page_number_drop),
                footer=twips(profile.margin_bottom / 2),
                gutter=0,
            ),
            tag("pgNumType", start=1),
            tag("cols", space=720),
            tag("titlePg"),
        )

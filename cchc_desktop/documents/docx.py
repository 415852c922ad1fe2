"""Writes a document's blocks as a Word file to be edited further; the same blocks give the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO, assert_never

from cchc_desktop.documents.blocks import (
    Addressees,
    Appendix,
    Article,
    BarTable,
    Basis,
    Block,
    BriefList,
    CentredLine,
    CentredNote,
    ContactFooter,
    DayGrid,
    Document,
    FillIn,
    Heading,
    JointSignature,
    KindTitle,
    Letterhead,
    MonthColumns,
    NextPaper,
    Paragraph,
    Sheet,
    SignatureBlock,
    Table,
)
from cchc_desktop.documents.docx_charts import chart
from cchc_desktop.documents.docx_days import WordDaySetter
from cchc_desktop.documents.docx_letterheads import WordLetterheadSetter
from cchc_desktop.documents.docx_package import WordFile
from cchc_desktop.documents.docx_sections import Story
from cchc_desktop.documents.docx_signatures import WordSignatureSetter
from cchc_desktop.documents.docx_tables import WordTableSetter
from cchc_desktop.documents.docx_text import running_text
from cchc_desktop.documents.docx_titles import WordTitleSetter
from cchc_desktop.documents.docx_xml import Element
from cchc_desktop.documents.layout import DECREE_30, Profile
from cchc_desktop.documents.papers import lies_down, papers, weight, with_gaps
from cchc_desktop.domain.ticking import Tick


def write_docx(document: Document, to: BinaryIO, tick: Tick | None = None) -> None:
    """Writes the document to `to`, in one piece at the end."""
    file = WordFile(DECREE_30, document.title, document.author)
    total = sum(weight(block) for block in document.blocks)
    writer = Writer(Story(file, DECREE_30), DECREE_30, lambda done: tick(done, total) if tick else None)
    for paper in papers(document.blocks):
        writer.put_paper(paper)
    writer.end()
    file.save(to)


class Writer:
    """Writes papers into a story; `told` hears how many blocks and table entries are done."""

    def __init__(self, story: Story, profile: Profile, told: Callable[[int], None]) -> None:
        self._story = story
        self._profile = profile
        self._told = told
        self._done = 0

    def put_paper(self, blocks: Sequence[Block]) -> None:
        """One paper in sections of its own, its address at the foot of its first page."""
        address = "\n".join(block.text for block in blocks if isinstance(block, ContactFooter))
        self._story.begin_paper(address, landscape=lies_down(blocks))
        for block, least in with_gaps(blocks, self._profile):
            if isinstance(block, Appendix):
                self._story.begin_appendix(landscape=block.landscape)
            if isinstance(block, Sheet):
                self._story.begin_sheet(landscape=block.landscape)
            if isinstance(block, SignatureBlock | JointSignature):
                self._story.keep_the_end()
            self._story.add(self._elements(block), gap=self._gap_above(block), least=least)
            self._advance()

    def end(self) -> None:
        """Ends the last paper."""
        self._story.end()

    def _advance(self) -> None:
        self._done += 1
        self._told(self._done)

    def _gap_above(self, block: Block) -> float:
        """Room above a table: in Word it has none of its own."""
        match block:
            case Table():
                return self._profile.block_gap
            case BarTable() | MonthColumns():
                return self._profile.paragraph_gap
            case DayGrid():
                return self._profile.sheet_gap
        return 0

    def _elements(self, block: Block) -> Iterator[Element]:
        """A block as Word has it; a kind of block that is forgotten here is a fault of types."""
        width = self._story.width
        match block:
            case Letterhead():
                yield WordLetterheadSetter(width, self._profile).head(block)
            case Sheet():
                yield from WordLetterheadSetter(width, self._profile).sheet(block)
            case DayGrid():
                yield from WordDaySetter(block, width, self._story.full, self._profile).set()
            case KindTitle() | Addressees() | CentredLine() | CentredNote() | Appendix():
                yield from WordTitleSetter(width, self._profile).set(block)
            case Heading() | Paragraph() | FillIn() | Basis() | Article():
                yield from running_text(block, width, self._profile)
            case SignatureBlock() | JointSignature():
                yield from WordSignatureSetter(width, self._profile).set(block)
            case Table():
                yield WordTableSetter(block, width, self._story.full, self._profile).set(self._advance)
            case BarTable() | MonthColumns() | BriefList():
                yield from chart(block, width, self._profile)
            case ContactFooter() | NextPaper():
                pass  # not in the text: at the foot of a first page, and between papers
            case _:
                assert_never(block)

"""Running text in Word: headings, paragraphs, blanks to fill in, căn cứ and the articles of a decision."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from cchc_desktop.documents.blocks import Article, Basis, FillIn, Heading, Paragraph
from cchc_desktop.documents.docx_fill_ins import fill_in
from cchc_desktop.documents.docx_styles import Style
from cchc_desktop.documents.docx_xml import Element, lines_of, one_line, paragraph, paragraphs, run, tag
from cchc_desktop.documents.layout import Profile

Running = Heading | Paragraph | FillIn | Basis | Article

_HEADINGS = {1: Style.HEADING_1, 2: Style.HEADING_2}


def running_text(block: Running, width: float, profile: Profile) -> Iterator[Element]:
    """The paragraphs of one block in a text `width` points wide."""
    match block:
        case Heading():
            yield from paragraphs(block.text, _HEADINGS.get(block.level, Style.HEADING_3))
        case Paragraph():
            yield from paragraphs(block.text, Style.BODY)
        case FillIn():
            yield from fill_in(block, width, profile)
        case Basis():
            for text in block.lines:
                yield from paragraphs(text, Style.BASIS)
        case Article():
            yield from _article(block)
        case _:
            assert_never(block)


def _article(block: Article) -> Iterator[Element]:
    """The label in letters of their own style before the first paragraph; the others are ordinary text."""
    first, *others = lines_of(block.text)
    labelled = paragraph("", Style.ARTICLE)
    labelled.extend([run(f"{one_line(block.label)} ", tag("rStyle", val=Style.ARTICLE_LABEL)), run(first)])
    yield labelled
    for text in others:
        yield paragraph(text, Style.BODY)

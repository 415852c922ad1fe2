"""Running text in Word: headings, paragraphs, căn cứ and the articles of a decision."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from cchc_desktop.documents.blocks import Article, Basis, Heading, Paragraph
from cchc_desktop.documents.docx_styles import Style
from cchc_desktop.documents.docx_xml import Element, lines_of, one_line, paragraph, paragraphs, run, tag

Running = Heading | Paragraph | Basis | Article

_HEADINGS = {1: Style.HEADING_1, 2: Style.HEADING_2}


def running_text(block: Running) -> Iterator[Element]:
    """The paragraphs of one block."""
    match block:
        case Heading():
            yield from paragraphs(block.text, _HEADINGS.get(block.level, Style.HEADING_3))
        case Paragraph():
            yield from paragraphs(block.text, Style.BODY)
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

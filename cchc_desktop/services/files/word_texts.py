"""The text of a Word file (.docx), paragraph by paragraph; read only in the process of `page_texts`."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Set
from pathlib import Path
from xml.etree import ElementTree

BODY = "word/document.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARAGRAPH, TEXT, TAB, BREAK = f"{_W}p", f"{_W}t", f"{_W}tab", f"{_W}br"
PAGE_ENDED = f"{_W}lastRenderedPageBreak"
"""Where Word ended a page when it last showed the file."""


def is_word_file(source: Path) -> bool:
    """Whether the file at `source` is what Word saves today; by what is in it, not by its name."""
    if not zipfile.is_zipfile(source):
        return False
    with zipfile.ZipFile(source) as archive:
        return BODY in archive.namelist()


def word_pages(source: Path, *, as_shown: bool = True) -> Iterator[str]:
    """The text of its pages, as far as the file tells where they end: one line a paragraph, cells in their order.

    Where Word ended a page within a paragraph is told by the file only `as_shown`; without it the paragraph is whole.
    """
    endings = {PAGE_ENDED} if as_shown else set()
    lines: list[str] = []
    for paragraph in _paragraphs(source):
        first, *later = _parts(paragraph, endings)
        lines.append(first)
        for part in later:
            yield "\n".join(lines)
            lines = [part]
    yield "\n".join(lines)


def _paragraphs(source: Path) -> Iterator[ElementTree.Element]:
    with zipfile.ZipFile(source) as archive, archive.open(BODY) as body:
        for _, element in ElementTree.iterparse(body):
            if element.tag == PARAGRAPH:
                yield element
                element.clear()


def _parts(paragraph: ElementTree.Element, endings: Set[str]) -> list[str]:
    """The words of a paragraph, in as many parts as there are pages that it stands on."""
    parts = [""]
    for element in paragraph.iter():
        if element.tag == TEXT:
            parts[-1] += element.text or ""
        elif element.tag == TAB:
            parts[-1] += "\t"
        elif element.tag in endings or (element.tag == BREAK and element.get(f"{_W}type") == "page"):
            parts.append("")
        elif element.tag == BREAK:
            parts[-1] += "\n"
    return parts

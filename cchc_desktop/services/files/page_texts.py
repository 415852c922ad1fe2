"""The text of the pages of a PDF or a Word file, read in a process of its own: a hostile file can end or stall that
one, never the window.

`cchc-desktop --read-pages FILE TO [--whole]` writes what was read to TO as JSON: as much as the search is to hold, or
all of it. A file and not the standard output, since a
program with a window has none on Windows.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cchc_desktop.services.files.own_process import limit_memory

WORD = "--read-pages"
MOST_PAGES = 60
MOST_LETTERS = 100_000
MOST_LETTERS_A_PAGE = 20_000
WHOLE = "--whole"
MOST_PAGES_OF_ALL = 600
"""More than any report has; a whole text is wanted where two papers are compared."""
HYPHEN_AT_LINE_END = "\ufffe"
"""What PDFium gives for a hyphen that a line ends with."""


def main(arguments: list[str]) -> int:
    """Read the pages of a file and write their texts; 1 when the file gives none."""
    source, to = Path(arguments[0]), Path(arguments[1])
    limit_memory()
    try:
        texts = list(page_texts(source, whole=WHOLE in arguments[2:]))
    except Exception:  # whatever a library says of a damaged file: there is no text in it
        return 1
    to.write_text(json.dumps(texts, ensure_ascii=False), encoding="utf-8")
    return 0


def page_texts(source: Path, *, whole: bool = False) -> Iterator[str]:
    """The text of the first pages in order, as much as the search is to hold; the last page is always among them.

    `whole` gives every page's.
    """
    from cchc_desktop.services.files.word_texts import is_word_file, word_pages  # noqa: PLC0415 - only this process needs it

    if is_word_file(source):
        yield from word_pages(source, as_shown=False) if whole else _as_many_as_held(list(word_pages(source)))
    else:
        yield from _whole_pdf(source) if whole else _pdf_texts(source)


def _as_many_as_held(pages: list[str]) -> Iterator[str]:
    letters = 0
    for number, text in enumerate(pages[: MOST_PAGES - 1]):
        letters += len(text)
        yield text[:MOST_LETTERS_A_PAGE]
        if letters >= MOST_LETTERS and number < len(pages) - 1:
            break
    else:
        if len(pages) < MOST_PAGES:
            return
    yield pages[-1][-MOST_LETTERS_A_PAGE:]


def _whole_pdf(source: Path) -> Iterator[str]:
    import pypdfium2  # noqa: PLC0415 - only this process needs it

    document = pypdfium2.PdfDocument(source)
    try:
        for number in range(min(len(document), MOST_PAGES_OF_ALL)):
            yield _text(document, number)
    finally:
        document.close()


def _pdf_texts(source: Path) -> Iterator[str]:
    import pypdfium2  # noqa: PLC0415 - only this process needs it

    document = pypdfium2.PdfDocument(source)
    try:
        count, letters = len(document), 0
        for number in range(min(count, MOST_PAGES - 1)):
            text = _text(document, number)
            letters += len(text)
            yield text
            if letters >= MOST_LETTERS:
                break
        if count > MOST_PAGES - 1 or letters >= MOST_LETTERS:
            yield _text(document, count - 1)
    finally:
        document.close()


def _text(document: Any, number: int) -> str:
    page = document[number]
    try:
        text = page.get_textpage()
        try:
            words = str(text.get_text_range(0, min(text.count_chars(), MOST_LETTERS_A_PAGE)))
            return words.replace(HYPHEN_AT_LINE_END, "-")
        finally:
            text.close()
    finally:
        page.close()

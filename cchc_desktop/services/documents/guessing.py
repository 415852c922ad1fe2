"""What a file seems to be: its text for the search, and number, day and abstract read off its pages as a proposal."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cchc_desktop.domain.document_reading import DocumentReading, read_document_text
from cchc_desktop.domain.text import fold, search_text
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.files.own_process import answer_apart
from cchc_desktop.services.files.page_texts import MOST_LETTERS, WHOLE, WORD
from cchc_desktop.services.typed_text import sought
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book

PATIENCE = 20.0
"""Seconds for one file; 60 pages take less than one."""
NOTHING_READ = DocumentReading()
_NO_WORD = re.compile(r"[^\w/.&-]+")


@dataclass(frozen=True, slots=True)
class FileText:
    """The words of a file, as the search index keeps them, and what they seem to say of the document."""

    folded: str = ""
    reading: DocumentReading = NOTHING_READ


def read_file(path: Path, alive: Callable[[], None] = lambda: None, patience: float = PATIENCE) -> FileText:
    """Read the text of a PDF or a Word file; every other, and one that cannot be read in time, says nothing.

    `alive` is called while waiting and may raise to cancel. Made for a worker.
    """
    return text_of_pages(read_pages(path, alive, patience).pages) if _may_have_text(path) else FileText()


def text_of_pages(pages: Sequence[str]) -> FileText:
    """What the pages of a file say."""
    if not pages:
        return FileText()
    folded = search_text(_NO_WORD.sub(" ", fold(sought("\n".join(pages))))[:MOST_LETTERS])
    return FileText(folded, read_document_text(pages[0], pages[-1] if len(pages) > 1 else ""))


def _may_have_text(path: Path) -> bool:
    """A PDF or an archive, as a Word file is, by its first bytes: a scan is called anything."""
    try:
        with path.open("rb") as file:
            begin = file.read(1024)
            return b"%PDF-" in begin or begin.startswith(b"PK\3\4")
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class PageTexts:
    """The text of a file's pages, blank for those of a scan. No page: it is damaged or another kind, or was `late`."""

    pages: Sequence[str] = ()
    late: bool = False


def read_pages(path: Path, alive: Callable[[], None], patience: float, *, whole: bool = False) -> PageTexts:
    """The text of the pages, read by a process of its own that is ended when it takes too long.

    As much as the search holds, or all of it.
    """
    answer = answer_apart(WORD, path, alive, patience, *([WHOLE] if whole else []))
    told = answer.told if isinstance(answer.told, list) else []
    return PageTexts([page for page in told if isinstance(page, str)], answer.late)


def known_issuer(book: Book, issuer: str) -> str:
    """The issuer as the book spells it, where it knows the agency or a unit of that name; else as it was read."""
    if not issuer:
        return ""
    agency = read_agency(book)
    own = " ".join(agency.name_lines)
    names = [name for name in (agency.short_name, own) if name]
    names += [name for (name,) in book.rows(tables.Unit.select(tables.Unit.name).tuples())]
    names += [name for (name,) in book.rows(tables.Document.select(tables.Document.issuer).distinct().tuples())]
    wanted = fold(issuer)
    if agency.short_name and wanted == fold(own):
        return agency.short_name
    return next((name for name in names if fold(name) == wanted), issuer)

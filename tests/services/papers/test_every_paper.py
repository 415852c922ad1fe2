"""Every form of the catalogue over every kind of plan: nothing refused, nothing outside the margins, no word lost."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from cchc_desktop.documents.blocks import Document
from cchc_desktop.documents.pdf import write_pdf
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.book.books import create_empty, open_book
from cchc_desktop.services.book.books import sample_book as sample_book_in
from cchc_desktop.services.papers.catalogue import FORMS, document_of
from cchc_desktop.services.papers.request import Form, PaperRequest
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.plan.planning import DeliverableDraft, TaskDraft, add_area, add_deliverable, add_task
from cchc_desktop.services.printing import paper_bytes
from cchc_desktop.store.book import Book
from tests.documents.pages import assert_ink_inside_margins, ink_of, letters_of, squeezed
from tests.gui.unusual_plans import DAY, YEAR, make_empty, make_long, make_many
from tests.papers import all_requests, fill_document_registers, fill_dossiers, usual_request
from tests.services.papers.dossier_books import add_hostile_dossiers
from tests.services.papers.registers_filled import fill_hostile, fill_registers

SAMPLE_DAY = date(2023, 10, 20)
HOSTILE = 'Việc <b>&amp;</b> "trích" <&> 😀 \\ {0} %s'
CUTS = {"overview"}
"""One page by design: what is longer than its line ends in "…" there."""
NOTHING_TO_PRINT = "không có|Không có|chưa có|Chưa có"


def make_hostile(path: Path) -> None:
    """Names with everything that means something to a machine."""
    create_empty(path, YEAR)
    with open_book(path) as book:
        area = add_area(book, read_heading(book, YEAR).id, HOSTILE)
        task = add_task(book, area, TaskDraft(HOSTILE, f"Phòng {HOSTILE}", HOSTILE))
        add_deliverable(book, task, DeliverableDraft(HOSTILE, "Quý II/2027", HOSTILE))


MAKERS: dict[str, Callable[[Path], None]] = {
    "empty": make_empty,
    "long": make_long,
    "many": make_many,
    "hostile": make_hostile,
}


@pytest.fixture(scope="module", params=["sample", *MAKERS])
def paper_book(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Book, date]]:
    """A book of each kind, to read only, with its day."""
    folder = tmp_path_factory.mktemp("papers")
    path, day = folder / f"{request.param}.sqlite", DAY
    if request.param == "sample":
        path, day = sample_book_in(folder), SAMPLE_DAY
    else:
        MAKERS[request.param](path)
    with open_book(path) as book:
        if request.param == "sample":
            fill_dossiers(book, SAMPLE_DAY.year)
            fill_registers(book, SAMPLE_DAY.year, SAMPLE_DAY)
            fill_document_registers(book, SAMPLE_DAY.year)
        elif request.param != "empty":
            add_hostile_dossiers(book, YEAR, DAY)
            fill_hostile(book, YEAR, DAY)
        yield book, day


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_nothing_is_lost_or_outside_the_paper(form: Form, paper_book: tuple[Book, date]) -> None:
    book, day = paper_book
    for request in all_requests(form, book, day):
        document = made_or_refused(book, request)
        if document is not None:
            made = BytesIO()
            write_pdf(document, made)
            assert_whole(made.getvalue(), document, cuts=form.name in CUTS)


def assert_whole(pdf: bytes, document: Document, *, cuts: bool) -> None:
    shown = ""
    for width, height, ink in ink_of(pdf):
        assert_ink_inside_margins(width, height, ink)
        shown += letters_of(width, ink)
    if not cuts:
        assert [word for word in words_of(document) if word not in shown] == []


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_word_says_what_the_paper_says(form: Form, sample_book: Book) -> None:
    fill_dossiers(sample_book, SAMPLE_DAY.year)
    fill_registers(sample_book, SAMPLE_DAY.year, SAMPLE_DAY)
    request = usual_request(form, sample_book, SAMPLE_DAY)
    document = made_or_refused(sample_book, request)
    if document is None:
        return
    with ZipFile(BytesIO(paper_bytes(sample_book, request, suffix=".docx"))) as word:
        body = word.read("word/document.xml").decode()
        feet = "".join(word.read(name).decode() for name in word.namelist() if "footer" in name)
    written = squeezed("".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", body + feet)))
    plain = written.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert [word for word in words_of(document) if word not in plain] == []


def made_or_refused(book: Book, request: PaperRequest) -> Document | None:
    """The paper; None where a sentence says that there is nothing to print."""
    try:
        return document_of(book, request)
    except Refusal as refusal:
        if not re.search(NOTHING_TO_PRINT, str(refusal)):
            raise
        return None


def words_of(document: Document) -> list[str]:
    """Every word of the blocks that the face can show; emoji are drawn as a box (decision 0013)."""
    texts = " ".join(text for block in document.blocks for text in texts_in(block))
    return [word for word in dict.fromkeys(texts.split()) if all(ord(sign) < 0x2FFF for sign in word)]


def texts_in(value: object) -> Iterator[str]:
    """The texts of a block, however deep they lie."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from texts_in(each)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name == "leads":  # where a word leads on the screen is no word of the paper
                continue
            yield from texts_in(getattr(value, field.name))

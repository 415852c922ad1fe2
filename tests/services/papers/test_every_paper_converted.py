"""Every form's Word file as LibreOffice sets it, beside its PDF: the same paper and the same words (`make soak`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.papers.catalogue import FORMS, document_of, file_name_of
from tests.documents.pages import letters, opened, printed
from tests.documents.test_docx_converted import paper_of, parts_of
from tests.documents.words import converted, needs_libreoffice
from tests.papers import all_requests
from tests.services.papers.test_every_paper import CUTS, SAMPLE_DAY, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from cchc_desktop.documents.blocks import Document
    from cchc_desktop.store.book import Book

pytestmark = [pytest.mark.soak, needs_libreoffice, pytest.mark.timeout(1800)]


def documents_of(book: Book) -> dict[str, Document]:
    """Every variant of every form over the sample, but those that say that they have nothing to print."""
    found: dict[str, Document] = {}
    for request in (each for form in FORMS for each in all_requests(form, book, SAMPLE_DAY)):
        try:
            found[file_name_of(request, "")] = document_of(book, request)
        except Refusal:
            continue
    return found


def test_every_form_is_set_alike_by_libreoffice(sample_book: Book, tmp_path: Path) -> None:
    made = documents_of(sample_book)
    assert len(made) > 10
    for name, pdf in converted(made, tmp_path).items():
        with opened(pdf) as word, opened(printed(made[name])) as ours:
            theirs, own = parts_of(word), parts_of(ours)
            papers = [[{paper_of(page) for page in part} for part in parts] for parts in (theirs, own)]
            assert papers[0] == papers[1], name
        if not name.startswith(tuple(CUT_NAMES)):
            shown = letters(pdf)
            assert [word for word in words_of(made[name]) if word not in shown] == [], name


CUT_NAMES = {form.file_stem for form in FORMS if form.name in CUTS}

"""Dossiers that ask much of the forms: long titles, hundreds of documents, marks and pictures in every text."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from cchc_desktop.domain.dossiers import DossierDraft, Medium
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.documents.edits import DocumentDraft, add_document
from cchc_desktop.services.evidence.dossier_edits import add_dossiers, edit_filed, file_documents, proposed_dossiers
from cchc_desktop.services.evidence.dossiers import read_dossier
from cchc_desktop.store.book import Book
from tests.conftest import OpenBook
from tests.made_once import made_once

from .hostile import DAY, YEAR, make_hostile

MARKS = 'Báo cáo <b>&amp;</b> "x" & y]]>'
PICTURES = "😀 <&>"
LONG = ("Hồ sơ rà soát, sửa đổi, bổ sung quy định về chức năng, nhiệm vụ, quyền hạn của các cơ quan; " * 5)[:400]
MANY = 300


def hostile_dossiers(kind: str, folder: Path, opened: OpenBook) -> Book:
    """A plan of 2024 of that kind with dossiers that ask much."""
    path = folder / "ke-hoach.sqlite"
    make_hostile_dossiers(path, kind)
    return opened(path)


@made_once
def make_hostile_dossiers(path: Path, kind: str) -> None:
    make_hostile(path, kind)
    with open_book(path) as book:
        add_hostile_dossiers(book, YEAR, DAY)


def add_hostile_dossiers(book: Book, year: int, day: date) -> None:
    """The plan's usual dossiers, one of marks with 300 documents, one of a long title with one of them."""
    drafts = (
        *proposed_dossiers(book, year),
        DossierDraft("90.<&>", MARKS, "20 năm", LONG, PICTURES, MARKS, Medium.BOTH, 1234, True, PICTURES),
        DossierDraft("91.CCHC", LONG, "Vĩnh viễn", MARKS, LONG, LONG[:120], Medium.ELECTRONIC, None, True, LONG),
    )
    *_, marks, long = add_dossiers(book, year, drafts)
    papers = [_paper(book, number, day) for number in range(1, MANY + 1)]
    file_documents(book, marks, papers)
    file_documents(book, long, papers[:1])
    filed = read_dossier(book, long)
    assert filed is not None
    edit_filed(book, filed.documents[0].id, sheets=f"01-03 {PICTURES}", note=LONG)


def _paper(book: Book, number: int, day: date) -> int:
    abstract = (LONG, MARKS, PICTURES)[number % 3]
    return add_document(book, DocumentDraft(f"{number}/BC-UBND", "BC", day, MARKS, "", abstract), day)

"""The archive files (hồ sơ) of a year, as their list has them, each with the documents filed in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from cchc_desktop.domain.dossiers import Dossier, DossierDraft, FiledDocument, Medium, in_order
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import fold
from cchc_desktop.services.book.unspoilt import unspoilt
from cchc_desktop.services.plan.plan_rows import day_of
from cchc_desktop.services.typed_text import shortened, sought
from cchc_desktop.store.book import Book

NOT_ONE = "Năm {year} chưa có hồ sơ nào; hãy thêm hồ sơ ở trang Văn bản, thẻ Hồ sơ lưu trữ."
_DOSSIERS = """
    SELECT id, year, code, title, retention, heading, subheading, keeper, medium, sheets, goes_to_archive, note, area_id
    FROM dossier WHERE {only} ORDER BY id
"""
# Documents without a day stand last; of one day by their number.
_FILED = """
    SELECT filed.dossier_id, filed.id, paper.id, paper.reference, paper.kind, paper.issued_on, paper.issuer,
           paper.abstract, (SELECT count(*) FROM evidence_file AS file WHERE file.document_id = paper.id),
           filed.sheets, filed.note
    FROM dossier JOIN dossier_document AS filed ON filed.dossier_id = dossier.id
    JOIN document AS paper ON paper.id = filed.document_id
    WHERE {only}
    ORDER BY paper.issued_on IS NULL, paper.issued_on, CAST(paper.reference AS INTEGER), paper.reference, filed.id
"""


@dataclass(frozen=True, slots=True)
class FiledIn:
    """Where a document is filed."""

    dossier_id: int
    year: int
    code: str


def dossiers_of(book: Book, year: int) -> tuple[Dossier, ...]:
    """The dossiers of a year in the order of their list; documents by their days."""
    return in_order(_read(book, "dossier.year = ?", year))


def read_dossier(book: Book, dossier_id: int) -> Dossier | None:
    """One dossier; None when it is gone."""
    return next(iter(_read(book, "dossier.id = ?", dossier_id)), None)


def find_dossiers(book: Book, year: int, code: str) -> tuple[Dossier, ...]:
    """The dossier of that number and symbol, of a blank `code` every one of the year; refused where there is none."""
    found = dossiers_of(book, year)
    if not found:
        raise Refusal(NOT_ONE.format(year=year))
    wanted = fold(sought(code))
    chosen = tuple(one for one in found if wanted in ("", fold(one.code)))
    if not chosen:
        codes = ", ".join(one.code for one in found[:20])
        raise Refusal(f"Năm {year} không có hồ sơ {shortened(sought(code))}; các hồ sơ: {codes}.")
    return chosen


def dossier_years(book: Book) -> tuple[int, ...]:
    """The years that have dossiers, the newest first."""
    return tuple(year for (year,) in book.read("SELECT DISTINCT year FROM dossier ORDER BY year DESC"))


def filed_in(book: Book, documents: Iterable[int]) -> dict[int, tuple[FiledIn, ...]]:
    """By document: the dossiers that it is filed in; those in none are absent."""
    rows = book.read(
        "SELECT filed.document_id, dossier.id, dossier.year, dossier.code FROM dossier_document AS filed "
        "JOIN dossier ON dossier.id = filed.dossier_id WHERE filed.document_id IN (SELECT value FROM json_each(?)) "
        "ORDER BY dossier.year, filed.id",
        (f"[{','.join(map(str, documents))}]",),
    )
    found: dict[int, list[FiledIn]] = defaultdict(list)
    for document, *where in rows:
        found[document].append(FiledIn(*where))
    return {document: tuple(places) for document, places in found.items()}


def _read(book: Book, only: str, value: int) -> list[Dossier]:
    with unspoilt(book):
        filed: dict[int, list[FiledDocument]] = defaultdict(list)
        for dossier, *row in book.read(_FILED.format(only=only), (value,)):
            filed[dossier].append(_filed(row))
        return [_dossier(row, filed) for row in book.read(_DOSSIERS.format(only=only), (value,))]


def _filed(row: list[Any]) -> FiledDocument:
    link, document, number, kind, issued_on, *rest = row
    return FiledDocument(link, document, number, kind, day_of(issued_on), *rest)


def _dossier(row: tuple[Any, ...], filed: dict[int, list[FiledDocument]]) -> Dossier:
    dossier, year, code, title, retention, heading, subheading, keeper, medium, sheets, goes, note, area = row
    draft = DossierDraft(
        code, title, retention, heading, subheading, keeper, Medium(medium), sheets, bool(goes), note, area
    )
    return Dossier(dossier, year, draft, tuple(filed[dossier]))

"""Numbers of documents: the next one proposed, one given after signing, doubles refused, those left out told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from cchc_desktop.documents.forms.wording import full_number, issuer
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.document_kinds import OFFICIAL_LETTER, kind_of_reference
from cchc_desktop.domain.document_registers import Direction, OwnNames
from cchc_desktop.domain.numbering import (
    DocumentNumber,
    missing_numbers,
    next_number,
    read_document_number,
    runs_words,
    series_of,
    symbol_for,
)
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import sort_key
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.documents.conditions import own_issuers
from cchc_desktop.services.documents.references import document_row, documents_numbered, read_reference, told
from cchc_desktop.services.typed_text import shortened, typed_line
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

Row = dict[str, Any]
_BESIDE = (
    (
        "KH",
        Paper.PLAN,
        "SELECT number, 'kế hoạch năm ' || year FROM plan "
        "WHERE number <> '' AND substr(coalesce(issued_on, year), 1, 4) = ?",
    ),
    (
        "BC",
        Paper.REPORT,
        "SELECT report.number, 'báo cáo đã ký của kế hoạch năm ' || plan.year FROM report "
        "JOIN plan ON plan.id = report.plan_id WHERE report.number <> '' AND substr(report.signed_on, 1, 4) = ?",
    ),
)
"""What bears a number beside the register: kind, paper, and where it is kept, with what the officer calls it."""


@dataclass(frozen=True, slots=True)
class GivenNumber:
    """The number a signed document is given: the day it was signed on, and whose number it is."""

    reference: str
    issued_on: date | None
    issuer: str


@dataclass(frozen=True, slots=True)
class Gap:
    """The runs of numbers of one series ("" for numbers of arrival) that no document has; whose is told by `issuer`."""

    issuer: str
    series: str
    runs: tuple[tuple[int, int], ...]

    @property
    def words(self) -> str:
        """ "BC-UBND: 02, 04–06"; a công văn's series has no kind and is named by it."""
        return ": ".join(filter(None, (self.name, runs_words(self.runs))))

    @property
    def name(self) -> str:
        is_letters = self.series and not kind_of_reference(self.series) and "/" not in self.series
        return f"{OFFICIAL_LETTER} {self.series}" if is_letters else self.series


# -- proposed


def propose_number(book: Book, kind: str, agency: Agency, year: int) -> str:
    """The next number and symbol of that kind ("" for a công văn) on that paper, "06/BC-UBND".

    `agency` is the agency or its office's paper (`Agency.paper_for`). It only knows what this book holds; nothing is
    written, and the number is given with `take_number` after the document has been signed.
    """
    if not agency.symbol:
        raise Refusal("Chưa biết ký hiệu của cơ quan; hãy ghi ký hiệu ở Thiết lập, mục Cơ quan, rồi lấy số.")
    symbol = symbol_for(kind, agency.symbol, agency.drafting_symbol)
    return str(DocumentNumber(next_number(_taken(book, agency, year), symbol), symbol))


def _taken(book: Book, agency: Agency, year: int) -> Iterator[DocumentNumber]:
    """The numbers of the year on that paper, of documents whose issuer nobody wrote down, of plans and reports."""
    names = own_issuers(book)
    key = names.issuer_key(issuer(agency))
    for named, reference in book.read(
        "SELECT issuer, reference FROM document WHERE year = ? AND reference <> ''", (year,)
    ):
        if names.issuer_key(named) in ("", key):
            yield from _read(reference)
    for beside in _numbered_beside(book, year):
        yield from _read(beside.reference)


@dataclass(frozen=True, slots=True)
class _Beside:
    """A plan or a report that bears a number without the register's doing: "kế hoạch năm 2023", on whose paper."""

    name: str
    reference: str
    paper: Agency


def _numbered_beside(source: Book | Change, year: int) -> Iterator[_Beside]:
    """The numbers, whole, that plans and reports of the year bear; a bare "45" has the symbol of its paper."""
    agency = read_agency(source)
    for kind, paper, query in _BESIDE:
        issuing = agency.paper_for(paper)
        for number, name in source.read(query, (f"{year:04}",)):
            yield _Beside(name, full_number(number, kind, issuing), issuing)


def _read(reference: str) -> Iterator[DocumentNumber]:
    number = read_document_number(reference)
    if number is not None:
        yield number


def propose_arrival(book: Book, year: int) -> int:
    """The number of arrival after the last of the year (Nghị định 30/2020/NĐ-CP, Điều 22: one after another)."""
    ((last,),) = book.read(
        "SELECT max(arrival_number) FROM document WHERE substr(arrived_on, 1, 4) = ? AND arrival_number IS NOT NULL",
        (f"{year:04}",),
    )
    return (last or 0) + 1


# -- given


def take_number(book: Book, document_id: int, given: GivenNumber) -> None:
    """Give a document that has none its number; undo does not go back behind it.

    Refused without the day of signing, for a number that is taken, and for a document that has a number.
    """
    with book.change(f"Cấp số {number_columns(given)['reference']}", undoable=False) as change:
        give_number(change, document_id, given)


def give_number(change: Change, document_id: int, given: GivenNumber) -> None:
    """The same within a change that undo does not pass."""
    reference = document_row(change, document_id)["reference"]
    if reference:
        raise Refusal(f"Văn bản đã có số {reference}; muốn đổi hãy sửa ở ô Số, ký hiệu.")
    columns = number_columns(given)
    refuse_taken(change, columns)
    change.update(tables.Document, document_id, **columns)


def number_columns(given: GivenNumber) -> Row:
    """What a number given writes; refused without a number or the day of signing."""
    reference = read_reference(given.reference)
    if reference is None:
        raise Refusal("Chưa có số để cấp; hãy nhập số và ký hiệu, ví dụ 05/BC-UBND.")
    if given.issued_on is None:
        raise Refusal("Chưa có ngày ký; số được lấy sau khi ký, hãy ghi ngày ký của văn bản.")
    return {
        "reference": reference,
        "issued_on": given.issued_on,
        "year": given.issued_on.year,
        "issuer": typed_line(given.issuer),
        "kind": kind_of_reference(reference),
    }


# -- refused


def refuse_double(change: Change, columns: Row, but: int | None = None) -> None:
    """Number and symbol together are one document a year and issuer (Nghị định 30/2020/NĐ-CP, Điều 15)."""
    names = own_issuers(change)
    key = names.issuer_key(columns["issuer"])
    _refuse_first(columns, (row for row in _others(change, columns, but) if names.issuer_key(row["issuer"]) == key))


def refuse_taken(change: Change, columns: Row) -> None:
    """A number to be given is nobody's: not the issuer's, a document's without an issuer, a plan's or a report's."""
    names = own_issuers(change)
    keys = ("", names.issuer_key(columns["issuer"]))
    _refuse_first(columns, (row for row in _others(change, columns) if names.issuer_key(row["issuer"]) in keys))
    _refuse_number_beside(change, columns, names)


def _refuse_number_beside(change: Change, columns: Row, names: OwnNames) -> None:
    number, key = read_document_number(columns["reference"]), names.issuer_key(columns["issuer"])
    if number is None:
        return
    for beside in _numbered_beside(change, columns["year"]):
        of_this_issuer = key in ("", names.issuer_key(issuer(beside.paper)))
        if of_this_issuer and any(one.key == number.key for one in _read(beside.reference)):
            raise Refusal(
                f"Số {columns['reference']} năm {columns['year']} đã ghi cho {beside.name}; hãy lấy số khác, "
                "hoặc nếu văn bản chính là bản đó thì ghi số ở ô Số, ký hiệu."
            )


def _others(change: Change, columns: Row, but: int | None = None) -> Iterator[Row]:
    found = documents_numbered(change, columns["reference"], columns["year"])
    return (row for row in found if row["id"] != but)


def _refuse_first(columns: Row, twins: Iterable[Row]) -> None:
    for twin in twins:
        by = f" của {columns['issuer']}" if columns["issuer"] else ""
        raise Refusal(
            f"Sổ đã có văn bản {columns['reference']} năm {columns['year']}{by}{told(twin)}; "
            "hãy mở văn bản đó, hoặc sửa số, ngày, cơ quan ban hành."
        )


def arrival_columns(number: int | None, day: date | None) -> Row:
    """Number and day of arrival; a number without a day is refused, for it begins anew each year."""
    if number is not None and number < 1:
        raise Refusal("Số đến không đúng; hãy ghi số từ 1 trở lên, hoặc để trống.")
    if number is not None and day is None:
        raise Refusal(f"Chưa có ngày đến của số đến {number}; hãy ghi ngày đến, hoặc để trống số đến.")
    return {"arrival_number": number, "arrived_on": day}


def refuse_double_arrival(change: Change, columns: Row, but: int | None = None) -> None:
    """A number of arrival is one document's in its year."""
    number, day = columns["arrival_number"], columns["arrived_on"]
    if number is None:
        return
    found = change.read(
        "SELECT id, reference, abstract FROM document "
        "WHERE substr(arrived_on, 1, 4) = ? AND arrival_number = ? AND arrival_number IS NOT NULL",
        (f"{day.year:04}", number),
    )
    for row, reference, abstract in found:
        if row != but:
            name = reference or shortened(abstract)
            raise Refusal(f"Số đến {number} năm {day.year} đã ghi cho văn bản {name}; hãy ghi số đến khác.")


# -- left out


def register_gaps(book: Book, direction: Direction, year: int) -> tuple[Gap, ...]:
    """The numbers from 01 to the highest of the year that the register does not have, by series."""
    if direction is Direction.INCOMING:
        return _arrival_gaps(book, year)
    names, taken = own_issuers(book), dict[tuple[str, str], set[int]]()
    for key, number in _issued(book, names, year):
        taken.setdefault((key, series_of(number.symbol)), set()).add(number.number)
    ordered = sorted(taken.items(), key=lambda item: (item[0][0], sort_key(item[0][1])))
    gaps = (Gap(key, series, missing_numbers(numbers)) for (key, series), numbers in ordered)
    return tuple(gap for gap in gaps if gap.runs)


def _issued(book: Book, names: OwnNames, year: int) -> Iterator[tuple[str, DocumentNumber]]:
    rows = book.read("SELECT issuer, reference FROM document WHERE year = ? AND reference <> ''", (year,))
    for named, reference in rows:
        if names.is_own(named):
            yield from ((names.issuer_key(named), number) for number in _read(reference))


def free_numbers(book: Book, kind: str, agency: Agency, year: int) -> str:
    """The numbers left out below the next one of that kind on that paper, "02, 04–06"; "" where there are none."""
    series = series_of(symbol_for(kind, agency.symbol, agency.drafting_symbol))
    taken = (one.number for one in _taken(book, agency, year) if series_of(one.symbol) == series)
    return runs_words(missing_numbers(taken))


def _arrival_gaps(book: Book, year: int) -> tuple[Gap, ...]:
    rows = book.read(
        "SELECT arrival_number FROM document WHERE substr(arrived_on, 1, 4) = ? AND arrival_number IS NOT NULL",
        (f"{year:04}",),
    )
    runs = missing_numbers(number for (number,) in rows)
    return (Gap("", "", runs),) if runs else ()

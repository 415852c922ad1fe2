"""Numbers of documents: proposed, given as a step undo stops at, refused when taken; arrivals; what is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cchc_desktop.domain.agency import BLANK, Agency
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.document_registers import Direction
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.agency.issuing import write_agency
from cchc_desktop.services.documents.documents import DocumentConditions, document_ids, document_lines, read_document
from cchc_desktop.services.documents.edits import DocumentDraft, Filing, add_document, edit_document, file_document
from cchc_desktop.services.documents.numbers import (
    GivenNumber,
    free_numbers,
    propose_arrival,
    propose_number,
    register_gaps,
    take_number,
)
from cchc_desktop.services.history.history import history, undo
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.plan.plans import PlanDraft, edit_plan
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book
from tests.services.conftest import DAY
from tests.services.looking import content, one_step, refused

OFFICE = replace(
    BLANK,
    parent="UBND HUYỆN NGHĨA HƯNG",
    name_lines=("PHÒNG NỘI VỤ",),
    short_name="Phòng Nội vụ",
    symbol="PNV",
    drafting_symbol="CCHC",
)
AGENCY: Agency = replace(
    BLANK,
    name_lines=("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG"),
    place="Nghĩa Hưng",
    short_name="UBND huyện Nghĩa Hưng",
    symbol="UBND",
    drafting_symbol="NV",
    office=OFFICE,
)
OURS, THEIRS = AGENCY.short_name, "Sở Nội vụ"


@pytest.fixture(name="book")
def _book(draft_book: Book) -> Book:
    write_agency(draft_book, AGENCY)
    return draft_book


def add(book: Book, reference: str, issuer: str = OURS, day: date = DAY, **more: object) -> int:
    return add_document(book, DocumentDraft(reference, "", day, issuer, **more), DAY)  # type: ignore[arg-type]


def paper(book: Book, abstract: str = "Báo cáo quý I") -> int:
    return add_document(book, DocumentDraft(abstract=abstract, issuer=OURS), DAY)


def shown(book: Book, **asked: object) -> list[str]:
    ids = document_ids(book, DocumentConditions(**asked), "reference", descending=False)  # type: ignore[arg-type]
    return [line.name for line in document_lines(book, ids)]


# -- proposed


def test_numbers_begin_at_01_each_year_and_follow_the_highest_of_their_symbol(book: Book) -> None:
    assert propose_number(book, "BC", AGENCY, 2024) == "01/BC-UBND"
    add(book, "05/BC-UBND")
    add(book, "07/KH-UBND")
    assert propose_number(book, "BC", AGENCY, 2024) == "06/BC-UBND"
    assert propose_number(book, "KH", AGENCY, 2024) == "08/KH-UBND"
    assert propose_number(book, "BC", AGENCY, 2025) == "01/BC-UBND"


def test_a_letters_symbol_names_who_drafts_it(book: Book) -> None:
    add(book, "12/UBND-VHTT")
    assert propose_number(book, "", AGENCY, 2024) == "13/UBND-NV"
    assert propose_number(book, "", OFFICE, 2024) == "01/PNV-CCHC"


def test_each_paper_has_its_own_numbers_and_another_agencys_do_not_count(book: Book) -> None:
    add(book, "09/BC-UBND", "UBND xã Nghĩa Sơn")
    add(book, "03/BC-PNV", "Phòng Nội vụ")
    assert propose_number(book, "BC", AGENCY, 2024) == "01/BC-UBND"
    assert propose_number(book, "BC", OFFICE, 2024) == "04/BC-PNV"


def test_a_number_whose_issuer_nobody_wrote_down_and_the_plans_own_are_not_proposed_again(book: Book) -> None:
    add(book, "20/BC-UBND", "")
    assert propose_number(book, "BC", AGENCY, 2024) == "21/BC-UBND"
    heading = read_heading(book, 2024)
    edit_plan(book, heading.id, PlanDraft(heading.title, "31/KH-UBND", date(2024, 1, 5)))
    assert propose_number(book, "KH", AGENCY, 2024) == "32/KH-UBND"


def test_no_number_is_proposed_for_an_agency_without_a_symbol(book: Book) -> None:
    with refused(book, "Chưa biết ký hiệu"):
        propose_number(book, "BC", replace(AGENCY, symbol=""), 2024)


def test_proposing_writes_nothing(book: Book) -> None:
    before = content(book)
    propose_number(book, "BC", AGENCY, 2024)
    propose_arrival(book, 2024)
    assert content(book) == before


# -- given


def test_a_number_is_given_after_signing_and_undo_stops_there(book: Book) -> None:
    document = paper(book)
    take_number(book, document, GivenNumber("1/BC-UBND", date(2024, 2, 9), OURS))
    line = read_document(book, document).line
    assert (line.reference, line.kind, line.issued_on, line.year) == ("01/BC-UBND", "BC", date(2024, 2, 9), 2024)
    assert (history(book, 1)[0].label, book.next_undo()) == ("Cấp số 01/BC-UBND", None)
    with pytest.raises(Refusal, match="Không còn bước nào"):
        undo(book)
    with one_step(book, "Sửa văn bản 01/BC-UBND"):
        edit_document(book, document, DocumentDraft("01/BC-UBND", issued_on=date(2024, 2, 9), abstract="Khác"))


def test_a_taken_number_is_refused_naming_the_document_that_has_it(book: Book) -> None:
    add(book, "05/BC-UBND", abstract="Kết quả rà soát")
    document = paper(book)
    with refused(book, r"đã có văn bản 05/BC-UBND năm 2024.*“Kết quả rà soát”, ngày 01/03/2024"):
        take_number(book, document, GivenNumber("05/BC-UBND", DAY, "Ủy ban nhân dân huyện Nghĩa Hưng"))
    add(book, "06/BC-UBND", "")
    with refused(book, "06/BC-UBND"):
        take_number(book, document, GivenNumber("06/BC-UBND", DAY, OURS))
    take_number(book, document, GivenNumber("05/BC-UBND", date(2025, 1, 2), OURS))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (GivenNumber("", DAY, OURS), "Chưa có số để cấp"),
        (GivenNumber("BC-UBND", DAY, OURS), "không đúng dạng"),
        (GivenNumber("05/BC-UBND", None, OURS), "Chưa có ngày ký"),
    ],
)
def test_a_number_wants_its_symbol_and_the_day_of_signing(book: Book, given: GivenNumber, said: str) -> None:
    document = paper(book)
    with refused(book, said):
        take_number(book, document, given)


def test_a_document_has_one_number(book: Book) -> None:
    document = add(book, "05/BC-UBND")
    with refused(book, "đã có số 05/BC-UBND"):
        take_number(book, document, GivenNumber("06/BC-UBND", DAY, OURS))
    with refused(book, "không còn trong sổ"):
        take_number(book, 999, GivenNumber("06/BC-UBND", DAY, OURS))


def test_a_new_document_with_a_number_just_taken_joins_no_other(book: Book) -> None:
    draft = DocumentDraft("01/BC-UBND", "", DAY, OURS, abstract="Báo cáo quý I")
    file_document(book, Filing(draft, gives_number=True), DAY)
    assert (history(book, 1)[0].label, book.next_undo()) == ("Cấp số 01/BC-UBND", None)
    with refused(book, "đã có văn bản 01/BC-UBND"):
        file_document(book, Filing(draft, gives_number=True), DAY)
    file_document(book, Filing(draft), DAY)  # filed again by hand it is the same document
    assert len(document_ids(book, DocumentConditions())) == 1


def test_a_document_of_the_register_is_given_the_number_just_taken(book: Book) -> None:
    document = paper(book)
    draft = DocumentDraft("01/BC-UBND", "", DAY, OURS)
    file_document(book, Filing(draft, document_id=document, gives_number=True), DAY)
    line = read_document(book, document).line
    assert (line.reference, line.issued_on, line.kind, line.abstract) == ("01/BC-UBND", DAY, "BC", "Báo cáo quý I")
    assert book.next_undo() is None
    with refused(book, "Văn bản đã có số 01/BC-UBND"):
        file_document(book, Filing(draft, document_id=document, gives_number=True), DAY)
    other = paper(book)
    with refused(book, "Sổ đã có văn bản 01/BC-UBND"):
        file_document(book, Filing(draft, document_id=other, gives_number=True), DAY)


def test_one_agency_spelled_in_two_ways_has_each_number_once(book: Book) -> None:
    add(book, "05/BC-UBND")
    with refused(book, "đã có văn bản 05/BC-UBND"):
        add(book, "05/BC-UBND", "Ủy ban nhân dân huyện Nghĩa Hưng")


# -- came in


def test_numbers_of_arrival_follow_one_another_through_the_year(book: Book) -> None:
    assert propose_arrival(book, 2024) == 1
    add(book, "5/CV-SNV", THEIRS, arrival_number=7, arrived_on=DAY)
    assert (propose_arrival(book, 2024), propose_arrival(book, 2025)) == (8, 1)


def test_a_number_of_arrival_is_one_documents_and_has_a_day(book: Book) -> None:
    first = add(book, "05/BC-SNV", THEIRS, arrival_number=7, arrived_on=DAY)
    with refused(book, "Số đến 7 năm 2024 đã ghi cho văn bản 05/BC-SNV"):
        add(book, "06/BC-SNV", THEIRS, arrival_number=7, arrived_on=DAY)
    with refused(book, "Chưa có ngày đến của số đến 8"):
        add(book, "06/BC-SNV", THEIRS, arrival_number=8)
    with refused(book, "Số đến không đúng"):
        add(book, "06/BC-SNV", THEIRS, arrival_number=0, arrived_on=DAY)
    other = add(book, "06/BC-SNV", THEIRS, arrival_number=7, arrived_on=date(2025, 1, 3))
    line = read_document(book, other).line
    with refused(book, "đã ghi cho văn bản 05/BC-SNV"):
        edit_document(book, other, DocumentDraft(line.reference, arrival_number=7, arrived_on=DAY))
    with one_step(book):
        edit_document(book, first, DocumentDraft("05/BC-SNV", arrival_number=7, arrived_on=DAY, recipients="Ông A"))


def test_a_scan_that_joins_a_document_brings_no_number_of_arrival_that_is_taken(book: Book) -> None:
    add(book, "05/BC-SNV", THEIRS, arrival_number=7, arrived_on=DAY)
    add(book, "06/BC-SNV", THEIRS)
    with refused(book, "Số đến 7"):
        file_document(book, Filing(DocumentDraft("06/BC-SNV", "", DAY, THEIRS, arrival_number=7, arrived_on=DAY)), DAY)


# -- the two registers


def test_the_register_is_told_apart_into_what_goes_out_and_what_comes_in(book: Book) -> None:
    add(book, "01/BC-UBND")
    add(book, "02/BC-UBND", "UỶ BAN NHÂN DÂN HUYỆN NGHĨA HƯNG")
    add(book, "03/TTr-PNV", "Phòng Nội vụ")
    add(book, "04/BC-SNV", THEIRS)
    add(book, "05/BC-UBND", "")
    add(book, "06/BC-STP", "", arrival_number=1, arrived_on=DAY)
    assert shown(book, direction=Direction.OUTGOING) == ["01/BC-UBND", "02/BC-UBND", "03/TTr-PNV"]
    assert shown(book, direction=Direction.INCOMING) == ["04/BC-SNV", "06/BC-STP"]
    assert len(shown(book)) == 6


def test_what_comes_in_in_january_stands_in_the_new_years_register(book: Book) -> None:
    add(book, "812/SNV-CCHC", THEIRS, date(2023, 12, 29), arrival_number=1, arrived_on=date(2024, 1, 2))
    assert shown(book, direction=Direction.INCOMING, year=2024) == ["812/SNV-CCHC"]
    assert shown(book, direction=Direction.INCOMING, year=2023) == []
    assert shown(book, year=2023) == ["812/SNV-CCHC"]


def test_numbers_left_out_are_told_by_symbol(book: Book) -> None:
    for reference in ("01/BC-UBND", "03/BC-UBND", "06/BC-UBND", "02/KH-UBND", "03/UBND-VP", "01/UBND-NV"):
        add(book, reference)
    add(book, "09/BC-UBND", THEIRS)
    add(book, "01/TTr-PNV", "Phòng Nội vụ")
    gaps = [gap.words for gap in register_gaps(book, Direction.OUTGOING, 2024)]
    assert gaps == ["BC-UBND: 02, 04–05", "KH-UBND: 01", "Công văn UBND: 02"]
    assert register_gaps(book, Direction.OUTGOING, 2023) == ()
    add(book, "01/BC-SNV", THEIRS, arrival_number=3, arrived_on=DAY)
    assert [gap.words for gap in register_gaps(book, Direction.INCOMING, 2024)] == ["01–02"]


def test_recipients_and_drafter_are_kept_and_found(book: Book) -> None:
    document = add(book, "01/BC-UBND", recipients="UBND tỉnh;\nSở Nội vụ", drafter="Trần Thị Hồng")
    line = read_document(book, document).line
    assert (line.recipients, line.drafter) == ("UBND tỉnh;\nSở Nội vụ", "Trần Thị Hồng")
    assert shown(book, words="thi hong") == ["01/BC-UBND"]


# -- one number however it is written


@pytest.mark.parametrize("typed", ["90/QĐ-UBND.", "90/qđ-ubnd", "90/QĐ-ubnd,"])
def test_a_number_typed_carelessly_is_the_same_number(book: Book, typed: str) -> None:
    known = add(book, typed)
    line = read_document(book, known).line
    assert (line.reference, line.kind) == ("90/QĐ-UBND", "QĐ")
    assert propose_number(book, "QĐ", AGENCY, 2024) == "91/QĐ-UBND"
    other = paper(book)
    with refused(book, "Sổ đã có văn bản 90/QĐ-UBND năm 2024"):
        take_number(book, other, GivenNumber("90/QĐ-UBND", DAY, OURS))


@pytest.mark.parametrize("kept", ["90/QĐ-UBND.", "90/qđ-ubnd", "5/UBND-Vp"])
def test_a_number_kept_carelessly_by_an_older_book_is_taken_all_the_same(book: Book, kept: str) -> None:
    known, other = paper(book), paper(book)
    with book.change("Như sổ cũ ghi") as change:
        change.update(tables.Document, known, reference=kept, year=2024, issued_on=DAY)
    with refused(book, "Sổ đã có văn bản"):
        take_number(book, other, GivenNumber(kept.upper().rstrip("."), DAY, OURS))
    kind = "QĐ" if "90" in kept else ""
    assert propose_number(book, kind, AGENCY, 2024).startswith("91/" if kind else "06/")


@pytest.mark.parametrize("number", ["45", "45/KH-UBND", "45/kh-ubnd"])
def test_the_plans_number_is_taken_however_it_is_written(book: Book, number: str) -> None:
    plan = read_heading(book, 2024).id
    edit_plan(book, plan, PlanDraft("Kế hoạch CCHC", number=number, issued_on=date(2024, 1, 5), issued=True))
    assert propose_number(book, "KH", AGENCY, 2024) == "46/KH-UBND"
    assert free_numbers(book, "KH", AGENCY, 2024) == "01–44"
    other = paper(book, "Kế hoạch khác")
    with refused(book, "Số 45/KH-UBND năm 2024 đã ghi cho kế hoạch năm 2024; hãy lấy số khác"):
        take_number(book, other, GivenNumber("45/KH-UBND", DAY, OURS))
    draft = DocumentDraft("45/KH-UBND", "KH", DAY, OURS, abstract="Kế hoạch khác")
    with refused(book, "đã ghi cho kế hoạch năm 2024"):
        file_document(book, Filing(draft, gives_number=True), DAY)
    take_number(book, other, GivenNumber("45/KH-UBND", date(2025, 1, 6), OURS))


def test_the_plan_itself_may_stand_in_the_register_under_its_number(book: Book) -> None:
    plan = read_heading(book, 2024).id
    edit_plan(book, plan, PlanDraft("Kế hoạch CCHC", number="45", issued_on=date(2024, 1, 5), issued=True))
    add(book, "45/KH-UBND", day=date(2024, 1, 5), abstract="Kế hoạch CCHC")
    assert shown(book, year=2024) == ["45/KH-UBND"]


def test_the_plan_of_a_bare_number_has_the_symbol_of_the_paper_it_went_out_on(book: Book) -> None:
    write_agency(book, replace(AGENCY, office_papers=(Paper.PLAN,)))
    plan = read_heading(book, 2024).id
    edit_plan(book, plan, PlanDraft("Kế hoạch CCHC", number="45", issued_on=date(2024, 1, 5), issued=True))
    assert propose_number(book, "KH", AGENCY, 2024) == "01/KH-UBND"
    assert propose_number(book, "KH", AGENCY.on_office_paper(), 2024) == "46/KH-PNV"

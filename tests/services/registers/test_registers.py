"""The registers: what is typed comes back, what does not fit is refused in words, and undo takes each step back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.fields import Register
from cchc_desktop.domain.registers.initiatives import INITIATIVES, Initiative
from cchc_desktop.domain.registers.inspections import INSPECTIONS, MATTERS, VISITS, FoundMatter, Inspection, Visit
from cchc_desktop.domain.registers.legal_documents import LEGAL_DOCUMENTS, LegalDocument
from cchc_desktop.domain.registers.surveys import SURVEYS, Survey
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.book.checking import check_book
from cchc_desktop.services.documents import edits as document_edits
from cchc_desktop.services.documents.documents import read_document
from cchc_desktop.services.documents.numbers import propose_number
from cchc_desktop.services.evidence.evidence import StoredFile
from cchc_desktop.services.history.history import line_of
from cchc_desktop.services.history.record_names import RecordNames
from cchc_desktop.services.plan import arranging
from cchc_desktop.services.registers import findings, registers
from cchc_desktop.services.rows import find_deliverable
from cchc_desktop.services.searching import search
from cchc_desktop.services.units import edits as unit_edits
from cchc_desktop.services.units import mergers as unit_mergers
from cchc_desktop.services.units.units import find_unit
from cchc_desktop.store.book import Book
from tests.store.small_books import journalled_rows

TITLE = "Kiểm tra công tác cải cách hành chính năm 2023"
SON = "UBND xã Nghĩa Sơn"
LONG = ("Niêm yết thủ tục hành chính <chưa đủ> & “còn thiếu” 😀 " * 9)[:400].strip()
INSPECTION = Inspection(
    2023, TITLE, field="Cải cách hành chính", first_day=date(2023, 8, 1), last_day=date(2023, 9, 15),
    team_lead="Nguyễn Văn An – Trưởng phòng Nội vụ", members="Trần Thị Bình\nLê Văn Cường",
    decision="45/QĐ-UBND", decision_on=date(2023, 6, 12), deliverable="3.2",
)  # fmt: skip
RECORDS: list[tuple[Register[Any], Any]] = [
    (INSPECTIONS, INSPECTION),
    (
        INITIATIVES,
        Initiative(2023, LONG, "Phạm Thị Dung", "Phòng Tư pháp", "Một cửa", LONG, "recognised", "Cấp huyện",
                   "120/QĐ-UBND", date(2023, 10, 20), "4.2"),
    ),
    (
        LEGAL_DOCUMENTS,
        LegalDocument(2023, LONG, "Quyết định", "02/2016/QĐ-UBND", date(2016, 3, 1), "UBND huyện", date(2016, 3, 11),
                      "partly_expired", "Điều 5; khoản 2 Điều 7", "Luật mới có hiệu lực", date(2021, 1, 1),
                      "proposed", "Sửa đổi, bổ sung", "6.2"),
    ),
    (
        SURVEYS,
        Survey(2023, LONG, SON, "Đất đai", date(2023, 9, 1), date(2023, 9, 30), 200, 187, 9135, "a\nb",
               "15.1"),
    ),
]  # fmt: skip


def add_all_of_an_inspection(book: Book) -> tuple[int, int, int]:
    inspection = registers.add_record(book, INSPECTIONS, INSPECTION)
    visit = registers.add_record(book, VISITS, Visit(2023, TITLE, SON, first_day=date(2023, 8, 7)))
    matter = FoundMatter(2023, TITLE, SON, date(2023, 8, 7), LONG, mend_by=date(2023, 9, 7))
    return inspection, visit, registers.add_record(book, MATTERS, matter)


@pytest.mark.parametrize(("register", "record"), RECORDS, ids=lambda one: getattr(one, "name", "")[:15])
def test_a_record_comes_back_as_it_was_typed_and_undo_takes_it_back(
    register: Register[Any], record: Any, seed_book: Book
) -> None:
    before = journalled_rows(seed_book)
    row = registers.add_record(seed_book, register, record)
    assert registers.read_record(seed_book, register, row).record == record
    assert [kept.record for kept in registers.read_records(seed_book, register, 2023)] == [record]
    assert registers.read_records(seed_book, register, 2022) == ()
    registers.delete_record(seed_book, register, row)
    assert registers.read_records(seed_book, register) == ()
    seed_book.undo()
    assert registers.read_record(seed_book, register, row).record == record
    seed_book.undo()
    assert journalled_rows(seed_book) == before
    assert check_book(seed_book) == ()


def test_units_inspected_and_what_was_found_belong_to_their_inspection(seed_book: Book) -> None:
    inspection, visit, _ = add_all_of_an_inspection(seed_book)
    (only,) = registers.visits_of(seed_book, inspection)
    assert (only.id, only.record.unit, only.record.year) == (visit, SON, 2023)
    (found,) = findings.findings_of_inspection(seed_book, inspection, date(2023, 8, 10))
    assert (found.text, found.inspection) == (LONG, TITLE)
    unit = find_unit(seed_book, SON)
    assert unit is not None
    assert findings.findings_of(seed_book, unit, date(2023, 8, 10)) == (found,)


@pytest.mark.parametrize("part", [0, 1])
def test_what_was_found_outlives_the_inspection_and_the_unit_in_it(part: int, seed_book: Book) -> None:
    ids = add_all_of_an_inspection(seed_book)
    registers.delete_record(seed_book, (INSPECTIONS, VISITS)[part], ids[part])
    kept = registers.read_record(seed_book, MATTERS, ids[2]).record
    assert (kept.unit, kept.inspection, kept.year) == (SON, "", 2023)
    assert registers.read_records(seed_book, VISITS) == ()
    seed_book.undo()
    assert registers.read_record(seed_book, MATTERS, ids[2]).record.inspection == TITLE
    assert len(registers.read_records(seed_book, VISITS)) == 1


REFUSED: list[tuple[Register[Any], Any, str]] = [
    (INSPECTIONS, Inspection(2023, " \n "), "Tên cuộc kiểm tra đang để trống"),
    (INSPECTIONS, Inspection(23, "K"), "Năm kế hoạch 23 nằm ngoài"),
    (INSPECTIONS, Inspection(2023, "K", kind="lạ"), "Hình thức không có trong danh mục"),
    (INSPECTIONS, Inspection(2023, "K", first_day=date(2023, 5, 2), last_day=date(2023, 5, 1)), "01/05/2023 sớm hơn"),
    (INSPECTIONS, Inspection(2023, "K", decision="số 5"), "hãy ghi như 05/BC-UBND"),
    (INSPECTIONS, Inspection(2023, "K", decision_on=date(2023, 5, 1)), "mà chưa có số"),
    (INSPECTIONS, Inspection(2023, "K", deliverable="99.1"), "không có sản phẩm 99.1"),
    (INSPECTIONS, Inspection(2023, "K", deliverable="3"), "hãy ghi rõ mã, ví dụ 3.1"),
    (VISITS, Visit(2023, "Không có cuộc này", SON), "không có cuộc kiểm tra “Không có cuộc này”"),
    (VISITS, Visit(2023, TITLE, "Xã Không Có"), "không có đơn vị “Xã Không Có”"),
    (VISITS, Visit(2023, TITLE, "UBND các xã, thị trấn"), "là một nhóm đơn vị"),
    (MATTERS, FoundMatter(2023, "", SON, date(2023, 5, 2), "x", mend_by=date(2023, 5, 1)), "sớm hơn ngày"),
    (MATTERS, FoundMatter(2023, "", SON, date(2023, 5, 2), "x", remedy="xong"), "chưa có ngày khắc phục"),
    (INITIATIVES, Initiative(2023, "S", decision="5/QĐ-UBND"), "tình trạng còn là đề nghị"),
    (LEGAL_DOCUMENTS, LegalDocument(2023, "V", result="partly_expired"), "chưa ghi phần nào"),
    (LEGAL_DOCUMENTS, LegalDocument(2023, "V", result="in_force", expired_on=date(2023, 1, 1)), "không phải là hết"),
    (LEGAL_DOCUMENTS, LegalDocument(2023, "V", issued_on=date(2023, 1, 2), effective_on=date(2023, 1, 1)), "sớm hơn"),
    (SURVEYS, Survey(2023, "K", sheets_out=10, sheets_in=11), "11 nhiều hơn số phiếu phát ra 10"),
    (SURVEYS, Survey(2023, "K", rate=10001), "Tỷ lệ hài lòng 10001 nằm ngoài"),
]


@pytest.mark.parametrize(("register", "record", "says"), REFUSED)
def test_what_does_not_fit_is_refused_and_nothing_is_written(
    register: Register[Any], record: Any, says: str, seed_book: Book
) -> None:
    registers.add_record(seed_book, INSPECTIONS, INSPECTION)
    before = journalled_rows(seed_book)
    with pytest.raises(Refusal) as refused:
        registers.add_record(seed_book, register, record)
    assert says in str(refused.value)
    assert str(refused.value).endswith(".")
    assert journalled_rows(seed_book) == before


def test_the_same_inspection_unit_or_legal_document_is_not_kept_twice(seed_book: Book) -> None:
    add_all_of_an_inspection(seed_book)
    registers.add_record(seed_book, *RECORDS[2])
    twins: list[tuple[Register[Any], Any]] = [
        (INSPECTIONS, Inspection(2023, TITLE.upper())),
        (VISITS, Visit(2023, TITLE, "xã nghĩa son")),
        (LEGAL_DOCUMENTS, LegalDocument(2023, "Khác", reference="02/2016/QĐ-UBND", issuer="ubnd huyện")),
    ]
    of_2016 = LegalDocument(2023, "Khác", reference="2 / 2016/qđ-ubnd", issuer="UBND huyện")
    for register, record in [*twins, (LEGAL_DOCUMENTS, of_2016)]:
        with pytest.raises(Refusal, match="đã có"):
            registers.add_record(seed_book, register, record)
    registers.add_record(seed_book, INSPECTIONS, Inspection(2024, TITLE))
    for other in ("02a/2016/QĐ-UBND", "2/2017/QĐ-UBND", "20/2016/QĐ-UBND", "không số"):
        registers.add_record(seed_book, LEGAL_DOCUMENTS, replace(of_2016, reference=other))


def test_nothing_is_mended_on_a_day_to_come(seed_book: Book) -> None:
    matter = FoundMatter(2023, "", SON, date(2023, 5, 2), "x", mended_on=date(2033, 9, 1), remedy="xong")
    row = registers.add_record(seed_book, MATTERS, replace(matter, mended_on=None, remedy=""))
    for write in (
        lambda: registers.add_record(seed_book, MATTERS, matter, date(2023, 10, 20)),
        lambda: registers.edit_record(seed_book, MATTERS, row, matter, date(2023, 10, 20)),
        lambda: findings.mend_finding(seed_book, row, date(2033, 9, 1), "xong", date(2023, 10, 20)),
    ):
        with pytest.raises(Refusal, match="Ngày khắc phục 01/09/2033 chưa đến; hãy ghi ngày đã khắc phục xong"):
            write()


def test_a_record_is_edited_over_itself(seed_book: Book) -> None:
    row = registers.add_record(seed_book, INSPECTIONS, INSPECTION)
    steps = len(seed_book.steps())
    registers.edit_record(seed_book, INSPECTIONS, row, INSPECTION)
    assert len(seed_book.steps()) == steps, "nothing was changed"
    registers.edit_record(seed_book, INSPECTIONS, row, Inspection(2023, "Kiểm tra đột xuất", "surprise"))
    kept = registers.read_record(seed_book, INSPECTIONS, row).record
    assert (kept.title, kept.decision, kept.decision_on, kept.deliverable) == ("Kiểm tra đột xuất", "", None, "")
    seed_book.undo()
    assert registers.read_record(seed_book, INSPECTIONS, row).record == INSPECTION


def test_documents_cited_are_those_of_the_book(seed_book: Book) -> None:
    registers.add_record(seed_book, INSPECTIONS, INSPECTION)
    again = Initiative(2023, "S", state="recognised", decision="45/QĐ-UBND", decision_on=date(2023, 6, 12))
    registers.add_record(seed_book, INITIATIVES, again)
    ((document, about),) = seed_book.read("SELECT id, abstract FROM document WHERE reference = '45/QĐ-UBND'")
    assert about == f"Quyết định: {TITLE}"
    wrong = Initiative(2023, "T", state="recognised", decision="45/QĐ-UBND", decision_on=date(2023, 6, 13))
    with pytest.raises(Refusal, match=r"ngày 12/06/2023.*, khác ngày đã nhập; hãy sửa số, hoặc để trống ngày"):
        registers.add_record(seed_book, INITIATIVES, wrong)
    document_edits.delete_document(seed_book, document)
    (kept,) = registers.read_records(seed_book, INSPECTIONS)
    assert (kept.record.decision, kept.record.decision_on) == ("", None)
    seed_book.undo()
    assert registers.read_records(seed_book, INSPECTIONS)[0].record == INSPECTION


def own_number(book: Book) -> str:
    return propose_number(book, "QĐ", read_agency(book), 2023)


def numbers_like(book: Book, reference: str) -> int:
    return int(book.read("SELECT count(*) FROM document WHERE reference = ?", (reference,))[0][0])


def test_a_mistyped_number_leaves_no_document_behind_and_moves_no_proposal(seed_book: Book) -> None:
    row = registers.add_record(seed_book, INSPECTIONS, replace(INSPECTION, decision="5420/QĐ-UBND"))
    assert own_number(seed_book) == "5421/QĐ-UBND"
    steps = len(seed_book.steps())
    registers.edit_record(seed_book, INSPECTIONS, row, replace(INSPECTION, decision="2216/QĐ-UBND"))
    assert len(seed_book.steps()) == steps + 1
    assert numbers_like(seed_book, "5420/QĐ-UBND") == 0
    assert own_number(seed_book) == "2217/QĐ-UBND"
    seed_book.undo()
    assert registers.read_records(seed_book, INSPECTIONS)[0].record.decision == "5420/QĐ-UBND"
    assert numbers_like(seed_book, "2216/QĐ-UBND") == 0
    seed_book.redo()
    registers.edit_record(seed_book, INSPECTIONS, row, replace(INSPECTION, decision="", decision_on=None))
    assert numbers_like(seed_book, "2216/QĐ-UBND") == 0


def attach_file(book: Book, document: int) -> None:
    file = StoredFile("quyet-dinh.pdf", "0" * 64, 3)
    with book.change("Gắn tệp") as change:
        document_edits.put_files(change, document, (file,), date(2023, 10, 20))


def prove(book: Book, document: int) -> None:
    target = document_edits.Target(find_deliverable(book, 2023, "6.2"))
    document_edits.link_document(book, document, [target])


def cite_elsewhere(book: Book, document: int) -> None:
    ((reference, day),) = book.read("SELECT reference, issued_on FROM document WHERE id = ?", (document,))
    other = Initiative(2023, "S", state="recognised", decision=reference, decision_on=date.fromisoformat(day))
    registers.add_record(book, INITIATIVES, other)


def write_in_it(book: Book, document: int) -> None:
    draft = document_edits.draft_of(read_document(book, document).line)
    document_edits.edit_document(book, document, replace(draft, issuer="UBND huyện Nghĩa Hưng"))


@pytest.mark.parametrize("use", [attach_file, prove, cite_elsewhere, write_in_it])
def test_a_document_that_serves_for_more_outlives_the_number_mended(seed_book: Book, use: Any) -> None:
    row = registers.add_record(seed_book, INSPECTIONS, INSPECTION)
    ((document,),) = seed_book.read("SELECT id FROM document WHERE reference = '45/QĐ-UBND'")
    use(seed_book, document)
    registers.edit_record(seed_book, INSPECTIONS, row, replace(INSPECTION, decision="54/QĐ-UBND"))
    assert numbers_like(seed_book, "45/QĐ-UBND") == 1


def test_a_document_that_was_there_before_stays_when_it_is_cited_no_more(seed_book: Book) -> None:
    known = document_edits.DocumentDraft("45/QĐ-UBND", issued_on=date(2023, 6, 12), abstract="Đoàn kiểm tra")
    document_edits.add_document(seed_book, known, date(2023, 10, 20))
    row = registers.add_record(seed_book, INSPECTIONS, INSPECTION)
    registers.edit_record(seed_book, INSPECTIONS, row, replace(INSPECTION, decision="54/QĐ-UBND"))
    assert numbers_like(seed_book, "45/QĐ-UBND") == 1


def test_a_product_that_goes_leaves_the_records_that_named_it(seed_book: Book) -> None:
    row = registers.add_record(seed_book, INSPECTIONS, INSPECTION)
    arranging.delete_deliverable(seed_book, find_deliverable(seed_book, 2023, "3.2"))
    assert registers.read_record(seed_book, INSPECTIONS, row).record.deliverable == ""
    seed_book.undo()
    assert registers.read_record(seed_book, INSPECTIONS, row).record.deliverable == "3.2"


def test_a_unit_in_a_register_is_kept_and_can_be_folded_into_another(seed_book: Book) -> None:
    add_all_of_an_inspection(seed_book)
    registers.add_record(seed_book, *RECORDS[3])
    unit = unit_edits.add_unit(seed_book, unit_edits.UnitDraft("Xã Nghĩa Sơn (gõ nhầm)"))
    registers.add_record(seed_book, SURVEYS, Survey(2023, "Khác", "Xã Nghĩa Sơn (gõ nhầm)"))
    with pytest.raises(Refusal, match="có 1 cuộc khảo sát"):
        unit_edits.delete_unit(seed_book, unit)
    into = find_unit(seed_book, SON)
    assert into is not None
    unit_mergers.fold_unit(seed_book, unit, into)
    assert {kept.record.unit for kept in registers.read_records(seed_book, SURVEYS)} == {SON}


def test_two_units_of_one_inspection_are_not_folded(seed_book: Book) -> None:
    add_all_of_an_inspection(seed_book)
    registers.add_record(seed_book, VISITS, Visit(2023, TITLE, "Xã Nghĩa Lạc"))
    one, other = (find_unit(seed_book, name) or 0 for name in ("Xã Nghĩa Lạc", SON))
    with pytest.raises(Refusal, match="ở cùng một cuộc kiểm tra"):
        unit_mergers.fold_unit(seed_book, one, other)


def test_search_finds_every_register(seed_book: Book) -> None:
    inspection, visit, _ = add_all_of_an_inspection(seed_book)
    registers.edit_record(seed_book, VISITS, visit, Visit(2023, TITLE, SON, conclusion="Chấp hành nghiêm túc"))
    for register, record in RECORDS[1:]:
        registers.add_record(seed_book, register, record)
    assert ("inspection", inspection) in [found.record for found in search(seed_book, "tran thi binh")]
    (one,) = search(seed_book, "chap hanh nghiem")
    assert (one.record, one.title, one.year) == (("inspection_visit", visit), f"{SON}: {TITLE}", 2023)
    kinds = {found.kind for found in search(seed_book, "niem yet chua du")}
    assert kinds >= {"initiative", "legal_document", "survey", "finding"}


def test_words_are_looked_for_in_all_that_a_record_shows(seed_book: Book) -> None:
    registers.add_record(seed_book, *RECORDS[1])
    every = registers.read_records(seed_book, INITIATIVES)
    for words in ("", "cong nhan", "PHONG TU phap", "120/QĐ", "cấp huyện 20/10/2023", "tthc"):
        assert registers.having_words(INITIATIVES, every, words) == every, words
    assert registers.having_words(INITIATIVES, every, "không có chữ này") == ()


def test_history_tells_the_registers_in_the_offices_words(seed_book: Book) -> None:
    inspection, *_ = add_all_of_an_inspection(seed_book)
    registers.delete_record(seed_book, INSPECTIONS, inspection)
    labels = [step.label for step in seed_book.steps()]
    assert labels[0].startswith("Xóa cuộc kiểm tra “Kiểm tra công tác")
    assert labels[1].startswith("Thêm vấn đề phát hiện “Niêm yết")
    for step in seed_book.steps()[:4]:
        assert line_of(seed_book, step, RecordNames(seed_book))

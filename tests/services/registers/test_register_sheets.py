"""Registers out to Excel and back: nothing is lost on the way, what is wrong is told with its cell, all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from openpyxl import load_workbook

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.fields import Field, FieldKind, Register
from cchc_desktop.domain.registers.initiatives import INITIATIVES, Initiative
from cchc_desktop.domain.registers.inspections import INSPECTIONS, MATTERS, VISITS, FoundMatter, Inspection, Visit
from cchc_desktop.domain.registers.legal_documents import LEGAL_DOCUMENTS
from cchc_desktop.domain.registers.surveys import SURVEYS, Survey
from cchc_desktop.exchange.workbook_reading import SheetText, read_workbook
from cchc_desktop.exchange.workbooks import MOST_LETTERS
from cchc_desktop.services.book.books import create_from_seed, open_book
from cchc_desktop.services.files.sheet_texts import read_sheets
from cchc_desktop.services.registers import registers
from cchc_desktop.services.registers.excel_import import Fate, FieldChange, SheetReview, import_sheets, look_over
from cchc_desktop.services.registers.sheets import UID_TITLE, export_register, file_name_of, sheets_of
from cchc_desktop.store.book import Book
from tests.store.small_books import journalled_rows

TITLE = "Kiểm tra công tác cải cách hành chính năm 2023"
SON, LAC = "UBND xã Nghĩa Sơn", "UBND xã Nghĩa Lạc"
DAY = date(2023, 8, 7)
TODAY = date(2100, 1, 1)
"""No day that is drawn for a record is later."""
Edit = Callable[[Any], None]


def exported(book: Book, register: Register[Any], folder: Path, year: int | None = None) -> Path:
    return export_register(book, register, folder / file_name_of(register, year), year, force=True)


def edited(path: Path, edit: Edit) -> tuple[SheetText, ...]:
    """The sheets after the officer has done something to the first of them."""
    workbook = load_workbook(path)
    edit(workbook.worksheets[0])
    workbook.save(path)
    return read_workbook(path)


def fates(review: SheetReview) -> dict[str, int]:
    return {fate.value: len(review.of(fate)) for fate in Fate if review.of(fate)}


def add_inspection(book: Book) -> None:
    registers.add_record(book, INSPECTIONS, Inspection(2023, TITLE, members="An\nBình", deliverable="3.2"))
    registers.add_record(book, VISITS, Visit(2023, TITLE, SON, "done", DAY, conclusion="Tốt"))
    registers.add_record(book, MATTERS, FoundMatter(2023, TITLE, SON, DAY, "Thiếu sổ", mend_by=date(2023, 9, 7)))


# -- round trip

SIGNS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "=1+1",
            "#N/A",
            "+84",
            "-",
            "@a",
            "'",
            "3.10",
            "01/02/2023",
            "_x000D_",
            "a\nb",
            '<&>"',
            "😀",
            "NULL",
            "x" * 400,
        ]
    ),
)


def value_of(field: Field) -> st.SearchStrategy[Any]:
    """Anything that the field can hold."""
    if field.kind is FieldKind.YEAR:
        return st.sampled_from((2023, 2024))
    if field.kind in (FieldKind.DAY, FieldKind.DOCUMENT_DAY):
        days = st.dates(date(1995, 1, 1), date(2100, 1, 1))
        return days if field.required else st.none() | days
    if field.kind is FieldKind.COUNT:
        return st.none() | st.integers(0, 1_000_000_000)
    if field.kind is FieldKind.RATE:
        return st.none() | st.integers(0, 10_000)
    if field.kind is FieldKind.CHOICE:
        values = [value for value, _ in field.choices]
        return st.sampled_from(values if field.required else ["", *values])
    fixed = {
        FieldKind.UNIT: [SON, LAC] if field.required else ["", SON, LAC],
        FieldKind.DOCUMENT: ["", "05/QĐ-UBND", "12/BB-PNV"],
        FieldKind.DELIVERABLE: ["", "3.2"],
        FieldKind.INSPECTION: ["", TITLE],
    }
    return st.sampled_from(fixed[field.kind]) if field.kind in fixed else SIGNS


def record_of(register: Register[Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries({field.name: value_of(field) for field in register.fields}).map(register.record_of)


@pytest.fixture(scope="module")
def two_books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Book, Book, Path]]:
    """Two books with the 2023 plan and the inspection that visits and matters are of, and a folder."""
    folder = tmp_path_factory.mktemp("hai-so")
    for name in ("mot", "hai"):
        create_from_seed(folder / f"{name}.sqlite")
    with open_book(folder / "mot.sqlite") as one, open_book(folder / "hai.sqlite") as other:
        yield one, other, folder


@pytest.mark.parametrize("register", [INSPECTIONS, INITIATIVES, LEGAL_DOCUMENTS, SURVEYS], ids=lambda one: one.name)
@given(data=st.data())
def test_whatever_is_exported_comes_back_the_same(
    register: Register[Any], two_books: tuple[Book, Book, Path], data: st.DataObject
) -> None:
    one, other, folder = two_books
    for book in (one, other):
        empty(book)
    added = 0
    for each in sheets_of(register):
        if each is VISITS:
            registers.add_record(one, INSPECTIONS, Inspection(2023, TITLE))
        for record in data.draw(st.lists(record_of(each), max_size=3)):
            try:
                registers.add_record(one, each, record)
                added += 1
            except Refusal:  # what does not fit together, or the register has already
                continue
    assume(added)
    sheets = read_workbook(exported(one, register, folder))
    assert set(fates(look_over(one, register, sheets, TODAY))) == {"same"}
    written = import_sheets(other, register, sheets, TODAY)
    assert set(fates(written)) == {"new"}
    for each in sheets_of(register):
        assert _records(other, each) == _records(one, each)
    assert set(fates(look_over(other, register, sheets, TODAY))) == {"same"}


def empty(book: Book) -> None:
    every: tuple[Register[Any], ...] = (INSPECTIONS, MATTERS, INITIATIVES, LEGAL_DOCUMENTS, SURVEYS)
    for register in every:
        for kept in registers.read_records(book, register):
            registers.delete_record(book, register, kept.id)
    for (row,) in book.read("SELECT id FROM document"):
        with book.change("Xóa") as change:
            change.delete(_document(), row)


def _document() -> Any:
    from cchc_desktop.store.models import Document  # noqa: PLC0415

    return Document


def _records(book: Book, register: Register[Any]) -> dict[str, Any]:
    """By uid, without the few signs that XML has no place for."""
    return {kept.uid: _in_xml(register, kept.record) for kept in registers.read_records(book, register)}


def _in_xml(register: Register[Any], record: Any) -> Any:
    from cchc_desktop.exchange.workbooks import sheet_text  # noqa: PLC0415

    values = register.values_of(record)
    return {name: sheet_text(value) if isinstance(value, str) else value for name, value in values.items()}


# -- the sheet


def test_the_sheet_is_tidy(seed_book: Book, tmp_path: Path) -> None:
    add_inspection(seed_book)
    workbook = load_workbook(exported(seed_book, INSPECTIONS, tmp_path))
    assert workbook.sheetnames == ["Kiểm tra", "Đơn vị được kiểm tra", "Vấn đề phát hiện"]
    sheet = workbook.worksheets[0]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:M2"
    assert sheet.print_title_rows == "$1:$1"
    titles = [cell.value for cell in sheet[1]]
    assert titles[:3] == ["Năm kế hoạch", "Tên cuộc kiểm tra", "Hình thức"]
    assert titles[-1] == UID_TITLE
    assert sheet.column_dimensions["M"].hidden
    assert (sheet["A2"].value, sheet["B2"].value, sheet["C2"].value) == (2023, TITLE, "Theo kế hoạch")
    assert sheet.row_dimensions[2].height == pytest.approx(2 * 15 + 3), "two people, one a line"
    assert sheet["K2"].number_format == "@", "a code is no number"
    assert workbook.worksheets[1]["E2"].value.date() == DAY
    assert workbook.worksheets[1]["E2"].number_format == "dd/mm/yyyy"
    assert sheet.data_validations.dataValidation[0].formula1 == '"Theo kế hoạch,Đột xuất,Kiểm tra lại"'


def test_rows_are_as_high_as_their_words_need(seed_book: Book, tmp_path: Path) -> None:
    registers.add_record(seed_book, INITIATIVES, Initiative(2023, "Ngắn"))
    registers.add_record(seed_book, INITIATIVES, Initiative(2023, "Niêm yết thủ tục " * 24))
    sheet = load_workbook(exported(seed_book, INITIATIVES, tmp_path)).worksheets[0]
    assert sheet.row_dimensions[2].height == pytest.approx(18)
    assert sheet.row_dimensions[3].height >= 10 * 15
    assert all(cell.alignment.wrap_text for cell in sheet[3])


def test_a_formula_in_a_text_stays_a_text(seed_book: Book, tmp_path: Path) -> None:
    registers.add_record(seed_book, INITIATIVES, Initiative(2023, '=HYPERLINK("http://x","y")'))
    cell = load_workbook(exported(seed_book, INITIATIVES, tmp_path)).worksheets[0]["B2"]
    assert (cell.data_type, cell.value) == ("s", '=HYPERLINK("http://x","y")')


def test_a_text_that_excel_would_cut_is_refused(seed_book: Book, tmp_path: Path) -> None:
    registers.add_record(seed_book, SURVEYS, Survey(2023, "K", note="a" * (MOST_LETTERS + 1)))
    with pytest.raises(Refusal, match="“Ghi chú” có một nội dung dài hơn 32767 ký tự"):
        exported(seed_book, SURVEYS, tmp_path)
    assert list(tmp_path.glob("*.xlsx")) == []


def test_an_empty_register_is_a_sheet_to_be_filled_in(seed_book: Book, tmp_path: Path) -> None:
    path = exported(seed_book, SURVEYS, tmp_path, 2023)
    assert path.name == "so-khao-sat-2023.xlsx"

    def fill(sheet: Any) -> None:
        sheet.append([2023, "Khảo sát một cửa", "nghĩa sơn", "Đất đai", DAY, "30/09/2023", 200, "187", 91.35])

    sheets = edited(path, fill)
    assert fates(look_over(seed_book, SURVEYS, sheets, TODAY)) == {"new": 1}
    import_sheets(seed_book, SURVEYS, sheets, TODAY)
    (kept,) = registers.read_records(seed_book, SURVEYS)
    assert kept.record == Survey(2023, "Khảo sát một cửa", SON, "Đất đai", DAY, date(2023, 9, 30), 200, 187, 9135)
    assert seed_book.steps()[0].label == "Nhập khảo sát từ Excel"
    seed_book.undo()
    assert registers.read_records(seed_book, SURVEYS) == ()


# -- what is changed, what is refused


def test_changes_are_shown_before_they_are_written(seed_book: Book, tmp_path: Path) -> None:
    for title in ("Mã QR", "Sổ tay", "Giữ nguyên"):
        registers.add_record(seed_book, INITIATIVES, Initiative(2023, title, field="Một cửa"))
    path = exported(seed_book, INITIATIVES, tmp_path)

    def edit(sheet: Any) -> None:
        sheet["E2"], sheet["G2"] = "", "đã công nhận"
        sheet.delete_rows(3)  # nothing is deleted by leaving it out
        sheet.append([2024, "Mới"])

    sheets, before = edited(path, edit), journalled_rows(seed_book)
    review = look_over(seed_book, INITIATIVES, sheets, TODAY)
    assert fates(review) == {"new": 1, "changed": 1, "same": 1}
    (changed,) = review.of(Fate.CHANGED)
    assert (changed.sheet, changed.line, changed.name) == ("Sáng kiến", 2, "Mã QR")
    assert changed.changes == (
        FieldChange("Lĩnh vực", "Một cửa", ""),
        FieldChange("Tình trạng", "Đề nghị công nhận", "Đã công nhận"),
    )
    assert journalled_rows(seed_book) == before, "only looked at"
    import_sheets(seed_book, INITIATIVES, sheets, TODAY)
    kept = {one.record.title: one.record for one in registers.read_records(seed_book, INITIATIVES)}
    assert set(kept) == {"Mã QR", "Sổ tay", "Giữ nguyên", "Mới"}
    assert (kept["Mã QR"].field, kept["Mã QR"].state) == ("", "recognised")


REFUSED: list[tuple[str, Any, str]] = [
    ("A2", "hai nghìn", "ô A2: Năm kế hoạch “hai nghìn” không phải là số"),
    ("A2", 2023.5, "ô A2: Năm kế hoạch “2023,5” không phải là số"),
    ("A2", 23, "ô A2: Năm kế hoạch 23 nằm ngoài"),
    ("B2", None, "ô B2: Tên cuộc khảo sát đang để trống"),
    ("C2", "Xã Không Có", "ô C2: Sổ không có đơn vị “Xã Không Có”"),
    ("E2", "32/13/2023", "ô E2: Ngày “32/13/2023” không có trong lịch"),
    ("G2", "ba", "ô G2: Số phiếu phát ra “ba” không phải là số"),
    ("G2", "150.5", "ô G2: Số phiếu phát ra “150.5” không phải là số nguyên"),
    ("G2", "150.0", "ô G2: Số phiếu phát ra “150.0” không phải là số nguyên"),
    ("G2", "9" * 5000, "ô G2: Số phiếu phát ra “99999"),
    ("I2", "101", "ô I2: Tỷ lệ “101” lớn hơn 100"),
    ("I2", 0.5, ""),
    ("K2", 99.9, "ô K2: Kế hoạch năm 2023 không có sản phẩm 99.9"),
    ("H2", 300, "dòng 2: Số phiếu thu về 300 nhiều hơn số phiếu phát ra 200"),
    ("L2", "abc", "ô L2: Mã dòng không đúng dạng"),
]


@pytest.mark.parametrize(("cell", "value", "says"), REFUSED)
def test_a_bad_cell_is_told_with_row_and_column_and_nothing_is_written(
    cell: str, value: Any, says: str, seed_book: Book, tmp_path: Path
) -> None:
    survey = Survey(2023, "Khảo sát", SON, "", DAY, None, 200, 187, 9135, "", "15.1")
    registers.add_record(seed_book, SURVEYS, survey)
    registers.add_record(seed_book, SURVEYS, replace(survey, name="Khác"))

    def edit(sheet: Any) -> None:
        sheet[cell] = value
        sheet["J3"] = "Dòng này thì đúng"

    sheets, before = edited(exported(seed_book, SURVEYS, tmp_path), edit), journalled_rows(seed_book)
    review = look_over(seed_book, SURVEYS, sheets, TODAY)
    if not says:
        assert fates(review) == {"changed": 2}
        return
    (refused,) = review.of(Fate.REFUSED)
    assert f"Trang “Khảo sát”, {says}" in refused.refusal
    assert not review.can_be_written
    with pytest.raises(Refusal, match="Chưa nhập gì"):
        import_sheets(seed_book, SURVEYS, sheets, TODAY)
    assert journalled_rows(seed_book) == before


def test_a_row_copied_with_its_code_is_refused_and_without_it_is_new(seed_book: Book, tmp_path: Path) -> None:
    registers.add_record(seed_book, SURVEYS, Survey(2023, "Khảo sát"))
    path = exported(seed_book, SURVEYS, tmp_path)
    copied = edited(path, lambda sheet: sheet.append([cell.value for cell in sheet[2]]))
    (refused,) = look_over(seed_book, SURVEYS, copied, TODAY).of(Fate.REFUSED)
    assert "ô L3: Mã dòng đã có ở một dòng khác" in refused.refusal

    def without_code(sheet: Any) -> None:
        sheet["L3"] = None

    assert fates(look_over(seed_book, SURVEYS, edited(path, without_code), TODAY)) == {"same": 1, "new": 1}


def test_a_copy_without_its_code_may_stand_above_its_original(seed_book: Book, tmp_path: Path) -> None:
    registers.add_record(seed_book, INITIATIVES, Initiative(2023, "Mã QR"))
    path = exported(seed_book, INITIATIVES, tmp_path)

    def copy_above(sheet: Any) -> None:
        values = [cell.value for cell in sheet[2]]
        sheet.insert_rows(2)
        for column, value in enumerate(values[:-1], start=1):
            sheet.cell(2, column, value)

    review = look_over(seed_book, INITIATIVES, edited(path, copy_above), TODAY)
    assert [(row.line, row.fate) for row in review.rows] == [(2, Fate.NEW), (3, Fate.SAME)]


def test_what_was_found_without_an_inspection_is_known_again_whatever_plan_year_is_typed(
    seed_book: Book, tmp_path: Path
) -> None:
    path = exported(seed_book, INSPECTIONS, tmp_path)

    def fill(sheet: Any) -> None:
        sheet.parent.worksheets[2].append([2023, None, SON, "05/01/2024", "Chưa niêm yết"])

    sheets = edited(path, fill)
    assert fates(import_sheets(seed_book, INSPECTIONS, sheets, TODAY)) == {"new": 1}
    assert fates(import_sheets(seed_book, INSPECTIONS, sheets, TODAY)) == {"same": 1}
    (kept,) = registers.read_records(seed_book, MATTERS)
    assert kept.record.year == 2024

    def type_the_plan_year(sheet: Any) -> None:
        sheet.parent.worksheets[2]["A2"] = 2023

    again = edited(exported(seed_book, INSPECTIONS, tmp_path), type_the_plan_year)
    assert fates(look_over(seed_book, INSPECTIONS, again, TODAY)) == {"same": 1}, "the row with its code as well"


def test_a_day_of_mending_that_has_not_come_is_told_with_its_cell(seed_book: Book, tmp_path: Path) -> None:
    add_inspection(seed_book)

    def mend(sheet: Any) -> None:
        sheet.parent.worksheets[2]["H2"] = "08/08/2023"

    sheets = edited(exported(seed_book, INSPECTIONS, tmp_path), mend)
    (refused,) = look_over(seed_book, INSPECTIONS, sheets, DAY).of(Fate.REFUSED)
    assert refused.refusal == (
        "Trang “Vấn đề phát hiện”, ô H2: Ngày khắc phục 08/08/2023 chưa đến; hãy ghi ngày đã khắc phục xong."
    )
    assert fates(look_over(seed_book, INSPECTIONS, sheets, date(2023, 8, 8))) == {"same": 2, "changed": 1}


def test_a_file_typed_by_hand_may_be_read_twice(seed_book: Book, tmp_path: Path) -> None:
    path = exported(seed_book, SURVEYS, tmp_path)
    sheets = edited(path, lambda sheet: sheet.append([2023, "Khảo sát một cửa"]))
    import_sheets(seed_book, SURVEYS, sheets, TODAY)
    review = look_over(seed_book, SURVEYS, sheets, TODAY)
    assert fates(review) == {"same": 1}
    assert not review.can_be_written


def test_an_inspection_given_another_name_keeps_its_units(seed_book: Book, tmp_path: Path) -> None:
    add_inspection(seed_book)
    path = exported(seed_book, INSPECTIONS, tmp_path)

    def edit(sheet: Any) -> None:
        sheet["B2"] = "Kiểm tra lại"
        visits = sheet.parent.worksheets[1]
        visits["N2"] = "Tốt hơn"  # still names the inspection as it was called
        visits.append([2023, "Kiểm tra lại", LAC, "Chưa kiểm tra"])

    sheets = edited(path, edit)
    assert load_workbook(path).worksheets[1]["N1"].value == "Nhận xét, kết luận"
    assert fates(look_over(seed_book, INSPECTIONS, sheets, TODAY)) == {"changed": 2, "same": 1, "new": 1}
    import_sheets(seed_book, INSPECTIONS, sheets, TODAY)
    visits = [kept.record for kept in registers.read_records(seed_book, VISITS)]
    assert {(one.unit, one.inspection) for one in visits} == {(SON, "Kiểm tra lại"), (LAC, "Kiểm tra lại")}
    (matter,) = registers.read_records(seed_book, MATTERS)
    assert matter.record.inspection == "Kiểm tra lại"


def test_columns_may_stand_in_another_order_and_strange_ones_are_told(seed_book: Book, tmp_path: Path) -> None:
    path = exported(seed_book, SURVEYS, tmp_path)

    def edit(sheet: Any) -> None:
        sheet.delete_rows(1)
        sheet.append(["TÊN CUỘC KHẢO SÁT", "Nhận xét riêng", "năm kế hoạch"])
        sheet.append(["Khảo sát", "x", 2023])
        sheet.title = "Sheet1"

    review = look_over(seed_book, SURVEYS, edited(path, edit), TODAY)
    assert fates(review) == {"new": 1}
    assert review.ignored == ("Nhận xét riêng",)


def test_a_sheet_that_is_none_of_the_registers_is_refused(seed_book: Book, tmp_path: Path) -> None:
    path = exported(seed_book, SURVEYS, tmp_path)
    sheets = read_workbook(path)
    with pytest.raises(Refusal, match="không có trang “Kiểm tra”, “Đơn vị được kiểm tra”, “Vấn đề phát hiện”"):
        look_over(seed_book, INSPECTIONS, sheets, TODAY)
    with pytest.raises(Refusal, match="không có cột “Tên sáng kiến”"):
        look_over(seed_book, INITIATIVES, sheets, TODAY)
    twice = edited(path, lambda sheet: sheet.cell(1, 13, "Ghi chú"))
    with pytest.raises(Refusal, match="có hai cột “Ghi chú”"):
        look_over(seed_book, SURVEYS, twice, TODAY)


def test_the_file_is_read_by_a_process_of_its_own(seed_book: Book, tmp_path: Path) -> None:
    registers.add_record(seed_book, SURVEYS, Survey(2023, "Khảo sát", rate=9135))
    path = exported(seed_book, SURVEYS, tmp_path)
    assert read_sheets(path) == read_workbook(path)
    (tmp_path / "hong.xlsx").write_bytes(b"khong phai")
    with pytest.raises(Refusal, match=r"hong\.xlsx không phải là tệp Excel"):
        read_sheets(tmp_path / "hong.xlsx")
    with pytest.raises(Refusal, match="Không thấy tệp"):
        read_sheets(tmp_path / "khong-co.xlsx")
    with pytest.raises(Refusal, match="Không đọc được tệp"):
        read_sheets(path, patience=0)


def test_bytes_are_a_workbook(seed_book: Book, tmp_path: Path) -> None:
    path = exported(seed_book, LEGAL_DOCUMENTS, tmp_path)
    assert load_workbook(BytesIO(path.read_bytes())).sheetnames == ["Văn bản rà soát"]
    with pytest.raises(Refusal, match="Đã có tệp"):
        export_register(seed_book, LEGAL_DOCUMENTS, path)

"""The calendar on paper is what the page shows: all plans by day, report days, findings, the filter, the undated."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest

from cchc_desktop.cli import main
from cchc_desktop.documents.blocks import Banner, DayGrid, Document, RowGroup, Sheet, Table
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.book.books import create_empty
from cchc_desktop.services.calendar.days import due_days, undated
from cchc_desktop.services.papers.catalogue import document_of, file_name_of
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.store.book import Book
from cchc_desktop.store.models import Finding, Unit
from tests.conftest import OpenBook

TODAY = date(2023, 10, 20)
FINDING = "KN"
"""What stands for a code before a matter found at a unit, to be mended by that day."""


def made(book: Book, choice: str = "", part: int | None = None, year: int = 2023, **more: object) -> Document:
    return document_of(book, PaperRequest("calendar", year, TODAY, choice=choice, part=part, **more))  # type: ignore[arg-type]


def rows(document: Document, number: int = 0) -> list[tuple[str, ...]]:
    """The rows of the dated list, or of the undated one, each with its shared cell first."""
    table = [block for block in document.blocks if isinstance(block, Table)][number]
    groups = [each for each in table.body if isinstance(each, RowGroup)]
    return [(*(text for _, text in group.shared), *row) for group in groups for row in group.rows]


def banners(document: Document) -> list[str]:
    tables = [block for block in document.blocks if isinstance(block, Table)]
    return [each.text for table in tables for each in table.body if isinstance(each, Banner)]


def in_cells(document: Document) -> list[str]:
    grids = [block for block in document.blocks if isinstance(block, DayGrid)]
    days = [day for grid in grids for month in grid.months for week in month.weeks for day in week if day]
    return [line.text for day in days for line in day.lines]


def test_a_month_has_what_is_due_in_it_in_grid_and_list(sample_book: Book) -> None:
    document = made(sample_book, part=10)
    due = [item.code for item in due_days(sample_book, date(2023, 10, 1), date(2023, 10, 31), TODAY)]
    codes = sorted([*due, *(3 * [FINDING])])  # 6/10, 13/10, 27/10: the days to mend of the sample's inspection
    assert sorted(row[1] for row in rows(document)) == codes
    assert sorted(text.split()[1] for text in in_cells(document)) == codes
    assert ("Thứ Hai, 30/10/2023", "15.1", "Tổng hợp báo cáo", "Văn phòng HĐND&UBND huyện", "» Sắp đến hạn") in rows(
        document
    )
    assert "» 15.1 Tổng hợp báo cáo · Văn phòng" in in_cells(document)
    found = [text for text in in_cells(document) if FINDING in text.split()]
    assert [text.rpartition(" · ")[2] for text in found] == ["Quỹ Nhất", "Hoàng Nam", "Kinh tế-HT"]
    assert found[1].startswith("! KN Ví dụ: Sổ theo dõi hồ sơ tháng 8")


def test_the_whole_year_loses_nothing_of_the_plan(sample_book: Book) -> None:
    """Also what December 2022 had to prepare, and what has no day."""
    everything = [item for item in due_days(sample_book, date.min, date.max, TODAY) if item.year == 2023]
    without = undated(sample_book, [2023], TODAY)
    assert any(item.due_on and item.due_on.year == 2022 for item in everything)
    for choice in ("month", "quarter", "year"):
        document = made(sample_book, choice)
        listed = [row[1] for row in rows(document) if row[1] not in ("", "BC")]
        assert sorted(listed) == sorted([*(item.code for item in everything if item.due_on), *(5 * [FINDING])])
        assert sorted(row[0] for row in rows(document, 1)) == sorted(item.code for item in without)
        assert "Thuộc kế hoạch năm 2023, đến hạn ngoài năm 2023: 9 việc" in banners(document)


def test_report_days_findings_holidays_and_lunar_days_stand_in_it(sample_book: Book) -> None:
    unit = sample_book.rows(Unit.select(Unit.id).where(Unit.name == "UBND xã Nghĩa Sơn").tuples())[0][0]
    with sample_book.change("Ghi kiến nghị") as change:
        change.insert(Finding, unit=unit, found_on=TODAY, text="Chưa niêm yết", mend_by=date(2023, 9, 12))
    document = made(sample_book, "month", 9)
    assert "BC Chốt số liệu quý III/2023" in in_cells(document)
    assert "! KN Chưa niêm yết · Nghĩa Sơn" in in_cells(document)
    (grid,) = (block for block in document.blocks if isinstance(block, DayGrid))
    days = {day.number: day for week in grid.months[0].weeks for day in week if day}
    assert (days["4"].name, days["4"].is_off) == ("Quốc khánh (nghỉ bù)", True)
    assert (days["29"].corner, days["28"].corner) == ("15/8", "14"), "rằm with its month"
    assert ("01/09 – 02/09/2023", "", "Quốc khánh", "", "") in rows(document)


def test_the_filter_holds_and_is_told_on_paper(sample_book: Book) -> None:
    wanted = PlanConditions(states=frozenset({State.LATE}))
    document = made(sample_book, "quarter", 2, wanted=wanted)
    assert {row[-1] for row in rows(document) if row[1] not in ("", "BC")} == {"! Quá hạn, chưa hoàn thành"}
    sheets = [block for block in document.blocks if isinstance(block, Sheet)]
    assert {sheet.remarks for sheet in sheets} == {("Chỉ in: quá hạn, chưa hoàn thành.",)}
    assert all(sheet.remarks == () for sheet in made(sample_book, part=10).blocks if isinstance(sheet, Sheet))


def test_a_named_unit_narrows_it(sample_book: Book) -> None:
    document = made(sample_book, part=10, unit="tu phap")
    assert {row[3] for row in rows(document)} == {"Phòng Tư pháp"}
    with pytest.raises(Refusal, match="Không có đơn vị “Sở Y tế”"):
        made(sample_book, unit="Sở Y tế")


def test_the_office_stands_in_the_corner(sample_book: Book) -> None:
    first = made(sample_book).blocks[0]
    assert isinstance(first, Sheet)
    assert first.issuer == ("UBND HUYỆN NGHĨA HƯNG", "PHÒNG NỘI VỤ")
    assert first.printed_on == "In ngày 20/10/2023"


def test_products_of_a_neighbouring_plan_say_whose_they_are(sample_book: Book) -> None:
    """December belongs to two plans: what the 2023 plan wanted in December 2022 hangs there too."""
    document = made(sample_book, "month", 12, year=2022)
    assert {row[1] for row in rows(document)} == {
        f"{code} (KH 2023)" for code in ("1.1", "5.1", "6.1", "7.1", "9.1", "9.2", "16.1", "26.1", "33.1")
    }


def test_an_empty_plan_prints_its_report_days(tmp_path: Path, opened: OpenBook) -> None:
    create_empty(tmp_path / "trong.sqlite", 2024)
    document = made(opened(tmp_path / "trong.sqlite"), "month", 3, year=2024)
    assert [row[2] for row in rows(document)] == ["Chốt số liệu quý I/2024", "Nộp báo cáo quý I/2024"]


@pytest.mark.parametrize(
    ("year", "choice", "part", "words"),
    [
        (2031, "", None, "không có kế hoạch năm 2031.*2023"),
        (99999, "", None, "Không in được lịch năm 99999"),
        (0, "year", None, "Không in được lịch năm 0"),
        (2023, "month", 13, "không có phần thứ 13; hãy chọn từ 1 đến 12"),
        (2023, "quarter", 0, "hãy chọn từ 1 đến 4"),
        (2023, "year", 1, "kiểu này chỉ in cả năm"),
        (2023, "week", None, "không có kiểu week"),
    ],
)
def test_what_cannot_be_printed_is_refused_in_words(
    sample_book: Book, year: int, choice: str, part: int | None, words: str
) -> None:
    with pytest.raises(Refusal, match=words):
        made(sample_book, choice, part, year)


@pytest.mark.parametrize(
    ("choice", "part", "name"),
    [
        ("", None, "lich-thoi-han-2023-theo-thang.pdf"),
        ("month", 10, "lich-thoi-han-thang-10-2023.pdf"),
        ("quarter", 3, "lich-thoi-han-quy-3-2023.pdf"),
        ("year", None, "lich-thoi-han-2023.pdf"),
    ],
)
def test_files_are_named_by_what_they_show(choice: str, part: int | None, name: str) -> None:
    assert file_name_of(PaperRequest("calendar", 2023, TODAY, choice=choice, part=part)) == name


@pytest.mark.parametrize(
    ("options", "pages", "title"),
    [
        ([], 12, "THÁNG 1 NĂM 2023"),
        (["--month", "10"], 1, "THÁNG 10 NĂM 2023"),
        (["--variant", "quarter"], 4, "QUÝ I NĂM 2023"),
        (["--quarter", "3"], 1, "QUÝ III NĂM 2023"),
        (["--variant", "month", "--month", "2"], 1, "THÁNG 2 NĂM 2023"),
        (["--variant", "year"], 1, "NĂM 2023"),
    ],
)
def test_the_command_prints_it(sample_path: Path, tmp_path: Path, options: list[str], pages: int, title: str) -> None:
    to = tmp_path / "lich.pdf"
    common = ["--book", str(sample_path), "--today", "2023-10-20", "print", "calendar", "--year", "2023"]
    assert main([*common, *options, "--to", str(to)]) == 0
    with pdfplumber.open(BytesIO(to.read_bytes())) as file:
        assert title in (file.pages[0].extract_text() or "")
        assert "DANH SÁCH THỜI HẠN" in (file.pages[pages].extract_text() or "")


@pytest.mark.parametrize(
    ("form", "options", "words"),
    [
        ("calendar", ["--month", "13"], "--month"),
        ("calendar", ["--month", "3", "--quarter", "1"], "--quarter: không đi cùng"),
        ("calendar", ["--variant", "year", "--month", "3"], "--month: không đi cùng kiểu year"),
        ("calendar", ["--variant", "week"], "không có lựa chọn week"),
        ("overview", ["--month", "3"], "tổng quan, một trang không in theo phần này"),
    ],
)
def test_wrong_usage_is_told(
    sample_path: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    form: str,
    options: list[str],
    words: str,
) -> None:
    to = tmp_path / "lich.pdf"
    with pytest.raises(SystemExit) as end:
        main(["--book", str(sample_path), "print", form, "--year", "2023", *options, "--to", str(to)])
    assert end.value.code == 2
    assert words in capsys.readouterr().err
    assert not to.exists()

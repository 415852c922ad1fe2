"""Workbooks from anywhere: what would fill the memory or play tricks is refused before it is unfolded."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.exchange import workbook_reading
from cchc_desktop.exchange.workbook_reading import read_workbook
from cchc_desktop.services.files import own_process
from cchc_desktop.services.files.sheet_texts import read_sheets

SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)


def plain(path: Path) -> Path:
    workbook = Workbook()
    workbook.active.append(["Năm", 2023])
    workbook.save(path)
    return path


def with_part(path: Path, name: str, content: bytes) -> Path:
    """A workbook with one part put in place of its own."""
    source = plain(path.with_name("nguon.xlsx"))
    with zipfile.ZipFile(source) as good, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for part in good.namelist():
            if part != name:
                made.writestr(part, good.read(part))
        made.writestr(name, content)
    return path


def test_a_good_one_is_read(tmp_path: Path) -> None:
    (sheet,) = read_workbook(plain(tmp_path / "a.xlsx"))
    assert [(row.number, row.cells) for row in sheet.rows] == [(1, ("Năm", "2023"))]


def test_a_million_empty_rows_are_refused(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{number}"/>' for number in range(1, 1_000_001))
    path = with_part(tmp_path / "dai.xlsx", "xl/worksheets/sheet1.xml", SHEET.format(rows).encode())
    with pytest.raises(Refusal, match="dài hơn 20000 dòng"):
        read_workbook(path)


FAR_DOWN = '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>x</t></is></c></row>'
JUST_BELOW = '<row r="20000"/><row><c><v>5</v></c></row>'
FAR_RIGHT = '<row r="2"><c r="B2"><v>5</v></c><c r="GS2"><v>5</v></c></row>'
UNPLACED = f"<row>{'<c><v>1</v></c>' * 201}</row>"


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (FAR_DOWN, "dữ liệu ở dòng 1048576, sau dòng 20000"),
        (JUST_BELOW, "dữ liệu ở dòng 20001, sau dòng 20000"),
        (FAR_RIGHT, r"ngoài 200 cột đầu \(ô GS2\)"),
        (UNPLACED, r"ngoài 200 cột đầu \(ô 201\)"),
    ],
    ids=["far down", "just below", "far right", "unplaced"],
)
def test_what_lies_beyond_what_is_read_is_refused_not_dropped(rows: str, says: str, tmp_path: Path) -> None:
    path = with_part(tmp_path / "xa.xlsx", "xl/worksheets/sheet1.xml", SHEET.format(rows).encode())
    with pytest.raises(Refusal, match=says):
        read_workbook(path)


def test_empty_cells_far_away_cost_nothing(tmp_path: Path) -> None:
    rows = (
        '<row r="20000"><c r="GR20000"><v>5</v></c><c r="XFD20000" s="0"/></row>'
        '<row r="1048576"><c r="A1048576"/><c r="B1048576"><v></v></c></row>'
    )
    path = with_part(tmp_path / "xa.xlsx", "xl/worksheets/sheet1.xml", SHEET.format(rows).encode())
    (sheet,) = read_workbook(path)
    [row] = sheet.rows
    assert (row.number, len(row.cells), row.cells[-1]) == (20_000, 200, "5")


def shared_by(path: Path, cells: int, text: str) -> Path:
    """A workbook in which so many cells share one text."""
    workbook = Workbook()
    for _ in range(cells):
        workbook.active.append([text])
    workbook.save(path)
    return path


def test_a_text_shared_by_thousands_of_cells_is_refused(tmp_path: Path) -> None:
    path = shared_by(tmp_path / "lap.xlsx", 3_000, "A" * 32_000)
    assert path.stat().st_size < 200_000
    with pytest.raises(Refusal, match=r"lap\.xlsx có quá nhiều chữ \(hơn 10 triệu ký tự\)"):
        read_sheets(path)


def test_gaps_filled_with_nothing_count_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = "".join(f'<row r="{at}"><c r="GR{at}"><v>1</v></c></row>' for at in range(1, 101))
    path = with_part(tmp_path / "thua.xlsx", "xl/worksheets/sheet1.xml", SHEET.format(rows).encode())
    monkeypatch.setattr(workbook_reading, "MOST_TEXT", 20_000)
    with pytest.raises(Refusal, match="quá nhiều chữ"):
        read_workbook(path)


def test_a_longer_answer_than_is_meant_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = plain(tmp_path / "a.xlsx")
    monkeypatch.setattr(own_process, "MOST_WRITTEN", 10)
    with pytest.raises(Refusal, match=r"Không đọc được tệp a\.xlsx"):
        read_sheets(path)


def test_what_unfolds_into_too_much_is_refused(tmp_path: Path) -> None:
    path = with_part(tmp_path / "bom.xlsx", "xl/media/anh.bin", bytes(101_000_000))
    assert path.stat().st_size < 200_000
    with pytest.raises(Refusal, match="mở ra quá lớn"):
        read_workbook(path)


def found_at(content: bytes, mark: bytes, name: bytes) -> list[int]:
    """Where the archive's records of that part begin."""
    at, found = content.find(mark), []
    while at >= 0:
        if name in content[at : at + 90]:
            found.append(at)
        at = content.find(mark, at + 1)
    return found


def test_a_part_that_lies_about_its_size_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = with_part(tmp_path / "doi.xlsx", "xl/worksheets/sheet1.xml", SHEET.format(" " * 300_000).encode())
    content = bytearray(path.read_bytes())
    for mark, place in ((b"PK\3\4", 22), (b"PK\1\2", 24)):
        for at in found_at(bytes(content), mark, b"xl/worksheets/sheet1.xml"):
            content[at + place : at + place + 4] = (10).to_bytes(4, "little")
    path.write_bytes(content)
    monkeypatch.setattr(workbook_reading, "MOST_UNPACKED", 200_000)
    with pytest.raises(Refusal, match="không phải là tệp Excel"):
        read_workbook(path)


LAUGHS = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' + SHEET.format(
    "<row><c><v>&b;</v></c></row>"
)
OUTSIDE = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + SHEET.format("<row><c><v>&a;</v></c></row>")


@pytest.mark.parametrize("xml", [LAUGHS, OUTSIDE], ids=["laughs", "outside"])
@pytest.mark.parametrize(
    "part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml", "xl/styles.xml"]
)
def test_declarations_are_refused_in_every_part(xml: str, part: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="khai báo không an toàn"):
        read_workbook(with_part(tmp_path / "la.xlsx", part, xml.encode()))


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\3\4", b"%PDF-1.7", b"\xd0\xcf\x11\xe0" + bytes(600)],
    ids=["empty", "half a zip", "pdf", "xls of old"],
)
def test_what_is_no_workbook_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(content)
    with pytest.raises(Refusal, match="không phải là tệp Excel"):
        read_workbook(tmp_path / "a.xlsx")


def test_a_half_written_workbook_is_refused(tmp_path: Path) -> None:
    for part in ("xl/worksheets/sheet1.xml", "xl/workbook.xml"):
        with pytest.raises(Refusal, match="không phải là tệp Excel"):
            read_workbook(with_part(tmp_path / "nua.xlsx", part, b"<worksheet><sheetData><row>"))
    with zipfile.ZipFile(tmp_path / "khac.xlsx", "w") as other:
        other.writestr("word/document.xml", "<w/>")
    with pytest.raises(Refusal, match="không phải là tệp Excel"):
        read_workbook(tmp_path / "khac.xlsx")


def test_a_formula_that_failed_is_told_with_its_cell(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    path = with_part(tmp_path / "loi.xlsx", "xl/worksheets/sheet1.xml", SHEET.format(rows).encode())
    with pytest.raises(Refusal, match="Trang “Sheet”, ô A1: công thức bị lỗi #DIV/0!"):
        read_workbook(path)

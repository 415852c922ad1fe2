"""The papers of an inspection: who, where, when and what was found stand on each, as the register has them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.documents.blocks import (
    Article,
    Basis,
    CentredLine,
    Document,
    FillIn,
    Heading,
    JointSignature,
    KindTitle,
    Letterhead,
    NextPaper,
    Paragraph,
    RowGroup,
    SignatureBlock,
    Table,
)
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.inspections import INSPECTIONS, MATTERS, VISITS, FoundMatter, Inspection, Visit
from cchc_desktop.services.agency.issuing import read_agency, write_agency
from cchc_desktop.services.papers.catalogue import document_of, file_name_of, title_of
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.registers import registers
from cchc_desktop.store.book import Book
from tests.documents.pages import leaders_of, line, lines_of, opened, printed

DAY = date(2023, 10, 20)
TITLE = "Kiểm tra công tác cải cách hành chính năm 2023"
SON, LAC = "UBND xã Nghĩa Sơn", "UBND xã Nghĩa Lạc"
INSPECTION = Inspection(
    2023, TITLE, field="Cải cách hành chính", first_day=date(2023, 8, 1), last_day=date(2023, 9, 15),
    team_lead="Ông Nguyễn Văn An – Trưởng phòng Nội vụ", members="Trần Thị Bình – Chuyên viên\nPhạm Thu Hà – Thư ký;",
    decision="45/QĐ-UBND", decision_on=date(2023, 6, 12), deliverable="3.2", conclusion="Chấp hành nghiêm.",
)  # fmt: skip
VISIT = Visit(
    2023, TITLE, SON, "concluded", date(2023, 8, 7), place="Phòng họp UBND xã",
    unit_people="Ông Đỗ Văn Minh, Chủ tịch UBND xã\nBà Vũ Thị Lan (Văn phòng)", minutes="2/BB-PNV",
    minutes_on=date(2023, 8, 7), conclusion="Niêm yết đủ.\nSổ ghi đúng mẫu.",
)  # fmt: skip


@pytest.fixture(name="sample_path")
def _sample_path(bare_sample_path: Path) -> Path:
    """The tests fill the registers themselves."""
    return bare_sample_path


@pytest.fixture(name="book")
def _book(sample_book: Book) -> Book:
    """One inspection of two units: at one a matter was mended, at the other one is late and one still has time."""
    registers.add_record(sample_book, INSPECTIONS, INSPECTION)
    registers.add_record(sample_book, VISITS, VISIT)
    registers.add_record(sample_book, VISITS, Visit(2023, TITLE, LAC, "planned", date(2023, 8, 8)))
    for unit, text, mend_by, mended_on, remedy in (
        (SON, "Chưa niêm yết 12 thủ tục", date(2023, 9, 7), date(2023, 9, 5), "Đã niêm yết"),
        (LAC, "Hồ sơ quá hạn", date(2023, 9, 8), None, ""),
        (LAC, "Thiếu sổ", date(2023, 11, 8), None, ""),
    ):
        matter = FoundMatter(2023, TITLE, unit, date(2023, 8, 8), text, "", mend_by, mended_on, remedy)
        registers.add_record(sample_book, MATTERS, matter)
    registers.add_record(sample_book, MATTERS, FoundMatter(2023, "", SON, date(2022, 5, 4), "Chưa có hòm thư góp ý"))
    return sample_book


def paper(book: Book, form: str, unit: str = "", code: str = "") -> Document:
    return document_of(book, PaperRequest(form, 2023, DAY, unit=unit, code=code))


def said(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def tables(document: Document) -> list[list[tuple[str, ...]]]:
    """The rows of each table, cells shared by several at their beginning."""
    return [
        [tuple(text for _, text in group.shared) + row for group in block.body if isinstance(group, RowGroup)
         for row in group.rows]
        for block in document.blocks if isinstance(block, Table)
    ]  # fmt: skip


def test_minutes_say_who_was_there_what_was_found_and_who_signs(book: Book) -> None:
    made = paper(book, "inspection-minutes", "nghia son")
    head, title = made.blocks[:2]
    assert isinstance(head, Letterhead)
    assert (head.name_lines, head.number_line, head.place_line) == (("PHÒNG NỘI VỤ",), "Số: 02/BB-PNV", "")
    assert title == KindTitle("BIÊN BẢN", f"{TITLE} tại {SON}")
    text = said(made)
    assert text[:2] == ["Thời gian bắt đầu: …… giờ ……, ngày 07 tháng 8 năm 2023", "Địa điểm: Phòng họp UBND xã"]
    assert [one for one in text if one.startswith("- ")] == [
        "- Ông (bà) Nguyễn Văn An – Trưởng phòng Nội vụ – Trưởng đoàn.",
        "- Ông (bà) Trần Thị Bình – Chuyên viên – Thành viên.",
        "- Ông (bà) Phạm Thu Hà – Thư ký.",
        "- Ông Đỗ Văn Minh, Chủ tịch UBND xã.",
        "- Bà Vũ Thị Lan (Văn phòng).",
    ]
    assert "Niêm yết đủ." in text
    assert "Sổ ghi đúng mẫu." in text
    assert text[-1].endswith("kết thúc vào …… giờ ……, ngày 07 tháng 8 năm 2023./.")
    found, earlier = tables(made)
    by, mended = "Trước hoặc trong ngày 07/09/2023", "Đã khắc phục ngày 05/09/2023: Đã niêm yết"
    assert found == [("1", "Chưa niêm yết 12 thủ tục", by, mended)]
    assert earlier == [("1", "Chưa có hòm thư góp ý\n(ngày 04/05/2022)", "", "")]
    signatures = made.blocks[-1]
    assert isinstance(signatures, JointSignature)
    assert [column.signer_name for column in signatures.columns] == ["Phạm Thu Hà", "Đỗ Văn Minh", "Nguyễn Văn An"]
    assert signatures.recipient_lines == ("- Đơn vị được kiểm tra;", "- Lưu: VT, CCHC.")


def test_minutes_of_a_unit_in_no_inspection_are_there_to_be_filled_in(book: Book) -> None:
    made = paper(book, "inspection-minutes", "Phòng Tư pháp")
    assert made.blocks[1] == KindTitle("BIÊN BẢN", f"{TITLE} tại Phòng Tư pháp")
    assert said(made)[0] == "Thời gian bắt đầu: …… giờ ……, ngày\u00a0\u00a0\u00a0\u00a0\u00a0tháng" + "\u00a0" * 5 + (
        "năm 2023"
    )
    (rows,) = tables(made)
    assert len(rows) == 4
    assert {cell.strip() for row in rows for cell in row} == {""}
    signatures = made.blocks[-1]
    assert isinstance(signatures, JointSignature)
    assert [column.signer_name for column in signatures.columns] == ["", "", ""]


def test_what_minutes_leave_open_are_full_lines_to_write_on(sample_book: Book) -> None:
    """With nobody named and nothing written yet: who was there, what was looked into, what the unit says to it."""
    registers.add_record(sample_book, INSPECTIONS, Inspection(2023, "Kiểm tra đột xuất"))
    made = paper(sample_book, "inspection-minutes", "Phòng Tư pháp")
    assert [(one.label, one.lines) for one in made.blocks if isinstance(one, FillIn)] == [
        ("-", 1),
        ("-", 1),
        ("Chủ trì:", 1),
        ("Thư ký (người ghi biên bản):", 1),
        ("", 5),
        ("Ý kiến của đơn vị được kiểm tra:", 4),
    ]
    assert not [text for text in said(made) if text.strip(". ").endswith("……")], "none is typed"
    with opened(printed(made)) as file:
        assert sum(len(leaders_of(page)) for page in file.pages) == 13


def test_of_an_inspection_that_was_made_only_the_units_opinion_is_left_open(book: Book) -> None:
    done = paper(book, "inspection-minutes", "nghia son")
    assert [one.label for one in done.blocks if isinstance(one, FillIn)] == ["Ý kiến của đơn vị được kiểm tra:"]


def test_a_report_leaves_a_line_where_nothing_was_concluded(sample_book: Book) -> None:
    registers.add_record(sample_book, INSPECTIONS, Inspection(2023, "Kiểm tra đột xuất"))
    registers.add_record(sample_book, VISITS, Visit(2023, "Kiểm tra đột xuất", SON, "done", date(2023, 8, 7)))
    made = paper(sample_book, "inspection-report")
    above = [made.blocks[at - 1] for at, one in enumerate(made.blocks) if one == FillIn()]
    assert above == [Heading(f"1. {SON}", 2), Heading("1. Nhận xét chung", 2)]


def test_minutes_stand_where_the_decree_has_them(book: Book) -> None:
    """Mẫu 1.9: number under the agency, no place and day, secretary to the left and chair to the right, Nơi nhận."""
    with opened(printed(paper(book, "inspection-minutes", "nghia son"))) as file:
        first, last = file.pages[0], file.pages[-1]
        number, title = line(first, "Số: 02/BB-PNV"), line(first, "BIÊN BẢN")
        assert not [one for one in lines_of(first) if one.style == "italic"], "place and day, which the sample lacks"
        assert number.middle < title.left
        assert (title.size, title.style) == (14, "bold")
        clerk, lead = line(last, "THƯ KÝ"), line(last, "TRƯỞNG ĐOÀN")
        assert abs(clerk.top - lead.top) < 0.5
        assert clerk.right < lead.left
        assert line(last, "Nơi nhận:").top > line(last, "Phạm Thu Hà").bottom


def test_the_decision_names_law_plan_and_team(book: Book) -> None:
    made = paper(book, "inspection-decision")
    head = made.blocks[0]
    assert isinstance(head, Letterhead)
    assert (head.number_line, head.place_line) == ("Số: 45/QĐ-UBND", "Nghĩa Hưng, ngày 12 tháng 6 năm 2023")
    assert made.blocks[1] == KindTitle(
        "QUYẾT ĐỊNH", "Về việc thành lập Đoàn kiểm tra công tác cải cách hành chính năm 2023"
    )
    assert [one.text for one in made.blocks if isinstance(one, CentredLine)] == [
        "ỦY BAN NHÂN DÂN HUYỆN NGHĨA HƯNG",
        "QUYẾT ĐỊNH:",
    ]
    (basis,) = [one for one in made.blocks if isinstance(one, Basis)]
    assert [one[-1] for one in basis.lines] == [";", ";", "."]
    assert basis.lines[0].startswith(
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi"
    )
    assert basis.lines[-1] == "Theo đề nghị của Phòng Nội vụ."
    first, second, last = (one for one in made.blocks if isinstance(one, Article))
    assert first.text.splitlines()[1:] == [
        "1. Nguyễn Văn An – Trưởng phòng Nội vụ – Trưởng đoàn;",
        "2. Trần Thị Bình – Chuyên viên – Thành viên;",
        "3. Phạm Thu Hà – Thư ký.",
    ]
    assert f"tại: {SON}; {LAC}." in second.text
    assert "từ ngày 01/08/2023 đến ngày 15/09/2023" in second.text
    assert last.text.endswith("./.")
    signed = made.blocks[-1]
    assert isinstance(signed, SignatureBlock)
    assert signed.recipient_lines[0] == "- Như Điều 3;"


@pytest.mark.parametrize(
    ("authority", "who"),
    [
        (("CHỦ TỊCH",), "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN NGHĨA HƯNG"),
        (("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN NGHĨA HƯNG"),
        (("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "ỦY BAN NHÂN DÂN HUYỆN NGHĨA HƯNG"),
        ((), "ỦY BAN NHÂN DÂN HUYỆN NGHĨA HƯNG"),
    ],
)
def test_who_decides_is_the_collective_or_the_head(book: Book, authority: tuple[str, ...], who: str) -> None:
    agency: Agency = read_agency(book)
    write_agency(book, replace(agency, authority_lines=authority))
    made = paper(book, "inspection-decision")
    assert next(one.text for one in made.blocks if isinstance(one, CentredLine)) == who


def test_the_law_is_the_one_in_force() -> None:
    from cchc_desktop.domain.organising_law import organising_law  # noqa: PLC0415

    assert organising_law(date(2026, 1, 1)).endswith("ngày 16 tháng 6 năm 2025")
    assert organising_law(date(2025, 6, 15)).endswith("ngày 19 tháng 02 năm 2025")
    assert "22 tháng 11 năm 2019" in organising_law(date(2025, 2, 28))
    assert organising_law(date(2020, 6, 30)).endswith("ngày 19 tháng 6 năm 2015")


def test_the_plan_lists_units_with_their_days_and_the_team(book: Book) -> None:
    made = paper(book, "inspection-plan")
    assert made.blocks[1] == KindTitle("KẾ HOẠCH", TITLE)
    assert tables(made) == [[("1", SON, "Ngày 07/08/2023", "Phòng họp UBND xã"), ("2", LAC, "Ngày 08/08/2023", "")]]
    assert "Thời gian kiểm tra: từ ngày 01/08/2023 đến ngày 15/09/2023." in said(made)
    assert not any("đột xuất" in one for one in said(made))


def test_the_report_counts_what_was_found_and_what_is_late(book: Book) -> None:
    made = paper(book, "inspection-report")
    text = said(made)
    assert text[0].startswith("Thực hiện Quyết định số 45/QĐ-UBND ngày 12 tháng 6 năm 2023 của UBND huyện Nghĩa Hưng")
    assert "Nguyễn Văn An, Trưởng phòng Nội vụ làm Trưởng đoàn đã kiểm tra 1/2 cơ quan, đơn vị" in text[1]
    assert any(
        "phát hiện 3 vấn đề; đến ngày 20/10/2023 đã khắc phục 1, còn 2 vấn đề chưa khắc phục xong, trong đó 1 vấn đề "
        "đã quá hạn khắc phục." in one
        for one in text
    )
    visits, matters = tables(made)
    assert visits == [
        ("1", SON, "Ngày 07/08/2023", "Đã kết luận", "1", "1"),
        ("2", LAC, "Ngày 08/08/2023", "Chưa kiểm tra", "2", "0"),
    ]
    assert [row[-1] for row in matters] == [
        "Quá hạn, chưa khắc phục xong",
        "Chưa khắc phục xong",
        "Đã khắc phục ngày 05/09/2023: Đã niêm yết",
    ]
    asked = next(one for one in text if one.startswith("Đề nghị"))
    assert asked.startswith(f"Đề nghị {LAC} khẩn trương khắc phục")
    assert asked.endswith("trước hoặc trong ngày 08/11/2023.")


def test_nothing_is_claimed_of_an_inspection_that_has_not_begun(sample_book: Book) -> None:
    registers.add_record(sample_book, INSPECTIONS, Inspection(2023, "Thanh tra ISO"))
    made = paper(sample_book, "inspection-report")
    assert made.blocks[1] == KindTitle("BÁO CÁO", "Kết quả kiểm tra “Thanh tra ISO”")
    assert not any("không phát hiện" in one for one in said(made))
    assert said(made).count("Chưa có kết quả kiểm tra.") == 2


def test_all_of_a_year_are_printed_or_the_one_that_is_named(book: Book) -> None:
    registers.add_record(book, INSPECTIONS, Inspection(2023, "Kiểm tra đột xuất", "surprise", deliverable="22.1"))
    assert sum(isinstance(one, NextPaper) for one in paper(book, "inspection-plan").blocks) == 1
    for code, title in (("kiem tra dot xuat", "Kiểm tra đột xuất"), ("22.1", "Kiểm tra đột xuất"), ("3", TITLE)):
        made = paper(book, "inspection-plan", code=code)
        assert [one.abstract for one in made.blocks if isinstance(one, KindTitle)] == [title]
    assert any("không thông báo trước" in one for one in said(paper(book, "inspection-plan", code="22")))
    with pytest.raises(Refusal, match="không có cuộc kiểm tra nào"):
        paper(book, "inspection-plan", code="7.1")


def test_without_an_inspection_the_paper_says_where_to_begin(sample_book: Book) -> None:
    for form in ("inspection-plan", "inspection-decision", "inspection-report"):
        with pytest.raises(Refusal, match="chưa có cuộc kiểm tra nào của năm 2023; hãy thêm"):
            paper(sample_book, form)


def test_what_they_are_called() -> None:
    request = PaperRequest("inspection-plan", 2023, DAY, code=TITLE)
    assert title_of(request) == f"Kế hoạch kiểm tra “{TITLE}” năm 2023"
    assert file_name_of(request).startswith("ke-hoach-kiem-tra-kiem-tra-cong-tac")
    minutes = PaperRequest("inspection-minutes", 2023, DAY, unit="UBND xã Nghĩa Sơn")
    assert file_name_of(minutes) == "bien-ban-kiem-tra-ubnd-xa-nghia-son-2023.pdf"

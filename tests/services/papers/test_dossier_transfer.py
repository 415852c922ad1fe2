"""Mục lục hồ sơ nộp lưu and Biên bản giao nhận beside the decree's samples (Phụ lục V, mục III and V)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cchc_desktop.documents.blocks import (
    Article,
    Document,
    FillIn,
    JointSignature,
    KindTitle,
    Paragraph,
    RowGroup,
    Table,
)
from cchc_desktop.documents.layout import MM
from cchc_desktop.domain.dossiers import Medium
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.documents.edits import attach_files
from cchc_desktop.services.evidence import evidence
from cchc_desktop.services.evidence.dossier_edits import add_dossiers, edit_dossier, proposed_dossiers
from cchc_desktop.services.evidence.dossiers import dossiers_of
from cchc_desktop.services.papers.catalogue import document_of
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.store.book import Book
from tests.conftest import OpenBook
from tests.documents.pages import LEADER, leaders_of, line, lines_of, opened, printed
from tests.papers import fill_dossiers

from .dossier_books import hostile_dossiers
from .hostile import DAY as HOSTILE_DAY
from .hostile import HOSTILE, MARKS, YEAR, assert_all_is_shown

DAY = date(2023, 10, 20)


def paper(book: Book, form: str, choice: str = "", year: int = 2023, day: date = DAY) -> Document:
    return document_of(book, PaperRequest(form, year, day, choice=choice))


@pytest.fixture
def filed_book(sample_book: Book) -> Book:
    """The sample with the usual dossiers of its plan, filled."""
    fill_dossiers(sample_book, 2023)
    return sample_book


def edit(book: Book, code: str, **changes: Any) -> None:
    one = next(each for each in dossiers_of(book, 2023) if each.code == code)
    edit_dossier(book, one.id, replace(one.draft, **changes))


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def heads(table: Table) -> list[str]:
    return [" ".join(cell.text.split()) for cell in table.head if cell.row == 0]


def rows(table: Table) -> list[tuple[str, ...]]:
    return [entry.rows[0] for entry in table.body if isinstance(entry, RowGroup)]


def sentences(document: Document) -> list[str]:
    """What is said, and what is left to be filled in by hand: "Ông (bà): ⋯"."""
    said = (block for block in document.blocks if isinstance(block, Paragraph | FillIn))
    return [block.text if isinstance(block, Paragraph) else f"{block.label} {LEADER}" for block in said]


# -- Mục lục hồ sơ, tài liệu nộp lưu


def test_dossiers_kept_for_ever_and_for_a_time_have_lists_of_their_own(filed_book: Book) -> None:
    made = paper(filed_book, "transfer-list")
    titles = [block.abstract for block in made.blocks if isinstance(block, KindTitle)]
    assert titles == ["Bảo quản vĩnh viễn\nNăm 2023", "Bảo quản có thời hạn\nNăm 2023"]
    permanent, term = tables(made)
    common = ["Số TT", "Số, ký hiệu hồ sơ", "Tiêu đề hồ sơ", "Thời gian tài liệu"]
    assert heads(term) == [*common, "Thời hạn bảo quản", "Số tờ/ Số trang", "Ghi chú"]
    assert heads(permanent) == [*common, "Số tờ/ Số trang", "Ghi chú"], "said above, so no column (footnote 2)"
    assert [row[0] for row in rows(term)] == [str(number) for number in range(1, 10)]


def test_a_dossier_tells_its_days_and_its_sheets(filed_book: Book) -> None:
    edit(filed_book, "02.CCHC", sheets=120, note="gốc")
    permanent, term = tables(paper(filed_book, "transfer-list"))
    assert rows(permanent)[1][3:] == ("17/03/2023 -\n18/09/2023", "120", "gốc")
    assert rows(term)[5][3] == "", "without documents it has no days"


def test_what_stays_with_the_office_is_not_listed(filed_book: Book) -> None:
    edit(filed_book, "04.CCHC", goes_to_archive=False)
    made = paper(filed_book, "transfer-list", "term")
    [term] = tables(made)
    assert "04.CCHC" not in [row[1] for row in rows(term)]
    assert sentences(made) == [
        "Mục lục này gồm: 08 hồ sơ (đơn vị bảo quản).",
        "Viết bằng chữ: Tám hồ sơ (đơn vị bảo quản).",
    ]


def test_it_is_signed_to_the_right_under_place_and_day(filed_book: Book) -> None:
    with opened(printed(paper(filed_book, "transfer-list", "term"))) as file:
        [page] = file.pages
        day, maker = line(page, "Nghĩa Hưng, ngày 20 tháng 10 năm 2023"), line(page, "Người lập")
        note = line(page, "(Ký và ghi rõ họ và tên, chức vụ)")
    assert day.bottom <= maker.top + 1
    assert maker.bottom <= note.top + 1
    assert (day.style, maker.style, note.style) == ("italic", "bold", "italic")
    assert abs(day.middle - maker.middle) < 1
    assert abs(note.middle - maker.middle) < 1
    assert maker.left > page.width / 2


def test_where_nothing_goes_to_the_archive_it_is_said(filed_book: Book) -> None:
    for code in ("01.CCHC", "02.CCHC"):
        edit(filed_book, code, retention="10 năm")
    with pytest.raises(Refusal, match="không có hồ sơ nộp lưu nào bảo quản vĩnh viễn"):
        paper(filed_book, "transfer-list", "permanent")
    assert len(tables(paper(filed_book, "transfer-list"))) == 1, "an empty list is no paper"
    for one in dossiers_of(filed_book, 2023):
        edit(filed_book, one.code, goes_to_archive=False)
    for form in ("transfer-list", "transfer-minutes"):
        with pytest.raises(Refusal, match="chưa có hồ sơ nào để nộp lưu; hãy đánh dấu"):
            paper(filed_book, form)


# -- Biên bản giao nhận


def test_the_minutes_say_what_the_decrees_sample_says(filed_book: Book) -> None:
    made = paper(filed_book, "transfer-minutes")
    assert [(block.label, block.text) for block in made.blocks if isinstance(block, Article)] == [
        ("BÊN GIAO:", "Phòng Nội vụ"),
        ("BÊN NHẬN:", "Lưu trữ cơ quan UBND huyện Nghĩa Hưng"),
    ]
    assert sentences(made) == [
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
        "Căn cứ Danh mục hồ sơ năm 2023 của UBND huyện Nghĩa Hưng,",
        "Chúng tôi gồm:",
        f"Ông (bà): {LEADER}",
        f"Chức vụ công tác: {LEADER}",
        f"Ông (bà): {LEADER}",
        f"Chức vụ công tác: {LEADER}",
        "Thống nhất lập biên bản giao nhận tài liệu với những nội dung như sau:",
        "1. Tên khối tài liệu giao nộp: Hồ sơ, tài liệu cải cách hành chính năm 2023.",
        "2. Thời gian của hồ sơ, tài liệu: từ ngày 12/12/2022 đến ngày 12/10/2023.",
        "3. Số lượng tài liệu:",
        "a) Đối với hồ sơ, tài liệu giấy",
        f"- Tổng số hộp (cặp): {LEADER}",
        "- Tổng số hồ sơ (đơn vị bảo quản): 11. Quy ra mét giá: ………… mét.",
        "b) Đối với hồ sơ, tài liệu điện tử",
        "- Tổng số hồ sơ: 00.",
        "- Tổng số tệp tin trong hồ sơ: 00.",
        f"4. Tình trạng tài liệu giao nộp: {LEADER}",
        "5. Mục lục hồ sơ, tài liệu nộp lưu kèm theo.",
        "Biên bản này được lập thành hai bản; bên giao giữ một bản, bên nhận giữ một bản./.",
    ]


def test_what_the_minutes_leave_open_is_a_line_to_the_margin(filed_book: Book) -> None:
    with opened(printed(paper(filed_book, "transfer-minutes"))) as file:
        leaders = [leader for page in file.pages for leader in leaders_of(page)]
        edge = file.pages[0].width - 15 * MM
    assert len(leaders) == 6
    assert [leader[-1]["x1"] for leader in leaders] == pytest.approx([edge] * 6, abs=0.1)


def test_days_that_nobody_knows_are_left_to_be_filled_in(sample_book: Book) -> None:
    add_dossiers(sample_book, 2023, proposed_dossiers(sample_book, 2023))
    assert f"2. Thời gian của hồ sơ, tài liệu: {LEADER}" in sentences(paper(sample_book, "transfer-minutes"))


def test_both_sides_sign_beside_one_another(filed_book: Book) -> None:
    made = paper(filed_book, "transfer-minutes")
    assert isinstance(made.blocks[-1], JointSignature)
    with opened(printed(made)) as file:
        page = file.pages[-1]
        giving, taking = line(page, "ĐẠI DIỆN BÊN GIAO"), line(page, "ĐẠI DIỆN BÊN NHẬN")
        notes = [one for one in lines_of(page) if one.text == "(Ký và ghi rõ họ và tên)"]
    assert giving.top == taking.top
    assert giving.right < taking.left
    assert [round(one.middle) for one in notes] == [round(giving.middle), round(taking.middle)]
    assert {one.style for one in notes} == {"italic"}


def test_who_made_all_dossiers_hands_them_over(filed_book: Book) -> None:
    for one in dossiers_of(filed_book, 2023):
        edit(filed_book, one.code, keeper="Trần Thị Hoa")
    assert sentences(paper(filed_book, "transfer-minutes"))[3] == "Ông (bà): Trần Thị Hoa"
    edit(filed_book, "02.CCHC", keeper="Lê Văn Bình")
    assert "Trần Thị Hoa" not in sentences(paper(filed_book, "transfer-minutes"))[3]


def test_electronic_dossiers_count_their_files(filed_book: Book, tmp_path: Path) -> None:
    (tmp_path / "ban-ky.pdf").write_bytes(b"%PDF-1.4 thu")
    stored = evidence.store_file(filed_book, tmp_path / "ban-ky.pdf")
    third = next(one for one in dossiers_of(filed_book, 2023) if one.code == "03.CCHC")
    attach_files(filed_book, third.documents[0].document_id, [stored], DAY)
    edit(filed_book, "03.CCHC", medium=Medium.BOTH)
    edit(filed_book, "04.CCHC", medium=Medium.ELECTRONIC)
    said = sentences(paper(filed_book, "transfer-minutes"))
    assert any(text.startswith("- Tổng số hồ sơ (đơn vị bảo quản): 10.") for text in said)
    assert "- Tổng số hồ sơ: 02." in said
    assert "- Tổng số tệp tin trong hồ sơ: 01." in said


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.parametrize("form", ["transfer-list", "transfer-minutes"])
def test_nothing_of_a_hostile_book_is_lost(form: str, kind: str, tmp_path: Path, opened: OpenBook) -> None:
    book = hostile_dossiers(kind, tmp_path, opened)
    wanted = (MARKS, "😀 <&>") if form == "transfer-list" else ()
    assert_all_is_shown(paper(book, form, year=YEAR, day=HOSTILE_DAY), iter(wanted))

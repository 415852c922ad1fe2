"""Rows pasted from a spreadsheet: areas, tasks and products are told apart, and nothing unclear passes in silence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.clipboard_table import write_cells
from cchc_desktop.domain.pasted_rows import MOST_ROWS, Meaning, PastedRow, amount_in, read_pasted
from cchc_desktop.domain.refusal import Refusal

ANNEX_HEAD = (
    ("Stt", "Nhiệm vụ cụ thể", "Trách nhiệm cụ thể", "", "Sản phẩm", "Thời gian hoàn thành", "Kinh phí"),
    ("", "", "Đơn vị chủ trì", "Đơn vị phối hợp", "", "", "Dự kiến năm 2023"),
)
ANNEX = (
    ("Nội dung 1: Cải cách thể chế", "", "", "", "", "", ""),
    (
        "5",
        "Rà soát văn bản",
        "Phòng Tư pháp",
        "Các cơ quan, đơn vị",
        "Kế hoạch rà soát",
        "Tháng 01/2023",
        "Thường xuyên",
    ),
    ("", "", "", "", "Báo cáo rà soát", "Trước 31/10/2023", "Thường xuyên"),
    ("6", "Kiểm tra", "Phòng Nội vụ", "", "Báo cáo kiểm tra", "Quý IV", "12.000.000 đồng"),
)


def read(*rows: tuple[str, ...]) -> tuple[PastedRow, ...]:
    return read_pasted(write_cells(rows)).rows


def meanings(*rows: tuple[str, ...]) -> list[Meaning]:
    return [row.meaning for row in read(*rows)]


@pytest.mark.parametrize("head", [(), ANNEX_HEAD, (*ANNEX_HEAD, tuple(f"({n})" for n in range(1, 8)))])
def test_the_annex_itself(head: tuple[tuple[str, ...], ...]) -> None:
    area, first, second, third = read(*head, *ANNEX)
    assert (area.meaning, area.title) == (Meaning.AREA, "Cải cách thể chế")
    assert (first.meaning, first.title, first.leads) == (Meaning.TASK, "Rà soát văn bản", "Phòng Tư pháp")
    assert (first.coordinating, first.product) == ("Các cơ quan, đơn vị", "Kế hoạch rà soát")
    assert (second.meaning, second.product, second.deadline) == (
        Meaning.PRODUCT,
        "Báo cáo rà soát",
        "Trước 31/10/2023",
    )
    assert (third.title, third.funding, third.doubts) == ("Kiểm tra", "12.000.000 đồng", ())
    assert area.line == len(head) + 1


def test_columns_in_another_order_are_known_by_their_headings_and_others_are_told() -> None:
    table = read_pasted(
        write_cells(
            [
                ("PHỤ LỤC", "", "", "", ""),
                ("TT", "Nội dung, nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Ghi chú"),
                ("1", "Rà soát", "Báo cáo", "Phòng Tư pháp", "gấp"),
            ]
        )
    )
    (row,) = table.rows
    assert (row.title, row.product, row.leads, row.deadline) == ("Rà soát", "Báo cáo", "Phòng Tư pháp", "")
    assert table.ignored == ("Ghi chú",)
    assert row.doubts == ("Chưa có thời hạn.",)


def test_headings_repeated_on_each_page_are_no_rows() -> None:
    head = ("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời hạn", "Kinh phí")
    assert meanings(head, ANNEX[1], head, ANNEX[3]) == [Meaning.TASK, Meaning.TASK]


def test_a_table_without_serial_numbers() -> None:
    (row,) = read(("Rà soát văn bản", "Phòng Tư pháp", "", "Báo cáo", "Quý I"))
    assert (row.title, row.leads, row.product, row.deadline) == ("Rà soát văn bản", "Phòng Tư pháp", "Báo cáo", "Quý I")


@pytest.mark.parametrize(
    ("cells", "title"),
    [
        (("I", "Cải cách thể chế"), "Cải cách thể chế"),
        (("A.", "Cải cách thể chế"), "Cải cách thể chế"),
        (("", "II. Cải cách thể chế"), "Cải cách thể chế"),
        (("Nội dung 2: Cải cách thể chế", ""), "Cải cách thể chế"),
        (("Cải cách thể chế", ""), "Cải cách thể chế"),
        (("3.", "Cải cách thể chế"), "Cải cách thể chế"),
    ],
)
def test_rows_that_are_an_area(cells: tuple[str, str], title: str) -> None:
    area, task = read((*cells, "", "", "", ""), ("3.1", "Rà soát", "Phòng Tư pháp", "", "Báo cáo", "Quý I"))
    assert (area.meaning, area.title) == (Meaning.AREA, title)
    assert task.meaning is Meaning.TASK


def test_a_task_named_again_on_each_row_goes_on() -> None:
    one = ("1", "Rà soát", "Phòng Tư pháp", "", "Kế hoạch", "Quý I")
    rows = read(one, ("1", "Rà soát", "Phòng Tư pháp", "", "Báo cáo", "Quý II"), ("2", *one[1:]))
    assert [row.meaning for row in rows] == [Meaning.TASK, Meaning.PRODUCT, Meaning.TASK]
    assert not any(row.doubts for row in rows)


def test_products_alone_go_on_with_a_task_that_is_there() -> None:
    table = read_pasted(write_cells([("9.2", "", "", "", "Báo cáo", "Quý I", "")]))
    assert table.begins_without_task
    assert [row.meaning for row in table.rows] == [Meaning.PRODUCT]


@pytest.mark.parametrize(
    ("rows", "doubt"),
    [
        ([("1", "Rà soát", "", "", "Báo cáo", "Quý I")], "Chưa có đơn vị chủ trì."),
        ([("1", "Rà soát", "Phòng Tư pháp", "", "", "")], "Nhiệm vụ chưa có sản phẩm."),
        ([("1", "Rà soát", "Phòng Tư pháp", "", "", "Quý I")], "lấy tên nhiệm vụ làm tên sản phẩm"),
        ([("1", "Rà soát", "Phòng Tư pháp", "", "- Kế hoạch\n- Báo cáo", "Quý I")], "sẽ là một sản phẩm"),
        ([("", "", "", "", "", "Quý I")], "không có nhiệm vụ, không có sản phẩm"),
        ([("I", "Thể chế", "", "", "", ""), ("", "", "", "", "Báo cáo", "Quý I")], "chưa thuộc nhiệm vụ nào"),
        ([ANNEX[1], ("", "", "Phòng Nội vụ", "", "Báo cáo", "Quý I", "")], "“Phòng Nội vụ” không được dán"),
    ],
)
def test_what_is_unclear_is_told_at_its_row(rows: list[tuple[str, ...]], doubt: str) -> None:
    assert doubt in " ".join(read(*rows)[-1].doubts)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12.000.000 đồng", 12_000_000),
        ("500000 đ", 500_000),
        ("Ngân sách huyện (12.000.000 đồng)", 12_000_000),
        ("Kinh phí thường xuyên", None),
        ("12.000.000", None),
        ("5 triệu đồng", None),
        ("12.000.000 đồng)", None),
    ],
)
def test_the_sum_in_a_cell_of_funding(text: str, amount: int | None) -> None:
    assert amount_in(text) == amount


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "chưa có bảng nào"),
        ("\t\r\n \t", "chưa có bảng nào"),
        ("một câu văn", "Chỉ thấy một cột"),
        ("1\ta\n" * (MOST_ROWS + 1), f"Bảng có {MOST_ROWS + 1} dòng"),
        ("a" * 2_000_001, "Bảng quá lớn"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(text: str, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        read_pasted(text)


@given(st.text() | st.text(st.sampled_from('1I.\t\n"aA đ-(')))
def test_any_text_is_understood_or_refused(text: str) -> None:
    try:
        table = read_pasted(text)
    except Refusal:
        return
    for row in table.rows:
        assert row.title or row.meaning in (Meaning.PRODUCT, Meaning.NOTHING)
        assert row.product or row.meaning is not Meaning.PRODUCT
        assert row.doubts or row.meaning is not Meaning.NOTHING

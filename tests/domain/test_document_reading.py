"""The first page of official documents in the orders that PDFs give: number, day, kind, abstract, issuer, signer."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.document_letterhead import written
from cchc_desktop.domain.document_reading import DocumentReading, read_document_text

SIGNED = """
Nơi nhận:
- Như trên;
- Lưu: VT, NV.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Thị Hồng Vân
"""

APART = f"""ỦY BAN NHÂN DÂN
HUYỆN NGHĨA HƯNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
________
Số: 05/BC-UBND
Nghĩa Hưng, ngày 05 tháng 01 năm 2023
BÁO CÁO
Kết quả thực hiện công tác cải cách hành chính
quý IV năm 2022 trên địa bàn huyện
Thực hiện Kế hoạch số 87/KH-UBND ngày 12 tháng 12 năm 2022, Ủy ban nhân dân huyện báo cáo như sau:
{SIGNED}"""

MERGED = """UBND HUYỆN NGHĨA HƯNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG TÀI CHÍNH - KẾ HOẠCH Độc lập - Tự do - Hạnh phúc
Số: 12 / TCKH - NS Nghĩa Hưng, ngày 9 tháng 3 năm 2023
V/v đôn đốc thực hiện nhiệm vụ
cải cách tài chính công
Kính gửi: Các phòng, ban, đơn vị
Thực hiện Kế hoạch số 87/KH-UBND, Phòng đề nghị các đơn vị báo cáo.
Nơi nhận: TRƯỞNG PHÒNG
- Như trên;
- Lưu: VT. Phạm Văn Bình
"""

DECISION = """HỘI ĐỒNG NHÂN DÂN
XÃ NGHĨA SƠN
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Số: 123/QĐ-UBND
Nghĩa Sơn, ngày 30 tháng 6 năm 2023
QUYẾT ĐỊNH
Về việc thành lập Tổ rà soát văn bản quy phạm pháp luật
CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
"""

PLAN_OF_COMMITTEE = """UBND TỈNH NAM ĐỊNH
SỞ NỘI VỤ
Số: /KH-SNV
KẾ HOẠCH
Thực hiện công tác cải cách hành chính năm 2024
(Kèm theo Quyết định số 5/QĐ-SNV ngày 02 tháng 01 năm 2024)
I. MỤC ĐÍCH, YÊU CẦU
"""


def test_two_columns_one_after_the_other() -> None:
    assert read_document_text(APART) == DocumentReading(
        "05/BC-UBND",
        date(2023, 1, 5),
        "BC",
        "Kết quả thực hiện công tác cải cách hành chính quý IV năm 2022 trên địa bàn huyện",
        "Ủy ban nhân dân huyện Nghĩa Hưng",
        "Trần Thị Hồng Vân",
    )


def test_two_columns_merged_into_one_line_of_a_letter() -> None:
    assert read_document_text(MERGED) == DocumentReading(
        "12/TCKH-NS",
        date(2023, 3, 9),
        "",
        "V/v đôn đốc thực hiện nhiệm vụ cải cách tài chính công",
        "Phòng Tài chính - Kế hoạch",
        "Phạm Văn Bình",
    )


def test_a_decision_stops_before_who_decides() -> None:
    read = read_document_text(DECISION, SIGNED)
    assert (read.reference, read.kind, read.issued_on) == ("123/QĐ-UBND", "QĐ", date(2023, 6, 30))
    assert read.abstract == "Về việc thành lập Tổ rà soát văn bản quy phạm pháp luật"
    assert read.issuer == "Hội đồng nhân dân xã Nghĩa Sơn"
    assert read.signer == "Trần Thị Hồng Vân"


def test_a_blank_number_and_the_day_of_another_document_are_not_this_one() -> None:
    read = read_document_text(PLAN_OF_COMMITTEE)
    assert (read.reference, read.issued_on, read.kind) == ("", None, "KH")
    assert read.abstract == "Thực hiện công tác cải cách hành chính năm 2024"
    assert read.issuer == "Sở Nội vụ"


def test_place_and_day_of_the_right_column_are_cut_out_of_the_abstract() -> None:
    text = "UBND HUYỆN NGHĨA HƯNG\nSố: 12/UBND-NV\nV/v báo cáo quý I Nghĩa Hưng, ngày 01 tháng 3 năm 2023\nKính gửi: Sở"
    read = read_document_text(text)
    assert (read.abstract, read.issued_on) == ("V/v báo cáo quý I", date(2023, 3, 1))


def test_kind_and_abstract_on_one_line_in_capitals() -> None:
    read = read_document_text("SỞ TƯ PHÁP\nBÁO CÁO KẾT QUẢ RÀ SOÁT VĂN BẢN\nQUÝ I NĂM 2023\nKính gửi: UBND tỉnh")
    assert (read.kind, read.abstract) == ("BC", "KẾT QUẢ RÀ SOÁT VĂN BẢN QUÝ I NĂM 2023")


@pytest.mark.parametrize(
    ("line", "reference"),
    [
        ("Số: 5/BC-UBND", "05/BC-UBND"),
        ("Số 87/KH-UBND", "87/KH-UBND"),
        ("Số: 15a/QĐ-UBND", "15a/QĐ-UBND"),
        ("Số: 12/2023/QĐ-UBND", "12/2023/QĐ-UBND"),
        ("Số: 03/QyĐ-HĐND&UBND", "03/QyĐ-HĐND&UBND"),
        ("Số: 1234 /UBND – VP", "1234/UBND-VP"),
        ("Theo công văn số 12/UBND-NV", ""),
        ("Số lượng: 5/7 đơn vị", ""),
    ],
)
def test_numbers(line: str, reference: str) -> None:
    assert read_document_text(line).reference == reference


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Nghĩa Hưng, ngày 31 tháng 02 năm 2023", None),
        ("Liễu Đề, Ngày 7 Tháng 12 Năm 2023", date(2023, 12, 7)),
        ("(Kèm theo Kế hoạch số 5/KH-UBND ngày 05 tháng 01 năm 2023)", None),
        ("Nghĩa Hưng, ngày    tháng    năm 2023", None),
        ("(Kèm theo Nghị định số 30/2020/NĐ-CP\nngày 05 tháng 3 năm 2020 của Chính phủ)", None),
        ("ngày 05 tháng 3 năm 2020", date(2020, 3, 5)),
    ],
)
def test_days(line: str, day: date | None) -> None:
    assert read_document_text(line).issued_on == day


def test_a_form_to_be_filled_in_proposes_no_dots() -> None:
    read = read_document_text("TÊN CƠ QUAN\nSố: /QĐ-…\nQUYẾT ĐỊNH\nVề việc ……………………….\nCăn cứ ……;")
    assert (read.reference, read.kind, read.abstract) == ("", "QĐ", "")


@pytest.mark.parametrize(
    ("capitals", "name"),
    [
        ("ỦY BAN NHÂN DÂN THỊ TRẤN LIỄU ĐỀ", "Ủy ban nhân dân thị trấn Liễu Đề"),
        ("UBND HUYỆN NGHĨA HƯNG", "UBND huyện Nghĩa Hưng"),
        ("PHÒNG NỘI VỤ", "Phòng Nội vụ"),
        ("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Sở Khoa học và công nghệ"),
        ("TRUNG TÂM Y TẾ HUYỆN NGHĨA HƯNG", "Trung Tâm y tế huyện Nghĩa Hưng"),
    ],
)
def test_names_are_written_as_in_a_sentence(capitals: str, name: str) -> None:
    assert written(capitals).casefold() == name.casefold()
    assert written(capitals)[0].isupper()


def test_decomposed_text_is_read_as_well() -> None:
    assert read_document_text(unicodedata.normalize("NFD", APART)) == read_document_text(APART)


@given(first=st.text(), last=st.text())
def test_arbitrary_text_gives_a_reading_and_never_an_exception(first: str, last: str) -> None:
    read = read_document_text(first, last)
    assert "\n" not in read.reference + read.abstract + read.issuer + read.signer


PARTS = st.sampled_from(
    [*APART.splitlines(), *MERGED.splitlines(), *DECISION.splitlines(), "Số: 9/", ", ngày", "V/v", "_"]
)


@given(lines=st.lists(PARTS, max_size=30), joint=st.sampled_from(["\n", " ", "\r\n\n", "\x0c"]))
def test_lines_of_real_pages_in_any_order_never_raise(lines: list[str], joint: str) -> None:
    read = read_document_text(joint.join(lines))
    assert read.issued_on is None or read.issued_on.year > 1900

"""Numbers, dates and lists of official paper (Nghị định 30/2020, Phụ lục I)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cchc_desktop.documents.forms.wording import day_words, full_number, issuer, place_line, recipient_lines
from cchc_desktop.domain.agency import Agency

from .plans import AGENCY


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2023, 1, 5), "ngày 05 tháng 01 năm 2023"),
        (date(2023, 2, 28), "ngày 28 tháng 02 năm 2023"),
        (date(2023, 3, 1), "ngày 01 tháng 3 năm 2023"),
        (date(2023, 12, 10), "ngày 10 tháng 12 năm 2023"),
    ],
)
def test_noughts_before_days_below_ten_and_the_first_two_months_only(day: date, words: str) -> None:
    assert day_words(day, 2023) == words
    assert place_line(AGENCY, day, 2023) == f"Nghĩa Hưng, {words}"


@pytest.mark.parametrize(
    ("number", "printed"),
    [
        ("5", "05/BC-UBND"),
        ("05", "05/BC-UBND"),
        ("123", "123/BC-UBND"),
        ("5a", "5a/BC-UBND"),
        ("07/BC-PNV", "07/BC-PNV"),
        ("  ", "      /BC-UBND"),
    ],
)
def test_numbers_with_kind_and_symbol(number: str, printed: str) -> None:
    assert full_number(number, "BC", AGENCY).replace("\u00a0", " ") == printed


def test_a_letter_names_who_issues_and_who_drafts_it_and_no_kind() -> None:
    assert full_number("12", "", AGENCY) == "12/UBND-NV"
    assert full_number("3", "", replace(AGENCY, drafting_symbol="")) == "03/UBND"
    office = replace(AGENCY, symbol="PNV", drafting_symbol="CCHC")
    assert full_number("12", "", office) == "12/PNV-CCHC"
    assert full_number("5", "BC", office) == "05/BC-PNV"
    assert full_number("", "", office).replace("\u00a0", " ") == "      /PNV-CCHC"


def test_a_kind_with_recipients_of_its_own_is_sent_to_them() -> None:
    office = replace(AGENCY, kind_recipients=(("", ("UBND các xã, thị trấn",)), ("QĐ", ("Như Điều 3", "Lưu: VT, NV"))))
    assert recipient_lines(office, answers=True, kind="") == (
        "- Như trên;",
        "- UBND các xã, thị trấn;",
        "- Lưu: VT, NV.",
    )
    assert recipient_lines(office, answers=False, kind="QĐ") == ("- Như Điều 3;", "- Lưu: VT, NV.")
    assert recipient_lines(office, answers=False, kind="BC") == recipient_lines(office, answers=False)


def test_nobody_is_as_above_where_nobody_is_addressed() -> None:
    office = replace(AGENCY, recipients=("Như trên", "Huyện ủy"))
    assert recipient_lines(office, answers=False) == ("- Huyện ủy;", "- Lưu: VT, NV.")


def test_two_recipients_of_the_same_name_end_in_one_stop() -> None:
    office = replace(AGENCY, recipients=("Huyện ủy", "Lưu: VT", "Lưu: VT"))
    assert recipient_lines(office, answers=False) == ("- Huyện ủy;", "- Lưu: VT;", "- Lưu: VT.")


def test_recipients_begin_with_those_addressed_and_end_with_the_archive() -> None:
    lines = recipient_lines(AGENCY, answers=True)
    assert lines[0] == "- Như trên;"
    assert lines[-1] == "- Lưu: VT, NV."
    assert all(line.endswith(";") for line in lines[:-1])
    assert recipient_lines(AGENCY, answers=False)[0] == "- Thường trực Huyện ủy;"


def test_recipients_typed_with_dash_and_mark_get_no_second_one() -> None:
    office = replace(AGENCY, recipients=("- Như trên;", "", "– Huyện ủy ;", "Lưu: VT, NV (02 bản)."))
    assert recipient_lines(office, answers=True) == ("- Như trên;", "- Huyện ủy;", "- Lưu: VT, NV (02 bản).")


def test_the_archive_line_without_a_drafting_office() -> None:
    assert recipient_lines(replace(AGENCY, drafting_symbol="", recipients=()), answers=False) == ("- Lưu: VT.",)


def test_an_agency_that_is_not_named_yet_leaves_no_stray_marks() -> None:
    nobody = Agency("", (), "", "", "", (), "", (), (), "")
    assert full_number("", "KH", nobody).strip() == "/KH"
    assert place_line(nobody, None, 2024).startswith("ngày")
    assert issuer(nobody) == "cơ quan"

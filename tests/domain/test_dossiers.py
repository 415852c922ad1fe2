"""Dossiers in the order of their list, the number that comes next, and what a plan's year usually makes."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_desktop.domain.dossiers import (
    Dossier,
    DossierDraft,
    FiledDocument,
    in_order,
    is_permanent,
    next_code,
    proposed,
    sections,
)

AREAS = ((7, "Công tác chỉ đạo, điều hành cải cách hành chính."), (8, "CCTTHC, thực hiện cơ chế Một cửa năm 2023"))


def dossier(row: int, code: str, heading: str = "", subheading: str = "", title: str = "Hồ sơ") -> Dossier:
    return Dossier(row, 2023, DossierDraft(code, title, "20 năm", heading, subheading))


def codes(*dossiers: Dossier) -> list[str]:
    return [one.code for one in in_order(dossiers)]


def test_headings_stand_in_the_order_of_their_lowest_number() -> None:
    found = (
        dossier(1, "12.CCHC", "Cải cách hành chính"),
        dossier(2, "10.VT", "Văn thư"),
        dossier(3, "02.CCHC", "cải cách  hành chính"),
        dossier(4, "11.VT", "Văn thư"),
    )
    assert codes(*found) == ["02.CCHC", "12.CCHC", "10.VT", "11.VT"]
    assert [section.title for section in sections(found)] == ["cải cách  hành chính", "Văn thư"]


def test_numbers_that_begin_anew_in_every_heading_keep_the_headings_apart() -> None:
    found = (dossier(1, "01.TCCB", "Tổ chức"), dossier(2, "01.VT", "Văn thư"), dossier(3, "02.TCCB", "Tổ chức"))
    assert codes(*found) == ["01.TCCB", "02.TCCB", "01.VT"]


def test_what_has_no_heading_comes_first_and_what_has_no_number_last() -> None:
    found = (dossier(1, "ABC"), dossier(2, "9.X", "Một"), dossier(3, "10.X", "Một", "Phần"), dossier(4, "100.X"))
    assert codes(*found) == ["100.X", "ABC", "9.X", "10.X"]


@pytest.mark.parametrize(
    ("present", "expected"),
    [
        ([], "01.CCHC"),
        (["01.CCHC"], "02.CCHC"),
        (["09.VT", "02.CCHC"], "10.VT"),
        (["99/NV"], "100/NV"),
        (["CCHC"], "01.CCHC"),
    ],
)
def test_the_next_number_keeps_the_symbol(present: list[str], expected: str) -> None:
    assert next_code(present) == expected


@pytest.mark.parametrize(("words", "permanent"), [("Vĩnh viễn", True), ("vinh vien", True), ("20 năm", False)])
def test_permanent_is_known_by_its_words(words: str, permanent: bool) -> None:
    assert is_permanent(words) is permanent


def test_a_plan_is_offered_a_dossier_for_each_area() -> None:
    drafts = proposed(2023, AREAS, ())
    assert [(one.code, one.title, one.retention, one.area_id) for one in drafts] == [
        ("01.CCHC", "Hồ sơ xây dựng, ban hành Kế hoạch cải cách hành chính năm 2023", "Vĩnh viễn", None),
        ("02.CCHC", "Báo cáo cải cách hành chính định kỳ năm 2023", "Vĩnh viễn", None),
        ("03.CCHC", "Hồ sơ công tác chỉ đạo, điều hành cải cách hành chính năm 2023", "20 năm", 7),
        ("04.CCHC", "Hồ sơ CCTTHC, thực hiện cơ chế Một cửa năm 2023", "20 năm", 8),
    ]


def test_what_is_there_is_not_offered_again() -> None:
    first, _, third, _ = proposed(2023, AREAS, ())
    renamed = Dossier(2, 2023, DossierDraft("05.CCHC", "Hồ sơ khác", area_id=third.area_id))
    drafts = proposed(2023, AREAS, (Dossier(1, 2023, first), renamed))
    assert [(one.code, one.area_id) for one in drafts] == [("06.CCHC", None), ("07.CCHC", 8)]


def test_a_dossier_goes_from_its_first_to_its_last_day() -> None:
    days = (date(2023, 5, 2), None, date(2022, 12, 1))
    filed = tuple(FiledDocument(n, n, f"{n}/KH", "KH", day, "", "") for n, day in enumerate(days))
    assert Dossier(1, 2023, DossierDraft("01", "Hồ sơ"), filed).days == (date(2022, 12, 1), date(2023, 5, 2))
    assert Dossier(1, 2023, DossierDraft("01", "Hồ sơ")).days is None


@pytest.mark.parametrize(
    ("number", "kind", "abstract", "expected"),
    [
        ("5/KH-UBND", "KH", "Kiểm tra cải cách hành chính", "Kế hoạch Kiểm tra cải cách hành chính"),
        ("5/KH-UBND", "KH", "kế hoạch kiểm tra", "kế hoạch kiểm tra"),
        ("12/UBND-NV", "", "V/v đôn đốc", "Công văn V/v đôn đốc"),
        ("", "", "Ảnh hội nghị", "Ảnh hội nghị"),
    ],
)
def test_the_kind_is_said_once_before_what_it_is_about(number: str, kind: str, abstract: str, expected: str) -> None:
    assert FiledDocument(1, 1, number, kind, None, "", abstract).kind_and_abstract == expected

"""Profiles of agencies: one name makes a whole agency, letterhead to recipients."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cchc_desktop.documents.forms.wording import full_number, place_line, recipient_lines
from cchc_desktop.domain.agency import BLANK, Agency
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.services.agency.profiles import (
    AgencyProfile,
    full_province,
    proposed_office,
    read_profiles,
    split_name,
)


def profile(key: str) -> AgencyProfile:
    return next(each for each in read_profiles() if each.key == key)


def texts_of(agency: Agency) -> list[str]:
    """Every text that an agency prints, the office's too."""
    own = [agency.parent, *agency.name_lines, agency.place, agency.short_name, agency.symbol, agency.drafting_symbol]
    lists = (agency.addressees, agency.recipients, *(lines for _, lines in agency.kind_recipients))
    signed = [line for signer in agency.signers for line in signer.authority_lines]
    office = texts_of(agency.office) if agency.office else []
    return [*own, *(line for lines in lists for line in lines), *signed, *office]


def test_a_district_of_2023_prints_as_the_seed_does() -> None:
    agency = profile("district").agency("huyện", "Nghĩa Hưng", "Nam Định")
    assert (agency.parent, agency.name_lines) == ("", ("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG"))
    assert agency.addressees == ("UBND tỉnh Nam Định", "Sở Nội vụ tỉnh Nam Định")
    assert full_number("12", "", agency) == "12/UBND-NV"
    office = agency.paper_for(Paper.REMINDER)
    assert (office.parent, office.name_lines) == ("UBND HUYỆN NGHĨA HƯNG", ("PHÒNG NỘI VỤ",))
    assert full_number("5", "BC", office) == "05/BC-PNV"
    assert full_number("12", "", office) == "12/PNV-CCHC"
    assert place_line(office, None, 2023).startswith("Nghĩa Hưng, ")
    assert [signer.authority_lines[-1] for signer in agency.signers] == ["CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
    assert recipient_lines(agency, answers=True, kind="BC")[1] == "- Thường trực Huyện ủy, HĐND huyện;"


def test_a_ward_of_2025_has_its_office_of_culture_and_society() -> None:
    agency = profile("commune").agency("phường", "Đông Hoa Lư", "tỉnh Ninh Bình")
    assert agency.name_lines == ("ỦY BAN NHÂN DÂN", "PHƯỜNG ĐÔNG HOA LƯ")
    assert agency.short_name == "UBND phường Đông Hoa Lư"
    assert agency.on_office_paper().name_lines == ("PHÒNG VĂN HÓA - XÃ HỘI",)
    assert recipient_lines(agency, answers=False, kind="KH")[0] == "- UBND tỉnh Ninh Bình;"
    assert recipient_lines(agency, answers=False, kind="KH")[-1] == "- Lưu: VT, VHXH."


def test_a_department_signs_all_of_its_papers_itself() -> None:
    agency = profile("department").agency("Sở", "Nội vụ", "Hải Phòng")
    assert (agency.parent, agency.name_lines) == ("UBND THÀNH PHỐ HẢI PHÒNG", ("SỞ NỘI VỤ",))
    assert (agency.place, agency.symbol, agency.authority_lines) == ("Hải Phòng", "SNV", ("GIÁM ĐỐC",))
    assert agency.paper_for(Paper.REMINDER) == agency
    tourism = profile("department").agency("Sở", "Văn hóa, Thể thao và Du lịch", "Ninh Bình")
    assert tourism.symbol == "SVHTTDL"


@pytest.mark.parametrize("each", read_profiles(), ids=lambda each: each.key)
@pytest.mark.parametrize(("name", "province"), [("Nghĩa Hưng", "Nam Định"), ("", "")])
def test_no_placeholder_and_no_stray_blank_reaches_the_paper(each: AgencyProfile, name: str, province: str) -> None:
    for unit in each.units:
        for text in texts_of(each.agency(unit.word, name, province)):
            assert not set("{}") & set(text)
            assert text == text.strip()
            assert "  " not in text


@pytest.mark.parametrize(
    ("typed", "full"),
    [
        ("Nam Định", "tỉnh Nam Định"),
        (" Tỉnh  Nam Định", "tỉnh Nam Định"),
        ("hà nội", "thành phố hà nội"),
        ("TP. Hồ Chí Minh", "thành phố Hồ Chí Minh"),
        ("TP Huế", "thành phố Huế"),
        ("Thành phố Cần Thơ", "thành phố Cần Thơ"),
        ("", "tỉnh"),
        ("tỉnh", "tỉnh"),
    ],
)
def test_a_province_is_known_however_it_is_written(typed: str, full: str) -> None:
    assert full_province(typed, ("Hà Nội", "Huế")) == full


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Đồng Thịnh", ("phường", "Đồng Thịnh")),
        ("Xã Đồng Thịnh", ("xã", "Đồng Thịnh")),
        ("phường  Hoa Lư", ("phường", "Hoa Lư")),
        ("Xã", ("phường", "Xã")),
    ],
)
def test_a_name_typed_with_its_unit_chooses_the_unit(typed: str, found: tuple[str, str]) -> None:
    assert split_name(profile("commune"), typed, "phường") == found


def test_an_office_is_proposed_from_the_name_on_the_letterhead() -> None:
    old = replace(BLANK, name_lines=("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG"))
    office = proposed_office(old)
    assert office is not None
    assert (office.parent, office.symbol) == ("UBND HUYỆN NGHĨA HƯNG", "PNV")
    assert office.addressees == ("UBND huyện Nghĩa Hưng",)
    assert proposed_office(replace(BLANK, name_lines=("SỞ NỘI VỤ",))) is None
    assert proposed_office(BLANK) is None

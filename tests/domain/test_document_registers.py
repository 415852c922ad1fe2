"""Which register a document stands in, by who issued it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cchc_desktop.domain.agency import BLANK, Agency
from cchc_desktop.domain.document_registers import Direction, own_names

OFFICE = replace(BLANK, parent="UBND HUYỆN NGHĨA HƯNG", name_lines=("PHÒNG NỘI VỤ",), short_name="Phòng Nội vụ")
AGENCY: Agency = replace(
    BLANK, name_lines=("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG"), short_name="UBND huyện Nghĩa Hưng", office=OFFICE
)


@pytest.mark.parametrize(
    "issuer",
    [
        "UBND huyện Nghĩa Hưng",
        "Uỷ ban nhân dân huyện Nghĩa Hưng",
        "ỦY BAN NHÂN DÂN  HUYỆN NGHĨA HƯNG",
        "Phòng Nội vụ",
        "Phòng Nội vụ huyện Nghĩa Hưng",
        "PHÒNG NỘI VỤ UBND huyện Nghĩa Hưng",
    ],
)
def test_the_agencys_and_its_offices_papers_go_out(issuer: str) -> None:
    assert own_names(AGENCY).direction(issuer) is Direction.OUTGOING


@pytest.mark.parametrize("issuer", ["Sở Nội vụ", "UBND xã Nghĩa Sơn", "UBND huyện", "Phòng Nội vụ huyện Hải Hậu"])
def test_everybody_elses_come_in(issuer: str) -> None:
    assert own_names(AGENCY).direction(issuer) is Direction.INCOMING


def test_an_unknown_issuer_is_not_guessed_but_what_arrived_came_in() -> None:
    assert own_names(AGENCY).direction("") is None
    assert own_names(AGENCY).direction("  ", arrived=True) is Direction.INCOMING
    assert own_names(BLANK).direction("") is None
    assert own_names(BLANK).direction("Sở Nội vụ") is Direction.INCOMING


def test_spellings_of_one_paper_are_one_issuer_and_two_papers_are_two() -> None:
    names = own_names(AGENCY)
    assert names.issuer_key("UBND huyện Nghĩa Hưng") == names.issuer_key("Ủy ban nhân dân huyện Nghĩa Hưng")
    assert names.issuer_key("Phòng Nội vụ") != names.issuer_key("UBND huyện Nghĩa Hưng")
    assert names.issuer_key("Sở Nội vụ") == names.issuer_key("sở  nội vụ") != ""

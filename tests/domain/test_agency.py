"""Two letterheads, several signers, and which paper goes out on which."""

from __future__ import annotations

from dataclasses import replace

from cchc_desktop.domain.agency import BLANK, Agency
from cchc_desktop.domain.agency_papers import OFFICE_PAPERS, PAPER_WORDS, Paper
from cchc_desktop.domain.signing import Signer

CHAIRMAN = Signer("Trần Văn A", ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"))
DEPUTY = Signer("Lê Thị B", ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
OFFICE = replace(
    BLANK,
    parent="UBND HUYỆN NGHĨA HƯNG",
    name_lines=("PHÒNG NỘI VỤ",),
    short_name="Phòng Nội vụ",
    symbol="PNV",
    authority_lines=("TRƯỞNG PHÒNG",),
    signer_name="Phạm Văn C",
    recipients=("Lưu: VT",),
    drafting_symbol="CCHC",
)
AGENCY = replace(
    BLANK,
    name_lines=("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG"),
    place="Nghĩa Hưng",
    symbol="UBND",
    recipients=("Huyện ủy",),
    kind_recipients=(("KH", ("UBND tỉnh",)), ("", ())),
    contact_lines=("Địa chỉ: thị trấn Liễu Đề",),
    office=OFFICE,
).with_signers((CHAIRMAN, DEPUTY))


def test_the_office_paper_is_an_agency_of_the_same_place() -> None:
    paper = AGENCY.on_office_paper()
    assert isinstance(paper, Agency)
    assert (paper.parent, paper.name_lines, paper.symbol) == ("UBND HUYỆN NGHĨA HƯNG", ("PHÒNG NỘI VỤ",), "PNV")
    assert (paper.signer_name, paper.authority_lines) == ("Phạm Văn C", ("TRƯỞNG PHÒNG",))
    assert (paper.place, paper.contact_lines) == ("Nghĩa Hưng", AGENCY.contact_lines)
    assert paper.on_office_paper() == paper


def test_an_office_with_an_address_of_its_own_prints_that() -> None:
    own = replace(AGENCY, office=replace(OFFICE, contact_lines=("Điện thoại: 0228",), place="Liễu Đề"))
    assert own.on_office_paper().contact_lines == ("Điện thoại: 0228",)
    assert own.on_office_paper().place == "Liễu Đề"


def test_an_agency_without_office_paper_prints_all_on_its_own() -> None:
    for office in (None, replace(OFFICE, name_lines=())):
        alone = replace(AGENCY, office=office)
        assert not alone.has_office_paper
        assert alone.paper_for(Paper.REMINDER) == alone


def test_reminders_go_out_from_the_office_and_plans_from_the_agency() -> None:
    assert AGENCY.paper_for(Paper.REMINDER).symbol == "PNV"
    assert AGENCY.paper_for(Paper.PLAN).symbol == "UBND"
    assert replace(AGENCY, office_papers=(Paper.PLAN,)).paper_for(Paper.REMINDER).symbol == "UBND"
    assert set(PAPER_WORDS) == set(Paper)
    assert set(OFFICE_PAPERS) < set(Paper)


def test_the_usual_signer_comes_first_and_another_can_sign_instead() -> None:
    assert AGENCY.signers == (CHAIRMAN, DEPUTY)
    assert (AGENCY.signer_name, AGENCY.authority_lines) == (CHAIRMAN.name, CHAIRMAN.authority_lines)
    other = AGENCY.signed_by(DEPUTY)
    assert (other.signer_name, other.authority_lines) == (DEPUTY.name, DEPUTY.authority_lines)
    assert other.signers == (DEPUTY, CHAIRMAN)
    assert BLANK.signers == ()
    assert AGENCY.with_signers(()).signers == ()


def test_a_kind_without_recipients_of_its_own_goes_to_the_common_ones() -> None:
    assert AGENCY.recipients_for("KH") == ("UBND tỉnh",)
    assert AGENCY.recipients_for("BC") == ("Huyện ủy",)
    assert AGENCY.recipients_for("") == ("Huyện ủy",), "an empty list is no list"

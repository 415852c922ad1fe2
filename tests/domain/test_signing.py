"""Lines of authority above a signature (Nghị định 30/2020, Phụ lục I, mục II.7.b)."""

from __future__ import annotations

import pytest

from cchc_desktop.domain.signing import Authority, AuthorityForm, authority_lines, read_authority

UBND = "ỦY BAN NHÂN DÂN"
COMPOSED = [
    (Authority(AuthorityForm.HEAD, UBND, "CHỦ TỊCH"), ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
    (
        Authority(AuthorityForm.DEPUTY, UBND, "PHÓ CHỦ TỊCH", "CHỦ TỊCH"),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    ),
    (Authority(AuthorityForm.ACTING, UBND, "CHỦ TỊCH"), ("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH")),
    (
        Authority(AuthorityForm.BY_ORDER, "", "TRƯỞNG PHÒNG NỘI VỤ", "CHỦ TỊCH"),
        ("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG NỘI VỤ"),
    ),
    (
        Authority(AuthorityForm.BY_MANDATE, "", "TRƯỞNG PHÒNG NỘI VỤ", "CHỦ TỊCH"),
        ("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG NỘI VỤ"),
    ),
    (Authority(AuthorityForm.HEAD, "", "TRƯỞNG PHÒNG"), ("TRƯỞNG PHÒNG",)),
    (
        Authority(AuthorityForm.DEPUTY, "", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC"),
        ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    ),
    (Authority(AuthorityForm.HEAD, "", ""), ()),
]


@pytest.mark.parametrize(("authority", "lines"), COMPOSED)
def test_each_form_of_the_decree_is_composed_and_read_back(authority: Authority, lines: tuple[str, ...]) -> None:
    assert authority_lines(authority) == lines
    assert read_authority(lines) == authority


def test_positions_are_printed_in_capitals_without_stray_blanks() -> None:
    assert authority_lines(Authority(AuthorityForm.DEPUTY, " Ủy ban  nhân dân", "Phó Chủ tịch", "Chủ tịch ")) == (
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
    )


@pytest.mark.parametrize("form", [AuthorityForm.BY_ORDER, AuthorityForm.BY_MANDATE])
def test_by_order_and_by_mandate_one_signs_for_the_head_not_for_the_body(form: AuthorityForm) -> None:
    lines = authority_lines(Authority(form, UBND, "Chánh Văn phòng", "Chủ tịch"))
    assert lines == (f"{form} CHỦ TỊCH", "CHÁNH VĂN PHÒNG")


@pytest.mark.parametrize(
    "lines",
    [
        ("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        ("TM. ỦY BAN NHÂN DÂN", "Phó Chủ tịch"),
        ("TRƯỞNG BAN", "CHỦ TỊCH ỦY BAN NHÂN DÂN"),
    ],
)
def test_what_the_officer_wrote_otherwise_is_not_taken_apart(lines: tuple[str, ...]) -> None:
    assert read_authority(lines) is None

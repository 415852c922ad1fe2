"""Numbers as minutes have them in words, and Roman figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.number_words import number_in_words, roman

WORDS = {
    0: "không",
    5: "năm",
    10: "mười",
    11: "mười một",
    14: "mười bốn",
    15: "mười lăm",
    20: "hai mươi",
    21: "hai mươi mốt",
    24: "hai mươi tư",
    25: "hai mươi lăm",
    32: "ba mươi hai",
    100: "một trăm",
    105: "một trăm linh năm",
    110: "một trăm mười",
    121: "một trăm hai mươi mốt",
    1000: "một nghìn",
    1005: "một nghìn không trăm linh năm",
    1_200_000: "một triệu hai trăm nghìn",
    1_000_001: "một triệu không trăm linh một",
    999_999_999_999: (
        "chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu "
        "chín trăm chín mươi chín nghìn chín trăm chín mươi chín"
    ),
}


@pytest.mark.parametrize("number", WORDS)
def test_numbers_are_said_as_the_office_says_them(number: int) -> None:
    assert number_in_words(number) == WORDS[number]


@given(st.integers(0, 10**12 - 1), st.integers(0, 10**12 - 1))
def test_no_two_numbers_sound_alike(one: int, other: int) -> None:
    assert (number_in_words(one) == number_in_words(other)) == (one == other)


def test_what_is_no_count_is_not_said() -> None:
    for number in (-1, 10**12):
        with pytest.raises(ValueError, match=str(number)):
            number_in_words(number)


@pytest.mark.parametrize(
    ("number", "figures"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (399, "CCCXCIX")]
)
def test_roman_figures(number: int, figures: str) -> None:
    assert roman(number) == figures

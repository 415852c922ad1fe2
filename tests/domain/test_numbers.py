"""Rates, days and money as the officer types and reads them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.numbers import day_words, money_words, rate_words, read_day, read_money, read_rate, read_whole
from cchc_desktop.domain.refusal import Refusal


@pytest.mark.parametrize(
    ("typed", "hundredths"),
    [
        ("91", 9100),
        ("91,3", 9130),
        ("91.30 %", 9130),
        (" 0,05% ", 5),
        ("100", 10_000),
        ("100,00 %", 10_000),
        ("7 %", 700),
    ],
)
def test_a_rate_is_read_with_comma_or_point(typed: str, hundredths: int) -> None:
    assert read_rate(typed) == hundredths


@pytest.mark.parametrize("typed", ["", "abc", "101", "100,01", "-1", "91,345", "1.234", "9 1", "٩١", "91 %%"])
def test_what_is_no_rate_is_refused_in_words(typed: str) -> None:
    with pytest.raises(Refusal, match="từ 0 đến 100"):
        read_rate(typed)


@given(st.integers(0, 10_000))
def test_a_rate_printed_is_read_back(hundredths: int) -> None:
    assert read_rate(rate_words(hundredths)) == hundredths


def test_a_rate_is_printed_with_a_comma_and_no_useless_noughts() -> None:
    assert [rate_words(rate) for rate in (9130, 9100, 5, 10_000, 0, 8780)] == [
        "91,3 %",
        "91 %",
        "0,05 %",
        "100 %",
        "0 %",
        "87,8 %",
    ]


def test_days_both_ways() -> None:
    assert day_words(date(2023, 1, 5)) == "05/01/2023"
    assert read_day(" 30/10/2023 ") == read_day("2023-10-30") == read_day("30 / 10 / 2023") == date(2023, 10, 30)
    assert read_day("5/1/2023") == date(2023, 1, 5)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31/02/2023", "không có trong lịch"),
        ("2023-13-01", "không có trong lịch"),
        ("mai", "ngày/tháng/năm"),
        ("", "30/10"),
    ],
)
def test_what_is_no_day_is_refused_in_words(typed: str, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        read_day(typed)


@given(st.dates(date(1000, 1, 1)))
def test_a_day_printed_is_read_back(day: date) -> None:
    assert read_day(day_words(day)) == read_day(day.isoformat()) == day


def test_money_has_dots() -> None:
    assert money_words(1_234_567) == "1.234.567 đồng"
    assert money_words(0) == "0 đồng"


@given(st.integers(0, 10**15), st.sampled_from(["", ".", " ", "\u00a0"]))
def test_a_whole_number_is_read_with_its_thousands_marked_or_not(number: int, mark: str) -> None:
    assert read_whole(f"{number:,}".replace(",", mark)) == number


@given(st.text("0123456789. ", max_size=30))
def test_a_number_is_what_its_digits_say_or_none_at_all(typed: str) -> None:
    number, digits = read_whole(typed), typed.replace(".", "").replace(" ", "")
    if number is not None:
        assert number == int(digits)
        groups = " ".join(typed.split()).replace(" ", ".").split(".")
        assert all(len(group) == 3 for group in groups[1:]), "a dot elsewhere is a decimal point"


@pytest.mark.parametrize(
    "typed",
    ["", "150.5", "150.0", "1.50", "0.500", "1.500 000", "1,5", "-1", "٣", "ba", "1.2345", ".150", "150.", "9" * 5000],
)
def test_what_is_no_whole_number_is_none(typed: str) -> None:
    assert read_whole(typed) is None


def test_leading_noughts_change_nothing() -> None:
    assert read_whole("0000000000012") == 12


def test_money_is_read_as_it_is_printed_and_half_a_dong_is_refused() -> None:
    assert read_money(money_words(1_234_567)) == read_money("1234567") == read_money(" 1.234.567 ") == 1_234_567
    assert read_money("") is read_money("đồng") is None
    for typed in ("1500000.5", "1500.50 đồng", "một triệu"):
        with pytest.raises(Refusal, match=r"Số tiền “.*” không đọc được"):
            read_money(typed)

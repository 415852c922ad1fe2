"""Numbers and symbols of documents: read and written alike, the next one free, what is left out told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.document_kinds import KINDS, kind_of_reference
from cchc_desktop.domain.numbering import (
    DocumentNumber,
    missing_numbers,
    next_number,
    read_document_number,
    runs_words,
    series_of,
    symbol_for,
)

SYMBOLS = st.builds(
    symbol_for,
    st.sampled_from(["", *KINDS]),
    st.sampled_from(["UBND", "PNV", "HĐND", "SNV", "VP.UBND"]),
    st.sampled_from(["NV", "CCHC", "VHTT", "TC&KH"]),
) | st.sampled_from(["NĐ-CP", "2020/NĐ-CP", "TT-BNV"])
NUMBERS = st.builds(DocumentNumber, st.integers(1, 999_999), SYMBOLS, st.sampled_from(["", "", "a", "Đ"]))


@pytest.mark.parametrize(
    ("typed", "number", "symbol"),
    [
        ("05/BC-UBND", 5, "BC-UBND"),
        ("5 / BC – UBND", 5, "BC-UBND"),
        ("12/UBND-NV", 12, "UBND-NV"),
        ("1234/QĐ-UBND", 1234, "QĐ-UBND"),
        ("30/2020/NĐ-CP", 30, "2020/NĐ-CP"),
        ("07/TTr-PTC&KH", 7, "TTr-PTC&KH"),
        ("90/QĐ-UBND.", 90, "QĐ-UBND"),
        ("90/QĐ-UBND ;", 90, "QĐ-UBND"),
        ("91/qđ-ubnd", 91, "QĐ-UBND"),
        ("91/TTR-UBND", 91, "TTr-UBND"),
        ("91/qyđ-tc&kh,", 91, "QyĐ-TC&KH"),
        ("5/2023/tt-bnv", 5, "2023/TT-BNV"),
        ("15/UBND-VXnv", 15, "UBND-VXnv"),
    ],
)
def test_number_and_symbol_are_told_apart(typed: str, number: int, symbol: str) -> None:
    assert read_document_number(typed) == DocumentNumber(number, symbol)


@pytest.mark.parametrize("typed", ["", "BC-UBND", "/BC-UBND", "05", "05/", "năm/BC-UBND", "0/BC-UBND", "05/BC UBND"])
def test_what_is_no_number_is_none(typed: str) -> None:
    assert read_document_number(typed) is None


def test_a_letter_after_the_number_stays() -> None:
    squeezed_in = DocumentNumber(12, "UBND-NV", "a")
    assert str(squeezed_in) == "12a/UBND-NV"
    assert read_document_number("12a/UBND-NV") == squeezed_in


@given(NUMBERS)
def test_small_letters_and_capitals_are_one_number_in_one_series(number: DocumentNumber) -> None:
    for typed in (str(number).lower(), f"{str(number).upper()}.", f" {number},"):
        read = read_document_number(typed)
        assert read is not None
        assert read.key == number.key
        assert series_of(read.symbol) == series_of(number.symbol)
        assert kind_of_reference(typed) == kind_of_reference(str(number))


@given(NUMBERS)
def test_what_is_written_is_read_again(number: DocumentNumber) -> None:
    assert read_document_number(str(number)) == number


@given(st.integers(1, 9), SYMBOLS)
def test_a_nought_stands_before_numbers_below_ten(number: int, symbol: str) -> None:
    assert str(DocumentNumber(number, symbol)) == f"0{number}/{symbol}"


@given(st.sampled_from(sorted(KINDS)), st.sampled_from(["UBND", "PNV"]))
def test_the_kind_is_found_again_in_its_symbol(kind: str, issuer: str) -> None:
    assert kind_of_reference(f"05/{symbol_for(kind, issuer, 'NV')}") == kind


def test_a_letter_has_no_kind_in_its_symbol() -> None:
    assert symbol_for("", "UBND", "NV") == "UBND-NV"
    assert symbol_for("", "PNV", "") == "PNV"
    assert symbol_for("BC", "UBND", "NV") == "BC-UBND"


@given(st.lists(NUMBERS, max_size=40), SYMBOLS)
def test_the_next_number_is_free_and_above_all(taken: list[DocumentNumber], symbol: str) -> None:
    number = next_number(taken, symbol)
    counted = [one.number for one in taken if series_of(one.symbol) == series_of(symbol)]
    assert DocumentNumber(number, symbol) not in taken
    assert all(one < number for one in counted)
    assert number == 1 or number - 1 in counted


def test_the_letters_of_an_agency_share_one_row_of_numbers_whoever_drafts_them() -> None:
    taken = [DocumentNumber(57, "UBND-VP"), DocumentNumber(90, "BC-UBND"), DocumentNumber(12, "PNV-CCHC")]
    assert next_number(taken, "UBND-NV") == 58
    assert next_number(taken, "BC-UBND") == 91
    assert series_of("2020/NĐ-CP") == "2020/NĐ-CP"


@given(SYMBOLS, st.integers(1, 30))
def test_numbers_given_one_after_another_run_from_01_without_a_gap(symbol: str, many: int) -> None:
    taken: list[DocumentNumber] = []
    for _ in range(many):
        taken.append(DocumentNumber(next_number(taken, symbol), symbol))
    assert [one.number for one in taken] == list(range(1, many + 1))
    assert missing_numbers(one.number for one in taken) == ()


@given(st.lists(NUMBERS, max_size=20), NUMBERS)
def test_another_document_never_lowers_the_next_number(taken: list[DocumentNumber], more: DocumentNumber) -> None:
    assert next_number([*taken, more], more.symbol) >= next_number(taken, more.symbol)
    assert next_number([*taken, more], "KHÁC") == next_number(taken, "KHÁC")


@given(st.sets(st.integers(1, 400), max_size=60))
def test_gaps_and_numbers_together_are_all_numbers(taken: set[int]) -> None:
    left_out = [number for first, last in missing_numbers(taken) for number in range(first, last + 1)]
    assert sorted([*left_out, *taken]) == list(range(1, max(taken, default=0) + 1))


def test_runs_are_told_short() -> None:
    assert runs_words(missing_numbers([1, 3, 7])) == "02, 04–06"
    assert missing_numbers([]) == ()

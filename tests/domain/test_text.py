"""Vietnamese text as it is stored, found and sorted."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.text import fold, nfc, search_text, sort_key, spaces_folded


def test_text_is_stored_in_one_form() -> None:
    assert nfc(unicodedata.normalize("NFD", "Ủy ban nhân dân")) == "Ủy ban nhân dân"
    assert nfc("ÐẢNG, Ɖảng") == "ĐẢNG, Đảng"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("ra soat", "Rà soát"),
        ("RÀ  SOÁT", "rà soát"),
        ("hoà", "hòa"),
        ("thuỷ", "thủy"),
        ("dong", "Đồng"),
        ("dong", "Ðồng"),
        ("nghia hung", "Nghĩa Hưng"),
    ],
)
def test_search_needs_no_accents(typed: str, stored: str) -> None:
    assert fold(typed) == fold(stored)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
    assert spaces_folded(spaces_folded(text)) == spaces_folded(text)


def test_abbreviations_are_found_by_their_words_and_words_by_their_abbreviations() -> None:
    found = search_text("Báo cáo CCHC của HĐND&UBND huyện", "Rà soát thủ tục hành chính")
    for words in ("cai cach hanh chinh", "hoi dong nhan dan", "uy ban nhan dan", "tthc", "bao cao cchc", "hdnd&ubnd"):
        assert words in found
    assert "ubnd" in search_text("Ủy ban nhân dân")
    assert "quy pham phap luat" in search_text("VBQPPL")


def test_an_abbreviation_inside_a_word_is_none() -> None:
    assert "uy ban nhan dan" not in search_text("ubndx")


def test_the_vietnamese_alphabet() -> None:
    letters = list("aăâbcdđeêghiklmnoôơpqrstuưvxy")
    assert sorted(set(letters), key=sort_key) == letters


def test_tones_come_after_letters() -> None:
    assert sorted(["mạ", "má", "mã", "mả", "mà", "ma"], key=sort_key) == ["ma", "mà", "mả", "mã", "má", "mạ"]
    assert sorted(["Nghĩa Hùng", "Nghĩa Hưng", "Nghĩa Hồng", "Nghĩa Hải"], key=sort_key) == [
        "Nghĩa Hải",
        "Nghĩa Hồng",
        "Nghĩa Hùng",
        "Nghĩa Hưng",
    ]
    assert sorted(["má b", "ma c", "mà a"], key=sort_key) == ["mà a", "má b", "ma c"]


def test_spaces_marks_and_figures_come_before_letters_and_small_before_capital() -> None:
    assert sorted(["b", "a", "A", "1", "-", " ", "あ"], key=sort_key) == [" ", "-", "1", "a", "A", "b", "あ"]


@given(st.text(), st.text())
def test_text_written_in_another_form_sorts_the_same(left: str, right: str) -> None:
    assert sort_key(unicodedata.normalize("NFD", left)) == sort_key(left)
    assert (sort_key(left) < sort_key(right)) or (sort_key(left) >= sort_key(right))

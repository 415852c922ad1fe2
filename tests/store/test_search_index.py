"""Search: every word of every text finds it, however it is typed, and the index is never behind the rows."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.text import fold
from cchc_desktop.store import models as tables
from cchc_desktop.store import search
from cchc_desktop.store.book import Book
from tests.store.small_books import SmallPlan, index_rows

VIETNAMESE = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
WORDS = st.text(VIETNAMESE + VIETNAMESE.upper() + "0123456789", min_size=1, max_size=8)
MARKS = st.sampled_from([" ", "\n", ", ", "; ", " – ", "(", ") ", "“", "” ", *"/-.:_+&'*", '"'])


@st.composite
def vietnamese(draw: st.DrawFn) -> str:
    words = draw(st.lists(WORDS, min_size=1, max_size=6))
    return "".join(word + draw(MARKS) for word in words)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """A book whose one setting's place is taken by each text in turn."""
    with Book.create(tmp_path_factory.mktemp("tim") / "so.sqlite") as book:
        with book.change("Nhóm") as change:
            change.insert(tables.UnitGroup, name="x")
        yield book


def put(book: Book, text: str) -> None:
    with book.change("Đổi tên nhóm") as change:
        change.update(tables.UnitGroup, 1, name=text)


def found(book: Book, words: str) -> bool:
    return search.Hit("group", 1) in search.find(book.database, words, 10)


@given(text=vietnamese())
def test_every_word_finds_its_text_however_it_is_typed(index: Book, text: str) -> None:
    put(index, text)
    for word in text.split():
        if not any(letter.isalnum() for letter in word):
            continue
        for typed in (
            word,
            word.upper(),
            word.lower(),
            fold(word),
            unicodedata.normalize("NFD", word),
            word.replace("đ", "d").replace("Đ", "D"),
        ):
            assert found(index, typed), f"{typed!r} does not find {text!r}"
    assert found(index, text), "the whole text does not find itself"


@given(text=st.text(max_size=40))
def test_every_word_of_any_text_finds_it(index: Book, text: str) -> None:
    put(index, text)
    for word in text.split():
        # A sign that is a letter to Python but not to the index (such as ²) makes no word to search by.
        if all(letter in VIETNAMESE or letter.isascii() for letter in fold(word)) and any(
            letter.isalnum() for letter in fold(word)
        ):
            assert found(index, word)


@given(words=st.text(max_size=60))
def test_whatever_is_typed_into_the_search_box_is_answered(index: Book, words: str) -> None:
    assert isinstance(search.find(index.database, words, 5), list)


OPERATORS = ('"', "*", "AND", "OR", "NOT", "NEAR(", ")", "folded:", "^", "-", "a", "\0", "'")


@given(words=st.lists(st.sampled_from(OPERATORS)))
def test_operators_of_the_index_are_only_words(index: Book, words: list[str]) -> None:
    assert isinstance(search.find(index.database, "".join(words), 5), list)
    assert isinstance(search.find(index.database, " ".join(words), 5), list)


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Cải cách hành chính", "CCHC"),
        ("Kế hoạch CCHC năm 2023", "cải cách hành chính"),
        ("Kiểm soát thủ tục hành chính", "tthc"),
        ("Kiểm tra VBQPPL", "văn bản quy phạm pháp luật"),
        ("Ủy ban nhân dân huyện", "UBND"),
        ("Báo cáo số 05/BC-UBND ngày 03/6/2023", "05/BC-UBND"),
        ("Báo cáo số 05/BC-UBND", "05/bc"),
        ("đường Đông", "duong dong"),
        ("Rà soát", "ra soat"),
        ("Rà soát", "rà so"),
        ("hoà giải", "hòa giải"),
        ("quý I;quý II", "I;quý"),
    ],
)
def test_words_officers_type(index: Book, written: str, typed: str) -> None:
    put(index, written)
    assert found(index, typed)


NOT_THERE = [("Rà soát", "kiểm tra"), ("Rà soát", "rà kiểm"), ("Rà soát", "  "), ("a", "")]


@pytest.mark.parametrize(("written", "typed"), NOT_THERE)
def test_what_is_not_there_is_not_found(index: Book, written: str, typed: str) -> None:
    put(index, written)
    assert not found(index, typed)


def test_one_step_may_touch_more_rows_than_a_query_takes(book: Book) -> None:
    with book.change("Nhập nhiều") as change:
        for number in range(1100):
            change.insert(tables.UnitGroup, name=f"Nhóm thứ {number}")
    assert len(search.find(book.database, "nhom thu", 5000)) == 1100
    book.undo()
    assert index_rows(book) == []


def test_every_text_of_the_plan_is_in_the_index(small_book: Book, small: SmallPlan) -> None:
    with small_book.change("Ghi") as change:
        change.insert(tables.Document, reference="05/BC-UBND", year=2024, abstract="Báo cáo kết quả")
        entry = change.insert(
            tables.ProgressEntry, deliverable=small.deliverable, day="2024-06-01", difficulty="thiếu nhân sự"
        )
    hits = {(hit.kind, hit.row) for hit in search.find(small_book.database, "thieu nhan", 9)}
    assert hits == {("progress", entry)}
    for words, kind in (
        ("the che", "area"),
        ("tu phap", "task"),
        ("bao cao ra", "deliverable"),
        ("bc-ubnd", "document"),
    ):
        assert [hit.kind for hit in search.find(small_book.database, words, 9)] == [kind]
    kept = index_rows(small_book)
    search.rebuild(small_book.database)
    assert index_rows(small_book) == kept


def test_index_survives_a_restart(small: SmallPlan, book_path: Path) -> None:
    with Book.open(book_path, read_only=True) as book:
        assert search.find(book.database, "ra soat van ban", 9) == [search.Hit("task", small.task)]

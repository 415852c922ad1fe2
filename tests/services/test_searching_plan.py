"""Search over the plan: accents optional, abbreviations understood, codes, documents, entries and units found."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.services.history.history import undo
from cchc_desktop.services.plan.recording import ConclusionDraft, ProgressDraft, conclude, record_progress
from cchc_desktop.services.reports.reporting import write_section
from cchc_desktop.services.searching import Found, search
from cchc_desktop.services.units.units import find_unit
from cchc_desktop.store.book import Book
from tests.services.looking import item

DAY = date(2023, 10, 20)


def codes(book: Book, words: str, kind: str = "deliverable") -> list[str]:
    return [found.code for found in search(book, words) if found.kind == kind]


@pytest.mark.parametrize(
    "words", ["ra soat", "rà soát", "RÀ SOÁT", unicodedata.normalize("NFD", "rà soát"), " soat  ra "]
)
def test_accents_case_and_order_do_not_matter(seed_book: Book, words: str) -> None:
    found = codes(seed_book, words)
    assert {"6.1", "9.1"} <= set(found)
    assert "4.1" not in found
    assert "18" in codes(seed_book, words, "task")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("CCHC", "1.1"),
        ("cải cách hành chính", "3.1"),
        ("vbqppl", "8.1"),
        ("văn bản quy phạm pháp luật", "6.1"),
        ("TTHC", "9.1"),
        ("thu tuc hanh chinh", "9.2"),
        ("ubnd huyen", "1.1"),
        ("hội đồng nhân dân", "8.1"),
        ("Kinh phí theo dự toán ngân sách", "4.2"),
    ],
)
def test_abbreviations_and_full_words_find_each_other(seed_book: Book, words: str, code: str) -> None:
    assert code in codes(seed_book, words)


def test_the_right_spelling_finds_the_signed_error(seed_book: Book) -> None:
    assert "5" in codes(seed_book, "phổ biến giáo dục pháp luật", "task")
    assert "5" in codes(seed_book, "giái dục", "task")


def test_codes(seed_book: Book) -> None:
    assert search(seed_book, "6.2")[0].code == "6.2"
    assert search(seed_book, " 6.2 ")[0].deliverable_id == item(seed_book, "6.2", DAY).id
    assert [found.code for found in search(seed_book, "9")][:5] == ["9.1", "9.2", "9.3", "9.4", "9.5"]


def test_a_place_leads_to_its_row(seed_book: Book) -> None:
    found = next(each for each in search(seed_book, "ra soat he thong hoa") if each.code == "6.1")
    assert found.title.startswith("Kế hoạch của UBND huyện về kiểm tra, rà soát")
    assert (found.year, found.deliverable_id) == (2023, item(seed_book, "6.1", DAY).id)
    area = next(each for each in search(seed_book, "cai cach the che") if each.kind == "area")
    assert (area.code, area.title) == ("ND 2", "Cải cách thể chế")


def test_what_was_recorded_is_found_and_gone_after_undo(seed_book: Book) -> None:
    asked = item(seed_book, "6.2", DAY).id
    record_progress(seed_book, asked, ProgressDraft(DAY, 80, "Đã rà soát bốn mươi văn bản"))
    assert codes(seed_book, "bon muoi van ban", "progress") == ["6.2"]
    undo(seed_book)
    assert search(seed_book, "bon muoi van ban") == ()
    draft = ConclusionDraft(Conclusion.DONE, DAY, "87/KH-UBND", "Kế hoạch kiểm tra Bạch Long", "Chờ ý kiến Sở")
    conclude(seed_book, item(seed_book, "3.1", DAY).id, draft, DAY)
    [document] = [found for found in search(seed_book, "87/KH-UBND") if found.kind == "document"]
    assert (document.code, document.deliverable_id) == ("87/KH-UBND", item(seed_book, "3.1", DAY).id)
    assert [found.kind for found in search(seed_book, "bach long")] == ["document"]
    assert codes(seed_book, "cho y kien so", "milestone") == ["3.1"]
    write_section(seed_book, 2023, PeriodKind.YEAR, "V", "Đề nghị cấp trên hỗ trợ máy quét")
    assert [(found.kind, found.code) for found in search(seed_book, "may quet")] == [("section", "V")]


def test_units_and_groups(seed_book: Book) -> None:
    assert [found.title for found in search(seed_book, "nghia son")] == ["UBND xã Nghĩa Sơn"]
    assert "UBND các xã, thị trấn" in [found.title for found in search(seed_book, "thị trấn") if found.kind == "group"]


@pytest.mark.parametrize("words", ["", "   ", '"', "* OR", "()", "không-có-chữ-này", "\x00", "\udcff"])
def test_what_finds_nothing(seed_book: Book, words: str) -> None:
    assert search(seed_book, words) == ()


def test_no_more_than_asked_for(seed_book: Book) -> None:
    assert len(search(seed_book, "huyện", limit=5)) == 5
    assert search(seed_book, "kế hoạch " * 5000)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.one_of(st.text(max_size=60), st.from_regex(r"[0-9.]{1,40}", fullmatch=True)))
def test_any_words_can_be_sought(seed_book: Book, words: str) -> None:
    assert all(isinstance(found, Found) for found in search(seed_book, words))


def test_numbers_of_any_length_are_no_fault(seed_book: Book) -> None:
    for words in ("9" * 40, "6." + "9" * 40, "1" * 5000):
        search(seed_book, words)


def test_a_document_of_one_unit_leads_to_what_it_proves(seed_book: Book) -> None:
    asked = item(seed_book, "36.1", DAY).id
    unit = find_unit(seed_book, "UBND xã Nghĩa Sơn")
    draft = ConclusionDraft(Conclusion.DONE, DAY, "77/BC-UBND", period=PeriodKind.Q1, unit_id=unit)
    conclude(seed_book, asked, draft, DAY)
    [found] = search(seed_book, "77/BC-UBND")
    assert (found.kind, found.code, found.deliverable_id) == ("document", "77/BC-UBND", asked)


def test_what_must_be_stated_at_the_end_leads_to_its_deliverable(seed_book: Book) -> None:
    found = search(seed_book, "Tỷ lệ hoàn thành Kế hoạch")
    assert {(each.kind, each.code) for each in found} == {("deliverable", code) for code in ("6.2", "7.2", "9.5")}
    assert "9.5" in codes(seed_book, "Kế hoạch truyền thông hỗ trợ công tác kiểm soát TTHC")

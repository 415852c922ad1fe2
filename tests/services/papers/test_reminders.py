"""Reminder letters as they come out of the printer: the decree's sample 1.5, unit by unit, and what they say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.documents.blocks import Document
from cchc_desktop.documents.layout import MM
from cchc_desktop.services.agency.issuing import read_agency, write_agency
from cchc_desktop.services.letters.reading import read_letters
from cchc_desktop.services.papers.catalogue import document_of
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan import recording
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.plan.planning import DeliverableDraft, TaskDraft, add_area, add_deliverable, add_task
from cchc_desktop.services.plan.plans import PlanDraft, add_plan, edit_plan
from cchc_desktop.services.units.reminders import Means
from cchc_desktop.store.book import Book
from tests.conftest import OpenBook
from tests.documents.pages import assert_inside_margins, assert_nothing_overlaps, letters, line, printed, squeezed
from tests.documents.pages import opened as opened_pdf
from tests.documents.words import letters_without_repeats, word_file, word_letters
from tests.services.letters.letters import DAY, press_communes, remind
from tests.services.looking import item, refused
from tests.services.papers.hostile import DAY as HOSTILE_DAY
from tests.services.papers.hostile import HOSTILE, assert_all_is_shown, hostile_book
from tests.services.papers.hostile import YEAR as HOSTILE_YEAR

OFFICE = "Văn phòng HĐND&UBND huyện"


def paper(book: Book, unit: str = "", today: date = DAY, year: int = 2023) -> Document:
    return document_of(book, PaperRequest("reminders", year, today, unit=unit))


def said(document: Document) -> str:
    """All words of the pages in one line."""
    with opened_pdf(printed(document)) as file:
        return " ".join(" ".join((page.extract_text() or "") for page in file.pages).split()).replace("\u00a0", " ")


def shown(document: Document) -> str:
    """All letters of the pages as they were drawn, cell by cell, without blanks."""
    return letters(printed(document))


def test_a_letter_is_set_as_the_decree_shows(sample_book: Book) -> None:
    agency = read_agency(sample_book)
    assert agency.office is not None
    address = ("Địa chỉ: Thị trấn Liễu Đề, huyện Nghĩa Hưng", "Điện thoại: 0228 3871 001")
    office = replace(agency.office, signer_name="Trần Văn Ánh", contact_lines=address)
    write_agency(sample_book, replace(agency, office=office))
    with opened_pdf(printed(paper(sample_book, OFFICE))) as file:
        (page,) = file.pages
        assert [(line(page, text).size, line(page, text).style) for text in ("UBND HUYỆN", "PHÒNG NỘI VỤ")] == [
            (12, "regular"),
            (12, "bold"),
        ]
        number, about = line(page, "Số:"), line(page, "V/v đôn đốc")
        assert number.text.endswith(" /PNV-CCHC")
        assert (about.size, about.style) == (12, "regular")
        assert 5 <= about.top - number.bottom <= 8
        assert line(page, "Nghĩa Hưng, ngày  ").style == "italic"
        to = line(page, f"Kính gửi: {OFFICE}.")
        assert (to.size, to.style) == (14, "regular")
        assert not [one for one in page.extract_text_lines() if one["text"].isupper() and "CÔNG VĂN" in one["text"]]
        body = line(page, "Thực hiện Kế hoạch")
        assert body.size == 14
        assert body.left == pytest.approx(40 * MM, abs=1)
        assert line(page, "TRƯỞNG PHÒNG").style == "bold"
        assert line(page, "Trần Văn Ánh").middle == pytest.approx(line(page, "TRƯỞNG PHÒNG").middle, abs=1)
        assert line(page, "- Như trên;").size == 11
        assert line(page, "Điện thoại: 0228").bottom == pytest.approx(page.height - 20 * MM, abs=3)
        assert_inside_margins(page)
        assert_nothing_overlaps(page)


def test_a_letter_says_what_is_owed_and_by_when_to_answer(sample_book: Book) -> None:
    told = said(paper(sample_book, OFFICE))
    assert "đến ngày 20/10/2023, Văn phòng HĐND&UBND huyện còn 2 sản phẩm sắp đến hạn, cụ thể như sau:" in told
    for cell in ("Còn 6 ngày làm việc", "Trước 31/10/2023", "Tổng hợp báo cáo"):
        assert squeezed(cell) in shown(paper(sample_book, OFFICE))
    assert "30/10/2023" not in told, "the computed day is not for letters"
    assert "gửi về Phòng Nội vụ trước ngày 27/10/2023 để tổng hợp, báo cáo UBND huyện Nghĩa Hưng./." in told
    assert "lý do chậm" not in told, "nothing is late"


def test_what_is_late_asks_for_reasons(sample_book: Book) -> None:
    press_communes(sample_book)
    told = said(paper(sample_book, "Nghĩa Phú"))
    assert "UBND xã Nghĩa Phú còn 1 sản phẩm quá hạn nhưng chưa hoàn thành, cụ thể" in told
    assert squeezed("Quá hạn 10 ngày làm việc") in shown(paper(sample_book, "Nghĩa Phú"))
    assert "nêu rõ lý do chậm và thời gian dự kiến hoàn thành" in told


def test_an_agreed_new_day_is_told(sample_book: Book) -> None:
    shared = press_communes(sample_book)
    [mark] = item(sample_book, "36.1", DAY).milestones
    recording.postpone(sample_book, mark.id, "Chờ hướng dẫn", date(2023, 11, 15))
    assert shared
    assert squeezed("(đã thống nhất hạn mới: 15/11/2023)") in shown(paper(sample_book, "Nghĩa Phú"))


def test_earlier_reminders_are_named_by_their_means(sample_book: Book) -> None:
    remind(sample_book, OFFICE, "15.1", date(2023, 10, 3))
    remind(sample_book, OFFICE, "15.1", date(2023, 10, 10), Means.LETTER)
    remind(sample_book, OFFICE, "9.5", date(2023, 10, 12))
    told = said(paper(sample_book, OFFICE))
    assert "3 lần: 1 lần bằng công văn, 2 lần qua điện thoại; lần gần nhất ngày 12/10/2023." in told
    assert squeezed("2 gần nhất 10/10/2023") in shown(paper(sample_book, OFFICE))


def test_the_plan_is_cited_by_its_number_once_it_has_one(sample_book: Book) -> None:
    assert "Thực hiện Kế hoạch cải cách hành chính huyện Nghĩa Hưng năm 2023; qua theo dõi" in said(
        paper(sample_book, OFFICE)
    )
    plan = read_heading(sample_book, 2023)
    edit_plan(sample_book, plan.id, PlanDraft(plan.title, "5", date(2022, 12, 30), issued=True))
    assert (
        "Thực hiện Kế hoạch số 05/KH-UBND ngày 30 tháng 12 năm 2022 của UBND huyện Nghĩa Hưng về cải cách hành chính "
        "huyện Nghĩa Hưng năm 2023; qua theo dõi"
    ) in said(paper(sample_book, OFFICE))


def test_all_units_come_one_after_another_each_from_page_one(sample_book: Book) -> None:
    press_communes(sample_book)
    with opened_pdf(printed(paper(sample_book))) as file:
        heads = [line(page, "Kính gửi: ").text.removeprefix("Kính gửi: ").rstrip(".") for page in file.pages]
        for page in file.pages:
            assert_inside_margins(page)
    assert len(heads) == len(set(heads)) == 28
    assert "Phòng Nội vụ" not in heads, "it does not write to itself"


def test_a_group_stands_for_its_members(sample_book: Book) -> None:
    press_communes(sample_book)
    with opened_pdf(printed(paper(sample_book, "UBND các xã, thị trấn"))) as file:
        assert len(file.pages) == 24


def test_nothing_to_remind_of_is_refused(sample_book: Book) -> None:
    with refused(sample_book, "Không có việc nào cần đôn đốc: đến ngày 01/01/2022"):
        paper(sample_book, today=date(2022, 1, 1))
    with refused(sample_book, "UBND xã Nghĩa Phú không có việc nào cần đôn đốc"):
        paper(sample_book, "Nghĩa Phú")
    with refused(sample_book, "Không có đơn vị nào tên là “Phòng Lạ”"):
        paper(sample_book, "Phòng Lạ")
    with refused(sample_book, "Sổ không có kế hoạch năm 2019"):
        paper(sample_book, year=2019)


def test_word_says_the_same(sample_book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    press_communes(sample_book)
    document = paper(sample_book)
    assert word_letters(word_file(document)) == letters_without_repeats(document, monkeypatch)


@pytest.mark.parametrize("kind", [kind for kind in HOSTILE if kind not in ("empty", "bare")])
def test_hostile_plans_lose_nothing(kind: str, tmp_path: Path, opened: OpenBook) -> None:
    book = hostile_book(kind, tmp_path, opened)
    pressing = [each for one in read_letters(book, HOSTILE_DAY) if not one.held_back for each in one.items]
    assert pressing
    document = paper(book, today=HOSTILE_DAY, year=HOSTILE_YEAR)
    assert_all_is_shown(document, (text for each in pressing for text in (each.title, each.task_title, each.deadline)))


def test_300_products_go_over_pages_and_the_signature_takes_text_along(tmp_path: Path, opened: OpenBook) -> None:
    book = hostile_book("300 products", tmp_path, opened)
    with opened_pdf(printed(paper(book, "Phòng Nội vụ", date(2024, 12, 31), HOSTILE_YEAR))) as file:
        assert len(file.pages) > 5
        assert [line(page, "Sản phẩm").style for page in file.pages[:-1]] == ["bold"] * (len(file.pages) - 1)
        last = file.pages[-1].extract_text()
        assert "Kết quả thực hiện (kèm" in last or "để tổng hợp" in last
        assert "Nơi nhận:" in last


@pytest.mark.parametrize("kind", ["empty", "bare"])
def test_plans_without_work_are_refused(kind: str, tmp_path: Path, opened: OpenBook) -> None:
    book = hostile_book(kind, tmp_path, opened)
    with refused(book, "Không có việc nào cần đôn đốc"):
        paper(book, today=HOSTILE_DAY, year=HOSTILE_YEAR)


def test_in_december_the_letter_says_which_plan_each_part_is_of(sample_book: Book) -> None:
    add_plan(sample_book, 2024)
    area = add_area(sample_book, read_heading(sample_book, 2024).id, "Chỉ đạo")
    task = add_task(sample_book, area, TaskDraft("Ban hành kế hoạch", "Phòng Tư pháp"))
    add_deliverable(sample_book, task, DeliverableDraft("Kế hoạch năm 2024", "Tháng 12/2023"))
    both = paper(sample_book, "Phòng Tư pháp", date(2023, 12, 20))
    told = said(both)
    assert "V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính năm 2023 và năm 2024" in told
    assert "năm 2023 và Kế hoạch cải cách hành chính năm 2024; qua theo dõi, đến ngày 20/12/2023" in told
    banners = ("Sản phẩm quá hạn nhưng chưa hoàn thành (Kế hoạch năm 2023)", "Sản phẩm sắp đến hạn (Kế hoạch năm 2024)")
    for banner in banners:
        assert squeezed(banner) in shown(both)

"""The plan's papers as they come out of the printer: letterheads, titles, addressees, the annex turned aside."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cchc_desktop.documents.forms.plan_papers import (
    PlanPaperContent,
    consultation_document,
    plan_document,
    submission_document,
)
from cchc_desktop.documents.layout import MM
from cchc_desktop.domain.plan_text import plan_sections, submission_sections

from .pages import assert_inside_margins, assert_nothing_overlaps, line, opened, printed
from .plans import AGENCY, sized_plan

OFFICE = replace(AGENCY, parent="UBND HUYỆN NGHĨA HƯNG", name_lines=("PHÒNG NỘI VỤ",), symbol="PNV")
PLAN = sized_plan()


@pytest.fixture(scope="module")
def plan() -> bytes:
    return printed(plan_document(PlanPaperContent(AGENCY, PLAN, plan_sections(PLAN, (), "Phòng Nội vụ"))))


def test_the_plan_is_signed_before_its_annex_which_lies_on_its_side(plan: bytes) -> None:
    with opened(plan) as file:
        first = file.pages[0]
        assert line(first, "Số:").text.endswith("/KH-UBND")
        assert "năm 2022" in line(first, "Nghĩa Hưng").text.replace("\u00a0", " ")
        kind = line(first, "KẾ HOẠCH")
        assert (kind.size, kind.style) == (14, "bold")
        assert line(first, "Cải cách hành chính huyện Nghĩa Hưng năm 2023").style == "bold"
        sides = [page.width > page.height for page in file.pages]
        turned = sides.index(True)
        assert sides == [False] * turned + [True] * (len(sides) - turned)
        assert line(file.pages[turned - 1], "TM. ỦY BAN NHÂN DÂN").style == "bold"
        assert line(file.pages[turned], "Phụ lục").size == 14
        for page in file.pages:
            assert_inside_margins(page)
            assert_nothing_overlaps(page)


def test_the_submission_goes_out_on_the_offices_paper() -> None:
    sections = submission_sections(PLAN, "UBND huyện Nghĩa Hưng")
    content = PlanPaperContent(OFFICE, PLAN, sections, ("UBND huyện Nghĩa Hưng",))
    with opened(printed(submission_document(content))) as file:
        first = file.pages[0]
        parent, office = line(first, "UBND HUYỆN NGHĨA HƯNG"), line(first, "PHÒNG NỘI VỤ")
        assert (parent.style, office.style) == ("regular", "bold")
        assert line(first, "Số:").text.endswith("/TTr-PNV")
        assert line(first, "TỜ TRÌNH").style == "bold"
        assert line(first, "Kính gửi: UBND huyện Nghĩa Hưng").size == 14


def test_the_letter_names_its_subject_and_the_day_to_answer_by() -> None:
    content = PlanPaperContent(
        AGENCY,
        PLAN,
        addressees=("Phòng Nội vụ", "Phòng Tư pháp"),
        answer_by=date(2023, 10, 27),
        made_on=date(2023, 10, 20),
    )
    with opened(printed(consultation_document(content))) as file:
        (page,) = file.pages
        assert line(page, "Số:").text.endswith("/UBND-NV")
        subject = line(page, "V/v lấy ý kiến")
        assert (subject.size, subject.style) == (12, "regular")
        assert subject.right < page.width / 2
        assert line(page, "- Phòng Tư pháp").left > 30 * MM
        assert line(page, "Nghĩa Hưng, ngày").text.endswith("năm 2023"), "the year in which it is written"
        assert "trước ngày 27/10/2023" in " ".join((page.extract_text() or "").split())

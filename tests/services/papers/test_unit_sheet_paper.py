"""The sheet of a unit on paper: what it owes by itself or in a group, has to mend, and was reminded of."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.documents.blocks import Document, JointSignature, Paragraph, Table
from cchc_desktop.documents.forms.unit_sheet import DutyRow, UnitSheetContent
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.letters.sent import SentLetter, log_letters
from cchc_desktop.services.papers.catalogue import document_of, file_name_of
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.papers.unit_sheet import unit_sheet_content
from cchc_desktop.services.plan import recording
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.plan.planning import (
    DeliverableDraft,
    TaskDraft,
    add_area,
    add_deliverable,
    add_task,
    set_window,
)
from cchc_desktop.services.plan.plans import add_plan
from cchc_desktop.services.plan.recording import ConclusionDraft
from cchc_desktop.services.registers import findings
from cchc_desktop.services.registers.findings import FindingDraft
from cchc_desktop.services.units import reminders
from cchc_desktop.services.units.mergers import merge_units
from cchc_desktop.services.units.names import close_names, unit_named, units_by_kind
from cchc_desktop.services.units.reminders import Means, ReminderDraft
from cchc_desktop.services.units.sheet import read_sheet
from cchc_desktop.services.units.units import find_unit
from cchc_desktop.store.book import Book
from tests.conftest import OpenBook
from tests.documents.pages import assert_inside_margins, line, printed
from tests.documents.pages import opened as read
from tests.services.letters.letters import letter
from tests.services.looking import item

from .hostile import DAY as HOSTILE_DAY
from .hostile import HOSTILE, MARKS, YEAR, assert_all_is_shown, hostile_book

DAY = date(2023, 10, 20)


def unit(book: Book, name: str) -> int:
    found = find_unit(book, name)
    assert found is not None
    return found


OFFICE = "Văn phòng HĐND&UBND huyện"


def content(book: Book, name: str = "Phòng Nội vụ", year: int = 2023, day: date = DAY) -> UnitSheetContent:
    return unit_sheet_content(book, year, name, day)


def duties(shown: UnitSheetContent, heading: str) -> dict[str, DutyRow]:
    return {row.code: row for row in dict(shown.duties)[heading]}


def paper(book: Book, name: str, year: int = 2023, day: date = DAY) -> Document:
    return document_of(book, PaperRequest("unit-sheet", year, day, unit=name))


def test_what_is_late_comes_first_then_soon_then_the_rest(sample_book: Book) -> None:
    shown = content(sample_book)
    assert [heading for heading, _ in shown.duties][:2] == ["Quá hạn", "Sắp đến hạn"]
    late = duties(shown, "Quá hạn")
    assert set(late) == {"3.1", "3.2"}
    assert (late["3.1"].deadline, late["3.1"].due) == ("Quý II/2023", "30/06/2023")
    assert late["3.1"].standing == "Quá hạn 78 ngày làm việc"
    assert duties(shown, "Đã xong")["1.1"].standing == "Hoàn thành đúng hạn ngày 28/12/2022"
    assert duties(shown, "Đang thực hiện, chưa đến hạn")["2.1"].due == "20/12/2023\n(Năm)", "which of four is meant"
    everything = [row.code for _, rows in shown.duties for row in rows]
    assert sorted(everything) == sorted(
        duty.code for duty in read_sheet(sample_book, unit(sample_book, "Phòng Nội vụ"), DAY).duties
    )


def test_the_facts_count_what_is_done_and_what_presses(sample_book: Book) -> None:
    told = dict(content(sample_book).facts)
    assert told["Kết quả chung"] == ("Xong 4/16 sản phẩm, 2/13 nhiệm vụ; 2 sản phẩm quá hạn; 2 sản phẩm sắp đến hạn")
    assert told["Loại đơn vị"] == "Phòng, ban"
    assert "Vấn đề chưa khắc phục" not in told


def test_a_member_of_a_group_owes_its_own_part(sample_book: Book) -> None:
    shared = item(sample_book, "36.1", DAY).id
    set_window(sample_book, shared, None, date(2023, 10, 6))
    draft = ConclusionDraft(Conclusion.DONE, DAY, unit_id=unit(sample_book, "Nghĩa Phú"))
    recording.conclude(sample_book, shared, draft, DAY)
    assert set(duties(content(sample_book, "Nghĩa Phú"), "Đã xong")) == {"36.1"}
    assert set(duties(content(sample_book, "Nghĩa Hải"), "Quá hạn")) == {"36.1"}


def test_a_letter_that_was_sent_is_told_with_its_number(sample_book: Book) -> None:
    log_letters(sample_book, [SentLetter(letter(sample_book, OFFICE), "12")], date(2023, 10, 19), DAY)
    shown = content(sample_book, OFFICE)
    assert [one.means for one in shown.reminders] == ["Công văn số 12/PNV-CCHC"]
    sheet = document_of(sample_book, PaperRequest("task-sheet", 2023, DAY, code="9"))
    assert "Công văn số 12/PNV-CCHC" in str(sheet.blocks)


def test_findings_and_reminders_are_told_and_counted_by_means(sample_book: Book) -> None:
    office, asked = unit(sample_book, "Phòng Nội vụ"), item(sample_book, "3.1", DAY).id
    for day, means in (
        (date(2022, 11, 1), Means.LETTER),
        (date(2023, 9, 4), Means.LETTER),
        (date(2023, 10, 3), Means.TELEPHONE),
        (date(2023, 10, 12), Means.TELEPHONE),
    ):
        reminders.add_reminder(sample_book, ReminderDraft(office, day, means, [(asked, "Quý II")], "Nhắc lại"), DAY)
    open_finding = FindingDraft(office, date(2023, 9, 1), "Chưa niêm yết", mend_by=date(2023, 10, 10))
    findings.add_finding(sample_book, open_finding)
    mended = findings.add_finding(sample_book, FindingDraft(office, date(2023, 8, 1), "Sổ ghi chưa đủ"))
    findings.mend_finding(sample_book, mended, date(2023, 9, 25), "Đã bổ sung", DAY)
    shown = content(sample_book)
    told = dict(shown.facts)
    assert told["Đã nhắc từ đầu năm 2023"] == "3 lần: 1 công văn, 2 điện thoại"
    assert told["Vấn đề chưa khắc phục"] == "1/2 vấn đề"
    assert next((one.day, one.about) for one in shown.reminders) == (date(2023, 9, 4), ("3.1 (Quý II)",))
    assert [(one.text, one.standing, one.mended) for one in shown.findings] == [
        ("Chưa niêm yết", "Quá hạn 8 ngày làm việc", ""),
        ("Sổ ghi chưa đủ", "Đã khắc phục ngày 25/09/2023", "Đã bổ sung"),
    ]
    assert duties(shown, "Quá hạn")["3.1"].reminded == "4 lần, gần nhất 12/10/2023"


def test_what_was_noted_of_those_taken_over_says_of_whom(sample_book: Book) -> None:
    old, asked = unit(sample_book, "Phòng Nội vụ"), item(sample_book, "3.1", DAY).id
    findings.add_finding(sample_book, FindingDraft(old, date(2023, 9, 1), "Chưa niêm yết", "Đoàn kiểm tra"))
    draft = ReminderDraft(old, date(2023, 9, 4), Means.TELEPHONE, [(asked, "Quý II")], "Nhắc lại")
    reminders.add_reminder(sample_book, draft, DAY)
    merge_units(sample_book, [old], "Phòng Nội vụ - Lao động", date(2023, 10, 10))
    shown = content(sample_book, "Phòng Nội vụ - Lao động")
    assert [one.source for one in shown.findings] == ["Đoàn kiểm tra; tại Phòng Nội vụ"]
    assert [one.note for one in shown.reminders] == ["(nhắc Phòng Nội vụ) Nhắc lại"]
    assert dict(shown.facts)["Vấn đề chưa khắc phục"] == "1/1 vấn đề"


def test_of_another_year_it_is_said_which_plan(sample_book: Book) -> None:
    plan = add_plan(sample_book, 2024)
    assert read_heading(sample_book, 2024).id == plan
    task = add_task(sample_book, add_area(sample_book, plan, "A"), TaskDraft("Việc", "Phòng Nội vụ"))
    add_deliverable(sample_book, task, DeliverableDraft("Kế hoạch năm 2024", "Tháng 12/2023"))
    december = duties(content(sample_book, day=date(2023, 12, 20)), "Sắp đến hạn")
    assert december["1.1"].plan_year == "(kế hoạch 2024)", "two plans run at once"
    of_2024 = content(sample_book, year=2024, day=date(2024, 2, 5))
    assert {row.plan_year for row in duties(of_2024, "Quá hạn").values()} == {"(kế hoạch 2023)", ""}
    assert duties(of_2024, "Đã xong") == {}, "what 2023 has done is not told again"
    looked_back = content(sample_book, year=2023, day=date(2024, 2, 5))
    assert "1.1" in duties(looked_back, "Đã xong"), "unless its sheet is asked for"


def test_there_is_room_to_write_and_two_sides_sign(sample_book: Book) -> None:
    made = paper(sample_book, "Nghĩa Phú")
    notes = [block for block in made.blocks if isinstance(block, Table)][-1]
    assert len(notes.body) == 3
    with read(printed(made)) as file:
        for page in file.pages:
            assert_inside_margins(page)
            assert page.width < page.height
        last = file.pages[-1]
        assert line(last, "ĐẠI DIỆN ĐƠN VỊ").right < line(last, "NGƯỜI LẬP PHIẾU").left
        boxes = [box for page in file.pages for box in page.rects if box["height"] > 90]
        assert len(boxes) >= 3, "each box is some lines of handwriting high"
    assert isinstance(made.blocks[-1], JointSignature)


def test_a_unit_without_work_says_so(sample_book: Book) -> None:
    from cchc_desktop.services.units.edits import UnitDraft, add_unit  # noqa: PLC0415

    add_unit(sample_book, UnitDraft("Trạm Y tế", "Y tế", "service"))
    said = [block.text for block in paper(sample_book, "Trạm Y tế").blocks if isinstance(block, Paragraph)]
    assert said == [
        "Đơn vị không chủ trì sản phẩm nào trong kế hoạch.",
        "Chưa ghi vấn đề nào.",
        "Từ đầu năm 2023 chưa nhắc lần nào.",
    ]


@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_of_a_hostile_plan_is_lost(kind: str, tmp_path: Path, opened: OpenBook) -> None:
    from cchc_desktop.services.units.edits import UnitDraft, add_unit  # noqa: PLC0415

    book = hostile_book(kind, tmp_path, opened)
    add_unit(book, UnitDraft(f"Trạm {MARKS}", MARKS[:9], "office"))
    name = "Phòng Nội vụ" if find_unit(book, "Phòng Nội vụ") else f"Trạm {MARKS}"
    findings.add_finding(book, FindingDraft(unit(book, name), HOSTILE_DAY, MARKS * 20, MARKS))
    owed = read_sheet(book, unit(book, name), HOSTILE_DAY).duties
    wanted = [MARKS * 20, name, *(text for duty in owed for text in (duty.title, duty.deadline_text))]
    assert_all_is_shown(paper(book, name, YEAR, HOSTILE_DAY), iter(wanted))


@pytest.mark.parametrize("name", ["UBND xã Nghĩa Phú", "Nghĩa Phú", "nghia phu", "XÃ NGHĨA PHÚ"])
def test_a_unit_is_found_by_any_of_its_names(sample_book: Book, name: str) -> None:
    assert unit_named(sample_book, name) == unit(sample_book, "UBND xã Nghĩa Phú")


def test_close_names_are_offered_where_none_or_several_are_meant(sample_book: Book) -> None:
    assert "UBND xã Nghĩa Phú" in close_names(sample_book, "Nghia Phuu")
    assert all("Nghĩa" in name for name in close_names(sample_book, "Nghĩa"))
    with pytest.raises(
        Refusal, match=r"Không có đơn vị nào tên là “Nghĩa”; hãy ghi một tên gần giống: UBND xã Nghĩa Bình; .*\."
    ):
        unit_named(sample_book, "Nghĩa")
    with pytest.raises(Refusal, match="hãy xem tên ở trang Đơn vị"):
        unit_named(sample_book, "zzzz")
    with pytest.raises(Refusal, match="là một nhóm đơn vị; hãy ghi tên một đơn vị trong nhóm"):
        unit_named(sample_book, "UBND các xã, thị trấn")


def test_units_are_offered_by_kind_while_they_serve(sample_book: Book) -> None:
    found = dict(units_by_kind(sample_book, DAY))
    assert list(found) == ["Phòng, ban", "Đơn vị sự nghiệp", "Thị trấn", "Xã"]
    assert sum(map(len, found.values())) == 31


def test_the_file_is_named_after_the_unit() -> None:
    request = PaperRequest("unit-sheet", 2023, DAY, unit="Văn phòng HĐND&UBND huyện")
    assert file_name_of(request) == "phieu-don-vi-van-phong-hdnd-ubnd-huyen-2023.pdf"

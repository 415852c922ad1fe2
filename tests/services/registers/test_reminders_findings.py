"""Findings with their day to mend them, and reminders counted by product."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.progress import State
from cchc_desktop.services.plan.arranging import delete_deliverable
from cchc_desktop.services.registers import findings
from cchc_desktop.services.registers.findings import FindingDraft
from cchc_desktop.services.units import reminders
from cchc_desktop.services.units.reminders import Means, Reminded, ReminderDraft
from cchc_desktop.services.units.units import find_unit
from cchc_desktop.store.book import Book
from tests.services.looking import item, one_step, refused

DAY = date(2024, 10, 3)


def tu_phap(book: Book) -> int:
    unit = find_unit(book, "Phòng Tư pháp")
    assert unit is not None
    return unit


def test_a_finding_is_overdue_until_it_is_mended(draft_book: Book) -> None:
    unit = tu_phap(draft_book)
    draft = FindingDraft(unit, date(2024, 9, 1), " Chưa niêm yết thủ tục ", "Kiểm tra quý III", date(2024, 10, 2))
    with one_step(draft_book, "Ghi vấn đề kiểm tra phát hiện"):
        added = findings.add_finding(draft_book, draft)
    [found] = findings.findings_of(draft_book, unit, DAY)
    assert (found.text, found.source, found.state) == ("Chưa niêm yết thủ tục", "Kiểm tra quý III", State.LATE)
    assert findings.findings_of(draft_book, unit, date(2024, 10, 2))[0].state is State.SOON
    with one_step(draft_book, "Ghi đã khắc phục vấn đề"):
        findings.mend_finding(draft_book, added, DAY, "Đã niêm yết", DAY)
    [mended] = findings.findings_of(draft_book, unit, DAY)
    assert (mended.mended_on, mended.remedy, mended.state) == (DAY, "Đã niêm yết", State.DONE_LATE)


def test_findings_still_to_mend_come_first(draft_book: Book) -> None:
    unit = tu_phap(draft_book)
    first = findings.add_finding(draft_book, FindingDraft(unit, date(2024, 1, 2), "Một"))
    findings.add_finding(draft_book, FindingDraft(unit, date(2024, 1, 3), "Hai", mend_by=DAY))
    findings.mend_finding(draft_book, first, DAY, "", DAY)
    assert [one.text for one in findings.findings_of(draft_book, unit, DAY)] == ["Hai", "Một"]
    findings.reopen_finding(draft_book, first)
    findings.edit_finding(draft_book, first, FindingDraft(unit, date(2024, 1, 2), "Một sửa", mend_by=date(2024, 2, 1)))
    assert [one.text for one in findings.findings_of(draft_book, unit, DAY)] == ["Một sửa", "Hai"]
    findings.delete_finding(draft_book, first)
    assert [one.text for one in findings.findings_of(draft_book, unit, DAY)] == ["Hai"]


def test_days_that_cannot_be_are_refused(draft_book: Book) -> None:
    unit = tu_phap(draft_book)
    added = findings.add_finding(draft_book, FindingDraft(unit, date(2024, 9, 1), "Một"))
    with refused(draft_book, "Chưa ghi nội dung vấn đề"):
        findings.add_finding(draft_book, FindingDraft(unit, DAY, "  "))
    with refused(draft_book, "Hạn khắc phục 01/10/2024 sớm hơn"):
        findings.add_finding(draft_book, FindingDraft(unit, DAY, "Hai", mend_by=date(2024, 10, 1)))
    with refused(draft_book, "Ngày khắc phục 31/08/2024 sớm hơn"):
        findings.mend_finding(draft_book, added, date(2024, 8, 31), "", DAY)
    with refused(draft_book, "Ngày khắc phục 04/10/2024 chưa đến"):
        findings.mend_finding(draft_book, added, date(2024, 10, 4), "", DAY)


def test_reminders_are_counted_and_go_with_a_deleted_product(draft_book: Book) -> None:
    unit, asked = tu_phap(draft_book), item(draft_book, "1.1", DAY, 2024).id
    for day in (date(2024, 9, 1), DAY):
        draft = ReminderDraft(unit, day, Means.TELEPHONE, [(asked, "Tháng 6"), (asked, "Tháng 9")])
        with one_step(draft_book, "Ghi nhắc việc"):
            reminders.add_reminder(draft_book, draft, DAY)
    assert reminders.reminded_of(draft_book, unit) == {asked: Reminded(2, DAY)}
    assert reminders.reminded_of(draft_book, unit)[asked].words == "đã nhắc 2 lần, gần nhất 03/10/2024"
    delete_deliverable(draft_book, asked)
    assert reminders.reminded_of(draft_book, unit) == {}
    draft_book.undo()
    assert reminders.reminded_of(draft_book, unit) == {asked: Reminded(2, DAY)}


def test_a_reminder_is_deleted_with_what_it_was_about(draft_book: Book) -> None:
    unit, asked = tu_phap(draft_book), item(draft_book, "1.1", DAY, 2024).id
    draft = ReminderDraft(unit, DAY, Means.MESSAGE, [(asked, "")])
    added = reminders.add_reminder(draft_book, draft, DAY)
    with one_step(draft_book, "Xóa lần nhắc việc"):
        reminders.delete_reminder(draft_book, added)
    assert reminders.reminded_of(draft_book, unit) == {}


def test_a_reminder_of_nothing_or_of_tomorrow_is_refused(draft_book: Book) -> None:
    unit, asked = tu_phap(draft_book), item(draft_book, "1.1", DAY, 2024).id
    with refused(draft_book, "Chưa chọn sản phẩm nào"):
        reminders.add_reminder(draft_book, ReminderDraft(unit, DAY, Means.LETTER, []), DAY)
    with refused(draft_book, "Ngày nhắc 04/10/2024 chưa đến"):
        reminders.add_reminder(draft_book, ReminderDraft(unit, date(2024, 10, 4), Means.LETTER, [(asked, "")]), DAY)

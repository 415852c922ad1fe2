"""The table of all units tells of each what its sheet tells."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.services.plan import recording
from cchc_desktop.services.plan.planning import DeliverableDraft, edit_deliverable, set_window
from cchc_desktop.services.plan.plans import add_plan
from cchc_desktop.services.plan.recording import ConclusionDraft
from cchc_desktop.services.registers import findings
from cchc_desktop.services.registers.findings import FindingDraft
from cchc_desktop.services.units import reminders
from cchc_desktop.services.units.mergers import merge_units
from cchc_desktop.services.units.overview import UnitTotals, unit_totals
from cchc_desktop.services.units.reminders import Means, ReminderDraft
from cchc_desktop.services.units.sheet import read_sheet, unit_lines
from cchc_desktop.services.units.units import find_unit
from cchc_desktop.store.book import Book
from tests.services.looking import item

DAY = date(2023, 10, 20)


def all_totals(book: Book, today: date) -> tuple[UnitTotals, ...]:
    return unit_totals(book, today, unit_lines(book, today))


def of(book: Book, name: str, today: date = DAY) -> UnitTotals:
    return next(one for one in all_totals(book, today) if one.line.id == find_unit(book, name))


@pytest.mark.parametrize("day", [DAY, date(2023, 3, 1), date(2024, 2, 5)])
def test_each_unit_has_the_counts_of_its_sheet(sample_book: Book, day: date) -> None:
    shared = item(sample_book, "36.1", DAY).id
    set_window(sample_book, shared, None, date(2023, 10, 6))
    commune = find_unit(sample_book, "Nghĩa Phú")
    recording.conclude(sample_book, shared, ConclusionDraft(Conclusion.DONE, DAY, "1/BC", unit_id=commune), DAY)
    ongoing = item(sample_book, "18.1", DAY)
    draft = ConclusionDraft(Conclusion.DONE, DAY, "2/BC", period=PeriodKind.YEAR)
    recording.conclude(sample_book, ongoing.id, draft, DAY)
    unread = item(sample_book, "3.2", DAY)
    edit_deliverable(sample_book, unread.id, DeliverableDraft(unread.title, "Sớm nhất có thể"))
    assert item(sample_book, "3.2", DAY).milestones == ()
    closed = item(sample_book, "4.2", DAY)
    edit_deliverable(sample_book, closed.id, DeliverableDraft(closed.title, "Sớm nhất có thể"))
    recording.conclude(
        sample_book, closed.id, ConclusionDraft(Conclusion.DONE, DAY, "3/BC", period=PeriodKind.YEAR), DAY
    )
    set_window(sample_book, closed.id, None, date(2023, 11, 30))
    assert len(item(sample_book, "4.2", DAY).milestones) == 2, "one open, and the year's concluded"
    merge_units(sample_book, [3], "Phòng Tư pháp - Hộ tịch", date(2023, 2, 1))
    if day.year == 2024:
        add_plan(sample_book, 2024)
    totals = all_totals(sample_book, day)
    assert len(totals) == 31
    for one in totals:
        sheet = read_sheet(sample_book, one.line.id, day)
        told = (one.owes, one.done, one.line.late, one.line.soon)
        shown = sheet.completion
        assert told == (shown.total, shown.concluded, sheet.line.late, sheet.line.soon), one.line.name
    assert sum(one.done for one in totals) > 0 or day.year == 2024


def test_findings_to_mend_and_reminders_of_the_year_are_counted(sample_book: Book) -> None:
    unit, asked = 2, item(sample_book, "3.1", DAY).id
    for text in ("Một", "Hai"):
        kept = findings.add_finding(sample_book, FindingDraft(unit, DAY, text))
    findings.mend_finding(sample_book, kept, DAY, "", DAY)
    for day in (date(2022, 12, 30), date(2023, 1, 3), DAY):
        reminders.add_reminder(sample_book, ReminderDraft(unit, day, Means.LETTER, [(asked, "")]), DAY)
    assert (of(sample_book, "Phòng Nội vụ").to_mend, of(sample_book, "Phòng Nội vụ").reminders) == (1, 2)


def test_who_has_ended_is_left_out(sample_book: Book) -> None:
    merge_units(sample_book, [2], "Phòng Nội vụ - Lao động", DAY)
    assert "Phòng Nội vụ" not in [one.line.name for one in all_totals(sample_book, DAY)]
    assert of(sample_book, "Phòng Nội vụ - Lao động").owes == 16


def test_a_merger_takes_away_neither_findings_nor_reminders(bare_sample: Book) -> None:
    asked = item(bare_sample, "36.1", DAY).id
    old = [find_unit(bare_sample, name) or 0 for name in ("Nghĩa Đồng", "Nghĩa Thịnh")]
    for unit in old:
        findings.add_finding(bare_sample, FindingDraft(unit, DAY, "Chưa niêm yết"))
        reminders.add_reminder(bare_sample, ReminderDraft(unit, DAY, Means.LETTER, [(asked, "")]), DAY)
    merge_units(bare_sample, old, "UBND xã Đồng Thịnh", DAY)
    heir = of(bare_sample, "UBND xã Đồng Thịnh")
    assert (heir.to_mend, heir.reminders) == (2, 2)
    assert sum(one.to_mend for one in all_totals(bare_sample, DAY)) == 2

"""The .ics file: open deadlines as whole days with lasting ids and a reminder, reports, findings; never over a file."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from icalendar import Calendar

from cchc_desktop.cli import main
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import CONCLUDED, State
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.calendar.days import due_days
from cchc_desktop.services.calendar.export import export_days, export_plan
from cchc_desktop.services.calendar.shown_findings import findings_meeting
from cchc_desktop.services.registers.findings import FindingDraft, add_finding
from cchc_desktop.services.units.mergers import merge_units
from cchc_desktop.store.models import Finding, Unit

if TYPE_CHECKING:
    from pathlib import Path

    from cchc_desktop.store.book import Book

TODAY = date(2023, 10, 20)


def events(path: Path) -> list[Any]:
    calendar = Calendar.from_ical(path.read_bytes())
    assert not calendar.errors
    found = list(calendar.walk("VEVENT"))
    assert all(not event.errors for event in found)
    return found


def test_every_open_deadline_and_every_report_is_a_whole_day(sample_book: Book, tmp_path: Path) -> None:
    to = export_plan(sample_book, 2023, TODAY, tmp_path / "lich.ics")
    items = [item for item in due_days(sample_book, date.min, date.max, TODAY) if item.state not in CONCLUDED]
    reports = [event for event in events(to) if str(event["summary"]).startswith("Nộp báo cáo")]
    assert len(events(to)) == len(items) + len(reports)
    assert {event.decoded("dtstart") for event in reports} == {
        date(2023, 3, 20),
        date(2023, 6, 20),
        date(2023, 9, 20),
        date(2023, 12, 20),
    }
    event = next(event for event in events(to) if str(event["summary"]).startswith("6.2 Báo cáo kết quả thực hiện"))
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2023, 10, 30), date(2023, 10, 31))
    assert "Chủ trì: Phòng Tư pháp" in str(event["description"])
    assert "Trước 31/10/2023" in str(event["description"])
    assert "Sắp đến hạn" in str(event["description"])


def test_the_reminder_rings_on_the_last_working_day_before(sample_book: Book, tmp_path: Path) -> None:
    """30/10/2023 is a Monday: it is told of on Friday morning."""
    to = export_plan(sample_book, 2023, TODAY, tmp_path / "lich.ics")
    event = next(event for event in events(to) if str(event["summary"]).startswith("6.2"))
    alarm = event.walk("VALARM")[0]
    assert alarm.decoded("trigger") == timedelta(days=-3, hours=8)


def test_a_later_file_has_the_same_ids(sample_book: Book, tmp_path: Path) -> None:
    first = export_plan(sample_book, 2023, TODAY, tmp_path / "mot.ics")
    second = export_plan(sample_book, 2023, date(2023, 11, 1), tmp_path / "hai.ics")
    ids = [str(event["uid"]) for event in events(first)]
    assert len(set(ids)) == len(ids)
    assert set(ids) == {str(event["uid"]) for event in events(second)}


def test_the_shown_days_and_the_filter_hold(sample_book: Book, tmp_path: Path) -> None:
    wanted = PlanConditions(states=frozenset({State.SOON}))
    october = (date(2023, 10, 1), date(2023, 10, 31))
    to = export_days(sample_book, *october, TODAY, tmp_path / "lich.ics", name="Tháng 10", wanted=wanted)
    said = [str(event["summary"]) for event in events(to)]
    assert {summary.split()[0] for summary in said if not summary.startswith("Khắc phục: ")} == {
        item.code for item in due_days(sample_book, *october, TODAY, wanted) if item.state not in CONCLUDED
    }
    soon, late = ("Ví dụ: 02 văn bản đến quá 05 ngày", "Ví dụ: Sổ theo dõi hồ sơ tháng 8")
    assert [summary.startswith(f"Khắc phục: {soon}") for summary in said if summary.startswith("Khắc phục: ")] == [True]
    everything = export_days(
        sample_book, *october, TODAY, tmp_path / "het.ics", name="Tháng 10", wanted=PlanConditions()
    )
    assert any(late in str(event["summary"]) for event in events(everything))


def test_a_finding_to_mend_is_an_event(sample_book: Book, tmp_path: Path) -> None:
    unit = sample_book.rows(Unit.select(Unit.id).limit(1).tuples())[0][0]
    with sample_book.change("Ghi kiến nghị") as change:
        change.insert(Finding, unit=unit, found_on=TODAY, text="Chưa niêm yết thủ tục", mend_by=date(2023, 11, 15))
    days = (date(2023, 11, 1), date(2023, 11, 30))
    to = export_days(sample_book, *days, TODAY, tmp_path / "lich.ics", name="Tháng 11")
    assert "Khắc phục: Chưa niêm yết thủ tục" in {str(event["summary"]) for event in events(to)}


def test_the_filter_by_unit_holds_what_was_found_at_those_it_took_over(sample_book: Book) -> None:
    first, other = (row[0] for row in sample_book.rows(Unit.select(Unit.id).limit(2).tuples()))
    for unit in (first, other):
        add_finding(sample_book, FindingDraft(unit, TODAY, "Chưa niêm yết", mend_by=date(2023, 11, 15)))
    heir = merge_units(sample_book, [first], "Đơn vị mới", TODAY)
    days = (date(2023, 11, 1), date(2023, 11, 30))
    for wanted, found in ((heir, [first]), (first, [first]), (other, [other])):
        met = findings_meeting(sample_book, *days, TODAY, PlanConditions(unit_id=wanted))
        assert [one.unit_id for one in met] == found


def test_a_file_that_is_there_is_kept_unless_forced(sample_book: Book, tmp_path: Path) -> None:
    to = tmp_path / "lich.ics"
    to.write_text("của tôi", encoding="utf-8")
    with pytest.raises(Refusal, match="Đã có tệp"):
        export_plan(sample_book, 2023, TODAY, to)
    assert to.read_text(encoding="utf-8") == "của tôi"
    export_plan(sample_book, 2023, TODAY, to, force=True)
    assert events(to)
    assert [each.name for each in tmp_path.glob("*.part")] == []


@pytest.mark.parametrize("name", ["ke-hoach.xlsx", "ke-hoach.docx", "ke-hoach"])
def test_other_kinds_of_file_are_refused_in_words(
    seed_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert main(["--book", str(seed_path), "export", "--year", "2023", "--to", str(tmp_path / name)]) == 1
    assert "hiện chỉ xuất được lịch" in capsys.readouterr().err
    assert not (tmp_path / name).exists()


def test_the_command_writes_the_file_and_refuses_a_year_without_a_plan(
    seed_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / "lich.ics"
    common = ["--book", str(seed_path), "--today", "2023-10-20", "export"]
    assert main([*common, "--year", "2023", "--to", str(to)]) == 0
    assert events(to)
    assert main([*common, "--year", "2031", "--to", str(tmp_path / "khac.ics")]) == 1
    assert "2031" in capsys.readouterr().err

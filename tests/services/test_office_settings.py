"""The settings are one truth for every reader, and saving them moves what is open, never what is concluded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cchc_desktop.domain.periods import DEFAULT_PERIODS, PeriodKind, YearDay
from cchc_desktop.domain.progress import Conclusion, Handling, State
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.answer_days import usual_answer_day
from cchc_desktop.services.history.history import history, undo
from cchc_desktop.services.history.step_details import read_details
from cchc_desktop.services.office_settings import (
    OfficeSettings,
    read_office_settings,
    rereadings_of,
    write_office_settings,
)
from cchc_desktop.services.overview import read_overview
from cchc_desktop.services.plan import planning, recording
from cchc_desktop.services.plan.recording import ConclusionDraft, ProgressDraft
from cchc_desktop.services.reports import reporting
from cchc_desktop.services.rows import find_deliverable
from tests.services.looking import content, item, one_step

if TYPE_CHECKING:
    from cchc_desktop.domain.plan import Milestone
    from cchc_desktop.store.book import Book

DAY = date(2023, 10, 20)


def with_rule(settings: OfficeSettings, kind: PeriodKind, **changes: object) -> OfficeSettings:
    rules = tuple(replace(rule, **changes) if rule.kind is kind else rule for rule in settings.rules)  # type: ignore[arg-type]
    return replace(settings, rules=rules)


def inclusive(book: Book) -> OfficeSettings:
    return replace(read_office_settings(book), before_inclusive=True)


def milestones(book: Book, code: str) -> tuple[Milestone, ...]:
    return item(book, code, DAY).milestones


def test_a_book_that_set_nothing_has_the_defaults(seed_book: Book) -> None:
    settings = read_office_settings(seed_book)
    assert (settings.before_inclusive, settings.soon_days, settings.rules) == (False, 10, DEFAULT_PERIODS)
    steps = len(history(seed_book))
    write_office_settings(seed_book, settings)
    assert len(history(seed_book)) == steps, "nothing differs, nothing is written"


def test_reading_before_as_inclusive_moves_what_is_open_in_one_step(seed_book: Book) -> None:
    wanted = inclusive(seed_book)
    codes = {one.code for one in rereadings_of(seed_book, wanted).moved}
    assert "6.2" in codes
    assert item(seed_book, "6.2", DAY).due_on == date(2023, 10, 30)
    with one_step(seed_book, "Sửa thiết lập"):
        write_office_settings(seed_book, wanted)
    found = item(seed_book, "6.2", DAY)
    assert found.due_on == date(2023, 10, 31)
    assert [(one.label, one.due_on) for one in found.milestones] == [("31/10/2023", date(2023, 10, 31))]
    others = {one.code for one in rereadings_of(seed_book, replace(wanted, before_inclusive=False)).moved}
    assert others == codes, "the way back moves the same"


def test_work_recorded_stays_with_a_milestone_that_moves(seed_book: Book) -> None:
    row = find_deliverable(seed_book, 2023, "6.2")
    before = milestones(seed_book, "6.2")[0].id
    recording.record_progress(seed_book, row, ProgressDraft(DAY, 40, milestone_id=before))
    write_office_settings(seed_book, inclusive(seed_book))
    assert [one.id for one in milestones(seed_book, "6.2")] == [before]


def test_a_window_set_by_hand_and_a_concluded_milestone_stay(seed_book: Book) -> None:
    planning.set_window(seed_book, find_deliverable(seed_book, 2023, "7.2"), None, date(2023, 11, 5))
    row = find_deliverable(seed_book, 2023, "6.2")
    planning.edit_deliverable(seed_book, row, planning.DeliverableDraft("Báo cáo", "Trước ngày 31/10/2023"))
    for rate in (one for one in item(seed_book, "6.2", DAY).checklist if one.is_rate):
        recording.set_rate(seed_book, rate.id, 9000)
    for handling in (one for one in item(seed_book, "6.2", DAY).checklist if not one.is_rate):
        recording.set_handling(seed_book, handling.id, Handling.HANDLED)
    recording.conclude(seed_book, row, ConclusionDraft(Conclusion.DONE, date(2023, 10, 19), "05/BC-UBND"), DAY)
    before = item(seed_book, "6.2", DAY)
    anew = rereadings_of(seed_book, inclusive(seed_book))
    assert "6.2" in {one.code for one in anew.kept}
    assert not {"6.2", "7.2"} & {one.code for one in anew.moved}
    write_office_settings(seed_book, inclusive(seed_book))
    assert item(seed_book, "6.2", DAY) == before
    assert item(seed_book, "7.2", DAY).due_on == date(2023, 11, 5)


def test_of_a_recurring_deliverable_only_the_open_occurrences_move(seed_book: Book) -> None:
    row = find_deliverable(seed_book, 2023, "2.1")
    recording.confirm_milestones(seed_book, row)
    first = milestones(seed_book, "2.1")[0]
    draft = ConclusionDraft(Conclusion.DONE, date(2023, 3, 18), "12/BC-UBND", milestone_id=first.id)
    recording.conclude(seed_book, row, draft, DAY)
    before = milestones(seed_book, "2.1")
    wanted = read_office_settings(seed_book)
    for kind, due in ((PeriodKind.Q1, YearDay(3, 15)), (PeriodKind.H1, YearDay(6, 15))):
        wanted = with_rule(wanted, kind, due=due)
    write_office_settings(seed_book, wanted)
    after = milestones(seed_book, "2.1")
    assert after[0] == before[0], "what was judged by its day keeps it"
    assert [(one.id, one.due_on) for one in after[1:]] == [
        (before[1].id, date(2023, 6, 15)),
        *((one.id, one.due_on) for one in before[2:]),
    ]
    assert all(one.confirmed for one in after)


def test_a_report_turned_on_comes_as_a_proposal_and_goes_when_turned_off(seed_book: Book) -> None:
    row = find_deliverable(seed_book, 2023, "2.1")
    recording.confirm_milestones(seed_book, row)
    before = content(seed_book)["milestone"]
    write_office_settings(seed_book, with_rule(read_office_settings(seed_book), PeriodKind.M9, enabled=True))
    assert [one.label for one in milestones(seed_book, "2.1")] == ["Quý I", "6 tháng", "Quý III", "9 tháng", "Năm"]
    new = next(one for one in milestones(seed_book, "2.1") if one.label == "9 tháng")
    assert new.state is State.UNCONFIRMED
    write_office_settings(seed_book, with_rule(read_office_settings(seed_book), PeriodKind.M9, enabled=False))
    assert content(seed_book)["milestone"] == before


def test_every_reader_follows_the_calendar_of_reports(seed_book: Book) -> None:
    wanted = with_rule(read_office_settings(seed_book), PeriodKind.M9, enabled=True)
    wanted = with_rule(wanted, PeriodKind.YEAR, to=YearDay(11, 30), due=YearDay(12, 5))
    write_office_settings(seed_book, wanted)
    kinds = [period.kind for period in reporting.report_kinds(seed_book, 2023)]
    assert PeriodKind.M9 in kinds
    period = reporting.read_report(seed_book, 2023, PeriodKind.YEAR, DAY).period
    assert (period.data_to, period.due_on) == (date(2023, 11, 30), date(2023, 12, 5))
    coming = read_overview(seed_book, 2023, DAY).report
    assert coming is not None
    assert coming.period.due_on == date(2023, 12, 5)
    recording.conclude(
        seed_book,
        find_deliverable(seed_book, 2023, "10.1"),
        ConclusionDraft(Conclusion.DONE, DAY, period=PeriodKind.YEAR),
        DAY,
    )
    undo(seed_book)


def test_soon_counts_as_many_working_days_as_were_set(seed_book: Book) -> None:
    assert item(seed_book, "6.2", DAY).state is State.SOON
    write_office_settings(seed_book, replace(read_office_settings(seed_book), soon_days=3))
    assert item(seed_book, "6.2", DAY).state is not State.SOON
    write_office_settings(seed_book, replace(read_office_settings(seed_book), soon_days=30))
    assert item(seed_book, "6.2", DAY).state is State.SOON


def test_what_no_office_can_mean_is_refused(seed_book: Book) -> None:
    settings = read_office_settings(seed_book)
    before = content(seed_book)
    none = replace(settings, rules=tuple(replace(rule, enabled=False) for rule in settings.rules))
    with pytest.raises(Refusal, match="Chưa chọn loại báo cáo nào"):
        write_office_settings(seed_book, none)
    with pytest.raises(Refusal, match="Quý III kết thúc trước khi bắt đầu"):
        write_office_settings(seed_book, with_rule(settings, PeriodKind.Q3, to=YearDay(6, 1)))
    assert content(seed_book) == before


def test_the_history_tells_of_it_in_words(seed_book: Book) -> None:
    wanted = with_rule(inclusive(seed_book), PeriodKind.Q1, due=YearDay(3, 15))
    write_office_settings(seed_book, replace(wanted, soon_days=5))
    write_office_settings(seed_book, with_rule(read_office_settings(seed_book), PeriodKind.Q1, due=YearDay(3, 16)))
    newest = read_details(seed_book, history(seed_book, 1)[0].id).records[0]
    assert newest.name == "Thiết lập “Lịch báo cáo”"
    assert [(field.name, field.old, field.new) for field in newest.fields] == [
        (
            "Báo cáo Quý I",
            "số liệu từ 15/12 năm trước đến 14/03, nộp 15/03",
            "số liệu từ 15/12 năm trước đến 14/03, nộp 16/03",
        )
    ]
    first = read_details(seed_book, history(seed_book, 2)[1].id).records
    assert ("Giá trị", "", "có") in [(one.name, one.old, one.new) for record in first for one in record.fields]


def test_the_days_to_answer_a_reminder_letter_are_the_offices(seed_book: Book) -> None:
    assert usual_answer_day(seed_book, DAY) == date(2023, 10, 27)
    with one_step(seed_book, "Sửa thiết lập"):
        write_office_settings(seed_book, replace(read_office_settings(seed_book), answer_days=3))
    assert usual_answer_day(seed_book, DAY) == date(2023, 10, 25)
    [(step,)] = seed_book.read("SELECT max(id) FROM change WHERE label = 'Sửa thiết lập'")
    told = [str(record) for record in read_details(seed_book, step).records]
    assert any("Số ngày làm việc để trả lời công văn" in one for one in told)

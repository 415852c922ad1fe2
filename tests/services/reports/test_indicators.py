"""The statistical annex: what the book counts by itself, within the report's window; the rest is room to fill in."""

from __future__ import annotations

import json
from datetime import date

import pytest

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.registers.initiatives import INITIATIVES, Initiative
from cchc_desktop.domain.registers.inspections import INSPECTIONS, VISITS, Inspection, Visit
from cchc_desktop.services.plan.recording import reopen
from cchc_desktop.services.registers.findings import FindingDraft, add_finding
from cchc_desktop.services.registers.registers import add_record
from cchc_desktop.services.reports.calendar import report_period
from cchc_desktop.services.reports.check import check_report
from cchc_desktop.services.reports.comparing import corrections_since
from cchc_desktop.services.reports.freezing import freeze_report
from cchc_desktop.services.reports.indicators import read_catalogue, report_indicators
from cchc_desktop.services.reports.reporting import read_report, report_content
from cchc_desktop.store.book import Book
from cchc_desktop.store.models import Report
from tests.services.looking import item

DAY = date(2023, 10, 20)


def values(book: Book, kind: PeriodKind = PeriodKind.YEAR) -> dict[str, tuple[str, str]]:
    rows = report_indicators(book, report_period(book, kind, 2023), DAY)
    return {row.name: (row.value, row.before) for row in rows}


def test_the_catalogue_names_each_indicator_once() -> None:
    names = [(one.group, one.name) for one in read_catalogue()]
    assert len(names) == len(set(names)) > 30


def test_what_only_units_know_is_left_blank(sample_book: Book) -> None:
    assert values(sample_book)["Số hồ sơ thủ tục hành chính tiếp nhận"] == ("", "")


def test_figures_of_the_plan_stand_beside_the_report_before(sample_book: Book) -> None:
    annual, third = values(sample_book), values(sample_book, PeriodKind.Q3)
    assert annual["Số nhiệm vụ trong kế hoạch"] == ("40", third["Số nhiệm vụ trong kế hoạch"][0])
    rate, _ = annual["Tỷ lệ hoàn thành nhiệm vụ"]
    assert rate
    assert "%" not in rate, "the sign stands in the column of units"


def test_the_registers_of_the_sample_are_counted_within_the_window(sample_book: Book) -> None:
    """By hand: 3 of 4 units visited by 5/10, 5 matters with 2 mended, 286 + 960 sheets, a rate only for the 286."""
    annual, half, third = (values(sample_book, kind) for kind in (PeriodKind.YEAR, PeriodKind.H1, PeriodKind.Q3))
    wanted = {
        "Số cơ quan, đơn vị được kiểm tra": ("3", "0", "0"),
        "Số vấn đề phát hiện qua kiểm tra": ("5", "0", "0"),
        "Số vấn đề đã xử lý": ("2", "0", "0"),
        "Số cuộc khảo sát sự hài lòng": ("2", "1", "0"),
        "Số phiếu khảo sát thu về": ("1.246", "286", "0"),
        "Mức độ hài lòng": ("93,36", "93,36", ""),
        "Số sáng kiến cải cách hành chính được công nhận": ("2", "2", "2"),
        "Số văn bản được rà soát": ("5", "5", "5"),
        "Số văn bản hết hiệu lực toàn bộ": ("2", "2", "2"),
        "Số văn bản hết hiệu lực một phần": ("1", "1", "1"),
        "Số văn bản kiến nghị xử lý": ("1", "1", "1"),
        "Số văn bản đã xử lý": ("2", "2", "2"),
    }
    assert {name: (annual[name][0], half[name][0], third[name][0]) for name in wanted} == wanted


def test_of_registers_never_used_nothing_is_told(bare_sample: Book) -> None:
    annual = values(bare_sample)
    told = {name for name, (value, _) in annual.items() if value}
    assert told == {
        "Số nhiệm vụ trong kế hoạch",
        "Số nhiệm vụ đã hoàn thành",
        "Tỷ lệ hoàn thành nhiệm vụ",
        "Số sản phẩm đã hoàn thành",
    }


@pytest.mark.parametrize(("found_on", "counted"), [(date(2023, 7, 3), "1"), (date(2022, 12, 14), "0")])
def test_findings_are_counted_within_the_window(sample_book: Book, found_on: date, counted: str) -> None:
    before = int(values(sample_book)["Số vấn đề phát hiện qua kiểm tra"][0] or 0)
    unit = sample_book.read("SELECT id FROM unit LIMIT 1")[0][0]
    add_finding(sample_book, FindingDraft(unit, found_on, "Sổ theo dõi ghi thiếu ngày trả kết quả"))
    assert values(sample_book)["Số vấn đề phát hiện qua kiểm tra"][0] == str(before + int(counted))


FOUND = "Số vấn đề phát hiện qua kiểm tra"
INITIATIVES_NAMED = "Số sáng kiến cải cách hành chính được công nhận"
DONE = "Số nhiệm vụ đã hoàn thành"


def note_finding(book: Book, day: date) -> None:
    unit = book.read("SELECT id FROM unit LIMIT 1")[0][0]
    add_finding(book, FindingDraft(unit, day, f"Sổ theo dõi ghi thiếu, ngày {day}"))


def test_what_belongs_to_a_year_is_not_printed_twice_as_if_it_were_of_two_periods(bare_sample: Book) -> None:
    add_record(bare_sample, INITIATIVES, Initiative(2023, "Sáng kiến A", state="recognised"))
    assert values(bare_sample, PeriodKind.Q3)[INITIATIVES_NAMED] == ("1", "")
    freeze_report(bare_sample, 2023, PeriodKind.H1, DAY)
    add_record(bare_sample, INITIATIVES, Initiative(2023, "Sáng kiến B", state="recognised"))
    assert values(bare_sample, PeriodKind.Q3)[INITIATIVES_NAMED] == ("2", "1"), "as the report before was frozen"


def test_the_period_before_is_what_its_frozen_report_says(sample_book: Book) -> None:
    note_finding(sample_book, date(2023, 4, 1))
    freeze_report(sample_book, 2023, PeriodKind.H1, DAY)
    told = values(sample_book, PeriodKind.H1)
    reopen(sample_book, item(sample_book, "9.3", DAY).milestones[0].id)
    note_finding(sample_book, date(2023, 4, 2))
    assert values(sample_book, PeriodKind.H1)[DONE] != told[DONE], "the data of now say otherwise"
    third = values(sample_book, PeriodKind.Q3)
    assert {name: before for name, (_, before) in third.items()} == {name: value for name, (value, _) in told.items()}
    compared = check_report(sample_book, 2023, PeriodKind.Q3, DAY).figures
    assert next(one.before for one in compared if one.figure.name == "Nhiệm vụ hoàn thành") == told[DONE][0]


def test_a_report_frozen_before_there_was_an_annex_tells_its_figures(sample_book: Book) -> None:
    freeze_report(sample_book, 2023, PeriodKind.H1, DAY)
    told = values(sample_book, PeriodKind.H1)[DONE][0]
    with sample_book.change("Như sổ cũ") as change:
        (row,) = change.rows(Report.select(Report.id, Report.frozen_content).where(Report.state == "frozen").tuples())
        kept = {name: value for name, value in json.loads(row[1]).items() if name != "indicators"}
        change.update(Report, row[0], frozen_content=json.dumps(kept))
    reopen(sample_book, item(sample_book, "9.3", DAY).milestones[0].id)
    assert values(sample_book, PeriodKind.Q3)[DONE][1] == told


def test_a_figure_of_the_period_before_that_moves_is_a_correction(sample_book: Book) -> None:
    note_finding(sample_book, date(2023, 3, 1))
    freeze_report(sample_book, 2023, PeriodKind.Q3, DAY)
    note_finding(sample_book, date(2023, 4, 1))
    told = [each.words for each in corrections_since(sample_book, 2023, PeriodKind.Q3)]
    assert told == [f"Phụ lục số liệu: {FOUND}, kỳ trước: “1” → “2”"]


def test_a_visit_without_days_is_of_the_days_of_its_inspection(sample_book: Book) -> None:
    units = [name for (name,) in sample_book.read("SELECT name FROM unit ORDER BY id LIMIT 3")]
    days = {"first_day": date(2023, 7, 1), "last_day": date(2023, 7, 20)}
    add_record(sample_book, INSPECTIONS, Inspection(2023, "Kiểm tra CCHC", **days))  # type: ignore[arg-type]
    add_record(sample_book, VISITS, Visit(2023, "Kiểm tra CCHC", units[0], state="concluded"))
    add_record(sample_book, VISITS, Visit(2023, "Kiểm tra CCHC", units[1]))
    own_day = date(2023, 3, 3)
    add_record(sample_book, VISITS, Visit(2023, "Kiểm tra CCHC", units[2], state="done", first_day=own_day))
    assert values(sample_book, PeriodKind.Q3)["Số cơ quan, đơn vị được kiểm tra"] == ("1", "1")


def test_the_text_says_what_the_annex_counts(sample_book: Book) -> None:
    unit = sample_book.read("SELECT name FROM unit ORDER BY id LIMIT 1")[0][0]
    day = date(2023, 7, 3)
    add_record(sample_book, INSPECTIONS, Inspection(2023, "Kiểm tra đột xuất"))
    add_record(sample_book, VISITS, Visit(2023, "Kiểm tra đột xuất", unit, state="done", first_day=day))
    add_record(sample_book, INITIATIVES, Initiative(2023, "Sáng kiến A", state="recognised"))
    note_finding(sample_book, day)
    told = {one.key: one.text for one in read_report(sample_book, 2023, PeriodKind.YEAR, DAY).sections}
    counted = {name: value for name, (value, _) in values(sample_book).items()}
    inspected, found = counted["Số cơ quan, đơn vị được kiểm tra"], counted[FOUND]
    assert int(inspected) >= 1
    assert f"- Đã kiểm tra {inspected} cơ quan, đơn vị; phát hiện {found} vấn đề" in told["I.2"]
    assert f"Có {counted[INITIATIVES_NAMED]} sáng kiến cải cách hành chính được công nhận" in told["I.4"]


def test_the_report_takes_the_annex(sample_book: Book) -> None:
    content = report_content(sample_book, 2023, PeriodKind.YEAR, DAY)
    assert len(content.indicators) == len(read_catalogue())

"""The statistical annex: what the book counts by itself, within the report's window; the rest is room to fill in."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.services.registers.findings import FindingDraft, add_finding
from cchc_desktop.services.reports.calendar import report_period
from cchc_desktop.services.reports.indicators import read_catalogue, report_indicators
from cchc_desktop.services.reports.reporting import report_content
from cchc_desktop.store.book import Book

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


@pytest.mark.parametrize(("found_on", "counted"), [(date(2023, 7, 3), "1"), (date(2022, 12, 14), "0")])
def test_findings_are_counted_within_the_window(sample_book: Book, found_on: date, counted: str) -> None:
    before = int(values(sample_book)["Số vấn đề phát hiện qua kiểm tra"][0] or 0)
    unit = sample_book.read("SELECT id FROM unit LIMIT 1")[0][0]
    add_finding(sample_book, FindingDraft(unit, found_on, "Sổ theo dõi ghi thiếu ngày trả kết quả"))
    assert values(sample_book)["Số vấn đề phát hiện qua kiểm tra"][0] == str(before + int(counted))


def test_the_report_takes_the_annex(sample_book: Book) -> None:
    content = report_content(sample_book, 2023, PeriodKind.YEAR, DAY)
    assert len(content.indicators) == len(read_catalogue())

"""What is looked through before a report is frozen: figures beside earlier ones, gaps, marks that name nothing."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.services.reports.check import check_report
from cchc_desktop.services.reports.reporting import report_content, write_section
from cchc_desktop.store.book import Book

DAY = date(2023, 10, 20)


def test_figures_stand_beside_the_report_before(sample_book: Book) -> None:
    check = check_report(sample_book, 2023, PeriodKind.YEAR, DAY)
    assert (check.before_words, check.last_year_words) == ("quý III/2023", "")
    of_year = {one.figure.name: one for one in check.figures}
    of_quarter = {one.figure.name: one for one in check_report(sample_book, 2023, PeriodKind.Q3, DAY).figures}
    assert of_year["Số sản phẩm"].figure.value == "51"
    assert len(of_year["Số sản phẩm"].products) == 51
    assert all(one.before == of_quarter[name].figure.value for name, one in of_year.items())
    assert {one.last_year for one in check.figures} == {""}


def test_the_first_report_of_a_year_has_none_before_it(sample_book: Book) -> None:
    assert check_report(sample_book, 2023, PeriodKind.Q1, DAY).before_words == ""


def test_gaps_name_products_of_the_plan(sample_book: Book) -> None:
    gaps = check_report(sample_book, 2023, PeriodKind.YEAR, DAY).gaps
    assert any(gap.what == "chưa nêu “Tỷ lệ hoàn thành Kế hoạch”" for gap in gaps)
    assert all(gap.code and gap.who for gap in gaps)


def test_a_mark_is_printed_as_the_figure_and_an_unknown_one_is_told(sample_book: Book) -> None:
    text = "Đã hoàn thành {sản phẩm hoàn thành}/{số sản phẩm} sản phẩm; {số xã}."
    write_section(sample_book, 2023, PeriodKind.YEAR, "V", text)
    check = check_report(sample_book, 2023, PeriodKind.YEAR, DAY)
    values = {one.figure.name: one.figure.value for one in check.figures}
    printed = next(
        text for key, *_, text in report_content(sample_book, 2023, PeriodKind.YEAR, DAY).sections if key == "V"
    )
    assert printed == f"Đã hoàn thành {values['Sản phẩm hoàn thành']}/51 sản phẩm; {{số xã}}."
    assert check.unknown == (("V. Kiến nghị, đề xuất", "số xã"),)

"""The periodic report in the making: drafts follow the data, the officer's own words are never overwritten."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.agency.issuing import read_agency, write_agency
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.plan.planning import TaskDraft, add_area, add_task
from cchc_desktop.services.plan.plans import PlanDraft, edit_plan
from cchc_desktop.services.plan.recording import ConclusionDraft, ProgressDraft, conclude, record_progress
from cchc_desktop.services.reports import reporting
from cchc_desktop.services.reports.reporting import ReportSection, read_report
from cchc_desktop.store.book import Book
from tests.services.looking import item, one_step

DAY = date(2023, 10, 20)
YEAR = PeriodKind.YEAR


def section(book: Book, key: str, kind: PeriodKind = YEAR) -> ReportSection:
    return next(each for each in read_report(book, 2023, kind, DAY).sections if each.key == key)


def drafted(book: Book, kind: PeriodKind = YEAR) -> str:
    return "\n".join(each.draft for each in read_report(book, 2023, kind, DAY).sections)


def test_the_outline_of_the_report(sample_book: Book) -> None:
    keys = [each.key for each in read_report(sample_book, 2023, YEAR, DAY).sections]
    assert [key for key in keys if "." not in key] == ["I", "II", "III", "IV", "V"]
    assert len([key for key in keys if key.startswith("II.")]) >= 9
    assert len(keys) == len(set(keys))


def test_the_reports_of_a_year(seed_book: Book) -> None:
    kinds = [each.kind for each in reporting.report_kinds(seed_book, 2023)]
    assert kinds == [PeriodKind.Q1, PeriodKind.H1, PeriodKind.Q3, PeriodKind.YEAR]


def test_the_draft_follows_the_data(seed_book: Book) -> None:
    before = drafted(seed_book)
    result = "Đã rà soát bốn mươi văn bản"
    record_progress(seed_book, item(seed_book, "6.2", DAY).id, ProgressDraft(DAY, 80, result))
    assert result not in before
    assert result in drafted(seed_book)
    with_entry = drafted(seed_book)
    conclude(seed_book, item(seed_book, "4.1", DAY).id, ConclusionDraft(Conclusion.DONE, date(2023, 3, 1)), DAY)
    assert drafted(seed_book) != with_entry


def test_own_words_outlive_every_new_draft_and_can_be_given_up(seed_book: Book) -> None:
    draft = section(seed_book, "V").draft
    with one_step(seed_book, "Sửa mục V báo cáo năm 2023"):
        reporting.write_section(seed_book, 2023, YEAR, "V", "Đề nghị hỗ trợ\r\nkinh phí.")
    assert (section(seed_book, "V").own, section(seed_book, "V").draft) == ("Đề nghị hỗ trợ\nkinh phí.", draft)
    record_progress(seed_book, item(seed_book, "6.2", DAY).id, ProgressDraft(DAY, 80, "Xong", proposal="Thêm người"))
    assert section(seed_book, "V").text == "Đề nghị hỗ trợ\nkinh phí."
    assert section(seed_book, "V", PeriodKind.Q3).own is None, "each report has its own words"
    with one_step(seed_book, "Sửa mục V báo cáo năm 2023"):
        reporting.write_section(seed_book, 2023, YEAR, "V", "Không.")
    with one_step(seed_book, "Dùng bản dự thảo mục V báo cáo năm 2023"):
        reporting.drop_own_text(seed_book, 2023, YEAR, "V")
    assert section(seed_book, "V").own is None
    assert section(seed_book, "V").text == section(seed_book, "V").draft


def test_an_emptied_section_stays_empty(seed_book: Book) -> None:
    reporting.write_section(seed_book, 2023, YEAR, "V", "")
    assert (section(seed_book, "V").own, section(seed_book, "V").text) == ("", "")


def test_checks_of_other_things_do_not_stand_under_checks_of_the_reform(sample_book: Book) -> None:
    checks = section(sample_book, "I.2").draft
    assert "Kế hoạch kiểm tra CCHC năm 2023" in checks
    assert "Thực hiện kiểm tra, báo cáo kết quả kiểm tra" in checks
    assert "văn bản quy phạm pháp luật" not in checks
    assert "Kế hoạch kiểm tra và xử lý văn bản quy phạm pháp luật" in section(sample_book, "II.2").draft


def test_what_is_printed_is_what_is_shown(sample_book: Book) -> None:
    reporting.write_section(sample_book, 2023, YEAR, "V", "Lời riêng của chuyên viên.")
    view = read_report(sample_book, 2023, YEAR, DAY)
    content = reporting.report_content(sample_book, 2023, YEAR, DAY)
    assert [(key, text) for key, _, _, text in content.sections] == [(each.key, each.text) for each in view.sections]
    assert (content.number, content.signed_on) == ("", None), "numbers come after signing"
    assert len(content.rows) == 51, "the annual report tells of the whole plan"
    assert content.agency.name_lines == ("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG")


def test_a_report_on_the_offices_paper_cites_the_plan_by_its_issuer(sample_book: Book) -> None:
    heading = read_heading(sample_book, 2023)
    issued = PlanDraft(heading.title, "168", date(2022, 12, 20), True, heading.annex_title, heading.annex_basis)
    edit_plan(sample_book, heading.id, issued)
    write_agency(sample_book, replace(read_agency(sample_book), office_papers=(Paper.REPORT,)))
    content = reporting.report_content(sample_book, 2023, YEAR, DAY)
    assert content.agency.name_lines == ("PHÒNG NỘI VỤ",)
    assert content.plan is not None
    assert content.plan.number == "168/KH-UBND"


def test_a_quarter_tells_of_its_own_deliverables(sample_book: Book) -> None:
    q3 = {row.code for row in reporting.report_content(sample_book, 2023, PeriodKind.Q3, DAY).rows}
    assert {"3.2", "11.1"} <= q3
    assert not {"3.1", "6.2", "40.1", "1.1"} & q3


@pytest.mark.parametrize("kind", list(PeriodKind))
def test_every_kind_can_be_drafted_even_of_an_empty_plan(draft_book: Book, kind: PeriodKind) -> None:
    assert read_report(draft_book, 2024, kind, date(2024, 3, 1)).sections
    area = add_area(draft_book, 1, "Nội dung trống")
    add_task(draft_book, area, TaskDraft("Việc không có sản phẩm"))
    assert reporting.report_content(draft_book, 2024, kind, date(2024, 3, 1)).sections


def test_no_plan_no_report(seed_book: Book) -> None:
    with pytest.raises(Refusal, match="Sổ không có kế hoạch năm 2024; các năm đang có: 2023"):
        read_report(seed_book, 2024, YEAR, DAY)

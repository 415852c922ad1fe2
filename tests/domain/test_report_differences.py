"""What differs between two contents of a report is named place by place, and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.agency import BLANK
from cchc_desktop.domain.indicators import IndicatorRow
from cchc_desktop.domain.periods import PeriodKind, reporting_period
from cchc_desktop.domain.plan import PlanHeading
from cchc_desktop.domain.report import ResultRow
from cchc_desktop.domain.report_content import ReportContent
from cchc_desktop.domain.report_differences import ReportPart, report_differences
from cchc_desktop.domain.report_figures import ReportFigure
from cchc_desktop.domain.text_difference import change_words, changed_lines

ROW = ResultRow(1, "Cải cách thể chế", 6, "Rà soát", "Phòng Tư pháp", "6.2", "Báo cáo", "Quý III", "Quá hạn", "", "")
OTHER = replace(ROW, task_number=7, code="7.1", title="Kế hoạch")
SECTIONS = (
    ("III", "III. Đánh giá chung", 1, ""),
    ("III.1", "1. Kết quả đạt được", 2, "Đạt 80%.\n- Một việc."),
)
FROZEN = ReportContent(
    BLANK,
    2023,
    reporting_period(PeriodKind.Q3, 2023),
    "",
    None,
    SECTIONS,
    (ROW, OTHER),
    PlanHeading(1, 2023, "Kế hoạch", "15/KH-UBND", date(2023, 1, 5), issued=True),
    (ReportFigure("Sản phẩm hoàn thành", "4"),),
    (("III.1", "Đạt 80%."),),
)


def words(now: ReportContent) -> list[str]:
    return [each.words for each in report_differences(FROZEN, now)]


def test_the_same_differs_in_nothing() -> None:
    assert report_differences(FROZEN, replace(FROZEN)) == ()


def test_who_signs_next_year_corrects_nothing() -> None:
    assert words(replace(FROZEN, agency=replace(BLANK, signer_name="Người khác"), number="05")) == []


def test_a_cell_of_the_annex_is_named_with_its_product() -> None:
    done = replace(ROW, result="Hoàn thành", document="05/BC-UBND ngày 12/09/2023")
    assert words(replace(FROZEN, rows=(done, OTHER))) == [
        "Sản phẩm 6.2: kết quả thực hiện: “Quá hạn” → “Hoàn thành”",
        "Sản phẩm 6.2: số, ngày văn bản: thêm “05/BC-UBND ngày 12/09/2023”",
    ]


def test_a_product_that_came_or_went_is_named() -> None:
    third = replace(ROW, code="8.1", title="Công văn")
    assert words(replace(FROZEN, rows=(ROW, third))) == [
        "Sản phẩm 7.1: trong phụ lục: bỏ “Kế hoạch”",
        "Sản phẩm 8.1: trong phụ lục: thêm “Công văn”",
    ]


def test_a_code_that_stands_twice_in_a_draft_plan_is_compared_twice() -> None:
    twice = replace(FROZEN, rows=(ROW, ROW))
    [found] = report_differences(twice, replace(twice, rows=(ROW, replace(ROW, note="Lý do: chờ"))))
    assert (found.part, found.key, found.what, found.new) == (ReportPart.ROW, "6.2", "ghi chú", "Lý do: chờ")


def test_figures_plan_and_sections_are_named() -> None:
    sections = (SECTIONS[0], ("III.1", "1. Kết quả đạt được", 2, "Đạt 80%.\n- Hai việc.\n- Thêm nữa."))
    assert FROZEN.plan is not None
    now = replace(
        FROZEN,
        figures=(ReportFigure("Sản phẩm hoàn thành", "5"),),
        plan=FROZEN.plan._replace(issued_on=None),
        sections=sections,
        drafts=(("III.1", "Đạt 90%."),),
    )
    assert words(now) == [
        "Số liệu chung: Sản phẩm hoàn thành: “4” → “5”",
        "Kế hoạch được báo cáo: ngày ban hành: bỏ “05/01/2023”",
        "Mục III.1, Kết quả đạt được: “- Một việc.” → “- Hai việc.”",
        "Mục III.1, Kết quả đạt được: thêm “- Thêm nữa.”",
        "Mục III.1, Kết quả đạt được: dự thảo từ số liệu: “Đạt 80%.” → “Đạt 90%.”",
    ]


def test_every_cell_of_the_statistical_annex_is_compared() -> None:
    row = IndicatorRow("Kiểm tra", "Số vấn đề phát hiện", "vấn đề", "0", "1")
    frozen = replace(FROZEN, indicators=(row,))
    now = replace(FROZEN, indicators=(replace(row, before="2", note="Theo báo cáo của Thanh tra"),))
    assert [each.words for each in report_differences(frozen, now)] == [
        "Phụ lục số liệu: Số vấn đề phát hiện, kỳ trước: “1” → “2”",
        "Phụ lục số liệu: Số vấn đề phát hiện, ghi chú: thêm “Theo báo cáo của Thanh tra”",
    ]
    now = replace(FROZEN, indicators=(replace(row, value="3"),))
    assert [each.words for each in report_differences(frozen, now)] == [
        "Phụ lục số liệu: Số vấn đề phát hiện: “0” → “3”"
    ]


@given(st.lists(st.sampled_from("abcdefg"), max_size=12), st.lists(st.sampled_from("abcdefg"), max_size=12))
def test_lines_that_changed_lead_from_one_text_to_the_other(old: list[str], new: list[str]) -> None:
    pairs = list(changed_lines("\n".join(old), "\n".join(new)))
    assert (pairs == []) == (old == new)
    assert sorted([*old, *(after for _, after in pairs if after)]) == sorted(
        [*new, *(before for before, _ in pairs if before)]
    )


def test_a_long_text_is_told_by_what_differs() -> None:
    text = " ".join(f"chữ{number}" for number in range(200))
    told = change_words(text, text.replace("chữ100", "KHÁC"))
    assert "chữ100" in told.partition("→")[0]
    assert "KHÁC" in told.partition("→")[2]
    assert len(told) < 250

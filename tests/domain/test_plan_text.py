"""The texts drafted around a plan: counted and listed from it, with room where only the office knows."""

from __future__ import annotations

from cchc_desktop.domain.periods import DEFAULT_PERIODS, enabled_periods
from cchc_desktop.domain.plan import ChecklistItem, ProgressEntry, Unit
from cchc_desktop.domain.plan_carried_out import carried_out_sections, reports_on_plans
from cchc_desktop.domain.plan_text import ROOM, TextSection, lead_names, plan_sections, submission_sections
from cchc_desktop.domain.progress import Handling
from tests.documents.plans import TODAY, area, deliverable, outline, task


def texts(sections: tuple[TextSection, ...]) -> str:
    return "\n".join(line for section in sections for line in (section.heading, *section.lines))


PLAN = outline(
    area(1, task(1, deliverable("1.1", funding_text="Kinh phí thường xuyên")), title="Cải cách thể chế"),
    area(2, task(2, deliverable("2.1"), deliverable("2.2")), title="Cải cách thủ tục hành chính"),
)
"""Two areas, two tasks, three products."""


def test_the_plan_counts_what_it_asks_for_and_names_who_leads() -> None:
    said = texts(plan_sections(PLAN, enabled_periods(2023, DEFAULT_PERIODS), "Phòng Nội vụ"))
    assert "Kế hoạch gồm 02 nội dung, 02 nhiệm vụ, 03 sản phẩm, phân công cụ thể tại Phụ lục kèm theo." in said
    assert "1. Cải cách thể chế\n" in said
    assert "- Kinh phí thường xuyên: 0" in said
    leads = lead_names(PLAN)
    assert leads
    assert all(f"- {name}: nhiệm vụ " in said for name in leads)
    assert "- Báo cáo 6 tháng: số liệu từ ngày 15/12/2022 đến ngày 14/06/2023, gửi chậm nhất ngày 20/06/2023." in said
    assert "Phòng Nội vụ có trách nhiệm theo dõi" in said


def test_an_empty_plan_says_nothing_that_is_not_so() -> None:
    said = texts(plan_sections(outline(), (), ""))
    assert "00 nhiệm vụ" in said
    assert "Cơ quan được giao theo dõi" in said
    assert "None" not in said


def test_the_submission_leaves_room_for_what_only_the_office_knows() -> None:
    said = texts(submission_sections(PLAN, "UBND huyện Nghĩa Hưng"))
    assert f"Công văn số {ROOM} ngày {ROOM}" in said
    assert "- Nội dung 2: Cải cách thủ tục hành chính: 01 nhiệm vụ, 02 sản phẩm." in said
    assert said.endswith("(có dự thảo Kế hoạch kèm theo)./.")


def entry(number: int, result: str = "", difficulty: str = "", proposal: str = "") -> ProgressEntry:
    return ProgressEntry(number, TODAY, None, result, difficulty, proposal, unit=Unit(9, "Phòng Tư pháp", "Tư pháp"))


def test_a_report_on_a_plan_states_rate_and_handling_or_leaves_room() -> None:
    checklist = (ChecklistItem(1, "Tỷ lệ hoàn thành Kế hoạch", True, 9130), ChecklistItem(2, "Xử lý vấn đề", False))
    report = deliverable("6.2")._replace(checklist=checklist)
    plan = outline(area(1, task(6, deliverable("6.1"), report)))
    ((found, one),) = reports_on_plans(plan.tasks)
    entries = (entry(2, "Đã rà soát 17 văn bản", "Một số xã gửi chậm"), entry(1, "Đã lập danh mục"))
    said = texts(carried_out_sections(found, one, entries))
    assert "- Tỷ lệ hoàn thành Kế hoạch: 91,3 %." in said
    assert f"- Xử lý vấn đề: {ROOM}" in said
    assert said.index("Phòng Tư pháp: Đã lập danh mục.") < said.index("Phòng Tư pháp: Đã rà soát 17 văn bản.")
    assert "1. Khó khăn, hạn chế\n- Một số xã gửi chậm." in said
    assert said.endswith("2. Kiến nghị, đề xuất\n- Không có.")
    handled = report._replace(checklist=(checklist[1]._replace(handling=Handling.PROPOSED),))
    assert "- Xử lý vấn đề: đề xuất, kiến nghị xử lý." in texts(carried_out_sections(found, handled, ()))

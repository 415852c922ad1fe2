"""The drafted report: which deliverables it tells of, how they stood at the cut-off, what it says of them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.periods import PeriodKind, reporting_period
from cchc_desktop.domain.plan import (
    ChecklistItem,
    Deliverable,
    PlanOutline,
    ProgressEntry,
    Unit,
    UnitConclusion,
)
from cchc_desktop.domain.progress import Conclusion, Handling, State
from cchc_desktop.domain.report import ResultRow, SectionDraft, draft_sections, result_rows
from cchc_desktop.domain.reported import Entries

from .plans import area, deliverable, milestone, outline, sized_plan, task

TITLE = "Báo cáo kết quả kiểm tra, xử lý văn bản quy phạm pháp luật của HĐND và UBND huyện"
LATER = date(2024, 1, 10)


def due(day: date | None, *, code: str = "1.1", title: str = TITLE, **ended: object) -> Deliverable:
    return deliverable(code, title, "Trước 31/10/2023", milestones=(milestone(day, **ended),))  # type: ignore[arg-type]


def plan(*deliverables: Deliverable, today: date = LATER) -> PlanOutline:
    return outline(area(2, *(task(int(one.code.split(".")[0]), one) for one in deliverables)), today=today)


def entry(
    day: date, result: str = "", *, percent: int | None = None, difficulty: str = "", proposal: str = ""
) -> ProgressEntry:
    return ProgressEntry(day.toordinal(), day, percent, result, difficulty, proposal)


def rows(
    made: PlanOutline, kind: PeriodKind = PeriodKind.YEAR, entries: Entries | None = None
) -> tuple[ResultRow, ...]:
    return result_rows(made, entries or {}, reporting_period(kind, 2023))


def sections(
    made: PlanOutline, kind: PeriodKind = PeriodKind.YEAR, entries: Entries | None = None
) -> dict[str, SectionDraft]:
    drafts = draft_sections(made, entries or {}, reporting_period(kind, 2023))
    return {draft.key: draft for draft in drafts}


def test_outline_of_a_report() -> None:
    found = sections(sized_plan())
    assert [key for key, draft in found.items() if draft.level == 1] == ["I", "II", "III", "IV", "V"]
    assert [key for key in found if key.startswith("II.")] == [f"II.{number}" for number in range(1, 10)]
    assert found["II.3"].heading.startswith("3. Cải cách thủ tục hành chính")
    assert found["III"].heading == "III. Đánh giá chung"


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (PeriodKind.Q1, ["31/12", "31/3"]),
        (PeriodKind.H1, ["31/12", "31/3", "1/4", "30/6"]),
        (PeriodKind.Q3, ["1/7", "30/9"]),
        (PeriodKind.M9, ["31/12", "31/3", "1/4", "30/6", "1/7", "30/9"]),
        (PeriodKind.YEAR, ["31/12", "31/3", "1/4", "30/6", "1/7", "30/9", "1/10"]),
    ],
)
def test_a_report_tells_of_what_is_due_in_its_calendar_period(kind: PeriodKind, told: list[str]) -> None:
    days = (
        date(2022, 12, 31),
        date(2023, 3, 31),
        date(2023, 4, 1),
        date(2023, 6, 30),
        date(2023, 7, 1),
        date(2023, 9, 30),
        date(2023, 10, 1),
    )
    made = plan(*(due(day, code=f"{n}.1", title=f"{day.day}/{day.month}") for n, day in enumerate(days, start=1)))
    assert [row.title for row in rows(made, kind)] == told


def test_due_after_the_cut_off_is_not_yet_due_even_when_that_day_has_passed() -> None:
    (row,) = rows(plan(due(date(2023, 3, 31))), PeriodKind.Q1)
    assert row.result == "Chưa đến hạn, dự kiến ngày 31/03/2023"
    assert "(dự kiến hoàn thành ngày 31/03/2023)" in sections(plan(due(date(2023, 3, 31))), PeriodKind.Q1)["III.1"].text


def test_due_before_the_cut_off_and_not_delivered() -> None:
    made = plan(due(date(2023, 2, 28), reason="Thiếu nhân lực", new_due_on=date(2023, 4, 15)))
    (row,) = rows(made, PeriodKind.Q1)
    assert (row.result, row.document) == ("Quá hạn, chưa hoàn thành", "")
    assert row.note == "Lý do: Thiếu nhân lực; Gia hạn đến 15/04/2023"
    found = sections(made, PeriodKind.Q1)
    for key in ("II.2", "III.2"):
        assert f"{TITLE}, thời hạn Trước 31/10/2023: quá hạn, chưa hoàn thành" in found[key].text
        assert "gia hạn đến ngày 15/04/2023" in found[key].text
    assert found["III.3"].text == f"- {TITLE}: Thiếu nhân lực."
    assert f"Tập trung hoàn thành sản phẩm quá hạn: {TITLE}" in found["IV"].text


def test_the_last_day_itself_is_not_late() -> None:
    today = date(2023, 2, 28)
    (row,) = rows(plan(due(today), today=today), PeriodKind.Q1)
    assert row.result == "Chưa đến hạn, dự kiến ngày 28/02/2023"


def test_done_on_time_and_late() -> None:
    made = plan(
        due(date(2023, 3, 10), done_on=date(2023, 3, 10), number="05/BC-UBND"),
        due(date(2023, 3, 10), code="2.1", done_on=date(2023, 3, 13), number="06/BC-UBND", reason="Lấy ý kiến lại"),
    )
    first, second = rows(made, PeriodKind.Q1)
    assert (first.result, first.document) == ("Hoàn thành đúng hạn", "05/BC-UBND ngày 10/03/2023")
    assert (second.result, second.note) == ("Hoàn thành quá hạn", "Lý do: Lấy ý kiến lại")
    found = sections(made, PeriodKind.Q1)
    assert f"{TITLE}: hoàn thành đúng hạn (Báo cáo số 05/BC-UBND ngày 10/03/2023)." in found["II.2"].text
    assert "hoàn thành đúng hạn 01 sản phẩm, hoàn thành quá hạn 01 sản phẩm" in found["III.1"].text
    assert "Nhiệm vụ: hoàn thành 2/2 nhiệm vụ, đạt 100 %" in found["III.1"].text
    assert found["III.2"].text == f"- {TITLE}: hoàn thành chậm so với thời hạn (Trước 31/10/2023)."


def test_done_after_the_cut_off_is_told_but_does_not_count() -> None:
    made = plan(due(date(2023, 3, 31), done_on=date(2023, 3, 20), number="09/BC-UBND"))
    (row,) = rows(made, PeriodKind.Q1)
    assert row.result == "Chưa đến hạn, dự kiến ngày 31/03/2023"
    assert row.document == "09/BC-UBND ngày 20/03/2023"
    assert row.note == "Hoàn thành ngày 20/03/2023, sau ngày chốt số liệu"
    assert "hoàn thành 0/1 sản phẩm" in sections(made, PeriodKind.Q1)["III.1"].text


def test_a_task_is_complete_when_all_its_deliverables_are() -> None:
    done = due(date(2023, 3, 1), done_on=date(2023, 3, 1), number="01/KH-UBND")
    made = outline(
        area(2, task(1, done, due(date(2023, 3, 2), code="1.2")), task(2, done._replace(code="2.1"))), today=LATER
    )
    text = sections(made)["III.1"].text
    assert "- Nhiệm vụ: hoàn thành 1/2 nhiệm vụ, đạt 50 %." in text
    assert "- Sản phẩm: hoàn thành 2/3 sản phẩm, đạt 66,67 %" in text


def test_nothing_arose_and_stopped() -> None:
    made = plan(
        due(date(2023, 1, 31), conclusion=Conclusion.NOTHING_AROSE, done_on=date(2023, 1, 20)),
        due(
            date(2023, 1, 31), code="2.1", conclusion=Conclusion.STOPPED, done_on=date(2023, 1, 20), number="1/QĐ-UBND"
        ),
    )
    assert [row.result for row in rows(made)] == ["Không phát sinh", "Dừng thực hiện"]
    assert "Quyết định số 1/QĐ-UBND" in sections(made)["I.1"].text


def test_unconfirmed_milestones_are_neither_late_nor_done() -> None:
    made = plan(due(date(2023, 3, 20), confirmed=False))
    assert rows(made)[0].result == "Chưa xác nhận"
    assert "chưa xác nhận mốc thời hạn 01 sản phẩm" in sections(made)["III.1"].text
    assert "quá hạn" not in sections(made)["II.2"].text


def test_a_recurring_deliverable_is_told_by_the_milestones_of_the_period() -> None:
    done = milestone(date(2023, 3, 20), label="Quý I/2023", done_on=date(2023, 3, 10), number="04/BC-UBND")
    waiting = milestone(date(2023, 6, 20), label="6 tháng/2023")
    made = plan(deliverable(kind=DeadlineKind.RECURRING, title=TITLE, milestones=(done, waiting)))
    assert rows(made, PeriodKind.Q1)[0].result == "Hoàn thành đúng hạn"
    half = rows(made, PeriodKind.H1)[0]
    assert half.note == "Đã kết thúc 1/2 mốc"
    assert half.result == "Chưa đến hạn, dự kiến ngày 20/06/2023"
    assert "đã hoàn thành kỳ quý I/2023" in sections(made, PeriodKind.H1)["II.2"].text


def test_ongoing_work_is_in_the_annual_report_and_where_it_was_concluded() -> None:
    ended = milestone(None, label="Quý III/2023", done_on=date(2023, 9, 12), number="31/BC-UBND")
    made = plan(deliverable(kind=DeadlineKind.ONGOING, title=TITLE, state=State.ONGOING, milestones=(ended,)))
    assert rows(made, PeriodKind.Q1) == ()
    assert rows(made, PeriodKind.Q3)[0].result == "Đã thực hiện trong kỳ"
    assert rows(made, PeriodKind.YEAR)[0].result == "Thường xuyên"
    assert "Tiếp tục thực hiện 01 sản phẩm" in sections(made, PeriodKind.Q1)["IV"].text


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (DeadlineKind.ONGOING, "Thường xuyên"),
        (DeadlineKind.CONDITIONAL, "Chưa đến hạn"),
        (DeadlineKind.UNREAD, "Chưa rõ thời hạn"),
    ],
)
def test_a_year_concluded_after_its_cut_off_is_told_but_not_counted(kind: DeadlineKind, words: str) -> None:
    ended = milestone(None, label="Năm", done_on=date(2023, 12, 22), number="31/BC-UBND")
    made = plan(deliverable(kind=kind, title=TITLE, state=State.DONE, milestones=(ended,)))
    (row,) = rows(made)
    assert row.result == words
    assert row.note == "Hoàn thành ngày 22/12/2023, sau ngày chốt số liệu"
    assert "hoàn thành 0/1 sản phẩm" in sections(made)["III.1"].text


def test_what_waits_for_a_condition_is_under_way_once_something_is_noted() -> None:
    ended = milestone(None, label="Năm", done_on=date(2023, 12, 22))
    made = plan(deliverable(kind=DeadlineKind.CONDITIONAL, title=TITLE, state=State.DONE, milestones=(ended,)))
    noted = {1001: (entry(date(2023, 9, 1), "Đã trình dự thảo"),)}
    assert rows(made, entries=noted)[0].result == "Đang thực hiện\nĐã trình dự thảo."


def test_unread_deadlines_are_named_as_such_in_the_annual_report() -> None:
    made = plan(deliverable(kind=DeadlineKind.UNREAD, title=TITLE, state=State.UNREAD))
    assert rows(made)[0].result == "Chưa rõ thời hạn"


def test_results_difficulties_and_proposals_of_the_data_window() -> None:
    one = due(date(2023, 10, 30))
    noted = {
        one.id: (
            entry(date(2023, 9, 15), "Ngoài kỳ", difficulty="Khó khăn ngoài kỳ", proposal="Đề xuất ngoài kỳ"),
            entry(
                date(2023, 9, 14),
                "Đã rà soát 80% văn bản.",
                percent=80,
                difficulty="Thiếu kinh phí",
                proposal="Bổ sung kinh phí",
            ),
            entry(date(2023, 6, 15), "Đã lập danh mục", percent=30),
        )
    }
    found = sections(plan(one), PeriodKind.Q3, noted)
    assert f"- {TITLE}: Đã lập danh mục.\n- {TITLE}: Đã rà soát 80% văn bản." in found["II.2"].text
    assert "- Thiếu kinh phí." in found["II.2"].text
    assert found["V"].text == "- Bổ sung kinh phí."
    assert "ngoài kỳ" not in "".join(draft.text for draft in found.values()).lower()
    (row,) = rows(plan(one), PeriodKind.YEAR, noted)
    assert row.result == "Quá hạn, chưa hoàn thành\nĐạt 80%\nNgoài kỳ."


def test_a_units_result_names_the_unit() -> None:
    one = due(date(2023, 10, 30))
    noted = {
        one.id: (entry(date(2023, 9, 1), "Đã phát 10 buổi")._replace(unit=Unit(3, "UBND xã Nghĩa Lâm", "Nghĩa Lâm")),)
    }
    assert "UBND xã Nghĩa Lâm: Đã phát 10 buổi" in sections(plan(one), entries=noted)["II.2"].text


def test_a_group_lead_counts_its_members() -> None:
    members = tuple(
        UnitConclusion(n, Unit(n, f"Xã {n}", f"Xã {n}"), Conclusion.DONE if n < 3 else None) for n in range(1, 25)
    )
    made = plan(deliverable(title=TITLE, milestones=(milestone(date(2023, 12, 31))._replace(units=members),)))
    assert rows(made)[0].note == "2/24 đơn vị đã hoàn thành"


def test_members_that_ended_after_the_cut_off_are_not_counted() -> None:
    days = (date(2023, 6, 14), date(2023, 8, 1), None)
    members = tuple(
        UnitConclusion(n, Unit(n, f"Xã {n}", f"Xã {n}"), Conclusion.DONE, day) for n, day in enumerate(days, start=1)
    )
    made = plan(deliverable(title=TITLE, milestones=(milestone(date(2023, 6, 30))._replace(units=members),)))
    assert rows(made, PeriodKind.H1)[0].note == "2/3 đơn vị đã hoàn thành", "without a day it ended in time"
    assert rows(made)[0].note == "3/3 đơn vị đã hoàn thành"


def test_what_the_deliverable_must_state_stands_in_its_note() -> None:
    checklist = (
        ChecklistItem(1, "Tỷ lệ hoàn thành Kế hoạch", True, rate=9130),
        ChecklistItem(2, "Xử lý vấn đề không còn phù hợp", False, handling=Handling.PROPOSED),
        ChecklistItem(3, "Chưa ghi", True),
    )
    made = plan(due(date(2023, 10, 30))._replace(checklist=checklist))
    assert rows(made)[0].note == (
        "Tỷ lệ hoàn thành Kế hoạch: 91,3 %; Xử lý vấn đề không còn phù hợp: Đề xuất, kiến nghị xử lý"
    )


def test_a_short_title_is_named_with_its_task() -> None:
    made = plan(due(date(2023, 1, 31), title="Công văn UBND huyện", done_on=date(2023, 1, 5), number="12/UBND-NV"))
    text = sections(made)["II.2"].text
    assert "- Công văn UBND huyện (nhiệm vụ 1: Rà soát, sửa đổi" in text
    assert "(Công văn số 12/UBND-NV ngày 05/01/2023)" in text


def test_a_dash_that_a_signed_list_began_with_is_not_doubled() -> None:
    made = plan(due(date(2023, 1, 31), title=f"- {TITLE}"))
    assert "- -" not in "".join(draft.text for draft in sections(made).values())
    assert rows(made)[0].title == f"- {TITLE}"


def test_next_tasks_are_those_due_after_the_cut_off() -> None:
    days = (date(2023, 2, 1), date(2023, 3, 31), date(2023, 6, 30), date(2023, 7, 1))
    made = plan(
        *(due(day, code=f"{n}.1", title=f"{TITLE} {n}") for n, day in enumerate(days, start=1)), today=date(2023, 3, 14)
    )
    text = sections(made, PeriodKind.Q1)["IV"].text
    assert text.splitlines() == [
        f"- Tập trung hoàn thành sản phẩm quá hạn: {TITLE} 1.",
        f"- {TITLE} 2 (dự kiến hoàn thành ngày 31/03/2023).",
        f"- {TITLE} 3 (dự kiến hoàn thành ngày 30/06/2023).",
    ]


def test_figures_are_told_as_of_today_while_the_window_is_open() -> None:
    made = plan(due(date(2023, 11, 30)), today=date(2023, 10, 20))
    assert "tính đến ngày 20/10/2023" in sections(made)["III.1"].text
    assert "tính đến ngày 14/12/2023" in sections(made._replace(today=LATER))["III.1"].text


@pytest.mark.parametrize("kind", list(PeriodKind))
def test_no_heading_stands_over_nothing(kind: PeriodKind) -> None:
    for made in (outline(today=LATER), outline(area(1)), sized_plan(), plan(due(None))):
        drafts = draft_sections(made, {}, reporting_period(kind, 2023))
        for draft, following in zip(drafts, (*drafts[1:], None), strict=True):
            below = following is not None and following.level > draft.level
            if not draft.text and made.areas:
                assert below, draft
            assert "\n\n" not in draft.text
            for text in draft.text.splitlines():
                assert text.strip() not in {"", "-", "-."}


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_any_wording_is_drafted_without_a_fault(title: str, result: str, reason: str) -> None:
    made = plan(due(date(2023, 2, 1), title=title, reason=reason, number=result, done_on=date(2023, 3, 1)))
    noted = {one.id: (entry(date(2023, 2, 2), result, difficulty=reason, proposal=title),) for one in made.deliverables}
    for kind in PeriodKind:
        assert draft_sections(made, noted, reporting_period(kind, 2023))
        result_rows(made, noted, reporting_period(kind, 2023))


def test_ongoing_work_concluded_after_the_cut_off_goes_on() -> None:
    ended = milestone(None, label="Quý I/2023", done_on=date(2023, 3, 21), number="655/QĐ-UBND")
    made = plan(deliverable(kind=DeadlineKind.ONGOING, title=TITLE, state=State.ONGOING, milestones=(ended,)))
    (row,) = rows(made, PeriodKind.Q1)
    assert row.result == "Thường xuyên"
    assert row.note == "Hoàn thành ngày 21/03/2023, sau ngày chốt số liệu"
    assert "655/QĐ-UBND" not in sections(made, PeriodKind.Q1)["I.1"].text

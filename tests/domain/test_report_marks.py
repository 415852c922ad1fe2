"""A report's figures in the officer's own texts, the products behind each, and what the report still lacks."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.leads import LedText
from cchc_desktop.domain.periods import PeriodKind, reporting_period
from cchc_desktop.domain.plan import ChecklistItem, PlanOutline, ProgressEntry
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.report_figures import ReportFigure, figures_of
from cchc_desktop.domain.report_gaps import gaps_of
from cchc_desktop.domain.report_marks import deliverables_behind, filled, mark_of, unknown_marks
from cchc_desktop.domain.reported import Reported, reported
from tests.documents.plans import TODAY, area, deliverable, milestone, outline, task

YEAR = reporting_period(PeriodKind.YEAR, 2023)
DUE = date(2023, 6, 30)
DONE = (milestone(DUE, State.DONE, done_on=date(2023, 6, 20), number="05/BC-UBND"),)
DONE_LATE = (milestone(DUE, State.DONE_LATE, done_on=date(2023, 7, 20)),)
LATE = (milestone(DUE, State.LATE),)


def items(plan: PlanOutline, entries: dict[int, tuple[ProgressEntry, ...]] | None = None) -> tuple[Reported, ...]:
    return reported(plan, entries or {}, YEAR)


PLAN = outline(
    area(1, task(1, deliverable("1.1", state=State.DONE, milestones=DONE))),
    area(
        2,
        task(
            2,
            deliverable("2.1", state=State.DONE_LATE, milestones=DONE_LATE),
            deliverable("2.2", state=State.LATE, milestones=LATE),
        ),
    ),
)


def test_what_stands_behind_a_figure_is_what_it_was_counted_from() -> None:
    covered = items(PLAN)
    ids = {one.code: one.id for one in PLAN.deliverables}
    behind = {figure.name: deliverables_behind(figure, covered) for figure in figures_of(covered)}
    assert behind["Sản phẩm hoàn thành quá hạn"] == (ids["2.1"],)
    assert behind["Nhiệm vụ hoàn thành"] == (ids["1.1"],)
    assert behind["Tỷ lệ sản phẩm hoàn thành"] == (ids["1.1"], ids["2.1"])
    assert behind["Số sản phẩm"] == tuple(ids.values())


def test_every_count_of_products_is_as_many_as_stand_behind_it() -> None:
    covered = items(PLAN)
    for figure in figures_of(covered):
        if figure.name.startswith(("Sản phẩm", "Số sản phẩm")):
            assert int(figure.value) == len(deliverables_behind(figure, covered)), figure


def test_a_text_follows_its_figures_and_what_names_none_stays() -> None:
    text = "Hoàn thành {sản phẩm hoàn thành}/{SO SAN PHAM} sản phẩm {không có}, { số  nhiệm vụ }."
    found = figures_of(items(PLAN))
    assert filled(text, found).text == "Hoàn thành 2/3 sản phẩm {không có}, 2."
    assert unknown_marks(text, found) == ("không có",)


@given(st.sampled_from(figures_of(items(PLAN))))
def test_every_figure_can_be_written_by_its_mark(figure: ReportFigure) -> None:
    assert filled(f"a {mark_of(figure)} b", [figure]).text == f"a {figure.value} b"


@given(st.text(alphabet="{} ab số1\n", max_size=60))
def test_a_text_without_known_marks_is_left_as_it_is(text: str) -> None:
    assert filled(text, figures_of(())) == LedText(text)


def test_what_a_report_lacks_is_named_with_its_product() -> None:
    unfilled = (ChecklistItem(1, "Tỷ lệ hoàn thành Kế hoạch", True),)
    entry = ProgressEntry(1, TODAY.replace(month=9), 60, "Đã làm", "", "")
    plan = outline(
        area(
            1,
            task(1, deliverable("1.1", state=State.DONE_LATE, milestones=DONE_LATE)),
            task(2, deliverable("2.1", state=State.LATE, milestones=LATE)),
            task(3, deliverable("3.1", state=State.LATE, milestones=LATE)._replace(checklist=unfilled)),
            task(4, deliverable("4.1", state=State.DONE, milestones=DONE)),
        )
    )
    third = next(one.id for one in plan.deliverables if one.code == "3.1")
    said = [(gap.code, gap.what) for gap in gaps_of(items(plan, {third: (entry,)}))]
    assert said == [
        ("1.1", "chậm so với thời hạn chưa ghi lý do"),
        ("1.1", "đã hoàn thành chưa ghi văn bản"),
        ("2.1", "chưa có kết quả trong kỳ"),
        ("2.1", "chậm so với thời hạn chưa ghi lý do"),
        ("3.1", "chậm so với thời hạn chưa ghi lý do"),
        ("3.1", "chưa nêu “Tỷ lệ hoàn thành Kế hoạch”"),
    ]

"""The sample's progress: an office's believable work up to 20/10/2023."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.domain.deadline import Deadline, DeadlineKind, read_deadline
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.workdays import WorkCalendar
from cchc_desktop.services.seed.seed_plan import SampleStep, SeedPlan, read_sample_steps, read_seed

SEED = Path(__file__).parents[3] / "data" / "seed"
SAMPLE_DAY = date(2023, 10, 20)


@pytest.fixture(scope="module")
def seed() -> SeedPlan:
    return read_seed(SEED)


@pytest.fixture(scope="module")
def steps() -> tuple[SampleStep, ...]:
    return read_sample_steps(SEED)


@pytest.fixture(scope="module")
def deadlines(seed: SeedPlan) -> dict[str, Deadline]:
    return {each.code: read_deadline(each.deadline_text, 2023) for each in seed.deliverables}


def test_sample_ends_on_its_day_and_says_that_it_is_one(steps: tuple[SampleStep, ...]) -> None:
    for step in steps:
        assert step.day <= SAMPLE_DAY, step
        assert (step.done_on or step.day) <= step.day, step
        texts = (step.result, step.difficulty, step.proposal, step.document_abstract, step.reason)
        assert all(text.startswith("Ví dụ: ") for text in texts if text), step
    assert [step.day for step in steps] == sorted(step.day for step in steps)


def test_sample_names_what_the_plan_has(
    seed: SeedPlan, deadlines: dict[str, Deadline], steps: tuple[SampleStep, ...]
) -> None:
    assert {step.code for step in steps} <= set(deadlines)
    assert {step.unit for step in steps if step.unit} <= {unit.name for unit in seed.units}
    for step in steps:
        deadline = deadlines[step.code]
        assert not step.milestone or step.milestone in {each.label for each in deadline.milestones}, step
        ongoing = deadline.kind is DeadlineKind.ONGOING
        assert (step.period is not None) == (ongoing and step.conclusion is not None), step


def test_sample_documents_are_numbered_as_an_office_numbers_them(steps: tuple[SampleStep, ...]) -> None:
    concluded = [step for step in steps if step.conclusion]
    series: dict[tuple[int, str], list[tuple[date, int]]] = {}
    for step in concluded:
        assert step.done_on is not None
        found = re.fullmatch(r"(\d{2,})/([A-ZĐ]+(?:-[A-ZĐ]+)?)", step.document_number)
        assert found, step
        series.setdefault((step.done_on.year, found[2]), []).append((step.done_on, int(found[1])))
    for symbol, numbered in series.items():
        assert [number for _, number in sorted(numbered)] == sorted({number for _, number in numbered}), symbol


@pytest.mark.parametrize(
    ("code", "symbol"), [("1.1", "/KH-"), ("26.1", "/QĐ-"), ("11.1", "/BC-"), ("38.1", "/HD-"), ("12.1", "/UBND-")]
)
def test_sample_documents_are_of_the_kind_promised(steps: tuple[SampleStep, ...], code: str, symbol: str) -> None:
    assert [symbol in step.document_number for step in steps if step.code == code and step.conclusion] == [True]


def test_sample_works_on_working_days(steps: tuple[SampleStep, ...]) -> None:
    tet_and_public_days = {date(2023, 1, 2), *(date(2023, 1, day) for day in range(20, 27)), date(2023, 9, 1)}
    calendar = WorkCalendar(frozenset(tet_and_public_days), frozenset())
    assert [step for step in steps if not calendar.is_working(step.day)] == []


def test_sample_leaves_open_what_its_journeys_close(steps: tuple[SampleStep, ...]) -> None:
    concluded = {step.code for step in steps if step.conclusion}
    assert not concluded & {"3.1", "3.2", "6.2", "7.2", "9.5", "4.2", "39.1", "40.1"}
    assert [step for step in steps if step.code in ("6.2", "39.1")] == []
    assert [step.percent for step in steps if step.code == "3.1"] == [50, 80]


def test_sample_holds_late_unneeded_and_periodic_work(
    deadlines: dict[str, Deadline], steps: tuple[SampleStep, ...]
) -> None:
    late = set()
    for step in steps:
        due_on = deadlines[step.code].due_on
        if step.conclusion and step.done_on and due_on and not step.milestone and step.done_on > due_on:
            late.add(step.code)
            assert step.reason
    assert late == {"9.4"}
    assert [step.code for step in steps if step.conclusion is Conclusion.NOTHING_AROSE] == ["8.1"]
    assert [step.milestone for step in steps if step.code == "2.1" and step.conclusion] == [
        "Quý I",
        "6 tháng",
        "Quý III",
    ]
    assert next(step for step in steps if step.code == "2.1").confirms


def test_all_dated_work_before_the_sample_day_is_done_but_two(
    deadlines: dict[str, Deadline], steps: tuple[SampleStep, ...]
) -> None:
    concluded = {step.code for step in steps if step.conclusion}
    due = {code for code, each in deadlines.items() if each.due_on and each.due_on < SAMPLE_DAY and not each.proposed}
    assert due - concluded == {"3.1", "3.2"}


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('code = "1.1"', "“day”"),
        ('code = "1.1"\nday = 2023-01-05\npercent = 101', "“percent”"),
        ('code = "1.1"\nday = 2023-01-05\nconclusion = "xong"', "“conclusion”"),
        ('code = "1.1"\nday = 2023-01-05\nperiod = "quy-2"', "“period”"),
        ('code = "1.1"\nday = 2023-01-05\nconfirms = 1', "“confirms”"),
    ],
)
def test_an_unfit_step_is_refused(tmp_path: Path, entry: str, said: str) -> None:
    (tmp_path / "progress-sample.toml").write_text(f"[[entry]]\n{entry}\n", encoding="utf-8")
    with pytest.raises(Refusal, match=f"entry thứ 1: .*{said}"):
        read_sample_steps(tmp_path)

"""The months of a plan: each mốc is counted once in the month it falls due, as it stands."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.periods import enabled_periods
from cchc_desktop.domain.plan import Milestone
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.timeline import timeline_of

PLAIN = Milestone(1, "", None, None, None, confirmed=True, state=State.NOT_YET)


def due(day: date | None, state: State = State.NOT_YET) -> Milestone:
    return PLAIN._replace(due_on=day, state=state)


def test_december_before_belongs_to_the_year() -> None:
    months = timeline_of(2023, [due(date(2022, 12, 31), State.DONE), due(date(2023, 12, 1))], ())
    assert [month.first for month in months][:2] == [date(2022, 12, 1), date(2023, 1, 1)]
    assert len(months) == 13
    assert (months[0].milestones.done, months[0].milestones.total) == (1, 1)
    assert (months[-1].milestones.open, months[-1].milestones.total) == (1, 1)


def test_late_and_done_late_are_told_apart() -> None:
    states = (State.LATE, State.LATE, State.DONE_LATE, State.STOPPED)
    (june,) = [
        month
        for month in timeline_of(2023, [due(date(2023, 6, 30), state) for state in states], ())
        if month.milestones.total
    ]
    assert june.first == date(2023, 6, 1)
    assert (june.milestones.late, june.milestones.done_late, june.milestones.stopped) == (2, 1, 1)


def test_reports_stand_in_the_month_they_are_due() -> None:
    months = timeline_of(2023, (), enabled_periods(2023))
    assert [month.first.month for month in months if month.reports] == [3, 6, 9, 12]
    assert not months[0].reports, "December of the year before has no report of this year"


@given(st.lists(st.one_of(st.none(), st.dates(date(2021, 1, 1), date(2025, 12, 31)))))
def test_every_day_inside_is_counted_once(days: list[date | None]) -> None:
    months = timeline_of(2023, map(due, days), ())
    inside = [day for day in days if day and date(2022, 12, 1) <= day <= date(2023, 12, 31)]
    assert sum(month.milestones.total for month in months) == len(inside)

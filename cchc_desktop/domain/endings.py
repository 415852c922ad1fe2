"""Which milestones end when a deliverable is concluded, for one and for many at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.periods import PERIOD_WORDS, PeriodKind
from cchc_desktop.domain.plan import Deliverable, Milestone
from cchc_desktop.domain.progress import Conclusion

BY_PERIOD = frozenset({DeadlineKind.ONGOING, DeadlineKind.CONDITIONAL, DeadlineKind.UNREAD})
"""Without a milestone of their own: concluded once a reporting period (domain rule: "Đã thực hiện trong kỳ")."""


def is_by_period(deliverable: Deliverable) -> bool:
    """Whether it is concluded period by period: it has no day, by its wording or set by hand."""
    opened = [one for one in deliverable.milestones if one.conclusion is None]
    return deliverable.kind in BY_PERIOD and all(one.due_on is None for one in opened)


def milestone_of_period(deliverable: Deliverable, kind: PeriodKind, year: int) -> Milestone | None:
    """The milestone that a period has once a unit has ended it; those of periods have their name and no day."""
    name = f"{PERIOD_WORDS[kind]}/{year}"
    return next((one for one in deliverable.milestones if one.due_on is None and one.label == name), None)


@dataclass(frozen=True, slots=True)
class Wish:
    """How many deliverables are to end: `period` for those without a day, `every` open milestone or the next one."""

    conclusion: Conclusion
    period: PeriodKind
    every: bool = False


@dataclass(frozen=True, slots=True)
class Ending:
    """One milestone to end, or the period of a deliverable that has none."""

    deliverable_id: int
    milestone_id: int | None = None
    period: PeriodKind | None = None
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Endings:
    """What ends of the deliverables chosen, and which of them cannot: ended before, or their checklist is not filled.

    `by_groups` are those that end for every unit of a group.
    """

    endings: tuple[Ending, ...] = ()
    ended: tuple[Deliverable, ...] = ()
    unfilled: tuple[Deliverable, ...] = ()
    by_groups: tuple[Deliverable, ...] = ()

    @property
    def count(self) -> int:
        """How many deliverables end."""
        return len({ending.deliverable_id for ending in self.endings})

    @property
    def left_out(self) -> int:
        return len(self.ended) + len(self.unfilled)


def endings_of(deliverables: Iterable[Deliverable], year: int, wish: Wish) -> Endings:
    """What ends of `deliverables` of the plan of `year` as wished."""
    endings: list[Ending] = []
    ended: list[Deliverable] = []
    unfilled: list[Deliverable] = []
    by_groups: list[Deliverable] = []
    for one in deliverables:
        found = tuple(_endings(one, year, wish))
        if not found:
            ended.append(one)
        elif wish.conclusion is not Conclusion.STOPPED and not all(item.is_filled for item in one.checklist):
            unfilled.append(one)
        else:
            endings += found
            if one.owing:
                by_groups.append(one)
    return Endings(tuple(endings), tuple(ended), tuple(unfilled), tuple(by_groups))


def _endings(one: Deliverable, year: int, wish: Wish) -> Iterator[Ending]:
    if is_by_period(one):
        begun = milestone_of_period(one, wish.period, year)
        if begun is None or begun.conclusion is None:
            yield Ending(one.id, period=wish.period)
        return
    coming = one.next_milestone
    opened = [each for each in one.milestones if each.conclusion is None] if wish.every else [coming]
    for milestone in opened:
        if milestone is not None:
            yield Ending(one.id, milestone.id, due_on=milestone.due_on)

"""What a reminder letter (công văn đôn đốc) is made from: what presses at a unit, and how often it was reminded.

The decree has no text for it: wording, table and the days given to answer are a custom of the office.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.plan import PlanHeading
from cchc_desktop.domain.progress import State

ANSWER_DAYS = 5
"""Working days that a unit has to answer, unless the office sets another number [custom]."""


@dataclass(frozen=True, slots=True)
class PastReminder:
    """One time that a unit was reminded; `means` as a book keeps it, `reference` the letter's number where noted."""

    id: int
    day: date
    means: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class LetterItem:
    """A milestone that is late or due soon, as the letter tells of it.

    `deadline` is worded as in the plan, `label` is the milestone as it is called now, `standing` how late it is or what
    is left in working days; `agreed` is the new day where one was agreed on.
    """

    deliverable_id: int
    year: int
    task_number: int
    task_title: str
    title: str
    deadline: str
    label: str
    state: State
    standing: str
    reminded: tuple[PastReminder, ...] = ()
    agreed: date | None = None


@dataclass(frozen=True, slots=True)
class ReminderLetter:
    """A letter to one unit about everything that presses there; `plans` are those its items stand in, by year.

    `held_back` says why it is left out of a batch unless it is asked for; empty for all that are sent as a rule.
    """

    unit_id: int
    unit: str
    plans: tuple[PlanHeading, ...]
    items: tuple[LetterItem, ...]
    held_back: str = ""

    def of(self, state: State) -> tuple[LetterItem, ...]:
        """The items in this state, in the order of the plans."""
        return tuple(item for item in self.items if item.state is state)

    def products(self, state: State) -> int:
        """How many products are in this state, by what presses most of each, as the unit's sheet counts them."""
        late, found = ({item.deliverable_id for item in self.of(one)} for one in (State.LATE, state))
        return len(found if state is State.LATE else found - late)

    @property
    def reminded(self) -> tuple[PastReminder, ...]:
        """Every earlier reminder of anything in the letter, each once, by day."""
        found = {one.id: one for item in self.items for one in item.reminded}
        return tuple(sorted(found.values(), key=lambda one: (one.day, one.id)))

    @property
    def subject(self) -> str:
        """ "V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính năm 2023"; both years where two plans run at once."""
        years = " và ".join(f"năm {plan.year}" for plan in self.plans)
        return f"V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính {years}"


def counted_words(items: Sequence[LetterItem]) -> str:
    """ "3 sản phẩm", or "3 sản phẩm (5 mốc thời hạn)" where some have several that press."""
    products = len({item.deliverable_id for item in items})
    return f"{products} sản phẩm" + (f" ({len(items)} mốc thời hạn)" if len(items) > products else "")


def worded_deadline(text: str, label: str, due_on: date | None, place: int, count: int) -> str:
    """The wording of the plan, and which of `count` occurrences is meant where there are several.

    An occurrence called by a day that the plan does not name is told by its place (counted from 1): a letter never
    gives a computed day.
    """
    if count < 2:
        return text or "–"
    which = label if not _is_computed(text, label, due_on) else f"mốc thứ {place} trong {count} mốc"
    return f"{text} ({which})" if text else which


def _is_computed(text: str, label: str, due_on: date | None) -> bool:
    """Whether the label is nothing, or a day that does not stand in the wording."""
    return not label or (due_on is not None and label == day_words(due_on) and not _names(text, due_on))


def _names(text: str, day: date) -> bool:
    written = rf"(?<!\d)0?{day.day}/0?{day.month}(?!\d)"
    return re.search(written, "".join(text.split())) is not None

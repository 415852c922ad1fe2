"""Reads a deadline as the plan words it ("Quý II/2023", "Trước ngày 31/10", "Thường xuyên")."""

from __future__ import annotations

from cchc_desktop.domain.deadline_kind import DeadlineKind
from cchc_desktop.domain.text import nfc, spaces_folded
from cchc_desktop.domain.window import (
    DEFAULT_RULES,
    Deadline,
    DeadlineRules,
    MilestoneWindow,
)

__all__ = ["DEFAULT_RULES", "Deadline", "DeadlineKind", "DeadlineRules", "MilestoneWindow", "read_deadline"]


def read_deadline(text: str, plan_year: int, rules: DeadlineRules = DEFAULT_RULES) -> Deadline:
    """What the wording means in the plan of `plan_year` (the office's reading: docs, "Thời hạn").

    Never guesses and never fails: what is not understood is `unread`, without a date. `text` is the wording in NFC
    with its spaces folded. A dated kind has one milestone, `recurring` several (the window is the first one's),
    `ongoing`, `conditional` and `unread` none.
    """
    # Whoever only names a kind of deadline, such as the window at its start, need not load the grammar.
    from cchc_desktop.domain.deadline_reading.grammar import understood  # noqa: PLC0415
    from cchc_desktop.domain.deadline_reading.parts import UnclearError  # noqa: PLC0415

    wording = spaces_folded(nfc(text))
    try:
        meaning = understood(wording, plan_year, rules)
    except UnclearError:
        return Deadline(DeadlineKind.UNREAD, None, None, (), wording)
    first = meaning.windows[0] if meaning.windows else MilestoneWindow("", None, None)
    return Deadline(meaning.kind, first.opens_on, first.due_on, meaning.windows, wording, meaning.proposed)

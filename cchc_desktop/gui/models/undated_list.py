"""What has no day in the calendar, grouped by why: thường xuyên, theo kế hoạch, chưa rõ, chưa xác nhận."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.undated import CONDITIONAL, ONGOING, ORDER, UNCONFIRMED, UNREAD, undated_group
from cchc_desktop.gui.models.due_entry import DueEntry
from cchc_desktop.gui.models.due_list import Heading, Row


@dataclass(frozen=True, slots=True)
class Undated:
    """An entry and the kind of its deadline's wording, which says why it has no day."""

    entry: DueEntry
    kind: DeadlineKind

    @property
    def group(self) -> str:
        return undated_group(self.entry.state, self.kind)


def undated_rows(undated: Iterable[Undated]) -> list[Row]:
    """Headings with their counts, each followed by its entries; a group without entries has no heading."""
    found = list(undated)
    rows: list[Row] = []
    for group in ORDER:
        entries = [each.entry for each in found if each.group == group]
        if entries:
            rows += [Heading(group, len(entries)), *entries]
    return rows


def undated_counts(undated: Iterable[Undated]) -> str:
    """'Thường xuyên 11 · theo kế hoạch 0 · chưa rõ 0 · chưa xác nhận 3'."""
    groups = [each.group for each in undated]
    shorts = (
        (ONGOING, "Thường xuyên"),
        (CONDITIONAL, "theo kế hoạch"),
        (UNREAD, "chưa rõ"),
        (UNCONFIRMED, "chưa xác nhận"),
    )
    return " · ".join(f"{short} {groups.count(group)}" for group, short in shorts)

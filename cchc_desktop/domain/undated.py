"""Why a deliverable has no day in the calendar: thường xuyên, theo kế hoạch, chưa rõ, chưa xác nhận."""

from __future__ import annotations

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.progress import State

ONGOING, CONDITIONAL, OPEN_END = "Thường xuyên", "Theo kế hoạch, theo điều kiện", "Không nêu ngày cuối"
UNREAD, UNCONFIRMED = "Chưa rõ thời hạn", "Chưa xác nhận kỳ báo cáo"
ORDER = (UNREAD, UNCONFIRMED, ONGOING, CONDITIONAL, OPEN_END)
"""What asks something of the officer comes first."""


def undated_group(state: State, kind: DeadlineKind) -> str:
    """The group that a deliverable without a binding day is listed in."""
    if state is State.UNCONFIRMED:
        return UNCONFIRMED
    return {
        DeadlineKind.ONGOING: ONGOING,
        DeadlineKind.CONDITIONAL: CONDITIONAL,
        DeadlineKind.UNREAD: UNREAD,
    }.get(kind, OPEN_END)

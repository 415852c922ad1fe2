"""The headings under which a unit's work stands on its page and on its sheet, the most pressing first."""

from __future__ import annotations

from cchc_desktop.domain.progress import CONCLUDED, State

DUTY_GROUPS: tuple[tuple[str, frozenset[State]], ...] = (
    ("Quá hạn", frozenset({State.LATE})),
    ("Sắp đến hạn", frozenset({State.SOON})),
    ("Đang thực hiện, chưa đến hạn", frozenset({State.IN_PROGRESS, State.NOT_YET, State.UNCONFIRMED})),
    ("Không có hạn cố định", frozenset({State.ONGOING, State.UNREAD})),
    ("Đã xong", CONCLUDED),
)
"""Every state stands under one."""

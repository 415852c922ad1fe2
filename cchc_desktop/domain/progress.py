"""Where a milestone, a deliverable and a task stand on a given day; computed, never stored."""

from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    """The state words of the command line; their Vietnamese names are in `STATE_WORDS`."""

    NOT_YET = "not_yet"
    SOON = "soon"
    IN_PROGRESS = "in_progress"
    LATE = "late"
    DONE = "done"
    DONE_LATE = "done_late"
    ONGOING = "ongoing"
    UNCONFIRMED = "unconfirmed"
    UNREAD = "unread"
    NOTHING_AROSE = "nothing_arose"
    STOPPED = "stopped"


STATE_WORDS: dict[State, str] = {
    State.NOT_YET: "Chưa đến hạn",
    State.SOON: "Sắp đến hạn",
    State.IN_PROGRESS: "Đang thực hiện",
    State.LATE: "Quá hạn, chưa hoàn thành",
    State.DONE: "Hoàn thành đúng hạn",
    State.DONE_LATE: "Hoàn thành quá hạn",
    State.ONGOING: "Thường xuyên",
    State.UNCONFIRMED: "Chưa xác nhận",
    State.UNREAD: "Chưa rõ thời hạn",
    State.NOTHING_AROSE: "Không phát sinh",
    State.STOPPED: "Dừng thực hiện",
}

CONCLUDED = frozenset({State.DONE, State.DONE_LATE, State.NOTHING_AROSE, State.STOPPED})


class Conclusion(StrEnum):
    """How a milestone was brought to its end (domain rule: hoàn thành, không phát sinh, dừng thực hiện)."""

    DONE = "done"
    NOTHING_AROSE = "nothing_arose"
    STOPPED = "stopped"


CONCLUSION_WORDS: dict[Conclusion, str] = {
    Conclusion.DONE: "Hoàn thành",
    Conclusion.NOTHING_AROSE: "Không phát sinh",
    Conclusion.STOPPED: "Dừng thực hiện",
}


class Handling(StrEnum):
    """What became of matters that no longer fit (deliverables 6.2, 7.2, 9.5 of the 2023 plan)."""

    HANDLED = "handled"
    PROPOSED = "proposed"
    NOTHING = "nothing"


HANDLING_WORDS: dict[Handling, str] = {
    Handling.HANDLED: "Đã xử lý",
    Handling.PROPOSED: "Đề xuất, kiến nghị xử lý",
    Handling.NOTHING: "Không phát sinh",
}

"""Undo and redo up to a point of the history: first what that would do, then the steps one after another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.services.history.history import Standing, StepLine, line_of, standing_of
from cchc_desktop.services.history.record_names import RecordNames
from cchc_desktop.store import journal_reading as reading
from cchc_desktop.store.book import Book
from cchc_desktop.store.faults import spoken
from cchc_desktop.store.journal import JournalStep

MOST_STEPS = 1000
"""Steps undone at once; whoever wants more goes back in several goes."""
CHANGED_MEANWHILE = "Sổ vừa thay đổi nên danh sách bước không còn đúng; hãy đóng hộp này rồi chọn lại bước."
WHY_NOT = {
    Standing.BARRIER: (
        "Đây là bước không hoàn tác được (tạo sổ, nạp kế hoạch, nâng cấp sổ, lấy số văn bản, gửi công văn, "
        "chốt số liệu, ký báo cáo)."
    ),
    Standing.UNDO: "Đây là một lần hoàn tác; muốn làm lại, hãy chọn chính bước đã được hoàn tác.",
    Standing.REDO: "Đây là một lần làm lại; muốn hoàn tác, hãy chọn chính bước đã được làm lại.",
    Standing.DROPPED: "Bước này đã được hoàn tác, sau đó sổ được sửa tiếp nên không làm lại được nữa.",
}
"""Why a step leads neither back nor forth."""


@dataclass(frozen=True, slots=True)
class StepToTake:
    """A step that would be undone or redone, and how many rows it concerns."""

    id: int
    at: datetime
    label: str
    rows: int


@dataclass(frozen=True, slots=True)
class Way:
    """What going to a point would do: `steps` in the order they are taken, `back` for undo.

    `stopped_by` is the barrier before which undo ends, when the chosen step lies behind it.
    """

    back: bool
    steps: tuple[StepToTake, ...]
    stopped_by: StepToTake | None = None

    @property
    def rows(self) -> int:
        return sum(step.rows for step in self.steps)


def way_to(book: Book, step_id: int) -> Way:
    """The way to a step: undo down to it and with it where it stands, redo up to it where it is undone.

    Refused when nothing can be done there.
    """
    with spoken(book.path):
        chosen = reading.step_of(book.database, step_id)
        if chosen is None:
            raise Refusal("Bước này không còn trong lịch sử; hãy chọn bước khác.")
        return _way(book, chosen)


def why_not(standing: Standing) -> str:
    """Why a step of that standing leads nowhere; blank when it leads back or forth."""
    return WHY_NOT.get(standing, "")


def _way(book: Book, chosen: JournalStep) -> Way:
    standing = standing_of(chosen)
    if standing is Standing.UNDONE:
        return Way(False, _told(book, reading.undone_edits_to(book.database, chosen.id)))
    if standing is not Standing.DONE:
        raise Refusal(WHY_NOT[standing])
    barrier = reading.newest_barrier(book.database)
    first = max(chosen.id, barrier.id if barrier else 0)
    from_here = reading.standing_edits_from(book.database, first, MOST_STEPS + 1)
    if len(from_here) > MOST_STEPS:
        raise Refusal(
            f"Từ bước này trở lại đây có hơn {MOST_STEPS} bước, quá nhiều để hoàn tác một lần; hãy chọn bước mới hơn."
        )
    stopped = _told(book, [barrier])[0] if barrier is not None and barrier.id > chosen.id else None
    return Way(True, _told(book, from_here), stopped)


def _told(book: Book, steps: Sequence[JournalStep]) -> tuple[StepToTake, ...]:
    return tuple(
        StepToTake(step.id, datetime.fromisoformat(step.at), step.label, reading.count_rows(book.database, step.id))
        for step in steps
    )


class WaySteps:
    """The steps of a way as a list reads them, in the order they are taken."""

    def __init__(self, book: Book, way: Way) -> None:
        self._book, self._way = book, way

    def older(self, before: int | None = None) -> Iterator[StepLine | int]:
        """All of them: a way has no newer ones."""
        names = RecordNames(self._book)
        for taken in self._way.steps:
            with spoken(self._book.path):
                step = reading.step_of(self._book.database, taken.id)
            if step is not None:
                yield line_of(self._book, step, names)

    def newest(self) -> int:
        """The first that is taken back, or the last that is done again."""
        return max((step.id for step in self._way.steps), default=0)

    def newer(self, after: int) -> tuple[StepLine, ...]:
        """None: what is shown is what will be taken."""
        return ()

    def standings(self, oldest: int, newest: int) -> dict[int, Standing]:
        """As they stood when the way was asked for."""
        return {}


def take(book: Book, way: Way, tick: Tick | None = None) -> int:
    """Undo or redo the steps of `way`, each in a transaction of its own; return how many were taken.

    Refused before the first when the book has moved on. When one fails half way those before it stand, and the
    refusal says how many; `tick` may raise to stop between two steps.
    """
    for number, step in enumerate(way.steps):
        if tick is not None:
            tick(number, len(way.steps))
        _take_one(book, way, step, number)
    return len(way.steps)


def take_in_worker(book: Book, way: Way, tick: Tick) -> int:
    """The same in a thread of its own, over a connection of its own; nobody else may write to the book meanwhile."""
    with book.database.connection_context():
        return take(book, way, tick)


def _take_one(book: Book, way: Way, step: StepToTake, taken: int) -> None:
    coming = book.next_undo() if way.back else book.next_redo()
    if coming is None or coming.id != step.id:
        raise Refusal(CHANGED_MEANWHILE)
    try:
        if way.back:
            book.undo()
        else:
            book.redo()
    except Refusal as refusal:
        if not taken:
            raise
        verb = "hoàn tác" if way.back else "làm lại"
        raise Refusal(f"Đã {verb} {taken} trong {len(way.steps)} bước rồi dừng lại. {refusal}") from refusal

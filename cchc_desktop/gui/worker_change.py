"""A change too long for the window's thread, written in a worker while editing rests; told once, when it is whole."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.jobs import PATIENCE_MS, Job, show_progress
from cchc_desktop.services.plan.bulk import in_worker

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

Done = TypeVar("Done")
Work = Callable[[Tick], Done]
BEAT = 0.05
"""Seconds between two steps of the bar; one for every row would keep the window busy with nothing else."""
CANCELLED = "Đã dừng theo yêu cầu; chưa có gì được ghi."


def write_in_worker(book: Book, words: str, work: Work[Done], parent: QWidget) -> Done:
    """What `work` returns; raises the Refusal of the work, or one that says that the officer has cancelled it.

    Comes back when all is written and every page has been told. What is pressed in the first half second waits;
    after it the progress with its way to cancel lies over the window.
    """
    waiting = _Waiting(Job(lambda tick: in_worker(book, lambda: work(_now_and_then(tick))), parent))
    with book.telling_once(words):
        waiting.wait(words, parent)
    if waiting.refusal:
        raise Refusal(waiting.refusal)
    return cast("Done", waiting.result)


class _Waiting(QObject):
    """Runs a job to its end inside the call that began it."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.result: object = None
        self.refusal = ""
        self._job = job
        self._over = False
        self._loop = QEventLoop(self)
        job.finished.connect(self._finish)
        job.failed.connect(self._end)
        job.cancelled.connect(lambda: self._end(CANCELLED))

    def wait(self, words: str, parent: QWidget) -> None:
        """Start the job and come back when it is over; also when the program ends meanwhile."""
        job = self._job
        # After what is due to be painted: the worker would share the interpreter with it, and both would take longer.
        QTimer.singleShot(0, self, job.start)
        QTimer.singleShot(PATIENCE_MS, self, self._loop.quit)
        self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if self._over:
            return
        progress = show_progress(job, f"{words}…", parent)
        progress.setWindowModality(Qt.WindowModality.ApplicationModal)
        progress.show()
        self._loop.exec()
        if not self._over:
            job.wait()
            self.refusal = CANCELLED

    def _finish(self, result: object) -> None:
        self.result = result
        self._end("")

    def _end(self, refusal: str) -> None:
        self.refusal, self._over = refusal, True
        self._loop.quit()


def _now_and_then(tick: Tick) -> Tick:
    """The tick, a few times a second."""
    last = 0.0

    def seldom(done: int, total: int) -> None:
        nonlocal last
        if monotonic() - last >= BEAT:
            last = monotonic()
            tick(done, total)

    return seldom

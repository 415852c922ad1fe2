"""Long work off the window's thread, with progress and cancel; no thread is left behind."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QThread, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.ticking import Tick

PATIENCE_MS = 500
LETS_GO_ON = 0.001
"""Seconds after which a worker lets the window's thread go on. Python's own five thousandths are waited for anew at
each cell and widget that is painted meanwhile."""


class CancelledError(Exception):
    """Raised out of `tick` when the officer has cancelled; the work cleans up and ends."""


class _Worker(QThread):
    progressed = Signal(int, int)
    ended = Signal(object)
    refused = Signal(str)

    def __init__(self, work: Callable[[Tick], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    def run(self) -> None:
        try:
            self.ended.emit(self._work(self._tick))
        except CancelledError:
            return
        except Refusal as refusal:
            self.refused.emit(str(refusal))
        except Exception:
            sys.excepthook(*sys.exc_info())
            self.refused.emit("Chương trình gặp lỗi khi làm việc này; chưa có gì được ghi. Hãy thử lại.")

    def _tick(self, done: int, total: int) -> None:
        if self.isInterruptionRequested():
            raise CancelledError
        self.progressed.emit(done, total)


class Job(QObject):
    """`work` gets `tick(done, total)` and returns a result; signals arrive on the window's thread.

    How it ended is told when the thread is over: whoever hears it may delete the job's owner at once, and a QThread
    deleted while it runs ends the program.
    """

    progress = Signal(int, int)
    finished = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    over = Signal()
    """However it ended, told before that."""

    def __init__(self, work: Callable[[Tick], object], parent: QObject) -> None:
        super().__init__(parent)
        self._worker = _Worker(work, self)
        self._worker.progressed.connect(self.progress)
        self._tell: Callable[[], None] = self.cancelled.emit
        self._worker.ended.connect(self._keep_result)
        self._worker.refused.connect(self._keep_refusal)
        self._worker.finished.connect(self._end)

    def start(self) -> None:
        """Begin; one of `finished`, `failed`, `cancelled` follows."""
        sys.setswitchinterval(LETS_GO_ON)
        self._worker.start()

    def cancel(self) -> None:
        """Ask the work to end at its next tick."""
        self._worker.requestInterruption()

    def wait(self) -> None:
        """Cancel and wait until the thread has ended: the window is closing."""
        self.cancel()
        self._worker.wait()

    @property
    def running(self) -> bool:
        return self._worker.isRunning()

    @Slot(object)
    def _keep_result(self, result: object) -> None:
        self._tell = partial(self.finished.emit, result)

    @Slot(str)
    def _keep_refusal(self, sentence: str) -> None:
        self._tell = partial(self.failed.emit, sentence)

    @Slot()
    def _end(self) -> None:
        self._worker.wait()
        self.deleteLater()
        self.over.emit()
        self._tell()


def show_progress(job: Job, words: str, parent: QWidget) -> QProgressDialog:
    """A dialog with a way to cancel, shown only when the work lasts longer than half a second."""
    dialog = QProgressDialog(words, "Hủy", 0, 0, parent)
    dialog.setWindowTitle("CCHC Desktop")
    dialog.setMinimumDuration(PATIENCE_MS)
    dialog.setAutoReset(False)
    dialog.setAutoClose(False)
    dialog.canceled.connect(job.cancel)

    def show(done: int, total: int) -> None:
        dialog.setMaximum(total)
        dialog.setValue(min(done, total))

    job.progress.connect(show)
    job.over.connect(lambda: _take_away(dialog))
    return dialog


def _take_away(dialog: QProgressDialog) -> None:
    """At once: a message that tells the end has a loop of its own, in which nothing of the outer one is deleted."""
    dialog.reset()  # stops its clock, which would show it over the message
    dialog.hide()
    dialog.deleteLater()

"""A defect of the program is written to a file, and said in one sentence on the window's thread."""

from __future__ import annotations

import faulthandler
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

SENTENCE = (
    "Chương trình vừa gặp lỗi ngoài dự kiến; những gì đã lưu vẫn còn nguyên. "
    "Hãy đóng rồi mở lại chương trình; nội dung lỗi ở tệp {file}."
)


Explain = Callable[[BaseException], str | None]


class CrashReport(QObject):
    """Takes over `sys.excepthook`, which Qt calls in worker threads too: the sentence goes by a queued signal."""

    _happened = Signal(str)

    def __init__(self, log: Path) -> None:
        super().__init__()
        self._log = log
        self._window: QWidget | None = None
        self._explain: Explain = lambda _: None
        self._explained: dict[str, str | None] = {}
        self._saying = False
        self._fatal: TextIO = log.with_suffix(".fatal.txt").open("w", encoding="utf-8")
        faulthandler.enable(self._fatal)
        self._happened.connect(self._say, Qt.ConnectionType.QueuedConnection)
        self._before = sys.excepthook
        sys.excepthook = self._write

    def show_over(self, window: QWidget) -> None:
        """Where the sentence appears."""
        self._window = window

    def explain_by(self, explain: Explain) -> None:
        """`explain` gives the sentence for an error that is no defect (a refusal, a book edited from outside)."""
        self._explain = explain

    def stop(self) -> None:
        """The program ends: give the hook back."""
        sys.excepthook = self._before
        faulthandler.disable()
        self._fatal.close()

    def _write(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if (sentence := self._explanation(error)) is not None:
            self._happened.emit(sentence)
            return
        import traceback  # noqa: PLC0415 (start-up stays light)

        words = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(words)
        with self._log.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now().astimezone().isoformat(timespec='seconds')}\n{words}\n")
        self._happened.emit(SENTENCE.format(file=self._log))

    def _explanation(self, error: BaseException) -> str | None:
        """Asked once for each error: a fault while painting comes again with every paint."""
        if threading.current_thread() is not threading.main_thread():
            return None
        name = repr(error)
        if name not in self._explained:
            self._explained[name] = self._explain(error)
        return self._explained[name]

    def _say(self, sentence: str) -> None:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 (start-up stays light)

        # A fault while painting comes again with every paint: one sentence at a time is enough.
        if self._saying:
            return
        self._saying = True
        QMessageBox(QMessageBox.Icon.Critical, "CCHC Desktop", sentence, parent=self._window).exec()
        self._saying = False

"""Says in one sentence that no window can be opened, where Qt would end the process with an abort."""

from __future__ import annotations

import os
import sys
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

REFUSED = 1
INSTEAD = "hãy dùng các lệnh như cchc-desktop --sample show --year 2023, xem cchc-desktop --help."
NO_SCREEN = f"Máy này không có màn hình để mở cửa sổ; {INSTEAD}"
DEAD_SCREEN = (
    f"Không mở được cửa sổ vì không nối được tới màn hình {{name}}; hãy mở lại trên màn hình đang chạy, hoặc {INSTEAD}"
)
NO_LIBRARY = (
    f"Không mở được cửa sổ vì máy thiếu thư viện màn hình (thường là libxcb-cursor0); hãy cài thêm, hoặc {INSTEAD}"
)


def is_screenless() -> bool:
    """On Linux without any name of a screen."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)


class ScreenWatch:
    """While Qt starts: its last word before an abort becomes our sentence and exit code 1, without asking beforehand.

    Only Qt itself knows whether the screen answers, lets us in, and has the libraries it needs.
    """

    def __init__(self) -> None:
        self._heard: list[str] = []

    def __enter__(self) -> None:
        qInstallMessageHandler(self._hear)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        qInstallMessageHandler(None)
        if sys.stderr is not None:
            sys.stderr.writelines(f"{words}\n" for words in self._heard)

    def _hear(self, kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            self._heard.append(words)
            return
        if sys.stderr is not None:
            sys.stderr.write(f"{sentence_for(self._heard)}\n")
            sys.stderr.flush()
        os._exit(REFUSED)  # back in Qt the process would be aborted


def sentence_for(heard: list[str]) -> str:
    """What to say after all that Qt has said."""
    if any("could not connect to display" in words for words in heard) or "wayland" in "".join(heard):
        name = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or ""
        return DEAD_SCREEN.format(name=f"“{name}”" if name else "nào")
    return NO_LIBRARY

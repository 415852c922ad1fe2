"""A defect is written down and said once, on the window's thread only."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from cchc_desktop.gui.crash_report import CrashReport

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def log(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr("faulthandler.enable", lambda *_: None)
    monkeypatch.setattr("faulthandler.disable", lambda: None)
    report = CrashReport(tmp_path / "loi.txt")
    yield tmp_path / "loi.txt"
    report.stop()


def fail() -> None:
    try:
        raise ValueError("hỏng")
    except ValueError:
        sys.excepthook(*sys.exc_info())


def test_a_defect_in_a_worker_is_said_on_the_windows_thread(
    qtbot: QtBot, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said: list[tuple[str, bool]] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append((box.text(), threading.current_thread() is threading.main_thread()))
            box.close()
        else:
            QTimer.singleShot(10, read)

    QTimer.singleShot(10, read)
    worker = threading.Thread(target=fail)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(said))
    assert str(log) in said[0][0]
    assert said[0][1]
    assert "ValueError: hỏng" in log.read_text(encoding="utf-8")
    assert "ValueError" in capsys.readouterr().err

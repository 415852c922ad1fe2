"""A defect is written down and said once, on the window's thread only."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from cchc_desktop.app import _explanation, open_window
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.crash_report import CrashReport
from cchc_desktop.services.plan.planning import DeliverableDraft, TaskDraft, add_area, add_deliverable, add_task
from cchc_desktop.services.plan.plans import add_plan
from tests.store.small_books import edit_behind_the_back

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.store.book import Book
    from tests.conftest import OpenBook


@pytest.fixture
def report(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashReport]:
    monkeypatch.setattr("faulthandler.enable", lambda *_: None)
    monkeypatch.setattr("faulthandler.disable", lambda: None)
    made = CrashReport(tmp_path / "loi.txt")
    yield made
    made.stop()


@pytest.fixture
def log(tmp_path: Path, report: CrashReport) -> Path:
    return tmp_path / "loi.txt"


@pytest.fixture
def sentences(report: CrashReport, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said in boxes, each closed at once."""
    said: list[str] = []

    def close(box: QMessageBox) -> int:
        said.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", close)
    return said


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


def test_a_refusal_that_no_page_caught_is_said_and_is_no_defect(
    qtbot: QtBot, log: Path, report: CrashReport, sentences: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    report.explain_by(lambda error: str(error) if isinstance(error, Refusal) else None)
    sys.excepthook(Refusal, Refusal("Sổ đang bận; hãy thử lại."), None)
    qtbot.waitUntil(lambda: bool(sentences))
    assert sentences == ["Sổ đang bận; hãy thử lại."]
    assert not log.exists()
    assert capsys.readouterr().err == ""


def with_two_plans(path: Path, opened: OpenBook) -> Book:
    """2023 as signed, and in 2024 one deliverable whose day a hand has spoilt."""
    book = opened(path)
    task = add_task(book, add_area(book, add_plan(book, 2024), "Thể chế"), TaskDraft("Rà soát", "Phòng Tư pháp"))
    row = add_deliverable(book, task, DeliverableDraft("Báo cáo", "Tháng 6/2024"))
    edit_behind_the_back(path, f"UPDATE milestone SET due_on = '2024-02-31' WHERE deliverable_id = {row}")
    return book


def test_another_years_plan_that_a_hand_has_spoilt_is_a_sentence_and_the_window_stays(
    seed_path: Path,
    opened: OpenBook,
    qtbot: QtBot,
    report: CrashReport,
    log: Path,
    sentences: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    book = with_two_plans(seed_path, opened)
    report.explain_by(lambda error: _explanation(book, error))
    window = open_window(book, date(2023, 10, 20))
    qtbot.addWidget(window)
    window.show()
    capsys.readouterr()
    sentences.clear()
    chooser = window.ui.yearChooser
    chooser.setCurrentIndex(chooser.findData(2024))
    chooser.activated.emit(chooser.currentIndex())
    qtbot.waitUntil(lambda: bool(sentences))
    assert set(sentences) == {sentences[0]}
    assert "bị sửa bên ngoài chương trình" in sentences[0]
    assert chooser.currentData() == 2023
    assert not log.exists()
    assert capsys.readouterr().err == ""
    window.close()

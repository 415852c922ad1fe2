"""One call shows any paper: made in a worker that can be cancelled, ended when the window behind it closes."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLineEdit,
    QProgressDialog,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.preview import preview_document, preview_file
from tests.gui.preview.conftest import ShowPaper


@pytest.fixture
def behind(qtbot: QtBot) -> QWidget:
    """The window over which papers are shown."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def slow(started: threading.Event, ready: threading.Event | None = None) -> Callable[[Tick], bytes]:
    """A paper that takes half a minute, but hears when it is not wanted any more."""

    def make(tick: Tick) -> bytes:
        started.set()
        for done in range(3000):
            tick(done, 3000)
            time.sleep(0.01)
        if ready is not None:
            ready.set()
        return b""

    return make


def test_a_paper_is_made_in_a_worker_and_shown(report: bytes, behind: QWidget, qtbot: QtBot) -> None:
    threads: list[int] = []

    def make(tick: Tick) -> bytes:
        threads.append(threading.get_ident())
        tick(1, 1)
        return report

    preview = preview_document(behind, "Lịch tháng 10/2023", make, "lich.pdf")
    with qtbot.waitSignal(preview.shown, timeout=10_000):
        pass
    window = preview.window
    assert window is not None
    assert window.windowTitle() == "Lịch tháng 10/2023"
    qtbot.waitUntil(lambda: window.ui.documentPreview.is_drawn, timeout=10_000)
    assert threads[0] != threading.get_ident()
    with qtbot.waitSignal(preview.ended, timeout=5_000):
        window.close()


def test_cancelling_shows_nothing(behind: QWidget, qtbot: QtBot) -> None:
    started = threading.Event()
    preview = preview_document(behind, "Báo cáo năm 2023", slow(started), "x.pdf")
    qtbot.waitUntil(started.is_set)
    dialog = behind.findChildren(QProgressDialog)[0]
    qtbot.waitUntil(dialog.isVisible, timeout=5_000)
    assert "Báo cáo năm 2023" in dialog.labelText()
    with qtbot.waitSignal(preview.ended, timeout=5_000):
        dialog.findChildren(QPushButton)[0].click()
    assert QApplication.activeModalWidget() is None


def test_closing_the_window_behind_ends_the_making(behind: QWidget, qtbot: QtBot) -> None:
    started, ready = threading.Event(), threading.Event()
    preview_document(behind, "Báo cáo năm 2023", slow(started, ready), "x.pdf")
    qtbot.waitUntil(started.is_set)
    behind.close()
    assert not ready.is_set(), "nobody waited for the paper"


def test_what_cannot_be_made_is_said(behind: QWidget, qtbot: QtBot) -> None:
    def make(_tick: Tick) -> bytes:
        raise Refusal("Năm 2031 chưa có kế hoạch; hãy lập kế hoạch năm trước.")

    preview = preview_document(behind, "Báo cáo năm 2031", make, "x.pdf")
    with qtbot.waitSignal(preview.failed, timeout=5_000) as said:
        pass
    assert "2031" in said.args[0]
    box = QApplication.activeModalWidget()
    assert box is not None
    box.close()


def test_a_file_of_a_document_is_shown_and_opened_where_it_lies(
    report: bytes, behind: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "77-KH-UBND.pdf"
    path.write_bytes(report)
    preview = preview_file(behind, "77/KH-UBND", path, "77-KH-UBND.pdf")
    window = preview.window
    assert window is not None
    qtbot.waitUntil(lambda: window.ui.documentPreview.is_drawn, timeout=10_000)
    assert window._file_to_open() == path
    window.close()


def choose_pages(dialog: QPrintDialog, first: int, last: int) -> None:
    """As the officer does: the range's button, then its two fields."""
    next(each for each in dialog.findChildren(QRadioButton) if each.objectName() == "printRange").click()
    for name, page in (("to", last), ("from", first)):
        next(each for each in dialog.findChildren(QSpinBox) if each.objectName() == name).setValue(page)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own dialog, which no test can press")
def test_the_systems_dialog_prints_what_it_is_told(
    report: bytes, show_paper: ShowPaper, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt's dialog itself, into a file, which it offers beside the printers."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Máy in phòng Nội vụ"]))
    window = show_paper(report)
    to, titles = tmp_path / "ra máy in.pdf", []

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QPrintDialog):
            QTimer.singleShot(50, press)
            return
        titles.append(dialog.windowTitle())
        choose_pages(dialog, 2, 3)
        fields = [field for field in dialog.findChildren(QLineEdit) if field.objectName() == "filename"]
        buttons = [button for box in dialog.findChildren(QDialogButtonBox) for button in box.buttons()]
        agree = [each for each in buttons if each.text().replace("&", "") in {"Print", "In"}]
        if fields and agree:
            fields[0].setText(str(to))
            agree[0].click()
        else:
            titles.append(f"{fields} {[each.text() for each in buttons]}")
            dialog.reject()

    QTimer.singleShot(50, press)
    with qtbot.waitSignal(window.printed, timeout=20_000):
        window.ui.printPaper.click()
    assert titles == ["In Báo cáo năm 2023"]
    with pdfplumber.open(to) as printed:
        assert len(printed.pages) == 2

"""A thousand deliverables concluded at once in the window: how long it stands still at most, the refresh included."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from benchmarks.big_book import AREAS, DELIVERABLES_A_YEAR, TODAY, YEARS, make_big_book
from benchmarks.measure import Measure

MANY = 1000
PAUSE, BEAT_MS, TIMES = 0.1, 5, 3
AFTERWARDS = 0.5
"""Seconds after the last row for which the window's beats still count: what the change has left to do is done then."""


def measures() -> Iterator[Measure]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt  # noqa: PLC0415 - the environment is set first

    from cchc_desktop.app import make_application, open_window  # noqa: PLC0415 - the environment is set first
    from cchc_desktop.gui.garbage import GarbageWatch  # noqa: PLC0415
    from cchc_desktop.services.book.books import open_book  # noqa: PLC0415

    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.sqlite"
        make_big_book(path)
        with open_book(path) as book:
            window = open_window(book, TODAY)
            window.setWindowState(Qt.WindowState.WindowNoState)  # it opens as large as the screen, here 800 by 800
            window.resize(1366, 768)
            window.show()
            garbage = GarbageWatch(window)
            window.show_year(YEARS[-1])
            application.processEvents()
            pauses = []
            for _ in range(TIMES):
                pauses.append(longest_pause(window))
                assert book.undo().label == f"Hoàn thành {MANY} sản phẩm"
                settle(window)
            garbage.stop()
            window.close()
            window.deleteLater()
            application.processEvents()
    yield Measure("concluding 1,000: the longest pause of the window / 100 ms", median(pauses) / PAUSE, 1.0)


def longest_pause(window: Any) -> float:
    """Choose the first areas of next year's plan, conclude all of them, and measure from the agreement on."""
    from PySide6.QtCore import QItemSelection, QItemSelectionModel, QTimer  # noqa: PLC0415 - as above
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    page = window.show_page("plan")
    view, model = page.ui.planTree, page.ui.planTree.model()
    some = QItemSelection(model.index(0, 0), model.index(AREAS * MANY // DELIVERABLES_A_YEAR - 1, 0))
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().select(some, flags)
    assert page.ui.selectionWords.text() == f"Đã chọn {MANY} sản phẩm."
    beats: list[float] = []
    heart = QTimer(window)
    heart.setInterval(BEAT_MS)
    heart.timeout.connect(lambda: beats.append(perf_counter()))

    def agree() -> None:
        dialog: Any = QApplication.activeModalWidget()
        heart.start()
        beats.append(perf_counter())
        dialog.accept()
        dialog.reject()  # one that refuses would wait for an officer

    QTimer.singleShot(0, window, agree)
    page.ui.concludeManyButton.click()
    settle(window)
    heart.stop()
    heart.deleteLater()
    return max(after - before for before, after in pairwise(beats))


def settle(window: Any) -> None:
    """Let the window do what is left."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - the environment is set first

    loop = QEventLoop(window)
    QTimer.singleShot(round(AFTERWARDS * 1000), loop.quit)
    loop.exec()
    loop.deleteLater()

"""Long work: a result, a refusal or a cancel, and no thread left."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui import jobs
from cchc_desktop.gui.jobs import Job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_result_arrives_on_the_windows_thread(qtbot: QtBot) -> None:
    owner = QObject()
    threads: list[object] = []

    def work(tick: Tick) -> str:
        tick(1, 2)
        threads.append(threading.get_ident())
        return "xong"

    job = Job(work, owner)
    with qtbot.waitSignal(job.finished) as got:
        job.start()
    assert got.args == ["xong"]
    assert threads[0] is not threading.get_ident()
    job.wait()


def test_a_refusal_is_told_as_its_sentence(qtbot: QtBot) -> None:
    owner = QObject()

    def work(_tick: Tick) -> None:
        raise Refusal("Ổ đĩa đã đầy; hãy giải phóng dung lượng rồi in lại.")

    job = Job(work, owner)
    with qtbot.waitSignal(job.failed) as got:
        job.start()
    assert got.args == ["Ổ đĩa đã đầy; hãy giải phóng dung lượng rồi in lại."]
    job.wait()


def test_cancelling_ends_the_work_at_its_next_step(qtbot: QtBot) -> None:
    owner = QObject()
    started, go_on = threading.Event(), threading.Event()

    def work(tick: Tick) -> None:
        started.set()
        go_on.wait(5)
        tick(1, 2)

    job = Job(work, owner)
    with qtbot.waitSignal(job.cancelled):
        job.start()
        assert started.wait(5)
        job.cancel()
        go_on.set()
    job.wait()


@pytest.mark.parametrize("refused", [True, False])
def test_whoever_hears_the_end_may_delete_the_owner(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, refused: bool
) -> None:
    """The thread lives a little longer than its work; deleted meanwhile, Qt would end the program."""
    run = jobs._Worker.run

    def lingering(worker: jobs._Worker) -> None:
        run(worker)
        time.sleep(0.1)

    def work(_tick: Tick) -> None:
        if refused:
            raise Refusal("Không làm được.")

    monkeypatch.setattr(jobs._Worker, "run", lingering)
    owner = QObject()
    heard: list[object] = []
    job = Job(work, owner)

    def part(word: object) -> None:
        heard.append(word)
        shiboken6.delete(owner)

    (job.failed if refused else job.finished).connect(part)
    job.start()
    qtbot.waitUntil(lambda: bool(heard))
    assert not shiboken6.isValid(owner)


@pytest.fixture(name="over")
def _over(qapp: QApplication) -> Iterator[QWidget]:
    """A window for dialogs to lie over."""
    window = QWidget()
    window.show()
    yield window
    window.deleteLater()
    qapp.processEvents()


@pytest.mark.parametrize("lasting", [0.0, 0.9])
@pytest.mark.parametrize("refused", [True, False])
def test_no_progress_lies_over_the_message_that_tells_the_end(
    over: QWidget, qtbot: QtBot, lasting: float, refused: bool
) -> None:
    """Work shorter and longer than the half second after which its progress is shown."""

    def work(tick: Tick) -> None:
        for done in range(10):
            tick(done, 10)
            time.sleep(lasting / 10)
        if refused:
            raise Refusal("Ổ đĩa đã đầy.")

    seen: list[bool] = []

    def tell() -> None:
        box = QMessageBox(QMessageBox.Icon.Information, "CCHC Desktop", "Xong.", parent=over)
        QTimer.singleShot(jobs.PATIENCE_MS + 300, box.close)
        box.exec()
        seen.append(progress.isVisible())
        box.deleteLater()

    job = Job(work, over)
    (job.failed if refused else job.finished).connect(tell)
    progress = jobs.show_progress(job, "Đang xuất…", over)
    job.start()
    if lasting:
        qtbot.waitUntil(progress.isVisible, timeout=5_000)
    qtbot.waitUntil(lambda: bool(seen), timeout=10_000)
    assert seen == [False]

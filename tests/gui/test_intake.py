"""Files come into the book while the window goes on: its event loop beats all the time, and nothing is left behind."""

from __future__ import annotations

import hashlib
import os
import threading
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from cchc_desktop.gui.intake import Intake, Taken
from cchc_desktop.services.documents.documents import read_document
from cchc_desktop.services.documents.edits import DocumentDraft, Filing, file_document
from cchc_desktop.services.evidence import evidence as evidence_service
from cchc_desktop.store import evidence
from tests.gui.papers import DAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.store.book import Book


def beats_while_attaching(book: Book, scan: Path) -> tuple[list[float], int]:
    """The times between two beats of the event loop from the drop to the linked document, and that document."""
    loop, beats, made = QEventLoop(), [time.perf_counter()], list[int]()
    heart = QTimer(loop)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))

    def link(taken: Taken) -> None:
        made.append(file_document(book, Filing(DocumentDraft(abstract=scan.name), taken.files), DAY))
        QTimer.singleShot(20, loop.quit)

    intake = Intake(book, [scan])
    intake.taken.connect(link)
    heart.start(1)
    loop.exec()
    heart.stop()
    return [after - before for before, after in pairwise(beats)], made[0]


def scan_of(folder: Path, size: int) -> Path:
    path = folder / "quét.pdf"
    path.write_bytes(os.urandom(size))
    return path


def test_the_window_goes_on_while_5_mb_come_in(qtbot: QtBot, sample_book: Book, tmp_path: Path) -> None:
    scan = scan_of(tmp_path, 5_000_000)
    pauses, document = beats_while_attaching(sample_book, scan)
    assert len(pauses) > 10
    [file] = read_document(sample_book, document).files
    assert file.sha256 == hashlib.sha256(scan.read_bytes()).hexdigest()
    assert b"".join(evidence.read(sample_book.database, file.sha256)) == scan.read_bytes()


@pytest.mark.soak
def test_no_pause_is_longer_than_50_ms_while_50_mb_come_in(qtbot: QtBot, sample_book: Book, tmp_path: Path) -> None:
    pauses, document = beats_while_attaching(sample_book, scan_of(tmp_path, 50_000_000))
    assert max(pauses) < 0.05
    assert read_document(sample_book, document).files[0].size == 50_000_000


def test_of_several_files_none_stays_when_one_is_refused(qtbot: QtBot, sample_book: Book, tmp_path: Path) -> None:
    intake = Intake(sample_book, [scan_of(tmp_path, 3_000_000), tmp_path / "mất.pdf"])
    with qtbot.waitSignal(intake.failed, timeout=20_000) as refused:
        pass
    assert refused.args is not None
    assert "Không còn thấy tệp “mất.pdf”" in str(refused.args[0])
    assert sample_book.database.execute_sql("SELECT count(*) FROM blob").fetchone()[0] == 0


def test_stopped_in_the_middle_nothing_stays(qtbot: QtBot, sample_book: Book, tmp_path: Path) -> None:
    intake = Intake(sample_book, [scan_of(tmp_path, 20_000_000)])
    with qtbot.waitSignal(intake.progress, timeout=20_000):
        pass
    with qtbot.waitSignal(intake.destroyed, timeout=20_000), qtbot.assertNotEmitted(intake.taken):
        intake.stop()
    assert sample_book.database.execute_sql("SELECT count(*) FROM blob_piece").fetchone()[0] == 0


def test_stopped_at_the_end_the_window_does_not_wait(
    qtbot: QtBot, sample_book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bytes are taken out by a thread of their own."""
    threads: list[int] = []
    discard = evidence_service.discard

    def noted(*asked: Any) -> None:
        threads.append(threading.get_ident())
        discard(*asked)

    monkeypatch.setattr(evidence_service, "discard", noted)
    intake = Intake(sample_book, [scan_of(tmp_path, 30_000_000)])
    with qtbot.waitSignal(intake.taken, timeout=20_000):
        pass
    with qtbot.waitSignal(intake.destroyed, timeout=20_000):
        intake.stop()
    assert len(threads) == 1
    assert threads[0] != threading.get_ident()
    assert sample_book.database.execute_sql("SELECT count(*) FROM blob_piece").fetchone()[0] == 0

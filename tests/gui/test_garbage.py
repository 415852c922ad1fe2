"""Garbage is looked for on the window's thread alone, and through all there is only while the officer rests."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from weakref import ref

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from cchc_desktop.gui import garbage
from cchc_desktop.gui.garbage import GarbageWatch
from cchc_desktop.gui.jobs import Job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.domain.ticking import Tick
    from tests.gui.conftest import Typed


class Knot:
    """Holds itself: only a look through the old ones finds it when it has grown old."""

    def __init__(self) -> None:
        self.itself = self


def litter(objects: int) -> None:
    """So many things that hold themselves and that no one else holds."""
    for _ in range(objects):
        Knot()


def old_knot() -> ref[Knot]:
    """One that has outlived two looks through the young ones."""
    knot = Knot()
    gc.collect(1)
    gc.collect(1)
    return ref(knot)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shown)
    return shown


@pytest.fixture
def watch(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> Iterator[GarbageWatch]:
    """One whose look is asked for by the test, with an officer who rests at once."""
    monkeypatch.setattr(garbage, "REST", 0.0)
    monkeypatch.setattr(garbage, "BEAT_MS", 3_600_000)
    made = GarbageWatch(window)
    yield made
    made.stop()


def test_nothing_is_looked_for_in_the_midst_of_work(watch: GarbageWatch) -> None:
    knot = old_knot()
    litter(garbage.MANY * 2)
    assert knot() is not None


def test_all_is_looked_through_at_rest_when_much_has_come(watch: GarbageWatch) -> None:
    knot = old_knot()
    watch.look()
    assert knot() is not None
    litter(garbage.MANY * 2)
    watch.look()
    assert knot() is None


def test_the_young_are_looked_through_whatever_the_officer_does(
    watch: GarbageWatch, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "REST", 60.0)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    old, young = old_knot(), ref(Knot())
    litter(garbage.MANY * 2)
    watch.look()
    assert young() is None
    assert old() is not None


def test_typing_and_dialogs_are_waited_for(
    watch: GarbageWatch, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    knot = old_knot()
    litter(garbage.MANY * 2)
    dialog = QDialog(window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    watch.look()
    assert knot() is not None
    dialog.close()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    watch.look()
    assert knot() is None


def test_words_that_an_input_method_makes_are_waited_for(
    watch: GarbageWatch, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, typed: Typed
) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    watch._last_input -= 7200.0
    monkeypatch.setattr(garbage, "REST", 3600.0)
    knot = old_knot()
    litter(garbage.MANY * 2)
    typed(field, "việc")
    watch.look()
    assert knot() is not None


def test_what_grows_without_end_is_not_waited_for(
    watch: GarbageWatch, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "REST", 60.0)
    monkeypatch.setattr(garbage, "FAR_TOO_MANY", 20_000)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    knot = old_knot()
    litter(30_000)
    watch.look()
    assert knot() is None


def test_a_workers_thread_never_looks_for_garbage(watch: GarbageWatch, qtbot: QtBot) -> None:
    threads: set[int] = set()

    def seen(phase: str, info: dict[str, Any]) -> None:
        threads.add(threading.get_ident())

    def work(tick: Tick) -> None:
        litter(20_000)

    gc.callbacks.append(seen)
    try:
        job = Job(work, QObject(watch))
        with qtbot.waitSignal(job.finished):
            job.start()
        watch.look()
    finally:
        gc.callbacks.remove(seen)
    assert threads == {threading.get_ident()}


def test_pythons_own_collector_goes_on_when_it_is_stopped(window: QWidget) -> None:
    watch = GarbageWatch(window)
    assert not gc.isenabled()
    watch.stop()
    assert gc.isenabled()

"""What every test stands on: its own user folder, a screenless Qt with a fixed face, the books, and no leftovers."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.made_once import made_once

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from cchc_desktop.store.book import Book

# Before anything imports Qt. Journeys that want a real window start a program of their own with its own environment.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"):
    os.environ.pop(_variable, None)

# A slow machine is not a failing rule: no deadline per example. The same examples every run, but in the soak.
settings.register_profile("default", deadline=None, derandomize=True, max_examples=60, database=None)
settings.register_profile(
    "soak", deadline=None, max_examples=3000, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

USER_FOLDERS = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


def pytest_collection_finish() -> None:
    """What stands once all tests are collected lives to the end: what a test left behind is found without it."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests in journeys/ share one pair of hands: with xdist they run one after another, in one process."""
    for item in items:
        if "journeys" in item.path.parts:
            item.add_marker(pytest.mark.xdist_group("screen"))


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders that no test has had yet; pytest would look through those of all tests before for each."""
    place = tmp_path_factory.mktemp("homes")
    return (place / str(number) for number in count())


@pytest.fixture(autouse=True)
def user_home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test has folders of its own, so that none reads or writes the developer's."""
    home = next(homes)
    home.mkdir()
    for variable in USER_FOLDERS:
        monkeypatch.setenv(variable, str(home / variable.lower()))
    monkeypatch.setenv("CCHC_DESKTOP_HOME", str(home / "cchc-desktop"))
    return home


@pytest.fixture(autouse=True)
def no_warning_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A log record of WARNING or worse fails its test; one that expects it calls `caplog.clear()` after looking."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    worse = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    assert not worse, f"logged without being expected: {worse}"


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A thread that a test started ends with it."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(timeout=2)
    still = [thread.name for thread in left if thread.is_alive()]
    assert not still, f"threads left running: {still}"


@pytest.fixture(autouse=True)
def no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test with Qt no window is open, no timer runs, and no worker of Qt's pool is busy."""
    uses_qt = {"qapp", "qtbot", "qtmodeltester"} & set(request.fixturenames)
    yield
    if uses_qt:
        _release_keys()
        left = list(_left_in_qt())
        assert not left, f"left behind: {left}"


def _release_keys() -> None:
    """Qt goes by the last event: after a click with Ctrl, Ctrl would be held in the next test as well."""
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415

    if QApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)


def _left_in_qt() -> Iterator[str]:
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool, QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            yield f"window {window.objectName() or type(window).__name__}"
        yield from (f"timer in {window.objectName()}" for timer in window.findChildren(QTimer) if timer.isActive())
    if not QThreadPool.globalInstance().waitForDone(2000):
        yield "a worker of the thread pool"


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """pytest-qt's application with one face and style everywhere: pictures and sizes must not differ by machine."""
    from PySide6.QtGui import QFont  # noqa: PLC0415

    qapp.setFont(QFont("Arimo", 10))
    qapp.setStyle("Fusion")
    return qapp


OpenBook = Callable[[Path], "Book"]


@pytest.fixture
def opened() -> Iterator[OpenBook]:
    """Opens books and closes them when the test ends."""
    from cchc_desktop.services.book.books import open_book  # noqa: PLC0415

    books: list[Book] = []

    def open_one(path: Path) -> Book:
        books.append(open_book(path))
        return books[-1]

    yield open_one
    for book in reversed(books):
        book.close()


@pytest.fixture
def seed_path(tmp_path: Path) -> Path:
    """A book of the test's own with the 2023 plan as signed; closed."""
    path = tmp_path / "ke-hoach-2023.sqlite"
    make_seed(path)
    return path


@made_once
def make_seed(path: Path) -> None:
    """The 2023 plan as signed, at that path."""
    from cchc_desktop.services.book.books import create_from_seed  # noqa: PLC0415

    create_from_seed(path)


@pytest.fixture
def seed_book(seed_path: Path, opened: OpenBook) -> Book:
    """The 2023 plan as signed, open."""
    return opened(seed_path)


@pytest.fixture(scope="session")
def sample_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, made once a run; tests get copies."""
    from cchc_desktop.services.book.books import sample_book as make_sample  # noqa: PLC0415

    return make_sample(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def sample_path(sample_template: Path, tmp_path: Path) -> Path:
    """A book of the test's own with the 2023 plan and example progress; closed."""
    return Path(shutil.copy(sample_template, tmp_path / "mau-2023.sqlite"))


@pytest.fixture
def sample_book(sample_path: Path, opened: OpenBook) -> Book:
    """The 2023 plan with example progress, open. Its day is 20/10/2023."""
    return opened(sample_path)


@pytest.fixture(scope="session")
def bare_sample_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with nothing in its registers and none of the documents cited there, made once a run."""
    from cchc_desktop.paths import packaged  # noqa: PLC0415
    from cchc_desktop.services.book.books import SAMPLE_DAY, create_from_seed, open_book  # noqa: PLC0415
    from cchc_desktop.services.seed.sample_registers import SampleRegisters  # noqa: PLC0415
    from cchc_desktop.services.seed.seed_plan import read_sample_steps  # noqa: PLC0415
    from cchc_desktop.services.seed.seeding import replay_sample  # noqa: PLC0415
    from cchc_desktop.store.models import BookMark  # noqa: PLC0415

    path = tmp_path_factory.mktemp("bare") / "mau-khong-so-theo-doi.sqlite"
    create_from_seed(path)
    with open_book(path) as book:
        book.write_aside(BookMark, "day", "value", SAMPLE_DAY.isoformat())
        replay_sample(book, read_sample_steps(packaged("data/seed")), SampleRegisters())
    return path


@pytest.fixture
def bare_sample_path(bare_sample_template: Path, tmp_path: Path) -> Path:
    """A book of the test's own with the sample's plan and progress, its registers empty; closed.

    A module whose tests fill the registers themselves names it `sample_path`, for `sample_book` and the window.
    """
    return Path(shutil.copy(bare_sample_template, tmp_path / "mau-khong-so-theo-doi.sqlite"))


@pytest.fixture
def bare_sample(bare_sample_path: Path, opened: OpenBook) -> Book:
    """The sample with its registers empty, open."""
    return opened(bare_sample_path)

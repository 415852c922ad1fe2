"""The window over a big book: every action beside the SQL it ran, in raw sqlite3, and one repaint of the page.

The SQL is not written down here: it is listened to while the action runs, so that both sides always ask the same.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from benchmarks.big_book import TODAY, make_big_book
from benchmarks.measure import Measure, compare, medians
from benchmarks.startup import BARE_WINDOW, ROOT, run
from cchc_desktop.app import make_application, open_window
from cchc_desktop.gui.garbage import GarbageWatch
from cchc_desktop.gui.main_window import MainWindow
from cchc_desktop.gui.page_specs import PAGES
from cchc_desktop.services.book.books import open_book
from cchc_desktop.store.book import Book

MOST_OF_RAW, MOST_OF_BARE_MEMORY, MOST_OF_SAMPLE_START = 5.0, 2.0, 1.5
GO_BETWEEN = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
Act = Callable[[], object]


def measures() -> Iterator[Measure]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.sqlite"
        make_big_book(path)
        yield from _whole_process(path, folder)
        yield _opening(path)
        yield from _in_the_window(path)


# -- the whole process


def _whole_process(path: Path, home: str) -> Iterator[Measure]:
    environment = {
        **os.environ, "CCHC_DESKTOP_HOME": home, "CCHC_DESKTOP_EXIT_AFTER_PAINT": "1",
    }  # fmt: skip
    big = ("-m", "cchc_desktop", "--book", str(path), "--today", TODAY.isoformat())
    sample = ("-m", "cchc_desktop", "--sample")
    start = compare(lambda: run(*big, environment=environment), lambda: run(*sample, environment=environment))
    yield Measure("start with the big book / with the sample", start, MOST_OF_SAMPLE_START)
    memory = _peak_memory(big, environment) / _peak_memory(("-c", BARE_WINDOW), environment)
    yield Measure("memory at the first paint, big book / a bare window's", memory, MOST_OF_BARE_MEMORY)


def _peak_memory(arguments: tuple[str, ...], environment: dict[str, str]) -> int:
    """The most that the process ever held. Asked of a small go-between: a child starts with its parent's peak."""
    command = [sys.executable, "-c", GO_BETWEEN, sys.executable, *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return int(done.stdout.split()[-1])


def _opening(path: Path) -> Measure:
    """As the window opens it: the check of a large book follows the first paint (decision 0021)."""

    def raw() -> None:
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute("SELECT value FROM book_mark").fetchall()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        connection.close()

    ours, theirs = medians(lambda: open_book(path, check_later=True).close(), raw)
    return Measure("open and close the book / the same in raw sqlite3", ours / theirs, MOST_OF_RAW, ours * 1000)


# -- in the window


def _in_the_window(path: Path) -> Iterator[Measure]:
    application = make_application()
    book = open_book(path)
    window = open_window(book, TODAY)
    window.setWindowState(Qt.WindowState.WindowNoState)  # it opens as large as the screen, here 800 by 800
    window.resize(1366, 768)
    window.show()
    garbage = GarbageWatch(window)
    _settle(application)
    try:
        for name, act in _actions(window):
            yield _measured(f"window: {name}", act, application, window, book)
    finally:
        garbage.stop()
        window.close()
        book.close()


def _actions(window: MainWindow) -> Iterator[tuple[str, Act]]:
    """What is timed, each as an act that does something new at every call."""
    for spec in PAGES:
        if spec.name != "plan":
            names = cycle([spec.name, "plan"])
            yield (
                f"to the page {spec.title} and to Kế hoạch by turns",
                partial(_next_page, window, names),
            )
    page: Any = window.show_page("plan")
    years = cycle([TODAY.year - 1, TODAY.year])
    yield "another year of Kế hoạch", lambda: window.show_year(next(years))
    window.show_year(TODAY.year)
    deliverables = cycle(one.id for one in page._outline().deliverables)
    yield "select a deliverable", lambda: page.show_deliverable(next(deliverables))
    chips = cycle([_button(page, "chip_late"), _button(page, "chip_all")])
    yield "filter by state", partial(_click_next, chips)
    yield "search, from the words to what is found", _searching(window)
    # As the officer does who goes on elsewhere: what was found would be painted with every act that follows.
    QTest.keyClick(window.ui.searchBox, Qt.Key.Key_Escape)
    calendar: Any = window.show_page("calendar")
    for span in ("month", "year"):
        _button(calendar, f"{span}Span").click()
        ways = cycle([_button(calendar, "previousMonth"), _button(calendar, "nextMonth")])
        yield f"another {span} of the calendar", partial(_click_next, ways)
    yield from _actions_of_units(window)


def _actions_of_units(window: MainWindow) -> Iterator[tuple[str, Act]]:
    page: Any = window.show_page("units")
    units = cycle([line.id for line in page._lines])
    yield "the sheet of another unit", lambda: page.show_record_of(next(units))
    yield "the list of units and a sheet, read anew", lambda: page.refresh(None)
    tabs = cycle([page.ui.tableTab, page.ui.sheetsTab])

    def turn() -> None:
        page.overview.refresh(page._lines)
        page.ui.tabs.setCurrentWidget(next(tabs))

    yield "the table of units and the sheet by turns", turn


def _next_page(window: MainWindow, names: Iterator[str]) -> None:
    window.show_page(next(names))


def _click_next(buttons: Iterator[QAbstractButton]) -> None:
    next(buttons).click()


def _searching(window: MainWindow) -> Act:
    words = cycle(["rà soát", "kiem tra", "báo cáo kết quả", "TTHC"])
    window._need_popup()
    popup: Any = window._search_popup

    def search() -> None:
        window.ui.searchBox.setText(next(words))
        popup.search_now()

    return search


def _button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def _measured(name: str, act: Act, application: QApplication, window: MainWindow, book: Book) -> Measure:
    """The act with the paint that follows it, beside its own SQL and one repaint."""

    def work() -> None:
        act()
        _settle(application)

    work()
    statements = _listened(book, work)
    plain = sqlite3.connect(book.path)

    def raw() -> None:
        for statement in statements:
            plain.execute(statement).fetchall()
        page: Any = window.ui.pageStack.currentWidget()
        page.repaint()

    try:
        ours, theirs = medians(work, raw)
    finally:
        plain.close()
    return Measure(name, ours / theirs, MOST_OF_RAW, ours * 1000)


def _listened(book: Book, work: Act) -> list[str]:
    """The statements that read, with their values, as SQLite ran them."""
    heard: list[str] = []
    connection = book.database.connection()
    connection.set_trace_callback(heard.append)
    try:
        work()
    finally:
        connection.set_trace_callback(None)
    return [statement for statement in heard if statement.lstrip().upper().startswith(("SELECT", "WITH"))]


def _settle(application: QApplication) -> None:
    application.processEvents()
    application.processEvents()

"""Puts the window together: application, look, book, window; and takes it apart again."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.crash_report import CrashReport
from cchc_desktop.gui.no_screen import NO_SCREEN, REFUSED, ScreenWatch, is_screenless
from cchc_desktop.gui.theme import apply_theme
from cchc_desktop.paths import default_book, packaged, sample_folder, user_folder
from cchc_desktop.services.book.books import book_day, open_book, sample_book
from cchc_desktop.services.book.unspoilt import unspoilt

if TYPE_CHECKING:
    from cchc_desktop.gui.looking_through import LookingThrough
    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book

EXIT_AFTER_PAINT = "CCHC_DESKTOP_EXIT_AFTER_PAINT"
SETTLED_MS = 500
"""By then the window is painted and its form made."""


def run_window(book_path: Path | None, today: date | None, *, sample: bool = False) -> int:
    """Open the window on a book and stay until it closes; 0 done, 1 refused in one sentence on stderr.

    Without `book_path` and `sample` the officer's own book opens; where there is none, the first-start dialog asks.
    """
    if is_screenless():
        if sys.stderr is not None:
            sys.stderr.write(f"{NO_SCREEN}\n")
        return REFUSED
    gc.disable()
    app = make_application()
    crash = CrashReport(user_folder() / "loi-chuong-trinh.txt")
    path = book_path
    try:
        path = sample_book(sample_folder()) if sample else book_path or _own_book(today or date.today())
        if path is None:
            return 0
        return _run(app, open_book(path, check_later=True), today, crash)
    except Refusal as refusal:
        return _refused(refusal, path, by_icon=book_path is None and not sample)
    finally:
        gc.enable()
        crash.stop()


def make_application() -> QApplication:
    """Qt, dressed, and speaking Vietnamese in its own words too."""
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # Qt's own option, where setStyle would hand back a QStyle: Python would learn its 400 names before the paint.
        with ScreenWatch():
            app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("cchc-desktop")
    app.setApplicationDisplayName("CCHC Desktop")
    apply_theme(app)
    words = QTranslator(app)
    if words.load(str(packaged("resources/qt_vi.qm"))):
        app.installTranslator(words)
    return app


def open_window(book: Book, today: date | None = None) -> MainWindow:
    """The window over an open book; `today` sets the day, else the sample's fixed day or the PC's."""
    from cchc_desktop.gui.main_window import MainWindow  # noqa: PLC0415 (a refusal needs no window)

    fixed = today or book_day(book)
    day: Callable[[], date] = (lambda: fixed) if fixed else date.today
    return MainWindow(Context(book, day, is_sample=book_day(book) is not None))


def _run(app: QApplication, book: Book, today: date | None, crash: CrashReport) -> int:
    looking: list[LookingThrough] = []
    try:
        with unspoilt(book):
            window = open_window(book, today)
        crash.show_over(window)
        crash.explain_by(partial(_explanation, book))
        QTimer.singleShot(SETTLED_MS, lambda: _watch_garbage(window))
        if os.environ.get(EXIT_AFTER_PAINT):
            from cchc_desktop.gui.first_paint import exit_after_paint  # noqa: PLC0415 (only for measuring)

            exit_after_paint(window)
        else:
            QTimer.singleShot(0, lambda: _answer_second_starts(book, window))
            QTimer.singleShot(0, lambda: looking.extend(_look_through(book, window)))
        window.show()
        return app.exec()
    finally:
        for each in looking:
            each.stop()
        book.close()


def _watch_garbage(window: MainWindow) -> None:
    from cchc_desktop.gui.garbage import GarbageWatch  # noqa: PLC0415 (start-up stays light)

    gc.freeze()  # what the start made lives as long as the program
    GarbageWatch(window)


def _explanation(book: Book, error: BaseException) -> str | None:
    """What to say of an error that no page has caught, where it is no fault of the program: wherever a plan is read."""
    if not isinstance(error, Exception):
        return None
    try:
        with unspoilt(book):
            raise error
    except Refusal as refusal:
        return str(refusal)
    except Exception:
        return None


def _look_through(book: Book, window: MainWindow) -> list[LookingThrough]:
    """A large book is not looked through before the window stands."""
    from cchc_desktop.gui.looking_through import LookingThrough  # noqa: PLC0415 (start-up stays light)

    return [LookingThrough(book, window)] if book.unchecked else []


def _answer_second_starts(book: Book, window: MainWindow) -> None:
    from cchc_desktop.gui.single_instance import ForwardCalls  # noqa: PLC0415 (start-up stays light)

    if not book.read_only:
        ForwardCalls(book.path, window)


def _refused(refusal: Refusal, path: Path | None, *, by_icon: bool) -> int:
    """Say it on stderr; who started by the program's icon sees no stderr and is told in a box."""
    from cchc_desktop.gui.single_instance import bring_forward  # noqa: PLC0415

    if sys.stderr is not None:
        sys.stderr.write(f"{refusal}\n")
    forward = path is not None and path.exists() and bring_forward(path)
    if by_icon and not forward:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415

        QMessageBox(QMessageBox.Icon.Warning, "CCHC Desktop", str(refusal)).exec()
    return REFUSED


def _own_book(today: date) -> Path | None:
    """The officer's book, made at the first start as chosen; None when the dialog was closed."""
    path = default_book()
    if path.exists():
        return path
    from cchc_desktop.gui.dialogs.first_start import EmptyPlan, FirstStartDialog  # noqa: PLC0415
    from cchc_desktop.services.agency.issuing import write_agency  # noqa: PLC0415
    from cchc_desktop.services.book.books import create_empty  # noqa: PLC0415

    dialog = FirstStartDialog(today)
    if not dialog.exec() or dialog.choice is None:
        return None
    if not isinstance(dialog.choice, EmptyPlan):
        return sample_book(sample_folder())
    create_empty(path, dialog.choice.year)
    if dialog.choice.agency.name_lines:
        with open_book(path) as book:
            write_agency(book, dialog.choice.agency)
    return path

"""The menu In…: every paper is looked at first; from there it is printed or saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.jobs import Tick
from cchc_desktop.gui.models.calendar_month import period_words
from cchc_desktop.gui.preview import Preview, preview_document
from cchc_desktop.services.report_calendar import report_periods

Maker = Callable[[Tick], bytes]
Heading = Literal["plan", "decree"]


class Printing(QObject):
    """What the menu prints; `year` gives the plan that is meant."""

    printed = Signal(Path)
    """A paper was saved there."""

    def __init__(self, context: Context, year: Callable[[], int], window: QWidget) -> None:
        super().__init__(window)
        self._context, self._year, self._window = context, year, window
        self._preview: Preview | None = None

    def stop(self) -> None:
        """The window closes: cancel what runs and wait for it."""
        if self._preview is not None:
            self._preview.stop()

    def print_assignment(self, heading: Heading = "plan") -> None:
        """Phụ lục phân công under the plan's own heading or the decree's."""
        year, today = self._year(), self._context.today()
        file_name = f"phu-luc-phan-cong-{year}{'-nd30' if heading == 'decree' else ''}.pdf"
        self._show(
            f"Phụ lục phân công năm {year}",
            file_name,
            lambda tick: _assignment(self._context, year, today, heading, tick),
        )

    def print_report(self, kind: PeriodKind) -> None:
        """The report of a period of the year shown."""
        year, today = self._year(), self._context.today()
        period = next((each for each in report_periods(self._context.book, year) if each.kind is kind), None)
        name = period_words(period) if period is not None else f"năm {year}"
        self._show(
            f"Báo cáo {name}",
            f"bao-cao-cchc-{kind}-{year}.pdf",
            lambda tick: _report(self._context, year, kind, today, tick),
        )

    def print_overview(self) -> None:
        """The state of the year shown, on one page."""
        year, today = self._year(), self._context.today()
        self._show(
            f"Tổng quan năm {year}",
            f"tong-quan-{year}.pdf",
            lambda tick: _overview(self._context, year, today, tick),
        )

    def fill(self, menu: QMenu) -> None:
        """Offer what can be printed of the year shown."""
        menu.clear()
        menu.addAction("&Tổng quan, một trang…").triggered.connect(lambda *_checked: self.print_overview())
        annexes: tuple[tuple[Heading, str], ...] = (
            ("plan", "&Phụ lục phân công…"),
            ("decree", "Phụ lục phân công, đầu đề theo &Nghị định 30…"),
        )
        for heading, words in annexes:
            menu.addAction(words).triggered.connect(partial(self._print_annex, heading))
        menu.addSeparator()
        for period in report_periods(self._context.book, self._year()):
            action = menu.addAction(f"Báo cáo {period_words(period)}…")
            action.triggered.connect(partial(self._print_kind, period.kind))

    def _print_annex(self, heading: Heading, *_checked: bool) -> None:
        self.print_assignment(heading)

    def _print_kind(self, kind: PeriodKind, *_checked: bool) -> None:
        self.print_report(kind)

    def _show(self, title: str, file_name: str, make: Maker) -> None:
        """One paper at a time: the menu does nothing while one is being made."""
        if self._preview is None:
            self._preview = preview_document(self._window, title, make, file_name, self._context.book)
            self._preview.saved.connect(self.printed)
            self._preview.ended.connect(self._forget)

    def _forget(self) -> None:
        self._preview = None


def _assignment(context: Context, year: int, today: date, heading: Heading, tick: Tick) -> bytes:
    from cchc_desktop.services.books import open_book  # noqa: PLC0415 (start-up stays light)
    from cchc_desktop.services.printing import assignment_bytes  # noqa: PLC0415

    # The worker reads through a connection of its own.
    with open_book(context.book.path, read_only=True) as reader:
        return assignment_bytes(reader, year, today, heading, tick)


def _report(context: Context, year: int, kind: PeriodKind, today: date, tick: Tick) -> bytes:
    from cchc_desktop.services.books import open_book  # noqa: PLC0415
    from cchc_desktop.services.printing import report_bytes  # noqa: PLC0415

    with open_book(context.book.path, read_only=True) as reader:
        return report_bytes(reader, year, kind, today, tick)


def _overview(context: Context, year: int, today: date, tick: Tick) -> bytes:
    from cchc_desktop.services.books import open_book  # noqa: PLC0415
    from cchc_desktop.services.printing import overview_bytes  # noqa: PLC0415

    with open_book(context.book.path, read_only=True) as reader:
        return overview_bytes(reader, year, today, tick)

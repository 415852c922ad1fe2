"""What every page is given: the open book, the day, and the outline of a year read once for all of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.plan import PlanOutline

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book, Changed


class Context:
    """`today` is a function, since the window may stay open over midnight; in the sample it always gives one day."""

    def __init__(self, book: Book, today: Callable[[], date], *, is_sample: bool = False) -> None:
        self.book, self.today, self.is_sample = book, today, is_sample
        self._outlines: dict[int, PlanOutline] = {}
        self._coming: dict[int, PlanOutline] = {}

    def outline(self, year: int) -> PlanOutline:
        """The plan of `year` as of today; read again only after `forget()` or when the day has turned."""
        from cchc_desktop.services.plan.outline import read_outline  # noqa: PLC0415 (start-up stays light)

        today = self.today()
        known = self._outlines.get(year)
        if known is None or known.today != today:
            known = self._outlines[year] = read_outline(self.book, year, today)
        return known

    def read_ahead(self, year: int) -> PlanOutline:
        """For a worker that has changed much of `year`, before the pages are told: so they need not read it again."""
        from cchc_desktop.services.plan.outline import read_outline  # noqa: PLC0415 (start-up stays light)

        coming = read_outline(self.book, year, self.today())
        self._coming = {year: coming}
        return coming

    def drop_ahead(self) -> None:
        """What was read ahead and not taken goes: of a change that wrote nothing nobody is told."""
        self._coming = {}

    def forget(self) -> None:
        """The main window calls this on every change of the book, before any page refreshes."""
        self._outlines, self._coming = self._coming, {}


class Page(Protocol):
    """What the main window asks of a page.

    A page that leads elsewhere has the signals it needs: `deliverableWanted(int)`, `planWanted(object)` with
    `PlanConditions`, `dayWanted(object)` with a `date`, `recordWanted(str, int)` with a page's name and a row's id.
    """

    entrance: QWidget
    """What has the keyboard when the page is entered by keys."""

    def show_year(self, year: int) -> None:
        """Show the plan of this year; called when the page is built and whenever the year changes."""

    def refresh(self, changed: Changed | None) -> None:
        """Show again what `changed` touched; None means anything may have changed."""


class PageSpec(NamedTuple):
    """A page of the window: `name` for the view state, `title` for the list, `icon` a file stem in resources/icons.

    `factory` imports the page's module itself, so that a page costs nothing before it is first shown.
    """

    name: str
    title: str
    icon: str
    factory: Callable[[Context], QWidget]

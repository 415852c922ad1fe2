"""How a form of the catalogue is asked for where nothing particular is wanted: for tests and for pictures of all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.services.dossier_edits import add_dossiers, file_by_areas, proposed_dossiers
from cchc_desktop.services.papers.request import Form, Need, PaperRequest
from cchc_desktop.store.book import Book

SAME_PAGES = {("report", "frozen"), ("report", "draft")}
"""Variants that tell which state of a paper is meant; its pages look like the usual one's."""


def fill_dossiers(book: Book, year: int) -> None:
    """The dossiers that the plan of `year` usually makes, with the documents that prove its products."""
    add_dossiers(book, year, proposed_dossiers(book, year))
    file_by_areas(book, year)


def usual_request(form: Form, book: Book, day: date) -> PaperRequest:
    """The form's usual variant, for a year's report and the first unit where it asks for one."""
    period = PeriodKind.YEAR if Need.PERIOD in form.needs else None
    units = [name for (name,) in book.read("SELECT name FROM unit ORDER BY id LIMIT 1")]
    unit = (units or ["Phòng Nội vụ"])[0] if Need.UNIT in form.needs else ""
    return PaperRequest(form.name, day.year, day, period, unit=unit)


def all_requests(form: Form, book: Book, day: date) -> Iterator[PaperRequest]:
    """The form in each variant that looks different."""
    usual = usual_request(form, book, day)
    for choice in form.choices:
        if (form.name, choice.name) not in SAME_PAGES:
            yield replace(usual, choice=choice.name)
    if not form.choices:
        yield usual

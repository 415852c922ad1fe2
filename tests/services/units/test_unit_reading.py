"""Units are read by indexes: a book may hold 20 years, and the page reads at every change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from cchc_desktop.services.units.overview import unit_totals
from cchc_desktop.services.units.sheet import read_sheet, unit_lines
from cchc_desktop.store.book import Book
from tests.store.scans import whole_scans

DAY = date(2023, 10, 20)
WORK: dict[str, Callable[[Book], Any]] = {
    "the list": lambda book: unit_lines(book, DAY),
    "a sheet": lambda book: read_sheet(book, 2, DAY, helping=True),
    "the table": lambda book: unit_totals(book, DAY, unit_lines(book, DAY)),
}
GROWING = {"task", "task_unit", "deliverable", "item", "milestone", "mark", "progress_entry", "entry", "milestone_unit"}


@pytest.mark.parametrize("what", WORK)
def test_no_table_that_grows_with_the_years_is_read_whole(what: str, sample_book: Book) -> None:
    assert not whole_scans(sample_book, lambda: WORK[what](sample_book)) & {f"SCAN {name}" for name in GROWING}

"""A Monday without a mouse, in a real window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.book.checking import check_book
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.printing import print_paper
from tests.journeys.screen import virtual_screen
from tests.journeys.test_officer_day import play


@pytest.mark.timeout(240)
def test_a_monday_by_keyboard_alone(sample_path: Path, tmp_path: Path) -> None:
    scan = tmp_path / "bao-cao-phong-tu-phap.pdf"
    with open_book(sample_path) as book:
        print_paper(book, PaperRequest("report", 2023, date(2023, 10, 20), PeriodKind.YEAR), scan)
    with virtual_screen() as environment:
        play("monday", sample_path, scan, environment, day="keyboard_monday")
    with open_book(sample_path) as book:
        assert check_book(book) == ()

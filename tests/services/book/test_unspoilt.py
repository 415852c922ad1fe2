"""A plan that a hand has spoilt is refused in one sentence wherever it is read; a defect stays a defect."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.book.unspoilt import unspoilt
from cchc_desktop.services.overview import read_overview
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.recording import ProgressDraft, record_progress
from cchc_desktop.services.printing import print_paper
from cchc_desktop.services.reports.reporting import read_report
from cchc_desktop.services.rows import find_deliverable
from tests.store.small_books import edit_behind_the_back

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cchc_desktop.store.book import Book

DAY = date(2023, 10, 20)


@pytest.mark.parametrize(
    "read",
    [
        lambda book, _: read_outline(book, 2023, DAY),
        lambda book, _: read_overview(book, 2023, DAY),
        lambda book, _: read_report(book, 2023, PeriodKind.YEAR, DAY),
        lambda book, folder: print_paper(
            book, PaperRequest("report", 2023, DAY, PeriodKind.YEAR), folder / "bao-cao.pdf"
        ),
    ],
    ids=["outline", "overview", "report", "print"],
)
def test_a_spoilt_day_is_refused(
    seed_path: Path, opened: Callable[[Path], Book], tmp_path: Path, read: Callable[[Book, Path], object]
) -> None:
    edit_behind_the_back(seed_path, "UPDATE milestone SET due_on = '2023-02-31' WHERE id = 3")
    with pytest.raises(Refusal, match="bị sửa bên ngoài chương trình"):
        read(opened(seed_path), tmp_path)
    assert not (tmp_path / "bao-cao.pdf").exists()


def test_a_spoilt_entry_is_refused(seed_path: Path, opened: Callable[[Path], Book]) -> None:
    book = opened(seed_path)
    row = find_deliverable(book, 2023, "6.2")
    record_progress(book, row, ProgressDraft(DAY, 40))
    edit_behind_the_back(seed_path, "UPDATE progress_entry SET day = '2023-02-30'")
    with pytest.raises(Refusal, match="bị sửa bên ngoài chương trình"):
        read_report(book, 2023, PeriodKind.YEAR, DAY)


def test_an_error_over_a_sound_book_is_a_defect(seed_book: Book) -> None:
    with pytest.raises(ValueError, match="hỏng"), unspoilt(seed_book):
        raise ValueError("hỏng")

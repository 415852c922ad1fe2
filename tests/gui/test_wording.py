"""Sentences about deadlines: short enough to be read, and titles without the dash of their cell."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cchc_desktop.domain.deadline import read_deadline
from cchc_desktop.domain.text import listed
from cchc_desktop.gui.wording import deadline_line, reading_of
from tests.services.looking import item

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book


@pytest.mark.parametrize(
    ("wording", "said"),
    [
        (
            "Hàng tháng",
            "Đọc là định kỳ: 12 mốc, từ Tháng 1/2026 (31/01/2026) đến Tháng 12/2026 (31/12/2026).",
        ),
        ("Quý I, II", "Đọc là định kỳ: Quý I/2026 (31/03/2026), Quý II/2026 (30/06/2026)."),
    ],
)
def test_many_milestones_are_told_by_their_ends(wording: str, said: str) -> None:
    assert reading_of(read_deadline(wording, 2026)) == said


@pytest.mark.parametrize(
    ("signed", "shown"),
    [("- Báo cáo kết quả kiểm tra", "Báo cáo kết quả kiểm tra"), ("Báo cáo năm", "Báo cáo năm"), ("-", "-")],
)
def test_a_title_in_a_list_has_no_dash_of_its_own(signed: str, shown: str) -> None:
    assert listed(signed) == shown


def test_only_the_last_of_several_days_is_called_the_last(seed_book: Book, sample_book: Book) -> None:
    begun = deadline_line(item(seed_book, "2.1", date(2023, 3, 1)))
    assert "hạn gần nhất 20/03/2023" in begun, "the year's report is due on 20/12"
    assert "hạn cuối 20/12/2023" in deadline_line(item(sample_book, "2.1", date(2023, 10, 20)))

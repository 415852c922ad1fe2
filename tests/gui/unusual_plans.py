"""Plans that are not like the sample: empty, with very long titles, with very many products in one task."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from cchc_desktop.services.book.books import create_empty, open_book
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.plan.planning import DeliverableDraft, TaskDraft, add_area, add_deliverable, add_task
from cchc_desktop.store.book import Book
from tests.made_once import made_once

YEAR = 2027
DAY = date(YEAR, 9, 6)
LONG = ("Rà soát, đánh giá và hoàn thiện quy trình giải quyết thủ tục hành chính liên thông giữa các cấp; " * 5)[:400]
MANY = 300
DEADLINES = ("Quý II/2027", "Trước ngày 31/10/2027", "Thường xuyên", "Tháng 9/2027")


@made_once
def make_empty(path: Path) -> None:
    """A plan without a table."""
    create_empty(path, YEAR)


@made_once
def make_long(path: Path) -> None:
    """Titles of 400 characters on every level, and unit names that are not much shorter."""
    create_empty(path, YEAR)
    with open_book(path) as book:
        for _ in range(2):
            area = add_area(book, read_heading(book, YEAR).id, LONG)
            unit = f"Phòng {LONG[:180].rstrip()}"
            task = add_task(book, area, TaskDraft(LONG, unit, "Phòng Tư pháp; Phòng Tài chính - Kế hoạch"))
            _add_products(book, task, LONG, 3)


@made_once
def make_many(path: Path) -> None:
    """One task with 300 deliverables."""
    create_empty(path, YEAR)
    with open_book(path) as book:
        area = add_area(book, read_heading(book, YEAR).id, "Cải cách thủ tục hành chính")
        task = add_task(book, area, TaskDraft("Công bố thủ tục hành chính", "Văn phòng HĐND và UBND"))
        _add_products(book, task, "Quyết định công bố", MANY)


def _add_products(book: Book, task: int, title: str, count: int) -> None:
    for number in range(count):
        deadline = DEADLINES[number % len(DEADLINES)]
        add_deliverable(book, task, DeliverableDraft(title, deadline))

"""A small draft plan of 2024, to write in freely."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.services.book.books import create_empty, open_book
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.plan.planning import DeliverableDraft, TaskDraft, add_area, add_deliverable, add_task
from cchc_desktop.store.book import Book
from tests.conftest import OpenBook
from tests.made_once import made_once

DAY = date(2024, 3, 1)


@pytest.fixture
def draft_book(tmp_path: Path, opened: OpenBook) -> Book:
    """A draft plan of 2024: areas A (tasks 1, 2) and B (task 3), task 1 with the deliverables 1.1 and 1.2."""
    path = tmp_path / "du-thao.sqlite"
    make_draft(path)
    return opened(path)


@made_once
def make_draft(path: Path) -> None:
    create_empty(path, 2024)
    with open_book(path) as book:
        put_draft(book)


def put_draft(book: Book) -> None:
    plan = read_heading(book, 2024).id
    first, second = add_area(book, plan, "Nội dung A"), add_area(book, plan, "Nội dung B")
    one = add_task(book, first, TaskDraft("Việc một", "Phòng Nội vụ"))
    add_task(book, first, TaskDraft("Việc hai", "Phòng Tư pháp", "Phòng Nội vụ"))
    add_task(book, second, TaskDraft("Việc ba", "Phòng Nội vụ; Phòng Tư pháp"))
    add_deliverable(book, one, DeliverableDraft("Sản phẩm thứ nhất", "Tháng 6/2024", "Kinh phí thường xuyên"))
    add_deliverable(book, one, DeliverableDraft("Sản phẩm thứ hai", "Thường xuyên"))

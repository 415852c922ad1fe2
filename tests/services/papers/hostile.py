"""Books whose plans ask much of a printed form: an empty one, long titles, hundreds of products, marks and pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from cchc_desktop.documents.blocks import Document
from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.services.book.books import create_empty, open_book
from cchc_desktop.services.plan.outline import read_heading, read_outline
from cchc_desktop.services.plan.planning import DeliverableDraft, TaskDraft, add_area, add_deliverable, add_task
from cchc_desktop.store.book import Book
from tests.conftest import OpenBook
from tests.documents.pages import (
    assert_ink_apart,
    assert_ink_inside_margins,
    ink_of,
    letters,
    printed,
    squeezed,
)
from tests.made_once import made_once

YEAR = 2024
DAY = date(2024, 7, 15)
LONG = ("Rà soát, sửa đổi, bổ sung quy định về chức năng, nhiệm vụ, quyền hạn của các cơ quan, đơn vị; " * 5)[:400]
MARKS = 'Báo cáo <b>&amp;</b> "x" & y]]>'
PICTURES = "Hội nghị 😀 tổng kết"


def _filled(book: Book, title: str, count: int, units: str = "Phòng Nội vụ; Phòng <Tư pháp> & Hộ tịch") -> None:
    area = add_area(book, read_heading(book, YEAR).id, title)
    task = add_task(book, area, TaskDraft(title, units, title))
    for number in range(1, count + 1):
        add_deliverable(book, task, DeliverableDraft(f"{title} {number}", f"Tháng {number % 12 + 1}/2024", title))


def _empty(_book: Book) -> None:
    """Nothing is planned yet."""


def _long(book: Book) -> None:
    _filled(book, LONG, 2, units=f"{LONG[:100]}; Phòng Tư pháp")


def _many(book: Book) -> None:
    _filled(book, "Kế hoạch kiểm tra", 300)


def _marks(book: Book) -> None:
    _filled(book, MARKS, 2)
    _filled(book, PICTURES, 1)


def _bare(book: Book) -> None:
    """An area without tasks and a task without products."""
    plan = read_heading(book, YEAR).id
    add_area(book, plan, "Nội dung trống")
    add_task(book, add_area(book, plan, "Nội dung B"), TaskDraft("Nhiệm vụ chưa có sản phẩm", "Phòng Nội vụ"))


HOSTILE: dict[str, Callable[[Book], None]] = {
    "empty": _empty,
    "bare": _bare,
    "long titles": _long,
    "300 products": _many,
    "marks and pictures": _marks,
}


def hostile_book(kind: str, folder: Path, opened_book: OpenBook) -> Book:
    """A plan of 2024 of that kind."""
    path = folder / "ke-hoach.sqlite"
    make_hostile(path, kind)
    return opened_book(path)


@made_once
def make_hostile(path: Path, kind: str) -> None:
    create_empty(path, YEAR)
    with open_book(path) as book:
        HOSTILE[kind](book)


def assert_all_is_shown(document: Document, wanted: Iterator[str]) -> None:
    """Every page keeps its margins, nothing stands on something else, and every wanted text is there."""
    made = printed(document)
    for width, height, ink in ink_of(made):
        assert_ink_inside_margins(width, height, ink)
        assert_ink_apart(ink)
    shown = letters(made)
    for text in wanted:
        assert squeezed(text).replace("😀", "□") in shown, text


def titles(book: Book, year: int = YEAR, day: date = DAY) -> Iterator[str]:
    """Titles and deadlines of a plan, as signed."""
    plan: PlanOutline = read_outline(book, year, day)
    for task in plan.tasks:
        yield task.title
        yield task.leads_text
        for one in task.deliverables:
            yield one.title
            yield one.deadline_text

"""What stands under the list of pages: when the book was last saved, and what is due next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from cchc_desktop.domain.text import listed
from cchc_desktop.gui.colours import Colours
from cchc_desktop.services.calendar.deadlines import late_deliverables, next_items
from cchc_desktop.services.history.history import history

if TYPE_CHECKING:
    from cchc_desktop.services.calendar.deadlines import DueItem
    from cchc_desktop.store.book import Book

SHOWN = 4


def saved_words(book: Book, now: datetime) -> str:
    """ "Đã lưu lúc 10:32", with the day when it was not today; a read-only book says so."""
    if book.read_only:
        return "Sổ chỉ để đọc"
    steps = history(book, limit=1)
    if not steps:
        return ""
    at = datetime.fromisoformat(steps[0].at).astimezone(now.tzinfo)
    return f"Đã lưu lúc {at:%H:%M}" if at.date() == now.date() else f"Đã lưu ngày {at:%d/%m/%Y}"


def _escaped(words: str) -> str:
    """For rich text; the library's own module costs more to import than the window to paint."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def deadline_links(book: Book, today: date, colours: Colours, short: Callable[[str], str]) -> str:
    """The next open deadlines as links to their deliverables; late ones are told by number."""
    late, coming = late_deliverables(book, today), next_items(book, today, SHOWN)
    lines = [f'<span style="color:{colours.late.name()}">{late} sản phẩm quá hạn</span>'] if late else []
    if coming:
        lines.append("Sắp tới:")
    link = f'style="color:{colours.accent.name()};text-decoration:none"'
    return "<br>".join([*lines, *(_line(item, link, short) for item in coming)])


def _line(item: DueItem, link: str, short: Callable[[str], str]) -> str:
    title = listed(item.title)
    words = short(f"{item.due_on:%d/%m} · {item.code} {title}")
    return f'<a href="{item.deliverable_id}" {link} title="{_escaped(title)}">{_escaped(words)}</a>'

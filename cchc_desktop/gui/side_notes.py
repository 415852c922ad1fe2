"""What stands under the list of pages: when the book was last saved, and what is due next."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.domain.progress import CONCLUDED, State
from cchc_desktop.domain.text import listed
from cchc_desktop.gui.theme import Colours
from cchc_desktop.services.history import history

if TYPE_CHECKING:
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


def deadline_links(plans: Iterable[PlanOutline], today: date, colours: Colours, short: Callable[[str], str]) -> str:
    """The next open deadlines as links to their deliverables; late ones are told by number."""
    coming = sorted(
        (milestone.due_on, one.code, one.id, listed(one.title))
        for plan in plans
        for one in plan.deliverables
        for milestone in one.milestones
        if milestone.due_on and milestone.due_on >= today and milestone.confirmed and milestone.state not in CONCLUDED
    )
    late = sum(one.state is State.LATE for plan in plans for one in plan.deliverables)
    lines = [f'<span style="color:{colours.late.name()}">{late} sản phẩm quá hạn</span>'] if late else []
    if coming:
        lines.append("Sắp tới:")
    link = f'style="color:{colours.accent.name()};text-decoration:none"'
    lines += [
        f'<a href="{record}" {link} title="{_escaped(title)}">{_escaped(short(f"{due:%d/%m} · {code} {title}"))}</a>'
        for due, code, record, title in coming[:SHOWN]
    ]
    return "<br>".join(lines)

"""What a periodic report still lacks before it can be signed: each gap with the product it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cchc_desktop.domain.progress import State
from cchc_desktop.domain.report_words import clause
from cchc_desktop.domain.reported import Reported


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing, as a phrase; `who` is the lead as signed, asked for it."""

    deliverable_id: int
    code: str
    title: str
    who: str
    what: str


def gaps_of(items: Iterable[Reported]) -> tuple[Gap, ...]:
    """In the plan's order; a product can lack several things."""
    return tuple(
        Gap(item.deliverable.id, item.deliverable.code, clause(item.title), clause(item.task.leads_text), what)
        for item in items
        for what in _lacking(item)
    )


def _lacking(item: Reported) -> Iterator[str]:
    """Phrases without a stop, each the end of "sản phẩm …"."""
    if item.state is State.UNCONFIRMED:
        yield "chưa xác nhận mốc thời hạn"
    if item.state is State.UNREAD:
        yield "chưa rõ thời hạn"
    if item.state in (State.LATE, State.IN_PROGRESS) and not item.entries:
        yield "chưa có kết quả trong kỳ"
    is_late = item.state in (State.LATE, State.DONE_LATE)
    if is_late and not any(milestone.reason.strip() for milestone in item.milestones):
        yield "chậm so với thời hạn chưa ghi lý do"
    if item.state in (State.DONE, State.DONE_LATE) and not item.documents:
        yield "đã hoàn thành chưa ghi văn bản"
    for one in item.deliverable.checklist:
        if not one.is_filled and (item.entries or item.is_concluded):
            yield f"chưa nêu “{one.label}”"

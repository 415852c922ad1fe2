"""What the officer does to many deliverables at once: each is one change, so one step back takes all of it.

Every function takes `tick`, which may raise to give up (nothing is written then): a thousand deliverables are work for
a worker, which `in_worker` gives a connection of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from cchc_desktop.domain.endings import Ending
from cchc_desktop.domain.progress import CONCLUSION_WORDS, Conclusion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.ticking import Tick, no_tick
from cchc_desktop.services import rows
from cchc_desktop.services.office_rules import deadline_rules
from cchc_desktop.services.plan import windows
from cchc_desktop.services.plan.concluding import ConclusionDraft, conclude_within, put_document
from cchc_desktop.services.plan.planning import TaskDraft, put_task_units
from cchc_desktop.services.typed_text import shortened, typed
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book

Done = TypeVar("Done")


def in_worker(book: Book, work: Callable[[], Done]) -> Done:
    """Do `work` in a thread of its own, over a connection of its own; nobody else may write to the book meanwhile."""
    with book.database.connection_context():
        return work()


# -- concluded


def conclude_many(
    book: Book, endings: Sequence[Ending], draft: ConclusionDraft, today: date, tick: Tick = no_tick
) -> None:
    """End all of `endings` alike in one step; the draft's reason is that of a delay where there is one, or a stop."""
    _refuse_what_no_ending_can_be(endings, draft, today)
    count = len({ending.deliverable_id for ending in endings})
    with book.change(f"{CONCLUSION_WORDS[draft.conclusion]} {count} sản phẩm") as change:
        assert draft.done_on is not None
        document = put_document(change, draft, draft.done_on)
        alike = replace(draft, document_id=document, document_number="", document_abstract="")
        for number, ending in enumerate(endings):
            tick(number, len(endings))
            row = rows.deliverable_row(change, ending.deliverable_id)
            conclude_within(change, row, _draft_for(ending, alike, draft.done_on), today)


def _refuse_what_no_ending_can_be(endings: Sequence[Ending], draft: ConclusionDraft, today: date) -> None:
    """Said of all of them, where `conclude_within` would name the first one only."""
    if not endings:
        raise Refusal("Không có sản phẩm nào để kết thúc; hãy đóng rồi chọn sản phẩm khác.")
    if draft.done_on is None:
        raise Refusal("Chưa có ngày hoàn thành; hãy ghi ngày của văn bản.")
    if draft.conclusion is Conclusion.STOPPED and not (typed(draft.reason) and draft.names_document):
        raise Refusal("Dừng thực hiện cần có lý do và văn bản; hãy ghi đủ hai mục rồi làm lại.")


def _draft_for(ending: Ending, draft: ConclusionDraft, done_on: date) -> ConclusionDraft:
    late = ending.due_on is not None and done_on > ending.due_on
    reason = draft.reason if late or draft.conclusion is Conclusion.STOPPED else ""
    return replace(draft, milestone_id=ending.milestone_id, period=ending.period, reason=reason)


# -- units and deadlines


@dataclass(frozen=True, slots=True)
class UnitsDraft:
    """The units as signed; None leaves those of each task as they are."""

    leads_text: str | None = None
    coordinating_text: str | None = None


def set_units_of_many(book: Book, tasks: Sequence[int], draft: UnitsDraft, tick: Tick = no_tick) -> None:
    """Give these tasks the same leads, the same coordinating units, or both, in one step."""
    columns = _unit_columns(draft)
    with book.change(f"Đổi đơn vị của {len(tasks)} nhiệm vụ") as change:
        for number, task in enumerate(tasks):
            tick(number, len(tasks))
            row = rows.by_id(change, tables.Task, task)
            changed = {name: words for name, words in columns.items() if words != row[name]}
            if changed:
                change.update(tables.Task, task, **changed)
                now = {**row, **changed}
                put_task_units(change, task, TaskDraft(now["title"], now["leads_text"], now["coordinating_text"]))


def _unit_columns(draft: UnitsDraft) -> dict[str, str]:
    columns = {"leads_text": draft.leads_text, "coordinating_text": draft.coordinating_text}
    wanted = {name: typed(words) for name, words in columns.items() if words is not None}
    if not wanted:
        raise Refusal("Chưa chọn đổi đơn vị nào; hãy đánh dấu đơn vị chủ trì hoặc đơn vị phối hợp.")
    if wanted.get("leads_text") == "":
        raise Refusal("Chưa có đơn vị chủ trì mới; hãy ghi tên đơn vị, hoặc bỏ dấu ở mục đó.")
    return wanted


def set_deadline_of_many(book: Book, deliverables: Sequence[int], text: str, tick: Tick = no_tick) -> None:
    """Give these deliverables one wording of the deadline in one step; what is concluded stays concluded."""
    wording = typed(text)
    if not wording:
        raise Refusal("Chưa có thời hạn mới; hãy ghi thời hạn như trong kế hoạch, ví dụ “Trước ngày 30/11/2023”.")
    rules = deadline_rules(book)
    with book.change(f"Đổi thời hạn {len(deliverables)} sản phẩm thành “{shortened(wording)}”") as change:
        for number, deliverable in enumerate(deliverables):
            tick(number, len(deliverables))
            row: dict[str, Any] = rows.deliverable_row(change, deliverable)
            if row["set_by_hand"] or row["deadline_text"] != wording:
                windows.read_and_write(change, deliverable, wording, row["year"], rules)


# -- confirmed


def confirm_many(book: Book, deliverables: Sequence[int], tick: Tick = no_tick) -> None:
    """The officer accepts what was proposed of all these deliverables: from now on it can be due and late."""
    table = tables.Milestone
    proposed = table.select(table.id, table.deliverable).where(~table.confirmed).tuples()
    wanted, waiting = set(deliverables), defaultdict[int, list[int]](list)
    for row, deliverable in book.rows(proposed):
        if deliverable in wanted:
            waiting[deliverable].append(row)
    if not waiting:
        raise Refusal("Các sản phẩm đang chọn không có mốc nào chờ xác nhận; hãy chọn sản phẩm có dấu Cần xem lại.")
    with book.change(f"Xác nhận mốc của {len(waiting)} sản phẩm") as change:
        for number, milestones in enumerate(waiting.values()):
            tick(number, len(waiting))
            for row in milestones:
                change.update(table, row, confirmed=True)

"""Pasting rows of a spreadsheet into the plan: what they would become is told first, then written as one step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.deadline import Deadline, DeadlineKind, read_deadline
from cchc_desktop.domain.doubts import belongs_to, years_named
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.pasted_rows import Meaning, PastedRow, PastedTable, amount_in
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import fold
from cchc_desktop.domain.ticking import Tick, no_tick
from cchc_desktop.services import rows
from cchc_desktop.services.office_rules import deadline_rules
from cchc_desktop.services.plan.numbering import renumber
from cchc_desktop.services.plan.planning import (
    DeliverableDraft,
    TaskDraft,
    put_area,
    put_deliverable,
    put_task,
)
from cchc_desktop.services.typed_text import checked_title, shortened
from cchc_desktop.services.units import units
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

_TASKS = """
    SELECT task.number, task.title FROM task JOIN content_area ON content_area.id = task.area_id
    WHERE content_area.plan_id = ? ORDER BY task.number DESC
"""


@dataclass(frozen=True, slots=True)
class PastePlace:
    """Where rows go that do not say so themselves.

    Tasks above the first area go to the end of `area_id`, or of a new area called `new_area`; products above the first
    task go on with `task_id`.
    """

    plan_id: int
    area_id: int | None = None
    new_area: str = ""
    task_id: int | None = None


@dataclass(frozen=True, slots=True)
class SeenRow:
    """A row with what the book knows of it: the last day that its wording means, and all doubts in sentences."""

    row: PastedRow
    due_on: date | None
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pasted:
    """The ids of what was made, in the order of the rows."""

    areas: tuple[int, ...]
    tasks: tuple[int, ...]
    deliverables: tuple[int, ...]


def look_over(book: Book, plan_id: int, table: PastedTable) -> tuple[SeenRow, ...]:
    """Every row as it would be pasted, with its doubts; writes nothing."""
    looking = _Looking(book, plan_id)
    return tuple(looking.seen(row) for row in table.rows)


def paste(book: Book, place: PastePlace, table: PastedTable, tick: Tick = no_tick) -> Pasted:
    """Write the rows as one step; `tick` may raise to give up.

    Refused where they hold nothing to write, or no area is chosen for the first ones.
    """
    told = (table if place.task_id is not None else table.with_no_task_above()).told
    if not told:
        raise Refusal("Không có dòng nào dán được; hãy xem lý do ở từng dòng rồi chép lại các ô.")
    if table.begins_without_area and place.area_id is None and not place.new_area.strip():
        raise Refusal("Chưa có nội dung cho các nhiệm vụ ở đầu bảng; hãy chọn một nội dung hoặc ghi tên nội dung mới.")
    plan = rows.by_id(book, tables.Plan, place.plan_id)
    with book.change(f"Dán {len(told)} dòng vào kế hoạch năm {plan['year']}") as change:
        writing = _Writing(change, book, place)
        for at, row in enumerate(told):
            tick(at, len(told))
            writing.write(row)
        renumber(change, place.plan_id)
        return writing.pasted


class _Looking:
    """Knows what was known before the paste, and which names the rows above have brought already."""

    def __init__(self, book: Book, plan_id: int) -> None:
        self._year = int(rows.by_id(book, tables.Plan, plan_id)["year"])
        self._rules = deadline_rules(book)
        self._known = dict(units.spellings_of(book))
        self._names: dict[str, list[str]] = {}
        self._deadlines: dict[str, Deadline] = {}
        self._titles = {fold(title): number for number, title in book.read(_TASKS, (plan_id,))}

    def seen(self, row: PastedRow) -> SeenRow:
        if row.meaning is Meaning.NOTHING:
            return SeenRow(row, None, row.doubts)
        deadline = self._deadline(row.deadline) if row.product and row.deadline else None
        doubts = [*row.doubts, *self._of_task(row)]
        if deadline is not None and deadline.kind is DeadlineKind.UNREAD:
            doubts.append(f"Chưa đọc được thời hạn “{shortened(row.deadline)}”; sẽ ghi nguyên lời, chưa có ngày.")
        due_on = deadline.due_on if deadline else None
        if due_on is not None and not belongs_to(due_on, self._year):
            doubts.append(f"Hạn cuối {day_words(due_on)} nằm ngoài năm {self._year}.")
        named = (year for year in years_named(row.product) if year != self._year)
        doubts += [f"Lời văn nói về năm {year} trong kế hoạch năm {self._year}." for year in named]
        return SeenRow(row, due_on, tuple(doubts))

    def _of_task(self, row: PastedRow) -> Iterator[str]:
        if row.meaning is not Meaning.TASK:
            return
        number = self._titles.get(fold(row.title))
        if number is not None:
            yield f"Kế hoạch đã có nhiệm vụ cùng tên (số {number}); sẽ thêm một nhiệm vụ nữa."
        leads, coordinating = self._named(row.leads), self._named(row.coordinating)
        for name in (*leads, *coordinating):
            key = units.alias_key(name)
            if key not in self._known:
                self._known[key] = units.Reference()
                self._names.clear()
                yield f"Chưa có đơn vị “{shortened(name, 60)}” trong sổ; sẽ thêm đơn vị này."
        both = {units.alias_key(name) for name in leads} & {units.alias_key(name) for name in coordinating}
        yield from (f"{name} vừa chủ trì vừa phối hợp." for name in leads if units.alias_key(name) in both)

    def _named(self, text: str) -> list[str]:
        """Cells say the same over and over; only a new name can part them otherwise."""
        if text not in self._names:
            self._names[text] = units.split_names(text, self._known)
        return self._names[text]

    def _deadline(self, text: str) -> Deadline:
        if text not in self._deadlines:
            self._deadlines[text] = read_deadline(text, self._year, self._rules)
        return self._deadlines[text]


class _Writing:
    """Goes down the rows: the area and the task above are where the next row goes."""

    def __init__(self, change: Change, book: Book, place: PastePlace) -> None:
        self._change, self._book, self._place = change, book, place
        self._area, self._task = place.area_id, place.task_id
        self._spellings = units.spellings_of(change)
        self._areas: list[int] = []
        self._tasks: list[int] = []
        self._deliverables: list[int] = []

    @property
    def pasted(self) -> Pasted:
        return Pasted(tuple(self._areas), tuple(self._tasks), tuple(self._deliverables))

    def write(self, row: PastedRow) -> None:
        if row.meaning is Meaning.AREA:
            self._begin_area(row.title)
            return
        if row.meaning is Meaning.TASK:
            self._begin_task(row)
        if row.product:
            self._put_product(row)

    def _begin_area(self, title: str) -> None:
        self._area = put_area(self._change, self._place.plan_id, checked_title(title, "Tên nội dung"))
        self._task = None
        self._areas.append(self._area)

    def _begin_task(self, row: PastedRow) -> None:
        if self._area is None:
            self._begin_area(self._place.new_area)
        assert self._area is not None
        draft = TaskDraft(row.title, row.leads, row.coordinating)
        self._task = put_task(self._change, self._area, draft, self._spellings)
        self._tasks.append(self._task)

    def _put_product(self, row: PastedRow) -> None:
        assert self._task is not None
        draft = DeliverableDraft(row.product, row.deadline, row.funding, amount_in(row.funding))
        self._deliverables.append(put_deliverable(self._change, self._book, self._task, draft))

"""The plan of another year from one that is there: the whole of it, or some of its tasks.

What is copied is the words and the units; progress, conclusions, papers and sums of money belong to their year. Where
a deadline was moved to the other year, its milestones wait for the officer's confirmation.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from cchc_desktop.domain.deadline import Deadline, DeadlineRules, read_deadline
from cchc_desktop.domain.moved_years import moved_deadline, moved_words
from cchc_desktop.domain.plan import ContentArea, Deliverable, PlanHeading, PlanOutline, Task, Unit
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import fold
from cchc_desktop.domain.ticking import Tick, no_tick
from cchc_desktop.services.office_rules import deadline_rules
from cchc_desktop.services.plan import planning, windows
from cchc_desktop.services.plan.numbering import end_of, next_number, renumber
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.plan.plans import PlanDraft, put_plan, refuse_year
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

_HAS_NUMBER = re.compile(r"số\s*:?\s*\d", re.IGNORECASE)


def copy_plan(book: Book, source: PlanOutline, year: int, tick: Tick = no_tick) -> int:
    """A draft plan of `year` with the words of `source`; its id. Refused when the year has a plan.

    `tick` hears of every task, and may raise to give up: nothing is written then.
    """
    refuse_year(book, year)
    with book.change(f"Tạo kế hoạch năm {year} từ kế hoạch năm {source.plan.year}") as change:
        plan = put_plan(change, year, _heading(source.plan, year))
        copier = _Copier(change, source.plan.year, year, deadline_rules(book))
        number, total = 0, len(list(source.tasks))
        for place, area in enumerate(source.areas):
            made = copier.put_area(plan, area, place)
            for position, task in enumerate(area.tasks):
                tick(number, total)
                number += 1
                copier.put_task(made, task, number, position)
        return plan


def copy_tasks(book: Book, source: PlanOutline, task_ids: Collection[int], year: int) -> tuple[int, ...]:
    """Copy tasks of `source` to the ends of the areas of the same name in the plan of `year`; their new ids.

    An area that the plan has not is made. Refused, with nothing copied, when the plan has one of the tasks already.
    """
    chosen = [(area, task) for area in source.areas for task in area.tasks if task.id in task_ids]
    if not chosen:
        raise Refusal("Chưa chọn nhiệm vụ nào để chép; hãy chọn nhiệm vụ hoặc nội dung trong cây rồi chép lại.")
    plan = read_heading(book, year).id
    with book.change(f"Chép {len(chosen)} nhiệm vụ sang kế hoạch năm {year}") as change:
        copier = _Copier(change, source.plan.year, year, deadline_rules(book))
        made = tuple(_copy_task(copier, plan, area, task) for area, task in chosen)
        renumber(change, plan)
    return made


def _copy_task(copier: _Copier, plan: int, area: ContentArea, task: Task) -> int:
    change, table = copier.change, tables.Task
    target = _area_like(copier, plan, area)
    title = copier.words(task.title)
    present = change.rows(table.select(table.title).where(table.area == target).tuples())
    if fold(title) in {fold(other) for (other,) in present}:
        raise Refusal(
            f"Kế hoạch năm {copier.year} đã có nhiệm vụ “{title}”; hãy bỏ chọn nhiệm vụ {task.number} rồi chép lại."
        )
    of_plan = tables.ContentArea.select(tables.ContentArea.id).where(tables.ContentArea.plan == plan)
    number = next_number(change, table, table.area.in_(of_plan))
    return copier.put_task(target, task, number, end_of(change, table, table.area == target))


def _area_like(copier: _Copier, plan: int, area: ContentArea) -> int:
    """The area of that name in the other plan, made where there is none."""
    table, wanted = tables.ContentArea, fold(copier.words(area.title))
    rows = copier.change.rows(table.select(table.id, table.title).where(table.plan == plan).tuples())
    found = next((row for row, title in rows if fold(title) == wanted), None)
    return planning.put_area(copier.change, plan, copier.words(area.title)) if found is None else int(found)


def _heading(plan: PlanHeading, year: int) -> PlanDraft:
    """A draft without number and day; an annex's basis that names the old number is left to be written anew."""
    basis = "" if _HAS_NUMBER.search(plan.annex_basis) else moved_words(plan.annex_basis, plan.year, year)
    return PlanDraft(
        title=moved_words(plan.title, plan.year, year) or f"Kế hoạch cải cách hành chính năm {year}",
        annex_title=moved_words(plan.annex_title, plan.year, year),
        annex_basis=basis,
    )


@dataclass(frozen=True, slots=True)
class _Copier:
    """Writes copies into the plan of `year` inside one change."""

    change: Change
    from_year: int
    year: int
    rules: DeadlineRules

    def words(self, text: str) -> str:
        return moved_words(text, self.from_year, self.year)

    def put_area(self, plan: int, area: ContentArea, position: int) -> int:
        title = self.words(area.title)
        return self.change.insert(tables.ContentArea, plan=plan, number=position + 1, position=position, title=title)

    def put_task(self, area: int, task: Task, number: int, position: int) -> int:
        made = self.change.insert(
            tables.Task,
            area=area,
            number=number,
            position=position,
            title=self.words(task.title),
            leads_text=task.leads_text,
            coordinating_text=task.coordinating_text,
            search_also=task.search_also,
        )
        self._put_units(made, "lead", task.leads)
        self._put_units(made, "coordinating", task.coordinating)
        for place, deliverable in enumerate(task.deliverables):
            self._put_deliverable(made, deliverable, place)
        return made

    def _put_units(self, task: int, role: str, units: tuple[Unit, ...]) -> None:
        for position, unit in enumerate(units):
            named = {"group": unit.id} if unit.is_group else {"unit": unit.id}
            self.change.insert(tables.TaskUnit, task=task, role=role, position=position, **named)

    def _put_deliverable(self, task: int, source: Deliverable, position: int) -> None:
        text = moved_deadline(source.deadline_text, self.from_year, self.year)
        deadline = read_deadline(text, self.year, self.rules)
        moved = text != source.deadline_text
        made = self.change.insert(
            tables.Deliverable,
            task=task,
            number=position + 1,
            position=position,
            title=self.words(source.title),
            deadline_text=text,
            funding_text=source.funding_text,
            search_also=source.search_also,
            **self._window(source, deadline),
        )
        if source.window_set_by_hand:
            self._put_hand_milestone(made, source)
        else:
            windows.write_milestones(self.change, made, replace(deadline, proposed=deadline.proposed or moved))
        self._put_checklist(made, source)

    def _window(self, source: Deliverable, deadline: Deadline) -> dict[str, Any]:
        columns = windows.deadline_columns(deadline)
        if source.window_set_by_hand:
            columns |= {
                "opens_on": self._day(source.opens_on),
                "due_on": self._day(source.due_on),
                "set_by_hand": True,
            }
        return columns

    def _put_hand_milestone(self, deliverable: int, source: Deliverable) -> None:
        opens_on, due_on = self._day(source.opens_on), self._day(source.due_on)
        windows.write_hand_window(self.change, deliverable, opens_on, due_on, confirmed=False)

    def _day(self, day: date | None) -> date | None:
        """The same day of the other year; 29 February becomes the 28th where there is none."""
        if day is None:
            return None
        year = day.year + self.year - self.from_year
        try:
            return day.replace(year=year)
        except ValueError:
            return day.replace(year=year, day=28)

    def _put_checklist(self, deliverable: int, source: Deliverable) -> None:
        for position, item in enumerate(source.checklist):
            self.change.insert(
                tables.ChecklistItem,
                deliverable=deliverable,
                position=position,
                kind="rate" if item.is_rate else "handling",
                label=self.words(item.label),
            )

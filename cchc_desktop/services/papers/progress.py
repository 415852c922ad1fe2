"""The table of progress: how far the plan has come, by area, by unit or by state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cchc_desktop.documents.forms.progress import (
    ProgressContent,
    ProgressPart,
    ProgressRow,
    ProgressTask,
    progress_document,
)
from cchc_desktop.documents.forms.sheet_parts import cited_below
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.evidence_index import EvidencePaper
from cchc_desktop.domain.leads import ProductLead
from cchc_desktop.domain.plan import Deliverable, PlanOutline, Task
from cchc_desktop.domain.progress import STATE_WORDS
from cchc_desktop.domain.progress_table import (
    Part,
    TableBy,
    parts_by_area,
    parts_by_state,
    parts_by_unit,
    tallies_by_state,
    tally,
)
from cchc_desktop.domain.standing_notes import standing_notes
from cchc_desktop.domain.workdays import WorkCalendar
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.book.unspoilt import unspoilt
from cchc_desktop.services.calendar.working_days import counted, read_calendar
from cchc_desktop.services.evidence.proofs import papers_of_plan
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.units.duties import DutyReading
from cchc_desktop.services.units.reminders import Reminded, reminded_in_plan, reminded_together
from cchc_desktop.services.units.stewards import Stewards
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document


def progress_paper(book: Book, request: PaperRequest) -> Document:
    """The table in the variant asked for, with all there is on the day asked for."""
    return progress_document(progress_content(book, request.year, TableBy(request.choice or "area"), request.today))


def progress_content(book: Book, year: int, by: TableBy, today: date) -> ProgressContent:
    """What the table is made from."""
    outline = read_outline(book, year, today)
    parts = _parts(book, outline, by)
    calendar, papers = counted(read_calendar(book)), papers_of_plan(book, year)
    rows = _Rows(today, calendar, papers, reminded_in_plan(book, year), Stewards(book, today))
    return ProgressContent(
        agency=read_agency(book).paper_for(Paper.PROGRESS),
        plan=outline.plan,
        today=today,
        by=by,
        tallies=tuple(tally(part.name, part.tasks) for part in parts),
        states=tallies_by_state(outline),
        total=tally("Tổng số", tuple(outline.tasks)),
        parts=tuple(ProgressPart(part.name, rows.of(part)) for part in parts),
    )


def _parts(book: Book, outline: PlanOutline, by: TableBy) -> tuple[Part, ...]:
    if by is TableBy.AREA:
        return parts_by_area(outline)
    if by is TableBy.STATE:
        return parts_by_state(outline)
    with unspoilt(book):
        states = DutyReading(book, outline.today).states_in(outline.plan.year)
        names = dict(book.read("SELECT id, name FROM unit"))
    return parts_by_unit(outline, names, states)


@dataclass(frozen=True, slots=True)
class _Rows:
    """Makes the rows of a part from what was read once for all of them."""

    today: date
    calendar: WorkCalendar
    papers: dict[int, tuple[EvidencePaper, ...]]
    reminded: dict[tuple[int, int], Reminded]
    stewards: Stewards

    def of(self, part: Part) -> tuple[ProgressTask, ...]:
        return tuple(self._task(task, part.unit) for task in part.tasks)

    def _task(self, task: Task, unit: int | None) -> ProgressTask:
        rows = tuple(self._row(deliverable, unit) for deliverable in task.deliverables)
        return ProgressTask(task.number, task.title, task.leads_text, rows)

    def _row(self, item: Deliverable, unit: int | None) -> ProgressRow:
        return ProgressRow(
            code=item.code,
            title=item.title,
            deadline=item.deadline_text,
            state=STATE_WORDS[item.state],
            percent=item.percent,
            documents=self._documents(item, unit),
            note="; ".join(filter(None, (*standing_notes(item, self.today, self.calendar), self._often(item, unit)))),
            lead=ProductLead(item.id, item.code),
        )

    def _documents(self, item: Deliverable, unit: int | None) -> str:
        """Of what a group's units end one by one, the documents of the unit whose row it is."""
        if unit is not None and item.owing:
            own = dict.fromkeys(one.document for one in item.milestones if one.document)
            return cited_below((one.number or one.abstract, one.issued_on) for one in own)
        return cited_below((paper.name, paper.issued_on) for paper in self.papers.get(item.id, ()))

    def _often(self, item: Deliverable, unit: int | None) -> str:
        who = None if unit is None else self.stewards.told_of(unit)
        found = (one for (each, what), one in self.reminded.items() if what == item.id and (who is None or each in who))
        words = reminded_together(found).words
        return words[:1].upper() + words[1:]

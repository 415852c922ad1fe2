"""The signed 2023 plan on paper: every wording is there, letter for letter, and nothing runs out of its cell."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cchc_desktop.documents.forms.assignment import AssignmentContent, assignment_document
from cchc_desktop.documents.forms.report import report_document
from cchc_desktop.domain.periods import PeriodKind

from .pages import assert_inside_margins, assert_nothing_overlaps, letters, opened, printed, squeezed
from .plans import AGENCY

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

TODAY = date(2023, 10, 20)


@pytest.fixture
def sample(tmp_path: Path) -> Book:
    from cchc_desktop.services.book.books import open_book, sample_book  # noqa: PLC0415

    return open_book(sample_book(tmp_path))


def test_the_annex_holds_every_signed_cell(seed_book: Book) -> None:
    from cchc_desktop.services.plan.outline import read_outline  # noqa: PLC0415

    plan = read_outline(seed_book, 2023, TODAY)
    made = printed(assignment_document(AssignmentContent(AGENCY, plan)))
    rows: list[list[str]] = []
    with opened(made) as file:
        for page in file.pages:
            assert_inside_margins(page)
            assert_nothing_overlaps(page)
            rows += [[squeezed(cell or "") for cell in row] for row in page.extract_tables()[0][2:]]
    shown = [row[4:7] for row in rows if not row[0].startswith("Nộidung")]
    signed = [
        [squeezed(text) for text in (one.title, one.deadline_text, one.funding_text)] for one in plan.deliverables
    ]
    assert shown == signed
    heads = [row[:4] for row in rows if row[0].isdecimal()]
    for task in plan.tasks:
        texts = (str(task.number), task.title, task.leads_text, task.coordinating_text)
        assert [squeezed(text) for text in texts] in heads


def test_the_annual_report_holds_what_was_recorded(sample: Book) -> None:
    from cchc_desktop.services.plan.outline import read_all_entries, read_outline  # noqa: PLC0415
    from cchc_desktop.services.reports.reporting import report_content  # noqa: PLC0415

    try:
        content = report_content(sample, 2023, PeriodKind.YEAR, TODAY)
        plan = read_outline(sample, 2023, TODAY)
        entries = read_all_entries(sample, [one.id for one in plan.deliverables])
    finally:
        sample.close()
    made = printed(report_document(content))
    shown = letters(made)
    window = content.period.data_from, content.period.data_to
    told = [entry for found in entries.values() for entry in found if window[0] <= entry.day <= window[1]]
    assert len(told) > 20
    for entry in told:
        assert squeezed(entry.result).rstrip(".;,") in shown
    for one in plan.deliverables:
        for milestone in one.milestones:
            if milestone.document:
                assert squeezed(milestone.document.number) in shown
    with opened(made) as file:
        for page in file.pages:
            assert_inside_margins(page)
            assert_nothing_overlaps(page)

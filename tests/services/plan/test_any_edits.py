"""Any sequence of the officer's steps: undone to the last it leaves the book as it was, done again as it had become."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.dossiers import DossierDraft
from cchc_desktop.domain.endings import Wish, endings_of
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.plan import Deliverable
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.book.books import create_from_seed, open_book
from cchc_desktop.services.book.checking import check_book
from cchc_desktop.services.documents import edits as document_edits
from cchc_desktop.services.documents.documents import DocumentConditions, document_ids, read_document
from cchc_desktop.services.documents.edits import DocumentDraft, Filing, Target
from cchc_desktop.services.evidence import dossier_edits
from cchc_desktop.services.evidence.dossiers import dossiers_of
from cchc_desktop.services.evidence.evidence import StoredFile
from cchc_desktop.services.history.history import next_redo, next_undo, redo, undo
from cchc_desktop.services.plan import bulk, planning, recording
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.planning import DeliverableDraft, TaskDraft
from cchc_desktop.services.plan.recording import ConclusionDraft, ProgressDraft
from cchc_desktop.services.registers import findings
from cchc_desktop.services.registers.findings import FindingDraft
from cchc_desktop.services.reports import reporting
from cchc_desktop.services.units import edits as unit_edits
from cchc_desktop.services.units import mergers as unit_mergers
from cchc_desktop.services.units import reminders
from cchc_desktop.services.units.edits import GroupDraft, UnitDraft
from cchc_desktop.services.units.reminders import Means, ReminderDraft
from cchc_desktop.services.units.sheet import unit_lines
from cchc_desktop.store.book import Book
from tests.services.looking import content

DAY = date(2023, 10, 20)
Step = Callable[[Book, int, str], object]


def _one(book: Book, pick: int) -> int:
    found = list(read_outline(book, 2023, DAY).deliverables)
    return found[pick % len(found)].id


def _some(book: Book, pick: int) -> list[Deliverable]:
    found = list(read_outline(book, 2023, DAY).deliverables)
    return found[pick % len(found) :][: 2 + pick % 9]


def _task(book: Book, pick: int) -> int:
    found = list(read_outline(book, 2023, DAY).tasks)
    return found[pick % len(found)].id


def _area(book: Book, pick: int) -> int:
    found = read_outline(book, 2023, DAY).areas
    return found[pick % len(found)].id


def _milestone(book: Book, pick: int) -> int:
    found = [each.id for one in read_outline(book, 2023, DAY).deliverables for each in one.milestones]
    return found[pick % len(found)]


def _milestone_target(book: Book, pick: int) -> tuple[int, int]:
    found = [(one.id, each.id) for one in read_outline(book, 2023, DAY).deliverables for each in one.milestones]
    return found[pick % len(found)]


def _document(book: Book, pick: int) -> int:
    found = document_ids(book, DocumentConditions(), "added")
    return found[pick % len(found)] if found else document_edits.add_document(book, DocumentDraft("1/KH-UBND"), DAY)


def _unit(book: Book, pick: int) -> int:
    found = unit_lines(book, DAY)
    return found[pick % len(found)].id


def _unlink(book: Book, pick: int) -> None:
    document = _document(book, pick)
    proofs = read_document(book, document).proofs
    if proofs:
        document_edits.unlink(book, document, proofs[pick % len(proofs)])


def _file(book: Book, pick: int) -> None:
    if found := dossiers_of(book, 2023):
        dossier_edits.file_documents(book, found[pick % len(found)].id, [_document(book, pick)])


STEPS: dict[str, Step] = {
    "title": lambda book, pick, words: planning.edit_deliverable(
        book, _one(book, pick), DeliverableDraft(words, "Quý I, III/2023" if pick % 2 else "Tháng 9/2023")
    ),
    "units": lambda book, pick, words: planning.edit_task(book, _task(book, pick), TaskDraft("Việc", words, words)),
    "area": lambda book, pick, words: planning.edit_area(book, _area(book, pick), words),
    "add": lambda book, pick, words: planning.add_deliverable(book, _task(book, pick), DeliverableDraft(words)),
    "add task": lambda book, pick, words: planning.add_task(book, _area(book, pick), TaskDraft(words, words)),
    "move": lambda book, pick, words: planning.move_area(book, _area(book, pick), 1 - pick % 3),
    "move to": lambda book, pick, words: planning.move_task_to(book, _task(book, pick), _area(book, pick // 7)),
    "delete": lambda book, pick, words: planning.delete_deliverable(book, _one(book, pick)),
    "delete task": lambda book, pick, words: planning.delete_task(book, _task(book, pick)),
    "delete area": lambda book, pick, words: planning.delete_area(book, _area(book, pick)),
    "window": lambda book, pick, words: planning.set_window(book, _one(book, pick), None, date(2023, 1 + pick % 12, 5)),
    "reset": lambda book, pick, words: planning.reset_window(book, _one(book, pick)),
    "note": lambda book, pick, words: recording.record_progress(
        book, _one(book, pick), ProgressDraft(DAY, pick % 101, words)
    ),
    "conclude": lambda book, pick, words: recording.conclude(
        book, _one(book, pick), ConclusionDraft(Conclusion.DONE, DAY, "05/BC-UBND", words, period=PeriodKind.Q3), DAY
    ),
    "conclude one": lambda book, pick, words: recording.conclude(
        book, _one(book, pick), ConclusionDraft(Conclusion.NOTHING_AROSE, DAY), DAY
    ),
    "conclude many": lambda book, pick, words: bulk.conclude_many(
        book,
        endings_of(_some(book, pick), 2023, Wish(Conclusion.DONE, PeriodKind.Q3, every=bool(pick % 2))).endings,
        ConclusionDraft(Conclusion.DONE, DAY, "06/BC-UBND" if pick % 3 else "", words, words),
        DAY,
    ),
    "units of many": lambda book, pick, words: bulk.set_units_of_many(
        book,
        list({one.task_id: None for one in _some(book, pick)}),
        bulk.UnitsDraft(words, words if pick % 2 else None),
    ),
    "deadline of many": lambda book, pick, words: bulk.set_deadline_of_many(
        book, [one.id for one in _some(book, pick)], "Quý I, III/2023" if pick % 2 else words
    ),
    "document of many": lambda book, pick, words: document_edits.file_document(
        book,
        Filing(
            DocumentDraft("07/BC-UBND", abstract=words, issued_on=DAY),
            (),
            tuple(Target(one.id) for one in _some(book, pick)),
        ),
        DAY,
    ),
    "reopen": lambda book, pick, words: recording.reopen(book, _milestone(book, pick)),
    "confirm": lambda book, pick, words: recording.confirm_milestones(book, _one(book, pick)),
    "document": lambda book, pick, words: document_edits.file_document(
        book,
        Filing(
            DocumentDraft(f"{pick:02d}/BC-UBND" if pick % 2 else "", abstract=words, issued_on=DAY),
            (StoredFile(f"{pick}.pdf", f"{pick % 3:064d}", pick),),
            (Target(_one(book, pick)), Target(*_milestone_target(book, pick))),
        ),
        DAY,
    ),
    "link": lambda book, pick, words: document_edits.link_document(
        book, _document(book, pick), [Target(_one(book, pick // 3)), Target(*_milestone_target(book, pick))]
    ),
    "unlink": lambda book, pick, words: _unlink(book, pick),
    "delete document": lambda book, pick, words: document_edits.delete_document(
        book, _document(book, pick), unlinking=bool(pick % 2)
    ),
    "remind": lambda book, pick, words: reminders.add_reminder(
        book,
        ReminderDraft(_unit(book, pick), DAY, tuple(Means)[pick % 3], [(_one(book, pick), ""), (_one(book, 0), words)]),
        DAY,
    ),
    "delete reminder": lambda book, pick, words: reminders.delete_reminder(book, 1 + pick % 3),
    "finding": lambda book, pick, words: findings.add_finding(
        book, FindingDraft(_unit(book, pick), DAY, words, mend_by=DAY if pick % 2 else None)
    ),
    "mend": lambda book, pick, words: findings.mend_finding(book, 1 + pick % 3, DAY, words, DAY),
    "delete finding": lambda book, pick, words: findings.delete_finding(book, 1 + pick % 3),
    "add unit": lambda book, pick, words: unit_edits.add_unit(book, UnitDraft(words, aliases=[f"{words} {pick}"])),
    "edit unit": lambda book, pick, words: unit_edits.edit_unit(
        book, _unit(book, pick), UnitDraft(words, last_day=DAY if pick % 2 else None)
    ),
    "delete unit": lambda book, pick, words: unit_edits.delete_unit(book, _unit(book, pick)),
    "group": lambda book, pick, words: unit_edits.add_group(
        book, GroupDraft(words, members=[_unit(book, pick), _unit(book, pick // 2)])
    ),
    "edit group": lambda book, pick, words: unit_edits.edit_group(
        book, 1 + pick % 3, GroupDraft(words, members=[_unit(book, pick)])
    ),
    "delete group": lambda book, pick, words: unit_edits.delete_group(book, 1 + pick % 3),
    "merge": lambda book, pick, words: unit_mergers.merge_units(
        book, [_unit(book, pick), _unit(book, pick + 1)], words, date(2023, 1, 1 + pick % 9)
    ),
    "fold": lambda book, pick, words: unit_mergers.fold_unit(book, _unit(book, pick), _unit(book, pick // 3)),
    "dossier": lambda book, pick, words: dossier_edits.add_dossier(
        book, 2023, DossierDraft(f"{pick % 20}.X", words, area_id=_area(book, pick))
    ),
    "usual dossiers": lambda book, pick, words: dossier_edits.add_dossiers(
        book, 2023, dossier_edits.proposed_dossiers(book, 2023)
    ),
    "file": lambda book, pick, words: _file(book, pick),
    "file by the plan": lambda book, pick, words: dossier_edits.file_by_plan(book, 2023),
    "delete dossier": lambda book, pick, words: dossier_edits.delete_dossier(book, 1 + pick % 3),
    "report": lambda book, pick, words: reporting.write_section(book, 2023, PeriodKind.YEAR, f"II.{pick % 3}", words),
    "report back": lambda book, pick, words: reporting.drop_own_text(book, 2023, PeriodKind.YEAR, f"II.{pick % 3}"),
}

WORDS = st.one_of(st.sampled_from(["Phòng Nội vụ; Hội Nông dân", "Đề án", "x"]), st.text(max_size=12))


@pytest.fixture(scope="module")
def any_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("edits") / "so.sqlite"
    create_from_seed(path)
    return path


def _do(book: Book, step: tuple[str, int, str]) -> None:
    name, pick, words = step
    before = content(book)
    try:
        STEPS[name](book, pick, words)
    except Refusal:
        assert content(book) == before


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(steps=st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 300), WORDS), min_size=1, max_size=8))
def test_all_undone_and_all_done_again(any_book: Path, steps: list[tuple[str, int, str]]) -> None:
    with open_book(any_book) as book:
        start = content(book)
        # What is written ends the chance to redo the steps of the example before; some steps write nothing.
        for step in [("note", 1, "x"), *steps]:
            _do(book, step)
        end = content(book)
    with open_book(any_book) as book:
        while next_undo(book):
            undo(book)
        assert content(book) == start
        while next_redo(book):
            redo(book)
        assert content(book) == end
        assert [one for one in check_book(book) if "giữ trong sổ" not in one.what] == []  # these files have no bytes
        while next_undo(book):
            undo(book)
        assert content(book) == start

"""The table of progress: what it counts, what it says of each product, and that nothing of a plan is lost in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.documents.blocks import Banner, Document, RowGroup, Table
from cchc_desktop.documents.forms.progress import ProgressContent, ProgressRow, progress_document
from cchc_desktop.domain.progress import Conclusion, State, completion_of
from cchc_desktop.domain.progress_table import TableBy
from cchc_desktop.services.papers.catalogue import document_of
from cchc_desktop.services.papers.progress import progress_content
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan import recording
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.planning import set_window
from cchc_desktop.services.plan.recording import ConclusionDraft
from cchc_desktop.services.units import reminders
from cchc_desktop.services.units.mergers import merge_units
from cchc_desktop.services.units.reminders import Means, ReminderDraft
from cchc_desktop.services.units.units import find_unit
from cchc_desktop.store.book import Book
from tests.conftest import OpenBook
from tests.documents.pages import assert_inside_margins, assert_nothing_overlaps, letters, line, opened, printed
from tests.documents.pages import squeezed as bare
from tests.services.looking import item

from .hostile import DAY as HOSTILE_DAY
from .hostile import HOSTILE, YEAR, assert_all_is_shown, hostile_book, titles

DAY = date(2023, 10, 20)


def unit(book: Book, name: str) -> int:
    found = find_unit(book, name)
    assert found is not None
    return found


def content(book: Book, by: TableBy = TableBy.AREA) -> ProgressContent:
    return progress_content(book, 2023, by, DAY)


def rows(shown: ProgressContent, part: str = "") -> dict[str, ProgressRow]:
    """By code, of the parts whose name begins so."""
    parts = [one for one in shown.parts if one.name.startswith(part)]
    return {row.code: row for one in parts for task in one.tasks for row in task.rows}


def paper(book: Book, choice: str = "") -> Document:
    return document_of(book, PaperRequest("progress", 2023, DAY, choice=choice))


def test_every_product_stands_once_with_its_state_in_words(sample_book: Book) -> None:
    shown = content(sample_book)
    told = [row.code for part in shown.parts for task in part.tasks for row in task.rows]
    assert told == [one.code for one in read_outline(sample_book, 2023, DAY).deliverables]
    found = rows(shown)
    late = found["3.1"]
    assert (late.deadline, late.state, late.percent) == ("Quý II/2023", "Quá hạn, chưa hoàn thành", 80)
    assert late.note == "Quá hạn 78 ngày làm việc"
    assert found["5.1"].documents == "152/KH-UBND ngày\u00a012/12/2022"
    assert found["35.1"].note == "Đã thực hiện 3 kỳ", "an ongoing one has no number of milestones to reach"


@pytest.mark.parametrize("by", list(TableBy))
def test_the_total_counts_what_the_outline_holds(sample_book: Book, by: TableBy) -> None:
    plan = read_outline(sample_book, 2023, DAY)
    total = content(sample_book, by).total
    assert (total.tasks.total, total.deliverables.total) == (40, 51)
    assert total.deliverables == completion_of(plan.deliverables)
    assert total.milestones.total == sum(len(one.milestones) for one in plan.deliverables)


def test_reminders_and_reasons_are_remarked(sample_book: Book) -> None:
    asked = item(sample_book, "3.1", DAY)
    for day in (date(2023, 9, 4), date(2023, 10, 3)):
        draft = ReminderDraft(unit(sample_book, "Phòng Nội vụ"), day, Means.TELEPHONE, [(asked.id, "Quý II")])
        reminders.add_reminder(sample_book, draft, DAY)
    assert rows(content(sample_book))["3.1"].note.endswith("; Đã nhắc 2 lần, gần nhất 03/10/2023")
    done = ConclusionDraft(Conclusion.DONE, DAY, "77/KH-UBND", reason="Chờ hướng dẫn của tỉnh")
    recording.conclude(sample_book, asked.id, done, DAY)
    shown = rows(content(sample_book))["3.1"]
    assert shown.state == "Hoàn thành quá hạn"
    assert shown.note.startswith("Chậm 78 ngày làm việc; Lý do: Chờ hướng dẫn của tỉnh; Đã nhắc 2 lần")


def test_a_member_of_a_group_has_its_own_state_and_document(sample_book: Book) -> None:
    shared = item(sample_book, "36.1", DAY).id
    set_window(sample_book, shared, None, date(2023, 10, 6))
    draft = ConclusionDraft(Conclusion.DONE, DAY, "12/BC-UBND", unit_id=unit(sample_book, "Nghĩa Phú"))
    recording.conclude(sample_book, shared, draft, DAY)
    shown = content(sample_book, TableBy.UNIT)
    own = rows(shown, "UBND xã Nghĩa Phú")["36.1"]
    assert (own.state, own.documents) == ("Hoàn thành quá hạn", "12/BC-UBND ngày\u00a020/10/2023")
    other = rows(shown, "UBND xã Nghĩa Hải")["36.1"]
    assert (other.state, other.documents) == ("Quá hạn, chưa hoàn thành", "")
    [tally] = [one for one in shown.tallies if one.name == "UBND xã Nghĩa Phú"]
    assert (tally.tasks.concluded, tally.deliverables.done_late, tally.milestones.done_late) == (1, 1, 1)
    assert "1/25 đơn vị đã hoàn thành" in rows(content(sample_book))["36.1"].note


def test_by_unit_the_heir_of_a_merger_was_reminded_too(sample_book: Book) -> None:
    asked, old = item(sample_book, "3.1", DAY), unit(sample_book, "Phòng Nội vụ")
    draft = ReminderDraft(old, date(2023, 9, 4), Means.TELEPHONE, [(asked.id, "Quý II")])
    reminders.add_reminder(sample_book, draft, DAY)
    merge_units(sample_book, [old], "Phòng Nội vụ - Lao động", date(2023, 10, 10))
    note = rows(content(sample_book, TableBy.UNIT), "Phòng Nội vụ - Lao động")["3.1"].note
    assert note.endswith("; Đã nhắc 1 lần, gần nhất 04/09/2023")


def test_units_whose_rows_say_the_same_stand_together(sample_book: Book) -> None:
    tables = [
        block for block in progress_document(content(sample_book, TableBy.UNIT)).blocks if isinstance(block, Table)
    ]
    banners = [entry.text for entry in tables[1].body if isinstance(entry, Banner)]
    assert banners[-1].endswith("(25 đơn vị)")
    assert len(tables[0].body) == 1 + 31, "the summary still has a line a unit"


def test_by_state_the_most_pressing_comes_first(sample_book: Book) -> None:
    shown = content(sample_book, TableBy.STATE)
    assert [part.name for part in shown.parts][:2] == ["Quá hạn, chưa hoàn thành", "Sắp đến hạn"]
    assert set(rows(shown, "Quá hạn")) == {"3.1", "3.2"}
    by_state = {one.state: one.deliverables for one in shown.states}
    assert by_state[State.LATE] == 2
    assert sum(by_state.values()) == 51


@pytest.mark.parametrize("choice", ["area", "unit", "state"])
def test_it_lies_down_with_letterhead_day_and_two_signers(sample_book: Book, choice: str) -> None:
    made = printed(paper(sample_book, choice))
    with opened(made) as file:
        first, last = file.pages[0], file.pages[-1]
        assert first.width > first.height
        assert line(first, "PHÒNG NỘI VỤ").style == "bold"
        assert line(first, "(Số liệu tính đến ngày 20/10/2023)").style == "italic"
        maker, officer = line(last, "NGƯỜI LẬP BIỂU"), line(last, "TRƯỞNG PHÒNG")
        assert maker.right < officer.left
        assert abs(maker.top - officer.top) < 1
        assert len(last.extract_tables()) == 1, "the signers do not stand alone"
        for page in file.pages:
            assert_inside_margins(page)
            assert_nothing_overlaps(page)
    shown = letters(made)
    for title in titles(sample_book, 2023, DAY):
        assert bare(title) in shown


@pytest.mark.parametrize("choice", ["area", "unit", "state"])
@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_of_a_hostile_plan_is_lost(kind: str, choice: str, tmp_path: Path, opened: OpenBook) -> None:
    book = hostile_book(kind, tmp_path, opened)
    made = document_of(book, PaperRequest("progress", YEAR, HOSTILE_DAY, choice=choice))
    assert_all_is_shown(made, titles(book))


def test_an_empty_plan_says_so(tmp_path: Path, opened: OpenBook) -> None:
    book = hostile_book("empty", tmp_path, opened)
    made = document_of(book, PaperRequest("progress", YEAR, HOSTILE_DAY))
    [table] = [block for block in made.blocks if isinstance(block, Table)]
    assert table.body == (Banner("(Kế hoạch chưa có nhiệm vụ.)"),)


def test_what_has_no_tasks_and_no_products_says_so(tmp_path: Path, opened: OpenBook) -> None:
    book = hostile_book("bare", tmp_path, opened)
    made = document_of(book, PaperRequest("progress", YEAR, HOSTILE_DAY))
    table = [block for block in made.blocks if isinstance(block, Table)][-1]
    texts = [cell for entry in table.body if isinstance(entry, RowGroup) for row in entry.rows for cell in row if cell]
    assert texts == ["(Chưa có nhiệm vụ.)", "(Nhiệm vụ chưa có sản phẩm.)"]

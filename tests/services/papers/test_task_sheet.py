"""The sheets of tasks: every note of every product is on them, one task or all, each from a page of its own on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.documents.blocks import Block, Document, Heading, NextPaper, Paragraph, RowGroup, Table
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.documents.edits import DocumentDraft, Target, add_document, link_document
from cchc_desktop.services.papers.catalogue import document_of, file_name_of, title_of
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan import recording
from cchc_desktop.services.plan.outline import read_all_entries, read_outline
from cchc_desktop.services.plan.planning import set_window
from cchc_desktop.services.plan.recording import ConclusionDraft
from cchc_desktop.services.units import reminders
from cchc_desktop.services.units.reminders import Means, ReminderDraft
from cchc_desktop.services.units.units import find_unit
from cchc_desktop.store.book import Book
from tests.conftest import OpenBook
from tests.documents.pages import letters, line, lines_of, printed, squeezed
from tests.documents.pages import opened as read
from tests.services.looking import item, milestone

from .hostile import DAY as HOSTILE_DAY
from .hostile import HOSTILE, YEAR, assert_all_is_shown, hostile_book, titles

DAY = date(2023, 10, 20)


def paper(book: Book, code: str = "", year: int = 2023, day: date = DAY) -> Document:
    return document_of(book, PaperRequest("task-sheet", year, day, code=code))


def product(document: Document, code: str) -> list[Block]:
    """The blocks of one product, from its heading to the next one or the next sheet."""
    found: dict[str, list[Block]] = {}
    current: list[Block] = []
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 2:
            current = found.setdefault(block.text.partition(":")[0].removeprefix("Sản phẩm "), [])
        elif isinstance(block, NextPaper):
            current = []
        current.append(block)
    return found[code]


def rows(table: Block) -> list[tuple[str, ...]]:
    assert isinstance(table, Table)
    return [row for entry in table.body if isinstance(entry, RowGroup) for row in entry.rows]


def facts(blocks: list[Block]) -> dict[str, str]:
    """The table of names and meanings, which has no head."""
    table = next(block for block in blocks if isinstance(block, Table) and not block.head)
    return {row[0]: row[1] for row in rows(table)}


def under(blocks: list[Block], title: str) -> list[tuple[str, ...]]:
    at = next(n for n, block in enumerate(blocks) if isinstance(block, Heading) and block.text.endswith(title))
    return rows(blocks[at + 1])


def only_product(book: Book, code: str) -> list[Block]:
    """Of a task with one product."""
    return product(paper(book, code), code)


def test_the_deadline_stands_as_signed_with_the_days_computed(sample_book: Book) -> None:
    known = facts(only_product(sample_book, "3.2"))
    assert known["Thời gian hoàn thành"] == "Quý III năm 2023"
    assert known["Thời hạn tính ra ngày"] == (
        "Từ ngày 01/07/2023 đến hết ngày 30/09/2023 (ngày làm việc cuối cùng: 29/09/2023)"
    )
    assert known["Trạng thái"] == "Quá hạn, chưa hoàn thành; quá hạn 15 ngày làm việc"
    set_window(sample_book, item(sample_book, "3.2", DAY).id, None, date(2023, 11, 3))
    assert facts(only_product(sample_book, "3.2"))["Thời hạn tính ra ngày"] == (
        "Đến hết ngày 03/11/2023; thời hạn do cơ quan tự đặt"
    )


def test_of_several_occurrences_each_has_its_days_in_the_table(sample_book: Book) -> None:
    blocks = only_product(sample_book, "2.1")
    assert "Thời hạn tính ra ngày" not in facts(blocks)
    found = under(blocks, "Các mốc thời hạn")
    assert found[0] == ("Quý I", "15/12/2022", "20/03/2023", "Hoàn thành đúng hạn", "17/03/2023", "41/BC-UBND", "")
    assert [row[3] for row in found][-1] == "Đang thực hiện"
    assert under(blocks, "Tiến độ thực hiện")[0][0] == "17/03/2023\n(Quý I)", "the oldest first, with its occurrence"


def test_what_a_product_must_state_is_told_filled_or_not(sample_book: Book) -> None:
    asked = item(sample_book, "6.2", DAY)
    known = facts(product(paper(sample_book, "6"), "6.2"))
    assert known["Tỷ lệ hoàn thành Kế hoạch"] == "(chưa ghi tỷ lệ)"
    [rate] = [one for one in asked.checklist if one.is_rate]
    recording.set_rate(sample_book, rate.id, 9130)
    assert facts(product(paper(sample_book, "6"), "6.2"))["Tỷ lệ hoàn thành Kế hoạch"] == "91,3 %"


def test_documents_and_reminders_stand_with_their_product(sample_book: Book) -> None:
    asked, unit = item(sample_book, "3.1", DAY), find_unit(sample_book, "Phòng Nội vụ")
    assert unit is not None
    document = add_document(sample_book, DocumentDraft("77/KH-UBND", "KH", DAY, "", "", "V/v kiểm tra"), DAY)
    link_document(sample_book, document, [Target(asked.id)])
    draft = ReminderDraft(unit, date(2023, 10, 3), Means.TELEPHONE, [(asked.id, "Quý II/2023")], "Gọi Trưởng phòng")
    reminders.add_reminder(sample_book, draft, DAY)
    blocks = product(paper(sample_book, "3"), "3.1")
    assert under(blocks, "tài liệu kiểm chứng") == [
        ("77/KH-UBND", "20/10/2023", "V/v kiểm tra", "Chưa có tệp kèm theo")
    ]
    assert under(blocks, "Các lần nhắc việc") == [
        ("03/10/2023", "Điện thoại", "Phòng Nội vụ", "Quý II/2023; Gọi Trưởng phòng")
    ]


def test_what_is_not_there_is_said_in_a_line(sample_book: Book) -> None:
    said = [block.text for block in product(paper(sample_book, "6"), "6.2") if isinstance(block, Paragraph)]
    assert said == [
        "b) Tiến độ thực hiện: chưa ghi lần nào.",
        "c) Văn bản, tài liệu kiểm chứng: chưa có.",
        "d) Các lần nhắc việc: chưa nhắc lần nào.",
    ]


def test_a_group_tells_who_has_not_ended_yet(sample_book: Book) -> None:
    shared = item(sample_book, "36.1", DAY).id
    set_window(sample_book, shared, None, date(2023, 10, 6))
    unit = find_unit(sample_book, "Nghĩa Phú")
    recording.conclude(sample_book, shared, ConclusionDraft(Conclusion.DONE, DAY, unit_id=unit), DAY)
    [row] = under(only_product(sample_book, "36.1"), "Các mốc thời hạn")
    assert row[-1].startswith("1/25 đơn vị đã hoàn thành; chưa hoàn thành: Đài Truyền thanh huyện, ")
    assert "Nghĩa Phú" not in row[-1]


@pytest.mark.parametrize("code", ["6", "6.2", " 6 "])
def test_a_code_prints_the_task_it_names(sample_book: Book, code: str) -> None:
    headings = [block.text for block in paper(sample_book, code).blocks if isinstance(block, Heading)]
    assert [text[:14] for text in headings if text.startswith("Sản phẩm")] == ["Sản phẩm 6.1: ", "Sản phẩm 6.2: "]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("60", r"Kế hoạch năm 2023 không có nhiệm vụ 60; các nhiệm vụ: từ 1 đến 40\."),
        ("6.9", r"Nhiệm vụ 6 của kế hoạch năm 2023 không có sản phẩm 6\.9; hãy ghi số nhiệm vụ \(6\)"),
        ("sáu", "không đúng dạng"),
    ],
)
def test_a_code_that_is_not_there_is_refused(sample_book: Book, code: str, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        paper(sample_book, code)


def test_without_a_code_every_task_begins_on_a_page_of_its_own(sample_book: Book) -> None:
    made = printed(paper(sample_book))
    with read(made) as file:
        heads = [page for page in file.pages if any(one.text.startswith("PHIẾU THEO DÕI") for one in lines_of(page))]
        assert len(heads) == 40
        for number, page in enumerate(heads, start=1):
            assert line(page, f"Nhiệm vụ {number}, Kế hoạch")
            assert page.width < page.height
    shown = letters(made)
    plan = read_outline(sample_book, 2023, DAY)
    for entries in read_all_entries(sample_book, [one.id for one in plan.deliverables]).values():
        for entry in entries:
            for text in (entry.result, entry.difficulty, entry.proposal):
                assert squeezed(text) in shown
    for found in (one for each in plan.deliverables for one in each.milestones if one.document):
        assert found.document
        assert squeezed(found.document.number) in shown


def without_dash(texts: Iterator[str]) -> Iterator[str]:
    """After its code a title has no dash."""
    return (text.lstrip("- ") for text in texts)


@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_of_a_hostile_plan_is_lost(kind: str, tmp_path: Path, opened: OpenBook) -> None:
    book = hostile_book(kind, tmp_path, opened)
    made = paper(book, "", YEAR, HOSTILE_DAY)
    assert_all_is_shown(made, without_dash(titles(book)))
    if kind in ("empty", "bare"):
        assert any(isinstance(block, Paragraph) and "chưa có" in block.text for block in made.blocks)


def test_the_sheet_of_one_task_is_named_after_it() -> None:
    request = PaperRequest("task-sheet", 2023, DAY, code="6.2")
    assert title_of(request) == "Phiếu theo dõi nhiệm vụ 6.2 năm 2023"
    assert file_name_of(request) == "phieu-nhiem-vu-6-2-2023.pdf"


def test_a_milestone_without_a_document_leaves_its_cell_empty(sample_book: Book) -> None:
    assert milestone(sample_book, "3.1", "Quý II/2023", DAY).document is None
    [row] = under(product(paper(sample_book, "3"), "3.1"), "Các mốc thời hạn")
    assert row[5] == ""

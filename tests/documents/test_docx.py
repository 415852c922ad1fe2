"""The Word file says what the PDF says, whatever the plan holds; the same blocks give the same bytes."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.documents.blocks import (
    Addressees,
    Appendix,
    Banner,
    Document,
    Heading,
    KindTitle,
    Letterhead,
    Paragraph,
    RowGroup,
    SignatureBlock,
    Table,
)
from cchc_desktop.documents.docx import write_docx
from cchc_desktop.documents.forms.assignment import AssignmentContent, assignment_document
from cchc_desktop.documents.forms.overview import overview_document
from cchc_desktop.documents.forms.report import report_document
from cchc_desktop.domain.periods import PeriodKind

from .pages import squeezed
from .plans import AGENCY, TODAY, area, deliverable, outline, task
from .test_overview import content as overview_content
from .words import (
    COLUMNS,
    HEAD,
    LETTERHEAD,
    document,
    letters_without_repeats,
    paragraph_with,
    read,
    word_file,
    word_letters,
)

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book


anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


def annual_report(book: Book) -> Document:
    from cchc_desktop.services.reports.reporting import report_content  # noqa: PLC0415

    return report_document(report_content(book, 2023, PeriodKind.YEAR, date(2023, 10, 20)))


def annex(book: Book) -> Document:
    from cchc_desktop.services.plan.outline import read_outline  # noqa: PLC0415

    return assignment_document(AssignmentContent(AGENCY, read_outline(book, 2023, TODAY)))


@pytest.mark.parametrize("made", [annual_report, annex])
def test_it_says_what_the_pdf_says_letter_for_letter(
    made: Any, sample_book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = made(sample_book)
    shown = word_letters(word_file(form))
    assert len(shown) > 5000
    assert shown == letters_without_repeats(form, monkeypatch)


def test_the_overview_has_the_words_and_numbers_of_what_the_pdf_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    form = overview_document(overview_content(9, 7))
    assert word_letters(word_file(form)) == letters_without_repeats(form, monkeypatch)


LONG = 'Rà soát, sửa đổi, bổ sung quy định về chức năng, nhiệm vụ, quyền hạn <&> "của" các cơ quan; ' * 5
HOSTILE = {
    "empty": outline(),
    "long titles": outline(area(1, task(1, deliverable(title=LONG[:400]), title=LONG[:400]), title=LONG[:400])),
    "300 deliverables": outline(area(1, task(1, *(deliverable(f"1.{number}") for number in range(1, 301))))),
    "marks": outline(area(1, task(1, deliverable(title='<b>&amp;</b> "x" & y]]>'), title="<&>"), title="A & <B>")),
}  # fmt: skip


@pytest.mark.parametrize("plan", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_plan_is_told_as_in_the_pdf(plan: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    form = assignment_document(AssignmentContent(AGENCY, plan))
    assert word_letters(word_file(form)) == letters_without_repeats(form, monkeypatch)


def test_pictures_stay_where_the_pdf_has_a_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = outline(area(1, task(1, deliverable(title="Sản phẩm 😀"), title="Nhiệm vụ ☐", leads="Phòng 中"), title="😀"))
    form = assignment_document(AssignmentContent(AGENCY, plan))
    shown = word_letters(word_file(form))
    assert {"😀", "☐", "中"} <= set(shown)
    assert re.sub("[😀☐中]", "□", shown) == letters_without_repeats(form, monkeypatch)


def test_the_blank_room_for_a_number_stays() -> None:
    assert paragraph_with(word_file(document(LETTERHEAD)), "Số:\u00a0\u00a0\u00a0/BC-UBND") is not None


def test_several_blanks_stay() -> None:
    (text,) = paragraph_with(word_file(document(Paragraph("ngày     tháng"))), "ngày     tháng").iter(qn("w:t"))
    assert text.get(qn("xml:space")) == "preserve"


def test_decomposed_text_is_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "Nghĩa Hưng: ẵ ữ ặ")
    file = word_file(document(Paragraph(decomposed), title=decomposed))
    assert word_letters(file) == squeezed("Nghĩa Hưng: ẵ ữ ặ")
    assert read(file).core_properties.title == "Nghĩa Hưng: ẵ ữ ặ"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("a😀b", "a😀b"), ("a中b", "a中b"), ("a\ud800b", "a□b"), ("a\ufffeb", "a□b"), ("a\x00\u200d\x1fb", "ab")],
)
def test_what_no_file_can_hold_leaves_a_mark_and_the_rest_stays(typed: str, kept: str) -> None:
    assert word_letters(word_file(document(Paragraph(typed)))) == kept


@given(anything)
def test_no_text_breaks_the_writing(text: str) -> None:
    table = Table(COLUMNS, HEAD, (Banner(text), RowGroup(((0, text),), ((text, "a"), ("b", text)))))
    blocks = (
        Letterhead(text, (text,), text, text),
        KindTitle(text, text),
        Addressees((text, text)),
        Heading(text, 1),
        Paragraph(text),
        table,
        SignatureBlock((text,), text, (text,)),
        Appendix(text, text, text),
    )
    assert read(word_file(document(*blocks, title=text, author=text))).paragraphs


def test_a_line_break_makes_a_paragraph_close_under_the_first() -> None:
    first, second = read(word_file(document(Paragraph("một\nhai")))).paragraphs
    assert (first.text, second.text) == ("một", "hai")
    assert first.style == second.style
    assert second.paragraph_format.space_before == 0


def test_an_empty_document_can_be_opened() -> None:
    assert [one.text for one in read(word_file(document())).paragraphs] == [""]


def test_the_same_blocks_give_the_same_bytes(sample_book: Book) -> None:
    form = annual_report(sample_book)
    first = word_file(form)
    assert word_file(form) == first
    with ZipFile(BytesIO(first)) as parts:
        assert {(one.date_time, one.create_system) for one in parts.infolist()} == {((1980, 1, 1, 0, 0, 0), 0)}


def test_the_properties_name_title_and_author_and_no_day() -> None:
    properties = read(word_file(document(title="T" * 400, author="Phòng <Nội vụ>"))).core_properties
    assert properties.title == "T" * 255
    assert properties.author == properties.last_modified_by == "Phòng <Nội vụ>"
    assert (properties.created, properties.modified) == (None, None)


def test_progress_is_told_up_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    rows = tuple(RowGroup((), ((str(number), "", ""),)) for number in range(50))
    blocks = document(Paragraph("a"), Table(COLUMNS, HEAD, rows))
    write_docx(blocks, BytesIO(), lambda done, total: told.append((done, total)))
    assert told == [(done, 52) for done in range(1, 53)]


def test_breaking_off_writes_nothing() -> None:
    class CancelledError(Exception):
        pass

    def tick(done: int, total: int) -> None:
        if done == 2:
            raise CancelledError

    to = BytesIO()
    with pytest.raises(CancelledError):
        write_docx(document(Paragraph("a"), Paragraph("b"), Paragraph("c")), to, tick)
    assert to.getvalue() == b""

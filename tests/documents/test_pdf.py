"""Any text on paper: nothing vanishes, nothing is altered, nothing leaves its place; work can be broken off."""

from __future__ import annotations

import unicodedata
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.documents.blocks import (
    Appendix,
    Banner,
    Block,
    Column,
    Document,
    HeadCell,
    Heading,
    KindTitle,
    Letterhead,
    Paragraph,
    RowGroup,
    SignatureBlock,
    Table,
)
from cchc_desktop.documents.forms.report import report_document
from cchc_desktop.documents.pdf import write_pdf
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.periods import PeriodKind, reporting_period
from cchc_desktop.domain.report_content import ReportContent

from .pages import assert_inside_margins, assert_nothing_overlaps, letters, lines_of, opened, printed, squeezed

VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
ORDINARY = VIETNAMESE + VIETNAMESE.upper() + "0123456789 .,;:()/-–%&<>\"'+=“”…"
texts = st.text(ORDINARY, min_size=1, max_size=300)
anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


def document(*blocks: Block) -> Document:
    return Document("Thử", "Phòng Nội vụ", blocks)


def table(*rows: tuple[str, ...]) -> Table:
    width = len(rows[0])
    head = tuple(HeadCell(f"Cột {number}", number, 0) for number in range(width))
    return Table(tuple(Column(1) for _ in range(width)), head, (RowGroup((), rows),))


@given(texts, texts)
def test_text_comes_out_letter_for_letter(first: str, second: str) -> None:
    shown = letters(printed(document(Heading(first, 1), Paragraph(second), table((first, second)))))
    assert shown.startswith(squeezed(first + second))
    assert squeezed(unicodedata.normalize("NFC", second)) in shown


@given(anything)
def test_no_text_breaks_the_printing(text: str) -> None:
    made = printed(
        document(Letterhead(text, (text,), text, text), KindTitle(text, text), Paragraph(text), table((text, "b")))
    )
    with opened(made) as file:
        assert file.pages


@settings(max_examples=25)
@given(st.lists(st.tuples(texts, texts, texts), min_size=1, max_size=12), st.integers(0, 2))
def test_a_table_keeps_its_cells_apart_and_inside(rows: list[tuple[str, str, str]], merged: int) -> None:
    shared = tuple((column, rows[0][column]) for column in range(merged))
    group = RowGroup(shared, tuple(row[merged:] for row in rows))
    columns = (Column(1), Column(2), Column(3))
    made = printed(
        document(Appendix("Phụ lục", "A", "(b)"), Table(columns, (HeadCell("A", 0, 0, 3),), (Banner("B"), group)))
    )
    with opened(made) as file:
        for page in file.pages:
            assert_inside_margins(page)
            assert_nothing_overlaps(page)


def test_decomposed_text_is_composed_before_it_is_drawn() -> None:
    decomposed = unicodedata.normalize("NFD", "Nghĩa Hưng, Tiếng Việt: ẵ ữ ặ")
    assert letters(printed(document(Paragraph(decomposed)))) == squeezed("Nghĩa Hưng, Tiếng Việt: ẵ ữ ặ")


@pytest.mark.parametrize("missing", ["😀", "中", "☐", "👨‍👩‍👧", "\ud800"])
def test_a_character_the_face_lacks_leaves_a_visible_mark(missing: str) -> None:
    shown = letters(printed(document(Paragraph(f"trước{missing}sau"), table((f"a{missing}b", "c")))))
    assert shown.startswith("trước□")
    assert "□sau" in shown
    assert "a□" in shown


def test_marks_that_show_nothing_are_left_out() -> None:
    assert letters(printed(document(Paragraph("hợp\ufe0f \x00lệ")))) == "hợplệ"


def test_a_word_wider_than_its_column_is_broken_not_cut_off() -> None:
    word = "Văn_phòng_HĐND&UBND/" * 12
    made = printed(document(table((word, "b", "c", "d", "e", "f"))))
    with opened(made) as file:
        assert_inside_margins(file.pages[0])
        assert_nothing_overlaps(file.pages[0])
        cell = file.pages[0].extract_tables()[0][1][0]
    assert squeezed(cell or "") == word


def test_a_paragraph_longer_than_a_page() -> None:
    words = " ".join(f"từ{number}" for number in range(3000))
    made = printed(document(Paragraph(words)))
    with opened(made) as file:
        assert len(file.pages) > 2
        for page in file.pages:
            assert_inside_margins(page)
    shown = letters(made)
    assert shown.startswith("từ0từ1từ2")
    assert shown.endswith("từ2999")


def test_a_line_break_inside_a_cell_is_kept() -> None:
    with opened(printed(document(table(("một\nhai", "ba"))))) as file:
        assert file.pages[0].extract_tables()[0][1][0] == "một\nhai"


def test_a_document_without_blocks_is_one_empty_page() -> None:
    with opened(printed(document())) as file:
        assert len(file.pages) == 1
        assert file.pages[0].chars == []


def test_signature_without_names_leaves_room() -> None:
    with opened(printed(document(Paragraph("./."), SignatureBlock(("CHỦ TỊCH",), "", ())))) as file:
        assert [one.text for one in lines_of(file.pages[0])] == ["./.", "CHỦ TỊCH"]


def test_each_appendix_counts_its_own_pages() -> None:
    rows = tuple((f"dòng {number}",) for number in range(120))
    parts = (
        Appendix("Phụ lục I", "A", ""),
        table(*rows),
        Appendix("Phụ lục II", "B", "", landscape=True),
        table(*rows),
    )
    with opened(printed(document(Paragraph("Văn bản"), *parts))) as file:
        numbers = [lines_of(page)[0].text for page in file.pages]
    second = numbers.index("Phụ lục II")
    assert numbers[0] == "Văn bản"
    assert numbers[1] == "Phụ lục I"
    assert numbers[2:second] == [str(number) for number in range(2, second)]
    assert numbers[second + 1 :] == [str(number) for number in range(2, len(numbers) - second + 1)]


def test_progress_is_told_up_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    made = document(Paragraph("a"), table(*((str(number),) for number in range(200))))
    write_pdf(made, BytesIO(), lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1]
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len(told) > 3


def test_breaking_off_writes_nothing() -> None:
    class CancelledError(Exception):
        pass

    def tick(done: int, total: int) -> None:
        if done == 2:
            raise CancelledError

    to = BytesIO()
    with pytest.raises(CancelledError):
        write_pdf(document(Paragraph("a"), Paragraph("b"), Paragraph("c")), to, tick)
    assert to.getvalue() == b""


def test_a_report_of_an_agency_without_a_name_is_printed() -> None:
    nobody = Agency("", (), "", "", "", (), "", (), (), "")
    made = ReportContent(nobody, 2024, reporting_period(PeriodKind.Q1, 2024), "", None, (), ())
    shown = letters(printed(report_document(made)))
    assert "cơquanbáocáokếtquả" in shown
    assert "(Khôngcósảnphẩmđếnhạntrongkỳbáocáo.)" in shown
    assert "-Lưu:VT." in shown

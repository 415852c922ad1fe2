"""Papers that lie down, alone and in a batch, and the note in the middle under their title; as PDF and in Word."""

from __future__ import annotations

from cchc_desktop.documents.blocks import Block, CentredNote, Document, KindTitle, Letterhead, NextPaper, Paragraph

from .pages import assert_inside_margins, line, lines_of, opened, printed
from .plans import AGENCY
from .words import paragraph_with, read, word_file

NOTE = "(Số liệu tính đến ngày 20/10/2023)"


def sheet(*, landscape: bool) -> tuple[Block, ...]:
    head = Letterhead("", AGENCY.name_lines, "", "Nghĩa Hưng, ngày 20 tháng 10 năm 2023", landscape=landscape)
    return (head, KindTitle("BẢNG", "Thực hiện kế hoạch"), CentredNote(NOTE), Paragraph("Nội dung."))


BATCH = Document(
    "Thử", "", (*sheet(landscape=True), NextPaper(), *sheet(landscape=False), NextPaper(), *sheet(landscape=True))
)


def test_each_paper_of_a_batch_lies_or_stands_as_its_letterhead_says() -> None:
    with opened(printed(BATCH)) as file:
        assert [page.width > page.height for page in file.pages] == [True, False, True]
        for page in file.pages:
            assert_inside_margins(page)
            assert not [one for one in lines_of(page) if one.text.isdecimal()], "each is counted from its first page"


def test_the_note_stands_in_the_middle_in_italics_under_the_title() -> None:
    with opened(printed(BATCH)) as file:
        page = file.pages[0]
        note, title = line(page, NOTE), line(page, "Thực hiện kế hoạch")
        assert (note.size, note.style) == (13, "italic")
        assert abs(note.middle - title.middle) < 1
        assert title.bottom < note.top < line(page, "Nội dung.").top


def test_word_has_the_same_sections_and_the_same_note() -> None:
    file = word_file(BATCH)
    assert [(one.page_width or 0) > (one.page_height or 0) for one in read(file).sections] == [True, False, True]
    assert paragraph_with(file, NOTE) is not None

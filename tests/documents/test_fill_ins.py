"""Blanks to be filled in by hand: full lines of dots to the right margin, drawn in the PDF, a tab stop's in Word."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from docx.oxml.ns import qn

from cchc_desktop.documents.blocks import Block, Document, FillIn, Heading, Letterhead, Paragraph, Table
from cchc_desktop.documents.docx_styles import Style
from cchc_desktop.documents.layout import MM

from .pages import (
    LEADER,
    assert_inside_margins,
    assert_nothing_overlaps,
    leaders_of,
    letters,
    line,
    opened,
    printed,
    squeezed,
)
from .test_docx_papers import MINUTES
from .words import COLUMNS, HEAD, document, letters_without_repeats, read, said, text_of, word_file, word_letters

LEFT, RIGHT = 30 * MM, 210 * MM - 15 * MM
LINE = 14 * 1.15
DOT = 14 * 0.25
LABEL = "Ý kiến của đơn vị được kiểm tra:"
LONG = "Kiến nghị, đề xuất của đơn vị được kiểm tra đối với Ủy ban nhân dân huyện và các cơ quan chuyên môn"
FULL = "Đề nghị của đơn vị đối với đoàn kiểm tra và cơ quan chủ trì cuộc họp:"
ROOM_FOR_LINES = int((297 * MM - 40 * MM + 6) / (LINE + 6))
"""Paragraphs of one line that a page holds."""


def only_page(form: Document) -> tuple[Any, list[list[dict[str, Any]]]]:
    """The one page of the document, looked over, and its leaders."""
    with opened(printed(form)) as file:
        (page,) = file.pages
        assert_inside_margins(page)
        assert_nothing_overlaps(page)
        return page, leaders_of(page)


def label_of(length: int) -> str:
    """So many letters, in words."""
    return (LONG + " và" * length)[:length].rstrip() + ":"


# -- in the PDF


@pytest.mark.parametrize("label", ["-", "Ông (bà):", LABEL, LONG, f"{LONG}\n{LABEL}", '<b> & "x" 😀:'])
def test_dots_go_from_the_words_to_the_right_margin(label: str) -> None:
    page, (leader,) = only_page(document(FillIn(label)))
    words = [char for char in page.chars if char["text"].strip() and char not in leader]
    assert leader[-1]["x1"] == pytest.approx(RIGHT, abs=0.1)
    assert leader[0]["bottom"] == pytest.approx(words[-1]["bottom"], abs=0.1), "beside the last word"
    assert 3 <= leader[0]["x0"] - words[-1]["x1"] <= 3.5 + DOT, "a blank behind it, and less than a dot more"


@pytest.mark.parametrize("label", ["", LABEL])
def test_the_lines_below_are_full_and_far_enough_apart_to_write(label: str) -> None:
    _, leaders = only_page(document(FillIn(label, 4)))
    assert len(leaders) == 4, "that beside the label is one of them"
    for leader in leaders:
        assert leader[-1]["x1"] == pytest.approx(RIGHT, abs=0.1)
    for leader in leaders[1 if label else 0 :]:
        assert LEFT <= leader[0]["x0"] + 0.01 < LEFT + DOT + 0.1
    tops = [leader[0]["top"] for leader in leaders]
    assert [below - above for above, below in pairwise(tops)] == pytest.approx([LINE + 6] * 3)
    assert len({round(dot["x0"] / DOT % 1, 2) % 1 for leader in leaders for dot in leader}) == 1, "dots below dots"


def test_a_label_of_any_length_leaves_full_lines_and_loses_nothing() -> None:
    """Longer letter by letter until it takes three lines: wherever its last word stands there is room to write."""
    for length in range(60, 210):
        form = document(FillIn(label_of(length), 2), Paragraph("Hết."))
        page, leaders = only_page(form)
        assert len(leaders) == 2, length
        assert all(abs(leader[-1]["x1"] - RIGHT) <= 2 for leader in leaders), length
        assert min(RIGHT - leader[0]["x0"] for leader in leaders) >= 30 * MM - DOT, length
        assert letters(printed(form)) == squeezed(label_of(length)) + 2 * LEADER + "Hết."
        assert line(page, "Hết.").bottom - leaders[-1][0]["bottom"] == pytest.approx(LINE + 6, abs=0.1)


def test_a_label_that_fills_its_line_has_its_dots_below() -> None:
    page, leaders = only_page(document(FillIn(FULL, 2)))
    assert [leader[0]["x0"] < LEFT + DOT for leader in leaders] == [True, True]
    assert leaders[0][0]["top"] - line(page, "Đề nghị").top == pytest.approx(LINE + 6, abs=0.1)


def test_no_label_ends_a_page_and_no_line_to_write_on_begins_one_alone() -> None:
    for label in ("", LABEL, LONG, label_of(170)):
        for above in range(ROOM_FOR_LINES - 6, ROOM_FOR_LINES + 1):
            lines = [Paragraph(f"Đoạn {number}.") for number in range(above)]
            with opened(printed(document(*lines, FillIn(label, 4)))) as file:
                last = file.pages[0].extract_text().splitlines()[-1]
                counts = [len(leaders_of(page)) for page in file.pages]
            assert sum(counts) == 4
            assert counts[-1] != 1, (label, above)
            assert counts[0] != 1 or label, (label, above)
            assert last.endswith("....") or last.startswith("Đoạn"), (label, above)


# -- in Word


def tab_stop(one: Any) -> tuple[str, str, float]:
    """How a paragraph's one tab stop aligns and leads, and where it stands in points."""
    (stop,) = one.iterfind(f"{qn('w:pPr')}/{qn('w:tabs')}/{qn('w:tab')}")
    kind, leader, at = (str(stop.get(qn(f"w:{name}"))) for name in ("val", "leader", "pos"))
    return kind, leader, int(at) / 20


def test_in_word_a_right_tab_stop_leads_there_with_dots() -> None:
    first, *others = read(word_file(document(FillIn(LABEL, 3)))).paragraphs
    assert (first.text, [one.text for one in others]) == (f"{LABEL} \t", ["\t", "\t"]), "no dot is typed"
    for one in (first, *others):
        assert tab_stop(one._p) == ("right", "dot", 467.7), "165 mm"
    assert [said(one._p, "w:pPr/w:pStyle") for one in (first, *others)] == [Style.FILL_IN, Style.DOTS, Style.DOTS]
    look: Any = [one.style for one in (first, others[0])]
    assert [round((one.paragraph_format.first_line_indent or 0) / 12700) for one in look] == [28, 0]


def test_in_word_too_a_label_that_fills_its_line_has_its_dots_below() -> None:
    first, *others = read(word_file(document(FillIn(FULL, 2)))).paragraphs
    assert (first.text, [one.text for one in others]) == (FULL, ["\t", "\t"])
    assert first._p.find(f"{qn('w:pPr')}/{qn('w:tabs')}") is None


def test_word_has_its_dots_beside_the_same_labels_as_the_pdf() -> None:
    for length in range(60, 210, 3):
        form = document(FillIn(label_of(length)))
        page, (leader,) = only_page(form)
        beside = any(abs(leader[0]["bottom"] - char["bottom"]) < 1 for char in page.chars if char["text"] == ":")
        assert len(read(word_file(form)).paragraphs) == (1 if beside else 2), length


@pytest.mark.parametrize("lines", [1, 2, 5])
@pytest.mark.parametrize("label", ["", LABEL, f"{LONG}\n{LABEL}", label_of(140)])
def test_word_has_as_many_lines_to_fill_in_as_the_pdf(label: str, lines: int, monkeypatch: pytest.MonkeyPatch) -> None:
    blocks: tuple[Block, ...] = (Heading("I. Ý KIẾN", 1), FillIn(label, lines), *MINUTES)
    form = document(*blocks)
    assert word_letters(word_file(form)).count(LEADER) == lines
    assert word_letters(word_file(form)) == letters_without_repeats(form, monkeypatch)


def test_typed_dots_are_no_leader_to_the_comparison() -> None:
    form = document(Paragraph("Ông A ........ và bà B ……"), FillIn("Ông:"))
    assert word_letters(word_file(form)) == letters(printed(form)) == f"ÔngA........vàbàB……Ông:{LEADER}"


def test_in_word_label_and_dots_stay_together_and_the_order_of_their_look_is_the_schemas() -> None:
    lines = read(word_file(document(FillIn(LABEL, 4), Paragraph("Hết.")))).paragraphs
    assert [one.paragraph_format.keep_with_next for one in lines] == [True, None, True, None, None]
    (alone, _) = read(word_file(document(FillIn(LABEL), Paragraph("Hết.")))).paragraphs
    assert alone.paragraph_format.keep_with_next is None
    order = ["pStyle", "keepNext", "tabs", "spacing"]
    for blocks in ((FillIn(f"{LONG}\n{LABEL}", 2), MINUTES[1]), (FillIn(LABEL), Table(COLUMNS, HEAD, ()))):
        for one in read(word_file(document(*blocks))).element.body.iterfind(qn("w:p")):
            names = [child.tag.partition("}")[2] for child in one.get_or_add_pPr()]
            assert names == [name for name in order if name in names], text_of(one)


def test_lying_paper_leads_to_its_own_margin() -> None:
    form = document(replace(Letterhead("", ("PHÒNG NỘI VỤ",), "", ""), landscape=True), FillIn(LABEL, 2))
    page, leaders = only_page(form)
    assert [leader[-1]["x1"] for leader in leaders] == pytest.approx([page.width - 15 * MM] * 2, abs=0.1)
    last = read(word_file(form)).paragraphs[-1]
    assert tab_stop(last._p)[2] == pytest.approx(297 * MM - 45 * MM, abs=0.1)

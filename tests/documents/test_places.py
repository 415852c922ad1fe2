"""Words that lead somewhere: their places lie on the very words, and the file is the same with and without them."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.documents.blocks import Align, Block, Column, Document, HeadCell, Paragraph, RowGroup, Table
from cchc_desktop.documents.fonts import find_faces
from cchc_desktop.documents.layout import DECREE_30
from cchc_desktop.documents.leading import led_lines
from cchc_desktop.documents.pdf import write_pdf
from cchc_desktop.documents.typesetting import Typesetter
from cchc_desktop.domain.leads import FigureLead, Lead, LedText, Place, ProductLead, joined, led
from tests.documents.pages import opened

BEFORE = "Trong kỳ báo cáo, các cơ quan, đơn vị đã triển khai đầy đủ các nhiệm vụ được giao và "
SENTENCE = joined("", (BEFORE, led("hoàn thành 21", FigureLead("a")), "/", led("51 sản phẩm", FigureLead("b")), "."))
CODES = ("1.1", "1.2", "10.13")


def paragraph(text: LedText) -> Paragraph:
    return Paragraph(text.text, text.leads)


def table(*, leads: bool = True) -> Table:
    columns = (Column(10), Column(6, Align.CENTRE), Column(30))
    head = tuple(HeadCell(text, place, 0) for place, text in enumerate(("Nhiệm vụ", "Mã", "Sản phẩm")))
    rows = tuple((code, f"Sản phẩm {code} " * 12) for code in CODES)
    targets = tuple((row, 0, ProductLead(row, code)) for row, code in enumerate(CODES)) if leads else ()
    return Table(columns, head, (RowGroup(((0, "Nhiệm vụ 1"),), rows, targets),))


def written(*blocks: Block) -> tuple[bytes, tuple[Place, ...]]:
    to = BytesIO()
    places = write_pdf(Document("t", "a", blocks), to)
    return to.getvalue(), places


def letters_at(pdf: bytes, place: Place) -> list[dict[str, Any]]:
    """The letters of the page whose middle lies within the place."""
    left, top, right, bottom = place.box
    with opened(pdf) as file:
        return [
            char
            for char in file.pages[place.page].chars
            if left < (char["x0"] + char["x1"]) / 2 < right and top < (char["top"] + char["bottom"]) / 2 < bottom
        ]


def words_at(pdf: bytes, place: Place) -> str:
    return "".join(char["text"] for char in letters_at(pdf, place)).strip()


def test_a_place_lies_on_the_words_also_in_a_line_that_is_stretched() -> None:
    pdf, places = written(paragraph(SENTENCE), paragraph(SENTENCE + " " + BEFORE))
    assert [words_at(pdf, place) for place in places] == ["hoàn thành 21", "51 sản phẩm"] * 2
    assert [place.to for place in places] == [FigureLead("a"), FigureLead("b")] * 2
    for place in places:
        letters = [char for char in letters_at(pdf, place) if char["text"].strip()]
        left, _, right, _ = place.box
        assert (letters[0]["x0"], letters[-1]["x1"]) == pytest.approx((left, right), abs=0.1), "from edge to edge"


def test_words_that_go_over_the_end_of_a_line_have_a_place_on_each() -> None:
    text = joined(" ", [led("hoàn thành 21 sản phẩm", FigureLead("a"))] * 12)
    pdf, places = written(paragraph(text))
    assert len(places) > 12
    told = "".join(words_at(pdf, place) for place in places).replace(" ", "")
    assert told == text.text.replace(" ", "")
    assert sum(not place.goes_on for place in places) == 12
    assert all(words_at(pdf, place).startswith("hoàn") for place in places if not place.goes_on)


def test_cells_that_lead_have_their_places_on_every_page() -> None:
    pdf, places = written(replace(table(), body=table().body * 12))
    assert max(place.page for place in places) >= 1
    assert [words_at(pdf, place) for place in places] == list(CODES) * 12
    assert {place.to for place in places} == {ProductLead(row, code) for row, code in enumerate(CODES)}


def test_the_file_holds_nothing_of_it() -> None:
    pdf, places = written(paragraph(SENTENCE), table())
    plain, nowhere = written(Paragraph(SENTENCE.text), table(leads=False))
    assert pdf == plain
    assert (len(places), nowhere) == (5, ())


@pytest.mark.parametrize("text", ["\u0065\u0302\u0309 ", "a\tb  c ", "x\u200d\u200by ", "😀 ", "một\nhai\r\nba "])
def test_what_is_composed_or_left_out_before_them_moves_no_words(text: str) -> None:
    pdf, places = written(paragraph(LedText(text) + SENTENCE))
    assert [words_at(pdf, place) for place in places] == ["hoàn thành 21", "51 sản phẩm"]


@given(st.lists(st.tuples(st.text(alphabet="ab ắ–/\n", max_size=30), st.booleans()), max_size=12), st.integers(40, 400))
def test_lines_keep_every_letter_that_leads(parts: list[tuple[str, bool]], room: int) -> None:
    text = joined(" ", [led(words, FigureLead(str(n))) if leads else words for n, (words, leads) in enumerate(parts)])
    setter, style = Typesetter(find_faces()), DECREE_30.body
    lines = led_lines(
        setter.lines(text.text, style, room), text.text, text.leads, lambda part: setter.line(part, style).text
    )
    told: dict[object, str] = {}
    for line in lines:
        for lead in line.leads:
            told[lead.to] = told.get(lead.to, "") + line.text[lead.start : lead.end].replace(" ", "")
    wanted = {lead.to: text.text[lead.start : lead.end].replace(" ", "").replace("\n", "") for lead in text.leads}
    assert told == {to: words for to, words in wanted.items() if words}


def test_another_wording_keeps_what_has_not_moved() -> None:
    text = "- " + led("Tên", FigureLead("a")) + "  và " + led("số", FigureLead("b"))
    assert text.reworded("- Tên và số.").leads == (Lead(2, 5, FigureLead("a")),)

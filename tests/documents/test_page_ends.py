"""Where a page ends: no signature alone on a page, no heading and no table's head as the last thing on one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.documents.blocks import (
    Article,
    Banner,
    Basis,
    Block,
    CentredLine,
    Column,
    ContactFooter,
    Document,
    HeadCell,
    Heading,
    JointSignature,
    KindTitle,
    Letterhead,
    Paragraph,
    RowGroup,
    SignatureBlock,
    SignatureColumn,
    Table,
)
from cchc_desktop.documents.layout import MM

from .pages import assert_inside_margins, assert_nothing_overlaps, letters, opened, printed, squeezed

# What a line is, is told by its letters: h heading, m body, t row, c head of the table, s signature, f address.
SIGNER = "ssssss"
ROOM = 297 * MM - 2 * 20 * MM
LINES = int(ROOM / (14 * 1.15 + 6))
"""Paragraphs of one line that a page holds."""


def words(letter: str, length: int) -> str:
    """So many letters in words of seven."""
    return " ".join([letter * 7] * (length // 8) + [letter * (length % 8 or 1)])


def signature(recipients: int = 3) -> SignatureBlock:
    return SignatureBlock((SIGNER,), SIGNER, tuple("- ss;" for _ in range(recipients)))


def minutes(recipients: int = 3) -> JointSignature:
    columns = (SignatureColumn((SIGNER,), SIGNER), SignatureColumn((SIGNER, SIGNER), SIGNER))
    return JointSignature(columns, tuple("- ss;" for _ in range(recipients)))


def table(*lengths: int, merged: bool = False, banner: bool = False) -> Table:
    """Rows whose first cells have so many letters; under a banner, or with a cell merged over all of them."""
    rows = tuple((words("t", length), "t")[: 1 if merged else 2] for length in lengths)
    groups = (RowGroup(((1, "tt"),), rows),) if merged else tuple(RowGroup((), (row,)) for row in rows)
    banners = (Banner(words("b", 10)),) if banner else ()
    head = (HeadCell("cc", 0, 0), HeadCell("cc", 1, 0))
    return Table((Column(3), Column(1)), head, (*banners, *groups) if lengths else ())


@dataclass(frozen=True)
class Page:
    """What stands on a page from top to bottom, a letter a line, without its number."""

    kinds: str

    @property
    def above_signature(self) -> str:
        return self.kinds[: self.kinds.index("s")]


def page_of(page: Any) -> Page:
    kinds, bottom = "", 20 * MM
    for char in sorted(page.chars, key=lambda char: char["bottom"]):
        if char["bottom"] > bottom + 1 and char["text"].isalpha():
            kinds, bottom = kinds + char["text"], char["bottom"]
    return Page(kinds.replace("N", ""))


def pages_of(*blocks: Block) -> list[Page]:
    with opened(printed(Document("Thử", "Phòng", blocks))) as file:
        for page in file.pages:
            assert_inside_margins(page)
        return [page_of(page) for page in file.pages]


def assert_ends_well(pages: list[Page]) -> None:
    """Two lines of text or a row above a signature; text or rows below a heading, a banner and a table's head."""
    for page in pages:
        shown = page.kinds.rstrip("f")
        assert not shown or shown[-1] not in "hcb", [one.kinds for one in pages]
        if "s" in shown:
            above = page.above_signature
            assert "t" in above or len(above.replace("c", "")) >= 2, [one.kinds for one in pages]


def filled(lines: int) -> tuple[Block, ...]:
    return tuple(Paragraph("m") for _ in range(lines))


ENDS = [
    (Paragraph(words("m", 300)),),
    (Paragraph(words("m", 150)),),
    (Paragraph("m"),),
    (Paragraph("m"), Paragraph("m")),
    (Article("m", "m\nm"),),
    (Basis(("m;", "m.")),),
    (Heading("h", 1), Paragraph("m")),
    (Heading("h", 1), Heading("h", 2), Heading("h", 3), Paragraph("m")),
    (table(10),),
    (table(10), Paragraph("m")),
    (table(*[10] * 12),),
    (table(*[60] * 25, merged=True),),
    (table(40, banner=True),),
    (Heading("h", 1), table(10)),
    (Heading("h", 1), table(100, 100, banner=True), Paragraph("m")),
    (table(),),
    (table(5000),),
]


@pytest.mark.parametrize("closing", [signature(), minutes()], ids=["one signer", "minutes"])
@pytest.mark.parametrize("end", ENDS, ids=lambda end: "+".join(type(block).__name__ for block in end))
def test_a_signature_takes_something_along_wherever_the_page_ends(end: tuple[Block, ...], closing: Block) -> None:
    for lines in range(LINES - 14, LINES + 2):
        pages = pages_of(*filled(lines), *end, closing)
        if end != (table(),):
            assert_ends_well(pages)
        else:
            assert all("s" not in page.kinds or page.above_signature for page in pages)


def test_no_more_than_is_needed_goes_with_the_signature() -> None:
    first, second = pages_of(*filled(LINES), signature())
    assert second.above_signature == "mm"
    assert len(first.kinds) == LINES - 2


def test_a_signature_that_fits_stays_where_it_is() -> None:
    assert [page.kinds.rstrip("s") for page in pages_of(*filled(LINES - 8), signature())] == ["m" * (LINES - 8)]


def test_the_last_row_of_a_table_goes_with_the_signature() -> None:
    found = [page.above_signature for page in (pages_of(table(*[10] * n), signature())[-1] for n in range(34, 42))]
    assert "ct" in found
    assert set(found) <= {"ct", *("c" + "t" * n for n in range(34, 42))}


def test_a_row_that_fills_the_page_leaves_lines_for_the_signature() -> None:
    for length in range(2600, 3000, 50):
        made = printed(Document("Thử", "Phòng", (table(length), signature())))
        with opened(made) as file:
            pages = [page_of(page) for page in file.pages]
            for page in file.pages:
                assert_nothing_overlaps(page)
        assert_ends_well(pages)
        assert letters(made).count("t") == squeezed(words("t", length)).count("t") + len(pages)


def test_a_heading_goes_to_the_page_where_its_table_begins() -> None:
    for lines in range(LINES - 8, LINES + 2):
        pages = pages_of(*filled(lines), Heading("h", 1), Heading("h", 2), table(10, 10, 10))
        assert_ends_well(pages)
        assert any("hhct" in page.kinds for page in pages)


def test_a_heading_stays_with_a_table_that_begins_with_a_row_taller_than_a_page() -> None:
    first, second, *_ = pages_of(*filled(10), Heading("h", 1), table(9000))
    assert first.kinds == "m" * 10
    assert second.kinds.startswith("hct")


def test_a_heading_is_not_taken_for_that_of_the_next_table() -> None:
    for lines in range(1, LINES - 8):
        pages = pages_of(*filled(lines), Heading("h", 1), table(10), table(1500, banner=True))
        assert_ends_well(pages)
        assert any("cb" + "t" * 14 in page.kinds for page in pages)  # the row in one piece


def test_a_row_taller_than_a_page_begins_under_its_banner() -> None:
    assert pages_of(table(9000, banner=True))[0].kinds.startswith("cb" + "t" * 20)


def test_more_headings_than_a_page_holds_are_printed_all_the_same() -> None:
    pages = pages_of(*(Heading("h", 1) for _ in range(3 * LINES)), Paragraph("m"), signature())
    assert "".join(page.kinds for page in pages).rstrip("s") == "h" * (3 * LINES) + "m"
    assert len(pages[-1].above_signature) > 2


@pytest.mark.parametrize("recipients", [35, 50, 60, 120])
def test_a_long_list_of_recipients_goes_on_over_pages(recipients: int) -> None:
    pages = pages_of(*filled(5), signature(recipients))
    assert_ends_well(pages[:1])
    assert sum(page.kinds.count("s") for page in pages) >= recipients
    assert len(pages) <= 4


@pytest.mark.parametrize("recipients", [35, 50, 60, 120])
def test_a_long_list_of_recipients_does_not_tear_the_table_above_it(recipients: int) -> None:
    pages = pages_of(*filled(5), table(10, 10, 900), signature(recipients))
    assert "".join(page.kinds for page in pages[:2]).count("t") >= 6
    assert len(pages) <= 5


def test_the_address_takes_its_room_from_page_1_only() -> None:
    for lines in range(LINES - 12, LINES + 2):
        pages = pages_of(*filled(lines), signature(), ContactFooter("f\nf"))
        assert_ends_well(pages)
        assert [page.kinds.count("f") for page in pages] == [2, *[0] * (len(pages) - 1)]


lengths = st.integers(1, 900)
chains = st.lists(st.builds(Heading, st.integers(1, 200).map(lambda n: words("h", n)), st.integers(1, 3)), max_size=3)
texts = st.one_of(
    st.builds(Paragraph, lengths.map(lambda n: words("m", n))),
    st.builds(Article, st.just("m"), lengths.map(lambda n: words("m", n))),
    st.builds(Basis, st.lists(st.integers(1, 200).map(lambda n: words("m", n)), min_size=1, max_size=4).map(tuple)),
    st.builds(
        lambda rows, merged, banner: table(*rows, merged=merged, banner=banner),
        st.lists(st.integers(1, 900), min_size=1, max_size=12),
        st.booleans(),
        st.booleans(),
    ),
)
sections = st.tuples(chains, st.lists(texts, min_size=1, max_size=4)).map(lambda parts: [*parts[0], *parts[1]])
endings = st.one_of(st.integers(1, 25).map(signature), st.integers(0, 25).map(minutes))


@settings(max_examples=25)
@given(st.lists(sections, min_size=1, max_size=5), endings, st.booleans())
def test_pages_end_well_whatever_the_length_of_the_text(
    written: list[list[Block]], closing: Block, address: bool
) -> None:
    head = (Letterhead("", ("N",), "N", "N"), KindTitle("N", "N"), CentredLine("N"))
    foot = (ContactFooter("f"),) if address else ()
    blocks = [block for section in written for block in section]
    assert_ends_well(pages_of(*head, *blocks, closing, *foot))

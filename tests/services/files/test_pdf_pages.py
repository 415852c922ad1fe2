"""The pages of any PDF: pixels and letters where another reader has them; hostile files give one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pdfplumber
import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import fold, fold_with_places
from cchc_desktop.services.files.pdf_pages import Area, PdfPages, StoppedError
from cchc_desktop.services.files.text_hits import Needle, hits_on, letter_at, selected_words
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.printing import paper_bytes

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

DAY = date(2023, 10, 20)
Opened = Callable[[bytes | Path], PdfPages]


@pytest.fixture
def report(sample_book: Book) -> bytes:
    return paper_bytes(sample_book, PaperRequest("report", 2023, DAY, PeriodKind.YEAR))


@pytest.fixture
def opened_pdf() -> Iterator[Opened]:
    papers: list[PdfPages] = []

    def make(source: bytes | Path) -> PdfPages:
        papers.append(PdfPages(source, "thử.pdf"))
        return papers[-1]

    yield make
    for paper in papers:
        paper.close()


def rewritten(source: bytes, change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    """A PDF changed by another library."""
    to = BytesIO()
    with pikepdf.open(BytesIO(source)) as pdf:
        change(pdf)
        pdf.save(to, **options)  # type: ignore[arg-type]
    return to.getvalue()


def test_sizes_and_letters_are_those_another_reader_finds(report: bytes, opened_pdf: Opened) -> None:
    paper = opened_pdf(report)
    with pdfplumber.open(BytesIO(report)) as pdf:
        assert [(round(size.width), round(size.height)) for size in paper.sizes] == [
            (round(page.width), round(page.height)) for page in pdf.pages
        ]
        for number in (0, len(pdf.pages) - 1):
            words = pdf.pages[number].extract_words()
            text = paper.text(number)
            for word in (words[0], words[len(words) // 2], words[-1]):
                place = letter_at(text, word["x0"] + 2, (word["top"] + word["bottom"]) / 2)
                assert place is not None
                assert text.letters[place] == word["text"][0]
                assert text.box(place)[0] == pytest.approx(word["x0"], abs=1.0)
                assert text.box(place)[1] == pytest.approx(word["top"], abs=4.0)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_has_its_letters_where_its_ink_is(report: bytes, opened_pdf: Opened, turn: int) -> None:
    def rotate(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].rotate(turn, relative=True)

    paper = opened_pdf(rewritten(report, rotate))
    size, text = paper.sizes[0], paper.text(0)
    assert (size.width > size.height) == (turn != 180)
    scale = 2
    wide, high = round(size.width * scale), round(size.height * scale)
    for place in (0, 200, 700):
        if text.letters[place].isspace():
            continue
        left, top, right, bottom = (round(edge * scale) for edge in text.box(place))
        pixels = paper.draw(Area(0, wide, high, left, top, right - left + 1, bottom - top + 1))
        assert min(pixels[0::4]) < 128, f"ink under {text.letters[place]!r}"


def test_pieces_of_a_page_make_the_whole(report: bytes, opened_pdf: Opened) -> None:
    paper = opened_pdf(report)
    whole = paper.draw(Area(0, 600, 848, 0, 0, 600, 848))
    rows = b"".join(paper.draw(Area(0, 600, 848, 0, top, 600, 106)) for top in range(0, 848, 106))
    differing = sum(one != other for one, other in zip(whole, rows, strict=True))
    assert differing / len(whole) < 0.001


def test_a_drawing_nobody_wants_any_more_ends(report: bytes, opened_pdf: Opened) -> None:
    paper = opened_pdf(report)
    with pytest.raises(StoppedError):
        paper.draw(Area(0, 2400, 3400, 0, 0, 2400, 3400), lambda: True)
    assert min(paper.draw(Area(0, 600, 848, 0, 0, 600, 848))) < 128, "and the next one is drawn"


def test_hostile_files_are_refused_in_one_sentence(report: bytes, tmp_path: Path) -> None:
    locked = rewritten(report, lambda _: None, encryption=pikepdf.Encryption(owner="a", user="b"))
    for source, word in (
        (b"", "hỏng"),
        (b"%PDF-1.4\nrac", "hỏng"),
        (b"\x00" * 5000, "hỏng"),
        (locked, "mật khẩu"),
        (tmp_path / "mất.pdf", "Không còn thấy"),
    ):
        with pytest.raises(Refusal) as said:
            PdfPages(source, "công văn.pdf")
        assert word in str(said.value)
        assert "công văn.pdf" in str(said.value)


@given(st.integers(0, 10**9), st.binary(min_size=1, max_size=40))
def test_damage_anywhere_is_drawn_or_refused_never_a_crash(at: int, damage: bytes) -> None:
    source = bytearray(SMALL)
    at %= len(source)
    source[at : at + len(damage)] = damage
    try:
        paper = PdfPages(bytes(source), "hỏng.pdf")
    except Refusal:
        return
    try:
        for number in range(len(paper.sizes)):
            paper.draw(Area(number, 100, 140, 0, 0, 100, 140))
            paper.text(number)
    except Refusal:
        pass
    finally:
        paper.close()


def _small() -> bytes:
    to = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(200, 280))
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        page = pdf.pages[0]
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        page.Contents = pdf.make_stream(b"BT /F1 24 Tf 20 200 Td (Ke hoach) Tj ET 10 10 50 50 re f")
        pdf.save(to)
    return to.getvalue()


SMALL = _small()


def test_pages_of_absurd_size_stay_within_bounds(opened_pdf: Opened) -> None:
    def blow_up(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].MediaBox = pikepdf.Array([0, 0, 10**9, 3])

    size = opened_pdf(rewritten(SMALL, blow_up)).sizes[0]
    assert 1 <= size.height <= size.width <= 20_000


def test_words_are_found_with_and_without_accents_over_the_ends_of_lines(report: bytes, opened_pdf: Opened) -> None:
    paper = opened_pdf(report)
    plain, accented = (hits_on(paper, 0, Needle(words)) for words in ("CAI CACH hanh chinh", "cải cách hành chính"))
    assert plain == accented
    assert len(plain) >= 3
    over = hits_on(paper, 0, Needle("nam dinh; - so noi vu"))
    assert [len(hit.boxes) for hit in over] == [2], "one box on each of the two lines"
    assert hits_on(paper, 0, Needle("   ")) == ()
    assert hits_on(paper, 0, Needle("không có trong văn bản")) == ()


def test_what_is_marked_is_what_was_looked_for(report: bytes, opened_pdf: Opened) -> None:
    paper = opened_pdf(report)
    with pdfplumber.open(BytesIO(report)) as pdf:
        hits = hits_on(paper, 0, Needle("ket qua thuc hien cong tac"))
        assert len(hits) >= 2
        for hit in hits:
            if len(hit.boxes) == 1:
                left, top, right, bottom = hit.boxes[0]
                marked = pdf.pages[0].within_bbox((left - 1, top - 6, right + 1, bottom + 6)).extract_text() or ""
                assert fold(marked) == "ket qua thuc hien cong tac"


def test_a_selection_copies_lines_as_they_stand(report: bytes, opened_pdf: Opened) -> None:
    text = opened_pdf(report).text(0)
    start = text.letters.index("HUYỆN")
    assert selected_words(text, start - 4, start + 4).splitlines() == ["ÂN", "HUYỆN"]


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="Σ"), max_size=60))
def test_folding_with_places_says_where_every_letter_came_from(text: str) -> None:
    folded, places = fold_with_places(text)
    assert len(folded) == len(places)
    assert list(places) == sorted(places)
    for letter, place in zip(folded, places, strict=True):
        assert letter in fold(text[place]) or (letter == " " and text[place].isspace())


@given(st.text(alphabet="aăâbđeêoôơuưy ÁẮẤĐẾỖỢỰỹ\t\n-,1", max_size=60))
def test_folding_with_places_folds_like_the_search_elsewhere(text: str) -> None:
    assert fold_with_places(text)[0] == fold(text)

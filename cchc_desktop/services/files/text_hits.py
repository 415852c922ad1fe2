"""Words looked for on a page, accents or not, and the boxes to be marked for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from cchc_desktop.domain.text import fold_with_places
from cchc_desktop.services.files.pdf_pages import PageText, PdfPages

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in points from the page's upper left corner."""
MOST_HITS_A_PAGE = 2000


@dataclass(frozen=True, slots=True)
class Needle:
    """The words as typed; letters without accents also find those with."""

    words: str

    @property
    def folded(self) -> str:
        return fold_with_places(self.words)[0]


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words stand: one box a line."""

    page: int
    boxes: tuple[Box, ...]


def hits_on(pages: PdfPages, page: int, needle: Needle) -> tuple[Hit, ...]:
    """All places of the words on a page in reading order; a line's end counts as a space."""
    spans: list[range] = []

    def found(letters: str) -> Iterable[int]:
        spans.extend(_spans_in(letters, needle.folded))
        return chain.from_iterable(spans)

    text = pages.text(page, found)
    return tuple(Hit(page, line_boxes(text, span)) for span in spans)


def _spans_in(letters: str, wanted: str) -> Iterator[range]:
    if wanted:
        folded, places = fold_with_places(letters)
        for start in _starts(folded, wanted):
            yield range(places[start], places[start + len(wanted) - 1] + 1)


def _starts(folded: str, wanted: str) -> Iterator[int]:
    start = folded.find(wanted)
    for _ in range(MOST_HITS_A_PAGE):
        if start < 0:
            return
        yield start
        start = folded.find(wanted, start + len(wanted))


def line_boxes(text: PageText, places: Iterable[int]) -> tuple[Box, ...]:
    """One box for the letters that stand on one line."""
    lines: list[Box] = []
    for place in places:
        box = text.box(place)
        if box[2] <= box[0] or text.letters[place].isspace():
            continue
        if lines and _on_one_line(lines[-1], box):
            last = lines[-1]
            lines[-1] = (min(last[0], box[0]), min(last[1], box[1]), max(last[2], box[2]), max(last[3], box[3]))
        else:
            lines.append(box)
    return tuple(lines)


def _on_one_line(line: Box, box: Box) -> bool:
    middle = (box[1] + box[3]) / 2
    return line[1] <= middle <= line[3] and box[0] >= line[0] - 1


def letter_at(text: PageText, across: float, down: float) -> int | None:
    """The letter at a place, or the nearest one of the nearest line; None on a page without letters."""
    best, least = None, float("inf")
    for place, letter in enumerate(text.letters):
        if letter.isspace():
            continue
        left, top, right, bottom = text.box(place)
        beside = max(left - across, 0.0, across - right)
        above = max(top - down, 0.0, down - bottom)
        # Lines first: beyond the end of a line its last letter is meant, not one of the line below.
        distance = beside + 1000 * above
        if distance < least:
            best, least = place, distance
    return best


def selected_words(text: PageText, first: int, last: int) -> str:
    """What a selection copies, lines as on the page."""
    return text.letters[first : last + 1].replace("\r\n", "\n").replace("\r", "\n")

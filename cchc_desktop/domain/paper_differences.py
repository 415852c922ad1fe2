"""Where a signed copy says other things than the report that was frozen: by paragraphs, or by words in a PDF.

A PDF holds lines and no paragraphs: there the text is compared word by word. Its annexes are `annex_differences`'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate, pairwise

from cchc_desktop.domain.text import nfc
from cchc_desktop.domain.text_difference import change_words, changes_of, lines_of

AROUND = 4
"""Words on either side of a change in a PDF that are told with it, so that it can be found."""
LEAST_WORDS = 20
"""A file with fewer words is a scan: there is no text to compare."""
Stretch = tuple[int, int, int, int]
"""From and to in the old words, from and to in the new ones."""
LEAST_APART = 3
LEAST_MOVED = 2
"""One word that went here and came there is two changes: a figure is often the same as another."""
MOST_HEAD_LINES = 8
"""A table's head that takes more lines does not tell that the figure above it counts the pages."""
END_OF_TEXT = "./."
"""Ends the text of an official paper (Nghị định 30/2020, Phụ lục I); the signature block follows."""
_ANNEX = re.compile(r"phụ lục( (số )?([ivx]+|\d+))?", re.IGNORECASE)
"""The label of an annex, alone on its line: "Phụ lục", "Phụ lục II"."""
HEAD = "Phần đầu"
"""What stands before the first heading: letterhead, title, opening."""


@dataclass(frozen=True, slots=True)
class PaperDifference:
    """One change: `old` stands in the frozen report, `new` in the signed copy; `place` is the heading above it."""

    place: str
    old: str
    new: str

    @property
    def words(self) -> str:
        """ "III. Đánh giá chung: “88%” → “90%”"."""
        return ": ".join(filter(None, (self.place, change_words(self.old, self.new))))


def has_text(text: str) -> bool:
    """Whether a file has words that can be compared; a scan without a text layer has none."""
    return len(text.split()) >= LEAST_WORDS


def compare_paragraphs(
    before: Sequence[str], after: Sequence[str], headings: Sequence[str]
) -> tuple[PaperDifference, ...]:
    """Two texts with a paragraph or table cell a line, as Word files give them."""
    places = _places(before, headings)
    return tuple(PaperDifference(places[at], old, new) for at, old, new in changes_of(before, after))


def _places(lines: Sequence[str], headings: Sequence[str]) -> list[str]:
    """For each line, and for what follows the last, the heading that it stands under."""
    known = {heading.casefold(): heading for heading in headings}
    places, current = [], HEAD
    for line in lines:
        current = known.get(line.casefold(), current)
        places.append(current)
    return [*places, current]


@dataclass(frozen=True, slots=True)
class AnnexPage:
    """The lines of a page of an annex, counted in the file and in its annex from 1 on; 0 where there are no pages."""

    lines: tuple[str, ...]
    in_file: int = 0
    in_annex: int = 0

    def without_number(self, heads: Sequence[str]) -> tuple[str, ...]:
        """The lines but the page's number: a figure alone on its line is one only where it can be.

        It stands first, over what every page begins with (`heads`, without spaces), or it counts the pages.
        """
        first, *rest = self.lines or ("",)
        if first.isdecimal() and (
            self._counts(first) or "".join(rest[:MOST_HEAD_LINES]).replace(" ", "").startswith(tuple(heads))
        ):
            return tuple(rest)
        return self.lines[:-1] if self.lines and self._counts(self.lines[-1]) else self.lines

    def _counts(self, line: str) -> bool:
        """The first page of an annex has no number of its own (Nghị định 30/2020, Phụ lục I)."""
        numbers = {self.in_file} | ({self.in_annex} if self.in_annex > 1 else set())
        return self.in_file > 0 and line.isdecimal() and int(line) in numbers


def apart(pages: Sequence[str]) -> tuple[list[str], tuple[AnnexPage, ...]]:
    """The lines before the annexes without the numbers of pages, and the pages of the annexes."""
    body: list[str] = []
    annex: list[AnnexPage] = []
    for number, page in enumerate(pages, start=1):
        lines = lines_of(nfc(page))
        starts = [at for at, line in enumerate(lines) if _ANNEX.fullmatch(line)]
        if starts and not annex:
            body += _without_number(lines[: starts[0]])
            annex.append(AnnexPage(tuple(lines[starts[0] :]), number, 1))
        elif annex:
            annex.append(AnnexPage(tuple(lines), number, 1 if starts else annex[-1].in_annex + 1))
        else:
            body += _without_number(lines)
    return body, tuple(annex)


def apart_in_paragraphs(text: str) -> tuple[list[str], tuple[AnnexPage, ...]]:
    """The same of a Word file, whose text has no pages: whatever of the annexes there is stands on one."""
    lines = lines_of(nfc(text))
    start = next((at for at, line in enumerate(lines) if _ANNEX.fullmatch(line)), len(lines))
    return lines[:start], (AnnexPage(tuple(lines[start:])),) if start < len(lines) else ()


def _without_number(lines: list[str]) -> list[str]:
    """The lines of a page but its number, which stands first or last."""
    first = 1 if lines and lines[0].isdecimal() else 0
    last = -1 if lines[first:] and lines[-1].isdecimal() else None
    return lines[first:last]


def compare_words(before: Sequence[str], after: Sequence[str], headings: Sequence[str]) -> tuple[PaperDifference, ...]:
    """Two texts by lines that end anywhere, as PDF files give them; section by section, as far as both have them."""
    old, new = (" ".join(lines).split() for lines in (before, after))
    old_starts, new_starts = _heading_places(before, headings), _heading_places(after, headings)
    places, columns = _heading_of_each(old, old_starts), _columns(old, old_starts)
    shared = [heading for heading in old_starts if heading in new_starts]
    old_ends = [0, *(old_starts[heading] for heading in shared), len(old)]
    new_ends = [0, *(new_starts[heading] for heading in shared), len(new)]
    found: list[PaperDifference] = []
    for (a, b), (c, d) in zip(pairwise(old_ends), pairwise(new_ends), strict=True):
        found += _changed_words(old[a:b], new[c:d], places[a:b], columns[a:b])
    return tuple(found)


def _heading_places(lines: Sequence[str], headings: Sequence[str]) -> dict[tuple[int, str], int]:
    """At which word each heading begins, those that are found one after the other; a long one stands on two lines."""
    words = [line.casefold().split() for line in lines]
    starts = list(accumulate(map(len, words), initial=0))
    text = [word for line in words for word in line]
    found: dict[tuple[int, str], int] = {}
    at = 0
    for number, heading in enumerate(headings):
        wanted = heading.casefold().split()
        begins = (start for start in starts if start >= at and text[start : start + len(wanted)] == wanted)
        if (place := next(begins, None)) is not None:
            found[number, heading] = place
            at = place + len(wanted)
    return found


def _heading_of_each(words: Sequence[str], starts: Mapping[tuple[int, str], int]) -> list[str]:
    """The heading that each word stands under."""
    ends = [*starts.values(), len(words)]
    names = (HEAD, *(heading for _, heading in starts))
    return [name for name, (begin, end) in zip(names, pairwise((0, *ends)), strict=True) for _ in range(begin, end)]


def _columns(words: Sequence[str], starts: Mapping[tuple[int, str], int]) -> list[int]:
    """For each word 1 in the letterhead, 2 in the signature block, 0 between them; they have two columns each."""
    closing = max((at for at, word in enumerate(words) if word.endswith(END_OF_TEXT)), default=len(words))
    begun = min((*starts.values(), closing + 1))
    return [1 if at < begun else 2 * (at > closing) for at in range(len(words))]


def _changed_words(
    old: Sequence[str], new: Sequence[str], places: Sequence[str], columns: Sequence[int]
) -> Iterator[PaperDifference]:
    # With autojunk, words that stand everywhere do not slow the search; only where a change ends may differ by that.
    changes = _joined([code[1:] for code in SequenceMatcher(None, old, new).get_opcodes() if code[0] != "equal"])
    moved = _moved(changes, old, new, columns)
    for number, (first, last, start, end) in enumerate(changes):
        if number in moved:
            continue
        lead = old[max(0, first - AROUND) : first]
        rest = old[last : last + AROUND]
        # What came before a heading came under the one before it.
        place = (*places[first if first < last else max(first - 1, 0) :], HEAD)[0]
        yield PaperDifference(
            place, " ".join((*lead, *old[first:last], *rest)), " ".join((*lead, *new[start:end], *rest))
        )


def _joined(changes: Sequence[Stretch]) -> list[Stretch]:
    """Changes with no more than a word or two between them are one: "không có" that became "có 02"."""
    found: list[Stretch] = []
    for first, last, start, end in changes:
        if found and first - found[-1][1] < LEAST_APART:
            before = found.pop()
            found.append((before[0], last, before[2], end))
        else:
            found.append((first, last, start, end))
    return found


def _moved(changes: Sequence[Stretch], old: Sequence[str], new: Sequence[str], columns: Sequence[int]) -> set[int]:
    """The changes that only took words from one column to the other side of it: columns may be read in any order.

    Anywhere else words that moved say another thing: a shortcoming under the heading of results.
    """
    gone: dict[tuple[str, int], int] = {}
    came: dict[tuple[str, int], int] = {}
    for number, (first, last, start, end) in enumerate(changes):
        if start == end and last - first >= LEAST_MOVED and len(block := set(columns[first:last])) == 1:
            gone[" ".join(old[first:last]), block.pop()] = number
        elif first == last and end - start >= LEAST_MOVED:
            for block_beside in set(columns[max(first - 1, 0) : first + 1]):
                came[" ".join(new[start:end]), block_beside] = number
    return {number for key in gone.keys() & came.keys() if key[1] for number in (gone[key], came[key])}

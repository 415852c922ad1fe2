"""Where the annexes of a signed copy say other things than the frozen report's: row by row, whatever page a row is on.

A file gives the words of a table cell by cell and not which row each cell stands in. The frozen rows are known, so the
words are laid beside theirs: a change is told with its row and, where no other column can be meant, with its column.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from itertools import accumulate, pairwise

from cchc_desktop.domain.paper_differences import AROUND, AnnexPage, PaperDifference, Stretch
from cchc_desktop.domain.text import nfc

MOST_COMPARED = 4_000_000
"""Words by words between two sure places: of more, words that stand everywhere must not slow the search."""
MOST_WAYS = 500
"""Ways in which a cell can be laid out over pages: with more, of one word over and over, none is looked for."""
LEAST_ALIKE = 0.5
"""The part of the frozen words that must be found in their order; with fewer the rows cannot be told apart."""
UNTOLD = "Phụ lục (không đối chiếu được từng dòng)"
"""The place of what differs in annexes whose words come in another order: a scan whose text was recognised."""


@dataclass(frozen=True, slots=True)
class AnnexRow:
    """A row as it is read: `cells` are (what the head calls it, text), those with words; `place` names the row."""

    place: str
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Annex:
    """Headings, head and rows in their order; `repeated` are the texts that can stand again when a page begins."""

    rows: tuple[AnnexRow, ...]
    repeated: tuple[str, ...]


def compare_annexes(annexes: Sequence[Annex], signed: Sequence[AnnexPage]) -> tuple[PaperDifference, ...]:
    """What differs in the pages of the signed copy's annexes, in the order of the frozen rows."""
    repeated = [_closed_up(text) for annex in annexes for text in annex.repeated]
    new = [word for page in _without_repeats(signed, repeated) for word in page]
    beside = _Beside([row for annex in annexes for row in annex.rows], new)
    return tuple(beside.differences()) if beside.is_alike else tuple(_as_counted(beside))


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    page: int


def _closed_up(text: str) -> str:
    """Without spaces: a cell's edge breaks "58/UBND-KTHT" in one file and not in the other."""
    return "".join(_words(text))


def _words(text: str) -> list[str]:
    """The words as they show on a page: a soft hyphen and what joins letters do not."""
    return "".join(sign for sign in nfc(text) if unicodedata.category(sign) != "Cf").split()


# -- what stands again on every page


def _without_repeats(pages: Sequence[AnnexPage], repeated: Sequence[str]) -> Iterator[list[_Word]]:
    """The words of each page but its number, and but the head and the cells that it only shows again."""
    seen: set[str] = set()
    for page in pages:
        lines = page.without_number(repeated)
        words = _words(" ".join(lines))
        for text in repeated:
            if text in seen:
                words = words[_beginning(words, text) :]
        whole = _closed_up(" ".join(lines))
        seen |= {text for text in repeated if text in whole}
        yield [_Word(word, page.in_file) for word in words]


def _beginning(words: Sequence[str], text: str) -> int:
    """How many of the first words make up the text; 0 when they do not."""
    begun = ""
    for count, word in enumerate(words, start=1):
        begun += word
        if not text.startswith(begun):
            return 0
        if begun == text:
            return count
    return 0


def _between(words: Sequence[str], before: Sequence[str], after: Sequence[str]) -> list[str] | None:
    """What stands between words that the text begins with and those that it ends with; None where it does not."""
    first = _beginning(words, "".join(before))
    turned = [word[::-1] for word in reversed(words)]
    last = len(words) - _beginning(turned, "".join(after)[::-1])
    fits = first <= last and (first or not before) and (last < len(words) or not after)
    return list(words[first:last]) if fits else None


# -- the frozen words and the signed ones beside each other


class _Beside:
    """The rows' words (`old`) and those of the signed copy (`new`), with the changes that lead from one to the other.

    What came between two rows belongs to the one before it: a blank at a row's end was filled in.
    """

    def __init__(self, rows: Sequence[AnnexRow], new: Sequence[_Word]) -> None:
        self._rows = rows
        self._pages = [word.page for word in new]
        self.new = [word.text for word in new]
        cells = [_words(text) for row in rows for _, text in row.cells]
        self.old = [word for cell in cells for word in cell]
        self._cell_starts = [0, *accumulate(map(len, cells))]
        counts = [0, *accumulate(len(row.cells) for row in rows)]
        self._row_starts = [self._cell_starts[count] for count in counts]
        self._first_cells = counts
        self._changes = list(self._by_row())

    @cached_property
    def is_alike(self) -> bool:
        kept = len(self.old) - sum(last - first for first, last, _, _ in filter(self._says_other, self._changes))
        return kept >= LEAST_ALIKE * len(self.old)

    def differences(self) -> Iterator[PaperDifference]:
        by_row: dict[int, list[Stretch]] = {}
        for change in filter(self._says_other, self._changes):
            by_row.setdefault(self._row_of(change), []).append(change)
        for row, changes in sorted(by_row.items()):
            if not self._is_split(row):
                yield self._told(row, changes)

    def _by_row(self) -> Iterator[Stretch]:
        found, low = list(_changes(self.old, self.new)), 0
        highs = [*(first for first, *_ in found[1:]), len(self.old)]
        for change, high in zip(found, highs, strict=False):
            slid = self._slid(change, low, high)
            yield from self._cut(slid)
            low = slid[1]

    def _slid(self, change: Stretch, low: int, high: int) -> Stretch:
        """What came or went, told where it keeps rows whole, between `low` and `high`, if the words say the same there.

        "phiếu | 9 Mức độ" that became "phiếu 9 | 9 Mức độ" had its blank filled; the number of the next row stayed.
        """
        first, last, start, end = change
        if first != last and start != end:
            return change
        text, begin, stop = (self.new, start, end) if first == last else (self.old, first, last)
        shifts = _shifts(text, begin, stop, first - low, high - last)
        by = min(shifts, key=lambda shift: (-self._edges(first + shift, last + shift), abs(shift)))
        return first + by, last + by, start + by, end + by

    def _edges(self, first: int, last: int) -> int:
        """2 for whole rows and for a place between rows, 1 for what ends with a row."""
        return (last in self._row_starts) * (1 + (first in self._row_starts))

    def _cut(self, change: Stretch) -> Iterator[Stretch]:
        """The change row by row; all the words that came stand with the first of the rows."""
        first, last, start, end = change
        within = self._row_starts[bisect_left(self._row_starts, first + 1) : bisect_left(self._row_starts, last)]
        for begin, stop in pairwise((first, *within, last)):
            yield begin, stop, start, end
            start = end

    def _says_other(self, change: Stretch) -> bool:
        first, last, start, end = change
        return "".join(self.old[first:last]) != "".join(self.new[start:end])

    def _row_of(self, change: Stretch) -> int:
        first, last, _, _ = change
        return max(bisect_left(self._row_starts, first + (first != last)) - 1, 0)

    def _new_at(self, place: int) -> int:
        """Where the old words from `place` on stand among the new ones."""
        return place + sum((d - c) - (b - a) for a, b, c, d in self._changes if b <= place) if place else 0

    def _told(self, row: int, changes: Sequence[Stretch]) -> PaperDifference:
        place, columns = self._rows[row].place, list(self._columns(row))
        if len(columns) == 1:
            name, old, new = columns[0]
            return PaperDifference(", ".join(filter(None, (place, name))), old, new)
        first = max(changes[0][0] - AROUND, self._row_starts[row])
        last = min(changes[-1][1] + AROUND, self._row_starts[row + 1])
        return PaperDifference(place, " ".join(self.old[first:last]), " ".join(self._new_of(first, last)))

    def _new_of(self, first: int, last: int) -> Sequence[str]:
        return self.new[self._new_at(first) : self._new_at(last)]

    def _columns(self, row: int) -> Iterator[tuple[str, str, str]]:
        """The cells, each with its old and new words, that can be the only one to have changed.

        What came before or after words that stayed may stand in a blank cell beside them.
        """
        start, end = self._row_starts[row : row + 2]
        whole = list(self._new_of(start, end))
        bounds = pairwise(self._cell_starts[self._first_cells[row] : self._first_cells[row + 1] + 1])
        for (name, _), (first, last) in zip(self._rows[row].cells, bounds, strict=True):
            old, new = self.old[first:last], _between(whole, self.old[start:first], self.old[last:end])
            if new is not None and old not in (new[: len(old)], new[-len(old) :]):
                yield name, " ".join(old), " ".join(new)

    def _is_split(self, row: int) -> bool:
        """Whether the signed copy only breaks the row over pages: the beginnings of its cells, then their ends."""
        start, end = self._new_at(self._row_starts[row]), self._new_at(self._row_starts[row + 1])
        parts: dict[int, str] = {}
        for word, page in zip(self.new[start:end], self._pages[start:end], strict=True):
            parts[page] = parts.get(page, "") + word
        cells = [_closed_up(text) for _, text in self._rows[row].cells]
        return len(parts) > 1 and _fit(cells, list(parts.values()))


def _fit(cells: Sequence[str], parts: Sequence[str]) -> bool:
    """Whether each part holds, of every cell in turn, the letters that go on where the part before it stopped."""
    ways = {(0,) * len(parts)}
    for cell in cells:
        reached = {(0, taken) for taken in ways}
        for letter in cell:
            reached = {after for part, taken in reached for after in _laid(letter, parts, part, taken)}
            if len(reached) > MOST_WAYS:
                return False
        ways = {taken for _, taken in reached}
    return tuple(map(len, parts)) in ways


def _laid(
    letter: str, parts: Sequence[str], part: int, taken: tuple[int, ...]
) -> Iterator[tuple[int, tuple[int, ...]]]:
    """The parts, from `part` on, whose next letter this is; `taken` says how far each is used up."""
    for number in range(part, len(parts)):
        at = taken[number]
        if parts[number][at : at + 1] == letter:
            yield number, (*taken[:number], at + 1, *taken[number + 1 :])


# -- what changed between two runs of words


def _changes(old: Sequence[str], new: Sequence[str]) -> Iterator[Stretch]:
    """Stretches that differ; words that stand once in both texts hold the two together, however often others stand."""
    sure = _sure_places(old, new)
    if old == new or not sure:
        yield from _changes_between(old, new)
        return
    for (a, c), (b, d) in pairwise([(-1, -1), *sure, (len(old), len(new))]):
        for first, last, start, end in _changes(old[a + 1 : b], new[c + 1 : d]):
            yield first + a + 1, last + a + 1, start + c + 1, end + c + 1


def _sure_places(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The longest run of words that stand once in either text, in one order in both."""
    before, after = _once(old), _once(new)
    pairs = [(place, after[word]) for word, place in before.items() if word in after]
    lows: list[int] = []
    ranks = []
    for _, place in pairs:
        rank = bisect_left(lows, place)
        lows[rank : rank + 1] = [place]
        ranks.append(rank)
    wanted = len(lows) - 1
    run: list[tuple[int, int]] = []
    for pair, rank in zip(reversed(pairs), reversed(ranks), strict=True):
        if rank == wanted and (not run or pair[1] < run[-1][1]):
            run.append(pair)
            wanted -= 1
    return run[::-1]


def _once(words: Sequence[str]) -> dict[str, int]:
    counted = Counter(words)
    return {word: place for place, word in enumerate(words) if counted[word] == 1}


def _shifts(text: Sequence[str], begin: int, stop: int, left: int, right: int) -> Iterator[int]:
    """By how many words the stretch of `text` can be moved, at most so many, and both texts stay what they are."""
    yield 0
    for by in range(1, left + 1):
        if text[begin - by] != text[stop - by]:
            break
        yield -by
    for by in range(right):
        if text[begin + by] != text[stop + by]:
            break
        yield by + 1


def _changes_between(old: Sequence[str], new: Sequence[str]) -> Iterator[Stretch]:
    if old == new:
        return
    many = len(old) * len(new) > MOST_COMPARED
    for kind, first, last, start, end in SequenceMatcher(None, old, new, autojunk=many).get_opcodes():
        if kind != "equal":
            yield first, last, start, end


# -- where nothing stands in its order


def _as_counted(beside: _Beside) -> Iterator[PaperDifference]:
    """Which words the annexes lost and won, wherever they stand."""
    old, new = beside.old, beside.new
    gone, came = Counter(old) - Counter(new), Counter(new) - Counter(old)
    left, right = _in_order(old, gone), _in_order(new, came)
    if left or right:
        yield PaperDifference(UNTOLD, left, right)


def _in_order(words: Sequence[str], wanted: Counter[str]) -> str:
    """The wanted words as often as they are wanted, in the order of the text."""
    rest = wanted.copy()
    found = []
    for word in words:
        if rest[word] > 0:
            rest[word] -= 1
            found.append(word)
    return " ".join(found)

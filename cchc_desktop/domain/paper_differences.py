"""Where a signed copy says other things than the report that was frozen: by paragraphs, or by words in a PDF.

A PDF holds lines and no paragraphs, and the cells of a table in an order of its own: there the text is compared word by
word, and the annex by which words came and which went.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from cchc_desktop.domain.text_difference import change_words, changes_of, lines_of

AROUND = 4
"""Words on either side of a change in a PDF that are told with it, so that it can be found."""
LEAST_WORDS = 20
"""A file with fewer words is a scan: there is no text to compare."""
Stretch = tuple[int, int, int, int]
"""From and to in the old words, from and to in the new ones."""
LEAST_APART = 3
LEAST_MOVED = 3
"""A word or two that went here and came there are two changes: a figure is often the same as another."""
_ANNEX = re.compile(r"phụ lục( [ivx]+)?", re.IGNORECASE)
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


def compare_paragraphs(frozen: str, signed: str, headings: Sequence[str]) -> tuple[PaperDifference, ...]:
    """Two texts with a paragraph or table cell a line, as Word files give them."""
    before = lines_of(frozen)
    places = _places(before, headings)
    return tuple(PaperDifference(places[at], old, new) for at, old, new in changes_of(before, lines_of(signed)))


def _places(lines: Sequence[str], headings: Sequence[str]) -> list[str]:
    """For each line, and for what follows the last, the heading that it stands under."""
    known = {heading.casefold(): heading for heading in headings}
    places, current = [], HEAD
    for line in lines:
        current = line if _ANNEX.fullmatch(line) else known.get(line.casefold(), current)
        places.append(current)
    return [*places, current]


def compare_words(frozen: Sequence[str], signed: Sequence[str], headings: Sequence[str]) -> tuple[PaperDifference, ...]:
    """Two PDFs, each as the texts of its pages."""
    old_body, old_annex = _apart([_without_number(page) for page in frozen])
    new_body, new_annex = _apart([_without_number(page) for page in signed])
    return (*_changed_words(old_body, new_body, headings), *_annex_words(old_annex, new_annex))


def _without_number(page: str) -> list[str]:
    """The lines of a page but its number, which stands first or last."""
    lines = lines_of(page)
    for end in (0, -1):
        if lines and lines[end].isdecimal():
            del lines[end]
    return lines


def _apart(pages: Sequence[Sequence[str]]) -> tuple[list[str], list[str]]:
    """The lines before the annex, and those of it."""
    lines = [line for page in pages for line in page]
    start = next((at for at, line in enumerate(lines) if _ANNEX.fullmatch(line)), len(lines))
    return lines[:start], lines[start:]


def _changed_words(before: Sequence[str], after: Sequence[str], headings: Sequence[str]) -> Iterator[PaperDifference]:
    places, old = _words_under(before, headings)
    new = " ".join(after).split()
    # With autojunk, words that stand everywhere do not slow the search; only where a change ends may differ by that.
    changes = _joined([code[1:] for code in SequenceMatcher(None, old, new).get_opcodes() if code[0] != "equal"])
    moved = _moved([(old[a:b], new[c:d]) for a, b, c, d in changes])
    for number, (first, last, start, end) in enumerate(changes):
        if number in moved:
            continue
        lead = old[max(0, first - AROUND) : first]
        rest = old[last : last + AROUND]
        yield PaperDifference(
            places[first], " ".join((*lead, *old[first:last], *rest)), " ".join((*lead, *new[start:end], *rest))
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


def _words_under(lines: Sequence[str], headings: Sequence[str]) -> tuple[list[str], list[str]]:
    """The heading of each word (and of what follows the last), and the words."""
    under = _places(lines, headings)
    found = [(place, word) for place, line in zip(under, lines, strict=False) for word in line.split()]
    return [*(place for place, _ in found), under[-1]], [word for _, word in found]


def _moved(changes: Sequence[tuple[list[str], list[str]]]) -> set[int]:
    """The changes that only took words from one place to another, as two columns read in another order do."""
    gone = {" ".join(old): at for at, (old, new) in enumerate(changes) if len(old) >= LEAST_MOVED and not new}
    came = {" ".join(new): at for at, (old, new) in enumerate(changes) if len(new) >= LEAST_MOVED and not old}
    return {at for words in gone.keys() & came.keys() for at in (gone[words], came[words])}


def _annex_words(before: Sequence[str], after: Sequence[str]) -> Iterator[PaperDifference]:
    """Which words the annex lost and won; its head, repeated on every page, may stand there more or less often."""
    old, new = (" ".join(lines).split() for lines in (before, after))
    repeated = {word for line in _repeated(before) | _repeated(after) for word in line.split()}
    gone, came = Counter(old) - Counter(new), Counter(new) - Counter(old)
    left, right = (_in_order(words, rest, repeated) for words, rest in ((old, gone), (new, came)))
    if left or right:
        yield PaperDifference("Phụ lục", left, right)


def _repeated(lines: Sequence[str]) -> set[str]:
    counted = Counter(lines)
    return {line for line, count in counted.items() if count > 1}


def _in_order(words: Sequence[str], wanted: Counter[str], but: set[str]) -> str:
    """The wanted words as often as they are wanted, in the order of the text."""
    rest = Counter({word: count for word, count in wanted.items() if word not in but})
    found = []
    for word in words:
        if rest[word] > 0:
            rest[word] -= 1
            found.append(word)
    return " ".join(found)

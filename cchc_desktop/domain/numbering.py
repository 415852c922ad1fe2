"""Numbers and symbols of official documents: "05/BC-UBND" read and written, the next one, and those left out.

Nghị định 30/2020/NĐ-CP, Điều 15 and Phụ lục I, mục II.3: numbers run from 01 on 1 January to 31 December, and number
and symbol together are one document of an agency in a year. Which documents share one row of numbers is for the head of
the agency to say: here each kind has its own, and the công văn of an agency share one, whoever drafts them [custom].
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from cchc_desktop.domain.document_kinds import kind_spelled
from cchc_desktop.domain.text import nfc

FIRST = 1
_ENDS = " .,;:"
"""What a number copied out of a sentence ends with; no symbol does."""
_SHAPE = re.compile(r"([0-9]{1,6})([A-Za-zĐđ]?)/((?:[0-9]{4}/)?[^\W\d_][\w&.,-]*)")


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """Number and symbol. `letter` tells "12a" from "12": some offices squeeze in a document so."""

    number: int
    symbol: str
    letter: str = ""

    def __str__(self) -> str:
        """ "05/BC-UBND": a 0 stands before numbers below 10."""
        return f"{self.number:02}{self.letter}/{self.symbol}"

    @property
    def key(self) -> tuple[int, str, str]:
        """The same for every spelling of one number: small letters and capitals are no two documents."""
        return self.number, self.letter.casefold(), self.symbol.casefold()


def read_document_number(text: str) -> DocumentNumber | None:
    """Number and symbol, however they are spaced; None where it is neither, and for 0, which no document has.

    The kind is spelled as the decree does, and what was typed in small letters alone gets capitals (mục II.3.b); a
    symbol of both is left as its issuer has it.
    """
    close = re.sub(r"\s*([/-])\s*", r"\1", nfc(text).strip().rstrip(_ENDS).replace("–", "-"))
    match = _SHAPE.fullmatch(close)
    if match is None or int(match[1]) < FIRST:
        return None
    return DocumentNumber(int(match[1]), _spelled(match[3]), match[2])


def _spelled(symbol: str) -> str:
    year, stroke, rest = symbol.rpartition("/")
    first, *others = rest.split("-")
    parts = (kind_spelled(first) or _capitals(first), *map(_capitals, others))
    return f"{year}{stroke}{'-'.join(parts)}"


def _capitals(part: str) -> str:
    return part.upper() if part.islower() else part


def symbol_for(kind: str, issuer_symbol: str, drafting_symbol: str) -> str:
    """ "BC-UBND"; a công văn ("") has no kind: its symbol says who issues and who drafts it, "UBND-NV" (mục II.3.b)."""
    parts = (kind, issuer_symbol) if kind else (issuer_symbol, drafting_symbol)
    return "-".join(filter(None, parts))


def series_of(symbol: str) -> str:
    """What counts together: "BC-UBND" by itself, a công văn's "UBND-NV" with every other "UBND-…"; in capitals."""
    first, dash, others = symbol.partition("-")
    if kind := kind_spelled(first):
        return f"{kind}{dash}{others.upper()}"
    return (symbol if "/" in symbol else first).upper()


def next_number(taken: Iterable[DocumentNumber], symbol: str) -> int:
    """The one after the highest of that series: numbers follow the days they are given on, so none is put between."""
    series = series_of(symbol)
    return max((one.number for one in taken if series_of(one.symbol) == series), default=FIRST - 1) + 1


def missing_numbers(taken: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """The runs (first, last) of numbers from 01 to the highest taken that nothing has."""
    gaps: list[tuple[int, int]] = []
    expected = FIRST
    for number in sorted(set(taken)):
        if number > expected:
            gaps.append((expected, number - 1))
        expected = max(expected, number + 1)
    return tuple(gaps)


def runs_words(runs: Iterable[tuple[int, int]]) -> str:
    """ "02, 04–06"."""
    return ", ".join(f"{first:02}" if first == last else f"{first:02}–{last:02}" for first, last in runs)

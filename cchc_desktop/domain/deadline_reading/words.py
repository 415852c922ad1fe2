"""The words of a deadline: cuts a wording into numbers, words and marks, and walks over them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from enum import StrEnum

MOST_WORDS = 200
"""A wording longer than this is no deadline, whatever it says."""

END = ""

_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+|\S")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−→÷~", "-"))
# One spelling for each word that has several; "qúy" is a slip of the keyboard that is common in signed plans.
_SPELLINGS = {
    "hàng": "hằng",
    "kì": "kỳ",
    "quí": "quý",
    "qúy": "quý",
    "qúi": "quý",
    "tuỳ": "tùy",
    "qui": "quy",
}
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_ROMAN = {roman: number for number, roman in enumerate(_ROMANS, start=1)}
_SPELT = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
}
_FIRST_YEAR, _LAST_YEAR = 1945, 2100


class Mark(StrEnum):
    """How a date bounds the window."""

    WITHIN = "within"
    BEFORE = "before"
    UNTIL = "until"
    FROM = "from"
    AFTER = "after"


def tokens_of(wording: str) -> tuple[str, ...]:
    """Small letters, one spelling, one dash; "QII" is "q" "ii"; "31/10" is "31" "/" "10"."""
    plain = unicodedata.normalize("NFKC", wording).lower().translate(_DASHES)
    tokens: list[str] = []
    for token in _TOKEN.findall(plain):
        glued = next((head for head in ("quý", "quí", "q") if token.startswith(head)), "")
        if glued and token[len(glued) :] in _ROMAN:
            tokens += ["quý", token[len(glued) :]]
        else:
            tokens.append(_SPELLINGS.get(token, token))
    return tuple(tokens)


def number_of(token: str) -> int | None:
    """A number of at most four figures."""
    return int(token) if token.isascii() and token.isdigit() and len(token) <= 4 else None


def roman_of(token: str) -> int | None:
    return _ROMAN.get(token)


class Walk:
    """A place in the words of a wording. A reader that does not find what it wants puts `at` back."""

    __slots__ = ("at", "tokens")

    def __init__(self, tokens: tuple[str, ...], at: int = 0) -> None:
        self.tokens = tokens
        self.at = at

    def peek(self, ahead: int = 0) -> str:
        place = self.at + ahead
        return self.tokens[place] if place < len(self.tokens) else END

    def sees(self, *words: str) -> bool:
        return all(self.peek(ahead) == word for ahead, word in enumerate(words))

    def take(self, *words: str) -> bool:
        """Steps over these words when they are next."""
        if not self.sees(*words):
            return False
        self.at += len(words)
        return True

    def take_one_of(self, words: Collection[str]) -> str:
        """Steps over the next word when it is one of `words`, and says which; else END."""
        word = self.peek()
        if word == END or word not in words:
            return END
        self.at += 1
        return word

    def take_phrase(self, phrases: Collection[tuple[str, ...]]) -> bool:
        return any(self.take(*phrase) for phrase in phrases)

    def take_number(self) -> int | None:
        """A small number in figures or spelt ("sáu", "mười hai")."""
        token = self.peek()
        if (number := number_of(token)) is not None:
            self.at += 1
            return number
        if token not in _SPELT:
            return None
        self.at += 1
        if token == "mười" and self.peek() in ("một", "hai"):
            return 10 + _SPELT[self.take_one_of(("một", "hai"))]
        return _SPELT[token]

    def take_ordinal(self) -> int | None:
        """A number, also a Roman one."""
        if (roman := roman_of(self.peek())) is not None:
            self.at += 1
            return roman
        return self.take_number()

    def take_year(self) -> int | None:
        """A year of four figures that a plan can speak of."""
        year = number_of(self.peek())
        if year is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
            return None
        self.at += 1
        return year

"""Sets text in lines: what of it the face can show, how wide it is, where it breaks."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import accumulate

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from cchc_desktop.documents.fonts import Faces
from cchc_desktop.documents.layout import Type
from cchc_desktop.domain.leads import Lead

_LINE_ENDS = re.compile("\r\n|[\n\v\f\r\x85\u2028\u2029]")
_GOOD_BREAKS = re.compile(r"(?<=[-/&.,;:_–])")
_KEPT_TEXTS = 2000
"""So many set texts are kept for the next time they occur; more would cost a long annex more than they save."""
REPLACEMENTS = "□?"
"""Drawn for a character that the face lacks; the first of these that it has."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is drawn; `width` in points, `ends` when a paragraph ends here: it is not stretched.

    `leads` are what of it leads somewhere.
    """

    text: str
    width: float
    ends: bool = True
    leads: tuple[Lead, ...] = ()


@dataclass(slots=True)
class _Letters:
    """The widths of one face: of its characters as it tells them, of words as they were met; in 1/1000 of the size."""

    glyphs: frozenset[int]
    default: float
    of_code: dict[int, float]
    of_word: dict[str, float]

    def width(self, word: str) -> float:
        known = self.of_word.get(word)
        if known is None:
            known = sum([self.of_code.get(ord(letter), self.default) for letter in word])
            self.of_word[word] = known
        return known


class Typesetter:
    """Breaks texts into lines with the widths of the faces; keeps what it has measured for one document."""

    def __init__(self, faces: Faces) -> None:
        self.faces = faces
        self._letters: dict[tuple[bool, bool], _Letters] = {}
        self._set: dict[tuple[str, Type, float, float], tuple[Line, ...]] = {}

    def visible(self, text: str, style: Type) -> str:
        """The text composed (NFC), without characters that show nothing, and with a mark for those the face lacks."""
        composed = unicodedata.normalize("NFC", text)
        if composed.isascii() and composed.isprintable():
            return composed
        glyphs = self._letters_of(style).glyphs
        if all(ord(letter) in glyphs for letter in composed) and composed.isprintable():
            return composed
        return "".join(_shown(letter, glyphs) for letter in composed)

    def width(self, text: str, style: Type) -> float:
        """The width of one line in points."""
        return self._letters_of(style).width(text) * style.size / 1000

    def line(self, text: str, style: Type) -> Line:
        """The text as one line, every blank kept."""
        shown = self.visible(_LINE_ENDS.sub(" ", text), style)
        return Line(shown, self.width(shown, style))

    def lines(self, text: str, style: Type, room: float, indent: float = 0) -> tuple[Line, ...]:
        """The text in lines no wider than `room` points, the first of each paragraph shorter by `indent`."""
        key = (text, style, room, indent)
        known = self._set.get(key)
        if known is None:
            if len(self._set) >= _KEPT_TEXTS:
                self._set.clear()
            known = tuple(line for part in split_lines(text) for line in self._paragraph(part, style, room, indent))
            self._set[key] = known
        return known

    def balanced(self, text: str, style: Type, room: float) -> tuple[Line, ...]:
        """The text in as few lines as `room` allows, of about equal length: for centred titles."""
        widest = self.lines(text, style, room)
        if len(widest) < 2:
            return widest
        low, high = room / len(widest) / 2, room
        while high - low > 1:
            middle = (low + high) / 2
            low, high = (middle, high) if len(self.lines(text, style, middle)) > len(widest) else (low, middle)
        return self.lines(text, style, high)

    def _paragraph(self, text: str, style: Type, room: float, indent: float) -> list[Line]:
        letters, scale = self._letters_of(style), style.size / 1000
        space, limit = letters.width(" ") * scale, room - indent
        lines: list[Line] = []
        words: list[str] = []
        width = 0.0
        for word in self._fitting(self.visible(text, style), style, room, indent):
            wide = letters.width(word) * scale
            if words and width + space + wide > limit:
                lines.append(Line(" ".join(words), width, ends=False))
                words, width, limit = [word], wide, room
            else:
                width += wide + (space if words else 0)
                words.append(word)
        return [*lines, Line(" ".join(words), width)]

    def _fitting(self, text: str, style: Type, room: float, indent: float) -> list[str]:
        """The words of the text; one that is wider than the room comes in pieces."""
        letters, allowed = self._letters_of(style), (room - indent) * 1000 / style.size
        words = text.split(" ")
        if all(letters.width(word) <= allowed for word in words):
            return words
        return [piece for word in words for piece in self._pieces(word, letters, allowed)]

    def _pieces(self, word: str, letters: _Letters, allowed: float) -> list[str]:
        """Pieces of a long word, cut behind "-", "/", "&" and the like where there is one, else between letters."""
        if letters.width(word) <= allowed:
            return [word]
        pieces = [""]
        for part in _GOOD_BREAKS.split(word):
            if letters.width(pieces[-1] + part) <= allowed:
                pieces[-1] += part
            else:
                pieces.extend(_cut_by_letters(part, letters, allowed))
        return [piece for piece in pieces if piece]

    def _letters_of(self, style: Type) -> _Letters:
        key = (style.bold, style.italic)
        letters = self._letters.get(key)
        if letters is None:
            font = pdfmetrics.getFont(self.faces.name(*key))
            assert isinstance(font, TTFont)
            face = font.face
            letters = _Letters(frozenset(face.charToGlyph), face.defaultWidth, face.charWidths, {})
            self._letters[key] = letters
        return letters


def split_lines(text: str) -> list[str]:
    """The text cut where a line ends, by whatever mark; at least one part."""
    return _LINE_ENDS.split(text)


def blanks(text: str) -> int:
    """The blanks that a full line is stretched at."""
    return text.count(" ") + text.count("\u00a0")


def _shown(letter: str, glyphs: frozenset[int]) -> str:
    if letter == "\t":
        return " "
    if ord(letter) in glyphs and letter.isprintable():
        return letter
    if ord(letter) in glyphs and unicodedata.category(letter) in {"Zs", "Cf"}:
        return letter
    if unicodedata.category(letter) in {"Cf", "Cc"} or unicodedata.name(letter, "").startswith("VARIATION SELECTOR"):
        return ""  # shows nothing anywhere: joiners, marks of direction, selectors of a picture's style
    return next((mark for mark in REPLACEMENTS if ord(mark) in glyphs), "?")


def _cut_by_letters(text: str, letters: _Letters, allowed: float) -> list[str]:
    pieces: list[str] = []
    while text:
        sums = accumulate(letters.of_code.get(ord(letter), letters.default) for letter in text)
        fitting = sum(1 for width in sums if width <= allowed)
        pieces.append(text[: max(fitting, 1)])
        text = text[max(fitting, 1) :]
    return pieces

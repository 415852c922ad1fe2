"""How wide a text is in Times New Roman, by Adobe's measures of Times which it kept: no face need be installed."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from math import ceil

from reportlab.pdfbase.pdfmetrics import stringWidth

from cchc_desktop.documents.docx_xml import lines_of, written
from cchc_desktop.documents.layout import Type

_FACES = {
    (False, False): "Times-Roman",
    (True, False): "Times-Bold",
    (False, True): "Times-Italic",
    (True, True): "Times-BoldItalic",
}


def width(text: str, letters: Type) -> float:
    """Points from the text's first letter to its last on one line."""
    return _width_of_one_point(written(text), letters.bold, letters.italic) * letters.size


@lru_cache(4096)
def _width_of_one_point(text: str, bold: bool, italic: bool) -> float:
    """Marks above and below take no room; letters that Adobe's face lacks count as an ordinary one."""
    bare = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    plain = bare.replace("đ", "d").replace("Đ", "D").encode("cp1252", "replace").decode("cp1252")
    return stringWidth(plain, _FACES[bold, italic], 1)


def line_widths(text: str, letters: Type, room: float, indent: float = 0) -> list[float]:
    """The width of each line when the text is broken between words at `room` points.

    The first line of each paragraph begins `indent` points in, which count as a part of it.
    """
    return [line for part in lines_of(text) for line in _broken(part, letters, room, indent)]


def _broken(text: str, letters: Type, room: float, indent: float) -> list[float]:
    space, lines = width(" ", letters), [indent]
    for number, word in enumerate(written(text).split(" ")):
        wide = width(word, letters)
        if number and lines[-1] + space + wide > room:
            lines.append(wide)
        else:
            lines[-1] += wide + (space if number else 0)
        if lines[-1] > room > 0:  # Word breaks such a word between its letters
            lines += [room] * (ceil(lines[-1] / room) - 1)
    return lines


def balanced_room(text: str, letters: Type, room: float) -> float:
    """The narrowest room in which the text takes no more lines than in `room`: its lines are then about equal."""
    least = len(line_widths(text, letters, room))
    if least < 2:
        return room
    low, high = room / least / 2, room
    while high - low > 1:
        middle = (low + high) / 2
        low, high = (middle, high) if len(line_widths(text, letters, middle)) > least else (low, middle)
    return high

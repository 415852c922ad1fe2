"""Follows the instructions of a page: where each letter, line and box stands, told in pdfplumber's words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

import pikepdf

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]
Mark = dict[str, Any]
SAME: Matrix = (1, 0, 0, 1, 0, 0)
NO_MARK = "w W W* J j M d ri i gs Tr BMC BDC EMC MP DP ET"
"""Instructions that set no mark and move none."""

_TO_UNICODE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")


class UnknownError(Exception):
    """Something that is not understood here."""


@dataclass(frozen=True)
class Face:
    """A face of a file: what each of its codes says, how wide it is, how deep the face goes below the line."""

    name: str
    descent: float
    letters: dict[int, str]
    widths: dict[int, float]


def read_face(font: pikepdf.Object) -> Face | None:
    """A simple TrueType face with a table of its letters, as we and LibreOffice write them; None of any other."""
    if font.Subtype != "/TrueType" or "/ToUnicode" not in font:
        return None
    table = font.ToUnicode.read_bytes()
    if b"beginbfrange" in table:
        return None
    told, first = font.FontDescriptor, int(font.FirstChar)
    widths = {first + at: float(width) / 1000 for at, width in enumerate(font.Widths)}
    return Face(str(told.FontName)[1:], -abs(float(told.get("/Descent", 0))) / 1000, _letters(table), widths)


def _letters(table: bytes) -> dict[int, str]:
    pairs = _TO_UNICODE.findall(table.partition(b"endcodespacerange")[2])
    return {int(code, 16): bytes.fromhex(letter.decode()).decode("utf-16-be", "ignore") for code, letter in pairs}


@dataclass
class _State:
    """What q keeps and Q brings back."""

    matrix: Matrix = SAME
    face: Face | None = None
    size: float = 0
    leading: float = 0
    between: float = 0
    between_words: float = 0
    colour: Any = 0
    pen: Any = 0


@dataclass
class Marks:
    """What the page has, by pdfplumber's kinds, as far as its instructions were followed."""

    face_of: Callable[[str], Face | None]
    found: defaultdict[str, list[Mark]] = field(default_factory=lambda: defaultdict(list))
    _now: _State = field(default_factory=_State)
    _kept: list[_State] = field(default_factory=list)
    _path: list[list[Point]] = field(default_factory=list)
    _line: Matrix = SAME
    """Where the line begins."""

    _along: float = 0
    """How far along the line the next letter stands."""

    def follow(self, operator: str, operands: Any) -> None:
        """Do one instruction."""
        deed = DEEDS.get(operator)
        if deed is None:
            raise UnknownError(operator)
        deed(self, *operands)

    def _ignore(self, *_: Any) -> None:
        """What NO_MARK names."""

    def _keep(self) -> None:
        self._kept.append(replace(self._now))

    def _bring_back(self) -> None:
        self._now = self._kept.pop()

    def _transform(self, *matrix: Any) -> None:
        self._now.matrix = _times(_floats(matrix), self._now.matrix)

    # -- letters

    def _begin(self) -> None:
        self._line, self._along = SAME, 0

    def _stand(self, *matrix: Any) -> None:
        self._line, self._along = _floats(matrix), 0

    def _go(self, right: Any, up: Any) -> None:
        self._line, self._along = _times((1, 0, 0, 1, float(right), float(up)), self._line), 0

    def _next_line(self) -> None:
        self._go(0, -self._now.leading)

    def _take_face(self, name: Any, size: Any) -> None:
        self._now.face, self._now.size = self.face_of(str(name)), float(size)

    def _write(self, words: Any) -> None:
        self._write_pieces([words])

    def _write_pieces(self, pieces: Any) -> None:
        now, matrix = self._now, _times(self._line, self._now.matrix)
        if now.face is None or matrix[1] or matrix[2] or matrix[0] <= 0 or matrix[3] <= 0:
            raise UnknownError
        apart = False
        for piece in pieces:
            if not isinstance(piece, pikepdf.String):
                self._along -= float(piece) * 0.001 * now.size
                apart = True
                continue
            for code in bytes(piece):
                self._along += now.between * apart
                self._along += self._set(now.face, code, matrix)
                self._along += now.between_words * (code == ord(" "))
                apart = True

    def _set(self, face: Face, code: int, matrix: Matrix) -> float:
        """Put a letter down and tell how far the next is from it."""
        now = self._now
        if code not in face.letters or code not in face.widths:
            raise UnknownError
        width, (across, _, _, up, left, base) = face.widths[code] * now.size, matrix
        x0, y0 = left + self._along * across, base + face.descent * now.size * up
        x1, y1 = x0 + width * across, y0 + now.size * up
        self.found["char"].append(
            {
                "object_type": "char",
                "text": face.letters[code],
                "fontname": face.name,
                "size": y1 - y0,
                "upright": True,
                "non_stroking_color": now.colour if isinstance(now.colour, tuple) else (now.colour,),
                "x0": x0,
                "x1": x1,
                "y0": y0,
                "y1": y1,
                "width": x1 - x0,
                "height": y1 - y0,
            }
        )
        return width

    # -- lines and boxes

    def _start(self, x: Any, y: Any) -> None:
        self._path.append([self._at(x, y)])

    def _draw(self, x: Any, y: Any) -> None:
        self._path[-1].append(self._at(x, y))

    def _close(self) -> None:
        self._path[-1].append(self._path[-1][0])

    def _box(self, *numbers: Any) -> None:
        x, y, width, height = map(float, numbers)
        corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y))
        self._path.append([self._at(*corner) for corner in corners])

    def _at(self, x: Any, y: Any) -> Point:
        a, b, c, d, e, f = self._now.matrix
        x, y = float(x), float(y)
        return a * x + c * y + e, b * x + d * y + f

    def _forget(self) -> None:
        self._path = []

    def _paint(self, *, stroke: bool = False, fill: bool = False) -> None:
        for points in self._path:
            if len(points) > 1:
                kind = _kind_of(points)
                self.found[kind].append(self._shape(kind, points) | {"stroke": stroke, "fill": fill})
        self._forget()

    def _shape(self, kind: str, points: list[Point]) -> Mark:
        across, up = zip(*points, strict=True)
        x0, x1, y0, y1 = min(across), max(across), min(up), max(up)
        return {
            "object_type": kind,
            "stroking_color": self._now.pen,
            "non_stroking_color": self._now.colour,
            "x0": x0,
            "x1": x1,
            "y0": y0,
            "y1": y1,
            "width": x1 - x0,
            "height": y1 - y0,
        }


def _kind_of(points: list[Point]) -> str:
    """A line has two ends, a box four corners and its sides upright; what is neither is not understood."""
    if len(points) == 2:
        return "line"
    sides = list(_sides(points))
    if len(points) == 5 and points[0] == points[4] and sides in (["across", "up"] * 2, ["up", "across"] * 2):
        return "rect"
    raise UnknownError


def _sides(points: list[Point]) -> Iterator[str]:
    for (x0, y0), (x1, y1) in pairwise(points):
        yield "across" if y0 == y1 else "up" if x0 == x1 else "aslant"


def _colour(of: str) -> Callable[..., None]:
    def take(marks: Marks, *parts: Any) -> None:
        setattr(marks._now, of, tuple(map(float, parts)) if len(parts) > 1 else float(parts[0]))

    return take


def _number(name: str) -> Callable[..., None]:
    return lambda marks, value: setattr(marks._now, name, float(value))


def _paint(*, close: bool = False, stroke: bool = False, fill: bool = False) -> Callable[[Marks], None]:
    def paint(marks: Marks) -> None:
        if close:
            marks._close()
        marks._paint(stroke=stroke, fill=fill)

    return paint


DEEDS: dict[str, Callable[..., None]] = {
    **dict.fromkeys(NO_MARK.split(), Marks._ignore),
    "q": Marks._keep,
    "Q": Marks._bring_back,
    "cm": Marks._transform,
    "BT": Marks._begin,
    "Tm": Marks._stand,
    "Td": Marks._go,
    "T*": Marks._next_line,
    "Tf": Marks._take_face,
    "TL": _number("leading"),
    "Tc": _number("between"),
    "Tw": _number("between_words"),
    "g": _colour("colour"),
    "rg": _colour("colour"),
    "G": _colour("pen"),
    "RG": _colour("pen"),
    "Tj": Marks._write,
    "TJ": Marks._write_pieces,
    "m": Marks._start,
    "l": Marks._draw,
    "h": Marks._close,
    "re": Marks._box,
    "n": Marks._forget,
    "S": _paint(stroke=True),
    "s": _paint(close=True, stroke=True),
    "f": _paint(fill=True),
    "f*": _paint(fill=True),
    "B": _paint(stroke=True, fill=True),
    "B*": _paint(stroke=True, fill=True),
}


def _floats(matrix: tuple[Any, ...]) -> Matrix:
    a, b, c, d, e, f = map(float, matrix)
    return a, b, c, d, e, f


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    a1, b1, c1, d1, e1, f1 = inner
    a0, b0, c0, d0, e0, f0 = outer
    return (
        a0 * a1 + c0 * b1,
        b0 * a1 + d0 * b1,
        a0 * c1 + c0 * d1,
        b0 * c1 + d0 * d1,
        a0 * e1 + c0 * f1 + e0,
        b0 * e1 + d0 * f1 + f0,
    )

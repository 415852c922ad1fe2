"""Reads printed pages back for the tests: their words, how each line was set, their rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pypdfium2
from pypdfium2 import raw

from cchc_desktop.documents.blocks import Document
from cchc_desktop.documents.layout import MM
from cchc_desktop.documents.pdf import write_pdf

from .quick_pages import QuickPdf


@dataclass(frozen=True)
class SetLine:
    """A line as it stands on the page; positions in points from the upper left corner."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    faces: frozenset[str]

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    @property
    def style(self) -> str:
        """regular, bold, italic or bolditalic."""
        (face,) = self.faces
        name = face.partition("+")[2].partition("-")[2].replace("-", "").lower()
        return name or "regular"


def printed(document: Document) -> bytes:
    """The document's PDF."""
    to = BytesIO()
    write_pdf(document, to)
    return to.getvalue()


@contextmanager
def opened(pdf: bytes) -> Iterator[Any]:
    """The PDF as pdfplumber reads it."""
    with QuickPdf(BytesIO(pdf)) as file:
        yield file


def lines_of(page: Any) -> list[SetLine]:
    """Runs of characters of one size on one baseline, without a wide gap in between, from top to bottom."""
    found: list[list[dict[str, Any]]] = []
    for char in sorted(page.chars, key=lambda char: (round(char["bottom"], 1), char["x0"])):
        last = found[-1][-1] if found else None
        on_one_line = last and abs(last["bottom"] - char["bottom"]) < 0.5 and abs(last["size"] - char["size"]) < 0.05
        if last and on_one_line and char["x0"] - last["x1"] < char["size"]:
            found[-1].append(char)
        else:
            found.append([char])
    return [_line(run) for run in found]


def _line(run: list[dict[str, Any]]) -> SetLine:
    (size,) = {round(char["size"], 2) for char in run}
    shown = [char for char in run if char["text"].strip()] or run
    return SetLine(
        "".join(char["text"] for char in run).strip(),
        shown[0]["x0"],
        shown[-1]["x1"],
        min(char["top"] for char in run),
        max(char["bottom"] for char in run),
        size,
        frozenset(char["fontname"] for char in run),
    )


def line(page: Any, beginning: str) -> SetLine:
    """The first line of the page that begins so."""
    found = [one for one in lines_of(page) if one.text.startswith(beginning)]
    assert found, f"no line begins with {beginning!r} in {[one.text for one in lines_of(page)]}"
    return found[0]


def squeezed(text: str) -> str:
    """The text without any blanks, for letter by letter comparison."""
    return re.sub(r"\s+", "", text)


LEADER = "⋯"
"""Stands for the dots of one line to be filled in: how many fit depends on the face, that they are there does not."""


def leaders_of(page: Any) -> list[list[dict[str, Any]]]:
    """The dots of each line to be filled in: at least four close to one another, the last at the right margin."""
    runs: list[list[dict[str, Any]]] = [[]]
    for char in page.chars:
        last = runs[-1][-1] if runs[-1] else None
        if last and not (abs(last["bottom"] - char["bottom"]) < 0.5 and abs(char["x0"] - last["x1"]) < 1):
            runs.append([])
        if char["text"] == ".":
            runs[-1].append(char)
        elif runs[-1]:
            runs.append([])
    margin = page.width - 15 * MM
    return [run for run in runs if len(run) >= 4 and abs(run[-1]["x1"] - margin) <= 2]


def without_leaders(page: Any) -> Any:
    """The page but for the dots of lines to be filled in."""
    dots = {(dot["x0"], dot["top"]) for run in leaders_of(page) for dot in run}
    return page.filter(lambda one: one["object_type"] != "char" or (one["x0"], one["top"]) not in dots)


@dataclass(frozen=True)
class Ink:
    """A letter as PDFium reads it, in points from the upper left corner: many times faster than pdfplumber."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def ink_of(pdf: bytes) -> Iterator[tuple[float, float, list[Ink]]]:
    """Width, height and letters of each page, in the order they were written."""
    with closing(pypdfium2.PdfDocument(pdf)) as file:
        for number in range(len(file)):
            with closing(file[number]) as page, closing(page.get_textpage()) as text:
                width, height = page.get_size()
                yield width, height, [one for at in range(text.count_chars()) if (one := _ink(text, at, height))]


def _ink(text: Any, at: int, height: float) -> Ink | None:
    letter = chr(raw.FPDFText_GetUnicode(text.raw, at))
    if raw.FPDFText_IsGenerated(text.raw, at) or not letter.strip():
        return None
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text.raw, at, box)
    return Ink("-" if letter == "\x02" else letter, box.left, height - box.top, box.right, height - box.bottom)


def assert_ink_apart(letters: list[Ink]) -> None:
    """Like `assert_nothing_overlaps`, for papers of hundreds of pages."""
    ordered = sorted(letters, key=lambda one: one.left)
    for number, one in enumerate(ordered):
        for other in ordered[number + 1 :]:
            if other.left >= one.right - 0.15 * (one.bottom - one.top):  # pairs of letters are kerned
                break
            share = 0.35 * min(one.bottom - one.top, other.bottom - other.top)
            assert other.top >= one.bottom - share or other.bottom <= one.top + share, (one, other)


def letters(pdf: bytes) -> str:
    """All that the file shows, in the order it was written, without blanks, page breaks and page numbers.

    A line's leader is one mark: dots that end elsewhere than at the right margin stay what they are.
    """
    return "".join(letters_of(width, ink) for width, _, ink in ink_of(pdf))


def letters_of(width: float, ink: list[Ink]) -> str:
    """What one page says, as `letters` tells it."""
    shown, run = "", list[Ink]()
    for one in (*(one for one in ink if one.bottom > 20 * MM), None):
        if one and one.text == "." and (not run or _goes_on(run[-1], one)):
            run.append(one)
            continue
        shown += LEADER if _fills_line(run, width) else "." * len(run)
        run = [one] if one and one.text == "." else []
        shown += one.text if one and not run else ""
    return shown


def _goes_on(last: Ink, dot: Ink) -> bool:
    return abs(last.bottom - dot.bottom) < 0.5 and abs(dot.left - last.right) < 1


def _fills_line(run: list[Ink], width: float) -> bool:
    return len(run) >= 4 and abs(run[-1].right - (width - 15 * MM)) <= 2


def assert_ink_inside_margins(width: float, height: float, letters: list[Ink]) -> None:
    """Like `assert_inside_margins`, for papers of hundreds of pages."""
    for one in letters:
        if one.bottom < 20 * MM and one.text.isdigit():
            continue
        assert 30 * MM - 0.6 <= one.left <= one.right <= width - 15 * MM + 0.6, one
        assert 20 * MM - 0.6 <= one.top <= one.bottom <= height - 20 * MM + 0.6, one


def rules_of(page: Any) -> list[tuple[float, float, float]]:
    """(left, right, top) of the horizontal rules that stand alone, not in a table."""
    return [(edge["x0"], edge["x1"], edge["top"]) for edge in page.lines if abs(edge["top"] - edge["bottom"]) < 0.1]


def assert_inside_margins(page: Any) -> None:
    """No text outside the decree's margins, but for the page number in the top one."""
    for one in lines_of(page):
        if one.bottom < 20 * MM and re.fullmatch("[0-9]+", one.text):
            continue
        assert one.left >= 30 * MM - 0.6, one
        assert one.right <= page.width - 15 * MM + 0.6, one
        assert one.top >= 20 * MM - 0.6, one
        assert one.bottom <= page.height - 20 * MM + 0.6, one


def assert_nothing_overlaps(page: Any) -> None:
    """No two characters on one another."""
    chars = sorted((char for char in page.chars if char["text"].strip()), key=lambda char: char["x0"])
    for number, one in enumerate(chars):
        for other in chars[number + 1 :]:
            if other["x0"] >= one["x1"] - 0.3:
                break
            apart = (
                other["top"] >= one["bottom"] - 0.35 * one["size"] or other["bottom"] <= one["top"] + 0.35 * one["size"]
            )
            assert apart, f"{one['text']!r} and {other['text']!r} at {one['x0']:.1f}, {one['top']:.1f}"

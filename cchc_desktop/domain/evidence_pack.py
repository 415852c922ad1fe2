"""Names in an evidence pack: the folder of a year, a numbered folder for each product, a numbered file for each file.

Names have no accents: a pack travels as a ZIP and on USB sticks through programs that spoil other letters, and is
looked through on Windows, where a whole path has 260 letters. Numbers come first, so that every system lists the
pack in the index's order, and no name can be one that Windows keeps for itself. A custom of the office, not law.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from cchc_desktop.domain.evidence_index import IndexEntry, NumberedPaper

INDEX_NAME = "00 Danh muc.pdf"
LONGEST_FOLDER = 60
LONGEST_FILE = 90
_LONGEST_ENDING = 10
_UNFIT = re.compile(r"[^A-Za-z0-9._()&+,-]+")
_NO_STROKE = str.maketrans({"đ": "d", "Đ": "D", "/": "-", "\\": "-"})


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file of a document as the book keeps it."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class PackedFile:
    """A file and its name within its product's folder."""

    source: SourceFile
    name: str


def pack_name(year: int) -> str:
    """ "Ho so tai lieu kiem chung CCHC 2023"."""
    return f"Ho so tai lieu kiem chung CCHC {year}"


def folder_name(entry: IndexEntry) -> str:
    """ "02 San pham 2.1 Bao cao cua UBND huyen": the entry's number, the product's code, as much of its title as fits.

    A folder without any file says so: it waits for what is still lacking.
    """
    empty = "" if any(one.paper.files for one in entry.papers) else " (chua co tep)"
    head = f"{entry.number} San pham {plain(entry.proven.code)}"
    return _cut(f"{head} {plain(entry.proven.title)}", LONGEST_FOLDER - len(empty)) + empty


def packed_files(paper: NumberedPaper, files: Iterable[SourceFile]) -> tuple[PackedFile, ...]:
    """ "02.1 41-BC-UBND.pdf": under the document's number; of several files each with its place and its own name."""
    sources = tuple(files)
    named = plain(paper.paper.name)
    head = _cut(f"{paper.number} {named}", LONGEST_FILE // 2)
    if len(sources) == 1:
        return (PackedFile(sources[0], head + ending_of(sources[0].name)),)
    return tuple(PackedFile(source, _of_several(head, place, source.name)) for place, source in enumerate(sources, 1))


def _of_several(head: str, place: int, name: str) -> str:
    ending = ending_of(name)
    stem = plain(name[: len(name) - len(ending)] if ending else name)
    return _cut(f"{head} ({place}) {stem}", LONGEST_FILE - len(ending)) + ending


def ending_of(name: str) -> str:
    """The ending of a file's name with its dot, as the file brought it; "" where it has none that a system knows."""
    stem, dot, ending = name.rpartition(".")
    known = stem and dot and ending.isascii() and ending.isalnum() and len(ending) <= _LONGEST_ENDING
    return f".{ending}" if known else ""


def plain(text: str) -> str:
    """The text in letters that every system takes: no accents, đ as d, what else is unfit as a blank."""
    apart = unicodedata.normalize("NFD", text.translate(_NO_STROKE))
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return _UNFIT.sub(" ", bare).strip(" .")


def _cut(text: str, longest: int) -> str:
    """At most so many letters, cut between words where it can be; neither a blank nor a stop at the end."""
    if len(text) > longest:
        text = text[: longest + 1]
        text = text.rpartition(" ")[0] if " " in text[longest // 2 :] else text[:longest]
    return text.rstrip(" .,-")

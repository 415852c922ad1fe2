"""Writes a document's blocks as PDF; the same blocks give the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

from cchc_desktop.documents.blocks import Block, Document, NextPaper, Table
from cchc_desktop.documents.fonts import find_faces
from cchc_desktop.documents.layout import DECREE_30
from cchc_desktop.documents.paging import Pages
from cchc_desktop.documents.pen import Pen
from cchc_desktop.documents.typesetting import Typesetter

Tick = Callable[[int, int], None]
"""Told (done, total) between blocks and pages; what it raises ends the work before anything is written."""


def write_pdf(document: Document, to: BinaryIO, tick: Tick | None = None, *, font_folders: Iterable[Path] = ()) -> None:
    """Writes the document to `to`, in one piece at the end; Refusal when no face has the Vietnamese letters.

    `font_folders` are looked through beside the system's own font folders.
    """
    faces = find_faces(tuple(font_folders))
    setter = Typesetter(faces)
    pen = Pen(to, faces, DECREE_30)
    pen.describe(setter.line(document.title, DECREE_30.body).text, setter.line(document.author, DECREE_30.body).text)
    total = sum(_weight(block) for block in document.blocks)
    pages = Pages(pen, setter, DECREE_30, lambda done: tick(done, total) if tick else None)
    for paper in _papers(document.blocks):
        pages.put_paper(paper)
    pages.end()
    pen.save()


def _weight(block: Block) -> int:
    match block:
        case Table():
            return 1 + len(block.body)
        case NextPaper():
            return 0
    return 1


def _papers(blocks: Iterable[Block]) -> list[list[Block]]:
    papers: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, NextPaper):
            papers.append([])
        else:
            papers[-1].append(block)
    return papers

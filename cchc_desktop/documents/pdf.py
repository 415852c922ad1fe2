"""Writes a document's blocks as PDF; the same blocks give the same bytes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from cchc_desktop.documents.blocks import Document
from cchc_desktop.documents.fonts import find_faces
from cchc_desktop.documents.layout import DECREE_30
from cchc_desktop.documents.paging import Pages
from cchc_desktop.documents.papers import papers, weight
from cchc_desktop.documents.pen import Pen
from cchc_desktop.documents.typesetting import Typesetter
from cchc_desktop.domain.leads import Place
from cchc_desktop.domain.ticking import Tick


def write_pdf(
    document: Document, to: BinaryIO, tick: Tick | None = None, *, font_folders: Iterable[Path] = ()
) -> tuple[Place, ...]:
    """Writes the document to `to`, in one piece at the end; Refusal when no face has the Vietnamese letters.

    `font_folders` are looked through beside the system's own font folders. Returned is where words stand that lead
    somewhere: the file holds no word of it, it is the paper that will be signed.
    """
    faces = find_faces(tuple(font_folders))
    setter = Typesetter(faces)
    pen = Pen(to, faces, DECREE_30)
    pen.describe(setter.line(document.title, DECREE_30.body).text, setter.line(document.author, DECREE_30.body).text)
    total = sum(weight(block) for block in document.blocks)
    pages = Pages(pen, setter, DECREE_30, lambda done: tick(done, total) if tick else None)
    for paper in papers(document.blocks):
        pages.put_paper(paper)
    pages.end()
    pen.save()
    return tuple(pen.places)

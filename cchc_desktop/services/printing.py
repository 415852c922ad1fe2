"""Writes papers to files: beside their place and renamed, never half a file, never over one unasked."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

from cchc_desktop.domain.leads import LedPaper, Place
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.services.files.file_faults import fault_words
from cchc_desktop.services.files.whole_file import refuse_place, written_beside
from cchc_desktop.services.papers.catalogue import document_of, kept_bytes
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.papers.writing import write_paper
from cchc_desktop.store.book import Book

PIECE = 1_000_000


def print_paper(book: Book, request: PaperRequest, to: Path, *, force: bool = False, tick: Tick | None = None) -> Path:
    """The paper asked for at `to`, in the format its ending names."""
    refuse_target(to, force=force)
    made = paper_bytes(book, request, tick, suffix=to.suffix.lower())
    with written_beside(to) as file:
        file.write(made)
    return to


def paper_bytes(book: Book, request: PaperRequest, tick: Tick | None = None, *, suffix: str = ".pdf") -> bytes:
    """The same paper in memory: what is shown, printed and saved is then one and the same.

    A frozen report is not made again: it is the bytes that were kept.
    """
    return _paper(book, request, tick, suffix)[0]


def led_paper(book: Book, request: PaperRequest, tick: Tick | None = None) -> LedPaper:
    """The bytes of `paper_bytes` to be looked at, and where their figures and products lead.

    What was kept leads nowhere: the data may have moved since.
    """
    return LedPaper(*_paper(book, request, tick, ".pdf"))


def _paper(book: Book, request: PaperRequest, tick: Tick | None, suffix: str) -> tuple[bytes, tuple[Place, ...]]:
    if (kept := kept_bytes(book, request, suffix)) is not None:
        return kept, ()
    made = BytesIO()
    places = write_paper(document_of(book, request), made, suffix, tick)
    return made.getvalue(), places


SUFFIXES = (".pdf", ".docx")
"""What a paper can be written as."""


def refuse_target(to: Path, *, force: bool) -> None:
    """Refuse, before any work, a target that cannot or should not be written."""
    if to.suffix.lower() not in SUFFIXES:
        raise Refusal(
            f"Tệp {to.name} không có đuôi .pdf hay .docx; hãy đặt tên như {to.stem}.pdf để in, "
            f"{to.stem}.docx để sửa trong Word."
        )
    refuse_place(to, force=force)


def save_copy(source: bytes | Path, to: Path, tick: Tick | None = None) -> Path:
    """The very bytes of a paper that was shown, at `to`; over a file that stands there (the officer was asked)."""
    refuse_target(to, force=True)
    if isinstance(source, bytes):
        with written_beside(to) as file:
            file.write(source)
    else:
        _copy_file(source, to, tick)
    return to


def _copy_file(source: Path, to: Path, tick: Tick | None) -> None:
    try:
        read = source.open("rb")
    except OSError as error:
        raise Refusal(f"Không đọc được tệp {source.name} ({fault_words(error)}).") from error
    with read, written_beside(to) as file:
        total, done = os.fstat(read.fileno()).st_size, 0
        while piece := read.read(PIECE):
            file.write(piece)
            done += len(piece)
            if tick:
                tick(done, total)

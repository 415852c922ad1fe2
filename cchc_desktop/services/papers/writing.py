"""Blocks written out in the format that is wanted: PDF to print, Word to go on writing."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from cchc_desktop.domain.leads import Place
from cchc_desktop.domain.ticking import Tick

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document


def write_paper(document: Document, to: BinaryIO, suffix: str, tick: Tick | None = None) -> tuple[Place, ...]:
    """Blocks in the format of that ending, in one piece at the end; where words lead is known of a PDF only."""
    # Each loads its library only when it is the one that is wanted.
    if suffix == ".docx":
        from cchc_desktop.documents.docx import write_docx  # noqa: PLC0415

        write_docx(document, to, tick)
        return ()
    from cchc_desktop.documents.pdf import write_pdf  # noqa: PLC0415

    return write_pdf(document, to, tick)

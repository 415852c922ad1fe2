"""A PDF as pdfplumber reads it, many times as fast: nearly all of the tests' time on paper went into reading it back.

pdfplumber takes a page apart in Python, mark by mark. Here QPDF does that, and `quick_marks.py` follows it. What is not
understood there (an image, a form, a face of another kind, a curve) leaves its page to pdfplumber:
`test_quick_pages.py` compares the two.
"""

from __future__ import annotations

from functools import cached_property, partial
from io import BytesIO
from typing import Any

import pikepdf
from pdfplumber.page import Page
from pdfplumber.pdf import PDF

from .quick_marks import Face, Mark, Marks, UnknownError, read_face


class QuickPdf(PDF):
    """pdfplumber's PDF with pages that are read quickly."""

    def __init__(self, stream: BytesIO, **how: Any) -> None:
        super().__init__(stream, stream_is_external=True, **how)
        self.qpdf = pikepdf.open(BytesIO(stream.getvalue()))
        self._faces: dict[tuple[int, int], Face | None] = {}

    def close(self) -> None:
        super().close()
        self.qpdf.close()

    @cached_property
    def pages(self) -> list[Page]:
        """All of them, as pdfplumber numbers them."""
        return [QuickPage(self, one.page_obj, one.page_number, one.initial_doctop) for one in super().pages]

    def face(self, page: pikepdf.Page, name: str) -> Face | None:
        """The face of that name on a page; None where only pdfplumber can read it."""
        font = page.Resources.Font[name]
        if font.objgen not in self._faces:
            self._faces[font.objgen] = read_face(font)
        return self._faces[font.objgen]


class QuickPage(Page):
    """pdfplumber's page: what it finds in letters and lines, it finds as ever."""

    pdf: QuickPdf

    @cached_property
    def objects(self) -> dict[str, list[Mark]]:
        """By kind, from pdfplumber where they cannot be read quickly."""
        return self._quickly if self._quickly is not None else self.parse_objects()

    @property
    def is_read_quickly(self) -> bool:
        """Not left to pdfplumber."""
        return self._quickly is not None

    @cached_property
    def _quickly(self) -> dict[str, list[Mark]] | None:
        source = self.pdf.qpdf.pages[self.page_number - 1]
        marks = Marks(partial(self.pdf.face, source))
        try:
            if self.rotation or self.mediabox[0] or self.mediabox[1]:
                raise UnknownError
            for instruction in pikepdf.parse_content_stream(source):
                marks.follow(str(instruction.operator), instruction.operands)
        except UnknownError:
            return None
        return {kind: [self._placed(mark) for mark in found] for kind, found in marks.found.items()}

    def _placed(self, mark: Mark) -> Mark:
        """From the upper edge of the page, and of the file."""
        top = self.height - mark["y1"]
        mark |= {"top": top, "bottom": self.height - mark["y0"], "doctop": self.initial_doctop + top}
        mark["page_number"] = self.page_number
        return mark

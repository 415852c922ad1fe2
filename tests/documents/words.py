"""Writes documents as Word files for the tests and reads them back: text, look, and pages as LibreOffice sets them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from cchc_desktop.documents import pdf
from cchc_desktop.documents.blocks import Block, Column, Document, HeadCell, Letterhead, SignatureBlock
from cchc_desktop.documents.docx import write_docx
from cchc_desktop.documents.docx_styles import Style
from cchc_desktop.documents.layout import DECREE_30

from .pages import LEADER, letters, printed, squeezed
from .plans import AGENCY

SOFFICE = shutil.which("soffice")
needs_libreoffice = pytest.mark.skipif(
    SOFFICE is None, reason="LibreOffice Writer is not installed (Debian: libreoffice-writer-nogui)"
)


HEAD = (HeadCell("Tên", 0, 0, rows=2), HeadCell("Kết quả", 1, 0, columns=2), HeadCell("A", 1, 1), HeadCell("B", 2, 1))
COLUMNS = (Column(2), Column(1), Column(1))
LETTERHEAD = Letterhead("", AGENCY.name_lines, "Số:\u00a0\u00a0\u00a0/BC-UBND", "Nghĩa Hưng, ngày 20 tháng 10 năm 2023")
SIGNATURE = SignatureBlock(AGENCY.authority_lines, "Nguyễn Văn Ánh", ("- Như trên;", "- Lưu: VT."))


@dataclass(frozen=True)
class ReadCell:
    """A cell as the file has it: where it begins, what it covers, `merged` "restart", "continue" or None."""

    text: str
    row: int
    column: int
    columns: int
    merged: str | None
    element: Any


def word_file(document: Document) -> bytes:
    """The document's Word file."""
    to = BytesIO()
    write_docx(document, to)
    return to.getvalue()


def read(file: bytes) -> WordDocument:
    """The file as python-docx reads it."""
    return docx.Document(BytesIO(file))


def said(element: Any, path: str) -> str | None:
    """The value of the first such descendant ("w:pPr/w:jc"), None where there is none."""
    found = element.find("/".join(qn(step) for step in path.split("/")))
    return None if found is None else found.get(qn("w:val"))


def rows_of(table: Any) -> list[list[ReadCell]]:
    """The cells of a table's element, row by row."""
    found = []
    for number, row in enumerate(table.iter(qn("w:tr"))):
        cells: list[ReadCell] = []
        column = 0
        for cell in row.iter(qn("w:tc")):
            columns = int(said(cell, "w:tcPr/w:gridSpan") or 1)
            text = "\n".join(text_of(one) for one in cell.iter(qn("w:p")))
            cells.append(ReadCell(text, number, column, columns, said(cell, "w:tcPr/w:vMerge"), cell))
            column += columns
        found.append(cells)
    return found


def text_of(paragraph: Any) -> str:
    """The letters of a paragraph's element; a tab that leads to its stop with dots is the mark of a leader."""
    leads = paragraph.find(f"{qn('w:pPr')}/{qn('w:tabs')}/{qn('w:tab')}[@{qn('w:leader')}='dot']") is not None
    pieces = (one for run in paragraph.iter(qn("w:r")) for one in run if one.tag in {qn("w:t"), qn("w:tab")})
    return "".join((one.text or "") if one.tag == qn("w:t") else LEADER * leads for one in pieces)


def word_letters(file: bytes) -> str:
    """All that the file's body shows, without blanks, in the order in which the PDF draws it."""
    body = read(file).element.body
    return squeezed("".join(text for child in body for text in _texts(child)))


def _texts(child: Any) -> Iterator[str]:
    if child.tag != qn("w:tbl"):
        yield text_of(child)
        return
    rows = rows_of(child)
    heads = sum(1 for row in child.iter(qn("w:tr")) if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None)
    by_columns = {Style.PAIR: len(rows), Style.CHART_GRID: heads or len(rows)}
    down = by_columns.get(Style(said(child, "w:tblPr/w:tblStyle") or ""), heads)
    first = sorted((cell for row in rows[:down] for cell in row), key=lambda cell: (cell.column, cell.row))
    yield from (cell.text for cell in (*first, *(cell for row in rows[down:] for cell in row)))


def letters_without_repeats(document: Document, monkeypatch: pytest.MonkeyPatch) -> str:
    """All that the PDF shows when each part has room on one page: no head and no merged cell is shown twice."""
    with monkeypatch.context() as patched:
        patched.setattr(pdf, "DECREE_30", replace(DECREE_30, paper_width=14_000, paper_height=14_000))
        return letters(printed(document))


def converted(documents: Mapping[str, Document], folder: Path) -> dict[str, bytes]:
    """The pages of each Word file, as LibreOffice with a profile of the test's own sets them."""
    assert SOFFICE is not None
    paths = [folder / f"{name}.docx" for name in documents]
    for path, one in zip(paths, documents.values(), strict=True):
        path.write_bytes(word_file(one))
    profile = f"-env:UserInstallation={(folder / 'libreoffice').as_uri()}"
    command = [SOFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=110, check=False)
    made = {name: folder / f"{name}.pdf" for name in documents}
    assert all(path.exists() for path in made.values()), done.stderr
    return {name: path.read_bytes() for name, path in made.items()}


def document(*blocks: Block, title: str = "Thử", author: str = "Phòng Nội vụ") -> Document:
    return Document(title, author, blocks)


def table_element(file: bytes, number: int = 0) -> Any:
    return read(file).tables[number]._tbl


def paragraph_with(file: bytes, text: str) -> Any:
    """The first paragraph that has this text, in a table or not."""
    (found, *_) = [one for one in read(file).element.body.iter(qn("w:p")) if text_of(one) == text]
    return found

"""Times 24 units' reminder letters, read from the book and made in one go, beside 24 bare pages with the same table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from io import BytesIO
from os import fsync
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Table, TableStyle

from benchmarks.measure import Measure, compare
from cchc_desktop.documents.blocks import Document, RowGroup
from cchc_desktop.documents.blocks import Table as TableBlock
from cchc_desktop.documents.fonts import find_faces
from cchc_desktop.services.book.books import open_book, sample_book
from cchc_desktop.services.letters.batch import batch_bytes, batch_document, batch_to
from cchc_desktop.services.letters.files import write_letters
from cchc_desktop.services.letters.reading import read_letters
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.planning import set_window
from cchc_desktop.store.book import Book

TODAY = date(2023, 10, 20)
UNITS = 24
WIDTH = 468  # between the margins of an upright page, in points
Cells = list[tuple[str, ...]]


def measures() -> Iterator[Measure]:
    """One PDF of all letters beside a document of as many bare pages; a file a unit beside as many bare files."""
    with TemporaryDirectory() as folder, open_book(sample_book(Path(folder))) as book:
        communes = _pressed(book)
        tables = _tables(batch_document(book, batch_to(book, communes, TODAY)))
        apart = Path(folder, "rieng")
        apart.mkdir()

        def together() -> object:
            return batch_bytes(book, batch_to(book, communes, TODAY))

        def each() -> object:
            return write_letters(book, batch_to(book, communes, TODAY), apart, (".pdf",), force=True)

        yield Measure("24 letters in one PDF / 24 bare pages, wrapped cells", compare(together, _pages(tables)), 3)
        yield Measure("24 letters, a file each / 24 bare files, wrapped cells", compare(each, _files(tables, apart)), 3)


def _pressed(book: Book) -> list[int]:
    """Lets what the 24 communes and towns lead together be late; gives their ids."""
    [shared] = [one.id for one in read_outline(book, 2023, TODAY).deliverables if one.code == "36.1"]
    set_window(book, shared, None, date(2023, 10, 6))
    communes = [one.unit_id for one in read_letters(book, TODAY) if one.unit.startswith(("UBND xã", "UBND thị trấn"))]
    assert len(communes) == UNITS
    return communes


def _tables(document: Document) -> list[Cells]:
    """The texts of each letter's table, its head included."""
    found = [block for block in document.blocks if isinstance(block, TableBlock)]
    return [[*_head(table), *_rows(table)] for table in found]


def _head(table: TableBlock) -> Iterator[tuple[str, ...]]:
    texts = {cell.column: cell.text for cell in table.head}
    yield tuple(texts.get(column, "") for column in range(len(table.columns)))


def _rows(table: TableBlock) -> Iterator[tuple[str, ...]]:
    for group in table.body:
        if isinstance(group, RowGroup):
            shared = tuple(text for _, text in group.shared)
            yield from ((*shared, *row) for row in group.rows)


def _pages(tables: Sequence[Cells]) -> Callable[[], object]:
    """One document with a page for each table: cells wrapped in their columns, the grid."""
    return lambda: _built(BytesIO(), map(_wrapped, tables))


def _files(tables: Sequence[Cells], folder: Path) -> Callable[[], object]:
    """A file for each table."""

    def write() -> None:
        for number, cells in enumerate(tables):
            with (folder / f"{number}.pdf").open("wb") as file:
                _built(file, [_wrapped(cells)])
                file.flush()
                fsync(file.fileno())

    return write


def _wrapped(cells: Cells) -> list[list[object]]:
    style = ParagraphStyle("cell", fontName=find_faces().regular, fontSize=11, leading=13)
    return [[Paragraph(escape(text), style) for text in row] for row in cells]


def _built(to: BinaryIO, tables: Iterable[list[list[object]]]) -> None:
    face = find_faces().regular
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, 0), ("FONT", (0, 0), (-1, -1), face, 11)])
    story: list[Flowable] = []
    for cells in tables:
        widths = [WIDTH / len(cells[0])] * len(cells[0])
        story += [Table(cells, colWidths=widths, style=style), PageBreak()]
    SimpleDocTemplate(to, pagesize=A4, initialFontName=face).build(story)

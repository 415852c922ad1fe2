"""Prints the pages of a PDF through the system's printer: each page at its own size and turn, band by band."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.services.files.pdf_pages import Area, PageSize, PdfPages

MOST_DPI = 720
"""Finer is not seen on paper, and takes four times the memory and time."""
BAND_BYTES = 16_000_000
AROUND = 10
"""Rows above and below a seam that should be as empty as itself."""
POINTS_AN_INCH = 72.0
SAME_PAPER = 1.01
"""A page larger than the paper by less is rounding: it is printed in its true size."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pages are printed, in order, with every copy that the printer does not make by itself."""

    pages: tuple[int, ...]


def wanted_pages(printer: QPrinter, count: int, current: int) -> Wanted:
    """What the officer chose in the print dialog for a paper of `count` pages with page `current` in view."""
    pages = [page for page in range(count) if _is_chosen(printer, page, current)]
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(printer.copyCount(), 1)
    if printer.collateCopies():
        return Wanted(tuple(pages * copies))
    return Wanted(tuple(page for page in pages for _ in range(copies)))


def _is_chosen(printer: QPrinter, page: int, current: int) -> bool:
    if printer.printRange() == QPrinter.PrintRange.CurrentPage:
        return page == current
    if printer.printRange() == QPrinter.PrintRange.AllPages:
        return True
    ranges = printer.pageRanges()
    if not ranges.isEmpty():
        return ranges.contains(page + 1)
    return printer.fromPage() <= page + 1 <= (printer.toPage() or printer.fromPage())


def print_pages(source: bytes | Path, name: str, printer: QPrinter, wanted: Wanted, tick: Tick) -> int:
    """Print in a worker; the number of pages printed. What `tick` raises ends it, and the printer drops it."""
    pages = PdfPages(source, name)
    try:
        printer.setFullPage(True)
        _turn(printer, pages.sizes[wanted.pages[0]])
        painter = QPainter()
        if not painter.begin(printer):
            raise Refusal("Không bắt đầu in được; hãy kiểm tra máy in đã bật và còn kết nối, rồi in lại.")
        try:
            _print_all(pages, printer, painter, wanted, tick)
        except BaseException:
            printer.abort()
            raise
        finally:
            painter.end()
    finally:
        pages.close()
    return len(wanted.pages)


def _print_all(pages: PdfPages, printer: QPrinter, painter: QPainter, wanted: Wanted, tick: Tick) -> None:
    # Else the print engine of PDF would make photographs of the letters.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for done, page in enumerate(wanted.pages):
        tick(done, len(wanted.pages))
        if done:
            _turn(printer, pages.sizes[page])
            if not printer.newPage():
                raise Refusal(f"Máy in dừng ở trang {page + 1}; hãy kiểm tra giấy và máy in, rồi in lại từ trang này.")
        for _ in _print_page(pages, page, printer, painter):
            tick(done, len(wanted.pages))


def _turn(printer: QPrinter, size: PageSize) -> None:
    upright = size.width <= size.height
    turns = QPageLayout.Orientation
    printer.setPageOrientation(turns.Portrait if upright else turns.Landscape)


def _print_page(pages: PdfPages, page: int, printer: QPrinter, painter: QPainter) -> Iterator[int]:
    """Draw a page band by band, so that no printer's resolution takes hundreds of megabytes."""
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    place = place_on(pages.sizes[page], paper, printer.resolution())
    # Whole dots of the printer for each pixel, from a whole dot on: else every band would be blurred and have a seam.
    dots = ceil(printer.resolution() / MOST_DPI)
    left, above = round(place.left()), round(place.top())
    wide, high = max(round(place.width() / dots), 1), max(round(place.height() / dots), 1)
    rows = max(BAND_BYTES // (wide * 4), 1)
    blank = memoryview(b"\xff" * (min(rows, high) * wide * 4))
    top = 0
    while top < high:
        band = Area(page, wide, high, 0, top, wide, min(rows, high - top))
        pixels = pages.draw(band, printing=True)
        kept = band.height if top + band.height == high else quiet_row(pixels, wide, band.height)
        if pixels != blank[: len(pixels)]:
            image = QImage(pixels, wide, kept, wide * 4, QImage.Format.Format_RGB32)
            painter.drawImage(QRect(left, above + top * dots, wide * dots, kept * dots), image)
        top += kept
        yield top


def quiet_row(pixels: bytearray, wide: int, rows: int) -> int:
    """Where a band ends: amid the rows with the least ink in its last third, so that no letter is cut in two.

    Who shows a printed page smaller moves every band by a part of a dot: a seam through letters would be seen.
    """
    line, first = wide * 4, rows - rows // 3
    white = [pixels.count(b"\xff", row * line, (row + 1) * line) for row in range(first, rows)]
    quiet = [min(white[max(at - AROUND, 0) : at + AROUND + 1]) for at in range(len(white))]
    return first + max(range(len(quiet)), key=lambda at: (quiet[at], white[at], at))


def place_on(size: PageSize, paper: QRectF, resolution: int) -> QRectF:
    """Where a page stands on the paper, in the printer's dots: in its true size, smaller only when it must be."""
    true = resolution / POINTS_AN_INCH
    fitting = min(paper.width() / size.width, paper.height() / size.height)
    scale = true if true <= fitting * SAME_PAPER else fitting
    wide, high = size.width * scale, size.height * scale
    return QRectF((paper.width() - wide) / 2, (paper.height() - high) / 2, wide, high)

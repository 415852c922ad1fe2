"""Printed through QPrinter into a file and measured: every page in its size, its turn, its place."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pdfplumber
import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.jobs import CancelledError
from cchc_desktop.gui.paper_printing import Wanted, place_on, print_pages, quiet_row, wanted_pages
from cchc_desktop.services.files.pdf_pages import PageSize
from tests.gui.preview.conftest import ShowPaper

Ink = tuple[float, float, float, float]


def no_tick(_done: int, _total: int) -> None:
    pass


@pytest.fixture
def printer_to(qapp: QApplication) -> Callable[[Path, int], QPrinter]:
    """Qt's own printer into a PDF, on A4 with the margins a real one would have."""

    def make(to: Path, resolution: int) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(to))
        printer.setResolution(resolution)
        size, margins = QPageSize(QPageSize.PageSizeId.A4), QMarginsF(12, 12, 12, 12)
        printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins))
        return printer

    return make


def ink(source: bytes | Path, page: int) -> Ink:
    """Where the ink of a page begins and ends, in points: left, top, right, bottom."""
    paper = pypdfium2.PdfDocument(source)
    try:
        drawn = paper[page].render(scale=2, grayscale=True)
        rows = [bytes(drawn.buffer[drawn.stride * y : drawn.stride * y + drawn.width]) for y in range(drawn.height)]
    finally:
        paper.close()
    inked = [y for y, row in enumerate(rows) if min(row) < 128]
    columns = [x for y in inked for x in (_first(rows[y]), len(rows[y]) - 1 - _first(rows[y][::-1]))]
    return min(columns) / 2, inked[0] / 2, max(columns) / 2, inked[-1] / 2


def _first(row: bytes) -> int:
    return next(x for x, grey in enumerate(row) if grey < 128)


@pytest.mark.parametrize("resolution", [200, 600, 1200])
def test_every_page_is_printed_in_its_size_turn_and_place(
    report: bytes, printer_to: Callable[[Path, int], QPrinter], tmp_path: Path, resolution: int
) -> None:
    to = tmp_path / "in.pdf"
    with pdfplumber.open(BytesIO(report)) as original:
        count = len(original.pages)
        sizes = [(page.width, page.height) for page in original.pages]
    wanted = (0, 1, count - 1)
    print_pages(report, "bao-cao.pdf", printer_to(to, resolution), Wanted(wanted), no_tick)
    with pdfplumber.open(to) as printed:
        got = [(page.width, page.height) for page in printed.pages]
    assert len(got) == 3
    for (width, height), page in zip(got, wanted, strict=True):
        assert (width, height) == pytest.approx(sizes[page], abs=1.0)
    for at, page in enumerate(wanted):
        assert ink(to, at) == pytest.approx(ink(report, page), abs=1.5), f"page {page + 1}"


def test_copies_ranges_and_order_are_those_of_the_dialog(
    printer_to: Callable[[Path, int], QPrinter], tmp_path: Path
) -> None:
    printer = printer_to(tmp_path / "in.pdf", 100)
    assert wanted_pages(printer, 4, 2).pages == (0, 1, 2, 3)
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert wanted_pages(printer, 4, 2).pages == (2,)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert wanted_pages(printer, 4, 0).pages == (1, 2)
    printer.setPageRanges(QPageRanges.fromString("1,3-9"))
    assert wanted_pages(printer, 4, 0).pages == (0, 2, 3)
    printer.setCopyCount(2)
    if not printer.supportsMultipleCopies():
        printer.setCollateCopies(True)
        assert wanted_pages(printer, 4, 0).pages == (0, 2, 3, 0, 2, 3)
        printer.setCollateCopies(False)
        assert wanted_pages(printer, 4, 0).pages == (0, 0, 2, 2, 3, 3)
    printer.setCopyCount(1)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert wanted_pages(printer, 4, 0).pages == (3, 2, 0)


def test_a_page_keeps_its_size_and_only_shrinks_onto_smaller_paper() -> None:
    page = PageSize(595.3, 841.9)
    same = place_on(page, QRectF(0, 0, 2479, 3507), 300)
    assert same.width() == pytest.approx(595.3 / 72 * 300)
    larger = place_on(page, QRectF(0, 0, 3508, 4961), 300)
    assert larger.width() == pytest.approx(same.width())
    assert larger.center().x() == pytest.approx(1754)
    smaller = place_on(page, QRectF(0, 0, 1748, 2480), 300)
    assert smaller.height() <= 2480
    assert smaller.width() <= 1748
    assert smaller.width() / smaller.height() == pytest.approx(page.width / page.height)


def test_a_band_ends_between_the_lines() -> None:
    """No letter is cut in two: a seam is seen where a printed page is shown smaller."""
    white, inked = b"\xff" * 40, b"\xff" * 20 + b"\x00" * 20
    between = bytearray(inked * 9 + white + inked * 2)
    assert quiet_row(between, 10, 12) == 9


def test_printing_finely_takes_no_hundreds_of_megabytes(
    report: bytes, printer_to: Callable[[Path, int], QPrinter], tmp_path: Path
) -> None:
    tracemalloc.start()
    try:
        print_pages(report, "x.pdf", printer_to(tmp_path / "in.pdf", 1200), Wanted((0,)), no_tick)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 60_000_000, "a whole page at 600 dpi takes 139 MB"


def test_cancelling_stops_between_bands(
    report: bytes, printer_to: Callable[[Path, int], QPrinter], tmp_path: Path
) -> None:
    asked: list[tuple[int, int]] = []

    def tick(done: int, total: int) -> None:
        asked.append((done, total))
        if len(asked) == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        print_pages(report, "x.pdf", printer_to(tmp_path / "in.pdf", 600), Wanted((0, 1, 2)), tick)
    assert asked == [(0, 3)] * 3, "in the midst of the first page"


@pytest.mark.qt_log_ignore("Returned false")
def test_a_place_that_cannot_be_written_is_said(
    report: bytes, printer_to: Callable[[Path, int], QPrinter], tmp_path: Path
) -> None:
    with pytest.raises(Refusal, match="Không bắt đầu in được"):
        print_pages(report, "x.pdf", printer_to(tmp_path / "mất" / "in.pdf", 100), Wanted((0,)), no_tick)


def test_the_window_prints_in_a_worker_and_says_so(
    report: bytes, show_paper: ShowPaper, printer_to: Callable[[Path, int], QPrinter], tmp_path: Path, qtbot: object
) -> None:
    window = show_paper(report)
    to = tmp_path / "in.pdf"
    printer = printer_to(to, 100)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(1, 2)
    with qtbot.waitSignal(window.printed, timeout=30_000):  # type: ignore[attr-defined]
        window.print_to(printer)
    assert "2 trang" in window.ui.told.text()
    with pdfplumber.open(to) as printed:
        assert len(printed.pages) == 2
    printer.setFromTo(90, 95)
    window.print_to(printer)
    assert "Không có trang nào" in window.ui.refusal.text()


def test_without_a_printer_a_sentence_says_what_to_do(
    report: bytes, show_paper: ShowPaper, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    window = show_paper(report)
    window.ui.printPaper.click()
    assert "chưa có máy in" in window.ui.told.text()
    assert window.ui.savePaper.hasFocus()

"""Looking at a paper: sharp pages, scrolling, zoom, search, copying, and the window never waits."""

from __future__ import annotations

import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.gui.preview_window import PreviewWindow
from cchc_desktop.gui.widgets.document_preview import DocumentPreview
from cchc_desktop.gui.widgets.page_places import TILE, Fit, PagePlaces, tiles_in
from cchc_desktop.services.files.pdf_pages import PageSize, PageText, PdfPages
from tests.gui.preview.conftest import ShowPaper

Typed = Callable[[QWidget, str], None]


def preview_of(window: PreviewWindow) -> DocumentPreview:
    preview = window.ui.documentPreview
    assert isinstance(preview, DocumentPreview)
    return preview


def drag(widget: QWidget, to: QPoint) -> None:
    """Move the mouse with its button held, which QTest.mouseMove does not."""
    left = Qt.MouseButton.LeftButton
    place = QPointF(to), QPointF(widget.mapToGlobal(to))
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, *place, Qt.MouseButton.NoButton, left, none))


def settle(preview: DocumentPreview, qtbot: QtBot) -> QImage:
    """Wait until everything in view is sharp; what the officer sees."""
    qtbot.waitUntil(lambda: preview.is_drawn, timeout=20_000)
    QApplication.processEvents()
    return preview.viewport().grab().toImage()


def darkness(image: QImage) -> float:
    """The share of dark pixels: ink."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    values: list[int] = list(grey.constBits())
    return sum(value < 100 for value in values) / len(values)


def test_the_page_in_view_is_drawn_and_named(report: bytes, show_paper: ShowPaper, qtbot: QtBot) -> None:
    window = show_paper(report)
    preview = preview_of(window)
    assert darkness(settle(preview, qtbot)) > 0.005
    assert window.ui.pageNumber.value() == 1
    assert window.ui.pageCount.text() == f"/ {preview.page_count}"
    assert preview.accessibleName() == "Báo cáo năm 2023"
    assert preview.accessibleDescription() == f"Trang 1/{preview.page_count}"


def test_keys_lead_through_the_paper(report: bytes, show_paper: ShowPaper, qtbot: QtBot) -> None:
    window = show_paper(report)
    preview = preview_of(window)
    preview.setFocus()
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert 0 < preview.verticalScrollBar().value() < preview.viewport().height()
    QTest.keyClick(preview, Qt.Key.Key_End)
    assert window.ui.pageNumber.value() == preview.page_count
    assert preview.accessibleDescription() == f"Trang {preview.page_count}/{preview.page_count}"
    assert darkness(settle(preview, qtbot)) > 0.002, "the last page too is drawn"
    QTest.keyClick(preview, Qt.Key.Key_Home)
    assert window.ui.pageNumber.value() == 1
    window.ui.pageNumber.setValue(3)
    assert preview.page == 2


def test_zoom_by_list_keys_and_wheel_keeps_the_place(report: bytes, show_paper: ShowPaper, qtbot: QtBot) -> None:
    window = show_paper(report)
    preview = preview_of(window)
    assert preview.fit is Fit.WIDTH
    assert preview.horizontalScrollBar().maximum() == 0
    chooser = window.ui.zoomChooser
    assert chooser.currentText() == "Vừa chiều rộng"
    preview.go_to(4)
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preview.zoom == 1.0
    assert chooser.currentText() == "100 %"
    assert preview.page == 4, "the same page stays in view"
    chooser.setCurrentIndex(chooser.findText("400 %"))
    chooser.activated.emit(chooser.currentIndex())
    assert preview.zoom == 4.0
    settle(preview, qtbot)
    middle = QPointF(preview.viewport().rect().center())
    under, _ = preview._places.nearest(middle + preview._offset())
    turned = QWheelEvent(
        middle,
        preview.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(preview.viewport(), turned)
    assert preview.zoom == 3.0
    assert preview._places.nearest(middle + preview._offset())[0] == under
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preview.fit is Fit.WIDTH
    preview.set_fit(Fit.PAGE)
    assert preview._places.rect(0).height() <= preview.viewport().height()
    assert chooser.currentText() == "Vừa trang"


def test_search_finds_words_without_their_accents_and_walks(
    report: bytes, show_paper: ShowPaper, qtbot: QtBot, typed: Typed
) -> None:
    window = show_paper(report)
    preview, ui = preview_of(window), window.ui
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert ui.findField.isVisible()
    typed(ui.findField, "phu luc")
    qtbot.waitUntil(lambda: "/" in ui.hitCount.text() and "…" not in ui.hitCount.text(), timeout=20_000)
    count = int(ui.hitCount.text().split("/")[1])
    assert count >= 1
    first = preview.hits.current if preview.hits else None
    assert first is not None
    assert preview.page == first.page, "the first hit came into view"
    settle(preview, qtbot)
    seen = preview._on_screen(first.page, first.boxes)[0]
    assert preview.viewport().rect().contains(seen.toRect())
    marked = preview.viewport().grab().toImage().pixelColor(seen.center().toPoint())
    assert marked.blue() < marked.red(), "marked in colour"
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert ui.hitCount.text() == f"{2 if count > 1 else 1}/{count}"
    QTest.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert ui.hitCount.text() == f"1/{count}"
    QTest.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert ui.hitCount.text() == f"{count}/{count}", "round the beginning"
    ui.findField.clear()
    typed(ui.findField, "không hề có chữ này")
    qtbot.waitUntil(lambda: ui.hitCount.text() == "Không thấy", timeout=20_000)
    assert not ui.nextHit.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not ui.findBar.isVisible()
    assert window.isVisible(), "Esc ends the search first"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_letters_are_chosen_with_the_mouse_and_copied(report: bytes, show_paper: ShowPaper, qtbot: QtBot) -> None:
    window = show_paper(report)
    preview = preview_of(window)
    settle(preview, qtbot)
    assert preview.hits is not None
    preview.search("Kết quả thực hiện công tác")
    qtbot.waitUntil(lambda: preview.hits is not None and preview.hits.current is not None, timeout=20_000)
    hit = preview.hits.current
    assert hit is not None
    box = preview._on_screen(hit.page, hit.boxes)[0]
    begin, end = QPoint(int(box.left()) + 2, int(box.center().y())), QPoint(int(box.right()) - 2, int(box.center().y()))
    QTest.mousePress(preview.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    drag(preview.viewport(), end)
    QTest.mouseRelease(preview.viewport(), Qt.MouseButton.LeftButton, pos=end)
    qtbot.waitUntil(lambda: preview.selection is not None and bool(preview.selection.words), timeout=10_000)
    preview.setFocus()
    QTest.keyClick(preview, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Kết quả thực hiện công tác"


def test_the_window_never_waits_for_a_page(report: bytes, show_paper: ShowPaper, qtbot: QtBot) -> None:
    """Scrolling through the whole paper and zooming: no pause of its thread over 50 ms that is the preview's own."""
    window = show_paper(report)
    preview = preview_of(window)
    spent: list[float] = []

    def timed(act: Callable[[], object]) -> None:
        start = time.thread_time_ns()
        act()
        QApplication.processEvents()
        spent.append((time.thread_time_ns() - start) / 1e6)

    bar = preview.verticalScrollBar()
    for step in range(0, bar.maximum(), 400):
        timed(lambda step=step: bar.setValue(step))  # type: ignore[misc]
    for _ in range(4):
        timed(preview.zoom_in)
    for _ in range(4):
        timed(preview.zoom_out)
    timed(lambda: preview.search("cai cach"))
    assert sorted(spent)[len(spent) // 2] < 20
    assert max(spent) < 50
    settle(preview, qtbot)


def test_what_is_kept_stays_within_its_bound(report: bytes, show_paper: ShowPaper, qtbot: QtBot) -> None:
    window = show_paper(report)
    preview = preview_of(window)
    preview.set_zoom(4.0)
    for page in range(preview.page_count):
        preview.go_to(page)
        settle(preview, qtbot)
    assert preview._tiles.kept_bytes <= preview._tiles.most
    assert preview._tiles.most < 100_000_000


def test_a_long_scan_is_left_at_once(show_paper: ShowPaper, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A paper of 3,000 pages: only what is in view is drawn, and closing waits for no search through the rest."""
    to = BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(3000):
            pdf.add_blank_page(page_size=(595, 842))
        pdf.save(to)
    window = show_paper(to.getvalue())
    preview = preview_of(window)
    assert preview.page_count == 3000
    assert len(preview._tiles._images) < 30
    preview.go_to(2900)
    assert preview.page == 2900
    settle(preview, qtbot)
    read: list[int] = []
    text = PdfPages.text

    def slowly(pages: PdfPages, number: int, *wanted: Any) -> PageText:
        read.append(number)
        time.sleep(0.01)
        return text(pages, number, *wanted)

    monkeypatch.setattr(PdfPages, "text", slowly)
    preview.search("kế hoạch")
    qtbot.waitUntil(lambda: bool(read))
    window.close()
    assert len(read) < 3000


@pytest.mark.parametrize("source", [b"rac", b""])
def test_a_damaged_file_is_said_in_one_sentence(source: bytes, show_paper: ShowPaper) -> None:
    window = show_paper(source)
    assert "hỏng" in window.ui.refusal.text()
    assert not window.ui.printPaper.isEnabled()
    assert window.ui.openElsewhere.isEnabled(), "another program may read it"


def test_a_file_is_shown_where_it_lies(report: bytes, show_paper: ShowPaper, tmp_path: Path) -> None:
    path = tmp_path / "công văn.pdf"
    path.write_bytes(report)
    assert preview_of(show_paper(path)).page_count > 5
    assert path.read_bytes() == report


def test_places_and_pieces() -> None:
    sizes = (PageSize(600, 800), PageSize(800, 600), PageSize(600, 800))
    places = PagePlaces(sizes, 1.0, 1000, 10)
    assert places.rect(0).left() == 200
    assert places.rect(1).top() == 820
    assert list(places.between(0, 815)) == [0]
    assert list(places.between(811, 821)) == [1]
    assert list(places.between(0, places.height)) == [0, 1, 2]
    assert places.page_at(815) == 0
    rect = places.rect(0).translated(-places.rect(0).topLeft())
    rect.setSize(rect.size() * 4)
    tiles = list(tiles_in(sizes, 0, 4.0, rect))
    assert len(tiles) == (-(-2400 // TILE)) * (-(-3200 // TILE))


def test_no_timer_or_thread_outlives_the_window(report: bytes, show_paper: ShowPaper) -> None:
    window = show_paper(report)
    preview = preview_of(window)
    worker = preview._worker
    assert worker is not None
    window.close()
    assert worker.isFinished()
    assert not [timer for timer in window.findChildren(QTimer) if timer.isActive()]

"""A day at the desk, played in a real window; `python -m tests.journeys.officer_day morning|evening BOOK PDF`."""

from __future__ import annotations

import sys
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QTreeView,
    QWidget,
)

from cchc_desktop.gui.widgets.document_preview import DocumentPreview
from cchc_desktop.services.plan.outline import read_entries
from tests.journeys.desk import Desk, Part, accept, run, spoken

RESULT = "Da ra soat 42/46 van ban, con 04 van ban cho y kien So Tu phap."
DOCUMENT = "77/KH-UBND"


def morning(desk: Desk, _pdf: Path) -> None:
    """Search, record, be refused, conclude, look at the calendar, undo twice."""
    hands = desk.hands
    hands.until(desk.window.isActiveWindow, "the window in front")
    find_by_words(desk)
    record_progress(desk)
    be_refused(desk)
    assert calendar_state(desk, date(2023, 6, 30), "3.1") == "late"
    conclude_late(desk)
    assert calendar_state(desk, date(2023, 6, 30), "3.1") == "done_late"
    desk.press("undoButton")
    assert desk.state("3.1") == "late"
    desk.press("undoButton")
    assert desk.deliverable("6.2").percent is None


def find_by_words(desk: Desk) -> None:
    """Without accents the words lead to task 6; in the tree 6.2 stands under it."""
    shown = desk.search("ra soat")
    assert any("6.1" in words for words in shown), shown
    desk.hands.keys("Return")
    tree = desk.hands.find(QTreeView, "planTree")
    desk.hands.until(lambda: tree.currentIndex().isValid(), "a row chosen")
    desk.hands.click_row(tree, desk.hands.see(lambda: row_of(tree, "6.2")))
    desk.wait_form("6.2")


def row_of(tree: QTreeView, code: str) -> QModelIndex:
    model = tree.model()
    waiting = [model.index(row, 0) for row in range(model.rowCount())]
    while waiting:
        index = waiting.pop()
        if spoken(index).startswith(f"{code} "):
            return index
        waiting += [model.index(row, 0, index) for row in range(model.rowCount(index))]
    raise AssertionError(f"no row {code} in the tree")


def record_progress(desk: Desk) -> None:
    hands = desk.hands
    hands.click(hands.find(QSpinBox, "deliverablePercent"))
    hands.keys("ctrl+a")
    hands.write("80")
    hands.click(hands.find(QPlainTextEdit, "deliverableResult"))
    hands.write(RESULT)
    hands.click(hands.find(QPushButton, "addEntryButton"))
    hands.until(lambda: desk._read("6.2").percent == 80, "80 % recorded for 6.2")
    entries = hands.see(lambda: read_entries(desk.book, desk._read("6.2").id))
    assert entries[0].result == RESULT


def be_refused(desk: Desk) -> None:
    """6.2 cannot be closed without its checklist: one sentence, the dialog stays, nothing changes."""
    hands = desk.hands
    steps = hands.see(lambda: len(desk.book.steps()))
    hands.click(hands.find(QPushButton, "concludeButton"))
    dialog = hands.dialog("conclusionDialog")
    accept(hands, dialog)
    refusal = hands.find(QLabel, "refusal", dialog)
    assert "Tỷ lệ hoàn thành Kế hoạch" in hands.see(refusal.text)
    assert hands.see(dialog.isVisible)
    assert hands.see(lambda: len(desk.book.steps())) == steps
    hands.keys("Escape")
    hands.until(lambda: QApplication.activeModalWidget() is None, "the dialog closed")


def conclude_late(desk: Desk) -> None:
    hands = desk.hands
    desk.page("Kế hoạch")
    desk.search("3.1")
    hands.keys("Return")
    desk.wait_form("3.1")
    hands.click(hands.find(QPushButton, "concludeButton"))
    dialog = hands.dialog("conclusionDialog")
    day = hands.find(QDateEdit, "deliverableDoneOn", dialog)
    assert hands.see(day.displayFormat) == "dd/MM/yyyy"
    hands.click(hands.find(QLineEdit, "documentNumber", dialog))
    hands.write(DOCUMENT)
    hands.click(hands.find(QPlainTextEdit, "reason", dialog))
    hands.write("Cho y kien cac co quan, don vi.")
    accept(hands, dialog)
    desk.wait_state("3.1", "done_late")
    assert desk.deliverable("3.1").milestones[0].document.number == DOCUMENT


def calendar_state(desk: Desk, day: date, code: str) -> str:
    """Walk the calendar to a day's month by its buttons and read the state painted for a code."""
    hands = desk.hands
    desk.page("Lịch thời hạn")
    view: Any = hands.find(QWidget, "deadlineCalendar")
    while hands.see(lambda: view.shown.first) > day:
        first = hands.see(lambda: view.shown.first)
        hands.click(hands.find(QToolButton, "previousMonth"))
        hands.until(partial(_is_before, view, first), "the month before")
    return str(hands.see(lambda: next(each.state for each in view.shown.day(day).entries if each.code == code)))


def _is_before(view: Any, first: date) -> bool:
    return bool(view.shown.first < first)


def evening(desk: Desk, pdf: Path) -> None:
    """After a restart: redo both steps, look at the annual report from the window's menu and save it."""
    hands = desk.hands
    hands.until(desk.window.isActiveWindow, "the window in front")
    desk.press("redoButton")
    desk.press("redoButton")
    assert desk.deliverable("6.2").percent == 80
    assert desk.state("3.1") == "done_late"
    hands.click(hands.find(QToolButton, "printButton"))
    hands.keys("Up", "Return")
    hands.dialog("previewWindow")
    paper = hands.find(DocumentPreview, "documentPreview")
    hands.until(lambda: paper.is_drawn, "the report's first page")
    hands.keys("ctrl+s")
    hands.dialog("QFileDialog")
    hands.keys("ctrl+a")
    hands.write(str(pdf))
    hands.keys("Return")
    hands.until(pdf.exists, "the annual report")


PARTS: dict[str, Part] = {"morning": morning, "evening": evening}


if __name__ == "__main__":
    sys.exit(run(PARTS))

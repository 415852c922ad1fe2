"""A Monday by keyboard alone, in a real window; `python -m tests.journeys.keyboard_monday monday BOOK SCAN`.

What is late, a scan that proves a product and ends its milestone, a reminder by telephone, the calendar, progress,
undo, the report looked at. No mouse: `hands.click` is taken away.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPlainTextEdit, QTreeView, QWidget

from cchc_desktop.gui.widgets.document_preview import DocumentPreview
from cchc_desktop.services.documents.documents import documents_of
from cchc_desktop.services.plan.outline import read_entries
from cchc_desktop.services.units.reminders import reminders_of
from tests.journeys.desk import Desk, Part, run, spoken

DONE_ON = "18/10/2023"
NUMBER = "77/BC-PTP"


def monday(desk: Desk, scan: Path) -> None:
    hands = desk.hands
    hands.click = _no_mouse  # type: ignore[method-assign, assignment]
    hands.until(desk.window.isActiveWindow, "the window in front")
    look_at_what_is_late(desk)
    attach_the_scan(desk, scan)
    remind_by_telephone(desk)
    look_at_the_calendar(desk)
    record_progress(desk)
    undo_and_redo(desk)
    look_at_the_report(desk)


def _no_mouse(*_: object) -> NoReturn:
    raise AssertionError("the mouse was asked for")


def look_at_what_is_late(desk: Desk) -> None:
    """Overview, from list to list, and with Enter to the product that is late."""
    hands = desk.hands
    hands.keys("ctrl+1")
    late = hands.find(QListView, "lateList")
    tab_to(desk, late)
    hands.keys("Home", "Return")
    desk.wait_form("3.1")


def tab_to(desk: Desk, widget: QWidget, most: int = 40) -> None:
    """Press Tab until the keyboard is there."""
    for _ in range(most):
        if desk.hands.see(widget.hasFocus):
            return
        desk.hands.keys("Tab")
    raise AssertionError(f"Tab never came to {widget.objectName()}")


def attach_the_scan(desk: Desk, scan: Path) -> None:
    """From the tree into the form's tab, the file by its name, and the milestone done on the paper's day."""
    hands = desk.hands
    desk.search("4.2")
    hands.keys("Return")
    desk.wait_form("4.2")
    hands.keys("alt+v", "alt+g")
    dialog = hands.dialog("documentDialog")
    hands.keys("alt+t")
    hands.dialog("QFileDialog")
    hands.write(str(scan))
    hands.keys("Return")
    hands.until(lambda: scan.name in _status(dialog), "the scan taken into the book")
    hands.keys("alt+s", "ctrl+a")
    hands.write(NUMBER)
    hands.keys("alt+n", "ctrl+a")
    hands.write(DONE_ON)
    hands.keys("alt+h", "ctrl+Return")
    desk.wait_state("4.2", "done")
    milestone = desk.deliverable("4.2").milestones[0]
    assert milestone.done_on == date(2023, 10, 18)
    papers = hands.see(lambda: documents_of(desk.book, desk._read("4.2").id))
    assert [(paper.reference, paper.files) for paper in papers if paper.reference == NUMBER] == [(NUMBER, 1)]


def _status(dialog: Any) -> str:
    return str(dialog.ui.status.text())


def remind_by_telephone(desk: Desk) -> None:
    """Ctrl+R on a row of the tree; the unit, the means and the words by their mnemonics."""
    hands = desk.hands
    desk.search("7.2")
    hands.keys("Return")
    desk.wait_form("7.2")
    hands.keys("ctrl+2")
    hands.until(hands.find(QTreeView, "planTree").hasFocus, "the keyboard in the tree")
    hands.keys("ctrl+r")
    dialog: Any = hands.dialog("reminderDialog")
    hands.keys("alt+d")
    hands.write("Da goi dien, hen nop bao cao truoc 25/10.")
    unit = hands.see(dialog.ui.unitChooser.currentData)
    hands.keys("ctrl+Return")
    hands.until(lambda: QApplication.activeModalWidget() is None, "the reminder noted")
    noted = hands.see(lambda: reminders_of(desk.book, unit))
    assert [one.note for one in noted] == ["Da goi dien, hen nop bao cao truoc 25/10."]


def look_at_the_calendar(desk: Desk) -> None:
    """Ten days on by arrows, into the day's list by Enter, and to its first product by Enter again."""
    hands = desk.hands
    hands.keys("ctrl+3", "Down", "Right", "Right", "Right")
    view: Any = hands.find(QWidget, "deadlineCalendar")
    assert hands.see(lambda: view.current) == date(2023, 10, 30)
    hands.keys("Return")
    due = hands.find(QListView, "dayList")
    hands.until(due.hasFocus, "the keyboard in the list of the day")
    first = hands.see(lambda: spoken(due.model().index(0, 0)))
    hands.keys("Home", "Return")
    desk.wait_form(first.split(" ")[0])


def record_progress(desk: Desk) -> None:
    hands = desk.hands
    desk.search("9.5")
    hands.keys("Return")
    desk.wait_form("9.5")
    hands.keys("alt+n")
    text = hands.find(QPlainTextEdit, "deliverableResult")
    tab_to(desk, hands.find(QWidget, "deliverablePercent"))
    hands.keys("ctrl+a")
    hands.write("60")
    tab_to(desk, text)
    hands.write("Da tong hop 05 linh vuc.")
    hands.keys("alt+l")
    hands.until(lambda: desk._read("9.5").percent == 60, "60 % recorded for 9.5")
    entries = hands.see(lambda: read_entries(desk.book, desk._read("9.5").id))
    assert entries[0].result == "Da tong hop 05 linh vuc."


def undo_and_redo(desk: Desk) -> None:
    hands = desk.hands
    hands.keys("ctrl+2", "ctrl+z")
    hands.until(lambda: desk._read("9.5").percent != 60, "the progress taken back")
    hands.keys("ctrl+y")
    hands.until(lambda: desk._read("9.5").percent == 60, "the progress there again")


def look_at_the_report(desk: Desk) -> None:
    """The window's menu of papers, the search in the paper, and out again."""
    hands = desk.hands
    hands.keys("alt+i", "Up", "Return")
    preview = hands.dialog("previewWindow")
    paper = hands.find(DocumentPreview, "documentPreview")
    hands.until(lambda: paper.is_drawn, "the report's first page")
    hands.keys("ctrl+f")
    words = hands.find(QLineEdit, "findField", preview)
    hands.until(words.hasFocus, "the keyboard in the search of the paper")
    hands.write("nghia hung")
    hands.keys("Escape", "Escape")
    hands.until(lambda: QApplication.activeModalWidget() is None, "the paper closed")


PARTS: dict[str, Part] = {"monday": monday}


if __name__ == "__main__":
    sys.exit(run(PARTS))

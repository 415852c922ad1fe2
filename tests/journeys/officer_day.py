"""A day at the desk, played in a real window; `python -m tests.journeys.officer_day morning|evening BOOK PDF`."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDateEdit,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QTreeView,
    QWidget,
)

from cchc_desktop.app import make_application, open_window
from cchc_desktop.gui.widgets.document_preview import DocumentPreview
from cchc_desktop.services.books import open_book
from cchc_desktop.services.outline import read_entries, read_outline
from cchc_desktop.store.book import Book
from tests.journeys.hands import Eyes, Hands

TODAY = date(2023, 10, 20)
RESULT = "Da ra soat 42/46 van ban, con 04 van ban cho y kien So Tu phap."
DOCUMENT = "77/KH-UBND"


class Desk:
    """The window and the book behind it, with words for what the officer sees."""

    def __init__(self, book: Book, window: QWidget, eyes: Eyes) -> None:
        self.book, self.window, self.hands = book, window, Hands(eyes)

    def deliverable(self, code: str) -> Any:
        return self.hands.see(lambda: self._read(code))

    def _read(self, code: str) -> Any:
        return next(each for each in read_outline(self.book, 2023, TODAY).deliverables if each.code == code)

    def state(self, code: str) -> str:
        return str(self.deliverable(code).state)

    def wait_state(self, code: str, state: str) -> None:
        self.hands.until(lambda: self._read(code).state == state, f"{code} {state}")

    def wait_form(self, code: str) -> None:
        label = self.hands.find(QLabel, "titleLine")
        self.hands.until(lambda: label.text().startswith(f"{code} "), f"the form of {code}")

    def page(self, title: str) -> None:
        pages = self.hands.find(QListWidget, "pageList")
        index = self.hands.see(lambda: pages.indexFromItem(pages.findItems(title, Qt.MatchFlag.MatchExactly)[0]))
        self.hands.click_row(pages, index)

    def search(self, words: str) -> list[str]:
        """Type into the search box; the lines it finds, as a screen reader hears them."""
        self.hands.keys("ctrl+k")
        self.hands.write(words)
        results = self.hands.find(QAbstractItemView, "searchResults")
        return list(self.hands.until(lambda: spoken_rows(results), f"results for {words}"))

    def next_step(self, button: str) -> int | None:
        ask = self.book.next_undo if button == "undoButton" else self.book.next_redo
        step = self.hands.see(ask)
        return step.id if step else None

    def press(self, button: str) -> None:
        """Undo or redo one step and wait until it is done."""
        before = self.next_step(button)
        assert before is not None, button
        self.hands.click(self.hands.find(QToolButton, button))
        ask = self.book.next_undo if button == "undoButton" else self.book.next_redo
        self.hands.until(lambda: (step := ask()) is None or step.id != before, button)


def spoken(index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "")


def spoken_rows(view: QAbstractItemView) -> list[str]:
    model = view.model()
    return [spoken(model.index(row, 0)) for row in range(model.rowCount())]


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


def accept(hands: Hands, dialog: QWidget) -> None:
    buttons = hands.find(QDialogButtonBox, "buttons", dialog)
    role = QDialogButtonBox.ButtonRole.AcceptRole
    hands.click(hands.see(lambda: next(each for each in buttons.buttons() if buttons.buttonRole(each) == role)))


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


PARTS: dict[str, Callable[[Desk, Path], None]] = {"morning": morning, "evening": evening}


def play(desk: Desk, part: str, pdf: Path, outcome: list[str]) -> None:
    """Run one part in this thread; what went wrong comes back as text, with a picture beside the PDF."""
    try:
        PARTS[part](desk, pdf)
    except BaseException:
        outcome.append(traceback.format_exc())
        desk.hands.see(lambda: desk.window.screen().grabWindow(0).save(str(pdf.with_name(f"{part}.png"))))
    desk.hands.see(lambda: QTimer.singleShot(0, leave))


def leave() -> None:
    """Close whatever is open, the front dialog first, and end the program."""
    front = QApplication.activeModalWidget()
    if front is not None:
        front.close()
        QTimer.singleShot(50, leave)
    else:
        QApplication.closeAllWindows()


def main() -> int:
    part, book_path, pdf = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    app = make_application()
    with open_book(book_path) as book:
        window = open_window(book)
        window.show()
        outcome: list[str] = []
        desk = Desk(book, window, Eyes())
        script = threading.Thread(target=play, args=(desk, part, pdf, outcome))
        QTimer.singleShot(300, script.start)
        app.exec()
        script.join(timeout=20)
    sys.stderr.write("".join(outcome))
    return len(outcome)


if __name__ == "__main__":
    sys.exit(main())

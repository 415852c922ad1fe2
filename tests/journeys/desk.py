"""The officer's desk in a real window: the book, the window over it, and words for what she sees and does."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QToolButton,
    QWidget,
)

from cchc_desktop.app import make_application, open_window
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.store.book import Book
from tests.journeys.hands import Eyes, Hands

TODAY = date(2023, 10, 20)


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


def accept(hands: Hands, dialog: QWidget) -> None:
    buttons = hands.find(QDialogButtonBox, "buttons", dialog)
    role = QDialogButtonBox.ButtonRole.AcceptRole
    hands.click(hands.see(lambda: next(each for each in buttons.buttons() if buttons.buttonRole(each) == role)))


Part: TypeAlias = Callable[[Desk, Path], None]


def play(desk: Desk, part: Part, paper: Path, outcome: list[str]) -> None:
    """Run one part in this thread; what went wrong comes back as text, with a picture beside the paper."""
    try:
        part(desk, paper)
    except BaseException:
        outcome.append(traceback.format_exc())
        picture = str(paper.with_name(f"{part.__name__}.png"))
        desk.hands.see(lambda: desk.window.screen().grabWindow(0).save(picture))
    desk.hands.see(lambda: QTimer.singleShot(0, leave))


def leave() -> None:
    """Close whatever is open, the front dialog first, and end the program."""
    front = QApplication.activeModalWidget()
    if front is not None:
        front.close()
        QTimer.singleShot(50, leave)
    else:
        QApplication.closeAllWindows()


def run(parts: Mapping[str, Part]) -> int:
    """The program of a journey: `PART BOOK PAPER`; 0 when the part went well."""
    part, book_path, paper = parts[sys.argv[1]], Path(sys.argv[2]), Path(sys.argv[3])
    app = make_application()
    with open_book(book_path) as book:
        window = open_window(book)
        window.show()
        outcome: list[str] = []
        desk = Desk(book, window, Eyes())
        script = threading.Thread(target=play, args=(desk, part, paper, outcome))
        QTimer.singleShot(300, script.start)
        app.exec()
        script.join(timeout=20)
    sys.stderr.write("".join(outcome))
    return len(outcome)

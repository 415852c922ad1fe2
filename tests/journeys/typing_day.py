"""Vietnamese by a typing engine in a real window; `python -m tests.journeys.typing_day telex BOOK PAPER`.

The keys are Telex, as officers type: "Ddax guwri" for "Đã gửi". The engine commits a word when a space follows.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from cchc_desktop.services.plan.outline import read_entries
from tests.journeys.desk import Desk, Part, accept, run

RESULT = "Đã gửi 42 văn bản, Sở Tư pháp đang thẩm định nghị quyết về thủ tục"
RESULT_KEYS = "Ddax guwri 42 vawn banr, Sowr Tuw phaps ddang thaamr ddinhj nghij quyeets veef thur tucj "
TITLE_KEYS = "Quyeets ddinhj cuar Uyr ban nhaan daan huyeenj "
TITLE = "Quyết định của Ủy ban nhân dân huyện"
NUMBER_KEYS, NUMBER = "15/HD-PNV", "15/HD-PNV"
REASON_KEYS, REASON = "Cho ys kieesn cacs ddown vij ", "Cho ý kiến các đơn vị"


def telex(desk: Desk, _paper: Path) -> None:
    """The search box, a text of the form, its title by F2, and a dialog: each holds what the engine made."""
    desk.hands.until(desk.window.isActiveWindow, "the window in front")
    in_the_search_box(desk)
    in_the_form(desk)
    in_the_title(desk)
    in_a_dialog(desk)


def in_the_search_box(desk: Desk) -> None:
    hands = desk.hands
    found = desk.search("raf soats vawn banr ")
    box = hands.find(QLineEdit, "searchBox")
    assert hands.see(box.text).strip() == "rà soát văn bản", hands.see(box.text)
    assert any("6.1" in words for words in found), found
    hands.keys("Escape")


def in_the_form(desk: Desk) -> None:
    """Also what is kept when the entry is added: the engine's words, in the book."""
    hands = desk.hands
    desk.search("6.2")
    hands.keys("Return")
    desk.wait_form("6.2")
    text = hands.find(QPlainTextEdit, "deliverableResult")
    hands.click(text)
    hands.write(RESULT_KEYS)
    hands.until(lambda: text.toPlainText().strip() == RESULT, f"{RESULT}, not {hands.see(text.toPlainText)}")
    hands.click(hands.find(QPushButton, "addEntryButton"))
    hands.until(lambda: desk.book.next_undo() and not text.toPlainText(), "the entry added")
    entries = hands.see(lambda: read_entries(desk.book, desk._read("6.2").id))
    assert entries[0].result == RESULT


def in_the_title(desk: Desk) -> None:
    hands = desk.hands
    hands.keys("ctrl+2", "F2")
    title = hands.find(QPlainTextEdit, "deliverableTitle")
    hands.until(title.hasFocus, "the keyboard in the title")
    hands.keys("ctrl+a")
    hands.write(TITLE_KEYS)
    hands.until(lambda: title.toPlainText().strip() == TITLE, f"{TITLE}, not {hands.see(title.toPlainText)}")
    hands.keys("Tab")
    label = hands.find(QLabel, "titleLine")
    hands.until(lambda: label.text() == f"6.2  {TITLE}", "the new title above the form")


def in_a_dialog(desk: Desk) -> None:
    hands = desk.hands
    desk.search("3.1")
    hands.keys("Return")
    desk.wait_form("3.1")
    hands.click(hands.find(QPushButton, "concludeButton"))
    dialog: QWidget = hands.dialog("conclusionDialog")
    number = hands.find(QLineEdit, "documentNumber", dialog)
    hands.click(number)
    hands.write(NUMBER_KEYS + " ")
    reason = hands.find(QPlainTextEdit, "reason", dialog)
    hands.click(reason)
    hands.write(REASON_KEYS)
    hands.until(lambda: reason.toPlainText().strip() == REASON, f"{REASON}, not {hands.see(reason.toPlainText)}")
    assert hands.see(number.text).strip() == NUMBER, "capitals and signs are left alone"
    accept(hands, dialog)
    desk.wait_state("3.1", "done_late")


PARTS: dict[str, Part] = {"telex": telex}


if __name__ == "__main__":
    sys.exit(run(PARTS))

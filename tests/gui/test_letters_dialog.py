"""Reminder letters from the window: units ticked, one paper or a file each, and then noted as sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, Any

import pdfplumber
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QMessageBox, QProgressDialog, QPushButton

from cchc_desktop.gui import letter_ways
from cchc_desktop.gui.dialogs.letters_dialog import LettersDialog
from cchc_desktop.gui.dialogs.sent_letters_dialog import SentLettersDialog
from cchc_desktop.gui.models.letter_table import Column
from cchc_desktop.gui.preview_window import PreviewWindow
from cchc_desktop.gui.widgets.day_field import day_of, show_day
from cchc_desktop.services.history.history import history
from cchc_desktop.services.letters.files import write_letters
from cchc_desktop.services.letters.reading import read_letters
from cchc_desktop.services.units.reminders import Means, reminders_of
from tests.gui.papers import DAY, answer
from tests.services.letters.letters import press_communes, remind, unit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book
    from tests.gui.conftest import Typed


@pytest.fixture
def dialog(window: MainWindow, sample_book: Book) -> Iterator[LettersDialog]:
    """The dialog for all units; 24 communes and towns, and who leads with them, are late."""
    press_communes(sample_book)
    made = LettersDialog(window._context, read_letters(sample_book, DAY), window)
    made.open()
    yield made
    made.reject()


@pytest.fixture
def to_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the dialog gets when it asks for one."""
    folder = tmp_path / "công văn"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


def in_front(kind: type, qtbot: QtBot) -> Any:
    """The dialog of that kind, once it stands in front."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=30_000)
    return QApplication.activeModalWidget()


def answer_sent(act: Callable[[SentLettersDialog], object]) -> list[str]:
    """When it is asked whether letters were sent, do `act`; what was asked, once it was. Asked for before it opens."""
    asked: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, SentLettersDialog):
            asked.append(dialog.ui.subject.text())
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)
    return asked


def cells(dialog: LettersDialog, row: int) -> list[str]:
    return [dialog.table.index(row, column).data() for column in Column]


def row_of(dialog: LettersDialog, name: str) -> int:
    return next(row for row in range(dialog.table.rowCount()) if cells(dialog, row)[0].startswith(name))


def ticked(dialog: LettersDialog) -> int:
    return len(dialog.table.chosen)


def text_of(sent: SentLettersDialog, row: int) -> str:
    item = sent.ui.numbers.item(row, 1)
    assert item is not None
    return item.text()


def put(sent: SentLettersDialog, row: int, number: str) -> None:
    item = sent.ui.numbers.item(row, 1)
    assert item is not None
    item.setText(number)


def agree(sent: SentLettersDialog) -> None:
    sent.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def test_units_are_listed_with_what_presses_and_all_but_the_sender_are_ticked(
    dialog: LettersDialog, sample_book: Book
) -> None:
    assert cells(dialog, row_of(dialog, "Phòng Nội vụ")) == ["Phòng Nội vụ (đơn vị gửi công văn)", "2", "2", ""]
    assert "Phòng Nội vụ" not in {letter.unit for letter in dialog.table.chosen}
    assert (ticked(dialog), dialog.table.rowCount()) == (28, 29)
    assert dialog.ui.ticked.text() == "Đã chọn 28/29 đơn vị"
    assert day_of(dialog.ui.answerBy) == DAY.replace(day=27)
    remind(sample_book, "Nghĩa Phú", "36.1", DAY)
    dialog.table.show(read_letters(sample_book, DAY))
    assert cells(dialog, row_of(dialog, "UBND xã Nghĩa Phú"))[1:] == ["1", "", "1 lần, gần nhất 20/10/2023"]


def test_ticks_are_set_by_space_and_by_buttons(dialog: LettersDialog) -> None:
    view = dialog.ui.lettersTable
    view.setCurrentIndex(dialog.table.index(row_of(dialog, "Phòng Nội vụ"), Column.UNIT))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert ticked(dialog) == 29
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert ticked(dialog) == 28
    dialog.ui.tickNone.click()
    assert dialog.ui.ticked.text() == "Đã chọn 0/29 đơn vị"
    dialog.ui.previewButton.click()
    assert dialog.ui.refusal.text() == "Chưa chọn đơn vị nào; hãy đánh dấu ít nhất một đơn vị."
    dialog.ui.tickAll.click()
    assert ticked(dialog) == 29


def test_a_paper_that_was_saved_is_noted_as_sent(
    dialog: LettersDialog, sample_book: Book, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "lô.pdf"), ""))
    show_day(dialog.ui.answerBy, DAY.replace(day=30))
    dialog.ui.previewButton.click()
    paper = in_front(PreviewWindow, qtbot)
    assert paper.windowTitle() == "Công văn đôn đốc 28 đơn vị"
    with qtbot.waitSignal(paper.saved, timeout=20_000):
        paper.ui.savePaper.click()
    asked = answer_sent(agree)
    paper.close()
    qtbot.waitUntil(lambda: dialog.ui.told.text() == "Đã ghi nhận gửi 28 công văn.")
    assert asked == ["Ghi nhận đã gửi 28 công văn đôn đốc?"]
    with pdfplumber.open(BytesIO((tmp_path / "lô.pdf").read_bytes())) as file:
        assert len(file.pages) == 28
        assert "trước ngày 30/10/2023" in " ".join((file.pages[0].extract_text() or "").split())
    assert history(sample_book, 1)[0].label == "Gửi 28 công văn đôn đốc"
    [one] = reminders_of(sample_book, unit(sample_book, "Nghĩa Phú"))
    assert (one.means, one.day) == (Means.LETTER, DAY)
    assert cells(dialog, row_of(dialog, "UBND xã Nghĩa Phú"))[Column.REMINDED] == "1 lần, gần nhất 20/10/2023"
    assert ticked(dialog) == 28, "ticks stay"


def test_a_paper_that_was_only_looked_at_asks_nothing(
    dialog: LettersDialog, sample_book: Book, qtbot: QtBot, qapp: QApplication
) -> None:
    steps = len(history(sample_book))
    dialog.ui.previewButton.click()
    in_front(PreviewWindow, qtbot).close()
    qtbot.waitUntil(lambda: not dialog.ways.busy)
    for _ in range(5):
        qapp.processEvents()
    assert QApplication.activeModalWidget() is dialog
    assert len(history(sample_book)) == steps


def test_files_of_each_unit_are_saved_and_noted_with_numbers(
    dialog: LettersDialog, sample_book: Book, qtbot: QtBot, to_folder: Path, typed: Typed
) -> None:
    def number(sent: SentLettersDialog) -> None:
        told.append(dialog.ui.told.text())
        sent.ui.fillNumbers.click()
        numbered.append(text_of(sent, 0))
        sent.ui.firstNumber.clear()
        typed(sent.ui.firstNumber, "chín")
        sent.ui.fillNumbers.click()
        refused.append(sent.ui.refusal.text())
        sent.ui.firstNumber.clear()
        typed(sent.ui.firstNumber, "9")
        sent.ui.fillNumbers.click()
        numbered.extend(text_of(sent, row) for row in (0, 1, 27))
        put(sent, 0, "10")
        agree(sent)
        refused.append(sent.ui.refusal.text())
        put(sent, 0, "")
        agree(sent)

    told: list[str] = []
    refused: list[str] = []
    numbered: list[str] = []
    dialog.ui.asWord.setChecked(True)
    answer_sent(number)
    dialog.ui.filesButton.click()
    qtbot.waitUntil(lambda: dialog.ui.told.text() == "Đã ghi nhận gửi 28 công văn.", timeout=30_000)
    assert told == [f"Đã lưu 56 tệp vào thư mục {to_folder}"]
    assert len(list(to_folder.glob("*.pdf"))) == len(list(to_folder.glob("*.docx"))) == 28
    assert "“chín” không phải số" in refused[0]
    assert refused[1] == "Số công văn 10/PNV-CCHC ghi cho hai đơn vị; hãy sửa lại số."
    assert numbered == ["01", "09", "10", "36"], "the next number of the book, then those after the one typed"
    numbers = {reference for (reference,) in sample_book.read("SELECT reference FROM document WHERE reference <> ''")}
    assert {f"{number}/PNV-CCHC" for number in range(10, 37)} <= numbers
    assert "09/PNV-CCHC" not in numbers


def test_files_that_are_there_are_replaced_only_when_agreed(
    dialog: LettersDialog, qtbot: QtBot, to_folder: Path
) -> None:
    mine = to_folder / "cong-van-don-doc-ubnd-xa-nghia-phu.pdf"
    mine.write_text("của tôi")

    def press(words: str) -> Callable[[Any], None]:
        def act(box: QMessageBox) -> None:
            assert "1 tệp trùng tên" in box.text()
            next(button for button in box.buttons() if words in button.text()).click()

        return act

    answer(press("Không ghi"))
    dialog.ui.filesButton.click()
    assert [one.name for one in to_folder.iterdir()] == [mine.name]
    answer(press("Ghi đè"))
    asked = answer_sent(lambda sent: sent.reject())
    dialog.ui.filesButton.click()
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    assert mine.read_bytes().startswith(b"%PDF")


def test_cancelling_leaves_no_file(
    dialog: LettersDialog, qtbot: QtBot, to_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fourth letter is as long as it takes to press Hủy."""

    def slowly(*given: Any, tick: Callable[[int, int], None], **more: Any) -> object:
        def wait(done: int, total: int) -> None:
            tick(done, total)
            while done == 3:
                sleep(0.005)
                tick(done, total)

        return write_letters(*given, tick=wait, **more)

    monkeypatch.setattr(letter_ways, "write_letters", slowly)
    dialog.ui.filesButton.click()
    progress = dialog.findChildren(QProgressDialog)[0]
    qtbot.waitUntil(lambda: progress.value() == 3)
    progress.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: not dialog.ways.busy, timeout=20_000)
    assert dialog.ui.told.text() == "Đã dừng theo yêu cầu; chưa có tệp nào được ghi."
    assert list(to_folder.iterdir()) == []


def test_what_cannot_be_done_is_said(dialog: LettersDialog, to_folder: Path, qtbot: QtBot) -> None:
    dialog.ui.asPdf.setChecked(False)
    dialog.ui.filesButton.click()
    assert dialog.ui.refusal.text() == "Chưa chọn loại tệp; hãy đánh dấu PDF, Word hoặc cả hai."
    dialog.ui.asPdf.setChecked(True)
    show_day(dialog.ui.answerBy, DAY)
    dialog.ui.filesButton.click()
    assert "không sau ngày lập 20/10/2023" in dialog.ui.refusal.text()
    show_day(dialog.ui.answerBy, DAY.replace(day=25))
    to_folder.rmdir()
    dialog.ui.filesButton.click()
    qtbot.waitUntil(lambda: not dialog.ways.busy)
    assert "Không có thư mục" in dialog.ui.refusal.text()


def test_the_page_the_menu_and_the_sheet_open_it(window: MainWindow, sample_book: Book, qapp: QApplication) -> None:
    page: Any = window.show_page("units")
    page.show_record_of(unit(sample_book, "Phòng Tư pháp"))
    qapp.processEvents()
    opened: list[list[str]] = []

    def look(dialog: LettersDialog) -> None:
        opened.append([letter.unit for letter in dialog.table.chosen])
        dialog.reject()

    answer(look)
    page.ui.lettersButton.click()
    answer(look)
    page.ui.letterButton.click()
    menu = window.ui.printButton.menu()
    menu.aboutToShow.emit()
    answer(look)
    next(action for action in menu.actions() if "Công văn đôn đốc" in action.text().replace("&", "")).trigger()
    assert opened[1] == ["Phòng Tư pháp"]
    assert opened[0] == opened[2] == ["Phòng Kinh tế và Hạ tầng", "Phòng Tư pháp", "Văn phòng HĐND&UBND huyện"]


def test_the_senders_own_letter_is_ticked_when_it_is_asked_for(window: MainWindow, sample_book: Book) -> None:
    page: Any = window.show_page("units")
    page.show_record_of(unit(sample_book, "Phòng Nội vụ"))
    chosen: list[int] = []

    def look(dialog: LettersDialog) -> None:
        chosen.append(ticked(dialog))
        dialog.reject()

    answer(look)
    page.ui.letterButton.click()
    assert chosen == [1]


def test_where_nothing_presses_it_says_so(window: MainWindow, sample_book: Book, qapp: QApplication) -> None:
    page: Any = window.show_page("units")
    page.show_record_of(unit(sample_book, "Nghĩa Phú"))
    qapp.processEvents()
    assert not page.ui.letterButton.isEnabled()
    said: list[str] = []

    def read(box: QMessageBox) -> None:
        said.append(box.text())
        box.accept()

    window._context.today = lambda: DAY.replace(year=2021)
    answer(read)
    page.ui.lettersButton.click()
    assert said == [
        "Không có việc nào cần đôn đốc: đến ngày 20/10/2021 không có mốc nào quá hạn hoặc sắp đến hạn; "
        "hãy xem trang Đơn vị, hoặc chọn ngày khác."
    ]

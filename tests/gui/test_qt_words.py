"""Qt's own words on the screen are Vietnamese, and the compiled file is the one the source makes."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cchc_desktop.paths import packaged

SOURCE = Path(__file__).resolve().parents[2] / "resources" / "qt_vi.ts"


@pytest.fixture
def vietnamese(qapp: QApplication) -> Iterator[None]:
    """Qt's words translated while the test runs."""
    words = QTranslator()
    assert words.load(str(packaged("resources/qt_vi.qm")))
    qapp.installTranslator(words)
    yield
    qapp.removeTranslator(words)


def menu_words(menu: QMenu) -> list[str]:
    """The words of a menu as read, without mnemonics and shortcuts; the menu is done with then."""
    words = [action.text().replace("&", "").split("\t")[0] for action in menu.actions() if action.text()]
    menu.deleteLater()
    return words


@pytest.mark.usefixtures("vietnamese")
def test_standard_buttons_speak_vietnamese(qtbot: QtBot) -> None:
    kind = QDialogButtonBox.StandardButton
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    expected = {
        kind.Ok: "Đồng ý",
        kind.Save: "Lưu",
        kind.Cancel: "Hủy",
        kind.Close: "Đóng",
        kind.Yes: "Có",
        kind.No: "Không",
        kind.Ignore: "Bỏ qua",
        kind.Discard: "Không lưu",
        kind.Open: "Mở",
    }
    shown = {which: box.addButton(which).text().replace("&", "") for which in expected}
    assert shown == expected


@pytest.mark.usefixtures("vietnamese")
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_context_menus_of_fields_speak_vietnamese(qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]) -> None:
    field = kind()
    qtbot.addWidget(field)
    words = menu_words(field.createStandardContextMenu())
    assert words[:7] == ["Hoàn tác", "Làm lại", "Cắt", "Sao chép", "Dán", "Xóa", "Chọn tất cả"]


@pytest.mark.usefixtures("vietnamese")
def test_the_file_dialog_speaks_vietnamese(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = QFileDialog(None, "Lưu PDF", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    shown = texts_of(dialog)
    assert {"Lưu", "Hủy", "Tìm trong:", "Tên tệp:", "Loại tệp:"} <= shown
    assert not shown & {"Save", "Cancel", "Look in:", "File name:", "Files of type:"}


@pytest.mark.usefixtures("vietnamese")
def test_details_of_a_message_speak_vietnamese(qtbot: QtBot) -> None:
    box = QMessageBox(QMessageBox.Icon.Warning, "CCHC Desktop", "Không ghi được.")
    qtbot.addWidget(box)
    box.setDetailedText("ổ đĩa đầy")
    assert "Xem chi tiết…" in texts_of(box)


def texts_of(widget: QWidget) -> set[str]:
    """Texts of all buttons and labels, without mnemonics."""
    buttons = {button.text() for button in widget.findChildren(QPushButton)}
    labels = {label.text() for label in widget.findChildren(QLabel)}
    return {text.replace("&", "") for text in buttons | labels if text}


def test_the_compiled_words_are_those_of_the_source(tmp_path: Path) -> None:
    compiler = Path(sys.executable).parent / "pyside6-lrelease"
    made = tmp_path / "qt_vi.qm"
    done = subprocess.run([compiler, SOURCE, "-qm", made], capture_output=True, text=True, check=True)
    assert "0 unfinished" in done.stdout
    assert made.read_bytes() == SOURCE.with_suffix(".qm").read_bytes()


def test_every_word_is_translated_composed_and_keeps_its_place_marks() -> None:
    for message in ElementTree.parse(SOURCE).iter("message"):
        source, words = message.findtext("source", ""), message.findtext("translation", "")
        assert words.strip(), f"not translated: {source}"
        assert unicodedata.is_normalized("NFC", words)
        for mark in ("%1", "%2", "%3"):
            assert (mark in source) == (mark in words), source
        assert words.replace("&&", "").count("&") <= 1, words

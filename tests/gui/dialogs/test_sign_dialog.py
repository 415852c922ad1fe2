"""Ký số…: from a paper that is looked at to a signed file beside it; a refusal leaves the dialog open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.digital_signature import VIETNAM
from cchc_desktop.gui.dialogs.sign_dialog import HANDWRITING, LINE, SEAL, UNSEEN, SignDialog
from cchc_desktop.gui.preview_window import PreviewWindow
from cchc_desktop.services.signing import extra as signing_extra
from cchc_desktop.services.signing.checks import check_signatures
from cchc_desktop.store.book import Book
from tests.gui.papers import LINES, answer, paper
from tests.services.signing.images import handwriting
from tests.services.signing.keys import PASSWORD, believed, p12, signing_key

SIGNER = LINES[-1]
Shown = Callable[[], PreviewWindow]


@pytest.fixture(name="key")
def _key(tmp_path: Path) -> Path:
    now = datetime.now(VIETNAM)
    return p12(tmp_path, signing_key(SIGNER, since=now - timedelta(days=1), until=now + timedelta(days=1)))


@pytest.fixture(name="source")
def _source(tmp_path: Path) -> Path:
    return paper(tmp_path, "bao-cao.pdf", (*LINES[:-1], "", "", "", SIGNER))


@pytest.fixture(name="preview")
def _preview(qapp: QApplication, qtbot: QtBot, source: Path, sample_book: Book) -> Any:
    window = PreviewWindow("Báo cáo năm 2023", source, source.name, sample_book, None)
    window.resize(1000, 700)
    window.open()
    qtbot.waitUntil(lambda: window.ui.documentPreview.is_drawn, timeout=20_000)
    yield window
    window.close()
    qapp.processEvents()


def press(dialog: Any) -> None:
    dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def fill(dialog: Any, key: Path, password: str = PASSWORD, look: str = UNSEEN) -> None:
    dialog.ui.keyFile.setText(str(key))
    dialog.ui.password.setText(password)
    dialog.ui.look.setCurrentIndex(dialog.ui.look.findData(look))


def test_a_paper_is_signed_and_saved_beside(
    preview: PreviewWindow, key: Path, source: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, to, proposed = source.read_bytes(), source.with_name("bao-cao đã ký.pdf"), []

    def place(_window: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(to), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", place)

    def agree(dialog: Any) -> None:
        fill(dialog, key)
        press(dialog)

    answer(agree)
    with qtbot.waitSignal(preview.saved, timeout=20_000):
        preview.ui.signPaper.click()
    assert proposed == ["bao-cao đã ký.pdf"]
    (check,) = check_signatures(to.read_bytes(), believed())
    assert (check.signer, check.is_sound) == (SIGNER, True)
    assert source.read_bytes() == before
    assert preview.ui.told.text() == f"Đã ký số và lưu {to}"


def test_nothing_is_written_when_no_place_is_chosen(
    preview: PreviewWindow, key: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))

    def agree(dialog: Any) -> None:
        fill(dialog, key)
        press(dialog)

    answer(agree)
    preview.ui.signPaper.click()
    assert [path.name for path in source.parent.glob("*.pdf")] == ["bao-cao.pdf"]


def test_the_button_is_there_with_the_extra_only(preview: PreviewWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert preview.ui.signPaper.isVisible()
    monkeypatch.setattr(signing_extra, "find_spec", lambda _name: None)
    preview._dress_for_signing()
    assert not preview.ui.signPaper.isVisible()


@pytest.fixture(name="dialog")
def _dialog(qtbot: QtBot, source: Path, sample_book: Book) -> SignDialog:
    dialog = SignDialog("Báo cáo năm 2023", source, sample_book, None)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def said(dialog: SignDialog, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: dialog.ui.refusal.isVisible() and dialog._job is None, timeout=20_000)
    words: str = dialog.ui.refusal.text()
    return words


def test_a_wrong_password_is_said_and_can_be_mended(dialog: SignDialog, key: Path, qtbot: QtBot) -> None:
    fill(dialog, key, "sai")
    press(dialog)
    assert not dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled(), "one at a time"
    assert said(dialog, qtbot) == "Mật khẩu của tệp khoa.p12 không đúng; hãy nhập lại mật khẩu chứng thư."
    dialog.ui.password.setText(PASSWORD)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        press(dialog)
    assert dialog.signed is not None
    assert not dialog.ui.password.text(), "the password does not stay"


def test_what_is_missing_is_said_at_once(dialog: SignDialog, key: Path) -> None:
    press(dialog)
    assert "Chưa chọn chứng thư" in dialog.ui.refusal.text()
    for look in (HANDWRITING, SEAL):
        fill(dialog, key, look=look)
        press(dialog)
        assert "Chưa chọn ảnh" in dialog.ui.refusal.text()
    assert dialog._job is None


def test_only_what_a_look_needs_is_asked(dialog: SignDialog) -> None:
    asked = {}
    for look in (UNSEEN, HANDWRITING, SEAL, LINE):
        dialog.ui.look.setCurrentIndex(dialog.ui.look.findData(look))
        asked[look] = (dialog.ui.imageFile.isVisible(), dialog.ui.words.isVisible())
    assert asked == {
        UNSEEN: (False, False),
        HANDWRITING: (True, True),
        SEAL: (True, False),
        LINE: (False, True),
    }


def test_key_and_look_are_those_of_last_time(
    dialog: SignDialog, key: Path, source: Path, sample_book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    fill(dialog, key, look=HANDWRITING)
    dialog.ui.imageFile.setText(str(handwriting(tmp_path)))
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        press(dialog)
    again = SignDialog("Báo cáo", source, sample_book, None)
    qtbot.addWidget(again)
    assert again.ui.keyFile.text() == str(key)
    assert again.ui.look.currentData() == HANDWRITING
    assert again.ui.imageFile.text() == str(tmp_path / "chu-ky.png")
    assert not again.ui.password.text()

"""A dialog that stays open when the program will not do what was asked, and says why in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.dialogs.dialog_buttons import dress_buttons
from cchc_desktop.gui.theme import space


class RefusableDialog(QDialog):
    """`act` does the work when the officer agrees; a Refusal is shown in the dialog, and nothing has changed."""

    def __init__(self, title: str, act: Callable[[], object], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._act = act
        self._said: QLabel | None = None
        self._titles: list[QPlainTextEdit] = []

    def arrange(self, refusal: QLabel, buttons: QDialogButtonBox, verb: str) -> None:
        """Call after the form is set up: gives the buttons their verbs and hides the place of the refusal."""
        self._said = refusal
        refusal.hide()
        dress_buttons(buttons, buttons.button(QDialogButtonBox.StandardButton.Ok), verb)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText("Đóng")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.setMinimumWidth(space(self, 30))
        for around in self.findChildren(QScrollArea):  # else it has the keyboard first, and what is typed goes nowhere
            around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)

    def one_line(self, title: QPlainTextEdit) -> None:
        """A title has no lines of its own: Enter goes on to the next field, and agrees where there is none."""
        self._titles.append(title)
        title.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in self._titles and is_plain_enter(event):
            self.focusNextChild()
            if isinstance(self.focusWidget(), QPushButton):
                self.accept()
            return True
        return super().eventFilter(watched, event)

    def ask(self) -> bool:
        """Open and wait; whether it was done. The dialog is gone afterwards."""
        done = bool(self.exec())
        self.deleteLater()
        return done

    def accept(self) -> None:
        """Try; close only when it was done."""
        try:
            self._act()
        except Refusal as refusal:
            self.say(str(refusal))
            return
        super().accept()

    def say(self, sentence: str) -> None:
        """Show a refusal above the buttons."""
        assert self._said is not None
        self._said.setText(sentence)
        self._said.show()
        self.grow()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt opens a dialog at two thirds of the screen at most: at a large scale that is less than its rows need."""
        self.grow()
        super().showEvent(event)

    def grow(self) -> None:
        """Take the room that a sentence or a row just shown needs."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self.width(), min(layout.sizeHint().width(), self.screen().availableGeometry().width()))
            needs = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
            self.resize(width, max(self.height(), needs))


def is_plain_enter(event: QEvent) -> bool:
    """Enter pressed, on either half of the keyboard, with no other key."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def tell(sentence: str, parent: QWidget) -> None:
    """One sentence in a box of its own, where there is no form to show it in."""
    box = QMessageBox(QMessageBox.Icon.Information, "CCHC Desktop", sentence, parent=parent)
    box.exec()
    box.deleteLater()


def try_or_tell(act: Callable[[], object], parent: QWidget) -> None:
    """Do it; a refusal is told in a box."""
    try:
        act()
    except Refusal as refusal:
        tell(str(refusal), parent)

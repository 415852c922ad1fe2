"""An empty place that says what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyPlace(QWidget):
    """A sentence in the middle of the room and, where one is named, the button that begins the work."""

    acted = Signal()

    def __init__(self, sentence: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel(sentence)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setProperty("quiet", True)
        self._column = column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._sentence)
        if action:
            button = QPushButton(action)
            button.clicked.connect(self.acted)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sentence is read whole, also where a splitter leaves little room."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._column.minimumHeightForWidth(self.width()))

    def say(self, sentence: str) -> None:
        """Change the sentence, for instance when a filter has left nothing."""
        self._sentence.setText(sentence)

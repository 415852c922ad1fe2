"""A sentence in the place of a list that is empty: it takes the list's room, so that what is above stays at the top."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy


def take_the_rest(sentence: QLabel) -> None:
    """Let the words stand at the top of all the room that is left."""
    sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

"""A chooser whose words may be long: it takes the room of its row, never more."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QSizePolicy

USUAL_LETTERS = 20


def long_choices(chooser: QComboBox) -> None:
    """Names of units run to hundreds of letters."""
    chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    chooser.setMinimumContentsLength(USUAL_LETTERS)
    chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

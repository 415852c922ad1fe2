"""The buttons under a dialog: verbs without the platform's pictures, one of them in the accent."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QPushButton


def dress_buttons(buttons: QDialogButtonBox, agree: QPushButton, verb: str = "") -> None:
    """`agree` gets its verb (its own word when blank) and the accent; no button keeps a picture."""
    if verb:
        agree.setText(verb)
    for button in buttons.buttons():
        # Fusion fetches them from the desktop's icon set: a green arrow, a red cross, another style each PC.
        button.setIcon(QIcon())
    agree.setProperty("accent", True)
    # The box has polished its buttons already: take the style's word for it again.
    agree.style().unpolish(agree)
    agree.style().polish(agree)

"""The labels of the deliverable's form in a wider face than the tests' own: Segoe UI and DejaVu need more room."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.pages.plan_form import DeliverableForm

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

WIDER = 125  # per cent


def test_labels_keep_their_words_in_a_wide_face(qapp: QApplication, qtbot: QtBot, sample_book: Book) -> None:
    usual, wide = qapp.font(), QFont(qapp.font())
    wide.setStretch(WIDER)
    qapp.setFont(wide)
    try:
        form = DeliverableForm(Context(sample_book, lambda: date(2023, 10, 20)))
        qtbot.addWidget(form)
        form.show()
        qapp.processEvents()
        labels = [label for label in form.ui.progressTab.findChildren(QLabel) if not label.wordWrap()]
        clipped = [label.text() for label in labels if label.isVisible() and label.width() < label.sizeHint().width()]
        assert labels
        assert clipped == []
    finally:
        qapp.setFont(usual)

"""Colours that can be read, in both schemes."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu, QStyle, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.plan import ProgressEntry
from cchc_desktop.domain.progress import State
from cchc_desktop.gui.colours import DARK, LIGHT, Colours
from cchc_desktop.gui.dialogs.entry_dialog import EntryDialog
from cchc_desktop.gui.style_sheet import style_sheet
from cchc_desktop.gui.theme import colours_of, palette_of, space


def luminance(colour: QColor) -> float:
    """WCAG 2.1 relative luminance."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_every_text_reaches_four_and_a_half_to_one(colours: Colours) -> None:
    texts = [colours.text, colours.quiet, colours.accent, *(colours.of_state(state) for state in State)]
    for text, ground in itertools.product(texts, (colours.ground, colours.surface)):
        assert contrast(text, ground) >= 4.5, (text.name(), ground.name())
    assert contrast(colours.text, colours.selection) >= 4.5
    assert contrast(colours.quiet, colours.selection) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5


def test_a_widget_knows_its_scheme_from_its_palette() -> None:
    assert colours_of(palette_of(DARK)) is DARK
    assert colours_of(palette_of(LIGHT)) is LIGHT


def test_the_buttons_of_any_dialog_have_words_and_no_pictures(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    # As on a desktop whose theme wants pictures; the tests' own platform has none.
    box.setStyleSheet("QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 1; }" + style_sheet(LIGHT, 17))
    assert not box.style().styleHint(QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons, None, box)


def test_a_number_does_not_stick_to_the_edge_of_its_field(qtbot: QtBot) -> None:
    dialog = EntryDialog("6.2", ProgressEntry(1, date(2023, 10, 20), 40, "", "", ""), lambda _draft: None, None)
    qtbot.addWidget(dialog)
    assert dialog.ui.entryPercent.lineEdit().textMargins().left() >= space(dialog, 0.5)


def test_the_arrow_of_a_submenu_stands_beside_its_words(qapp: QApplication) -> None:
    box, line = QWidget(), 17
    box.setStyleSheet(style_sheet(LIGHT, line))
    menu = QMenu(box)
    words = "Xếp văn bản đang chọn vào hồ sơ"
    within = menu.addMenu(words)
    within.addAction("Hồ sơ 1")
    menu.ensurePolished()
    beside = menu.actionGeometry(within.menuAction()).width() - menu.fontMetrics().horizontalAdvance(words)
    assert beside > 2.4 * line  # the left edge and the arrow's room
    box.deleteLater()

"""The few rules Fusion cannot give by palette: hairlines, corners, one accent button, flat lists and scroll bars."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from cchc_desktop.paths import packaged

if TYPE_CHECKING:
    from cchc_desktop.gui.colours import Colours

_RULES = Template("""
QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: 6px; }
QWidget[plain="true"] { background: $surface; }
QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox {
    background: $surface; border: 1px solid $line; border-radius: 5px; padding: ${small}px ${medium}px;
    selection-background-color: $accent; selection-color: $on_accent; }
QAbstractSpinBox QLineEdit, QTreeView QLineEdit { border: none; padding: 0; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 1px solid $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $quiet; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button,
QDateEdit::up-button, QDateEdit::down-button {
    width: ${arrow_room}px; border: none; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateEdit::up-arrow {
    image: url("$up"); width: ${arrow}px; height: ${arrow}px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QComboBox::down-arrow, QDateEdit::down-arrow {
    image: url("$down"); width: ${arrow}px; height: ${arrow}px; }
QComboBox::drop-down, QDateEdit::drop-down { width: ${arrow_room}px; border: none; background: transparent; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; outline: none;
    selection-background-color: $selection; selection-color: $text; }
QPushButton, QToolButton[framed="true"] { background: $surface; border: 1px solid $line; border-radius: 5px;
    padding: ${small}px ${large}px; }
QToolButton[framed="true"] { padding: ${small}px ${medium}px; }
QToolButton[framed="true"]::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QPushButton:hover, QToolButton[framed="true"]:hover { background: $selection; }
QPushButton:focus, QToolButton[framed="true"]:focus { border-color: $accent; }
QPushButton:pressed, QToolButton[framed="true"]:pressed { background: $line; }
QPushButton:disabled, QToolButton[framed="true"]:disabled { color: $quiet; background: transparent; }
QPushButton[accent="true"] { background: $accent; border-color: $accent; color: $on_accent; font-weight: 600; }
QPushButton[accent="true"]:hover, QPushButton[accent="true"]:focus { border-color: $text; }
QPushButton[accent="true"]:disabled { background: $line; border-color: $line; color: $quiet; }
QPushButton[chip="true"] { padding: ${small}px ${chip}px; }
QPushButton[chip="true"]:checked { background: $selection; border-color: $accent; }
QLabel[quiet="true"] { color: $quiet; }
QLabel[refusal="true"] { color: $late; }
QFrame[strip="true"] { background: $selection; border: none; border-bottom: 1px solid $line; }
QFrame[bar="top"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[bar="side"] { background: $surface; border: none; border-right: 1px solid $line; }
QTreeView, QListView, QTableView { background: $surface; border: 1px solid $line; border-radius: 6px; outline: none;
    selection-background-color: $selection; selection-color: $text; }
QFrame[bar="side"] QListView { border: none; border-radius: 0; background: transparent; }
QFrame[bar="side"] QListView::item { padding-left: ${medium}px; border: none; border-left: 3px solid transparent; }
QFrame[bar="side"] QListView::item:hover { background: $ground; }
QFrame[bar="side"] QListView::item:selected { background: $selection; color: $text; border-left-color: $accent; }
QTreeView:focus, QListView:focus, QTableView:focus { border-color: $accent; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $quiet; border: none; border-bottom: 1px solid $line;
    padding: ${chip}px ${small}px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; color: $quiet;
    padding: ${medium}px ${large}px; }
QTabWidget#formTabs QTabBar::tab { padding: ${medium}px; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: 0; }
QScrollBar::handle { background: $line; border: 2px solid $surface; border-radius: ${bar_corner}px; }
QScrollBar::handle:vertical { min-height: ${grip}px; }
QScrollBar::handle:horizontal { min-width: ${grip}px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: ${small}px; }
QMenu { background: $surface; border: 1px solid $line; padding: ${small}px 0; }
QMenu::item { padding: ${small}px ${submenu}px ${small}px ${large}px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: ${small}px 0; }
""")


def style_sheet(colours: Colours, line: int) -> str:
    """The rules in one scheme; `line` is the interface font's height in pixels, from which every measure comes."""
    tint = "dark" if colours.dark else "light"
    names = ("ground", "surface", "line", "text", "quiet", "accent", "on_accent", "selection", "late")
    return _RULES.substitute(
        {name: getattr(colours, name).name() for name in names},
        small=round(line * 0.25),
        chip=round(line * 0.35),
        medium=round(line * 0.5),
        large=round(line * 0.75),
        submenu=round(line * 1.75),  # the arrow of a submenu stands in it
        arrow=round(line * 0.5),
        arrow_room=round(line * 1.1),
        bar=round(line * 0.6),
        bar_corner=round(line * 0.3),
        grip=line * 2,
        up=packaged(f"resources/icons/arrow-up-{tint}.svg").as_posix(),
        down=packaged(f"resources/icons/arrow-down-{tint}.svg").as_posix(),
    )

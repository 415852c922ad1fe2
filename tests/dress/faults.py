"""What is wrong with a page or dialog as it stands on the screen: cut words, widgets in each other, foreign words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QRect,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from tests.dress.words import foreign_words

CELLS_READ = 600
"""So many cells of a view have their words read."""
NOWHERE = QModelIndex()


def faults_of(place: QWidget) -> list[str]:
    """Every fault of a shown page or dialog, in words for the developer."""
    return [*clipped(place), *overlapping(place), *foreign(place), *unheard(place), *clashing(place)]


# -- cut words


def clipped(place: QWidget) -> list[str]:
    return [f"cut: {name(widget)} {why}" for widget in _seen(place) for why in _cuts(widget, place)]


def _cuts(widget: QWidget, place: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        if widget.text() not in widget.toolTip() or not widget.text():
            yield from _label_cuts(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _smaller_than_hint(widget, widget.text())
    elif isinstance(widget, QComboBox):
        yield from _combo_cuts(widget)
    elif isinstance(widget, QLineEdit):
        yield from _placeholder_cuts(widget)
    elif isinstance(widget, QTabBar):
        yield from _tab_cuts(widget)
    elif isinstance(widget, QHeaderView):
        yield from _header_cuts(widget)
    elif isinstance(widget, QAbstractSpinBox):
        yield from _narrower_than_needed(widget)
    elif isinstance(widget, QScrollArea):
        yield from _sideways(widget)
    yield from _beyond_parent(widget, place)


def _label_cuts(label: QLabel) -> Iterator[str]:
    if label.pixmap().isNull():
        if label.wordWrap():
            needs = label.heightForWidth(label.width())
            if label.height() < needs:
                yield f"“{label.text()[:40]}” is {label.height()} high, needs {needs}"
        else:
            yield from _smaller_than_hint(label, label.text())


def _smaller_than_hint(widget: QWidget, words: str) -> Iterator[str]:
    hint = widget.sizeHint()
    if words and (widget.width() < hint.width() or widget.height() < hint.height()):
        yield f"“{words[:40]}” has {widget.width()}×{widget.height()}, needs {hint.width()}×{hint.height()}"


def _narrower_than_needed(field: QAbstractSpinBox) -> Iterator[str]:
    needs = field.minimumSizeHint()
    # A form may round a pixel away.
    if field.width() < needs.width() - 1 or field.height() < needs.height():
        yield f"“{field.text()}” has {field.width()}×{field.height()}, needs {needs.width()}×{needs.height()}"


def _combo_cuts(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo).width()
    needs = combo.fontMetrics().horizontalAdvance(combo.currentText())
    if needs > room and not combo.toolTip():
        yield f"“{combo.currentText()}” has {room}, needs {needs}"


def _placeholder_cuts(field: QLineEdit) -> Iterator[str]:
    margins = field.textMargins()
    room = field.contentsRect().width() - margins.left() - margins.right() - 4
    needs = field.fontMetrics().horizontalAdvance(field.placeholderText())
    if not field.text() and needs > room:
        yield f"“{field.placeholderText()}” has {room}, needs {needs}"


def _tab_cuts(bar: QTabBar) -> Iterator[str]:
    for tab in range(bar.count()):
        if bar.isTabVisible(tab) and not bar.rect().contains(bar.tabRect(tab)):
            yield f"tab “{bar.tabText(tab)}” is beyond the edge"


def _header_cuts(header: QHeaderView) -> Iterator[str]:
    if header.orientation() == Qt.Orientation.Vertical or header.model() is None:
        return
    for section in range(header.count()):
        words = header.model().headerData(section, header.orientation()) or ""
        room = header.sectionSize(section)
        needs = header.fontMetrics().horizontalAdvance(str(words))
        if words and not header.isSectionHidden(section) and needs > room:
            yield f"column “{words}” has {room}, needs {needs}"


def _sideways(area: QScrollArea) -> Iterator[str]:
    if area.horizontalScrollBar().maximum() > 0:
        yield f"scrolls sideways by {area.horizontalScrollBar().maximum()}"


def _beyond_parent(widget: QWidget, place: QWidget) -> Iterator[str]:
    """A control partly outside what holds it; what a scroll area holds is meant to be larger."""
    parent = widget.parentWidget()
    if widget is place or parent is None or widget.isWindow() or _is_scrolled(widget) or _is_piece(widget):
        return
    if not parent.rect().contains(widget.geometry()):
        yield f"stands at {_told(widget.geometry())} in {name(parent)} of {parent.width()}×{parent.height()}"


def _is_scrolled(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    holder = parent.parentWidget() if parent is not None else None
    return isinstance(holder, QAbstractScrollArea) and holder.viewport() is parent


# -- widgets in each other


def overlapping(place: QWidget) -> list[str]:
    """Two visible widgets side by side in one parent share no pixel."""
    found = []
    for parent in [place, *_seen(place)]:
        if isinstance(parent, QAbstractScrollArea | QStackedWidget | QComboBox | QLineEdit | QTabBar):
            continue
        children = [each for each in _children(parent) if not _is_piece(each)]
        for at, one in enumerate(children):
            for other in children[at + 1 :]:
                if (shared := one.geometry().intersected(other.geometry())).isValid():
                    found.append(f"overlap: {name(one)} and {name(other)} share {_told(shared)}")
    return found


def _children(parent: QWidget) -> list[QWidget]:
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return [each for each in parent.findChildren(QWidget, options=direct) if each.isVisible() and not each.isWindow()]


# -- foreign words


def foreign(place: QWidget) -> list[str]:
    found = []
    for where, text in _texts(place):
        if words := foreign_words(text):
            found.append(f"foreign: {', '.join(words)} in {where} “{text[:60]}”")
    return found


def _texts(place: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that can be read or heard: titles, words, tips, names, rows and their headings, menus."""
    yield "title", place.windowTitle()
    for widget in [place, *_seen(place)]:
        for text in (*_own_words(widget), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()):
            yield name(widget), text
        for action in widget.actions():
            yield f"action of {name(widget)}", action.text()


def _own_words(widget: QWidget) -> Iterable[str]:
    for kind, words in WORDS.items():
        if isinstance(widget, kind):
            return words(widget)
    return []


def _button_words(button: QAbstractButton) -> list[str]:
    menus = list(button.findChildren(QMenu))
    if isinstance(button, QPushButton | QToolButton) and (own := button.menu()) is not None:
        menus.append(own)
    return [button.text(), *(action.text().split("\t")[0] for menu in menus for action in menu.actions())]


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if isinstance(view, QHeaderView):
        for section in range(view.count() if view.orientation() == Qt.Orientation.Horizontal else 0):
            yield str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        return
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    for index in islice(_indexes(model), CELLS_READ) if model is not None else ():
        yield from (text for role in roles if isinstance(text := index.data(role), str))


def _indexes(model: QAbstractItemModel, under: QModelIndex = NOWHERE) -> Iterator[QModelIndex]:
    # A list model keeps the number of its columns to itself.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(under)
    for row in range(model.rowCount(under)):
        yield from (model.index(row, column, under) for column in range(columns))
        if not isinstance(model, QAbstractListModel | QAbstractTableModel):
            yield from _indexes(model, model.index(row, 0, under))


WORDS: dict[Any, Callable[[Any], Iterable[str]]] = {
    QLabel: lambda label: [label.text()],
    QAbstractButton: _button_words,
    QLineEdit: lambda field: [field.text(), field.placeholderText()],
    QPlainTextEdit: lambda field: [field.toPlainText(), field.placeholderText()],
    QTextEdit: lambda field: [field.toPlainText(), field.placeholderText()],
    QComboBox: lambda combo: [combo.itemText(row) for row in range(combo.count())],
    QGroupBox: lambda box: [box.title()],
    QTabBar: lambda bar: [words for tab in range(bar.count()) for words in (bar.tabText(tab), bar.tabToolTip(tab))],
    QAbstractItemView: _rows,
}
"""What each kind of widget shows of its own."""


# -- words that no one hears


def unheard(place: QWidget) -> list[str]:
    """A screen reader says a label's accessible name in place of its words: a refusal named so is never heard."""
    return [
        f"unheard: {name(label)} is heard as “{label.accessibleName()}”, not as “{label.text()[:40]}”"
        for label in _seen(place)
        if isinstance(label, QLabel) and label.accessibleName() and label.text() not in label.accessibleName()
    ]


# -- keys that two have


def clashing(place: QWidget) -> list[str]:
    """Alt and a letter that two things in sight answer to does neither."""
    keys: dict[str, list[str]] = {}
    for words in (words for widget in _seen(place) for words in _answering(widget)):
        if found := re.search("&([^& ])", words.replace("&&", "")):
            keys.setdefault(found[1].lower(), []).append(words)
    return [f"clash: Alt+{key} is {' and '.join(words)}" for key, words in keys.items() if len(words) > 1]


def _answering(widget: QWidget) -> Iterable[str]:
    if isinstance(widget, QLabel):
        return [widget.text()] if widget.buddy() is not None else []
    if isinstance(widget, QTabBar):
        return [widget.tabText(tab) for tab in range(widget.count())]
    return [widget.text()] if isinstance(widget, QAbstractButton) and widget.isEnabled() else []


# -- what is looked at


def _seen(place: QWidget) -> list[QWidget]:
    """Visible widgets inside `place` that are its own, not another window's, nor pieces of Qt's own controls."""
    return [
        each
        for each in place.findChildren(QWidget)
        if each.isVisibleTo(place) and each.isVisible() and each.window() is place.window() and not _is_piece(each)
    ]


def _is_piece(widget: QWidget) -> bool:
    """What Qt makes for itself: buttons in fields, corners of scroll areas, handles of splitters."""
    made = type(widget).__name__
    if isinstance(widget, QTabBar):
        return False
    return widget.objectName().startswith("qt_") or made in {
        "QScrollBar",
        "QSizeGrip",
        "QSplitterHandle",
        "QRubberBand",
        "QFocusFrame",
        "QTableCornerButton",
        "QLineEditIconButton",
    }


def name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__


def _told(place: QRect) -> str:
    return f"{place.width()}×{place.height()} at {place.x()},{place.y()}"

"""Shows changed records as text: the field, what it was, what it is, the differing words marked by line and colour."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from cchc_desktop.domain.text_difference import difference
from cchc_desktop.gui.colours import Colours
from cchc_desktop.gui.theme import colours_of, space
from cchc_desktop.services.history.field_changes import FieldChange
from cchc_desktop.services.history.step_details import How, RecordChange

Part = tuple[str, tuple[RecordChange, ...]]
MORE = "more"
DELIVERABLE = "deliverable"


class ChangeText(QTextBrowser):
    """Read-only, its links reached by Tab. `show_parts` gives the text anew; `add_part` puts some behind it."""

    moreWanted = Signal()
    deliverableWanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[Part] = []
        self._rest, self._rest_from = "", 0
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._follow)

    def show_parts(self, parts: Iterable[Part], rest: str = "") -> None:
        """Each part has a heading (blank for none) and its records; `rest` says what is not shown yet."""
        self._parts, self._rest = list(parts), rest
        self._write()
        # The text's own cursor went along with what was put behind it, and the view follows its cursor.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def add_part(self, part: Part, rest: str = "") -> None:
        """What was read on, behind what stands there: a long step is laid out once, not anew with every stretch."""
        at = self.verticalScrollBar().value()
        self._parts.append(part)
        self._rest = rest
        end = self._end()
        end.setPosition(self._rest_from, QTextCursor.MoveMode.KeepAnchor)
        end.removeSelectedText()
        self._put([part])
        self.verticalScrollBar().setValue(at)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_parts"):
            self._write()

    def _write(self) -> None:
        self.clear()
        self.document().setDefaultStyleSheet(_style(colours_of(self.palette())))
        self._put(self._parts)

    def _put(self, parts: Iterable[Part]) -> None:
        padding = space(self, 0.35)
        self._end().insertHtml("".join(_part(heading, records, padding) for heading, records in parts))
        self._rest_from = self._end().position()
        if self._rest:
            self._end().insertHtml(f'<p><a href="{MORE}">{escape(self._rest)}</a></p>')

    def _end(self) -> QTextCursor:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return cursor

    def _follow(self, link: QUrl) -> None:
        name, _, record = link.toString().partition(":")
        if name == MORE:
            self.moreWanted.emit()
        elif name == DELIVERABLE:
            self.deliverableWanted.emit(int(record))


def _style(colours: Colours) -> str:
    names = {"line": colours.line, "quiet": colours.quiet, "late": colours.late, "done": colours.done}
    of = {name: colour.name() for name, colour in names.items()}
    return (
        f"a {{ color: {colours.accent.name()}; }}"
        f"td {{ border-bottom: 1px solid {of['line']}; }}"
        f".quiet {{ color: {of['quiet']}; }}"
        f".old {{ color: {of['late']}; text-decoration: line-through; }}"
        f".new {{ color: {of['done']}; text-decoration: underline; }}"
    )


def _part(heading: str, records: tuple[RecordChange, ...], padding: int) -> str:
    title = f"<p><b>{escape(heading)}</b></p>" if heading else ""
    return title + "".join(_record(record, padding) for record in records)


def _record(record: RecordChange, padding: int) -> str:
    name = escape(record.name)
    if record.deliverable_id is not None:
        name = f'<a href="{DELIVERABLE}:{record.deliverable_id}">{name}</a>'
    how = {How.ADDED: "Thêm", How.CHANGED: "Sửa", How.REMOVED: "Xóa"}[record.how]
    rows = "".join(_field(field, record.how) for field in record.fields)
    table = (
        f'<table width="100%" cellspacing="0" cellpadding="{padding}" style="border-collapse: collapse;">{rows}</table>'
        if rows
        else ""
    )
    return f'<p><span class="quiet">{how}</span> {name}</p>{table}'


def _field(field: FieldChange, how: How) -> str:
    name = f'<td width="30%" class="quiet">{escape(field.name)}</td>'
    if how is How.CHANGED:
        return f"<tr>{name}<td>{_changed(field)}</td></tr>"
    words, kind = (field.new, "") if how is How.ADDED else (field.old, ' class="old"')
    return f"<tr>{name}<td><span{kind}>{_lines(words)}</span></td></tr>"


def _changed(field: FieldChange) -> str:
    """Short values whole, side by side; of a text the stretch that differs, in its place."""
    if not field.old or not field.new:
        old = _marked("old", field.old) if field.old else '<span class="quiet">(trống)</span>'
        new = _marked("new", field.new) if field.new else '<span class="quiet">(trống)</span>'
        return f"{old} → {new}"
    found = difference(field.old, field.new)
    if not (found.before.strip() or found.after.strip()):
        return f"{_marked('old', field.old)} → {_marked('new', field.new)}"
    marked = " ".join(part for part in (_marked("old", found.old), _marked("new", found.new)) if part)
    return f"{_lines(found.before)}{marked}{_lines(found.after)}"


def _marked(kind: str, words: str) -> str:
    return f'<span class="{kind}">{_lines(words)}</span>' if words.strip() else ""


def _lines(words: str) -> str:
    return escape(words).replace("\n", "<br>")

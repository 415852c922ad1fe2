"""The sections of a report as a list: heading, and whose text stands in it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from cchc_desktop.services.reports.reporting import ReportSection

Index = QModelIndex | QPersistentModelIndex
SectionRole = Qt.ItemDataRole.UserRole + 1


class Hand(StrEnum):
    """Whose words stand in a section; shown in the list in these words."""

    DRAFTED = "dự thảo"
    OWN = "đã viết"
    OUTDATED = "dự thảo mới"
    EMPTY = "để trống"
    HEAD = "đề mục"


HAND_SENTENCES = {
    Hand.DRAFTED: "Dự thảo từ số liệu. Sửa vào đây thì mục này thành bản của mình và không bị dự thảo mới ghi đè.",
    Hand.OWN: "Bản đang viết của mình; dự thảo mới không ghi đè.",
    Hand.OUTDATED: "Bản đang viết của mình. Số liệu đã đổi từ khi viết: xem dự thảo mới bên dưới.",
    Hand.HEAD: "Đề mục của các mục con; chỉ viết vào đây khi cần lời dẫn chung.",
    Hand.EMPTY: "Chưa có nội dung. Viết vào đây, hoặc ghi tiến độ ở trang Kế hoạch để có dự thảo.",
}


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A section of the report and whose words it holds; `drafted_from` is the draft the officer wrote over."""

    section: ReportSection
    drafted_from: str | None = None
    has_parts: bool = False

    @property
    def hand(self) -> Hand:
        section = self.section
        if section.own is None:
            return self._unwritten
        moved_on = self.drafted_from is not None and self.drafted_from != fingerprint(section.draft)
        return Hand.OUTDATED if moved_on and section.own != section.draft else Hand.OWN

    @property
    def _unwritten(self) -> Hand:
        if self.section.draft.strip():
            return Hand.DRAFTED
        return Hand.HEAD if self.has_parts else Hand.EMPTY

    @property
    def offers_draft(self) -> bool:
        """Whether there is a draft to go back to."""
        return self.section.own is not None and self.section.own != self.section.draft


def shown_sections(sections: Sequence[ReportSection], drafted_from: Mapping[str, str]) -> list[ShownSection]:
    """`drafted_from` gives by key the fingerprint of the draft that an own text was written over."""
    levels = [section.level for section in sections[1:]] + [0]
    return [
        ShownSection(section, drafted_from.get(section.key), has_parts=following > section.level)
        for section, following in zip(sections, levels, strict=False)
    ]


def fingerprint(draft: str) -> str:
    """Enough to see that a draft is no longer the one that was written over."""
    return hashlib.sha256(draft.encode()).hexdigest()[:16]


class SectionList(QAbstractListModel):
    """Sections in the report's order; `SectionRole` gives the dataclass."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[ShownSection, ...] = ()

    @property
    def sections(self) -> tuple[ShownSection, ...]:
        return self._sections

    def show(self, sections: Sequence[ShownSection]) -> None:
        """Rows whose key stayed are only shown anew; another outline (another period or year) resets the list."""
        if [shown.section.key for shown in sections] == [shown.section.key for shown in self._sections]:
            self._sections = tuple(sections)
            if sections:
                self.dataChanged.emit(self.index(0), self.index(len(sections) - 1))
            return
        self.beginResetModel()
        self._sections = tuple(sections)
        self.endResetModel()

    def row_of(self, key: str | None) -> int:
        """The row of a section, -1 when the outline has none of that key."""
        return next((row for row, shown in enumerate(self._sections) if shown.section.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._sections)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._sections):
            return None
        shown = self._sections[index.row()]
        if role == SectionRole:
            return shown
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return shown.section.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{shown.section.heading}, {shown.hand}"
        return None

"""The earlier progress entries of a deliverable, newest first, each with its own way to be mended or taken out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from cchc_desktop.domain.plan import Milestone, ProgressEntry
from cchc_desktop.gui.wording import day_words


class EntryCard(QFrame):
    """One entry as read-only text."""

    def __init__(
        self,
        entry: ProgressEntry,
        milestones: tuple[Milestone, ...],
        mend: Callable[[ProgressEntry], None],
        take_out: Callable[[ProgressEntry], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(f"Lần cập nhật {day_words(entry.day)}")
        column = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(QLabel(_heading(entry, milestones)), 1)
        for words, name, act in (("Sửa…", "Sửa", mend), ("Xóa", "Xóa", take_out)):
            button = QToolButton()
            button.setText(words)
            button.setProperty("framed", True)
            button.setAccessibleName(f"{name} lần cập nhật {day_words(entry.day)}")
            button.clicked.connect(lambda _checked=False, act=act: act(entry))
            head.addWidget(button)
        column.addLayout(head)
        for text in _paragraphs(entry):
            label = QLabel(text)
            label.setWordWrap(True)
            column.addWidget(label)


def _heading(entry: ProgressEntry, milestones: tuple[Milestone, ...]) -> str:
    parts = [day_words(entry.day)]
    if entry.percent is not None:
        parts.append(f"{entry.percent} %")
    parts += [one.label for one in milestones if one.id == entry.milestone_id and one.label]
    if entry.unit:
        parts.append(entry.unit.name)
    return " · ".join(parts)


def _paragraphs(entry: ProgressEntry) -> list[str]:
    named = (("", entry.result), ("Khó khăn, vướng mắc: ", entry.difficulty), ("Đề xuất xử lý: ", entry.proposal))
    return [f"{name}{text}" for name, text in named if text.strip()]

"""A task by keys alone: Enter goes from its name to its units and agrees after the last of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cchc_desktop.gui.dialogs.task_dialog import TaskDialog
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.planning import TaskDraft

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.store.book import Book
    from tests.gui.conftest import Typed


def test_enter_goes_through_name_and_units_and_saves(seed_book: Book, qtbot: QtBot, typed: Typed) -> None:
    areas = read_outline(seed_book, 2023, date(2023, 10, 20)).areas
    saved: list[tuple[int, TaskDraft]] = []
    dialog = TaskDialog(areas, areas[0].id, None, lambda area, draft: saved.append((area, draft)), None)
    qtbot.addWidget(dialog)
    dialog.show()
    ui = dialog.ui
    for field, words in ((ui.taskTitle, "Rà soát"), (ui.leadsText, "Phòng Nội vụ"), (ui.coordinatingText, "VHTT")):
        typed(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert [draft.leads_text for _, draft in saved] == ["Phòng Nội vụ"]
    assert [draft.coordinating_text for _, draft in saved] == ["VHTT"]
    assert not dialog.isVisible()

"""The register's model: Qt's own tester, lines read where the view is, rows that keep their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt

from cchc_desktop.gui.models.document_table import Column, DocumentTable
from cchc_desktop.services.documents.documents import DocumentLine

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

LINES = {
    row: DocumentLine(row, f"{row:02d}/BC-UBND", "BC", date(2023, 1, 5), "Sở Nội vụ", "", f"Việc {row}", row % 3, 2023)
    for row in range(1, 400)
}


class Register:
    """What the model reads from; it counts how often."""

    def __init__(self) -> None:
        self.lines = dict(LINES)
        self.asked = 0

    def read(self, ids: Sequence[int]) -> list[DocumentLine]:
        self.asked += 1
        return [self.lines[row] for row in ids if row in self.lines]


@pytest.fixture(name="register")
def _register() -> Register:
    return Register()


@pytest.fixture(name="table")
def _table(register: Register, qtbot: QtBot) -> DocumentTable:
    return DocumentTable(register.read)


def test_qts_own_tester_passes(table: DocumentTable, qtmodeltester: ModelTester) -> None:
    table.show(list(LINES))
    qtmodeltester.check(table)  # type: ignore[no-untyped-call]
    table.renew([5, 3, 1])
    qtmodeltester.check(table)  # type: ignore[no-untyped-call]


def test_lines_are_read_where_the_view_has_come_to(table: DocumentTable, register: Register) -> None:
    table.show(list(LINES))
    assert (table.rowCount(), register.asked) == (399, 1)
    assert table.index(0, Column.REFERENCE).data() == "01/BC-UBND"
    assert table.index(0, Column.FILES).data() == "1"
    assert table.index(350, Column.REFERENCE).data() is None
    assert register.asked == 1, "data() reads nothing"
    table.read_around(345)
    assert table.index(350, Column.REFERENCE).data() == "351/BC-UBND"
    table.read_around(345)
    assert register.asked == 2
    assert (table.row_of(399), table.row_of(1000)) == (398, None)


def test_a_changed_line_is_told_and_keeps_its_row(table: DocumentTable, register: Register, qtbot: QtBot) -> None:
    table.show([1, 2, 3])
    register.lines[2] = replace(LINES[2], abstract="Đã sửa")
    with qtbot.waitSignal(table.dataChanged), qtbot.assertNotEmitted(table.modelReset):
        table.renew([1, 2, 3])
    assert table.index(1, Column.ABSTRACT).data() == "Đã sửa"


def test_an_import_is_shown_at_once(table: DocumentTable, qtbot: QtBot) -> None:
    table.show([1, 2, 3])
    with qtbot.waitSignal(table.modelReset), qtbot.assertNotEmitted(table.rowsInserted):
        table.renew(list(LINES), 200)
    assert table.index(200, 0).data() == "201/BC-UBND"


def test_a_header_says_its_words_and_asks_for_another_order(table: DocumentTable, qtbot: QtBot) -> None:
    assert table.headerData(Column.ABSTRACT, Qt.Orientation.Horizontal) == "Trích yếu"
    with qtbot.waitSignal(table.sortWanted) as asked:
        table.sort(Column.ISSUER, Qt.SortOrder.DescendingOrder)
    assert asked.args == [Column.ISSUER, True]


@given(old=st.lists(st.integers(1, 30), unique=True), new=st.lists(st.integers(1, 30), unique=True))
def test_any_change_of_order_keeps_what_is_chosen(old: list[int], new: list[int]) -> None:
    table = DocumentTable(Register().read)
    table.show(old)
    kept = [QPersistentModelIndex(table.index(row, 0)) for row in range(len(old))]
    table.renew(new)
    assert [table.index(row, 0).data() for row in range(table.rowCount())] == [LINES[row].reference for row in new]
    for row, index in zip(old, kept, strict=True):
        assert index.isValid() == (row in new)
        assert not index.isValid() or index.data() == LINES[row].reference

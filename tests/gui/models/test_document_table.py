"""The register's model: Qt's own tester, pages read as they are asked for, rows that keep their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from cchc_desktop.gui.models.document_table import PAGE, Column, DocumentTable
from cchc_desktop.services.documents import DocumentLine

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

LINES = {
    row: DocumentLine(row, f"{row:02d}/BC-UBND", "BC", date(2023, 1, 5), "Sở Nội vụ", "", f"Việc {row}", row % 3)
    for row in range(1, 400)
}


class Register:
    """What the model reads from, counting how often it is asked."""

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


def test_pages_are_read_as_the_view_asks(table: DocumentTable, register: Register) -> None:
    table.show(list(LINES))
    assert (table.rowCount(), table.total, register.asked) == (PAGE, 399, 1)
    assert table.index(0, Column.REFERENCE).data() == "01/BC-UBND"
    assert table.index(0, Column.FILES).data() == "1"
    assert register.asked == 1, "data() reads nothing"
    while table.canFetchMore(QModelIndex()):
        table.fetchMore(QModelIndex())
    assert table.rowCount() == 399
    assert table.row_of(399) == 398
    assert table.row_of(1000) is None


def test_a_row_found_far_down_is_read_on_to(table: DocumentTable) -> None:
    table.show(list(LINES))
    assert table.row_of(250) == 249
    assert table.rowCount() == 300


def test_a_changed_line_is_told_and_keeps_its_row(table: DocumentTable, register: Register, qtbot: QtBot) -> None:
    table.show([1, 2, 3])
    register.lines[2] = replace(LINES[2], abstract="Đã sửa")
    with qtbot.waitSignal(table.dataChanged) as told:
        table.renew([1, 2, 3])
    assert told.args is not None
    assert told.args[0].row() == 1
    assert table.index(1, Column.ABSTRACT).data() == "Đã sửa"


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

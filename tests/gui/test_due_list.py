"""The list under headings: what stays the same keeps its row, whatever the list becomes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.progress import State
from cchc_desktop.gui.models.due_entry import DueEntry
from cchc_desktop.gui.models.due_list import DueList, Heading, Row, row_of
from cchc_desktop.gui.models.undated_list import Undated, undated_counts, undated_rows
from cchc_desktop.gui.theme import colours_of
from cchc_desktop.gui.widgets.due_rows import DueView


def entry(number: int, state: State = State.LATE) -> DueEntry:
    return DueEntry(number, f"{number}.1", "Báo cáo", "Phòng Nội vụ", state, "Quá hạn 15 ngày làm việc")


rows = st.lists(
    st.one_of(
        st.integers(1, 5).map(entry), st.builds(Heading, st.sampled_from(["Thường xuyên", "Chưa rõ"]), st.just(1))
    ),
    max_size=8,
)


@given(rows, rows)
def test_any_list_can_become_any_other(before: list[Row], after: list[Row]) -> None:
    model = DueList(before)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(after)
    assert list(model.rows) == after
    assert tester.model() is model


def test_a_row_that_stays_keeps_its_place_in_views(qtbot: QtBot) -> None:
    model = DueList([entry(1), entry(2), entry(3)])
    held = QPersistentModelIndex(model.index(2))
    with qtbot.assertNotEmitted(model.modelReset):
        model.show([entry(1), entry(3)])
    assert held.row() == 1
    assert row_of(held) == entry(3)


def test_headings_cannot_be_chosen_and_entries_say_all_to_screen_readers() -> None:
    model = DueList([Heading("Thường xuyên", 1), entry(3)])
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.index(0).data() == "Thường xuyên (1)"
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "3.1 Báo cáo, Quá hạn 15 ngày làm việc, Phòng Nội vụ"


def test_undated_deliverables_are_grouped_by_why_what_asks_for_work_first() -> None:
    undated = [
        Undated(entry(10, State.ONGOING), DeadlineKind.ONGOING),
        Undated(entry(24, State.UNCONFIRMED), DeadlineKind.RECURRING),
        Undated(entry(14, State.ONGOING), DeadlineKind.ONGOING),
        Undated(entry(5, State.UNREAD), DeadlineKind.UNREAD),
    ]
    headings = [row.words for row in undated_rows(undated) if isinstance(row, Heading)]
    assert headings == ["Chưa rõ thời hạn (1)", "Chưa xác nhận kỳ báo cáo (1)", "Thường xuyên (2)"]
    assert undated_counts(undated) == "Thường xuyên 2 · theo kế hoạch 0 · chưa rõ 1 · chưa xác nhận 1"


def test_a_list_without_a_frame_covers_all_of_its_room(qtbot: QtBot) -> None:
    """It says so to Qt, which then paints nothing beneath it: what it left out would stay from what was there."""
    view = DueView()
    qtbot.addWidget(view)
    view.lose_frame()
    view.setModel(DueList([entry(1)]))
    view.resize(300, 200)
    picture = QImage(view.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.magenta)
    view.render(picture)
    assert picture.pixelColor(150, 190) == colours_of(view.palette()).surface

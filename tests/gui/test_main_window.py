"""The window's frame: pages built when shown, years, undo with its name, what is told at the side."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)

from cchc_desktop.app import open_window
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.gui.models.search_results import FoundRow
from cchc_desktop.gui.page_specs import PAGES
from cchc_desktop.gui.theme import space
from cchc_desktop.services import view_state
from cchc_desktop.services.history import history
from cchc_desktop.services.plan import planning
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.plans import add_plan
from cchc_desktop.services.reports.reporting import write_section
from tests.dress.rest import rest

if TYPE_CHECKING:
    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book

# The program's own name, keys and file kinds are no words to translate.
NO_WORDS = re.compile(r"CCHC Desktop|Ctrl\+\w|Alt\+.|Insert|Delete|F2|PDF|UBND|BC")
ENGLISH = re.compile(r"\b(the|and|of|file|open|save|cancel|close|undo|redo|delete|edit|search|year|ok|yes|no)\b", re.I)


def visible_words(window: QWidget) -> list[str]:
    """Every word on or behind the window's controls."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        found += [widget.toolTip(), widget.accessibleName()]
        if isinstance(widget, (QLabel, QAbstractButton)):
            found.append(widget.text())
        if isinstance(widget, QLineEdit):
            found.append(widget.placeholderText())
        if isinstance(widget, QTabWidget):
            found += [widget.tabText(index) for index in range(widget.count())]
    return [re.sub(r"<[^>]*>", " ", words) for words in found if words]


def test_a_page_is_built_when_it_is_first_shown(window: MainWindow) -> None:
    assert set(window._pages) == {"plan"}
    for spec in PAGES:
        assert window.show_page(spec.name).isVisible()
    assert set(window._pages) == {spec.name for spec in PAGES}


def test_the_sample_says_that_it_is_one(window: MainWindow, seed_book: Book) -> None:
    assert window.ui.sampleStrip.isVisible()
    assert "20/10/2023" in window.ui.sampleWords.text()
    own = open_window(seed_book)
    assert own.ui.sampleStrip.isHidden()
    own.close()


def test_undo_and_redo_name_their_steps(window: MainWindow, sample_book: Book) -> None:
    area = read_outline(sample_book, 2023, window._context.today()).areas[0]
    planning.edit_area(sample_book, area.id, "Chỉ đạo, điều hành")
    label = str(history.next_undo(sample_book))
    assert window.ui.undoButton.accessibleName() == f"Hoàn tác: {label}"
    assert window.ui.undoButton.text().startswith("Hoàn tác: Sửa")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.ui.redoButton.accessibleName() == f"Làm lại: {label}"
    QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert read_outline(sample_book, 2023, window._context.today()).areas[0].title == "Chỉ đạo, điều hành"


def test_a_hidden_page_catches_up_when_it_comes_forward(window: MainWindow, sample_book: Book) -> None:
    plan: Any = window.show_page("plan")
    window.show_page("overview")
    area = read_outline(sample_book, 2023, window._context.today()).areas[0]
    planning.edit_area(sample_book, area.id, "Chỉ đạo, điều hành")
    window.show_page("plan")
    assert next(plan._tree.model.rows()).title == "Chỉ đạo, điều hành"


def test_another_year_is_read_by_a_hidden_page_only_when_it_comes_forward(
    window: MainWindow, sample_book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_plan(sample_book, 2024)
    overview: Any = window.show_page("overview")
    show, told = overview.show_year, list[int]()

    def listen(year: int) -> None:
        told.append(year)
        show(year)

    window.show_page("plan")
    monkeypatch.setattr(overview, "show_year", listen)
    window.show_year(2024)
    assert told == []
    window.show_page("overview")
    assert told == [2024]
    assert any("2024" in words for words in visible_words(overview))
    window.show_page("plan")
    window.show_page("overview")
    assert told == [2024]


def test_ctrl_k_goes_to_the_search_and_what_is_found_opens(window: MainWindow) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.ui.searchBox
    QTest.keyClicks(window.ui.searchBox, "ra soat")
    popup: Any = window._search_popup
    popup.search_now()
    QTest.keyClick(window.ui.searchBox, Qt.Key.Key_Return)
    plan: Any = window.show_page("plan")
    assert "rà soát" in plan._tree.chosen_row().tooltip.lower()


def test_a_section_found_opens_in_its_report(window: MainWindow, sample_book: Book) -> None:
    write_section(sample_book, 2023, PeriodKind.Q3, "V", "Đề nghị trang bị xe lăn cho bộ phận một cửa.")
    window._need_popup()
    popup: Any = window._search_popup
    window.ui.searchBox.setText("xe lan")
    popup.search_now()
    assert "Báo cáo quý III năm 2023" in [row.quiet for row in popup._rows.rows if isinstance(row, FoundRow)]
    QTest.keyClick(window.ui.searchBox, Qt.Key.Key_Return)
    report: Any = window.ui.pageStack.currentWidget()
    assert report.objectName() == "reportPage"
    assert (report.kind, report.shown.section.key) == (PeriodKind.Q3, "V")
    assert "xe lăn" in report.ui.sectionText.toPlainText()


def test_the_next_deadlines_stand_at_the_side_and_lead_to_their_deliverable(window: MainWindow) -> None:
    words = re.sub(r"<[^>]*>", "\n", window.ui.nextDeadlines.text())
    assert "30/10 · 6.2" in words
    record = next(one.id for one in window._context.outline(2023).deliverables if one.code == "6.2")
    window.show_page("overview")
    window.ui.nextDeadlines.linkActivated.emit(str(record))
    plan: Any = window.show_page("plan")
    assert plan.form.deliverable.code == "6.2"


def test_the_window_opens_where_it_was_left(window: MainWindow, sample_book: Book) -> None:
    window.show_page("calendar")
    window.close()
    assert view_state.read_view(sample_book, "window/page") == "calendar"
    again = open_window(sample_book)
    assert set(again._pages) == {"calendar"}
    again.close()


def test_a_window_remembered_from_a_larger_screen_stands_whole_on_this_one(
    window: MainWindow, sample_book: Book
) -> None:
    window.setGeometry(500, 400, 1900, 1000)
    window.close()
    again = open_window(sample_book)
    room = again.screen().availableGeometry()
    again.show()
    assert room.contains(again.frameGeometry())
    again.close()


def test_a_window_without_memory_fills_a_small_screen(window: MainWindow, seed_book: Book) -> None:
    room = window.screen().availableGeometry()
    own = open_window(seed_book)
    assert own.isMaximized() == (room.width() < space(own, 90) or room.height() < space(own, 48))
    assert own.normalGeometry().height() < room.height()
    own.close()


def test_no_english_word_is_seen(window: MainWindow) -> None:
    plan: Any = window.show_page("plan")
    assert plan.form
    for spec in PAGES:
        window.show_page(spec.name)
    english = [words for words in visible_words(window) if ENGLISH.search(NO_WORDS.sub("", words))]
    assert not english


def test_every_control_of_the_frame_and_of_the_plan_can_be_read_out(window: MainWindow) -> None:
    plan: Any = window.show_page("plan")
    assert plan.form
    kinds = (QComboBox, QAbstractSpinBox, QPlainTextEdit, QLineEdit, QAbstractItemView, QAbstractButton)
    nameless = [
        widget.objectName() or type(widget).__name__
        for root in (window.ui.topBar, window.ui.sideBar, plan)
        for widget in root.findChildren(QWidget)
        if isinstance(widget, kinds)
        and not widget.objectName().startswith("qt_")
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not _inside_another_control(widget, kinds)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert not nameless


def _inside_another_control(widget: QWidget, kinds: tuple[type, ...]) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, kinds):
            return True
        parent = parent.parentWidget()
    return False


def test_a_narrow_window_folds_its_list_and_keeps_working(window: MainWindow) -> None:
    window.resize(911, 512)
    assert window.width() == 911
    assert window.height() == 512
    assert not window.ui.agencyName.isVisible()
    assert window.ui.pageList.item(1).toolTip() == "Kế hoạch (Ctrl+2)"
    window.resize(1366, 768)
    assert window.ui.agencyName.isVisible()


def test_what_was_added_behind_another_page_is_unfolded(window: MainWindow, sample_book: Book) -> None:
    plan: Any = window.show_page("plan")
    window.show_page("overview")
    heading = read_outline(sample_book, 2023, window._context.today()).plan
    area = planning.add_area(sample_book, heading.id, "Nội dung mới")
    planning.add_task(sample_book, area, planning.TaskDraft("Nhiệm vụ mới", "Phòng Nội vụ"))
    window.show_page("plan")
    new = plan._tree.model.index(9, 0)
    assert plan._tree.model.data(new) == "10. Nội dung mới"
    assert plan.ui.planTree.isExpanded(new)


def test_pages_open_by_their_numbers_with_the_keyboard_in_them(window: MainWindow) -> None:
    window.activateWindow()
    keys = Qt.Key
    places = {keys.Key_2: "planTree", keys.Key_3: "deadlineCalendar", keys.Key_4: "documentTable"}
    for key, place in places.items():
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.focusWidget().objectName() == place
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6)
    assert window.focusWidget() is window.ui.pageList
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6)
    assert window.focusWidget().objectName() == "documentTable"


def test_every_page_says_where_its_work_begins(window: MainWindow) -> None:
    for spec in PAGES:
        page: Any = window.show_page(spec.name)
        assert page.isAncestorOf(page.entrance), spec.name


def is_one_of_several(button: QAbstractButton) -> bool:
    """Of buttons that exclude each other Tab comes to the chosen one; arrows lead to the others."""
    group = button.group()
    return not button.isChecked() and (button.autoExclusive() or (group is not None and group.exclusive()))


@pytest.mark.parametrize("name", [spec.name for spec in PAGES])
def test_tab_reaches_all_that_can_be_used_on_a_page(window: MainWindow, name: str) -> None:
    window.activateWindow()
    page = window.show_page(name)
    rest()
    wanted = {
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not (isinstance(widget, QAbstractButton) and is_one_of_several(widget))
    }
    for _ in range(150):
        window.focusNextChild()
        wanted.discard(QApplication.focusWidget())
        wanted -= {widget for widget in wanted if widget.focusProxy() is QApplication.focusWidget()}
    assert {f"{type(widget).__name__} {widget.objectName()}" for widget in wanted} == set()

"""Dressed as in the program: titles keep their size in the window, every control has a name, nothing is clipped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QScrollBar, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.registers.inspections import INSPECTIONS, Inspection
from cchc_desktop.gui.colours import DARK, LIGHT
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.agency_dialog import AgencyDialog
from cchc_desktop.gui.dialogs.document_dialog import DocumentDialog
from cchc_desktop.gui.dialogs.filter_dialog import FilterDialog
from cchc_desktop.gui.dialogs.finding_dialog import FindingDialog
from cchc_desktop.gui.dialogs.first_start import FirstStartDialog
from cchc_desktop.gui.dialogs.fold_dialog import FoldDialog
from cchc_desktop.gui.dialogs.group_dialog import GroupDialog
from cchc_desktop.gui.dialogs.mending_dialog import MendingDialog
from cchc_desktop.gui.dialogs.merger_dialog import MergerDialog
from cchc_desktop.gui.dialogs.plan_heading_dialog import PlanHeadingDialog
from cchc_desktop.gui.dialogs.record_dialog import RecordDialog
from cchc_desktop.gui.dialogs.reminder_dialog import ReminderDialog
from cchc_desktop.gui.dialogs.settings_dialog import SettingsDialog
from cchc_desktop.gui.dialogs.target_dialog import TargetDialog
from cchc_desktop.gui.dialogs.unit_dialog import UnitDialog
from cchc_desktop.gui.dialogs.units_choice_dialog import UnitsChoiceDialog
from cchc_desktop.gui.pages.calendar_page import CalendarPage
from cchc_desktop.gui.pages.documents_page import DocumentsPage
from cchc_desktop.gui.pages.history_page import HistoryPage
from cchc_desktop.gui.pages.overview_page import OverviewPage
from cchc_desktop.gui.pages.registers_page import RegistersPage
from cchc_desktop.gui.pages.report_page import ReportPage
from cchc_desktop.gui.pages.units_page import UnitsPage
from cchc_desktop.gui.style_sheet import style_sheet
from cchc_desktop.gui.theme import TITLE_SCALE, palette_of
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.registers import findings
from cchc_desktop.services.registers.findings import Finding, FindingDraft
from cchc_desktop.services.units.edits import read_group, read_unit
from cchc_desktop.services.units.sheet import unit_lines

if TYPE_CHECKING:
    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book

TODAY = date(2023, 10, 20)
PLACES: dict[str, Callable[[Context], QWidget]] = {
    "overview": OverviewPage,
    "calendar": CalendarPage,
    "report": ReportPage,
    "documents": DocumentsPage,
    "history": HistoryPage,
    "units": UnitsPage,
    "registers": RegistersPage,
    "record": lambda _: RecordDialog(INSPECTIONS, Inspection(2023, ""), lambda _: None, None, today=TODAY),
    "units choice": lambda _: UnitsChoiceDialog("Kiểm tra", [(1, "Phòng Nội vụ")], lambda _: None, None),
    "first start": lambda context: FirstStartDialog(context.today()),
    "agency": AgencyDialog,
    "document": lambda context: DocumentDialog(context, None),
    "target": lambda context: TargetDialog(context, None, verb="Gắn"),
    "settings": SettingsDialog,
    "filter": lambda context: FilterDialog(context.book, context.outline(2023), PlanConditions(), lambda _: None, None),
    "reminder": lambda context: ReminderDialog(context, [(2, "Phòng Nội vụ")], None),
    "finding": lambda context: FindingDialog((1, "Phòng Nội vụ"), TODAY, lambda _: None, None),
    "mending": lambda context: MendingDialog(_finding(context), TODAY, lambda _day, _remedy: None, None),
    "unit": lambda context: UnitDialog(read_unit(context.book, 4), TODAY, lambda _: None, None),
    "group": lambda context: GroupDialog(
        read_group(context.book, 2), unit_lines(context.book, TODAY), lambda _: None, None
    ),
    "merger": lambda context: MergerDialog(unit_lines(context.book, TODAY), 30, TODAY, lambda *_: None, None),
    "fold": lambda context: FoldDialog(
        unit_lines(context.book, TODAY)[0], unit_lines(context.book, TODAY), lambda _: None, None
    ),
    "plan": lambda context: PlanHeadingDialog(read_heading(context.book, 2023), lambda _: None, None),
}


def _finding(context: Context) -> Finding:
    findings.add_finding(context.book, FindingDraft(2, TODAY, "Chưa niêm yết thủ tục hành chính"))
    return findings.findings_of(context.book, 2, TODAY)[0]


PAGES = ("overview", "calendar", "report", "history", "documents", "units", "registers")


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The program's style sheet while the test runs."""
    qapp.setStyleSheet(style_sheet(LIGHT, QFontMetrics(qapp.font()).height()))
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())


@pytest.fixture
def shown(dressed: QApplication, qtbot: QtBot, sample_book: Book) -> Callable[[str], QWidget]:
    """Puts a page into a window of 1366×768 (less its frame), or shows a dialog."""

    holders: list[QWidget] = []

    def show(name: str) -> QWidget:
        place = PLACES[name](Context(sample_book, lambda: TODAY, is_sample=True))
        holder: QWidget = place
        if name in PAGES:
            stack = QStackedWidget()
            stack.addWidget(place)
            place.show_year(2023)  # type: ignore[attr-defined]
            stack.resize(1168, 690)
            holder = stack
        holders.append(holder)
        qtbot.addWidget(holder)
        holder.show()
        dressed.processEvents()
        return place

    # pytest-qt holds windows weakly: the list keeps them until the test has ended.
    show.holders = holders  # type: ignore[attr-defined]
    return show


def said(widget: QWidget) -> str:
    """What a screen reader says of a control."""
    words = widget.accessibleName()
    if not words and isinstance(widget, QAbstractButton):
        words = widget.text()
    return words


@pytest.mark.parametrize("name", PLACES)
def test_every_control_has_a_name(shown: Callable[[str], QWidget], name: str) -> None:
    place = shown(name)
    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in place.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not said(widget) and not _is_part(widget)
    ]
    assert nameless == []


def _is_part(widget: QWidget) -> bool:
    """Pieces Qt puts into its own controls; a frame that only scrolls is no control."""
    return widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar | QScrollArea)


@pytest.mark.parametrize("name", PLACES)
def test_no_word_is_clipped(shown: Callable[[str], QWidget], name: str) -> None:
    place = shown(name)
    clipped = [
        (widget.objectName(), widget.width(), widget.sizeHint().width())
        for widget in place.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible() and _is_clipped(widget)
    ]
    assert clipped == []


def _is_clipped(widget: QLabel | QAbstractButton) -> bool:
    if widget.objectName().startswith("qt_"):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    return widget.width() < widget.sizeHint().width() or widget.height() < widget.sizeHint().height()


@pytest.mark.parametrize("name", PAGES)
def test_titles_keep_their_size_in_the_window_and_when_the_theme_turns(
    shown: Callable[[str], QWidget], dressed: QApplication, name: str
) -> None:
    place = shown(name)
    title, section = {
        "overview": ("overviewTitle", "lateTitle"),
        "calendar": ("monthTitle", "dayTitle"),
        "report": ("reportTitle", "sectionHeading"),
        "history": ("historyTitle", "stepTitle"),
        "documents": ("documentsTitle", "documentHeading"),
        "units": ("unitsTitle", "unitName"),
        "registers": ("registersTitle", "registersTitle"),
    }[name]
    dressed.setPalette(palette_of(DARK))
    dressed.setStyleSheet(style_sheet(DARK, QFontMetrics(dressed.font()).height()))
    dressed.processEvents()
    base = dressed.font().pointSizeF()
    labels = {label.objectName(): label.font().pointSizeF() for label in place.findChildren(QLabel)}
    assert labels[title] == pytest.approx(base * TITLE_SCALE)
    assert labels[section] > base


def test_what_is_written_in_colour_turns_with_the_theme(
    opening: Callable[[], MainWindow], dressed: QApplication
) -> None:
    window = opening()
    page = window.show_page("plan")
    dressed.processEvents()
    dressed.setPalette(palette_of(DARK))
    dressed.setStyleSheet(style_sheet(DARK, QFontMetrics(dressed.font()).height()))
    dressed.processEvents()
    notes = window.ui.nextDeadlines.text()
    assert all(colour.name() in notes for colour in (DARK.late, DARK.accent))
    assert not any(colour.name() in notes for colour in (LIGHT.late, LIGHT.accent))
    line = page.form.ui.deadlineLine
    assert line.palette().color(line.foregroundRole()) == DARK.of_state(page.form.deliverable.state)

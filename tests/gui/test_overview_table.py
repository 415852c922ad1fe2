"""The table of Tổng quan: by area or by the units that lead, and each row leads to what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cchc_desktop.gui.widgets.area_table import TITLE, UNITS

if TYPE_CHECKING:
    from cchc_desktop.gui.main_window import MainWindow


@pytest.fixture
def overview_page(window: MainWindow) -> Any:
    return window.show_page("overview")


def row_of(page: Any, words: str) -> int:
    return next(place for place, row in enumerate(page.ui.areaTable.rows.rows) if words in row.name)


def open_row(page: Any, row: int) -> None:
    page.ui.areaTable.activated.emit(page.ui.areaTable.rows.index(row, TITLE))


def shown_in_plan(window: MainWindow) -> list[str]:
    page: Any = window.ui.pageStack.currentWidget()
    shown = {row.key.deliverable_id for row in page._tree.model.rows()}
    return [one.code for one in window._context.outline(2023).deliverables if one.id in shown]


def test_an_area_leads_to_its_products(window: MainWindow, overview_page: Any) -> None:
    row = row_of(overview_page, "Cải cách thể chế")
    counted = overview_page.ui.areaTable.rows.rows[row].share.total
    open_row(overview_page, row)
    assert window.ui.pageList.currentItem().toolTip().startswith("Kế hoạch")
    assert shown_in_plan(window) == ["5.1", "6.1", "6.2", "7.1", "7.2", "8.1"]
    assert counted == 6


def test_by_unit_each_lead_has_its_own_counts_and_leads_to_them(window: MainWindow, overview_page: Any) -> None:
    overview_page.ui.byUnitButton.click()
    table = overview_page.ui.areaTable
    assert table.rows.headerData(TITLE, table.header().orientation()) == UNITS
    names = [row.name for row in table.rows.rows]
    assert "Phòng Tư pháp" in names
    assert len(names) == len(set(names))
    row = row_of(overview_page, "Phòng Tư pháp")
    counted = table.rows.rows[row].share.total
    open_row(overview_page, row)
    assert len(shown_in_plan(window)) == counted > 0


def test_two_leads_of_one_task_both_count_it(window: MainWindow, overview_page: Any) -> None:
    overview_page.ui.byUnitButton.click()
    outline = window._context.outline(2023)
    task = next(task for task in outline.tasks if len(task.leads) == 2)
    by_name = {row.name: row for row in overview_page.ui.areaTable.rows.rows}
    for lead in task.leads:
        tasks = [one for one in outline.tasks if lead in one.leads]
        assert by_name[lead.name].tasks == len(tasks)


def test_the_table_turns_back_to_the_areas(overview_page: Any) -> None:
    overview_page.ui.byUnitButton.click()
    overview_page.ui.byAreaButton.click()
    assert [row.number for row in overview_page.ui.areaTable.rows.rows] == list(range(1, 10))

"""Whose words a section holds, and the models behind the report's list and the overview's table."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from cchc_desktop.gui.models.report_sections import Hand, SectionList, ShownSection, fingerprint, shown_sections
from cchc_desktop.gui.widgets.area_table import AreaModel, AreaRow
from cchc_desktop.gui.widgets.completion_bar import Share
from cchc_desktop.services.reports.reporting import ReportSection


def section(key: str, draft: str = "", own: str | None = None, level: int = 2) -> ReportSection:
    return ReportSection(key, f"{key}. Cải cách thể chế", level, draft, own)


def test_a_section_is_drafted_until_it_is_written() -> None:
    assert ShownSection(section("1", "Đã làm 5 việc.")).hand is Hand.DRAFTED
    assert ShownSection(section("1")).hand is Hand.EMPTY
    assert not ShownSection(section("1", "Đã làm 5 việc.")).offers_draft


def test_an_own_text_is_outdated_only_when_the_data_have_moved_since() -> None:
    written = section("1", draft="Đã làm 6 việc.", own="Làm tốt.")
    assert ShownSection(written, fingerprint("Đã làm 6 việc.")).hand is Hand.OWN
    assert ShownSection(written, fingerprint("Đã làm 5 việc.")).hand is Hand.OUTDATED
    assert ShownSection(written).hand is Hand.OWN
    assert ShownSection(written).offers_draft


def test_an_emptied_section_is_ones_own_choice() -> None:
    assert ShownSection(section("1", draft="Đã làm 5 việc.", own=""), fingerprint("Đã làm 5 việc.")).hand is Hand.OWN


def test_a_heading_over_parts_asks_for_no_text() -> None:
    shown = shown_sections([section("I", level=1), section("I.1"), section("II", level=1)], {})
    assert [each.hand for each in shown] == [Hand.HEAD, Hand.EMPTY, Hand.EMPTY]


keys = st.lists(st.sampled_from(["I", "I.1", "I.2", "II", "II.1"]), unique=True, max_size=5)


@given(keys, keys)
def test_any_report_can_follow_any_other(before: list[str], after: list[str]) -> None:
    model = SectionList()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for outline in (before, after):
        model.show(shown_sections([section(key, "Bản thảo") for key in outline], {}))
        assert [model.index(row).data() for row in range(model.rowCount())] == [
            f"{key}. Cải cách thể chế" for key in outline
        ]
    assert tester.model() is model


def test_the_list_says_to_screen_readers_whose_words_these_are() -> None:
    model = SectionList()
    model.show([ShownSection(section("2", "Nháp", "Của tôi"))])
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "2. Cải cách thể chế, đã viết"


@given(st.integers(0, 5), st.integers(0, 5))
def test_areas_may_come_and_go(before: int, after: int) -> None:
    model = AreaModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for count in (before, after):
        model.show([AreaRow(number, "Cải cách thể chế", Share(4, 1, 1, 6), 2, 4) for number in range(1, count + 1)])
        assert model.rowCount() == count
    if after:
        cells = [model.index(0, column).data() for column in range(model.columnCount())]
        assert cells == ["1. Cải cách thể chế", "", "4/6", "2/4", "1"]
    assert tester.model() is model

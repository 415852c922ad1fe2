"""The line under the calendar: only what is shown is explained, always in the same order and the window's colours."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.progress import STATE_WORDS, State
from cchc_desktop.gui.colours import DARK, LIGHT
from cchc_desktop.gui.models.calendar_day import CalendarDay
from cchc_desktop.gui.models.calendar_span import CalendarShown, CalendarSpan
from cchc_desktop.gui.theme import palette_of
from cchc_desktop.gui.widgets.calendar_legend import HEAT, CalendarLegend


def shown(*states: State, span: CalendarSpan = CalendarSpan.MONTH) -> CalendarShown:
    """One day on which something is due in each of `states`."""
    day = date(2023, 10, 2)
    return CalendarShown(span, day, (CalendarDay(day, True, False, counts=tuple((state, 1) for state in states)),))


@pytest.fixture
def legend(qtbot: QtBot) -> CalendarLegend:
    made = CalendarLegend()
    qtbot.addWidget(made)
    made.setPalette(palette_of(LIGHT))
    made.resize(300, 100)
    made.show()
    return made


def labels(legend: CalendarLegend) -> Iterable[QLabel]:
    """What stands in the legend, line by line from the left."""

    def place(label: QLabel) -> tuple[int, int]:
        middle = label.mapTo(legend, label.rect().center())
        return middle.y(), middle.x()

    return sorted((label for label in legend.findChildren(QLabel) if label.isVisible()), key=place)


def words(legend: CalendarLegend, qtbot: QtBot) -> list[str]:
    qtbot.wait(1)
    return [label.text() for label in labels(legend) if label.text()]


def pictures(legend: CalendarLegend, qtbot: QtBot) -> list[QImage]:
    qtbot.wait(1)
    return [label.pixmap().toImage() for label in labels(legend) if not label.text()]


def test_what_comes_back_stands_in_its_old_place(legend: CalendarLegend, qtbot: QtBot) -> None:
    legend.explain(shown(State.DONE))
    assert words(legend, qtbot) == [STATE_WORDS[State.DONE]]
    legend.explain(shown(State.LATE, State.SOON))
    in_order = [STATE_WORDS[state] for state in State if state in (State.LATE, State.SOON)]
    assert words(legend, qtbot) == in_order
    legend.explain(shown(State.DONE, State.LATE, State.SOON))
    in_order = [STATE_WORDS[state] for state in State if state in (State.LATE, State.SOON, State.DONE)]
    assert words(legend, qtbot) == in_order
    legend.explain(shown(State.DONE, span=CalendarSpan.YEAR))
    assert words(legend, qtbot) == [STATE_WORDS[State.DONE], HEAT]


def test_it_has_its_height_at_once(legend: CalendarLegend) -> None:
    """The grid above it would be painted twice."""
    legend.explain(shown(State.DONE))
    one = legend.heightForWidth(legend.width())
    legend.explain(shown(*State))
    many = legend.heightForWidth(legend.width())
    assert many > 2 * one
    legend.explain(shown(State.DONE))
    assert legend.heightForWidth(legend.width()) == one
    legend.explain(shown(*State))
    assert legend.heightForWidth(legend.width()) == many


def test_shapes_take_the_colours_of_the_dark(legend: CalendarLegend, qtbot: QtBot) -> None:
    legend.explain(shown(State.DONE))
    light = pictures(legend, qtbot)
    legend.setPalette(palette_of(DARK))
    dark = pictures(legend, qtbot)
    assert len(dark) == len(light) == 1
    assert dark != light
    legend.setPalette(palette_of(LIGHT))
    assert pictures(legend, qtbot) == light


def test_it_grows_with_the_font(legend: CalendarLegend, qtbot: QtBot) -> None:
    legend.explain(shown(State.DONE))
    before = pictures(legend, qtbot)[0].width()
    font = legend.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    legend.setFont(font)
    assert pictures(legend, qtbot)[0].width() > before
    assert words(legend, qtbot) == [STATE_WORDS[State.DONE]]

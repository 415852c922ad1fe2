"""The list of steps: by day, read as far as it is scrolled, kept while the book changes."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from cchc_desktop.gui.models import step_list
from cchc_desktop.gui.models.step_list import BREATH, PAGE, DayHeading, StepList, heading_words, pc_day, row_at
from cchc_desktop.services.history.history import Standing, StepLine, StepReader, undo
from cchc_desktop.services.plan.recording import ProgressDraft, record_progress
from cchc_desktop.services.rows import find_deliverable
from tests.store.small_books import edit_behind_the_back

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cchc_desktop.store.book import Book
    from cchc_desktop.store.journal import JournalStep

DAY = date(2023, 10, 20)


def note(book: Book, words: str, code: str = "6.2") -> None:
    record_progress(book, find_deliverable(book, 2023, code), ProgressDraft(DAY, 10, result=words))


@pytest.fixture
def steps(sample_book: Book, qtbot: QtBot) -> Iterator[StepList]:
    made = read(StepList(pc_day), StepReader(sample_book), qtbot)
    yield made
    made.stop()


def read(model: StepList, reader: StepReader, qtbot: QtBot) -> StepList:
    """As the officer sees it: the page comes in one breath or in several, as fast as the machine is."""
    model.read(reader)
    wait_read(model, qtbot)
    return model


def wait_read(model: StepList, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not model.is_looking, timeout=30_000)


def labels(model: StepList) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_qts_own_tester_finds_nothing(steps: StepList, sample_book: Book, qtmodeltester: Any) -> None:
    note(sample_book, "Một")
    steps.refresh()
    undo(sample_book)
    steps.refresh()
    qtmodeltester.check(steps)


def test_a_page_at_a_time_until_all_is_read(steps: StepList, sample_book: Book, qtbot: QtBot) -> None:
    assert sum(isinstance(row_at(steps.index(row)), StepLine) for row in range(steps.rowCount())) == PAGE
    assert steps.canFetchMore()
    while steps.canFetchMore():
        steps.fetchMore()
        wait_read(steps, qtbot)
    told = [row_at(steps.index(row)) for row in range(steps.rowCount())]
    assert len([row for row in told if isinstance(row, StepLine)]) == len(list(StepReader(sample_book).older()))


def test_every_day_has_one_heading(seed_path: Path, opened: Callable[[Path], Book], qtbot: QtBot) -> None:
    today = pc_day()
    for step, days in ((1, 400), (2, 1), (3, 1)):
        day = today - timedelta(days=days)
        edit_behind_the_back(seed_path, f"UPDATE change SET at = '{day}T09:05:00+07:00' WHERE id = {step}")
    book = opened(seed_path)
    note(book, "Một")
    model = read(StepList(pc_day), StepReader(book), qtbot)
    headings = [label for label in labels(model) if label.endswith(f"{today:%Y}") or "/" in label]
    first = today - timedelta(days=400)
    assert labels(model)[0] == f"Hôm nay, {today:%d/%m/%Y}"
    assert f"Hôm qua, {today - timedelta(days=1):%d/%m/%Y}" in headings
    assert f"{first:%d/%m/%Y}" in headings
    assert not model.index(0).flags() & Qt.ItemFlag.ItemIsSelectable


def test_new_steps_come_in_on_top_and_standings_change_without_a_reset(
    steps: StepList, sample_book: Book, qtbot: QtBot
) -> None:
    resets: list[None] = []
    steps.modelReset.connect(lambda: resets.append(None))
    note(sample_book, "Một")
    note(sample_book, "Hai")
    steps.refresh()
    assert labels(steps)[1:3] == ["Ghi tiến độ 6.2", "Ghi tiến độ 6.2"]
    undo(sample_book)
    steps.refresh()
    top = [row_at(steps.index(row)) for row in range(1, 4)]
    assert [row.standing for row in top if isinstance(row, StepLine)] == [Standing.UNDO, Standing.UNDONE, Standing.DONE]
    assert "Đã hoàn tác" in str(steps.index(2).data(Qt.ItemDataRole.AccessibleTextRole))
    assert resets == []


def test_words_are_looked_for_while_the_window_lives(sample_book: Book, qtbot: QtBot) -> None:
    for number in range(70):
        note(sample_book, f"Lần {number}", "7.2")
    note(sample_book, "Kỳ lạ", "6.2")
    model = StepList(pc_day)
    states: list[bool] = []
    model.busy.connect(states.append)
    read(model, StepReader(sample_book, words="ky la"), qtbot)
    assert "Ghi tiến độ 6.2" in labels(model)
    assert "Ghi tiến độ 7.2" not in labels(model)
    assert states[-1] is False
    assert not model.canFetchMore()


def test_the_window_gets_its_turn_after_few_steps_where_they_are_slow(
    sample_book: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = count(step=BREATH / 4)
    monkeypatch.setattr(step_list, "perf_counter", lambda: next(seconds))
    note(sample_book, "Kỳ lạ", "6.2")
    for number in range(20):
        note(sample_book, f"Lần {number}", "7.2")
    looked = looked_at(monkeypatch)
    model = StepList(pc_day)
    model.read(StepReader(sample_book, words="ky la"))
    assert model.is_looking
    assert len(looked) <= 5
    wait_read(model, qtbot)
    assert labels(model)[1] == "Ghi tiến độ 6.2"
    assert len(looked) == len(set(looked)), "each looked at once"


def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The steps whose words are looked at from now on."""
    looked: list[int] = []
    meets = StepReader._meets_words

    def counted(reader: StepReader, step: JournalStep) -> bool:
        looked.append(step.id)
        return meets(reader, step)

    monkeypatch.setattr(StepReader, "_meets_words", counted)
    return looked


def test_what_was_looked_through_is_not_looked_through_again(
    sample_book: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    note(sample_book, "Kỳ lạ", "6.2")
    for number in range(20):
        note(sample_book, f"Lần {number}", "7.2")
    model = StepList(pc_day)
    read(model, StepReader(sample_book, words="ky la"), qtbot)
    looked = looked_at(monkeypatch)
    note(sample_book, "Lại kỳ lạ", "9.5")
    model.refresh()
    model.refresh()
    assert len(looked) == 1
    assert labels(model)[1] == "Ghi tiến độ 9.5"


def test_what_comes_into_an_empty_list_is_shown(sample_book: Book, qtbot: QtBot) -> None:
    model = read(StepList(pc_day), StepReader(sample_book, words="xyzzy"), qtbot)
    assert model.rowCount() == 0
    note(sample_book, "Thử xyzzy", "6.2")
    model.refresh()
    assert labels(model)[1:] == ["Ghi tiến độ 6.2"]


def test_days_are_named_as_people_name_them() -> None:
    today = date(2023, 3, 1)
    assert heading_words(today, today) == "Hôm nay, 01/03/2023"
    assert heading_words(date(2023, 2, 28), today) == "Hôm qua, 28/02/2023"
    assert heading_words(date(2023, 2, 27), today) == "27/02/2023"
    assert isinstance(DayHeading(today), DayHeading)

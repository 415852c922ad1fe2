"""Doubts stand where they are: a mark on the row, the sentence at the field, a chip that shows nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.gui.theme import colours_of
from cchc_desktop.services.plan import planning, recording
from cchc_desktop.services.plan.saved_filters import save_filter, saved_filters

if TYPE_CHECKING:
    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book

DOUBTED = ["16", "20.2", "24", "25"]
"""Codes of the rows of the sample that should be looked at again."""


def codes(page: Any, *, doubted: bool = False) -> list[str]:
    """The deliverables' rows, or only those that carry a doubt."""
    rows = [row for row in page._tree.model.rows() if row.key.deliverable_id is not None]
    return [row.code for row in rows if row.doubt or not doubted]


def note(page: Any, name: str) -> QLabel:
    found = page.form.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def marks_in(page: Any, code: str) -> int:
    """How many dots of the mark's own colour stand in a row's title cell."""
    view, model = page.ui.planTree, page._tree.model
    row = next(row for row in model.rows() if row.code == code)
    index = model.index_of_uid(row.uid)
    view.scrollTo(index)
    room: QRect = view.visualRect(index)
    picture = view.viewport().grab(room.adjusted(room.width() - 40, 0, 0, 0)).toImage()
    wanted = colours_of(view.palette()).soon
    dots = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(picture.pixelColor(x, y) == wanted for x, y in dots)


def test_a_row_with_a_doubt_is_marked_and_says_which(plan_page: Any) -> None:
    assert codes(plan_page, doubted=True) == DOUBTED
    model = plan_page._tree.model
    row = next(row for row in model.rows() if row.code == "16")
    index = model.index_of_uid(row.uid)
    sentence = "Cần xem lại: Văn phòng HĐND&UBND huyện vừa chủ trì vừa phối hợp."
    assert sentence in index.data(Qt.ItemDataRole.ToolTipRole)
    assert sentence in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert marks_in(plan_page, "16") > 10
    assert marks_in(plan_page, "15") == 0


def test_the_chip_counts_what_it_shows_and_shows_nothing_else(plan_page: Any) -> None:
    chip = plan_page.findChild(QPushButton, "chip_doubtful")
    assert chip.text() == "Cần xem lại 4"
    chip.click()
    assert codes(plan_page) == DOUBTED
    plan_page.findChild(QPushButton, "chip_all").click()
    assert len(codes(plan_page)) == 51


@pytest.mark.parametrize(
    ("code", "name", "sentence"),
    [
        ("16.1", "coordinatingDoubt", "Văn phòng HĐND&UBND huyện vừa chủ trì vừa phối hợp."),
        ("20.2", "titleDoubt", "Lời văn nói về năm 2022 trong kế hoạch năm 2023."),
    ],
)
def test_the_sentence_stands_under_its_field(
    plan_page: Any, code_of: Callable[[str], int], code: str, name: str, sentence: str
) -> None:
    plan_page.show_deliverable(code_of(code))
    plan_page.form.ui.formTabs.setCurrentWidget(plan_page.form.ui.productTab)
    assert note(plan_page, name).text() == f"Cần xem lại: {sentence}"
    assert note(plan_page, name).isVisible()
    assert not plan_page.form.ui.formTabs.tabIcon(1).isNull()
    plan_page.show_deliverable(code_of("1.1"))
    assert not note(plan_page, name).isVisible()
    assert plan_page.form.ui.formTabs.tabIcon(1).isNull()


def test_proposed_milestones_are_marked_at_their_tab_until_confirmed(
    plan_page: Any, code_of: Callable[[str], int], sample_book: Book
) -> None:
    plan_page.show_deliverable(code_of("24.1"))
    tabs = plan_page.form.ui.formTabs
    at = tabs.indexOf(plan_page.form.ui.milestoneTab)
    assert "chưa được xác nhận" in tabs.tabToolTip(at)
    recording.confirm_milestones(sample_book, code_of("24.1"))
    assert tabs.tabToolTip(at) == ""
    assert codes(plan_page, doubted=True) == ["16", "20.2", "25"]
    assert plan_page.findChild(QPushButton, "chip_doubtful").text() == "Cần xem lại 3"


def test_what_cannot_be_read_or_lies_outside_the_year_is_told_at_the_window(
    plan_page: Any, code_of: Callable[[str], int], sample_book: Book
) -> None:
    one = code_of("1.1")
    plan_page.show_deliverable(one)
    draft = planning.DeliverableDraft(plan_page.form.deliverable.title, "xyz")
    planning.edit_deliverable(sample_book, one, draft)
    assert "Chưa đọc được thời hạn “xyz”" in note(plan_page, "windowDoubt").text()
    planning.set_window(sample_book, one, None, date(2024, 2, 1))
    assert note(plan_page, "windowDoubt").text() == "Cần xem lại: Hạn cuối 01/02/2024 nằm ngoài năm 2023."
    assert codes(plan_page, doubted=True)[0] == "1"


def test_doubtful_is_kept_under_a_name_and_told_in_words_beside_a_state(plan_page: Any, sample_book: Book) -> None:
    from cchc_desktop.domain.progress import State  # noqa: PLC0415

    asked = PlanConditions(doubtful=True, states=frozenset({State.UNCONFIRMED}))
    save_filter(sample_book, "Mốc chưa xác nhận", asked)
    (kept,) = saved_filters(sample_book)
    assert kept.conditions == asked
    plan_page.show_filtered(kept.conditions)
    assert codes(plan_page) == ["24", "25"]
    assert "cần xem lại" in plan_page.ui.filterWords.text()


def test_the_overview_leads_to_what_should_be_looked_at(window: MainWindow, plan_page: Any) -> None:
    overview: Any = window.show_page("overview")
    overview.ui.openDoubtsButton.click()
    assert plan_page.isVisible()
    assert plan_page.findChild(QPushButton, "chip_doubtful").isChecked()
    assert codes(plan_page) == DOUBTED

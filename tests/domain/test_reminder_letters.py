"""How a reminder letter names a deadline: as the plan words it, never by a computed day."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_desktop.domain.progress import State
from cchc_desktop.domain.reminder_letters import (
    LetterItem,
    PastReminder,
    ReminderLetter,
    counted_words,
    worded_deadline,
)


def letter_item(deliverable: int, state: State, *reminded: PastReminder) -> LetterItem:
    return LetterItem(deliverable, 2023, 1, "Nhiệm vụ", "Sản phẩm", "Quý I", "Quý I", state, "", reminded)


@pytest.mark.parametrize(
    ("text", "label", "due_on", "place", "count", "worded"),
    [
        ("Trước 31/10/2023", "30/10/2023", date(2023, 10, 30), 1, 1, "Trước 31/10/2023"),
        ("", "31/12/2023", date(2023, 12, 31), 1, 1, "–"),
        ("Định kỳ năm 2023", "Quý I", date(2023, 3, 20), 1, 4, "Định kỳ năm 2023 (Quý I)"),
        ("15/6; 15/12", "15/06/2023", date(2023, 6, 15), 1, 2, "15/6; 15/12 (15/06/2023)"),
        ("Trước 15/6 và 15/12", "14/06/2023", date(2023, 6, 14), 1, 2, "Trước 15/6 và 15/12 (mốc thứ 1 trong 2 mốc)"),
        ("15/12 và 20/12", "15/01/2023", date(2023, 1, 15), 2, 2, "15/12 và 20/12 (mốc thứ 2 trong 2 mốc)"),
        ("Hằng quý", "", date(2023, 3, 31), 3, 4, "Hằng quý (mốc thứ 3 trong 4 mốc)"),
        ("", "Đợt 1", None, 1, 2, "Đợt 1"),
    ],
)  # fmt: skip
def test_the_wording_stands_and_which_occurrence_is_meant(
    text: str, label: str, due_on: date | None, place: int, count: int, worded: str
) -> None:
    assert worded_deadline(text, label, due_on, place, count) == worded


def test_products_are_counted_by_what_presses_most() -> None:
    items = (letter_item(1, State.LATE), letter_item(1, State.SOON), letter_item(2, State.SOON))
    letter = ReminderLetter(1, "Phòng Tư pháp", (), items)
    assert (letter.products(State.LATE), letter.products(State.SOON)) == (1, 1)
    assert counted_words(letter.of(State.SOON)) == "2 sản phẩm"
    assert counted_words(items[:2]) == "1 sản phẩm (2 mốc thời hạn)"


def test_a_reminder_of_several_products_counts_once_and_by_day() -> None:
    later, first = PastReminder(1, date(2023, 10, 9), "letter"), PastReminder(2, date(2023, 10, 3), "telephone")
    items = (letter_item(1, State.LATE, later), letter_item(2, State.LATE, first, later))
    assert ReminderLetter(1, "Phòng Tư pháp", (), items).reminded == (first, later)

"""Labels made from words have letters of their own for Alt."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.gui.widgets.key_letters import with_key_letters

WORDS = st.lists(st.text(st.sampled_from("aAbđĐêế &Ở1."), max_size=8), max_size=10)


def letter_of(label: str) -> str:
    """The letter that Alt goes by; "" for none."""
    found = re.search(r"(?:^|[^&])(?:&&)*&([^&])", label)
    return found.group(1).lower() if found else ""


def test_first_letters_come_before_letters_within() -> None:
    assert with_key_letters(["Năm kế hoạch", "Ngày kiểm tra", "Nội dung"]) == [
        "&Năm kế hoạch", "Ngày &kiểm tra", "Nội &dung",
    ]  # fmt: skip


def test_letters_with_marks_are_left_alone() -> None:
    assert with_key_letters(["Đơn vị", "Ở đâu"]) == ["Đơn &vị", "Ở đâ&u"]


@given(WORDS)
def test_no_two_share_a_letter_and_the_words_stay(labels: list[str]) -> None:
    marked = with_key_letters(labels)
    letters = [letter for label in marked if (letter := letter_of(label))]
    assert len(letters) == len(set(letters))
    assert all(letter in "ab" for letter in letters)
    assert [re.sub(r"&(.)", r"\1", label) for label in marked] == labels

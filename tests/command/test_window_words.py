"""The short way to a window reads what the whole grammar would read, or leaves it to that."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.command.arguments import read_arguments
from cchc_desktop.command.wanted_window import WantedWindow, wanted_window

WORDS = st.sampled_from(
    ["--sample", "--book", "--today", "so.sqlite", "-", "--", "2023-10-20", "20231020", "2023-02-30", "show", "", "a b"]
)


@given(st.lists(WORDS, max_size=5))
def test_the_short_way_says_what_the_grammar_says(words: list[str]) -> None:
    wanted = wanted_window(words)
    if wanted is not None:
        options = read_arguments(words)
        assert (options.book, options.today, options.sample, options.verb) == (
            wanted.book,
            wanted.today,
            wanted.sample,
            None,
        )


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ([], WantedWindow()),
        (["--sample"], WantedWindow(sample=True)),
        (["--book", "so.sqlite"], WantedWindow(Path("so.sqlite"))),
        (["--today", "2023-10-20", "--book", "so.sqlite"], WantedWindow(Path("so.sqlite"), date(2023, 10, 20))),
        (["--today", "20/10/2023"], None),
        (["--book"], None),
        (["--book", "--sample"], None),
        (["show", "--year"], None),
    ],
)
def test_what_opens_a_window(words: list[str], wanted: WantedWindow | None) -> None:
    assert wanted_window(words) == wanted

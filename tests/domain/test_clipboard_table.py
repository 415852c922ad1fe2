"""A copied table: what spreadsheets write is read cell by cell, and what is written is read back the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.clipboard_table import read_cells, write_cells

CELL = st.text(st.sampled_from('ab "\t\r\nđ|'), max_size=8)
TABLES = st.lists(st.lists(CELL, min_size=1, max_size=4).map(tuple), min_size=1, max_size=5).map(tuple)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", ()),
        ("1\tRà soát\r\n2\tKiểm tra\r\n", (("1", "Rà soát"), ("2", "Kiểm tra"))),
        ("1\tRà soát\n\t", (("1", "Rà soát"), ("", ""))),
        ('1\t"Phòng Nội vụ;\nPhòng Tư pháp"\tQuý I\r\n', (("1", "Phòng Nội vụ;\nPhòng Tư pháp", "Quý I"),)),
        ('"Bộ phận ""Một cửa""\nhiện đại"\tx', (('Bộ phận "Một cửa"\nhiện đại', "x"),)),
        ('Bộ phận "Một cửa"\tx', (('Bộ phận "Một cửa"', "x"),)),
        ('"Một cửa" điện tử\tx', (('"Một cửa" điện tử', "x"),)),
        ('"chưa đóng\tx', (('"chưa đóng', "x"),)),
    ],
)
def test_the_cells_of_a_copied_table(text: str, rows: tuple[tuple[str, ...], ...]) -> None:
    assert read_cells(text) == rows


@given(TABLES)
def test_what_is_written_is_read_back(rows: tuple[tuple[str, ...], ...]) -> None:
    assert read_cells(write_cells(rows)) == rows


@given(st.text())
def test_any_text_is_some_table(text: str) -> None:
    rows = read_cells(text)
    assert all(row for row in rows)
    assert bool(rows) == bool(text)

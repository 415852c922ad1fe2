"""Years in a plan's words move with the plan; what only looks like its year stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.moved_years import moved_deadline, moved_words


@pytest.mark.parametrize(
    ("words", "moved"),
    [
        ("Kế hoạch CCHC năm 2023 của UBND huyện", "Kế hoạch CCHC năm 2024 của UBND huyện"),
        ("HUYỆN NGHĨA HƯNG NĂM 2023", "HUYỆN NGHĨA HƯNG NĂM 2024"),
        ("Báo cáo số lượng được đào tạo trong năm 2022.", "Báo cáo số lượng được đào tạo trong năm 2023."),
        ("Báo cáo quý IV/2022 và tháng 01/2023", "Báo cáo quý IV/2023 và tháng 01/2024"),
        ("tiêu chuẩn ISO 9001: 2015", "tiêu chuẩn ISO 9001: 2015"),
        ("Nghị định 108/2014/NĐ-CP ngày 10/12/2023", "Nghị định 108/2014/NĐ-CP ngày 10/12/2023"),
        ("Chương trình giai đoạn năm 2023-2025", "Chương trình giai đoạn năm 2023-2025"),
        ("Định hướng đến năm 2030", "Định hướng đến năm 2030"),
    ],
)
def test_years_named_in_a_title(words: str, moved: str) -> None:
    assert moved_words(words, 2023, 2024) == moved


@pytest.mark.parametrize(
    ("words", "moved"),
    [
        ("Tháng 12/2022", "Tháng 12/2023"),
        ("Trước ngày 31/ 10 /2023", "Trước ngày 31/ 10 /2024"),
        ("Quý IV/năm 2023", "Quý IV/năm 2024"),
        ("Từ 15/12/2022 đến 14/01/2024", "Từ 15/12/2023 đến 14/01/2025"),
        ("Trước 31/10", "Trước 31/10"),
        ("Theo Kế hoạch số 12/2023/KH-UBND", "Theo Kế hoạch số 12/2023/KH-UBND"),
        ("Theo Nghị quyết năm 2016", "Theo Nghị quyết năm 2016"),
    ],
)
def test_years_of_a_deadline(words: str, moved: str) -> None:
    assert moved_deadline(words, 2023, 2024) == moved


@given(st.text(alphabet="năm quý/IV-–: 0123", max_size=40), st.sampled_from([moved_words, moved_deadline]))
def test_nothing_but_figures_of_a_year_changes(words: str, move: object) -> None:
    assert callable(move)
    moved = move(words, 2023, 2024)
    assert len(moved) == len(words)
    assert all(old == new or new in "34" for old, new in zip(words, moved, strict=True))

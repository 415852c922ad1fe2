"""The part that differs, in whole words, with a little of what stands around it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.text_difference import Difference, difference


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("Trước 31/10/2023", "Trước 30/11/2023", Difference("Trước ", "31/10/2023", "30/11/2023", "")),
        ("Báo cáo quý I", "Báo cáo quý II", Difference("Báo cáo quý ", "I", "II", "")),
        ("Gửi báo cáo", "Gửi ngay báo cáo", Difference("Gửi ", "", "ngay ", "báo cáo")),
        ("", "Mới", Difference("", "", "Mới", "")),
        ("Cũ", "", Difference("", "Cũ", "", "")),
    ],
)
def test_whole_words_differ(old: str, new: str, wanted: Difference) -> None:
    assert difference(old, new) == wanted


def test_of_a_page_only_the_place_of_the_change_is_shown() -> None:
    page = "Ủy ban nhân dân huyện báo cáo kết quả. " * 40
    found = difference(page + "Đạt 90 %. " + page, page + "Đạt 95 %. " + page)
    assert (found.old, found.new) == ("90", "95")
    assert found.before.startswith("…")
    assert found.before.endswith("Đạt ")
    assert found.after.startswith(" %. Ủy ban")
    assert found.after.endswith("…")
    assert len(found.before) + len(found.after) < 150


WORDS = st.lists(st.sampled_from(["sửa", "thêm", "xóa", "a", "  ", "\n"]), max_size=12).map(" ".join)


@given(WORDS, WORDS)
def test_nothing_is_lost_between_the_common_ends(old: str, new: str) -> None:
    found = difference(old, new, context=10_000)
    assert found.before + found.old + found.after == old
    assert found.before + found.new + found.after == new

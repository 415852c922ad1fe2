"""Titles shortened to a cell's width read as Qt itself shortens them, however long they are."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from cchc_desktop.gui.widgets.kept_words import KeptWords

WRITTEN = "aăâáàảãạắầểiìíịlljtyýđêôơưuửợ ABĐÊƠWM 0123456789 .,;:-–…()/&%\"'\u0301\u0323\u200d\n\t"
"""Letters narrow and wide, accents of their own, what breaks a line."""


@pytest.fixture(params=[6.0, 9.0, 18.0])
def font(qapp: QApplication, request: pytest.FixtureRequest) -> QFont:
    made = QFont(qapp.font())
    made.setPointSizeF(request.param)
    return made


def test_the_words_shown_are_those_of_the_whole_title(font: QFont) -> None:
    words, metrics = KeptWords(font), QFontMetrics(font)

    @given(st.text(WRITTEN, max_size=250), st.integers(-10, 600))
    @example("Báo cáo kết quả kiểm tra công tác cải cách hành chính năm 2023 của Phòng Nội vụ " * 3, 90)
    @example("i" * 250, 200)
    @example("\u0301" * 250, 50)
    @example("W" * 100, 0)
    def check(title: str, width: int) -> None:
        shown = words.shortened(title, width)
        assert shown == metrics.elidedText(title, Qt.TextElideMode.ElideRight, width)
        assert words.shortened(title, width) == shown

    check()


def test_another_font_measures_for_itself(qapp: QApplication) -> None:
    small, large = QFont(qapp.font()), QFont(qapp.font())
    large.setPointSizeF(small.pointSizeF() * 2)
    assert KeptWords(large).width("Tháng") > KeptWords(small).width("Tháng")
    assert len(KeptWords(large).shortened("Thường xuyên", 60)) < len(KeptWords(small).shortened("Thường xuyên", 60))

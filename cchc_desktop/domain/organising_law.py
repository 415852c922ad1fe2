"""The law on the organisation of local government in force on a day: decisions of a district rest on it."""

from __future__ import annotations

from datetime import date

_LAWS = (
    (date(2025, 6, 16), "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),
    (date(2025, 3, 1), "Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025"),
    (
        date(2020, 7, 1),
        "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ "
        "chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019",
    ),
)
_BEFORE = "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"


def organising_law(on: date) -> str:
    """As a căn cứ cites it."""
    return next((words for since, words in _LAWS if on >= since), _BEFORE)

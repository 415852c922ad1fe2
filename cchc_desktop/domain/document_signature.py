"""Who signed a document, read off its last page: a name under a signing authority in capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence

LAST_LINES = 60
_AUTHORITY = re.compile(
    r"\b(TM|KT|TL|TUQ|Q)\s?\.\s?[A-ZĐÀ-Ỹ]|"
    r"\b(CHỦ TỊCH|BÍ THƯ|TRƯỞNG (?:PHÒNG|BAN|ĐOÀN|CÔNG AN)|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHI CỤC TRƯỞNG|"
    r"CỤC TRƯỞNG|VỤ TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHỦ NHIỆM|HIỆU TRƯỞNG|CHỈ HUY TRƯỞNG|TRƯỞNG TRẠM)\b"
)
_DEGREES = re.compile(r"^(?:(?:PGS|GS|TS|ThS|CN|KS|BS|Ông|Bà)\.?\s+)+")
_SIGNED_BY = re.compile(r"(?:Người ký|Ký bởi)\s*:\s*(.+)")
_NO_NAME = frozenset(("Nơi", "Lưu", "Như", "Kính", "Phòng", "Ban", "Sở", "Ủy", "Uỷ", "Huyện", "Điều", "Chủ", "Việt"))
WORDS_OF_A_NAME = range(2, 7)


def signer_of(lines: Sequence[str]) -> str:
    """The signer's name as printed, "Nguyễn Văn An"; "" when none is seen under a signing authority."""
    last = list(lines[-LAST_LINES:])
    authority = [place for place, line in enumerate(last) if _AUTHORITY.search(line)]
    if not authority:
        return ""
    for line in last[authority[-1] + 1 :]:
        if name := _name_at_end(line):
            return name
    return next((name for line in last if (by := _SIGNED_BY.search(line)) and (name := _name_at_end(by[1]))), "")


def _name_at_end(line: str) -> str:
    """The name that a line ends with; the left column ("- Lưu: VT.") may stand before it."""
    tail: list[str] = []
    for word in reversed(_DEGREES.sub("", line).split()):
        if not _is_of_a_name(word):
            break
        tail.insert(0, word)
    while tail and tail[0] in _NO_NAME:
        tail.pop(0)
    return " ".join(tail) if len(tail) in WORDS_OF_A_NAME else ""


def _is_of_a_name(word: str) -> bool:
    return word.isalpha() and word[0].isupper() and word[1:].islower()

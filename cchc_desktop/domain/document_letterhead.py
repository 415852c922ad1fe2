"""Who issued a document, read off the lines above its number: the left column of the letterhead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cchc_desktop.domain.text import spaces_folded

_RIGHT_COLUMN = re.compile(
    r"C[ỘÔ]NG\s+H[ÒO][ÀA]?\s+X[ÃA]\s+H[ỘÔ]I\s+CH[ỦU]\s+NGH[ĨI]A\s+VI[ỆÊ]T\s+NAM|"
    r"Đ[ộo]c\s+l[ậâ]p\s*[-–—]\s*T[ựu]\s+do\s*[-–—]\s*H[ạa]nh\s+ph[úu]c"
)
_PLACES = "HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|THỊ XÃ|TỈNH|THÀNH PHỐ"
_PLACE = re.compile(rf"({_PLACES})\b")
_COUNCIL = re.compile(r"(ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UBND|HĐND)")
_BODY = re.compile(
    rf"(ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UBND|HĐND)\s+({_PLACES})\s+(.+)", re.IGNORECASE
)
_ABBREVIATIONS = frozenset(
    ("UBND", "HĐND", "TTHC", "CCHC", "VHTT", "TTTT", "BHXH", "BCĐ", "MTTQ", "TNMT", "LĐTBXH", "VP", "GDĐT", "CNTT")
)


def issuer_of(letterhead: Sequence[str]) -> str:
    """The issuing agency as an office writes it: "Phòng Nội vụ", "UBND huyện Nghĩa Hưng"; "" when nothing is seen.

    The line above is the parent agency, but for a People's Committee whose place stands on a line of its own.
    """
    lines = [line for line in (_left(each) for each in letterhead) if line]
    if not lines:
        return ""
    name = lines[-1]
    if len(lines) > 1 and _PLACE.match(name) and _COUNCIL.fullmatch(lines[-2]):
        name = f"{lines[-2]} {name}"
    return written(name)


def _left(line: str) -> str:
    """What the left column has of a line: capitals, without the national name and motto."""
    rest = spaces_folded(_RIGHT_COLUMN.sub(" ", line)).strip("_-–—=* ")
    letters = [sign for sign in rest if sign.isalpha()]
    return rest if len(letters) > 2 and rest == rest.upper() else ""


def written(name: str) -> str:
    """A name in capitals as it is written inside a sentence; a place keeps every word's capital."""
    if (body := _BODY.fullmatch(name)) is not None:
        council = body[1].upper()
        kind = council if council in _ABBREVIATIONS else _sentence(council)
        return f"{kind} {body[2].lower()} {_title(body[3])}"
    kind, place = _split_at_place(name)
    return f"{kind} {place}".strip()


def _split_at_place(name: str) -> tuple[str, str]:
    match = re.search(rf"\s({_PLACES})\s", name)
    if match is None:
        return _office(name), ""
    return _office(name[: match.start()]), f"{match[1].lower()} {_title(name[match.end() :])}"


def _office(name: str) -> str:
    """ "PHÒNG TÀI CHÍNH - KẾ HOẠCH" is "Phòng Tài chính - Kế hoạch": the office's kind, then each of its fields."""
    kind, _, field = name.partition(" ")
    fields = [_sentence(part) for part in re.split(r"\s*[-–]\s*", field)] if field else []
    return f"{_sentence(kind)} {' - '.join(fields)}".strip()


def _sentence(words: str) -> str:
    kept = [word if word in _ABBREVIATIONS else word.lower() for word in words.split()]
    text = " ".join(kept)
    return text[:1].upper() + text[1:]


def _title(words: str) -> str:
    return " ".join(word[:1].upper() + word[1:].lower() for word in words.split())

"""Vietnamese text: one form to store, one to search by, one to sort by (domain rule: NFC everywhere)."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TypeAlias

SortKey: TypeAlias = tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]

# Letters of other alphabets that look like Đ and come in with pasted text.
_STAND_INS = str.maketrans({"Ð": "Đ", "Ɖ": "Đ"})
_NO_STROKE = str.maketrans({"đ": "d", "Đ": "D"})

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_LETTER_RANK = {letter: rank for rank, letter in enumerate(_LETTERS)}
# Ngang, huyền, hỏi, ngã, sắc, nặng: the order of Vietnamese dictionaries, which is also ICU's for `vi`.
_TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
_TONE_RANK = {tone: rank for rank, tone in enumerate(_TONES)}

_ABBREVIATIONS: dict[str, str] = {
    "cbcc": "can bo cong chuc",
    "cbccvc": "can bo cong chuc vien chuc",
    "cchc": "cai cach hanh chinh",
    "cntt": "cong nghe thong tin",
    "csdl": "co so du lieu",
    "dvc": "dich vu cong",
    "dvctt": "dich vu cong truc tuyen",
    "hdnd": "hoi dong nhan dan",
    "khcn": "khoa hoc cong nghe",
    "ldtbxh": "lao dong thuong binh va xa hoi",
    "mttq": "mat tran to quoc",
    "nsnn": "ngan sach nha nuoc",
    "pbgdpl": "pho bien giao duc phap luat",
    "qlvb": "quan ly van ban",
    "qppl": "quy pham phap luat",
    "tchc": "to chuc hanh chinh",
    "tthc": "thu tuc hanh chinh",
    "ttpvhcc": "trung tam phuc vu hanh chinh cong",
    "ubnd": "uy ban nhan dan",
    "vbqppl": "van ban quy pham phap luat",
    "xhh": "xa hoi hoa",
}


def nfc(text: str) -> str:
    """`text` in NFC, with the foreign Ð (U+00D0) and Ɖ (U+0189) made into Đ."""
    return unicodedata.normalize("NFC", text).translate(_STAND_INS)


def spaces_folded(text: str) -> str:
    """Every run of white space as one space, none at the ends."""
    return " ".join(text.split())


def fold(text: str) -> str:
    """`text` as it is searched: small letters, no accents, đ as d, spaces folded; "hoà" and "hòa" become one."""
    if text.isascii():  # the text of a scan is kept folded: thousands of words need no second look
        return spaces_folded(text.lower())
    apart = unicodedata.normalize("NFD", nfc(text).lower())
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return spaces_folded(unicodedata.normalize("NFC", bare.translate(_NO_STROKE)).lower())


def fold_with_places(text: str) -> tuple[str, tuple[int, ...]]:
    """`text` folded as `fold` does, and for each folded letter the index of the letter in `text` it came from.

    A space in the midst stands for the run of white space that begins there.
    """
    letters: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        if sign.isspace():
            if letters and letters[-1] != " ":
                letters.append(" ")
                places.append(place)
            continue
        for letter in _folded_sign(sign):
            letters.append(letter)
            places.append(place)
    if letters and letters[-1] == " ":
        letters.pop()
        places.pop()
    return "".join(letters), tuple(places)


@lru_cache(maxsize=4096)
def _folded_sign(sign: str) -> str:
    return fold(sign)


def listed(title: str) -> str:
    """A title as it follows a code or stands in a list: without the dash its cell in the signed table began with.

    What is edited and printed keeps the dash: there the signed wording counts, letter for letter.
    """
    return title.lstrip("-–+• ") or title


def search_text(*texts: str) -> str:
    """What the search index keeps of `texts`: folded, with every abbreviation beside its full words and the reverse."""
    folded = fold(" ".join(texts))
    words = re.findall(r"\w+", folded)
    # In full first: "văn bản QPPL" is what VBQPPL stands for as well.
    plain = f" {' '.join(_ABBREVIATIONS.get(word, word) for word in words)} "
    also = [full for short, full in _ABBREVIATIONS.items() if short in words]
    also += [short for short, full in _ABBREVIATIONS.items() if f" {full} " in plain]
    return " ".join([folded, *also])


def sort_key(text: str) -> SortKey:
    """Key of the Vietnamese alphabetical order: letters (a ă â … đ …) first, then tones, then small before capital."""
    ranks = [_ranks(sign) for sign in nfc(text)]
    letters, tones, capitals = zip(*ranks, strict=True) if ranks else ((), (), ())
    return letters, tones, capitals


@lru_cache(maxsize=1024)
def _ranks(sign: str) -> tuple[int, int, int]:
    """Where a sign stands as a letter, by its tone and as a capital; names are made of a hundred signs."""
    small = sign.lower()
    letter, tone = _letter_and_tone(small)
    return _letter_rank(letter), tone, int(small != sign)


def _letter_and_tone(sign: str) -> tuple[str, int]:
    """A small letter without its tone mark, and the rank of that mark: "ẩ" is ("â", 2)."""
    apart = unicodedata.normalize("NFD", sign)
    tone = next((mark for mark in apart if mark in _TONE_RANK), "")
    bare = apart.replace(tone, "", 1) if tone else apart
    return unicodedata.normalize("NFC", bare), _TONE_RANK[tone]


def _letter_rank(letter: str) -> int:
    """Space, then marks, then figures, then letters, then whatever is not Vietnamese."""
    if letter in _LETTER_RANK:
        return 0x3000 + _LETTER_RANK[letter]
    code = ord(letter[0]) if letter else 0
    if letter.isspace():
        return 0
    if letter.isdecimal():
        return 0x2000 + unicodedata.decimal(letter[0])
    return 0x1000 + code if code < 0x1000 else 0x4000 + code

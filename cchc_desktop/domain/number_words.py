"""Numbers in Vietnamese words, as minutes and lists have them beside the figures: "ba mươi hai"."""

from __future__ import annotations

from collections.abc import Iterator

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_GROUPS = ("", "nghìn", "triệu", "tỷ")
_ROMANS = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def number_in_words(number: int) -> str:
    """A whole number from 0 to 999,999,999,999 in words: 105 is "một trăm linh năm", 21 "hai mươi mốt"."""
    if not 0 <= number < 1000 ** len(_GROUPS):
        raise ValueError(number)
    return " ".join(_group_words(number)) or _DIGITS[0]


def _group_words(number: int) -> Iterator[str]:
    groups = [number // 1000**power % 1000 for power in range(len(_GROUPS))]
    highest = max((power for power, group in enumerate(groups) if group), default=-1)
    for power in range(highest, -1, -1):
        if groups[power]:
            yield from _hundreds(groups[power], whole=power < highest)
            yield from filter(None, (_GROUPS[power],))


def _hundreds(group: int, *, whole: bool) -> Iterator[str]:
    """Three figures; behind others (`whole`) the noughts are said: 1005 is "một nghìn không trăm linh năm"."""
    hundreds, tens, ones = group // 100, group // 10 % 10, group % 10
    if hundreds or whole:
        yield f"{_DIGITS[hundreds]} trăm"
        if not tens and ones:
            yield "linh"
    if tens:
        yield "mười" if tens == 1 else f"{_DIGITS[tens]} mươi"
    if ones:
        yield _one_words(ones, tens)


def _one_words(ones: int, tens: int) -> str:
    """The last figure changes behind tens: hai mươi mốt, hai mươi tư, mười lăm."""
    if ones == 1 and tens > 1:
        return "mốt"
    if ones == 4 and tens > 1:
        return "tư"
    return "lăm" if ones == 5 and tens else _DIGITS[ones]


def roman(number: int) -> str:
    """The number, at least 1, in Roman figures: 4 is "IV"."""
    found = ""
    for value, figure in _ROMANS:
        found += figure * (number // value)
        number %= value
    return found

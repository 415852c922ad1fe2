"""Moves the years named in a plan's words to another plan's year; numbers of documents and standards stay."""

from __future__ import annotations

import re

# "năm 2023", "tháng 12/2022", "quý IV/2023"; not "năm 2021-2025", and not the number "108/2014/NĐ-CP".
_NAMED_YEAR = re.compile(
    r"(\bnăm\s+|\btháng\s+\d{1,2}\s*/\s*|\bquý\s+(?:[1-4]|I{1,3}|IV)\s*/\s*)"
    r"(20\d{2})(?!\d|\s*[-–/]\s*\d)",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(r"()(?<!\d)(20\d{2})(?!\d|\s*/)")


def moved_words(text: str, from_year: int, to_year: int) -> str:
    """A title in the plan of another year: only years that are named as such, the plan's own and the one before."""
    return _moved(_NAMED_YEAR, text, {from_year - 1, from_year}, to_year - from_year)


def moved_deadline(text: str, from_year: int, to_year: int) -> str:
    """A wording of a deadline in the plan of another year; it may reach into the years beside its own."""
    return _moved(_ANY_YEAR, text, {from_year - 1, from_year, from_year + 1}, to_year - from_year)


def _moved(pattern: re.Pattern[str], text: str, years: set[int], by: int) -> str:
    def move(found: re.Match[str]) -> str:
        year = int(found[2])
        return f"{found[1]}{year + by}" if year in years else found[0]

    return pattern.sub(move, text)

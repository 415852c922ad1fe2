"""The set phrases of official paper: numbers, dates and agency names as the decree writes them."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.agency import Agency

_BLANK = "\u00a0"
"""Room to be filled in by hand must not be folded, nor broken at a line's end."""


def day_words(day: date | None, year: int) -> str:
    """ "ngày 05 tháng 01 năm 2023"; a blank day and month of that year when it is not known yet.

    A 0 stands before days below 10 and before months 1 and 2 only (Nghị định 30/2020, Phụ lục I, mục II.4.b).
    """
    if day is None:
        return f"ngày{_BLANK * 5}tháng{_BLANK * 5}năm {year}"
    month = f"{day.month:02}" if day.month <= 2 else str(day.month)
    return f"ngày {day.day:02} tháng {month} năm {day.year}"


def place_line(agency: Agency, day: date | None, year: int) -> str:
    """ "Nghĩa Hưng, ngày 05 tháng 01 năm 2023"."""
    return ", ".join(filter(None, (agency.place, day_words(day, year))))


def full_number(number: str, kind: str, agency: Agency) -> str:
    """ "05/BC-UBND" from "5", "05" or the whole of it; room for the number when there is none (mục II.3.c)."""
    number = number.strip()
    if "/" in number:
        return number
    if number.isdecimal():
        number = f"{int(number):02}"
    return f"{number or _BLANK * 6}/{'-'.join(filter(None, (kind, agency.symbol)))}"


def recipient_lines(agency: Agency, *, answers: bool) -> tuple[str, ...]:
    """The list under "Nơi nhận:", each with dash and mark; `answers` puts "Như trên" first (mục II.9)."""
    names = [text for name in agency.recipients if (text := bare_name(name))]
    if answers and not any(name.casefold() == "như trên" for name in names):
        names.insert(0, "Như trên")
    if not any(name.casefold().startswith("lưu") for name in names):
        names.append(", ".join(filter(None, ("Lưu: VT", agency.drafting_symbol))))
    return tuple(f"- {name}{'.' if name is names[-1] else ';'}" for name in names)


def bare_name(name: str) -> str:
    """A recipient or addressee without the dash and the mark that it may have been typed with."""
    return name.strip().lstrip("-–").strip().rstrip(";.,").strip()


def issuer(agency: Agency) -> str:
    """The agency as running text calls it; "cơ quan" while the officer has not named it."""
    return agency.short_name or " ".join(agency.name_lines) or "cơ quan"

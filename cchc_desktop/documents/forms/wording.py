"""The set phrases of official paper: numbers, dates and agency names as the decree writes them."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.numbering import symbol_for
from cchc_desktop.domain.plan import PlanHeading

_BLANK = "\u00a0"
"""Room to be filled in by hand must not be folded, nor broken at a line's end."""
AS_ABOVE = "Như trên"
"""Those addressed under "Kính gửi", in the list of recipients."""


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
    """ "05/BC-UBND" from "5", "05" or the whole of it; room for the number when there is none (mục II.3.c).

    A công văn has no kind (""): its symbol names who issues and who drafts it, "12/UBND-NV" (mục II.3.b).
    """
    number = number.strip()
    if "/" in number:
        return number
    if number.isdecimal():
        number = f"{int(number):02}"
    return f"{number or _BLANK * 6}/{symbol_for(kind, agency.symbol, agency.drafting_symbol)}"


def recipient_lines(agency: Agency, *, answers: bool, kind: str | None = None) -> tuple[str, ...]:
    """The list under "Nơi nhận:", each with dash and mark; `answers` puts "Như trên" first (mục II.9).

    `kind` is the document's abbreviation, "" for a công văn: some kinds have recipients of their own. What is not
    sent to anybody above ("Kính gửi") has no "Như trên".
    """
    listed = agency.recipients if kind is None else agency.recipients_for(kind)
    names = [text for name in listed if (text := bare_name(name))]
    if not answers:
        names = [name for name in names if not _is_as_above(name)]
    elif not any(_is_as_above(name) for name in names):
        names.insert(0, AS_ABOVE)
    if not any(name.casefold().startswith("lưu") for name in names):
        names.append(", ".join(filter(None, ("Lưu: VT", agency.drafting_symbol))))
    last = len(names) - 1
    return tuple(f"- {name}{'.' if at == last else ';'}" for at, name in enumerate(names))


def _is_as_above(name: str) -> bool:
    return name.casefold() == AS_ABOVE.casefold()


def bare_name(name: str) -> str:
    """A recipient or addressee without the dash and the mark that it may have been typed with."""
    return name.strip().lstrip("-–").strip().rstrip(";.,").strip()


def issuer(agency: Agency) -> str:
    """The agency as running text calls it; "cơ quan" while the officer has not named it."""
    return agency.short_name or " ".join(agency.name_lines) or "cơ quan"


def cited_plan(plan: PlanHeading, agency: Agency, *, is_own: bool = False) -> str:
    """ "Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2023 của UBND huyện …"; by its title while it has no number.

    The agency's own paper (`is_own`) does not say whose plan it is.
    """
    if not (plan.number and plan.issued_on):
        return plan.title if plan.title.startswith("Kế hoạch") else f"Kế hoạch “{plan.title}”"
    about = plan.title.removeprefix("Kế hoạch").strip()
    of_whom = "" if is_own else f" của {issuer(agency)}"
    number, day = full_number(plan.number, "KH", agency), day_words(plan.issued_on, plan.year)
    return f"Kế hoạch số {number} {day}{of_whom} về {lowered(about)}"


def lowered(text: str) -> str:
    """A title within a sentence: its first letter small."""
    return text[:1].lower() + text[1:]

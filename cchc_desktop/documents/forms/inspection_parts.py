"""What the papers of an inspection have in common: what they are made from, and how team, units and days are told.

The decree has layouts for them and no texts; sentences and tables are a custom of the office.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from cchc_desktop.documents.blocks import Align, Column, Letterhead
from cchc_desktop.documents.forms.parts import numbered_letterhead
from cchc_desktop.documents.forms.wording import day_words, full_number, issuer, lowered
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.numbers import day_words as short_day
from cchc_desktop.domain.plan import PlanHeading
from cchc_desktop.domain.registers.inspections import FoundMatter, Inspection, Visit
from cchc_desktop.domain.text import fold, spaces_folded

MIDDLE = Align.CENTRE
ROOM = "……………………"
"""Room for what is filled in by hand."""
LEAD, MEMBER = "Trưởng đoàn", "Thành viên"
_ROLES = ("truong doan", "thanh vien", "thu ky", "to truong")
_TITLES = re.compile(r"^(?:(?:Ông|Bà|Ông \(bà\)|Đồng chí|Đ/c)\s*:?\s+)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class InspectionContent:
    """An inspection with its parts; `agency` is the letterhead it goes out under, `deciding` whose plan it is of.

    `proposer` is the office that prepares it, "" where the agency has none of its own.
    """

    agency: Agency
    deciding: Agency
    plan: PlanHeading
    today: date
    inspection: Inspection
    visits: tuple[Visit, ...] = ()
    matters: tuple[FoundMatter, ...] = ()
    proposer: str = ""

    @property
    def name(self) -> str:
        """ "kiểm tra công tác cải cách hành chính năm 2023": as it stands within a sentence."""
        title = spaces_folded(self.inspection.title)
        return lowered(title) if fold(title).startswith("kiem tra") else f"kiểm tra “{title}”"

    @property
    def year(self) -> int:
        return self.inspection.year


def letterhead(content: InspectionContent, kind: str, number: str = "", day: date | None = None) -> Letterhead:
    """With room for number and day while the paper is not signed."""
    return numbered_letterhead(content.agency, kind, number, day, content.today.year)


def first_capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def people(text: str) -> tuple[str, ...]:
    """One a line, as typed, without the marks that the lines may end or begin with."""
    lines = (spaces_folded(line).lstrip("-–• ").rstrip(";.,") for line in text.splitlines())
    return tuple(line for line in lines if line)


def team(lead: str, members: str) -> tuple[str, ...]:
    """Everybody of a team with the part that each has in it, the head first; room where nobody is named."""
    named = [_with_role(one, LEAD) for one in people(lead)[:1]] or [f"{ROOM} – {LEAD}"]
    return (*named, *(tuple(_with_role(one, MEMBER) for one in people(members)) or (f"{ROOM} – {MEMBER}",)))


def _with_role(person: str, role: str) -> str:
    said = _TITLES.sub("", person)
    return said if any(words in fold(said) for words in _ROLES) else f"{said} – {role}"


def bare_name(person: str) -> str:
    """The name alone, as it stands under a signature: no title before it, no position behind it (mục II.7)."""
    named = _TITLES.sub("", person)
    return re.split(r"\s+[-–—]\s+|[,;:(]", named, maxsplit=1)[0].strip()


def span_words(first: date | None, last: date | None) -> str:
    """ "Từ ngày 01/08/2023 đến ngày 15/09/2023"; of one day that day, and nothing where none is known."""
    if first is not None and last is not None and first != last:
        return f"Từ ngày {short_day(first)} đến ngày {short_day(last)}"
    day = first or last
    return f"Ngày {short_day(day)}" if day else ""


def decision_words(content: InspectionContent) -> str:
    """ "Quyết định số 45/QĐ-UBND ngày 12 tháng 6 năm 2023 của UBND huyện …", with room for what is not known."""
    one = content.inspection
    number = one.decision or full_number("", "QĐ", content.deciding)
    return f"Quyết định số {number} {day_words(one.decision_on, content.year)} của {issuer(content.deciding)}"


def joined(names: Iterable[str]) -> str:
    return "; ".join(names)


def numbered(rows: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Rows with their number before them."""
    for number, row in enumerate(rows, start=1):
        yield (str(number), *row)


NUMBER = Column(6, MIDDLE)

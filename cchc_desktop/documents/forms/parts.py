"""What every form begins with: a letterhead with number and day, a table's head of one line."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cchc_desktop.documents.blocks import HeadCell, Letterhead
from cchc_desktop.documents.forms.wording import full_number, place_line
from cchc_desktop.domain.agency import Agency


def numbered_letterhead(
    agency: Agency, kind: str, number: str, day: date | None, year: int, subject: str = ""
) -> Letterhead:
    """With room for number and day while they are not given; `kind` is the abbreviation, "" for a công văn."""
    number_line = f"Số: {full_number(number, kind, agency)}"
    return Letterhead(agency.parent, agency.name_lines, number_line, place_line(agency, day, year), subject)


def table_head(titles: Iterable[str]) -> tuple[HeadCell, ...]:
    """A title over each column."""
    return tuple(HeadCell(title, column, 0) for column, title in enumerate(titles))

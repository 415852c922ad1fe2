"""What forms have in common: a letterhead with number and day, a table's head, what may be filled in by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from cchc_desktop.documents.blocks import FillIn, HeadCell, Letterhead, Paragraph
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


def told(label: str, text: str) -> Paragraph | FillIn:
    """ "Chủ trì: Nguyễn Văn An"; where that is not known a line to fill it in by hand."""
    return Paragraph(f"{label} {text}") if text else FillIn(label)


def told_at_length(text: str, lines: int) -> Iterator[Paragraph | FillIn]:
    """Each line of the text a paragraph; where it says nothing so many lines to fill in by hand."""
    said = [line.strip() for line in text.splitlines() if line.strip()]
    yield from (Paragraph(line) for line in said) if said else (FillIn(lines=lines),)

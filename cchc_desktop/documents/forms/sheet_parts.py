"""What the office's own tables and sheets have in common: letterhead, the day of their figures, who signs.

The decree has no form for them: the letterhead is the decree's, without a number; the rest is a custom of the office.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cchc_desktop.documents.blocks import (
    CentredNote,
    Column,
    JointSignature,
    Letterhead,
    RowGroup,
    SignatureColumn,
    Table,
)
from cchc_desktop.documents.forms.wording import place_line
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.numbers import day_words


def sheet_letterhead(agency: Agency, today: date, *, landscape: bool = False) -> Letterhead:
    """The agency's letterhead with the day it is made on; such a sheet has no number."""
    return Letterhead(agency.parent, agency.name_lines, "", place_line(agency, today, today.year), landscape=landscape)


def figures_as_of(today: date) -> CentredNote:
    """ "(Số liệu tính đến ngày 20/10/2023)"."""
    return CentredNote(f"(Số liệu tính đến ngày {day_words(today)})")


def fact_table(facts: Iterable[tuple[str, str]]) -> Table:
    """Names to the left, what they mean to the right; it has no head."""
    return Table((Column(26, names=True), Column(74)), (), tuple(RowGroup((), (row,)) for row in facts))


def cited_below(papers: Iterable[tuple[str, date | None]]) -> str:
    """Documents, each (number or what it is called by, day), as a narrow cell cites them: one under the other."""
    return "\n".join(f"{name} ngày\u00a0{day_words(day)}" if day else name for name, day in papers)


def joint_signature(maker: str, agency: Agency) -> JointSignature:
    """Who made the sheet to the left, whose name is written by hand, and the agency's usual signer to the right."""
    officer = SignatureColumn(agency.authority_lines, agency.signer_name)
    return JointSignature((SignatureColumn((maker,), ""), officer))

"""Reads an agency from a table of TOML: the seed's, and the profiles'."""

from __future__ import annotations

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.agency_papers import OFFICE_PAPERS, Paper
from cchc_desktop.domain.signing import Signer
from cchc_desktop.services.seed.toml_table import TomlTable


def agency_of_table(table: TomlTable) -> Agency:
    """The agency; what may be left out is blank. Raises Refusal naming the entry that is missing or misspelt."""
    office = table.tables("office", optional=True)
    papers = table.entries.get("office_papers")
    return Agency(
        parent=table.text("parent", ""),
        name_lines=table.texts("name_lines"),
        place=table.text("place", ""),
        short_name=table.text("short_name"),
        symbol=table.text("symbol"),
        authority_lines=table.texts("authority_lines"),
        signer_name=table.text("signer_name", ""),
        addressees=table.texts("addressees"),
        recipients=table.texts("recipients"),
        drafting_symbol=table.text("drafting_symbol", ""),
        other_signers=tuple(_signer(signer) for signer in table.tables("signer", optional=True)),
        kind_recipients=tuple(_recipients(each) for each in table.tables("kind", optional=True)),
        contact_lines=table.texts("contact_lines") if "contact_lines" in table.entries else (),
        office=agency_of_table(office[0]) if office else None,
        office_papers=OFFICE_PAPERS if papers is None else _papers(table),
    )


def _signer(table: TomlTable) -> Signer:
    return Signer(table.text("name", ""), table.texts("authority_lines"))


def _recipients(table: TomlTable) -> tuple[str, tuple[str, ...]]:
    return table.text("abbreviation"), table.texts("recipients")


def _papers(table: TomlTable) -> tuple[Paper, ...]:
    names = table.texts("office_papers")
    if not set(names) <= set(Paper):
        table.refuse("office_papers")
    return tuple(paper for paper in Paper if paper in names)

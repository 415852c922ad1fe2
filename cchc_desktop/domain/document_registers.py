"""Which register a document stands in: the agency's own papers go out, everybody else's come in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.text import fold


class Direction(StrEnum):
    """Outgoing and incoming documents, each with a register a year (Nghị định 30/2020/NĐ-CP, Điều 15 and 22)."""

    OUTGOING = "out"
    INCOMING = "in"


DIRECTION_WORDS = {Direction.OUTGOING: "Văn bản đi", Direction.INCOMING: "Văn bản đến"}


@dataclass(frozen=True, slots=True)
class OwnNames:
    """The names, folded, under which the agency and its office issue; each paper's spellings are one issuer."""

    agency: frozenset[str]
    office: frozenset[str] = frozenset()

    def issuer_key(self, issuer: str) -> str:
        """The same for every spelling of one issuer; "" for an issuer that is not written down."""
        name = fold(issuer)
        for key, names in (("=agency", self.agency), ("=office", self.office)):
            if name in names:
                return key
        return name

    def is_own(self, issuer: str) -> bool:
        return self.issuer_key(issuer).startswith("=")

    def direction(self, issuer: str, *, arrived: bool = False) -> Direction | None:
        """None for a document whose issuer is not known, unless it has `arrived`."""
        if self.is_own(issuer):
            return Direction.OUTGOING
        return Direction.INCOMING if issuer.strip() or arrived else None


def own_names(agency: Agency) -> OwnNames:
    """The names of the agency's two papers."""
    ours = frozenset(_names(agency))
    office = frozenset(_names(agency.office)) if agency.office else frozenset()
    return OwnNames(ours, office - ours)


def _names(paper: Agency) -> Iterable[str]:
    """The short name, the one on paper, and that with who it belongs to: "Phòng Nội vụ (UBND) huyện Nghĩa Hưng"."""
    lines, parent = fold(" ".join(paper.name_lines)), fold(paper.parent)
    spellings = (fold(paper.short_name), lines, f"{lines} {parent}", f"{lines} {parent.removeprefix('ubnd ')}")
    return (name for spelling in spellings if (name := spelling.strip()))

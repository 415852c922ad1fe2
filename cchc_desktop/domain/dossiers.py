"""Archive files (hồ sơ) and their list (Nghị định 30/2020/NĐ-CP, Phụ lục V): numbers, headings, order, retention."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from cchc_desktop.domain.document_kinds import kind_and_abstract
from cchc_desktop.domain.text import fold

PERMANENT = "Vĩnh viễn"
RETENTIONS = (PERMANENT, "70 năm", "50 năm", "20 năm", "10 năm", "5 năm", "2 năm")
"""What is offered as thời hạn bảo quản, to be typed over [custom]: other rules decide which one a dossier has."""
FIRST_CODE = "01.CCHC"
"""The number of the first dossier of a year [custom]: the abbreviation of a heading is the agency's own to choose."""

_NUMBER = re.compile(r"([0-9]{1,9})(.*)", re.DOTALL)
_UNNUMBERED = 1_000_000_000


class Medium(StrEnum):
    """What a dossier is made of."""

    PAPER = "paper"
    ELECTRONIC = "electronic"
    BOTH = "both"


MEDIUM_WORDS: dict[Medium, str] = {
    Medium.PAPER: "Hồ sơ giấy",
    Medium.ELECTRONIC: "Hồ sơ điện tử",
    Medium.BOTH: "Giấy và điện tử",
}


@dataclass(frozen=True, slots=True)
class DossierDraft:
    """A dossier as typed or proposed; `sheets` is its number of sheets or pages, where it is known."""

    code: str
    title: str
    retention: str = PERMANENT
    heading: str = ""
    subheading: str = ""
    keeper: str = ""
    medium: Medium = Medium.PAPER
    sheets: int | None = None
    goes_to_archive: bool = True
    note: str = ""
    area_id: int | None = None


@dataclass(frozen=True, slots=True)
class FiledDocument:
    """A document in a dossier; `sheets` is where it stands in it ("01-03"), `files` how many files it has."""

    id: int
    document_id: int
    number: str
    kind: str
    issued_on: date | None
    issuer: str
    abstract: str
    files: int = 0
    sheets: str = ""
    note: str = ""

    @property
    def kind_and_abstract(self) -> str:
        """Tên loại và trích yếu."""
        return kind_and_abstract(self.kind, self.abstract, self.number)


@dataclass(frozen=True, slots=True)
class Dossier:
    """A dossier of a year with its documents in the order of their days."""

    id: int
    year: int
    draft: DossierDraft
    documents: tuple[FiledDocument, ...] = ()

    @property
    def code(self) -> str:
        return self.draft.code

    @property
    def title(self) -> str:
        return self.draft.title

    @property
    def is_permanent(self) -> bool:
        return is_permanent(self.draft.retention)

    @property
    def files(self) -> int:
        return sum(document.files for document in self.documents)

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day of its documents; None while none of them has a day."""
        found = sorted(document.issued_on for document in self.documents if document.issued_on)
        return (found[0], found[-1]) if found else None


def is_permanent(retention: str) -> bool:
    """Whether a dossier is kept for ever; everything else is kept for a time (Phụ lục V, mục I.4)."""
    return fold(retention).startswith(fold(PERMANENT))


def code_number(code: str) -> int | None:
    """The number that a code begins with: 1 of "01.CCHC"; None where it begins with none."""
    found = _NUMBER.match(code.strip())
    return int(found[1]) if found else None


def next_code(codes: Iterable[str]) -> str:
    """The code after the highest one, under the same symbol; at least two figures (mục I.2: 01, 02, …)."""
    numbered = [(number, code.strip()) for code in codes if (number := code_number(code)) is not None]
    if not numbered:
        return FIRST_CODE
    number, code = max(numbered)
    found = _NUMBER.match(code)
    assert found is not None
    return f"{number + 1:02}{found[2]}"


# -- the list of a year


@dataclass(frozen=True, slots=True)
class Part:
    """Dossiers under one minor heading; an empty one is not printed."""

    title: str
    dossiers: tuple[Dossier, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A major heading with what stands under it."""

    title: str
    parts: tuple[Part, ...]


def sections(dossiers: Iterable[Dossier]) -> tuple[Section, ...]:
    """The dossiers under their headings; headings stand in the order of the lowest number under each.

    So both ways of numbering that mục I.2 allows come out in order: through the whole list, and anew in each heading.
    """
    return tuple(
        Section(heading, tuple(Part(title, tuple(few)) for title, few in _grouped(found, "subheading")))
        for heading, found in _grouped(sorted(dossiers, key=_place), "heading")
    )


def in_order(dossiers: Iterable[Dossier]) -> tuple[Dossier, ...]:
    """The dossiers as the list of their year has them."""
    return tuple(one for section in sections(dossiers) for part in section.parts for one in part.dossiers)


def _place(dossier: Dossier) -> tuple[int, int]:
    number = code_number(dossier.code)
    return (_UNNUMBERED if number is None else number, dossier.id)


def _grouped(dossiers: Sequence[Dossier], column: str) -> list[tuple[str, list[Dossier]]]:
    """By the heading's words as folded, in the order in which they first occur; what has no heading comes first."""
    groups: dict[str, list[Dossier]] = {}
    for one in dossiers:
        groups.setdefault(fold(getattr(one.draft, column)), []).append(one)
    found = [(getattr(few[0].draft, column), few) for few in groups.values()]
    return sorted(found, key=lambda pair: bool(pair[0]))


# -- the usual dossiers of a year

HEADING = "Cải cách hành chính"
PLANS, CONTENTS = "Kế hoạch, báo cáo", "Thực hiện các nội dung của Kế hoạch"
AREA_RETENTION = "20 năm"


def proposed(year: int, areas: Sequence[tuple[int, str]], present: Sequence[Dossier]) -> tuple[DossierDraft, ...]:
    """The dossiers a reform plan of `year` usually makes, without those that are there; `areas` are (id, title).

    One for the plan, one for the reports, one for each area. Titles, headings and retention are a custom [custom],
    offered to be changed; the order goes from the general to the particular (mục I.1).
    """
    drafts = [
        DossierDraft(
            "", f"Hồ sơ xây dựng, ban hành Kế hoạch cải cách hành chính năm {year}", PERMANENT, HEADING, PLANS
        ),
        DossierDraft("", f"Báo cáo cải cách hành chính định kỳ năm {year}", PERMANENT, HEADING, PLANS),
    ]
    drafts += [
        DossierDraft("", _area_title(title, year), AREA_RETENTION, HEADING, CONTENTS, area_id=area)
        for area, title in areas
    ]
    titles = {fold(one.title) for one in present}
    covered = {one.draft.area_id for one in present}
    lacking = [
        one for one in drafts if fold(one.title) not in titles and (one.area_id is None or one.area_id not in covered)
    ]
    return tuple(_numbered(lacking, [one.code for one in present]))


def _area_title(title: str, year: int) -> str:
    """ "Hồ sơ cải cách thể chế năm 2023"."""
    words = title.strip().rstrip(".;")
    if words[1:2].islower():  # an abbreviation keeps its capitals
        words = words[:1].lower() + words[1:]
    named = f"năm {year}"
    return f"Hồ sơ {words}" if named in words else f"Hồ sơ {words} {named}"


def _numbered(drafts: Iterable[DossierDraft], codes: list[str]) -> Iterable[DossierDraft]:
    for draft in drafts:
        code = next_code(codes)
        codes.append(code)
        yield replace(draft, code=code)

"""Dossiers under their headings, and the documents in one, as rows of the lists that show them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cchc_desktop.domain.dossiers import MEDIUM_WORDS, Dossier, FiledDocument, Medium, sections
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.gui.models.document_rows import PlainRow
from cchc_desktop.gui.models.due_list import Heading, Row

NO_HEADING = "Chưa có đề mục"


@dataclass(frozen=True, slots=True)
class DossierRow(PlainRow):
    """A dossier of the year's list."""

    dossier: Dossier | None = None


@dataclass(frozen=True, slots=True)
class FiledRow(PlainRow):
    """A document in a dossier."""

    filed: FiledDocument | None = None


def dossier_rows(dossiers: Iterable[Dossier]) -> Iterator[Row]:
    """The list of a year; a heading over each part, where any dossier has one."""
    found = tuple(sections(dossiers))
    headed = any(section.title or part.title for section in found for part in section.parts)
    several = len(found) > 1
    for section in found:
        for part in section.parts:
            if headed:
                names = (section.title if several or not part.title else "", part.title)
                yield Heading(" › ".join(filter(None, names)) or NO_HEADING, len(part.dossiers))
            yield from (_dossier_row(one) for one in part.dossiers)


def _dossier_row(one: Dossier) -> DossierRow:
    count = f"{len(one.documents)} văn bản" if one.documents else "chưa có văn bản"
    stays = "" if one.draft.goes_to_archive else "không nộp lưu"
    told = " · ".join(filter(None, (one.draft.retention, count, stays)))
    return DossierRow(one.code, " ".join(one.title.split()), told, dossier=one)


def filed_row(filed: FiledDocument) -> FiledRow:
    """A document with its day, issuer, and where it stands."""
    day = day_words(filed.issued_on) if filed.issued_on else "chưa có ngày"
    sheets = f"tờ {filed.sheets}" if filed.sheets else ""
    files = f"{filed.files} tệp" if filed.files else "chưa có tệp"
    told = " · ".join(filter(None, (day, filed.issuer, sheets, files, filed.note)))
    return FiledRow(filed.number, " ".join(filed.kind_and_abstract.split()), told, filed=filed)


def facts_of(one: Dossier) -> str:
    """What the head of a dossier says under its title."""
    draft = one.draft
    medium = MEDIUM_WORDS[Medium(draft.medium)]
    keeper = f"người lập: {draft.keeper}" if draft.keeper else "chưa ghi người lập"
    sheets = f"{draft.sheets} tờ, trang" if draft.sheets is not None else ""
    span = _span_words(one)
    archive = "nộp lưu" if draft.goes_to_archive else "không nộp lưu"
    told = (f"Bảo quản: {draft.retention}", medium, keeper, sheets, span, archive, draft.note)
    return " · ".join(filter(None, (" ".join(words.split()) for words in told)))


def _span_words(one: Dossier) -> str:
    if one.days is None:
        return ""
    first, last = one.days
    return f"ngày {day_words(first)}" if first == last else f"từ {day_words(first)} đến {day_words(last)}"

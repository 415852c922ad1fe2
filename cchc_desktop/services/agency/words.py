"""What a stored agency says, name by name, for the history of changes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cchc_desktop.domain.agency_papers import OFFICE_PAPERS, PAPER_WORDS, Paper
from cchc_desktop.domain.document_kinds import KINDS, OFFICIAL_LETTER
from cchc_desktop.services.history.field_words import AGENCY_WORDS

OF_OFFICE = "Giấy của phòng"


def agency_words(value: Any) -> dict[str, str]:
    """Name and value in words of the fields that one setting of the agency holds; as it stands what is not known."""
    try:
        return dict(_fields(value))
    except (AttributeError, KeyError, TypeError, ValueError):
        return {"Thông tin cơ quan": str(value)}


def papers_words(value: Any) -> dict[str, str]:
    """The same for signers, recipients and the office's paper; nothing stored is the default papers."""
    return agency_words({"office_papers": list(OFFICE_PAPERS)} | (value or {}))


def _fields(values: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        match name:
            case "other_signers":
                yield from _signers(value)
            case "kind_recipients":
                yield from ((f"Nơi nhận của {_kind(kind)}", "\n".join(lines)) for kind, lines in value.items())
            case "office":
                yield from _office(value)
            case "office_papers":
                yield AGENCY_WORDS[name], "\n".join(PAPER_WORDS[Paper(paper)] for paper in value)
            case _:
                yield AGENCY_WORDS.get(name, name), _lines(value)


def _signers(signers: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for at, signer in enumerate(signers, start=2):
        yield f"Người ký thứ {at}", "\n".join(filter(None, (*signer["authority_lines"], signer["name"])))


def _office(office: dict[str, Any] | None) -> Iterator[tuple[str, str]]:
    """Which papers go out on it is the agency's field, and told there."""
    for name, words in _fields({key: value for key, value in (office or {}).items() if key != "office_papers"}):
        yield f"{OF_OFFICE}: {name[0].lower()}{name[1:]}", words


def _kind(kind: str) -> str:
    return (KINDS.get(kind, kind) if kind else OFFICIAL_LETTER).lower()


def _lines(value: Any) -> str:
    return "\n".join(map(str, value)) if isinstance(value, list) else str(value)

"""The documents that prove a plan's deliverables, in the plan's order, each under a number that can name its folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.document_kinds import kind_words

NO_PROOF = "Chưa có tài liệu kiểm chứng"
NO_FILE = "Chưa có tệp kèm theo"
NO_NUMBER = "Văn bản chưa có số"


@dataclass(frozen=True, slots=True)
class EvidencePaper:
    """A document that proves something, with the names of its files in their order."""

    id: int
    number: str
    kind: str
    issued_on: date | None
    issuer: str
    abstract: str
    files: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Its number; one without is called by what it is about, else by its kind."""
        return self.number or self.abstract or kind_words(self.kind) or NO_NUMBER


@dataclass(frozen=True, slots=True)
class Proven:
    """A deliverable with its documents; `unproved` names the milestones told to be done that none of them proves."""

    area: str
    code: str
    title: str
    papers: tuple[EvidencePaper, ...]
    unproved: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NumberedPaper:
    """A document under a deliverable's number: "03.2"; `note` is what there is to say of it."""

    number: str
    paper: EvidencePaper
    note: str = ""


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A deliverable in the index, under its number: "03"."""

    number: str
    proven: Proven
    papers: tuple[NumberedPaper, ...]


def index_entries(found: Iterable[Proven]) -> tuple[IndexEntry, ...]:
    """The deliverables that have a document, or are told to be done without one, numbered in their order.

    Numbers begin at 01 and are all as long as the last one, so that folders named after them stand in this order
    wherever files are listed; documents are counted anew within each deliverable. A custom of the office, not law.
    """
    listed = [one for one in found if one.papers or one.unproved]
    long = max(len(str(len(listed))), 2)
    return tuple(_entry(f"{number:0{long}}", one) for number, one in enumerate(listed, start=1))


def _entry(number: str, proven: Proven) -> IndexEntry:
    return IndexEntry(number, proven, tuple(_numbered(number, proven.papers)))


def _numbered(number: str, papers: Sequence[EvidencePaper]) -> Iterator[NumberedPaper]:
    long = len(str(len(papers)))
    for place, paper in enumerate(papers, start=1):
        yield NumberedPaper(f"{number}.{place:0{long}}", paper)

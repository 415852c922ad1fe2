"""What proves a year's plan: the documents of each deliverable, linked to it or named by its conclusions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from cchc_desktop.domain.evidence_index import EvidencePaper, Proven
from cchc_desktop.domain.plan import ContentArea, Deliverable, PlanOutline
from cchc_desktop.services.book.unspoilt import unspoilt
from cchc_desktop.services.documents.documents import PROVED
from cchc_desktop.services.evidence.missing_proof import Lack, missing_proof
from cchc_desktop.services.plan.plan_rows import day_of
from cchc_desktop.store.book import Book

_PAPERS = f"""
    SELECT DISTINCT item.id, paper.id, paper.reference, paper.kind, paper.issued_on, paper.issuer, paper.abstract
    FROM plan JOIN content_area ON content_area.plan_id = plan.id JOIN task ON task.area_id = content_area.id
    JOIN deliverable AS item ON item.task_id = task.id JOIN ({PROVED}) AS proved ON proved.deliverable_id = item.id
    JOIN document AS paper ON paper.id = proved.document_id
    WHERE plan.year = ? ORDER BY paper.issued_on IS NULL, paper.issued_on, paper.id
"""
_FILES = """
    SELECT document_id, name FROM evidence_file WHERE document_id IN (SELECT value FROM json_each(?))
    ORDER BY position, id
"""


def papers_of_plan(book: Book, year: int) -> dict[int, tuple[EvidencePaper, ...]]:
    """By deliverable of `year`'s plan: its documents by their days, each once; those without any are absent."""
    with unspoilt(book):
        rows = book.read(_PAPERS, (year,))
        files = _files(book, {row[1] for row in rows})
        found: dict[int, list[EvidencePaper]] = defaultdict(list)
        for item, paper, number, kind, issued_on, issuer, abstract in rows:
            known = files.get(paper, ())
            found[item].append(EvidencePaper(paper, number, kind, day_of(issued_on), issuer, abstract, known))
    return {item: tuple(papers) for item, papers in found.items()}


def _files(book: Book, papers: Iterable[int]) -> dict[int, tuple[str, ...]]:
    names: dict[int, list[str]] = defaultdict(list)
    for paper, name in book.read(_FILES, (f"[{','.join(map(str, papers))}]",)):
        names[paper].append(name)
    return {paper: tuple(found) for paper, found in names.items()}


def proven_of_plan(book: Book, outline: PlanOutline) -> tuple[Proven, ...]:
    """Every deliverable of the plan in its order, with its documents and what is told to be done without any."""
    papers, unproved = papers_of_plan(book, outline.plan.year), _unproved(book, outline.plan.year)

    def proven(area: ContentArea, item: Deliverable) -> Proven:
        lacking = unproved.get(item.id, [])
        several = len(item.milestones) > 1
        names = tuple(label if several else "" for label in lacking)
        title = f"Nội dung {area.number}: {area.title}"
        return Proven(title, item.code, item.title, papers.get(item.id, ()), names)

    return tuple(proven(area, item) for area, item in _in_order(outline))


def _in_order(outline: PlanOutline) -> Iterator[tuple[ContentArea, Deliverable]]:
    return ((area, item) for area in outline.areas for item in area.deliverables)


def _unproved(book: Book, year: int) -> dict[int, list[str]]:
    """By deliverable: the milestones done that no document proves, as they are called."""
    found: dict[int, list[str]] = defaultdict(list)
    for one in missing_proof(book, year):
        if one.lack is Lack.DOCUMENT:
            found[one.deliverable_id].append(one.label)
    return found

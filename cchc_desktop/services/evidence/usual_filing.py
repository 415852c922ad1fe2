"""Which dossier each document of a plan belongs to: the plan's own, the reports', or that of its area."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cchc_desktop.documents.forms.wording import full_number, issuer
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.dossiers import Dossier
from cchc_desktop.domain.usual_papers import UsualPaper, dossier_for, usual_paper
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.documents.conditions import own_issuers
from cchc_desktop.services.documents.documents import PROVED
from cchc_desktop.services.documents.references import documents_numbered
from cchc_desktop.store.book import Book

_OF_AREAS = f"""
    SELECT DISTINCT dossier.id, proved.document_id FROM dossier JOIN task ON task.area_id = dossier.area_id
    JOIN deliverable ON deliverable.task_id = task.id
    JOIN ({PROVED}) AS proved ON proved.deliverable_id = deliverable.id
    WHERE dossier.year = ? ORDER BY dossier.id, proved.document_id
"""
_PROVING = f"""
    SELECT DISTINCT paper.id, paper.kind, deliverable.title, deliverable.kind
    FROM ({PROVED}) AS proved JOIN document AS paper ON paper.id = proved.document_id
    JOIN deliverable ON deliverable.id = proved.deliverable_id JOIN task ON task.id = deliverable.task_id
    JOIN content_area ON content_area.id = task.area_id JOIN plan ON plan.id = content_area.plan_id
    WHERE plan.year = ? AND paper.kind IN ('{UsualPaper.PLAN}', '{UsualPaper.REPORT}') ORDER BY paper.id
"""
_SIGNED = """
    SELECT report.document_id FROM report JOIN plan ON plan.id = report.plan_id
    WHERE plan.year = ? AND report.document_id IS NOT NULL ORDER BY report.document_id
"""
_PLANS = "SELECT number, CAST(substr(coalesce(issued_on, year), 1, 4) AS INTEGER) FROM plan WHERE year = ?"
_FILED = "SELECT DISTINCT document_id FROM dossier_document"


def dossiers_by_plan(book: Book, year: int, dossiers: Sequence[Dossier]) -> dict[int, int]:
    """For every document of the plan of `year` that is filed nowhere yet, the one of `dossiers` it belongs to.

    The plan goes into the plan's dossier: the document of its number, and a Kế hoạch that proves such a product. The
    reports' has those signed here, and a Báo cáo that proves the periodic report. Everything else, and these two where
    they have no dossier, goes by its area: into the first of them, for an original is kept once. Which product and
    which dossier is which is told by its title [custom].
    """
    found = _by_areas(book, year, dossiers)
    for paper, documents in ((UsualPaper.REPORT, _reports(book, year)), (UsualPaper.PLAN, _plans(book, year))):
        dossier = dossier_for(paper, dossiers)
        if dossier is not None:
            found |= dict.fromkeys(documents, dossier.id)
    filed = {document for (document,) in book.read(_FILED)}
    return {document: dossier for document, dossier in sorted(found.items()) if document not in filed}


def _by_areas(book: Book, year: int, dossiers: Sequence[Dossier]) -> dict[int, int]:
    places = {dossier.id: place for place, dossier in enumerate(dossiers)}
    found: dict[int, int] = {}
    for dossier, document in book.read(_OF_AREAS, (year,)):
        found[document] = min(found.get(document, dossier), dossier, key=places.__getitem__)
    return found


def _reports(book: Book, year: int) -> Iterable[int]:
    yield from (document for (document,) in book.read(_SIGNED, (year,)))
    yield from _proving(book, year, UsualPaper.REPORT)


def _plans(book: Book, year: int) -> Iterable[int]:
    yield from _proving(book, year, UsualPaper.PLAN)
    paper, names = read_agency(book).paper_for(Paper.PLAN), own_issuers(book)
    ours = ("", names.issuer_key(issuer(paper)))
    for number, of_year in book.read(_PLANS, (year,)):
        numbered = documents_numbered(book, full_number(number, UsualPaper.PLAN, paper), of_year)
        yield from (row["id"] for row in numbered if names.issuer_key(row["issuer"]) in ours)


def _proving(book: Book, year: int, paper: UsualPaper) -> Iterable[int]:
    """The documents of that kind that prove such a product."""
    for document, kind, title, deadline in book.read(_PROVING, (year,)):
        recurs = deadline == DeadlineKind.RECURRING
        if kind == paper and usual_paper(title, recurs=recurs) is paper:
            yield document

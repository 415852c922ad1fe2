"""What makes each paper of the catalogue, by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from cchc_desktop.services.papers.assignment import assignment_paper
from cchc_desktop.services.papers.calendar import calendar_paper
from cchc_desktop.services.papers.document_registers import incoming_register_paper, outgoing_register_paper
from cchc_desktop.services.papers.dossiers import (
    dossier_list_paper,
    filed_documents_paper,
    transfer_list_paper,
    transfer_minutes_paper,
)
from cchc_desktop.services.papers.evidence_index import evidence_index_paper
from cchc_desktop.services.papers.inspections import (
    inspection_decision_paper,
    inspection_minutes_paper,
    inspection_plan_paper,
    inspection_report_paper,
)
from cchc_desktop.services.papers.overview import overview_paper
from cchc_desktop.services.papers.plan import carried_out_paper, consultation_paper, plan_paper, submission_paper
from cchc_desktop.services.papers.progress import progress_paper
from cchc_desktop.services.papers.registers import initiatives_paper, legal_documents_paper, survey_paper
from cchc_desktop.services.papers.reminders import reminders_paper
from cchc_desktop.services.papers.report import kept_report, report_paper
from cchc_desktop.services.papers.task_sheet import task_sheet_paper
from cchc_desktop.services.papers.unit_sheet import unit_sheet_paper

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document
    from cchc_desktop.services.papers.request import PaperRequest
    from cchc_desktop.store.book import Book

MAKERS: Mapping[str, Callable[[Book, PaperRequest], Document]] = {
    "plan": plan_paper,
    "plan-submission": submission_paper,
    "plan-consultation": consultation_paper,
    "assignment": assignment_paper,
    "report": report_paper,
    "progress": progress_paper,
    "task-sheet": task_sheet_paper,
    "unit-sheet": unit_sheet_paper,
    "evidence-index": evidence_index_paper,
    "reminders": reminders_paper,
    "inspection-plan": inspection_plan_paper,
    "inspection-decision": inspection_decision_paper,
    "inspection-minutes": inspection_minutes_paper,
    "inspection-report": inspection_report_paper,
    "initiatives": initiatives_paper,
    "legal-documents": legal_documents_paper,
    "survey": survey_paper,
    "outgoing-register": outgoing_register_paper,
    "incoming-register": incoming_register_paper,
    "dossier-list": dossier_list_paper,
    "dossier-documents": filed_documents_paper,
    "transfer-list": transfer_list_paper,
    "transfer-minutes": transfer_minutes_paper,
    "plan-result": carried_out_paper,
    "overview": overview_paper,
    "calendar": calendar_paper,
}
"""From the book to blocks."""
KEPT: Mapping[str, Callable[[Book, PaperRequest, str], bytes | None]] = {"report": kept_report}
"""The bytes of a paper that is not made any more (a frozen report), in that format; None where it is to be made."""

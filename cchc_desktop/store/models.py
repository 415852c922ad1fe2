"""The book's tables as peewee models; the shape on disk is made by `migrations`, and a test holds the two together.

No model is bound to a database: every query names its book (`book.rows(query)`, `change.insert(Model, …)`),
so two open books can never be mixed up and nothing is read by merely touching an attribute.
"""

from __future__ import annotations

from peewee import Model

from cchc_desktop.store.columns import LastingId, Row, Table, new_uid
from cchc_desktop.store.file_models import (
    Blob,
    BlobPiece,
    BookMark,
    ChangeEntry,
    ChangeRow,
    Draft,
    OpenChange,
    ViewState,
)
from cchc_desktop.store.plan_models import (
    ChecklistItem,
    ContentArea,
    Deliverable,
    Document,
    DocumentLink,
    EvidenceFile,
    Holiday,
    Milestone,
    MilestoneUnit,
    Plan,
    ProgressEntry,
    Reminder,
    ReminderItem,
    Report,
    ReportSection,
    SavedFilter,
    Setting,
    Task,
    TaskUnit,
    Unit,
    UnitAlias,
    UnitGroup,
    UnitGroupMember,
    UnitSuccession,
)
from cchc_desktop.store.register_models import (
    Dossier,
    DossierDocument,
    Finding,
    Initiative,
    Inspection,
    InspectionVisit,
    LegalDocument,
    Survey,
)

JOURNALLED: tuple[type[Row], ...] = (
    Setting,
    Unit,
    UnitSuccession,
    UnitGroup,
    UnitGroupMember,
    UnitAlias,
    Plan,
    ContentArea,
    Task,
    TaskUnit,
    Deliverable,
    ChecklistItem,
    Document,
    Milestone,
    MilestoneUnit,
    ProgressEntry,
    DocumentLink,
    EvidenceFile,
    Dossier,
    DossierDocument,
    Reminder,
    ReminderItem,
    Inspection,
    InspectionVisit,
    Finding,
    Initiative,
    LegalDocument,
    Survey,
    SavedFilter,
    Holiday,
    Report,
    ReportSection,
)


UNJOURNALLED: tuple[type[Model], ...] = (
    BookMark,
    ViewState,
    Draft,
    Blob,
    BlobPiece,
    ChangeEntry,
    ChangeRow,
    OpenChange,
)
ALL_TABLES: tuple[type[Model], ...] = (*JOURNALLED, *UNJOURNALLED)


def table_name(model: type[Model]) -> str:
    return str(model._meta.table_name)


def column_names(model: type[Model]) -> tuple[str, ...]:
    return tuple(field.column_name for field in model._meta.sorted_fields)


__all__ = [
    "ALL_TABLES",
    "JOURNALLED",
    "UNJOURNALLED",
    "Blob",
    "BlobPiece",
    "BookMark",
    "ChangeEntry",
    "ChangeRow",
    "ChecklistItem",
    "ContentArea",
    "Deliverable",
    "Document",
    "DocumentLink",
    "Dossier",
    "DossierDocument",
    "Draft",
    "EvidenceFile",
    "Finding",
    "Holiday",
    "Initiative",
    "Inspection",
    "InspectionVisit",
    "LastingId",
    "LegalDocument",
    "Milestone",
    "MilestoneUnit",
    "OpenChange",
    "Plan",
    "ProgressEntry",
    "Reminder",
    "ReminderItem",
    "Report",
    "ReportSection",
    "Row",
    "SavedFilter",
    "Setting",
    "Survey",
    "Table",
    "Task",
    "TaskUnit",
    "Unit",
    "UnitAlias",
    "UnitGroup",
    "UnitGroupMember",
    "UnitSuccession",
    "ViewState",
    "column_names",
    "new_uid",
    "table_name",
]

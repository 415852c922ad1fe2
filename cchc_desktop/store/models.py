"""The book's tables as peewee models; the shape on disk is made by `migrations`, and a test holds the two together.

No model is bound to a database: every query names its book (`book.rows(query)`, `change.insert(Model, …)`),
so two open books can never be mixed up and nothing is read by merely touching an attribute.
"""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from peewee import (
    SQL,
    AutoField,
    BlobField,
    BooleanField,
    Check,
    DateField,
    ForeignKeyField,
    IntegerField,
    Model,
    NodeList,
    TextField,
)

from cchc_desktop.store.schema_1_2 import INDEXES_1_2, OPEN_MILESTONES
from cchc_desktop.store.schema_1_3 import ARRIVAL_NUMBERS

DAY_SHAPE = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"


def new_uid() -> str:
    return uuid4().hex


def day(name: str, *, required: bool = False) -> Any:
    """A calendar day, stored as YYYY-MM-DD text."""
    options: Any = {"null": not required, "column_name": name, "constraints": [Check(f"{name} GLOB '{DAY_SHAPE}'")]}
    return DateField(**options)


def words(name: str, *, required: bool = False) -> Any:
    """A text that is never null; a required one never blank either."""
    constraints: list[Any] = [Check(f"length(trim({name})) > 0")] if required else []
    return TextField(default="", column_name=name, constraints=constraints)


def words_since(name: str, *checks: Any) -> Any:
    """A text that a later format added: the default stands in the table too, for the rows that were there before."""
    return TextField(default="", column_name=name, constraints=[SQL("DEFAULT ''"), *checks])


def one_of(name: str, *values: str, null: bool = False) -> Any:
    listed = ", ".join(f"'{value}'" for value in values)
    options: Any = {"null": null, "column_name": name, "constraints": [Check(f"{name} IN ({listed})")]}
    return TextField(**options)


def one_of_since(name: str, *values: str) -> Any:
    """One of a fixed list that a later format added; the first one is the default."""
    listed = ", ".join(f"'{value}'" for value in values)
    constraints: list[Any] = [SQL(f"DEFAULT '{values[0]}'"), Check(f"{name} IN ({listed})")]
    return TextField(default=values[0], column_name=name, constraints=constraints)


def refers_to(model: type[Model], *, null: bool = False) -> Any:
    options: Any = {"null": null, "on_delete": "RESTRICT", "backref": "+"}
    return ForeignKeyField(model, **options)


class LastingId(AutoField):
    """An id that SQLite never gives out again (peewee's AUTOINCREMENT lies in a module that is slow to load)."""

    def ddl(self, ctx: Any) -> Any:
        return NodeList((super().ddl(ctx), SQL("AUTOINCREMENT")))


class Table(Model):
    """A row with an id that is never used again."""

    id = LastingId()

    class Meta:
        legacy_table_names = False


class Row(Table):
    """A row the officer makes: its uid lets two PCs' rows meet again."""

    uid = TextField(default=new_uid, unique=True)


class Setting(Row):
    key = TextField(unique=True)
    value = words("value")


class Unit(Row):
    name = TextField(unique=True)
    short_name = words("short_name")
    kind = words("kind")
    first_day = day("first_day")
    last_day = day("last_day")
    contact = words_since("contact")


class UnitSuccession(Row):
    """`successor` takes over what `unit` was responsible for, from `on_day` on (a merger, a new name)."""

    unit = refers_to(Unit)
    successor = refers_to(Unit)
    on_day = day("on_day", required=True)

    class Meta:
        indexes = ((("unit", "successor"), True),)
        constraints = (Check("unit_id <> successor_id"),)


class UnitGroup(Row):
    name = TextField(unique=True)
    short_name = words("short_name")


class UnitGroupMember(Row):
    group = refers_to(UnitGroup)
    unit = refers_to(Unit)
    position = IntegerField(default=0)

    class Meta:
        indexes = ((("group", "unit"), True),)


class UnitAlias(Row):
    """Another spelling of a unit or group, folded, as plans write it."""

    folded = TextField(unique=True)
    unit = refers_to(Unit, null=True)
    group = refers_to(UnitGroup, null=True)

    class Meta:
        constraints = (Check("(unit_id IS NULL) <> (group_id IS NULL)"),)


class Plan(Row):
    year = IntegerField(unique=True, constraints=[Check("year BETWEEN 1990 AND 2200")])
    title = words("title", required=True)
    number = words("number")
    issued_on = day("issued_on")
    state = one_of("state", "draft", "issued", "amended")
    annex_title = words("annex_title")
    annex_basis = words("annex_basis")


class ContentArea(Row):
    plan = refers_to(Plan)
    number = IntegerField()
    position = IntegerField()
    title = words("title", required=True)


class Task(Row):
    area = refers_to(ContentArea)
    number = IntegerField()
    position = IntegerField()
    title = words("title", required=True)
    leads_text = words("leads_text")
    coordinating_text = words("coordinating_text")
    search_also = words("search_also")


class TaskUnit(Row):
    task = refers_to(Task)
    role = one_of("role", "lead", "coordinating")
    position = IntegerField()
    unit = refers_to(Unit, null=True)
    group = refers_to(UnitGroup, null=True)

    class Meta:
        constraints = (Check("(unit_id IS NULL) <> (group_id IS NULL)"),)


class Deliverable(Row):
    task = refers_to(Task)
    number = IntegerField()
    position = IntegerField()
    title = words("title", required=True)
    deadline_text = words("deadline_text")
    kind = words("kind", required=True)
    opens_on = day("opens_on")
    due_on = day("due_on")
    set_by_hand = BooleanField(default=False)
    funding_text = words("funding_text")
    funding_amount = IntegerField(null=True, constraints=[Check("funding_amount >= 0")])
    search_also = words("search_also")


class ChecklistItem(Row):
    """What a deliverable must state before it is closed: a rate in 0.01 %, or how matters were handled."""

    deliverable = refers_to(Deliverable)
    position = IntegerField()
    kind = one_of("kind", "rate", "handling")
    label = words("label", required=True)
    rate = IntegerField(null=True, constraints=[Check("rate BETWEEN 0 AND 10000")])
    handling = one_of("handling", "handled", "proposed", "nothing", null=True)


class Document(Row):
    """An official document. `reference` is number and symbol, "05/BC-UBND"; unique with issuer and year.

    A paper without a number (a photograph, minutes) has an empty reference; of those there may be many. `kind` is the
    decree's abbreviation ("BC"), empty for a công văn or when unknown. One that came in has a day and a number
    of arrival; `recipients` are where one that goes out is sent, or who is given one that came in.
    """

    reference = words("reference")
    year = IntegerField()
    issued_on = day("issued_on")
    abstract = words("abstract")
    issuer = words("issuer")
    kind = words("kind")
    signer = words("signer")
    arrived_on = day("arrived_on")
    arrival_number = IntegerField(
        null=True, constraints=[Check("arrival_number > 0"), Check("arrival_number IS NULL OR arrived_on IS NOT NULL")]
    )
    recipients = words_since("recipients")
    drafter = words_since("drafter")


Document.add_index(Document.issuer, Document.reference, Document.year, unique=True, where=SQL("reference <> ''"))
Document.add_index(SQL(ARRIVAL_NUMBERS))


class Milestone(Row):
    """One due occurrence. `origin`: read from the wording, set by hand, or a period of an ongoing deliverable."""

    deliverable = refers_to(Deliverable)
    position = IntegerField()
    label = words("label", required=True)
    opens_on = day("opens_on")
    due_on = day("due_on")
    origin = one_of("origin", "wording", "hand", "period")
    period = one_of("period", "quy-1", "6-thang", "quy-3", "9-thang", "nam", null=True)
    confirmed = BooleanField(default=True)
    conclusion = one_of("conclusion", "done", "nothing_arose", "stopped", null=True)
    done_on = day("done_on")
    document = refers_to(Document, null=True)
    reason = words("reason")
    new_due_on = day("new_due_on")

    class Meta:
        indexes = ((("due_on",), False),)
        constraints = (Check("(conclusion IS NULL) = (done_on IS NULL)"),)


Milestone.add_index(SQL(OPEN_MILESTONES))


class MilestoneUnit(Row):
    """How one member of a group lead concluded a milestone."""

    milestone = refers_to(Milestone)
    unit = refers_to(Unit)
    conclusion = one_of("conclusion", "done", "nothing_arose", "stopped")
    done_on = day("done_on", required=True)
    document = refers_to(Document, null=True)
    reason = words("reason")

    class Meta:
        indexes = ((("milestone", "unit"), True),)


class ProgressEntry(Row):
    deliverable = refers_to(Deliverable)
    milestone = refers_to(Milestone, null=True)
    unit = refers_to(Unit, null=True)
    day = day("day", required=True)
    percent = IntegerField(null=True, constraints=[Check("percent BETWEEN 0 AND 100")])
    result = words("result")
    difficulty = words("difficulty")
    proposal = words("proposal")


class DocumentLink(Row):
    """What a document proves, besides the conclusions that name it themselves: a deliverable or one milestone of it."""

    document = refers_to(Document)
    deliverable = refers_to(Deliverable)
    milestone = refers_to(Milestone, null=True)

    class Meta:
        indexes = ((("document", "deliverable", "milestone"), True),)


class EvidenceFile(Row):
    """A file of a document. Its bytes lie in `blob_piece` under their hash, once however often they are attached."""

    document = refers_to(Document)
    position = IntegerField()
    name = words("name", required=True)
    sha256 = TextField(index=True, constraints=[Check("length(sha256) = 64")])
    size = IntegerField(constraints=[Check("size >= 0")])
    added_on = day("added_on", required=True)


class Dossier(Row):
    """An archive file (hồ sơ) of a year. `code` is its number and symbol, "01.CCHC"; `heading` and `subheading` are
    the đề mục it stands under in the year's list; `area` the plan's area whose documents belong in it.

    `medium` says what it is made of, `sheets` how many sheets of paper, or pages on a screen, it has.
    """

    year = IntegerField(constraints=[Check("year BETWEEN 1990 AND 2200")])
    code = words("code", required=True)
    heading = words("heading")
    subheading = words("subheading")
    title = words("title", required=True)
    retention = words("retention", required=True)
    keeper = words("keeper")
    medium = one_of("medium", "paper", "electronic", "both")
    sheets = IntegerField(null=True, constraints=[Check("sheets >= 0")])
    goes_to_archive = BooleanField(default=True)
    note = words("note")
    area = refers_to(ContentArea, null=True)

    class Meta:
        indexes = ((("year", "code"), True),)


class DossierDocument(Row):
    """A document filed in a dossier; `sheets` is where it stands in it, "01-03"."""

    dossier = refers_to(Dossier)
    document = refers_to(Document)
    sheets = words("sheets")
    note = words("note")

    class Meta:
        indexes = ((("dossier", "document"), True),)


class Reminder(Row):
    """A unit was reminded: by letter, telephone or message. `document` is the letter."""

    unit = refers_to(Unit)
    day = day("day", required=True)
    means = one_of("means", "letter", "telephone", "message")
    note = words("note")
    document = refers_to(Document, null=True)


class ReminderItem(Row):
    """What a reminder was about; `label` names the milestone as it was called then."""

    reminder = refers_to(Reminder)
    deliverable = refers_to(Deliverable)
    label = words("label")

    class Meta:
        indexes = ((("reminder", "deliverable", "label"), True),)


def plan_year() -> Any:
    """The year of the plan under which something is kept, whether the book has that plan or not."""
    return IntegerField(constraints=[Check("year BETWEEN 1990 AND 2200")])


class Inspection(Row):
    """An inspection of one or several units, with the team that makes it. `decision` sets the team up."""

    year = plan_year()
    title = words("title", required=True)
    kind = one_of("kind", "planned", "surprise", "repeated")
    field = words("field")
    first_day = day("first_day")
    last_day = day("last_day")
    team_lead = words("team_lead")
    members = words("members")
    decision = refers_to(Document, null=True)
    deliverable = refers_to(Deliverable, null=True)
    conclusion = words("conclusion")

    class Meta:
        indexes = ((("year", "title"), True),)
        constraints = (Check("last_day >= first_day"),)


class InspectionVisit(Row):
    """A unit that an inspection goes to; who leads and goes is the whole team where nobody is named here."""

    inspection = refers_to(Inspection)
    unit = refers_to(Unit)
    state = one_of("state", "planned", "done", "concluded")
    first_day = day("first_day")
    last_day = day("last_day")
    place = words("place")
    team_lead = words("team_lead")
    members = words("members")
    secretary = words("secretary")
    unit_people = words("unit_people")
    minutes = refers_to(Document, null=True)
    conclusion = words("conclusion")

    class Meta:
        indexes = ((("inspection", "unit"), True),)
        constraints = (Check("last_day >= first_day"),)


class Finding(Row):
    """What an inspection found at a unit, the day to mend it by, and how and when it was mended."""

    unit = refers_to(Unit)
    found_on = day("found_on", required=True)
    source = words("source")
    text = words("text", required=True)
    mend_by = day("mend_by")
    mended_on = day("mended_on")
    remedy = words("remedy")
    inspection = refers_to(Inspection, null=True)

    class Meta:
        indexes = ((("mend_by",), False),)


class Initiative(Row):
    """An initiative (sáng kiến) of people or a unit, proposed, and recognised by a decision or not."""

    year = plan_year()
    title = words("title", required=True)
    authors = words("authors")
    unit = refers_to(Unit, null=True)
    field = words("field")
    effect = words("effect")
    state = one_of("state", "proposed", "recognised", "refused")
    level = words("level")
    decision = refers_to(Document, null=True)
    deliverable = refers_to(Deliverable, null=True)


class LegalDocument(Row):
    """A legal document reviewed under a plan; `result` says whether it is in force, null while it is not reviewed."""

    year = plan_year()
    kind = words("kind")
    reference = words("reference")
    issued_on = day("issued_on")
    issuer = words("issuer")
    abstract = words("abstract", required=True)
    effective_on = day("effective_on")
    result = one_of("result", "in_force", "expired", "partly_expired", null=True)
    part = words("part")
    reason = words("reason")
    expired_on = day("expired_on")
    handling = one_of("handling", "handled", "proposed", null=True)
    handling_note = words("handling_note")
    deliverable = refers_to(Deliverable, null=True)


LegalDocument.add_index(
    LegalDocument.year,
    LegalDocument.issuer,
    LegalDocument.reference,
    unique=True,
    where=SQL("reference <> ''"),
)


class Survey(Row):
    """A survey of satisfaction: of a unit or a field, sheets given out and come back, the rate in 0.01 %."""

    year = plan_year()
    name = words("name", required=True)
    first_day = day("first_day")
    last_day = day("last_day")
    unit = refers_to(Unit, null=True)
    field = words("field")
    sheets_out = IntegerField(null=True, constraints=[Check("sheets_out >= 0")])
    sheets_in = IntegerField(null=True, constraints=[Check("sheets_in >= 0")])
    rate = IntegerField(null=True, constraints=[Check("rate BETWEEN 0 AND 10000")])
    note = words("note")
    deliverable = refers_to(Deliverable, null=True)

    class Meta:
        constraints = (Check("sheets_in <= sheets_out"), Check("last_day >= first_day"))


class SavedFilter(Row):
    """Conditions of the plan's filter under a name of the officer's; `conditions` is JSON."""

    name = TextField(unique=True, constraints=[Check("length(trim(name)) > 0")])
    conditions = words("conditions", required=True)


class Holiday(Row):
    """A day off, or (`is_working`) a weekend day swapped into a working day."""

    day = DateField(unique=True, constraints=[Check(f"day GLOB '{DAY_SHAPE}'")])
    name = words("name")
    is_working = BooleanField(default=False)


class Report(Row):
    """A periodic report. From its freezing on `frozen_content` (JSON) is what it says, and the PDF in `blob` is it.

    `document` is what it became when it was signed, `signed_file` the scan or Word file that was: the official copy.
    """

    plan = refers_to(Plan)
    period = one_of("period", "quy-1", "6-thang", "quy-3", "9-thang", "nam")
    number = words("number")
    signed_on = day("signed_on")
    state = one_of_since("state", "draft", "frozen", "signed")
    frozen_on = day("frozen_on")
    frozen_content = words_since("frozen_content")
    frozen_sha256 = words_since("frozen_sha256", Check("(state = 'draft') = (frozen_sha256 = '')"))
    signer = words_since("signer")
    document = refers_to(Document, null=True)
    signed_file = refers_to(EvidenceFile, null=True)

    class Meta:
        indexes = ((("plan", "period"), True),)


class ReportSection(Row):
    """The officer's own text of a section; a section without a row prints the draft made from the data."""

    report = refers_to(Report)
    key = words("key", required=True)
    text = words("text")

    class Meta:
        indexes = ((("report", "key"), True),)


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


class BookMark(Table):
    """Facts of the file itself: its uid, whether it is the sample, its fixed day. Not journalled."""

    key = TextField(unique=True)
    value = TextField()


class ViewState(Table):
    """How the window was left: columns, open branches, last page. Not journalled."""

    key = TextField(unique=True)
    value = TextField()


class Draft(Table):
    """Half-typed text, kept through a crash. Not journalled."""

    key = TextField(unique=True)
    text = TextField()


class Blob(Table):
    """Bytes kept in the book, once each. `text` is what could be read from them, for the search. Not journalled.

    `whole` is set when every piece is in: what a crash left unfinished is known by it.
    """

    sha256 = TextField(unique=True, constraints=[Check("length(sha256) = 64")])
    size = IntegerField(constraints=[Check("size >= 0")])
    whole = BooleanField(default=False)
    text = TextField(default="")


class BlobPiece(Table):
    """One megabyte of a blob, the last piece less. Not journalled."""

    blob = ForeignKeyField(Blob, on_delete="CASCADE", backref="+")
    number = IntegerField(constraints=[Check("number >= 0")])
    bytes = BlobField()

    class Meta:
        indexes = ((("blob", "number"), True),)


class ChangeEntry(Table):
    """One step of work. `nature`: edit, undo, redo, barrier; `standing` of an edit: done, undone, dropped."""

    uid = TextField(default=new_uid, unique=True)
    book_uid = TextField()
    at = TextField()
    label = TextField()
    nature = one_of("nature", "edit", "undo", "redo", "barrier")
    standing = one_of("standing", "done", "undone", "dropped")
    of = ForeignKeyField("self", null=True, on_delete="RESTRICT", backref="+", column_name="of_id")

    class Meta:
        table_name = "change"
        indexes = ((("nature", "standing"), False),)


class ChangeRow(Table):
    """One row's image before and after a change, as JSON; null where the row did not exist."""

    change = ForeignKeyField(ChangeEntry, on_delete="RESTRICT", backref="+")
    table = TextField(column_name="table_name")
    row = IntegerField(column_name="row_id")
    before = TextField(null=True, column_name="before_image")
    after = TextField(null=True, column_name="after_image")

    class Meta:
        indexes = ((("table", "row", "id"), False),)


ChangeEntry.add_index(SQL(INDEXES_1_2[0]))
for _by_reference in INDEXES_1_2[1:]:
    ChangeRow.add_index(SQL(_by_reference))


class OpenChange(Model):
    """The change under way, inside its own transaction only: journal triggers read it and refuse when it is empty."""

    change = ForeignKeyField(ChangeEntry, on_delete="RESTRICT", backref="+", primary_key=True)

    class Meta:
        legacy_table_names = False


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

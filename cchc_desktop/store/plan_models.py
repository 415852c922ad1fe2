"""The plan and what is known of it: units, deliverables with their milestones, progress, documents, reports."""

from __future__ import annotations

from peewee import (
    SQL,
    BooleanField,
    Check,
    DateField,
    IntegerField,
    TextField,
)

from cchc_desktop.store.columns import (
    DAY_SHAPE,
    Row,
    day,
    one_of,
    one_of_since,
    refers_to,
    words,
    words_since,
)
from cchc_desktop.store.schema_1_2 import OPEN_MILESTONES
from cchc_desktop.store.schema_1_3 import ARRIVAL_NUMBERS


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

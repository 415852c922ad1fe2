"""The registers beside the plan: inspections, initiatives, reviewed legal documents, surveys, dossiers."""

from __future__ import annotations

from typing import Any

from peewee import (
    SQL,
    BooleanField,
    Check,
    IntegerField,
)

from cchc_desktop.store.columns import (
    Row,
    day,
    one_of,
    refers_to,
    words,
)
from cchc_desktop.store.plan_models import (
    ContentArea,
    Deliverable,
    Document,
    Unit,
)


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

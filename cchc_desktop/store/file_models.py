"""What is not journalled: marks of the file itself, view state, drafts, bytes, and the journal."""

from __future__ import annotations

from peewee import (
    SQL,
    BlobField,
    BooleanField,
    Check,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)

from cchc_desktop.store.columns import (
    Table,
    new_uid,
    one_of,
)
from cchc_desktop.store.schema_1_2 import INDEXES_1_2


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

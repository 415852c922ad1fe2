"""What the tables' columns are made of: days, texts, choices, references, and ids that are never used again."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from peewee import (
    SQL,
    AutoField,
    Check,
    DateField,
    ForeignKeyField,
    Model,
    NodeList,
    TextField,
)

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

"""The register of units and groups: added, edited, deleted, each one undoable step; no spelling stands twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services import rows
from cchc_desktop.services.typed_text import shortened, typed, typed_line
from cchc_desktop.services.units.units import Reference, alias_key, spellings_of
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

LINKS: tuple[tuple[Any, Any, str], ...] = (
    (tables.TaskUnit, tables.TaskUnit.unit, "có tên ở {} nhiệm vụ"),
    (tables.MilestoneUnit, tables.MilestoneUnit.unit, "có {} kết quả đã ghi"),
    (tables.ProgressEntry, tables.ProgressEntry.unit, "có {} lần cập nhật tiến độ"),
    (tables.Reminder, tables.Reminder.unit, "có {} lần nhắc việc"),
    (tables.Finding, tables.Finding.unit, "có {} vấn đề kiểm tra phát hiện"),
    (tables.InspectionVisit, tables.InspectionVisit.unit, "có tên ở {} cuộc kiểm tra"),
    (tables.Initiative, tables.Initiative.unit, "có {} sáng kiến"),
    (tables.Survey, tables.Survey.unit, "có {} cuộc khảo sát"),
    (tables.UnitSuccession, tables.UnitSuccession.unit, "có {} đơn vị kế thừa"),
    (tables.UnitSuccession, tables.UnitSuccession.successor, "kế thừa {} đơn vị khác"),
)
"""What holds on to a unit, and how a refusal tells of it."""


@dataclass(frozen=True, slots=True)
class UnitDraft:
    """What the officer writes of a unit; `aliases` are other spellings, kept without accents."""

    name: str
    short_name: str = ""
    kind: str = ""
    first_day: date | None = None
    last_day: date | None = None
    contact: str = ""
    aliases: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class GroupDraft:
    """A group of units; `members` in their order."""

    name: str
    short_name: str = ""
    members: Sequence[int] = ()
    aliases: Sequence[str] = ()


def read_unit(book: Book, unit_id: int) -> UnitDraft:
    """A unit as its dialog shows it; refused when it is gone."""
    row = rows.by_id(book, tables.Unit, unit_id)
    aliases = _aliases(book, Reference(unit=unit_id))
    return UnitDraft(
        row["name"], row["short_name"], row["kind"], row["first_day"], row["last_day"], row["contact"], aliases
    )


def read_group(book: Book, group_id: int) -> GroupDraft:
    """A group as its dialog shows it; refused when it is gone."""
    row = rows.by_id(book, tables.UnitGroup, group_id)
    member = tables.UnitGroupMember
    query = member.select(member.unit).where(member.group == group_id).order_by(member.position, member.id)
    members = tuple(unit for (unit,) in book.rows(query.tuples()))
    return GroupDraft(row["name"], row["short_name"], members, _aliases(book, Reference(group=group_id)))


def add_unit(book: Book, draft: UnitDraft) -> int:
    """A new unit; returns its id."""
    columns = _unit_columns(draft)
    with book.change(f"Thêm đơn vị {shortened(columns['name'])}") as change:
        _refuse_known(change, [columns["name"], *draft.aliases], None)
        unit = change.insert(tables.Unit, **columns)
        _write_aliases(change, Reference(unit=unit), columns["name"], draft.aliases)
        return unit


def edit_unit(book: Book, unit_id: int, draft: UnitDraft) -> None:
    """Change a unit; under a new name the old one stays a spelling of it, so that signed plans still mean it."""
    columns = _unit_columns(draft)
    with book.change(f"Sửa đơn vị {shortened(columns['name'])}") as change:
        row, own = rows.by_id(change, tables.Unit, unit_id), Reference(unit=unit_id)
        aliases = [*draft.aliases, row["name"]]
        _refuse_known(change, [columns["name"], *aliases], own)
        change.update(tables.Unit, unit_id, **columns)
        _write_aliases(change, own, columns["name"], aliases)


def delete_unit(book: Book, unit_id: int) -> None:
    """Delete a unit that nothing speaks of, with its spellings and its places in groups."""
    name = rows.by_id(book, tables.Unit, unit_id)["name"]
    with book.change(f"Xóa đơn vị {shortened(name)}") as change:
        _refuse_used(change, unit_id, name)
        _delete_all(change, tables.UnitAlias, tables.UnitAlias.unit == unit_id)
        _delete_all(change, tables.UnitGroupMember, tables.UnitGroupMember.unit == unit_id)
        change.delete(tables.Unit, unit_id)


def add_group(book: Book, draft: GroupDraft) -> int:
    """A new group; returns its id."""
    name = _name(draft.name, "nhóm")
    with book.change(f"Thêm nhóm {shortened(name)}") as change:
        _refuse_known(change, [name, *draft.aliases], None)
        group = change.insert(tables.UnitGroup, name=name, short_name=typed_line(draft.short_name) or name)
        _write_aliases(change, Reference(group=group), name, draft.aliases)
        _write_members(change, group, draft.members)
        return group


def edit_group(book: Book, group_id: int, draft: GroupDraft) -> None:
    """Change a group and its members; under a new name the old one stays a spelling of it."""
    name = _name(draft.name, "nhóm")
    with book.change(f"Sửa nhóm {shortened(name)}") as change:
        row, own = rows.by_id(change, tables.UnitGroup, group_id), Reference(group=group_id)
        aliases = [*draft.aliases, row["name"]]
        _refuse_known(change, [name, *aliases], own)
        change.update(tables.UnitGroup, group_id, name=name, short_name=typed_line(draft.short_name) or name)
        _write_aliases(change, own, name, aliases)
        _write_members(change, group_id, draft.members)


def delete_group(book: Book, group_id: int) -> None:
    """Delete a group that no task names."""
    name = rows.by_id(book, tables.UnitGroup, group_id)["name"]
    with book.change(f"Xóa nhóm {shortened(name)}") as change:
        count = _count(change, tables.TaskUnit, tables.TaskUnit.group == group_id)
        if count:
            raise Refusal(f"Chưa xóa được nhóm {name} vì có tên ở {count} nhiệm vụ; hãy sửa các nhiệm vụ đó trước.")
        _delete_all(change, tables.UnitAlias, tables.UnitAlias.group == group_id)
        _delete_all(change, tables.UnitGroupMember, tables.UnitGroupMember.group == group_id)
        change.delete(tables.UnitGroup, group_id)


# -- what is written


def _unit_columns(draft: UnitDraft) -> dict[str, Any]:
    name = _name(draft.name, "đơn vị")
    first, last = draft.first_day, draft.last_day
    if first is not None and last is not None and last < first:
        raise Refusal(
            f"Ngày cuối {day_words(last)} sớm hơn ngày bắt đầu {day_words(first)}; hãy sửa lại một trong hai ngày."
        )
    return {
        "name": name,
        "short_name": typed_line(draft.short_name) or name,
        "kind": draft.kind,
        "first_day": first,
        "last_day": last,
        "contact": typed(draft.contact),
    }


def _name(text: str, what: str) -> str:
    name = typed_line(text)
    if not alias_key(name):
        raise Refusal(f"Chưa ghi tên {what}; hãy ghi tên rồi lưu lại.")
    return name


def _write_aliases(change: Change, own: Reference, name: str, aliases: Iterable[str]) -> None:
    """Exactly these spellings, but the name itself; those that stay keep their rows."""
    alias = tables.UnitAlias
    wanted = {alias_key(typed_line(one)) for one in aliases} - {"", alias_key(name)}
    condition = alias.unit == own.unit if own.unit is not None else alias.group == own.group
    known = dict(change.rows(alias.select(alias.folded, alias.id).where(condition).tuples()))
    for folded in sorted(known.keys() - wanted):
        change.delete(alias, known[folded])
    for folded in sorted(wanted - known.keys()):
        change.insert(alias, folded=folded, unit=own.unit, group=own.group)


def _write_members(change: Change, group_id: int, members: Sequence[int]) -> None:
    member = tables.UnitGroupMember
    known = dict(change.rows(member.select(member.unit, member.id).where(member.group == group_id).tuples()))
    for unit in known.keys() - set(members):
        change.delete(member, known[unit])
    for position, unit in enumerate(dict.fromkeys(members)):
        if unit in known:
            change.update(member, known[unit], position=position)
        else:
            rows.by_id(change, tables.Unit, unit)
            change.insert(member, group=group_id, unit=unit, position=position)


def _aliases(book: Book, own: Reference) -> tuple[str, ...]:
    alias = tables.UnitAlias
    condition = alias.unit == own.unit if own.unit is not None else alias.group == own.group
    return tuple(folded for (folded,) in book.rows(alias.select(alias.folded).where(condition).tuples()))


# -- what is refused


def _refuse_known(change: Change, spellings: Iterable[str], own: Reference | None) -> None:
    """A spelling means one unit or group, or a plan's cell could mean two."""
    known = spellings_of(change)
    for spelling in spellings:
        other = known.get(alias_key(typed_line(spelling)))
        if other is not None and other != own:
            raise Refusal(
                f"Cách ghi “{shortened(spelling)}” đã là tên hoặc cách viết của {_name_of(change, other)}; "
                "hãy ghi tên khác, hoặc bỏ cách viết này."
            )


def _name_of(change: Change, reference: Reference) -> str:
    if reference.unit is not None:
        return str(rows.by_id(change, tables.Unit, reference.unit)["name"])
    return f"nhóm {rows.by_id(change, tables.UnitGroup, reference.group or 0)['name']}"


def _refuse_used(change: Change, unit_id: int, name: str) -> None:
    uses = [
        words.format(count) for table, column, words in LINKS if (count := _count(change, table, column == unit_id))
    ]
    if uses:
        raise Refusal(
            f"Chưa xóa được {name} vì đơn vị {', '.join(uses)}; "
            "nếu đơn vị không còn hoạt động, hãy ghi ngày cuối trong thông tin đơn vị."
        )


def _count(change: Change, table: Any, condition: Any) -> int:
    return len(change.rows(table.select(table.id).where(condition).tuples()))


def _delete_all(change: Change, table: Any, condition: Any) -> None:
    for (row,) in change.rows(table.select(table.id).where(condition).tuples()):
        change.delete(table, row)

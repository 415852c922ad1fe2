"""Units that merge or take a new name from a day on, and a unit made by a slip that is folded into the one meant.

After a merger plans made before keep their words; who takes over answers for what is still owed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services import rows
from cchc_desktop.services.plan import saved_filters
from cchc_desktop.services.typed_text import shortened, typed_line
from cchc_desktop.services.units.edits import LINKS
from cchc_desktop.services.units.inherited_parts import take_over_parts
from cchc_desktop.services.units.units import alias_key, spellings_of
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

DAY = timedelta(days=1)


def merge_units(book: Book, units: Sequence[int], name: str, on_day: date) -> int:
    """`units` become the unit `name` from `on_day` on; each serves to the day before. Returns the id of that unit.

    A unit of the book that has this name goes on (Nghĩa Lâm took in Nghĩa Hùng and Nghĩa Hải and kept its name); any
    other name makes a new unit. It stands in the groups in which the others stood, and what they had ended of a group's
    work is ended for it.
    """
    merged = tuple(dict.fromkeys(units))
    if not merged:
        raise Refusal("Chưa chọn đơn vị nào để sáp nhập; hãy chọn ít nhất một đơn vị.")
    if not alias_key(name):
        raise Refusal("Chưa ghi tên đơn vị mới; hãy ghi tên gọi từ ngày sáp nhập hoặc đổi tên.")
    with book.change("Sáp nhập, đổi tên đơn vị") as change:
        successor = _successor(change, merged, typed_line(name), on_day)
        ending = [unit for unit in merged if unit != successor]
        if not ending:
            raise Refusal("Đơn vị không thể sáp nhập vào chính nó; hãy chọn thêm đơn vị, hoặc ghi tên mới.")
        for unit in ending:
            _end(change, unit, on_day)
            change.insert(tables.UnitSuccession, unit=unit, successor=successor, on_day=on_day)
        take_over_parts(change, ending, successor, on_day - DAY)
        _join_groups(change, ending, successor)
        return successor


def fold_unit(book: Book, unit_id: int, into_id: int) -> None:
    """All that speaks of a unit speaks of another from now on, and its name is a spelling of that one."""
    if unit_id == into_id:
        raise Refusal("Không nhập được một đơn vị vào chính nó; hãy chọn đơn vị khác.")
    name = rows.by_id(book, tables.Unit, unit_id)["name"]
    into = rows.by_id(book, tables.Unit, into_id)["name"]
    with book.change(f"Nhập {shortened(name)} vào {shortened(into)}") as change:
        _refuse_both_ended(change, unit_id, into_id)
        _refuse_both_inspected(change, unit_id, into_id)
        for table, column, _ in LINKS:
            for row in change.rows(table.select().where(column == unit_id).dicts()):
                _hand_over(change, table, row, column.name, into_id)
        saved_filters.hand_over(change, unit_id, into_id)
        _refuse_circle(change, into_id, into)
        _join_groups(change, [unit_id], into_id)
        for row in _of(change, tables.UnitGroupMember, unit_id):
            change.delete(tables.UnitGroupMember, row["id"])
        for row in _of(change, tables.UnitAlias, unit_id):
            change.update(tables.UnitAlias, row["id"], unit=into_id)
        change.delete(tables.Unit, unit_id)
        if alias_key(name) not in spellings_of(change):
            change.insert(tables.UnitAlias, folded=alias_key(name), unit=into_id)


# -- merging


def _successor(change: Change, merged: Sequence[int], name: str, on_day: date) -> int:
    known = spellings_of(change).get(alias_key(name))
    if known is None:
        kind = rows.by_id(change, tables.Unit, merged[0])["kind"]
        return change.insert(tables.Unit, name=name, short_name=name, kind=kind, first_day=on_day)
    if known.unit is None:
        raise Refusal(f"Tên “{shortened(name)}” là của một nhóm đơn vị; hãy ghi tên khác cho đơn vị.")
    _go_on(change, known.unit, on_day)
    return known.unit


def _go_on(change: Change, unit: int, on_day: date) -> None:
    """The unit serves on `on_day` and after it; an end noted for the day before is taken back."""
    row = rows.by_id(change, tables.Unit, unit)
    _refuse_inherited(change, row)
    first, last = row["first_day"], row["last_day"]
    if first is not None and first > on_day:
        raise Refusal(f"{row['name']} mới có từ ngày {day_words(first)}; hãy chọn ngày từ đó về sau.")
    if last is not None and last < on_day - DAY:
        raise Refusal(f"{row['name']} đã kết thúc ngày {day_words(last)}; hãy ghi tên khác hoặc chọn ngày sớm hơn.")
    if last == on_day - DAY:
        change.update(tables.Unit, unit, last_day=None)


def _end(change: Change, unit: int, on_day: date) -> None:
    row = rows.by_id(change, tables.Unit, unit)
    _refuse_inherited(change, row)
    first, last = row["first_day"], row["last_day"]
    if last is not None and last < on_day - DAY:
        raise Refusal(f"{row['name']} đã kết thúc ngày {day_words(last)}; hãy bỏ đơn vị này hoặc chọn ngày sớm hơn.")
    if first is not None and first >= on_day:
        raise Refusal(f"{row['name']} mới có từ ngày {day_words(first)}; hãy chọn ngày sau đó.")
    change.update(tables.Unit, unit, last_day=on_day - DAY)


def _refuse_inherited(change: Change, row: dict[str, Any]) -> None:
    """Who has been taken over cannot be taken over, or take over, once more."""
    link = tables.UnitSuccession
    query = link.select(tables.Unit.name, link.on_day).join(tables.Unit, on=(link.successor == tables.Unit.id))
    for heir, on_day in change.rows(query.where(link.unit == row["id"]).tuples()):
        raise Refusal(f"{row['name']} đã thành {heir} từ ngày {day_words(on_day)}; hãy chọn đơn vị đó.")


def _join_groups(change: Change, units: Sequence[int], successor: int) -> None:
    """Whoever takes over stands where the others stood; they stay members for the days that they served."""
    member = tables.UnitGroupMember
    query = member.select(member.group, member.unit, member.position).order_by(member.position, member.id)
    found = change.rows(query.tuples())
    joined = {group for group, unit, _ in found if unit == successor}
    for group, unit, position in found:
        if unit in units and group not in joined:
            joined.add(group)
            change.insert(member, group=group, unit=successor, position=position)


# -- folding


def _refuse_both_ended(change: Change, unit: int, into: int) -> None:
    part = tables.MilestoneUnit
    ended = [
        {milestone for (milestone,) in change.rows(part.select(part.milestone).where(part.unit == one).tuples())}
        for one in (unit, into)
    ]
    if ended[0] & ended[1]:
        raise Refusal(
            "Hai đơn vị đều đã ghi kết quả ở cùng một mốc nên không biết kết quả nào đúng; "
            "hãy mở lại mốc đó rồi nhập hai đơn vị."
        )


def _refuse_both_inspected(change: Change, unit: int, into: int) -> None:
    visit = tables.InspectionVisit
    inspected = [
        {found for (found,) in change.rows(visit.select(visit.inspection).where(visit.unit == one).tuples())}
        for one in (unit, into)
    ]
    if inspected[0] & inspected[1]:
        raise Refusal(
            "Hai đơn vị đều có tên ở cùng một cuộc kiểm tra nên không biết giữ kết luận nào; "
            "hãy bỏ một đơn vị khỏi cuộc kiểm tra đó rồi nhập hai đơn vị."
        )


def _refuse_circle(change: Change, unit: int, name: str) -> None:
    """Where a unit took over from its own heir nobody would answer for what is left."""
    link = tables.UnitSuccession
    heirs = change.rows(link.select(link.unit, link.successor).tuples())
    reached, before = {heir for old, heir in heirs if old == unit}, set[int]()
    while reached != before:
        before = reached
        reached = before | {heir for old, heir in heirs if old in before}
    if unit in reached:
        raise Refusal(f"Nhập như vậy thì {name} vừa kế thừa vừa được kế thừa bởi một đơn vị; hãy chọn đơn vị khác.")


def _hand_over(change: Change, table: Any, row: dict[str, Any], column: str, into: int) -> None:
    """A row that would say the same twice, or of the unit itself, goes instead."""
    if _says_twice(change, table, row, column, into):
        change.delete(table, row["id"])
    else:
        change.update(table, row["id"], **{column: into})


def _says_twice(change: Change, table: Any, row: dict[str, Any], column: str, into: int) -> bool:
    if table is tables.TaskUnit:
        return _stands_beside(change, row, into)
    return table is tables.UnitSuccession and _is_known_succession(change, row | {column: into})


def _stands_beside(change: Change, row: dict[str, Any], into: int) -> bool:
    link = tables.TaskUnit
    query = link.select(link.id).where(link.task == row["task"], link.role == row["role"], link.unit == into)
    return bool(change.rows(query.tuples()))


def _is_known_succession(change: Change, row: dict[str, Any]) -> bool:
    link = tables.UnitSuccession
    query = link.select(link.id).where(link.unit == row["unit"], link.successor == row["successor"])
    return row["unit"] == row["successor"] or bool(change.rows(query.tuples()))


def _of(change: Change, table: Any, unit: int) -> list[dict[str, Any]]:
    return change.rows(table.select().where(table.unit == unit).dicts())

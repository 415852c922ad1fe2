"""Inspections as a whole: how far each is, and the units it goes to added all at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cchc_desktop.domain.registers.inspections import INSPECTIONS, VisitState
from cchc_desktop.domain.text import sort_key
from cchc_desktop.services import rows
from cchc_desktop.services.registers import registers
from cchc_desktop.services.typed_text import shortened
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book


@dataclass(frozen=True, slots=True)
class InspectionCounts:
    """Units of an inspection, those inspected; matters found, those mended."""

    units: int = 0
    inspected: int = 0
    found: int = 0
    mended: int = 0


def counts_by_inspection(book: Book) -> dict[int, InspectionCounts]:
    """Of every inspection that has units or matters."""
    visits = book.read(
        "SELECT inspection_id, count(*), sum(state <> ?) FROM inspection_visit GROUP BY inspection_id",
        (VisitState.PLANNED.value,),
    )
    found = book.read(
        "SELECT inspection_id, count(*), count(mended_on) FROM finding "
        "WHERE inspection_id IS NOT NULL GROUP BY inspection_id"
    )
    matters = {inspection: (count, mended) for inspection, count, mended in found}
    units = {inspection: (count, inspected) for inspection, count, inspected in visits}
    return {
        inspection: InspectionCounts(*units.get(inspection, (0, 0)), *matters.get(inspection, (0, 0)))
        for inspection in {*units, *matters}
    }


def units_to_choose(book: Book, inspection_id: int) -> tuple[tuple[int, str], ...]:
    """Units that the inspection does not go to yet, id and name, in the order of their names."""
    found = book.read(
        "SELECT id, name FROM unit WHERE id NOT IN (SELECT unit_id FROM inspection_visit WHERE inspection_id = ?)",
        (inspection_id,),
    )
    return tuple(sorted(((unit, name) for unit, name in found), key=lambda pair: sort_key(pair[1])))


def add_visits(book: Book, inspection_id: int, units: Iterable[int]) -> None:
    """The inspection goes to these units too, as one step; it goes to none twice."""
    title = registers.read_record(book, INSPECTIONS, inspection_id).record.title
    visit = tables.InspectionVisit
    with book.change(f"Thêm đơn vị vào “{shortened(title)}”") as change:
        known = {
            unit for (unit,) in change.rows(visit.select(visit.unit).where(visit.inspection == inspection_id).tuples())
        }
        for unit in dict.fromkeys(units):
            if unit not in known:
                rows.by_id(change, tables.Unit, unit)
                change.insert(visit, inspection=inspection_id, unit=unit, state=VisitState.PLANNED.value)


def unit_of_visit(book: Book, visit_id: int) -> int:
    """The id of the unit; refused when the row is gone."""
    found = book.read("SELECT unit_id FROM inspection_visit WHERE id = ?", (visit_id,))
    if not found:
        raise registers.gone()
    return int(found[0][0])


def inspection_of_visit(book: Book, visit_id: int) -> int | None:
    """Where to find a unit inspected; None when it is gone."""
    found = book.read("SELECT inspection_id FROM inspection_visit WHERE id = ?", (visit_id,))
    return int(found[0][0]) if found else None

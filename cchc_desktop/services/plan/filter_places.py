"""What a filter across the plans is asked and told with: content areas and a unit's name, without reading tasks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date

from cchc_desktop.domain.condition_words import condition_words
from cchc_desktop.domain.plan import ContentArea, PlanOutline
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.services.calendar.sql import plain_rows
from cchc_desktop.services.plan.outline import plan_years, read_heading
from cchc_desktop.store.book import Book


def areas_to_choose(book: Book, year: int, today: date, wanted: Collection[int]) -> PlanOutline:
    """The areas of the plan of `year` (or the nearest), and those of the plans that `wanted` areas belong to."""
    nearest = min(plan_years(book), key=lambda each: abs(each - year), default=year)
    plans = _areas_by_year(book, {nearest, *years_of_areas(book, wanted)})
    # Two plans number their areas alike: where both are offered, the year tells them apart.
    areas = [
        ContentArea(id_, uid, number, f"{title} (năm {of})" if len(plans) > 1 else title, ())
        for of, rows in sorted(plans.items())
        for id_, uid, number, title in rows
    ]
    return PlanOutline(read_heading(book, nearest), today, tuple(areas))


def years_of_areas(book: Book, areas: Collection[int]) -> tuple[int, ...]:
    """The plans that the areas belong to."""
    words = """SELECT DISTINCT p.year FROM content_area a JOIN plan p ON p.id = a.plan_id
    WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY p.year"""
    return tuple(int(str(year)) for (year,) in plain_rows(book, words, [_listed(areas)]))


def unit_asked_for(book: Book, wanted: PlanConditions) -> str:
    """The name of the unit or group that the conditions ask for; "" where there is none (any longer)."""
    words = "SELECT name FROM unit WHERE id = ? UNION ALL SELECT name FROM unit_group WHERE id = ?"
    return next((str(name) for (name,) in plain_rows(book, words, [wanted.unit_id, wanted.group_id])), "")


def filter_words(book: Book, wanted: PlanConditions, today: date) -> str:
    """The whole filter in words, as one sentence or two; "" where nothing is asked."""
    if wanted.asks_nothing:
        return ""
    years = years_of_areas(book, wanted.area_ids)
    outline = areas_to_choose(book, years[0] if years else today.year, today, wanted.area_ids)
    words = f"{condition_words(wanted, outline, unit_asked_for(book, wanted))}."
    # An area belongs to one plan: the other years stand empty under it.
    return f"{words} Nội dung đã chọn thuộc kế hoạch năm {', '.join(map(str, years))}." if years else words


def _areas_by_year(book: Book, years: Collection[int]) -> dict[int, list[tuple[int, str, int, str]]]:
    words = """SELECT p.year, a.id, a.uid, a.number, a.title FROM content_area a JOIN plan p ON p.id = a.plan_id
    WHERE p.year IN (SELECT value FROM json_each(?)) ORDER BY a.position, a.id"""
    found: dict[int, list[tuple[int, str, int, str]]] = defaultdict(list)
    for year, id_, uid, number, title in plain_rows(book, words, [_listed(years)]):
        found[int(str(year))].append((int(str(id_)), str(uid), int(str(number)), str(title)))
    return found


def _listed(numbers: Collection[int]) -> str:
    return f"[{','.join(map(str, numbers))}]"

"""Two units become one from a day on, in one step, and older plans keep their words."""

from __future__ import annotations

from datetime import date

from cchc_desktop.services.unit_mergers import merge_units
from cchc_desktop.services.units import find_unit
from cchc_desktop.store.book import Book
from cchc_desktop.store.models import Unit, UnitSuccession
from tests.services.looking import one_step, refused, task

DAY = date(2025, 7, 1)


def both(book: Book) -> list[int]:
    found = [find_unit(book, name) for name in ("Phòng Nội vụ", "Phòng Tư pháp")]
    return [unit for unit in found if unit is not None]


def test_two_units_become_one_in_one_step(draft_book: Book) -> None:
    old = both(draft_book)
    before = task(draft_book, 1, date(2024, 3, 1), 2024)
    with one_step(draft_book, "Sáp nhập, đổi tên đơn vị"):
        new = merge_units(draft_book, old, "Phòng Nội vụ và Tư pháp", DAY)
    days = dict(draft_book.rows(Unit.select(Unit.id, Unit.last_day).where(Unit.id.in_(old)).tuples()))
    assert days == dict.fromkeys(old, date(2025, 6, 30))
    links = draft_book.rows(UnitSuccession.select(UnitSuccession.unit, UnitSuccession.successor).tuples())
    assert sorted(links) == sorted((unit, new) for unit in old)
    assert task(draft_book, 1, date(2024, 3, 1), 2024) == before


def test_a_known_name_and_an_ended_unit_are_refused(draft_book: Book) -> None:
    old = both(draft_book)
    with refused(draft_book, "đã có trong sổ"):
        merge_units(draft_book, old, "phong tu phap", DAY)
    with refused(draft_book, "Chưa chọn đơn vị"):
        merge_units(draft_book, [], "Phòng mới", DAY)
    new = merge_units(draft_book, old, "Phòng mới", DAY)
    with refused(draft_book, "đã kết thúc ngày 30/06/2025"):
        merge_units(draft_book, old, "Phòng khác", DAY)
    with refused(draft_book, "mới có từ ngày 01/07/2025"):
        merge_units(draft_book, [new], "Phòng khác", DAY)

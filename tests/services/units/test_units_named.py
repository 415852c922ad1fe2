"""Names in the cells of a plan: resolved to units and groups, the unknown ones kept as new units."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.paths import packaged
from cchc_desktop.services.book.books import create_from_seed, open_book
from cchc_desktop.services.plan.planning import TaskDraft, edit_task
from cchc_desktop.services.seed.seed_plan import SeedTask, read_seed
from cchc_desktop.services.units.register import UnitRegister
from cchc_desktop.services.units.units import find_unit, resolve, spellings_of
from cchc_desktop.store.book import Book
from cchc_desktop.store.models import Unit
from tests.services.looking import one_step, task

DAY = date(2023, 6, 1)
TASKS = tuple(read_seed(packaged("data/seed")).tasks)
CULTURE, OFFICE = "Phòng Văn hóa và Thông tin", "Văn phòng HĐND&UBND huyện"
OFFICES, COMMUNES = "Các cơ quan, đơn vị", "UBND các xã, thị trấn"


def names(book: Book, text: str) -> list[str]:
    with book.change("Đọc tên") as change:
        found = resolve(change, spellings_of(change), text)
    register = UnitRegister(book, DAY)
    return [register.find(each.unit, each.group).name for each in found]


def units_in(book: Book) -> set[str]:
    return {name for (name,) in book.rows(Unit.select(Unit.name).tuples())}


@pytest.mark.parametrize("signed", TASKS, ids=[str(each.number) for each in TASKS])
def test_every_cell_of_the_plan_names_what_the_toml_says(seed_book: Book, signed: SeedTask) -> None:
    known = units_in(seed_book)
    assert tuple(names(seed_book, signed.leads_text)) == signed.leads
    assert tuple(names(seed_book, signed.coordinating_text)) == signed.coordinating
    assert units_in(seed_book) == known


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Phòng Văn hóa và Thông tin", [CULTURE]),
        ("phong van hoa va thong tin", [CULTURE]),
        ("Phòng Văn hoá và Thông tin và Phòng Nội vụ.", [CULTURE, "Phòng Nội vụ"]),
        ("Phòng Nội vụ - Phòng Tư pháp", ["Phòng Nội vụ", "Phòng Tư pháp"]),
        ("Phòng Tài chính-Kế hoạch; Phòng Nội vụ", ["Phòng Tài chính-Kế hoạch", "Phòng Nội vụ"]),
        ("Phòng Nội vụ, Phòng Nội vụ", ["Phòng Nội vụ"]),
        ("Phòng Văn hóa - Xã hội; Phòng Tư pháp", ["Phòng Văn hóa - Xã hội", "Phòng Tư pháp"]),
        ("Phòng Văn hoá – Xã hội xã Đồng Thịnh", ["Phòng Văn hoá – Xã hội xã Đồng Thịnh"]),
        ("Phòng Khoa học - Công nghệ", ["Phòng Khoa học - Công nghệ"]),
        ("Phòng Kinh tế, Hạ tầng và Đô thị, Phòng Nội vụ", ["Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Nội vụ"]),
        ("Phòng Nội vụ – Công an huyện", ["Phòng Nội vụ", "Công an huyện"]),
        ("Các cơ quan, đơn vị và UBND các xã, thị trấn", [OFFICES, COMMUNES]),
        ("Sở Giao thông vận tải", ["Sở Giao thông vận tải"]),
        ("Ban Tổ chức và Kiểm tra", ["Ban Tổ chức và Kiểm tra"]),
        ("Hội Cựu chiến binh, Phòng Nội vụ", ["Hội Cựu chiến binh", "Phòng Nội vụ"]),
        ("Hội Cựu chiến binh và Phòng Nội vụ", ["Hội Cựu chiến binh", "Phòng Nội vụ"]),
        ("Ban Quản lý - Vận hành - Phòng Nội vụ", ["Ban Quản lý - Vận hành", "Phòng Nội vụ"]),
        ("Phòng Y tế – Trung tâm Văn hóa", ["Phòng Y tế", "Trung tâm Văn hóa"]),
        ("Phòng Nội vụ -", ["Phòng Nội vụ"]),
        ("", []),
        (" , ; – . và ", []),
    ],
)
def test_names_are_parted_only_where_one_ends(seed_book: Book, text: str, named: list[str]) -> None:
    assert names(seed_book, text) == named


def test_a_shorter_name_that_is_known_does_not_part_a_longer_one(seed_book: Book) -> None:
    assert names(seed_book, "Phòng Văn hóa, Phòng Kinh tế") == ["Phòng Văn hóa", "Phòng Kinh tế"]
    assert names(seed_book, "Phòng Văn hóa - Xã hội") == ["Phòng Văn hóa - Xã hội"]
    assert names(seed_book, "Phòng Kinh tế, Hạ tầng và Đô thị") == ["Phòng Kinh tế, Hạ tầng và Đô thị"]
    assert names(seed_book, "Phòng Văn hóa - Phòng Kinh tế") == ["Phòng Văn hóa", "Phòng Kinh tế"]


def test_a_new_name_becomes_a_unit_once_and_undo_takes_it_away(seed_book: Book) -> None:
    asked = task(seed_book, 1, DAY)
    before = units_in(seed_book)
    with one_step(seed_book, "Sửa nhiệm vụ 1"):
        draft = TaskDraft(asked.title, "Hội Nông dân; hội nông  dân", "Hội Nông dân", asked.search_also)
        edit_task(seed_book, asked.id, draft)
    assert units_in(seed_book) - before == {"Hội Nông dân"}
    found = task(seed_book, 1, DAY)
    assert [unit.name for unit in found.leads] == ["Hội Nông dân"]
    assert found.leads == found.coordinating
    assert found.leads_text == "Hội Nông dân; hội nông  dân"


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("UBND xã Nghĩa Sơn", "UBND xã Nghĩa Sơn"),
        ("nghia son", "UBND xã Nghĩa Sơn"),
        ("Van phong", OFFICE),
        ("xã Nghĩa Sơn", "UBND xã Nghĩa Sơn"),
    ],
)
def test_one_unit_is_found_by_any_of_its_names(seed_book: Book, name: str, unit: str) -> None:
    found = find_unit(seed_book, name)
    assert found is not None
    assert UnitRegister(seed_book, DAY).unit(found).name == unit


@pytest.mark.parametrize("name", ["", ",", "Nghĩa", "UBND các xã, thị trấn", "Hội Nông dân"])
def test_no_unit_or_not_just_one(seed_book: Book, name: str) -> None:
    assert find_unit(seed_book, name) is None


def test_a_group_has_the_members_of_the_day(seed_book: Book) -> None:
    led = task(seed_book, 36, date(2023, 6, 1)).leads[1]
    assert (led.name, len(led.members)) == (COMMUNES, 24)
    later = {unit.name for unit in task(seed_book, 36, date(2025, 7, 1)).leads[1].members}
    assert not later & {"UBND thị trấn Liễu Đề", "UBND xã Nghĩa Sơn"}, "the district's communes ended on 30/6/2025"


PIECES = st.sampled_from(
    ["và", ",", ";", "–", "-", " ", ".", CULTURE, OFFICE, OFFICES, COMMUNES, "Hội Nông dân", "X", "Các", "xã", "\n"]
)
CELLS = st.one_of(st.lists(PIECES, max_size=12).map("".join), st.text(max_size=40), st.lists(PIECES).map(" ".join))


@pytest.fixture(scope="module")
def any_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("units") / "so.sqlite"
    create_from_seed(path)
    return path


@given(text=CELLS.filter(lambda text: text.isprintable()))
def test_any_cell_is_read_and_reading_it_again_adds_nothing(any_book: Path, text: str) -> None:
    with open_book(any_book) as book:
        first = names(book, text)
        known = units_in(book)
        assert names(book, text) == first
        assert units_in(book) == known

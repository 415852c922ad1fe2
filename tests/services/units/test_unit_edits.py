"""The register: units and groups added, edited, deleted; every spelling means one of them."""

from __future__ import annotations

from datetime import date

from cchc_desktop.services.units import edits as unit_edits
from cchc_desktop.services.units.edits import GroupDraft, UnitDraft, read_group, read_unit
from cchc_desktop.services.units.sheet import read_sheet
from cchc_desktop.services.units.units import Reference, find_unit, resolve, spellings_of
from cchc_desktop.store.book import Book
from tests.services.looking import one_step, refused

DAY = date(2023, 10, 20)


def unit(book: Book, name: str) -> int:
    found = find_unit(book, name)
    assert found is not None
    return found


def meant(book: Book, words: str) -> list[Reference]:
    with book.change("thử") as change:
        return resolve(change, spellings_of(change), words)


def test_a_unit_is_added_with_its_spellings(seed_book: Book) -> None:
    draft = UnitDraft(
        " Ban  Dân vận ", "", "office", date(2023, 1, 1), None, "Bà Hoa, 0912 345 678", ["Khối dân vận", ""]
    )
    with one_step(seed_book, "Thêm đơn vị Ban Dân vận"):
        added = unit_edits.add_unit(seed_book, draft)
    kept = read_unit(seed_book, added)
    assert (kept.name, kept.short_name, kept.contact) == ("Ban Dân vận", "Ban Dân vận", "Bà Hoa, 0912 345 678")
    assert kept.aliases == ("khoi dan van",)
    assert meant(seed_book, "Khối Dân vận; Phòng Nội vụ") == [Reference(unit=added), Reference(unit=2)]


def test_under_a_new_name_the_old_one_is_still_understood(seed_book: Book) -> None:
    radio = unit(seed_book, "Đài Truyền thanh huyện")
    old = read_unit(seed_book, radio)
    draft = UnitDraft("Trung tâm Văn hóa - Truyền thông", "TTVH", old.kind, aliases=old.aliases)
    with one_step(seed_book, "Sửa đơn vị Trung tâm Văn hóa - Truyền thông"):
        unit_edits.edit_unit(seed_book, radio, draft)
    assert meant(seed_book, "Đài Truyền thanh huyện") == meant(seed_book, "Đài Truyền thanh") == [Reference(unit=radio)]
    assert set(read_unit(seed_book, radio).aliases) == {"dai truyen thanh", "dai truyen thanh huyen"}
    back = UnitDraft("Đài Truyền thanh huyện", aliases=())
    unit_edits.edit_unit(seed_book, radio, back)
    assert read_unit(seed_book, radio).aliases == ("trung tam van hoa - truyen thong",)


def test_no_spelling_stands_twice(seed_book: Book) -> None:
    with refused(seed_book, "“phong noi vu” đã là tên hoặc cách viết của Phòng Nội vụ"):
        unit_edits.add_unit(seed_book, UnitDraft("phong noi vu"))
    with refused(seed_book, "đã là tên hoặc cách viết của nhóm Các cơ quan, đơn vị"):
        unit_edits.add_unit(seed_book, UnitDraft("Ban mới", aliases=["Các cơ quan"]))
    radio = unit(seed_book, "Đài Truyền thanh huyện")
    with refused(seed_book, "của UBND thị trấn Liễu Đề"):
        unit_edits.edit_unit(seed_book, radio, UnitDraft("Đài Truyền thanh huyện", aliases=["Thị trấn Liễu Đề"]))
    with refused(seed_book, "của Phòng Tư pháp"):
        unit_edits.add_group(seed_book, GroupDraft("Phòng Tư pháp"))


def test_names_and_days_that_cannot_be_are_refused(seed_book: Book) -> None:
    with refused(seed_book, "Chưa ghi tên đơn vị"):
        unit_edits.add_unit(seed_book, UnitDraft(" ; "))
    with refused(seed_book, "Chưa ghi tên nhóm"):
        unit_edits.add_group(seed_book, GroupDraft("  "))
    with refused(seed_book, "Ngày cuối 01/01/2023 sớm hơn ngày bắt đầu 02/01/2023"):
        unit_edits.add_unit(seed_book, UnitDraft("Ban mới", "", "", date(2023, 1, 2), date(2023, 1, 1)))


def test_a_used_unit_is_not_deleted(seed_book: Book) -> None:
    with refused(seed_book, r"Chưa xóa được Phòng Nội vụ vì đơn vị có tên ở \d+ nhiệm vụ; .* hãy ghi ngày cuối"):
        unit_edits.delete_unit(seed_book, unit(seed_book, "Phòng Nội vụ"))


def test_an_unused_unit_goes_with_its_spellings_and_places(seed_book: Book) -> None:
    added = unit_edits.add_unit(seed_book, UnitDraft("Xã mới", aliases=["UBND xã mới"]))
    communes = read_group(seed_book, 2)
    unit_edits.edit_group(seed_book, 2, GroupDraft(communes.name, "", [*communes.members, added], communes.aliases))
    assert read_group(seed_book, 2).members[-1] == added
    with one_step(seed_book, "Xóa đơn vị Xã mới"):
        unit_edits.delete_unit(seed_book, added)
    assert read_group(seed_book, 2).members == communes.members
    assert find_unit(seed_book, "UBND xã mới") is None


def test_groups_keep_the_order_of_their_members(seed_book: Book) -> None:
    with one_step(seed_book, "Thêm nhóm Khối nội chính"):
        group = unit_edits.add_group(seed_book, GroupDraft("Khối nội chính", "", [3, 2, 3], ["Các phòng nội chính"]))
    assert read_group(seed_book, group) == GroupDraft(
        "Khối nội chính", "Khối nội chính", (3, 2), ("cac phong noi chinh",)
    )
    with one_step(seed_book, "Sửa nhóm Khối nội chính"):
        unit_edits.edit_group(seed_book, group, GroupDraft("Khối nội chính", "", [2, 4], []))
    assert read_group(seed_book, group).members == (2, 4)
    assert read_sheet(seed_book, 4, DAY).groups == ("Các cơ quan, đơn vị", "Khối nội chính")
    with one_step(seed_book, "Xóa nhóm Khối nội chính"):
        unit_edits.delete_group(seed_book, group)
    with refused(seed_book, "Chưa xóa được nhóm UBND các xã, thị trấn vì có tên ở"):
        unit_edits.delete_group(seed_book, 2)

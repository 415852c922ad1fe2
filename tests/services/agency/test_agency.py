"""The agency in the book: both letterheads kept and told, books of before read on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cchc_desktop.domain.agency_papers import OFFICE_PAPERS, Paper
from cchc_desktop.domain.signing import Signer
from cchc_desktop.services.agency.issuing import KEY, PAPERS_KEY, read_agency, write_agency
from cchc_desktop.services.history.history import history, undo
from cchc_desktop.services.history.step_details import read_details
from cchc_desktop.services.settings import put_setting, read_setting

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

DEPUTY = Signer("Lê Thị B", ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))


def told(book: Book) -> dict[str, tuple[str, str]]:
    """The newest step, field by field."""
    records = read_details(book, history(book, 1)[0].id).records
    return {field.name: (field.old, field.new) for record in records for field in record.fields}


def test_all_of_an_agency_is_kept(seed_book: Book) -> None:
    before = read_agency(seed_book)
    assert before.office is not None
    wanted = replace(
        before,
        other_signers=(DEPUTY,),
        kind_recipients=(("", ("UBND các xã",)), ("KH", ("UBND tỉnh", "Lưu: VT"))),
        contact_lines=("Địa chỉ: thị trấn Liễu Đề", "Điện thoại: 0228"),
        office=replace(before.office, signer_name="Phạm Văn C", other_signers=(DEPUTY,)),
        office_papers=(Paper.REMINDER, Paper.MINUTES),
    )
    write_agency(seed_book, wanted)
    assert read_agency(seed_book) == wanted
    undo(seed_book)
    assert read_agency(seed_book) == before


def test_texts_are_cleaned_wherever_they_stand(seed_book: Book) -> None:
    before = read_agency(seed_book)
    signer = Signer(" Nguye\u0302\u0303n Văn A\x00", ("CHỦ TỊCH ",))
    write_agency(seed_book, replace(before, other_signers=(signer,), office=None, contact_lines=(" a\x07 ",)))
    found = read_agency(seed_book)
    assert found.other_signers == (Signer("Nguyễn Văn A", ("CHỦ TỊCH",)),)
    assert (found.office, found.contact_lines) == (None, ("a",))


def test_a_book_of_before_has_blanks_for_what_it_does_not_know(seed_book: Book) -> None:
    stored = read_setting(seed_book, KEY)
    with seed_book.change("Như sổ cũ") as change:
        put_setting(change, PAPERS_KEY, None)
    found = read_agency(seed_book)
    assert found.name_lines == tuple(stored["name_lines"])
    assert (found.other_signers, found.kind_recipients, found.office) == ((), (), None)
    assert found.office_papers == OFFICE_PAPERS
    assert found.paper_for(Paper.REMINDER) == found


def test_a_field_of_a_newer_program_hinders_nobody(seed_book: Book) -> None:
    before = read_agency(seed_book)
    for key in (KEY, PAPERS_KEY):
        with seed_book.change("Như chương trình mới") as change:
            put_setting(change, key, {**read_setting(seed_book, key), "seal": "đỏ"})
    assert read_agency(seed_book) == before


def test_what_stays_as_it_was_is_not_written(seed_book: Book) -> None:
    write_agency(seed_book, replace(read_agency(seed_book), place="Liễu Đề"))
    assert told(seed_book) == {"Địa danh": ("Nghĩa Hưng", "Liễu Đề")}


def test_a_change_of_signers_recipients_and_office_reads_well(seed_book: Book) -> None:
    before = read_agency(seed_book)
    assert before.office is not None
    write_agency(
        seed_book,
        replace(
            before,
            other_signers=(DEPUTY,),
            kind_recipients=(("", ("UBND các xã",)), ("KH", ("UBND tỉnh",))),
            office=replace(before.office, symbol="NV"),
            office_papers=(Paper.REMINDER,),
        ),
    )
    words = told(seed_book)
    assert words["Người ký thứ 2"] == ("", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị B")
    assert words["Nơi nhận của công văn"] == ("", "UBND các xã")
    assert words["Nơi nhận của kế hoạch"] == ("", "UBND tỉnh")
    assert words["Giấy của phòng: ký hiệu cơ quan"] == ("PNV", "NV")
    assert words["Văn bản dùng giấy của phòng"][1] == "Công văn đôn đốc"
    assert len(words) == 5


def test_the_first_office_paper_of_an_old_book_tells_only_itself(seed_book: Book) -> None:
    before = read_agency(seed_book)
    with seed_book.change("Như sổ cũ") as change:
        put_setting(change, PAPERS_KEY, None)
    write_agency(seed_book, replace(before, office=None, contact_lines=("Điện thoại: 0228",)))
    assert told(seed_book) == {"Địa chỉ, liên hệ": ("", "Điện thoại: 0228")}

"""Dossiers made, mended, deleted; documents filed into them by hand and by the plan's areas; each one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cchc_desktop.domain.dossiers import DossierDraft, Medium
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.documents.edits import DocumentDraft, Target, add_document, delete_document, link_document
from cchc_desktop.services.evidence.dossier_edits import (
    add_dossier,
    add_dossiers,
    delete_dossier,
    edit_dossier,
    edit_filed,
    file_by_plan,
    file_documents,
    proposed_dossiers,
    take_out,
)
from cchc_desktop.services.evidence.dossiers import dossier_years, dossiers_of, filed_in, find_dossiers, read_dossier
from cchc_desktop.services.plan.arranging import delete_area
from cchc_desktop.services.plan.outline import read_heading, read_outline
from cchc_desktop.services.plan.planning import DeliverableDraft, add_deliverable
from cchc_desktop.services.plan.plans import PlanDraft, edit_plan
from cchc_desktop.store.book import Book
from tests.papers import fill_dossiers
from tests.services.looking import item, one_step, refused, task

DAY = date(2024, 10, 3)
DRAFT = DossierDraft("01.CCHC", "Hồ sơ kiểm tra", "Vĩnh viễn", "Cải cách hành chính")


def paper(book: Book, number: str, day: date | None = DAY) -> int:
    return add_document(book, DocumentDraft(number, "", day, "UBND huyện", "", f"Về việc {number}"), DAY)


def documents(book: Book, dossier: int) -> list[str]:
    found = read_dossier(book, dossier)
    assert found is not None
    return [one.number for one in found.documents]


def test_a_dossier_is_kept_as_it_is_typed(draft_book: Book) -> None:
    draft = replace(
        DRAFT, retention=" 20 ", keeper=" Trần  Thị Hoa ", medium=Medium.BOTH, sheets=120, goes_to_archive=False
    )
    with one_step(draft_book, "Thêm hồ sơ 01.CCHC"):
        added = add_dossier(draft_book, 2024, draft)
    [found] = dossiers_of(draft_book, 2024)
    assert found.id == added
    assert found.draft == replace(draft, retention="20 năm", keeper="Trần Thị Hoa")
    assert dossier_years(draft_book) == (2024,)
    with one_step(draft_book, "Sửa hồ sơ 02.CCHC"):
        edit_dossier(draft_book, added, replace(DRAFT, code="02.CCHC"))
    assert [one.code for one in dossiers_of(draft_book, 2024)] == ["02.CCHC"]


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (replace(DRAFT, code="  "), "Chưa ghi số và ký hiệu hồ sơ"),
        (replace(DRAFT, code="9" * 61), "quá 60 ký tự"),
        (replace(DRAFT, code="2", title=" "), "Tiêu đề hồ sơ đang để trống"),
        (replace(DRAFT, code="2", retention=""), "Chưa ghi thời hạn bảo quản"),
        (replace(DRAFT, code="2", sheets=-1), "Số tờ, số trang -1 không dùng được"),
        (replace(DRAFT, code="01.cchc"), "Năm 2024 đã có hồ sơ 01.cchc"),
    ],
)
def test_what_cannot_be_a_dossier_is_refused(draft: DossierDraft, said: str, draft_book: Book) -> None:
    add_dossier(draft_book, 2024, DRAFT)
    with refused(draft_book, said):
        add_dossier(draft_book, 2024, draft)


def test_the_same_number_stands_in_another_year(draft_book: Book) -> None:
    add_dossier(draft_book, 2024, DRAFT)
    add_dossier(draft_book, 2025, DRAFT)
    assert dossier_years(draft_book) == (2025, 2024)
    with refused(draft_book, "Năm 1066 không dùng được"):
        add_dossier(draft_book, 1066, DRAFT)


def test_one_of_the_proposed_that_cannot_be_stops_all(draft_book: Book) -> None:
    with refused(draft_book, "Năm 2024 đã có hồ sơ 01.CCHC"):
        add_dossiers(draft_book, 2024, [DRAFT, DRAFT])
    with refused(draft_book, "Chưa chọn hồ sơ nào"):
        add_dossiers(draft_book, 2024, [])


def test_documents_stand_in_the_order_of_their_days(draft_book: Book) -> None:
    dossier = add_dossier(draft_book, 2024, DRAFT)
    late, none = paper(draft_book, "9/KH-UBND", date(2024, 5, 1)), paper(draft_book, "1/BC-UBND", None)
    tenth, second = (paper(draft_book, f"{number}/QĐ-UBND", date(2024, 2, 1)) for number in (10, 2))
    with one_step(draft_book, "Xếp 4 văn bản vào hồ sơ"):
        assert file_documents(draft_book, dossier, [late, none, tenth, second]) == 4
    assert documents(draft_book, dossier) == ["02/QĐ-UBND", "10/QĐ-UBND", "09/KH-UBND", "01/BC-UBND"]
    assert [place.code for place in filed_in(draft_book, [late])[late]] == ["01.CCHC"]
    with refused(draft_book, "đều có trong hồ sơ này"):
        file_documents(draft_book, dossier, [late])


def test_sheets_and_remark_belong_to_the_place_in_the_dossier(draft_book: Book) -> None:
    dossier = add_dossier(draft_book, 2024, DRAFT)
    file_documents(draft_book, dossier, [paper(draft_book, "9/KH-UBND")])
    found = read_dossier(draft_book, dossier)
    assert found is not None
    with one_step(draft_book):
        edit_filed(draft_book, found.documents[0].id, sheets=" 01 - 03 ", note="bản sao")
    found = read_dossier(draft_book, dossier)
    assert found is not None
    assert (found.documents[0].sheets, found.documents[0].note) == ("01 - 03", "bản sao")
    with one_step(draft_book, "Đưa 1 văn bản ra khỏi hồ sơ"):
        take_out(draft_book, [found.documents[0].id])
    with refused(draft_book, "không còn trong hồ sơ"):
        take_out(draft_book, [found.documents[0].id])


def test_a_document_deleted_leaves_its_dossier(draft_book: Book) -> None:
    dossier, document = add_dossier(draft_book, 2024, DRAFT), paper(draft_book, "9/KH-UBND")
    file_documents(draft_book, dossier, [document])
    with one_step(draft_book):
        delete_document(draft_book, document)
    assert documents(draft_book, dossier) == []


def test_a_dossier_deleted_leaves_its_documents(draft_book: Book) -> None:
    dossier, document = add_dossier(draft_book, 2024, DRAFT), paper(draft_book, "9/KH-UBND")
    file_documents(draft_book, dossier, [document])
    with one_step(draft_book, "Xóa hồ sơ"):
        delete_dossier(draft_book, dossier)
    assert filed_in(draft_book, [document]) == {}
    with refused(draft_book, "không còn trong sổ"):
        delete_dossier(draft_book, dossier)


def test_the_plan_offers_its_dossiers_and_fills_them(draft_book: Book) -> None:
    drafts = proposed_dossiers(draft_book, 2024)
    assert [one.title for one in drafts[2:]] == ["Hồ sơ nội dung A năm 2024", "Hồ sơ nội dung B năm 2024"]
    with one_step(draft_book, "Thêm 4 hồ sơ năm 2024"):
        add_dossiers(draft_book, 2024, drafts)
    assert proposed_dossiers(draft_book, 2024) == ()
    first, filed = paper(draft_book, "1/KH-UBND"), paper(draft_book, "2/KH-UBND")
    for document in (first, filed):
        link_document(draft_book, document, [Target(item(draft_book, "1.1", DAY, 2024).id)])
    paper(draft_book, "3/KH-UBND")
    _, reports, of_a, _ = dossiers_of(draft_book, 2024)
    file_documents(draft_book, reports.id, [filed])
    with one_step(draft_book, "Xếp 1 văn bản vào hồ sơ theo kế hoạch"):
        assert file_by_plan(draft_book, 2024) == 1
    assert documents(draft_book, of_a.id) == ["01/KH-UBND"], "what is filed elsewhere, or proves nothing, stays"
    with refused(draft_book, "Không có văn bản nào để xếp"):
        file_by_plan(draft_book, 2024)


def test_the_plan_and_its_reports_go_into_their_own_dossiers(sample_book: Book) -> None:
    fill_dossiers(sample_book, 2023)
    plans, reports, first_area, *_ = dossiers_of(sample_book, 2023)
    assert [one.number for one in plans.documents] == ["168/KH-UBND"]
    assert [one.number for one in reports.documents] == ["41/BC-UBND", "98/BC-UBND", "163/BC-UBND"]
    assert [one.number for one in first_area.documents] == ["58/UBND-KTHT"], "the rest goes by its area"


def test_without_their_dossiers_plan_and_reports_go_by_their_area(sample_book: Book) -> None:
    add_dossiers(sample_book, 2023, proposed_dossiers(sample_book, 2023)[2:])
    file_by_plan(sample_book, 2023)
    first_area = dossiers_of(sample_book, 2023)[0]
    assert {"168/KH-UBND", "41/BC-UBND"} <= {one.number for one in first_area.documents}


def test_the_plan_is_known_by_its_number_though_it_proves_nothing(draft_book: Book) -> None:
    add_dossiers(draft_book, 2024, proposed_dossiers(draft_book, 2024))
    heading = read_heading(draft_book, 2024)
    edit_plan(draft_book, heading.id, PlanDraft(heading.title, "45/KH-UBND", date(2023, 12, 29)))
    add_document(draft_book, DocumentDraft("45/KH-UBND", issued_on=date(2023, 12, 29)), DAY)
    assert file_by_plan(draft_book, 2024) == 1
    assert documents(draft_book, dossiers_of(draft_book, 2024)[0].id) == ["45/KH-UBND"]


def test_what_proves_products_of_two_areas_goes_into_the_first_dossier_of_the_list(draft_book: Book) -> None:
    add_dossiers(draft_book, 2024, proposed_dossiers(draft_book, 2024))
    third = add_deliverable(draft_book, task(draft_book, 3, DAY, 2024).id, DeliverableDraft("Sản phẩm thứ ba"))
    document = paper(draft_book, "1/KH-UBND")
    link_document(draft_book, document, [Target(item(draft_book, "1.1", DAY, 2024).id), Target(third)])
    of_a = dossiers_of(draft_book, 2024)[2]
    edit_dossier(draft_book, of_a.id, replace(of_a.draft, code="90.CCHC"))
    assert file_by_plan(draft_book, 2024) == 1
    assert [place.code for place in filed_in(draft_book, [document])[document]] == ["04.CCHC"]


def test_an_area_deleted_leaves_its_dossier(draft_book: Book) -> None:
    add_dossiers(draft_book, 2024, proposed_dossiers(draft_book, 2024))
    area = read_outline(draft_book, 2024, DAY).areas[0].id
    with one_step(draft_book):
        delete_area(draft_book, area)
    assert [one.draft.area_id for one in dossiers_of(draft_book, 2024)].count(None) == 3


def test_a_dossier_is_found_by_its_number(draft_book: Book) -> None:
    with pytest.raises(Refusal, match="Năm 2024 chưa có hồ sơ nào"):
        find_dossiers(draft_book, 2024, "")
    add_dossiers(draft_book, 2024, proposed_dossiers(draft_book, 2024))
    assert [one.code for one in find_dossiers(draft_book, 2024, " 02.cchc ")] == ["02.CCHC"]
    assert len(find_dossiers(draft_book, 2024, "")) == 4
    with pytest.raises(Refusal, match=r"không có hồ sơ 99\.X; các hồ sơ: 01\.CCHC, 02\.CCHC"):
        find_dossiers(draft_book, 2024, "99.X")


def test_a_document_or_an_area_that_is_gone_is_said(draft_book: Book) -> None:
    dossier, nobody = add_dossier(draft_book, 2024, DRAFT), 99_999
    kept = paper(draft_book, "05/BC-UBND")
    with refused(draft_book, "Văn bản này không còn trong sổ .vừa bị xóa."):
        file_documents(draft_book, dossier, [kept, nobody])
    said = "Nội dung đã chọn không còn trong kế hoạch .vừa bị xóa.; hãy chọn nội dung khác, hoặc để trống"
    with refused(draft_book, said):
        add_dossier(draft_book, 2024, replace(DRAFT, code="02.CCHC", area_id=nobody))
    with refused(draft_book, said):
        add_dossiers(draft_book, 2024, [replace(DRAFT, code="02.CCHC"), replace(DRAFT, code="03", area_id=nobody)])
    with refused(draft_book, said):
        edit_dossier(draft_book, dossier, replace(DRAFT, area_id=nobody))

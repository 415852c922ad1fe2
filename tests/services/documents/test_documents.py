"""The register of documents: adding, mending, finding, linking, deleting, each one step that undo takes back."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.documents import documents
from cchc_desktop.services.documents import edits as document_edits
from cchc_desktop.services.documents.documents import DocumentConditions, document_ids, document_lines, missing_proof
from cchc_desktop.services.documents.edits import DocumentDraft, Filing, Target
from cchc_desktop.services.evidence.evidence import StoredFile, keep_text, store_file
from cchc_desktop.services.history.history import undo
from cchc_desktop.services.plan import planning, recording
from cchc_desktop.services.plan.recording import ConclusionDraft
from cchc_desktop.services.searching import search
from cchc_desktop.store.book import Book
from tests.services.conftest import DAY
from tests.services.looking import item, one_step, refused

REPORT = DocumentDraft(
    "5/BC-UBND", "", date(2024, 2, 5), "UBND huyện Nghĩa Hưng", "Nguyễn Văn An", "Kết quả rà soát văn bản"
)


def stored(book: Book, folder: Path, name: str = "bao-cao.pdf", text: str = "") -> StoredFile:
    path = folder / name
    path.write_bytes(name.encode())
    file = store_file(book, path)
    keep_text(book, file.sha256, text)
    return file


def code(book: Book, words: str) -> int:
    return item(book, words, DAY, 2024).id


def first_milestone(book: Book, words: str) -> int:
    return item(book, words, DAY, 2024).milestones[0].id


def lines(book: Book, **asked: object) -> list[str]:
    ids = document_ids(book, DocumentConditions(**asked))  # type: ignore[arg-type]
    return [line.name for line in document_lines(book, ids)]


def test_a_document_is_kept_as_typed_with_its_kind_read_from_its_symbol(draft_book: Book) -> None:
    with one_step(draft_book, "Thêm văn bản 5/BC-UBND"):
        document = document_edits.add_document(draft_book, REPORT, DAY)
    [line] = document_lines(draft_book, [document])
    assert (line.reference, line.kind_words, line.issued_on) == ("05/BC-UBND", "Báo cáo", date(2024, 2, 5))
    assert (line.issuer, line.signer) == ("UBND huyện Nghĩa Hưng", "Nguyễn Văn An")


def test_a_photograph_needs_no_number_but_some_words(draft_book: Book) -> None:
    for _ in range(2):
        document_edits.add_document(draft_book, DocumentDraft(abstract="Ảnh buổi tập huấn"), DAY)
    assert lines(draft_book) == ["Ảnh buổi tập huấn", "Ảnh buổi tập huấn"]
    with refused(draft_book, "Chưa có gì để ghi"):
        document_edits.add_document(draft_book, DocumentDraft(signer="Nguyễn Văn An"), DAY)


def test_a_number_stands_once_a_year_and_issuer(draft_book: Book) -> None:
    first = document_edits.add_document(draft_book, REPORT, DAY)
    with refused(draft_book, "đã có văn bản 05/BC-UBND năm 2024 của ubnd huyện nghĩa hưng"):
        document_edits.add_document(
            draft_book, DocumentDraft("05/BC-UBND", issued_on=DAY, issuer="ubnd huyện nghĩa hưng"), DAY
        )
    other = document_edits.add_document(draft_book, DocumentDraft("05/BC-UBND", issued_on=DAY, issuer="UBND xã"), DAY)
    with refused(draft_book, "đã có văn bản"):
        document_edits.edit_document(draft_book, other, REPORT)
    with one_step(draft_book):
        document_edits.edit_document(draft_book, first, DocumentDraft("06/BC-UBND", issued_on=DAY))


def test_one_document_proves_many_and_is_unlinked_from_one(draft_book: Book) -> None:
    document = document_edits.add_document(draft_book, REPORT, DAY)
    targets = [Target(code(draft_book, "1.1"), first_milestone(draft_book, "1.1")), Target(code(draft_book, "1.2"))]
    with one_step(draft_book):
        document_edits.link_document(draft_book, document, [*targets, *targets])
    detail = documents.read_document(draft_book, document)
    assert detail.line.proves == ("1.1", "1.2")
    assert len(detail.proofs) == 2
    with one_step(draft_book):
        document_edits.unlink(draft_book, document, detail.proofs[0])
    assert documents.read_document(draft_book, document).line.proves == ("1.2",)
    assert [line.id for line in documents.documents_of(draft_book, code(draft_book, "1.2"))] == [document]


def test_the_dialog_files_links_and_concludes_in_one_step(draft_book: Book, tmp_path: Path) -> None:
    filing = Filing(
        REPORT,
        (stored(draft_book, tmp_path), stored(draft_book, tmp_path, "phu-luc.pdf")),
        (Target(code(draft_book, "1.2")),),
        concludes=code(draft_book, "1.1"),
        conclusion=ConclusionDraft(Conclusion.DONE, date(2024, 2, 5)),
    )
    with one_step(draft_book, "Gắn văn bản 5/BC-UBND"):
        document = document_edits.file_document(draft_book, filing, DAY)
    detail = documents.read_document(draft_book, document)
    assert [file.name for file in detail.files] == ["bao-cao.pdf", "phu-luc.pdf"]
    assert detail.line.proves == ("1.1", "1.2")
    milestone = item(draft_book, "1.1", DAY, 2024).milestones[0]
    assert (milestone.done_on, milestone.document and milestone.document.number) == (date(2024, 2, 5), "05/BC-UBND")


def test_a_refused_conclusion_leaves_no_document_either(draft_book: Book, tmp_path: Path) -> None:
    filing = Filing(
        REPORT,
        (stored(draft_book, tmp_path),),
        concludes=code(draft_book, "1.1"),
        conclusion=ConclusionDraft(Conclusion.DONE, date(2025, 1, 1)),
    )
    with refused(draft_book, "sau hôm nay"):
        document_edits.file_document(draft_book, filing, DAY)


def test_the_scan_joins_the_document_that_a_conclusion_made(draft_book: Book, tmp_path: Path) -> None:
    recording.conclude(
        draft_book, code(draft_book, "1.1"), ConclusionDraft(Conclusion.DONE, date(2024, 2, 5), "05/BC-UBND"), DAY
    )
    filing = Filing(REPORT, (stored(draft_book, tmp_path),))
    with one_step(draft_book):
        document = document_edits.file_document(draft_book, filing, DAY)
    [line] = document_lines(draft_book, document_ids(draft_book, DocumentConditions()))
    assert (line.id, line.files, line.issuer) == (document, 1, "UBND huyện Nghĩa Hưng")
    assert line.abstract == "Kết quả rà soát văn bản"


@pytest.mark.parametrize(
    ("typed", "differing"),
    [
        ({"abstract": "Rà soát VBQPPL"}, "trích yếu"),
        ({"issued_on": date(2024, 2, 6)}, "ngày"),
        ({"kind": "KH"}, "loại"),
        ({"signer": "Người Khác", "abstract": "đọc sai", "issued_on": DAY}, "ngày, trích yếu và người ký"),
    ],
)
def test_other_words_beside_a_number_of_the_register_are_not_swallowed(
    draft_book: Book, tmp_path: Path, typed: dict[str, Any], differing: str
) -> None:
    document_edits.add_document(draft_book, REPORT, DAY)
    filing = Filing(DocumentDraft("05/BC-UBND", **typed), (stored(draft_book, tmp_path),))
    told = (
        "Sổ đã có văn bản 05/BC-UBND năm 2024 (“Kết quả rà soát văn bản”, ngày 05/02/2024), "
        f"khác {differing} đã nhập; hãy sửa số, hoặc để trống {differing} để dùng văn bản đó."
    )
    with refused(draft_book, re.escape(told)):
        document_edits.file_document(draft_book, filing, DAY)


def test_the_same_words_spelled_otherwise_are_the_same_document(draft_book: Book, tmp_path: Path) -> None:
    document = document_edits.add_document(draft_book, replace(REPORT, signer=""), DAY)
    again = replace(REPORT, abstract="KẾT QUẢ rà soát  văn bản.", issuer="ubnd huyện Nghĩa  Hưng")
    filing = Filing(again, (stored(draft_book, tmp_path),))
    assert document_edits.file_document(draft_book, filing, DAY) == document
    [line] = document_lines(draft_book, [document])
    assert (line.abstract, line.signer, line.files) == ("Kết quả rà soát văn bản", "Nguyễn Văn An", 1)


def test_another_agency_has_its_own_paper_of_that_number(draft_book: Book) -> None:
    own = document_edits.file_document(draft_book, Filing(REPORT), DAY)
    theirs = replace(REPORT, issuer="UBND xã A", abstract="Khác")
    assert document_edits.file_document(draft_book, Filing(theirs), DAY) != own


def test_a_number_without_an_issuer_may_be_two_papers_and_it_is_said_how_to_keep_both(draft_book: Book) -> None:
    document_edits.file_document(draft_book, Filing(replace(REPORT, issuer="")), DAY)
    theirs = Filing(replace(REPORT, issuer="UBND xã A", abstract="Khác"))
    with refused(draft_book, "nếu là hai văn bản, hãy ghi cơ quan ban hành của văn bản trong sổ trước"):
        document_edits.file_document(draft_book, theirs, DAY)


def test_a_conclusion_with_other_words_of_its_document_is_not_written(draft_book: Book) -> None:
    document_edits.add_document(draft_book, REPORT, DAY)
    other = ConclusionDraft(Conclusion.DONE, DAY, "05/BC-UBND", "Báo cáo rà soát VBQPPL năm 2023")
    with refused(draft_book, "“Kết quả rà soát văn bản”, ngày 05/02/2024.*để trống trích yếu để dùng văn bản đó"):
        recording.conclude(draft_book, code(draft_book, "1.1"), other, DAY)
    recording.conclude(draft_book, code(draft_book, "1.1"), replace(other, document_abstract=""), DAY)
    assert item(draft_book, "1.1", DAY, 2024).milestones[0].conclusion is Conclusion.DONE


def test_a_number_cited_again_is_the_document_of_the_register(draft_book: Book) -> None:
    document = document_edits.add_document(draft_book, REPORT, DAY)
    recording.conclude(
        draft_book, code(draft_book, "1.1"), ConclusionDraft(Conclusion.DONE, date(2024, 2, 5), "05/BC-UBND"), DAY
    )
    assert documents.read_document(draft_book, document).line.proves == ("1.1",)


def test_a_number_of_two_issuers_is_not_guessed(draft_book: Book) -> None:
    for issuer in ("UBND xã A", "UBND xã B"):
        document_edits.add_document(draft_book, DocumentDraft("05/BC-UBND", issued_on=DAY, issuer=issuer), DAY)
    with refused(draft_book, "Có 2 văn bản 05/BC-UBND năm 2024"):
        recording.conclude(
            draft_book, code(draft_book, "1.1"), ConclusionDraft(Conclusion.DONE, DAY, "05/BC-UBND"), DAY
        )


def test_several_files_a_document_each(draft_book: Book, tmp_path: Path) -> None:
    files = (stored(draft_book, tmp_path, "anh-1.jpg"), stored(draft_book, tmp_path, "anh-2.jpg"))
    with one_step(draft_book, "Gắn 2 văn bản"):
        made = document_edits.file_each(draft_book, Filing(REPORT, files, (Target(code(draft_book, "1.1")),)), DAY)
    assert [line.files for line in document_lines(draft_book, made)] == [1, 1]
    assert sorted(lines(draft_book)) == ["05/BC-UBND", "anh-2.jpg"]


def test_the_same_file_is_not_attached_twice(draft_book: Book, tmp_path: Path) -> None:
    file = stored(draft_book, tmp_path)
    document = document_edits.file_document(draft_book, Filing(REPORT, (file,)), DAY)
    with refused(draft_book, "đã có tệp bao-cao.pdf"):
        document_edits.attach_files(draft_book, document, [file], DAY)
    other = document_edits.add_document(draft_book, DocumentDraft("06/BC-UBND"), DAY)
    with one_step(draft_book, "Gắn tệp bao-cao.pdf"):
        document_edits.attach_files(draft_book, other, [file], DAY)


def test_what_proves_a_conclusion_is_deleted_only_when_it_is_unlinked(draft_book: Book, tmp_path: Path) -> None:
    filing = Filing(
        REPORT,
        (stored(draft_book, tmp_path),),
        (Target(code(draft_book, "1.2")),),
        concludes=code(draft_book, "1.1"),
        conclusion=ConclusionDraft(Conclusion.DONE, DAY),
    )
    document = document_edits.file_document(draft_book, filing, DAY)
    with refused(draft_book, "đang chứng minh kết quả của 1.1"):
        document_edits.delete_document(draft_book, document)
    with one_step(draft_book, "Xóa văn bản 05/BC-UBND"):
        document_edits.delete_document(draft_book, document, unlinking=True)
    assert lines(draft_book) == []
    assert item(draft_book, "1.1", DAY, 2024).milestones[0].conclusion is Conclusion.DONE


def test_a_stop_keeps_its_document(draft_book: Book) -> None:
    stopped = ConclusionDraft(Conclusion.STOPPED, DAY, "07/QĐ-UBND", reason="Không còn căn cứ")
    recording.conclude(draft_book, code(draft_book, "1.1"), stopped, DAY)
    [document] = document_ids(draft_book, DocumentConditions())
    with refused(draft_book, "dừng thực hiện của 1.1 phải có văn bản"):
        document_edits.delete_document(draft_book, document, unlinking=True)


def test_the_register_is_filtered_and_sorted(draft_book: Book, tmp_path: Path) -> None:
    document_edits.file_document(
        draft_book,
        Filing(REPORT, (stored(draft_book, tmp_path, text="hang nam ra soat"),), (Target(code(draft_book, "1.1")),)),
        DAY,
    )
    letter = DocumentDraft("12/UBND-NV", issued_on=date(2023, 1, 9), issuer="Sở Nội vụ", abstract="Đôn đốc")
    document_edits.add_document(draft_book, letter, DAY)
    document_edits.add_document(draft_book, DocumentDraft(abstract="Ảnh"), DAY)
    assert lines(draft_book) == ["05/BC-UBND", "12/UBND-NV", "Ảnh"]
    assert lines(draft_book, year=2023) == ["12/UBND-NV"]
    assert lines(draft_book, kind="BC") == ["05/BC-UBND"]
    assert lines(draft_book, kind="CV") == ["12/UBND-NV"]
    assert lines(draft_book, issuer="Sở Nội vụ") == ["12/UBND-NV"]
    assert lines(draft_book, words="don doc") == ["12/UBND-NV"]
    assert lines(draft_book, words="hằng năm rà soát") == ["05/BC-UBND"]
    assert lines(draft_book, words="Nguyen Van An") == ["05/BC-UBND"]
    assert lines(draft_book, words="*") == []
    assert lines(draft_book, without_files=True) == ["12/UBND-NV", "Ảnh"]
    assert lines(draft_book, unlinked=True, year=2024) == ["Ảnh"]
    by_number = document_ids(draft_book, DocumentConditions(), "reference", descending=False)
    assert [line.name for line in document_lines(draft_book, by_number)] == ["05/BC-UBND", "12/UBND-NV", "Ảnh"]
    by_issuer = document_ids(draft_book, DocumentConditions(), "issuer", descending=False)
    assert [line.issuer for line in document_lines(draft_book, by_issuer)] == ["", "Sở Nội vụ", "UBND huyện Nghĩa Hưng"]
    assert documents.present_kinds(draft_book) == (("BC", "Báo cáo"), ("CV", "Công văn"))
    assert documents.document_years(draft_book) == (2024, 2023)


def test_search_finds_a_file_by_its_name_and_its_text(draft_book: Book, tmp_path: Path) -> None:
    file = stored(draft_book, tmp_path, "Bien-ban.pdf", text="ket qua danh gia cong khai minh bach")
    document = document_edits.file_document(draft_book, Filing(REPORT, (file,)), DAY)
    [found] = search(draft_book, "công khai minh bạch")
    assert (found.kind, found.code, found.title, found.document_id) == (
        "file",
        "05/BC-UBND",
        "Bien-ban.pdf",
        document,
    )
    assert [found.kind for found in search(draft_book, "bien ban")] == ["file"]
    undo(draft_book)
    assert search(draft_book, "công khai minh bạch") == ()


def test_missing_proof_names_what_is_done_without_paper_or_file(draft_book: Book, tmp_path: Path) -> None:
    one = code(draft_book, "1.1")
    recording.conclude(draft_book, one, ConclusionDraft(Conclusion.DONE, DAY), DAY)
    [missing] = missing_proof(draft_book, 2024)
    assert (missing.code, missing.lack.value, missing.done_on) == ("1.1", "Chưa có văn bản", DAY)
    assert missing_proof(draft_book, 2023) == ()
    document = document_edits.add_document(draft_book, REPORT, DAY)
    document_edits.link_document(draft_book, document, [Target(one)])
    [missing] = missing_proof(draft_book, None)
    assert (missing.lack.value, missing.document, missing.document_id) == (
        "Văn bản chưa có tệp",
        "05/BC-UBND",
        document,
    )
    document_edits.attach_files(draft_book, document, [stored(draft_book, tmp_path)], DAY)
    assert missing_proof(draft_book, None) == ()


def test_nothing_arose_needs_no_proof(draft_book: Book) -> None:
    recording.conclude(draft_book, code(draft_book, "1.1"), ConclusionDraft(Conclusion.NOTHING_AROSE, DAY), DAY)
    assert missing_proof(draft_book, None) == ()


def test_a_group_is_proved_unit_by_unit(seed_book: Book) -> None:
    day = date(2023, 11, 30)
    one = item(seed_book, "36.1", day)
    for place, unit in enumerate(one.owing):
        reference = f"{place + 1:02d}/BC-UBND" if place else ""
        draft = ConclusionDraft(Conclusion.DONE, day, reference, unit_id=unit.id, period=PeriodKind.YEAR)
        recording.conclude(seed_book, one.id, draft, day)
    [missing] = missing_proof(seed_book, 2023)
    assert (missing.code, missing.lack.value) == ("36.1", "Chưa có văn bản")


def test_deleting_a_product_and_rewording_its_deadline_take_its_links_along(draft_book: Book) -> None:
    document = document_edits.add_document(draft_book, REPORT, DAY)
    one = code(draft_book, "1.1")
    document_edits.link_document(draft_book, document, [Target(one, first_milestone(draft_book, "1.1"))])
    with one_step(draft_book):
        planning.edit_deliverable(draft_book, one, planning.DeliverableDraft("Sản phẩm thứ nhất", "Thường xuyên"))
    [proof] = documents.read_document(draft_book, document).proofs
    assert (proof.code, proof.milestone_id) == ("1.1", None)
    with one_step(draft_book):
        planning.delete_deliverable(draft_book, one)
    assert documents.read_document(draft_book, document).proofs == ()


def test_a_document_that_is_gone_is_said(draft_book: Book) -> None:
    with pytest.raises(Refusal, match="không còn trong sổ"):
        documents.read_document(draft_book, 99)
    with pytest.raises(Refusal, match="không còn trong sổ"):
        document_edits.edit_document(draft_book, 99, REPORT)


GONE, NOBODY = "Văn bản này không còn trong sổ .vừa bị xóa.", 99_999


def test_a_paper_filed_under_a_document_that_is_gone(draft_book: Book) -> None:
    one = item(draft_book, "1.1", DAY, 2024)
    for targets in ((), (Target(one.id),)):
        with refused(draft_book, GONE):
            document_edits.file_document(
                draft_book, Filing(DocumentDraft(abstract="Báo cáo"), (), targets, NOBODY), DAY
            )
    with refused(draft_book, GONE):
        recording.conclude(draft_book, one.id, ConclusionDraft(Conclusion.DONE, DAY, document_id=NOBODY), DAY)


def test_what_a_document_is_to_prove_may_be_gone(draft_book: Book) -> None:
    document = document_edits.add_document(draft_book, DocumentDraft("05/BC-UBND", issued_on=DAY), DAY)
    one, others = item(draft_book, "1.2", DAY, 2024), first_milestone(draft_book, "1.1")
    for milestone in (NOBODY, others):
        with refused(draft_book, "Mốc đã chọn không còn ở sản phẩm 1.2; hãy chọn lại mốc"):
            document_edits.link_document(draft_book, document, [Target(one.id, milestone)])
    with refused(draft_book, "Dòng này không còn trong kế hoạch"):
        document_edits.link_document(draft_book, document, [Target(NOBODY)])

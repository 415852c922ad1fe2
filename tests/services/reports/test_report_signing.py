"""A signed report: number, day, signer, the signed copy that is the official one, and what differs in it."""

from __future__ import annotations

import shutil
import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pikepdf
import pytest
from docx.oxml import OxmlElement

from cchc_desktop.documents.docx import write_docx
from cchc_desktop.documents.forms.report import report_document
from cchc_desktop.documents.pdf import write_pdf
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.report_content import ReportState
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.documents.documents import read_document
from cchc_desktop.services.documents.edits import (
    DocumentDraft,
    add_document,
    delete_document,
    draft_of,
    edit_document,
    remove_file,
)
from cchc_desktop.services.evidence.evidence import store_file, unused_files
from cchc_desktop.services.history.history import undo
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.printing import paper_bytes
from cchc_desktop.services.reports import signed_text, signing
from cchc_desktop.services.reports.freezing import freeze_report, thaw_report
from cchc_desktop.services.reports.frozen_content import content_of, content_text
from cchc_desktop.services.reports.reporting import read_report, write_section
from cchc_desktop.services.reports.rows import ReportRow, report_row
from cchc_desktop.services.reports.signed_text import Unread, compare_signed
from cchc_desktop.services.reports.signing import SigningDraft, next_report_number, sign_report, sign_with_copy
from cchc_desktop.store.book import Book
from cchc_desktop.store.models import Report
from tests.conftest import OpenBook
from tests.documents.words import converted, needs_libreoffice
from tests.made_once import made_once
from tests.services.looking import refused

DAY, SIGNED_ON = date(2023, 10, 20), date(2023, 9, 20)
Q3 = PeriodKind.Q3
DRAFT = SigningDraft("12", SIGNED_ON, "Trần Văn An")
QUIET = "Kỳ báo cáo này không có sản phẩm về công tác tuyên truyền đến hạn theo Kế hoạch."


def printed(book: Book, choice: str = "", suffix: str = ".pdf") -> bytes:
    return paper_bytes(book, PaperRequest("report", 2023, DAY, Q3, choice=choice), suffix=suffix)


def row(book: Book) -> ReportRow:
    return report_row(book, read_heading(book, 2023).id, Q3)


@pytest.fixture
def frozen_book(sample_template: Path, tmp_path: Path, opened: OpenBook) -> Book:
    path = tmp_path / "mau-2023.sqlite"
    make_frozen(path, sample_template)
    return opened(path)


@made_once
def make_frozen(path: Path, sample: Path) -> None:
    shutil.copy(sample, path)
    with open_book(path) as book:
        freeze_report(book, 2023, Q3, DAY)


def word_file(book: Book, to: Path, *changes: tuple[str, str]) -> Path:
    """The frozen report's Word file, with words changed in it as a leader would."""
    document = docx.Document(BytesIO(printed(book, "frozen", ".docx")))
    cells = [cell for table in document.tables for line in table.rows for cell in line.cells]
    paragraphs = [*document.paragraphs, *(each for cell in cells for each in cell.paragraphs)]
    for old, new in changes:
        found = [paragraph for paragraph in paragraphs if old in paragraph.text]
        assert found, old
        found[0].runs[0].text = found[0].text.replace(old, new)
        for run in found[0].runs[1:]:
            run.text = ""
    document.save(str(to))
    return to


def test_number_day_and_signer_stand_in_the_register_too(frozen_book: Book) -> None:
    sign_report(frozen_book, 2023, Q3, DRAFT, DAY)
    view = read_report(frozen_book, 2023, Q3, DAY)
    assert (view.state, view.number, view.signed_on) == (ReportState.SIGNED, "12/BC-UBND", SIGNED_ON)
    document_id = row(frozen_book).document_id
    assert document_id is not None
    line = read_document(frozen_book, document_id).line
    assert (line.reference, line.issued_on, line.signer, line.kind) == ("12/BC-UBND", SIGNED_ON, "Trần Văn An", "BC")
    assert line.issuer == "UBND huyện Nghĩa Hưng"
    assert line.abstract == "Báo cáo kết quả thực hiện công tác cải cách hành chính quý III năm 2023"


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (SigningDraft(" ", SIGNED_ON, "A"), "Chưa ghi số của báo cáo"),
        (SigningDraft("mười hai", SIGNED_ON, "A"), "không đúng dạng"),
        (SigningDraft("12/QĐ-UBND", SIGNED_ON, "A"), "Số 12/QĐ-UBND không phải số của báo cáo; hãy ghi số văn thư"),
        (SigningDraft("12/UBND-NV", SIGNED_ON, "A"), "ví dụ 05/BC-UBND"),
        (SigningDraft("12", None, "A"), "Chưa ghi ngày ký"),
        (SigningDraft("12", date(2023, 10, 21), "A"), "Ngày ký 21/10/2023 sau hôm nay"),
        (SigningDraft("12", date(2003, 9, 20), "A"), "Ngày ký 20/09/2003 trước ngày đầu của kỳ báo cáo .15/06/2023."),
        (SigningDraft("12", date(2023, 6, 14), "A"), "trước ngày đầu của kỳ báo cáo"),
        (SigningDraft("12", SIGNED_ON), "Chưa ghi người ký"),
    ],
)
def test_what_a_signing_lacks_is_said(frozen_book: Book, draft: SigningDraft, said: str) -> None:
    with refused(frozen_book, said):
        sign_report(frozen_book, 2023, Q3, draft, DAY)


def test_a_draft_is_not_signed(sample_book: Book) -> None:
    with refused(sample_book, "hãy chốt số liệu trước khi ghi số, ngày ký"):
        sign_report(sample_book, 2023, Q3, DRAFT, DAY)


def test_a_number_serves_one_document_a_year_and_agency(frozen_book: Book) -> None:
    other = DocumentDraft("12/BC-UBND", "BC", date(2023, 3, 20), "UBND huyện Nghĩa Hưng", "", "Báo cáo quý I")
    add_document(frozen_book, other, DAY)
    with refused(frozen_book, "Số 12/BC-UBND năm 2023 đã dùng cho văn bản 12/BC-UBND ngày 20/03/2023 “Báo cáo quý I”"):
        sign_report(frozen_book, 2023, Q3, DRAFT, DAY)
    sign_report(frozen_book, 2023, Q3, SigningDraft("13", SIGNED_ON, "Trần Văn An"), DAY)
    freeze_report(frozen_book, 2023, PeriodKind.H1, DAY)
    with refused(frozen_book, "Số 13/BC-UBND năm 2023 đã dùng"):
        sign_report(frozen_book, 2023, PeriodKind.H1, SigningDraft("13", SIGNED_ON, "Trần Văn An"), DAY)


@pytest.mark.parametrize("issuer", ["Ủy ban nhân dân huyện Nghĩa Hưng", "UỶ BAN NHÂN DÂN HUYỆN NGHĨA HƯNG"])
def test_the_agency_spelled_in_full_has_used_the_number_too(frozen_book: Book, issuer: str) -> None:
    add_document(frozen_book, DocumentDraft("12/bc-ubnd", "BC", date(2023, 9, 1), issuer, "", "Báo cáo khác"), DAY)
    with refused(frozen_book, "Số 12/BC-UBND năm 2023 đã dùng cho văn bản 12/BC-UBND ngày 01/09/2023 “Báo cáo khác”"):
        sign_report(frozen_book, 2023, Q3, DRAFT, DAY)


def test_the_next_number_is_told_on_request_and_can_be_signed_under(frozen_book: Book) -> None:
    ours = "Ủy ban nhân dân huyện Nghĩa Hưng"
    add_document(frozen_book, DocumentDraft("300/BC-UBND", "BC", date(2023, 9, 1), ours), DAY)
    number = next_report_number(frozen_book, 2023, Q3, SIGNED_ON)
    assert number == "301/BC-UBND"
    assert next_report_number(frozen_book, 2023, Q3, date(2024, 1, 2)) == "01/BC-UBND"
    sign_report(frozen_book, 2023, Q3, SigningDraft(number, SIGNED_ON, "Trần Văn An"), DAY)
    assert row(frozen_book).number == number


def test_a_document_entered_before_by_its_number_is_the_report(frozen_book: Book) -> None:
    known = add_document(frozen_book, DocumentDraft("12/BC-UBND", issued_on=SIGNED_ON), DAY)
    sign_report(frozen_book, 2023, Q3, DRAFT, DAY)
    assert row(frozen_book).document_id == known
    assert read_document(frozen_book, known).line.abstract.startswith("Báo cáo kết quả thực hiện")


def test_a_mistyped_number_is_mended_in_both_places(frozen_book: Book) -> None:
    sign_report(frozen_book, 2023, Q3, DRAFT, DAY)
    before = printed(frozen_book)
    sign_report(frozen_book, 2023, Q3, SigningDraft("21", date(2023, 9, 21), "Trần Văn An"), DAY)
    document = row(frozen_book).document_id
    assert document is not None
    assert read_document(frozen_book, document).line.reference == row(frozen_book).number == "21/BC-UBND"
    assert printed(frozen_book) == before


def test_mending_keeps_what_was_written_of_the_report_in_the_register(frozen_book: Book) -> None:
    sign_report(frozen_book, 2023, Q3, DRAFT, DAY)
    document = row(frozen_book).document_id
    assert document is not None
    written = draft_of(read_document(frozen_book, document).line)
    own = replace(written, abstract="Báo cáo như bản ký", recipients="UBND tỉnh", issuer="UBND huyện NH")
    edit_document(frozen_book, document, own)
    sign_report(frozen_book, 2023, Q3, SigningDraft("21", date(2023, 9, 21), "Lê Thị Hoa"), DAY)
    mended = replace(own, reference="21/BC-UBND", issued_on=date(2023, 9, 21), signer="Lê Thị Hoa")
    assert draft_of(read_document(frozen_book, document).line) == mended
    add_document(frozen_book, DocumentDraft("30/BC-UBND", "BC", SIGNED_ON, "UBND huyện NH", abstract="Khác"), DAY)
    with refused(frozen_book, "Số 30/BC-UBND năm 2023 đã dùng cho văn bản 30/BC-UBND"):
        sign_report(frozen_book, 2023, Q3, SigningDraft("30", SIGNED_ON, "Lê Thị Hoa"), DAY)


def test_a_report_may_be_signed_before_its_cut_off(frozen_book: Book) -> None:
    sign_report(frozen_book, 2023, Q3, replace(DRAFT, day=date(2023, 9, 1)), DAY)
    assert row(frozen_book).signed_on == date(2023, 9, 1)


def test_signing_is_not_undone_and_a_signed_report_not_opened(frozen_book: Book) -> None:
    sign_report(frozen_book, 2023, Q3, DRAFT, DAY)
    with refused(frozen_book, "không lùi qua bước “Ghi số, ngày ký báo cáo quý III năm 2023: 12/BC-UBND” được"):
        undo(frozen_book)
    with refused(frozen_book, "Đã ký báo cáo quý III năm 2023 ngày 20/09/2023 nên không mở lại được"):
        thaw_report(frozen_book, 2023, Q3, "Sai")
    with refused(frozen_book, "đã ký ngày 20/09/2023 nên không sửa nội dung được nữa"):
        write_section(frozen_book, 2023, Q3, "V", "Sửa")


def test_the_signed_word_file_is_the_official_copy_and_what_differs_is_named(frozen_book: Book, tmp_path: Path) -> None:
    changes = (
        (QUIET, "Đã tổ chức 02 đợt tuyên truyền."),
        ("Chưa xác nhận", "Đã thực hiện"),
    )
    path = word_file(frozen_book, tmp_path / "bao-cao-da-ky.docx", *changes)
    sign_with_copy(frozen_book, 2023, Q3, DRAFT, path, DAY)
    assert printed(frozen_book, suffix=".docx") == path.read_bytes()
    with pytest.raises(Refusal, match="là tệp Word đã ký “bao-cao-da-ky"):
        printed(frozen_book)
    assert printed(frozen_book, "frozen").startswith(b"%PDF")
    compared = compare_signed(frozen_book, 2023, Q3)
    assert compared is not None
    assert [(each.place, each.new) for each in compared.differences if each.new] == [
        ("3. Tuyên truyền cải cách hành chính", "Đã tổ chức 02 đợt tuyên truyền."),
        ("Phụ lục II, sản phẩm 24.1, kết quả thực hiện", "Đã thực hiện"),
    ]


def test_the_signed_pdf_is_shown_and_compared(frozen_book: Book, tmp_path: Path) -> None:
    content = content_of(row(frozen_book).content_text)
    sections = tuple(
        (key, heading, level, text.replace(QUIET, "Kỳ báo cáo này có 02 sản phẩm về công tác tuyên truyền."))
        for key, heading, level, text in content.sections
    )
    made = BytesIO()
    write_pdf(report_document(replace(content, number="12", signed_on=SIGNED_ON, sections=sections)), made)
    path = tmp_path / "bao-cao-quy-3-ky-so.pdf"
    path.write_bytes(made.getvalue())
    sign_with_copy(frozen_book, 2023, Q3, DRAFT, path, DAY)
    assert printed(frozen_book) == path.read_bytes()
    compared = compare_signed(frozen_book, 2023, Q3)
    assert compared is not None
    assert {found.place for found in compared.differences} == {"3. Tuyên truyền cải cách hành chính"}
    told = " ".join(found.words for found in compared.differences)
    assert "này không có sản phẩm" in told
    assert "này có 02 sản phẩm" in told


def differences(book: Book, path: Path) -> list[str]:
    """What is told of a signed copy that is handed in under DRAFT."""
    sign_with_copy(book, 2023, Q3, DRAFT, path, DAY)
    compared = compare_signed(book, 2023, Q3)
    assert compared is not None
    return [found.words for found in compared.differences]


def test_every_change_in_the_annexes_of_a_signed_pdf_is_told_with_its_row(frozen_book: Book, tmp_path: Path) -> None:
    content = replace(content_of(row(frozen_book).content_text), number="12", signed_on=SIGNED_ON)
    indicators, rows = list(content.indicators), list(content.rows)
    indicators[0] = replace(indicators[0], value=indicators[1].value)
    indicators[1] = replace(indicators[1], value=content.indicators[0].value)
    indicators[3] = replace(indicators[3], before="9")
    by_code = {each.code: place for place, each in enumerate(rows)}
    late, unconfirmed = "Chưa đến hạn, dự kiến ngày 30/09/2023", "Chưa xác nhận"
    assert [rows[by_code[code]].result.splitlines()[0] for code in ("3.2", "24.1")] == [late, unconfirmed]
    rows[by_code["3.2"]] = replace(rows[by_code["3.2"]], result="Chưa đến hạn, dự kiến ngày 20/09/2023")
    rows[by_code["24.1"]] = replace(rows[by_code["24.1"]], result=late)
    path = tmp_path / "ky-so.pdf"
    with path.open("wb") as file:
        write_pdf(report_document(replace(content, indicators=tuple(indicators), rows=tuple(rows))), file)
    assert differences(frozen_book, path) == [
        "Phụ lục I, Số nhiệm vụ trong kế hoạch, số liệu: “12” → “7”",
        "Phụ lục I, Số nhiệm vụ đã hoàn thành, số liệu: “7” → “12”",
        "Phụ lục I, Số sản phẩm đã hoàn thành, kỳ trước: “25” → “9”",
        f"Phụ lục II, sản phẩm 3.2, kết quả thực hiện: “{late}” → “Chưa đến hạn, dự kiến ngày 20/09/2023”",
        f"Phụ lục II, sản phẩm 24.1, kết quả thực hiện: “{unconfirmed}” → “{late}”",
    ]


@needs_libreoffice
def test_a_pdf_saved_by_the_word_processor_differs_in_nothing(frozen_book: Book, tmp_path: Path) -> None:
    content = content_of(row(frozen_book).content_text)
    tall = "\n".join(f"Xã thứ {number}: đạt {number % 9} tiêu chí." for number in range(300))
    rows = (*content.rows[:3], replace(content.rows[3], note=tall), *content.rows[4:])
    with frozen_book.change("Ghi chú dài") as change:
        kept = content_text(replace(content, rows=rows))
        change.update(Report, row(frozen_book).id or 0, frozen_content=kept)
    signed = replace(content, rows=rows, number="12", signed_on=SIGNED_ON)
    path = tmp_path / "xuat-tu-word.pdf"
    path.write_bytes(converted({"bao-cao": report_document(signed)}, tmp_path)["bao-cao"])
    assert differences(frozen_book, path) == []


def test_signs_that_the_face_lacks_or_that_never_show_are_no_difference(frozen_book: Book, tmp_path: Path) -> None:
    content = content_of(row(frozen_book).content_text)
    odd = ("☐ ✓ 5 → 😀", "mềm\u00adgạch, rộng\u200bkhông", "Ho\u0061\u0300n tha\u0300nh", "ﬁ <x> & cuối-")
    rows = (*(replace(one, note=note) for one, note in zip(content.rows, odd, strict=False)), *content.rows[len(odd) :])
    made = replace(content, rows=rows)
    with frozen_book.change("Chữ lạ") as change:
        change.update(Report, row(frozen_book).id or 0, frozen_content=content_text(made))
    for suffix, write in ((".pdf", write_pdf), (".docx", write_docx)):
        path = tmp_path / f"chu-la{suffix}"
        with path.open("wb") as file:
            write(report_document(replace(made, number="12", signed_on=SIGNED_ON)), file)
        assert differences(frozen_book, path) == []


def test_a_copy_that_says_the_same_differs_in_nothing(frozen_book: Book, tmp_path: Path) -> None:
    for name, suffix in (("a.docx", ".docx"), ("a.pdf", ".pdf")):
        path = tmp_path / name
        path.write_bytes(printed(frozen_book, "frozen", suffix))
        sign_with_copy(frozen_book, 2023, Q3, DRAFT, path, DAY)
        compared = compare_signed(frozen_book, 2023, Q3)
        assert compared is not None
        assert (compared.unread, compared.differences) == (None, ()), "number and day by hand are no difference"


def test_where_word_ended_a_page_is_no_change(frozen_book: Book, tmp_path: Path) -> None:
    path = word_file(frozen_book, tmp_path / "luu-bang-word.docx")
    document = docx.Document(str(path))
    longest = max(document.paragraphs, key=lambda paragraph: len(paragraph.text))
    text, longest.runs[0].text = longest.text, ""
    for run in longest.runs[1:]:
        run.text = ""
    cut = text.index(" ", len(text) // 2) + 1
    longest.runs[0].add_text(text[:cut])
    longest.runs[0]._r.append(OxmlElement("w:lastRenderedPageBreak"))
    longest.runs[0].add_text(text[cut:])
    document.save(str(path))
    sign_with_copy(frozen_book, 2023, Q3, DRAFT, path, DAY)
    compared = compare_signed(frozen_book, 2023, Q3)
    assert compared is not None
    assert compared.differences == ()


def test_a_scan_without_text_is_told_to_be_one(frozen_book: Book, tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    path = tmp_path / "quet.pdf"
    canvas = Canvas(str(path))
    canvas.rect(100, 100, 200, 200)
    canvas.save()
    sign_with_copy(frozen_book, 2023, Q3, DRAFT, path, DAY)
    compared = compare_signed(frozen_book, 2023, Q3)
    assert compared is not None
    assert (
        compared.unread_words == "Bản đã ký “quet.pdf” là bản quét không có lớp chữ nên không so được với bản đã chốt."
    )


def no_word_file() -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return made.getvalue()


def locked_file() -> bytes:
    made = BytesIO()
    with pikepdf.new() as file:
        file.add_blank_page()
        file.save(made, encryption=pikepdf.Encryption(owner="chu", user="ai"))
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "bytes_"),
    [("bang.docx", no_word_file()), ("rac.pdf", b"%PDF-1.4 rubbish" * 50), ("khoa.pdf", locked_file())],
    ids=["a sheet named as a text", "rubbish", "locked"],
)
def test_a_copy_that_nobody_can_open_is_refused_and_not_kept(
    frozen_book: Book, tmp_path: Path, name: str, bytes_: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(bytes_)
    with refused(frozen_book, f"Tệp “{name}” không mở được: đã hỏng, có mật khẩu, hoặc không phải là PDF hay Word"):
        sign_with_copy(frozen_book, 2023, Q3, DRAFT, path, DAY)
    assert unused_files(frozen_book).free == 0


def test_a_copy_that_takes_too_long_is_kept_and_told_to_be_unread(
    frozen_book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "cham.pdf"
    path.write_bytes(printed(frozen_book))
    monkeypatch.setattr(signing, "PATIENCE", 0.0)
    monkeypatch.setattr(signed_text, "PATIENCE", 0.0)
    sign_with_copy(frozen_book, 2023, Q3, DRAFT, path, DAY)
    assert printed(frozen_book) == path.read_bytes()
    compared = compare_signed(frozen_book, 2023, Q3)
    assert compared is not None
    assert compared.unread_words == "Bản đã ký “cham.pdf” đọc 20 giây chưa xong nên chưa so được; hãy so lại sau."


def test_a_copy_that_an_older_program_took_unopened_is_told_to_be_damaged(frozen_book: Book, tmp_path: Path) -> None:
    path = tmp_path / "rac.pdf"
    path.write_bytes(b"%PDF-1.4 rubbish" * 50)
    sign_report(frozen_book, 2023, Q3, replace(DRAFT, file=store_file(frozen_book, path)), DAY)
    compared = compare_signed(frozen_book, 2023, Q3)
    assert compared is not None
    assert compared.unread_words.startswith("Bản đã ký “rac.pdf” không mở được (đã hỏng hoặc có mật khẩu)")


def test_a_frozen_report_not_read_in_time_is_no_difference(
    frozen_book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(printed(frozen_book))
    sign_with_copy(frozen_book, 2023, Q3, DRAFT, path, DAY)
    made = signed_text._made

    def slower(*arguments: Any) -> bytes:
        monkeypatch.setattr(signed_text, "PATIENCE", 0.0)
        return made(*arguments)

    monkeypatch.setattr(signed_text, "_made", slower)
    compared = compare_signed(frozen_book, 2023, Q3)
    assert compared is not None
    assert (compared.unread, compared.differences) == (Unread.SLOW, ())


@pytest.mark.parametrize(
    ("name", "bytes_"), [("anh.jpg", b"\xff\xd8"), ("gia.pdf", b"khong phai"), ("a.docx", b"%PDF-")]
)
def test_what_cannot_be_a_signed_copy_is_refused_and_not_kept(
    frozen_book: Book, tmp_path: Path, name: str, bytes_: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(bytes_)
    with refused(frozen_book, f"Tệp “{name}” không phải là PDF hay Word"):
        sign_with_copy(frozen_book, 2023, Q3, DRAFT, path, DAY)
    assert unused_files(frozen_book).free == 0


def test_the_official_copy_and_its_document_are_guarded(frozen_book: Book, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(printed(frozen_book))
    sign_with_copy(frozen_book, 2023, Q3, DRAFT, path, DAY)
    kept = row(frozen_book)
    assert kept.document_id is not None
    assert kept.signed_file_id is not None
    with refused(frozen_book, "Tệp này là bản đã ký của báo cáo quý III năm 2023"):
        remove_file(frozen_book, kept.signed_file_id)
    with refused(frozen_book, "Văn bản này là báo cáo quý III năm 2023 đã ký nên không xóa được"):
        delete_document(frozen_book, kept.document_id)
    line = read_document(frozen_book, kept.document_id).line
    other = DocumentDraft("99/BC-UBND", line.kind, line.issued_on, line.issuer, line.signer, line.abstract)
    with refused(frozen_book, "hãy sửa số, ngày, người ký ở trang Báo cáo"):
        edit_document(frozen_book, kept.document_id, other)
    abstract = DocumentDraft(line.reference, line.kind, line.issued_on, line.issuer, line.signer, "Trích yếu khác")
    edit_document(frozen_book, kept.document_id, abstract)

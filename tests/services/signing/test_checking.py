"""A signature tells any change: of a byte, by a page, a note or a field behind it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given
from hypothesis import strategies as some
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import PageObject
from pyhanko.sign.fields import SigFieldSpec, append_signature_field

from cchc_desktop.domain.digital_signature import Integrity, SignatureCheck, Trust
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.files.pdf_pages import PdfPages
from cchc_desktop.services.signing.checks import check_signatures
from cchc_desktop.services.signing.digital_signature import sign_pdf
from cchc_desktop.services.signing.kept_signatures import as_json, check_of
from cchc_desktop.services.signing.roots import roots_folder
from tests.services.signing.keys import ENDS, NOW, PASSWORD, SIGNER, believed, p12, root, signing_key

Change = Callable[[IncrementalPdfFileWriter], object]


def covered(pdf: bytes) -> tuple[int, int, int]:
    """(end of the first range, begin and end of the second) of what the one signature covers."""
    found = re.search(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\s*\]", pdf)
    assert found is not None
    first, second, length = (int(number) for number in found.groups())
    return first, second, second + length


@given(data=some.data())
def test_any_byte_that_is_changed_is_told(signed: bytes, data: some.DataObject) -> None:
    first, second, end = covered(signed)
    assert end == len(signed)
    at = data.draw(some.one_of(some.integers(0, first - 1), some.integers(second, end - 1)))
    value = data.draw(some.integers(0, 255).filter(lambda value: value != signed[at]))
    checks = check_signatures(signed[:at] + bytes([value]) + signed[at + 1 :], believed())
    assert checks, "a changed paper must not be told to be unsigned"
    assert not any(check.is_sound for check in checks)


def test_a_changed_letter_of_the_text_names_the_signer_and_says_changed(signed: bytes) -> None:
    at = signed.index(b"stream\n") + 20
    (check,) = check_signatures(signed[:at] + bytes([signed[at] ^ 1]) + signed[at + 1 :], believed())
    assert check.signer == SIGNER
    assert "đã thay đổi sau khi ký" in check.sentence


def with_change(pdf: bytes, change: Change) -> bytes:
    """A further revision behind what is there, as an editor appends it."""
    writer, made = IncrementalPdfFileWriter(BytesIO(pdf)), BytesIO()
    change(writer)
    writer.write(made)
    assert made.getvalue().startswith(pdf)
    return made.getvalue()


def add_page(writer: IncrementalPdfFileWriter) -> None:
    content = writer.add_object(generic.StreamObject(stream_data=b"q Q"))
    writer.insert_page(PageObject(contents=content, media_box=(0, 0, 595, 842)))


def add_note(writer: IncrementalPdfFileWriter) -> None:
    entries = {"/Type": pdf_name("/Annot"), "/Subtype": pdf_name("/FreeText"), "/Contents": generic.pdf_string("x")}
    note = generic.DictionaryObject({pdf_name(name): value for name, value in entries.items()})
    note[pdf_name("/Rect")] = generic.ArrayObject(generic.NumberObject(number) for number in (0, 0, 99, 99))
    writer.register_annotation(writer.root["/Pages"]["/Kids"].raw_get(0), writer.add_object(note))


def add_empty_field(writer: IncrementalPdfFileWriter) -> None:
    append_signature_field(writer, SigFieldSpec("Ô trống", box=(0, 0, 200, 200)))


@pytest.mark.parametrize("change", [add_page, add_note, add_empty_field])
def test_what_is_added_behind_a_signature_is_told(signed: bytes, change: Change) -> None:
    (check,) = check_signatures(with_change(signed, change), believed())
    assert (check.signer, check.integrity) == (SIGNER, Integrity.CHANGED)
    assert not check.whole_file
    assert check.state.startswith("đã thay đổi sau khi ký")


def test_the_page_added_is_really_there(signed: bytes) -> None:
    pages = PdfPages(with_change(signed, add_page))
    try:
        assert len(pages.sizes) == 2
    finally:
        pages.close()


def test_bytes_behind_the_end_are_told(signed: bytes) -> None:
    (check,) = check_signatures(signed + b"\n%them\n", believed())
    assert check.integrity is Integrity.CHANGED


def test_a_signature_between_two_pages_does_not_cover_the_second(signed: bytes, key_file: Path) -> None:
    """The change comes first, then another signs: the first signer has not seen the page."""
    first, second = check_signatures(sign_pdf(with_change(signed, add_page), key_file, PASSWORD, at=NOW), believed())
    assert (first.integrity, second.integrity) == (Integrity.CHANGED, Integrity.WHOLE)


def test_a_file_written_anew_has_lost_its_signature(signed: bytes) -> None:
    """Other programs write the whole file again: signature and places do not fit any more."""
    anew = BytesIO()
    with pikepdf.open(BytesIO(signed)) as file:
        file.add_blank_page()
        file.save(anew)
    (check,) = check_signatures(anew.getvalue(), believed())
    assert not check.is_sound


def test_a_signature_taken_off_leaves_its_trace(signed: bytes) -> None:
    def take_off(writer: IncrementalPdfFileWriter) -> None:
        del writer.root["/AcroForm"]
        writer.update_root()

    (check,) = check_signatures(with_change(signed, take_off), believed())
    assert check.integrity is Integrity.UNREADABLE


def test_a_paper_without_signature(paper: bytes) -> None:
    assert check_signatures(paper, believed()) == ()


@pytest.mark.parametrize("pdf", [b"", b"khong phai PDF", b"%PDF-1.7\n%%EOF"])
def test_what_is_no_pdf(pdf: bytes) -> None:
    with pytest.raises(Refusal, match="không đọc được chữ ký số; hãy lấy lại tệp gốc"):
        check_signatures(pdf, believed())


def test_a_pdf_that_asks_for_a_password(paper: bytes) -> None:
    locked = BytesIO()
    with pikepdf.open(BytesIO(paper)) as file:
        file.save(locked, encryption=pikepdf.Encryption(owner="chu", user="ai"))
    with pytest.raises(Refusal, match="có mật khẩu nên không đọc được chữ ký số"):
        check_signatures(locked.getvalue(), believed())


def test_a_pdf_that_only_forbids_printing_is_read(paper: bytes) -> None:
    forbidding = BytesIO()
    with pikepdf.open(BytesIO(paper)) as file:
        file.save(forbidding, encryption=pikepdf.Encryption(owner="chu", user=""))
    assert check_signatures(forbidding.getvalue(), believed()) == ()


# -- the certificate


def only(pdf: bytes, folder: Path, **settings: object) -> SignatureCheck:
    key = signing_key(**settings)  # type: ignore[arg-type]
    (check,) = check_signatures(sign_pdf(pdf, p12(folder, key), PASSWORD, at=NOW), believed())
    return check


def test_a_time_that_the_office_has_no_day_for_is_left_out(paper: bytes, tmp_path: Path) -> None:
    last = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
    key = p12(tmp_path, signing_key(until=last))
    signed = sign_pdf(paper, key, PASSWORD, at=last - timedelta(minutes=5))
    (check,) = check_signatures(signed, believed())
    assert check.signed_at is None
    assert "không rõ ký lúc nào: nguyên vẹn từ khi ký" in check.sentence
    assert "Ký lúc" not in check.details
    assert check_of(as_json(check) | {"signed_at": last.isoformat()}).signed_at is None


def test_a_root_that_nobody_knows_here(signed: bytes) -> None:
    (check,) = check_signatures(signed)
    assert check.trust is Trust.UNKNOWN_ROOT
    assert check.state == "nguyên vẹn từ khi ký; chưa kiểm tra được chứng thư gốc"


def test_a_root_put_into_the_officers_folder_is_believed(signed: bytes) -> None:
    roots_folder().mkdir(parents=True)
    (roots_folder() / "goc.cer").write_bytes(root().certificate.public_bytes(Encoding.PEM))
    (roots_folder() / "hong.crt").write_bytes(b"khong phai chung thu")
    (roots_folder() / "ghi chu.txt").write_text("…")
    (roots_folder() / "thu muc.cer").mkdir()
    (roots_folder() / "mat.pem").symlink_to(roots_folder() / "khong con.pem")
    (check,) = check_signatures(signed)
    assert check.trust is Trust.TRUSTED


def test_a_certificate_that_ended_after_the_signing_held_when_it_signed(paper: bytes, tmp_path: Path) -> None:
    assert ENDS.year == 2025, "long over by now"
    assert only(paper, tmp_path).trust is Trust.TRUSTED
    assert only(paper, tmp_path, until=NOW + timedelta(seconds=5)).trust is Trust.TRUSTED


def test_a_certificate_that_is_not_for_papers(paper: bytes, tmp_path: Path) -> None:
    check = only(paper, tmp_path, signs_papers=False)
    assert (check.integrity, check.trust) == (Integrity.WHOLE, Trust.UNFIT)


def test_a_name_with_marks_that_cannot_be_shown(paper: bytes, tmp_path: Path) -> None:
    """A certificate can hold anything: one line, composed letters, no signs that nobody sees."""
    assert only(paper, tmp_path, signer="Nguye\u0302\u0303n\n  Văn\x00 A").signer == "Nguyễn Văn A"

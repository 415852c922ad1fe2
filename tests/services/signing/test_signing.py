"""A paper is signed with a .p12 file; each fault of file, key or password is one sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12

from cchc_desktop.domain.digital_signature import Integrity, Trust
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.files.pdf_pages import PdfPages
from cchc_desktop.services.signing import extra as signing_extra
from cchc_desktop.services.signing.checks import check_signatures
from cchc_desktop.services.signing.digital_signature import sign_file, sign_pdf
from cchc_desktop.services.signing.looks import Look, TopLine
from tests.services.signing.keys import (
    ENDS,
    ISSUED,
    NOW,
    ORGANISATION,
    PASSWORD,
    SIGNER,
    believed,
    p12,
    root,
    signing_key,
)


def test_a_signed_paper_tells_who_signed_when_and_that_it_is_whole(signed: bytes) -> None:
    (check,) = check_signatures(signed, believed())
    assert (check.signer, check.organisation) == (SIGNER, ORGANISATION)
    assert check.issuer == "Cơ quan cấp chứng thư thử"
    assert check.signed_at == NOW
    assert (check.integrity, check.trust, check.whole_file) == (Integrity.WHOLE, Trust.TRUSTED, True)
    assert (check.reason, check.place) == ("Ký ban hành", "Quận Thử")
    assert check.sentence == (
        "Nguyễn Văn Thử (Ủy ban nhân dân quận Thử), ký lúc 20/10/2023 08:05:11: nguyên vẹn từ khi ký; chứng thư tin cậy"
    )


def test_what_was_printed_stays_byte_for_byte_in_front(paper: bytes, signed: bytes) -> None:
    assert signed.startswith(paper)
    assert b"/ETSI.CAdES.detached" in signed


def test_a_signed_paper_shows_as_before(paper: bytes, signed: bytes) -> None:
    before, after = PdfPages(paper), PdfPages(signed)
    try:
        assert after.sizes == before.sizes
        assert after.text(0).letters == before.text(0).letters
    finally:
        before.close()
        after.close()


def test_a_paper_that_went_through_another_program_first_is_signed_too(paper: bytes, key_file: Path) -> None:
    """Cross-reference streams and objects packed together, as Word and scanners write them."""
    packed = BytesIO()
    with pikepdf.open(BytesIO(paper)) as file:
        file.save(packed, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    (check,) = check_signatures(sign_pdf(packed.getvalue(), key_file, PASSWORD, at=NOW), believed())
    assert check.integrity is Integrity.WHOLE


def test_the_second_signature_leaves_the_first_one_sound(signed: bytes, tmp_path: Path) -> None:
    clerk = p12(tmp_path, signing_key("Văn phòng", "Ủy ban nhân dân quận Thử"))
    first, second = check_signatures(sign_pdf(signed, clerk, PASSWORD, at=NOW), believed())
    assert (first.signer, first.integrity) == (SIGNER, Integrity.SIGNED_AGAIN)
    assert (second.signer, second.integrity) == ("Văn phòng", Integrity.WHOLE)
    assert first.is_sound
    assert not first.whole_file


def refusal(pdf: bytes, key_file: Path, password: str = PASSWORD) -> str:
    with pytest.raises(Refusal) as refused:
        sign_pdf(pdf, key_file, password, at=NOW)
    return str(refused.value)


def test_a_wrong_password(paper: bytes, key_file: Path) -> None:
    assert refusal(paper, key_file, "sai") == "Mật khẩu của tệp khoa.p12 không đúng; hãy nhập lại mật khẩu chứng thư."
    assert "không đúng" in refusal(paper, key_file, "")


@pytest.mark.parametrize("content", [b"", b"khong phai", b"\x30\x03\x02\x01\x03", b"\x30\x82" + b"\xff" * 900])
def test_a_file_that_holds_no_key(paper: bytes, tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "anh.p12"
    other.write_bytes(content)
    assert "không phải là chứng thư số .p12" in refusal(paper, other)


def test_no_file_or_a_folder(paper: bytes, tmp_path: Path) -> None:
    assert "Không có tệp chứng thư" in refusal(paper, tmp_path / "khong-co.p12")
    assert "Không có tệp chứng thư" in refusal(paper, tmp_path)


def test_a_key_without_certificate_and_a_certificate_without_key(paper: bytes, tmp_path: Path) -> None:
    key, bare, lone = signing_key(), tmp_path / "khoa.p12", tmp_path / "chung-thu.p12"
    bare.write_bytes(pkcs12.serialize_key_and_certificates(b"k", key.private, None, None, NoEncryption()))
    lone.write_bytes(pkcs12.serialize_key_and_certificates(b"k", None, key.certificate, None, NoEncryption()))
    assert "không có chứng thư; hãy xuất lại" in refusal(paper, bare, "")
    assert "không có khóa riêng nên không ký được" in refusal(paper, lone, "")


def test_a_certificate_that_is_over_or_not_yet(paper: bytes, tmp_path: Path) -> None:
    over = p12(tmp_path, signing_key(since=ISSUED, until=NOW - timedelta(seconds=1)))
    assert "Chứng thư của Nguyễn Văn Thử đã hết hạn từ 20/10/2023 08:05:10" in refusal(paper, over)
    early = p12(tmp_path, signing_key(since=NOW + timedelta(days=1), until=ENDS))
    assert "chỉ có hiệu lực từ 21/10/2023 08:05:11; hãy kiểm tra ngày giờ của máy" in refusal(paper, early)


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.7\n", b"PK\3\4 mot tep Word", b"\0" * 2000])
def test_what_is_no_pdf(key_file: Path, pdf: bytes) -> None:
    assert "không phải PDF hoặc đã hỏng nên không ký được" in refusal(pdf, key_file)


def test_half_a_pdf(paper: bytes, key_file: Path) -> None:
    assert "không phải PDF hoặc đã hỏng nên không ký được" in refusal(paper[: len(paper) // 2], key_file)


def odd(paper: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    made = BytesIO()
    with pikepdf.open(BytesIO(paper)) as file:
        change(file)
        file.save(made)
    return made.getvalue()


ODD: dict[str, Callable[[pikepdf.Pdf], None]] = {
    "a list for a form": lambda file: setattr(file.Root, "AcroForm", pikepdf.Array([])),
    "a number for fields": lambda file: setattr(file.Root, "AcroForm", pikepdf.Dictionary(Fields=5)),
    "fields that are none": lambda file: setattr(file.Root, "AcroForm", pikepdf.Dictionary(Fields=pikepdf.Array([3]))),
    "a number for notes": lambda file: setattr(file.pages[0].obj, "Annots", 7),
    "a number for a permission": lambda file: setattr(file.Root, "Perms", pikepdf.Dictionary(DocMDP=3)),
    "a list for extensions": lambda file: setattr(file.Root, "Extensions", pikepdf.Array([])),
}


@pytest.mark.parametrize("part", ODD)
@pytest.mark.parametrize("look", [None, TopLine("12/UBND-NV")])
def test_a_pdf_that_is_built_as_none_is(paper: bytes, key_file: Path, part: str, look: Look | None) -> None:
    with pytest.raises(Refusal, match="không đúng quy cách nên không ký được; hãy in lại văn bản ra PDF rồi ký"):
        sign_pdf(odd(paper, ODD[part]), key_file, PASSWORD, look=look, at=NOW)


def test_a_pdf_with_a_password(paper: bytes, key_file: Path) -> None:
    locked = BytesIO()
    with pikepdf.open(BytesIO(paper)) as file:
        file.save(locked, encryption=pikepdf.Encryption(owner="chu", user="ai"))
    assert "Tệp PDF có mật khẩu nên không ký được" in refusal(locked.getvalue(), key_file)


def test_without_the_extra_it_is_said_how_to_get_it(
    paper: bytes, key_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signing_extra, "find_spec", lambda _name: None)
    assert not signing_extra.can_sign()
    assert 'pip install "cchc-desktop[sign]"' in refusal(paper, key_file)


def test_the_signed_paper_is_written_beside_and_never_over_one_unasked(
    paper: bytes, key_file: Path, tmp_path: Path
) -> None:
    source = tmp_path / "Báo cáo.pdf"
    source.write_bytes(paper)
    to = source.with_name(signing_extra.signed_name(source.name))
    assert to.name == "Báo cáo đã ký.pdf"
    sign_file(source, p12(tmp_path, signing_key(until=NOW + timedelta(days=36500))), PASSWORD, to)
    assert len(check_signatures(to.read_bytes(), believed())) == 1
    assert source.read_bytes() == paper
    with pytest.raises(Refusal, match="Đã có tệp"):
        sign_file(source, key_file, PASSWORD, to)
    with pytest.raises(Refusal, match="phải nằm ở tệp khác"):
        sign_file(source, key_file, PASSWORD, source, force=True)
    assert source.read_bytes() == paper


def test_a_root_is_not_taken_for_a_signer(signed: bytes) -> None:
    """Another root of the same name is not the one that signed the certificate."""
    assert root().certificate.subject == signing_key().certificate.issuer
    (check,) = check_signatures(signed, [])
    assert check.trust is Trust.UNKNOWN_ROOT

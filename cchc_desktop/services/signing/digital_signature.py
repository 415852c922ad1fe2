"""Signs papers digitally (PAdES-B-B, ETSI EN 319 142-1) through pyHanko; nothing goes over the network."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cchc_desktop.domain.digital_signature import VIETNAM
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.files.file_faults import fault_words
from cchc_desktop.services.files.whole_file import refuse_place, write_whole
from cchc_desktop.services.signing.extra import need_extra
from cchc_desktop.services.signing.keys import opened_key, signer_name
from cchc_desktop.services.signing.looks import Look
from cchc_desktop.services.signing.stamping import Placed, placed_stamp
from cchc_desktop.services.signing.token import token_faults
from cchc_desktop.services.typed_text import typed_line

if TYPE_CHECKING:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import PdfSignatureMetadata, Signer

DIGEST = "sha256"


def sign_pdf(
    pdf: bytes,
    key_file: Path,
    password: str,
    *,
    reason: str = "",
    place: str = "",
    look: Look | None = None,
    at: datetime | None = None,
) -> bytes:
    """`pdf` with a signature by the key of `key_file` added behind it; what was there stays byte for byte.

    Nothing of it shows on the pages unless `look` says what. A file that is signed already keeps its signatures, and
    the new one covers them. `at` is the time told in the signature, now unless given. Refused in one sentence: the
    extra is not installed, `pdf` is no PDF, is locked by a password or may not be signed, `look` finds no place, and
    the faults of `opened_key`.
    """
    need_extra()
    moment = at or datetime.now(VIETNAM)
    writer = _writer_on(pdf)
    with opened_key(key_file, password, moment) as signer, _built_as_pdfs_are():
        stamp = placed_stamp(pdf, writer.prev, look, signer_name(signer), moment) if look else None
        return _signed(writer, signer, _about(writer, typed_line(reason), typed_line(place)), moment, stamp)


def sign_file(
    paper: Path,
    key_file: Path,
    password: str,
    to: Path,
    *,
    reason: str = "",
    place: str = "",
    look: Look | None = None,
    force: bool = False,
) -> Path:
    """Sign the PDF at `paper` and write it whole to `to`; `paper` itself is never written."""
    refuse_early(paper, to, force=force)
    return write_whole(to, sign_pdf(read_pdf(paper), key_file, password, reason=reason, place=place, look=look))


def refuse_early(paper: Path, to: Path, *, force: bool = False) -> None:
    """Refuse, before a password is asked for, what cannot come to anything."""
    need_extra()
    refuse_place(to, force=force)
    if to.exists() and paper.exists() and to.samefile(paper):
        raise Refusal(f"Bản ký phải nằm ở tệp khác {paper.name}; hãy ghi tên khác để giữ bản chưa ký.")
    read_pdf(paper)


def read_pdf(paper: Path) -> bytes:
    """The bytes of a file to be signed or checked."""
    try:
        return paper.read_bytes()
    except OSError as error:
        raise Refusal(f"Không đọc được tệp {paper} ({fault_words(error)}); hãy kiểm tra đường dẫn.") from None


@contextmanager
def _built_as_pdfs_are() -> Iterator[None]:
    """Signing goes through forms, notes and permissions of the file; where one is no such thing, that is said.

    The library then raises whatever comes: TypeError, AttributeError, AssertionError and its own.
    """
    try:
        yield
    except Refusal:
        raise
    except token_faults():
        raise
    except Exception as error:
        raise Refusal(
            "Tệp PDF có phần biểu mẫu, ghi chú hoặc phân quyền không đúng quy cách nên không ký được; "
            "hãy in lại văn bản ra PDF rồi ký."
        ) from error


def _writer_on(pdf: bytes) -> IncrementalPdfFileWriter:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # noqa: PLC0415 (heavy)

    try:
        # Not strict: scanners and office programs write PDFs that are a little off, and every viewer shows them.
        writer = IncrementalPdfFileWriter(BytesIO(pdf), strict=False)
        encrypted = writer.prev.encrypted
        if not encrypted:
            writer.find_page_for_modification(0)
    except Exception:  # whatever the library says of a damaged file: it cannot be signed
        raise Refusal(
            "Tệp không phải PDF hoặc đã hỏng nên không ký được; hãy lấy lại tệp gốc, hoặc in lại ra PDF rồi ký."
        ) from None
    if encrypted:
        raise Refusal("Tệp PDF có mật khẩu nên không ký được; hãy lưu bản không mật khẩu rồi ký.")
    return writer


def _about(writer: IncrementalPdfFileWriter, reason: str, place: str) -> PdfSignatureMetadata:
    """What the signature says of itself beside the certificate."""
    from pyhanko.sign.fields import SigSeedSubFilter  # noqa: PLC0415 (heavy)
    from pyhanko.sign.signers import PdfSignatureMetadata  # noqa: PLC0415

    return PdfSignatureMetadata(
        field_name=_free_field(writer),
        md_algorithm=DIGEST,
        subfilter=SigSeedSubFilter.PADES,
        reason=reason or None,
        location=place or None,
    )


def _signed(
    writer: IncrementalPdfFileWriter, signer: Signer, about: PdfSignatureMetadata, at: datetime, stamp: Placed | None
) -> bytes:
    from pyhanko.sign.general import SigningError  # noqa: PLC0415 (heavy)

    from cchc_desktop.services.signing.library import MomentSigner  # noqa: PLC0415 (loads what is heavy)

    maker = MomentSigner(about, signer=signer, at=at, **_shown(about, stamp))
    try:
        made = maker.sign_pdf(writer, output=BytesIO())
    except SigningError:
        raise Refusal(
            "Tệp đã được ký và khóa, không nhận thêm chữ ký; hãy ký một bản chưa khóa của văn bản này."
        ) from None
    return bytes(made.getvalue())


def _shown(about: PdfSignatureMetadata, placed: Placed | None) -> dict[str, Any]:
    """The field on the page with the stamp in it; a signature without one has a field without extent."""
    if placed is None:
        return {}
    from pyhanko.pdf_utils.layout import AxisAlignment as Align  # noqa: PLC0415
    from pyhanko.pdf_utils.layout import Margins, SimpleBoxLayoutRule  # noqa: PLC0415 (heavy)
    from pyhanko.sign.fields import SigFieldSpec  # noqa: PLC0415
    from pyhanko.stamp import StaticStampStyle  # noqa: PLC0415

    from cchc_desktop.services.signing.library import StampPage  # noqa: PLC0415 (loads what is heavy)

    room = placed.room
    whole = SimpleBoxLayoutRule(x_align=Align.ALIGN_MID, y_align=Align.ALIGN_MID, margins=Margins(0, 0, 0, 0))
    style = StaticStampStyle(
        border_width=0, background=StampPage(placed.stamp.pdf), background_layout=whole, background_opacity=1
    )
    corners = (room.left, room.bottom, room.right, room.top)
    return {
        "stamp_style": style,
        "new_field_spec": SigFieldSpec(about.field_name, on_page=room.page, box=corners),
    }


def _free_field(writer: IncrementalPdfFileWriter) -> str:
    """A name for the new field that no other one of the file has."""
    from pyhanko.sign.fields import enumerate_sig_fields  # noqa: PLC0415 (heavy)

    taken = {name for name, *_ in enumerate_sig_fields(writer.prev)}
    number = len(taken) + 1
    while f"Signature{number}" in taken:
        number += 1
    return f"Signature{number}"

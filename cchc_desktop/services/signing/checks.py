"""Reads the digital signatures of any PDF: who, when, whole or changed, and what is known of the certificate.

Everything offline: no certificate, no list of revoked ones is fetched.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from cchc_desktop.domain.digital_signature import Integrity, SignatureCheck, Trust, told_moment
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import nfc, spaces_folded
from cchc_desktop.services.signing.extra import need_extra
from cchc_desktop.services.signing.roots import believed_roots
from cchc_desktop.services.typed_text import sought

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import EmbeddedPdfSignature
    from pyhanko.sign.validation.status import PdfSignatureStatus

TRACE = b"/ByteRange"
"""What every signature leaves in a file, never compressed: it says by their places which bytes are covered."""
CONTENT = re.compile(rb"/Contents\s*<3[0-9A-Fa-f]{40}")
"""The signature itself: where its other traces are gone, it is still told that there was one."""
MOST_SIGNATURES = 100
KINDS = ("/adbe.pkcs7.detached", "/ETSI.CAdES.detached")
"""Kinds of signatures (SubFilter) that can be checked; the two older ones of PDF 1.3 are told to be what they are."""
BROKEN = frozenset(("md2", "md5"))
WEAK = BROKEN | {"sha1"}
"""SHA-1 was common in signatures until about 2018: whether the file is whole can be told, trust cannot rest on it."""
LOST = SignatureCheck("", "", "", None, Integrity.UNREADABLE, None)
"""There was a signature; what is left of it cannot be read."""


class DamagedPdf(Refusal):
    """The file cannot be read as a PDF at all."""


def check_signatures(pdf: bytes, roots: Sequence[Certificate] | None = None) -> tuple[SignatureCheck, ...]:
    """Every signature in the order in which they were made; none for a PDF that nobody signed.

    `roots` are the certificates believed, the system's and the officer's own unless given. Refused: the extra is not
    installed, `pdf` is no PDF or damaged, or its password is asked for. A file with traces of a signature that no
    longer is one is never told to be unsigned.
    """
    need_extra()
    try:
        reader = _reader_of(pdf)
    except DamagedPdf:
        if TRACE in pdf:
            return (LOST,)
        raise
    try:
        found = list(reader.embedded_regular_signatures)
        stamps = list(reader.embedded_timestamp_signatures)
    except Exception:  # whatever the library says of a damaged file
        return (LOST,)
    believed = believed_roots() if roots is None else tuple(roots)
    signed = frozenset(signature.field_name for signature in (*found, *stamps))
    told = [_check(pdf, signature, signed, believed) for signature in found[:MOST_SIGNATURES]]
    return (*told, LOST) if _has_lost_one(pdf, len(found) + len(stamps)) else tuple(told)


def _has_lost_one(pdf: bytes, signatures: int) -> bool:
    """Whether the file has traces of more signatures than can be reached in it."""
    return pdf.count(TRACE) > signatures or (not signatures and CONTENT.search(pdf) is not None)


def _reader_of(pdf: bytes) -> PdfFileReader:
    from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415 (heavy)

    try:
        reader = PdfFileReader(BytesIO(pdf), strict=False)
        locked = reader.encrypted and not _opens_without_password(reader)
        if not locked:
            _ = reader.root["/Pages"]
    except Exception:  # whatever the library says of a damaged file
        raise DamagedPdf("Tệp không phải PDF hoặc đã hỏng nên không đọc được chữ ký số; hãy lấy lại tệp gốc.") from None
    if locked:
        raise Refusal("Tệp PDF có mật khẩu nên không đọc được chữ ký số; hãy lưu bản không mật khẩu rồi xem lại.")
    return reader


def _opens_without_password(reader: PdfFileReader) -> bool:
    """Some files forbid printing only: they open for everyone."""
    from pyhanko.pdf_utils.crypt import AuthStatus  # noqa: PLC0415 (heavy)

    return bool(reader.decrypt(b"").status != AuthStatus.FAILED)


def _check(
    pdf: bytes, signature: EmbeddedPdfSignature, signed: frozenset[str], roots: tuple[Certificate, ...]
) -> SignatureCheck:
    """One signature; `signed` names every field of the file that holds one."""
    if signature.sig_object.get("/SubFilter") not in KINDS:
        return _told(signature, Integrity.UNKNOWN_KIND, None)
    try:
        status, alone = _status(signature, roots), _gap_is_its_own(pdf, signature)
    except Exception:  # whatever the library says of a signature that is none
        return _told(signature, Integrity.UNREADABLE, None)
    return _told(signature, _integrity(status, alone, signed), _trust(signature, status))


def _status(signature: EmbeddedPdfSignature, roots: tuple[Certificate, ...]) -> PdfSignatureStatus:
    """What the library finds, judged at the time of signing: a certificate may have run out since then."""
    from pyhanko.sign.validation import validate_pdf_signature  # noqa: PLC0415 (heavy)
    from pyhanko_certvalidator import ValidationContext  # noqa: PLC0415

    context = ValidationContext(
        trust_roots=list(roots),
        moment=_signed_at(signature) or datetime.now(UTC),
        allow_fetching=False,
        weak_hash_algos=BROKEN,
    )
    return validate_pdf_signature(signature, context)


def _gap_is_its_own(pdf: bytes, signature: EmbeddedPdfSignature) -> bool:
    """The one hole in what is covered holds this very signature and nothing else."""
    if len(signature.byte_range) != 4:
        return False
    begin, first, second, last = (int(number) for number in signature.byte_range)
    hole = pdf[first:second]
    if begin != 0 or not first < second <= second + last <= len(pdf) or hole[:1] + hole[-1:] != b"<>":
        return False
    return bytes.fromhex(hole[1:-1].decode("ascii")) == bytes(signature.pkcs7_content)


def _integrity(status: PdfSignatureStatus, gap_is_its_own: bool, signed: frozenset[str]) -> Integrity:
    from pyhanko.sign.validation.status import SignatureCoverageLevel  # noqa: PLC0415 (heavy)

    if not status.intact or not gap_is_its_own:
        return Integrity.CHANGED
    if not status.valid:
        return Integrity.UNREADABLE
    if status.coverage == SignatureCoverageLevel.ENTIRE_FILE:
        return Integrity.WHOLE
    return Integrity.SIGNED_AGAIN if _only_signatures_added(status, signed) else Integrity.CHANGED


def _only_signatures_added(status: PdfSignatureStatus, signed: frozenset[str]) -> bool:
    """Nothing was added but signatures, each of which is told itself; a filled field or a note is a change."""
    from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel  # noqa: PLC0415 (heavy)

    added = status.diff_result
    return (
        isinstance(added, DiffResult)
        and bool(status.docmdp_ok)
        # Not NONE: bytes behind the end that belong to no revision are nobody's.
        and added.modification_level in (ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING)
        and added.changed_form_fields <= signed
    )


def _trust(signature: EmbeddedPdfSignature, status: PdfSignatureStatus) -> Trust | None:
    from pyhanko.sign.ades.report import AdESIndeterminate  # noqa: PLC0415 (heavy)

    if not status.valid:
        return None  # whoever signed, it was not the certificate's key
    certificate, at = status.signing_cert, _signed_at(signature)
    if at is not None and not certificate.not_valid_before <= at <= certificate.not_valid_after:
        return Trust.OUT_OF_TIME
    if status.trust_problem_indic is None and status.validation_path is not None:
        return Trust.WEAK if status.md_algorithm in WEAK else Trust.TRUSTED
    unknown = status.trust_problem_indic is AdESIndeterminate.NO_CERTIFICATE_CHAIN_FOUND
    return Trust.UNKNOWN_ROOT if unknown else Trust.UNFIT


def _signed_at(signature: EmbeddedPdfSignature) -> datetime | None:
    try:
        at: datetime | None = signature.self_reported_timestamp
    except Exception:  # a time that is none
        return None
    return told_moment(at)


def _told(signature: EmbeddedPdfSignature, integrity: Integrity, trust: Trust | None) -> SignatureCheck:
    """What the signature says of itself, as far as it can be read."""
    subject, issuer = _names(signature)
    return SignatureCheck(
        signer=_name(subject, "common_name"),
        organisation=_name(subject, "organization_name"),
        issuer=_name(issuer, "common_name") or _name(issuer, "organization_name"),
        signed_at=_signed_at(signature),
        integrity=integrity,
        trust=trust,
        whole_file=integrity is Integrity.WHOLE,
        reason=_line(signature.sig_object.get("/Reason", "")),
        place=_line(signature.sig_object.get("/Location", "")),
    )


def _names(signature: EmbeddedPdfSignature) -> tuple[Any, Any]:
    """Subject and issuer of the signer's certificate, as the certificate has them."""
    try:
        certificate = signature.signer_cert
        return certificate.subject.native, certificate.issuer.native
    except Exception:  # whatever the library says of a damaged certificate
        return {}, {}


def _name(parts: Any, kind: str) -> str:
    """One part of a name; where it stands several times, the last is the nearest to the signer."""
    value = parts.get(kind, "")
    return _line(value[-1] if isinstance(value, list) and value else value)


def _line(value: object) -> str:
    return spaces_folded(nfc(sought(str(value))))[:200]

"""What a certificate says of itself: whose it is, and whether it holds at a moment."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from cchc_desktop.domain.digital_signature import moment_words
from cchc_desktop.domain.refusal import Refusal

if TYPE_CHECKING:
    from cryptography.x509 import Certificate


def refuse_out_of_time(certificate: Certificate, at: datetime) -> None:
    """Refuse a certificate that is over, or has not begun: nobody would accept what it signs."""
    moment = at.astimezone(UTC)
    if moment > certificate.not_valid_after_utc:
        until = moment_words(certificate.not_valid_after_utc)
        raise Refusal(f"Chứng thư của {common_name(certificate)} đã hết hạn từ {until}; hãy ký bằng chứng thư còn hạn.")
    if moment < certificate.not_valid_before_utc:
        since = moment_words(certificate.not_valid_before_utc)
        raise Refusal(
            f"Chứng thư của {common_name(certificate)} chỉ có hiệu lực từ {since}; hãy kiểm tra ngày giờ của máy."
        )


def common_name(certificate: Certificate) -> str:
    """Whom the certificate is of."""
    from cryptography.x509.oid import NameOID  # noqa: PLC0415 (heavy)

    named: list[Any] = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(named[0].value) if named else certificate.subject.rfc4514_string()

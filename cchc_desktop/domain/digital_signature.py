"""What is known of a digital signature in a PDF: who signed and when, whether the file is still as it was signed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum

VIETNAM = timezone(timedelta(hours=7))
"""The office's time; the decree (Phụ lục I, mục 8b) wants signing times in it."""


class Integrity(Enum):
    """Whether what was signed is what is there."""

    WHOLE = "whole"
    SIGNED_AGAIN = "signed_again"
    """Nothing was added behind it but other signatures, or what serves to check one."""
    CHANGED = "changed"
    UNREADABLE = "unreadable"
    UNKNOWN_KIND = "unknown_kind"


class Trust(Enum):
    """What can be said of the certificate, offline: whether it has been revoked is not known."""

    TRUSTED = "trusted"
    UNKNOWN_ROOT = "unknown_root"
    OUT_OF_TIME = "out_of_time"
    WEAK = "weak"
    UNFIT = "unfit"


INTEGRITY_WORDS = {
    Integrity.WHOLE: "nguyên vẹn từ khi ký",
    Integrity.SIGNED_AGAIN: "nguyên vẹn, sau đó chỉ thêm chữ ký khác",
    Integrity.CHANGED: "đã thay đổi sau khi ký",
    Integrity.UNREADABLE: "chữ ký đã hỏng, bị sửa hoặc bị gỡ",
    Integrity.UNKNOWN_KIND: "loại chữ ký này chưa kiểm tra được ở đây, hãy dùng phần mềm của nơi ký",
}
TRUST_WORDS = {
    Trust.TRUSTED: "chứng thư tin cậy",
    Trust.UNKNOWN_ROOT: "chưa kiểm tra được chứng thư gốc",
    Trust.OUT_OF_TIME: "chứng thư không còn hạn lúc ký",
    Trust.WEAK: "ký bằng thuật toán cũ không còn an toàn",
    Trust.UNFIT: "chứng thư không dùng để ký văn bản được",
}


@dataclass(frozen=True, slots=True)
class SignatureCheck:
    """One signature of a file. `signed_at` is what the signer's PC said.

    `whole_file`: nothing of the file lies outside what was signed. `trust` is None where the signature could not be
    read.
    """

    signer: str
    organisation: str
    issuer: str
    signed_at: datetime | None
    integrity: Integrity
    trust: Trust | None
    whole_file: bool = False
    reason: str = ""
    place: str = ""

    @property
    def is_sound(self) -> bool:
        """The file says what the signer signed."""
        return self.integrity in (Integrity.WHOLE, Integrity.SIGNED_AGAIN)

    @property
    def who(self) -> str:
        """The signer with the organisation, as the certificate names them."""
        signer = self.signer or "Không đọc được người ký"
        return f"{signer} ({self.organisation})" if self.organisation not in ("", self.signer) else signer

    @property
    def when(self) -> str:
        return f"ký lúc {moment_words(self.signed_at)}" if self.signed_at else "không rõ ký lúc nào"

    @property
    def state(self) -> str:
        """Whole or changed, then what is known of the certificate."""
        told = [INTEGRITY_WORDS[self.integrity], *([TRUST_WORDS[self.trust]] if self.trust else [])]
        return "; ".join(told)

    @property
    def details(self) -> str:
        """All of it in lines of their own, with what nobody but the signer's PC has said."""
        lines = [self.who]
        if self.signed_at:
            lines.append(f"Ký lúc {moment_words(self.signed_at)}, theo giờ của máy người ký")
        if self.reason or self.place:
            lines.append(", ".join(part for part in (self.reason, self.place) if part))
        if self.issuer:
            lines.append(f"Chứng thư do {self.issuer} cấp")
        lines.append(f"{self.state[:1].upper()}{self.state[1:]}")
        return "\n".join(lines)

    @property
    def sentence(self) -> str:
        """All of it in one line."""
        return f"{self.who}, {self.when}: {self.state}"


def moment_words(moment: datetime) -> str:
    """dd/MM/yyyy HH:mm:ss in Vietnam's time; the PC's zone may be any."""
    return moment.astimezone(VIETNAM).strftime("%d/%m/%Y %H:%M:%S")


def told_moment(moment: datetime | None) -> datetime | None:
    """The moment where it has a zone (UTC unless told) and can be said in Vietnam's time.

    None for the first and last hours of the calendar, whose day over there is none: no PC's clock stands so.
    """
    if moment is None:
        return None
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    try:
        zoned.astimezone(VIETNAM)
    except OverflowError:
        return None
    return zoned

"""How a digital signature shows on the page: not at all, as the signer's handwriting, as the seal, or as a line.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7.d (the signer) and II.8 (the agency); for copies phần II.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_desktop.domain.digital_signature import VIETNAM
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.files.file_faults import fault_words
from cchc_desktop.services.typed_text import typed_line

if TYPE_CHECKING:
    from cchc_desktop.documents.signature_stamps import StampImage

MOST_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Handwriting:
    """The image of the signer's handwriting, between office and name (II.7.d). `name` as printed under it; "" is the
    certificate's.
    """

    image: Path
    name: str = ""


@dataclass(frozen=True, slots=True)
class Seal:
    """The image of the agency's seal in its real size, over a third of the handwriting, to its left (II.8.a)."""

    image: Path


@dataclass(frozen=True, slots=True)
class TopLine:
    """Words and the time of signing in the upper right corner of the first page, without an image: number and symbol
    on a file that goes with another (II.8.b), the kind of copy and the agency on a copy (phần II, mục I.3).
    """

    words: str


Look = Handwriting | Seal | TopLine


def read_stamp_image(path: Path) -> StampImage:
    """The image at `path`, fit to be stamped."""
    from cchc_desktop.documents.signature_stamps import read_image  # noqa: PLC0415 (heavy)

    try:
        if path.stat().st_size > MOST_BYTES:
            raise Refusal(f"Tệp ảnh {path.name} quá lớn; hãy thu nhỏ ảnh rồi ký lại.")
        return read_image(path.read_bytes(), path.name)
    except OSError as error:
        raise Refusal(f"Không đọc được tệp ảnh {path} ({fault_words(error)}); hãy chọn tệp khác.") from None


def top_line_words(line: TopLine, at: datetime) -> str:
    """ "12/BC-UBND; 20/10/2023 08:05:11 +07:00": in the order that II.8.b lists, the zone as ISO 8601 writes it."""
    words = typed_line(line.words)
    moment = at.astimezone(VIETNAM)
    return "; ".join(part for part in (words, f"{moment:%d/%m/%Y %H:%M:%S} +07:00") if part)

"""The libraries that sign, an extra of the program: whether they are there, and how to get them."""

from __future__ import annotations

import logging
from importlib.util import find_spec
from pathlib import Path

from cchc_desktop.domain.refusal import Refusal

HOW_TO_GET = (
    "Máy này chưa cài phần ký số nên chưa ký, chưa kiểm tra chữ ký số được; hãy cài thêm bằng lệnh"
    ' pip install "cchc-desktop[sign]" rồi mở lại chương trình.'
)
SIGNED = " đã ký"
TALKERS = ("pyhanko", "pyhanko_certvalidator")


def can_sign() -> bool:
    """Whether the extra is installed; it is looked for, not loaded."""
    return find_spec("pyhanko") is not None


def need_extra() -> None:
    """Refused without the extra. What its libraries log is told by the caller in words, so they log nothing."""
    if not can_sign():
        raise Refusal(HOW_TO_GET)
    for talker in TALKERS:
        logging.getLogger(talker).setLevel(logging.CRITICAL + 1)


def signed_name(name: str) -> str:
    """The name proposed for the signed paper: "Báo cáo.pdf" is "Báo cáo đã ký.pdf"."""
    path = Path(name)
    return f"{path.stem}{SIGNED}{path.suffix or '.pdf'}"

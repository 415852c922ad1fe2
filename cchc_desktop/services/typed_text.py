"""What the officer typed or pasted, on its way into the book: one spelling, no signs that nobody can see or print."""

from __future__ import annotations

import re
import unicodedata

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import nfc, spaces_folded

_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_KEPT = "\n\t"


def typed(text: str) -> str:
    """`text` in NFC without control characters, trimmed; lines end in a line feed.

    Refused when it holds half a character (bytes that are not UTF-8 in the command's arguments): what it was meant
    to say cannot be known.
    """
    if _SURROGATE.search(text):
        raise Refusal("Nội dung có ký tự hỏng, không đọc được; hãy gõ lại bằng bảng mã Unicode (UTF-8).")
    return nfc("".join(filter(_is_writable, _LINE_ENDS.sub("\n", text)))).strip()


def typed_line(text: str) -> str:
    """The same for a text of one line, such as a name: every run of white space is one space."""
    return spaces_folded(typed(text))


def sought(text: str) -> str:
    """Words to search by: nothing is refused, what cannot be written cannot be found either."""
    return "".join(sign if _is_writable(sign) else " " for sign in _SURROGATE.sub(" ", text))


def checked_title(text: str, what: str) -> str:
    """A title as typed; refused when nothing is left of it. `what` is its name, "Tên sản phẩm"."""
    words = typed(text)
    if not words:
        raise Refusal(f"{what} đang để trống; hãy ghi tên rồi lưu lại.")
    return words


def shortened(text: str, length: int = 40) -> str:
    """A text as it fits into the name of a step."""
    words = typed_line(text)
    return words if len(words) <= length else words[: length - 1].rstrip() + "…"


def _is_writable(sign: str) -> bool:
    return sign in _KEPT or unicodedata.category(sign) != "Cc"

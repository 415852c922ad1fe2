"""Numbers, rates, money and days as the office types and prints them: "91,3 %", "1.234.567 đồng", "30/10/2023"."""

from __future__ import annotations

import re
from datetime import date

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import spaces_folded

_RATE = re.compile(r"([0-9]{1,3})(?:[.,]([0-9]{1,2}))? ?%?")
_DAY = re.compile(r"([0-9]{1,2}) ?/ ?([0-9]{1,2}) ?/ ?([0-9]{4})")
_ISO_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")


def read_rate(text: str) -> int:
    """A rate typed "91", "91,3" or "91.30 %" in hundredths of a percent (9130). Refusal outside 0–100."""
    typed = _RATE.fullmatch(spaces_folded(text))
    if typed is None:
        raise Refusal(f"Không đọc được tỷ lệ “{text}”: hãy nhập một số từ 0 đến 100, ví dụ 91,3.")
    hundredths = int(typed[1]) * 100 + int((typed[2] or "").ljust(2, "0"))
    if hundredths > 10_000:
        raise Refusal(f"Tỷ lệ “{text}” lớn hơn 100 %: hãy nhập một số từ 0 đến 100.")
    return hundredths


def rate_words(hundredths: int) -> str:
    """Hundredths of a percent as printed, no useless noughts: 9130 is "91,3 %", 9100 is "91 %"."""
    whole, part = divmod(hundredths, 100)
    decimals = f",{part:02d}".rstrip("0") if part else ""
    return f"{whole}{decimals} %"


def day_words(day: date) -> str:
    """dd/MM/yyyy."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def read_day(text: str) -> date:
    """A day typed dd/MM/yyyy or YYYY-MM-DD. Refusal when it is neither, or no day of the calendar."""
    typed = spaces_folded(text)
    try:
        if vietnamese := _DAY.fullmatch(typed):
            return date(int(vietnamese[3]), int(vietnamese[2]), int(vietnamese[1]))
        if iso := _ISO_DAY.fullmatch(typed):
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
    except ValueError:
        raise Refusal(f"Ngày “{text}” không có trong lịch: hãy kiểm tra lại ngày, tháng, năm.") from None
    raise Refusal(f"Không đọc được ngày “{text}”: hãy nhập theo dạng ngày/tháng/năm, ví dụ 30/10/2023.")


def money_words(dong: int) -> str:
    """Whole đồng with dots between thousands: "1.234.567 đồng"."""
    return f"{dong:,}".replace(",", ".") + " đồng"


def size_words(count: int) -> str:
    """A number of bytes as people say it: "820 byte", "12 kB", "3,4 MB"."""
    if count < 1000:
        return f"{count} byte"
    if count < 1_000_000:
        return f"{round(count / 1000)} kB"
    return f"{count / 1_000_000:.1f} MB".replace(".", ",").replace(",0 ", " ")

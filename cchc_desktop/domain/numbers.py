"""Numbers, rates, money and days as the office types and prints them: "91,3 %", "1.234.567 đồng", "30/10/2023"."""

from __future__ import annotations

import re
from datetime import date

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import spaces_folded

# `re` compiles each at its first use: the start of the window needs none.
_RATE = r"([0-9]{1,3})(?:[.,]([0-9]{1,2}))? ?%?"
_WHOLE = r"[0-9]{1,18}|[1-9][0-9]{0,2}(?P<mark>[. ])[0-9]{3}(?:(?P=mark)[0-9]{3}){0,4}"
_DAY = r"([0-9]{1,2}) ?/ ?([0-9]{1,2}) ?/ ?([0-9]{4})"
_ISO_DAY = r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"


def read_rate(text: str) -> int:
    """A rate typed "91", "91,3" or "91.30 %" in hundredths of a percent (9130). Refusal outside 0–100."""
    typed = re.fullmatch(_RATE, spaces_folded(text))
    if typed is None:
        raise Refusal(f"Không đọc được tỷ lệ “{text}”: hãy nhập một số từ 0 đến 100, ví dụ 91,3.")
    hundredths = int(typed[1]) * 100 + int((typed[2] or "").ljust(2, "0"))
    if hundredths > 10_000:
        raise Refusal(f"Tỷ lệ “{text}” lớn hơn 100 %: hãy nhập một số từ 0 đến 100.")
    return hundredths


def read_whole(text: str) -> int | None:
    """A whole number typed "1500", "1.500" or "1 500"; None for anything else.

    A dot or a space stands between thousands only: "150.5" is no whole number, and above all not 1505.
    """
    typed = spaces_folded(text)
    return int(typed.replace(".", "").replace(" ", "")) if re.fullmatch(_WHOLE, typed) else None


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
        if vietnamese := re.fullmatch(_DAY, typed):
            return date(int(vietnamese[3]), int(vietnamese[2]), int(vietnamese[1]))
        if iso := re.fullmatch(_ISO_DAY, typed):
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
    except ValueError:
        raise Refusal(f"Ngày “{text}” không có trong lịch: hãy kiểm tra lại ngày, tháng, năm.") from None
    raise Refusal(f"Không đọc được ngày “{text}”: hãy nhập theo dạng ngày/tháng/năm, ví dụ 30/10/2023.")


def money_words(dong: int) -> str:
    """Whole đồng with dots between thousands: "1.234.567 đồng"."""
    return f"{dong:,}".replace(",", ".") + " đồng"


def read_money(text: str) -> int | None:
    """Whole đồng typed "1500000", "1.500.000" or "1.500.000 đồng"; None for nothing. Refusal for the rest."""
    typed = spaces_folded(text).removesuffix("đồng")
    if not typed:
        return None
    amount = read_whole(typed)
    if amount is None:
        raise Refusal(f"Số tiền “{text}” không đọc được; hãy ghi số đồng, ví dụ 1.500.000.")
    return amount


def size_words(count: int) -> str:
    """A number of bytes as people say it: "820 byte", "12 kB", "3,4 MB"."""
    if count < 1000:
        return f"{count} byte"
    if count < 1_000_000:
        return f"{round(count / 1000)} kB"
    return f"{count / 1_000_000:.1f} MB".replace(".", ",").replace(",0 ", " ")

"""Text of several lines as the tuple of lines an agency keeps: one line of the letterhead, one recipient a line."""

from __future__ import annotations

from collections.abc import Iterable


def lines_of(text: str) -> tuple[str, ...]:
    """Lines that hold something, without the blanks around them."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def text_of(lines: Iterable[str]) -> str:
    return "\n".join(lines)

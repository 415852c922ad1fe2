"""The office's settings: rules that a higher office can change are data, not code."""

from __future__ import annotations

import json
from typing import Any

from cchc_desktop.domain.progress import SOON_DAYS
from cchc_desktop.store.book import Book, Change

SOON_WITHIN = "deadline.soon_days"


def read_setting(source: Book | Change, key: str) -> Any:
    """The value under `key` (whatever JSON can hold), or None."""
    found = source.read("SELECT value FROM setting WHERE key = ?", (key,))
    return json.loads(found[0][0]) if found else None


def put_setting(change: Change, key: str, value: Any) -> None:
    from cchc_desktop.store.models import Setting  # noqa: PLC0415 - reading does without the models

    text = json.dumps(value, ensure_ascii=False)
    found = change.rows(Setting.select(Setting.id).where(Setting.key == key).tuples())
    if found:
        change.update(Setting, found[0][0], value=text)
    else:
        change.insert(Setting, key=key, value=text)


def soon_days(book: Book) -> int:
    """From how many working days before its last day on a milestone is "sắp đến hạn"."""
    days = read_setting(book, SOON_WITHIN)
    return SOON_DAYS if days is None else int(days)

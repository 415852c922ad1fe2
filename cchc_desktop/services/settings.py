"""The office's settings: rules that a higher office can change are data, not code."""

from __future__ import annotations

import json
from typing import Any

from cchc_desktop.domain.deadline import DEFAULT_RULES, DeadlineRules
from cchc_desktop.store.book import Book, Change
from cchc_desktop.store.models import Setting

BEFORE_INCLUSIVE = "deadline.before_inclusive"


def read_setting(book: Book, key: str) -> Any:
    """The value under `key` (whatever JSON can hold), or None."""
    found = book.rows(Setting.select(Setting.value).where(Setting.key == key).tuples())
    return json.loads(found[0][0]) if found else None


def put_setting(change: Change, key: str, value: Any) -> None:
    text = json.dumps(value, ensure_ascii=False)
    found = change.rows(Setting.select(Setting.id).where(Setting.key == key).tuples())
    if found:
        change.update(Setting, found[0][0], value=text)
    else:
        change.insert(Setting, key=key, value=text)


def deadline_rules(book: Book) -> DeadlineRules:
    """How this office reads deadlines; the defaults are domain.deadline's."""
    inclusive = read_setting(book, BEFORE_INCLUSIVE)
    if inclusive is None:
        return DEFAULT_RULES
    return DeadlineRules(bool(inclusive), DEFAULT_RULES.reporting_periods)

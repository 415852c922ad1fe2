"""The office's settings: rules that a higher office can change are data, not code."""

from __future__ import annotations

import json
from typing import Any

from cchc_desktop.domain.deadline import DEFAULT_RULES, DeadlineRules
from cchc_desktop.domain.periods import DEFAULT_PERIODS, PeriodKind, PeriodRule, YearDay
from cchc_desktop.domain.progress import SOON_DAYS
from cchc_desktop.domain.reminder_letters import ANSWER_DAYS
from cchc_desktop.store.book import Book, Change

BEFORE_INCLUSIVE = "deadline.before_inclusive"
SOON_WITHIN = "deadline.soon_days"
ANSWER_WITHIN = "reminders.answer_days"
REPORT_CALENDAR = "report.calendar"


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


def deadline_rules(book: Book) -> DeadlineRules:
    """How this office reads deadlines; the defaults are domain.deadline's."""
    inclusive = read_setting(book, BEFORE_INCLUSIVE)
    return DeadlineRules(DEFAULT_RULES.before_inclusive if inclusive is None else bool(inclusive), report_rules(book))


def soon_days(book: Book) -> int:
    """From how many working days before its last day on a milestone is "sắp đến hạn"."""
    days = read_setting(book, SOON_WITHIN)
    return SOON_DAYS if days is None else int(days)


def answer_days(book: Book) -> int:
    """How many working days a unit is given to answer a reminder letter."""
    days = read_setting(book, ANSWER_WITHIN)
    return ANSWER_DAYS if days is None else int(days)


def report_rules(source: Book | Change) -> tuple[PeriodRule, ...]:
    """Every kind of report as this office has set it, else by default, in the defaults' order."""
    stored = read_setting(source, REPORT_CALENDAR) or {}
    return tuple(_rule(default, stored.get(default.kind.value)) for default in DEFAULT_PERIODS)


def put_report_rules(change: Change, rules: tuple[PeriodRule, ...]) -> None:
    put_setting(change, REPORT_CALENDAR, {rule.kind.value: _stored(rule) for rule in rules})


def read_rules(value: Any) -> tuple[PeriodRule, ...]:
    """The rules that a stored value holds, as the journal keeps it: what is not there is not told of."""
    return tuple(
        _rule(default, value[default.kind.value]) for default in DEFAULT_PERIODS if default.kind.value in value
    )


def _rule(default: PeriodRule, stored: Any) -> PeriodRule:
    if stored is None:
        return default
    return PeriodRule(
        PeriodKind(default.kind),
        YearDay(*stored["from"]),
        YearDay(*stored["to"]),
        YearDay(*stored["due"]),
        bool(stored["enabled"]),
    )


def _stored(rule: PeriodRule) -> dict[str, Any]:
    days = {"from": rule.from_, "to": rule.to, "due": rule.due}
    return {"enabled": rule.enabled} | {name: [day.month, day.day, day.year_offset] for name, day in days.items()}

"""How the office reads deadlines and which reports it makes, as it has set them."""

from __future__ import annotations

from typing import Any

from cchc_desktop.domain.deadline import DEFAULT_RULES, DeadlineRules
from cchc_desktop.domain.periods import DEFAULT_PERIODS, PeriodKind, PeriodRule, YearDay
from cchc_desktop.services.settings import put_setting, read_setting
from cchc_desktop.store.book import Book, Change

BEFORE_INCLUSIVE = "deadline.before_inclusive"
REPORT_CALENDAR = "report.calendar"


def deadline_rules(book: Book) -> DeadlineRules:
    """How this office reads deadlines; the defaults are domain.deadline's."""
    inclusive = read_setting(book, BEFORE_INCLUSIVE)
    return DeadlineRules(DEFAULT_RULES.before_inclusive if inclusive is None else bool(inclusive), report_rules(book))


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

"""The settings of the office as one whole: what the dialog Thiết lập shows, and what saving it does."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.deadline import DeadlineRules
from cchc_desktop.domain.periods import PERIOD_WORDS, PeriodRule
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.reminder_letters import ANSWER_DAYS
from cchc_desktop.services.agency.issuing import put_agency, read_agency
from cchc_desktop.services.answer_days import ANSWER_WITHIN, answer_days
from cchc_desktop.services.office_rules import BEFORE_INCLUSIVE, deadline_rules, put_report_rules
from cchc_desktop.services.plan.rereading import Rereadings, read_anew, rereadings
from cchc_desktop.services.settings import SOON_WITHIN, put_setting, soon_days
from cchc_desktop.store.book import Book

LEAP_YEAR = 2024
"""A year that has every day."""


@dataclass(frozen=True, slots=True)
class OfficeSettings:
    """`soon_days` and `answer_days` are working days; `rules` holds every kind, also reports that are not made."""

    before_inclusive: bool
    soon_days: int
    rules: tuple[PeriodRule, ...]
    agency: Agency
    answer_days: int = ANSWER_DAYS

    @property
    def deadline_rules(self) -> DeadlineRules:
        return DeadlineRules(self.before_inclusive, self.rules)


def read_office_settings(book: Book) -> OfficeSettings:
    """The settings as they stand, the defaults where nothing was set."""
    rules = deadline_rules(book)
    return OfficeSettings(
        rules.before_inclusive, soon_days(book), rules.reporting_periods, read_agency(book), answer_days(book)
    )


def rereadings_of(book: Book, wanted: OfficeSettings) -> Rereadings:
    """Whose deadlines saving `wanted` would read anew."""
    return rereadings(book, deadline_rules(book), wanted.deadline_rules)


def write_office_settings(book: Book, wanted: OfficeSettings) -> None:
    """Save what differs and read the deadlines anew that follow from it, all in one step."""
    refuse_unfit(wanted)
    present = read_office_settings(book)
    anew = rereadings_of(book, wanted)
    with book.change("Sửa thiết lập") as change:
        if wanted.before_inclusive != present.before_inclusive:
            put_setting(change, BEFORE_INCLUSIVE, wanted.before_inclusive)
        if wanted.soon_days != present.soon_days:
            put_setting(change, SOON_WITHIN, wanted.soon_days)
        if wanted.answer_days != present.answer_days:
            put_setting(change, ANSWER_WITHIN, wanted.answer_days)
        if wanted.rules != present.rules:
            put_report_rules(change, wanted.rules)
        if wanted.agency != present.agency:
            put_agency(change, wanted.agency)
        for one in anew.moved:
            read_anew(change, one)


def refuse_unfit(wanted: OfficeSettings) -> None:
    """What no office can mean: no report at all, figures that end before they begin."""
    if not any(rule.enabled for rule in wanted.rules):
        raise Refusal("Chưa chọn loại báo cáo nào; hãy chọn ít nhất một loại ở thẻ Báo cáo.")
    for rule in wanted.rules:
        if rule.enabled and rule.from_.in_year(LEAP_YEAR) > rule.to.in_year(LEAP_YEAR):
            raise Refusal(
                f"Số liệu báo cáo {PERIOD_WORDS[rule.kind]} kết thúc trước khi bắt đầu; "
                "hãy sửa ngày đầu hoặc ngày cuối ở thẻ Báo cáo."
            )

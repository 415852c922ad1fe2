"""What of the calendar is printed: the month, quarter or year in view, and what the menu In… offers of a year."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.gui.models.calendar_span import CalendarSpan
from cchc_desktop.services.papers.request import PaperRequest

NO_FILTER = PlanConditions()
FORM = "calendar"
WHOLE_YEAR = {
    CalendarSpan.MONTH: "mỗi tháng một trang",
    CalendarSpan.QUARTER: "mỗi quý một trang",
    CalendarSpan.YEAR: "cả năm một trang",
}


def shown_paper(
    span: CalendarSpan, day: date, today: date, wanted: PlanConditions = NO_FILTER
) -> tuple[str, PaperRequest]:
    """The title and the request for the span that holds `day`."""
    part = None if span is CalendarSpan.YEAR else (day.month - 1) // span.months + 1
    request = PaperRequest(FORM, day.year, today, choice=span.value, part=part, wanted=wanted)
    name = span.name_of(day)
    return f"Lịch thời hạn {name[:1].lower()}{name[1:]}", request


def papers_of_year(year: int, today: date) -> list[tuple[str, PaperRequest]]:
    """What can be printed of a year, each with its title: month and quarter of today where it is this year."""
    found = [shown_paper(span, today, today) for span in (CalendarSpan.MONTH, CalendarSpan.QUARTER)]
    whole = [
        (f"Lịch thời hạn năm {year}, {words}", PaperRequest(FORM, year, today, choice=span.value))
        for span, words in WHOLE_YEAR.items()
    ]
    return [*(found if year == today.year else []), *whole]

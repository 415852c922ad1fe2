"""Names every place in which a report made now would differ from the frozen one: figures, sections, annex cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.plan import PlanHeading
from cchc_desktop.domain.report import ResultRow
from cchc_desktop.domain.report_content import ReportContent
from cchc_desktop.domain.text_difference import change_words, changed_lines

Key = TypeVar("Key")


class ReportPart(StrEnum):
    """Where in a report something differs."""

    FIGURE = "figure"
    PLAN = "plan"
    SECTION = "section"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class ReportDifference:
    """One thing that differs: `old` stood in the frozen report, `new` is what the data say; blank where there is none.

    `key` is the section's key or the deliverable's code, by which a page finds the place; blank for the rest.
    """

    part: ReportPart
    place: str
    what: str
    old: str
    new: str
    key: str = ""

    @property
    def words(self) -> str:
        """ "Sản phẩm 6.2: kết quả thực hiện: “Chưa đến hạn” → “Hoàn thành”"."""
        return ": ".join(filter(None, (self.place, self.what, change_words(self.old, self.new))))


def report_differences(frozen: ReportContent, now: ReportContent) -> tuple[ReportDifference, ...]:
    """What differs, in the report's order: counts and rates, the plan as it is cited, sections, the annex's rows.

    The agency is left out: who signs and who receives next year does not make last year's report wrong.
    """
    return (
        *_figures(frozen, now),
        *_indicators(frozen, now),
        *_plan(frozen.plan, now.plan),
        *_sections(frozen, now),
        *_rows(frozen, now),
    )


_INDICATOR_CELLS = (("value", ""), ("before", "kỳ trước"), ("note", "ghi chú"))
"""Cells of an indicator that can change, and what the annex's head calls them; the value goes without saying."""


def _indicators(frozen: ReportContent, now: ReportContent) -> Iterator[ReportDifference]:
    """Of the statistical annex; a report frozen before it had one is not made wrong by it."""
    new = {(row.group, row.name): row for row in now.indicators}
    for row in frozen.indicators:
        other = new.get((row.group, row.name))
        for cell, words in _INDICATOR_CELLS:
            old, value = getattr(row, cell), getattr(other, cell, "")
            if old != value:
                what = ", ".join(filter(None, (row.name, words)))
                yield ReportDifference(ReportPart.FIGURE, "Phụ lục số liệu", what, old, value)


def _figures(frozen: ReportContent, now: ReportContent) -> Iterator[ReportDifference]:
    old = {figure.name: figure.value for figure in frozen.figures}
    new = {figure.name: figure.value for figure in now.figures}
    for name in _both(old, new):
        if old.get(name, "") != new.get(name, ""):
            place = "Số liệu chung"
            yield ReportDifference(ReportPart.FIGURE, place, name, old.get(name, ""), new.get(name, ""))


def _plan(frozen: PlanHeading | None, now: PlanHeading | None) -> Iterator[ReportDifference]:
    old, new = _cited(frozen), _cited(now)
    for name in old:
        if old[name] != new[name]:
            yield ReportDifference(ReportPart.PLAN, "Kế hoạch được báo cáo", name, old[name], new[name])


def _cited(plan: PlanHeading | None) -> dict[str, str]:
    day = plan.issued_on if plan else None
    return {
        "tên kế hoạch": plan.title if plan else "",
        "số, ký hiệu": plan.number if plan else "",
        "ngày ban hành": day_words(day) if day else "",
    }


def _sections(frozen: ReportContent, now: ReportContent) -> Iterator[ReportDifference]:
    old = {key: (heading, text) for key, heading, _, text in frozen.sections}
    new = {key: (heading, text) for key, heading, _, text in now.sections}
    old_drafts, new_drafts = dict(frozen.drafts), dict(now.drafts)
    for key in _both(old, new):
        before, after = old.get(key, ("", "")), new.get(key, ("", ""))
        place = _section_name(key, before[0] or after[0])
        if before[0] != after[0]:
            yield ReportDifference(ReportPart.SECTION, place, "đề mục", before[0], after[0], key)
        for left, right in changed_lines(before[1], after[1]):
            yield ReportDifference(ReportPart.SECTION, place, "", left, right, key)
        # Who wrote a section himself may have written of the data: what they say now is told beside his words.
        if key in old_drafts and key in new_drafts:
            for left, right in changed_lines(old_drafts[key], new_drafts[key]):
                yield ReportDifference(ReportPart.SECTION, place, "dự thảo từ số liệu", left, right, key)


def _section_name(key: str, heading: str) -> str:
    """ "Mục II.3, Cải cách thủ tục hành chính": the key tells the part that the heading's own number leaves out."""
    return ", ".join(filter(None, (f"Mục {key}", heading.partition(". ")[2])))


_CELLS = (
    ("area_title", "nội dung"),
    ("task_title", "nhiệm vụ"),
    ("leads", "đơn vị chủ trì"),
    ("title", "tên sản phẩm"),
    ("deadline", "thời gian hoàn thành"),
    ("result", "kết quả thực hiện"),
    ("document", "số, ngày văn bản"),
    ("note", "ghi chú"),
)
"""Cells of the annex and what its head calls them."""


def _rows(frozen: ReportContent, now: ReportContent) -> Iterator[ReportDifference]:
    old, new = _by_code(frozen.rows), _by_code(now.rows)
    for code, place in _both(old, new):
        before, after = old.get((code, place)), new.get((code, place))
        name = f"Sản phẩm {code}"
        if before is None or after is None:
            gone, came = (row.title if row else "" for row in (before, after))
            yield ReportDifference(ReportPart.ROW, name, "trong phụ lục", gone, came, code)
            continue
        for cell, words in _CELLS:
            left, right = getattr(before, cell), getattr(after, cell)
            if left != right:
                yield ReportDifference(ReportPart.ROW, name, words, left, right, code)


def _by_code(rows: Iterable[ResultRow]) -> dict[tuple[str, int], ResultRow]:
    """Rows by code; in a plan that is still a draft a code may stand twice, so each has its count too."""
    found: dict[tuple[str, int], ResultRow] = {}
    seen: dict[str, int] = {}
    for row in rows:
        seen[row.code] = seen.get(row.code, 0) + 1
        found[row.code, seen[row.code]] = row
    return found


def _both(old: Iterable[Key], new: Iterable[Key]) -> list[Key]:
    """Every key once: in the old order, then what came."""
    return list(dict.fromkeys((*old, *new)))

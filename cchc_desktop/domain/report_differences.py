"""Names every place in which a report made now would differ from the frozen one: figures, sections, annex cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import zip_longest
from typing import TypeVar

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.plan import PlanHeading
from cchc_desktop.domain.report import ResultRow
from cchc_desktop.domain.report_content import ReportContent
from cchc_desktop.domain.text import spaces_folded
from cchc_desktop.domain.text_difference import difference

LONG = 160
"""A text longer than this is told by the part of it that differs."""
MANY = 200
"""More lines than this are compared place by place: looking for what moved takes the square of their number."""
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
        """ "Sản phẩm 6.2: kết quả thực hiện “Chưa đến hạn” → “Hoàn thành”"."""
        return f"{self.place}: {': '.join(filter(None, (self.what, self._change)))}"

    @property
    def _change(self) -> str:
        old, new = spaces_folded(self.old), spaces_folded(self.new)
        if not old:
            return f"thêm “{_cut(new)}”"
        if not new:
            return f"bỏ “{_cut(old)}”"
        if max(len(old), len(new)) > LONG:
            apart = difference(old, new, 20)
            old, new = (_cut(f"{apart.before}{part}{apart.after}") for part in (apart.old, apart.new))
        return f"“{old}” → “{new}”"


def _cut(text: str) -> str:
    return text if len(text) <= LONG else text[: LONG - 1].rstrip() + "…"


def report_differences(frozen: ReportContent, now: ReportContent) -> tuple[ReportDifference, ...]:
    """What differs, in the report's order: counts and rates, the plan as it is cited, sections, the annex's rows.

    The agency is left out: who signs and who receives next year does not make last year's report wrong.
    """
    return (*_figures(frozen, now), *_plan(frozen.plan, now.plan), *_sections(frozen, now), *_rows(frozen, now))


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
        place = f"Mục {key}"
        if before[0] != after[0]:
            yield ReportDifference(ReportPart.SECTION, place, "đề mục", before[0], after[0], key)
        for left, right in changed_lines(before[1], after[1]):
            yield ReportDifference(ReportPart.SECTION, place, "", left, right, key)
        # Who wrote a section himself may have written of the data: what they say now is told beside his words.
        if key in old_drafts and key in new_drafts:
            for left, right in changed_lines(old_drafts[key], new_drafts[key]):
                yield ReportDifference(ReportPart.SECTION, place, "dự thảo từ số liệu", left, right, key)


def changed_lines(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Lines that changed, (before, after); a line that came or went stands beside a blank one."""
    before, after = _lines(old), _lines(new)
    for old_part, new_part in _changed_stretches(before, after):
        yield from zip_longest(old_part, new_part, fillvalue="")


def _changed_stretches(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    if max(len(before), len(after)) > MANY:
        only_before, only_after = set(before) - set(after), set(after) - set(before)
        yield [line for line in before if line in only_before], [line for line in after if line in only_after]
        return
    for kind, first, last, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            yield before[first:last], after[start:end]


def _lines(text: str) -> list[str]:
    return [folded for line in text.splitlines() if (folded := spaces_folded(line))]


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

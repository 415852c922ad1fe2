"""Drafts the periodic report: its outline I–V from the plan and the progress noted, and the rows of its annex."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.document_kinds import kind_of_reference
from cchc_desktop.domain.leads import Lead, LedText, joined
from cchc_desktop.domain.periods import PeriodKind, ReportingPeriod
from cchc_desktop.domain.plan import ContentArea, DocumentReference, PlanOutline, ProgressEntry
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.report_overall import overall
from cchc_desktop.domain.report_registers import sentences_of
from cchc_desktop.domain.report_words import (
    bullets,
    cited,
    clause,
    counted,
    document_words,
    expected_words,
    item_name,
    late_words,
    named,
    note_words,
    noted,
    reasons,
    result_words,
    sentence,
    standing_words,
)
from cchc_desktop.domain.reported import Entries, Reported, cut_off, reported, within
from cchc_desktop.domain.text import fold

_NOTHING = LedText("")
_OF_WORK_DONE = frozenset({"BC", "BB"})
"""Kinds of documents that tell of work done: they direct nobody."""
_REFORM = "cải cách hành chính"
_DIRECTION = (
    ("Kiểm tra cải cách hành chính", ("kiem tra",), "công tác kiểm tra"),
    ("Tuyên truyền cải cách hành chính", ("tuyen truyen", "truyen thong", "pho bien"), "công tác tuyên truyền"),
    ("Sáng kiến, thi đua", ("sang kien", "thi dua", "khen thuong"), "sáng kiến, thi đua"),
)
"""Headings I.2 to I.4, the folded words that lead a deliverable there, and what to call it where there is none."""


@dataclass(frozen=True, slots=True)
class SectionDraft:
    """A section of the report. `key` ("I", "II.3") never changes for the same section; `heading` has its number.

    `text` holds a paragraph a line, points begin with "- "; it is empty where only sections below follow. `leads` are
    its figures and names of products.
    """

    key: str
    heading: str
    level: int
    told: LedText

    @property
    def text(self) -> str:
        return self.told.text

    @property
    def leads(self) -> tuple[Lead, ...]:
        return self.told.leads


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A deliverable in the annex of results; deadline and leads as signed, everything in words ready to print."""

    area_number: int
    area_title: str
    task_number: int
    task_title: str
    leads: str
    code: str
    title: str
    deadline: str
    result: str
    document: str
    note: str


def draft_sections(
    outline: PlanOutline, entries: Entries, period: ReportingPeriod, values: Mapping[str, str] | None = None
) -> tuple[SectionDraft, ...]:
    """The report's sections from what is known: outline I–V [custom], deliverables of the calendar period.

    `values` are the statistical annex's by source: what the registers count is told in words as well.
    """
    registers = values or {}
    items = reported(outline, entries, period)
    return (
        SectionDraft("I", "I. Công tác chỉ đạo, điều hành cải cách hành chính", 1, _NOTHING),
        *_direction(items, cut_off(outline, period), registers),
        SectionDraft("II", "II. Kết quả thực hiện theo từng lĩnh vực", 1, _NOTHING),
        *(_area(area, items, entries, period, registers) for area in outline.areas),
        SectionDraft("III", "III. Đánh giá chung", 1, _NOTHING),
        SectionDraft("III.1", "1. Kết quả đạt được", 2, overall(items, cut_off(outline, period))),
        SectionDraft("III.2", "2. Tồn tại, hạn chế", 2, _shortcomings(items)),
        SectionDraft("III.3", "3. Nguyên nhân", 2, _causes(items)),
        SectionDraft("IV", "IV. Phương hướng, nhiệm vụ kỳ tới", 1, _outlook(outline, items, period)),
        SectionDraft("V", "V. Kiến nghị, đề xuất", 1, _proposals(outline, entries, period)),
    )


def result_rows(outline: PlanOutline, entries: Entries, period: ReportingPeriod) -> tuple[ResultRow, ...]:
    """A row for each deliverable the report covers, in the plan's order."""
    return tuple(_row(item) for item in reported(outline, entries, period))


def _row(item: Reported) -> ResultRow:
    percent = f"Đạt {item.percent}%" if item.percent is not None and not item.is_concluded else ""
    latest = next((sentence(entry.result) for entry in reversed(item.entries) if entry.result.strip()), "")
    return ResultRow(
        area_number=item.area.number,
        area_title=item.area.title,
        task_number=item.task.number,
        task_title=item.task.title,
        leads=item.task.leads_text,
        code=item.deliverable.code,
        title=item.title,
        deadline=item.deliverable.deadline_text,
        result="\n".join(filter(None, (item.words, percent, latest))),
        document=cited(item.documents),
        note=note_words(item),
    )


def _direction(items: tuple[Reported, ...], day: date, registers: Mapping[str, str]) -> Iterable[SectionDraft]:
    documents = sorted({document for item in items for document in item.documents}, key=_in_time)
    lines = [
        f"{document_words(document)}{f': {clause(document.abstract)}' if document.abstract.strip() else ''}"
        for document in documents
        if (document.kind or kind_of_reference(document.number)) not in _OF_WORK_DONE
        and (document.issued_on is None or document.issued_on <= day)
    ]
    nothing = "Trong kỳ báo cáo chưa ghi nhận văn bản chỉ đạo, điều hành được ban hành."
    yield SectionDraft("I.1", "1. Kế hoạch và văn bản chỉ đạo, điều hành", 2, bullets(lines, nothing))
    for number, (heading, words, called) in enumerate(_DIRECTION, start=2):
        matching = [item for item in items if _belongs(item, heading, words)]
        told: list[LedText | str] = [*sentences_of(registers, f"I.{number}")]
        told += [item_name(item) + f": {standing_words(item)}" for item in matching]
        nothing = f"Kỳ báo cáo này không có sản phẩm về {called} đến hạn theo Kế hoạch."
        yield SectionDraft(f"I.{number}", f"{number}. {heading}", 2, bullets(told, nothing))


def _belongs(item: Reported, heading: str, words: tuple[str, ...]) -> bool:
    """Whether a deliverable is of the kind, and of the reform itself where the heading says so.

    A plan to check legal documents, say, is told of in its own area (II), not under "Kiểm tra cải cách hành chính".
    """
    about = fold(" ".join((item.area.title, item.task.title, item.title)))
    of_the_reform = any(name in about for name in ("cai cach hanh chinh", "cchc"))
    return any(word in fold(item.title) for word in words) and (of_the_reform or not heading.endswith(_REFORM))


def _area(
    area: ContentArea,
    items: tuple[Reported, ...],
    entries: Entries,
    period: ReportingPeriod,
    registers: Mapping[str, str],
) -> SectionDraft:
    covered = {item.deliverable.id: item for item in items if item.area.id == area.id}
    told = {one.id: within(entries.get(one.id, ()), period) for one in area.deliverables}
    results: list[LedText | str] = [*sentences_of(registers, "", area.title)]
    results += [result_words(item) for item in covered.values()]
    results += [
        named(task, one) + f": {noted(entry)}"
        for task in area.tasks
        for one in task.deliverables
        for entry in told[one.id]
        if one.id not in covered and entry.result.strip()
    ]
    limits: list[LedText | str] = [clause(entry.difficulty) for found in told.values() for entry in found]
    limits += [late_words(item) for item in covered.values() if item.state is State.LATE]
    text = joined(
        "\n",
        (
            "a) Kết quả nổi bật",
            bullets(results, "Trong kỳ báo cáo chưa ghi nhận kết quả nổi bật của lĩnh vực này."),
            "b) Tồn tại, hạn chế",
            bullets(limits, "Trong kỳ báo cáo chưa ghi nhận tồn tại, hạn chế của lĩnh vực này."),
        ),
    )
    return SectionDraft(f"II.{area.number}", f"{area.number}. {clause(area.title)}", 2, text)


def _shortcomings(items: tuple[Reported, ...]) -> LedText:
    late = [item for item in items if item.state is State.LATE]
    behind = [item for item in items if item.state is State.DONE_LATE]
    lines = [late_words(item) for item in late]
    lines += [
        item_name(item) + f": hoàn thành chậm so với thời hạn ({clause(item.deliverable.deadline_text)})"
        for item in behind
    ]
    found = bullets(lines, "Các sản phẩm đến hạn trong kỳ báo cáo đều đã hoàn thành, không có sản phẩm quá hạn.")
    if not any(item.is_concluded for item in items) and not lines:
        return LedText("Trong kỳ báo cáo không có sản phẩm quá hạn.")
    return found


def _causes(items: tuple[Reported, ...]) -> LedText:
    late = [item for item in items if item.state in {State.LATE, State.DONE_LATE}]
    lines: list[LedText | str] = [item_name(item) + f": {reason}" for item in late for reason in reasons(item)]
    lines += [clause(entry.difficulty) for item in late for entry in item.entries]
    nothing = (
        "Chưa ghi nhận nguyên nhân của các sản phẩm chậm so với thời hạn."
        if late
        else "Không có sản phẩm chậm so với thời hạn trong kỳ báo cáo."
    )
    return bullets(lines, nothing)


def _outlook(outline: PlanOutline, items: tuple[Reported, ...], period: ReportingPeriod) -> LedText:
    """What is still owed: late items first, then what falls due up to the end of the next three months."""
    whole_year = reported(outline, {}, _whole_plan(period))
    late = [item for item in whole_year if item.state is State.LATE]
    start, end = cut_off(outline, period), _next_end(period.calendar_to)
    due = [(day, item) for item in whole_year if (day := item.expected_on) and start < day <= end]
    ongoing = sum(item.state is State.ONGOING for item in whole_year)
    lines = ["Tập trung hoàn thành sản phẩm quá hạn: " + item_name(item) for item in late]
    lines += [item_name(item) + expected_words(day) for day, item in sorted(due, key=lambda pair: pair[0])]
    if ongoing:
        words = f"Tiếp tục thực hiện {counted(ongoing, 'sản phẩm')} có thời hạn thường xuyên theo Kế hoạch"
        lines.append(LedText(words))
    if period.kind is PeriodKind.YEAR:
        lines.append(LedText(f"Xây dựng và triển khai Kế hoạch cải cách hành chính năm {period.year + 1}"))
    nothing = "Tiếp tục thực hiện các nhiệm vụ của Kế hoạch; không có sản phẩm nào đến hạn trong kỳ tới."
    return bullets(lines, nothing)


def _whole_plan(period: ReportingPeriod) -> ReportingPeriod:
    """The same cut-off over every deliverable of the year."""
    return ReportingPeriod(
        PeriodKind.YEAR, "", period.data_from, period.data_to, period.due_on,
        date(period.year, 1, 1), date(period.year, 12, 31),
    )  # fmt: skip


def _next_end(calendar_to: date) -> date:
    """The last day of the quarter after the period, at most of the year: {31/3: 30/6, 30/6: 30/9, else 31/12}."""
    return {3: date(calendar_to.year, 6, 30), 6: date(calendar_to.year, 9, 30)}.get(
        calendar_to.month, date(calendar_to.year, 12, 31)
    )


def _proposals(outline: PlanOutline, entries: Entries, period: ReportingPeriod) -> LedText:
    told: list[ProgressEntry] = [
        entry for one in outline.deliverables for entry in within(entries.get(one.id, ()), period)
    ]
    return bullets((clause(entry.proposal) for entry in told), "Trong kỳ báo cáo không có kiến nghị, đề xuất.")


def _in_time(document: DocumentReference) -> tuple[date, str]:
    return document.issued_on or date.max, document.number

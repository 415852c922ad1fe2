"""The tables of a product on a task's sheet; None where there is nothing to put in one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from cchc_desktop.documents.blocks import Align, Column, RowGroup, Table
from cchc_desktop.documents.forms.parts import table_head
from cchc_desktop.documents.forms.sheet_parts import cited_below
from cchc_desktop.domain.document_kinds import kind_words
from cchc_desktop.domain.evidence_index import NO_FILE, EvidencePaper
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.plan import Milestone, ProgressEntry
from cchc_desktop.domain.progress import STATE_WORDS
from cchc_desktop.domain.reminding import NotedReminder

_MIDDLE = Align.CENTRE


def milestone_table(milestones: Iterable[Milestone]) -> Table | None:
    """Every occurrence with its days, state, document, reason and the new day agreed upon."""
    day = Column(13.5, _MIDDLE)
    columns = (Column(17), day, day, Column(16, _MIDDLE), day, Column(17.5, _MIDDLE), Column(19))
    heads = ("Mốc", "Từ ngày", "Đến hết ngày", "Trạng thái", "Ngày kết thúc", "Văn bản", "Ghi chú")
    return _table(columns, heads, [_milestone(one) for one in milestones])


def _milestone(one: Milestone) -> tuple[str, ...]:
    document = cited_below([(one.document.number or one.document.abstract, None)]) if one.document else ""
    days = (_day(one.opens_on), _day(one.due_on), STATE_WORDS[one.state], _day(one.done_on))
    return (one.label, *days, document, "; ".join(_milestone_notes(one)))


def _milestone_notes(one: Milestone) -> Iterator[str]:
    if one.reason.strip():
        yield f"Lý do: {one.reason.strip()}"
    if one.new_due_on:
        yield f"Gia hạn đến {day_words(one.new_due_on)}"
    if one.units:
        yield _units_words(one)


def _units_words(one: Milestone) -> str:
    """How many units of a group have ended it, and who has not."""
    left = [part.unit.name for part in one.units if part.conclusion is None]
    ended = len(one.units) - len(left)
    words = f"{ended}/{len(one.units)} đơn vị đã hoàn thành"
    return f"{words}; chưa hoàn thành: {', '.join(left)}" if ended and left else words


def entry_table(entries: Iterable[ProgressEntry], milestones: Sequence[Milestone]) -> Table | None:
    """The notes of progress, the oldest first; of several occurrences it is said which one was meant."""
    labels = {one.id: one.label for one in milestones} if len(milestones) > 1 else {}
    columns = (Column(14, _MIDDLE), Column(9, _MIDDLE), Column(34), Column(22), Column(21))
    heads = ("Ngày", "Tiến độ", "Kết quả", "Khó khăn, vướng mắc", "Đề xuất, kiến nghị")
    found = sorted(entries, key=lambda one: (one.day, one.id))
    return _table(columns, heads, [_entry(one, labels.get(one.milestone_id or 0, "")) for one in found])


def _entry(one: ProgressEntry, label: str) -> tuple[str, ...]:
    when = "\n".join(filter(None, (day_words(one.day), f"({label})" if label else "")))
    percent = "" if one.percent is None else f"{one.percent} %"
    result = f"{one.unit.name}: {one.result}" if one.unit else one.result
    return (when, percent, result, one.difficulty, one.proposal)


def document_table(papers: Iterable[EvidencePaper]) -> Table | None:
    """What proves the product, with the names of its files."""
    columns = (Column(19, _MIDDLE), Column(14, _MIDDLE), Column(40), Column(27))
    return _table(columns, ("Số, ký hiệu", "Ngày", "Trích yếu", "Tệp"), [_paper(one) for one in papers])


def _paper(one: EvidencePaper) -> tuple[str, ...]:
    return (one.number or kind_words(one.kind), _day(one.issued_on), one.abstract, "\n".join(one.files) or NO_FILE)


def reminder_table(reminders: Iterable[NotedReminder]) -> Table | None:
    """When, how and whom, in the order of their days."""
    columns = (Column(14, _MIDDLE), Column(14, _MIDDLE), Column(30), Column(42))
    rows = [(day_words(one.day), one.means, one.unit, _told(one)) for one in reminders]
    return _table(columns, ("Ngày", "Hình thức", "Đơn vị được nhắc", "Nội dung nhắc"), rows)


def _told(one: NotedReminder) -> str:
    return "; ".join(filter(None, (", ".join(one.about), one.note)))


def _day(day: date | None) -> str:
    return day_words(day) if day else ""


def _table(columns: tuple[Column, ...], heads: Sequence[str], rows: Sequence[tuple[str, ...]]) -> Table | None:
    if not rows:
        return None
    head = table_head(heads)
    return Table(columns, head, tuple(RowGroup((), (row,)) for row in rows))

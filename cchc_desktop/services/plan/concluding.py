"""How a milestone comes to its end: which one is meant, what must be there first, and whose turn it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.document_kinds import kind_of_reference
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.periods import PERIOD_WORDS, PeriodKind
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.documents.joining import ASK_REGISTER, document_meant, fill_blanks
from cchc_desktop.services.documents.references import document_row, read_reference
from cchc_desktop.services.reports.calendar import report_period
from cchc_desktop.services.typed_text import typed, typed_line
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Change

Row = dict[str, Any]
UNDATED = (DeadlineKind.ONGOING, DeadlineKind.CONDITIONAL, DeadlineKind.UNREAD)


@dataclass(frozen=True, slots=True)
class ConclusionDraft:
    """How a milestone ended. `milestone_id` or, for an undated deliverable, `period` says which one."""

    conclusion: Conclusion
    done_on: date | None
    document_number: str = ""
    document_abstract: str = ""
    reason: str = ""
    new_due_on: date | None = None
    milestone_id: int | None = None
    period: PeriodKind | None = None
    unit_id: int | None = None
    document_id: int | None = None
    """A document that is in the book already; its number is not asked for then."""
    document_issuer: str = ""

    @property
    def names_document(self) -> bool:
        return self.document_id is not None or bool(typed(self.document_number))


def conclude_within(change: Change, deliverable: Row, draft: ConclusionDraft, today: date) -> int:
    """Conclude one milestone of `deliverable` (a row with its code and year) inside a change; return its id."""
    done_on = _day_done(deliverable, draft, today)
    if draft.conclusion is not Conclusion.STOPPED:
        refuse_open_checklist(change, deliverable)
    elif not (typed(draft.reason) and draft.names_document):
        raise Refusal(f"Dừng thực hiện {deliverable['code']} cần có lý do và văn bản; hãy ghi đủ hai mục rồi làm lại.")
    milestone = _milestone_meant(change, deliverable, draft)
    refuse_early_new_day(milestone, draft.new_due_on)
    document = put_document(change, draft, done_on)
    if draft.unit_id is not None:
        _conclude_for_unit(change, deliverable, milestone, draft, done_on, document)
    else:
        _conclude_for_the_rest(change, deliverable, milestone, draft, done_on, document)
        _close(change, milestone, draft, done_on, document)
    return int(milestone["id"])


def _day_done(deliverable: Row, draft: ConclusionDraft, today: date) -> date:
    if draft.done_on is None:
        raise Refusal(f"Chưa có ngày hoàn thành của {deliverable['code']}; hãy ghi ngày của văn bản.")
    if draft.done_on > today:
        raise Refusal(
            f"Ngày hoàn thành {day_words(draft.done_on)} sau hôm nay {day_words(today)}; hãy sửa lại ngày rồi làm lại."
        )
    return draft.done_on


def refuse_open_checklist(change: Change, deliverable: Row) -> None:
    """Deliverables 6.2, 7.2 and 9.5 of 2023 are closed only with their rates and handling (kế hoạch 2023)."""
    item = tables.ChecklistItem
    query = item.select(item.label, item.rate, item.handling, item.kind).where(item.deliverable == deliverable["id"])
    missing = [
        label
        for label, rate, handling, kind in change.rows(query.order_by(item.position).tuples())
        if (rate if kind == "rate" else handling) is None
    ]
    if missing:
        listed = "; ".join(f"“{label}”" for label in missing)
        raise Refusal(
            f"Chưa kết thúc được {deliverable['code']} vì còn thiếu {listed}; hãy điền đủ rồi bấm Hoàn thành lại."
        )


def _milestone_meant(change: Change, deliverable: Row, draft: ConclusionDraft) -> Row:
    if draft.milestone_id is None and draft.period is not None:
        return _period_milestone(change, deliverable, draft.period)
    return open_milestone(change, deliverable, draft.milestone_id)


def open_milestone(change: Change, deliverable: Row, milestone_id: int | None) -> Row:
    """The open milestone meant: the one given, or the only one there is; refused in words otherwise."""
    if milestone_id is not None:
        return _given_milestone(change, deliverable, milestone_id)
    opened = _open_milestones(change, deliverable)
    if len(opened) == 1:
        return opened[0]
    code = deliverable["code"]
    if opened:
        labels = ", ".join(row["label"] for row in opened)
        raise Refusal(f"Sản phẩm {code} có {len(opened)} mốc chưa kết thúc ({labels}); hãy chọn một mốc.")
    if DeadlineKind(deliverable["kind"]) in UNDATED:
        raise Refusal(f"Sản phẩm {code} không có hạn cố định; hãy chọn kỳ báo cáo, ví dụ “Quý I”.")
    raise Refusal(f"Sản phẩm {code} đã kết thúc; muốn sửa, hãy mở lại mốc trước.")


def _given_milestone(change: Change, deliverable: Row, milestone_id: int) -> Row:
    milestone = tables.Milestone
    found = change.rows(
        milestone.select().where(milestone.id == milestone_id, milestone.deliverable == deliverable["id"]).dicts()
    )
    if not found:
        raise Refusal(f"Mốc đã chọn không còn ở sản phẩm {deliverable['code']}; hãy chọn lại mốc.")
    return _still_open(found[0], deliverable)


def _still_open(milestone: Row, deliverable: Row) -> Row:
    if milestone["conclusion"] is not None:
        raise Refusal(
            f"Mốc {milestone['label']} của {deliverable['code']} đã kết thúc; muốn sửa, hãy mở lại mốc trước."
        )
    return milestone


def _open_milestones(change: Change, deliverable: Row) -> list[Row]:
    milestone = tables.Milestone
    query = milestone.select().where(milestone.deliverable == deliverable["id"], milestone.conclusion.is_null())
    return change.rows(query.order_by(milestone.position, milestone.id).dicts())


def _period_milestone(change: Change, deliverable: Row, period: PeriodKind) -> Row:
    """The milestone of a reporting period of an undated deliverable; made when it is concluded first."""
    milestone = tables.Milestone
    query = milestone.select().where(milestone.deliverable == deliverable["id"], milestone.period == period.value)
    found = change.rows(query.dicts())
    if found:
        return _still_open(found[0], deliverable)
    window = report_period(change, period, deliverable["year"])
    order = list(PeriodKind)
    made = change.insert(
        milestone,
        deliverable=deliverable["id"],
        position=1000 + order.index(period),
        label=f"{PERIOD_WORDS[period]}/{deliverable['year']}",
        opens_on=window.data_from,
        origin="period",
        period=period.value,
    )
    return dict(change.rows(milestone.select().where(milestone.id == made).dicts())[0])


def put_document(change: Change, draft: ConclusionDraft, day: date) -> int | None:
    """The document cited, made when the book does not have it yet; one document can prove many deliverables.

    `day` is when the deliverable was done: a document that is there already may be of another.
    """
    if draft.document_id is not None:
        return int(document_row(change, draft.document_id)["id"])
    reference = read_reference(draft.document_number)
    if reference is None:
        return None
    columns = {
        "reference": reference,
        "year": day.year,
        "abstract": typed(draft.document_abstract),
        "issuer": typed_line(draft.document_issuer),
    }
    known = document_meant(change, columns, ASK_REGISTER)
    if known is None:
        return change.insert(tables.Document, **columns, issued_on=day, kind=kind_of_reference(reference))
    fill_blanks(change, known, columns)
    return int(known["id"])


def _close(change: Change, milestone: Row, draft: ConclusionDraft, done_on: date, document: int | None) -> None:
    change.update(
        tables.Milestone,
        milestone["id"],
        conclusion=draft.conclusion.value,
        done_on=done_on,
        document=document,
        reason=typed(draft.reason) or milestone["reason"],
        new_due_on=draft.new_due_on or milestone["new_due_on"],
        confirmed=True,
    )


def _conclude_for_unit(
    change: Change, deliverable: Row, milestone: Row, draft: ConclusionDraft, done_on: date, document: int | None
) -> None:
    """One unit of a group lead; the milestone itself is closed with the last of them, on the latest day."""
    if draft.new_due_on is not None:
        raise Refusal("Hạn mới là của cả mốc, không của riêng một đơn vị; hãy bỏ hạn mới rồi ghi lại.")
    owing = owing_units(change, deliverable["task"], done_on)
    if draft.unit_id not in owing:
        raise Refusal(f"Đơn vị đã chọn không chủ trì sản phẩm {deliverable['code']}; hãy chọn đơn vị khác.")
    link = tables.MilestoneUnit
    concluded = change.rows(link.select().where(link.milestone == milestone["id"]).dicts())
    if draft.unit_id in {row["unit"] for row in concluded}:
        raise Refusal(f"Đơn vị này đã kết thúc {deliverable['code']} ({milestone['label']}); hãy chọn đơn vị khác.")
    values = {"conclusion": draft.conclusion.value, "done_on": done_on, "document": document}
    change.insert(link, milestone=milestone["id"], unit=draft.unit_id, reason=typed(draft.reason), **values)
    ended = [*concluded, {"unit": draft.unit_id, **values}]
    if owing <= {row["unit"] for row in ended}:
        latest = max(row["done_on"] for row in ended)
        change.update(
            tables.Milestone, milestone["id"], conclusion=ended_together(ended).value, done_on=latest, confirmed=True
        )


def _conclude_for_the_rest(
    change: Change, deliverable: Row, milestone: Row, draft: ConclusionDraft, done_on: date, document: int | None
) -> None:
    """A group's milestone ended for all at once: so it did for every unit that has not ended it by itself."""
    if not is_led_by_a_group(change, deliverable["task"]):
        return
    link = tables.MilestoneUnit
    concluded = change.rows(link.select(link.unit).where(link.milestone == milestone["id"]).tuples())
    for unit in sorted(owing_units(change, deliverable["task"], done_on) - {unit for (unit,) in concluded}):
        change.insert(
            link,
            milestone=milestone["id"],
            unit=unit,
            conclusion=draft.conclusion.value,
            done_on=done_on,
            document=document,
            reason=typed(draft.reason),
        )


def ended_together(ended: Iterable[Row]) -> Conclusion:
    """How several units ended one milestone between them: done where one has done it."""
    conclusions = {row["conclusion"] for row in ended}
    for conclusion in (Conclusion.DONE, Conclusion.STOPPED):
        if conclusion.value in conclusions:
            return conclusion
    return Conclusion.NOTHING_AROSE


def owing_units(change: Change, task: int, day: date) -> set[int]:
    """The units that conclude one by one: the members, on that day, of leads that are groups, and the leads beside."""
    leads = _leads(change, task)
    member, unit = tables.UnitGroupMember, tables.Unit
    members = (
        member.select(member.unit)
        .join(unit, on=(member.unit == unit.id))
        .where(member.group.in_([group for _, group in leads if group is not None]))
        .where(unit.first_day.is_null() | (unit.first_day <= day), unit.last_day.is_null() | (unit.last_day >= day))
    )
    own = {single for single, _ in leads if single is not None}
    return own | {row for (row,) in change.rows(members.tuples())}


def is_led_by_a_group(change: Change, task: int) -> bool:
    return any(group is not None for _, group in _leads(change, task))


def _leads(change: Change, task: int) -> list[tuple[int | None, int | None]]:
    link = tables.TaskUnit
    return change.rows(link.select(link.unit, link.group).where(link.task == task, link.role == "lead").tuples())


def postpone_within(change: Change, milestone: Row, reason: str, new_due_on: date | None) -> None:
    if not typed(reason):
        raise Refusal("Chưa có lý do chậm; hãy ghi lý do rồi lưu lại.")
    refuse_early_new_day(milestone, new_due_on)
    change.update(tables.Milestone, milestone["id"], reason=typed(reason), new_due_on=new_due_on)


def refuse_early_new_day(milestone: Row, new_due_on: date | None) -> None:
    if new_due_on is not None and milestone["due_on"] is not None and new_due_on <= milestone["due_on"]:
        raise Refusal(
            f"Hạn mới {day_words(new_due_on)} không sau hạn đã giao {day_words(milestone['due_on'])}; "
            "hãy chọn ngày sau."
        )

"""The table of progress (bảng theo dõi tiến độ): a summary, then every product with its state, document and remarks.

The decree has no form for it; layout and signers are a custom of the office, the letterhead is the decree's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from cchc_desktop.documents.blocks import (
    Align,
    Banner,
    Block,
    Column,
    Document,
    HeadCell,
    Heading,
    KindTitle,
    Paragraph,
    RowGroup,
    Table,
)
from cchc_desktop.documents.forms.parts import table_head
from cchc_desktop.documents.forms.sheet_parts import figures_as_of, joint_signature, sheet_letterhead
from cchc_desktop.documents.forms.wording import issuer
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.leads import ProductLead
from cchc_desktop.domain.numbers import rate_words
from cchc_desktop.domain.plan import PlanHeading
from cchc_desktop.domain.progress import STATE_WORDS, Completion, words_for_not_carried_out
from cchc_desktop.domain.progress_table import StateTally, TableBy, Tally

BY_WORDS: dict[TableBy, str] = {
    TableBy.AREA: "theo nội dung",
    TableBy.UNIT: "theo đơn vị chủ trì",
    TableBy.STATE: "theo trạng thái",
}
_SUMMARY_HEADS = {TableBy.AREA: "Nội dung", TableBy.UNIT: "Đơn vị chủ trì", TableBy.STATE: "Trạng thái"}
SHARED_WORK = (
    "Nhiệm vụ có nhiều đơn vị chủ trì được tính ở từng đơn vị; dòng “Tổng số” tính mỗi nhiệm vụ một lần, theo kết quả "
    "chung của các đơn vị."
)


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """A product as it stands; `percent` is what the officer noted last, 0 to 100. `lead` is where its code leads."""

    code: str
    title: str
    deadline: str
    state: str
    percent: int | None
    documents: str
    note: str
    lead: ProductLead | None = None


@dataclass(frozen=True, slots=True)
class ProgressTask:
    """A task with its products, of those that belong to the part; `leads` as signed."""

    number: int
    title: str
    leads: str
    rows: tuple[ProgressRow, ...]


@dataclass(frozen=True, slots=True)
class ProgressPart:
    """An area, a unit or a state with its tasks."""

    name: str
    tasks: tuple[ProgressTask, ...]


@dataclass(frozen=True, slots=True)
class ProgressContent:
    """What the table is made from; `tallies` sum the parts up, `states` the whole plan by state."""

    agency: Agency
    plan: PlanHeading
    today: date
    by: TableBy
    tallies: tuple[Tally, ...]
    states: tuple[StateTally, ...]
    total: Tally
    parts: tuple[ProgressPart, ...]


def progress_document(content: ProgressContent) -> Document:
    """The table on A4 laid down, signed by who made it and by the officer in charge."""
    blocks: tuple[Block, ...] = (
        sheet_letterhead(content.agency, content.today, landscape=True),
        KindTitle("BẢNG THEO DÕI TIẾN ĐỘ", _abstract(content)),
        figures_as_of(content.today),
        *_body(content),
        joint_signature("NGƯỜI LẬP BIỂU", content.agency),
    )
    title = _abstract(content)
    return Document(f"Bảng theo dõi tiến độ {title[:1].lower()}{title[1:]}", issuer(content.agency), blocks)


def _abstract(content: ProgressContent) -> str:
    """ "Thực hiện Kế hoạch cải cách hành chính năm 2023, theo đơn vị chủ trì"."""
    return f"Thực hiện Kế hoạch cải cách hành chính năm {content.plan.year}, {BY_WORDS[content.by]}"


def _body(content: ProgressContent) -> Iterator[Block]:
    if not content.parts:
        yield Table(_COLUMNS, _HEAD, (Banner("(Kế hoạch chưa có nhiệm vụ.)"),))
        return
    yield Heading(f"I. TỔNG HỢP {BY_WORDS[content.by].upper()}", 1)
    yield _states_table(content) if content.by is TableBy.STATE else _summary_table(content)
    yield from (Paragraph(remark) for remark in _remarks(content))
    yield Heading("II. CHI TIẾT TỪNG NHIỆM VỤ, SẢN PHẨM", 1)
    yield Table(_COLUMNS, _HEAD, tuple(_rows(_alike(content.parts) if content.by is TableBy.UNIT else content.parts)))


# -- summary

_COUNTED = Align.CENTRE
_SUMMARY_COLUMNS = (Column(4, _COUNTED), Column(31), *(Column(6.2, _COUNTED),) * 11)


def _summary_table(content: ProgressContent) -> Table:
    found = [("", content.total), *enumerate(content.tallies, start=1)]
    body = tuple(RowGroup((), ((str(number), one.name, *_counts(one)),)) for number, one in found)
    return Table(_SUMMARY_COLUMNS, _summary_head(_SUMMARY_HEADS[content.by]), body)


def _summary_head(name: str) -> tuple[HeadCell, ...]:
    cells = [HeadCell("Stt", 0, 0, rows=2), HeadCell(name, 1, 0, rows=2), HeadCell("Nhiệm vụ", 2, 0, columns=3)]
    cells += [HeadCell("Sản phẩm", 5, 0, columns=4), HeadCell("Mốc thời hạn", 9, 0, columns=4)]
    under = ("Tổng số", "Hoàn thành", "Tỷ lệ (%)", *("Tổng số", "Hoàn thành", "Quá hạn", "Tỷ lệ (%)") * 2)
    return (*cells, *(HeadCell(text, place, 1) for place, text in enumerate(under, start=2)))


def _counts(one: Tally) -> tuple[str, ...]:
    tasks, deliverables, milestones = one.tasks, one.deliverables, one.milestones
    return (str(tasks.total), str(tasks.concluded), _rate(tasks), *_with_late(deliverables), *_with_late(milestones))


def _with_late(counts: Completion) -> tuple[str, ...]:
    return (str(counts.total), str(counts.concluded), str(counts.late), _rate(counts))


def _rate(counts: Completion) -> str:
    """Nothing to complete has no rate."""
    return _percent(counts.rate) if counts.total else "–"


def _percent(hundredths: int) -> str:
    return rate_words(hundredths).removesuffix(" %")


_STATES_COLUMNS = (Column(4, _COUNTED), Column(40), *(Column(9, _COUNTED),) * 6)


def _states_table(content: ProgressContent) -> Table:
    """Counts by state, and which part of all that is."""
    totals = (content.total.tasks.total, content.total.deliverables.total, content.total.milestones.total)
    rows = [
        (str(number), STATE_WORDS[one.state], *_shares((one.tasks, one.deliverables, one.milestones), totals))
        for number, one in enumerate(content.states, start=1)
    ]
    body = tuple(RowGroup((), (row,)) for row in (("", content.total.name, *_shares(totals, totals)), *rows))
    return Table(_STATES_COLUMNS, _STATES_HEAD, body)


_STATES_HEAD = (
    HeadCell("Stt", 0, 0, rows=2),
    HeadCell("Trạng thái", 1, 0, rows=2),
    *(HeadCell(text, 2 + 2 * n, 0, columns=2) for n, text in enumerate(("Nhiệm vụ", "Sản phẩm", "Mốc thời hạn"))),
    *(HeadCell(text, place, 1) for place, text in enumerate(("Số lượng", "Tỷ lệ (%)") * 3, start=2)),
)


def _shares(counts: Iterable[int], totals: Iterable[int]) -> Iterator[str]:
    for count, total in zip(counts, totals, strict=True):
        yield str(count)
        yield _percent((count * 20_000 + total) // (2 * total)) if total else "–"


def _remarks(content: ProgressContent) -> Iterator[str]:
    """What the figures count in that a reader would not expect."""
    told = words_for_not_carried_out(content.total.deliverables).strip(" ()").removeprefix("có ")
    if told and content.by is not TableBy.STATE:
        yield f"Số sản phẩm hoàn thành gồm cả: {told}."
    if content.by is TableBy.UNIT and sum(one.tasks.total for one in content.tallies) > content.total.tasks.total:
        yield SHARED_WORK


# -- products

_COLUMNS = (
    Column(4, Align.CENTRE),
    Column(18.5),
    Column(11.5, Align.CENTRE),
    Column(5, Align.CENTRE),
    Column(18.5),
    Column(10.5, Align.CENTRE),
    Column(11, Align.CENTRE),
    Column(6, Align.CENTRE),
    Column(14, Align.CENTRE),
    Column(14),
)
_HEAD = table_head(
    (
        "Stt",
        "Nhiệm vụ",
        "Đơn vị chủ trì",
        "Mã",
        "Sản phẩm",
        "Thời gian hoàn thành",
        "Trạng thái",
        "Tiến độ",
        "Số, ngày văn bản",
        "Ghi chú",
    )
)
_NO_TASK = ("", "(Chưa có nhiệm vụ.)", "", "", "", "", "", "", "", "")
_NO_PRODUCT = ("", "(Nhiệm vụ chưa có sản phẩm.)", "", "", "", "", "")


_CODE = 0
"""Where the code stands among a product's own cells."""


def _rows(parts: Iterable[ProgressPart]) -> Iterator[Banner | RowGroup]:
    for part in parts:
        yield Banner(part.name)
        if not part.tasks:
            yield RowGroup((), (_NO_TASK,))
        for task in part.tasks:
            shared = ((0, str(task.number)), (1, task.title), (2, task.leads))
            codes = tuple((place, _CODE, row.lead) for place, row in enumerate(task.rows) if row.lead)
            yield RowGroup(shared, tuple(_cells(row) for row in task.rows) or (_NO_PRODUCT,), codes)


def _alike(parts: Iterable[ProgressPart]) -> Iterator[ProgressPart]:
    """Units whose rows say the same, as the members of a group do until they end their own, stand there once."""
    alike: dict[tuple[ProgressTask, ...], list[str]] = {}
    for part in parts:
        alike.setdefault(part.tasks, []).append(part.name)
    for tasks, names in alike.items():
        name = f"{', '.join(names)} ({len(names)} đơn vị)" if len(names) > 1 else names[0]
        yield ProgressPart(name, tasks)


def _cells(row: ProgressRow) -> tuple[str, ...]:
    percent = "" if row.percent is None else f"{row.percent} %"
    return (row.code, row.title, row.deadline, row.state, percent, row.documents, row.note)

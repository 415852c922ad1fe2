"""The state of a year's plan on one page, for those who lead: completion by area, the months, what is late and due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cchc_desktop.documents.blocks import (
    BarRow,
    BarTable,
    Block,
    BriefList,
    Document,
    KindTitle,
    MonthColumn,
    MonthColumns,
    Parts,
)
from cchc_desktop.documents.forms.wording import issuer
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.progress import Completion, words_for_not_carried_out
from cchc_desktop.domain.timeline import MonthProgress

LINES = 36
"""How many lines of the smallest letters stand between head and foot of the page, shared by areas and lists."""
MOST_AREAS = 30
LONGEST_ISSUER = 80
LEGEND = (
    "Thanh và cột: xanh đậm là hoàn thành, xanh nhạt là hoàn thành quá hạn, đỏ (rộng hơn) là quá hạn, xám là còn lại."
)


@dataclass(frozen=True, slots=True)
class AreaLine:
    """An area's name with its number, and its completion in sản phẩm and in nhiệm vụ."""

    name: str
    deliverables: Completion
    tasks: Completion


@dataclass(frozen=True, slots=True)
class OverviewContent:
    """What the page tells; `late` and `soon` are lines ready to be read, of this year's plan."""

    agency: Agency
    year: int
    today: date
    deliverables: Completion
    tasks: Completion
    areas: tuple[AreaLine, ...]
    months: tuple[MonthProgress, ...]
    late: tuple[str, ...]
    soon: tuple[str, ...]
    unproved: int


def overview_document(content: OverviewContent) -> Document:
    """One page of A4; where not all has room, what is left out is counted."""
    title = (
        f"Tổng quan tình hình thực hiện kế hoạch cải cách hành chính năm {content.year}, "
        f"đến ngày {content.today:%d/%m/%Y}"
    )
    name = issuer(content.agency)
    head = name if len(name) <= LONGEST_ISSUER else f"{name[:LONGEST_ISSUER].rstrip()}…"
    blocks: tuple[Block, ...] = (KindTitle(head.upper(), title), *_body(content))
    return Document(title, head, blocks)


def _body(content: OverviewContent) -> tuple[Block, ...]:
    if not content.areas:
        return (BriefList("Kế hoạch chưa có nội dung, nhiệm vụ, sản phẩm nào.", ()),)
    areas = content.areas[:MOST_AREAS]
    name_lines = 2 if len(areas) * 2 <= LINES - 12 else 1
    left = LINES - len(areas) * name_lines
    late, soon = _shared_out(len(content.late), len(content.soon), left - 5)
    return (
        BriefList(_summary(content), (_still_owed(content), LEGEND)),
        BarTable(("Nội dung", "Sản phẩm", "Nhiệm vụ", "Quá hạn"), _rows(content, areas), name_lines),
        BriefList(f"Tiến độ theo tháng năm {content.year}: mốc đến hạn; trong ngoặc là mốc quá hạn", ()),
        MonthColumns(tuple(_month(month) for month in content.months)),
        *_listed(f"Quá hạn ({len(content.late)})", content.late, late),
        *_listed(f"Đến hạn trong 30 ngày tới ({len(content.soon)})", content.soon, soon),
    )


def _summary(content: OverviewContent) -> str:
    done, tasks = content.deliverables, content.tasks
    return (
        f"Hoàn thành {done.concluded}/{done.total} sản phẩm{words_for_not_carried_out(done)}, "
        f"{tasks.concluded}/{tasks.total} nhiệm vụ."
    )


def _still_owed(content: OverviewContent) -> str:
    """On a line of its own: with what was not carried out both would not have room on one."""
    proof = f"; {content.unproved} mốc thiếu minh chứng" if content.unproved else ""
    return f"{content.deliverables.late} sản phẩm quá hạn{proof}."


def _rows(content: OverviewContent, areas: Sequence[AreaLine]) -> tuple[BarRow, ...]:
    rows = tuple(BarRow(area.name, parts_of(area.deliverables), _numbers(area)) for area in areas)
    more = len(content.areas) - len(areas)
    return (*rows, BarRow(f"(và {more} nội dung khác)", Parts(0, 0, 0, 0), ())) if more else rows


def _numbers(area: AreaLine) -> tuple[str, ...]:
    done, tasks = area.deliverables, area.tasks
    return (f"{done.concluded}/{done.total}", f"{tasks.concluded}/{tasks.total}", str(done.late or ""))


def parts_of(counts: Completion) -> Parts:
    """What arose not or was stopped is concluded too."""
    return Parts(counts.concluded - counts.done_late, counts.done_late, counts.late, counts.open)


def _month(month: MonthProgress) -> MonthColumn:
    counts = month.milestones
    late = f" ({counts.late})" if counts.late else ""
    return MonthColumn(f"{month.first:%m/%y}", f"{counts.total}{late}", parts_of(counts))


def _shared_out(late: int, soon: int, room: int) -> tuple[int, int]:
    """Lines for each list: what is late comes first, yet leaves the other a third of the room."""
    room = max(room, 0)
    first = min(late, max(room - soon, room * 2 // 3))
    return first, min(soon, room - first)


def _listed(title: str, lines: Sequence[str], room: int) -> tuple[BriefList, ...]:
    if not lines:
        return (BriefList(f"{title}: không có.", ()),)
    if len(lines) <= room:
        return (BriefList(title, tuple(lines)),)
    shown = tuple(lines[: max(room - 1, 0)])
    return (BriefList(title, (*shown, f"(và {len(lines) - len(shown)} mốc khác)") if shown else ()),)

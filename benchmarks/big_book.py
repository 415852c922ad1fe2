"""A book of the size the program is made for: 20 years of 2,000 deliverables, 100,000 milestones in all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from cchc_desktop.services.book.books import create_empty, open_book
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.plan.plans import add_plan
from cchc_desktop.store.book import Book, Change

TODAY = date(2023, 10, 20)
YEARS = range(2005, 2025)
AREAS, TASKS_AN_AREA, DELIVERABLES_A_TASK = 8, 50, 5
DELIVERABLES_A_YEAR = AREAS * TASKS_AN_AREA * DELIVERABLES_A_TASK
UNITS = (
    "Văn phòng HĐND&UBND huyện", "Phòng Nội vụ", "Phòng Tư pháp", "Phòng Tài chính - Kế hoạch",
    "Phòng Văn hóa và Thông tin", "Phòng Lao động - Thương binh và Xã hội", "Phòng Giáo dục và Đào tạo",
    "Phòng Tài nguyên và Môi trường", "Phòng Nông nghiệp và PTNT", "Phòng Kinh tế và Hạ tầng", "Thanh tra huyện",
    "Trung tâm Văn hóa, Thông tin và Thể thao",
)  # fmt: skip
FIELDS = (
    "Cải cách thể chế", "Cải cách thủ tục hành chính, thực hiện cơ chế Một cửa", "Cải cách tổ chức bộ máy",
    "Cải cách chế độ công vụ", "Cải cách tài chính công", "Xây dựng và phát triển Chính quyền điện tử",
    "Công tác chỉ đạo, điều hành", "Tuyên truyền về cải cách hành chính",
)  # fmt: skip
WORK = ("Rà soát", "Kiểm tra", "Xây dựng Kế hoạch", "Báo cáo kết quả", "Công khai", "Đánh giá", "Tập huấn")
Rows = Iterator[tuple[Any, ...]]


def make_big_book(path: Path) -> None:
    """Write the book at `path`: one change a year, every row journalled and searchable as if it had been typed."""
    create_empty(path, YEARS[0])
    with open_book(path) as book:
        for year in YEARS[1:]:
            add_plan(book, year)
        with book.change("Các đơn vị", undoable=False) as change:
            _write(change, "unit", ("name", "short_name", "kind", "contact"), ((name, name, "", "") for name in UNITS))
        for year in YEARS:
            _fill(book, year)


def _fill(book: Book, year: int) -> None:
    plan, start = read_heading(book, year).id, (year - YEARS[0]) * DELIVERABLES_A_YEAR
    tasks = range(start // DELIVERABLES_A_TASK + 1, (start + DELIVERABLES_A_YEAR) // DELIVERABLES_A_TASK + 1)
    deliverables = range(start + 1, start + DELIVERABLES_A_YEAR + 1)
    units = [row for (row,) in book.read("SELECT id FROM unit ORDER BY id DESC LIMIT ?", (len(UNITS),))]
    with book.change(f"Kế hoạch năm {year}", undoable=False) as change:
        _write(change, "content_area", ("id", "plan_id", "number", "position", "title"), _areas(plan, year))
        _write(change, "task", _TASK, _tasks(year, tasks))
        leads = ((task, "lead", 0, units[task % len(units)]) for task in tasks)
        _write(change, "task_unit", ("task_id", "role", "position", "unit_id"), leads)
        _write(change, "deliverable", _DELIVERABLE, (_deliverable(one, year) for one in deliverables))
        _write(change, "milestone", _MILESTONE, (row for one in deliverables for row in _milestones(one, year)))
        if year <= TODAY.year:
            _write(change, "progress_entry", _ENTRY, (_entry(one, year) for one in deliverables if one % 3 == 0))


_TASK = ("id", "area_id", "number", "position", "title", "leads_text", "coordinating_text", "search_also")
_DELIVERABLE = (
    "id", "task_id", "number", "position", "title", "deadline_text", "kind", "due_on", "set_by_hand", "funding_text",
    "search_also",
)  # fmt: skip
_MILESTONE = (
    "deliverable_id", "position", "label", "opens_on", "due_on", "origin", "confirmed", "conclusion", "done_on",
    "reason",
)  # fmt: skip
_ENTRY = ("deliverable_id", "day", "percent", "result", "difficulty", "proposal")


def _areas(plan: int, year: int) -> Rows:
    first = (year - YEARS[0]) * AREAS
    return ((first + n, plan, n, n, f"{FIELDS[n - 1]} năm {year}") for n in range(1, AREAS + 1))


def _tasks(year: int, tasks: range) -> Rows:
    for place, task in enumerate(tasks):
        area = (year - YEARS[0]) * AREAS + place // TASKS_AN_AREA + 1
        title = f"{WORK[task % len(WORK)]} việc thực hiện nhiệm vụ {FIELDS[task % AREAS].lower()} tại các đơn vị"
        yield task, area, place + 1, place, title, UNITS[-1 - task % len(UNITS)], "Các cơ quan, đơn vị", ""


def _deliverable(one: int, year: int) -> tuple[Any, ...]:
    task, place = divmod(one - 1, DELIVERABLES_A_TASK)
    due = _due(one, year, 0)
    title = f"{WORK[one % len(WORK)]} {FIELDS[one % AREAS].lower()}, đợt {place + 1} năm {year} của {UNITS[one % 12]}"
    return one, task + 1, place + 1, place, title, f"Trước {due:%d/%m/%Y}", "day", due.isoformat(), 0, "Ngân sách", ""


def _milestones(one: int, year: int) -> Rows:
    """Two or three; what was due by today is concluded but for one in fifty of this year's, some of it late."""
    for n in range(2 + one % 2):
        due = _due(one, year, n)
        done = due <= TODAY and (year < TODAY.year or one % 50 != 0)
        done_on = (due + timedelta(days=3 if one % 11 == 0 else -2)).isoformat() if done else None
        opens = (due - timedelta(days=45)).isoformat()
        yield one, n, f"{due:%d/%m/%Y}", opens, due.isoformat(), "hand", 1, "done" if done else None, done_on, ""


def _due(one: int, year: int, n: int) -> date:
    return date(year, 1, 5) + timedelta(days=(one * 37 + n * 97) % 355)


def _entry(one: int, year: int) -> tuple[Any, ...]:
    day = min(date(year, 6, 1) + timedelta(days=one % 90), TODAY)
    return one, day.isoformat(), one % 101, f"Đã thực hiện {one % 15}/15 nội dung theo kế hoạch", "", ""


def _write(change: Change, table: str, columns: Sequence[str], rows: Rows) -> None:
    """Rows with a uid each; a number of its own makes two runs' books alike."""
    places = ", ".join("?" for _ in columns)
    statement = f"INSERT INTO {table} (uid, {', '.join(columns)}) VALUES (?, {places})"
    connection = change.database.connection()
    known = connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]
    connection.executemany(statement, ((UUID(int=known + n).hex, *row) for n, row in enumerate(rows, 1)))

"""Registers with something in them, plain or full of what asks much of a paper: for tests and for pictures."""

from __future__ import annotations

from datetime import date, timedelta

from cchc_desktop.domain.registers.initiatives import INITIATIVES, Initiative
from cchc_desktop.domain.registers.inspections import INSPECTIONS, MATTERS, VISITS, FoundMatter, Inspection, Visit
from cchc_desktop.domain.registers.legal_documents import LEGAL_DOCUMENTS, LegalDocument
from cchc_desktop.domain.registers.surveys import SURVEYS, Survey
from cchc_desktop.services.registers import registers
from cchc_desktop.store.book import Book

HOSTILE = 'Việc <b>&amp;</b> "trích" <&> 😀 \\ {0} %s'
LONG = ("Niêm yết thủ tục hành chính, tiếp nhận và trả kết quả theo cơ chế một cửa; " * 6)[:400].strip()


def fill_registers(book: Book, year: int, day: date) -> None:
    """A few plain records in each register, for the units that the book has."""
    units = [name for (name,) in book.read("SELECT name FROM unit WHERE id > 1 ORDER BY id LIMIT 3")]
    title = f"Kiểm tra công tác cải cách hành chính năm {year}"
    first = day - timedelta(days=70)
    inspection = Inspection(
        year, title, field="Cải cách hành chính", first_day=first, last_day=first + timedelta(days=20),
        team_lead="Nguyễn Văn An – Trưởng phòng Nội vụ",
        members="Trần Thị Bình – Phó Trưởng phòng Nội vụ – Phó Trưởng đoàn\nPhạm Thu Hà – Chuyên viên – Thư ký",
        decision="45/QĐ-UBND", decision_on=first - timedelta(days=9), conclusion="Các đơn vị chấp hành nghiêm.",
    )  # fmt: skip
    registers.add_record(book, INSPECTIONS, inspection)
    for state, unit in zip(("concluded", "done", "planned"), units, strict=False):
        visit = Visit(year, title, unit, state, first, unit_people="Ông Đỗ Văn Minh – Chủ tịch", conclusion="Tốt.")
        registers.add_record(book, VISITS, visit)
        matter = FoundMatter(year, title, unit, first, "Thiếu sổ theo dõi hồ sơ", mend_by=day)
        registers.add_record(book, MATTERS, matter)
    _fill_lists(book, year, day, "Trả kết quả tại nhà", units[0] if units else "")


def fill_hostile(book: Book, year: int, day: date) -> None:
    """Texts of 400 letters and with marks in every field, and inspections of every unit."""
    units = [name for (name,) in book.read("SELECT name FROM unit ORDER BY id")]
    for title in (LONG, HOSTILE):
        people = f"{title}\n{title}"
        inspection = Inspection(year, title, "surprise", title, day, day, title, people, conclusion=people)
        registers.add_record(book, INSPECTIONS, inspection)
        for unit in units:
            visit = Visit(year, title, unit, "done", day, day, title, title, people, title, people, conclusion=people)
            registers.add_record(book, VISITS, visit)
            registers.add_record(book, MATTERS, FoundMatter(year, title, unit, day, title, title, day, day, title))
            registers.add_record(book, MATTERS, FoundMatter(year, title, unit, day, title))
        _fill_lists(book, year, day, title, units[0] if units else "")


def _fill_lists(book: Book, year: int, day: date, words: str, unit: str) -> None:
    for state in ("proposed", "recognised", "refused"):
        registers.add_record(book, INITIATIVES, Initiative(year, words, words, unit, words, words, state, words))
    older = date(day.year - 5, 3, 1)
    for at, (result, since) in enumerate(
        (("", None), ("in_force", None), ("expired", older), ("expired", day), ("partly_expired", day))
    ):
        part = words if result == "partly_expired" else ""
        document = LegalDocument(
            year, words, words, f"{at + 1:02}/QĐ-UBND-{len(words)}", date(2015, 1, 5), words, None, result, part,
            words, since, "handled", words,
        )  # fmt: skip
        registers.add_record(book, LEGAL_DOCUMENTS, document)
    for sheets in (None, 200, 317):
        rate = None if sheets is None else 9135
        registers.add_record(
            book, SURVEYS, Survey(year, words, unit, words, day, day, sheets, sheets and sheets - 20, rate, words)
        )

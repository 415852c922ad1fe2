"""Checks a whole book: the file, the references, and rows edited behind the program's back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.history.field_words import TABLE_WORDS
from cchc_desktop.services.history.record_names import RecordNames
from cchc_desktop.store import evidence
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book
from cchc_desktop.store.faults import spoken
from cchc_desktop.store.journal import image_read
from cchc_desktop.store.strays import StrayRow, stray_rows
from cchc_desktop.store.triggers import present_triggers, trigger_names

HOW_WORDS = {"changed": "bị sửa", "added": "được thêm", "removed": "bị xóa"}


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, where, and what to do, each a Vietnamese phrase."""

    what: str
    where: str
    advice: str


def check_book(book: Book) -> tuple[Finding, ...]:
    """Everything that is wrong with the book; empty when it is sound. What a damaged file says of its rows is void."""
    with spoken(book.path):
        damage = tuple(_damage(book))
        return damage or (
            *_broken_references(book),
            *_missing_triggers(book),
            *_strays(book),
            *_evidence(book),
            *_frozen_reports(book),
        )


def refuse_edited_outside(book: Book) -> None:
    """Say so when what cannot be read is an edit behind the program's back, and no fault of the program."""
    if check_book(book):
        raise Refusal(
            f"Sổ {book.path.name} có dữ liệu bị sửa bên ngoài chương trình nên không đọc được; "
            "hãy chạy lệnh check để xem chỗ sai, hoặc mở bản sao lưu."
        )


def _damage(book: Book) -> list[Finding]:
    verdicts = [str(row[0]) for row in book.database.execute_sql("PRAGMA integrity_check").fetchall()]
    advice = "Hãy mở một bản sao lưu và giữ tệp này lại để cứu dữ liệu."
    return [Finding(f"Tệp sổ bị hỏng: {verdict}", book.path.name, advice) for verdict in verdicts if verdict != "ok"]


def _broken_references(book: Book) -> list[Finding]:
    rows = book.database.execute_sql("PRAGMA foreign_key_check").fetchall()
    return [
        Finding(
            f"Dòng trỏ tới {TABLE_WORDS.get(parent, parent)} không còn",
            f"{TABLE_WORDS.get(table, table)}, dòng {row}",
            "Hãy mở bản sao lưu gần nhất còn đúng.",
        )
        for table, row, parent, _ in rows
    ]


def _missing_triggers(book: Book) -> list[Finding]:
    missing = sorted(trigger_names() - present_triggers(book.database))
    advice = "Hãy mở sổ bằng cửa sổ CCHC Desktop một lần để đặt lại."
    return [Finding("Thiếu bộ ghi lịch sử thay đổi", name, advice) for name in missing]


def _evidence(book: Book) -> list[Finding]:
    """Files whose bytes are missing, or are not those that were put in; all of them are read."""
    return [
        Finding(
            f"Tệp “{name}” giữ trong sổ bị thiếu hoặc hỏng",
            f"Văn bản {_document_words(book, document)}",
            "Hãy gắn lại tệp gốc vào văn bản đó, hoặc mở bản sao lưu.",
        )
        for name, _, document in evidence.faulty(book.database)
    ]


def _frozen_reports(book: Book) -> list[Finding]:
    names = RecordNames(book)
    return [
        Finding(
            "Bản PDF đã chốt của báo cáo bị thiếu hoặc hỏng",
            names.name("report", report, names.image("report", report)),
            "Hãy mở bản sao lưu gần nhất còn đúng.",
        )
        for report in evidence.faulty_reports(book.database)
    ]


def _document_words(book: Book, document: int) -> str:
    table = tables.Document
    found = book.rows(table.select(table.reference, table.abstract).where(table.id == document).tuples())
    return next((words for row in found for words in row if words), f"dòng {document}")


def _strays(book: Book) -> list[Finding]:
    return [_finding(book, stray) for stray in stray_rows(book.database)]


def _finding(book: Book, stray: StrayRow) -> Finding:
    return Finding(
        f"{TABLE_WORDS.get(stray.table, 'Lịch sử thay đổi')} {HOW_WORDS[stray.how]} bên ngoài chương trình",
        _place(book, stray),
        "Hãy so với bản sao lưu hoặc văn bản gốc, rồi sửa lại trong chương trình.",
    )


def _place(book: Book, stray: StrayRow) -> str:
    """The row as the officer knows it: its code or name where it has one, else its number in the table."""
    named = _name(book, stray)
    place = f"{TABLE_WORDS.get(stray.table, 'Lịch sử thay đổi')}, dòng {stray.row} (bảng {stray.table})"
    return f"{place}: {named}" if named else place


def _name(book: Book, stray: StrayRow) -> str:
    if stray.table in {"deliverable", "progress_entry", "milestone", "checklist_item"} and stray.how != "removed":
        code = _code(book, stray)
        if code:
            return code
    image = _last_image(book, stray)
    return next((str(image[key]) for key in ("title", "name", "label", "reference", "key") if image.get(key)), "")


def _code(book: Book, stray: StrayRow) -> str:
    owner = "t.id" if stray.table == "deliverable" else "t.deliverable_id"
    row = book.database.execute_sql(
        f"SELECT k.number || '.' || d.number || ' ' || d.title FROM \"{stray.table}\" t "
        f"JOIN deliverable d ON d.id = {owner} JOIN task k ON k.id = d.task_id WHERE t.id = ?",
        (stray.row,),
    ).fetchone()
    return str(row[0]) if row else ""


def _last_image(book: Book, stray: StrayRow) -> dict[str, Any]:
    entry = tables.ChangeRow
    query = entry.select(entry.after, entry.before).where(entry.table == stray.table, entry.row == stray.row)
    rows = book.rows(query.order_by(entry.id.desc()).limit(1).tuples())
    text = next((part for part in rows[0] if part), None) if rows else None
    return image_read(text) if text else {}

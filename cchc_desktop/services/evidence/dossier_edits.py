"""What the officer does to dossiers: made, mended, deleted, documents filed into them; each one undoable step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from cchc_desktop.domain.dossiers import DossierDraft, proposed
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import fold
from cchc_desktop.services.documents.references import document_row
from cchc_desktop.services.evidence.dossiers import dossiers_of
from cchc_desktop.services.evidence.usual_filing import dossiers_by_plan
from cchc_desktop.services.typed_text import checked_title, shortened, typed, typed_line
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

GONE = "Hồ sơ này không còn trong sổ (vừa bị xóa); hãy chọn hồ sơ khác."
FIRST_YEAR, LAST_YEAR = 1990, 2200
LONGEST_CODE = 60
MOST_SHEETS = 1_000_000
_AREAS = """
    SELECT content_area.id, content_area.title FROM content_area JOIN plan ON plan.id = content_area.plan_id
    WHERE plan.year = ? ORDER BY content_area.position, content_area.id
"""


def add_dossier(book: Book, year: int, draft: DossierDraft) -> int:
    """A new dossier of `year`; returns its id. Refused where the year has one of that number and symbol."""
    values = _checked(draft)
    _refuse_year(year)
    with book.change(f"Thêm hồ sơ {shortened(values['code'])}") as change:
        return _put(change, year, values)


def add_dossiers(book: Book, year: int, drafts: Sequence[DossierDraft]) -> tuple[int, ...]:
    """Several new dossiers of `year` in one step."""
    every = [_checked(draft) for draft in drafts]
    _refuse_year(year)
    if not every:
        raise Refusal("Chưa chọn hồ sơ nào để thêm; hãy đánh dấu ít nhất một hồ sơ.")
    with book.change(f"Thêm {len(every)} hồ sơ năm {year}") as change:
        return tuple(_put(change, year, values) for values in every)


def proposed_dossiers(book: Book, year: int) -> tuple[DossierDraft, ...]:
    """What the plan of `year` usually makes and the year does not have yet; nothing is written."""
    return proposed(year, areas_of(book, year), dossiers_of(book, year))


def areas_of(book: Book, year: int) -> tuple[tuple[int, str], ...]:
    """(id, title) of the areas of the plan of `year`, in its order; none where the year has no plan."""
    return tuple((int(area), str(title)) for area, title in book.read(_AREAS, (year,)))


def edit_dossier(book: Book, dossier_id: int, draft: DossierDraft) -> None:
    """Write the dossier as it is typed now; its year stays."""
    values = _checked(draft)
    with book.change(f"Sửa hồ sơ {shortened(values['code'])}") as change:
        year = _row(change, dossier_id)["year"]
        _refuse_double(change, year, values["code"], dossier_id)
        _refuse_gone_area(change, values["area"])
        change.update(tables.Dossier, dossier_id, **values)


def delete_dossier(book: Book, dossier_id: int) -> None:
    """Delete a dossier; the documents filed in it stay in the register."""
    with book.change("Xóa hồ sơ") as change:
        _row(change, dossier_id)
        _take_out_all(change, tables.DossierDocument.dossier == dossier_id)
        change.delete(tables.Dossier, dossier_id)


# -- documents in dossiers


def file_documents(book: Book, dossier_id: int, documents: Iterable[int]) -> int:
    """File documents into a dossier in one step; how many were not in it yet. Refused when all of them were."""
    wanted = list(dict.fromkeys(documents))
    with book.change(f"Xếp {len(wanted)} văn bản vào hồ sơ") as change:
        _row(change, dossier_id)
        filed = tables.DossierDocument
        present = {
            row for (row,) in change.rows(filed.select(filed.document).where(filed.dossier == dossier_id).tuples())
        }
        fresh = [document for document in wanted if document not in present]
        if not fresh:
            raise Refusal("Các văn bản đã chọn đều có trong hồ sơ này; hãy chọn văn bản khác.")
        for document in fresh:
            document_row(change, document)
            change.insert(filed, dossier=dossier_id, document=document)
    return len(fresh)


def file_by_plan(book: Book, year: int) -> int:
    """File the plan's documents into the year's dossiers, in one step; what is filed somewhere stays there.

    The plan and the periodic reports go into their own, the rest into those of their areas (`dossiers_by_plan`).
    """
    wanted = dossiers_by_plan(book, year, dossiers_of(book, year))
    if not wanted:
        raise Refusal(
            "Không có văn bản nào để xếp: mọi văn bản của kế hoạch đã nằm trong hồ sơ, "
            "hoặc kế hoạch, báo cáo và các nội dung chưa có hồ sơ."
        )
    with book.change(f"Xếp {len(wanted)} văn bản vào hồ sơ theo kế hoạch") as change:
        for document, dossier in wanted.items():
            change.insert(tables.DossierDocument, dossier=dossier, document=document)
    return len(wanted)


def edit_filed(book: Book, filed_id: int, *, sheets: str, note: str) -> None:
    """Write where a document stands in its dossier, and the remark on it."""
    with book.change("Sửa tờ số, ghi chú của văn bản trong hồ sơ") as change:
        _filed_row(change, filed_id)
        change.update(tables.DossierDocument, filed_id, sheets=typed_line(sheets), note=typed(note))


def take_out(book: Book, filed_ids: Iterable[int]) -> None:
    """Take documents out of their dossier, in one step; they stay in the register."""
    wanted = list(filed_ids)
    with book.change(f"Đưa {len(wanted)} văn bản ra khỏi hồ sơ") as change:
        for filed in wanted:
            _filed_row(change, filed)
            change.delete(tables.DossierDocument, filed)


def let_document_go(change: Change, document_id: int) -> None:
    """A document is deleted: it leaves the dossiers it is filed in."""
    _take_out_all(change, tables.DossierDocument.document == document_id)


def let_area_go(change: Change, area_id: int) -> None:
    """An area is deleted: the dossier made for it stays, as one of no area."""
    table = tables.Dossier
    for (dossier,) in change.rows(table.select(table.id).where(table.area == area_id).tuples()):
        change.update(table, dossier, area=None)


def _take_out_all(change: Change, condition: Any) -> None:
    filed = tables.DossierDocument
    for (row,) in change.rows(filed.select(filed.id).where(condition).order_by(filed.id).tuples()):
        change.delete(filed, row)


# -- what is written


def _checked(draft: DossierDraft) -> dict[str, Any]:
    code = typed_line(draft.code)
    if not code:
        raise Refusal("Chưa ghi số và ký hiệu hồ sơ; hãy ghi như 01.CCHC.")
    if len(code) > LONGEST_CODE:
        raise Refusal(
            f"Số và ký hiệu hồ sơ “{shortened(code)}” quá {LONGEST_CODE} ký tự; hãy ghi ngắn gọn như 01.CCHC."
        )
    if draft.sheets is not None and not 0 <= draft.sheets <= MOST_SHEETS:
        raise Refusal(f"Số tờ, số trang {draft.sheets} không dùng được; hãy ghi một số từ 0 đến 1.000.000.")
    return {
        "code": code,
        "title": checked_title(draft.title, "Tiêu đề hồ sơ"),
        "retention": _checked_retention(draft.retention),
        "heading": typed_line(draft.heading),
        "subheading": typed_line(draft.subheading),
        "keeper": typed_line(draft.keeper),
        "medium": draft.medium.value,
        "sheets": draft.sheets,
        "goes_to_archive": draft.goes_to_archive,
        "note": typed(draft.note),
        "area": draft.area_id,
    }


def _checked_retention(text: str) -> str:
    """Thời hạn bảo quản as typed; a bare number means years (Phụ lục V, mục I.4: for ever, or a number of years)."""
    words = typed_line(text)
    if not words:
        raise Refusal("Chưa ghi thời hạn bảo quản; hãy ghi Vĩnh viễn, hoặc số năm như 20 năm.")
    return f"{words} năm" if words.isdecimal() else words


def _refuse_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refusal(f"Năm {year} không dùng được; hãy chọn năm từ {FIRST_YEAR} đến {LAST_YEAR}.")


def _put(change: Change, year: int, values: dict[str, Any]) -> int:
    _refuse_double(change, year, values["code"], None)
    _refuse_gone_area(change, values["area"])
    return change.insert(tables.Dossier, year=year, **values)


def _refuse_double(change: Change, year: int, code: str, but: int | None) -> None:
    table = tables.Dossier
    twins = change.rows(table.select(table.id, table.code).where(table.year == year).tuples())
    if any(fold(known) == fold(code) and row != but for row, known in twins):
        raise Refusal(f"Năm {year} đã có hồ sơ {shortened(code)}; hãy ghi số khác.")


def _refuse_gone_area(change: Change, area: int | None) -> None:
    table = tables.ContentArea
    if area is not None and not change.rows(table.select(table.id).where(table.id == area).tuples()):
        raise Refusal("Nội dung đã chọn không còn trong kế hoạch (vừa bị xóa); hãy chọn nội dung khác, hoặc để trống.")


def _row(change: Change, dossier_id: int) -> Any:
    found = change.rows(tables.Dossier.select().where(tables.Dossier.id == dossier_id).dicts())
    if not found:
        raise Refusal(GONE)
    return found[0]


def _filed_row(change: Change, filed_id: int) -> None:
    table = tables.DossierDocument
    if not change.rows(table.select(table.id).where(table.id == filed_id).tuples()):
        raise Refusal("Văn bản này không còn trong hồ sơ; hãy chọn văn bản khác.")

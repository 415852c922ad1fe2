"""What the officer does to the register: adding, mending and deleting documents, their files and what they prove."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.fields import FieldKind
from cchc_desktop.domain.ticking import Tick, no_tick
from cchc_desktop.services import rows
from cchc_desktop.services.documents.documents import DocumentDetail, Proof, read_document
from cchc_desktop.services.documents.drafts import DocumentDraft, columns_of, draft_of
from cchc_desktop.services.documents.joining import document_meant, fill_blanks
from cchc_desktop.services.documents.numbers import (
    GivenNumber,
    give_number,
    refuse_double,
    refuse_double_arrival,
    refuse_taken,
)
from cchc_desktop.services.documents.references import document_row
from cchc_desktop.services.evidence.dossier_edits import let_document_go
from cchc_desktop.services.evidence.evidence import StoredFile, checked_name
from cchc_desktop.services.plan.concluding import ConclusionDraft, conclude_within
from cchc_desktop.services.registers.tables import let_go
from cchc_desktop.services.reports.official import (
    refuse_official_file,
    refuse_other_number,
    refuse_signed_document,
)
from cchc_desktop.services.typed_text import shortened
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

__all__ = [
    "DocumentDraft",
    "Filing",
    "Target",
    "add_document",
    "attach_files",
    "delete_document",
    "draft_of",
    "edit_document",
    "file_document",
    "file_each",
    "link_document",
    "put_files",
    "put_link",
    "refuse_proving",
    "remove_file",
    "unlink",
]


@dataclass(frozen=True, slots=True)
class Target:
    """What a document is to prove: a deliverable, or one milestone of it."""

    deliverable_id: int
    milestone_id: int | None = None


@dataclass(frozen=True, slots=True)
class Filing:
    """All that one visit to the dialog does, as one step.

    `document_id` names a document that is there already; else one is found by its number, or made.
    `conclusion` ends a milestone of `concludes`, with this document. `gives_number`: its number was just taken from the
    register; such a number is nobody else's, and undo stops at it.
    """

    draft: DocumentDraft
    files: tuple[StoredFile, ...] = ()
    targets: tuple[Target, ...] = ()
    document_id: int | None = None
    concludes: int | None = None
    conclusion: ConclusionDraft | None = None
    gives_number: bool = False


def file_document(book: Book, filing: Filing, today: date, tick: Tick = no_tick) -> int:
    """Write everything of `filing` in one step, or nothing; return the document's id. `tick` may raise to give up."""
    with book.change(_label(filing), undoable=not filing.gives_number) as change:
        document = _document_of(change, filing, today)
        put_files(change, document, filing.files, today)
        for number, target in enumerate(filing.targets):
            tick(number, len(filing.targets))
            put_link(change, document, target)
        if filing.concludes is not None and filing.conclusion is not None:
            row = rows.deliverable_row(change, filing.concludes)
            conclude_within(change, row, replace(filing.conclusion, document_id=document), today)
    return document


def file_each(book: Book, filing: Filing, today: date) -> tuple[int, ...]:
    """Several files at once, a document each, in one step; only the first bears the number and concludes."""
    made: list[int] = []
    with book.change(f"Gắn {len(filing.files)} văn bản", undoable=not filing.gives_number) as change:
        for place, file in enumerate(filing.files):
            rest = replace(filing.draft, reference="", arrival_number=None, abstract=file.name)
            document = _document_of(change, filing, today) if place == 0 else _document_for(change, rest, today)
            put_files(change, document, (file,), today)
            for target in filing.targets:
                put_link(change, document, target)
            made.append(document)
        if filing.concludes is not None and filing.conclusion is not None:
            row = rows.deliverable_row(change, filing.concludes)
            conclude_within(change, row, replace(filing.conclusion, document_id=made[0]), today)
    return tuple(made)


def _label(filing: Filing) -> str:
    name = shortened(filing.draft.reference or filing.draft.abstract) or "chưa có số"
    if filing.gives_number:
        return f"Cấp số {name}"
    if len(filing.targets) > 1:
        return f"Gắn văn bản {name} với {len({target.deliverable_id for target in filing.targets})} sản phẩm"
    return f"Gắn văn bản {name}" if filing.targets or filing.concludes else f"Thêm văn bản {name}"


def add_document(book: Book, draft: DocumentDraft, today: date) -> int:
    """A new document; refused where the book has one of that number, year and issuer."""
    with book.change(_label(Filing(draft))) as change:
        columns = columns_of(draft, today.year)
        refuse_double(change, columns)
        refuse_double_arrival(change, columns)
        return change.insert(tables.Document, **columns)


def edit_document(book: Book, document_id: int, draft: DocumentDraft) -> None:
    """Write the document as it is typed now."""
    row = document_row(book, document_id)
    columns = columns_of(draft, row["year"])
    refuse_other_number(book, row, columns)
    with book.change(f"Sửa văn bản {shortened(columns['reference'] or columns['abstract'])}") as change:
        refuse_double(change, columns, document_id)
        refuse_double_arrival(change, columns, document_id)
        change.update(tables.Document, document_id, **columns)


def _document_of(change: Change, filing: Filing, today: date) -> int:
    """The document named or the one of that number; where the number is given now, it is that document's alone."""
    if filing.document_id is not None:
        return _document_named(change, filing.document_id, filing)
    if not filing.gives_number:
        return _document_for(change, filing.draft, today)
    columns = columns_of(filing.draft, today.year)
    refuse_taken(change, columns)
    refuse_double_arrival(change, columns)
    return change.insert(tables.Document, **columns)


def _document_named(change: Change, document_id: int, filing: Filing) -> int:
    document_row(change, document_id)
    if filing.gives_number:
        draft = filing.draft
        give_number(change, document_id, GivenNumber(draft.reference, draft.issued_on, draft.issuer))
    return document_id


def _document_for(change: Change, draft: DocumentDraft, today: date) -> int:
    """The document of that number where the book has it, its blanks filled; else a new one.

    A conclusion was recorded by number alone, and the scan comes on Monday: it belongs to that very document.
    """
    columns = columns_of(draft, today.year)
    known = document_meant(change, columns)
    refuse_double_arrival(change, columns, known["id"] if known else None)
    if known is None:
        return change.insert(tables.Document, **columns)
    fill_blanks(change, known, columns)
    return int(known["id"])


# -- files


def attach_files(book: Book, document_id: int, files: Iterable[StoredFile], today: date) -> None:
    """Give a document further files whose bytes are in the book."""
    attached = tuple(files)
    names = ", ".join(shortened(file.name) for file in attached[:2]) + ("…" if len(attached) > 2 else "")
    document_row(book, document_id)
    with book.change(f"Gắn tệp {names}") as change:
        if not put_files(change, document_id, attached, today):
            raise Refusal(f"Văn bản này đã có tệp {names} với đúng nội dung đó; không cần gắn lần nữa.")


def put_files(change: Change, document: int, files: Iterable[StoredFile], today: date) -> int:
    """Link the bytes to the document; what the document has already is not linked twice. How many were linked."""
    table = tables.EvidenceFile
    present = change.rows(table.select(table.sha256, table.position).where(table.document == document).tuples())
    have = {sha256 for sha256, _ in present}
    count = len(have)
    position = max((place for _, place in present), default=-1)
    for file in files:
        if file.sha256 in have:
            continue
        have.add(file.sha256)
        position += 1
        change.insert(
            table,
            document=document,
            position=position,
            name=checked_name(file.name),
            sha256=file.sha256,
            size=file.size,
            added_on=today,
        )
    return len(have) - count


def remove_file(book: Book, file_id: int) -> None:
    """Take a file off its document. Its bytes stay until they are cleared away, so that undo brings it back."""
    row = rows.by_id(book, tables.EvidenceFile, file_id)
    refuse_official_file(book, file_id)
    with book.change(f"Gỡ tệp {shortened(row['name'])}") as change:
        change.delete(tables.EvidenceFile, file_id)


# -- what a document proves


def link_document(book: Book, document_id: int, targets: Iterable[Target]) -> None:
    """Let a document prove these deliverables or milestones, in one step."""
    name = _name(document_row(book, document_id))
    with book.change(f"Gắn văn bản {name} với sản phẩm") as change:
        for target in targets:
            put_link(change, document_id, target)


def put_link(change: Change, document: int, target: Target) -> None:
    """Link once; SQLite holds two blanks for different, so the index alone would let a link stand twice."""
    link = tables.DocumentLink
    same = link.milestone.is_null() if target.milestone_id is None else link.milestone == target.milestone_id
    query = link.select(link.id).where(link.document == document, link.deliverable == target.deliverable_id, same)
    if change.rows(query.tuples()):
        return
    _refuse_gone_target(change, target)
    change.insert(link, document=document, deliverable=target.deliverable_id, milestone=target.milestone_id)


def _refuse_gone_target(change: Change, target: Target) -> None:
    code, milestone = rows.code_of(change, target.deliverable_id), tables.Milestone
    if target.milestone_id is None:
        return
    of_it = (milestone.id == target.milestone_id) & (milestone.deliverable == target.deliverable_id)
    if not change.rows(milestone.select(milestone.id).where(of_it).tuples()):
        raise Refusal(f"Mốc đã chọn không còn ở sản phẩm {code}; hãy chọn lại mốc.")


def unlink(book: Book, document_id: int, proof: Proof) -> None:
    """A document no longer proves this; a conclusion that named it stands without a document then."""
    name = _name(document_row(book, document_id))
    with book.change(f"Gỡ văn bản {name} khỏi {proof.code}") as change:
        _unlink(change, proof)


def _unlink(change: Change, proof: Proof) -> None:
    if proof.stopped and proof.concludes:
        raise Refusal(
            f"Kết quả dừng thực hiện của {proof.code} phải có văn bản nên không gỡ được; "
            "hãy mở lại mốc đó trong Kế hoạch trước."
        )
    if proof.link_id is not None:
        change.delete(tables.DocumentLink, proof.link_id)
    elif proof.unit_conclusion_id is not None:
        change.update(tables.MilestoneUnit, proof.unit_conclusion_id, document=None)
    elif proof.milestone_id is not None:
        change.update(tables.Milestone, proof.milestone_id, document=None)


def delete_document(book: Book, document_id: int, *, unlinking: bool = False) -> None:
    """Delete a document with its files' rows and links; refused while it proves a conclusion, unless `unlinking`."""
    detail = read_document(book, document_id)
    refuse_signed_document(book, document_id)
    if not unlinking:
        refuse_proving(detail)
    with book.change(f"Xóa văn bản {shortened(detail.line.name)}") as change:
        for proof in detail.proofs:
            _unlink(change, proof)
        for reminder in _ids(change, tables.Reminder, tables.Reminder.document == document_id):
            change.update(tables.Reminder, reminder, document=None)
        for file in detail.files:
            change.delete(tables.EvidenceFile, file.id)
        let_go(change, FieldKind.DOCUMENT, document_id)
        let_document_go(change, document_id)
        change.delete(tables.Document, document_id)


def refuse_proving(detail: DocumentDetail) -> None:
    """What proves a conclusion is not thrown away in passing."""
    codes = list(dict.fromkeys(proof.code for proof in detail.proofs if proof.concludes))
    if codes:
        raise Refusal(
            f"Văn bản {shortened(detail.line.name)} đang chứng minh kết quả của {', '.join(codes)} nên chưa xóa; "
            "hãy chọn “Gỡ và xóa”, hoặc gỡ khỏi từng sản phẩm trước."
        )


def _ids(change: Change, table: Any, condition: Any) -> list[int]:
    return [row for (row,) in change.rows(table.select(table.id).where(condition).tuples())]


def _name(row: dict[str, Any]) -> str:
    return shortened(row["reference"] or row["abstract"])

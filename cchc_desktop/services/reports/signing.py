"""Signing a frozen report: its number, day and signer, and the signed copy that is the official one from then on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.document_kinds import kind_of_reference
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.periods import PeriodKind, ReportingPeriod
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.report_content import ReportContent, ReportState
from cchc_desktop.domain.ticking import Tick, no_tick
from cchc_desktop.services.documents.conditions import own_issuers
from cchc_desktop.services.documents.edits import put_files
from cchc_desktop.services.documents.guessing import PATIENCE, read_pages, text_of_pages
from cchc_desktop.services.documents.numbers import propose_number
from cchc_desktop.services.documents.references import documents_numbered, read_reference
from cchc_desktop.services.evidence.evidence import StoredFile, discard, keep_text, read_bytes, store_file
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.reports.official import SUFFIXES, OfficialCopy, signed_words
from cchc_desktop.services.reports.rows import ReportRow, frozen_content, report_name, report_row
from cchc_desktop.services.rows import by_id
from cchc_desktop.services.typed_text import shortened, typed_line
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

KIND = "BC"
"""A report's abbreviation (Nghị định 30/2020/NĐ-CP, Phụ lục III)."""


MENDED = ("reference", "year", "issued_on", "signer")
"""What a signing mended later writes in the register; the year is that of the day."""


@dataclass(frozen=True, slots=True)
class SigningDraft:
    """What was given when the report was signed. `number` may be "5" or the whole "05/BC-UBND".

    A blank `signer` is the one who stands in the frozen report. `file` is the scan or Word file that was signed, its
    bytes in the book already; it may follow later.
    """

    number: str
    day: date | None
    signer: str = ""
    file: StoredFile | None = None


def sign_report(book: Book, year: int, kind: PeriodKind, draft: SigningDraft, today: date) -> None:
    """Write number, day, signer and the signed copy of a frozen report, and enter it in the register of documents.

    Of a signed report the same may be mended, a mistyped number say, and the copy be given or exchanged: what was
    frozen stays. Undo does not pass it.
    """
    name = report_name(kind, year)
    plan = read_heading(book, year).id
    row = report_row(book, plan, kind)
    _refuse_unready(row, name)
    columns = _columns(frozen_content(book, row), draft, today)
    if draft.file is not None:
        refuse_unfit_copy(book, draft.file)
    verb = "Sửa số, ngày ký" if row.state is ReportState.SIGNED else "Ghi số, ngày ký"
    with book.change(f"{verb} {name}: {columns['reference']}", undoable=False) as change:
        _sign(change, report_row(change, plan, kind), columns, draft.file, today)


def sign_with_copy(
    book: Book, year: int, kind: PeriodKind, draft: SigningDraft, copy: Path | None, today: date, tick: Tick = no_tick
) -> None:
    """The same with the signed copy taken from a file; what came in goes again when the signing is refused."""
    if copy is None:
        sign_report(book, year, kind, draft, today)
        return
    file = store_file(book, copy, tick)
    try:
        refuse_unfit_copy(book, file)
        keep_text(book, file.sha256, _text_of_copy(copy))
        sign_report(book, year, kind, replace(draft, file=file), today)
    except BaseException:
        discard(book, (file,))
        raise


def _text_of_copy(copy: Path) -> str:
    """Its words for the search; refused where no page of it opens. One too slow is kept, and not searched."""
    read = read_pages(copy, lambda: None, PATIENCE)
    if not (read.pages or read.late):
        raise Refusal(
            f"Tệp “{shortened(copy.name)}” không mở được: đã hỏng, có mật khẩu, hoặc không phải là PDF hay Word .docx; "
            "hãy lấy lại tệp gốc, hoặc quét lại bản giấy ra PDF."
        )
    return text_of_pages(read.pages).folded


def next_report_number(book: Book, year: int, kind: PeriodKind, day: date) -> str:
    """The number after the last report of the day's year on that report's paper; nothing is written."""
    row = report_row(book, read_heading(book, year).id, kind)
    _refuse_unready(row, report_name(kind, year))
    return propose_number(book, KIND, frozen_content(book, row).agency, day.year)


def _sign(change: Change, row: ReportRow, columns: dict[str, Any], file: StoredFile | None, today: date) -> None:
    assert row.id is not None
    document = _put_document(change, row, columns)
    change.update(
        tables.Report,
        row.id,
        state=ReportState.SIGNED.value,
        number=columns["reference"],
        signed_on=columns["issued_on"],
        signer=columns["signer"],
        document=document,
        signed_file=_put_copy(change, document, file, today) if file else row.signed_file_id,
    )


def _refuse_unready(row: ReportRow, name: str) -> None:
    if row.is_draft:
        raise Refusal(f"Chưa chốt số liệu {name}; hãy chốt số liệu trước khi ghi số, ngày ký.")


def _columns(content: ReportContent, draft: SigningDraft, today: date) -> dict[str, Any]:
    """The document that the report becomes; refused where number, day or signer are missing or cannot be."""
    from cchc_desktop.documents.forms.report import abstract  # noqa: PLC0415 - with what is printed
    from cchc_desktop.documents.forms.wording import issuer  # noqa: PLC0415

    signer = typed_line(draft.signer) or content.agency.signer_name
    reference = _report_number(draft.number, content.agency)
    day = _day_signed(draft.day, content.period, today)
    if not signer:
        raise Refusal("Chưa ghi người ký báo cáo; hãy ghi họ tên người đã ký.")
    return {
        "reference": reference,
        "year": day.year,
        "issued_on": day,
        "abstract": f"Báo cáo {abstract(content)[:1].lower()}{abstract(content)[1:]}",
        "issuer": issuer(content.agency),
        "kind": KIND,
        "signer": signer,
    }


def _day_signed(day: date | None, period: ReportingPeriod, today: date) -> date:
    """The day on the signed paper. It may lie before the figures' cut-off, but not before the first of their days."""
    if day is None:
        raise Refusal("Chưa ghi ngày ký báo cáo; hãy ghi ngày trên văn bản.")
    if day > today:
        raise Refusal(
            f"Ngày ký {day_words(day)} sau hôm nay ({day_words(today)}); hãy ghi ngày từ hôm nay trở về trước."
        )
    if day < period.data_from:
        raise Refusal(
            f"Ngày ký {day_words(day)} trước ngày đầu của kỳ báo cáo ({day_words(period.data_from)}); "
            "hãy ghi đúng ngày trên văn bản."
        )
    return day


def _report_number(typed_number: str, agency: Agency) -> str:
    """ "05/BC-UBND" from "5" or the whole; refused where it is blank, no number, or another kind's."""
    from cchc_desktop.documents.forms.wording import full_number  # noqa: PLC0415 - with what is printed

    number = typed_line(typed_number)
    reference = read_reference(full_number(number, KIND, agency)) if number else None
    if reference is None:
        raise Refusal("Chưa ghi số của báo cáo; hãy ghi số văn thư đã cấp, ví dụ 05/BC-UBND.")
    if kind_of_reference(reference) != KIND:
        example = full_number("5", KIND, agency)
        raise Refusal(f"Số {reference} không phải số của báo cáo; hãy ghi số văn thư đã cấp, ví dụ {example}.")
    return reference


def _put_document(change: Change, row: ReportRow, columns: dict[str, Any]) -> int:
    """The register's entry: the report's own from before, one that was made by its number, or a new one."""
    if row.document_id is not None:
        return _mend_document(change, row.document_id, columns)
    twins = _of_number(change, columns)
    for twin in twins:
        _refuse_other_paper(change, twin, columns)
    if twins:
        change.update(tables.Document, twins[0]["id"], **_filled(twins[0], columns))
        return int(twins[0]["id"])
    return change.insert(tables.Document, **columns)


def _mend_document(change: Change, document: int, columns: dict[str, Any]) -> int:
    """Number, day and signer as given now; what the officer wrote of the document in the register stands."""
    standing = by_id(change, tables.Document, document)
    columns = {**columns, "issuer": standing["issuer"]}
    for twin in _of_number(change, columns):
        if twin["id"] != document:
            raise Refusal(f"{_used(twin, columns)}; hãy kiểm tra lại số.")
    change.update(tables.Document, document, **{name: columns[name] for name in MENDED})
    return document


def _of_number(change: Change, columns: dict[str, Any]) -> list[dict[str, Any]]:
    """Documents of that number and year by the same agency, however it is spelled, or by none that was named."""
    names = own_issuers(change)
    keys = ("", names.issuer_key(columns["issuer"]))
    found = documents_numbered(change, columns["reference"], columns["year"])
    same = [one for one in found if names.issuer_key(one["issuer"]) in keys]
    return sorted(same, key=lambda one: not one["issuer"])


def _refuse_other_paper(change: Change, twin: dict[str, Any], columns: dict[str, Any]) -> None:
    """Number and symbol are one document a year and agency (Nghị định 30/2020/NĐ-CP): another one has its own.

    A document that was entered before, by its number or with its scan, is this report where its day is the same.
    """
    report = tables.Report
    taken = change.rows(report.select(report.id).where(report.document == twin["id"]).tuples())
    other_day = twin["issued_on"] is not None and twin["issued_on"] != columns["issued_on"]
    if taken or other_day or twin["kind"] not in ("", KIND):
        raise Refusal(f"{_used(twin, columns)}; hãy kiểm tra lại số và ngày ký.")


def _used(twin: dict[str, Any], columns: dict[str, Any]) -> str:
    told = signed_words(twin["reference"], twin["issued_on"])
    about = f" “{shortened(twin['abstract'], 60)}”" if twin["abstract"] else ""
    return f"Số {columns['reference']} năm {columns['year']} đã dùng cho văn bản {told}{about}"


def _filled(known: dict[str, Any], columns: dict[str, Any]) -> dict[str, Any]:
    """What the officer wrote of the document stands; only blanks are filled, and the signer is as it was signed."""
    return {name: value for name, value in columns.items() if not known[name]} | {"signer": columns["signer"]}


def _put_copy(change: Change, document: int, file: StoredFile, today: date) -> int:
    put_files(change, document, (file,), today)
    table = tables.EvidenceFile
    query = table.select(table.id).where(table.document == document, table.sha256 == file.sha256)
    ((row,),) = change.rows(query.tuples())
    return int(row)


def refuse_unfit_copy(book: Book, file: StoredFile) -> None:
    """A signed copy is a PDF or a Word file, by its name and by its first bytes."""
    copy = OfficialCopy(0, 0, file.name, file.sha256, file.size)
    begin = read_bytes(book, file.sha256)[:1024] if copy.suffix in SUFFIXES else b""
    fits = {".pdf": b"%PDF-" in begin, ".docx": begin.startswith(b"PK\3\4")}
    if not fits.get(copy.suffix, False):
        raise Refusal(
            f"Tệp “{shortened(file.name)}” không phải là PDF hay Word .docx nên không làm bản đã ký được; "
            "hãy quét bản giấy ra PDF, hoặc chọn tệp Word đã ký."
        )

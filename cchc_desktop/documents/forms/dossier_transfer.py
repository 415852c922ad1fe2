"""Mục lục hồ sơ nộp lưu and Biên bản giao nhận, as in Nghị định 30/2020/NĐ-CP, Phụ lục V, mục III and V."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from cchc_desktop.documents.blocks import (
    Align,
    Article,
    Block,
    Column,
    Document,
    FillIn,
    JointSignature,
    KindTitle,
    Letterhead,
    NextPaper,
    Paragraph,
    RowGroup,
    SignatureColumn,
    Table,
)
from cchc_desktop.documents.forms.dossier_lists import DossierContent, counted, numbered_head
from cchc_desktop.documents.forms.parts import told
from cchc_desktop.documents.forms.wording import issuer, place_line
from cchc_desktop.domain.dossiers import Dossier, Medium
from cchc_desktop.domain.number_words import number_in_words
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.text import fold

MIDDLE = Align.CENTRE
UNIT = "hồ sơ (đơn vị bảo quản)"

# -- Mục lục hồ sơ, tài liệu nộp lưu (mục III)

_RETENTION = 4
_COLUMNS = (
    Column(6, MIDDLE),
    Column(14, MIDDLE),
    Column(32),
    Column(15, MIDDLE),
    Column(12, MIDDLE),
    Column(12, MIDDLE),
    Column(9),
)
_TITLES = (
    "Số\nTT",
    "Số,\nký hiệu\nhồ sơ",
    "Tiêu đề hồ sơ",
    "Thời gian\ntài liệu",
    "Thời hạn\nbảo quản",
    "Số tờ/\nSố trang",
    "Ghi\nchú",
)


def transfer_list_document(content: DossierContent, today: date, *, permanent: bool, term: bool) -> Document:
    """The dossiers handed over, those kept for ever and those kept for a time in two lists, a paper each.

    Where all are of one kind there is one list; which of the two are wanted is `permanent` and `term`.
    """
    lists = (
        ("Bảo quản vĩnh viễn", permanent, [one for one in content.dossiers if one.is_permanent]),
        ("Bảo quản có thời hạn", term, [one for one in content.dossiers if not one.is_permanent]),
    )
    blocks: list[Block] = []
    for title, wanted, dossiers in lists:
        if wanted and dossiers:
            blocks += [NextPaper()] if blocks else []
            blocks += _transfer_list(content, title, dossiers, today)
    return Document(f"Mục lục hồ sơ, tài liệu nộp lưu năm {content.year}", issuer(content.agency), tuple(blocks))


def _transfer_list(content: DossierContent, title: str, dossiers: list[Dossier], today: date) -> Iterator[Block]:
    agency, words = content.agency, number_in_words(len(dossiers))
    yield Letterhead(agency.parent, agency.name_lines, "", "")
    yield KindTitle("MỤC LỤC HỒ SƠ, TÀI LIỆU NỘP LƯU", f"{title}\nNăm {content.year}")
    yield _transfer_table(dossiers)
    yield Paragraph(f"Mục lục này gồm: {counted(len(dossiers))} {UNIT}.")
    yield Paragraph(f"Viết bằng chữ: {words[:1].upper()}{words[1:]} {UNIT}.")
    day = place_line(agency, today, today.year)
    maker = SignatureColumn(("Người lập",), "", day, "(Ký và ghi rõ họ và tên, chức vụ)")
    yield JointSignature((SignatureColumn((), ""), maker))


def _transfer_table(dossiers: list[Dossier]) -> Table:
    """Of dossiers kept for ever the retention is said above: their list has no column for it (footnote 2)."""
    left_out = _RETENTION if dossiers[0].is_permanent else None
    shown = [place for place in range(len(_COLUMNS)) if place != left_out]
    rows = (_transfer_cells(place, one) for place, one in enumerate(dossiers, start=1))
    return Table(
        tuple(_COLUMNS[place] for place in shown),
        numbered_head([_TITLES[place] for place in shown]),
        tuple(RowGroup((), (tuple(row[place] for place in shown),)) for row in rows),
    )


def _transfer_cells(place: int, one: Dossier) -> tuple[str, ...]:
    draft = one.draft
    sheets = "" if draft.sheets is None else str(draft.sheets)
    return (str(place), draft.code, draft.title, _span(one), draft.retention, sheets, draft.note)


def _span(dossier: Dossier) -> str:
    """The days of the first and the last document."""
    if dossier.days is None:
        return ""
    first, last = dossier.days
    return day_words(first) if first == last else f"{day_words(first)} -\n{day_words(last)}"


# -- Biên bản giao nhận hồ sơ, tài liệu (mục V)

SIGN_HERE = "(Ký và ghi rõ họ và tên)"


def transfer_minutes_document(content: DossierContent, today: date) -> Document:
    """The minutes of handing the dossiers over; what nobody but the two sides knows is left to be filled in."""
    agency = content.agency
    blocks: tuple[Block, ...] = (
        Letterhead(agency.parent, agency.name_lines, "", place_line(agency, None, today.year)),
        KindTitle("BIÊN BẢN", "Giao nhận hồ sơ, tài liệu"),
        Paragraph("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"),
        Paragraph(f"Căn cứ Danh mục hồ sơ năm {content.year} của {issuer(content.deciding)},"),
        Paragraph("Chúng tôi gồm:"),
        *_sides(content),
        Paragraph("Thống nhất lập biên bản giao nhận tài liệu với những nội dung như sau:"),
        *_matters(content),
        Paragraph("Biên bản này được lập thành hai bản; bên giao giữ một bản, bên nhận giữ một bản./."),
        JointSignature(
            (
                SignatureColumn(("ĐẠI DIỆN BÊN GIAO",), "", note=SIGN_HERE),
                SignatureColumn(("ĐẠI DIỆN BÊN NHẬN",), "", note=SIGN_HERE),
            )
        ),
    )
    return Document(f"Biên bản giao nhận hồ sơ, tài liệu năm {content.year}", issuer(agency), blocks)


def _sides(content: DossierContent) -> Iterator[Block]:
    yield Article("BÊN GIAO:", issuer(content.agency))
    yield from _person(_only(one.draft.keeper for one in content.dossiers))
    yield Article("BÊN NHẬN:", f"Lưu trữ cơ quan {issuer(content.deciding)}")
    yield from _person("")


def _person(name: str) -> Iterator[Block]:
    yield told("Ông (bà):", name)
    yield FillIn("Chức vụ công tác:")


def _matters(content: DossierContent) -> Iterator[Block]:
    paper = [one for one in content.dossiers if one.draft.medium is not Medium.ELECTRONIC]
    electronic = [one for one in content.dossiers if one.draft.medium is not Medium.PAPER]
    yield Paragraph(f"1. Tên khối tài liệu giao nộp: {_name_of_all(content)}.")
    yield told("2. Thời gian của hồ sơ, tài liệu:", _span_of_all(content.dossiers))
    yield Paragraph("3. Số lượng tài liệu:")
    yield Paragraph("a) Đối với hồ sơ, tài liệu giấy")
    yield FillIn("- Tổng số hộp (cặp):")
    yield Paragraph(f"- Tổng số hồ sơ (đơn vị bảo quản): {counted(len(paper))}. Quy ra mét giá: ………… mét.")
    yield Paragraph("b) Đối với hồ sơ, tài liệu điện tử")
    yield Paragraph(f"- Tổng số hồ sơ: {counted(len(electronic))}.")
    yield Paragraph(f"- Tổng số tệp tin trong hồ sơ: {counted(sum(one.files for one in electronic))}.")
    yield FillIn("4. Tình trạng tài liệu giao nộp:")
    yield Paragraph("5. Mục lục hồ sơ, tài liệu nộp lưu kèm theo.")


def _name_of_all(content: DossierContent) -> str:
    """ "Hồ sơ, tài liệu cải cách hành chính năm 2023"; without the heading where there are several."""
    heading = _only(one.draft.heading for one in content.dossiers)
    if heading[1:2].islower():
        heading = heading[:1].lower() + heading[1:]
    return " ".join(filter(None, ("Hồ sơ, tài liệu", heading, f"năm {content.year}")))


def _span_of_all(dossiers: Iterable[Dossier]) -> str:
    days = sorted(day for one in dossiers if one.days for day in one.days)
    return f"từ ngày {day_words(days[0])} đến ngày {day_words(days[-1])}." if days else ""


def _only(texts: Iterable[str]) -> str:
    """The text that all of them are; blank where they differ."""
    found = {fold(text): text for text in texts}
    return next(iter(found.values())) if len(found) == 1 else ""

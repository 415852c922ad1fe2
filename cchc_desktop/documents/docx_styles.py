"""The named styles of a Word file: one for each element of the decree's layout, sized by the profile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from cchc_desktop.documents.layout import Profile, Type


class Style(StrEnum):
    """A style by its id in the file; Word shows the name that stands beside it in `paragraph_styles`."""

    NORMAL = "Normal"
    HEADING_1 = "Heading1"
    HEADING_2 = "Heading2"
    HEADING_3 = "Heading3"
    HEADER = "Header"
    FOOTER = "Footer"
    PARENT = "CCHCCoQuanChuQuan"
    AGENCY = "CCHCCoQuanBanHanh"
    NATION = "CCHCQuocHieu"
    MOTTO = "CCHCTieuNgu"
    NUMBER = "CCHCSoKyHieu"
    PLACE = "CCHCDiaDanhNgayThang"
    SUBJECT = "CCHCVeViec"
    RULE = "CCHCDuongKe"
    KIND = "CCHCTenLoai"
    ABSTRACT = "CCHCTrichYeu"
    ADDRESSEES = "CCHCKinhGui"
    ADDRESSEE = "CCHCNoiKinhGui"
    BODY = "CCHCNoiDung"
    FILL_IN = "CCHCDienTay"
    DOTS = "CCHCDongCham"
    BASIS = "CCHCCanCu"
    CENTRED = "CCHCDongGiua"
    NOTE = "CCHCGhiChuGiua"
    ARTICLE = "CCHCDieu"
    ARTICLE_LABEL = "CCHCNhanDieu"
    AUTHORITY = "CCHCQuyenHan"
    SIGNER = "CCHCNguoiKy"
    RECIPIENTS_WORD = "CCHCNoiNhan"
    RECIPIENTS = "CCHCDanhSachNoiNhan"
    APPENDIX_LABEL = "CCHCPhuLuc"
    APPENDIX_TITLE = "CCHCTenPhuLuc"
    APPENDIX_BASIS = "CCHCKemTheo"
    CELL = "CCHCOBang"
    HEAD_CELL = "CCHCDauBang"
    SIDE_HEAD = "CCHCDauDong"
    PLAIN_HEAD_CELL = "CCHCSoCot"
    BANNER = "CCHCDongNhom"
    CHART = "CCHCDongTongQuan"
    CHART_HEAD = "CCHCDauTongQuan"
    BREAK = "CCHCNgat"
    GRID = "CCHCBangKe"
    CHART_GRID = "CCHCBangTongQuan"
    SHEET_ISSUER = "CCHCCoQuanGocTrang"
    SHEET_CORNER = "CCHCGocTrang"
    SHEET_TITLE = "CCHCTenTrang"
    SHEET_REMARK = "CCHCGhiChuTrang"
    MONTH_TITLE = "CCHCTenThang"
    DAY_HEAD = "CCHCThu"
    SMALL_DAY_HEAD = "CCHCThuNho"
    DAY_NUMBER = "CCHCNgay"
    SMALL_DAY_NUMBER = "CCHCNgayNho"
    MARKED_DAY_NUMBER = "CCHCNgayNhoCoViec"
    DAY_NAME = "CCHCTenNgay"
    DAY_LINE = "CCHCViecTrongNgay"
    STRONG_DAY_LINE = "CCHCViecGap"
    SMALL_DAY_LINE = "CCHCMaViec"
    STRONG_SMALL_DAY_LINE = "CCHCMaViecGap"
    DAY_LEGEND = "CCHCChuGiai"
    DAY_CORNER = "CCHCGocNgay"
    DAY_COUNT = "CCHCSoViec"
    DAY_GRID = "CCHCBangLich"
    PAIR = "CCHCHaiCot"


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """How paragraphs of one style look; lengths in points, `align` one of left, center, both, right.

    `exact` is the height of a line where it is not the letters' own; `outline` the level in Word's navigation, from 0;
    `rule` the width of a rule below.
    """

    style: Style
    name: str
    letters: Type
    align: str = "left"
    before: float = 0.0
    first_line: float = 0.0
    keep: bool = False
    outline: int | None = None
    exact: float | None = None
    rule: float | None = None


def paragraph_styles(profile: Profile) -> Iterator[ParagraphStyle]:
    """Every paragraph style, Normal first."""
    yield ParagraphStyle(Style.NORMAL, "Normal", profile.body)
    yield from _headings(profile)
    yield ParagraphStyle(Style.HEADER, "header", profile.page_number, "center")
    yield ParagraphStyle(Style.FOOTER, "footer", profile.contact, "center")
    yield from _letterhead(profile)
    yield from _text(profile)
    yield from _signature(profile)
    yield from _tables(profile)
    yield from _sheets(profile)
    yield from _days(profile)


def _headings(profile: Profile) -> Iterator[ParagraphStyle]:
    styles = ((Style.HEADING_1, profile.heading), (Style.HEADING_2, profile.heading), (Style.HEADING_3, profile.body))
    for level, (style, letters) in enumerate(styles):
        yield ParagraphStyle(
            style, f"heading {level + 1}", letters, "left", profile.paragraph_gap, profile.indent, True, level
        )


def _letterhead(profile: Profile) -> Iterator[ParagraphStyle]:
    yield ParagraphStyle(Style.PARENT, "CCHC Cơ quan chủ quản", profile.parent, "center")
    yield ParagraphStyle(Style.AGENCY, "CCHC Cơ quan ban hành", profile.agency, "center")
    yield ParagraphStyle(Style.NATION, "CCHC Quốc hiệu", profile.nation, "center")
    yield ParagraphStyle(Style.MOTTO, "CCHC Tiêu ngữ", profile.motto, "center")
    yield ParagraphStyle(Style.NUMBER, "CCHC Số, ký hiệu", profile.number, "center", profile.number_gap)
    yield ParagraphStyle(Style.PLACE, "CCHC Địa danh, ngày tháng", profile.place, "center", profile.number_gap)
    yield ParagraphStyle(Style.SUBJECT, "CCHC Về việc", profile.subject, "center", profile.subject_gap)
    yield from _without_text(profile)


def _without_text(profile: Profile) -> Iterator[ParagraphStyle]:
    """Low paragraphs that Word needs between tables and for rules."""
    gap, thin = profile.rule_gap, profile.rule_width
    yield ParagraphStyle(Style.RULE, "CCHC Đường kẻ", profile.recipients, keep=True, exact=gap, rule=thin)
    yield ParagraphStyle(Style.BREAK, "CCHC Ngắt", profile.recipients, exact=1)


def _text(profile: Profile) -> Iterator[ParagraphStyle]:
    yield ParagraphStyle(Style.KIND, "CCHC Tên loại", profile.kind, "center", profile.kind_gap, keep=True)
    yield ParagraphStyle(Style.ABSTRACT, "CCHC Trích yếu", profile.abstract, "center", keep=True)
    addressees, gap = profile.addressees, profile.block_gap
    yield ParagraphStyle(Style.ADDRESSEES, "CCHC Kính gửi", addressees, "center", gap, keep=True)
    yield ParagraphStyle(Style.ADDRESSEE, "CCHC Nơi kính gửi", addressees, keep=True)
    yield from _running(profile)
    label = profile.appendix_label
    yield ParagraphStyle(Style.APPENDIX_LABEL, "CCHC Phụ lục", label, "center", keep=True, outline=0)
    yield ParagraphStyle(Style.APPENDIX_TITLE, "CCHC Tên phụ lục", profile.appendix_title, "center", keep=True)
    yield ParagraphStyle(Style.APPENDIX_BASIS, "CCHC Kèm theo", profile.appendix_basis, "center", keep=True)


def _running(profile: Profile) -> Iterator[ParagraphStyle]:
    for style, name, letters in (
        (Style.BODY, "CCHC Nội dung", profile.body),
        (Style.FILL_IN, "CCHC Điền tay", profile.body),
        (Style.BASIS, "CCHC Căn cứ", profile.basis),
        (Style.ARTICLE, "CCHC Điều", profile.body),
    ):
        yield ParagraphStyle(style, name, letters, "both", profile.paragraph_gap, first_line=profile.indent)
    yield ParagraphStyle(Style.DOTS, "CCHC Dòng chấm", profile.body, before=profile.paragraph_gap)
    yield ParagraphStyle(Style.CENTRED, "CCHC Dòng giữa", profile.centred, "center", profile.block_gap, keep=True)
    yield ParagraphStyle(Style.NOTE, "CCHC Ghi chú giữa", profile.note, "center", profile.paragraph_gap, keep=True)


def _signature(profile: Profile) -> Iterator[ParagraphStyle]:
    yield ParagraphStyle(Style.AUTHORITY, "CCHC Quyền hạn, chức vụ", profile.authority, "center", keep=True)
    yield ParagraphStyle(Style.SIGNER, "CCHC Người ký", profile.signer, "center", profile.signature_room)
    yield ParagraphStyle(Style.RECIPIENTS_WORD, "CCHC Nơi nhận", profile.recipients_word, keep=True)
    yield ParagraphStyle(Style.RECIPIENTS, "CCHC Danh sách nơi nhận", profile.recipients)


def _tables(profile: Profile) -> Iterator[ParagraphStyle]:
    yield ParagraphStyle(Style.CELL, "CCHC Ô bảng", profile.table)
    yield ParagraphStyle(Style.SIDE_HEAD, "CCHC Đầu dòng", profile.table_banner)
    yield ParagraphStyle(Style.HEAD_CELL, "CCHC Đầu bảng", profile.table_head, "center", keep=True)
    yield ParagraphStyle(Style.PLAIN_HEAD_CELL, "CCHC Số cột", profile.table, "center", keep=True)
    yield ParagraphStyle(Style.BANNER, "CCHC Dòng nhóm", profile.table_banner, keep=True)
    yield ParagraphStyle(Style.CHART, "CCHC Dòng tổng quan", profile.chart)
    yield ParagraphStyle(Style.CHART_HEAD, "CCHC Đầu tổng quan", profile.chart_head, keep=True)


def _sheets(profile: Profile) -> Iterator[ParagraphStyle]:
    yield ParagraphStyle(Style.SHEET_ISSUER, "CCHC Cơ quan góc trang", profile.sheet_issuer)
    yield ParagraphStyle(Style.SHEET_CORNER, "CCHC Góc trang", profile.sheet_corner)
    yield ParagraphStyle(Style.SHEET_TITLE, "CCHC Tên trang", profile.sheet_title, "center", keep=True, outline=0)
    yield ParagraphStyle(Style.SHEET_REMARK, "CCHC Ghi chú trang", profile.sheet_remark, "center", keep=True)


def _days(profile: Profile) -> Iterator[ParagraphStyle]:
    """In letters of one size, that of `word_day` and `word_small_day`: only a page that is drawn can try several."""
    size, small = profile.word_day, profile.word_small_day
    number, small_number = size * profile.day_number_scale, small * profile.small_day_number_scale
    for style, name, letters in (
        (Style.DAY_NUMBER, "CCHC Ngày", Type(number, bold=True)),
        (Style.SMALL_DAY_NUMBER, "CCHC Ngày, nhỏ", Type(small_number)),
        (Style.MARKED_DAY_NUMBER, "CCHC Ngày có việc, nhỏ", Type(small_number, bold=True)),
        (Style.DAY_NAME, "CCHC Tên ngày", Type(size, italic=True)),
        (Style.DAY_LINE, "CCHC Việc trong ngày", Type(size)),
        (Style.STRONG_DAY_LINE, "CCHC Việc gấp", Type(size, bold=True)),
        (Style.SMALL_DAY_LINE, "CCHC Mã việc", Type(small)),
        (Style.STRONG_SMALL_DAY_LINE, "CCHC Mã việc gấp", Type(small, bold=True)),
        (Style.DAY_LEGEND, "CCHC Chú giải", profile.day_legend),
    ):
        yield ParagraphStyle(style, name, letters)
    yield ParagraphStyle(Style.MONTH_TITLE, "CCHC Tên tháng", profile.month_title, "center", keep=True)
    yield ParagraphStyle(Style.DAY_HEAD, "CCHC Thứ", profile.day_head, "center", keep=True)
    yield ParagraphStyle(Style.SMALL_DAY_HEAD, "CCHC Thứ, nhỏ", profile.small_day_head, "center", keep=True)

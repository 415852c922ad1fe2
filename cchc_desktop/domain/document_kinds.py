"""The kinds of official documents and their abbreviations (Nghị định 30/2020/NĐ-CP, Phụ lục III)."""

from __future__ import annotations

from cchc_desktop.domain.text import fold

KINDS: dict[str, str] = {
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "CT": "Chỉ thị",
    "QC": "Quy chế",
    "QyĐ": "Quy định",
    "TC": "Thông cáo",
    "TB": "Thông báo",
    "HD": "Hướng dẫn",
    "CTr": "Chương trình",
    "KH": "Kế hoạch",
    "PA": "Phương án",
    "ĐA": "Đề án",
    "DA": "Dự án",
    "BC": "Báo cáo",
    "BB": "Biên bản",
    "TTr": "Tờ trình",
    "HĐ": "Hợp đồng",
    "CĐ": "Công điện",
    "BGN": "Bản ghi nhớ",
    "BTT": "Bản thỏa thuận",
    "GUQ": "Giấy ủy quyền",
    "GM": "Giấy mời",
    "GGT": "Giấy giới thiệu",
    "GNP": "Giấy nghỉ phép",
    "PG": "Phiếu gửi",
    "PC": "Phiếu chuyển",
    "PB": "Phiếu báo",
}
BESIDE_THE_DECREE: dict[str, str] = {"KL": "Kết luận"}
"""Kinds that the decree leaves to other rules; a document from elsewhere is cited as one, ours are none of them."""
_SPELLINGS = {kind.casefold(): kind for kind in KINDS}
OFFICIAL_LETTER = "Công văn"
"""A công văn has no abbreviation: its symbol is the issuer's alone ("12/UBND-NV")."""
UNKNOWN_KIND = "Văn bản"


def kind_of_reference(reference: str) -> str:
    """The abbreviation of the kind in "05/BC-UBND"; "" for a công văn, for a blank and for what is no kind."""
    symbol = reference.rpartition("/")[2]
    return kind_spelled(symbol.partition("-")[0])


def kind_spelled(word: str) -> str:
    """ "QĐ" from "qđ", "TTr" from "TTR": a kind as the decree writes it; "" for what is none."""
    return _SPELLINGS.get(word.strip().casefold(), "")


def cited_kind(kind: str, reference: str) -> str:
    """What a document is called before its number: "Quyết định" of "02/2023/QĐ-UBND", "Công văn" of "12/UBND-NV".

    "Văn bản" where neither its kind nor a symbol tells.
    """
    first = reference.rpartition("/")[2].partition("-")[0].strip()
    told = kind or kind_of_reference(reference)
    if told or "/" not in reference:
        return kind_words(told) or UNKNOWN_KIND
    return BESIDE_THE_DECREE.get(first, OFFICIAL_LETTER)


def kind_and_abstract(kind: str, abstract: str, reference: str = "") -> str:
    """ "Báo cáo về công tác cải cách hành chính": tên loại và trích yếu; the kind is not said twice."""
    words = kind_words(kind, reference)
    if not words or fold(abstract).startswith(fold(words)):
        return abstract
    return f"{words} {abstract}".strip()


def kind_words(kind: str, reference: str = "") -> str:
    """The kind in full; a document with a number and no kind is a công văn, one without either says nothing."""
    if kind in KINDS:
        return KINDS[kind]
    return kind or (OFFICIAL_LETTER if reference else "")

"""What the registers say in the report's text: of inspections, initiatives, legal documents and surveys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cchc_desktop.domain.text import fold


@dataclass(frozen=True, slots=True)
class RegisterSentence:
    """A sentence with the annex's figures, by source, in braces; told when `counted` is known and not nought.

    It stands in the section `key`, or in that of the area whose folded title has the words `area`.
    """

    counted: str
    words: str
    key: str = ""
    area: str = ""


SENTENCES = (
    RegisterSentence(
        "inspected",
        "Đã kiểm tra {inspected} cơ quan, đơn vị; phát hiện {found} vấn đề, đã xử lý {mended} vấn đề",
        key="I.2",
    ),
    RegisterSentence("recognised", "Có {recognised} sáng kiến cải cách hành chính được công nhận", key="I.4"),
    RegisterSentence(
        "reviewed",
        "Đã rà soát {reviewed} văn bản quy phạm pháp luật; {expired} văn bản hết hiệu lực toàn bộ, {partly_expired} "
        "văn bản hết hiệu lực một phần; kiến nghị xử lý {proposed} văn bản, đã xử lý {handled} văn bản",
        area="the che",
    ),
    RegisterSentence(
        "sheets", "Khảo sát sự hài lòng: {surveys} cuộc, thu về {sheets} phiếu", area="thu tuc hanh chinh"
    ),
    RegisterSentence("satisfaction", "Mức độ hài lòng qua khảo sát: {satisfaction}", area="thu tuc hanh chinh"),
)
"""Where they stand and how they are put is custom, not law; the figures are those of the statistical annex."""


def sentences_of(values: Mapping[str, str], key: str, area_title: str = "") -> list[str]:
    """What the registers say in one section; `values` are the annex's by source, of the report's data window."""
    about = fold(area_title)
    return [
        one.words.format_map(_Known(values))
        for one in SENTENCES
        if values.get(one.counted, "0") != "0" and (one.key == key or (one.area and one.area in about))
    ]


class _Known(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "0"

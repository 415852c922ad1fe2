"""How a report cites a document: by the kind that the register has, else by the one its symbol tells."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_desktop.domain.plan import DocumentReference
from cchc_desktop.domain.report_words import document_words

DAY = date(2023, 3, 1)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("12/QĐ-UBND", "Quyết định số 12/QĐ-UBND"),
        ("02/2023/QĐ-UBND", "Quyết định số 02/2023/QĐ-UBND"),
        ("05/2023/NQ-HĐND", "Nghị quyết số 05/2023/NQ-HĐND"),
        ("03/GNP-UBND", "Giấy nghỉ phép số 03/GNP-UBND"),
        ("07/KL-TTr", "Kết luận số 07/KL-TTr"),
        ("12/UBND-NV", "Công văn số 12/UBND-NV"),
        ("05", "Văn bản số 05"),
        ("", "Văn bản"),
    ],
)
def test_the_symbol_tells_the_kind(number: str, said: str) -> None:
    assert document_words(DocumentReference(1, number, DAY)) == f"{said} ngày 01/03/2023"


def test_the_kind_in_the_register_goes_before_the_symbol() -> None:
    assert document_words(DocumentReference(1, "05", DAY, kind="QĐ")) == "Quyết định số 05 ngày 01/03/2023"

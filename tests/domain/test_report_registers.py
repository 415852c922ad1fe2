"""What the registers say in the report's text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.report_registers import SENTENCES, sentences_of

VALUES = {"inspected": "3", "found": "5", "mended": "2", "recognised": "4", "reviewed": "1.204", "sheets": "180"}


def test_each_stands_in_its_section() -> None:
    assert sentences_of(VALUES, "I.2") == [
        "Đã kiểm tra 3 cơ quan, đơn vị; phát hiện 5 vấn đề, đã xử lý 2 vấn đề",
    ]
    assert sentences_of(VALUES, "I.4") == ["Có 4 sáng kiến cải cách hành chính được công nhận"]
    assert sentences_of(VALUES, "I.3") == []
    (reviewed,) = sentences_of(VALUES, "II.2", "Cải cách thể chế")
    assert reviewed.startswith("Đã rà soát 1.204 văn bản quy phạm pháp luật; 0 văn bản hết hiệu lực toàn bộ")
    assert sentences_of(VALUES, "II.3", "Cải cách thủ tục hành chính") == [
        "Khảo sát sự hài lòng: 0 cuộc, thu về 180 phiếu"
    ]


def test_of_what_is_not_known_or_nought_nothing_is_said() -> None:
    assert sentences_of({}, "I.2") == []
    assert sentences_of({"inspected": "0", "found": "2"}, "I.2") == []


@given(
    st.dictionaries(
        st.sampled_from(sorted({one.counted for one in SENTENCES} | {"found"})), st.text("0123456789.", min_size=1)
    )
)
def test_no_brace_is_left_in_any_sentence(values: dict[str, str]) -> None:
    for one in SENTENCES:
        for sentence in sentences_of(values, one.key, one.area):
            assert "{" not in sentence

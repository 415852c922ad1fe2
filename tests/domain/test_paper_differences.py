"""Where the text of a signed copy says other things than the frozen report, told under its heading."""

from __future__ import annotations

from cchc_desktop.domain.paper_differences import apart, compare_paragraphs, compare_words

HEADINGS = ["I. Chỉ đạo", "1. Kết quả đạt được", "2. Tồn tại, hạn chế, nguyên nhân"]
LETTERHEAD = "UBND HUYỆN\nSố: 12/BC-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TEXT = """I. CHỈ ĐẠO
Huyện đã ban hành 05 kế hoạch cải cách
hành chính trong kỳ báo cáo này.
1. Kết quả đạt được
- Hoàn thành 19 sản phẩm.
2. Tồn tại, hạn chế,
nguyên nhân
- Quyết định thành lập Đoàn kiểm tra quá hạn.
- Báo cáo kết quả kiểm tra quá hạn.
Trên đây là Báo cáo của huyện./."""
SIGNATURE = "Nơi nhận:\n- Như trên;\n- Lưu: VT, NV.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"
PAGE = f"{LETTERHEAD}\n{TEXT}\n{SIGNATURE}"


def told(signed: str, frozen: str = PAGE) -> list[str]:
    (old, _), (new, _) = apart([frozen]), apart([signed])
    return [each.words for each in compare_words(old, new, HEADINGS)]


def test_paragraphs_of_a_signed_word_file_are_named_by_their_heading() -> None:
    frozen = ["Số: 05", "I. Chỉ đạo", "Đã ban hành."]
    found = compare_paragraphs(frozen, [*frozen[:2], "Chưa ban hành."], HEADINGS)
    assert [each.words for each in found] == ["I. Chỉ đạo: “Đã ban hành.” → “Chưa ban hành.”"]


def test_lines_and_pages_that_end_elsewhere_are_no_difference_in_a_pdf() -> None:
    other = PAGE.replace("cách\nhành", "cách hành").replace("hạn chế,\nnguyên", "hạn chế, nguyên")
    cut = other.index("- Báo cáo")
    (old, _), (new, _) = apart([PAGE + "\n1"]), apart([other[:cut], "2\n" + other[cut:]])
    assert compare_words(old, new, HEADINGS) == ()


def test_a_figure_changed_in_a_signed_pdf_is_named() -> None:
    assert told(PAGE.replace("05 kế", "06 kế")) == [
        "I. Chỉ đạo: “Huyện đã ban hành 05 kế hoạch cải cách” → “Huyện đã ban hành 06 kế hoạch cải cách”"
    ]


def test_a_change_under_a_heading_of_two_lines_is_told_under_it() -> None:
    assert [words.split(": ")[0] for words in told(PAGE.replace("tra quá hạn.\n- B", "tra đúng hạn.\n- B"))] == [
        "2. Tồn tại, hạn chế, nguyên nhân"
    ]


def test_a_shortcoming_moved_to_the_results_is_told_in_both_places() -> None:
    line = "- Quyết định thành lập Đoàn kiểm tra quá hạn.\n"
    moved = PAGE.replace(line, "").replace("2. Tồn tại", f"{line}2. Tồn tại")
    first, second = told(moved)
    assert first == (
        "1. Kết quả đạt được: “thành 19 sản phẩm.” → “thành 19 sản phẩm. - Quyết định thành lập Đoàn kiểm tra quá hạn.”"
    )
    assert second.startswith("2. Tồn tại, hạn chế, nguyên nhân: “")
    assert "Quyết định thành lập Đoàn kiểm tra" in second.partition("→")[0]
    assert "Quyết định" not in second.partition("→")[2]


def test_points_that_changed_places_under_one_heading_are_told() -> None:
    first, second = "- Chưa nộp đủ hồ sơ.", "- Hoàn thành 19 sản phẩm trên tổng số 51."
    frozen = PAGE.replace("- Hoàn thành 19 sản phẩm.", f"{first}\n{second}")
    assert told(frozen.replace(f"{first}\n{second}", f"{second}\n{first}"), frozen) != []


def test_a_heading_that_was_taken_out_is_told() -> None:
    said = told(PAGE.replace("2. Tồn tại, hạn chế,\nnguyên nhân\n", ""))
    assert len(said) == 1
    assert "2. Tồn tại, hạn chế, nguyên nhân" in said[0].partition("→")[0]


def test_columns_of_letterhead_and_signature_may_be_read_in_another_order() -> None:
    number, rest = "Số: 12/BC-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert told(PAGE.replace(f"{number}\n{rest}", f"{rest}\n{number}")) == []
    signer = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"
    assert told(PAGE.replace(f"\n{signer}", "").replace("Nơi nhận:", f"{signer}\nNơi nhận:")) == []
    assert told(PAGE.replace(f"{number}\n", "").replace("Nơi nhận:", f"{number}\nNơi nhận:")) != []


def test_a_moved_figure_is_a_difference_also_there() -> None:
    page = "Nơi nhận: Như trên Lưu VT\nĐạt 80 phần trăm và 5 việc"
    assert told(page.replace("80 phần", "phần").replace("5 việc", "5 80 việc"), page) != []

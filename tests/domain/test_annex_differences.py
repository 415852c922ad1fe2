"""What differs in the annexes of a signed copy: every change told with its row, and no page's end taken for one."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.annex_differences import UNTOLD, Annex, AnnexRow, compare_annexes
from cchc_desktop.domain.paper_differences import AnnexPage, apart, apart_in_paragraphs

HEAD = "Stt Chỉ tiêu Số liệu Kỳ trước"
RESULTS_HEAD = "Stt Nhiệm vụ Mã Sản phẩm Kết quả thực hiện"
SHARED = "3 Kiểm tra công tác cải cách hành chính"


def figure(number: int, name: str, *values: str) -> AnnexRow:
    cells = zip(("stt", "chỉ tiêu", "số liệu", "kỳ trước"), (str(number), name, *values), strict=False)
    return AnnexRow(f"Phụ lục I, {name}", tuple(cells))


def result(code: str, title: str, state: str, *, shared: str = "") -> AnnexRow:
    first = (("nhiệm vụ", shared),) if shared else ()
    cells = (*first, ("mã", code), ("sản phẩm", title), ("kết quả thực hiện", state))
    return AnnexRow(f"Phụ lục II, sản phẩm {code}", cells)


FIGURES = Annex(
    (
        AnnexRow("Phụ lục I", (("", "Phụ lục I"), ("", "SỐ LIỆU"))),
        AnnexRow("Phụ lục I, đầu bảng", (("", HEAD),)),
        figure(7, "Số nhiệm vụ hoàn thành", "11", "7"),
        figure(8, "Số phiếu thu về"),
        figure(9, "Mức độ hài lòng"),
        figure(10, "Số sản phẩm", "21", "7"),
    ),
    (HEAD,),
)
RESULTS = Annex(
    (
        AnnexRow("Phụ lục II", (("", "Phụ lục II"), ("", "KẾT QUẢ"))),
        AnnexRow("Phụ lục II, đầu bảng", (("", RESULTS_HEAD),)),
        result("3.1", "Kế hoạch kiểm tra", "Quá hạn, chưa hoàn thành", shared=SHARED),
        result("3.2", "Báo cáo kiểm tra", "Chưa đến hạn, dự kiến ngày 31/12/2023"),
        result("3.3", "Kết luận kiểm tra", "Hoàn thành đúng hạn"),
    ),
    (RESULTS_HEAD, SHARED),
)
BOTH = (FIGURES, RESULTS)


def lines_of(annex: Annex) -> list[str]:
    """A line for each cell, as a PDF has them at most."""
    return [text for row in annex.rows for _, text in row.cells]


PAGES = ("\n".join(lines_of(FIGURES)), "\n".join(lines_of(RESULTS)))


def told(*pages: str) -> list[str]:
    return [each.words for each in compare_annexes(BOTH, apart(pages)[1])]


def changed(old: str, new: str) -> list[str]:
    pages = "\f".join(PAGES)
    assert old in pages
    return told(*pages.replace(old, new, 1).split("\f"))


def test_the_same_differs_in_nothing() -> None:
    assert told(*PAGES) == []
    assert told("Lời báo cáo./.", *PAGES) == []


def test_what_a_page_begins_with_again_is_no_difference() -> None:
    whole = PAGES[1].split("3.2\n")
    assert told(PAGES[0], whole[0], f"2\n{RESULTS_HEAD}\n{SHARED}\n3.2\n{whole[1]}") == [], "as this program sets it"
    assert told(PAGES[0], whole[0], f"2\n{RESULTS_HEAD}\n3.2\n{whole[1]}") == [], "as Word does"
    head = RESULTS_HEAD.replace("Mã ", "Mã\n")
    assert told(PAGES[0], f"{whole[0]}\n2", f"15\n{head}\n3.2\n{whole[1]}") == [], "other numbers, other lines"


def test_a_task_that_begins_with_a_page_is_not_taken_for_one_that_goes_on() -> None:
    shared = "4 Sáng kiến trong công tác cải cách"
    more = result("4.1", "Văn bản triển khai", "Hoàn thành đúng hạn", shared=shared)
    annex = Annex((*RESULTS.rows, more), (*RESULTS.repeated, shared))
    page = "\n".join(["2", RESULTS_HEAD, *(text for _, text in more.cells)])
    assert compare_annexes([annex], apart([PAGES[1], page])[1]) == ()
    assert compare_annexes([annex], apart([PAGES[1], page.replace(shared, "")])[1]) != ()


def test_a_figure_alone_at_the_end_of_a_page_is_no_page_number() -> None:
    whole = PAGES[0].split("8\n")
    assert told(whole[0], "8\n" + whole[1], PAGES[1]) == []
    assert told(whole[0].removesuffix("7\n"), "8\n" + whole[1], PAGES[1]) != []
    pages = apart_in_paragraphs("\n".join(lines_of(FIGURES)).removesuffix("7") + "1")[1]
    assert [each.words for each in compare_annexes([FIGURES], pages)] == ["Phụ lục I, Số sản phẩm, kỳ trước: “7” → “1”"]


def test_a_word_that_a_cell_s_edge_breaks_is_no_difference() -> None:
    assert changed("31/12/2023", "31/12/\n2023") == []


def test_every_figure_is_told_with_its_row_and_column() -> None:
    assert changed("11\n7", "11\n9") == ["Phụ lục I, Số nhiệm vụ hoàn thành, kỳ trước: “7” → “9”"]
    assert changed("11\n7", "7\n7") == ["Phụ lục I, Số nhiệm vụ hoàn thành, số liệu: “11” → “7”"]
    assert changed("21\n7", "7") == ["Phụ lục I, Số sản phẩm, số liệu: bỏ “21”"]
    assert changed("21\n7", "7\n21") == ["Phụ lục I, Số sản phẩm: “10 Số sản phẩm 21 7” → “10 Số sản phẩm 7 21”"]
    assert changed("21\n7", "21\n21\n7") == ["Phụ lục I, Số sản phẩm: “Số sản phẩm 21 7” → “Số sản phẩm 21 21 7”"]


def test_figures_of_two_rows_that_changed_places_are_told() -> None:
    page = PAGES[0].replace("11\n7", "21\n7").replace("10\nSố sản phẩm\n21", "10\nSố sản phẩm\n11")
    assert told(page, PAGES[1]) == [
        "Phụ lục I, Số nhiệm vụ hoàn thành, số liệu: “11” → “21”",
        "Phụ lục I, Số sản phẩm, số liệu: “21” → “11”",
    ]


def test_a_day_that_stands_elsewhere_too_and_words_of_the_head_are_told() -> None:
    assert changed("31/12/2023", "30/10/2023") == [
        "Phụ lục II, sản phẩm 3.2, kết quả thực hiện: “Chưa đến hạn, dự kiến ngày 31/12/2023”"
        " → “Chưa đến hạn, dự kiến ngày 30/10/2023”"
    ]
    assert changed("Quá hạn, chưa hoàn thành", "Hoàn thành đúng hạn") == [
        "Phụ lục II, sản phẩm 3.1, kết quả thực hiện: “Quá hạn, chưa hoàn thành” → “Hoàn thành đúng hạn”"
    ]


def test_a_blank_that_was_filled_in_is_told_with_its_row() -> None:
    for value in ("150", "9", "9 9"):
        assert changed("Số phiếu thu về", f"Số phiếu thu về\n{value}") == [
            f"Phụ lục I, Số phiếu thu về: “Số phiếu thu về” → “Số phiếu thu về {value}”"
        ]


def test_a_row_that_came_or_went_is_told_as_one() -> None:
    row = "3.2\nBáo cáo kiểm tra\nChưa đến hạn, dự kiến ngày 31/12/2023\n"
    assert changed(row, "") == [
        "Phụ lục II, sản phẩm 3.2: bỏ “3.2 Báo cáo kiểm tra Chưa đến hạn, dự kiến ngày 31/12/2023”"
    ]
    assert len(changed(row, f"{row}3.9\nQuyết định\nHoàn thành đúng hạn\n")) == 1


def test_a_head_that_was_changed_is_told() -> None:
    assert changed(HEAD, HEAD.replace("Kỳ trước", "Cùng kỳ"))[0].startswith("Phụ lục I, đầu bảng: ")


def test_a_row_broken_over_two_pages_is_no_difference_but_a_change_in_it_is() -> None:
    before, after = PAGES[1].split("3.2\n")
    rest = after.partition("31/12/2023\n")[2]
    first = "3.2\nBáo cáo\nChưa đến hạn, dự"
    assert told(PAGES[0], f"{before}{first}", f"kiểm tra\nkiến ngày 31/12/2023\n{rest}") == []
    assert told(PAGES[0], f"{before}{first}", f"kiểm tra\nkiến ngày 30/12/2023\n{rest}") != []


def test_words_in_another_order_are_told_once_by_what_came_and_went() -> None:
    words = "\n".join(PAGES).replace("31/12/2023", "30/10/2023").split()
    [said] = told("Phụ lục", " ".join(sorted(words)))
    assert said.startswith(UNTOLD)
    assert "31/12/2023" in said.partition("→")[0]
    assert "30/10/2023" in said.partition("→")[2]


def test_annexes_that_are_not_there_are_told_once() -> None:
    assert len(told("Lời báo cáo./.")) == 1


CELLS = [(row, cell) for row, each in enumerate(RESULTS.rows) if row > 1 for cell in range(len(each.cells))]


@given(
    st.sampled_from(CELLS), st.sampled_from(["Hoàn thành", "3.2", "7", "Kế hoạch", "kiểm tra", "xyz"]), st.booleans()
)
def test_whatever_is_written_into_a_cell_is_told_in_its_row(place: tuple[int, int], words: str, whole: bool) -> None:
    cells = [[text for _, text in row.cells] for row in RESULTS.rows]
    old = cells[place[0]][place[1]]
    cells[place[0]][place[1]] = new = words if whole else f"{old} {words}"
    found = compare_annexes(BOTH, apart([PAGES[0], "\n".join(text for row in cells for text in row)])[1])
    if new == old:
        assert found == ()
    else:
        assert found
        rows = {RESULTS.rows[at].place for at in (place[0] - 1, place[0], place[0] + 1) if at < len(RESULTS.rows)}
        assert all(any(each.place.startswith(row) for row in rows) for each in found)


def test_a_tall_cell_of_one_word_over_many_pages_does_not_hold_the_officer_up() -> None:
    row = result("3.1", "x " * 400, "x " * 4000)
    pages = [
        AnnexPage((words,), number, number) for number, words in enumerate(["3.1", *["x " * 1100] * 4, "y"], start=2)
    ]
    begun = time.perf_counter()
    [found] = compare_annexes([Annex((row,), ())], pages)
    assert found.new.endswith("y")
    assert time.perf_counter() - begun < 20

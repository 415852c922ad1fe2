"""The assignment annex as it comes out of the printer: paper, head, wording as signed, page breaks."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_desktop.documents.forms.assignment import AssignmentContent, assignment_document
from cchc_desktop.documents.layout import MM
from cchc_desktop.domain.plan import PlanOutline

from .pages import (
    assert_inside_margins,
    assert_nothing_overlaps,
    letters,
    line,
    lines_of,
    opened,
    printed,
    rules_of,
    squeezed,
)
from .plans import AGENCY, HEADING, area, deliverable, outline, sized_plan, task

TEXT_MIDDLE = (30 * MM + 297 * MM - 15 * MM) / 2
HEAD = ("Stt", "Nhiệm vụ cụ thể", "Trách nhiệm cụ thể", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Kinh phí")


def annex(plan: PlanOutline, heading: str = "plan") -> bytes:
    return printed(assignment_document(AssignmentContent(AGENCY, plan, "decree" if heading == "decree" else "plan")))


@pytest.fixture(scope="module")
def sized() -> bytes:
    return annex(sized_plan())


def test_paper_is_a4_landscape_and_all_text_inside_the_margins(sized: bytes) -> None:
    with opened(sized) as file:
        assert len(file.pages) > 2
        for page in file.pages:
            assert (page.width, page.height) == pytest.approx((297 * MM, 210 * MM), abs=0.1)
            assert_inside_margins(page)
            assert_nothing_overlaps(page)


def test_plans_own_heading(sized: bytes) -> None:
    with opened(sized) as file:
        page = file.pages[0]
        label, title, basis = (line(page, text) for text in ("PHỤ LỤC", "PHÂN CÔNG", "(Ban hành"))
        assert (label.size, label.style) == (14, "bold")
        assert (title.size, title.style) == (14, "bold")
        assert (basis.size, basis.style) == (13, "italic")
        assert basis.text == HEADING.annex_basis
        for one in (label, title, basis):
            assert one.middle == pytest.approx(TEXT_MIDDLE, abs=1.5)
        assert label.bottom <= title.top + 4 < basis.top + 4


def test_decrees_heading() -> None:
    plan = outline(area(1, task(1, deliverable())), heading=HEADING._replace(number="5", issued_on=date(2023, 1, 5)))
    with opened(annex(plan, "decree")) as file:
        label, basis = line(file.pages[0], "Phụ lục"), line(file.pages[0], "(Kèm theo")
        assert (label.text, label.size, label.style) == ("Phụ lục", 14, "bold")
        assert line(file.pages[0], HEADING.annex_title).style == "bold"
        assert basis.text == ("(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2023 của UBND huyện Nghĩa Hưng)")
        ((left, right, top),) = rules_of(file.pages[0])
        assert (left + right) / 2 == pytest.approx(TEXT_MIDDLE, abs=1)
        assert top > basis.bottom - 4


def test_head_of_two_levels_on_every_page(sized: bytes) -> None:
    with opened(sized) as file:
        for page in file.pages:
            for text in HEAD:
                assert (line(page, text).size, line(page, text).style) == (11, "bold")
            over, lead, helped = (line(page, text) for text in ("Trách nhiệm", "Đơn vị chủ trì", "Đơn vị phối hợp"))
            assert over.bottom <= lead.top + 2
            assert lead.middle < over.middle < helped.middle


def test_pages_are_numbered_but_for_the_first(sized: bytes) -> None:
    with opened(sized) as file:
        for number, page in enumerate(file.pages, start=1):
            above = [one for one in lines_of(page) if one.bottom < 20 * MM]
            if number == 1:
                assert above == []
                continue
            (shown,) = above
            assert (shown.text, shown.size, shown.style) == (str(number), 13, "regular")
            assert shown.middle == pytest.approx(TEXT_MIDDLE, abs=1)


def test_wording_is_printed_as_signed() -> None:
    signed = deliverable(title="Kế hoạch giái dục ISO 900: 2015 – thủ tực", deadline_text="Trước ngày 31/ 10 /2023")
    plan = outline(area(3, task(16, signed, leads="Văn phòng HĐND&UBND; Phòng Văn hoá – Thông tin")))
    with opened(annex(plan)) as file:
        table = file.pages[0].extract_tables()[0]
    row = [" ".join((cell or "").split()) for cell in table[-1]]
    assert row[0] == "16"
    assert row[2] == "Văn phòng HĐND&UBND; Phòng Văn hoá – Thông tin"
    assert row[3] == "Các cơ quan, đơn vị và UBND các xã, thị trấn"
    assert row[4] == "Kế hoạch giái dục ISO 900: 2015 – thủ tực"
    assert row[5] == "Trước ngày 31/ 10 /2023"
    assert row[6] == "Kinh phí thường xuyên"


def test_area_covers_the_whole_width(sized: bytes) -> None:
    with opened(sized) as file:
        page = file.pages[0]
        banner = line(page, "Nội dung 1: Công tác chỉ đạo")
        boxes = [box for box in page.rects if box["top"] < banner.top + 2 and box["bottom"] > banner.bottom - 2]
        assert max(box["width"] for box in boxes) == pytest.approx(252 * MM, abs=1)


def test_every_deliverable_is_there_once_in_order(sized: bytes) -> None:
    shown = letters(sized)
    for one in sized_plan().tasks:
        assert squeezed(one.title + one.leads_text) in shown


def test_merged_cells_are_shown_again_after_a_page_break() -> None:
    many = task(9, *(deliverable(f"9.{number}", title=f"Sản phẩm số {number}") for number in range(1, 301)))
    with opened(annex(outline(area(3, many)))) as file:
        assert len(file.pages) > 5
        shown = 0
        for page in file.pages:
            rows = page.extract_tables()[0]
            found = [row for row in rows if any(cell and cell.startswith("Sản phẩm số") for cell in row)]
            assert squeezed(found[0][1] or "") == squeezed(many.title)
            assert (found[0][0], found[0][2]) == ("9", "Phòng Nội vụ")
            shown += len(found)
            assert_nothing_overlaps(page)
        assert shown == 300


def test_a_row_is_not_split_where_it_fits_on_one_page() -> None:
    long = "Báo cáo kết quả kiểm tra, xử lý văn bản quy phạm pháp luật; " * 6
    plan = outline(
        area(1, *(task(number, deliverable(f"{number}.1", title=f"{long}số {number}.")) for number in range(1, 12)))
    )
    with opened(annex(plan)) as file:
        whole = [squeezed(cell or "") for page in file.pages for row in page.extract_tables()[0] for cell in row]
    for number in range(1, 12):
        assert squeezed(f"{long}số {number}.") in whole


def test_a_cell_taller_than_a_page_goes_on_over_pages() -> None:
    words = " ".join(f"từ{number}" for number in range(4000))
    pdf = annex(outline(area(1, task(1, deliverable(title=words)), task(2, deliverable("2.1", title="Sau đó")))))
    with opened(pdf) as file:
        assert len(file.pages) > 4
        cells = "".join(row[4] or "" for page in file.pages for row in page.extract_tables()[0][2:] if row[4])
        for page in file.pages:
            assert_inside_margins(page)
    assert squeezed(cells).replace("Sauđó", "") == squeezed(words)


def test_a_task_title_taller_than_a_page_goes_on_over_pages() -> None:
    words = " ".join(f"từ{number}" for number in range(3000))
    plan = outline(area(1, task(1, deliverable(), deliverable("1.2", title="Sản phẩm hai"), title=words)))
    with opened(annex(plan)) as file:
        cells = "".join(row[1] or "" for page in file.pages for row in page.extract_tables()[0][2:] if row[1])
        for page in file.pages:
            assert_inside_margins(page)
    assert squeezed(cells).startswith(squeezed(words))


def test_an_area_title_never_ends_a_page() -> None:
    for count in range(1, 16):
        plan = outline(
            area(1, *(task(n, deliverable(f"{n}.1")) for n in range(1, count + 1))),
            area(2, task(99, deliverable("99.1"))),
        )
        with opened(annex(plan)) as file:
            for page in file.pages:
                assert not lines_of(page)[-1].text.startswith("Nội dung")


def test_an_empty_plan_says_so() -> None:
    with opened(annex(outline())) as file:
        assert len(file.pages) == 1
        assert line(file.pages[0], "(Kế hoạch chưa có nhiệm vụ.)")


def test_a_task_without_deliverables_has_an_empty_row() -> None:
    with opened(annex(outline(area(1, task(7))))) as file:
        assert file.pages[0].extract_tables()[0][-1][4:] == ["", "", ""]


def test_titles_of_400_letters_stay_inside() -> None:
    long = "Xây dựng " + "nghiêng " * 60
    heading = HEADING._replace(annex_title=long)
    plan = outline(area(1, task(1, deliverable(title=long), title=long, leads=long), title=long), heading=heading)
    with opened(annex(plan)) as file:
        for page in file.pages:
            assert_inside_margins(page)
            assert_nothing_overlaps(page)
        assert squeezed(long.upper()) in letters(annex(plan))

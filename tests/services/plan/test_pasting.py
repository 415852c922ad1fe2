"""Rows of a spreadsheet become areas, tasks and products in one step, after every doubt about them has been told."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.clipboard_table import write_cells
from cchc_desktop.domain.pasted_rows import PastedTable, read_pasted
from cchc_desktop.services.plan.outline import read_heading, read_outline
from cchc_desktop.services.plan.pasting import PastePlace, look_over, paste
from cchc_desktop.services.plan.plans import PlanDraft, edit_plan
from cchc_desktop.store.book import Book
from tests.services.looking import content, one_step, refused

DAY = date(2024, 3, 1)
ANNEX = (
    ("I", "Cải cách thể chế", "", "", "", "", ""),
    ("1", "Rà soát văn bản", "Phòng Tư pháp", "Hội Nông dân", "Kế hoạch rà soát", "Tháng 02/2024", "Thường xuyên"),
    ("", "", "", "", "Báo cáo rà soát", "Trước 31/10/2024", "Ngân sách (5.000.000 đồng)"),
    ("II", "Thủ tục hành chính", "", "", "", "", ""),
    ("2", "Niêm yết thủ tục", "Hội Nông dân, Phòng Nội vụ", "", "Báo cáo", "Định kỳ năm 2024", ""),
)


def table(*rows: tuple[str, ...]) -> PastedTable:
    return read_pasted(write_cells(rows))


def plan_id(book: Book) -> int:
    return read_heading(book, 2024).id


def shape(book: Book) -> list[tuple[str, list[tuple[int, str, list[str]]]]]:
    return [
        (area.title, [(task.number, task.title, [one.code for one in task.deliverables]) for task in area.tasks])
        for area in read_outline(book, 2024, DAY).areas
    ]


def doubts(book: Book, *rows: tuple[str, ...]) -> list[str]:
    return [doubt for seen in look_over(book, plan_id(book), table(*rows)) for doubt in seen.doubts]


def test_the_whole_annex_is_one_step(draft_book: Book) -> None:
    with one_step(draft_book, "Dán 5 dòng vào kế hoạch năm 2024"):
        made = paste(draft_book, PastePlace(plan_id(draft_book)), table(*ANNEX))
    assert shape(draft_book)[2:] == [
        ("Cải cách thể chế", [(4, "Rà soát văn bản", ["4.1", "4.2"])]),
        ("Thủ tục hành chính", [(5, "Niêm yết thủ tục", ["5.1"])]),
    ]
    assert (len(made.areas), len(made.tasks), len(made.deliverables)) == (2, 2, 3)
    first, second = list(read_outline(draft_book, 2024, DAY).tasks)[3:]
    assert (first.leads_text, [unit.name for unit in first.leads]) == ("Phòng Tư pháp", ["Phòng Tư pháp"])
    assert [unit.name for unit in second.leads] == ["Hội Nông dân", "Phòng Nội vụ"]
    report = first.deliverables[1]
    assert (report.due_on, report.funding_amount) == (date(2024, 10, 30), 5_000_000)
    assert report.funding_text == "Ngân sách (5.000.000 đồng)"
    assert [one.confirmed for one in second.deliverables[0].milestones] == [False] * 4


def test_tasks_before_any_area_go_where_the_officer_says(draft_book: Book) -> None:
    first_area = read_outline(draft_book, 2024, DAY).areas[0].id
    paste(draft_book, PastePlace(plan_id(draft_book), area_id=first_area), table(*ANNEX[1:3]))
    assert shape(draft_book)[0][1][-1] == (3, "Rà soát văn bản", ["3.1", "3.2"])
    paste(draft_book, PastePlace(plan_id(draft_book), new_area=" Nội dung mới "), table(*ANNEX[1:3]))
    assert shape(draft_book)[-1] == ("Nội dung mới", [(5, "Rà soát văn bản", ["5.1", "5.2"])])


def test_products_alone_go_on_with_the_chosen_task(draft_book: Book) -> None:
    second = list(read_outline(draft_book, 2024, DAY).tasks)[1].id
    made = paste(draft_book, PastePlace(plan_id(draft_book), task_id=second), table(ANNEX[2], ANNEX[2]))
    assert shape(draft_book)[0][1][1] == (2, "Việc hai", ["2.1", "2.2"])
    assert made.tasks == ()


def test_what_has_no_place_is_refused_and_nothing_is_written(draft_book: Book) -> None:
    place = PastePlace(plan_id(draft_book))
    with refused(draft_book, "Chưa có nội dung cho các nhiệm vụ ở đầu bảng"):
        paste(draft_book, place, table(*ANNEX[1:3]))
    with refused(draft_book, "Không có dòng nào dán được"):
        paste(draft_book, place, table(ANNEX[2]))
    with refused(draft_book, "ký tự hỏng"):
        paste(draft_book, place, table(*ANNEX, ("3", "Việc \ud800", "", "", "Báo cáo", "", "")))


def test_codes_of_an_issued_plan_stay(draft_book: Book) -> None:
    heading = read_heading(draft_book, 2024)
    edit_plan(draft_book, heading.id, PlanDraft(heading.title, issued=True))
    first_area = read_outline(draft_book, 2024, DAY).areas[0].id
    paste(draft_book, PastePlace(heading.id, area_id=first_area), table(*ANNEX[1:3]))
    assert [number for _, tasks in shape(draft_book) for number, *_ in tasks] == [1, 2, 4, 3]


def test_looking_over_tells_doubts_and_writes_nothing(draft_book: Book) -> None:
    before = content(draft_book)
    told = doubts(draft_book, *ANNEX)
    assert told == ["Chưa có đơn vị “Hội Nông dân” trong sổ; sẽ thêm đơn vị này."]
    assert content(draft_book) == before
    assert [seen.due_on for seen in look_over(draft_book, plan_id(draft_book), table(*ANNEX))][1:3] == [
        date(2024, 2, 29),
        date(2024, 10, 30),
    ]


def test_every_doubt_of_the_book_is_told_at_its_row(draft_book: Book) -> None:
    row = ("1", "Việc một", "Phòng Nội vụ", "Phòng Nội vụ, Phòng Tư pháp", "Báo cáo năm 2022", "gần Tết", "")
    late = ("2", "Việc khác", "Phòng Nội vụ", "", "Báo cáo", "31/01/2025", "")
    assert doubts(draft_book, row, late) == [
        "Kế hoạch đã có nhiệm vụ cùng tên (số 1); sẽ thêm một nhiệm vụ nữa.",
        "Phòng Nội vụ vừa chủ trì vừa phối hợp.",
        "Chưa đọc được thời hạn “gần Tết”; sẽ ghi nguyên lời, chưa có ngày.",
        "Lời văn nói về năm 2022 trong kế hoạch năm 2024.",
        "Hạn cuối 31/01/2025 nằm ngoài năm 2024.",
    ]

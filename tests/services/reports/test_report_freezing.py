"""A frozen report stays what it was: printed byte for byte, read word for word, corrections of the data named."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_desktop.documents import pdf
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.inspections import INSPECTIONS, VISITS, Inspection, Visit
from cchc_desktop.domain.registers.surveys import SURVEYS, Survey
from cchc_desktop.domain.report_content import ReportState
from cchc_desktop.services.agency.issuing import read_agency, write_agency
from cchc_desktop.services.book.checking import check_book
from cchc_desktop.services.drafts import write_draft
from cchc_desktop.services.evidence.evidence import clear_unused, unused_files
from cchc_desktop.services.history.history import undo, undo_stopped_by
from cchc_desktop.services.office_rules import REPORT_CALENDAR
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.arranging import delete_deliverable
from cchc_desktop.services.plan.recording import ConclusionDraft, ProgressDraft, conclude, record_progress
from cchc_desktop.services.printing import paper_bytes
from cchc_desktop.services.registers.registers import add_record
from cchc_desktop.services.reports.calendar import report_period
from cchc_desktop.services.reports.comparing import corrections_since
from cchc_desktop.services.reports.freezing import draw_report, freeze_report, keep_frozen, thaw_report
from cchc_desktop.services.reports.frozen_content import content_of, content_text
from cchc_desktop.services.reports.gaps import report_gaps
from cchc_desktop.services.reports.reporting import (
    drop_own_text,
    live_content,
    read_report,
    report_kinds,
    report_progress,
    section_draft_key,
    write_section,
)
from cchc_desktop.services.settings import put_setting
from cchc_desktop.store.book import Book
from tests.services.looking import content, item, refused

DAY = date(2023, 10, 20)
Q3, YEAR = PeriodKind.Q3, PeriodKind.YEAR


def printed(book: Book, kind: PeriodKind = Q3, choice: str = "", suffix: str = ".pdf", day: date = DAY) -> bytes:
    return paper_bytes(book, PaperRequest("report", 2023, day, kind, choice=choice), suffix=suffix)


def test_a_frozen_report_prints_the_same_bytes_whatever_changes(
    sample_book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    freeze_report(sample_book, 2023, YEAR, DAY)
    kept, word = printed(sample_book, YEAR), printed(sample_book, YEAR, suffix=".docx")
    record_progress(sample_book, item(sample_book, "6.2", DAY).id, ProgressDraft(DAY, 95, "Đã rà soát 40 văn bản"))
    write_agency(sample_book, replace(read_agency(sample_book), name_lines=("UBND", "XÃ NGHĨA HƯNG")))
    later = DAY + timedelta(days=200)
    assert printed(sample_book, YEAR, suffix=".docx", day=later) == word
    assert printed(sample_book, YEAR, "draft", day=later) != kept
    monkeypatch.setattr(pdf, "write_pdf", lambda *_: pytest.fail("drawn anew, with the fonts of now"))
    assert printed(sample_book, YEAR, day=later) == kept
    assert printed(sample_book, YEAR, "frozen", day=later) == kept


def test_what_is_frozen_is_what_was_shown_before(sample_book: Book) -> None:
    before, texts = printed(sample_book), [one.text for one in read_report(sample_book, 2023, Q3, DAY).sections]
    freeze_report(sample_book, 2023, Q3, DAY)
    view = read_report(sample_book, 2023, Q3, DAY)
    assert printed(sample_book) == before
    assert [one.text for one in view.sections] == texts
    assert (view.state, view.frozen_on) == (ReportState.FROZEN, DAY)
    assert report_progress(sample_book, 1, view.period).state is ReportState.FROZEN


def test_the_content_comes_back_from_its_json_as_it_was(sample_book: Book) -> None:
    write_section(sample_book, 2023, YEAR, "V", "Đề nghị hỗ trợ kinh phí.")
    made = live_content(sample_book, 2023, YEAR, DAY)
    assert content_of(content_text(made)) == made
    assert made.drafts
    assert made.figures


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_every_figure_that_changes_is_named(sample_book: Book, data: st.DataObject) -> None:
    if read_report(sample_book, 2023, YEAR, DAY).is_draft:
        freeze_report(sample_book, 2023, YEAR, DAY)
    assert corrections_since(sample_book, 2023, YEAR) == ()
    codes = [row.code for row in live_content(sample_book, 2023, YEAR, DAY).rows]
    code = data.draw(st.sampled_from(codes))
    chosen = item(sample_book, code, DAY)
    open_ones = [one for one in chosen.milestones if one.conclusion is None]
    by_conclusion: bool = data.draw(st.booleans())
    if open_ones and by_conclusion:
        how = data.draw(st.sampled_from([Conclusion.DONE, Conclusion.NOTHING_AROSE]))
        draft = ConclusionDraft(how, DAY, milestone_id=open_ones[0].id)
        try:
            conclude(sample_book, chosen.id, draft, DAY)
        except Refusal:  # a group's product is concluded unit by unit
            return
        expected = "kết quả thực hiện" if len(chosen.milestones) == 1 else ""
    else:
        result = data.draw(st.text("abc đ", min_size=1).filter(str.strip))
        record_progress(sample_book, chosen.id, ProgressDraft(DAY, 37, f"Kết quả mới {result}"))
        expected = "kết quả thực hiện"
    try:
        named = [each for each in corrections_since(sample_book, 2023, YEAR) if each.key == code]
        assert named, code
        assert expected in "; ".join(each.what for each in named)
        assert all(each.old != each.new for each in named)
        assert all(each.words.startswith(f"Sản phẩm {code}: ") for each in named)
    finally:
        undo(sample_book)


def test_counts_and_rates_are_told_beside_the_words(sample_book: Book) -> None:
    write_section(sample_book, 2023, YEAR, "III.1", "Kết quả tốt.")
    freeze_report(sample_book, 2023, YEAR, DAY)
    conclude(sample_book, item(sample_book, "37.1", DAY).id, ConclusionDraft(Conclusion.DONE, DAY), DAY)
    told = [each.words for each in corrections_since(sample_book, 2023, YEAR)]
    assert any(words.startswith("Số liệu chung: Sản phẩm hoàn thành: “") for words in told), told
    assert any(words.startswith("Số liệu chung: Tỷ lệ sản phẩm hoàn thành: “") for words in told)
    assert any(words.startswith("Mục III.1, Kết quả đạt được: dự thảo từ số liệu") for words in told)
    assert any(words.startswith("Sản phẩm 37.1: kết quả thực hiện: “") for words in told)


def test_that_days_pass_and_calendars_change_corrects_nothing(sample_book: Book) -> None:
    freeze_report(sample_book, 2023, YEAR, DAY)
    with sample_book.change("Sửa lịch báo cáo") as change:
        put_setting(
            change,
            REPORT_CALENDAR,
            {"nam": {"enabled": False, "from": [1, 1, 0], "to": [11, 30, 0], "due": [12, 5, 0]}},
        )
    assert report_period(sample_book, YEAR, 2023).data_to == date(2023, 11, 30)
    assert corrections_since(sample_book, 2023, YEAR) == ()
    assert read_report(sample_book, 2023, YEAR, date(2025, 1, 1)).period.data_to == date(2023, 12, 14)
    assert YEAR in [period.kind for period in report_kinds(sample_book, 2023)], "a frozen report is still to be found"


def test_undo_stops_at_the_freezing_and_says_so(sample_book: Book) -> None:
    write_section(sample_book, 2023, Q3, "V", "Không có.")
    freeze_report(sample_book, 2023, Q3, DAY)
    assert undo_stopped_by(sample_book) == "Chốt số liệu báo cáo quý III năm 2023"
    with refused(sample_book, "không lùi qua bước “Chốt số liệu báo cáo quý III năm 2023” được"):
        undo(sample_book)


def test_nothing_is_written_in_a_frozen_report(sample_book: Book) -> None:
    write_section(sample_book, 2023, Q3, "V", "Không có.")
    freeze_report(sample_book, 2023, Q3, DAY)
    with refused(sample_book, "Báo cáo quý III năm 2023 đã chốt số liệu ngày 20/10/2023"):
        write_section(sample_book, 2023, Q3, "V", "Có.")
    with refused(sample_book, "đã chốt số liệu"):
        drop_own_text(sample_book, 2023, Q3, "V")
    with refused(sample_book, "đã chốt số liệu"):
        freeze_report(sample_book, 2023, Q3, DAY)


def test_a_frozen_report_is_opened_again_for_a_reason(sample_book: Book) -> None:
    with refused(sample_book, "Chưa chốt số liệu báo cáo quý III năm 2023"):
        thaw_report(sample_book, 2023, Q3, "Sai")
    freeze_report(sample_book, 2023, Q3, DAY)
    with refused(sample_book, "Chưa ghi lý do mở lại"):
        thaw_report(sample_book, 2023, Q3, "  ")
    thaw_report(sample_book, 2023, Q3, "UBND huyện yêu cầu bổ sung số liệu")
    assert sample_book.steps(1)[0].label == "Mở lại báo cáo quý III năm 2023: UBND huyện yêu cầu bổ sung số liệu"
    write_section(sample_book, 2023, Q3, "V", "Viết lại được.")
    assert read_report(sample_book, 2023, Q3, DAY).is_draft
    assert unused_files(sample_book).free == 1, "the PDF that counts no longer may be cleared away"


def test_what_is_missing_keeps_a_report_from_being_frozen(sample_book: Book) -> None:
    agency = read_agency(sample_book)
    write_agency(sample_book, replace(agency, name_lines=()))
    write_section(sample_book, 2023, Q3, "V", "")
    write_draft(sample_book, section_draft_key(2023, Q3, "IV"), "chữ gõ dở")
    gaps = report_gaps(sample_book, 2023, Q3, DAY)
    assert gaps.missing == (
        "chưa ghi tên cơ quan ban hành",
        "mục “V. Kiến nghị, đề xuất” để trống",
        "mục “IV. Phương hướng, nhiệm vụ kỳ tới” còn chữ gõ dở chưa lưu",
    )
    assert "chưa ghi họ tên người ký" in gaps.doubts
    with refused(sample_book, "Chưa chốt số liệu báo cáo quý III năm 2023 được: chưa ghi tên cơ quan ban hành;"):
        freeze_report(sample_book, 2023, Q3, DAY)


def test_a_mark_of_no_figure_is_missing_and_not_frozen_as_it_was_typed(sample_book: Book) -> None:
    write_section(sample_book, 2023, Q3, "V", "Xong {sản phẩm hoàn thành đúng hẹn}/{số sản phẩm} sản phẩm.")
    said = "mục “V. Kiến nghị, đề xuất” có dấu {sản phẩm hoàn thành đúng hẹn} không phải tên số liệu nào"
    assert report_gaps(sample_book, 2023, Q3, DAY).missing == (said,)
    with refused(sample_book, f"Chưa chốt số liệu báo cáo quý III năm 2023 được: {re.escape(said)}"):
        freeze_report(sample_book, 2023, Q3, DAY)
    write_section(sample_book, 2023, Q3, "V", "Xong {sản phẩm hoàn thành đúng hạn}/{số sản phẩm} sản phẩm.")
    freeze_report(sample_book, 2023, Q3, DAY)


def test_what_has_no_day_and_so_counts_nowhere_is_a_doubt(sample_book: Book) -> None:
    unit = sample_book.read("SELECT name FROM unit WHERE id = 2")[0][0]
    add_record(sample_book, INSPECTIONS, Inspection(2023, "Kiểm tra kỷ luật"))
    add_record(sample_book, VISITS, Visit(2023, "Kiểm tra kỷ luật", unit, state="concluded"))
    add_record(sample_book, SURVEYS, Survey(2023, "Khảo sát hài lòng", sheets_out=100, sheets_in=90))
    add_record(sample_book, SURVEYS, Survey(2023, "Khảo sát còn định làm"))
    doubts = report_gaps(sample_book, 2023, Q3, DAY).doubts
    end = "chưa ghi ngày nên không có trong số liệu của kỳ nào"
    assert f"01 đơn vị đã kiểm tra {end}: {unit} (Kiểm tra kỷ luật)" in doubts
    assert f"01 cuộc khảo sát đã có phiếu {end}: Khảo sát hài lòng" in doubts


def test_a_plan_without_a_product_is_not_reported_on(draft_book: Book) -> None:
    for (row,) in draft_book.read("SELECT id FROM deliverable"):
        delete_deliverable(draft_book, row)
    assert "kế hoạch năm 2024 chưa có sản phẩm nào" in report_gaps(draft_book, 2024, YEAR, date(2024, 3, 1)).missing


def test_doubts_are_told_and_keep_from_nothing(sample_book: Book) -> None:
    doubts = "\n".join(report_gaps(sample_book, 2023, YEAR, DAY).doubts)
    assert "kỳ số liệu đến hết 14/12/2023" in doubts
    assert "02 sản phẩm chưa xác nhận mốc thời hạn: 24.1, 25.1" in doubts
    assert "chậm so với thời hạn chưa ghi lý do: 3.1" in doubts
    freeze_report(sample_book, 2023, YEAR, DAY)


def test_data_that_move_while_the_pages_are_drawn_are_not_frozen_half(sample_book: Book) -> None:
    drawn = draw_report(sample_book, 2023, Q3, DAY)
    write_section(sample_book, 2023, Q3, "V", "Vừa viết thêm.")
    with refused(sample_book, "vừa thay đổi trong khi chốt"):
        keep_frozen(sample_book, drawn)
    assert unused_files(sample_book).free == 0, "the pages that were not wanted are gone"


def test_a_freezing_that_fails_midway_leaves_a_draft(sample_book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    before = content(sample_book)
    drawn = draw_report(sample_book, 2023, Q3, DAY)

    def stumble(*_: object) -> int:
        raise OSError("giữa chừng")

    monkeypatch.setattr("cchc_desktop.services.reports.freezing.put_report_row", stumble)
    with pytest.raises(OSError, match="giữa chừng"):
        keep_frozen(sample_book, drawn)
    assert content(sample_book) == before
    assert unused_files(sample_book).free == 0


def test_the_frozen_pages_stay_when_files_are_cleared_and_damage_is_told(sample_book: Book) -> None:
    freeze_report(sample_book, 2023, Q3, DAY)
    kept = printed(sample_book)
    clear_unused(sample_book)
    assert printed(sample_book) == kept
    sample_book.database.execute_sql("UPDATE blob_piece SET bytes = x'00'")
    [finding] = check_book(sample_book)
    assert (finding.what, finding.where) == (
        "Bản PDF đã chốt của báo cáo bị thiếu hoặc hỏng",
        "Báo cáo quý III năm 2023",
    )
    with pytest.raises(Refusal, match="hãy mở bản sao lưu"):
        printed(sample_book)


def test_the_frozen_variant_of_a_draft_is_refused(sample_book: Book, tmp_path: Path) -> None:
    for suffix in (".pdf", ".docx"):
        with refused(sample_book, "Chưa chốt số liệu báo cáo quý III năm 2023; hãy chốt trước khi in"):
            printed(sample_book, choice="frozen", suffix=suffix)

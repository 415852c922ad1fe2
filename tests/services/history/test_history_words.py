"""Every journalled table, column and coded value has its Vietnamese word, and a change is told in them."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.progress import Conclusion, Handling
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.history.field_words import AGENCY_WORDS, FIELD_WORDS, SILENT, TABLE_WORDS, VALUE_WORDS
from cchc_desktop.services.history.history import history
from cchc_desktop.services.history.record_names import _NAMING
from cchc_desktop.services.history.step_details import How, RecordChange, deliverable_fields, read_details
from cchc_desktop.services.plan import planning, recording
from cchc_desktop.services.plan.planning import DeliverableDraft
from cchc_desktop.services.plan.recording import ConclusionDraft, ProgressDraft
from cchc_desktop.services.rows import find_deliverable
from cchc_desktop.store.models import JOURNALLED, Row, column_names, table_name
from tests.services.looking import item

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

DAY = date(2023, 10, 20)
LISTED = re.compile(r"^(\w+) IN \((.*)\)$")


@pytest.mark.parametrize("model", JOURNALLED, ids=table_name)
def test_every_table_and_column_is_called_something(model: type[Row]) -> None:
    table = table_name(model)
    assert table in TABLE_WORDS
    assert table in _NAMING
    told = set(column_names(model)) - SILENT
    assert set(FIELD_WORDS[table]) == told, f"services/history/field_words.py: name the columns of {table}"


def _listed_values(model: type[Row]) -> dict[str, set[str]]:
    """The values that a column's CHECK lists."""
    found: dict[str, set[str]] = {}
    for field in model._meta.sorted_fields:
        for constraint in field.constraints or ():
            if match := LISTED.match(constraint.sql.removeprefix("CHECK (").removesuffix(")")):
                found[match[1]] = set(re.findall(r"'([^']*)'", match[2]))
    return found


def test_every_coded_value_has_its_word() -> None:
    listed = {
        (table_name(model), column): values for model in JOURNALLED for column, values in _listed_values(model).items()
    }
    assert ("milestone", "conclusion") in listed, "the lists are found"
    for place, values in listed.items():
        assert values <= set(VALUE_WORDS.get(place, {})), f"services/history/field_words.py: {place}"
    assert set(map(str, DeadlineKind)) == set(VALUE_WORDS["deliverable", "kind"])


def test_every_field_of_the_agency_is_called_something(seed_book: Book) -> None:
    assert set(AGENCY_WORDS) == set(read_agency(seed_book).__dataclass_fields__)


def newest(book: Book) -> tuple[RecordChange, ...]:
    return read_details(book, history(book, 1)[0].id).records


def told(record: RecordChange) -> dict[str, tuple[str, str]]:
    return {field.name: (field.old, field.new) for field in record.fields}


def test_a_new_wording_is_told_with_days_as_the_office_writes_them(seed_book: Book) -> None:
    row = find_deliverable(seed_book, 2023, "6.2")
    planning.edit_deliverable(seed_book, row, DeliverableDraft("Báo cáo rà soát", "Trước ngày 30/11/2023"))
    deliverable, milestone = newest(seed_book)
    assert deliverable.name == "Sản phẩm 6.2 – Báo cáo rà soát"
    assert deliverable.how is How.CHANGED
    assert deliverable.deliverable_id == row
    assert told(deliverable)["Thời hạn"] == ("Trước 31/10/2023", "Trước ngày 30/11/2023")
    assert told(deliverable)["Hạn cuối"] == ("30/10/2023", "29/11/2023")
    assert milestone.name == "Mốc thời hạn “29/11/2023” của 6.2"
    assert milestone.deliverable_id == row


def test_money_percent_and_references_are_told_in_words(seed_book: Book) -> None:
    row = find_deliverable(seed_book, 2023, "3.1")
    draft = DeliverableDraft("Kế hoạch kiểm tra", "Quý I/2023", "Ngân sách", 12_500_000)
    planning.edit_deliverable(seed_book, row, draft)
    assert told(newest(seed_book)[0])["Số tiền"] == ("", "12.500.000 đồng")
    recording.record_progress(seed_book, row, ProgressDraft(DAY, 80, result="Đã dự thảo", unit_id=1))
    (entry,) = newest(seed_book)
    assert entry.name == "Lần cập nhật tiến độ ngày 20/10/2023 của 3.1"
    assert entry.how is How.ADDED
    assert told(entry)["Tiến độ"] == ("", "80 %")
    assert told(entry)["Đơn vị"][1]
    assert not told(entry)["Đơn vị"][1].isdigit()
    assert "Sản phẩm" not in told(entry), "its name says whose it is"


def test_a_conclusion_is_told_with_its_document(seed_book: Book) -> None:
    row = find_deliverable(seed_book, 2023, "3.1")
    recording.conclude(seed_book, row, ConclusionDraft(Conclusion.DONE, DAY, "05/KH-UBND"), DAY)
    by_name = {record.name: told(record) for record in newest(seed_book)}
    milestone = next(fields for name, fields in by_name.items() if name.startswith("Mốc thời hạn"))
    assert milestone["Kết luận"] == ("", "Hoàn thành")
    assert milestone["Văn bản"] == ("", "05/KH-UBND")
    assert milestone["Ngày hoàn thành"] == ("", "20/10/2023")
    assert "Văn bản 05/KH-UBND" in by_name


def test_handling_and_confirmation_are_told_in_words(seed_book: Book) -> None:
    checklist = item(seed_book, "6.2", DAY).checklist
    recording.set_handling(seed_book, next(one.id for one in checklist if not one.is_rate), Handling.PROPOSED)
    assert told(newest(seed_book)[0])["Kết quả xử lý"] == ("", "Đề xuất, kiến nghị xử lý")
    recording.confirm_milestones(seed_book, find_deliverable(seed_book, 2023, "2.1"))
    assert [told(record)["Đã xác nhận"] for record in newest(seed_book)] == [("không", "có")] * 4


def test_what_is_gone_is_still_called_by_its_name(seed_book: Book) -> None:
    planning.delete_deliverable(seed_book, find_deliverable(seed_book, 2023, "6.2"))
    removed = newest(seed_book)
    assert {record.how for record in removed} == {How.REMOVED}
    assert any(record.name.startswith("Sản phẩm 6.2 – ") for record in removed)
    assert any(record.name == "Mốc thời hạn “30/10/2023” của 6.2" for record in removed)


def test_the_fields_of_a_deliverable_are_offered_once_each() -> None:
    fields = deliverable_fields()
    assert {"Thời hạn", "Tiến độ", "Kết luận", "Tỷ lệ hoàn thành"} <= set(fields)
    assert len(fields) == len(set(fields))

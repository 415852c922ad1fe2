"""The registers of the sample: every entry of the file stands in its book, believable beside plan and progress."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cchc_desktop.domain.progress import State
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.every import REGISTERS, register_named
from cchc_desktop.domain.registers.fields import FieldKind
from cchc_desktop.domain.registers.inspections import INSPECTIONS, MATTERS, VISITS
from cchc_desktop.domain.registers.legal_documents import LEGAL_DOCUMENTS
from cchc_desktop.domain.registers.surveys import SURVEYS
from cchc_desktop.paths import packaged
from cchc_desktop.services.book.books import SAMPLE_DAY
from cchc_desktop.services.calendar.working_days import read_calendar
from cchc_desktop.services.history.history import history, next_undo
from cchc_desktop.services.registers.findings import due_findings
from cchc_desktop.services.registers.registers import read_records
from cchc_desktop.services.seed.sample_registers import SampleRegisters, read_sample_registers
from cchc_desktop.services.seed.seed_plan import read_sample_steps
from cchc_desktop.services.seed.seeding import replay_sample
from cchc_desktop.store.book import Book

FILE = "registers-sample.toml"
SEED = packaged("data/seed")
INSPECTION = '[[inspection]]\nyear = 2023\ntitle = "Đợt một"\nkind = "surprise"\n'
SURVEY = '[[survey]]\nyear = 2023\nname = "Khảo sát"\n'
DOCUMENT = '[[document]]\nreference = "912/QĐ-UBND"\nissued_on = 2023-04-14\nissuer = "UBND huyện"\nabstract = ""\n'
LEGAL = '[[legal_document]]\nyear = 2023\nabstract = "Quy chế"\n'
INITIATIVE = '[[initiative]]\nyear = 2023\ntitle = "Sáng kiến"\nstate = "proposed"\n'


def written() -> dict[str, list[dict[str, Any]]]:
    """The file as TOML alone reads it."""
    return tomllib.loads((SEED / FILE).read_text(encoding="utf-8"))


def records(book: Book) -> Iterator[tuple[Any, Any]]:
    """Every record of the book's registers, each with its register."""
    for register in REGISTERS:
        yield from ((register, kept.record) for kept in read_records(book, register))


def test_every_entry_of_the_file_stands_in_the_sample(sample_book: Book) -> None:
    file = written()
    assert set(file) == {"document", *(register.name for register in REGISTERS)}
    for register in REGISTERS:
        kept = [one.record for one in read_records(sample_book, register)]
        assert len(kept) == len(file[register.name]), register.name
        for entries, record in zip(file[register.name], kept, strict=True):
            for name, value in entries.items():
                field, found = register.field(name), getattr(record, name)
                wanted = field.read(value) if field.kind in (FieldKind.RATE, FieldKind.CHOICE) else value
                assert found == (wanted.strip() if isinstance(wanted, str) else wanted), (register.name, name)
            assert all(
                getattr(record, field.name) in ("", None) for field in register.fields if field.name not in entries
            )
    for entries in file["document"]:
        query = "SELECT issued_on, issuer, abstract FROM document WHERE reference = ?"
        found = sample_book.read(query, (entries["reference"],))
        assert found == [(entries["issued_on"].isoformat(), entries["issuer"], entries["abstract"])]


def test_the_registers_show_each_of_what_they_are_for(sample_book: Book) -> None:
    counts = {register.name: len(read_records(sample_book, register)) for register in REGISTERS}
    assert counts == {
        "inspection": 1, "inspection_visit": 4, "finding": 5, "initiative": 5, "legal_document": 6, "survey": 2,
    }  # fmt: skip
    for name in ("inspection_visit", "initiative"):
        register = register_named(name)
        states = {kept.record.state for kept in read_records(sample_book, register)}
        assert states == {value for value, _ in register.field("state").choices}
    assert {kept.record.result for kept in read_records(sample_book, LEGAL_DOCUMENTS)} == {
        "", "in_force", "expired", "partly_expired",
    }  # fmt: skip
    findings = Counter(one.state for one in due_findings(sample_book, date.min, date.max, SAMPLE_DAY))
    assert findings == Counter((State.DONE, State.DONE_LATE, State.LATE, State.SOON, State.NOT_YET))


def test_the_records_say_that_they_are_examples(sample_book: Book) -> None:
    texts = {FieldKind.TEXT} | {FieldKind.INSPECTION}
    people = {"authors", "members", "unit_people"}
    for register, record in records(sample_book):
        marked = {register.field(register.naming)} | {field for field in register.fields if field.kind in texts}
        said = [getattr(record, field.name) for field in marked if field.name not in people | {"unit"}]
        assert all(text.startswith("Ví dụ: ") for text in said if text), record
    for (abstract,) in sample_book.read("SELECT abstract FROM document"):
        assert abstract.startswith("Ví dụ: ")


def test_what_happened_happened_on_working_days_up_to_the_day_of_the_sample(sample_book: Book) -> None:
    calendar = read_calendar(sample_book)
    for register, record in records(sample_book):
        happened = ["found_on", "mended_on", "decision_on", "minutes_on"]
        if register is VISITS and record.state != "planned":
            happened += ["first_day", "last_day"]
        days = [day for name in happened if (day := getattr(record, name, None)) is not None]
        assert all(day <= SAMPLE_DAY and calendar.is_working(day) for day in days), record
        assert register is not VISITS or record.state != "planned" or record.first_day > SAMPLE_DAY, record


def test_an_inspection_visits_and_finds_within_its_days(sample_book: Book) -> None:
    (inspection,) = (kept.record for kept in read_records(sample_book, INSPECTIONS))
    of_round = (inspection.decision_on, inspection.first_day, inspection.last_day)
    assert None not in of_round
    assert inspection.deliverable.partition(".")[0] != "3", "that of task 3 has no decision yet: 3.1 is late"
    visited = {}
    for visit in (kept.record for kept in read_records(sample_book, VISITS)):
        days = [day for day in (*of_round[:2], visit.first_day, visit.last_day, of_round[2]) if day]
        assert len(days) == 5
        assert days == sorted(days), visit
        visited[visit.unit] = visit
    for matter in (kept.record for kept in read_records(sample_book, MATTERS)):
        visit = visited[matter.unit]
        assert visit.state != "planned"
        assert matter.found_on == visit.last_day
    assert [unit for unit, visit in visited.items() if bool(visit.minutes) != (visit.state == "concluded")] == []


def test_what_expired_expired_after_the_announcement_that_there_was_none(sample_book: Book) -> None:
    (announced,) = (step.done_on for step in read_sample_steps(SEED) if step.code == "8.1")
    assert announced is not None
    expired = [kept.record.expired_on for kept in read_records(sample_book, LEGAL_DOCUMENTS) if kept.record.expired_on]
    assert len(expired) == 3
    assert all(announced < day <= SAMPLE_DAY for day in expired)


def test_the_survey_of_communes_has_the_sheets_that_its_progress_tells(sample_book: Book) -> None:
    (told,) = (step.result for step in read_sample_steps(SEED) if step.code == "15.1")
    (survey,) = (kept.record for kept in read_records(sample_book, SURVEYS) if kept.record.deliverable == "15.1")
    assert f"{survey.sheets_in}/{survey.sheets_out:,}".replace(",", ".") in told


def test_documents_of_the_registers_are_numbered_among_the_others_by_their_days(sample_book: Book) -> None:
    for symbol in ("QĐ-UBND", "BB-PNV"):
        query = "SELECT reference FROM document WHERE year = 2023 AND reference LIKE ? ORDER BY issued_on"
        numbers = [int(reference.partition("/")[0]) for (reference,) in sample_book.read(query, (f"%/{symbol}",))]
        assert len(numbers) >= 2
        assert numbers == sorted(set(numbers)), symbol


def test_undo_does_not_reach_the_examples(sample_book: Book) -> None:
    assert next_undo(sample_book) is None
    assert [step.label for step in history(sample_book)].count("Nạp ví dụ của các sổ theo dõi") == 1


def test_only_the_sample_has_examples(seed_book: Book) -> None:
    assert list(records(seed_book)) == []
    assert seed_book.read("SELECT count(*) FROM document") == [(0,)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[inspektion]]\nyear = 2023\n", "đầu tệp: không có mục nào tên là “inspektion”; hãy sửa lại tên mục"),
        (INSPECTION + 'titel = "A"\n', "inspection thứ 1: không có mục nào tên là “titel”; hãy sửa lại tên mục"),
        (INSPECTION + "first_day = 5\n", "inspection thứ 1: thiếu hoặc ghi sai mục “first_day”; hãy sửa lại tệp"),
        (INSPECTION + "field = 5\n", "inspection thứ 1: thiếu hoặc ghi sai mục “field”; hãy sửa lại tệp"),
        (SURVEY + SURVEY + 'sheets_in = "nhiều"\n', "survey thứ 2: thiếu hoặc ghi sai mục “sheets_in”"),
        (SURVEY + 'rate = "cao"\n', "survey thứ 1: Không đọc được tỷ lệ “cao”: hãy nhập một số"),
        (SURVEY + "sheets_out = 5\nsheets_in = 6\n", "survey thứ 1: Số phiếu thu về 6 nhiều hơn"),
        ('[[survey]]\nname = "Khảo sát"\n', "survey thứ 1: Năm kế hoạch đang để trống; hãy ghi"),
        (LEGAL + 'result = "gone"\n', "legal_document thứ 1: .*“gone” không có trong danh mục; hãy ghi một trong"),
        (LEGAL + 'result = "partly_expired"\n', "legal_document thứ 1: .*chưa ghi phần nào; hãy ghi điều"),
        ('[[document]]\nreference = "05/KH-UBND"\n', "document thứ 1: thiếu hoặc ghi sai mục “issued_on”"),
        (
            '[[document]]\nreference = "năm"\nissued_on = 2023-01-05\nissuer = ""\nabstract = ""\n',
            "document thứ 1: .*“năm” không đúng dạng; hãy ghi như",
        ),
        ('document = "912/QĐ-UBND"\n', "đầu tệp: thiếu hoặc ghi sai mục “document”; hãy sửa lại tệp"),
        ("[[survey]\n", "viết sai cú pháp TOML"),
    ],
)
def test_a_broken_file_is_refused_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(Refusal, match=f"{FILE}.*{said}"):
        read_sample_registers(tmp_path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=f"Không đọc được tệp .*{FILE}; hãy cài đặt lại"):
        read_sample_registers(tmp_path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (SURVEY + SURVEY + 'unit = "UBND xã Không Có"\n', "survey thứ 2: Sổ không có đơn vị “UBND xã Không Có”; hãy "),
        (INITIATIVE + 'deliverable = "99.1"\n', "initiative thứ 1: Kế hoạch năm 2023 không có sản phẩm 99.1; hãy "),
        (INSPECTION + INSPECTION, "inspection thứ 2: Sổ đã có cuộc kiểm tra cùng tên; hãy "),
        (INSPECTION + 'decision = "912/QĐ-UBND"\ndecision_on = 2023-04-15\n', "inspection thứ 1: .*khác ngày"),
        (DOCUMENT, "document thứ 2: .*912/QĐ-UBND"),
    ],
)
def test_a_record_that_does_not_fit_the_book_is_refused_and_none_is_written(
    seed_book: Book, tmp_path: Path, text: str, said: str
) -> None:
    (tmp_path / FILE).write_text(DOCUMENT + text, encoding="utf-8")
    with pytest.raises(Refusal, match=f"Tệp {FILE}, {said}"):
        replay_sample(seed_book, (), read_sample_registers(tmp_path))
    assert list(records(seed_book)) == []
    assert seed_book.read("SELECT count(*) FROM document") == [(0,)]


def test_a_file_without_records_leaves_the_registers_empty(seed_book: Book, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("", encoding="utf-8")
    assert read_sample_registers(tmp_path) == SampleRegisters()
    replay_sample(seed_book, (), SampleRegisters())
    assert list(records(seed_book)) == []

"""Letters that went out: counted like a telephone call, in the register of documents, and no step to undo."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.documents.documents import read_document
from cchc_desktop.services.documents.edits import DocumentDraft, add_document
from cchc_desktop.services.history.history import history, undo
from cchc_desktop.services.letters.reading import read_letters
from cchc_desktop.services.letters.sent import SentLetter, following_numbers, log_letters, next_letter_number
from cchc_desktop.services.units.reminders import Means, Reminded, reminded_of, reminders_of
from cchc_desktop.services.units.sheet import unit_lines
from cchc_desktop.store.book import Book
from tests.services.letters.letters import DAY, letter, press_communes, remind, unit
from tests.services.looking import item, refused

OFFICE = "Văn phòng HĐND&UBND huyện"
SENT = date(2023, 10, 19)


def test_a_letter_is_counted_like_a_call(sample_book: Book) -> None:
    remind(sample_book, OFFICE, "15.1", date(2023, 10, 3))
    log_letters(sample_book, [SentLetter(letter(sample_book, OFFICE), "12")], SENT, DAY)
    counted = reminded_of(sample_book, unit(sample_book, OFFICE))
    assert counted == {
        item(sample_book, "9.5", DAY).id: Reminded(1, SENT),
        item(sample_book, "15.1", DAY).id: Reminded(2, SENT),
    }
    newest = reminders_of(sample_book, unit(sample_book, OFFICE))[0]
    assert (newest.means, newest.day, [code for _, code, _ in newest.items]) == (Means.LETTER, SENT, ["9.5", "15.1"])
    again = letter(sample_book, OFFICE)
    assert [(one.means, one.reference) for one in again.reminded] == [("telephone", ""), ("letter", "12/PNV-CCHC")]


def test_it_stands_in_the_register_as_the_officer_would_type_it(sample_book: Book) -> None:
    [sent] = log_letters(sample_book, [SentLetter(letter(sample_book, OFFICE), "7")], SENT, DAY)
    [(document,)] = sample_book.read("SELECT document_id FROM reminder WHERE id = ?", (sent,))
    line = read_document(sample_book, document).line
    assert (line.reference, line.kind, line.issued_on, line.issuer) == ("07/PNV-CCHC", "", SENT, "Phòng Nội vụ")
    assert line.recipients == OFFICE
    assert line.abstract == f"V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính năm 2023 (gửi {OFFICE})"


def test_a_batch_without_numbers_is_one_step_that_is_not_undone(sample_book: Book) -> None:
    press_communes(sample_book)
    batch = [SentLetter(one) for one in read_letters(sample_book, DAY) if one.unit.startswith("UBND")]
    log_letters(sample_book, batch, DAY, DAY)
    assert history(sample_book, 1)[0].label == "Gửi 24 công văn đôn đốc"
    with pytest.raises(Refusal, match="Không còn bước nào để hoàn tác"):
        undo(sample_book)
    reminded = {one.unit: len(one.reminded) for one in read_letters(sample_book, DAY) if one.unit.startswith("UBND")}
    assert set(reminded.values()) == {1}
    assert len(reminded) == 24
    assert {one.late for one in unit_lines(sample_book, DAY) if one.name in reminded} == {1}, "sent is not done"


def test_what_cannot_be_is_refused_as_a_whole(sample_book: Book) -> None:
    two = [one for one in read_letters(sample_book, DAY) if not one.held_back][:2]
    with refused(sample_book, "Ngày gửi 21/10/2023 chưa đến"):
        log_letters(sample_book, [SentLetter(two[0])], date(2023, 10, 21), DAY)
    with refused(sample_book, "Số công văn 12/PNV-CCHC ghi cho hai đơn vị"):
        log_letters(sample_book, [SentLetter(two[0], "12"), SentLetter(two[1], "12/PNV-CCHC")], DAY, DAY)
    for wrong in ("abc", "0", "/PNV"):
        with refused(sample_book, "không đúng; hãy nhập số, ví dụ 12 hoặc 12/PNV-CCHC"):
            log_letters(sample_book, [SentLetter(two[0], wrong)], DAY, DAY)
    with refused(sample_book, "Chưa chọn công văn nào"):
        log_letters(sample_book, [], DAY, DAY)


def test_a_number_that_the_register_has_is_refused(sample_book: Book) -> None:
    two = [one for one in read_letters(sample_book, DAY) if not one.held_back][:2]
    add_document(sample_book, DocumentDraft("13/PNV-CCHC", issued_on=DAY, issuer="Phòng Nội vụ"), DAY)
    with refused(sample_book, "Sổ đã có văn bản 13/PNV-CCHC năm 2023"):
        log_letters(sample_book, [SentLetter(two[0], "12"), SentLetter(two[1], "13")], DAY, DAY)


def test_the_next_number_is_the_one_after_the_last_of_its_year(sample_book: Book) -> None:
    assert next_letter_number(sample_book, DAY) == "01"
    log_letters(sample_book, [SentLetter(letter(sample_book, OFFICE), "41")], SENT, DAY)
    assert next_letter_number(sample_book, DAY) == "42"
    assert next_letter_number(sample_book, date(2024, 1, 3)) == "01"


def test_numbers_follow_one_another() -> None:
    assert following_numbers(" 8 ", 3) == ["08", "09", "10"]
    assert following_numbers("12/PNV-CCHC", 2) == ["12", "13"]
    with pytest.raises(Refusal, match="không phải số"):
        following_numbers("số 8", 2)

"""Making and opening books: empty ones, from the seed, the sample; and what lies beside the plan in them."""

from __future__ import annotations

import dataclasses
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.agency.issuing import BLANK, read_agency, write_agency
from cchc_desktop.services.book.books import (
    SAMPLE_DAY,
    SAMPLE_NAME,
    book_day,
    create_empty,
    create_from_seed,
    is_sample,
    open_book,
    sample_book,
)
from cchc_desktop.services.book.checking import check_book
from cchc_desktop.services.drafts import drop_draft, read_draft, write_draft
from cchc_desktop.services.history.history import history, next_redo, next_undo, redo, undo
from cchc_desktop.services.plan.outline import plan_years, read_heading, read_outline
from cchc_desktop.services.view_state import read_view, write_view
from cchc_desktop.store.book import Book
from tests.conftest import OpenBook
from tests.services.looking import one_step, refused


def test_an_empty_book(tmp_path: Path, opened: OpenBook) -> None:
    create_empty(tmp_path / "so.sqlite", 2026)
    book = opened(tmp_path / "so.sqlite")
    assert plan_years(book) == (2026,)
    heading = read_heading(book, 2026)
    assert (heading.title, heading.issued, heading.number) == ("Kế hoạch cải cách hành chính năm 2026", False, "")
    assert read_outline(book, 2026, date(2026, 1, 5)).areas == ()
    assert (book_day(book), is_sample(book), read_agency(book)) == (None, False, BLANK)
    assert not list(tmp_path.glob(".*")), "no working file stays behind"


def test_every_book_has_a_uid_of_its_own(tmp_path: Path, opened: OpenBook) -> None:
    for name in ("a", "b"):
        create_from_seed(tmp_path / f"{name}.sqlite")
    uids = {opened(tmp_path / f"{name}.sqlite").uid for name in ("a", "b")}
    assert len(uids) == 2
    assert all(len(uid) == 32 for uid in uids)


def test_the_sample_is_made_once(tmp_path: Path, opened: OpenBook) -> None:
    first = sample_book(tmp_path / "mau")
    book = opened(first)
    assert (book_day(book), is_sample(book)) == (SAMPLE_DAY, True)
    assert next_undo(book) is None, "the example progress is not the officer's to undo"
    assert check_book(book) == ()
    write_view(book, "last", "plan")
    book.close()
    made = first.stat().st_mtime_ns
    assert sample_book(tmp_path / "mau") == first
    assert first.stat().st_mtime_ns == made


def test_a_book_in_the_way_is_overwritten_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "so.sqlite"
    create_empty(path, 2026)
    with pytest.raises(Refusal, match=r"Đã có tệp .* --force"):
        create_empty(path, 2027)
    with pytest.raises(Refusal, match=r"Đã có tệp .* --force"):
        create_from_seed(path)
    create_empty(path, 2027, force=True)
    with open_book(path) as book:
        assert plan_years(book) == (2027,)


@pytest.mark.parametrize("content", [b"", b"mot bai tho", b"SQLite format 3\x00" + bytes(84)])
def test_force_never_destroys_what_is_no_book(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "tho.txt"
    path.write_bytes(content)
    with pytest.raises(Refusal, match="không phải là sổ CCHC nên không ghi đè"):
        create_from_seed(path, force=True)
    assert path.read_bytes() == content


def test_force_never_destroys_a_book_in_use(tmp_path: Path, opened: OpenBook) -> None:
    path = tmp_path / "so.sqlite"
    create_empty(path, 2026)
    book = opened(path)
    with pytest.raises(Refusal, match="đang mở ở một cửa sổ"):
        create_from_seed(path, force=True)
    assert plan_years(book) == (2026,)
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize(("name", "match"), [("khong/so.sqlite", "Không có thư mục"), ("a" * 300, "tên tệp quá dài")])
def test_places_where_no_book_can_be(tmp_path: Path, name: str, match: str) -> None:
    with pytest.raises(Refusal, match=match):
        create_empty(tmp_path / name, 2026)
    with pytest.raises(Refusal, match=match):
        create_from_seed(tmp_path / name)


def test_a_year_that_is_none_leaves_no_book(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="Năm 1 không dùng được"):
        create_empty(tmp_path / "so.sqlite", 1)
    assert list(tmp_path.glob("*so.sqlite*")) == []


# --- beside the plan


def test_drafts_and_view_survive_a_reopen_and_are_no_step(seed_path: Path) -> None:
    with open_book(seed_path) as book:
        steps = len(history(book))
        write_draft(book, "6.2/result", "  Đã rà s\u0065\u0302 \n")
        write_draft(book, "6.2/result", "  Đã rà soá ")
        write_draft(book, "3.1/result", "bỏ")
        drop_draft(book, "3.1/result")
        write_draft(book, "vỡ", "a\ud83db")
        write_view(book, "tree", '{"open": [1, 2]}')
        assert len(history(book)) == steps
    with open_book(seed_path) as book:
        assert read_draft(book, "6.2/result") == "  Đã rà soá ", "half-typed text is kept to the letter"
        assert read_draft(book, "3.1/result") is None
        assert read_draft(book, "vỡ") == "ab"
        assert read_view(book, "tree") == '{"open": [1, 2]}'
        assert read_view(book, "none") is None
        assert check_book(book) == ()


def test_the_agency_is_one_step(seed_book: Book) -> None:
    before = read_agency(seed_book)
    assert before.name_lines == ("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG")
    changed = dataclasses.replace(
        before, signer_name="Nguye\u0302\u0303n Văn A\x00", name_lines=("UBND", "XÃ ĐỒNG THỊNH")
    )
    with one_step(seed_book, "Sửa thông tin cơ quan"):
        write_agency(seed_book, changed)
    found = read_agency(seed_book)
    assert isinstance(found, Agency)
    assert (found.signer_name, found.name_lines) == ("Nguyễn Văn A", ("UBND", "XÃ ĐỒNG THỊNH"))
    assert found.recipients == before.recipients


def test_history_and_the_way_through_it(draft_book: Book) -> None:
    assert next_undo(draft_book) == "Thêm sản phẩm vào nhiệm vụ 1"
    assert next_redo(draft_book) is None
    assert undo(draft_book).label == "Thêm sản phẩm vào nhiệm vụ 1"
    assert next_redo(draft_book) == "Thêm sản phẩm vào nhiệm vụ 1"
    assert [(step.label, step.undone) for step in history(draft_book, 2)] == [
        ("Hoàn tác: Thêm sản phẩm vào nhiệm vụ 1", False),
        ("Thêm sản phẩm vào nhiệm vụ 1", True),
    ]
    redo(draft_book)
    with refused(draft_book, "Không còn bước nào để làm lại"):
        redo(draft_book)


def test_undo_ends_in_words(seed_book: Book) -> None:
    with refused(seed_book, "Không còn bước nào để hoàn tác"):
        undo(seed_book)


def test_a_row_changed_behind_the_programs_back_is_named(seed_path: Path) -> None:
    trigger = "journal_deliverable_update"
    with closing(sqlite3.connect(seed_path)) as raw:
        [(sql,)] = raw.execute("SELECT sql FROM sqlite_master WHERE name = ?", (trigger,)).fetchall()
        raw.execute(f"DROP TRIGGER {trigger}")
        raw.execute("UPDATE deliverable SET title = 'Sửa trộm' WHERE title LIKE 'Báo cáo kết quả thực hiện (Phải%'")
        raw.execute(sql)
        raw.commit()
    with open_book(seed_path, read_only=True) as book:
        [finding] = check_book(book)
    assert finding.what == "Sản phẩm bị sửa bên ngoài chương trình"
    assert "6.2 Sửa trộm" in finding.where
    assert finding.advice


def test_a_damaged_book_is_a_finding_or_a_refusal(seed_path: Path) -> None:
    whole = bytearray(seed_path.read_bytes())
    middle = len(whole) // 2
    whole[middle : middle + 40_000] = bytes(40_000)
    seed_path.write_bytes(whole)
    said = _said_of(seed_path)
    assert said
    assert all("hỏng" in each for each in said)


def _said_of(path: Path) -> list[str]:
    try:
        with open_book(path, read_only=True) as book:
            return [each.what for each in check_book(book)]
    except Refusal as refusal:
        return [str(refusal)]


def test_programs_started_together_share_one_new_sample(tmp_path: Path) -> None:
    made = "import sys; from pathlib import Path; from cchc_desktop.services.book.books import sample_book as make; "
    started = [
        subprocess.Popen(
            [sys.executable, "-c", f"{made}print(make(Path(sys.argv[1])))", str(tmp_path / "mau")],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for _ in range(3)
    ]
    said = {program.communicate()[0] for program in started}
    assert said == {f"{tmp_path / 'mau' / SAMPLE_NAME}\n"}
    assert [program.returncode for program in started] == [0, 0, 0]
    with open_book(tmp_path / "mau" / SAMPLE_NAME) as book:
        assert check_book(book) == ()

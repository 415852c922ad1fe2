"""`record`, `undo` and `redo`: every option, its refusals, and hostile words."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_desktop import cli
from cchc_desktop.domain.progress import Handling, State
from cchc_desktop.services.book.books import create_from_seed, open_book
from cchc_desktop.services.book.checking import check_book
from cchc_desktop.services.history.history import history
from cchc_desktop.services.plan.outline import read_entries
from cchc_desktop.services.plan.plans import add_plan
from tests.services.looking import content, item, milestone

Capture = pytest.CaptureFixture[str]
DAY = date(2023, 10, 20)


class Command:
    """The command on one book on 20/10/2023."""

    def __init__(self, path: Path, capsys: Capture) -> None:
        self.path, self._capsys = path, capsys

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        try:
            code = cli.main(["--book", str(self.path), "--today", "2023-10-20", *arguments])
        except SystemExit as ended:
            code = int(ended.code or 0)
        said = self._capsys.readouterr()
        return code, said.out, said.err

    def does(self, *arguments: str) -> str:
        code, out, err = self(*arguments)
        assert (code, err) == (0, "")
        return out

    def refuses(self, *arguments: str) -> str:
        """One sentence on stderr, nothing on stdout, the book as it was."""
        with open_book(self.path, read_only=True) as book:
            before, steps = content(book), len(history(book))
        code, out, err = self(*arguments)
        assert (code, out) == (1, "")
        assert err.endswith(".\n")
        assert err.count("\n") == 1
        assert "Traceback" not in err
        with open_book(self.path, read_only=True) as book:
            assert (content(book), len(history(book))) == (before, steps)
        return err

    def item(self, code: str, day: date = DAY) -> Any:
        with open_book(self.path, read_only=True) as book:
            return item(book, code, day)

    def milestone(self, code: str, label: str) -> Any:
        with open_book(self.path, read_only=True) as book:
            return milestone(book, code, label, DAY)


@pytest.fixture
def command(seed_path: Path, capsys: Capture) -> Command:
    return Command(seed_path, capsys)


def test_a_note_of_progress(command: Command) -> None:
    out = command.does(
        "record",
        "6.2",
        "--percent",
        "80",
        "--result",
        "Đã rà soát",
        "--difficulty",
        "Thiếu người",
        "--proposal",
        "Thêm",
    )
    assert out == "Đã ghi 6.2.\n"
    with open_book(command.path, read_only=True) as book:
        [entry] = read_entries(book, item(book, "6.2", DAY).id)
    assert (entry.day, entry.percent, entry.result) == (DAY, 80, "Đã rà soát")
    assert (entry.difficulty, entry.proposal) == ("Thiếu người", "Thêm")


def test_closing_6_2_needs_its_checklist(command: Command) -> None:
    said = command.refuses("record", "6.2", "--conclusion", "done", "--document", "05/BC-UBND")
    assert "“Tỷ lệ hoàn thành Kế hoạch”; “Xử lý vấn đề không còn phù hợp”" in said
    command.does("record", "6.2", "--rate", "91,3")
    assert "“Xử lý vấn đề không còn phù hợp”" in command.refuses("record", "6.2", "--conclusion", "done")
    command.does(
        "record", "6.2", "--percent", "100", "--handling", "handled", "--conclusion", "done",
        "--done-on", "2023-10-19", "--document", "05/BC-UBND",
    )  # fmt: skip
    found = command.item("6.2")
    assert (found.state, found.percent, found.milestones[0].document.number) == (State.DONE, 100, "05/BC-UBND")
    assert (found.checklist[0].rate, found.checklist[1].handling) == (9130, Handling.HANDLED)
    assert found.milestones[0].done_on == date(2023, 10, 19)


def test_the_four_rates_of_9_5_by_their_labels(command: Command) -> None:
    command.does(
        "record", "9.5", "--rate", "Kế hoạch rà soát, đánh giá TTHC=90", "--rate", "hoat dong kiem soat=85,5",
        "--rate", "kiem tra cong tac=100", "--rate", "truyen thong=0", "--handling", "nothing",
        "--conclusion", "done", "--done-on", "20/10/2023",
    )  # fmt: skip
    assert [each.rate for each in command.item("9.5").checklist] == [9000, 8550, 10000, 0, None]
    assert "hãy ghi một trong" in command.refuses("record", "9.5", "--rate", "Kế hoạch=90")
    assert "hãy ghi một trong" in command.refuses("record", "9.5", "--rate", "90")
    assert "Không đọc được tỷ lệ" in command.refuses("record", "6.2", "--rate", "Tỷ lệ=chín mươi")
    assert "lớn hơn 100" in command.refuses("record", "6.2", "--rate", "101")
    assert "hãy bỏ --rate" in command.refuses("record", "3.1", "--rate", "90")
    assert "không có mục xử lý" in command.refuses("record", "3.1", "--handling", "handled")


def test_a_day_done_means_done(command: Command) -> None:
    command.does("record", "4.1", "--done-on", "2023-03-30", "--document", "7/CV-UBND")
    found = command.item("4.1").milestones[0]
    assert (found.state, found.document.number) == (State.DONE, "07/CV-UBND")


def test_late_with_reason_and_new_day(command: Command) -> None:
    command.does(
        "record", "3.1", "--conclusion", "done", "--done-on", "2023-07-15", "--document", "09/KH-UBND",
        "--reason", "Chờ tỉnh", "--new-due", "2023-07-20",
    )  # fmt: skip
    found = command.item("3.1").milestones[0]
    assert (found.state, found.reason, found.new_due_on) == (State.DONE_LATE, "Chờ tỉnh", date(2023, 7, 20))


def test_a_delay_without_an_end(command: Command) -> None:
    command.does("record", "3.1", "--reason", "Chờ tỉnh", "--new-due", "15/11/2023")
    found = command.item("3.1").milestones[0]
    assert (found.state, found.reason, found.new_due_on) == (State.LATE, "Chờ tỉnh", date(2023, 11, 15))
    assert "lý do" in command.refuses("record", "3.2", "--new-due", "15/11/2023")
    assert "không sau hạn" in command.refuses("record", "3.2", "--reason", "Chờ", "--new-due", "2023-09-30")
    assert "có 4 mốc" in command.refuses("record", "2.1", "--reason", "Chờ")


def test_nothing_arose_and_stopped(command: Command) -> None:
    command.does("record", "8.1", "--conclusion", "nothing_arose")
    assert command.item("8.1").state is State.NOTHING_AROSE
    assert "cần có lý do và văn bản" in command.refuses("record", "3.1", "--conclusion", "stopped")
    command.does("record", "3.1", "--conclusion", "stopped", "--reason", "Tỉnh dừng", "--document", "12/CV-UBND")
    assert command.item("3.1").state is State.STOPPED
    assert "đã kết thúc" in command.refuses("record", "3.1", "--conclusion", "done")


@pytest.mark.parametrize("label", ["Quý I", "quy i", "quy-1"])
def test_a_milestone_by_its_label(command: Command, label: str) -> None:
    command.does("record", "2.1", "--milestone", label, "--conclusion", "done", "--done-on", "2023-03-18")
    assert command.milestone("2.1", "Quý I").state is State.DONE
    assert command.milestone("2.1", "Quý III").conclusion is None
    assert "Quý I, 6 tháng, Quý III, Năm" in command.refuses("record", "2.1", "--milestone", "Quý II", "--percent", "5")


def test_periods_of_an_ongoing_one_are_never_mixed_up(command: Command) -> None:
    command.does("record", "10.1", "--milestone", "Quý III", "--conclusion", "done")
    command.does("record", "10.1", "--milestone", "Quý I", "--conclusion", "done")
    labels = [each.label for each in command.item("10.1").milestones if each.conclusion]
    assert labels == ["Quý I/2023", "Quý III/2023"]
    again = ("record", "10.1", "--milestone", "Quý I", "--done-on", "2023-03-01")
    assert "Quý I/2023 của 10.1 đã kết thúc" in command.refuses(*again)
    assert "hãy chọn kỳ báo cáo" in command.refuses("record", "10.1", "--conclusion", "done")
    command.does("record", "10.1", "--milestone", "nam", "--conclusion", "done")
    assert command.item("10.1").state is State.DONE


def test_a_group_ends_unit_by_unit(command: Command) -> None:
    quarter = ("record", "36.1", "--milestone", "Quý I", "--conclusion", "done", "--done-on", "2023-03-10")
    command.does(*quarter, "--unit", "nghia son")
    command.does(*quarter, "--unit", "Đài Truyền thanh huyện", "--result", "Phát 12 tin", "--document", "05/BC-ĐTT")
    found = command.milestone("36.1", "Quý I/2023")
    assert found.conclusion is None
    assert [each.unit.name for each in found.units if each.conclusion] == [
        "Đài Truyền thanh huyện",
        "UBND xã Nghĩa Sơn",
    ]
    assert "Đơn vị này đã kết thúc" in command.refuses(*quarter, "--unit", "UBND xã Nghĩa Sơn")
    assert "không chủ trì" in command.refuses(*quarter, "--unit", "Phòng Nội vụ")
    assert "Không có đơn vị “Sở Nội vụ”" in command.refuses(*quarter, "--unit", "Sở Nội vụ")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["6.2"], "Chưa có gì để ghi cho 6.2"),
        (["6.2", "--result", "  "], "Chưa có gì để ghi"),
        (["6.2", "--percent", "101"], "Tiến độ 101 % không đúng"),
        (["6.2", "--percent=-1"], "Tiến độ -1 % không đúng"),
        (["6", "--percent", "5"], "Nhiệm vụ 6 có 2 sản phẩm"),
        (["99.1", "--percent", "5"], "không có sản phẩm 99.1"),
        (["6.9", "--percent", "5"], "không có sản phẩm 6.9"),
        (["6.2.1", "--percent", "5"], "không đúng dạng"),
        (["sáu", "--percent", "5"], "không đúng dạng"),
        (["6.²", "--percent", "5"], "không đúng dạng"),
        (["9" * 40, "--percent", "5"], "không đúng dạng"),
        (["3.1", "--conclusion", "done", "--done-on", "2023-10-21"], "sau hôm nay 20/10/2023"),
        (["3.1", "--conclusion", "done", "--document", "số năm"], "không đúng dạng; hãy ghi như 05/BC-UBND"),
        (["3.1", "--document", "05/BC-UBND"], "hãy thêm --conclusion hoặc --done-on"),
        (["3.1", "--milestone", "Quý IX", "--percent", "5"], "không có mốc “Quý IX”"),
        (["6.2", "--result", "\udce1\udcbb"], "ký tự hỏng"),
    ],
)
def test_refusals(command: Command, arguments: list[str], said: str) -> None:
    assert said in command.refuses("record", *arguments)


def test_a_task_with_one_deliverable_needs_no_point(command: Command) -> None:
    assert command.does("record", "1", "--percent", "5") == "Đã ghi 1.1.\n"


def test_with_two_plans_the_day_chooses_the_year(command: Command) -> None:
    with open_book(command.path) as book:
        add_plan(book, 2024)
        add_plan(book, 2025)
    command.does("record", "1.1", "--percent", "5")
    said = command.refuses("--today", "2026-01-01", "record", "1.1", "--percent", "5")
    assert said == "Sổ có kế hoạch của các năm 2023, 2024, 2025; hãy thêm --year NĂM.\n"
    command.does("--today", "2026-01-01", "record", "1.1", "--percent", "6", "--year", "2023")


def test_undo_and_redo(command: Command) -> None:
    assert "Không còn bước nào để hoàn tác" in command.refuses("undo")
    command.does("record", "3.1", "--percent", "80")
    assert command.does("undo") == "Đã hoàn tác: Ghi tiến độ 3.1.\n"
    assert command.item("3.1").percent is None
    assert command.does("redo") == "Đã làm lại: Ghi tiến độ 3.1.\n"
    assert command.item("3.1").percent == 80
    assert "Không còn bước nào để làm lại" in command.refuses("redo")


def test_control_signs_are_dropped_and_long_texts_kept(command: Command) -> None:
    command.does("record", "6.2", "--result", "Đã\x07 xong\x1b[31m\x00 🙂\r\nhai dòng")
    command.does("record", "6.2", "--difficulty", "dài " * 250_000)
    with open_book(command.path, read_only=True) as book:
        newest, oldest = read_entries(book, item(book, "6.2", DAY).id)
        assert check_book(book) == ()
    assert oldest.result == "Đã xong[31m 🙂\nhai dòng"
    assert len(newest.difficulty) == 999_999


@pytest.fixture(scope="module")
def hostile_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "so.sqlite"
    create_from_seed(path)
    return path


ANY_TEXT = st.one_of(st.text(max_size=50), st.text(st.characters(min_codepoint=0, max_codepoint=0xDFFF), max_size=20))
OPTIONS = st.sampled_from(
    ["--result", "--difficulty", "--proposal", "--rate", "--milestone", "--unit", "--document", "--reason"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(
    code=st.one_of(st.sampled_from(["6.2", "9.5", "36.1", "2.1", "3.1"]), ANY_TEXT),
    words=st.dictionaries(OPTIONS, ANY_TEXT, max_size=3),
    ends=st.booleans(),
)
def test_no_words_break_the_command(
    hostile_path: Path, capsys: Capture, code: str, words: dict[str, str], ends: bool
) -> None:
    arguments = [f"{option}={text}" for option, text in words.items()] + (["--conclusion=done"] if ends else [])
    ended, out, err = Command(hostile_path, capsys)("record", *arguments, "--", code)
    assert ended in (0, 1, 2)
    assert (err == "") == (ended == 0)
    assert (out == "") == (ended != 0)
    assert "Traceback" not in err


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=ANY_TEXT)
def test_no_words_break_the_search(hostile_path: Path, capsys: Capture, words: str) -> None:
    code, out, err = Command(hostile_path, capsys)("search", "--json", "--", words)
    assert (code, err) == (0, "")
    assert isinstance(json.loads(out), list)

"""The command's reading verbs: show, deadlines, search, check, history, print; their JSON and their refusals."""

from __future__ import annotations

import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from cchc_desktop import cli
from cchc_desktop.command.verbs import VERBS
from cchc_desktop.domain.deadline import read_deadline
from cchc_desktop.paths import packaged
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.seed.seed_plan import read_seed

Capture = pytest.CaptureFixture[str]


def run(capsys: Capture, *arguments: str | Path) -> tuple[int, str, str]:
    """Exit code, stdout, stderr."""
    try:
        code = cli.main([str(argument) for argument in arguments])
    except SystemExit as ended:
        code = int(ended.code or 0)
    said = capsys.readouterr()
    return code, said.out, said.err


def read_json(capsys: Capture, *arguments: str | Path) -> Any:
    code, out, err = run(capsys, *arguments, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


def refusal(capsys: Capture, *arguments: str | Path) -> str:
    """The one sentence of a refusal: nothing on stdout, no traceback, exit 1."""
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (1, "")
    assert err.endswith(".\n")
    assert err.count("\n") == 1
    assert "Traceback" not in err
    return err


def test_show_is_the_plan_with_exactly_the_promised_keys(capsys: Capture, seed_path: Path) -> None:
    seed = read_seed(packaged("data/seed"))
    shown = read_json(capsys, "--book", seed_path, "--today", "2023-01-10", "show", "--year", "2023")
    assert list(shown) == ["year", "title", "areas"]
    assert (shown["year"], shown["title"]) == (2023, seed.heading.title)
    assert [list(area) for area in shown["areas"]] == [["number", "title", "tasks"]] * 9
    tasks = [task for area in shown["areas"] for task in area["tasks"]]
    assert [task["number"] for task in tasks] == list(range(1, 41))
    for task, signed in zip(tasks, seed.tasks, strict=True):
        assert list(task) == ["number", "title", "leads", "coordinating", "deliverables"]
        assert (task["title"], tuple(task["leads"])) == (signed.title, signed.leads)
        assert tuple(task["coordinating"]) == signed.coordinating
        for each, wanted in zip(task["deliverables"], signed.deliverables, strict=True):
            deadline = read_deadline(wanted.deadline_text, 2023)
            state = each.pop("state")
            assert each == {
                "code": wanted.code,
                "title": wanted.title,
                "deadline": wanted.deadline_text,
                "kind": deadline.kind.value,
                "opens_on": deadline.opens_on.isoformat() if deadline.opens_on else None,
                "due_on": deadline.due_on.isoformat() if deadline.due_on else None,
                "funding": wanted.funding_text,
                "percent": None,
                "milestones": each["milestones"],
            }
            assert [list(one) for one in each["milestones"]] == [
                ["label", "opens_on", "due_on", "done_on", "state"]
            ] * len(deadline.milestones)
            assert len(each["milestones"]) != 1 or each["milestones"][0]["state"] == state


def test_two_leads_stand_in_their_signed_order(capsys: Capture, seed_path: Path) -> None:
    shown = read_json(capsys, "--book", seed_path, "show", "--year", "2023")
    leads = {task["number"]: task["leads"] for area in shown["areas"] for task in area["tasks"]}
    office, culture = "Văn phòng HĐND&UBND huyện", "Phòng Văn hóa và Thông tin"
    assert {number: names for number, names in leads.items() if len(names) > 1} == {
        27: [office, culture],
        28: [office, culture],
        34: [office, culture],
        36: ["Đài Truyền thanh huyện", "UBND các xã, thị trấn"],
    }


def test_the_day_rules_the_states(capsys: Capture, seed_path: Path) -> None:
    def states(day: str) -> dict[str, str]:
        items = read_json(capsys, "--book", seed_path, "--today", day, "deadlines", "--year", "2023")
        return {each["code"]: each["state"] for each in items}

    assert states("2023-06-25")["3.1"] == "soon"
    assert states("30/6/2023")["3.1"] == "soon"
    assert states("2023-07-01")["3.1"] == "late"


def test_deadlines_and_their_states(capsys: Capture, seed_path: Path) -> None:
    asked = ("--book", seed_path, "--today", "2023-10-20", "deadlines", "--year", "2023")
    items = read_json(capsys, *asked)
    assert all(
        list(each) == ["code", "title", "label", "due_on", "last_working_day", "state", "leads"] for each in items
    )
    dated = [each["due_on"] for each in items if each["due_on"]]
    assert dated == sorted(dated)
    assert [each["due_on"] for each in items][len(dated) :] == [None] * (len(items) - len(dated))
    soon = read_json(capsys, *asked, "--state", "soon")
    assert {each["state"] for each in soon} == {"soon"}
    assert {"6.2", "7.2", "9.5", "15.1", "4.2", "37.1"} <= {each["code"] for each in soon}
    last = next(each for each in items if each["code"] == "26.2")
    assert (last["due_on"], last["last_working_day"]) == ("2023-12-31", "2023-12-29")
    assert read_json(capsys, *asked, "--state", "stopped") == []


def test_search_in_json_and_in_lines(capsys: Capture, seed_path: Path) -> None:
    found = read_json(capsys, "--book", seed_path, "search", "ra", "soat")
    assert all(list(each) == ["kind", "code", "title"] for each in found)
    assert {"6.1", "9.1"} <= {each["code"] for each in found}
    code, out, _ = run(capsys, "--book", seed_path, "search", "không có chữ này")
    assert (code, out) == (0, "Không tìm thấy.\n")


def test_every_reading_verb_speaks_lines_too(capsys: Capture, sample_path: Path) -> None:
    book = ("--book", sample_path)
    code, out, _ = run(capsys, *book, "show", "--year", "2023")
    assert (code, "6.2  Báo cáo kết quả thực hiện" in out, "(đến 20/10/2023)" in out) == (0, True, True)
    code, out, _ = run(capsys, *book, "deadlines", "--year", "2023", "--state", "late")
    assert (code, [line.split()[1] for line in out.splitlines()]) == (0, ["3.1", "3.2"])
    assert run(capsys, *book, "check") == (0, "Sổ lành lặn.\n", "")
    code, out, _ = run(capsys, *book, "history")
    assert (code, "Ghi tiến độ 3.1" in out) == (0, True)


def test_options_of_the_whole_command_may_stand_behind_the_verb(capsys: Capture, seed_path: Path) -> None:
    before = run(capsys, "--book", seed_path, "--today", "2023-01-10", "show", "--year", "2023")
    assert run(capsys, "show", "--year", "2023", "--today", "2023-01-10", "--book", seed_path) == before


def test_check_names_what_changed_behind_the_programs_back(capsys: Capture, seed_path: Path) -> None:
    assert read_json(capsys, "--book", seed_path, "check") == {"ok": True, "findings": []}
    with closing(sqlite3.connect(seed_path)) as raw:
        [(sql,)] = raw.execute("SELECT sql FROM sqlite_master WHERE name = 'journal_task_update'").fetchall()
        raw.execute("DROP TRIGGER journal_task_update")
        raw.execute("UPDATE task SET title = 'Khác' WHERE number = 14")
        raw.execute(sql)
        raw.commit()
    code, out, err = run(capsys, "--book", seed_path, "check", "--json")
    answer = json.loads(out)
    assert (code, answer["ok"], len(answer["findings"])) == (1, False, 1)
    assert list(answer["findings"][0]) == ["what", "where", "advice"]
    assert answer["findings"][0]["what"] == "Nhiệm vụ bị sửa bên ngoài chương trình"
    assert "Kiện toàn Bộ phận tiếp nhận và trả kết quả" in answer["findings"][0]["where"]
    assert err == "Sổ có 1 chỗ cần xem lại; hãy làm theo lời khuyên ở từng chỗ.\n"


def test_what_cannot_be_read_for_an_edit_from_outside_is_told_in_words(capsys: Capture, seed_path: Path) -> None:
    with closing(sqlite3.connect(seed_path)) as raw:
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute("DROP TRIGGER journal_milestone_update")
        raw.execute("UPDATE milestone SET due_on = 7")
        raw.commit()
    for verb in ("show", "deadlines"):
        said = refusal(capsys, "--book", seed_path, verb, "--year", "2023")
        assert "bị sửa bên ngoài chương trình" in said
        assert "lệnh check" in said


def test_closed_outputs_are_no_fault(monkeypatch: pytest.MonkeyPatch, seed_path: Path) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    book = ["--book", str(seed_path)]
    assert cli.main([*book, "show", "--year", "2023", "--json"]) == 0
    assert cli.main([*book, "show", "--year", "2022"]) == 1
    assert cli.main([*book, "record", "1.1", "--percent", "5"]) == 0
    with pytest.raises(SystemExit) as ended:
        cli.main([*book, "record"])
    assert ended.value.code == 2


def test_history_tells_what_was_undone(capsys: Capture, seed_path: Path) -> None:
    book = ("--book", seed_path, "--today", "2023-10-20")
    run(capsys, *book, "record", "6.2", "--percent", "80")
    run(capsys, *book, "undo")
    steps = read_json(capsys, *book, "history")
    assert all(list(step) == ["id", "at", "label", "undone"] for step in steps)
    assert [(step["label"], step["undone"]) for step in steps[:2]] == [
        ("Hoàn tác: Ghi tiến độ 6.2", False),
        ("Ghi tiến độ 6.2", True),
    ]
    assert all(step["at"][4] == "-" and "T" in step["at"] for step in steps)


def test_reading_leaves_no_trace_beside_the_book(capsys: Capture, seed_path: Path) -> None:
    before = sorted(seed_path.parent.iterdir()), seed_path.read_bytes()
    for verb in (["show", "--year", "2023"], ["search", "x"], ["check"], ["history"], ["deadlines", "--year", "2023"]):
        assert run(capsys, "--book", seed_path, *verb)[0] == 0
    assert (sorted(seed_path.parent.iterdir()), seed_path.read_bytes()) == before


# --- refusals


def test_a_book_that_is_not_there_is_refused_and_never_made(capsys: Capture, tmp_path: Path) -> None:
    gone = tmp_path / "khong-co.sqlite"
    for verb in (["show", "--year", "2023"], ["record", "6.2", "--percent", "5"], ["undo"], ["check"], ["history"]):
        assert "Không thấy sổ" in refusal(capsys, "--book", gone, *verb)
    assert not gone.exists()
    assert "Chưa có sổ nào" in refusal(capsys, "show", "--year", "2023")


@pytest.mark.parametrize("content", [b"", b"mot bai tho dai" * 100, b"SQLite format 3\x00"])
def test_what_is_no_book_is_refused(capsys: Capture, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "tho.sqlite"
    path.write_bytes(content)
    for verb in (["show", "--year", "2023"], ["record", "6.2", "--percent", "5"], ["check", "--json"]):
        assert "tho.sqlite" in refusal(capsys, "--book", path, *verb)
    assert path.read_bytes() == content


@pytest.mark.parametrize("year", ["2022", "0", "-5", "9" * 30])
def test_years_without_a_plan(capsys: Capture, seed_path: Path, year: str) -> None:
    said = refusal(capsys, "--book", seed_path, "show", f"--year={year}")
    assert said == f"Sổ không có kế hoạch năm {int(year)}; các năm đang có: 2023.\n"
    refusal(capsys, "--book", seed_path, "deadlines", f"--year={year}")
    refusal(capsys, "--book", seed_path, "record", "6.2", f"--year={year}", "--percent", "5")
    refusal(capsys, "--book", seed_path, "print", "assignment", f"--year={year}", "--to", seed_path.parent / "a.pdf")


def test_a_name_too_long_for_a_file(capsys: Capture, seed_path: Path) -> None:
    for arguments in (
        ["--book", "a" * 300, "show", "--year", "2023"],
        ["new", "--to", "a" * 300],
        ["--book", str(seed_path), "print", "assignment", "--year", "2023", "--to", "a" * 300 + ".pdf"],
    ):
        assert "tên tệp quá dài" in refusal(capsys, *arguments)


def test_print_makes_both_forms_and_spares_what_is_there(capsys: Capture, sample_path: Path, tmp_path: Path) -> None:
    book = ("--book", sample_path)
    report, annex = tmp_path / "bc.pdf", tmp_path / "pl.pdf"
    code, out, err = run(capsys, *book, "print", "report", "--year", "2023", "--period", "nam", "--to", report)
    assert (code, out, err) == (0, f"Đã in {report}.\n", "")
    assert run(capsys, *book, "print", "assignment", "--year", "2023", "--heading", "decree", "--to", annex)[0] == 0
    assert report.read_bytes()[:5] == annex.read_bytes()[:5] == b"%PDF-"
    again = (*book, "print", "assignment", "--year", "2023", "--to", annex)
    assert "Đã có tệp" in refusal(capsys, *again)
    assert run(capsys, *again, "--force")[0] == 0
    assert "đuôi .pdf" in refusal(capsys, *book, "print", "assignment", "--year", "2023", "--to", tmp_path / "a.odt")
    word = tmp_path / "bc.docx"
    assert run(capsys, *book, "print", "report", "--year", "2023", "--period", "nam", "--to", word)[0] == 0
    assert "word/document.xml" in ZipFile(word).namelist()
    assert "Không có thư mục" in refusal(
        capsys, *book, "print", "assignment", "--year", "2023", "--to", tmp_path / "khong" / "a.pdf"
    )


def test_print_makes_the_overview_and_needs_no_period(capsys: Capture, sample_path: Path, tmp_path: Path) -> None:
    page = tmp_path / "tq.pdf"
    asked = ("--book", sample_path, "print", "overview", "--year", "2023", "--to", page)
    assert run(capsys, *asked) == (0, f"Đã in {page}.\n", "")
    assert page.read_bytes()[:5] == b"%PDF-"
    assert "Đã có tệp" in refusal(capsys, *asked)


def test_new_makes_books(capsys: Capture, tmp_path: Path) -> None:
    seeded, empty, this_year = (tmp_path / f"{name}.sqlite" for name in ("a", "b", "c"))
    assert run(capsys, "new", "--to", seeded, "--seed")[0] == 0
    assert run(capsys, "new", "--to", empty, "--year", "2026")[0] == 0
    assert run(capsys, "--today", "2031-05-06", "new", "--to", this_year)[0] == 0
    assert read_json(capsys, "--book", empty, "show", "--year", "2026")["areas"] == []
    assert read_json(capsys, "--book", this_year, "show", "--year", "2031")["areas"] == []
    assert "Đã có tệp" in refusal(capsys, "new", "--to", seeded, "--seed")
    assert run(capsys, "new", "--to", seeded, "--year", "2027", "--force")[0] == 0
    assert "Năm 3000 không dùng được" in refusal(capsys, "new", "--to", tmp_path / "d.sqlite", "--year", "3000")
    assert not (tmp_path / "d.sqlite").exists()
    with open_book(empty) as held:
        assert held.uid
        assert "đang mở" in refusal(capsys, "new", "--to", empty, "--seed", "--force")


# --- wrong usage

ENGLISH = (
    "argument", "required", "invalid", "expected", "usage", "error", "choose", "choice", "unrecognized",
    "ignored", "allowed", "option", "must", "value",
)  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show"], "còn thiếu --year"),
        (["show", "--year"], "mục --year: cần một giá trị"),
        (["show", "--year", "năm nay"], "cần số nguyên, không phải 'năm nay'"),
        (["show", "--yea", "2023"], "còn thiếu --year"),
        (["shwo"], "không có lựa chọn 'shwo'"),
        (["record"], "còn thiếu MÃ"),
        (["record", "6.2", "--percent", "tám mươi"], "cần số nguyên"),
        (["record", "6.2", "--percent", "8" * 5000], "cần số nguyên"),
        (["record", "6.2", "--conclusion", "xong"], "không có lựa chọn 'xong'"),
        (["record", "6.2", "--done-on", "31/02/2023"], "không có trong lịch"),
        (["record", "6.2", "--new-due", "mai"], "Không đọc được ngày “mai”"),
        (["--today", "hôm nay", "undo"], "Không đọc được ngày “hôm nay”"),
        (["deadlines", "--year", "2023", "--state", "muộn"], "không có lựa chọn 'muộn'"),
        (["print", "bien-ban", "--year", "2023", "--to", "a.pdf"], "không có lựa chọn 'bien-ban'"),
        (["print", "report", "--year", "2023", "--to", "a.pdf"], "còn thiếu --period"),
        (["print", "report", "--year", "2023", "--period", "quy-2", "--to", "a.pdf"], "không có lựa chọn 'quy-2'"),
        (["print", "assignment", "--year", "2023"], "còn thiếu --to"),
        (["new"], "còn thiếu --to"),
        (["new", "--to", "a", "--seed", "--year", "2023"], "không đi cùng"),
        (["--book", "a", "--sample", "check"], "không đi cùng"),
        (["search"], "còn thiếu TỪ"),
        (["undo", "--lại"], "không hiểu --lại"),
        (["check", "--json=1"], "không nhận giá trị '1'"),
        (["--khac"], "không hiểu --khac"),
    ],
)
def test_wrong_usage_is_told_in_vietnamese(capsys: Capture, arguments: list[str], said: str) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert err.startswith("cchc-desktop")
    assert said in err
    assert err.count("\n") == 1
    assert len(err) < 600
    words = err.lower().replace("nothing_arose", "").replace("--help", "")
    assert [word for word in ENGLISH if word in words] == []


@pytest.mark.parametrize("verb", ["", *VERBS])
def test_help_is_vietnamese(capsys: Capture, verb: str) -> None:
    code, out, err = run(capsys, *([verb] if verb else []), "--help")
    assert (code, err) == (0, "")
    assert out.startswith("cách dùng: cchc-desktop")
    assert [word for word in ("usage", "options", "positional", "show this", "arguments") if word in out] == []


def test_version(capsys: Capture) -> None:
    code, out, _ = run(capsys, "--version")
    assert (code, out.startswith("CCHC Desktop ")) == (0, True)


def test_the_sample_is_a_book_of_its_own_with_its_own_day(capsys: Capture, user_home: Path) -> None:
    items = read_json(capsys, "--sample", "deadlines", "--year", "2023", "--state", "soon")
    assert "6.2" in {each["code"] for each in items}
    assert "Chưa có sổ nào" in refusal(capsys, "show", "--year", "2023"), "the officer's own book is not the sample"
    assert [path.name for path in user_home.rglob("*.sqlite")] == ["ke-hoach-mau-2023.sqlite"]
    late = ("deadlines", "--year", "2023", "--state", "late")
    assert {each["code"] for each in read_json(capsys, "--sample", *late)} == {"3.1", "3.2"}
    assert read_json(capsys, "--sample", "--today", "2023-01-05", *late) == []

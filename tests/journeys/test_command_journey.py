"""The command as the officer's shell starts it: real processes, real files, one after another and side by side."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cchc_desktop.paths import packaged
from cchc_desktop.services.seed.seed_plan import read_seed

HOLDER = """
import sys
from pathlib import Path
from cchc_desktop.services.book.books import open_book
with open_book(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


def command(*arguments: str | bytes | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "cchc_desktop", *arguments],
        capture_output=True,
        check=False,
        env=os.environ | environment,
        timeout=60,
    )


def done(*arguments: str | bytes | Path, **environment: str) -> str:
    ended = command(*arguments, **environment)
    assert (ended.returncode, ended.stderr.decode()) == (0, "")
    return ended.stdout.decode("utf-8")


def refused(*arguments: str | bytes | Path, **environment: str) -> str:
    ended = command(*arguments, **environment)
    said = ended.stderr.decode("utf-8")
    assert (ended.returncode, ended.stdout) == (1, b""), said
    assert said.count("\n") == 1
    assert said.endswith(".\n")
    return said


@contextmanager
def held(book: Path) -> Iterator[None]:
    """Another process has the book open for writing."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(book)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline().strip() == b"open"
        try:
            yield
        finally:
            holder.stdin.close()
            holder.wait(timeout=30)


def test_the_sample_shows_the_plan_task_by_task() -> None:
    seed = read_seed(packaged("data/seed"))
    shown = json.loads(done("--sample", "show", "--year", "2023", "--json"))
    tasks = [task for area in shown["areas"] for task in area["tasks"]]
    assert [(task["number"], task["title"]) for task in tasks] == [(task.number, task.title) for task in seed.tasks]
    assert [(tuple(task["leads"]), tuple(task["coordinating"])) for task in tasks] == [
        (task.leads, task.coordinating) for task in seed.tasks
    ]
    assert [
        (each["code"], each["title"], each["deadline"], each["funding"])
        for task in tasks
        for each in task["deliverables"]
    ] == [(each.code, each.title, each.deadline_text, each.funding_text) for each in seed.deliverables]
    states = {each["code"]: each["state"] for task in tasks for each in task["deliverables"]}
    assert (states["3.1"], states["6.2"], states["8.1"], states["9.4"]) == (
        "late",
        "soon",
        "nothing_arose",
        "done_late",
    )


def test_a_day_of_work_across_processes(tmp_path: Path) -> None:
    book = tmp_path / "sổ năm 2023.sqlite"
    done("new", "--to", book, "--seed")
    on = ("--book", book, "--today", "2023-10-20")
    assert {each["code"] for each in json.loads(done(*on, "search", "ra", "soat", "--json"))} >= {"6.1", "9.1"}
    done(*on, "record", "6.2", "--percent", "80", "--result", "Đã rà soát bốn mươi văn bản")
    assert "Tỷ lệ hoàn thành Kế hoạch" in refused(*on, "record", "6.2", "--conclusion", "done")
    done(*on, "record", "3.1", "--conclusion", "done", "--done-on", "2023-06-15", "--document", "05/KH-UBND")
    assert done(*on, "undo") == "Đã hoàn tác: Hoàn thành 3.1.\n"
    assert done(*on, "undo") == "Đã hoàn tác: Ghi tiến độ 6.2.\n"
    assert done(*on, "redo") == "Đã làm lại: Ghi tiến độ 6.2.\n"
    labels = [(step["label"], step["undone"]) for step in json.loads(done(*on, "history", "--json"))]
    assert ("Hoàn thành 3.1", True) in labels
    assert ("Ghi tiến độ 6.2", False) in labels
    report = tmp_path / "báo cáo năm.pdf"
    done(*on, "print", "report", "--year", "2023", "--period", "nam", "--to", report)
    text = subprocess.run(["pdftotext", "-layout", report, "-"], capture_output=True, check=True).stdout.decode()
    assert "bốn mươi văn bản" in " ".join(text.split())
    assert json.loads(done(*on, "check", "--json")) == {"ok": True, "findings": []}
    assert sorted(path.name for path in tmp_path.glob("sổ*")) in (
        ["sổ năm 2023.sqlite"],
        ["sổ năm 2023.sqlite", "sổ năm 2023.sqlite.lock"],
    ), "the file alone is whole"


def test_while_another_program_writes_only_reading_goes_on(seed_path: Path, tmp_path: Path) -> None:
    on = ("--book", seed_path)
    with held(seed_path):
        for verb in (["record", "6.2", "--percent", "5"], ["undo"], ["redo"]):
            assert "đang mở ở một cửa sổ CCHC Desktop khác" in refused(*on, *verb)
        assert "đang mở" in refused("new", "--to", seed_path, "--seed", "--force")
        done(*on, "show", "--year", "2023")
        done(*on, "deadlines", "--year", "2023")
        done(*on, "search", "cchc")
        done(*on, "history")
        done(*on, "check")
        done(*on, "print", "assignment", "--year", "2023", "--to", tmp_path / "a.pdf")
    done(*on, "--today", "2023-10-20", "record", "6.2", "--percent", "5")


@pytest.mark.parametrize("variables", [{"LANG": "C", "LC_ALL": "C"}, {"PYTHONIOENCODING": "latin-1"}])
def test_output_is_utf_8_whatever_the_console(seed_path: Path, variables: dict[str, str]) -> None:
    shown = json.loads(done("--book", seed_path, "show", "--year", "2023", "--json", **variables))
    assert shown["areas"][1]["title"] == "Cải cách thể chế"
    assert refused("--book", seed_path, "show", "--year", "1999", **variables).startswith("Sổ không có kế hoạch")
    done("--book", seed_path, "record", "6.2", "--result", "Đã rà soát", **variables)
    assert "Ghi tiến độ 6.2" in done("--book", seed_path, "history", **variables)


@pytest.mark.skipif(sys.platform == "win32", reason="arguments of Windows are never bytes")
def test_bytes_that_are_no_text(seed_path: Path, tmp_path: Path) -> None:
    broken = "Đã rà soát".encode("utf-16-le").replace(b"\0", b"") + b"\xff\xfe"
    assert "ký tự hỏng" in refused("--book", seed_path, "record", "6.2", "--result", broken)
    assert "Không thấy sổ" in refused("--book", b"/kh\xf4ng/c\xf3.sqlite", "check")
    assert done("--book", seed_path, "search", broken)
    assert command("--book", seed_path, broken).returncode == 2


def test_wrong_usage_in_a_real_shell(tmp_path: Path) -> None:
    ended = command("show", "--year", "hai nghìn")
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert "cần số nguyên, không phải 'hai nghìn'" in ended.stderr.decode()
    assert "Chưa có sổ nào" in refused("check")
    gone = tmp_path / "khong.sqlite"
    assert "Không thấy sổ" in refused("--book", gone, "undo")
    assert not gone.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
def test_a_reader_who_has_seen_enough(seed_path: Path) -> None:
    shell = f'"{sys.executable}" -m cchc_desktop --book "{seed_path}" show --year 2023 --json | head -c 10'
    ended = subprocess.run(["sh", "-c", shell], capture_output=True, check=False, timeout=60)
    assert (ended.stdout, ended.stderr) == (b'{\n  "year"', b"")


def test_no_window_library_is_loaded_for_a_verb(seed_path: Path) -> None:
    code = (
        "import sys; from cchc_desktop.cli import main; "
        f"main(['--book', {str(seed_path)!r}, 'show', '--year', '2023']); "
        "sys.exit(any(name.split('.')[0] in {'PySide6', 'reportlab', 'holidays'} for name in sys.modules))"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, timeout=60)
    assert (ended.returncode, ended.stderr) == (0, b"")

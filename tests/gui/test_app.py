"""Starting and ending the program: light, one window a book, refusals in words."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

SCREENLESS = {"QT_QPA_PLATFORM": "offscreen"}


def environment(home: Path, **more: str) -> dict[str, str]:
    return {**os.environ, **SCREENLESS, "CCHC_DESKTOP_HOME": str(home), **more}


def run(home: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cchc_desktop", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, env=environment(home, **more)
    )


def said(done: subprocess.CompletedProcess[str]) -> list[str]:
    """stderr without the line that Qt's offscreen platform always writes."""
    return [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]


def test_the_window_opens_paints_and_ends_in_silence(sample_path: Path, tmp_path: Path) -> None:
    done = run(tmp_path, "--book", str(sample_path), CCHC_DESKTOP_EXIT_AFTER_PAINT="1")
    assert (done.returncode, said(done), done.stdout) == (0, [], "")


def test_a_missing_book_is_refused_in_words(tmp_path: Path) -> None:
    done = run(tmp_path, "--book", str(tmp_path / "khong-co.sqlite"))
    assert done.returncode == 1
    assert len(said(done)) == 1
    assert "khong-co.sqlite" in said(done)[0]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_the_way_to_the_commands_is_told(tmp_path: Path) -> None:
    kept = environment(tmp_path)
    bare = {name: value for name, value in kept.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY", *SCREENLESS}}
    command = [sys.executable, "-m", "cchc_desktop", "--sample"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=bare)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("Máy này không có màn hình")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have their own screens")
@pytest.mark.parametrize(
    ("screen", "words"),
    [
        ({"DISPLAY": ":987"}, "không nối được tới màn hình “:987”"),
        ({"DISPLAY": ":987", "QT_QPA_PLATFORM": "xcb"}, "không nối được tới màn hình “:987”"),
        ({"WAYLAND_DISPLAY": "khong-co"}, "không nối được tới màn hình “khong-co”"),
        ({"QT_QPA_PLATFORM": "khong-co"}, "thiếu thư viện màn hình"),
    ],
)
def test_a_screen_that_does_not_answer_is_one_sentence(screen: dict[str, str], words: str, tmp_path: Path) -> None:
    kept = environment(tmp_path)
    bare = {name: value for name, value in kept.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY", *SCREENLESS}}
    command = [sys.executable, "-m", "cchc_desktop", "--sample"]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**bare, **screen, "XDG_RUNTIME_DIR": str(tmp_path)},
    )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert words in done.stderr
    assert "cchc-desktop --help" in done.stderr


def test_a_book_with_cells_edited_from_outside_is_refused_in_words(seed_path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(seed_path)) as raw:
        [(sql,)] = raw.execute("SELECT sql FROM sqlite_master WHERE name = 'journal_milestone_update'").fetchall()
        raw.execute("DROP TRIGGER journal_milestone_update")
        raw.execute("UPDATE milestone SET due_on = '2023-02-31'")
        raw.execute(sql)
        raw.commit()
    done = run(tmp_path, "--book", str(seed_path), CCHC_DESKTOP_EXIT_AFTER_PAINT="1")
    assert done.returncode == 1
    assert len(said(done)) == 1
    assert "bị sửa bên ngoài chương trình" in said(done)[0]


@pytest.fixture
def first(sample_path: Path, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A window of another process on the sample, ready for second starts."""
    script = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer\n"
        "from cchc_desktop.app import run_window, make_application\n"
        "app = make_application(); app.focusWindowChanged.connect(lambda w: None)\n"
        "QTimer.singleShot(300, lambda: print('ready', flush=True))\n"
        "sys.exit(run_window(Path(sys.argv[1]), None))\n"
    )
    made = subprocess.Popen(
        [sys.executable, "-c", script, str(sample_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment(tmp_path),
    )
    assert made.stdout is not None
    assert made.stdout.readline() == "ready\n"
    yield made
    made.terminate()
    made.wait(10)
    made.stdout.close()


def test_a_second_start_on_the_same_book_is_refused_in_one_sentence(
    first: subprocess.Popen[str], sample_path: Path, tmp_path: Path
) -> None:
    done = run(tmp_path, "--book", str(sample_path))
    assert done.returncode == 1
    assert len(said(done)) == 1
    assert "đang mở" in said(done)[0]
    assert first.poll() is None

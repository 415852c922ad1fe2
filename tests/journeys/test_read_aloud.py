"""What a screen reader hears of a real window: names, roles and values of tree, form and calendar, through AT-SPI."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.screen import session_bus, virtual_screen

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
PATIENCE_S = 30.0
Heard = dict[str, Any]


def missing() -> str:
    """Which part of a screen reader this machine lacks; blank when it has all."""
    launchers = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
    if not any(Path(launcher).exists() for launcher in launchers):
        return "at-spi2-core"
    if not Path(SYSTEM_PYTHON).exists():
        return "python3"
    has_bindings = subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], check=False, capture_output=True).returncode == 0
    return "" if has_bindings else "python3-gi, gir1.2-atspi-2.0"


@pytest.fixture
def listening() -> None:
    """Skips where nothing can listen; CI brings what is needed, and there a lack of it is a failure."""
    if lack := missing():
        assert not os.environ.get("CI"), f"not installed: {lack}"
        pytest.skip(f"not installed: {lack}")


class Ear:
    """Hears the window again and again until something is there."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def window(self) -> Heard:
        command = [SYSTEM_PYTHON, "-W", "ignore", "tests/journeys/listener.py", "cchc-desktop", str(PATIENCE_S)]
        done = subprocess.run(
            command, check=True, cwd=ROOT, env=self.environment, capture_output=True, text=True, timeout=60
        )
        heard: Heard = json.loads(done.stdout)
        return heard

    def until(self, role: str, start: str, state: str = "SHOWING") -> Heard:
        """The first thing of that role whose name starts so, in that state, with all it holds."""
        end = time.monotonic() + PATIENCE_S
        while True:
            window = self.window()
            for one in everything(window):
                if one["role"] == role and one["name"].startswith(start) and state in one["states"]:
                    return one
            assert time.monotonic() < end, f"never heard: {role} {start}"

    def keys(self, *names: str) -> None:
        for name in names:
            command = ["xdotool", "key", "--clearmodifiers", name]
            subprocess.run(command, check=True, env=self.environment, timeout=30)
            time.sleep(0.1)


def everything(heard: Heard) -> Iterator[Heard]:
    yield heard
    for child in heard["children"]:
        yield from everything(child)


def named(heard: Heard, role: str) -> list[str]:
    return [one["name"] for one in everything(heard) if one["role"] == role]


@contextmanager
def sample_window(home: Path) -> Iterator[Ear]:
    """The program as an officer starts it, on the sample, with a screen reader on the bus."""
    reader = {"QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "CCHC_DESKTOP_HOME": str(home)}
    with virtual_screen() as screen, session_bus(screen | reader) as environment:
        environment.pop("NO_AT_BRIDGE", None)
        command = [sys.executable, "-m", "cchc_desktop", "--sample"]
        program = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            yield Ear(environment)
        finally:
            program.terminate()
            program.wait(timeout=20)


@pytest.mark.timeout(240)
@pytest.mark.usefixtures("listening")
def test_tree_form_and_calendar_are_heard(tmp_path: Path) -> None:
    with sample_window(tmp_path) as ear:
        hear_the_tree(ear)
        hear_the_form(ear)
        hear_the_calendar(ear)


def hear_the_tree(ear: Ear) -> None:
    """Rows are told with number, title, unit, deadline and state in words; the headings with their words."""
    tree = ear.until("tree", "Cây kế hoạch")
    assert named(tree, "table column header")[0] == "Nội dung kế hoạch"
    rows = named(tree, "table cell")
    assert any(row.startswith("1. Công tác chỉ đạo, điều hành") and "Đã hoàn thành 2 trên 6" in row for row in rows)
    late = next(row for row in rows if row.startswith("3.1 "))
    assert "Quý II/2023" in late
    assert "Quá hạn 78 ngày làm việc" in late


def hear_the_form(ear: Ear) -> None:
    """After 6.2 is searched for, every field is told by name with what stands in it."""
    ear.keys("ctrl+k")
    subprocess.run(["xdotool", "type", "--delay", "20", "6.2"], check=True, env=ear.environment, timeout=30)
    ear.until("list item", "6.2")
    ear.keys("Return")
    ear.until("label", "6.2  Báo cáo kết quả thực hiện")
    form = ear.until("panel", "Sản phẩm đang chọn")
    fields = {(one["role"], one["name"]): one for one in everything(form)}
    assert fields["spin button", "Ngày cập nhật"]["text"] == "20/10/2023"
    percent = fields["spin button", "Tiến độ, phần trăm"]
    assert (percent["value"], percent["text"]) == (-1.0, "—"), "nothing is recorded yet for today"
    assert "EDITABLE" in fields["text", "Kết quả"]["states"]
    assert fields["text", "Tên sản phẩm"]["text"].startswith("Báo cáo kết quả thực hiện (Phải đầy đủ nội dung")
    assert fields["text", "Thời hạn theo kế hoạch"]["text"] == "Trước 31/10/2023"
    assert named(form, "page tab")[:3] == ["Tiến độ", "Sản phẩm", "Mốc"]
    assert {"Thêm lần cập nhật", "Hoàn thành"} <= set(named(form, "push button"))


def hear_the_calendar(ear: Ear) -> None:
    """Each day is a cell that says its date and what is due on it."""
    ear.keys("ctrl+3")
    calendar = ear.until("table", "Lịch thời hạn, Tháng 10/2023")
    cells = named(calendar, "table cell")
    assert len(cells) == 42, "six weeks"
    day = next(cell for cell in cells if cell.startswith("Thứ Hai, 30 tháng 10 năm 2023, 16/9 âm lịch"))
    assert "4 sản phẩm đến hạn" in day
    assert "6.2 Báo cáo kết quả thực hiện" in day
    assert "Còn 6 ngày làm việc" in day

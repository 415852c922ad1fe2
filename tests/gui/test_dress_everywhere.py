"""Every page and dialog at 100, 150 and 200 %, light and dark, in a small window and a large one: nothing is cut,
nothing stands in something else, every word is Vietnamese."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from tests.dress.faults import faults_of
from tests.dress.places import dialog_classes
from tests.dress.show import SCALES, environment
from tests.dress.words import foreign_words

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("percent", SCALES)
def test_nothing_is_cut_covered_or_english(percent: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.dress.show", str(tmp_path), percent]
    shown = subprocess.run(
        command, check=False, cwd=ROOT, env=environment(tmp_path, percent), capture_output=True, text=True, timeout=110
    )
    assert shown.returncode == 0, shown.stderr[-3000:]
    assert "Traceback" not in shown.stderr
    faults = [f"{where}: {fault}" for where, found in json.loads(shown.stdout).items() for fault in found]
    assert not faults, "\n".join(faults)


def test_a_new_dialog_is_missed_until_it_is_shown() -> None:
    """The programs above tell every dialog class that has no entry in tests/dress/places.py."""
    known = {kind.__name__ for kind in dialog_classes()}
    assert {"DayDialog", "FirstStartDialog", "PreviewWindow", "WayDialog"} <= known
    assert "RefusableDialog" not in known
    new = type("NewDialog", (QDialog,), {"__module__": "cchc_desktop.gui.dialogs.new_dialog"})
    assert new in dialog_classes()
    del new
    gc.collect()


@contextmanager
def shown(qtbot: QtBot, *widgets: QWidget) -> Iterator[QWidget]:
    """A place with these widgets in it, each where it says it stands."""
    place = QWidget()
    for widget in widgets:
        widget.setParent(place)
    qtbot.addWidget(place)
    place.resize(400, 300)
    place.show()
    yield place
    place.close()


def test_a_cut_label_is_found(qtbot: QtBot) -> None:
    label = QLabel("Báo cáo kết quả thực hiện nhiệm vụ")
    label.setGeometry(QRect(10, 10, 80, 20))
    with shown(qtbot, label) as place:
        assert any("cut" in fault and "Báo cáo" in fault for fault in faults_of(place))
        label.setToolTip(label.text())
        assert faults_of(place) == [], "it stands whole in its tooltip"


def test_a_cut_placeholder_and_a_tab_beyond_the_edge_are_found(qtbot: QtBot) -> None:
    field, tabs = QLineEdit(), QTabBar()
    field.setPlaceholderText("Tìm nhiệm vụ, sản phẩm, văn bản, đơn vị")
    field.setGeometry(QRect(10, 10, 60, 24))
    for words in ("Tiến độ", "Sản phẩm", "Mốc thời hạn"):
        tabs.addTab(words)
    tabs.setGeometry(QRect(10, 50, 90, 24))
    with shown(qtbot, field, tabs) as place:
        found = faults_of(place)
    assert any("“Tìm nhiệm vụ" in fault for fault in found)
    assert any("tab “Mốc thời hạn” is beyond the edge" in fault for fault in found)


def test_widgets_in_each_other_and_beyond_the_edge_are_found(qtbot: QtBot) -> None:
    first, second, far = QPushButton("Lưu"), QPushButton("Đóng"), QPushButton("Hủy")
    first.setGeometry(QRect(10, 10, 100, 30))
    second.setGeometry(QRect(90, 10, 100, 30))
    far.setGeometry(QRect(350, 100, 100, 30))
    for button, name in ((first, "first"), (second, "second"), (far, "far")):
        button.setObjectName(name)
    with shown(qtbot, first, second, far) as place:
        found = faults_of(place)
    assert "overlap: first and second share 20×30 at 90,10" in found
    assert any(fault.startswith("cut: far stands at") for fault in found)


def test_english_words_are_found_wherever_they_are_read(qtbot: QtBot) -> None:
    button, field = QPushButton("Save"), QLineEdit()
    button.setGeometry(QRect(10, 10, 100, 30))
    field.setGeometry(QRect(10, 50, 100, 30))
    field.setAccessibleName("Search box")
    with shown(qtbot, button, field) as place:
        found = faults_of(place)
    assert [fault for fault in found if "Save" in fault]
    assert [fault for fault in found if "Search, box" in fault]


def test_a_label_heard_by_another_name_is_found(qtbot: QtBot) -> None:
    label = QLabel("Chưa có ngày")
    label.setGeometry(QRect(10, 10, 200, 30))
    label.setAccessibleName("Lời từ chối")
    with shown(qtbot, label) as place:
        assert faults_of(place) == ["unheard: QLabel is heard as “Lời từ chối”, not as “Chưa có ngày”"]


def test_a_key_that_two_buttons_have_is_found(qtbot: QtBot) -> None:
    first, second = QPushButton("&Lọc"), QPushButton("Thêm &lần cập nhật")
    first.setGeometry(QRect(10, 10, 100, 30))
    second.setGeometry(QRect(10, 50, 200, 30))
    with shown(qtbot, first, second) as place:
        assert faults_of(place) == ["clash: Alt+l is &Lọc and Thêm &lần cập nhật"]


@pytest.mark.parametrize("words", ["Open file", "Cancel", "No data", "Not found", "Undo", "Deliverable", "Error"])
def test_english_is_told_from_vietnamese(words: str) -> None:
    assert foreign_words(words)


@pytest.mark.parametrize(
    "words",
    [
        "Nghiêng nghiêng, khuya khoắt, quyển, giếng, gìn giữ, ngoằn ngoèo, uể oải, xoong, quốc, huỳnh",
        "Rà soát VBQPPL; Ctrl+K; 15/HD-PNV; báo cáo.pdf; C:\\Users\\Lan",
        "hoà bình, thuỷ lợi, an toàn, in ấn, me, do, so, go",
    ],
)
def test_vietnamese_is_never_called_foreign(words: str) -> None:
    assert foreign_words(words) == []

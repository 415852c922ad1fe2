"""The window is painted before the heavy libraries are loaded: they are imported where they are used."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HEAVY = {"reportlab", "openpyxl", "docx", "holidays", "PIL", "pypdfium2", "icalendar"}


def start(*options: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "CCHC_DESKTOP_EXIT_AFTER_PAINT": "1"}
    command = [sys.executable, *options, "-m", "cchc_desktop", "--sample"]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


def test_nothing_heavy_is_imported_before_the_first_paint(user_home: Path) -> None:
    first = start()  # makes the sample's book, which may take what it needs
    assert first.returncode == 0, first.stderr
    second = start("-X", "importtime")
    assert second.returncode == 0, second.stderr
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in second.stderr.splitlines()}
    assert "PySide6" in imported
    assert imported & HEAVY == set()

"""The window is painted before the heavy libraries are loaded: they are imported where they are used."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"reportlab", "openpyxl", "docx", "holidays", "PIL", "pypdfium2", "icalendar"}
HEAVY |= {"pyhanko", "pyhanko_certvalidator", "cryptography", "asn1crypto", "aiohttp", "pkcs11"}
NOT_QT = {"domain", "store", "services", "command", "paths"}


def start(*options: str, on: tuple[str, ...] = ("--sample",)) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "CCHC_DESKTOP_EXIT_AFTER_PAINT": "1"}
    command = [sys.executable, *options, "-m", "cchc_desktop", *on]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture(name="imported", params=["sample", "named"])
def _imported(user_home: Path, sample_path: Path, request: pytest.FixtureRequest) -> list[str]:
    """Every module that is imported before the first paint, in the order in which they were ready."""
    named = ("--book", str(sample_path), "--today", "2023-10-20")
    on = ("--sample",) if request.param == "sample" else named
    first = start(on=on)  # makes the sample's book, which may take what it needs
    assert first.returncode == 0, first.stderr
    second = start("-X", "importtime", on=on)
    assert second.returncode == 0, second.stderr
    return [line.rpartition("|")[2].strip() for line in second.stderr.splitlines()]


def test_nothing_heavy_is_imported_before_the_first_paint(imported: list[str]) -> None:
    packages = {module.partition(".")[0] for module in imported}
    assert "PySide6" in packages
    assert packages & HEAVY == set()


def test_what_is_not_qt_is_imported_before_qt(imported: list[str]) -> None:
    """PySide reads the source of every module that comes after it."""
    after = imported[imported.index("PySide6.QtWidgets") :]
    late = [module for module in after if module.startswith("cchc_desktop.") and module.split(".")[1] in NOT_QT]
    assert late == []


def test_the_window_does_without_what_only_commands_and_edits_need(imported: list[str]) -> None:
    needless = {
        "cchc_desktop.command.arguments",
        "cchc_desktop.services.plan.planning",
        "cchc_desktop.gui.pages.plan_form",
    }
    assert needless & set(imported) == set()


def test_the_first_paint_reads_without_what_only_writing_needs(imported: list[str]) -> None:
    writing = {"peewee", "cchc_desktop.store.models", "cchc_desktop.store.journal", "cchc_desktop.store.triggers"}
    assert writing & set(imported) == set()


def test_the_first_paint_makes_no_dataclass(imported: list[str]) -> None:
    """Python writes and compiles a page of code for each: what the start shows is kept in named tuples."""
    assert "dataclasses" not in imported

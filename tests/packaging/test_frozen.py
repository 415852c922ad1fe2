"""The frozen program finds everything it ships: `make frozen` builds it and names it in CCHC_FROZEN."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import docx
import pytest
from docx.enum.section import WD_ORIENT

FROZEN = Path(os.environ.get("CCHC_FROZEN", "not-built")).absolute()

pytestmark = pytest.mark.skipif(not FROZEN.exists(), reason="needs the program that `make frozen` builds")


def run(*words: str | Path) -> str:
    done = subprocess.run([FROZEN, *words], capture_output=True, text=True, encoding="utf-8", check=False)
    surprising = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, surprising) == (0, [])
    return done.stdout


def test_it_shows_the_sample() -> None:
    plan = json.loads(run("--sample", "show", "--year", "2023", "--json"))
    assert sum(len(area["tasks"]) for area in plan["areas"]) == 40


def test_it_prints_a_report(tmp_path: Path) -> None:
    run("--sample", "print", "report", "--year", "2023", "--period", "nam", "--to", tmp_path / "bao-cao.pdf")
    assert (tmp_path / "bao-cao.pdf").read_bytes().startswith(b"%PDF")


def test_it_writes_a_report_for_word(tmp_path: Path) -> None:
    run("--sample", "print", "report", "--year", "2023", "--period", "nam", "--to", tmp_path / "bao-cao.docx")
    assert docx.Document(str(tmp_path / "bao-cao.docx")).sections[1].orientation == WD_ORIENT.LANDSCAPE


def test_it_reads_the_pages_of_a_file_in_a_process_of_its_own(tmp_path: Path) -> None:
    paper, texts = tmp_path / "bao-cao.pdf", tmp_path / "trang.json"
    run("--sample", "print", "report", "--year", "2023", "--period", "nam", "--to", paper)
    run("--read-pages", paper, texts)
    assert "BÁO CÁO" in json.loads(texts.read_text(encoding="utf-8"))[0]


def test_it_makes_an_empty_plan_with_its_holidays(tmp_path: Path) -> None:
    run("new", "--year", "2027", "--to", tmp_path / "so.sqlite")
    assert json.loads(run("--book", tmp_path / "so.sqlite", "check", "--json"))["ok"] is True


def test_the_window_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CCHC_DESKTOP_EXIT_AFTER_PAINT", "1")
    run("--sample")

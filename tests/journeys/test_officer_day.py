"""The whole way once, in a real window with real keys and clicks: plan, search, record, conclude, undo, print."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.book.checking import check_book
from tests.journeys.officer_day import DOCUMENT, RESULT
from tests.journeys.screen import virtual_screen

ROOT = Path(__file__).resolve().parents[2]


def play(part: str, book: Path, pdf: Path, environment: dict[str, str], *, day: str = "officer_day") -> None:
    command = [sys.executable, "-m", f"tests.journeys.{day}", part, str(book), str(pdf)]
    done = subprocess.run(command, check=False, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=140)
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Traceback" not in done.stderr, done.stderr[-3000:]


def text_of(pdf: Path) -> str:
    told = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    return " ".join(unicodedata.normalize("NFC", told).split())


@pytest.mark.timeout(300)
def test_a_day_from_the_plan_to_the_signed_report(sample_path: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "bao-cao-nam.pdf"
    with virtual_screen() as environment:
        play("morning", sample_path, pdf, environment)
        play("evening", sample_path, pdf, environment)
    printed = text_of(pdf)
    assert RESULT.rstrip(".") in printed
    assert DOCUMENT in printed
    assert "./." in printed
    with open_book(sample_path) as book:
        assert check_book(book) == ()

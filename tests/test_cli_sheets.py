"""The command prints the office's own tables and sheets."""

from __future__ import annotations

from pathlib import Path

import pdfplumber
import pytest

from cchc_desktop import cli


def printed(book: Path, to: Path, *arguments: str) -> str:
    """The text of all pages of what the command prints."""
    code = cli.main(
        ["--book", str(book), "--today", "2023-10-20", "print", *arguments, "--year", "2023", "--to", str(to)]
    )
    assert code == 0
    with pdfplumber.open(to) as file:
        return "\n".join(page.extract_text() or "" for page in file.pages)


@pytest.mark.parametrize("variant", ["area", "unit", "state"])
def test_progress_in_each_variant(sample_path: Path, tmp_path: Path, variant: str) -> None:
    shown = printed(sample_path, tmp_path / "a.pdf", "progress", "--variant", variant)
    assert "BẢNG THEO DÕI TIẾN ĐỘ" in shown
    assert "Quá hạn 78 ngày" in shown


def test_the_index_of_evidence(sample_path: Path, tmp_path: Path) -> None:
    shown = printed(sample_path, tmp_path / "a.pdf", "evidence-index")
    assert "DANH MỤC TÀI LIỆU KIỂM CHỨNG" in shown
    assert "02.3 163/BC-UBND 18/09/2023" in shown


def test_the_sheet_of_a_task_and_of_all(sample_path: Path, tmp_path: Path) -> None:
    shown = printed(sample_path, tmp_path / "a.pdf", "task-sheet", "--code", "6.2")
    assert shown.count("PHIẾU THEO DÕI NHIỆM VỤ") == 1
    assert printed(sample_path, tmp_path / "b.pdf", "task-sheet").count("PHIẾU THEO DÕI NHIỆM VỤ") == 40

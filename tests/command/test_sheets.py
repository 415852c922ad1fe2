"""The command prints the office's own tables and sheets."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cchc_desktop import cli
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.documents.conditions import DocumentConditions
from cchc_desktop.services.documents.documents import document_ids, document_lines
from cchc_desktop.services.documents.edits import attach_files
from cchc_desktop.services.evidence.evidence import store_file
from tests.documents.pages import opened
from tests.papers import fill_dossiers
from tests.services.papers.registers_filled import fill_registers

DAY = date(2023, 10, 20)


def printed(book: Path, to: Path, *arguments: str) -> str:
    """The text of all pages of what the command prints."""
    code = cli.main(
        ["--book", str(book), "--today", "2023-10-20", "print", *arguments, "--year", "2023", "--to", str(to)]
    )
    assert code == 0
    with opened(to.read_bytes()) as file:
        return "\n".join(page.extract_text() or "" for page in file.pages)


@pytest.mark.parametrize("variant", ["area", "unit", "state"])
def test_progress_in_each_variant(sample_path: Path, tmp_path: Path, variant: str) -> None:
    shown = printed(sample_path, tmp_path / "a.pdf", "progress", "--variant", variant)
    assert "BẢNG THEO DÕI TIẾN ĐỘ" in shown
    assert "Quá hạn 78 ngày" in shown


def test_reminder_letters_to_all_units_or_one(sample_path: Path, tmp_path: Path) -> None:
    shown = printed(sample_path, tmp_path / "a.pdf", "reminders")
    assert shown.count("V/v đôn đốc thực hiện nhiệm vụ") == shown.count("Kính gửi: ") == 3
    assert printed(sample_path, tmp_path / "b.pdf", "reminders", "--unit", "tư pháp").count("Kính gửi: ") == 1
    word = ["print", "reminders", "--year", "2023", "--to", str(tmp_path / "c.docx")]
    assert cli.main(["--book", str(sample_path), *word]) == 0
    assert (tmp_path / "c.docx").read_bytes().startswith(b"PK")


def test_the_index_of_evidence(sample_path: Path, tmp_path: Path) -> None:
    shown = printed(sample_path, tmp_path / "a.pdf", "evidence-index")
    assert "DANH MỤC TÀI LIỆU KIỂM CHỨNG" in shown
    assert "02.3 163/BC-UBND 18/09/2023" in shown


def test_the_sheet_of_a_task_and_of_all(sample_path: Path, tmp_path: Path) -> None:
    shown = printed(sample_path, tmp_path / "a.pdf", "task-sheet", "--code", "6.2")
    assert shown.count("PHIẾU THEO DÕI NHIỆM VỤ") == 1
    assert printed(sample_path, tmp_path / "b.pdf", "task-sheet").count("PHIẾU THEO DÕI NHIỆM VỤ") == 40


def test_the_papers_of_the_archive(sample_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_book(sample_path) as book:
        fill_dossiers(book, 2023)
    assert "01.CCHC" in printed(sample_path, tmp_path / "a.pdf", "dossier-list")
    shown = printed(sample_path, tmp_path / "b.pdf", "dossier-documents", "--code", "04.CCHC")
    assert shown.count("MỤC LỤC VĂN BẢN, TÀI LIỆU") == 1
    assert "Số, ký hiệu hồ sơ: 04.CCHC" in shown
    shown = printed(sample_path, tmp_path / "c.pdf", "transfer-list", "--variant", "permanent")
    assert "Bảo quản vĩnh viễn" in shown
    assert "Bảo quản có thời hạn" not in shown
    assert "Giao nhận hồ sơ, tài liệu" in printed(sample_path, tmp_path / "d.pdf", "transfer-minutes")
    capsys.readouterr()
    refused = ["--book", str(sample_path), "print", "dossier-documents", "--year", "2023", "--code", "99"]
    assert cli.main([*refused, "--to", str(tmp_path / "e.pdf")]) == 1
    assert "Năm 2023 không có hồ sơ 99; các hồ sơ: 01.CCHC" in capsys.readouterr().err


def test_the_sheet_of_a_unit_by_any_of_its_names(sample_path: Path, tmp_path: Path) -> None:
    for place, name in enumerate(("UBND xã Nghĩa Phú", "nghia phu")):
        shown = printed(sample_path, tmp_path / f"{place}.pdf", "unit-sheet", "--unit", name)
        assert "UBND xã Nghĩa Phú" in shown
        assert "GHI NHẬN TẠI BUỔI LÀM VIỆC" in shown


def test_a_unit_that_is_not_there_is_refused_with_close_names(
    sample_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["print", "unit-sheet", "--unit", "Nghĩa Phu1", "--year", "2023", "--to", str(tmp_path / "a.pdf")]
    assert cli.main(["--book", str(sample_path), *asked]) == 1
    assert "hãy ghi một tên gần giống: UBND xã Nghĩa Phú" in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()
    with pytest.raises(SystemExit) as left:
        cli.main(["--book", str(sample_path), *asked[:2], *asked[4:]])
    assert left.value.code == 2
    assert "--unit" in capsys.readouterr().err


def test_the_papers_of_the_registers(
    bare_sample_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = printed(bare_sample_path, tmp_path / "a.pdf", "inspection-minutes", "--unit", "nghia son")
    assert "BIÊN BẢN" in shown
    assert "tại UBND xã Nghĩa Sơn" in shown
    capsys.readouterr()
    to = ["--year", "2023", "--to", str(tmp_path / "b.pdf")]
    assert cli.main(["--book", str(bare_sample_path), "print", "inspection-plan", *to]) == 1
    assert "chưa có cuộc kiểm tra nào của năm 2023" in capsys.readouterr().err
    with open_book(bare_sample_path) as book:
        fill_registers(book, 2023, DAY)
    assert "KẾ HOẠCH" in printed(bare_sample_path, tmp_path / "c.pdf", "inspection-plan")
    shown = printed(bare_sample_path, tmp_path / "d.pdf", "legal-documents", "--variant", "partly-expired")
    assert "hết hiệu lực một phần" in shown
    assert "Trả kết quả tại nhà" in printed(bare_sample_path, tmp_path / "e.pdf", "initiatives")


def test_the_papers_of_the_registers_of_the_sample(sample_path: Path, tmp_path: Path) -> None:
    shown = printed(sample_path, tmp_path / "a.pdf", "inspection-minutes", "--unit", "hoang nam")
    assert "Phó Chủ tịch UBND xã" in shown
    assert "Phạm Thị D" in shown
    shown = printed(sample_path, tmp_path / "b.pdf", "legal-documents", "--variant", "expired")
    assert [number in shown for number in ("03/2017", "08/2018", "05/2019")] == [True, True, False]
    assert "93,36" in printed(sample_path, tmp_path / "c.pdf", "survey")


def test_the_evidence_pack(sample_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "quet.pdf").write_bytes(b"%PDF-1.4 quet")
    with open_book(sample_path) as book:
        lines = document_lines(book, document_ids(book, DocumentConditions(words="41/BC-UBND")))
        [found] = [line for line in lines if line.reference == "41/BC-UBND"]
        attach_files(book, found.id, [store_file(book, tmp_path / "quet.pdf")], DAY)
    command = ["--book", str(sample_path), "--today", "2023-10-20", "pack", "--year", "2023", "--to", str(tmp_path)]
    assert cli.main(command) == 0
    folder = tmp_path / "Ho so tai lieu kiem chung CCHC 2023"
    assert capsys.readouterr().out == f"Đã xuất {folder}: 1 tệp, 46 văn bản.\n"
    assert [path.name for path in folder.rglob("*.pdf")].count("02.1 41-BC-UBND.pdf") == 1
    assert cli.main(command) == 1
    assert "Đã có" in capsys.readouterr().err
    with open_book(sample_path) as book:
        book.database.execute_sql("UPDATE blob_piece SET bytes = CAST('x' AS BLOB)")
    assert cli.main([*command, "--force"]) == 1
    said = capsys.readouterr()
    assert "Tệp bị hỏng trong sổ, không xuất được: 02.1 41/BC-UBND: quet.pdf" in said.out
    assert "1 tệp giữ trong sổ đã bị hỏng nên không xuất được; hãy gắn lại tệp gốc" in said.err

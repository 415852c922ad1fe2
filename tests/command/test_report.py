"""The command freezes a report, tells what moved since, writes that it was signed; printed again it is the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cchc_desktop import cli

PERIOD = ("--year", "2023", "--period", "quy-3")


class Command:
    """Runs the command over one book on 20/10/2023."""

    def __init__(self, book: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._book, self._capsys = book, capsys

    def __call__(self, *words: str, code: int = 0) -> str:
        """What it says: on stdout when it does it, on stderr when it is refused."""
        assert cli.main(["--book", str(self._book), "--today", "2023-10-20", *words]) == code
        said = self._capsys.readouterr()
        return said.err if code else said.out

    def status(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self("report", "status", *PERIOD, "--json"))
        return told


@pytest.fixture
def command(sample_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(sample_path, capsys)


def test_from_draft_to_signed(command: Command, tmp_path: Path) -> None:
    told = command.status()
    assert (told["state"], told["missing"], told["differences"]) == ("draft", [], [])
    assert any("24.1, 25.1" in doubt for doubt in told["doubts"])
    assert "Đã chốt số liệu: chốt số liệu ngày 20/10/2023" in command("report", "freeze", *PERIOD)
    command("print", "report", *PERIOD, "--to", str(tmp_path / "a.pdf"))
    command("print", "report", *PERIOD, "--to", str(tmp_path / "a.docx"))
    command("record", "6.2", "--year", "2023", "--result", "Xong phần rà soát", "--today", "2023-09-10")
    command("print", "report", *PERIOD, "--to", str(tmp_path / "b.pdf"))
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    assert any("Xong phần rà soát" in each["new"] for each in command.status()["differences"])
    assert "Số liệu hiện nay khác bản đã chốt" in command("report", "status", *PERIOD)
    signing = ("report", "sign", *PERIOD, "--number", "12", "--signed-on", "2023-09-20", "--signer", "Trần Văn An")
    said = command(*signing, "--file", str(tmp_path / "a.docx"))
    assert "Đã ký: 12/BC-UBND ngày 20/09/2023, người ký Trần Văn An; bản đã ký: a.docx" in said
    told = command.status()
    assert (told["state"], told["number"], told["signed_on"]) == ("signed", "12/BC-UBND", "2023-09-20")
    assert told["official"]["file"] == "a.docx"
    assert told["signed_copy"] == {"readable": True, "unread": None, "differences": []}
    assert "tệp Word đã ký" in command("print", "report", *PERIOD, "--to", str(tmp_path / "c.pdf"), code=1)
    assert not (tmp_path / "c.pdf").exists()


def test_refusals_and_the_way_back(command: Command) -> None:
    assert "Chưa chốt số liệu" in command("report", "thaw", *PERIOD, "--reason", "Sai", code=1)
    command("report", "freeze", *PERIOD)
    assert "không lùi qua bước “Chốt số liệu báo cáo quý III năm 2023”" in command("undo", code=1)
    assert "Báo cáo quý III năm 2023 — Dự thảo." in command("report", "thaw", *PERIOD, "--reason", "Bổ sung số liệu")
    assert "Mở lại báo cáo quý III năm 2023: Bổ sung số liệu" in command("history")


@pytest.mark.parametrize("words", [("report",), ("report", "freeze", "--year", "2023"), ("report", "thaw", *PERIOD)])
def test_half_a_command_is_wrong_usage(
    words: tuple[str, ...], sample_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["--book", str(sample_path), *words])
    assert ended.value.code == 2
    assert "còn thiếu" in capsys.readouterr().err

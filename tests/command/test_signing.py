"""The command signs a PDF and tells the signatures of one, without a book."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from cchc_desktop import cli
from cchc_desktop.command.signing import PASSWORD_VARIABLE
from cchc_desktop.domain.digital_signature import VIETNAM
from tests.services.signing.images import handwriting, seal
from tests.services.signing.keys import ORGANISATION, PASSWORD, SIGNER, p12, signing_key


@pytest.fixture(name="paper")
def _paper(tmp_path: Path) -> Path:
    content = BytesIO()
    canvas = Canvas(content, invariant=1)
    canvas.drawString(100, 100, "Bao cao")
    canvas.save()
    (tmp_path / "bc.pdf").write_bytes(content.getvalue())
    return tmp_path / "bc.pdf"


@pytest.fixture(name="key")
def _key(tmp_path: Path) -> Path:
    now = datetime.now(VIETNAM)
    return p12(tmp_path, signing_key(since=now - timedelta(days=1), until=now + timedelta(days=1)))


def test_signed_and_told(
    paper: Path, key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / "bc đã ký.pdf"
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    assert cli.main(["sign", str(paper), "--p12", str(key), "--to", str(to), "--reason", "Ban hành"]) == 0
    assert capsys.readouterr().out == f"Đã ký {to}.\n"
    assert cli.main(["signatures", str(to)]) == 0
    told = capsys.readouterr().out
    assert told.startswith(f"{SIGNER} ({ORGANISATION}), ký lúc ")
    assert told.endswith(": nguyên vẹn từ khi ký; chưa kiểm tra được chứng thư gốc\n")
    assert cli.main(["signatures", str(to), "--json"]) == 0
    (check,) = json.loads(capsys.readouterr().out)
    assert (check["signer"], check["integrity"], check["trust"]) == (SIGNER, "whole", "unknown_root")
    assert (check["whole_file"], check["reason"]) == (True, "Ban hành")
    assert datetime.now(VIETNAM) - datetime.fromisoformat(check["signed_at"]) < timedelta(minutes=2)


def test_a_change_is_told_by_the_exit_code_too(
    paper: Path, key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / "ky.pdf"
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    assert cli.main(["sign", str(paper), "--p12", str(key), "--to", str(to)]) == 0
    to.write_bytes(to.read_bytes() + b"%")
    assert cli.main(["signatures", str(to)]) == 1
    told = capsys.readouterr()
    assert "đã thay đổi sau khi ký" in told.out
    assert told.err == "Có 1 chữ ký không còn đúng với tệp; hãy hỏi lại nơi gửi bản gốc.\n"


def test_without_signature(paper: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["signatures", str(paper)]) == 0
    assert capsys.readouterr().out == "Tệp không có chữ ký số.\n"
    assert cli.main(["signatures", str(paper), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_the_password_is_no_argument_and_not_asked_where_nobody_can_type(
    paper: Path, key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv(PASSWORD_VARIABLE, raising=False)
    monkeypatch.setattr("sys.stdin", None)
    to = tmp_path / "ky.pdf"
    assert cli.main(["sign", str(paper), "--p12", str(key), "--to", str(to)]) == 1
    assert f"đặt biến môi trường {PASSWORD_VARIABLE}" in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):
        cli.main(["sign", str(paper), "--p12", str(key), "--password", PASSWORD, "--to", str(to)])
    assert not to.exists()


def test_what_cannot_come_to_anything_is_refused_before_the_password(
    paper: Path, key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv(PASSWORD_VARIABLE, raising=False)
    monkeypatch.setattr("cchc_desktop.command.signing.getpass", lambda _words: pytest.fail("asked for nothing"))
    assert cli.main(["sign", str(paper), "--p12", str(key), "--to", str(paper)]) == 1
    assert "Đã có tệp" in capsys.readouterr().err
    missing = tmp_path / "khong-co.pdf"
    assert cli.main(["sign", str(missing), "--p12", str(key), "--to", str(tmp_path / "a.pdf")]) == 1
    assert "Không đọc được tệp" in capsys.readouterr().err


def test_the_three_ways_to_show_it(
    paper: Path, key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    common = ["sign", str(paper), "--p12", str(key), "--to", str(tmp_path / "ky.pdf")]
    assert cli.main([*common, "--image", str(handwriting(tmp_path)), "--name", "Bao cao"]) == 0
    signed = ["sign", str(tmp_path / "ky.pdf"), "--p12", str(key)]
    assert cli.main([*signed, "--seal", str(seal(tmp_path)), "--to", str(tmp_path / "dau.png.pdf")]) == 0
    assert cli.main([*common, "--line", "SAO Y; Ủy ban nhân dân quận Thử", "--force"]) == 0
    capsys.readouterr()
    assert cli.main([*common, "--image", str(handwriting(tmp_path)), "--force"]) == 1
    assert f"Không tìm thấy họ tên “{SIGNER}”" in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):
        cli.main([*common, "--name", "Bao cao"])
    assert "mục --name: chỉ đi cùng --image" in capsys.readouterr().err

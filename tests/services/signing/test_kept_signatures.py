"""Signatures of files from anywhere are read in a process of its own; nothing it says is believed."""

from __future__ import annotations

import json
from pathlib import Path
from time import monotonic

import pytest

from cchc_desktop.domain.digital_signature import Integrity
from cchc_desktop.services.signing import kept_signatures
from cchc_desktop.services.signing.checks import check_signatures
from cchc_desktop.services.signing.kept_signatures import FileSignatures, as_json, check_of, file_signatures
from tests.services.signing.keys import SIGNER, believed


def written(folder: Path, content: bytes) -> Path:
    (folder / "tep.pdf").write_bytes(content)
    return folder / "tep.pdf"


def test_they_come_back_as_they_were_read(signed: bytes, tmp_path: Path) -> None:
    told = file_signatures(written(tmp_path, signed))
    assert told.checks == check_signatures(signed)
    assert told.are_sound
    assert told.details[-1] == kept_signatures.OFFLINE
    assert told.details[0].startswith(SIGNER)


def test_json_and_back(signed: bytes) -> None:
    (check,) = check_signatures(signed, believed())
    assert check_of(json.loads(json.dumps(as_json(check)))) == check


@pytest.mark.parametrize("content", [b"", b"PK\3\4 khong phai PDF /ByteRange", b"%PDF-1.7 khong co gi"])
def test_what_was_never_signed_needs_no_process(
    tmp_path: Path, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_signatures, "read_apart", lambda *_: pytest.fail("a process for nothing"))
    assert file_signatures(written(tmp_path, content)) == FileSignatures()


def test_a_trace_over_the_border_of_two_pieces_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_signatures, "read_apart", lambda *_: None)
    for shift in range(12):
        content = b"%PDF-1.7".ljust(kept_signatures.PIECE - shift) + b"/ByteRange"
        assert file_signatures(written(tmp_path, content)).says_something, shift


def test_a_damaged_file_with_a_signature_is_not_told_to_be_sound(signed: bytes, tmp_path: Path) -> None:
    told = file_signatures(written(tmp_path, signed[:-200]))
    assert not told.are_sound
    assert told.checks[0].integrity is Integrity.UNREADABLE


def test_one_that_takes_too_long_is_given_up(signed: bytes, tmp_path: Path) -> None:
    begun = monotonic()
    told = file_signatures(written(tmp_path, signed), patience=0.05)
    assert told.sentence == kept_signatures.UNREAD
    assert not told.are_sound
    assert monotonic() - begun < 5


@pytest.mark.parametrize("told", [None, 5, [5], [{}], [{"signer": "A"}], {"a": 1}, "abc"])
def test_nothing_else_is_believed(signed: bytes, tmp_path: Path, told: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_signatures, "read_apart", lambda *_: told)
    assert file_signatures(written(tmp_path, signed)).sentence == kept_signatures.UNREAD

"""The signatures of the files kept in the book, read in a process of its own: files come from anywhere.

`cchc-desktop --read-signatures FILE TO` writes them to TO as JSON.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from cchc_desktop.domain.digital_signature import Integrity, SignatureCheck, Trust, told_moment
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.services.documents.documents import KeptFile
from cchc_desktop.services.evidence.evidence import safe_name, save_file
from cchc_desktop.services.files.own_process import limit_memory, read_apart
from cchc_desktop.services.signing.checks import TRACE, check_signatures
from cchc_desktop.services.signing.extra import HOW_TO_GET, can_sign
from cchc_desktop.store.book import Book

WORD = "--read-signatures"
PATIENCE = 20.0
"""Seconds for one file; a paper of some pages takes less than one."""
PIECE = 1_000_000
BEGINNING = 1024
UNREAD = "Tệp có chữ ký số nhưng không đọc được ở đây; hãy kiểm tra bằng phần mềm của nơi ký."
OFFLINE = "Kiểm tra không qua mạng nên không biết chứng thư đã bị thu hồi hay chưa."


@dataclass(frozen=True, slots=True)
class FileSignatures:
    """What a file is signed with; `sentence` says why that is not known, "" where it is."""

    checks: tuple[SignatureCheck, ...] = ()
    sentence: str = ""

    @property
    def says_something(self) -> bool:
        return self != FileSignatures()

    @property
    def are_sound(self) -> bool:
        return not self.sentence and all(check.is_sound for check in self.checks)

    @property
    def details(self) -> tuple[str, ...]:
        """A paragraph for each signature, then what cannot be known here."""
        if not self.checks:
            return (self.sentence,) if self.sentence else ()
        return (*(check.details for check in self.checks), OFFLINE)


def kept_signatures(book: Book, file: KeptFile, tick: Tick) -> FileSignatures:
    """The signatures of a file in the book. Made for a worker; `tick` may raise to cancel."""
    with tempfile.TemporaryDirectory(prefix="cchc-") as folder:
        copy = save_file(book, file.sha256, Path(folder) / safe_name(file.name), tick)
        return file_signatures(copy, lambda: tick(1, 1))


def file_signatures(path: Path, alive: Callable[[], None] = lambda: None, patience: float = PATIENCE) -> FileSignatures:
    """The signatures of any file; one that is no PDF, or was never signed, has none."""
    if not _may_be_signed(path):
        return FileSignatures()
    if not can_sign():
        return FileSignatures(sentence=HOW_TO_GET)
    told = read_apart(WORD, path, alive, patience)
    try:
        return FileSignatures(tuple(check_of(each) for each in told))
    except (TypeError, ValueError, KeyError):
        return FileSignatures(sentence=UNREAD)


def _may_be_signed(path: Path) -> bool:
    """Most files are not, and need no process of their own to know it."""
    with path.open("rb") as file:
        piece = file.read(PIECE)
        if b"%PDF-" not in piece[:BEGINNING]:
            return False
        while piece:
            if TRACE in piece:
                return True
            more = file.read(PIECE)
            piece = piece[-len(TRACE) :] + more if more else b""
    return False


def main(arguments: list[str]) -> int:
    """Read a file's signatures and write them; 1 when it gives none that can be read."""
    source, to = Path(arguments[0]), Path(arguments[1])
    limit_memory()
    try:
        checks = check_signatures(source.read_bytes())
    except (Refusal, OSError, MemoryError):
        return 1
    to.write_text(json.dumps([as_json(check) for check in checks], ensure_ascii=False), encoding="utf-8")
    return 0


def as_json(check: SignatureCheck) -> dict[str, Any]:
    """As the command tells it too: times in ISO 8601."""
    return {
        "signer": check.signer,
        "organisation": check.organisation,
        "issuer": check.issuer,
        "signed_at": check.signed_at.isoformat() if check.signed_at else None,
        "integrity": check.integrity.value,
        "trust": check.trust.value if check.trust else None,
        "whole_file": check.whole_file,
        "reason": check.reason,
        "place": check.place,
    }


def check_of(told: dict[str, Any]) -> SignatureCheck:
    """The check that `as_json` told; TypeError, ValueError or KeyError for anything else."""
    return SignatureCheck(
        signer=str(told["signer"]),
        organisation=str(told["organisation"]),
        issuer=str(told["issuer"]),
        signed_at=told_moment(datetime.fromisoformat(told["signed_at"])) if told["signed_at"] else None,
        integrity=Integrity(told["integrity"]),
        trust=Trust(told["trust"]) if told["trust"] else None,
        whole_file=bool(told["whole_file"]),
        reason=str(told["reason"]),
        place=str(told["place"]),
    )

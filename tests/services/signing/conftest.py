"""A paper of our own to sign, a key to sign it with, and no way out of this PC."""

from __future__ import annotations

import socket
from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.printing import paper_bytes
from cchc_desktop.services.signing.digital_signature import sign_pdf
from tests.services.signing.keys import NOW, PASSWORD, p12, signing_key


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks for an address or a connection fails: signing and checking must do without."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("signing and checking must not use the network")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(scope="session")
def paper(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The state of the sample plan on one page, as the program prints it."""
    from cchc_desktop.services.book import books  # noqa: PLC0415

    with open_book(books.sample_book(tmp_path_factory.mktemp("mau"))) as book:
        return paper_bytes(book, PaperRequest("overview", 2023, date(2023, 10, 20), None))


@pytest.fixture(scope="session")
def key_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return p12(tmp_path_factory.mktemp("khoa"), signing_key())


@pytest.fixture(scope="session")
def signed(paper: bytes, key_file: Path) -> bytes:
    """The paper signed once."""
    return sign_pdf(paper, key_file, PASSWORD, reason="Ký ban hành", place="Quận Thử", at=NOW)

"""The root certificates that are believed: the system's, and those the officer keeps in a folder of the program."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_desktop.paths import user_folder

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate

FOLDER = "chung-thu-goc"
ENDINGS = (".cer", ".crt", ".pem", ".der")
MOST_BYTES = 1_000_000


def roots_folder() -> Path:
    """Where the officer puts root certificates that the system lacks; it need not exist."""
    return user_folder() / FOLDER


def believed_roots() -> tuple[Certificate, ...]:
    """Every root certificate of the system and of the officer's own folder. Nothing is fetched."""
    return (*_system_roots(), *_own_roots(roots_folder()))


def _system_roots() -> Iterator[Certificate]:
    from asn1crypto.x509 import Certificate  # noqa: PLC0415 (heavy)

    # On Windows these are the certificates of the system's own store, where agencies' roots are installed.
    for content in ssl.create_default_context().get_ca_certs(binary_form=True):
        yield Certificate.load(content)


def _own_roots(folder: Path) -> Iterator[Certificate]:
    for path in sorted(folder.glob("*")):
        if path.suffix.lower() in ENDINGS:
            yield from _certificates_in(_content(path))


def _content(path: Path) -> bytes:
    """Nothing of what is too large, is a folder, or may not be read: it is passed over as what holds none."""
    try:
        return path.read_bytes() if path.is_file() and path.stat().st_size <= MOST_BYTES else b""
    except OSError:
        return b""


def _certificates_in(content: bytes) -> Iterator[Certificate]:
    """The certificates of a file, as bytes or as text (PEM); a file that holds none is passed over."""
    from asn1crypto import pem  # noqa: PLC0415 (heavy)
    from asn1crypto.x509 import Certificate  # noqa: PLC0415

    try:
        parts = [part for _, _, part in pem.unarmor(content, multiple=True)] if pem.detect(content) else [content]
        for part in parts:
            certificate = Certificate.load(part, strict=True)
            if certificate.subject.native:
                yield certificate
    except (ValueError, TypeError):
        return

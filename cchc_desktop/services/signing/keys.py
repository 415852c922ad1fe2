"""The key a paper is signed with: a .p12 file, checked before it is used, each fault in one sentence."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.files.file_faults import fault_words
from cchc_desktop.services.signing.certificates import refuse_out_of_time
from cchc_desktop.services.signing.token import opened_token

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyhanko.sign.signers import Signer

MOST_BYTES = 5_000_000
"""A key with its chain has some kilobytes; what is larger is another file."""
TOKEN_ENDINGS = (".dll", ".so", ".dylib")
"""A file with such an ending is the driver (PKCS#11) of a token in which the key lies."""


@contextmanager
def opened_key(key_file: Path, password: str, at: datetime) -> Iterator[Signer]:
    """The key of a .p12 or .pfx file, or of the token whose driver `key_file` is; `password` is then its PIN.

    Refused when the file is something else, the password is wrong, there is no private key or certificate in it, or
    the certificate does not hold `at` this time.
    """
    if key_file.suffix.lower() in TOKEN_ENDINGS:
        with opened_token(key_file, password, at) as signer:
            yield signer
    else:
        yield _signer_of(_read(key_file), key_file.name, password, at)


def _read(key_file: Path) -> bytes:
    try:
        if not key_file.is_file():
            raise Refusal(f"Không có tệp chứng thư {key_file}; hãy kiểm tra đường dẫn rồi ký lại.")
        if key_file.stat().st_size > MOST_BYTES:
            raise Refusal(_no_key_file(key_file.name))
        return key_file.read_bytes()
    except OSError as error:
        raise Refusal(
            f"Không đọc được tệp chứng thư {key_file.name} ({fault_words(error)}); hãy kiểm tra tệp rồi ký lại."
        ) from None


def _no_key_file(name: str) -> str:
    return f"Tệp {name} không phải là chứng thư số .p12 (.pfx); hãy chọn tệp chứng thư có khóa riêng do nơi cấp giao."


def _signer_of(content: bytes, name: str, password: str, at: datetime) -> Signer:
    from cryptography.hazmat.primitives.serialization import pkcs12  # noqa: PLC0415 (heavy)
    from pyhanko.sign.signers import SimpleSigner  # noqa: PLC0415 (heavy)

    if not _is_pkcs12(content):
        raise Refusal(_no_key_file(name))
    try:
        key, certificate, _others = pkcs12.load_key_and_certificates(content, password.encode())
    except ValueError:
        raise Refusal(f"Mật khẩu của tệp {name} không đúng; hãy nhập lại mật khẩu chứng thư.") from None
    if key is None:
        raise Refusal(f"Tệp {name} không có khóa riêng nên không ký được; hãy xuất lại chứng thư kèm khóa riêng.")
    if certificate is None:
        raise Refusal(f"Tệp {name} có khóa riêng nhưng không có chứng thư; hãy xuất lại khóa riêng kèm chứng thư.")
    refuse_out_of_time(certificate, at)
    signer: Signer | None = SimpleSigner.load_pkcs12_data(content, other_certs=[], passphrase=password.encode())
    if signer is None:
        raise Refusal(f"Khóa trong tệp {name} thuộc loại chưa dùng để ký được; hãy dùng chứng thư RSA hoặc ECDSA.")
    return signer


def _is_pkcs12(content: bytes) -> bool:
    from asn1crypto import pkcs12  # noqa: PLC0415 (heavy)

    try:
        return bool(pkcs12.Pfx.load(content, strict=True)["version"].native == "v3")
    except (ValueError, TypeError):
        return False


def signer_name(signer: Signer) -> str:
    """Whom the key is of, as the certificate names them."""
    name = signer.signing_cert.subject.native.get("common_name", "")
    return str(name[-1] if isinstance(name, list) and name else name)

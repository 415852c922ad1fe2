"""A key in a token, here one made of software: SoftHSM behaves as the token's driver does, nothing more."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from shutil import which

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from cchc_desktop.domain.digital_signature import Integrity, Trust
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.signing.checks import check_signatures
from cchc_desktop.services.signing.digital_signature import sign_pdf
from tests.services.signing.keys import NOW, SIGNER, believed, signing_key

DRIVERS = (Path("/usr/lib/softhsm/libsofthsm2.so"), Path("/usr/lib64/softhsm/libsofthsm.so"))
DRIVER = next((path for path in DRIVERS if path.exists()), None)
PIN = "123456"

pytestmark = pytest.mark.skipif(DRIVER is None or which("softhsm2-util") is None, reason="SoftHSM is not installed")


@pytest.fixture(scope="module", autouse=True)
def _token(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """One token that holds a key with its certificate; its driver reads the environment once in a process."""
    import pkcs11  # noqa: PLC0415
    from pkcs11.util.rsa import decode_rsa_private_key  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("token")
    told = folder / "softhsm2.conf"
    told.write_text(f"directories.tokendir = {folder}\nobjectstore.backend = file\nlog.level = ERROR\n")
    os.environ["SOFTHSM2_CONF"] = str(told)
    made = ["softhsm2-util", "--init-token", "--free", "--label", "thu", "--pin", PIN, "--so-pin", "87654321"]
    subprocess.run(made, check=True, capture_output=True)
    key = signing_key()
    content = key.private.private_bytes(Encoding.DER, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    certificate = key.certificate.public_bytes(Encoding.DER)
    names = pkcs11.Attribute
    with pkcs11.lib(str(DRIVER)).get_token(token_label="thu").open(user_pin=PIN, rw=True) as session:
        session.create_object(
            decode_rsa_private_key(content) | {names.TOKEN: True, names.ID: b"1", names.SIGN: True, names.LABEL: "k"}
        )
        session.create_object(
            {
                names.CLASS: pkcs11.ObjectClass.CERTIFICATE,
                names.CERTIFICATE_TYPE: pkcs11.CertificateType.X_509,
                names.TOKEN: True,
                names.ID: b"1",
                names.LABEL: "k",
                names.SUBJECT: key.certificate.subject.public_bytes(),
                names.VALUE: certificate,
            }
        )
    yield
    del os.environ["SOFTHSM2_CONF"]


def test_a_key_that_stays_in_its_token_signs(paper: bytes) -> None:
    assert DRIVER is not None
    (check,) = check_signatures(sign_pdf(paper, DRIVER, PIN, at=NOW), believed())
    assert (check.signer, check.integrity, check.trust) == (SIGNER, Integrity.WHOLE, Trust.TRUSTED)


def test_what_the_token_says_is_not_laid_at_the_papers_door(paper: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    from pkcs11.exceptions import DeviceRemoved  # noqa: PLC0415
    from pyhanko.sign.pkcs11 import PKCS11Signer  # noqa: PLC0415

    async def pulled_out(*_: object, **__: object) -> bytes:
        raise DeviceRemoved

    assert DRIVER is not None
    monkeypatch.setattr(PKCS11Signer, "async_sign_raw", pulled_out)
    with pytest.raises(Refusal, match="Thiết bị lưu khóa báo lỗi DeviceRemoved"):
        sign_pdf(paper, DRIVER, PIN, at=NOW)


def test_a_wrong_pin_is_said_with_a_warning_of_the_lock(paper: bytes) -> None:
    assert DRIVER is not None
    with pytest.raises(Refusal, match="Mã PIN không đúng; hãy nhập lại, lưu ý thiết bị tự khóa"):
        sign_pdf(paper, DRIVER, "999999", at=NOW)


def test_a_file_that_is_no_driver(paper: bytes, tmp_path: Path) -> None:
    other = tmp_path / "khong-phai.so"
    other.write_bytes(b"\x7fELF")
    with pytest.raises(Refusal, match="Không dùng được tệp điều khiển"):
        sign_pdf(paper, other, PIN, at=NOW)

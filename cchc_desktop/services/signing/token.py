"""The key inside a token (USB stick, card) that never leaves it, reached through its driver (PKCS#11)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.signing.certificates import refuse_out_of_time

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from pyhanko.sign.signers import Signer


@contextmanager
def opened_token(driver: Path, pin: str, at: datetime) -> Iterator[Signer]:
    """The key of the one token that is plugged in, `pin` given once: a token locks itself after a few wrong ones.

    Of several keys the one whose certificate holds longest counts [custom]: an old one often stays beside its
    successor. Refused when the driver cannot be loaded, no token or more than one is plugged in, the PIN is wrong or
    locked, it has no key with a certificate, or the certificate does not hold `at` this time.
    """
    try:
        from pkcs11.exceptions import PKCS11Error  # noqa: PLC0415 (few have a token)
        from pyhanko.sign.pkcs11 import PKCS11Signer  # noqa: PLC0415
    except ImportError:
        raise Refusal(
            'Máy này chưa cài phần đọc thiết bị lưu khóa; hãy cài thêm bằng lệnh pip install "pyhanko[pkcs11]", hoặc'
            " ký bằng tệp .p12."
        ) from None
    token = _token(driver)
    try:
        with _session(token, pin) as session:
            key_id, certificate = _longest_holding(session)
            refuse_out_of_time(certificate, at)
            yield PKCS11Signer(session, cert_id=key_id, key_id=key_id)
    except PKCS11Error as error:
        raise Refusal(
            f"Thiết bị lưu khóa báo lỗi {type(error).__name__} nên chưa ký được; hãy rút ra cắm lại rồi ký lại."
        ) from None


def token_faults() -> tuple[type[Exception], ...]:
    """What a token's driver raises, which `opened_token` puts into words; nothing where no token can be used."""
    try:
        from pkcs11.exceptions import PKCS11Error  # noqa: PLC0415 (few have a token)
    except ImportError:
        return ()
    return (PKCS11Error,)


def _token(driver: Path) -> Any:
    import pkcs11  # noqa: PLC0415
    from pkcs11.exceptions import PKCS11Error  # noqa: PLC0415

    try:
        # A name without a folder would be looked for all over the system.
        library = pkcs11.lib(str(driver.absolute()))
        tokens = list(library.get_tokens(token_flags=pkcs11.TokenFlag.USER_PIN_INITIALIZED))
    except PKCS11Error:
        raise Refusal(
            f"Không dùng được tệp điều khiển {driver}; hãy chọn tệp PKCS#11 do nơi cấp thiết bị cài vào máy."
        ) from None
    if not tokens:
        raise Refusal("Không thấy thiết bị lưu khóa nào; hãy cắm thiết bị vào máy rồi ký lại.")
    if len(tokens) > 1:
        raise Refusal("Có nhiều thiết bị lưu khóa đang cắm nên không biết ký bằng cái nào; hãy chỉ để lại một.")
    return tokens[0]


@contextmanager
def _session(token: Any, pin: str) -> Iterator[Any]:
    from pkcs11 import exceptions  # noqa: PLC0415

    try:
        session = token.open(user_pin=pin)
    except exceptions.PinLocked:
        raise Refusal("Thiết bị lưu khóa đã tự khóa vì nhập sai mã PIN nhiều lần; hãy hỏi nơi cấp để mở.") from None
    except (exceptions.PinIncorrect, exceptions.PinInvalid, exceptions.PinLenRange, exceptions.ArgumentsBad):
        raise Refusal("Mã PIN không đúng; hãy nhập lại, lưu ý thiết bị tự khóa sau vài lần nhập sai.") from None
    with session:
        yield session


def _longest_holding(session: Any) -> tuple[bytes, Certificate]:
    """(key's id, certificate) among the keys that have one."""
    from cryptography.x509 import load_der_x509_certificate  # noqa: PLC0415
    from pkcs11 import Attribute, ObjectClass  # noqa: PLC0415

    keys = {bytes(key[Attribute.ID]) for key in session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY})}
    found: list[tuple[bytes, Certificate]] = [
        (bytes(kept[Attribute.ID]), load_der_x509_certificate(bytes(kept[Attribute.VALUE])))
        for kept in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE})
        if bytes(kept[Attribute.ID]) in keys
    ]
    if not found:
        raise Refusal("Thiết bị lưu khóa không có khóa riêng kèm chứng thư; hãy hỏi nơi cấp chứng thư.")
    return max(found, key=lambda each: each[1].not_valid_after_utc)

"""The verbs for digital signatures: sign a PDF, tell the signatures of one. Neither needs a book."""

from __future__ import annotations

import argparse
import os
import sys
from getpass import getpass

from cchc_desktop.command.saying import say, say_json
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.signing import checks as signature_checks
from cchc_desktop.services.signing import digital_signature
from cchc_desktop.services.signing.kept_signatures import as_json
from cchc_desktop.services.signing.looks import Handwriting, Look, Seal, TopLine

PASSWORD_VARIABLE = "CCHC_SIGN_PASSWORD"
FOUND_CHANGED = 1


def sign(options: argparse.Namespace) -> int:
    digital_signature.refuse_early(options.paper, options.to, force=options.force)
    made = digital_signature.sign_file(
        options.paper,
        options.key,
        _password(),
        options.to,
        reason=options.reason,
        place=options.place,
        look=_look(options),
        force=options.force,
    )
    say(f"Đã ký {made}.")
    return 0


def _look(options: argparse.Namespace) -> Look | None:
    if options.image is not None:
        return Handwriting(options.image, options.name)
    if options.seal is not None:
        return Seal(options.seal)
    return TopLine(options.line) if options.line is not None else None


def _password() -> str:
    """From the environment or typed unseen; never an argument, which every program of the PC could read."""
    given = os.environ.get(PASSWORD_VARIABLE)
    if given is not None:
        return given
    if sys.stdin is None or not sys.stdin.isatty():
        raise Refusal(
            "Chưa có mật khẩu chứng thư; hãy ký trong cửa sổ lệnh để gõ mật khẩu, hoặc đặt biến môi trường"
            f" {PASSWORD_VARIABLE}."
        )
    return getpass("Mật khẩu chứng thư (mã PIN của thiết bị lưu khóa): ")


def signatures(options: argparse.Namespace) -> int:
    """1 when a signature does not stand for the file any more."""
    checks = signature_checks.check_signatures(digital_signature.read_pdf(options.paper))
    if options.json:
        say_json([as_json(check) for check in checks])
    else:
        say("\n".join(check.sentence for check in checks) or "Tệp không có chữ ký số.")
    unsound = sum(not check.is_sound for check in checks)
    if unsound and sys.stderr is not None:
        sys.stderr.write(f"Có {unsound} chữ ký không còn đúng với tệp; hãy hỏi lại nơi gửi bản gốc.\n")
    return FOUND_CHANGED if unsound else 0

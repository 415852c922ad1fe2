"""Writes files beside their place and moves them there once whole: never half a file, never over one unasked."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.files.file_faults import fault_words, is_taken


def refuse_place(to: Path, *, force: bool) -> None:
    """Refuse, before any work, a place that cannot or should not be written."""
    taken = is_taken(to)  # refuses a name that no disk takes, which the questions below would stumble over
    if to.is_dir():
        raise Refusal(f"{to} là một thư mục; hãy ghi tên tệp.")
    if not to.absolute().parent.is_dir():
        raise Refusal(f"Không có thư mục {to.absolute().parent}; hãy tạo thư mục hoặc chọn nơi khác.")
    if taken and not force:
        raise Refusal(f"Đã có tệp {to}; hãy chọn tên khác hoặc thêm --force để ghi đè.")


def write_whole(to: Path, content: bytes) -> Path:
    """Replace or make `to`; what cannot be written is refused in words, and nothing is left beside."""
    with written_beside(to) as file:
        file.write(content)
    return to


@contextmanager
def written_beside(to: Path) -> Iterator[BinaryIO]:
    """A file to write into that becomes `to` when all went well, and leaves nothing otherwise."""
    part: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=to.absolute().parent, prefix=".dang-ghi-", suffix=".part")
        part = Path(name)
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _give_usual_rights(part)
        part.replace(to)
    except OSError as error:
        raise Refusal(
            f"Không ghi được tệp {to} ({fault_words(error)}); hãy đóng tệp nếu đang mở, hoặc chọn nơi khác."
        ) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)


@contextmanager
def folder_beside(into: Path, unharmed: str) -> Iterator[Path]:
    """A folder within `into`, on the same disk, that is gone afterwards with all that was left in it.

    Refused when the disk refuses, with `unharmed` said of what was to be written.
    """
    aside: Path | None = None
    try:
        aside = Path(tempfile.mkdtemp(dir=into, prefix=".dang-ghi-"))
        yield aside
    except OSError as error:
        raise Refusal(
            f"Không ghi được vào thư mục {into} ({fault_words(error)}); {unharmed}, "
            "hãy đóng các tệp đang mở hoặc chọn nơi khác."
        ) from error
    finally:
        if aside is not None:
            shutil.rmtree(aside, ignore_errors=True)


def _give_usual_rights(part: Path) -> None:
    """mkstemp makes files for the owner only; colleagues open the file as well."""
    mask = os.umask(0)
    os.umask(mask)
    part.chmod(0o666 & ~mask)

"""Files of documents: taken into the book, read back, saved elsewhere, and cleared away when nothing needs them."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from cchc_desktop.domain.numbers import size_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import nfc
from cchc_desktop.domain.ticking import Tick, no_tick
from cchc_desktop.services.files.file_faults import fault_words
from cchc_desktop.services.typed_text import shortened, typed_line
from cchc_desktop.store import evidence as kept
from cchc_desktop.store.book import Book
from cchc_desktop.store.faults import BookFault

MOST_BYTES = 500 * 1_000_000
"""A scan of some hundred pages has a tenth of it; a book on a USB stick must stay one that can be copied."""
LONGEST_NAME = 200
RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"com{number}" for number in range(10)), *(f"lpt{number}" for number in range(10)))
)
UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file whose bytes are in the book, not yet a document's. `new`: they came in just now."""

    name: str
    sha256: str
    size: int
    new: bool = False


def store_file(book: Book, path: Path, tick: Tick = no_tick) -> StoredFile:
    """Take the bytes of the file at `path` into the book. Made for a worker: it has a connection of its own.

    Refused in words when there is no such file, it cannot be read, is empty, too large, or is still being written.
    """
    _refuse_read_only(book)
    name = checked_name(path.name)
    try:
        _refuse_unfit(path)
        with path.open("rb") as source:
            return _store(book, source, name, os.fstat(source.fileno()).st_size, tick)
    except OSError as error:
        raise Refusal(
            f"Không đọc được tệp “{shortened(name)}” ({fault_words(error)}); hãy kiểm tra tệp rồi gắn lại."
        ) from None


def _refuse_read_only(book: Book) -> None:
    if book.read_only:
        raise BookFault(f"Sổ {book.path.name} đang mở chỉ để đọc nên không gắn tệp được; hãy chép ra nơi ghi được.")


def _store(book: Book, source: BinaryIO, name: str, size: int, tick: Tick) -> StoredFile:
    _refuse_size(name, size)
    with kept.second_connection(book.path, writes=True) as database:
        try:
            stored = kept.store(database, source, size, tick)
        except kept.ChangedWhileReadError:
            raise Refusal(
                f"Tệp “{shortened(name)}” đang được chương trình khác ghi; hãy chờ ghi xong rồi gắn lại."
            ) from None
    return StoredFile(name, stored.sha256, stored.size, stored.new)


def store_bytes(book: Book, made: bytes, name: str, tick: Tick = no_tick) -> StoredFile:
    """Take in what the program made itself; the same bytes are kept once. Made for a worker."""
    _refuse_read_only(book)
    return _store(book, BytesIO(made), name, len(made), tick)


def read_bytes(book: Book, sha256: str) -> bytes:
    """The bytes of a kept file; kept.DamagedBlobError when they are missing or not what was put in."""
    with kept.second_connection(book.path, writes=False) as database:
        return b"".join(kept.read(database, sha256))


def checked_name(name: str) -> str:
    """A file's name as it is kept and shown; refused when it is longer than any list can show."""
    words = typed_line(name.encode("utf-8", "replace").decode("utf-8", "replace"))
    if len(words) > LONGEST_NAME:
        raise Refusal(f"Tên tệp “{shortened(words)}” dài {len(words)} ký tự, quá {LONGEST_NAME}; hãy đổi tên ngắn hơn.")
    return words or "tep"


def _refuse_unfit(path: Path) -> None:
    name = shortened(path.name)
    if path.is_dir():
        raise Refusal(f"Mục “{name}” là một thư mục; hãy mở thư mục và chọn từng tệp.")
    if not path.exists():
        raise Refusal(f"Không còn thấy tệp “{name}”; hãy kiểm tra tệp rồi gắn lại.")
    if not path.is_file():
        raise Refusal(f"Mục “{name}” không phải là tệp thường nên không gắn được; hãy chọn tệp khác.")


def _refuse_size(name: str, size: int) -> None:
    if size == 0:
        raise Refusal(f"Tệp “{shortened(name)}” rỗng, không có nội dung; hãy chọn tệp khác.")
    if size > MOST_BYTES:
        raise Refusal(
            f"Tệp “{shortened(name)}” nặng {size_words(size)}, quá {size_words(MOST_BYTES)}; "
            "hãy quét lại ở độ phân giải thấp hơn hoặc chia thành nhiều tệp."
        )


def safe_name(name: str) -> str:
    """The name under which a file can be written on every system: no separators, none of Windows' own names."""
    words = UNFIT.sub("_", nfc(name)).strip(" .") or "tep"
    stem, dot, ending = words.rpartition(".")
    if not dot:
        stem, ending = words, ""
    # Bytes count, not letters: a Vietnamese letter takes up to three, and most systems hold 255 of them.
    while len(stem.encode()) > 180:
        stem = stem[:-1]
    if stem.split(".")[0].casefold() in RESERVED:
        stem = f"_{stem}"
    return f"{stem.rstrip()}{dot}{ending}"


def save_file(book: Book, sha256: str, to: Path, tick: Tick = no_tick) -> Path:
    """Write a kept file to `to`: beside it first, then under its name, so that half a file never stands there.

    Refused when the bytes in the book are damaged, or the place cannot be written. Made for a worker.
    """
    part = to.with_name(f".{to.name[:60]}.part")
    try:
        with kept.second_connection(book.path, writes=False) as database, part.open("wb") as target:
            total = kept.size_of(database, sha256)
            done = 0
            for piece in kept.read(database, sha256):
                target.write(piece)
                done += len(piece)
                tick(done, total)
        part.replace(to)
    except kept.DamagedBlobError:
        raise Refusal(
            f"Tệp “{shortened(to.name)}” giữ trong sổ đã bị hỏng nên không lấy ra được; "
            "hãy gắn lại tệp gốc, hoặc mở bản sao lưu."
        ) from None
    except OSError as error:
        raise Refusal(f"Không ghi được tệp “{shortened(to.name)}” ({fault_words(error)}); hãy chọn nơi khác.") from None
    finally:
        part.unlink(missing_ok=True)
    return to


def keep_text(book: Book, sha256: str, text: str) -> None:
    """Keep what was read from a file, so that the search finds it. Made for a worker; before the file is linked."""
    with kept.second_connection(book.path, writes=True) as database:
        kept.write_text(database, sha256, text)


def discard(book: Book, files: tuple[StoredFile, ...]) -> None:
    """Take out what came in for a document that was not made after all."""
    fresh = [file.sha256 for file in files if file.new]
    if fresh:
        with kept.second_connection(book.path, writes=True) as database:
            for sha256 in fresh:
                kept.discard(database, sha256)


def unused_files(book: Book) -> kept.Unused:
    """How much the book keeps that no document has any more."""
    return kept.unused(book.database)


def clear_unused(book: Book, tick: Tick = no_tick) -> kept.Unused:
    """Remove what neither a document nor undo can ask for; the room is used again by files to come."""
    with kept.second_connection(book.path, writes=True) as database:
        return kept.remove_unused(database, tick)

"""Making and opening books: empty, from the bundled 2023 plan, or the sample with its example progress."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.paths import packaged
from cchc_desktop.services.files.file_faults import is_taken
from cchc_desktop.store.book import Book, is_book, one_at_a_time, remove_book
from cchc_desktop.store.lock import lock_path

SAMPLE_DAY = date(2023, 10, 20)
SAMPLE_NAME = "ke-hoach-mau-2023.sqlite"
SAMPLE_PATIENCE = 120.0
"""Seconds to wait for another program that is making the sample; it takes one or two."""


def open_book(path: Path, *, read_only: bool = False, check_later: bool = False) -> Book:
    """Open the book at `path`; refused in words when it is missing, in use, newer or damaged.

    `check_later`: a large book may come `unchecked`; then `soundness` looks it through behind the window.
    """
    return Book.open(path, read_only=read_only, check_later=check_later)


def create_empty(path: Path, year: int, *, title: str = "", force: bool = False) -> None:
    """A new book with an empty draft plan of `year`."""
    from cchc_desktop.services.plan.plans import add_plan  # noqa: PLC0415 - not needed to open a book

    with _new(path, force=force) as made, Book.create(made) as book:
        add_plan(book, year, title, undoable=False)


def create_from_seed(path: Path, *, force: bool = False) -> None:
    """A new book with the bundled 2023 plan as it was signed, nothing recorded."""
    with _new(path, force=force) as made:
        _copy_seed(made)
        _become_a_book_of_its_own(made)


def sample_book(folder: Path) -> Path:
    """The sample's own book in `folder`, made at its first use; the day in it stands at 20/10/2023."""
    path = folder / SAMPLE_NAME
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with one_at_a_time(path, patience=SAMPLE_PATIENCE):
            if not path.exists():  # another program may have made it while this one waited
                _make_sample(path)
    return path


def _make_sample(path: Path) -> None:
    with _new(path, force=False) as made:
        _copy_seed(made)
        _become_a_book_of_its_own(made)
        _fill_sample(made)


def _copy_seed(to: Path) -> None:
    from cchc_desktop.store.backup import copy_verified  # noqa: PLC0415 - only making a book needs it

    copy_verified(packaged("data/seed.sqlite"), to)


def _fill_sample(path: Path) -> None:
    from cchc_desktop.services.seed.sample_registers import (  # noqa: PLC0415 - only when the sample is made
        read_sample_registers,
    )
    from cchc_desktop.services.seed.seed_plan import read_sample_steps  # noqa: PLC0415
    from cchc_desktop.services.seed.seeding import replay_sample  # noqa: PLC0415
    from cchc_desktop.store.models import BookMark  # noqa: PLC0415

    folder = packaged("data/seed")
    with Book.open(path) as book:
        book.write_aside(BookMark, "day", "value", SAMPLE_DAY.isoformat())
        replay_sample(book, read_sample_steps(folder), read_sample_registers(folder))


def book_day(book: Book) -> date | None:
    """The fixed day of the sample; None in a book of the officer's own, which goes by the PC's day."""
    fixed = book.mark("day")
    return date.fromisoformat(fixed) if fixed else None


def is_sample(book: Book) -> bool:
    return book_day(book) is not None


def _become_a_book_of_its_own(path: Path) -> None:
    from cchc_desktop.store.models import BookMark, new_uid  # noqa: PLC0415 - only making a book needs them

    with Book.open(path) as book:
        book.write_aside(BookMark, "uid", "value", new_uid())


@contextmanager
def _new(path: Path, *, force: bool) -> Iterator[Path]:
    """A book under a working name that takes its real one only when it is whole; refuses to overwrite unasked."""
    _refuse_overwriting(path, force=force)
    made = path.with_name(f".{path.name}.new")
    remove_book(made)
    try:
        yield made
        with Book.replacing(path):
            made.replace(path)
    finally:
        remove_book(made)
        lock_path(made).unlink(missing_ok=True)


def _refuse_overwriting(path: Path, *, force: bool) -> None:
    taken = is_taken(path)
    if taken and not force:
        raise Refusal(f"Đã có tệp {path}; hãy chọn tên khác hoặc thêm --force để ghi đè.")
    if taken and not is_book(path):
        raise Refusal(f"Tệp {path} không phải là sổ CCHC nên không ghi đè; hãy chọn tên khác.")
    if not path.parent.is_dir():
        raise Refusal(f"Không có thư mục {path.parent}; hãy tạo thư mục hoặc chọn nơi khác.")

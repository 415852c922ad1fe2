"""A batch of letters as files, one for each unit: all of them, or, when something ends the work, none."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.reminder_letters import ReminderLetter
from cchc_desktop.domain.text import fold
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.services.files.file_faults import is_taken
from cchc_desktop.services.files.whole_file import folder_beside
from cchc_desktop.services.letters.batch import Batch, batch_documents
from cchc_desktop.services.papers.writing import write_paper
from cchc_desktop.store.book import Book

STEM = "cong-van-don-doc"
LONGEST_NAME = 80
"""Letters of a unit's name in a file's name: with folder and ending it stays below what Windows can open."""
NAMED = 3
"""Files that a refusal names before it only counts."""


def write_letters(
    book: Book, batch: Batch, folder: Path, suffixes: Sequence[str], *, force: bool = False, tick: Tick | None = None
) -> tuple[Path, ...]:
    """A file for each unit and each ending (".pdf", ".docx") in `folder`; the paths in the batch's order.

    Refused before any work where the folder is missing or files stand there already, unless `force`. What `tick`
    raises ends the work; then nothing has been written or replaced.
    """
    places = _places(batch, folder, suffixes)
    _refuse(folder, places, force=force)
    with folder_beside(folder, "chưa có tệp nào được ghi") as aside:
        _make(book, batch, [aside / name for name in file_names(batch.letters)], suffixes, tick)
        _take_places(aside, places, force=force)
    return tuple(places)


def taken_files(batch: Batch, folder: Path, suffixes: Sequence[str]) -> list[Path]:
    """Files that writing the batch there would replace."""
    return _taken(_places(batch, folder, suffixes))


def batch_file_name(batch: Batch) -> str:
    """A name for all letters in one PDF: by the day, or by the unit where there is one."""
    [first, *others] = file_names(batch.letters)
    return f"{STEM}-{batch.today.isoformat()}.pdf" if others else f"{first}.pdf"


def _places(batch: Batch, folder: Path, suffixes: Sequence[str]) -> list[Path]:
    return [folder / f"{name}{suffix}" for name in file_names(batch.letters) for suffix in suffixes]


def _make(book: Book, batch: Batch, stems: Sequence[Path], suffixes: Sequence[str], tick: Tick | None) -> None:
    for done, (document, stem) in enumerate(zip(batch_documents(book, batch), stems, strict=True)):
        if tick:
            tick(done, len(stems))
        for suffix in suffixes:
            with stem.with_name(f"{stem.name}{suffix}").open("wb") as file:
                write_paper(document, file, suffix)
                file.flush()
                os.fsync(file.fileno())
    if tick:
        tick(len(stems), len(stems))


def file_names(letters: Iterable[ReminderLetter]) -> list[str]:
    """Names without ending, by unit: small letters, figures and hyphens, each once."""
    taken: set[str] = set()
    names = []
    for letter in letters:
        named = re.sub(r"[^a-z0-9]+", "-", fold(letter.unit))[:LONGEST_NAME].strip("-") or "don-vi"
        name, number = f"{STEM}-{named}", 2
        while name in taken:
            name, number = f"{STEM}-{named}-{number}", number + 1
        taken.add(name)
        names.append(name)
    return names


def _refuse(folder: Path, places: Sequence[Path], *, force: bool) -> None:
    if not places:
        raise Refusal("Chưa chọn đơn vị hoặc loại tệp nào; hãy chọn ít nhất một đơn vị và một loại tệp.")
    if not folder.is_dir():
        raise Refusal(f"Không có thư mục {folder}; hãy tạo thư mục hoặc chọn nơi khác.")
    taken = _taken(places)
    if taken and not force:
        named = ", ".join(place.name for place in taken[:NAMED]) + (" …" if len(taken) > NAMED else "")
        raise Refusal(
            f"Thư mục {folder} đã có {len(taken)} tệp trùng tên ({named}); hãy chọn thư mục khác hoặc đồng ý ghi đè."
        )


def _taken(places: Iterable[Path]) -> list[Path]:
    return [place for place in places if is_taken(place)]


def _take_places(aside: Path, places: Sequence[Path], *, force: bool) -> None:
    """Move every file to its place; where one cannot be moved, all places are as they were before."""
    replaced = aside / "cu"
    replaced.mkdir()
    done: list[Path] = []
    try:
        for place in places:
            if is_taken(place):
                if not force:
                    raise FileExistsError(errno.EEXIST, place.name)
                place.rename(replaced / place.name)
            done.append(place)
            (aside / place.name).rename(place)
    except OSError:
        for place in done:
            place.unlink(missing_ok=True)
        for old in replaced.iterdir():
            old.rename(places[0].parent / old.name)
        raise

"""The evidence pack (hồ sơ tài liệu kiểm chứng): a year's evidence as a numbered folder with a PDF index.

All or nothing: it is made beside its place and takes its name when it is whole. A file whose bytes in the book are
damaged is left out, named in the result and in the index; one damaged scan must not keep all others from the
inspectors. A document that proves several products is copied to each of them, so that whoever looks through one
folder has all of it; the index names the copies.
"""

from __future__ import annotations

import os
import shutil
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from cchc_desktop.domain.evidence_index import IndexEntry, NumberedPaper, index_entries
from cchc_desktop.domain.evidence_pack import INDEX_NAME, PackedFile, SourceFile, folder_name, pack_name, packed_files
from cchc_desktop.domain.numbers import size_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.ticking import Tick, no_tick
from cchc_desktop.services.evidence.proofs import proven_of_plan
from cchc_desktop.services.files.file_faults import is_taken
from cchc_desktop.services.files.whole_file import folder_beside
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.store import evidence as kept
from cchc_desktop.store.book import Book

NOTE = (
    "Mỗi sản phẩm có một thư mục, tên bắt đầu bằng số ở cột Stt; tên tệp bắt đầu bằng mã tài liệu. Văn bản chứng minh "
    "cho nhiều sản phẩm được chép vào thư mục của từng sản phẩm."
)
BROKEN_WORDS = (
    "{count} tệp giữ trong sổ đã bị hỏng nên không xuất được; hãy gắn lại tệp gốc, hoặc mở bản sao lưu, rồi xuất lại."
)
SPARE_BYTES = 20_000_000
"""Room beside the files for the index and for what the disk itself needs."""
_FILES = "SELECT document_id, name, sha256, size FROM evidence_file ORDER BY position, id"


@dataclass(frozen=True, slots=True)
class Pack:
    """What was exported; `broken` names the files that the book no longer has whole."""

    folder: Path
    documents: int
    files: int
    broken: tuple[str, ...] = ()


def export_pack(book: Book, year: int, into: Path, today: date, *, force: bool = False, tick: Tick = no_tick) -> Pack:
    """The pack of `year` as a folder of its own within the folder `into`.

    `tick` hears of bytes and may raise to cancel.

    Refused before any work where `into` is missing, the plan proves nothing yet, or a folder of that name stands there,
    unless `force`: then a pack is replaced, and nothing but a pack. Made for a worker: it reads through `book` alone.
    """
    folder = pack_folder(year, into)
    _refuse_place(folder, force=force)
    work = _Packing(book, year, today, tick)
    work.refuse_room(into)
    with folder_beside(into, "chưa có gì được xuất") as aside:
        made = aside / "pack"
        made.mkdir()
        broken = work.fill(made)
        _take_place(made, folder, aside)
    return Pack(folder, work.documents, work.files - len(broken), broken)


def pack_folder(year: int, into: Path) -> Path:
    """Where the pack of `year` stands within the folder `into`."""
    return into / pack_name(year)


class _Packing:
    """One export: what goes where, and the writing of it."""

    def __init__(self, book: Book, year: int, today: date, tick: Tick) -> None:
        self._book, self._year, self._today, self._tick = book, year, today, tick
        self._entries = index_entries(proven_of_plan(book, read_outline(book, year, today)))
        if not self._entries:
            raise Refusal(
                f"Kế hoạch năm {year} chưa có tài liệu kiểm chứng nào; hãy gắn văn bản với sản phẩm rồi xuất lại."
            )
        self._sources = self._read_sources()
        self._numbers: dict[int, list[str]] = defaultdict(list)
        for one in (paper for entry in self._entries for paper in entry.papers):
            self._numbers[one.paper.id].append(one.number)
        self._plan = [(entry, self._places(entry)) for entry in self._entries]
        self._total = sum(one.source.size for _, places in self._plan for files in places for one in files)
        self._done = 0
        self._broken: dict[str, str] = {}

    @property
    def documents(self) -> int:
        """How many documents, each once."""
        return len(self._numbers)

    @property
    def files(self) -> int:
        """How many files are written, copies too."""
        return sum(len(files) for _, places in self._plan for files in places)

    def refuse_room(self, into: Path) -> None:
        """Refuse, before any work, a disk that cannot hold it."""
        try:
            free = shutil.disk_usage(into).free
        except OSError:
            return  # a network folder that does not tell: the writing itself will
        if self._total + SPARE_BYTES > free:
            needed = size_words(self._total + SPARE_BYTES)
            raise Refusal(
                f"Ổ đĩa của thư mục {into} chỉ còn {size_words(free)}, hồ sơ cần {needed}; hãy chọn nơi khác."
            )

    def fill(self, folder: Path) -> tuple[str, ...]:
        """Write everything into the empty folder; what was broken, named."""
        told = [self._fill_entry(entry, places, folder) for entry, places in self._plan]
        self._write_index(folder / INDEX_NAME, tuple(told))
        return tuple(self._broken.values())

    def _fill_entry(self, entry: IndexEntry, places: list[tuple[PackedFile, ...]], folder: Path) -> IndexEntry:
        """The entry as the index tells of it: with the files' names in the pack."""
        within = folder / folder_name(entry)
        within.mkdir()
        papers = (self._fill_paper(one, files, within) for one, files in zip(entry.papers, places, strict=True))
        return replace(entry, papers=tuple(papers))

    def _fill_paper(self, paper: NumberedPaper, files: tuple[PackedFile, ...], within: Path) -> NumberedPaper:
        broken = [one for one in files if not self._write(one, within / one.name)]
        for one in broken:
            self._broken[f"{paper.number}/{one.name}"] = f"{paper.number} {paper.paper.name}: {one.source.name}"
        whole = tuple(one.name for one in files if one not in broken)
        notes = (*self._copies(paper), *(f"Tệp {one.source.name} bị hỏng trong sổ, không xuất được" for one in broken))
        return NumberedPaper(paper.number, replace(paper.paper, files=whole), "; ".join(notes))

    def _write(self, file: PackedFile, to: Path) -> bool:
        """Whether the bytes came out as they were put in; half a file is not left."""
        try:
            with to.open("xb") as target:
                for piece in kept.read(self._book.database, file.source.sha256):
                    target.write(piece)
                    self._done += len(piece)
                    self._tick(min(self._done, self._total), self._total)
                target.flush()
                os.fsync(target.fileno())
        except kept.DamagedBlobError:
            to.unlink()
            return False
        return True

    def _copies(self, paper: NumberedPaper) -> Iterator[str]:
        """Under which other numbers the same document stands."""
        same = [number for number in self._numbers[paper.paper.id] if number != paper.number]
        if same and paper.paper.files:
            yield f"Cũng là tài liệu {', '.join(same)}"

    def _places(self, entry: IndexEntry) -> list[tuple[PackedFile, ...]]:
        return [packed_files(one, self._sources.get(one.paper.id, ())) for one in entry.papers]

    def _read_sources(self) -> dict[int, list[SourceFile]]:
        found: dict[int, list[SourceFile]] = defaultdict(list)
        for document, name, sha256, size in self._book.read(_FILES):
            found[document].append(SourceFile(name, sha256, size))
        return found

    def _write_index(self, to: Path, entries: tuple[IndexEntry, ...]) -> None:
        from cchc_desktop.services.papers.evidence_index import index_document  # noqa: PLC0415 - only for printing
        from cchc_desktop.services.papers.writing import write_paper  # noqa: PLC0415

        lost = f"{len(self._broken)} tệp giữ trong sổ đã bị hỏng nên không có trong hồ sơ này; xem cột Ghi chú."
        remarks = (NOTE, lost) if self._broken else (NOTE,)
        document = index_document(self._book, self._year, self._today, entries, remarks)
        with to.open("xb") as file:
            write_paper(document, file, to.suffix)


# -- the folder


def _refuse_place(folder: Path, *, force: bool) -> None:
    if not folder.parent.is_dir():
        raise Refusal(f"Không có thư mục {folder.parent}; hãy tạo thư mục hoặc chọn nơi khác.")
    if not is_taken(folder):
        return
    if not force:
        raise Refusal(
            f"Đã có {folder}; hãy chọn nơi khác, đổi tên thư mục đó, hoặc thêm --force để thay bằng hồ sơ mới."
        )
    if folder.is_symlink() or not (folder / INDEX_NAME).is_file():
        raise Refusal(f"{folder} không phải hồ sơ do chương trình xuất ra nên không thay; hãy chọn nơi khác.")


def _take_place(made: Path, folder: Path, aside: Path) -> None:
    """The pack takes its name; an older one goes only when the new one stands."""
    old = aside / "cu"
    if is_taken(folder):
        folder.rename(old)
    try:
        made.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise

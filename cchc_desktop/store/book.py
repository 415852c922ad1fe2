"""The book: one SQLite file that holds everything, opened under a lock, written only through `change()`."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.ticking import Tick, no_tick
from cchc_desktop.store.connection import READER_PRAGMAS, WRITER_PRAGMAS, BookConnection, Values
from cchc_desktop.store.faults import BookFault, damaged, spoken
from cchc_desktop.store.header import NEWEST, check_format, is_writable, reading_uri, words_of
from cchc_desktop.store.lock import BookLock
from cchc_desktop.store.looking_through import check_may_wait, is_sound

if TYPE_CHECKING:
    from peewee import Model, Query, SqliteDatabase

    from cchc_desktop.store.journal import JournalStep


class Changed(NamedTuple):
    """What a change wrote: row ids by table name."""

    label: str
    rows: Mapping[str, frozenset[int]]


class Change:
    """One step of work under way. Every write of it lands together with its journal entry, or not at all."""

    def __init__(self, database: SqliteDatabase, label: str) -> None:
        self.database, self.label = database, label
        self.touched: dict[str, set[int]] = {}

    def insert(self, model: type[Model], **values: Any) -> int:
        """Add a row; return its id."""
        return int(model.insert(**values).bind(self.database).execute())

    def update(self, model: type[Model], row: int, **values: Any) -> None:
        model.update(**values).where(model.id == row).bind(self.database).execute()  # type: ignore[attr-defined]

    def delete(self, model: type[Model], row: int) -> None:
        model.delete().where(model.id == row).bind(self.database).execute()  # type: ignore[attr-defined]

    def rows(self, query: Query) -> list[Any]:
        """What `query` gives now, inside the change."""
        return list(query.bind(self.database))

    def read(self, statement: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """The rows of a plain SELECT as SQLite holds them, inside the change."""
        return list(self.database.connection().execute(statement, values).fetchall())


class Book:
    """An open book. Made by `Book.open` or `Book.create`; close it when done."""

    def __init__(self, path: Path, connection: BookConnection, lock: BookLock | None) -> None:
        self.path = path
        self.read_only = lock is None
        self._connection = connection
        self._lock = lock
        self._listeners: list[Callable[[Changed], None]] = []
        self._changing = False
        self._journal_stands = False
        self.unchecked = False
        self._is_damaged = False
        self._held: list[Changed] | None = None
        self.uid = self.mark("uid") or ""

    @classmethod
    def create(cls, path: Path) -> Book:
        """A new empty book at `path`, opened for writing. Refused where a file already stands."""
        if path.exists():
            raise Refusal(f"Đã có tệp {path}; hãy chọn tên khác hoặc thêm --force để ghi đè.")
        if not path.parent.is_dir():
            raise Refusal(f"Không có thư mục {path.parent}; hãy tạo thư mục hoặc chọn nơi khác.")
        return cls._open_locked(path, new=True)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, check_later: bool = False) -> Book:
        """Open the book at `path`; raises BookFault (missing, in use, newer, damaged) with the file left as it was.

        With `check_later` a large book that was closed in order may come back `unchecked`: who opened it so has it
        looked through as soon as may be; it is never written to before.
        """
        if not path.is_file():
            raise BookFault(f"Không thấy sổ {path}; hãy kiểm tra đường dẫn hoặc tạo sổ bằng lệnh new.")
        may_wait = check_later and check_may_wait(
            path
        )  # before the first look at it, which folds a left log into the file
        with spoken(path):
            version = check_format(path)
        if version < NEWEST and is_writable(path):
            cls._open_locked(path, new=False).close()  # the migration; from here on the format is today's
        elif version < NEWEST:
            raise BookFault(
                f"Sổ {path.name} có định dạng cũ {words_of(version)} và nằm ở nơi chỉ đọc nên không nâng cấp được; "
                "hãy chép sổ sang thư mục ghi được rồi mở lại."
            )
        if read_only or not is_writable(path):
            return cls._open_reader(path)
        return cls._open_locked(path, new=False, check_later=may_wait)

    @classmethod
    def _open_reader(cls, path: Path) -> Book:
        with spoken(path):
            connection = BookConnection(reading_uri(path), READER_PRAGMAS, uri=True)
            try:
                return cls(path, connection, None)
            except BaseException:
                connection.close()
                raise

    @classmethod
    def _open_locked(cls, path: Path, *, new: bool, check_later: bool = False) -> Book:
        lock = BookLock(path)
        connection: BookConnection | None = None
        try:
            with spoken(path):
                connection = BookConnection(str(path), WRITER_PRAGMAS)
                _make_ready(connection, path, new=new, check=not new and not check_later)
            book = cls(path, connection, lock)
            book.unchecked = check_later
            return book
        except BaseException:
            if connection is not None:
                connection.close()
            lock.release()
            if new:
                remove_book(path)
            raise

    @classmethod
    @contextmanager
    def replacing(cls, path: Path) -> Iterator[None]:
        """Hold the lock of the book at `path` while a whole new file takes its place; stale side files go first."""
        lock = BookLock(path)
        try:
            for suffix in ("-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
            yield
        finally:
            lock.release()

    def close(self) -> None:
        """Fold the write-ahead log into the file, so that the file alone is whole, and give the lock back."""
        try:
            if self._lock is not None and self._connection.is_open:
                with spoken(self.path):
                    self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self._connection.close()
            if self._lock is not None:
                self._lock.release()

    def found_sound(self) -> None:
        """The book was looked through, and may be written to."""
        self.unchecked = False

    def found_damaged(self) -> None:
        """The book was looked through and is damaged: from now on every change is refused."""
        self.unchecked, self._is_damaged = False, True

    def _is_sound_to_write(self) -> bool:
        """An unchecked book is looked through before its first write, were it in the first second after opening."""
        if self.unchecked:
            with spoken(self.path):
                self.unchecked, self._is_damaged = False, not is_sound(self._connection)
        return not self._is_damaged

    def __enter__(self) -> Book:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @property
    def database(self) -> SqliteDatabase:
        """The book through peewee. At its first use the journal's triggers are looked at, and what is missing made."""
        database = self._connection.database
        if not self._journal_stands and not self.read_only and not self.unchecked:
            from cchc_desktop.store import triggers  # noqa: PLC0415 - the first paint does without

            self._journal_stands = True
            with spoken(self.path):
                triggers.make_sure(database)
        return database

    def rows(self, query: Query) -> list[Any]:
        """Every row that `query` gives."""
        with spoken(self.path):
            return list(query.bind(self.database))

    def read(self, statement: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """The rows of a plain SELECT as SQLite holds them: days as text, truth as 0 and 1."""
        with spoken(self.path):
            return self._connection.execute(statement, values).fetchall()

    def listen(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Call `listener` after every change, on the thread that made it; call what is returned to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @contextmanager
    def change(self, label: str, *, undoable: bool = True) -> Iterator[Change]:
        """One immediate transaction, one journal entry, one undo step; a change that writes nothing leaves none."""
        with self._journalled(label, "edit" if undoable else "barrier") as change:
            yield change

    @contextmanager
    def telling_once(self, label: str) -> Iterator[None]:
        """Tell the listeners of all changes made inside as one, when leaving, on the thread that leaves."""
        self._held = []
        try:
            yield
        finally:
            held, self._held = self._held, None
            rows: dict[str, frozenset[int]] = {}
            for changed in held:
                rows |= {table: rows.get(table, frozenset()) | ids for table, ids in changed.rows.items()}
            self._announce(Changed(label, rows))

    def undo(self, tick: Tick = no_tick) -> JournalStep:
        """Take back the newest step; refused when there is none (or a barrier such as the seed is reached)."""
        from cchc_desktop.store import journal  # noqa: PLC0415 - a book is read without it

        step = self.next_undo()
        if step is None:
            raise Refusal(self._nothing_to_undo())
        with self._journalled(f"Hoàn tác: {step.label}", "undo", of=step.id):
            self.database.execute_sql("PRAGMA defer_foreign_keys = ON")
            journal.replay_backward(self.database, step, tick)
        return step

    def _nothing_to_undo(self) -> str:
        from cchc_desktop.store.journal_reading import newest_barrier  # noqa: PLC0415

        with spoken(self.path):
            barrier = newest_barrier(self.database)
        stopped = f": không lùi qua bước “{barrier.label}” được" if barrier else ""
        return f"Không còn bước nào để hoàn tác{stopped}."

    def redo(self, tick: Tick = no_tick) -> JournalStep:
        """Do again the step undone last; refused when there is none."""
        from cchc_desktop.store import journal  # noqa: PLC0415

        step = self.next_redo()
        if step is None:
            raise Refusal("Không còn bước nào để làm lại.")
        with self._journalled(f"Làm lại: {step.label}", "redo", of=step.id):
            self.database.execute_sql("PRAGMA defer_foreign_keys = ON")
            journal.replay_forward(self.database, step, tick)
        return step

    def next_undo(self) -> JournalStep | None:
        from cchc_desktop.store import journal  # noqa: PLC0415

        with spoken(self.path):
            return journal.next_to_undo(self.database)

    def next_redo(self) -> JournalStep | None:
        from cchc_desktop.store import journal  # noqa: PLC0415

        with spoken(self.path):
            return journal.next_to_redo(self.database)

    def steps(self, limit: int = 1_000_000) -> list[JournalStep]:
        from cchc_desktop.store import journal  # noqa: PLC0415

        with spoken(self.path):
            return journal.steps(self.database, limit)

    def mark(self, key: str) -> str | None:
        """A fact of the file itself (uid, sample, fixed day), outside the journal."""
        found = self.read("SELECT value FROM book_mark WHERE key = ?", (key,))
        return str(found[0][0]) if found else None

    def write_aside(self, model: type[Model], key: str, column: str, value: str | None) -> None:
        """Write or (None) remove one row of an unjournalled key table: view state, drafts, marks.

        Nothing is written, and nothing said, where nothing can be: in a book opened for reading, or found damaged.
        """
        if self.read_only or not self._is_sound_to_write():
            return
        from cchc_desktop.store.models import table_name  # noqa: PLC0415 - only writing needs it

        table = table_name(model)
        with spoken(self.path):
            if value is None:
                self._connection.execute(f'DELETE FROM "{table}" WHERE key = ?', (key,))
            else:
                self._connection.execute(
                    f'INSERT INTO "{table}" (key, "{column}") VALUES (?, ?) '
                    f'ON CONFLICT (key) DO UPDATE SET "{column}" = excluded."{column}"',
                    (key, value),
                )

    @contextmanager
    def _journalled(self, label: str, nature: str, of: int | None = None) -> Iterator[Change]:
        if self.read_only:
            raise BookFault(f"Sổ {self.path.name} đang mở chỉ để đọc nên không ghi được; hãy chép ra nơi ghi được.")
        if not self._is_sound_to_write():
            raise damaged(self.path)
        if self._changing:
            raise RuntimeError(f"a change is already under way while starting {label!r}")
        from cchc_desktop.store import journal, search  # noqa: PLC0415 - only writing needs them

        change = Change(self.database, label)
        self._changing = True
        try:
            with spoken(self.path), self.database.atomic("IMMEDIATE"):
                change_id = journal.begin(self.database, self.uid, journal.local_time(), label, nature, of)
                yield change
                change.touched = journal.finish(self.database, change_id)
                if change.touched and of is None:
                    journal.forget_undone(self.database)
                search.refresh(self.database, change.touched)
        finally:
            self._changing = False
        self._tell(change)

    def _tell(self, change: Change) -> None:
        changed = Changed(change.label, {table: frozenset(ids) for table, ids in change.touched.items()})
        if self._held is not None:
            self._held.append(changed)
        else:
            self._announce(changed)

    def _announce(self, changed: Changed) -> None:
        if changed.rows:
            for listener in tuple(self._listeners):
                listener(changed)


@contextmanager
def one_at_a_time(path: Path, patience: float) -> Iterator[None]:
    """Let one program alone make something at `path`; the others wait up to `patience` seconds, then are refused."""
    lock = BookLock(path.with_name(f".{path.name}.making"), patience)
    try:
        yield
    finally:
        lock.release()


def _make_ready(connection: BookConnection, path: Path, *, new: bool, check: bool) -> None:
    version = 0 if new else int(connection.execute("PRAGMA user_version").fetchone()[0])
    if check and not is_sound(connection):
        raise damaged(path)
    if version < NEWEST:
        from cchc_desktop.store import migrations  # noqa: PLC0415 - a book of today's format starts without them

        migrations.migrate(connection.database, path, version)


def remove_book(path: Path) -> None:
    """Remove a book that is not open, with SQLite's side files."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)


def is_book(path: Path) -> bool:
    """Whether the file at `path` is a book this program can open."""
    try:
        check_format(path)
    except (BookFault, sqlite3.Error, OSError):
        return False
    return True

"""Ordered, explicit steps from each file format to the next; none of them uses today's models on yesterday's tables.

`user_version` holds the format as major * 1000 + minor. A newer minor only adds what older programs may ignore;
a newer major is refused in words and the file stays untouched.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from peewee import Database, Model

from cchc_desktop.store import journal
from cchc_desktop.store.backup import connect_to_read, copy_verified
from cchc_desktop.store.faults import BookFault
from cchc_desktop.store.models import new_uid
from cchc_desktop.store.schema_1 import SCHEMA_1

APPLICATION_ID = 0x43434843  # "CCHC"
MAJOR_UNIT = 1000


@dataclass(frozen=True, slots=True)
class Step:
    """One migration. `rebuilt` names the journalled tables whose rows look different afterwards."""

    version: int
    name: str
    run: Callable[[Database], None]
    rebuilt: tuple[type[Model], ...] = ()


def create_tables(database: Database) -> None:
    for statement in SCHEMA_1.split(";\n"):
        if statement.strip():
            database.execute_sql(statement)
    database.execute_sql("INSERT INTO book_mark (key, value) VALUES ('uid', ?)", (new_uid(),))


STEPS: tuple[Step, ...] = (Step(1 * MAJOR_UNIT, "Tạo sổ", create_tables),)


def newest(steps: Sequence[Step] = STEPS) -> int:
    return steps[-1].version


def words_of(version: int) -> str:
    return f"{version // MAJOR_UNIT}.{version % MAJOR_UNIT}"


def check_header(path: Path, steps: Sequence[Step] = STEPS) -> int:
    """The format of the file at `path`, read without changing a byte of it.

    Raises BookFault for an empty file (SQLite would open it as a valid empty database), a foreign or a newer one.
    """
    if path.stat().st_size == 0:
        raise BookFault(f"Tệp {path.name} rỗng, không phải là sổ CCHC; hãy chọn tệp khác hoặc mở bản sao lưu.")
    with closing(connect_to_read(path)) as connection:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if application != APPLICATION_ID:
        raise BookFault(f"Tệp {path.name} không phải là sổ CCHC; hãy chọn đúng tệp sổ.")
    if version // MAJOR_UNIT > newest(steps) // MAJOR_UNIT:
        raise BookFault(
            f"Sổ {path.name} được ghi bằng chương trình mới hơn (định dạng {words_of(version)}, chương trình này đọc "
            f"đến {words_of(newest(steps))}); hãy cập nhật CCHC Desktop rồi mở lại."
        )
    return version


def migrate(database: Database, path: Path, version: int, steps: Sequence[Step] = STEPS) -> None:
    """Bring the open book to the newest format; a verified copy is put beside it first."""
    waiting = [step for step in steps if step.version > version]
    if not waiting:
        return
    if version:
        copy_verified(path, path.with_name(f"{path.stem}-truoc-nang-cap-{words_of(version)}{path.suffix}"))
    for step in waiting:
        _run(database, step)


def _run(database: Database, step: Step) -> None:
    """One step in one transaction with foreign keys held off: a rebuilt parent must not take its children with it."""
    database.execute_sql("PRAGMA foreign_keys = OFF")
    try:
        with database.atomic("IMMEDIATE"):
            journal.drop_triggers(database)
            step.run(database)
            _journal(database, step)
            journal.make_triggers(database)
            _refuse_broken_references(database)
            database.execute_sql(f"PRAGMA user_version = {step.version}")
            database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    finally:
        database.execute_sql("PRAGMA foreign_keys = ON")


def _journal(database: Database, step: Step) -> None:
    uid = database.execute_sql("SELECT value FROM book_mark WHERE key = 'uid'").fetchone()[0]
    change = journal.begin(database, uid, datetime.now().astimezone().isoformat(), step.name, "barrier")
    journal.reimage(database, change, step.rebuilt)
    database.execute_sql("DELETE FROM open_change")


def _refuse_broken_references(database: Database) -> None:
    broken = database.execute_sql("PRAGMA foreign_key_check").fetchone()
    if broken:
        raise BookFault(f"Nâng cấp sổ không thành: bảng {broken[0]} trỏ tới dòng không còn; sổ được giữ như cũ.")

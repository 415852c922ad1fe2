"""Ordered, explicit steps from each file format to the next; none of them uses today's models on yesterday's tables.

`user_version` holds the format as major * 1000 + minor. A newer minor only adds what older programs may ignore;
a newer major is refused in words and the file stays untouched.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from peewee import Database

from cchc_desktop.store import journal, search, strays, triggers
from cchc_desktop.store.backup import copy_verified
from cchc_desktop.store.faults import BookFault
from cchc_desktop.store.header import APPLICATION_ID, MAJOR_UNIT, words_of
from cchc_desktop.store.models import new_uid
from cchc_desktop.store.schema_1 import SCHEMA_1
from cchc_desktop.store.schema_1_1 import add_documents_and_units
from cchc_desktop.store.schema_1_2 import add_indexes
from cchc_desktop.store.schema_1_3 import extend
from cchc_desktop.store.statements import run_statements


@dataclass(frozen=True, slots=True)
class Step:
    """One migration, to format `version`. `rebuilt` names the journalled tables whose rows look different afterwards.

    `run` works on the tables by SQL alone, with foreign keys held off and no journal trigger in place.
    """

    version: int
    name: str
    run: Callable[[Database], None]
    rebuilt: tuple[str, ...] = ()


def create_tables(database: Database) -> None:
    run_statements(database, SCHEMA_1)
    database.execute_sql("INSERT INTO book_mark (key, value) VALUES ('uid', ?)", (new_uid(),))


STEPS: tuple[Step, ...] = (
    Step(1 * MAJOR_UNIT, "Tạo sổ", create_tables),
    Step(
        1 * MAJOR_UNIT + 1,
        "Thêm văn bản, tệp minh chứng và đơn vị",
        add_documents_and_units,
        rebuilt=("unit", "document"),
    ),
    Step(1 * MAJOR_UNIT + 2, "Thêm chỉ mục cho lịch sử thay đổi", add_indexes),
    Step(
        1 * MAJOR_UNIT + 3,
        "Thêm sổ theo dõi, sổ văn bản, chốt và ký báo cáo, hồ sơ lưu trữ",
        extend,
        rebuilt=("report", "finding", "document"),
    ),
)


def newest(steps: Sequence[Step] = STEPS) -> int:
    return steps[-1].version


def migrate(database: Database, path: Path, version: int, steps: Sequence[Step] = STEPS) -> None:
    """Bring the open book to the newest format; a verified copy is put beside it first."""
    waiting = [step for step in steps if step.version > version]
    if not waiting:
        return
    if version:
        copy_verified(path, path.with_name(f"{path.stem}-truoc-nang-cap-{words_of(version)}{path.suffix}"))
    for step in waiting:
        _run(database, step)
    if version:
        with database.atomic("IMMEDIATE"):
            search.rebuild(database)


def _run(database: Database, step: Step) -> None:
    """One step in one transaction with foreign keys held off: a rebuilt parent must not take its children with it."""
    database.execute_sql("PRAGMA foreign_keys = OFF")
    try:
        with database.atomic("IMMEDIATE"):
            edited_outside = strays.strays_with_images(database)
            triggers.drop_triggers(database)
            step.run(database)
            _journal(database, step, edited_outside)
            triggers.make_triggers(database)
            _refuse_broken_references(database)
            database.execute_sql(f"PRAGMA user_version = {step.version}")
            database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    finally:
        database.execute_sql("PRAGMA foreign_keys = ON")


def _journal(database: Database, step: Step, edited_outside: Sequence[strays.StrayImage]) -> None:
    """The step is a barrier in the journal; rows edited behind the program's back stay known as such."""
    uid = database.execute_sql("SELECT value FROM book_mark WHERE key = 'uid'").fetchone()[0]
    change = journal.begin(database, uid, journal.local_time(), step.name, "barrier")
    strays.pin_strays(database, change, edited_outside)
    strays.reimage(database, change, step.rebuilt)
    database.execute_sql("DELETE FROM open_change")


def _refuse_broken_references(database: Database) -> None:
    broken = database.execute_sql("PRAGMA foreign_key_check").fetchone()
    if broken:
        raise BookFault(f"Nâng cấp sổ không thành: bảng {broken[0]} trỏ tới dòng không còn; sổ được giữ như cũ.")

"""The cells of an Excel file, read in a process of its own: `cchc-desktop --read-sheets FILE TO` writes them as JSON.

Decision 0056 says why, of pages; a workbook is an archive of XML that can be made to unfold into gigabytes.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.exchange.workbook_reading import SheetRow, SheetText, read_workbook
from cchc_desktop.services.files.own_process import limit_memory, read_apart

WORD = "--read-sheets"
PATIENCE = 60.0
"""Seconds for one file; 20,000 rows take about ten."""
NOT_READ = "Không đọc được tệp {name} (quá lớn, hoặc đã hỏng); hãy mở bằng Excel, lưu lại rồi chọn lại."


def main(arguments: list[str]) -> int:
    """Read the sheets of a file and write them; a refusal is written too, in its words."""
    source, to = Path(arguments[0]), Path(arguments[1])
    limit_memory()
    try:
        answer: dict[str, Any] = {"sheets": [_plain(sheet) for sheet in read_workbook(source)]}
    except Refusal as refusal:
        answer = {"refused": str(refusal)}
    except Exception:  # whatever a library says of a damaged file: there is nothing in it
        return 1
    to.write_text(json.dumps(answer, ensure_ascii=False), encoding="utf-8")
    return 0


def _plain(sheet: SheetText) -> dict[str, Any]:
    return {"name": sheet.name, "rows": [[row.number, list(row.cells)] for row in sheet.rows]}


def nobody_waits() -> None:
    """For who does not cancel."""


def read_sheets(
    path: Path, alive: Callable[[], None] = nobody_waits, patience: float = PATIENCE
) -> tuple[SheetText, ...]:
    """The sheets of an Excel file; Refusal where it cannot be read. Made for a worker; `alive` may raise to cancel."""
    if not path.is_file():
        raise Refusal(f"Không thấy tệp {path}; hãy chọn lại tệp.")
    answer = read_apart(WORD, path, alive, patience)
    if isinstance(answer, dict) and isinstance(answer.get("refused"), str):
        raise Refusal(answer["refused"])
    try:
        return tuple(_sheet(each) for each in answer["sheets"])
    except (KeyError, TypeError, ValueError) as error:
        raise Refusal(NOT_READ.format(name=path.name)) from error


def _sheet(plain: Any) -> SheetText:
    rows = (SheetRow(int(at), tuple(str(cell) for cell in cells)) for at, cells in plain["rows"])
    return SheetText(str(plain["name"]), tuple(rows))

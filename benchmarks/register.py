"""The register of 10,000 documents: the whole list, a filter, words, another order, another document, each in 50 ms."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.measure import TIMES, Measure, seconds
from cchc_desktop.services.book.books import create_from_seed, open_book
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book

DOCUMENTS = 10_000
MOST = 0.05
DAY = date(2023, 10, 20)
KINDS = ("BC", "KH", "QĐ", "TTr", "")
ISSUERS = ("UBND huyện Nghĩa Hưng", "Sở Nội vụ", "UBND xã Nghĩa Sơn", "Phòng Tư pháp")


def fill(book: Book) -> None:
    """Documents of 20 years, three in four with a file, each linked to a product."""
    products = [one.id for one in read_outline(book, 2023, DAY).deliverables]
    with book.change("Nhập sổ văn bản", undoable=False) as change:
        for number in range(DOCUMENTS):
            kind, day = KINDS[number % len(KINDS)], date(2004, 1, 1) + timedelta(days=number * 7 % 7300)
            row = change.insert(
                tables.Document,
                reference=f"{number}/{kind + '-' if kind else ''}UBND",
                year=day.year,
                issued_on=day,
                abstract=f"Kết quả rà soát văn bản quy phạm pháp luật kỳ thứ {number} trên địa bàn huyện",
                issuer=ISSUERS[number % len(ISSUERS)],
                kind=kind,
                signer="Trần Thị Hồng Vân",
            )
            change.insert(tables.DocumentLink, document=row, deliverable=products[number % len(products)])
            if number % 4:
                change.insert(
                    tables.EvidenceFile,
                    document=row,
                    position=0,
                    name=f"scan-{number}.pdf",
                    sha256=f"{number:064d}",
                    size=1,
                    added_on=DAY,
                )


def measures() -> list[Measure]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the environment is set first

    from cchc_desktop.gui.context import Context  # noqa: PLC0415
    from cchc_desktop.gui.pages.documents_page import DocumentsPage  # noqa: PLC0415

    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.sqlite"
        create_from_seed(path)
        with open_book(path) as book:
            fill(book)
            page = DocumentsPage(Context(book, lambda: DAY))
            page.resize(1168, 690)
            page.show_year(2023)
            page.show()
            app.processEvents()
            taken = [_measure(name, act, app) for name, act in acts(page)]
            page.close()
            page.deleteLater()
            app.processEvents()
    return taken


def acts(page: Any) -> list[tuple[str, Callable[[], object]]]:
    """What the officer does; each works by turns, so that every call changes what is shown."""
    ui = page.ui
    unlinked, words = cycle((True, False)), cycle(("ra soat thu 77", "van phap luat", "123"))
    order, rows = cycle(((4, True), (0, False), (1, True))), cycle((1, 5, 9))

    def search() -> None:
        ui.wordsBox.setText(next(words))
        page._filter.changed.emit()

    def show_all() -> None:
        ui.wordsBox.clear()
        page._filter.changed.emit()

    return [
        ("the whole list", show_all),
        ("documents without a file", lambda: ui.withoutFiles.setChecked(next(unlinked))),
        ("words", search),
        ("another order", lambda: page._sort(*next(order))),
        ("another document chosen", lambda: page._select(next(rows))),
        ("a change elsewhere", lambda: page.refresh(None)),
    ]


def _measure(name: str, act: Callable[[], object], app: Any) -> Measure:
    def whole() -> None:
        act()
        app.processEvents()

    whole()
    middle = median(seconds(whole) for _ in range(TIMES))
    return Measure(f"10,000 documents: {name} / 50 ms", middle / MOST, 1.0)

"""Xếp vào hồ sơ: the menu of the year's dossiers for the document chosen in the register."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from cchc_desktop.domain.dossiers import Dossier
from cchc_desktop.gui.context import Context
from cchc_desktop.services.evidence.dossier_edits import file_documents
from cchc_desktop.services.evidence.dossiers import dossiers_of
from cchc_desktop.services.typed_text import shortened

WORDS = "Xếp văn bản đang chọn vào &hồ sơ"
NO_DOSSIER = "Năm {year} chưa có hồ sơ; hãy thêm ở thẻ Hồ sơ lưu trữ"
LONGEST_TITLE = 60

Ask = Callable[[Callable[[], object]], bool]


class FilingMenu(QObject):
    """Filled when it opens; where the document lies already is ticked. `ask` says a refusal in the form."""

    def __init__(
        self, context: Context, menu: QMenu, year: Callable[[], int], chosen: Callable[[], int | None], ask: Ask
    ) -> None:
        super().__init__(menu)
        self._context, self._year, self._chosen, self._ask = context, year, chosen, ask
        self._menu = menu.addMenu(WORDS)
        self._menu.aboutToShow.connect(self._fill)
        menu.aboutToShow.connect(lambda: self._menu.setEnabled(chosen() is not None))

    def _fill(self) -> None:
        self._menu.clear()
        document = self._chosen()
        dossiers = dossiers_of(self._context.book, self._year())
        if not dossiers:
            self._menu.addAction(NO_DOSSIER.format(year=self._year())).setEnabled(False)
        for dossier in dossiers if document is not None else ():
            self._add(dossier, document)

    def _add(self, dossier: Dossier, document: int | None) -> None:
        words = f"{dossier.code}  {shortened(dossier.title, LONGEST_TITLE)}".replace("&", "&&")
        action = self._menu.addAction(words)
        if any(one.document_id == document for one in dossier.documents):
            action.setCheckable(True)
            action.setChecked(True)
            action.setEnabled(False)
        elif document is not None:
            wanted = [document]
            action.triggered.connect(lambda: self._ask(lambda: file_documents(self._context.book, dossier.id, wanted)))

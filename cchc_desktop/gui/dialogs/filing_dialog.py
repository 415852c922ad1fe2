"""Chooses documents to file into a dossier: found by words, ticked, several at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QListWidgetItem, QWidget

from cchc_desktop.domain.dossiers import Dossier
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.filing_dialog import Ui_FilingDialog
from cchc_desktop.gui.theme import colours_of, space
from cchc_desktop.gui.widgets.check_list import add_choice, check, dress_boxes
from cchc_desktop.gui.widgets.visible_marks import visible_box
from cchc_desktop.services.documents.conditions import DocumentConditions
from cchc_desktop.services.documents.documents import DocumentLine, document_ids, document_lines
from cchc_desktop.services.evidence.dossiers import FiledIn, filed_in

REST_MS = 200
MOST = 300
"""Lines shown at once; who looks for one of ten thousand types a word of it."""


class FilingDialog(RefusableDialog):
    """`save` gets the ids that were ticked, also of those that another search hides; the newest stand first."""

    def __init__(
        self, context: Context, dossier: Dossier, save: Callable[[list[int]], object], parent: QWidget | None
    ) -> None:
        super().__init__("Xếp văn bản vào hồ sơ", lambda: save(self._wanted()), parent)
        self.ui = Ui_FilingDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._book = context.book
        self._inside = {one.document_id for one in dossier.documents}
        self._chosen: dict[int, None] = {}
        self._found = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._search)
        self.ui.subject.setText(f"Hồ sơ {dossier.code}: {dossier.title}")
        self.ui.words.textChanged.connect(self._rest.start)
        self.ui.onlyUnfiled.toggled.connect(self._search)
        self.ui.documents.itemChanged.connect(self._note)
        self._dress()
        self._search()

    def done(self, result: int) -> None:
        self._rest.stop()
        super().done(result)

    def _search(self) -> None:
        ids = document_ids(self._book, DocumentConditions(words=self.ui.words.text()))
        places = filed_in(self._book, ids)
        found = [one for one in ids if one not in self._inside and self._wants(one, places)]
        self._show(document_lines(self._book, found[:MOST]), places)
        self._found = len(found)
        self._say()

    def _wants(self, document: int, places: dict[int, tuple[FiledIn, ...]]) -> bool:
        return not self.ui.onlyUnfiled.isChecked() or document not in places or document in self._chosen

    def _show(self, lines: Iterable[DocumentLine], places: dict[int, tuple[FiledIn, ...]]) -> None:
        blocked = self.ui.documents.blockSignals(True)
        self.ui.documents.clear()
        for line in lines:
            add_choice(self.ui.documents, _words(line, places.get(line.id, ())), line.id)
        check(self.ui.documents, self._chosen)
        self.ui.documents.blockSignals(blocked)

    def _note(self, item: QListWidgetItem) -> None:
        document = item.data(Qt.ItemDataRole.UserRole)
        if item.checkState() == Qt.CheckState.Checked:
            self._chosen[document] = None
        else:
            self._chosen.pop(document, None)
        self._say()

    def _say(self) -> None:
        """How many are ticked; where the list is cut, how many there are."""
        more = f" Đang xem {MOST} văn bản đầu trong {self._found}; gõ từ để tìm." if self._found > MOST else ""
        nothing = "Không có văn bản nào khớp." if not self._found else ""
        self.ui.countLine.setText(f"Đã chọn {len(self._chosen)} văn bản. {nothing}{more.strip()}".strip())

    def _wanted(self) -> list[int]:
        if not self._chosen:
            raise Refusal("Chưa chọn văn bản nào; hãy đánh dấu ít nhất một văn bản.")
        return list(self._chosen)

    def _dress(self) -> None:
        dress_boxes(self.ui.documents)
        self.ui.documents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ui.documents.setMinimumHeight(space(self, 16))
        self.ui.onlyUnfiled.setStyleSheet(visible_box(colours_of(self.palette()), self.fontMetrics().ascent()))
        self.arrange(self.ui.refusal, self.ui.buttons, "Xếp vào hồ sơ")
        self.setMinimumWidth(space(self, 44))
        self.ui.words.setFocus()


def _words(line: DocumentLine, places: Iterable[FiledIn]) -> str:
    """ "41/BC-UBND, 17/03/2023, đã ở 03.CCHC: Báo cáo …"."""
    day = day_words(line.issued_on) if line.issued_on else ""
    codes = ", ".join(one.code for one in places)
    filed = f"đã ở {codes}" if codes else ""
    head = ", ".join(filter(None, (line.reference or line.kind_words, day, filed)))
    return ": ".join(filter(None, (head, " ".join(line.abstract.split()))))

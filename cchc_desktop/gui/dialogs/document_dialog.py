"""The one dialog for a paper: number, day, abstract and the rest as read from the file, and what it proves or ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QPushButton, QWidget

from cchc_desktop.domain.numbers import size_words
from cchc_desktop.domain.plan import Deliverable
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import listed
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.conclusion_dialog import NOT_CHOSEN
from cchc_desktop.gui.dialogs.document_numbering import DocumentNumbering
from cchc_desktop.gui.dialogs.milestone_choice import WHOLE, Occurrence, fill_occurrences, open_units
from cchc_desktop.gui.dialogs.proposed_fields import ProposedFields, fill_kinds
from cchc_desktop.gui.dialogs.refusable import RefusableDialog, is_plain_enter
from cchc_desktop.gui.dialogs.target_dialog import TargetDialog, find_deliverable
from cchc_desktop.gui.forms.document_dialog import Ui_DocumentDialog
from cchc_desktop.gui.intake import Intake, Taken
from cchc_desktop.gui.models.chosen_words import codes_of
from cchc_desktop.gui.theme import colours_of, space
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.gui.widgets.visible_marks import visible_box
from cchc_desktop.gui.widgets.wheel_guard import WheelGuard
from cchc_desktop.services.documents.edits import DocumentDraft, Filing, Target, file_document, file_each
from cchc_desktop.services.documents.guessing import known_issuer
from cchc_desktop.services.evidence.evidence import StoredFile
from cchc_desktop.services.plan.concluding import ConclusionDraft

ONE, EACH = "one", "each"
WAITING = "Đang chép tệp vào sổ… {percent} %"
HOW_TO_CLOSE = "Văn bản chưa được lưu: bấm Ctrl+Enter để lưu, hoặc Esc để đóng mà không lưu."


@dataclass(frozen=True, slots=True)
class ForMany:
    """Several deliverables that one document proves, and how so much is written: in a worker, over the dialog."""

    deliverables: Sequence[Deliverable]
    write: Callable[[Callable[[Tick], int], QWidget], int]


class DocumentDialog(RefusableDialog):
    """`paths` are the files let go or chosen, none for a document without a file; `deliverable_id` what it proves.

    With `many` it proves all of them. `arrived`: it came in, so day and number of arrival are asked for at once.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        *,
        paths: Sequence[Path] = (),
        deliverable_id: int | None = None,
        milestone_id: int | None = None,
        many: ForMany | None = None,
        arrived: bool = False,
    ) -> None:
        title = "Thêm văn bản đến" if arrived else "Thêm văn bản"
        super().__init__("Gắn văn bản" if paths or deliverable_id or many else title, self._save, parent)
        self.ui = Ui_DocumentDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._context = context
        self._paths: tuple[Path, ...] = ()
        self._files: tuple[StoredFile, ...] = ()
        self._deliverable: Deliverable | None = None
        self._many = many
        self._year = 0
        self._waits = False
        self._close_button: QPushButton | None = None
        self.document_id: int | None = None
        """The document that was made or found; None until the dialog has done its work."""
        fill_kinds(self.ui.kind)
        self._fields = self._proposed_fields()
        self._numbering = DocumentNumbering(self.ui, self._fields, context, self, arrived=arrived)
        self._intake: Intake | None = None
        self._connect()
        self.ui.status.hide()
        self.take_files(paths)
        self._choose(deliverable_id, milestone_id)
        if many is not None:
            self.ui.target.setText(f"{len(many.deliverables)} sản phẩm: {codes_of(many.deliverables)}")
            self.ui.targetButton.hide()
        self.arrange(self.ui.refusal, self.ui.buttons, "Lưu")
        self._guard_closing()
        self._dress()

    # -- files

    def choose_files(self) -> None:
        """For who has no mouse to let a file go here with, and for who has taken the wrong one."""
        chosen, _ = QFileDialog.getOpenFileNames(self, "Gắn tệp", str(Path.home()))
        if chosen:
            self.take_files([Path(name) for name in chosen])

    def take_files(self, paths: Sequence[Path]) -> None:
        """Copy the files into the book and read what they are, while the officer writes.

        They take the place of those chosen before.
        """
        self.ui.reference.setFocus()  # not the button: it turns grey, and the keyboard would go on to "Đóng"
        self._offer_several(len(paths))
        if not paths:
            return
        if self._intake is None:
            self._intake = self._take_in(paths)
        else:
            self._intake.take_instead(paths)
        self._files_button.setEnabled(False)
        self._paths = tuple(paths)
        self._say_waiting(0)

    def _offer_several(self, count: int) -> None:
        self.ui.several.clear()
        self.ui.several.addItem(f"Một văn bản có {count} tệp", ONE)
        self.ui.several.addItem("Mỗi tệp một văn bản", EACH)
        self.ui.rows.setRowVisible(self.ui.several, count > 1)

    def _take_in(self, paths: Sequence[Path]) -> Intake:
        intake = Intake(self._context.book, paths)
        intake.progress.connect(self._say_waiting)
        intake.taken.connect(self._on_taken)
        intake.failed.connect(self._on_failed)
        return intake

    def _on_taken(self, taken: Taken) -> None:
        self._files = taken.files
        self._files_button.setEnabled(True)
        self._show_files()
        read = taken.reading
        proposed = self._fields.propose(
            reference=read.reference,
            issued_on=read.issued_on,
            kind=read.kind,
            abstract=read.abstract,
            issuer=known_issuer(self._context.book, read.issuer),
            signer=read.signer,
        )
        self._numbering.offer()
        self.ui.guessed.setVisible(proposed)
        if self._waits:
            self.accept()

    def _on_failed(self, sentence: str) -> None:
        """Files that came in before stay the document's."""
        self._waits = False
        self._files_button.setEnabled(True)
        if self._files:
            self._show_files()
            self._offer_several(len(self._files))
        else:
            self._intake = None
            self.ui.status.setText("Chưa gắn được tệp nào.")
        self.say(sentence)

    def _say_waiting(self, percent: int) -> None:
        self.ui.status.setText(WAITING.format(percent=percent))
        self.ui.status.show()

    def _show_files(self) -> None:
        names = [f"{file.name} ({size_words(file.size)})" for file in self._files]
        self.ui.status.setText("Tệp: " + "; ".join(names[:4]) + (f"; và {len(names) - 4} tệp" if names[4:] else ""))

    # -- what it proves

    def _choose(self, deliverable_id: int | None, milestone_id: int | None) -> None:
        found = find_deliverable(self._context, deliverable_id) if deliverable_id is not None else None
        self._year, self._deliverable = found or (0, None)
        one = self._deliverable
        self.ui.target.setText(f"{one.code}  {listed(one.title)}" if one else "Chưa gắn với sản phẩm nào")
        rows = self.ui.rows
        rows.setRowVisible(self.ui.milestone, one is not None)
        rows.setRowVisible(self.ui.concludes, one is not None)
        if one is not None:
            fill_occurrences(self.ui.milestone, one, self._year, self._context.today(), milestone_id)
        self._offer_end()

    def _choose_target(self) -> None:
        dialog = TargetDialog(self._context, self, verb="Chọn", with_milestone=False)
        if dialog.exec() and dialog.chosen is not None:
            self._choose(dialog.chosen.deliverable_id, None)
        dialog.deleteLater()

    def _occurrence(self) -> Occurrence:
        chosen: Occurrence | None = self.ui.milestone.currentData()
        return chosen if self._deliverable is not None and chosen is not None else WHOLE

    def _offer_end(self) -> None:
        """ "Hoàn thành" only where something is still open; for whom, where a group leads."""
        can_end = self._occurrence().can_end
        self.ui.concludes.setEnabled(can_end)
        if not can_end:
            self.ui.concludes.setChecked(False)
        self._fill_units()

    def _fill_units(self) -> None:
        chooser: QComboBox = self.ui.unit
        chooser.clear()
        units = open_units(self._deliverable, self._occurrence()) if self._deliverable else ()
        if units:
            chooser.addItem("Chọn đơn vị…", NOT_CHOSEN)
            for unit in units:
                chooser.addItem(unit.name, unit.id)
            chooser.addItem(f"Tất cả đơn vị còn lại ({len(units)})", None)
        self.ui.rows.setRowVisible(chooser, bool(units) and self.ui.concludes.isChecked())
        self._grow_if_seen()

    def _grow_if_seen(self) -> None:
        if self.isVisible():
            self._fit_rows()
            self.grow()

    # -- saving

    def _guard_closing(self) -> None:
        """Enter saves wherever the keyboard is; on "Đóng" it would throw away what was read, so it only says how."""
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setDefault(True)
        self._close_button = self.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self._close_button.setAutoDefault(False)
        self._close_button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._close_button and is_plain_enter(event):
            self.say(HOW_TO_CLOSE)
            return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Files still on their way are waited for; the officer need not press again."""
        if self._intake is not None and self._intake.running:
            self._waits = True
            self.say("Đang chép tệp vào sổ, xong sẽ tự lưu; bấm Đóng nếu không muốn gắn nữa.")
            return
        super().accept()

    def done(self, result: int) -> None:
        """Closed without saving: what came into the book for it goes again."""
        if self._intake is not None and self.document_id is None:
            self._intake.stop()
        super().done(result)

    def _save(self) -> None:
        if self._paths and not self._files:
            raise Refusal("Chưa gắn được tệp nào; hãy đóng, kiểm tra tệp rồi gắn lại.")
        filing, today = self._numbering.completed(self._filing()), self._context.today()
        if self.ui.several.isVisibleTo(self) and self.ui.several.currentData() == EACH:
            self.document_id = file_each(self._context.book, filing, today)[0]
        elif self._many is not None:
            book = self._context.book
            self.document_id = self._many.write(lambda tick: file_document(book, filing, today, tick), self)
        else:
            self.document_id = file_document(self._context.book, filing, today)
        if self._intake is not None:
            self._intake.keep()

    def _filing(self) -> Filing:
        draft = self._draft()
        one, occurrence = self._deliverable, self._occurrence()
        if self._many is not None:
            return Filing(draft, self._files, tuple(Target(each.id) for each in self._many.deliverables))
        if one is not None and self.ui.concludes.isChecked():
            return Filing(draft, self._files, concludes=one.id, conclusion=self._conclusion(draft, occurrence))
        milestone = occurrence.milestone.id if occurrence.milestone else None
        return Filing(draft, self._files, (Target(one.id, milestone),) if one else ())

    def _draft(self) -> DocumentDraft:
        fields, day = self._fields, self._fields.value("issued_on")
        draft = DocumentDraft(
            fields.words("reference"),
            fields.words("kind"),
            None if isinstance(day, str) else day,
            fields.words("issuer"),
            fields.words("signer"),
            fields.words("abstract"),
        )
        if not draft.says_something and self._files:  # a photograph is known by its file's name
            return DocumentDraft(abstract=self._files[0].name, issued_on=draft.issued_on)
        return draft

    def _conclusion(self, draft: DocumentDraft, occurrence: Occurrence) -> ConclusionDraft:
        if draft.issued_on is None:
            raise Refusal("Chưa có ngày văn bản, cũng là ngày hoàn thành; hãy ghi ngày rồi lưu lại.")
        unit = self.ui.unit.currentData() if self.ui.unit.count() else None
        if self.ui.unit.count() and unit == NOT_CHOSEN:
            raise Refusal("Chưa chọn đơn vị; hãy chọn một đơn vị, hoặc “Tất cả đơn vị còn lại”.")
        return ConclusionDraft(
            Conclusion.DONE,
            draft.issued_on,
            milestone_id=occurrence.milestone.id if occurrence.milestone else None,
            period=occurrence.period,
            unit_id=unit,
        )

    # -- look

    def _proposed_fields(self) -> ProposedFields:
        ui = self.ui
        fields: dict[str, QWidget] = {
            "reference": ui.reference,
            "issued_on": ui.issuedOn,
            "kind": ui.kind,
            "abstract": ui.abstract,
            "issuer": ui.issuer,
            "signer": ui.signer,
        }
        return ProposedFields(ui.rows, fields, self._context.today(), self)

    def _connect(self) -> None:
        ui = self.ui
        self._files_button = ui.buttons.addButton("Chọn &tệp…", ui.buttons.ButtonRole.ActionRole)
        self._files_button.clicked.connect(self.choose_files)
        self._numbering.arranged.connect(self._grow_if_seen)
        ui.targetButton.clicked.connect(self._choose_target)
        ui.milestone.currentIndexChanged.connect(self._offer_end)
        ui.concludes.toggled.connect(self._fill_units)
        ui.guessed.hide()
        self.one_line(ui.abstract)

    def _dress(self) -> None:
        ui, edge = self.ui, space(self, 0.75)
        ui.rows.setHorizontalSpacing(edge)
        ui.rows.setVerticalSpacing(space(self, 0.4))
        ui.contentLayout.setContentsMargins(0, 0, space(self, 0.5), 0)
        for row in (ui.targetRow, ui.referenceRow, ui.arrivalRow):
            row.setContentsMargins(0, 0, 0, 0)
        self._numbering.offer()
        ui.abstract.ask_lines(3)
        ui.concludes.setStyleSheet(visible_box(colours_of(self.palette()), self.fontMetrics().ascent()))
        name_parts(self)
        self._wheel = WheelGuard(self)
        self._wheel.guard(self)
        self.setMinimumWidth(space(self, 34))
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Room for every row that is shown now, as far as the screen has it; what is more is scrolled to."""
        ui = self.ui
        wide = ui.dialogContent.sizeHint().width() + ui.dialogScroll.verticalScrollBar().sizeHint().width()
        ui.dialogScroll.setMinimumWidth(min(wide, self.screen().availableGeometry().width() - space(self, 4)))
        ui.contentLayout.activate()
        # The wrapped words ask for their height only once they have a width.
        high = ui.contentLayout.totalHeightForWidth(max(wide, space(self, 32))) + space(self, 0.75)
        ui.dialogScroll.setMinimumHeight(min(high, self.screen().availableGeometry().height() - space(self, 14)))

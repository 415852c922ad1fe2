"""Asks before undoing or redoing up to a point: shows every step concerned, then takes them as one."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.dialogs.dialog_buttons import dress_buttons
from cchc_desktop.gui.jobs import Job
from cchc_desktop.gui.models.step_list import StepList, pc_day, row_at
from cchc_desktop.gui.step_changes import StepChanges
from cchc_desktop.gui.theme import space
from cchc_desktop.services.history.history import StepLine
from cchc_desktop.services.history.stepping import StepToTake, Way, WaySteps, take_in_worker

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book


class WayDialog(QDialog):
    """Editing rests while the steps are taken in a worker; the book's listeners are told once, at the end."""

    def __init__(self, book: Book, way: Way, parent: QWidget | None) -> None:
        super().__init__(parent)
        from cchc_desktop.gui.forms.way_dialog import Ui_WayDialog  # noqa: PLC0415 (with the dialog)

        self.ui = Ui_WayDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._book, self._way = book, way
        self._job: Job | None = None
        self._taken = 0
        self._telling = ExitStack()
        self._steps = StepList(pc_day, self)
        self._changes = StepChanges(book, self.ui.changes, self, leads_on=False)
        self._dress()
        self._fill()

    @property
    def verb(self) -> str:
        """What is done with the steps."""
        return "Hoàn tác" if self._way.back else "Làm lại"

    def ask(self) -> None:
        """Open and wait; the dialog is gone afterwards."""
        self.exec()
        self.deleteLater()

    def accept(self) -> None:
        """Take the steps; the dialog closes when all are taken."""
        if self._job is not None:
            return
        self._agree().setEnabled(False)
        self.ui.progress.show()
        self.ui.progress.setMaximum(len(self._way.steps))
        self._telling.enter_context(self._book.telling_once(self._title()))
        self._job = Job(self._work, self)
        self._job.progress.connect(self._show_progress)
        self._job.finished.connect(self._finish)
        self._job.failed.connect(self._fail)
        self._job.cancelled.connect(self._stop)
        self._job.start()

    def reject(self) -> None:
        """While steps are taken: stop behind the one under way."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _work(self, tick: Tick) -> int:
        def counted(done: int, total: int) -> None:
            self._taken = done  # also of the tick that ends the work
            tick(done, total)

        return take_in_worker(self._book, self._way, counted)

    def _show_progress(self, done: int, total: int) -> None:
        self.ui.progress.setValue(done)

    def _finish(self, _: object) -> None:
        self._end()
        super().accept()

    def _fail(self, sentence: str) -> None:
        self._end()
        self._say(sentence)

    def _stop(self) -> None:
        self._end()
        self._say(f"Đã {self.verb.lower()} {self._taken} trong {len(self._way.steps)} bước rồi dừng theo yêu cầu.")

    def _end(self) -> None:
        if self._job is not None:
            self._job.wait()
        self._job = None
        self.ui.progress.hide()
        self._telling.close()

    def _say(self, sentence: str) -> None:
        """What is shown no longer is what would be done: nothing is left but to close."""
        self.ui.refusal.setText(sentence)
        self.ui.refusal.show()
        self._agree().hide()

    def _choose(self, index: QModelIndex) -> None:
        row = row_at(index)
        if isinstance(row, StepLine):
            self._changes.show(row.id)

    # -- look

    def _title(self) -> str:
        return f"{self.verb} {len(self._way.steps)} bước"

    def _agree(self) -> QWidget:
        return self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)

    def _dress(self) -> None:
        ui = self.ui
        self.setWindowTitle(self._title())
        ui.progress.hide()
        ui.refusal.hide()
        ui.steps.setModel(self._steps)
        ui.steps.selectionModel().currentChanged.connect(self._choose)
        ui.splitter.setSizes([4500, 5500])
        dress_buttons(ui.buttons, ui.buttons.button(QDialogButtonBox.StandardButton.Ok), self._title())
        ui.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText("Đóng")
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        room = self.screen().availableGeometry()
        self.resize(min(space(self, 52), room.width()), min(space(self, 28), round(room.height() * 0.8)))

    def _fill(self) -> None:
        way = self._way
        order = "từ mới đến cũ" if way.back else "từ cũ đến mới"
        rows = f"{way.rows:,}".replace(",", ".")
        after = "làm lại được cho đến khi sổ được sửa tiếp" if way.back else "hoàn tác lại được"
        steps = f"{len(way.steps)} bước dưới đây, {order}, gồm {rows} dòng dữ liệu"
        self.ui.subject.setText(f"Sẽ {self.verb.lower()} {steps}. Các bước này {after}.")
        self._steps.read(WaySteps(self._book, way))
        self.ui.steps.setCurrentIndex(self._steps.index(1))
        self.ui.barrier.setVisible(way.stopped_by is not None)
        if way.stopped_by is not None:
            self.ui.barrier.setText(_barrier_words(way.stopped_by, bool(way.steps)))
        self._agree().setVisible(bool(way.steps))
        self.ui.splitter.setVisible(bool(way.steps))


def _barrier_words(barrier: StepToTake, something: bool) -> str:
    where = f"“{barrier.label}” lúc {barrier.at:%H:%M ngày %d/%m/%Y}"
    if something:
        return f"Dừng ở bước {where}: bước này và những bước trước nó không hoàn tác được."
    return f"Sau bước đã chọn có bước {where} không hoàn tác được, nên không quay lại đến đó được."

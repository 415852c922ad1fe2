"""Asks for key, password and look of a digital signature, and signs in a worker; a refusal leaves it open."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.sign_dialog import Ui_SignDialog
from cchc_desktop.gui.jobs import Job, show_progress
from cchc_desktop.services.signing.looks import Handwriting, Look, Seal, TopLine
from cchc_desktop.services.view_state import read_view, write_view

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

UNSEEN, HANDWRITING, SEAL, LINE = "unseen", "handwriting", "seal", "line"
LOOKS = {
    UNSEEN: "Không hiện gì",
    HANDWRITING: "Ảnh chữ ký, giữa chức vụ và họ tên người ký",
    SEAL: "Dấu cơ quan, trùm lên ảnh chữ ký đã có",
    LINE: "Một dòng ở góc trên bên phải, kèm giờ ký",
}
KEYS = "Chứng thư số (*.p12 *.pfx);;Thiết bị lưu khóa (*.dll *.so *.dylib)"
LAST_KEY, LAST_LOOK, LAST_IMAGE = "sign/key", "sign/look", "sign/image/"


class SignDialog(RefusableDialog):
    """`signed` holds the signed paper when it was agreed to. Key, look and images are those of last time; `book`
    remembers where they lie, never the password.
    """

    def __init__(self, title: str, source: bytes | Path, book: Book | None, parent: QWidget | None) -> None:
        super().__init__(f"Ký số {title}", lambda: None, parent)
        self.ui = Ui_SignDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.signed: bytes | None = None
        self._source, self._book = source, book
        self._job: Job | None = None
        self._thread: ThreadPoolExecutor | None = None
        for look, words in LOOKS.items():
            self.ui.look.addItem(words, look)
        self.ui.chooseKey.clicked.connect(lambda: self._choose("Chọn chứng thư số", KEYS, self.ui.keyFile))
        self.ui.chooseImage.clicked.connect(
            lambda: self._choose("Chọn ảnh", "Ảnh nền trong suốt (*.png)", self.ui.imageFile)
        )
        self.ui.keyFile.setText(self._kept(LAST_KEY))
        self.ui.look.setCurrentIndex(max(self.ui.look.findData(self._kept(LAST_LOOK)), 0))
        self.ui.look.currentIndexChanged.connect(lambda *_: self._show_rows())
        self.arrange(self.ui.refusal, self.ui.buttons, "Ký số")
        self._show_rows()
        (self.ui.password if self.ui.keyFile.text() else self.ui.keyFile).setFocus()

    def accept(self) -> None:
        """Sign in a worker; the dialog closes when that is done."""
        if self._job is not None:
            return
        try:
            work = self._work()
        except Refusal as refusal:
            self.say(str(refusal))
            return
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
        # The library runs an event loop, which wants a thread that Python made; a worker of Qt's is none. It waits.
        thread = self._thread = ThreadPoolExecutor(max_workers=1)
        future = thread.submit(work)
        job = self._job = Job(lambda _tick: future.result(), self)
        show_progress(job, "Đang ký…", self)
        for over in (job.finished, job.failed, job.cancelled):
            over.connect(self._forget)
        job.finished.connect(self._take)
        job.failed.connect(self.say)
        job.start()

    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.wait()
            self._forget()
        self.ui.password.clear()
        super().done(result)

    # -- signing

    def _work(self) -> Callable[[], bytes]:
        """What the worker does, from the fields as they stand."""
        key, password = self.ui.keyFile.text().strip(), self.ui.password.text()
        if not key:
            self.ui.keyFile.setFocus()
            raise Refusal(
                "Chưa chọn chứng thư; hãy chọn tệp .p12 do nơi cấp chứng thư giao, hoặc tệp của thiết bị lưu khóa."
            )
        source, look = self._source, self._look()

        def sign() -> bytes:
            from cchc_desktop.services.signing.digital_signature import read_pdf, sign_pdf  # noqa: PLC0415 (heavy)

            pdf = source if isinstance(source, bytes) else read_pdf(source)
            return sign_pdf(pdf, Path(key), password, look=look)

        return sign

    def _look(self) -> Look | None:
        kind, image, words = self.ui.look.currentData(), self.ui.imageFile.text().strip(), self.ui.words.text()
        if kind in (HANDWRITING, SEAL) and not image:
            self.ui.imageFile.setFocus()
            raise Refusal("Chưa chọn ảnh; hãy chọn ảnh .png nền trong suốt, hoặc chọn “Không hiện gì”.")
        if kind == HANDWRITING:
            return Handwriting(Path(image), words.strip())
        if kind == SEAL:
            return Seal(Path(image))
        return TopLine(words) if kind == LINE else None

    def _take(self, signed: object) -> None:
        assert isinstance(signed, bytes)
        self.signed = signed
        self._keep(LAST_KEY, self.ui.keyFile.text().strip())
        self._keep(LAST_LOOK, self.ui.look.currentData())
        self._keep(LAST_IMAGE + self.ui.look.currentData(), self.ui.imageFile.text().strip())
        self.done(self.DialogCode.Accepted)

    def _forget(self) -> None:
        self._job = None
        if self._thread is not None:
            self._thread.shutdown()
            self._thread = None
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(True)

    # -- the fields

    def _choose(self, title: str, kinds: str, field: QLineEdit) -> None:
        folder = str(Path(field.text()).parent) if field.text() else str(Path.home())
        chosen, _ = QFileDialog.getOpenFileName(self, title, folder, kinds)
        if chosen:
            field.setText(chosen)

    def _show_rows(self) -> None:
        """Only what the chosen look needs."""
        ui, kind = self.ui, self.ui.look.currentData()
        ui.rows.setRowVisible(3, kind in (HANDWRITING, SEAL))
        ui.rows.setRowVisible(4, kind in (HANDWRITING, LINE))
        ui.imageFile.setText(self._kept(LAST_IMAGE + kind))
        ui.words.clear()
        ui.wordsLabel.setText("Họ tên đã &in" if kind == HANDWRITING else "&Ghi")
        ui.words.setPlaceholderText(
            "Để trống: như tên trong chứng thư" if kind == HANDWRITING else "Số, ký hiệu; hoặc SAO Y; tên cơ quan"
        )
        self.grow()

    def _kept(self, key: str) -> str:
        return (read_view(self._book, key) or "") if self._book is not None else ""

    def _keep(self, key: str, value: str) -> None:
        if self._book is not None and not self._book.read_only:
            write_view(self._book, key, value)

"""A report's way from draft to signed, from the page Báo cáo: freezing, opening again, signing, what differs since."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.report_content import ReportState
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.report_signing_dialog import ReportSigningDialog
from cchc_desktop.gui.dialogs.report_step_dialog import ReportStepDialog
from cchc_desktop.gui.jobs import Job, show_progress
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.documents.documents import KeptFile
from cchc_desktop.services.reports.freezing import DrawnReport, draw_report, keep_frozen, thaw_report
from cchc_desktop.services.reports.official import official_copy_of
from cchc_desktop.services.reports.rows import report_name
from cchc_desktop.services.reports.signed_text import SignedComparison, compare_signed
from cchc_desktop.services.reports.signing import SigningDraft, next_report_number, sign_with_copy
from cchc_desktop.services.reports.status import ReportStatus, report_status

if TYPE_CHECKING:
    from cchc_desktop.gui.opening import FileOpener


class ReportApproval(QObject):
    """Fills the menu by where the report stands; `asked` gives year and period, `refused` a sentence for the page."""

    refused = Signal(str)
    frozenWanted = Signal()
    """The officer wants to look at what was frozen."""

    def __init__(self, context: Context, asked: Callable[[], tuple[int, PeriodKind]], page: QWidget) -> None:
        super().__init__(page)
        self._context, self._asked, self._page = context, asked, page
        self._job: Job | None = None
        self._opener: FileOpener | None = None

    def fill(self, menu: QMenu) -> None:
        """What can be done with the report as it stands."""
        menu.clear()
        status = self._status()
        state = status.state
        freeze = menu.addAction("&Chốt số liệu…", self.freeze)
        thaw = menu.addAction("&Mở lại để sửa…", self.thaw)
        sign = menu.addAction("&Ghi số, ngày ký…", self.sign)
        menu.addSeparator()
        differ = menu.addAction("&Khác biệt với bản đã chốt…", self.show_differences)
        frozen = menu.addAction("&Xem bản đã chốt…", self.frozenWanted.emit)
        opened = menu.addAction("Mở &bản đã ký", self.open_official)
        writable = not self._context.book.read_only
        freeze.setEnabled(writable and state is ReportState.DRAFT)
        thaw.setEnabled(writable and state is ReportState.FROZEN)
        sign.setEnabled(writable and state is not ReportState.DRAFT)
        for told in (differ, frozen):
            told.setEnabled(state is not ReportState.DRAFT)
        opened.setEnabled(status.official is not None)

    def stop(self) -> None:
        """The window closes: cancel what runs and wait for it."""
        if self._job is not None:
            self._job.wait()

    def freeze(self) -> None:
        """Figures, text and PDF are kept as they are now; what is missing is told instead."""
        status = self._status()
        if status.gaps.missing:
            self.refused.emit(f"Chưa chốt được số liệu: {'; '.join(status.gaps.missing)}.")
            return
        told = "Sau khi chốt, số liệu, lời văn và bản in được giữ nguyên; sửa số liệu về sau chỉ hiện thành khác biệt."
        doubts = [f"{doubt[0].upper()}{doubt[1:]}." for doubt in status.gaps.doubts]
        ReportStepDialog(
            f"Chốt số liệu {self._name}", told, doubts, self._page, verb="Chốt số liệu", act=lambda _: self._draw()
        ).ask()

    def thaw(self) -> None:
        """Back to a draft, for a reason that the history keeps."""
        year, kind = self._asked()
        told = "Bản đã chốt được bỏ đi; báo cáo lập lại từ số liệu hiện nay. Lý do được giữ trong lịch sử thay đổi."
        ReportStepDialog(
            f"Mở lại {self._name}",
            told,
            (),
            self._page,
            verb="Mở lại",
            act=lambda reason: thaw_report(self._context.book, year, kind, reason),
            asks_reason=True,
        ).ask()

    def sign(self) -> None:
        """Number, day and signer, and the signed copy, which is the official one from then on."""
        status = self._status()
        known = SigningDraft(status.number, status.signed_on, status.signer)
        title = f"Ghi số, ngày ký {self._name}"
        today = self._context.today()
        dialog = ReportSigningDialog(title, known, self._sign, self._page, today=today, next_number=self._next_number)
        if status.official is not None:
            dialog.show_kept(status.official.name)
        dialog.ask()

    @property
    def signed_word_file(self) -> str:
        """The name of the official copy where that is a Word file; "" otherwise: then the preview shows what counts."""
        official = official_copy_of(self._context.book, *self._asked())
        return official.name if official is not None and official.suffix == ".docx" else ""

    def open_official(self) -> None:
        """The signed copy: a PDF in a preview, a Word file in the system's program for it, as a copy to read."""
        from cchc_desktop.gui.opening import FileOpener  # noqa: PLC0415 (few reports have one yet)

        official = official_copy_of(self._context.book, *self._asked())
        if official is not None:
            self._opener = self._opener or FileOpener(self._context.book, self._page.window())
            self._opener.open(KeptFile(official.id, official.name, official.size, official.sha256))

    def show_differences(self) -> None:
        """What the data say since the freezing, and what the signed copy says otherwise; read in a worker."""
        year, kind = self._asked()

        def read(tick: Tick) -> SignedComparison | None:
            with open_book(self._context.book.path, read_only=True) as reader:
                return compare_signed(reader, year, kind, lambda: tick(0, 0))

        self._run(read, "Đang so bản đã ký…", self._tell_differences)

    # -- how

    @property
    def _name(self) -> str:
        year, kind = self._asked()
        return report_name(kind, year)

    def _status(self) -> ReportStatus:
        year, kind = self._asked()
        return report_status(self._context.book, year, kind, self._context.today())

    def _sign(self, draft: SigningDraft, copy: Path | None) -> None:
        year, kind = self._asked()
        sign_with_copy(self._context.book, year, kind, draft, copy, self._context.today())

    def _next_number(self, day: date) -> str:
        year, kind = self._asked()
        return next_report_number(self._context.book, year, kind, day)

    def _draw(self) -> None:
        """The PDF is made in a worker; the book keeps it when it is whole."""
        year, kind = self._asked()
        today = self._context.today()

        def draw(tick: Tick) -> DrawnReport:
            with open_book(self._context.book.path, read_only=True) as reader:
                return draw_report(reader, year, kind, today, tick)

        self._run(draw, f"Đang chốt số liệu {self._name}…", self._keep)

    def _keep(self, drawn: object) -> None:
        assert isinstance(drawn, DrawnReport)
        try:
            keep_frozen(self._context.book, drawn)
        except Refusal as refusal:
            self.refused.emit(str(refusal))

    def _tell_differences(self, signed: object) -> None:
        lines = [f"Số liệu hiện nay: {each.words}" for each in self._status().corrections]
        if isinstance(signed, SignedComparison):
            lines += [f"Bản đã ký: {each.words}" for each in signed.differences]
            lines += [signed.unread_words] if signed.unread_words else []
        told = f"Có {len(lines)} chỗ khác." if lines else "Không có gì khác với bản đã chốt."
        ReportStepDialog(f"Khác biệt của {self._name}", told, lines, self._page).ask()

    def _run(self, work: Callable[[Tick], object], words: str, then: Callable[[object], None]) -> None:
        if self._job is not None:
            return
        self._job = job = Job(work, self)
        show_progress(job, words, self._page)
        for over in (job.finished, job.failed, job.cancelled):
            over.connect(self._forget)
        job.finished.connect(then)
        job.failed.connect(self.refused)
        job.start()

    def _forget(self) -> None:
        self._job = None

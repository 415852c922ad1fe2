"""Asks for one wording of the deadline for many deliverables; shows at once how it is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from cchc_desktop.domain.deadline import Deadline
from cchc_desktop.domain.plan import Deliverable
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.bulk_deadline_dialog import Ui_BulkDeadlineDialog
from cchc_desktop.gui.models.chosen_words import codes_of
from cchc_desktop.gui.wording import reading_of


class BulkDeadlineDialog(RefusableDialog):
    """`read` previews a wording; `save` gets the wording and this dialog."""

    def __init__(
        self,
        chosen: Sequence[Deliverable],
        read: Callable[[str], Deadline],
        save: Callable[[str, QWidget], object],
        parent: QWidget | None,
    ) -> None:
        title = f"Đổi thời hạn của {len(chosen)} sản phẩm"
        super().__init__(title, lambda: save(self.ui.manyDeadline.text(), self), parent)
        self.ui = Ui_BulkDeadlineDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._read = read
        self.ui.subject.setText("\n".join(_sentences(chosen)))
        self.ui.manyReadAs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.ui.manyDeadline.textChanged.connect(self._preview)
        self.arrange(self.ui.refusal, self.ui.buttons, "Đổi")
        self.ui.manyDeadline.setFocus()

    def _preview(self, text: str) -> None:
        self.ui.manyReadAs.setText(reading_of(self._read(text)) if text.strip() else "")
        self.grow()


def _sentences(chosen: Sequence[Deliverable]) -> list[str]:
    """What the officer should know before agreeing."""
    told = [f"{len(chosen)} sản phẩm sẽ có cùng một thời hạn: {codes_of(chosen)}."]
    ended = [one for one in chosen if any(each.conclusion is not None for each in one.milestones)]
    if ended:
        told.append(f"{len(ended)} sản phẩm đã có mốc kết thúc; kết quả đã ghi giữ nguyên: {codes_of(ended)}.")
    by_hand = [one for one in chosen if one.window_set_by_hand]
    if by_hand:
        told.append(f"{len(by_hand)} sản phẩm đang đặt thời hạn bằng tay sẽ theo lời văn mới: {codes_of(by_hand)}.")
    return told

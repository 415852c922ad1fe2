"""Shows the dossiers that a plan's year usually makes; those ticked are added."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.dossiers import DossierDraft
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.dossier_proposals_dialog import Ui_DossierProposalsDialog
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.check_list import add_choice, check, checked, dress_boxes

SENTENCE = (
    "Hồ sơ thường lập theo nội dung của kế hoạch năm {year}. Tiêu đề, thời hạn bảo quản chỉ là gợi ý, sửa được sau."
)


class DossierProposalsDialog(RefusableDialog):
    """`save` gets the drafts that are ticked; all are at first."""

    def __init__(
        self,
        year: int,
        drafts: Sequence[DossierDraft],
        save: Callable[[list[DossierDraft]], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__("Đề xuất hồ sơ", lambda: save([drafts[at] for at in checked(self.ui.dossiers)]), parent)
        self.ui = Ui_DossierProposalsDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.subject.setText(SENTENCE.format(year=year))
        dress_boxes(self.ui.dossiers)
        for at, draft in enumerate(drafts):
            add_choice(self.ui.dossiers, f"{draft.code}  {' '.join(draft.title.split())} · {draft.retention}", at)
        check(self.ui.dossiers, range(len(drafts)))
        self.ui.dossiers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ui.dossiers.setMinimumHeight(space(self, 14))
        self.arrange(self.ui.refusal, self.ui.buttons, "Thêm")
        self.setMinimumWidth(space(self, 40))

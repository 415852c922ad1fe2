"""Thiết lập: the calendar of reports, how deadlines are read, and the agency, saved as one step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from cchc_desktop.domain.periods import DEFAULT_PERIODS, PeriodRule
from cchc_desktop.domain.progress import SOON_DAYS
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.reminder_letters import ANSWER_DAYS
from cchc_desktop.gui.agency.agency_tabs import AgencyTabs
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.dialog_buttons import dress_buttons
from cchc_desktop.gui.dialogs.period_rows import PeriodRow, write_heads
from cchc_desktop.gui.forms.settings_dialog import Ui_SettingsDialog
from cchc_desktop.gui.theme import colours_of, space
from cchc_desktop.gui.widgets.visible_marks import visible_box
from cchc_desktop.gui.widgets.wheel_guard import WheelGuard
from cchc_desktop.services.agency.issuing import refuse_nameless
from cchc_desktop.services.office_settings import (
    OfficeSettings,
    read_office_settings,
    refuse_unfit,
    rereadings_of,
    write_office_settings,
)
from cchc_desktop.services.plan.rereading import Rereading, Rereadings

NAMED = 8
"""Codes that a sentence names before it only counts."""
BEFORE_NOTE = (
    "Ví dụ “Trước ngày 31/10”: không đánh dấu thì hạn cuối là 30/10; đánh dấu thì là 31/10. "
    "Không đánh dấu là thông lệ. Thời hạn đặt bằng tay và mốc đã kết luận không thay đổi."
)
SOON_NOTE = f"Ghi sẵn {SOON_DAYS} ngày (thông lệ, không phải quy định); thứ Bảy, Chủ nhật và ngày nghỉ không tính."
ANSWER_NOTE = f"Ngày ghi trong công văn đôn đốc, lấy ý kiến, tính từ ngày lập; ghi sẵn {ANSWER_DAYS} ngày (thông lệ)."


class SettingsDialog(QDialog):
    """Nothing is written before Lưu; where that moves deadlines, it says which and asks for a second Lưu."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._settings = read_office_settings(context.book)
        self._agreed: Rereadings | None = None
        self.ui = Ui_SettingsDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.rows = self._make_rows()
        self.agency = AgencyTabs(self.ui.tabs, self._settings.agency, context.today())
        self._load()
        self._dress()
        self._connect()

    @property
    def wanted(self) -> OfficeSettings:
        """What stands in the fields."""
        rules = tuple(row.rule for row in self.rows)
        ui = self.ui
        return OfficeSettings(
            ui.beforeInclusive.isChecked(), ui.soonDays.value(), rules, self.agency.agency, ui.answerDays.value()
        )

    def ask(self) -> None:
        """Open and wait; the dialog is gone afterwards."""
        self.exec()
        self.deleteLater()

    def accept(self) -> None:
        """Save; where deadlines would move first say so, and save when Lưu is pressed again."""
        self.ui.refusal.hide()
        try:
            if self._may_save():
                write_office_settings(self._context.book, self.wanted)
                super().accept()
        except Refusal as refusal:
            self.ui.refusal.setText(str(refusal))
            self.ui.refusal.show()

    def _may_save(self) -> bool:
        wanted = self.wanted
        if wanted.agency != self._settings.agency:
            self._refuse_nameless(wanted)
        refuse_unfit(wanted)
        anew = rereadings_of(self._context.book, wanted)
        if anew.moved and anew != self._agreed:
            self._say_moved(anew)
            return False
        return True

    def _refuse_nameless(self, wanted: OfficeSettings) -> None:
        try:
            refuse_nameless(wanted.agency)
        except Refusal:
            self.agency.lead_to_missing()
            raise

    def _say_moved(self, anew: Rereadings) -> None:
        self._agreed = anew
        self.ui.rereading.setText(rereading_words(anew))
        self.ui.rereading.show()
        self._save_button().setText("&Lưu và đọc lại thời hạn")

    def _forget_agreement(self) -> None:
        """Another value asks anew."""
        self._agreed = None
        self.ui.rereading.hide()
        self._save_button().setText("&Lưu")
        self._say_custom()

    def _say_custom(self) -> None:
        custom = tuple(row.rule for row in self.rows) != DEFAULT_PERIODS
        self.ui.reportCustom.setText("Lịch này khác ngày ghi sẵn." if custom else "Đang dùng ngày ghi sẵn (thông lệ).")
        self.ui.defaultsButton.setEnabled(custom)

    # -- making it

    def _make_rows(self) -> tuple[PeriodRow, ...]:
        grid = self.ui.reportGrid
        write_heads(grid)
        return tuple(
            PeriodRow(rule.kind, grid, at + 1, self._forget_agreement) for at, rule in enumerate(DEFAULT_PERIODS)
        )

    def _load(self) -> None:
        self._show_rules(self._settings.rules)
        self.ui.beforeInclusive.setChecked(self._settings.before_inclusive)
        self.ui.soonDays.setValue(self._settings.soon_days)
        self.ui.answerDays.setValue(self._settings.answer_days)
        self._forget_agreement()

    def _show_rules(self, rules: Sequence[PeriodRule]) -> None:
        for row, rule in zip(self.rows, rules, strict=True):
            row.show_rule(rule)

    def _connect(self) -> None:
        ui = self.ui
        ui.beforeInclusive.toggled.connect(self._forget_agreement)
        ui.defaultsButton.clicked.connect(lambda: self._show_rules(DEFAULT_PERIODS))
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self._wheel = WheelGuard(self)
        self._wheel.guard(self)

    def _save_button(self) -> QPushButton:
        return self.ui.buttons.button(QDialogButtonBox.StandardButton.Save)

    def _dress(self) -> None:
        ui, line = self.ui, space(self, 1)
        self.setWindowTitle("Thiết lập")
        for days in (ui.soonDays, ui.answerDays):
            days.lineEdit().setTextMargins(line // 2, 0, 0, 0)
        ui.beforeNote.setText(BEFORE_NOTE)
        ui.soonNote.setText(SOON_NOTE)
        ui.answerNote.setText(ANSWER_NOTE)
        ui.rereading.hide()
        ui.refusal.hide()
        for layout in (ui.reportTabLayout, ui.deadlineTabLayout):
            layout.setContentsMargins(0, line, 0, 0)
            layout.setSpacing(line // 2)
        ui.reportLayout.setContentsMargins(0, 0, line // 2, 0)
        ui.reportLayout.setSpacing(line // 2)
        box = visible_box(colours_of(self.palette()), self.fontMetrics().ascent())
        for mark in (ui.beforeInclusive, *(row.made for row in self.rows)):
            mark.setStyleSheet(box)
        ui.reportGrid.setHorizontalSpacing(line // 2)
        ui.reportGrid.setVerticalSpacing(line // 2)
        dress_buttons(ui.buttons, ui.buttons.button(QDialogButtonBox.StandardButton.Save), "&Lưu")
        ui.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText("Đó&ng")
        room = self.screen().availableGeometry()
        self.resize(min(space(self, 48), room.width()), min(space(self, 34), round(room.height() * 0.9)))


def rereading_words(anew: Rereadings) -> str:
    """Whose deadlines move, and whose stay though the wording reads otherwise now."""
    moved = f"Lưu thì thời hạn của {len(anew.moved)} sản phẩm được đọc lại và thay đổi: {_codes(anew.moved)}."
    kept = f" {len(anew.kept)} sản phẩm đã kết luận giữ nguyên: {_codes(anew.kept)}." if anew.kept else ""
    return f"{moved}{kept} Tất cả là một bước, hoàn tác được."


def _codes(found: Sequence[Rereading]) -> str:
    years = {one.year for one in found}
    named = ", ".join(one.code if len(years) == 1 else f"{one.code} ({one.year})" for one in found[:NAMED])
    return f"{named} và {len(found) - NAMED} sản phẩm khác" if len(found) > NAMED else named

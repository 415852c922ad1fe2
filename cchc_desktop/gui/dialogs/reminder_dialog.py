"""Notes that a unit was reminded: how, when, of which deliverables; what is late or due soon is ticked at first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.progress import CONCLUDED, State
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.reminder_dialog import Ui_ReminderDialog
from cchc_desktop.gui.models.unit_rows import duty_words
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.check_list import add_choice, check, checked, dress_boxes
from cchc_desktop.gui.widgets.day_field import day_of, show_day
from cchc_desktop.gui.widgets.long_choices import long_choices
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.services.calendar.working_days import counted, read_calendar
from cchc_desktop.services.units.reminders import MEANS_WORDS, Means, ReminderDraft, add_reminder
from cchc_desktop.services.units.sheet import read_sheet

PRESSING = (State.LATE, State.SOON)
FIRST_MEANS = (Means.TELEPHONE, Means.MESSAGE, Means.LETTER)


class ReminderDialog(RefusableDialog):
    """`units` are those who may be meant, id and name; `asked` is the deliverable from which the officer came."""

    def __init__(
        self, context: Context, units: Sequence[tuple[int, str]], parent: QWidget | None, *, asked: int | None = None
    ) -> None:
        super().__init__("Ghi nhắc việc", self._save, parent)
        self._context = context
        self._asked = asked
        self.ui = Ui_ReminderDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        long_choices(self.ui.unitChooser)
        for unit, name in units:
            self.ui.unitChooser.addItem(name, unit)
        for means in FIRST_MEANS:
            self.ui.means.addItem(MEANS_WORDS[means], means)
        show_day(self.ui.day, context.today())
        self.ui.note.ask_lines(3)
        dress_boxes(self.ui.items)
        self.ui.items.setMinimumHeight(space(self, 9))
        self.ui.unitChooser.currentIndexChanged.connect(self._fill_items)
        self._fill_items()
        name_parts(self)
        self.arrange(self.ui.refusal, self.ui.buttons, "Ghi")
        self.setMinimumWidth(space(self, 40))

    def _fill_items(self) -> None:
        """What the unit still owes, the most pressing first."""
        book, today = self._context.book, self._context.today()
        sheet = read_sheet(book, self.ui.unitChooser.currentData(), today)
        calendar = counted(read_calendar(book))
        self.ui.items.clear()
        ticked = []
        for duty in sorted(sheet.duties, key=lambda one: PRESSING.index(one.state) if one.state in PRESSING else 2):
            if duty.state in CONCLUDED:
                continue
            key = (duty.deliverable_id, duty.label)
            add_choice(self.ui.items, duty_words(duty, today, calendar, sheet.reminded.get(duty.deliverable_id)), key)
            if duty.deliverable_id == self._asked if self._asked is not None else duty.state in PRESSING:
                ticked.append(key)
        check(self.ui.items, ticked)

    def _save(self) -> None:
        day = day_of(self.ui.day)
        if day is None:
            raise Refusal("Chưa có ngày nhắc; hãy chọn ngày.")
        draft = ReminderDraft(
            unit_id=self.ui.unitChooser.currentData(),
            day=day,
            means=Means(self.ui.means.currentData()),
            items=[(deliverable, label) for deliverable, label in checked(self.ui.items)],
            note=self.ui.note.toPlainText(),
        )
        add_reminder(self._context.book, draft, self._context.today())

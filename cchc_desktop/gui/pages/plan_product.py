"""The tab Sản phẩm: wording, window, funding and units; each field saves itself when it is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from cchc_desktop.domain.numbers import read_money
from cchc_desktop.domain.plan import Deliverable, Task, Unit
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.draft_keeper import DraftKeeper
from cchc_desktop.gui.forms.deliverable_form import Ui_DeliverableForm
from cchc_desktop.gui.pages.plan_progress import Ask
from cchc_desktop.gui.widgets.day_field import allow_no_day, day_of, show_day
from cchc_desktop.gui.widgets.text_field import TextField
from cchc_desktop.gui.wording import reading_of
from cchc_desktop.services.plan import planning, windows

Save = Callable[[str], object]
NAMES = {"title": "Tên sản phẩm", "task-title": "Tên nhiệm vụ"}
"""Fields that are never saved empty."""
STAYS_EMPTY = "{name} đang để trống; hãy ghi tên, hoặc bấm Esc để giữ tên cũ."
KEPT_AGAIN = "{name} để trống thì không lưu được nên tên cũ vẫn được giữ; muốn đổi, hãy ghi tên mới."


class ProductTab(QObject):
    """Works on the fields of the tab; `show` gives it a deliverable and its task."""

    def __init__(
        self, ui: Ui_DeliverableForm, context: Context, drafts: DraftKeeper, ask: Ask, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ui, self._context, self._drafts, self._ask = ui, context, drafts, ask
        self._window = parent
        self._task: Task | None = None
        self._deliverable: Deliverable | None = None
        self._year = 0
        self._fields: dict[str, TextField] = {}
        self._add("title", ui.deliverableTitle, self._save_title)
        self._add("deadline", ui.deliverableDeadline, self._save_deadline)
        self._add("funding", ui.fundingText, self._save_funding)
        self._add("amount", ui.fundingAmount, self._save_amount)
        self._add("task-title", ui.taskTitle, self._save_task_title)
        self._add("leads", ui.leadsText, self._save_leads)
        self._add("coordinating", ui.coordinatingText, self._save_coordinating)
        ui.deliverableDeadline.textChanged.connect(self._preview)
        for day in (ui.windowFrom, ui.windowTo):
            allow_no_day(day, context.today())
            day.editingFinished.connect(self._save_window)
            day.calendarWidget().clicked.connect(self._save_window)
        ui.windowResetButton.clicked.connect(self._reset_window)

    def show(self, year: int, task: Task, deliverable: Deliverable) -> None:
        """Show what is saved; a field in which the officer is typing keeps what stands in it."""
        other = self._deliverable is None or self._deliverable.uid != deliverable.uid
        self._year, self._task, self._deliverable = year, task, deliverable
        for name, text in _texts_of(task, deliverable).items():
            if other:
                self._fields[name].replace(text)
            else:
                self._fields[name].show(text)
        if other:
            self._recall()
        self._show_window(deliverable)
        self._show_units(task)
        self._preview(self._ui.deliverableDeadline.text())

    def leave(self) -> None:
        """Save every half-typed field: another record is about to be shown, or the window closes."""
        if self._deliverable is not None:
            for field in self._fields.values():
                field.leave()

    # -- one field: keep while typed, save when left

    def _add(self, name: str, edit: QLineEdit | QPlainTextEdit, save: Save) -> None:
        field = self._fields[name] = TextField(edit)
        field.typed.connect(lambda text: self._drafts.keep(self._key(name), text))
        field.left.connect(lambda text: self._save(name, text, save))
        if name in NAMES:
            field.be_name()
            field.entered.connect(lambda: self._go_on(name))
            field.given_up.connect(lambda: self._drafts.drop(self._key(name)))

    def _go_on(self, name: str) -> None:
        """Enter: on to the next field, which saves; not out of an empty name, whose words would be gone again."""
        if self._fields[name].text.strip():
            self._window.focusNextChild()
        else:
            self._refuse(STAYS_EMPTY.format(name=NAMES[name]))

    def _refuse(self, sentence: str) -> None:
        def refused() -> None:
            raise Refusal(sentence)

        self._ask(refused)

    def _save(self, name: str, text: str, save: Save) -> None:
        if name in NAMES and not text.strip():
            self._fields[name].give_up()
            self._refuse(KEPT_AGAIN.format(name=NAMES[name]))
            return
        key = self._key(name)
        if self._ask(lambda: save(text)):
            self._drafts.drop(key)
            self._fields[name].saved()

    def _key(self, name: str) -> str:
        assert self._deliverable is not None
        return f"deliverable/{self._deliverable.uid}/{name}"

    def _recall(self) -> None:
        for name, field in self._fields.items():
            kept = self._drafts.recall(self._key(name))
            if kept is not None and kept != field.text and (kept.strip() or name not in NAMES):
                field.restore(kept)

    # -- what each field saves

    def _edit(self, **changed: object) -> None:
        assert self._deliverable is not None
        one = self._deliverable
        draft = planning.DeliverableDraft(
            one.title, one.deadline_text, one.funding_text, one.funding_amount, one.search_also
        )
        planning.edit_deliverable(self._context.book, one.id, replace(draft, **changed))  # type: ignore[arg-type]

    def _edit_task(self, **changed: str) -> None:
        assert self._task is not None
        task = self._task
        draft = planning.TaskDraft(task.title, task.leads_text, task.coordinating_text, task.search_also)
        planning.edit_task(self._context.book, task.id, replace(draft, **changed))

    def _save_title(self, text: str) -> None:
        self._edit(title=text)

    def _save_deadline(self, text: str) -> None:
        self._edit(deadline_text=text)

    def _save_funding(self, text: str) -> None:
        self._edit(funding_text=text)

    def _save_amount(self, text: str) -> None:
        self._edit(funding_amount=read_money(text))

    def _save_task_title(self, text: str) -> None:
        self._edit_task(title=text)

    def _save_leads(self, text: str) -> None:
        self._edit_task(leads_text=text)

    def _save_coordinating(self, text: str) -> None:
        self._edit_task(coordinating_text=text)

    # -- window and readings

    def _preview(self, text: str) -> None:
        if self._deliverable is None:
            return
        reading = windows.preview_deadline(self._context.book, text, self._year)
        self._ui.readAs.setText(reading_of(reading))

    def _show_window(self, deliverable: Deliverable) -> None:
        for field, day in ((self._ui.windowFrom, deliverable.opens_on), (self._ui.windowTo, deliverable.due_on)):
            if not field.hasFocus():
                show_day(field, day)
        by_hand = deliverable.window_set_by_hand
        self._ui.windowNote.setText("Đặt bằng tay" if by_hand else "Theo lời văn; sửa ngày để đặt bằng tay")
        self._ui.windowResetButton.setVisible(by_hand)

    def _save_window(self) -> None:
        one = self._deliverable
        if one is None:
            return
        opens_on, due_on = day_of(self._ui.windowFrom), day_of(self._ui.windowTo)
        if (opens_on, due_on) == (one.opens_on, one.due_on):
            return
        if not self._ask(lambda: planning.set_window(self._context.book, one.id, opens_on, due_on)):
            show_day(self._ui.windowFrom, one.opens_on)
            show_day(self._ui.windowTo, one.due_on)

    def _reset_window(self) -> None:
        one = self._deliverable
        if one is not None:
            self._ask(lambda: planning.reset_window(self._context.book, one.id))

    def _show_units(self, task: Task) -> None:
        self._ui.taskHeading.setText(f"Nhiệm vụ {task.number}")
        self._ui.leadsRead.setText(_unit_words(task.leads))
        self._ui.coordinatingRead.setText(_unit_words(task.coordinating))


def amount_words(amount: int | None) -> str:
    """1500000 is "1.500.000"."""
    return "" if amount is None else f"{amount:,}".replace(",", ".")


def _texts_of(task: Task, deliverable: Deliverable) -> dict[str, str]:
    return {
        "title": deliverable.title,
        "deadline": deliverable.deadline_text,
        "funding": deliverable.funding_text,
        "amount": amount_words(deliverable.funding_amount),
        "task-title": task.title,
        "leads": task.leads_text,
        "coordinating": task.coordinating_text,
    }


def _unit_words(units: tuple[Unit, ...]) -> str:
    if not units:
        return "Chưa nhận ra đơn vị nào trong danh mục."
    names = [f"{unit.name} ({len(unit.members)} đơn vị)" if unit.is_group else unit.name for unit in units]
    return "Trong danh mục: " + "; ".join(names)

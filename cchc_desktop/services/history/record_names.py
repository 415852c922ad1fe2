"""Names journalled rows as the officer knows them: "Sản phẩm 6.2 – Báo cáo rà soát", also those that are gone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.periods import PERIOD_WORDS, PeriodKind
from cchc_desktop.domain.text import listed
from cchc_desktop.services.history.field_words import SETTING_WORDS, TABLE_WORDS
from cchc_desktop.services.typed_text import shortened
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book
from cchc_desktop.store.faults import spoken
from cchc_desktop.store.journal import image_read
from cchc_desktop.store.journal_reading import last_image

Image = dict[str, Any]
LONG_TITLE = 70


def day_of_text(text: object) -> str:
    """dd/MM/yyyy of a stored day; whatever else a hand put there as it stands."""
    try:
        return day_words(date.fromisoformat(str(text)))
    except ValueError:
        return str(text)


class RecordNames:
    """Names of rows as the journal last saw them, each looked up once: make one for every reading."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._images: dict[tuple[str, int], Image] = {}
        self._standing: dict[int, bool] = {}

    def image(self, table: str, row: int | None) -> Image:
        """The row as it stands or last stood; empty where the journal never saw it."""
        if row is None:
            return {}
        place = (table, row)
        if place not in self._images:
            with spoken(self._book.path):
                text = last_image(self._book.database, table, row)
            self._images[place] = image_read(text) if text else {}
        return self._images[place]

    def deliverable_of(self, table: str, row: int, image: Image) -> int | None:
        """The deliverable that a row is, or belongs to."""
        if table == "deliverable":
            return row
        if image.get("deliverable_id") is not None:
            return int(image["deliverable_id"])
        owner = self.image("milestone", image.get("milestone_id")).get("deliverable_id")
        return int(owner) if owner is not None else None

    def stands(self, deliverable: int) -> bool:
        """Whether a deliverable is still in its plan."""
        if deliverable not in self._standing:
            query = tables.Deliverable.select(tables.Deliverable.id).where(tables.Deliverable.id == deliverable)
            self._standing[deliverable] = bool(self._book.rows(query.tuples()))
        return self._standing[deliverable]

    def code(self, deliverable: int) -> str:
        """ "6.2"; blank where its task is not known."""
        image = self.image("deliverable", deliverable)
        task = self.image("task", image.get("task_id"))
        return f"{task['number']}.{image['number']}" if task and image else ""

    def name(self, table: str, row: int, image: Image) -> str:
        """What `row` is called: the kind of record, then whose or which; `image` is it at the time told of."""
        words = TABLE_WORDS.get(table, table)
        own = self._own_words(table, row, image)
        return f"{words} {own}" if own else words

    def reference(self, table: str, row: object) -> str:
        """A row as another one names it: "6.2", "Phòng Nội vụ", "05/BC-UBND"."""
        if not isinstance(row, int):
            return str(row)
        image = self.image(table, row)
        if not image:
            return f"(dòng {row} không còn)"
        return self._own_words(table, row, image) or TABLE_WORDS.get(table, table)

    def _own_words(self, table: str, row: int, image: Image) -> str:
        naming = _NAMING.get(table)
        return naming(self, row, image) if naming is not None else ""

    def deliverable_words(self, deliverable: int) -> str:
        """ "6.2 – Báo cáo rà soát", shortened."""
        title = self.image("deliverable", deliverable).get("title") or ""
        return _joined(self.code(deliverable), _short(title))


def _short(title: object) -> str:
    return shortened(listed(str(title)), LONG_TITLE)


def _joined(*parts: str) -> str:
    return " – ".join(part for part in parts if part)


def _title(_: RecordNames, __: int, image: Image) -> str:
    return _joined(str(image.get("number", "")), _short(image.get("title", "")))


def _quoted(key: str) -> Callable[[RecordNames, int, Image], str]:
    def name(_: RecordNames, __: int, image: Image) -> str:
        return f"“{_short(image[key])}”" if image.get(key) else ""

    return name


def _plain(key: str) -> Callable[[RecordNames, int, Image], str]:
    return lambda _names, _row, image: str(image.get(key) or "")


def _deliverable(names: RecordNames, row: int, image: Image) -> str:
    number = image.get("number")
    task = names.image("task", image.get("task_id")).get("number")
    code = f"{task}.{number}" if task is not None and number is not None else names.code(row)
    return _joined(code, _short(image.get("title", "")))


def _milestone(names: RecordNames, _: int, image: Image) -> str:
    label = f"“{image['label']}”" if image.get("label") else ""
    return _of_deliverable(names, image, label)


def _of_deliverable(names: RecordNames, image: Image, own: str) -> str:
    deliverable = image.get("deliverable_id")
    code = names.code(deliverable) if isinstance(deliverable, int) else ""
    return f"{own} của {code}".strip() if code else own


def _entry(names: RecordNames, _: int, image: Image) -> str:
    return _of_deliverable(names, image, f"ngày {day_of_text(image.get('day'))}")


def _checklist(names: RecordNames, _: int, image: Image) -> str:
    return _of_deliverable(names, image, f"“{_short(image.get('label', ''))}”")


def _milestone_unit(names: RecordNames, _: int, image: Image) -> str:
    unit = names.reference("unit", image.get("unit_id"))
    return f"{unit} ở mốc {names.reference('milestone', image.get('milestone_id'))}"


def _document(_: RecordNames, __: int, image: Image) -> str:
    reference, abstract = str(image.get("reference") or ""), str(image.get("abstract") or "")
    return reference or (f"“{_short(abstract)}”" if abstract else "không số")


def _of(table: str, column: str) -> Callable[[RecordNames, int, Image], str]:
    return lambda names, _row, image: f"của {names.reference(table, image.get(column))}"


def _task_unit(names: RecordNames, _: int, image: Image) -> str:
    return f"{names.reference('task', image.get('task_id')).partition(' – ')[0]}: {_unit_or_group(names, image)}"


def _unit_or_group(names: RecordNames, image: Image) -> str:
    if image.get("unit_id") is not None:
        return names.reference("unit", image["unit_id"])
    return names.reference("unit_group", image.get("group_id"))


def _member(names: RecordNames, _: int, image: Image) -> str:
    return f"“{names.reference('unit_group', image.get('group_id'))}”: {names.reference('unit', image.get('unit_id'))}"


def _link(names: RecordNames, _: int, image: Image) -> str:
    return _of_deliverable(names, image, names.reference("document", image.get("document_id")))


def _dossier(_: RecordNames, __: int, image: Image) -> str:
    return _joined(str(image.get("code", "")), _short(image.get("title", "")))


def _filed(names: RecordNames, _: int, image: Image) -> str:
    dossier = names.image("dossier", image.get("dossier_id"))
    return f"{names.reference('document', image.get('document_id'))} ở hồ sơ {dossier.get('code', '')}".rstrip()


def _reminder(names: RecordNames, _: int, image: Image) -> str:
    return f"{names.reference('unit', image.get('unit_id'))} ngày {day_of_text(image.get('day'))}"


def _reminded(names: RecordNames, _: int, image: Image) -> str:
    deliverable = image.get("deliverable_id")
    return names.deliverable_words(deliverable) if isinstance(deliverable, int) else ""


def _finding(names: RecordNames, _: int, image: Image) -> str:
    return f"ở {names.reference('unit', image.get('unit_id'))}: “{_short(image.get('text', ''))}”"


def _visit(names: RecordNames, _: int, image: Image) -> str:
    unit = names.reference("unit", image.get("unit_id"))
    return f"{unit} ở cuộc kiểm tra {names.reference('inspection', image.get('inspection_id'))}"


def _holiday(_: RecordNames, __: int, image: Image) -> str:
    name = f" ({image['name']})" if image.get("name") else ""
    return f"{day_of_text(image.get('day'))}{name}"


def _report(names: RecordNames, _: int, image: Image) -> str:
    year = names.image("plan", image.get("plan_id")).get("year", "")
    kind = str(image.get("period", ""))
    if kind == PeriodKind.YEAR:
        return f"năm {year}"
    period = PERIOD_WORDS[PeriodKind(kind)] if kind in set(PeriodKind) else kind
    return f"{period[:1].lower()}{period[1:]} năm {year}"


def _section(names: RecordNames, _: int, image: Image) -> str:
    report = names.image("report", image.get("report_id"))
    return f"{image.get('key', '')} ({_report(names, 0, report)})" if report else str(image.get("key", ""))


_NAMING: dict[str, Callable[[RecordNames, int, Image], str]] = {
    "setting": lambda _names, _row, image: f"“{SETTING_WORDS.get(str(image.get('key')), image.get('key'))}”",
    "unit": _plain("name"),
    "unit_succession": _of("unit", "unit_id"),
    "unit_group": _plain("name"),
    "unit_group_member": _member,
    "unit_alias": lambda names, _row, image: _unit_or_group(names, image),
    "plan": lambda _names, _row, image: f"năm {image.get('year', '')}",
    "content_area": _title,
    "task": _title,
    "task_unit": _task_unit,
    "deliverable": _deliverable,
    "checklist_item": _checklist,
    "document": _document,
    "milestone": _milestone,
    "milestone_unit": _milestone_unit,
    "progress_entry": _entry,
    "document_link": _link,
    "evidence_file": _quoted("name"),
    "dossier": _dossier,
    "dossier_document": _filed,
    "reminder": _reminder,
    "reminder_item": _reminded,
    "finding": _finding,
    "inspection": _quoted("title"),
    "inspection_visit": _visit,
    "initiative": _quoted("title"),
    "legal_document": _document,
    "survey": _quoted("name"),
    "saved_filter": _quoted("name"),
    "holiday": _holiday,
    "report": _report,
    "report_section": _section,
}

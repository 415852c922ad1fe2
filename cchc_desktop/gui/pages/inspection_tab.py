"""The tab Kiểm tra: inspections, and of the one chosen the units inspected and what was found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.registers.inspections import INSPECTIONS
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.models.register_table import Counts
from cchc_desktop.gui.pages.inspection_parts import InspectionParts
from cchc_desktop.gui.pages.register_tab import Offer, RegisterTab
from cchc_desktop.services.papers.catalogue import form_named
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.registers.inspections import counts_by_inspection, inspection_of_visit

if TYPE_CHECKING:
    from cchc_desktop.services.registers.registers import Kept

NO_INSPECTIONS = "Chưa có cuộc kiểm tra nào của năm này. Bấm Thêm cuộc kiểm tra…, rồi chọn những đơn vị được kiểm tra."


class InspectionTab(RegisterTab):
    """What stands below the table belongs to the inspection chosen in it."""

    unitWanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, INSPECTIONS, NO_INSPECTIONS, parent)

    def show_visit(self, visit: int) -> None:
        """A unit inspected that was found elsewhere."""
        inspection = inspection_of_visit(self.context.book, visit)
        if inspection is not None:
            self.show_record(inspection)
            self.parts.show_visit(visit)

    def counts(self) -> Counts:
        """How many units of how many are inspected, how many matters of how many are mended."""
        return {
            inspection: (_of(counts.inspected, counts.units), _of(counts.mended, counts.found))
            for inspection, counts in counts_by_inspection(self.context.book).items()
        }

    def papers(self) -> list[tuple[str, PaperRequest]]:
        """The papers of the inspection chosen; the minutes of a unit are offered with the unit."""
        kept = self.chosen
        if kept is None:
            return []
        asked = PaperRequest("", kept.record.year, self.context.today(), code=kept.record.title)
        return [
            (f"{form_named(name).title}…", replace(asked, form=name))
            for name in ("inspection-plan", "inspection-decision", "inspection-report")
        ]

    def below(self) -> QWidget:
        self.parts = InspectionParts(self.context, self)
        self.parts.unitWanted.connect(self.unitWanted)
        self.parts.paperWanted.connect(self.paperWanted)
        return self.parts

    def show_below(self, kept: Kept[Any] | None) -> None:
        self.parts.show_inspection(kept)

    def offers(self, kept: Kept[Any] | None) -> list[Offer]:
        offers = super().offers(kept)
        add: Offer = ("Thêm đơn &vị được kiểm tra…", self.parts.add_visits)
        return [*offers[:1], add, *offers[1:]] if offers else offers


def _of(done: int, every: int) -> str:
    return f"{done}/{every}" if every else ""

"""The first step of a new book: what kind of agency it is for, and where; everything else is proposed from that."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from cchc_desktop.domain.agency import Agency
from cchc_desktop.gui.forms.first_start import Ui_FirstStart
from cchc_desktop.services.agency.paper_sample import letterhead_sample
from cchc_desktop.services.agency.profiles import AgencyProfile, read_profiles, split_name

COMMUNES_FROM = date(2025, 7, 1)
"""From then on there is no district level, and communes and wards keep plans of their own."""


class KindStep(QObject):
    """Works the fields of step 1; `changed` tells that another agency is proposed."""

    changed = Signal()

    def __init__(self, ui: Ui_FirstStart, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._profiles = read_profiles()
        for profile in self._profiles:
            ui.kindChooser.addItem(profile.label, profile.key)
        ui.kindChooser.setCurrentIndex(ui.kindChooser.findData("commune" if today >= COMMUNES_FROM else "district"))
        self._choose_kind()
        ui.kindChooser.currentIndexChanged.connect(self._choose_kind)
        ui.unitChooser.currentIndexChanged.connect(self.changed)
        ui.placeName.textChanged.connect(self.changed)
        ui.placeName.editingFinished.connect(self._take_unit)
        ui.province.textChanged.connect(self.changed)

    @property
    def is_named(self) -> bool:
        """Whether the officer has said which agency it is: a department is by its province."""
        ui = self._ui
        return bool((ui.province if self._profile.name else ui.placeName).text().strip())

    @property
    def proposal(self) -> Agency:
        """The agency that the fields give, common practice for the rest."""
        ui = self._ui
        unit, name = split_name(self._profile, ui.placeName.text(), ui.unitChooser.currentText())
        return self._profile.agency(unit, name, ui.province.text())

    def preview(self, agency: Agency, today: date) -> None:
        self._ui.headStrip.show_sample(letterhead_sample(agency, today))

    @property
    def _profile(self) -> AgencyProfile:
        return self._profiles[self._ui.kindChooser.currentIndex()]

    def _choose_kind(self) -> None:
        """Another kind has other units, and may have a name to begin with."""
        ui, profile = self._ui, self._profile
        ui.unitChooser.blockSignals(True)
        ui.unitChooser.clear()
        ui.unitChooser.addItems([unit.word for unit in profile.units])
        ui.unitChooser.blockSignals(False)
        ui.unitChooser.setEnabled(len(profile.units) > 1)
        if ui.placeName.text() in {each.name for each in self._profiles}:
            ui.placeName.setText(profile.name)
        self.changed.emit()

    def _take_unit(self) -> None:
        """ "xã Đồng Thịnh" says the unit too; the text itself stays as typed."""
        ui = self._ui
        unit, _ = split_name(self._profile, ui.placeName.text(), ui.unitChooser.currentText())
        ui.unitChooser.setCurrentIndex(ui.unitChooser.findText(unit))

"""The report's figures beside earlier ones, the products behind each, and what the report still lacks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QTableView, QWidget

from cchc_desktop.domain.report_marks import mark_of
from cchc_desktop.domain.text import listed
from cchc_desktop.gui.forms.report_check_dialog import Ui_ReportCheckDialog
from cchc_desktop.gui.models.words_table import WordsTable
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.services.reports.check import ComparedFigure, ReportCheck


class ReportCheckDialog(QDialog):
    """Nothing is changed here: a figure's mark can be put into the text, a product can be gone to."""

    markWanted = Signal(str)
    productWanted = Signal(int)

    def __init__(self, check: ReportCheck, title: str, parent: QWidget | None, *, can_write: bool) -> None:
        super().__init__(parent)
        self.ui = Ui_ReportCheckDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._check = check
        self._products = QStringListModel(self)
        self.setWindowTitle(f"Số liệu và phần còn thiếu: {title}")
        self._fill_figures()
        self._fill_gaps()
        self.ui.insertFigure.setVisible(can_write)
        self._connect()
        name_parts(self)
        self.resize(space(self, 56), space(self, 36))
        self.ui.figures.selectRow(0)
        self.ui.figures.setFocus()

    def choose(self, name: str) -> None:
        """Show the products behind the figure of this name, ready to be walked through."""
        row = next((row for row, one in enumerate(self._check.figures) if one.figure.name == name), 0)
        self.ui.figures.selectRow(row)
        self.ui.products.setCurrentIndex(self._products.index(0, 0))
        self.ui.products.setFocus()

    # -- set-up

    def _fill_figures(self) -> None:
        check = self._check
        titles = ("Số liệu", "Kỳ này", check.before_words or "Kỳ trước", check.last_year_words or "Năm trước")
        rows = [(one.figure.name, one.figure.value, one.before, one.last_year) for one in check.figures]
        self.ui.figures.setModel(WordsTable(titles, rows, self, figures=(1, 2, 3)))
        _dress(self.ui.figures, stretched=0)
        self.ui.products.setModel(self._products)
        self.ui.products.setEditTriggers(self.ui.products.EditTrigger.NoEditTriggers)
        self.ui.products.setWordWrap(True)
        self.ui.products.setResizeMode(self.ui.products.ResizeMode.Adjust)
        self.ui.products.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _fill_gaps(self) -> None:
        unknown = [
            ("", heading, "", f"Dấu {{{mark}}} không phải tên số liệu.") for heading, mark in self._check.unknown
        ]
        gaps = [(gap.code, listed(gap.title), gap.who, _sentence(gap.what)) for gap in self._check.gaps]
        self.ui.gaps.setModel(WordsTable(("Mã", "Sản phẩm, mục", "Đơn vị", "Còn thiếu"), [*unknown, *gaps], self))
        _dress(self.ui.gaps, stretched=1)
        _wrap(self.ui.gaps)
        self.ui.gaps.setVisible(bool(unknown or gaps))
        self.ui.noGaps.setVisible(not unknown and not gaps)
        self.ui.tabs.setTabText(1, f"Còn &thiếu ({len(unknown) + len(gaps)})")

    def _connect(self) -> None:
        ui = self.ui
        ui.figures.selectionModel().currentRowChanged.connect(self._show_products)
        ui.figures.activated.connect(lambda _index: self._insert())
        ui.products.activated.connect(lambda _index: self._go())
        ui.gaps.activated.connect(lambda _index: self._go())
        ui.insertFigure.clicked.connect(self._insert)
        ui.goToProduct.clicked.connect(self._go)
        ui.closeButton.clicked.connect(self.reject)
        ui.tabs.currentChanged.connect(lambda _tab: self._show_ways())
        ui.gaps.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_ways())
        ui.products.selectionModel().currentChanged.connect(lambda *_rows: self._show_ways())

    # -- what is chosen

    def _figure(self) -> ComparedFigure | None:
        row = self.ui.figures.currentIndex().row()
        return self._check.figures[row] if 0 <= row < len(self._check.figures) else None

    def _show_products(self, _current: QModelIndex) -> None:
        figure = self._figure()
        products = figure.products if figure else ()
        self._products.setStringList([f"{code}  {listed(title)}" for _, code, title in products])
        self.ui.productsTitle.setText(f"Sản phẩm đứng sau số liệu ({len(products)})")
        self._show_ways()

    def _product(self) -> int | None:
        """The product that is chosen in the tab shown."""
        if self.ui.tabs.currentIndex() == 0:
            figure, row = self._figure(), self.ui.products.currentIndex().row()
            return figure.products[row][0] if figure and 0 <= row < len(figure.products) else None
        row = self.ui.gaps.currentIndex().row() - len(self._check.unknown)
        return self._check.gaps[row].deliverable_id if 0 <= row < len(self._check.gaps) else None

    def _show_ways(self) -> None:
        self.ui.goToProduct.setEnabled(self._product() is not None)
        self.ui.insertFigure.setEnabled(self.ui.tabs.currentIndex() == 0 and self._figure() is not None)

    # -- the ways out

    def _insert(self) -> None:
        figure = self._figure()
        if figure is not None and self.ui.insertFigure.isEnabled() and self.ui.insertFigure.isVisible():
            self.markWanted.emit(mark_of(figure.figure))
            self.accept()

    def _go(self) -> None:
        product = self._product()
        if product is not None:
            self.accept()
            self.productWanted.emit(product)


def _sentence(phrase: str) -> str:
    return f"{phrase[0].upper()}{phrase[1:]}."


def _unknown_words(mark: str) -> str:
    return f"Dấu {{{mark}}} không phải tên số liệu."


def _dress(table: QTableView, *, stretched: int) -> None:
    """One column has the rest of the room, the others are as wide as their words."""
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setWordWrap(False)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)


def _wrap(table: QTableView) -> None:
    """Long words in several columns share the room and go on in lines below; the first column holds only codes."""
    table.setWordWrap(True)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

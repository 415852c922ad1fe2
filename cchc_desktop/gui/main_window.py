"""The window: pages at the left, year, search, undo and printing at the top; wiring only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QListWidgetItem, QMainWindow, QMenu, QWidget

from cchc_desktop.gui import window_place
from cchc_desktop.gui.context import Context, PageSpec
from cchc_desktop.gui.forms.main_window import Ui_MainWindow
from cchc_desktop.gui.one_paint import OnePaint
from cchc_desktop.gui.page_keys import give_page_keys
from cchc_desktop.gui.page_specs import PAGES
from cchc_desktop.gui.settings_button import SettingsButton
from cchc_desktop.gui.theme import QUIET_SCALE, colours_of, scaled_font, space
from cchc_desktop.gui.undo_buttons import MANY_ROWS, UndoButtons
from cchc_desktop.gui.widgets.empty_place import EmptyPlace
from cchc_desktop.gui.widgets.page_icon import page_icon
from cchc_desktop.services import view_state
from cchc_desktop.services.plan import outline

if TYPE_CHECKING:
    from cchc_desktop.domain.plan_filter import PlanConditions
    from cchc_desktop.gui.printing import Printing
    from cchc_desktop.services.searching import Found
    from cchc_desktop.store.book import Changed

MINUTE_MS, SOON_MS = 60_000, 100
NARROW_LINES = 66


class MainWindow(QMainWindow):
    """Builds a page when it is first shown, and tells every built page what has changed in the book."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._context = context
        self._pages: dict[str, QWidget] = {}
        self._stale: set[str] = set()
        self._of_another_year: set[str] = set()
        self._year = 0
        self._painted = False
        self._one_paint: OnePaint | None = None
        self._no_plan: QWidget | None = None
        self._shown_day = context.today()
        self._stop_listening = context.book.listen(self._on_changed)
        self._undo = UndoButtons(
            context, self.ui.undoButton, self.ui.redoButton, self._leave_page, self._read_ahead, self
        )
        self._settings = SettingsButton(context, self.ui.settingsButton, self._leave_page, self)
        self._printing: Printing | None = None
        self._print_menu = QMenu(self)
        self._print_menu.aboutToShow.connect(self._fill_print_menu)
        self.ui.printButton.setMenu(self._print_menu)
        self._set_up_list()
        self._dress()
        self._set_up_search()
        self._fill_years()
        if self._has_plan():
            # Before a page asks for it in a slot: there Qt would swallow that the book cannot be read.
            context.outline(self._year)
            self._go_to_last_page()
        self._day_watch = QTimer(self)
        self._day_watch.setInterval(MINUTE_MS)
        self._day_watch.timeout.connect(self._watch_day)
        self._day_watch.start()

    # -- pages

    def show_page(self, name: str) -> Any:
        """Bring a page to the front, building it at its first time."""
        names = [spec.name for spec in PAGES]
        self.ui.pageList.setCurrentRow(names.index(name))
        return self._pages[name]

    def show_deliverable(self, deliverable_id: int) -> None:
        """Jump to a deliverable in Kế hoạch, in whatever year it stands."""
        year = outline.year_of(self._context.book, deliverable_id)
        if year is not None:
            self.show_year(year)
            self.show_page("plan").show_deliverable(deliverable_id)

    def show_plan_of(self, conditions: PlanConditions) -> None:
        """Kế hoạch with nothing but what meets the conditions."""
        self.show_page("plan").show_filtered(conditions)

    def show_day(self, day: date) -> None:
        """Lịch thời hạn at the month of `day`."""
        self.show_page("calendar").go_to(day)

    def show_record(self, page_name: str, record: int) -> None:
        """A page with one of its records chosen; a page that this program does not have is not gone to."""
        if any(spec.name == page_name for spec in PAGES):
            self.show_page(page_name).show_record_of(record)

    def show_group(self, group: int) -> None:
        """Đơn vị with a group of units chosen."""
        self.show_page("units").show_group(group)

    def show_in_register(self, register: str, row: int) -> None:
        """Sổ theo dõi with one of a register's records chosen."""
        self.show_page("registers").show_record(register, row)

    def show_dossier(self, year: int, dossier: int) -> None:
        """Văn bản with one of the archive's files of `year` chosen."""
        self.show_year(year)
        self.show_page("documents").show_dossier(dossier)

    def show_section(self, year: int, period: str, key: str) -> None:
        """Báo cáo with a section of a report of `year` in the editor."""
        self.show_year(year)
        self.show_page("report").show_section(period, key)

    def show_history_of(self, deliverable_id: int) -> None:
        """Lịch sử thay đổi with nothing but what touched a deliverable."""
        self.show_record("history", deliverable_id)

    def show_missing_proof(self) -> None:
        """Văn bản with the list of what is told to be done without its proof."""
        self.show_page("documents").show_missing()

    def _ways(self) -> dict[str, Callable[..., object]]:
        """Where a page's signals lead; a page has those that it needs."""
        return {
            "deliverableWanted": self.show_deliverable,
            "planWanted": self.show_plan_of,
            "dayWanted": self.show_day,
            "recordWanted": self.show_record,
            "missingProofWanted": self.show_missing_proof,
            "historyWanted": self.show_history_of,
            "yearWanted": self.show_year,
            "paperWanted": lambda request: self._papers().print_form(request),
        }

    def show_year(self, year: int) -> None:
        """Let the page in front speak of `year`, and the others as they come forward.

        A plan that cannot be read leaves the window where it is.
        """
        if year == self._year:
            return
        self._context.outline(year)
        self._leave_page()
        self._year = year
        position = self.ui.yearChooser.findData(year)
        if position != self.ui.yearChooser.currentIndex():
            self.ui.yearChooser.setCurrentIndex(position)
        front: Any = self.ui.pageStack.currentWidget()
        self._of_another_year = {name for name, page in self._pages.items() if page is not front}
        if front in self._built_pages():
            front.show_year(year)

    def _set_up_list(self) -> None:
        for spec in PAGES:
            self.ui.pageList.addItem(item := QListWidgetItem(spec.title))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spec.title)
        self.ui.pageList.currentRowChanged.connect(lambda row: self._show_row(PAGES[row]))
        give_page_keys(self.ui.pageList, self.ui.pageStack, self)

    def _show_row(self, spec: PageSpec) -> None:
        self._leave_page()
        page: Any = self._pages.get(spec.name) or self._build(spec)
        if spec.name in self._of_another_year:
            page.show_year(self._year)
        elif spec.name in self._stale:
            page.refresh(None)
        self._of_another_year.discard(spec.name)
        self._stale.discard(spec.name)
        self._bring_forward(page)
        self._mark_chosen()

    def _bring_forward(self, page: QWidget) -> None:
        """Alone in the stack: it asks every page that it holds for its size at each text that changes in one."""
        stack = self.ui.pageStack
        before = stack.currentWidget()
        if page is not before:
            stack.addWidget(page)
            stack.setCurrentWidget(page)
            if before is not None:
                stack.removeWidget(before)
            self._watch_places()

    def _build(self, spec: PageSpec) -> QWidget:
        page: Any = spec.factory(self._context)
        self._pages[spec.name] = page
        page.setParent(self.ui.pageStack)
        for wish, go in self._ways().items():
            if hasattr(page, wish):
                getattr(page, wish).connect(go)
        page.show_year(self._year)
        built: QWidget = page
        return built

    def _built_pages(self) -> list[Any]:
        return list(self._pages.values())

    def _leave_page(self) -> None:
        """Save what is half typed on the page in front."""
        page: Any = self.ui.pageStack.currentWidget()
        if page is not None and hasattr(page, "leave"):
            page.leave()

    def _go_to_last_page(self) -> None:
        last = view_state.read_view(self._context.book, "window/page")
        names = [spec.name for spec in PAGES]
        self.ui.pageList.setCurrentRow(names.index(last if last in names else "plan"))

    # -- what changes

    def _on_changed(self, changed: Changed) -> None:
        self._context.forget()
        if self._has_plan():
            self._refresh_pages(changed)
        if sum(map(len, changed.rows.values())) <= MANY_ROWS:
            self._refresh_frame()
        else:  # the pages have much to do: what stands around them follows
            QTimer.singleShot(SOON_MS, self, self._refresh_frame)

    def _has_plan(self) -> bool:
        """Undo can take back the making of a plan: the window goes to another year, or says that none is left."""
        years = outline.plan_years(self._context.book)
        self.ui.sideBar.setEnabled(bool(years))
        if not years:
            self._bring_forward(self._no_plan_place())
        elif self._year not in years or self._says_no_plan():
            self._fill_years()
            self._go_to_last_page()
            self._show_row(PAGES[self.ui.pageList.currentRow()])
            for page in self._built_pages():
                page.show_year(self._year)
        return bool(years)

    def _says_no_plan(self) -> bool:
        return self._no_plan is not None and self.ui.pageStack.currentWidget() is self._no_plan

    def _no_plan_place(self) -> QWidget:
        if self._no_plan is None:
            self._no_plan = EmptyPlace("Sổ không còn kế hoạch năm nào. Bấm nút Làm lại để lấy lại kế hoạch.")
        return self._no_plan

    def _refresh_pages(self, changed: Changed | None) -> None:
        front = self.ui.pageStack.currentWidget()
        for name, page in self._pages.items():
            if page is front:
                page.refresh(changed)  # type: ignore[attr-defined]
            else:
                self._stale.add(name)

    def _read_ahead(self) -> None:
        """For a worker that has changed much: the plan as it has become, and what is shown of it; asks no widget."""
        outline = self._context.read_ahead(self._year)
        for page in self._built_pages():
            if hasattr(page, "make_ready"):
                page.make_ready(outline)

    def _refresh_frame(self) -> None:
        from cchc_desktop.gui.side_notes import saved_words  # noqa: PLC0415 (start-up stays light)
        from cchc_desktop.services.agency.issuing import read_agency  # noqa: PLC0415

        book = self._context.book
        self._undo.refresh()
        self.ui.savedAt.setText(saved_words(book, datetime.now().astimezone()))
        self._tell_deadlines()
        agency = read_agency(book)
        self.ui.agencyName.setText(agency.short_name or " ".join(agency.name_lines))
        if self.ui.yearChooser.count() != len(outline.plan_years(book)):
            self._fill_years()

    def _tell_deadlines(self) -> None:
        from cchc_desktop.gui.side_notes import deadline_links  # noqa: PLC0415 (start-up stays light)

        today, colours = self._context.today(), colours_of(self.palette())
        self.ui.nextDeadlines.setText(deadline_links(self._context.book, today, colours, self._short))

    def _short(self, words: str) -> str:
        """As much of a title as a line of the side bar holds."""
        metrics = self.ui.nextDeadlines.fontMetrics()
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, space(self, 9.25))

    def _watch_day(self) -> None:
        """The window stays open over midnight: everything is as of the new day."""
        if self._context.today() != self._shown_day:
            self._shown_day = self._context.today()
            self._context.forget()
            self._refresh_pages(None)
            self._refresh_frame()

    # -- year and search

    def _fill_years(self) -> None:
        chooser = self.ui.yearChooser
        years = outline.plan_years(self._context.book)
        blocked = chooser.blockSignals(True)
        chooser.clear()
        for year in years:
            chooser.addItem(f"Năm {year}", year)
        today = self._context.today().year
        fallback = today if today in years or not years else years[-1]
        wanted = self._year if self._year in years else fallback
        chooser.setCurrentIndex(chooser.findData(wanted))
        chooser.blockSignals(blocked)
        self._year = wanted
        if not chooser.property("wired"):
            chooser.setProperty("wired", True)
            chooser.activated.connect(self._choose_year)

    def _choose_year(self) -> None:
        try:
            self.show_year(int(self.ui.yearChooser.currentData()))
        finally:
            self.ui.yearChooser.setCurrentIndex(self.ui.yearChooser.findData(self._year))

    def _fill_print_menu(self) -> None:
        self._papers().fill(self._print_menu)

    def _papers(self) -> Printing:
        if self._printing is None:
            from cchc_desktop.gui.printing import Printing  # noqa: PLC0415 (start-up stays light)

            self._printing = Printing(self._context, lambda: self._year, self)
            self._printing.deliverableWanted.connect(self.show_deliverable)
        return self._printing

    def _set_up_search(self) -> None:
        self._search_popup: QWidget | None = None
        self.ui.searchBox.textEdited.connect(self._need_popup)
        keys = QShortcut(QKeySequence("Ctrl+K"), self)
        keys.activated.connect(self._go_to_search)

    def _go_to_search(self) -> None:
        self.ui.searchBox.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.searchBox.selectAll()

    def _need_popup(self) -> None:
        if self._search_popup is None:
            from cchc_desktop.gui.widgets.search_popup import SearchPopup  # noqa: PLC0415 (start-up stays light)

            popup = SearchPopup(self.ui.searchBox, self._context)
            popup.found.connect(self._open_found)
            popup.recordWanted.connect(self.show_record)
            popup.groupWanted.connect(self.show_group)
            popup.registerWanted.connect(self.show_in_register)
            popup.dossierWanted.connect(self.show_dossier)
            popup.sectionWanted.connect(self.show_section)
            self._search_popup = popup
            self._watch_places()
            self.ui.searchBox.textChanged.emit(self.ui.searchBox.text())

    def _open_found(self, found: Found) -> None:
        if found.year is not None:
            self.show_year(found.year)
        self.show_page("plan").show_record(found.area_id, found.task_id, found.deliverable_id)

    # -- look and end

    def _dress(self) -> None:
        ui, half, edge = self.ui, space(self, 0.5), space(self, 0.75)
        ui.programName.setFont(scaled_font(self.font(), 1.0, semi_bold=True))
        ui.programName.setContentsMargins(edge, edge, edge, 0)
        for label in (ui.agencyName, ui.nextDeadlines, ui.savedAt):
            label.setContentsMargins(edge, 0, edge, half)
            label.setFont(scaled_font(self.font(), QUIET_SCALE))
        ui.agencyName.setFont(self.font())
        ui.sideLayout.setContentsMargins(0, 0, 0, 0)
        ui.sideLayout.setSpacing(0)
        ui.topLayout.setContentsMargins(edge, space(self, 0.35), edge, space(self, 0.35))
        ui.topLayout.setSpacing(half)
        ui.sampleLayout.setContentsMargins(edge, half // 2, edge, half // 2)
        ui.sampleStrip.setVisible(self._context.is_sample)
        ui.nextDeadlines.linkActivated.connect(lambda link: self.show_deliverable(int(link)))
        self.setWindowTitle("CCHC Desktop")
        self._give_icons()
        window_place.restore(self, self._context.book)
        # At once, so that the first layout knows the side bar's width.
        self._fold_side_bar(self.width() < space(self, NARROW_LINES))

    def _give_icons(self) -> None:
        colours, size = colours_of(self.palette()), space(self, 0.95)
        ratio = self.devicePixelRatioF()
        self.ui.pageList.setIconSize(QSize(size, size))
        for row, spec in enumerate(PAGES):
            item = self.ui.pageList.item(row)
            item.setIcon(page_icon(spec.icon, colours.quiet, colours.accent, size, ratio))
            item.setSizeHint(QSize(0, space(self, 2.1)))
        self._undo.give_icons(colours, size, ratio)
        self._settings.give_icon(colours, size, ratio)
        self._mark_chosen()

    def _mark_chosen(self) -> None:
        for row in range(self.ui.pageList.count()):
            item = self.ui.pageList.item(row)
            item.setFont(scaled_font(self.font(), 1.0, semi_bold=row == self.ui.pageList.currentRow()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_undo"):
            self._give_icons()
            if self._painted:
                self._tell_deadlines()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages first: what stands around them follows their first paint."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._after_first_paint)

    def _after_first_paint(self) -> None:
        self._refresh_frame()
        self._one_paint = OnePaint(self)
        self._watch_places()

    def _watch_places(self) -> None:
        """The pages' names, the page in front, and over it what the search found."""
        if self._one_paint is not None:
            places = (self.ui.sideBar, self.ui.pageStack.currentWidget(), self._search_popup)
            self._one_paint.watch(*(place for place in places if place is not None))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._undo.fit()
        self._fold_side_bar(self.width() < space(self, NARROW_LINES))

    def _fold_side_bar(self, folded: bool) -> None:
        """In a narrow window the list of pages shows its icons only; words stand in tooltips."""
        ui = self.ui
        ui.sideBar.setFixedWidth(space(self, 2.75 if folded else 11))
        for label in (ui.programName, ui.agencyName, ui.nextDeadlines, ui.savedAt):
            label.setVisible(not folded)
        for row, spec in enumerate(PAGES):
            ui.pageList.item(row).setText("" if folded else spec.title)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave_page()
        for page in self._built_pages():
            if hasattr(page, "keep_view"):
                page.keep_view()
        if self._printing is not None:
            self._printing.stop()
        self._day_watch.stop()
        self._stop_listening()
        book = self._context.book
        window_place.keep(self, book)
        view_state.write_view(book, "window/page", PAGES[max(self.ui.pageList.currentRow(), 0)].name)
        super().closeEvent(event)

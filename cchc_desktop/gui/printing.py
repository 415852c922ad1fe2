"""The menu In…: every paper is looked at first; from there it is printed or saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from cchc_desktop.domain.leads import LedPaper, Target
from cchc_desktop.domain.periods import PeriodKind, period_words
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.models.calendar_paper import papers_of_year
from cchc_desktop.gui.preview import Preview, preview_document
from cchc_desktop.services.papers.catalogue import file_name_of, form_named, title_of
from cchc_desktop.services.papers.request import AnnexHeading, Choice, PaperRequest
from cchc_desktop.services.reports.calendar import report_periods
from cchc_desktop.services.units.names import units_by_kind


class Printing(QObject):
    """What the menu prints; `year` gives the plan that is meant."""

    printed = Signal(Path)
    """A paper was saved there."""
    deliverableWanted = Signal(int)
    """A product that the paper shown speaks of; the paper has been closed."""

    def __init__(self, context: Context, year: Callable[[], int], window: QWidget) -> None:
        super().__init__(window)
        self._context, self._year, self._window = context, year, window
        self._preview: Preview | None = None

    def stop(self) -> None:
        """The window closes: cancel what runs and wait for it."""
        if self._preview is not None:
            self._preview.stop()

    def print_form(self, request: PaperRequest, title: str = "") -> None:
        """Show a paper of the catalogue, from where it is printed or saved."""
        words = title or title_of(request)
        self._show(words, file_name_of(request), request)

    def print_assignment(self, heading: AnnexHeading = "plan") -> None:
        """Phụ lục phân công under the plan's own heading or the decree's."""
        request = self._asked("assignment", choice=heading)
        self.print_form(request, f"{form_named(request.form).title} năm {request.year}")

    def print_report(self, kind: PeriodKind, choice: str = "") -> None:
        """The report of a period of the year shown."""
        request = self._asked("report", period=kind, choice=choice)
        period = next((each for each in report_periods(self._context.book, request.year) if each.kind is kind), None)
        name = period_words(period) if period is not None else f"năm {request.year}"
        self.print_form(request, f"Báo cáo {name}")

    def print_overview(self) -> None:
        """The state of the year shown, on one page."""
        request = self._asked("overview")
        self.print_form(request, f"Tổng quan năm {request.year}")

    def write_letters(self) -> None:
        """Choose units for reminder letters: they go by today, whatever year is shown."""
        from cchc_desktop.gui.dialogs.letters_dialog import write_reminder_letters  # noqa: PLC0415 (only when asked for)

        write_reminder_letters(self._context, self._window)

    def _asked(self, form: str, *, period: PeriodKind | None = None, choice: str = "") -> PaperRequest:
        return PaperRequest(form, self._year(), self._context.today(), period, choice=choice)

    def fill(self, menu: QMenu) -> None:
        """Offer what can be printed of the year shown."""
        menu.clear()
        menu.addAction("&Tổng quan, một trang…").triggered.connect(lambda *_checked: self.print_overview())
        self._fill_plan(menu.addMenu("Kế &hoạch và văn bản kèm theo"))
        annexes: tuple[tuple[AnnexHeading, str], ...] = (
            ("plan", "&Phụ lục phân công…"),
            ("decree", "Phụ lục phân công, đầu đề theo &Nghị định 30…"),
        )
        for heading, words in annexes:
            menu.addAction(words).triggered.connect(partial(self._print_annex, heading))
        self._fill_calendar(menu.addMenu("&Lịch thời hạn"))
        menu.addSeparator()
        self._fill_choices(menu.addMenu("&Bảng theo dõi tiến độ"), "progress")
        self._offer_form(menu, "Phiếu nhiệm &vụ, cả năm…", "task-sheet")
        self._fill_units(menu.addMenu("Ph&iếu đơn vị"), "unit-sheet")
        menu.addAction("&Công văn đôn đốc…").triggered.connect(lambda *_checked: self.write_letters())
        self._offer_form(menu, "Danh mục tài liệu &kiểm chứng…", "evidence-index")
        self._fill_inspections(menu.addMenu("Kiể&m tra"))
        self._fill_registers(menu.addMenu("Sáng kiến, văn bản &rà soát, khảo sát"))
        self._fill_document_registers(menu.addMenu("Sổ đăn&g ký văn bản"))
        self._fill_dossiers(menu.addMenu("Hồ &sơ lưu trữ"))
        menu.addSeparator()
        for period in report_periods(self._context.book, self._year()):
            action = menu.addAction(f"Báo cáo {period_words(period)}…")
            action.triggered.connect(partial(self._print_kind, period.kind))

    def _fill_plan(self, menu: QMenu) -> None:
        """The plan itself and what is written to have it issued and to tell how it was carried out."""
        self._offer_form(menu, "&1  Kế hoạch, có phụ lục phân công…", "plan")
        self._offer_form(menu, "&2  Tờ trình ban hành kế hoạch…", "plan-submission")
        self._offer_form(menu, "&3  Công văn lấy ý kiến dự thảo…", "plan-consultation")
        self._offer_form(menu, "&4  Báo cáo kết quả thực hiện kế hoạch…", "plan-result")

    def _fill_document_registers(self, menu: QMenu) -> None:
        """The registers of the year, as the decree's Phụ lục IV has them."""
        self._fill_choices(menu, "outgoing-register", "Văn bản đi ")
        self._offer_form(menu, "&3  Văn bản đến…", "incoming-register")

    def _fill_dossiers(self, menu: QMenu) -> None:
        """The year's archive files, as the decree's Phụ lục V lists and hands them over."""
        self._offer_form(menu, "&1  Danh mục hồ sơ…", "dossier-list")
        self._offer_form(menu, "&2  Mục lục văn bản trong các hồ sơ…", "dossier-documents")
        self._offer_form(menu, "&3  Mục lục hồ sơ nộp lưu…", "transfer-list")
        self._offer_form(menu, "&4  Biên bản giao nhận hồ sơ…", "transfer-minutes")

    def _offer_form(self, menu: QMenu, words: str, name: str) -> None:
        """A form of the year that asks for nothing more."""
        menu.addAction(words).triggered.connect(lambda *_checked: self.print_form(self._asked(name)))

    def _fill_choices(self, menu: QMenu, name: str, begin: str = "") -> None:
        """A form's variants, each under the number of its place; `begin` stands before their words."""
        for place, choice in enumerate(form_named(name).choices, start=1):
            told = f"{begin}{choice.words}"
            words = f"&{place}  {told[:1].upper()}{told[1:]}…"
            menu.addAction(words).triggered.connect(partial(self._print_choice, name, choice))

    def _fill_inspections(self, menu: QMenu) -> None:
        """Of all inspections of the year; those of one alone are printed from Sổ theo dõi."""
        self._offer_form(menu, "&1  Kế hoạch kiểm tra…", "inspection-plan")
        self._offer_form(menu, "&2  Quyết định thành lập đoàn kiểm tra…", "inspection-decision")
        self._fill_units(menu.addMenu("&3  Biên bản kiểm tra"), "inspection-minutes")
        self._offer_form(menu, "&4  Báo cáo kết quả kiểm tra…", "inspection-report")

    def _fill_registers(self, menu: QMenu) -> None:
        self._fill_choices(menu.addMenu("Danh sách &sáng kiến"), "initiatives")
        self._fill_choices(menu.addMenu("Danh mục &văn bản quy phạm pháp luật"), "legal-documents")
        self._offer_form(menu, "Kết quả &khảo sát…", "survey")

    def _fill_units(self, menu: QMenu, form: str) -> None:
        """Every unit that serves, by kind: a district has dozens."""
        today = self._context.today()
        for kind, names in units_by_kind(self._context.book, today):
            below = menu.addMenu(kind)
            for name in names:
                request = PaperRequest(form, self._year(), today, unit=name)
                action = below.addAction(f"{name.replace('&', '&&')}…")
                action.triggered.connect(partial(self._print_titled, request, ""))
        menu.setEnabled(bool(menu.actions()))

    def _print_choice(self, name: str, choice: Choice, *_checked: bool) -> None:
        request = self._asked(name, choice=choice.name)
        self.print_form(request, f"{form_named(name).title} năm {request.year}, {choice.words}")

    def _fill_calendar(self, menu: QMenu) -> None:
        for title, request in papers_of_year(self._year(), self._context.today()):
            words = title.removeprefix("Lịch thời hạn ")
            action = menu.addAction(f"{words[:1].upper()}{words[1:]}…")
            action.triggered.connect(partial(self._print_titled, request, title))

    def _print_titled(self, request: PaperRequest, title: str, *_checked: bool) -> None:
        self.print_form(request, title)

    def _print_annex(self, heading: AnnexHeading, *_checked: bool) -> None:
        self.print_assignment(heading)

    def _print_kind(self, kind: PeriodKind, *_checked: bool) -> None:
        self.print_report(kind)

    def _show(self, title: str, file_name: str, request: PaperRequest) -> None:
        """One paper at a time: the menu does nothing while one is being made."""
        if self._preview is None:
            pdf, word = partial(_paper, self._context, request), partial(_word_paper, self._context, request)
            self._preview = preview_document(self._window, title, pdf, file_name, self._context.book, word)
            self._preview.leadWanted.connect(partial(self._follow, request))
            self._preview.saved.connect(self.printed)
            self._preview.ended.connect(self._forget)

    def _follow(self, request: PaperRequest, to: Target) -> None:
        """From the words clicked at to the product; the paper stays where none is chosen."""
        from cchc_desktop.gui.leading import product_behind  # noqa: PLC0415 (start-up stays light)

        if self._preview is None or self._preview.window is None:
            return
        product = product_behind(self._context, request, to, self._preview.window)
        if product is not None:
            self.stop()
            self.deliverableWanted.emit(product)

    def _forget(self) -> None:
        self._preview = None


def _paper(context: Context, request: PaperRequest, tick: Tick) -> LedPaper:
    """In a worker, which reads through a connection of its own."""
    from cchc_desktop.services.book.books import open_book  # noqa: PLC0415 (start-up stays light)
    from cchc_desktop.services.printing import led_paper  # noqa: PLC0415

    with open_book(context.book.path, read_only=True) as reader:
        return led_paper(reader, request, tick)


def _word_paper(context: Context, request: PaperRequest, tick: Tick) -> bytes:
    from cchc_desktop.services.book.books import open_book  # noqa: PLC0415
    from cchc_desktop.services.printing import paper_bytes  # noqa: PLC0415

    with open_book(context.book.path, read_only=True) as reader:
        return paper_bytes(reader, request, tick, suffix=".docx")

"""The pages of the window in their order; each module is imported only when its page is first shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.context import Context, PageSpec


def _overview(context: Context) -> QWidget:
    from cchc_desktop.gui.pages.overview_page import OverviewPage  # noqa: PLC0415

    return OverviewPage(context)


def _plan(context: Context) -> QWidget:
    from cchc_desktop.gui.pages.plan_page import PlanPage  # noqa: PLC0415

    return PlanPage(context)


def _calendar(context: Context) -> QWidget:
    from cchc_desktop.gui.pages.calendar_page import CalendarPage  # noqa: PLC0415

    return CalendarPage(context)


def _documents(context: Context) -> QWidget:
    from cchc_desktop.gui.pages.documents_page import DocumentsPage  # noqa: PLC0415

    return DocumentsPage(context)


def _report(context: Context) -> QWidget:
    from cchc_desktop.gui.pages.report_page import ReportPage  # noqa: PLC0415

    return ReportPage(context)


def _units(context: Context) -> QWidget:
    from cchc_desktop.gui.pages.units_page import UnitsPage  # noqa: PLC0415

    return UnitsPage(context)


def _registers(context: Context) -> QWidget:
    from cchc_desktop.gui.pages.registers_page import RegistersPage  # noqa: PLC0415

    return RegistersPage(context)


def _history(context: Context) -> QWidget:
    from cchc_desktop.gui.pages.history_page import HistoryPage  # noqa: PLC0415

    return HistoryPage(context)


PAGES = (
    PageSpec("overview", "Tổng quan", "overview", _overview),
    PageSpec("plan", "Kế hoạch", "plan", _plan),
    PageSpec("calendar", "Lịch thời hạn", "calendar", _calendar),
    PageSpec("documents", "Văn bản", "documents", _documents),
    PageSpec("report", "Báo cáo", "report", _report),
    PageSpec("units", "Đơn vị", "units", _units),
    PageSpec("registers", "Sổ theo dõi", "registers", _registers),
    PageSpec("history", "Lịch sử thay đổi", "history", _history),
)

# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QToolButton, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.calendar_legend import CalendarLegend
from cchc_desktop.gui.widgets.calendar_view import CalendarView
from cchc_desktop.gui.widgets.due_rows import DueView

class Ui_CalendarPage(object):
    def setupUi(self, calendarPage):
        if not calendarPage.objectName():
            calendarPage.setObjectName(u"calendarPage")
        self.pageLayout = QVBoxLayout(calendarPage)
        self.pageLayout.setObjectName(u"pageLayout")
        self.titleRow = QHBoxLayout()
        self.titleRow.setObjectName(u"titleRow")
        self.previousMonth = QToolButton(calendarPage)
        self.previousMonth.setObjectName(u"previousMonth")
        self.previousMonth.setProperty(u"framed", True)

        self.titleRow.addWidget(self.previousMonth)

        self.monthTitle = QLabel(calendarPage)
        self.monthTitle.setObjectName(u"monthTitle")

        self.titleRow.addWidget(self.monthTitle)

        self.nextMonth = QToolButton(calendarPage)
        self.nextMonth.setObjectName(u"nextMonth")
        self.nextMonth.setProperty(u"framed", True)

        self.titleRow.addWidget(self.nextMonth)

        self.todayButton = QToolButton(calendarPage)
        self.todayButton.setObjectName(u"todayButton")
        self.todayButton.setProperty(u"framed", True)

        self.titleRow.addWidget(self.todayButton)

        self.dayButton = QToolButton(calendarPage)
        self.dayButton.setObjectName(u"dayButton")
        self.dayButton.setProperty(u"framed", True)

        self.titleRow.addWidget(self.dayButton)

        self.monthSpan = QPushButton(calendarPage)
        self.monthSpan.setObjectName(u"monthSpan")
        self.monthSpan.setProperty(u"chip", True)
        self.monthSpan.setCheckable(True)

        self.titleRow.addWidget(self.monthSpan)

        self.quarterSpan = QPushButton(calendarPage)
        self.quarterSpan.setObjectName(u"quarterSpan")
        self.quarterSpan.setProperty(u"chip", True)
        self.quarterSpan.setCheckable(True)

        self.titleRow.addWidget(self.quarterSpan)

        self.yearSpan = QPushButton(calendarPage)
        self.yearSpan.setObjectName(u"yearSpan")
        self.yearSpan.setProperty(u"chip", True)
        self.yearSpan.setCheckable(True)

        self.titleRow.addWidget(self.yearSpan)

        self.s1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleRow.addItem(self.s1)


        self.pageLayout.addLayout(self.titleRow)

        self.filterRow = QHBoxLayout()
        self.filterRow.setObjectName(u"filterRow")
        self.filterBar = QWidget(calendarPage)
        self.filterBar.setObjectName(u"filterBar")
        self.stateFilter = QComboBox(self.filterBar)
        self.stateFilter.setObjectName(u"stateFilter")
        self.stateFilter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stateFilter.setMinimumContentsLength(12)
        self.unitFilter = QComboBox(self.filterBar)
        self.unitFilter.setObjectName(u"unitFilter")
        self.unitFilter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unitFilter.setMinimumContentsLength(12)
        self.coordinatingToo = QPushButton(self.filterBar)
        self.coordinatingToo.setObjectName(u"coordinatingToo")
        self.coordinatingToo.setProperty(u"chip", True)
        self.coordinatingToo.setCheckable(True)
        self.moreFilter = QToolButton(self.filterBar)
        self.moreFilter.setObjectName(u"moreFilter")
        self.moreFilter.setProperty(u"framed", True)
        self.clearFilter = QToolButton(self.filterBar)
        self.clearFilter.setObjectName(u"clearFilter")
        self.clearFilter.setProperty(u"framed", True)

        self.filterRow.addWidget(self.filterBar)

        self.holidaysButton = QToolButton(calendarPage)
        self.holidaysButton.setObjectName(u"holidaysButton")
        self.holidaysButton.setProperty(u"framed", True)

        self.filterRow.addWidget(self.holidaysButton, 0, Qt.AlignmentFlag.AlignTop)

        self.printCalendar = QToolButton(calendarPage)
        self.printCalendar.setObjectName(u"printCalendar")
        self.printCalendar.setProperty(u"framed", True)

        self.filterRow.addWidget(self.printCalendar, 0, Qt.AlignmentFlag.AlignTop)

        self.exportButton = QToolButton(calendarPage)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setProperty(u"framed", True)

        self.filterRow.addWidget(self.exportButton, 0, Qt.AlignmentFlag.AlignTop)

        self.filterRow.setStretch(0, 1)

        self.pageLayout.addLayout(self.filterRow)

        self.filterWords = QLabel(calendarPage)
        self.filterWords.setObjectName(u"filterWords")
        self.filterWords.setWordWrap(True)

        self.pageLayout.addWidget(self.filterWords)

        self.calendarSplitter = QSplitter(calendarPage)
        self.calendarSplitter.setObjectName(u"calendarSplitter")
        self.calendarSplitter.setOrientation(Qt.Orientation.Horizontal)
        self.calendarSplitter.setChildrenCollapsible(False)
        self.gridSide = QWidget(self.calendarSplitter)
        self.gridSide.setObjectName(u"gridSide")
        self.gridLayout = QVBoxLayout(self.gridSide)
        self.gridLayout.setObjectName(u"gridLayout")
        self.gridLayout.setContentsMargins(0, 0, 0, 0)
        self.deadlineCalendar = CalendarView(self.gridSide)
        self.deadlineCalendar.setObjectName(u"deadlineCalendar")

        self.gridLayout.addWidget(self.deadlineCalendar)

        self.legend = CalendarLegend(self.gridSide)
        self.legend.setObjectName(u"legend")

        self.gridLayout.addWidget(self.legend)

        self.gridLayout.setStretch(0, 1)
        self.calendarSplitter.addWidget(self.gridSide)
        self.lists = QWidget(self.calendarSplitter)
        self.lists.setObjectName(u"lists")
        self.listLayout = QVBoxLayout(self.lists)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.dayTitle = QLabel(self.lists)
        self.dayTitle.setObjectName(u"dayTitle")
        self.dayTitle.setWordWrap(True)

        self.listLayout.addWidget(self.dayTitle)

        self.dayMarks = QLabel(self.lists)
        self.dayMarks.setObjectName(u"dayMarks")
        self.dayMarks.setProperty(u"quiet", True)
        self.dayMarks.setWordWrap(True)

        self.listLayout.addWidget(self.dayMarks)

        self.dayList = DueView(self.lists)
        self.dayList.setObjectName(u"dayList")

        self.listLayout.addWidget(self.dayList)

        self.dayEmpty = QLabel(self.lists)
        self.dayEmpty.setObjectName(u"dayEmpty")
        self.dayEmpty.setProperty(u"quiet", True)
        self.dayEmpty.setWordWrap(True)

        self.listLayout.addWidget(self.dayEmpty)

        self.undatedTitle = QLabel(self.lists)
        self.undatedTitle.setObjectName(u"undatedTitle")
        self.undatedTitle.setWordWrap(True)

        self.listLayout.addWidget(self.undatedTitle)

        self.undatedCounts = QLabel(self.lists)
        self.undatedCounts.setObjectName(u"undatedCounts")
        self.undatedCounts.setProperty(u"quiet", True)
        self.undatedCounts.setWordWrap(True)

        self.listLayout.addWidget(self.undatedCounts)

        self.noneUndated = QLabel(self.lists)
        self.noneUndated.setObjectName(u"noneUndated")
        self.noneUndated.setProperty(u"quiet", True)
        self.noneUndated.setWordWrap(True)

        self.listLayout.addWidget(self.noneUndated)

        self.undatedList = DueView(self.lists)
        self.undatedList.setObjectName(u"undatedList")

        self.listLayout.addWidget(self.undatedList)

        self.calendarSplitter.addWidget(self.lists)

        self.pageLayout.addWidget(self.calendarSplitter)

        self.pageLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.dayTitle.setBuddy(self.dayList)
        self.undatedTitle.setBuddy(self.undatedList)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.deadlineCalendar, self.previousMonth)
        QWidget.setTabOrder(self.previousMonth, self.nextMonth)
        QWidget.setTabOrder(self.nextMonth, self.todayButton)
        QWidget.setTabOrder(self.todayButton, self.dayButton)
        QWidget.setTabOrder(self.dayButton, self.monthSpan)
        QWidget.setTabOrder(self.monthSpan, self.quarterSpan)
        QWidget.setTabOrder(self.quarterSpan, self.yearSpan)
        QWidget.setTabOrder(self.yearSpan, self.stateFilter)
        QWidget.setTabOrder(self.stateFilter, self.unitFilter)
        QWidget.setTabOrder(self.unitFilter, self.coordinatingToo)
        QWidget.setTabOrder(self.coordinatingToo, self.moreFilter)
        QWidget.setTabOrder(self.moreFilter, self.clearFilter)
        QWidget.setTabOrder(self.clearFilter, self.holidaysButton)
        QWidget.setTabOrder(self.holidaysButton, self.printCalendar)
        QWidget.setTabOrder(self.printCalendar, self.exportButton)
        QWidget.setTabOrder(self.exportButton, self.dayList)
        QWidget.setTabOrder(self.dayList, self.undatedList)

        self.retranslateUi(calendarPage)

        QMetaObject.connectSlotsByName(calendarPage)
    # setupUi

    def retranslateUi(self, calendarPage):
        self.previousMonth.setText(QCoreApplication.translate("CalendarPage", u"\u2039", None))
#if QT_CONFIG(accessibility)
        self.previousMonth.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Th\u00e1ng tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previousMonth.setToolTip(QCoreApplication.translate("CalendarPage", u"Th\u00e1ng tr\u01b0\u1edbc (PageUp)", None))
#endif // QT_CONFIG(tooltip)
        self.monthTitle.setText("")
        self.nextMonth.setText(QCoreApplication.translate("CalendarPage", u"\u203a", None))
#if QT_CONFIG(accessibility)
        self.nextMonth.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Th\u00e1ng sau", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.nextMonth.setToolTip(QCoreApplication.translate("CalendarPage", u"Th\u00e1ng sau (PageDown)", None))
#endif // QT_CONFIG(tooltip)
        self.todayButton.setText(QCoreApplication.translate("CalendarPage", u"H\u00f4m &nay", None))
#if QT_CONFIG(accessibility)
        self.todayButton.setAccessibleName(QCoreApplication.translate("CalendarPage", u"V\u1ec1 h\u00f4m nay", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.todayButton.setToolTip(QCoreApplication.translate("CalendarPage", u"V\u1ec1 h\u00f4m nay (Ctrl+T)", None))
#endif // QT_CONFIG(tooltip)
        self.dayButton.setText(QCoreApplication.translate("CalendarPage", u"\u0110\u1ebfn n&g\u00e0y\u2026", None))
#if QT_CONFIG(accessibility)
        self.dayButton.setAccessibleName(QCoreApplication.translate("CalendarPage", u"\u0110\u1ebfn ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.dayButton.setToolTip(QCoreApplication.translate("CalendarPage", u"G\u00f5 m\u1ed9t ng\u00e0y \u0111\u1ec3 \u0111\u1ebfn (Ctrl+G)", None))
#endif // QT_CONFIG(tooltip)
        self.monthSpan.setText(QCoreApplication.translate("CalendarPage", u"&Th\u00e1ng", None))
#if QT_CONFIG(accessibility)
        self.monthSpan.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Xem theo th\u00e1ng", None))
#endif // QT_CONFIG(accessibility)
        self.quarterSpan.setText(QCoreApplication.translate("CalendarPage", u"&Qu\u00fd", None))
#if QT_CONFIG(accessibility)
        self.quarterSpan.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Xem theo qu\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.yearSpan.setText(QCoreApplication.translate("CalendarPage", u"N\u0103&m", None))
#if QT_CONFIG(accessibility)
        self.yearSpan.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Xem theo n\u0103m", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.stateFilter.setAccessibleName(QCoreApplication.translate("CalendarPage", u"L\u1ecdc theo tr\u1ea1ng th\u00e1i", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.stateFilter.setToolTip(QCoreApplication.translate("CalendarPage", u"L\u1ecdc theo tr\u1ea1ng th\u00e1i", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.unitFilter.setAccessibleName(QCoreApplication.translate("CalendarPage", u"L\u1ecdc theo \u0111\u01a1n v\u1ecb ch\u1ee7 tr\u00ec", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.unitFilter.setToolTip(QCoreApplication.translate("CalendarPage", u"L\u1ecdc theo \u0111\u01a1n v\u1ecb ch\u1ee7 tr\u00ec", None))
#endif // QT_CONFIG(tooltip)
        self.coordinatingToo.setText(QCoreApplication.translate("CalendarPage", u"c\u1ea3 &ph\u1ed1i h\u1ee3p", None))
#if QT_CONFIG(accessibility)
        self.coordinatingToo.setAccessibleName(QCoreApplication.translate("CalendarPage", u"C\u1ea3 vi\u1ec7c \u0111\u01a1n v\u1ecb ph\u1ed1i h\u1ee3p", None))
#endif // QT_CONFIG(accessibility)
        self.moreFilter.setText(QCoreApplication.translate("CalendarPage", u"L\u1ecdc\u2026", None))
#if QT_CONFIG(accessibility)
        self.moreFilter.setAccessibleName(QCoreApplication.translate("CalendarPage", u"L\u1ecdc theo n\u1ed9i dung, lo\u1ea1i th\u1eddi h\u1ea1n, ng\u00e0y \u0111\u1ebfn h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.moreFilter.setToolTip(QCoreApplication.translate("CalendarPage", u"L\u1ecdc theo n\u1ed9i dung, lo\u1ea1i th\u1eddi h\u1ea1n, ng\u00e0y \u0111\u1ebfn h\u1ea1n (Ctrl+L)", None))
#endif // QT_CONFIG(tooltip)
        self.clearFilter.setText(QCoreApplication.translate("CalendarPage", u"B\u1ecf &l\u1ecdc", None))
#if QT_CONFIG(accessibility)
        self.clearFilter.setAccessibleName(QCoreApplication.translate("CalendarPage", u"B\u1ecf l\u1ecdc", None))
#endif // QT_CONFIG(accessibility)
        self.holidaysButton.setText(QCoreApplication.translate("CalendarPage", u"Ng\u00e0&y ngh\u1ec9\u2026", None))
#if QT_CONFIG(accessibility)
        self.holidaysButton.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Ng\u00e0y ngh\u1ec9, ng\u00e0y l\u00e0m b\u00f9", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.holidaysButton.setToolTip(QCoreApplication.translate("CalendarPage", u"S\u1eeda ng\u00e0y ngh\u1ec9, ng\u00e0y l\u00e0m b\u00f9", None))
#endif // QT_CONFIG(tooltip)
        self.printCalendar.setText(QCoreApplication.translate("CalendarPage", u"In l\u1ecbc&h\u2026", None))
#if QT_CONFIG(accessibility)
        self.printCalendar.setAccessibleName(QCoreApplication.translate("CalendarPage", u"In l\u1ecbch \u0111ang xem", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.printCalendar.setToolTip(QCoreApplication.translate("CalendarPage", u"In th\u00e1ng, qu\u00fd ho\u1eb7c n\u0103m \u0111ang xem, v\u1edbi b\u1ed9 l\u1ecdc \u0111ang d\u00f9ng (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.exportButton.setText(QCoreApplication.translate("CalendarPage", u"&Xu\u1ea5t .ics\u2026", None))
#if QT_CONFIG(accessibility)
        self.exportButton.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Xu\u1ea5t l\u1ecbch ra t\u1ec7p .ics", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.exportButton.setToolTip(QCoreApplication.translate("CalendarPage", u"Ghi c\u00e1c th\u1eddi h\u1ea1n \u0111ang xem ra t\u1ec7p l\u1ecbch .ics, m\u1edf \u0111\u01b0\u1ee3c b\u1eb1ng l\u1ecbch c\u1ee7a m\u00e1y t\u00ednh, \u0111i\u1ec7n tho\u1ea1i", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.filterWords.setAccessibleDescription(QCoreApplication.translate("CalendarPage", u"\u0110ang l\u1ecdc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.deadlineCalendar.setAccessibleName(QCoreApplication.translate("CalendarPage", u"L\u1ecbch th\u1eddi h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.legend.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Ch\u00fa gi\u1ea3i", None))
#endif // QT_CONFIG(accessibility)
        self.dayTitle.setText("")
        self.dayMarks.setText("")
#if QT_CONFIG(accessibility)
        self.dayList.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Th\u1eddi h\u1ea1n c\u1ee7a ng\u00e0y \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        self.dayEmpty.setText("")
        self.undatedTitle.setText(QCoreApplication.translate("CalendarPage", u"Kh\u00f4ng c\u00f3 ng\u00e0y", None))
        self.undatedCounts.setText("")
        self.noneUndated.setText(QCoreApplication.translate("CalendarPage", u"Kh\u00f4ng c\u00f3 s\u1ea3n ph\u1ea9m n\u00e0o ngo\u00e0i l\u1ecbch.", None))
#if QT_CONFIG(accessibility)
        self.undatedList.setAccessibleName(QCoreApplication.translate("CalendarPage", u"S\u1ea3n ph\u1ea9m kh\u00f4ng c\u00f3 ng\u00e0y trong l\u1ecbch", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


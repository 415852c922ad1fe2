# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overview_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.area_table import AreaTable
from cchc_desktop.gui.widgets.due_rows import DueView
from cchc_desktop.gui.widgets.month_legend import MonthLegend
from cchc_desktop.gui.widgets.month_line import MonthLine

class Ui_OverviewPage(object):
    def setupUi(self, overviewPage):
        if not overviewPage.objectName():
            overviewPage.setObjectName(u"overviewPage")
        self.pageLayout = QVBoxLayout(overviewPage)
        self.pageLayout.setObjectName(u"pageLayout")
        self.scroll = QScrollArea(overviewPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setObjectName(u"contentLayout")
        self.titleRow = QHBoxLayout()
        self.titleRow.setObjectName(u"titleRow")
        self.overviewTitle = QLabel(self.content)
        self.overviewTitle.setObjectName(u"overviewTitle")

        self.titleRow.addWidget(self.overviewTitle)

        self.s1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleRow.addItem(self.s1)

        self.dayLabel = QLabel(self.content)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"quiet", True)

        self.titleRow.addWidget(self.dayLabel)


        self.contentLayout.addLayout(self.titleRow)

        self.columns = QHBoxLayout()
        self.columns.setObjectName(u"columns")
        self.leftColumn = QVBoxLayout()
        self.leftColumn.setObjectName(u"leftColumn")
        self.areasCard = QFrame(self.content)
        self.areasCard.setObjectName(u"areasCard")
        self.areasCard.setProperty(u"card", True)
        self.areasLayout = QVBoxLayout(self.areasCard)
        self.areasLayout.setObjectName(u"areasLayout")
        self.areasHead = QHBoxLayout()
        self.areasHead.setObjectName(u"areasHead")
        self.areasTitle = QLabel(self.areasCard)
        self.areasTitle.setObjectName(u"areasTitle")
        self.areasTitle.setWordWrap(True)

        self.areasHead.addWidget(self.areasTitle)

        self.byAreaButton = QPushButton(self.areasCard)
        self.byAreaButton.setObjectName(u"byAreaButton")
        self.byAreaButton.setCheckable(True)
        self.byAreaButton.setAutoExclusive(True)
        self.byAreaButton.setProperty(u"chip", True)

        self.areasHead.addWidget(self.byAreaButton)

        self.byUnitButton = QPushButton(self.areasCard)
        self.byUnitButton.setObjectName(u"byUnitButton")
        self.byUnitButton.setCheckable(True)
        self.byUnitButton.setAutoExclusive(True)
        self.byUnitButton.setProperty(u"chip", True)

        self.areasHead.addWidget(self.byUnitButton)

        self.areasHead.setStretch(0, 1)

        self.areasLayout.addLayout(self.areasHead)

        self.areaTable = AreaTable(self.areasCard)
        self.areaTable.setObjectName(u"areaTable")

        self.areasLayout.addWidget(self.areaTable)


        self.leftColumn.addWidget(self.areasCard)

        self.monthsCard = QFrame(self.content)
        self.monthsCard.setObjectName(u"monthsCard")
        self.monthsCard.setProperty(u"card", True)
        self.monthsLayout = QVBoxLayout(self.monthsCard)
        self.monthsLayout.setObjectName(u"monthsLayout")
        self.monthsHead = QHBoxLayout()
        self.monthsHead.setObjectName(u"monthsHead")
        self.monthsTitle = QLabel(self.monthsCard)
        self.monthsTitle.setObjectName(u"monthsTitle")

        self.monthsHead.addWidget(self.monthsTitle)

        self.monthLegend = MonthLegend(self.monthsCard)
        self.monthLegend.setObjectName(u"monthLegend")

        self.monthsHead.addWidget(self.monthLegend)

        self.monthsHead.setStretch(1, 1)

        self.monthsLayout.addLayout(self.monthsHead)

        self.monthLine = MonthLine(self.monthsCard)
        self.monthLine.setObjectName(u"monthLine")

        self.monthsLayout.addWidget(self.monthLine)


        self.leftColumn.addWidget(self.monthsCard)

        self.doubtsCard = QFrame(self.content)
        self.doubtsCard.setObjectName(u"doubtsCard")
        self.doubtsCard.setProperty(u"card", True)
        self.doubtsLayout = QVBoxLayout(self.doubtsCard)
        self.doubtsLayout.setObjectName(u"doubtsLayout")
        self.doubtsHead = QHBoxLayout()
        self.doubtsHead.setObjectName(u"doubtsHead")
        self.doubtsTitle = QLabel(self.doubtsCard)
        self.doubtsTitle.setObjectName(u"doubtsTitle")

        self.doubtsHead.addWidget(self.doubtsTitle)

        self.openDoubtsButton = QPushButton(self.doubtsCard)
        self.openDoubtsButton.setObjectName(u"openDoubtsButton")
        self.openDoubtsButton.setProperty(u"chip", True)

        self.doubtsHead.addWidget(self.openDoubtsButton)

        self.doubtsHead.setStretch(0, 1)

        self.doubtsLayout.addLayout(self.doubtsHead)

        self.doubtsEmpty = QLabel(self.doubtsCard)
        self.doubtsEmpty.setObjectName(u"doubtsEmpty")
        self.doubtsEmpty.setProperty(u"quiet", True)
        self.doubtsEmpty.setWordWrap(True)

        self.doubtsLayout.addWidget(self.doubtsEmpty)

        self.doubtsList = DueView(self.doubtsCard)
        self.doubtsList.setObjectName(u"doubtsList")

        self.doubtsLayout.addWidget(self.doubtsList)


        self.leftColumn.addWidget(self.doubtsCard)

        self.leftColumn.setStretch(2, 1)

        self.columns.addLayout(self.leftColumn)

        self.rightColumn = QVBoxLayout()
        self.rightColumn.setObjectName(u"rightColumn")
        self.reportCard = QFrame(self.content)
        self.reportCard.setObjectName(u"reportCard")
        self.reportCard.setProperty(u"card", True)
        self.reportLayout = QVBoxLayout(self.reportCard)
        self.reportLayout.setObjectName(u"reportLayout")
        self.reportTitle = QLabel(self.reportCard)
        self.reportTitle.setObjectName(u"reportTitle")

        self.reportLayout.addWidget(self.reportTitle)

        self.reportState = QLabel(self.reportCard)
        self.reportState.setObjectName(u"reportState")
        self.reportState.setWordWrap(True)

        self.reportLayout.addWidget(self.reportState)

        self.reportDays = QLabel(self.reportCard)
        self.reportDays.setObjectName(u"reportDays")
        self.reportDays.setProperty(u"quiet", True)
        self.reportDays.setWordWrap(True)

        self.reportLayout.addWidget(self.reportDays)


        self.rightColumn.addWidget(self.reportCard)

        self.proofCard = QFrame(self.content)
        self.proofCard.setObjectName(u"proofCard")
        self.proofCard.setProperty(u"card", True)
        self.proofLayout = QHBoxLayout(self.proofCard)
        self.proofLayout.setObjectName(u"proofLayout")
        self.proofLine = QLabel(self.proofCard)
        self.proofLine.setObjectName(u"proofLine")
        self.proofLine.setWordWrap(True)

        self.proofLayout.addWidget(self.proofLine)

        self.openProofButton = QPushButton(self.proofCard)
        self.openProofButton.setObjectName(u"openProofButton")
        self.openProofButton.setProperty(u"chip", True)

        self.proofLayout.addWidget(self.openProofButton)

        self.proofLayout.setStretch(0, 1)

        self.rightColumn.addWidget(self.proofCard)

        self.lateCard = QFrame(self.content)
        self.lateCard.setObjectName(u"lateCard")
        self.lateCard.setProperty(u"card", True)
        self.lateLayout = QVBoxLayout(self.lateCard)
        self.lateLayout.setObjectName(u"lateLayout")
        self.lateTitle = QLabel(self.lateCard)
        self.lateTitle.setObjectName(u"lateTitle")

        self.lateLayout.addWidget(self.lateTitle)

        self.lateEmpty = QLabel(self.lateCard)
        self.lateEmpty.setObjectName(u"lateEmpty")
        self.lateEmpty.setProperty(u"quiet", True)
        self.lateEmpty.setWordWrap(True)

        self.lateLayout.addWidget(self.lateEmpty)

        self.lateList = DueView(self.lateCard)
        self.lateList.setObjectName(u"lateList")

        self.lateLayout.addWidget(self.lateList)


        self.rightColumn.addWidget(self.lateCard)

        self.soonCard = QFrame(self.content)
        self.soonCard.setObjectName(u"soonCard")
        self.soonCard.setProperty(u"card", True)
        self.soonLayout = QVBoxLayout(self.soonCard)
        self.soonLayout.setObjectName(u"soonLayout")
        self.soonTitle = QLabel(self.soonCard)
        self.soonTitle.setObjectName(u"soonTitle")

        self.soonLayout.addWidget(self.soonTitle)

        self.soonEmpty = QLabel(self.soonCard)
        self.soonEmpty.setObjectName(u"soonEmpty")
        self.soonEmpty.setProperty(u"quiet", True)
        self.soonEmpty.setWordWrap(True)

        self.soonLayout.addWidget(self.soonEmpty)

        self.soonList = DueView(self.soonCard)
        self.soonList.setObjectName(u"soonList")

        self.soonLayout.addWidget(self.soonList)


        self.rightColumn.addWidget(self.soonCard)

        self.rightColumn.setStretch(3, 1)

        self.columns.addLayout(self.rightColumn)

        self.columns.setStretch(0, 4)
        self.columns.setStretch(1, 3)

        self.contentLayout.addLayout(self.columns)

        self.contentLayout.setStretch(1, 1)
        self.scroll.setWidget(self.content)

        self.pageLayout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.areasTitle.setBuddy(self.areaTable)
        self.monthsTitle.setBuddy(self.monthLine)
        self.doubtsTitle.setBuddy(self.doubtsList)
        self.lateTitle.setBuddy(self.lateList)
        self.soonTitle.setBuddy(self.soonList)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.byAreaButton, self.byUnitButton)
        QWidget.setTabOrder(self.byUnitButton, self.areaTable)
        QWidget.setTabOrder(self.areaTable, self.monthLine)
        QWidget.setTabOrder(self.monthLine, self.openProofButton)
        QWidget.setTabOrder(self.openProofButton, self.lateList)
        QWidget.setTabOrder(self.lateList, self.soonList)
        QWidget.setTabOrder(self.soonList, self.openDoubtsButton)
        QWidget.setTabOrder(self.openDoubtsButton, self.doubtsList)

        self.retranslateUi(overviewPage)

        QMetaObject.connectSlotsByName(overviewPage)
    # setupUi

    def retranslateUi(self, overviewPage):
        self.overviewTitle.setText(QCoreApplication.translate("OverviewPage", u"T\u1ed5ng quan", None))
        self.dayLabel.setText("")
        self.areasTitle.setText("")
        self.byAreaButton.setText(QCoreApplication.translate("OverviewPage", u"Theo &n\u1ed9i dung", None))
#if QT_CONFIG(accessibility)
        self.byAreaButton.setAccessibleName(QCoreApplication.translate("OverviewPage", u"Ho\u00e0n th\u00e0nh theo n\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.byUnitButton.setText(QCoreApplication.translate("OverviewPage", u"Theo \u0111\u01a1n &v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.byUnitButton.setAccessibleName(QCoreApplication.translate("OverviewPage", u"Ho\u00e0n th\u00e0nh theo \u0111\u01a1n v\u1ecb ch\u1ee7 tr\u00ec", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.areaTable.setAccessibleName(QCoreApplication.translate("OverviewPage", u"M\u1ee9c \u0111\u1ed9 ho\u00e0n th\u00e0nh theo n\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.monthsTitle.setText(QCoreApplication.translate("OverviewPage", u"Ti\u1ebfn \u0111\u1ed9 theo th\u00e1ng", None))
#if QT_CONFIG(accessibility)
        self.monthLegend.setAccessibleName(QCoreApplication.translate("OverviewPage", u"\u00dd ngh\u0129a c\u00e1c m\u00e0u", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.monthLine.setAccessibleName(QCoreApplication.translate("OverviewPage", u"M\u1ed1c \u0111\u1ebfn h\u1ea1n t\u1eebng th\u00e1ng; b\u1ea5m \u0111\u1ec3 m\u1edf l\u1ecbch", None))
#endif // QT_CONFIG(accessibility)
        self.doubtsTitle.setText(QCoreApplication.translate("OverviewPage", u"C\u1ea7n xem l\u1ea1i trong k\u1ebf ho\u1ea1ch", None))
        self.openDoubtsButton.setText(QCoreApplication.translate("OverviewPage", u"Xem trong &K\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(accessibility)
        self.openDoubtsButton.setAccessibleName(QCoreApplication.translate("OverviewPage", u"Xem nh\u1eefng ch\u1ed7 c\u1ea7n xem l\u1ea1i \u1edf trang K\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        self.doubtsEmpty.setText("")
#if QT_CONFIG(accessibility)
        self.doubtsList.setAccessibleName(QCoreApplication.translate("OverviewPage", u"\u0110i\u1ec1u c\u1ea7n xem l\u1ea1i trong k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        self.reportTitle.setText("")
        self.reportState.setText("")
        self.reportDays.setText("")
        self.proofLine.setText("")
        self.openProofButton.setText(QCoreApplication.translate("OverviewPage", u"&B\u1ed5 sung\u2026", None))
#if QT_CONFIG(accessibility)
        self.openProofButton.setAccessibleName(QCoreApplication.translate("OverviewPage", u"Xem nh\u1eefng m\u1ed1c thi\u1ebfu minh ch\u1ee9ng \u1edf trang V\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.lateTitle.setText(QCoreApplication.translate("OverviewPage", u"Qu\u00e1 h\u1ea1n", None))
        self.lateEmpty.setText("")
#if QT_CONFIG(accessibility)
        self.lateList.setAccessibleName(QCoreApplication.translate("OverviewPage", u"S\u1ea3n ph\u1ea9m qu\u00e1 h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.soonTitle.setText(QCoreApplication.translate("OverviewPage", u"\u0110\u1ebfn h\u1ea1n trong 30 ng\u00e0y", None))
        self.soonEmpty.setText("")
#if QT_CONFIG(accessibility)
        self.soonList.setAccessibleName(QCoreApplication.translate("OverviewPage", u"S\u1ea3n ph\u1ea9m \u0111\u1ebfn h\u1ea1n trong 30 ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QDateEdit, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.change_text import ChangeText
from cchc_desktop.gui.widgets.clamped_label import ClampedLabel
from cchc_desktop.gui.widgets.step_rows import StepView

class Ui_HistoryPage(object):
    def setupUi(self, historyPage):
        if not historyPage.objectName():
            historyPage.setObjectName(u"historyPage")
        self.pageLayout = QVBoxLayout(historyPage)
        self.pageLayout.setObjectName(u"pageLayout")
        self.historyTitle = QLabel(historyPage)
        self.historyTitle.setObjectName(u"historyTitle")

        self.pageLayout.addWidget(self.historyTitle)

        self.filters = QWidget(historyPage)
        self.filters.setObjectName(u"filters")
        self.deliverableBox = QLineEdit(self.filters)
        self.deliverableBox.setObjectName(u"deliverableBox")
        self.deliverableBox.setClearButtonEnabled(True)
        self.wordsBox = QLineEdit(self.filters)
        self.wordsBox.setObjectName(u"wordsBox")
        self.wordsBox.setClearButtonEnabled(True)
        self.daysPlace = QWidget(self.filters)
        self.daysPlace.setObjectName(u"daysPlace")
        self.daysRow = QHBoxLayout(self.daysPlace)
        self.daysRow.setObjectName(u"daysRow")
        self.daysRow.setContentsMargins(0, 0, 0, 0)
        self.firstDayLabel = QLabel(self.daysPlace)
        self.firstDayLabel.setObjectName(u"firstDayLabel")

        self.daysRow.addWidget(self.firstDayLabel)

        self.firstDay = QDateEdit(self.daysPlace)
        self.firstDay.setObjectName(u"firstDay")
        self.firstDay.setCalendarPopup(True)

        self.daysRow.addWidget(self.firstDay)

        self.lastDayLabel = QLabel(self.daysPlace)
        self.lastDayLabel.setObjectName(u"lastDayLabel")

        self.daysRow.addWidget(self.lastDayLabel)

        self.lastDay = QDateEdit(self.daysPlace)
        self.lastDay.setObjectName(u"lastDay")
        self.lastDay.setCalendarPopup(True)

        self.daysRow.addWidget(self.lastDay)

        self.clearButton = QPushButton(self.filters)
        self.clearButton.setObjectName(u"clearButton")

        self.pageLayout.addWidget(self.filters)

        self.filterWords = QLabel(historyPage)
        self.filterWords.setObjectName(u"filterWords")
        self.filterWords.setWordWrap(True)
        self.filterWords.setProperty(u"quiet", True)

        self.pageLayout.addWidget(self.filterWords)

        self.places = QStackedWidget(historyPage)
        self.places.setObjectName(u"places")
        self.historySplitter = QSplitter()
        self.historySplitter.setObjectName(u"historySplitter")
        self.historySplitter.setOrientation(Qt.Orientation.Horizontal)
        self.historySplitter.setChildrenCollapsible(False)
        self.stepList = StepView(self.historySplitter)
        self.stepList.setObjectName(u"stepList")
        self.historySplitter.addWidget(self.stepList)
        self.detailsCard = QFrame(self.historySplitter)
        self.detailsCard.setObjectName(u"detailsCard")
        self.detailsCard.setProperty(u"card", True)
        self.detailsLayout = QVBoxLayout(self.detailsCard)
        self.detailsLayout.setObjectName(u"detailsLayout")
        self.stepTitle = ClampedLabel(self.detailsCard)
        self.stepTitle.setObjectName(u"stepTitle")

        self.detailsLayout.addWidget(self.stepTitle)

        self.stepQuiet = QLabel(self.detailsCard)
        self.stepQuiet.setObjectName(u"stepQuiet")
        self.stepQuiet.setWordWrap(True)
        self.stepQuiet.setProperty(u"quiet", True)

        self.detailsLayout.addWidget(self.stepQuiet)

        self.stepChanges = ChangeText(self.detailsCard)
        self.stepChanges.setObjectName(u"stepChanges")

        self.detailsLayout.addWidget(self.stepChanges)

        self.whyNot = QLabel(self.detailsCard)
        self.whyNot.setObjectName(u"whyNot")
        self.whyNot.setWordWrap(True)
        self.whyNot.setProperty(u"quiet", True)

        self.detailsLayout.addWidget(self.whyNot)

        self.stepButtons = QHBoxLayout()
        self.stepButtons.setObjectName(u"stepButtons")
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stepButtons.addItem(self.spacer1)

        self.wayButton = QPushButton(self.detailsCard)
        self.wayButton.setObjectName(u"wayButton")

        self.stepButtons.addWidget(self.wayButton)

        self.stepButtons.setStretch(0, 1)

        self.detailsLayout.addLayout(self.stepButtons)

        self.detailsLayout.setStretch(2, 1)
        self.historySplitter.addWidget(self.detailsCard)
        self.places.addWidget(self.historySplitter)

        self.pageLayout.addWidget(self.places)

        self.pageLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.firstDayLabel.setBuddy(self.firstDay)
        self.lastDayLabel.setBuddy(self.lastDay)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.deliverableBox, self.wordsBox)
        QWidget.setTabOrder(self.wordsBox, self.firstDay)
        QWidget.setTabOrder(self.firstDay, self.lastDay)
        QWidget.setTabOrder(self.lastDay, self.clearButton)
        QWidget.setTabOrder(self.clearButton, self.stepList)
        QWidget.setTabOrder(self.stepList, self.stepChanges)
        QWidget.setTabOrder(self.stepChanges, self.wayButton)

        self.retranslateUi(historyPage)

        QMetaObject.connectSlotsByName(historyPage)
    # setupUi

    def retranslateUi(self, historyPage):
        self.historyTitle.setText(QCoreApplication.translate("HistoryPage", u"L\u1ecbch s\u1eed thay \u0111\u1ed5i", None))
#if QT_CONFIG(accessibility)
        self.deliverableBox.setAccessibleName(QCoreApplication.translate("HistoryPage", u"Ch\u1ec9 thay \u0111\u1ed5i c\u1ee7a s\u1ea3n ph\u1ea9m: g\u00f5 m\u00e3 ho\u1eb7c t\u00ean r\u1ed3i ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.deliverableBox.setToolTip(QCoreApplication.translate("HistoryPage", u"G\u00f5 m\u00e3 ho\u1eb7c t\u00ean s\u1ea3n ph\u1ea9m r\u1ed3i ch\u1ecdn, \u0111\u1ec3 ch\u1ec9 xem thay \u0111\u1ed5i c\u1ee7a s\u1ea3n ph\u1ea9m \u0111\u00f3", None))
#endif // QT_CONFIG(tooltip)
        self.deliverableBox.setPlaceholderText(QCoreApplication.translate("HistoryPage", u"C\u1ee7a s\u1ea3n ph\u1ea9m: m\u00e3 ho\u1eb7c t\u00ean\u2026", None))
#if QT_CONFIG(accessibility)
        self.wordsBox.setAccessibleName(QCoreApplication.translate("HistoryPage", u"T\u00ecm ch\u1eef trong thay \u0111\u1ed5i", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.wordsBox.setToolTip(QCoreApplication.translate("HistoryPage", u"T\u00ecm trong t\u00ean b\u01b0\u1edbc v\u00e0 trong n\u1ed9i dung c\u0169, m\u1edbi; c\u00f3 d\u1ea5u hay kh\u00f4ng \u0111\u1ec1u \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.wordsBox.setPlaceholderText(QCoreApplication.translate("HistoryPage", u"C\u00f3 ch\u1eef\u2026", None))
        self.firstDayLabel.setText(QCoreApplication.translate("HistoryPage", u"&T\u1eeb ng\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.firstDay.setAccessibleName(QCoreApplication.translate("HistoryPage", u"T\u1eeb ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.firstDay.setDisplayFormat(QCoreApplication.translate("HistoryPage", u"dd/MM/yyyy", None))
        self.lastDayLabel.setText(QCoreApplication.translate("HistoryPage", u"\u0111\u1ebf&n ng\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.lastDay.setAccessibleName(QCoreApplication.translate("HistoryPage", u"\u0110\u1ebfn ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.lastDay.setDisplayFormat(QCoreApplication.translate("HistoryPage", u"dd/MM/yyyy", None))
        self.clearButton.setText(QCoreApplication.translate("HistoryPage", u"&B\u1ecf l\u1ecdc", None))
#if QT_CONFIG(tooltip)
        self.clearButton.setToolTip(QCoreApplication.translate("HistoryPage", u"Xem l\u1ea1i m\u1ecdi thay \u0111\u1ed5i", None))
#endif // QT_CONFIG(tooltip)
        self.filterWords.setText("")
#if QT_CONFIG(accessibility)
        self.filterWords.setAccessibleDescription(QCoreApplication.translate("HistoryPage", u"\u0110ang l\u1ecdc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.stepList.setAccessibleName(QCoreApplication.translate("HistoryPage", u"C\u00e1c b\u01b0\u1edbc \u0111\u00e3 l\u00e0m, m\u1edbi nh\u1ea5t \u1edf tr\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.stepTitle.setText("")
        self.stepQuiet.setText("")
#if QT_CONFIG(accessibility)
        self.stepChanges.setAccessibleName(QCoreApplication.translate("HistoryPage", u"B\u01b0\u1edbc n\u00e0y \u0111\u00e3 thay \u0111\u1ed5i", None))
#endif // QT_CONFIG(accessibility)
        self.whyNot.setText("")
        self.wayButton.setText(QCoreApplication.translate("HistoryPage", u"&Ho\u00e0n t\u00e1c \u0111\u1ebfn \u0111\u00e2y\u2026", None))
        pass
    # retranslateUi


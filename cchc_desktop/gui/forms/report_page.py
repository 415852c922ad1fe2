# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QListView, QPlainTextEdit, QPushButton, QSplitter, QToolButton, QVBoxLayout, QWidget)

class Ui_ReportPage(object):
    def setupUi(self, reportPage):
        if not reportPage.objectName():
            reportPage.setObjectName(u"reportPage")
        self.pageLayout = QVBoxLayout(reportPage)
        self.pageLayout.setObjectName(u"pageLayout")
        self.titleRow = QHBoxLayout()
        self.titleRow.setObjectName(u"titleRow")
        self.reportTitle = QLabel(reportPage)
        self.reportTitle.setObjectName(u"reportTitle")
        self.reportTitle.setWordWrap(True)

        self.titleRow.addWidget(self.reportTitle)

        self.approvalButton = QToolButton(reportPage)
        self.approvalButton.setObjectName(u"approvalButton")
        self.approvalButton.setProperty(u"framed", True)
        self.approvalButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.titleRow.addWidget(self.approvalButton)

        self.checkButton = QPushButton(reportPage)
        self.checkButton.setObjectName(u"checkButton")

        self.titleRow.addWidget(self.checkButton)

        self.previewButton = QPushButton(reportPage)
        self.previewButton.setObjectName(u"previewButton")
        self.previewButton.setProperty(u"accent", True)

        self.titleRow.addWidget(self.previewButton)

        self.paperButton = QToolButton(reportPage)
        self.paperButton.setObjectName(u"paperButton")
        self.paperButton.setProperty(u"framed", True)
        self.paperButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.titleRow.addWidget(self.paperButton)

        self.titleRow.setStretch(0, 1)

        self.pageLayout.addLayout(self.titleRow)

        self.periodRow = QHBoxLayout()
        self.periodRow.setObjectName(u"periodRow")
        self.periodLabel = QLabel(reportPage)
        self.periodLabel.setObjectName(u"periodLabel")

        self.periodRow.addWidget(self.periodLabel)

        self.periodChooser = QComboBox(reportPage)
        self.periodChooser.setObjectName(u"periodChooser")

        self.periodRow.addWidget(self.periodChooser)

        self.stateLabel = QLabel(reportPage)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"badge", True)

        self.periodRow.addWidget(self.stateLabel)

        self.windowLabel = QLabel(reportPage)
        self.windowLabel.setObjectName(u"windowLabel")
        self.windowLabel.setProperty(u"quiet", True)
        self.windowLabel.setWordWrap(True)

        self.periodRow.addWidget(self.windowLabel)

        self.periodRow.setStretch(3, 1)

        self.pageLayout.addLayout(self.periodRow)

        self.reportSplitter = QSplitter(reportPage)
        self.reportSplitter.setObjectName(u"reportSplitter")
        self.reportSplitter.setOrientation(Qt.Orientation.Horizontal)
        self.reportSplitter.setChildrenCollapsible(False)
        self.sectionList = QListView(self.reportSplitter)
        self.sectionList.setObjectName(u"sectionList")
        self.sectionList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sectionList.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.reportSplitter.addWidget(self.sectionList)
        self.writingPlace = QWidget(self.reportSplitter)
        self.writingPlace.setObjectName(u"writingPlace")
        self.writingLayout = QVBoxLayout(self.writingPlace)
        self.writingLayout.setObjectName(u"writingLayout")
        self.writingLayout.setContentsMargins(0, 0, 0, 0)
        self.sectionHeading = QLabel(self.writingPlace)
        self.sectionHeading.setObjectName(u"sectionHeading")
        self.sectionHeading.setWordWrap(True)

        self.writingLayout.addWidget(self.sectionHeading)

        self.sectionState = QLabel(self.writingPlace)
        self.sectionState.setObjectName(u"sectionState")
        self.sectionState.setProperty(u"quiet", True)
        self.sectionState.setWordWrap(True)

        self.writingLayout.addWidget(self.sectionState)

        self.sectionText = QPlainTextEdit(self.writingPlace)
        self.sectionText.setObjectName(u"sectionText")
        self.sectionText.setTabChangesFocus(True)

        self.writingLayout.addWidget(self.sectionText)

        self.refusal = QLabel(self.writingPlace)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.writingLayout.addWidget(self.refusal)

        self.draftRow = QHBoxLayout()
        self.draftRow.setObjectName(u"draftRow")
        self.draftTitle = QLabel(self.writingPlace)
        self.draftTitle.setObjectName(u"draftTitle")
        self.draftTitle.setWordWrap(True)

        self.draftRow.addWidget(self.draftTitle)

        self.useDraft = QPushButton(self.writingPlace)
        self.useDraft.setObjectName(u"useDraft")

        self.draftRow.addWidget(self.useDraft)

        self.draftRow.setStretch(0, 1)

        self.writingLayout.addLayout(self.draftRow)

        self.draftText = QPlainTextEdit(self.writingPlace)
        self.draftText.setObjectName(u"draftText")
        self.draftText.setReadOnly(True)
        self.draftText.setTabChangesFocus(True)

        self.writingLayout.addWidget(self.draftText)

        self.writingLayout.setStretch(2, 3)
        self.writingLayout.setStretch(5, 2)
        self.reportSplitter.addWidget(self.writingPlace)

        self.pageLayout.addWidget(self.reportSplitter)

        self.pageLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.periodLabel.setBuddy(self.periodChooser)
        self.sectionHeading.setBuddy(self.sectionText)
        self.draftTitle.setBuddy(self.draftText)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.periodChooser, self.sectionList)
        QWidget.setTabOrder(self.sectionList, self.sectionText)
        QWidget.setTabOrder(self.sectionText, self.useDraft)
        QWidget.setTabOrder(self.useDraft, self.draftText)
        QWidget.setTabOrder(self.draftText, self.approvalButton)
        QWidget.setTabOrder(self.approvalButton, self.checkButton)
        QWidget.setTabOrder(self.checkButton, self.previewButton)
        QWidget.setTabOrder(self.previewButton, self.paperButton)

        self.retranslateUi(reportPage)

        QMetaObject.connectSlotsByName(reportPage)
    # setupUi

    def retranslateUi(self, reportPage):
        self.reportTitle.setText("")
        self.approvalButton.setText(QCoreApplication.translate("ReportPage", u"C&h\u1ed1t v\u00e0 k\u00fd \u25be", None))
#if QT_CONFIG(accessibility)
        self.approvalButton.setAccessibleName(QCoreApplication.translate("ReportPage", u"Ch\u1ed1t s\u1ed1 li\u1ec7u, ghi s\u1ed1 v\u00e0 ng\u00e0y k\u00fd b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.approvalButton.setToolTip(QCoreApplication.translate("ReportPage", u"Ch\u1ed1t s\u1ed1 li\u1ec7u, m\u1edf l\u1ea1i, ghi s\u1ed1 v\u00e0 ng\u00e0y k\u00fd, xem kh\u00e1c bi\u1ec7t v\u1edbi b\u1ea3n \u0111\u00e3 ch\u1ed1t", None))
#endif // QT_CONFIG(tooltip)
        self.checkButton.setText(QCoreApplication.translate("ReportPage", u"S\u1ed1 &li\u1ec7u, c\u00f2n thi\u1ebfu\u2026", None))
#if QT_CONFIG(accessibility)
        self.checkButton.setAccessibleName(QCoreApplication.translate("ReportPage", u"Xem s\u1ed1 li\u1ec7u c\u1ee7a b\u00e1o c\u00e1o v\u00e0 ph\u1ea7n c\u00f2n thi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.checkButton.setToolTip(QCoreApplication.translate("ReportPage", u"S\u1ed1 li\u1ec7u c\u1ee7a k\u1ef3 n\u00e0y b\u00ean k\u1ef3 tr\u01b0\u1edbc v\u00e0 c\u00f9ng k\u1ef3 n\u0103m tr\u01b0\u1edbc, s\u1ea3n ph\u1ea9m \u0111\u1ee9ng sau t\u1eebng s\u1ed1, v\u00e0 nh\u1eefng g\u00ec b\u00e1o c\u00e1o c\u00f2n thi\u1ebfu", None))
#endif // QT_CONFIG(tooltip)
        self.previewButton.setText(QCoreApplication.translate("ReportPage", u"&Xem tr\u01b0\u1edbc", None))
#if QT_CONFIG(accessibility)
        self.previewButton.setAccessibleName(QCoreApplication.translate("ReportPage", u"Xem tr\u01b0\u1edbc b\u00e1o c\u00e1o \u0111\u1ec3 in ho\u1eb7c l\u01b0u", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previewButton.setToolTip(QCoreApplication.translate("ReportPage", u"Xem b\u00e1o c\u00e1o k\u1ef3 n\u00e0y nh\u01b0 khi in ra; t\u1eeb \u0111\u00f3 in ho\u1eb7c l\u01b0u PDF", None))
#endif // QT_CONFIG(tooltip)
        self.paperButton.setText(QCoreApplication.translate("ReportPage", u"Kh\u00e1c \u25be", None))
#if QT_CONFIG(accessibility)
        self.paperButton.setAccessibleName(QCoreApplication.translate("ReportPage", u"Th\u00f4ng tin in tr\u00ean v\u0103n b\u1ea3n, ph\u1ee5 l\u1ee5c ph\u00e2n c\u00f4ng", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.paperButton.setToolTip(QCoreApplication.translate("ReportPage", u"S\u1eeda t\u00ean c\u01a1 quan, ng\u01b0\u1eddi k\u00fd, n\u01a1i nh\u1eadn; t\u00ean v\u00e0 s\u1ed1 k\u1ebf ho\u1ea1ch; xem ph\u1ee5 l\u1ee5c ph\u00e2n c\u00f4ng", None))
#endif // QT_CONFIG(tooltip)
        self.periodLabel.setText(QCoreApplication.translate("ReportPage", u"&K\u1ef3 b\u00e1o c\u00e1o", None))
#if QT_CONFIG(accessibility)
        self.periodChooser.setAccessibleName(QCoreApplication.translate("ReportPage", u"K\u1ef3 b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.stateLabel.setText(QCoreApplication.translate("ReportPage", u"D\u1ef1 th\u1ea3o", None))
#if QT_CONFIG(accessibility)
        self.stateLabel.setAccessibleDescription(QCoreApplication.translate("ReportPage", u"Tr\u1ea1ng th\u00e1i b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.windowLabel.setText("")
#if QT_CONFIG(accessibility)
        self.sectionList.setAccessibleName(QCoreApplication.translate("ReportPage", u"C\u00e1c m\u1ee5c c\u1ee7a b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.sectionHeading.setText("")
        self.sectionState.setText("")
#if QT_CONFIG(accessibility)
        self.sectionText.setAccessibleName(QCoreApplication.translate("ReportPage", u"N\u1ed9i dung m\u1ee5c b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("ReportPage", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        self.draftTitle.setText(QCoreApplication.translate("ReportPage", u"B\u1ea3n d\u1ef1 th\u1ea3o t\u1eeb s\u1ed1 li\u1ec7u", None))
        self.useDraft.setText(QCoreApplication.translate("ReportPage", u"&D\u00f9ng b\u1ea3n d\u1ef1 th\u1ea3o", None))
#if QT_CONFIG(accessibility)
        self.useDraft.setAccessibleName(QCoreApplication.translate("ReportPage", u"D\u00f9ng b\u1ea3n d\u1ef1 th\u1ea3o thay cho b\u1ea3n \u0111ang vi\u1ebft", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.useDraft.setToolTip(QCoreApplication.translate("ReportPage", u"Thay b\u1ea3n \u0111ang vi\u1ebft b\u1eb1ng b\u1ea3n d\u1ef1 th\u1ea3o; c\u00f3 th\u1ec3 ho\u00e0n t\u00e1c", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.draftText.setAccessibleName(QCoreApplication.translate("ReportPage", u"B\u1ea3n d\u1ef1 th\u1ea3o t\u1eeb s\u1ed1 li\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


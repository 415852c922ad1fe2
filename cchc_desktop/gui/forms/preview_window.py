# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QToolButton, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.document_preview import DocumentPreview

class Ui_PreviewWindow(object):
    def setupUi(self, previewWindow):
        if not previewWindow.objectName():
            previewWindow.setObjectName(u"previewWindow")
        self.windowLayout = QVBoxLayout(previewWindow)
        self.windowLayout.setSpacing(0)
        self.windowLayout.setObjectName(u"windowLayout")
        self.windowLayout.setContentsMargins(0, 0, 0, 0)
        self.bar = QFrame(previewWindow)
        self.bar.setObjectName(u"bar")
        self.barLayout = QVBoxLayout(self.bar)
        self.barLayout.setObjectName(u"barLayout")
        self.actions = QWidget(self.bar)
        self.actions.setObjectName(u"actions")
        self.paperActions = QWidget(self.actions)
        self.paperActions.setObjectName(u"paperActions")
        self.paperLayout = QHBoxLayout(self.paperActions)
        self.paperLayout.setObjectName(u"paperLayout")
        self.paperLayout.setContentsMargins(0, 0, 0, 0)
        self.printPaper = QPushButton(self.paperActions)
        self.printPaper.setObjectName(u"printPaper")
        self.printPaper.setProperty(u"accent", True)
        self.printPaper.setAutoDefault(False)

        self.paperLayout.addWidget(self.printPaper)

        self.savePaper = QPushButton(self.paperActions)
        self.savePaper.setObjectName(u"savePaper")
        self.savePaper.setAutoDefault(False)

        self.paperLayout.addWidget(self.savePaper)

        self.saveWord = QPushButton(self.paperActions)
        self.saveWord.setObjectName(u"saveWord")
        self.saveWord.setAutoDefault(False)

        self.paperLayout.addWidget(self.saveWord)

        self.signPaper = QPushButton(self.paperActions)
        self.signPaper.setObjectName(u"signPaper")
        self.signPaper.setAutoDefault(False)

        self.paperLayout.addWidget(self.signPaper)

        self.openElsewhere = QPushButton(self.paperActions)
        self.openElsewhere.setObjectName(u"openElsewhere")
        self.openElsewhere.setAutoDefault(False)

        self.paperLayout.addWidget(self.openElsewhere)

        self.pageActions = QWidget(self.actions)
        self.pageActions.setObjectName(u"pageActions")
        self.pageLayout = QHBoxLayout(self.pageActions)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.pageLabel = QLabel(self.pageActions)
        self.pageLabel.setObjectName(u"pageLabel")

        self.pageLayout.addWidget(self.pageLabel)

        self.pageNumber = QSpinBox(self.pageActions)
        self.pageNumber.setObjectName(u"pageNumber")
        self.pageNumber.setMinimum(1)
        self.pageNumber.setKeyboardTracking(False)

        self.pageLayout.addWidget(self.pageNumber)

        self.pageCount = QLabel(self.pageActions)
        self.pageCount.setObjectName(u"pageCount")

        self.pageLayout.addWidget(self.pageCount)

        self.leadActions = QWidget(self.actions)
        self.leadActions.setObjectName(u"leadActions")
        self.leadLayout = QHBoxLayout(self.leadActions)
        self.leadLayout.setObjectName(u"leadLayout")
        self.leadLayout.setContentsMargins(0, 0, 0, 0)
        self.leadLabel = QLabel(self.leadActions)
        self.leadLabel.setObjectName(u"leadLabel")

        self.leadLayout.addWidget(self.leadLabel)

        self.previousLead = QToolButton(self.leadActions)
        self.previousLead.setObjectName(u"previousLead")
        self.previousLead.setProperty(u"framed", True)
        self.previousLead.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.leadLayout.addWidget(self.previousLead)

        self.nextLead = QToolButton(self.leadActions)
        self.nextLead.setObjectName(u"nextLead")
        self.nextLead.setProperty(u"framed", True)
        self.nextLead.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.leadLayout.addWidget(self.nextLead)

        self.zoomActions = QWidget(self.actions)
        self.zoomActions.setObjectName(u"zoomActions")
        self.zoomLayout = QHBoxLayout(self.zoomActions)
        self.zoomLayout.setObjectName(u"zoomLayout")
        self.zoomLayout.setContentsMargins(0, 0, 0, 0)
        self.zoomOut = QToolButton(self.zoomActions)
        self.zoomOut.setObjectName(u"zoomOut")
        self.zoomOut.setProperty(u"framed", True)
        self.zoomOut.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.zoomLayout.addWidget(self.zoomOut)

        self.zoomChooser = QComboBox(self.zoomActions)
        self.zoomChooser.setObjectName(u"zoomChooser")
        self.zoomChooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.zoomLayout.addWidget(self.zoomChooser)

        self.zoomIn = QToolButton(self.zoomActions)
        self.zoomIn.setObjectName(u"zoomIn")
        self.zoomIn.setProperty(u"framed", True)
        self.zoomIn.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.zoomLayout.addWidget(self.zoomIn)

        self.findButton = QPushButton(self.zoomActions)
        self.findButton.setObjectName(u"findButton")
        self.findButton.setAutoDefault(False)
        self.findButton.setCheckable(True)

        self.zoomLayout.addWidget(self.findButton)


        self.barLayout.addWidget(self.actions)


        self.windowLayout.addWidget(self.bar)

        self.findBar = QFrame(previewWindow)
        self.findBar.setObjectName(u"findBar")
        self.findBar.setProperty(u"strip", True)
        self.findLayout = QHBoxLayout(self.findBar)
        self.findLayout.setObjectName(u"findLayout")
        self.findField = QLineEdit(self.findBar)
        self.findField.setObjectName(u"findField")
        self.findField.setClearButtonEnabled(True)

        self.findLayout.addWidget(self.findField)

        self.hitCount = QLabel(self.findBar)
        self.hitCount.setObjectName(u"hitCount")

        self.findLayout.addWidget(self.hitCount)

        self.previousHit = QPushButton(self.findBar)
        self.previousHit.setObjectName(u"previousHit")
        self.previousHit.setAutoDefault(False)

        self.findLayout.addWidget(self.previousHit)

        self.nextHit = QPushButton(self.findBar)
        self.nextHit.setObjectName(u"nextHit")
        self.nextHit.setAutoDefault(False)

        self.findLayout.addWidget(self.nextHit)

        self.closeFind = QPushButton(self.findBar)
        self.closeFind.setObjectName(u"closeFind")
        self.closeFind.setAutoDefault(False)

        self.findLayout.addWidget(self.closeFind)

        self.findLayout.setStretch(0, 1)

        self.windowLayout.addWidget(self.findBar)

        self.documentPreview = DocumentPreview(previewWindow)
        self.documentPreview.setObjectName(u"documentPreview")

        self.windowLayout.addWidget(self.documentPreview)

        self.told = QLabel(previewWindow)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)

        self.windowLayout.addWidget(self.told)

        self.refusal = QLabel(previewWindow)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.windowLayout.addWidget(self.refusal)

        self.windowLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.pageLabel.setBuddy(self.pageNumber)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.documentPreview, self.printPaper)
        QWidget.setTabOrder(self.printPaper, self.savePaper)
        QWidget.setTabOrder(self.savePaper, self.saveWord)
        QWidget.setTabOrder(self.saveWord, self.openElsewhere)
        QWidget.setTabOrder(self.openElsewhere, self.pageNumber)
        QWidget.setTabOrder(self.pageNumber, self.previousLead)
        QWidget.setTabOrder(self.previousLead, self.nextLead)
        QWidget.setTabOrder(self.nextLead, self.zoomOut)
        QWidget.setTabOrder(self.zoomOut, self.zoomChooser)
        QWidget.setTabOrder(self.zoomChooser, self.zoomIn)
        QWidget.setTabOrder(self.zoomIn, self.findButton)
        QWidget.setTabOrder(self.findButton, self.findField)
        QWidget.setTabOrder(self.findField, self.previousHit)
        QWidget.setTabOrder(self.previousHit, self.nextHit)
        QWidget.setTabOrder(self.nextHit, self.closeFind)

        self.retranslateUi(previewWindow)

        QMetaObject.connectSlotsByName(previewWindow)
    # setupUi

    def retranslateUi(self, previewWindow):
        self.bar.setProperty(u"bar", QCoreApplication.translate("PreviewWindow", u"top", None))
        self.printPaper.setText(QCoreApplication.translate("PreviewWindow", u"&In\u2026", None))
#if QT_CONFIG(accessibility)
        self.printPaper.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"In ra m\u00e1y in", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.printPaper.setToolTip(QCoreApplication.translate("PreviewWindow", u"Ch\u1ecdn m\u00e1y in, s\u1ed1 b\u1ea3n v\u00e0 trang c\u1ea7n in (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.savePaper.setText(QCoreApplication.translate("PreviewWindow", u"&L\u01b0u PDF\u2026", None))
#if QT_CONFIG(accessibility)
        self.savePaper.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"L\u01b0u th\u00e0nh t\u1ec7p PDF", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.savePaper.setToolTip(QCoreApplication.translate("PreviewWindow", u"L\u01b0u \u0111\u00fang b\u1ea3n \u0111ang xem th\u00e0nh t\u1ec7p PDF (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.saveWord.setText(QCoreApplication.translate("PreviewWindow", u"L\u01b0u &Word\u2026", None))
#if QT_CONFIG(accessibility)
        self.saveWord.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"L\u01b0u th\u00e0nh t\u1ec7p Word", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.saveWord.setToolTip(QCoreApplication.translate("PreviewWindow", u"L\u01b0u c\u00f9ng n\u1ed9i dung th\u00e0nh t\u1ec7p Word (.docx) \u0111\u1ec3 s\u1eeda l\u1eddi v\u0103n tr\u01b0\u1edbc khi k\u00fd", None))
#endif // QT_CONFIG(tooltip)
        self.signPaper.setText(QCoreApplication.translate("PreviewWindow", u"&K\u00fd s\u1ed1\u2026", None))
#if QT_CONFIG(accessibility)
        self.signPaper.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"K\u00fd s\u1ed1", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.signPaper.setToolTip(QCoreApplication.translate("PreviewWindow", u"K\u00fd s\u1ed1 b\u1ea3n \u0111ang xem b\u1eb1ng ch\u1ee9ng th\u01b0 .p12 ho\u1eb7c thi\u1ebft b\u1ecb l\u01b0u kh\u00f3a, l\u01b0u th\u00e0nh t\u1ec7p PDF kh\u00e1c", None))
#endif // QT_CONFIG(tooltip)
        self.openElsewhere.setText(QCoreApplication.translate("PreviewWindow", u"&M\u1edf b\u1eb1ng ch\u01b0\u01a1ng tr\u00ecnh kh\u00e1c", None))
#if QT_CONFIG(accessibility)
        self.openElsewhere.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"M\u1edf b\u1eb1ng ch\u01b0\u01a1ng tr\u00ecnh xem PDF c\u1ee7a m\u00e1y", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.openElsewhere.setToolTip(QCoreApplication.translate("PreviewWindow", u"M\u1edf b\u1eb1ng ch\u01b0\u01a1ng tr\u00ecnh xem PDF c\u1ee7a m\u00e1y", None))
#endif // QT_CONFIG(tooltip)
        self.pageLabel.setText(QCoreApplication.translate("PreviewWindow", u"T&rang", None))
#if QT_CONFIG(accessibility)
        self.pageNumber.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"S\u1ed1 trang \u0111ang xem", None))
#endif // QT_CONFIG(accessibility)
        self.pageCount.setText(QCoreApplication.translate("PreviewWindow", u"/ 0", None))
#if QT_CONFIG(accessibility)
        self.pageCount.setAccessibleDescription(QCoreApplication.translate("PreviewWindow", u"T\u1ed5ng s\u1ed1 trang", None))
#endif // QT_CONFIG(accessibility)
        self.leadLabel.setText(QCoreApplication.translate("PreviewWindow", u"Li\u00ean k\u1ebft", None))
#if QT_CONFIG(tooltip)
        self.leadLabel.setToolTip(QCoreApplication.translate("PreviewWindow", u"B\u1ea5m v\u00e0o s\u1ed1 li\u1ec7u \u0111\u1ec3 xem c\u00e1c s\u1ea3n ph\u1ea9m \u0111\u1ee9ng sau; b\u1ea5m v\u00e0o t\u00ean hay m\u00e3 s\u1ea3n ph\u1ea9m \u0111\u1ec3 m\u1edf s\u1ea3n ph\u1ea9m \u0111\u00f3", None))
#endif // QT_CONFIG(tooltip)
        self.previousLead.setText(QCoreApplication.translate("PreviewWindow", u"\u2039", None))
#if QT_CONFIG(accessibility)
        self.previousLead.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Li\u00ean k\u1ebft tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previousLead.setToolTip(QCoreApplication.translate("PreviewWindow", u"\u0110\u1ebfn s\u1ed1 li\u1ec7u ho\u1eb7c s\u1ea3n ph\u1ea9m tr\u01b0\u1edbc (Shift+F4); Enter \u0111\u1ec3 m\u1edf", None))
#endif // QT_CONFIG(tooltip)
        self.nextLead.setText(QCoreApplication.translate("PreviewWindow", u"\u203a", None))
#if QT_CONFIG(accessibility)
        self.nextLead.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Li\u00ean k\u1ebft ti\u1ebfp theo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.nextLead.setToolTip(QCoreApplication.translate("PreviewWindow", u"\u0110\u1ebfn s\u1ed1 li\u1ec7u ho\u1eb7c s\u1ea3n ph\u1ea9m ti\u1ebfp theo, k\u1ec3 t\u1eeb trang \u0111ang xem ho\u1eb7c ch\u1ed7 v\u1eeba t\u00ecm th\u1ea5y (F4); Enter \u0111\u1ec3 m\u1edf", None))
#endif // QT_CONFIG(tooltip)
        self.zoomOut.setText(QCoreApplication.translate("PreviewWindow", u"\u2212", None))
#if QT_CONFIG(accessibility)
        self.zoomOut.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Thu nh\u1ecf", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoomOut.setToolTip(QCoreApplication.translate("PreviewWindow", u"Thu nh\u1ecf (Ctrl+\u2212)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoomChooser.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"\u0110\u1ed9 ph\u00f3ng", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoomChooser.setToolTip(QCoreApplication.translate("PreviewWindow", u"\u0110\u1ed9 ph\u00f3ng; Ctrl+0 \u0111\u1ec3 v\u1eeba chi\u1ec1u r\u1ed9ng", None))
#endif // QT_CONFIG(tooltip)
        self.zoomIn.setText(QCoreApplication.translate("PreviewWindow", u"+", None))
#if QT_CONFIG(accessibility)
        self.zoomIn.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Ph\u00f3ng to", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoomIn.setToolTip(QCoreApplication.translate("PreviewWindow", u"Ph\u00f3ng to (Ctrl++)", None))
#endif // QT_CONFIG(tooltip)
        self.findButton.setText(QCoreApplication.translate("PreviewWindow", u"&T\u00ecm", None))
#if QT_CONFIG(accessibility)
        self.findButton.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"T\u00ecm ch\u1eef trong v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.findButton.setToolTip(QCoreApplication.translate("PreviewWindow", u"T\u00ecm ch\u1eef trong v\u0103n b\u1ea3n, c\u00f3 d\u1ea5u hay kh\u00f4ng d\u1ea5u (Ctrl+F)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.findField.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Ch\u1eef c\u1ea7n t\u00ecm trong v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.findField.setPlaceholderText(QCoreApplication.translate("PreviewWindow", u"T\u00ecm trong v\u0103n b\u1ea3n, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
        self.hitCount.setText("")
#if QT_CONFIG(accessibility)
        self.hitCount.setAccessibleDescription(QCoreApplication.translate("PreviewWindow", u"K\u1ebft qu\u1ea3 t\u00ecm", None))
#endif // QT_CONFIG(accessibility)
        self.previousHit.setText(QCoreApplication.translate("PreviewWindow", u"Tr\u01b0\u1edb&c", None))
#if QT_CONFIG(accessibility)
        self.previousHit.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Ch\u1ed7 t\u00ecm th\u1ea5y tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previousHit.setToolTip(QCoreApplication.translate("PreviewWindow", u"Ch\u1ed7 tr\u01b0\u1edbc (Shift+F3)", None))
#endif // QT_CONFIG(tooltip)
        self.nextHit.setText(QCoreApplication.translate("PreviewWindow", u"Ti\u1ebf&p", None))
#if QT_CONFIG(accessibility)
        self.nextHit.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Ch\u1ed7 t\u00ecm th\u1ea5y ti\u1ebfp theo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.nextHit.setToolTip(QCoreApplication.translate("PreviewWindow", u"Ch\u1ed7 ti\u1ebfp theo (F3 ho\u1eb7c Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.closeFind.setText(QCoreApplication.translate("PreviewWindow", u"\u0110\u00f3&ng", None))
#if QT_CONFIG(accessibility)
        self.closeFind.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Th\u00f4i t\u00ecm", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.closeFind.setToolTip(QCoreApplication.translate("PreviewWindow", u"Th\u00f4i t\u00ecm (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.told.setText("")
#if QT_CONFIG(accessibility)
        self.told.setAccessibleDescription(QCoreApplication.translate("PreviewWindow", u"L\u1eddi b\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("PreviewWindow", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'documents_tab.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QPushButton, QStackedWidget, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.due_rows import DueView

class Ui_DocumentsTab(object):
    def setupUi(self, documentsTab):
        if not documentsTab.objectName():
            documentsTab.setObjectName(u"documentsTab")
        self.documentsTabLayout = QVBoxLayout(documentsTab)
        self.documentsTabLayout.setObjectName(u"documentsTabLayout")
        self.documentsStack = QStackedWidget(documentsTab)
        self.documentsStack.setObjectName(u"documentsStack")
        self.documentList = DueView()
        self.documentList.setObjectName(u"documentList")
        self.documentsStack.addWidget(self.documentList)

        self.documentsTabLayout.addWidget(self.documentsStack)

        self.documentButtons = QWidget(documentsTab)
        self.documentButtons.setObjectName(u"documentButtons")
        self.attachDocument = QPushButton(self.documentButtons)
        self.attachDocument.setObjectName(u"attachDocument")
        self.openDocument = QPushButton(self.documentButtons)
        self.openDocument.setObjectName(u"openDocument")
        self.showDocument = QPushButton(self.documentButtons)
        self.showDocument.setObjectName(u"showDocument")

        self.documentsTabLayout.addWidget(self.documentButtons)

        self.documentsTabLayout.setStretch(0, 1)
        QWidget.setTabOrder(self.documentList, self.attachDocument)
        QWidget.setTabOrder(self.attachDocument, self.openDocument)
        QWidget.setTabOrder(self.openDocument, self.showDocument)

        self.retranslateUi(documentsTab)

        QMetaObject.connectSlotsByName(documentsTab)
    # setupUi

    def retranslateUi(self, documentsTab):
#if QT_CONFIG(accessibility)
        self.documentList.setAccessibleName(QCoreApplication.translate("DocumentsTab", u"V\u0103n b\u1ea3n c\u1ee7a s\u1ea3n ph\u1ea9m", None))
#endif // QT_CONFIG(accessibility)
        self.attachDocument.setText(QCoreApplication.translate("DocumentsTab", u"&G\u1eafn v\u0103n b\u1ea3n\u2026", None))
#if QT_CONFIG(tooltip)
        self.attachDocument.setToolTip(QCoreApplication.translate("DocumentsTab", u"G\u1eafn m\u1ed9t v\u0103n b\u1ea3n m\u1edbi, c\u00f3 t\u1ec7p hay kh\u00f4ng", None))
#endif // QT_CONFIG(tooltip)
        self.openDocument.setText(QCoreApplication.translate("DocumentsTab", u"M\u1edf &t\u1ec7p", None))
#if QT_CONFIG(tooltip)
        self.openDocument.setToolTip(QCoreApplication.translate("DocumentsTab", u"M\u1edf t\u1ec7p \u0111\u1ea7u ti\u00ean c\u1ee7a v\u0103n b\u1ea3n \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
        self.showDocument.setText(QCoreApplication.translate("DocumentsTab", u"X&em trong s\u1ed5", None))
#if QT_CONFIG(tooltip)
        self.showDocument.setToolTip(QCoreApplication.translate("DocumentsTab", u"T\u1edbi v\u0103n b\u1ea3n \u0111ang ch\u1ecdn trong trang V\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'registers_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QTabWidget, QVBoxLayout)

class Ui_RegistersPage(object):
    def setupUi(self, registersPage):
        if not registersPage.objectName():
            registersPage.setObjectName(u"registersPage")
        self.pageLayout = QVBoxLayout(registersPage)
        self.pageLayout.setObjectName(u"pageLayout")
        self.registersTitle = QLabel(registersPage)
        self.registersTitle.setObjectName(u"registersTitle")

        self.pageLayout.addWidget(self.registersTitle)

        self.tabs = QTabWidget(registersPage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)

        self.pageLayout.addWidget(self.tabs)

        self.pageLayout.setStretch(1, 1)

        self.retranslateUi(registersPage)

        QMetaObject.connectSlotsByName(registersPage)
    # setupUi

    def retranslateUi(self, registersPage):
        self.registersTitle.setText(QCoreApplication.translate("RegistersPage", u"S\u1ed5 theo d\u00f5i", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("RegistersPage", u"C\u00e1c s\u1ed5: ki\u1ec3m tra, s\u00e1ng ki\u1ebfn, v\u0103n b\u1ea3n r\u00e0 so\u00e1t, kh\u1ea3o s\u00e1t", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


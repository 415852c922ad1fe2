# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agency_papers.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QListWidget, QVBoxLayout)

class Ui_AgencyPapers(object):
    def setupUi(self, agencyPapers):
        if not agencyPapers.objectName():
            agencyPapers.setObjectName(u"agencyPapers")
        self.pageLayout = QVBoxLayout(agencyPapers)
        self.pageLayout.setObjectName(u"pageLayout")
        self.papersHead = QLabel(agencyPapers)
        self.papersHead.setObjectName(u"papersHead")

        self.pageLayout.addWidget(self.papersHead)

        self.paperList = QListWidget(agencyPapers)
        self.paperList.setObjectName(u"paperList")
        self.paperList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.pageLayout.addWidget(self.paperList)

        self.papersNote = QLabel(agencyPapers)
        self.papersNote.setObjectName(u"papersNote")
        self.papersNote.setWordWrap(True)
        self.papersNote.setProperty(u"quiet", True)

        self.pageLayout.addWidget(self.papersNote)

        self.pageLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.papersHead.setBuddy(self.paperList)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(agencyPapers)

        QMetaObject.connectSlotsByName(agencyPapers)
    # setupUi

    def retranslateUi(self, agencyPapers):
        self.papersHead.setText(QCoreApplication.translate("AgencyPapers", u"&V\u0103n b\u1ea3n in tr\u00ean gi\u1ea5y c\u1ee7a ph\u00f2ng", None))
#if QT_CONFIG(accessibility)
        self.paperList.setAccessibleName(QCoreApplication.translate("AgencyPapers", u"V\u0103n b\u1ea3n in tr\u00ean gi\u1ea5y c\u1ee7a ph\u00f2ng", None))
#endif // QT_CONFIG(accessibility)
        self.papersNote.setText(QCoreApplication.translate("AgencyPapers", u"V\u0103n b\u1ea3n kh\u00f4ng \u0111\u00e1nh d\u1ea5u in tr\u00ean gi\u1ea5y c\u1ee7a c\u01a1 quan. Ghi s\u1eb5n theo th\u00f4ng l\u1ec7, kh\u00f4ng ph\u1ea3i quy \u0111\u1ecbnh.", None))
        pass
    # retranslateUi


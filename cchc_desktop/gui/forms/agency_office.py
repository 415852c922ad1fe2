# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agency_office.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QTabWidget, QVBoxLayout)

class Ui_AgencyOffice(object):
    def setupUi(self, agencyOffice):
        if not agencyOffice.objectName():
            agencyOffice.setObjectName(u"agencyOffice")
        self.pageLayout = QVBoxLayout(agencyOffice)
        self.pageLayout.setObjectName(u"pageLayout")
        self.hasPaper = QCheckBox(agencyOffice)
        self.hasPaper.setObjectName(u"hasPaper")

        self.pageLayout.addWidget(self.hasPaper)

        self.parts = QTabWidget(agencyOffice)
        self.parts.setObjectName(u"parts")

        self.pageLayout.addWidget(self.parts)

        self.pageLayout.setStretch(1, 1)

        self.retranslateUi(agencyOffice)

        QMetaObject.connectSlotsByName(agencyOffice)
    # setupUi

    def retranslateUi(self, agencyOffice):
        self.hasPaper.setText(QCoreApplication.translate("AgencyOffice", u"Ph\u00f2ng c\u00f3 m\u1eabu gi\u1ea5&y ri\u00eang", None))
#if QT_CONFIG(accessibility)
        self.hasPaper.setAccessibleName(QCoreApplication.translate("AgencyOffice", u"Ph\u00f2ng c\u00f3 m\u1eabu gi\u1ea5y ri\u00eang", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("AgencyOffice", u"C\u00e1c ph\u1ea7n c\u1ee7a gi\u1ea5y ph\u00f2ng", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


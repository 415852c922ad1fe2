# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agency_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDialogButtonBox, QLabel, QTabWidget, QVBoxLayout)

class Ui_AgencyDialog(object):
    def setupUi(self, agencyDialog):
        if not agencyDialog.objectName():
            agencyDialog.setObjectName(u"agencyDialog")
        self.dialogLayout = QVBoxLayout(agencyDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.tabs = QTabWidget(agencyDialog)
        self.tabs.setObjectName(u"tabs")

        self.dialogLayout.addWidget(self.tabs)

        self.refusal = QLabel(agencyDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(agencyDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.dialogLayout.addWidget(self.buttons)

        self.dialogLayout.setStretch(0, 1)

        self.retranslateUi(agencyDialog)

        QMetaObject.connectSlotsByName(agencyDialog)
    # setupUi

    def retranslateUi(self, agencyDialog):
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("AgencyDialog", u"C\u00e1c ph\u1ea7n c\u1ee7a th\u00f4ng tin c\u01a1 quan", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("AgencyDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


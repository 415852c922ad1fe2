# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dossier_proposals_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget)

class Ui_DossierProposalsDialog(object):
    def setupUi(self, dossierProposalsDialog):
        if not dossierProposalsDialog.objectName():
            dossierProposalsDialog.setObjectName(u"dossierProposalsDialog")
        self.dialogLayout = QVBoxLayout(dossierProposalsDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(dossierProposalsDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.dossiers = QListWidget(dossierProposalsDialog)
        self.dossiers.setObjectName(u"dossiers")

        self.dialogLayout.addWidget(self.dossiers)

        self.refusal = QLabel(dossierProposalsDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(dossierProposalsDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

        QWidget.setTabOrder(self.dossiers, self.buttons)

        self.retranslateUi(dossierProposalsDialog)

        QMetaObject.connectSlotsByName(dossierProposalsDialog)
    # setupUi

    def retranslateUi(self, dossierProposalsDialog):
        self.subject.setText("")
#if QT_CONFIG(accessibility)
        self.dossiers.setAccessibleName(QCoreApplication.translate("DossierProposalsDialog", u"H\u1ed3 s\u01a1 \u0111\u1ec1 xu\u1ea5t", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("DossierProposalsDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_step_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget)

class Ui_ReportStepDialog(object):
    def setupUi(self, reportStepDialog):
        if not reportStepDialog.objectName():
            reportStepDialog.setObjectName(u"reportStepDialog")
        self.dialogLayout = QVBoxLayout(reportStepDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.told = QLabel(reportStepDialog)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)

        self.dialogLayout.addWidget(self.told)

        self.lines = QPlainTextEdit(reportStepDialog)
        self.lines.setObjectName(u"lines")
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)

        self.dialogLayout.addWidget(self.lines)

        self.reasonLabel = QLabel(reportStepDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.dialogLayout.addWidget(self.reasonLabel)

        self.reason = QLineEdit(reportStepDialog)
        self.reason.setObjectName(u"reason")

        self.dialogLayout.addWidget(self.reason)

        self.refusal = QLabel(reportStepDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(reportStepDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lines, self.reason)
        QWidget.setTabOrder(self.reason, self.buttons)

        self.retranslateUi(reportStepDialog)

        QMetaObject.connectSlotsByName(reportStepDialog)
    # setupUi

    def retranslateUi(self, reportStepDialog):
        self.told.setText("")
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("ReportStepDialog", u"Chi ti\u1ebft", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("ReportStepDialog", u"&L\u00fd do", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("ReportStepDialog", u"L\u00fd do", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("ReportStepDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


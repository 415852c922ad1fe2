# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'postpone_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDateEdit, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_PostponeDialog(object):
    def setupUi(self, postponeDialog):
        if not postponeDialog.objectName():
            postponeDialog.setObjectName(u"postponeDialog")
        self.dialogLayout = QVBoxLayout(postponeDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(postponeDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.newDueLabel = QLabel(postponeDialog)
        self.newDueLabel.setObjectName(u"newDueLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.newDueLabel)

        self.newDueOn = QDateEdit(postponeDialog)
        self.newDueOn.setObjectName(u"newDueOn")
        self.newDueOn.setCalendarPopup(True)

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.newDueOn)

        self.reasonLabel = QLabel(postponeDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.reasonLabel)

        self.reason = ParagraphEdit(postponeDialog)
        self.reason.setObjectName(u"reason")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reason)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(postponeDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(postponeDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.newDueLabel.setBuddy(self.newDueOn)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.newDueOn, self.reason)
        QWidget.setTabOrder(self.reason, self.buttons)

        self.retranslateUi(postponeDialog)

        QMetaObject.connectSlotsByName(postponeDialog)
    # setupUi

    def retranslateUi(self, postponeDialog):
        self.subject.setText("")
        self.newDueLabel.setText(QCoreApplication.translate("PostponeDialog", u"H\u1ea1n &m\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.newDueOn.setAccessibleName(QCoreApplication.translate("PostponeDialog", u"H\u1ea1n m\u1edbi", None))
#endif // QT_CONFIG(accessibility)
        self.newDueOn.setDisplayFormat(QCoreApplication.translate("PostponeDialog", u"dd/MM/yyyy", None))
        self.reasonLabel.setText(QCoreApplication.translate("PostponeDialog", u"&L\u00fd do", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("PostponeDialog", u"L\u00fd do", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("PostponeDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


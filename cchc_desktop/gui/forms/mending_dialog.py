# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mending_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDateEdit, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_MendingDialog(object):
    def setupUi(self, mendingDialog):
        if not mendingDialog.objectName():
            mendingDialog.setObjectName(u"mendingDialog")
        self.dialogLayout = QVBoxLayout(mendingDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(mendingDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.mendedOnLabel = QLabel(mendingDialog)
        self.mendedOnLabel.setObjectName(u"mendedOnLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.mendedOnLabel)

        self.mendedOn = QDateEdit(mendingDialog)
        self.mendedOn.setObjectName(u"mendedOn")
        self.mendedOn.setCalendarPopup(True)

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.mendedOn)

        self.remedyLabel = QLabel(mendingDialog)
        self.remedyLabel.setObjectName(u"remedyLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.remedyLabel)

        self.remedy = ParagraphEdit(mendingDialog)
        self.remedy.setObjectName(u"remedy")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.remedy)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(mendingDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(mendingDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.mendedOnLabel.setBuddy(self.mendedOn)
        self.remedyLabel.setBuddy(self.remedy)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.mendedOn, self.remedy)
        QWidget.setTabOrder(self.remedy, self.buttons)

        self.retranslateUi(mendingDialog)

        QMetaObject.connectSlotsByName(mendingDialog)
    # setupUi

    def retranslateUi(self, mendingDialog):
        self.subject.setText("")
        self.mendedOnLabel.setText(QCoreApplication.translate("MendingDialog", u"&Ng\u00e0y kh\u1eafc ph\u1ee5c", None))
#if QT_CONFIG(accessibility)
        self.mendedOn.setAccessibleName(QCoreApplication.translate("MendingDialog", u"Ng\u00e0y kh\u1eafc ph\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
        self.mendedOn.setDisplayFormat(QCoreApplication.translate("MendingDialog", u"dd/MM/yyyy", None))
        self.remedyLabel.setText(QCoreApplication.translate("MendingDialog", u"&C\u00e1ch kh\u1eafc ph\u1ee5c", None))
#if QT_CONFIG(accessibility)
        self.remedy.setAccessibleName(QCoreApplication.translate("MendingDialog", u"C\u00e1ch kh\u1eafc ph\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("MendingDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


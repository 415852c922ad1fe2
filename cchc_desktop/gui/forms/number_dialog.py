# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'number_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QDateEdit, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout)

class Ui_NumberDialog(object):
    def setupUi(self, numberDialog):
        if not numberDialog.objectName():
            numberDialog.setObjectName(u"numberDialog")
        self.dialogLayout = QVBoxLayout(numberDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.about = QLabel(numberDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.dialogLayout.addWidget(self.about)

        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.paperLabel = QLabel(numberDialog)
        self.paperLabel.setObjectName(u"paperLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.paperLabel)

        self.paper = QComboBox(numberDialog)
        self.paper.setObjectName(u"paper")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.paper)

        self.kindLabel = QLabel(numberDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kind = QComboBox(numberDialog)
        self.kind.setObjectName(u"kind")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind)

        self.signedOnLabel = QLabel(numberDialog)
        self.signedOnLabel.setObjectName(u"signedOnLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.signedOnLabel)

        self.signedOn = QDateEdit(numberDialog)
        self.signedOn.setObjectName(u"signedOn")
        self.signedOn.setCalendarPopup(True)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.signedOn)

        self.referenceLabel = QLabel(numberDialog)
        self.referenceLabel.setObjectName(u"referenceLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.referenceLabel)

        self.reference = QLineEdit(numberDialog)
        self.reference.setObjectName(u"reference")

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reference)


        self.dialogLayout.addLayout(self.rows)

        self.note = QLabel(numberDialog)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"quiet", True)
        self.note.setWordWrap(True)

        self.dialogLayout.addWidget(self.note)

        self.refusal = QLabel(numberDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(numberDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.paperLabel.setBuddy(self.paper)
        self.kindLabel.setBuddy(self.kind)
        self.signedOnLabel.setBuddy(self.signedOn)
        self.referenceLabel.setBuddy(self.reference)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(numberDialog)

        QMetaObject.connectSlotsByName(numberDialog)
    # setupUi

    def retranslateUi(self, numberDialog):
        self.about.setText("")
#if QT_CONFIG(accessibility)
        self.about.setAccessibleDescription(QCoreApplication.translate("NumberDialog", u"V\u0103n b\u1ea3n \u0111\u01b0\u1ee3c c\u1ea5p s\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        self.paperLabel.setText(QCoreApplication.translate("NumberDialog", u"&C\u1ee7a", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("NumberDialog", u"C\u01a1 quan c\u1ea5p s\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("NumberDialog", u"&Lo\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("NumberDialog", u"Lo\u1ea1i v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.signedOnLabel.setText(QCoreApplication.translate("NumberDialog", u"&Ng\u00e0y k\u00fd", None))
#if QT_CONFIG(accessibility)
        self.signedOn.setAccessibleName(QCoreApplication.translate("NumberDialog", u"Ng\u00e0y k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.signedOn.setDisplayFormat(QCoreApplication.translate("NumberDialog", u"dd/MM/yyyy", None))
        self.referenceLabel.setText(QCoreApplication.translate("NumberDialog", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.reference.setAccessibleName(QCoreApplication.translate("NumberDialog", u"S\u1ed1, k\u00fd hi\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.note.setText("")
#if QT_CONFIG(accessibility)
        self.note.setAccessibleDescription(QCoreApplication.translate("NumberDialog", u"V\u1ec1 s\u1ed1 \u0111\u01b0\u1ee3c c\u1ea5p", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("NumberDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


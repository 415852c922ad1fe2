# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_signing_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDateEdit, QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget)

class Ui_ReportSigningDialog(object):
    def setupUi(self, reportSigningDialog):
        if not reportSigningDialog.objectName():
            reportSigningDialog.setObjectName(u"reportSigningDialog")
        self.dialogLayout = QVBoxLayout(reportSigningDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.numberLabel = QLabel(reportSigningDialog)
        self.numberLabel.setObjectName(u"numberLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.numberRow = QHBoxLayout()
        self.numberRow.setObjectName(u"numberRow")
        self.number = QLineEdit(reportSigningDialog)
        self.number.setObjectName(u"number")

        self.numberRow.addWidget(self.number)

        self.nextNumber = QPushButton(reportSigningDialog)
        self.nextNumber.setObjectName(u"nextNumber")
        self.nextNumber.setAutoDefault(False)

        self.numberRow.addWidget(self.nextNumber)

        self.numberRow.setStretch(0, 1)

        self.rows.setLayout(0, QFormLayout.ItemRole.FieldRole, self.numberRow)

        self.signedOnLabel = QLabel(reportSigningDialog)
        self.signedOnLabel.setObjectName(u"signedOnLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.signedOnLabel)

        self.signedOn = QDateEdit(reportSigningDialog)
        self.signedOn.setObjectName(u"signedOn")
        self.signedOn.setCalendarPopup(True)

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.signedOn)

        self.signerLabel = QLabel(reportSigningDialog)
        self.signerLabel.setObjectName(u"signerLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.signerLabel)

        self.signer = QLineEdit(reportSigningDialog)
        self.signer.setObjectName(u"signer")

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.signer)

        self.copyLabel = QLabel(reportSigningDialog)
        self.copyLabel.setObjectName(u"copyLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.copyLabel)

        self.copyRow = QHBoxLayout()
        self.copyRow.setObjectName(u"copyRow")
        self.copyName = QLabel(reportSigningDialog)
        self.copyName.setObjectName(u"copyName")
        self.copyName.setProperty(u"quiet", True)
        self.copyName.setWordWrap(True)

        self.copyRow.addWidget(self.copyName)

        self.chooseCopy = QPushButton(reportSigningDialog)
        self.chooseCopy.setObjectName(u"chooseCopy")
        self.chooseCopy.setAutoDefault(False)

        self.copyRow.addWidget(self.chooseCopy)

        self.copyRow.setStretch(0, 1)

        self.rows.setLayout(3, QFormLayout.ItemRole.FieldRole, self.copyRow)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(reportSigningDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(reportSigningDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.number)
        self.signedOnLabel.setBuddy(self.signedOn)
        self.signerLabel.setBuddy(self.signer)
        self.copyLabel.setBuddy(self.chooseCopy)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.number, self.nextNumber)
        QWidget.setTabOrder(self.nextNumber, self.signedOn)
        QWidget.setTabOrder(self.signedOn, self.signer)
        QWidget.setTabOrder(self.signer, self.chooseCopy)
        QWidget.setTabOrder(self.chooseCopy, self.buttons)

        self.retranslateUi(reportSigningDialog)

        QMetaObject.connectSlotsByName(reportSigningDialog)
    # setupUi

    def retranslateUi(self, reportSigningDialog):
        self.numberLabel.setText(QCoreApplication.translate("ReportSigningDialog", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("ReportSigningDialog", u"S\u1ed1, k\u00fd hi\u1ec7u c\u1ee7a b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.number.setPlaceholderText(QCoreApplication.translate("ReportSigningDialog", u"05 ho\u1eb7c 05/BC-UBND", None))
        self.nextNumber.setText(QCoreApplication.translate("ReportSigningDialog", u"S\u1ed1 &ti\u1ebfp theo", None))
#if QT_CONFIG(tooltip)
        self.nextNumber.setToolTip(QCoreApplication.translate("ReportSigningDialog", u"Ghi s\u1ed1 ti\u1ebfp theo theo s\u1ed5 n\u00e0y; h\u00e3y \u0111\u1ed1i chi\u1ebfu v\u1edbi v\u0103n th\u01b0", None))
#endif // QT_CONFIG(tooltip)
        self.signedOnLabel.setText(QCoreApplication.translate("ReportSigningDialog", u"&Ng\u00e0y k\u00fd", None))
#if QT_CONFIG(accessibility)
        self.signedOn.setAccessibleName(QCoreApplication.translate("ReportSigningDialog", u"Ng\u00e0y k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.signedOn.setDisplayFormat(QCoreApplication.translate("ReportSigningDialog", u"dd/MM/yyyy", None))
        self.signerLabel.setText(QCoreApplication.translate("ReportSigningDialog", u"Ng\u01b0\u1eddi &k\u00fd", None))
#if QT_CONFIG(accessibility)
        self.signer.setAccessibleName(QCoreApplication.translate("ReportSigningDialog", u"Ng\u01b0\u1eddi k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.signer.setPlaceholderText(QCoreApplication.translate("ReportSigningDialog", u"\u0110\u1ec3 tr\u1ed1ng l\u00e0 ng\u01b0\u1eddi k\u00fd ghi tr\u00ean b\u1ea3n \u0111\u00e3 ch\u1ed1t", None))
        self.copyLabel.setText(QCoreApplication.translate("ReportSigningDialog", u"&B\u1ea3n \u0111\u00e3 k\u00fd", None))
        self.copyName.setText(QCoreApplication.translate("ReportSigningDialog", u"Ch\u01b0a ch\u1ecdn t\u1ec7p (c\u00f3 th\u1ec3 g\u1eafn sau)", None))
        self.chooseCopy.setText(QCoreApplication.translate("ReportSigningDialog", u"&Ch\u1ecdn t\u1ec7p\u2026", None))
#if QT_CONFIG(accessibility)
        self.chooseCopy.setAccessibleName(QCoreApplication.translate("ReportSigningDialog", u"Ch\u1ecdn b\u1ea3n qu\u00e9t ho\u1eb7c t\u1ec7p Word \u0111\u00e3 k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("ReportSigningDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


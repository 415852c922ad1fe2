# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finding_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDateEdit, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_FindingDialog(object):
    def setupUi(self, findingDialog):
        if not findingDialog.objectName():
            findingDialog.setObjectName(u"findingDialog")
        self.dialogLayout = QVBoxLayout(findingDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(findingDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.textLabel = QLabel(findingDialog)
        self.textLabel.setObjectName(u"textLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.textLabel)

        self.text = ParagraphEdit(findingDialog)
        self.text.setObjectName(u"text")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.text)

        self.sourceLabel = QLabel(findingDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.sourceLabel)

        self.source = QLineEdit(findingDialog)
        self.source.setObjectName(u"source")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.source)

        self.foundOnLabel = QLabel(findingDialog)
        self.foundOnLabel.setObjectName(u"foundOnLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.foundOnLabel)

        self.foundOn = QDateEdit(findingDialog)
        self.foundOn.setObjectName(u"foundOn")
        self.foundOn.setCalendarPopup(True)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.foundOn)

        self.mendByLabel = QLabel(findingDialog)
        self.mendByLabel.setObjectName(u"mendByLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.mendByLabel)

        self.mendBy = QDateEdit(findingDialog)
        self.mendBy.setObjectName(u"mendBy")
        self.mendBy.setCalendarPopup(True)

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.mendBy)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(findingDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(findingDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.sourceLabel.setBuddy(self.source)
        self.foundOnLabel.setBuddy(self.foundOn)
        self.mendByLabel.setBuddy(self.mendBy)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.source)
        QWidget.setTabOrder(self.source, self.foundOn)
        QWidget.setTabOrder(self.foundOn, self.mendBy)
        QWidget.setTabOrder(self.mendBy, self.buttons)

        self.retranslateUi(findingDialog)

        QMetaObject.connectSlotsByName(findingDialog)
    # setupUi

    def retranslateUi(self, findingDialog):
        self.subject.setText("")
        self.textLabel.setText(QCoreApplication.translate("FindingDialog", u"&V\u1ea5n \u0111\u1ec1", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("FindingDialog", u"V\u1ea5n \u0111\u1ec1 ph\u00e1t hi\u1ec7n", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("FindingDialog", u"&Ngu\u1ed3n", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("FindingDialog", u"Cu\u1ed9c ki\u1ec3m tra, thanh tra \u0111\u00e3 ph\u00e1t hi\u1ec7n", None))
#endif // QT_CONFIG(accessibility)
        self.source.setPlaceholderText(QCoreApplication.translate("FindingDialog", u"V\u00ed d\u1ee5: Ki\u1ec3m tra CCHC qu\u00fd III", None))
        self.foundOnLabel.setText(QCoreApplication.translate("FindingDialog", u"Ng\u00e0y &ph\u00e1t hi\u1ec7n", None))
#if QT_CONFIG(accessibility)
        self.foundOn.setAccessibleName(QCoreApplication.translate("FindingDialog", u"Ng\u00e0y ph\u00e1t hi\u1ec7n", None))
#endif // QT_CONFIG(accessibility)
        self.foundOn.setDisplayFormat(QCoreApplication.translate("FindingDialog", u"dd/MM/yyyy", None))
        self.mendByLabel.setText(QCoreApplication.translate("FindingDialog", u"&H\u1ea1n kh\u1eafc ph\u1ee5c", None))
#if QT_CONFIG(accessibility)
        self.mendBy.setAccessibleName(QCoreApplication.translate("FindingDialog", u"H\u1ea1n kh\u1eafc ph\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
        self.mendBy.setDisplayFormat(QCoreApplication.translate("FindingDialog", u"dd/MM/yyyy", None))
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("FindingDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


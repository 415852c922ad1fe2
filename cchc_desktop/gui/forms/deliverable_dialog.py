# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'deliverable_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_DeliverableDialog(object):
    def setupUi(self, deliverableDialog):
        if not deliverableDialog.objectName():
            deliverableDialog.setObjectName(u"deliverableDialog")
        self.dialogLayout = QVBoxLayout(deliverableDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.titleLabel = QLabel(deliverableDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.newTitle = ParagraphEdit(deliverableDialog)
        self.newTitle.setObjectName(u"newTitle")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.newTitle)

        self.deadlineLabel = QLabel(deliverableDialog)
        self.deadlineLabel.setObjectName(u"deadlineLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.deadlineLabel)

        self.newDeadline = QLineEdit(deliverableDialog)
        self.newDeadline.setObjectName(u"newDeadline")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.newDeadline)

        self.readAsLabel = QLabel(deliverableDialog)
        self.readAsLabel.setObjectName(u"readAsLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.readAsLabel)

        self.newReadAs = QLabel(deliverableDialog)
        self.newReadAs.setObjectName(u"newReadAs")
        self.newReadAs.setProperty(u"quiet", True)
        self.newReadAs.setWordWrap(True)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.newReadAs)

        self.fundingLabel = QLabel(deliverableDialog)
        self.fundingLabel.setObjectName(u"fundingLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.fundingLabel)

        self.newFunding = QLineEdit(deliverableDialog)
        self.newFunding.setObjectName(u"newFunding")

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.newFunding)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(deliverableDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(deliverableDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.newTitle)
        self.deadlineLabel.setBuddy(self.newDeadline)
        self.fundingLabel.setBuddy(self.newFunding)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.newTitle, self.newDeadline)
        QWidget.setTabOrder(self.newDeadline, self.newFunding)
        QWidget.setTabOrder(self.newFunding, self.buttons)

        self.retranslateUi(deliverableDialog)

        QMetaObject.connectSlotsByName(deliverableDialog)
    # setupUi

    def retranslateUi(self, deliverableDialog):
        self.titleLabel.setText(QCoreApplication.translate("DeliverableDialog", u"&T\u00ean s\u1ea3n ph\u1ea9m", None))
#if QT_CONFIG(accessibility)
        self.newTitle.setAccessibleName(QCoreApplication.translate("DeliverableDialog", u"T\u00ean s\u1ea3n ph\u1ea9m", None))
#endif // QT_CONFIG(accessibility)
        self.deadlineLabel.setText(QCoreApplication.translate("DeliverableDialog", u"Th\u1eddi &h\u1ea1n", None))
#if QT_CONFIG(accessibility)
        self.newDeadline.setAccessibleName(QCoreApplication.translate("DeliverableDialog", u"Th\u1eddi h\u1ea1n theo l\u1eddi v\u0103n k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        self.newDeadline.setPlaceholderText(QCoreApplication.translate("DeliverableDialog", u"V\u00ed d\u1ee5: Qu\u00fd II, Tr\u01b0\u1edbc 31/10, H\u00e0ng th\u00e1ng", None))
        self.readAsLabel.setText("")
        self.newReadAs.setText("")
        self.fundingLabel.setText(QCoreApplication.translate("DeliverableDialog", u"&Kinh ph\u00ed", None))
#if QT_CONFIG(accessibility)
        self.newFunding.setAccessibleName(QCoreApplication.translate("DeliverableDialog", u"Kinh ph\u00ed, l\u1eddi v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.newFunding.setPlaceholderText(QCoreApplication.translate("DeliverableDialog", u"\u0110\u1ec3 tr\u1ed1ng n\u1ebfu kh\u00f4ng c\u00f3", None))
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("DeliverableDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


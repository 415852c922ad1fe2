# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conclusion_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QDateEdit, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_ConclusionDialog(object):
    def setupUi(self, conclusionDialog):
        if not conclusionDialog.objectName():
            conclusionDialog.setObjectName(u"conclusionDialog")
        self.dialogLayout = QVBoxLayout(conclusionDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(conclusionDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.milestoneLabel = QLabel(conclusionDialog)
        self.milestoneLabel.setObjectName(u"milestoneLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.milestoneLabel)

        self.milestoneChooser = QComboBox(conclusionDialog)
        self.milestoneChooser.setObjectName(u"milestoneChooser")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.milestoneChooser)

        self.periodLabel = QLabel(conclusionDialog)
        self.periodLabel.setObjectName(u"periodLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.periodLabel)

        self.periodChooser = QComboBox(conclusionDialog)
        self.periodChooser.setObjectName(u"periodChooser")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.periodChooser)

        self.unitLabel = QLabel(conclusionDialog)
        self.unitLabel.setObjectName(u"unitLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.unitLabel)

        self.unitChooser = QComboBox(conclusionDialog)
        self.unitChooser.setObjectName(u"unitChooser")

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.unitChooser)

        self.conclusionLabel = QLabel(conclusionDialog)
        self.conclusionLabel.setObjectName(u"conclusionLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.conclusionLabel)

        self.conclusionChooser = QComboBox(conclusionDialog)
        self.conclusionChooser.setObjectName(u"conclusionChooser")

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.conclusionChooser)

        self.doneOnLabel = QLabel(conclusionDialog)
        self.doneOnLabel.setObjectName(u"doneOnLabel")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.doneOnLabel)

        self.deliverableDoneOn = QDateEdit(conclusionDialog)
        self.deliverableDoneOn.setObjectName(u"deliverableDoneOn")
        self.deliverableDoneOn.setCalendarPopup(True)

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.deliverableDoneOn)

        self.numberLabel = QLabel(conclusionDialog)
        self.numberLabel.setObjectName(u"numberLabel")

        self.rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.documentNumber = QLineEdit(conclusionDialog)
        self.documentNumber.setObjectName(u"documentNumber")

        self.rows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.documentNumber)

        self.abstractLabel = QLabel(conclusionDialog)
        self.abstractLabel.setObjectName(u"abstractLabel")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.abstractLabel)

        self.documentAbstract = ParagraphEdit(conclusionDialog)
        self.documentAbstract.setObjectName(u"documentAbstract")

        self.rows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.documentAbstract)

        self.reasonLabel = QLabel(conclusionDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.rows.setWidget(7, QFormLayout.ItemRole.LabelRole, self.reasonLabel)

        self.reason = ParagraphEdit(conclusionDialog)
        self.reason.setObjectName(u"reason")

        self.rows.setWidget(7, QFormLayout.ItemRole.FieldRole, self.reason)

        self.newDueLabel = QLabel(conclusionDialog)
        self.newDueLabel.setObjectName(u"newDueLabel")

        self.rows.setWidget(8, QFormLayout.ItemRole.LabelRole, self.newDueLabel)

        self.newDueOn = QDateEdit(conclusionDialog)
        self.newDueOn.setObjectName(u"newDueOn")
        self.newDueOn.setCalendarPopup(True)

        self.rows.setWidget(8, QFormLayout.ItemRole.FieldRole, self.newDueOn)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(conclusionDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(conclusionDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.milestoneLabel.setBuddy(self.milestoneChooser)
        self.periodLabel.setBuddy(self.periodChooser)
        self.unitLabel.setBuddy(self.unitChooser)
        self.conclusionLabel.setBuddy(self.conclusionChooser)
        self.doneOnLabel.setBuddy(self.deliverableDoneOn)
        self.numberLabel.setBuddy(self.documentNumber)
        self.abstractLabel.setBuddy(self.documentAbstract)
        self.reasonLabel.setBuddy(self.reason)
        self.newDueLabel.setBuddy(self.newDueOn)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.milestoneChooser, self.periodChooser)
        QWidget.setTabOrder(self.periodChooser, self.unitChooser)
        QWidget.setTabOrder(self.unitChooser, self.conclusionChooser)
        QWidget.setTabOrder(self.conclusionChooser, self.deliverableDoneOn)
        QWidget.setTabOrder(self.deliverableDoneOn, self.documentNumber)
        QWidget.setTabOrder(self.documentNumber, self.documentAbstract)
        QWidget.setTabOrder(self.documentAbstract, self.reason)
        QWidget.setTabOrder(self.reason, self.newDueOn)
        QWidget.setTabOrder(self.newDueOn, self.buttons)

        self.retranslateUi(conclusionDialog)

        QMetaObject.connectSlotsByName(conclusionDialog)
    # setupUi

    def retranslateUi(self, conclusionDialog):
        self.subject.setText("")
        self.milestoneLabel.setText(QCoreApplication.translate("ConclusionDialog", u"&M\u1ed1c th\u1eddi h\u1ea1n", None))
#if QT_CONFIG(accessibility)
        self.milestoneChooser.setAccessibleName(QCoreApplication.translate("ConclusionDialog", u"M\u1ed1c th\u1eddi h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.periodLabel.setText(QCoreApplication.translate("ConclusionDialog", u"K\u1ef3 b\u00e1o &c\u00e1o", None))
#if QT_CONFIG(accessibility)
        self.periodChooser.setAccessibleName(QCoreApplication.translate("ConclusionDialog", u"K\u1ef3 b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.unitLabel.setText(QCoreApplication.translate("ConclusionDialog", u"\u0110\u01a1n &v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.unitChooser.setAccessibleName(QCoreApplication.translate("ConclusionDialog", u"\u0110\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.conclusionLabel.setText(QCoreApplication.translate("ConclusionDialog", u"&K\u1ebft lu\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.conclusionChooser.setAccessibleName(QCoreApplication.translate("ConclusionDialog", u"K\u1ebft lu\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        self.doneOnLabel.setText(QCoreApplication.translate("ConclusionDialog", u"&Ng\u00e0y ho\u00e0n th\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.deliverableDoneOn.setAccessibleName(QCoreApplication.translate("ConclusionDialog", u"Ng\u00e0y ho\u00e0n th\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.deliverableDoneOn.setDisplayFormat(QCoreApplication.translate("ConclusionDialog", u"dd/MM/yyyy", None))
        self.numberLabel.setText(QCoreApplication.translate("ConclusionDialog", u"&S\u1ed1, k\u00fd hi\u1ec7u v\u0103n b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.documentNumber.setAccessibleName(QCoreApplication.translate("ConclusionDialog", u"S\u1ed1, k\u00fd hi\u1ec7u v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.documentNumber.setPlaceholderText(QCoreApplication.translate("ConclusionDialog", u"v\u00ed d\u1ee5: 05/BC-UBND", None))
        self.abstractLabel.setText(QCoreApplication.translate("ConclusionDialog", u"&Tr\u00edch y\u1ebfu", None))
#if QT_CONFIG(accessibility)
        self.documentAbstract.setAccessibleName(QCoreApplication.translate("ConclusionDialog", u"Tr\u00edch y\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("ConclusionDialog", u"&L\u00fd do", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("ConclusionDialog", u"L\u00fd do, khi ch\u1eadm ho\u1eb7c d\u1eebng", None))
#endif // QT_CONFIG(accessibility)
        self.newDueLabel.setText(QCoreApplication.translate("ConclusionDialog", u"&H\u1ea1n m\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.newDueOn.setAccessibleName(QCoreApplication.translate("ConclusionDialog", u"H\u1ea1n m\u1edbi, khi \u0111\u01b0\u1ee3c gia h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.newDueOn.setDisplayFormat(QCoreApplication.translate("ConclusionDialog", u"dd/MM/yyyy", None))
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("ConclusionDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


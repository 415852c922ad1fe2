# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'entry_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDateEdit, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_EntryDialog(object):
    def setupUi(self, entryDialog):
        if not entryDialog.objectName():
            entryDialog.setObjectName(u"entryDialog")
        self.dialogLayout = QVBoxLayout(entryDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.dayLabel = QLabel(entryDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.entryDay = QDateEdit(entryDialog)
        self.entryDay.setObjectName(u"entryDay")
        self.entryDay.setCalendarPopup(True)

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.entryDay)

        self.percentLabel = QLabel(entryDialog)
        self.percentLabel.setObjectName(u"percentLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.percentLabel)

        self.entryPercent = QSpinBox(entryDialog)
        self.entryPercent.setObjectName(u"entryPercent")
        self.entryPercent.setMinimum(-1)
        self.entryPercent.setMaximum(100)
        self.entryPercent.setValue(-1)

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.entryPercent)

        self.resultLabel = QLabel(entryDialog)
        self.resultLabel.setObjectName(u"resultLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.resultLabel)

        self.entryResult = ParagraphEdit(entryDialog)
        self.entryResult.setObjectName(u"entryResult")

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.entryResult)

        self.difficultyLabel = QLabel(entryDialog)
        self.difficultyLabel.setObjectName(u"difficultyLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.difficultyLabel)

        self.entryDifficulty = ParagraphEdit(entryDialog)
        self.entryDifficulty.setObjectName(u"entryDifficulty")

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.entryDifficulty)

        self.proposalLabel = QLabel(entryDialog)
        self.proposalLabel.setObjectName(u"proposalLabel")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.proposalLabel)

        self.entryProposal = ParagraphEdit(entryDialog)
        self.entryProposal.setObjectName(u"entryProposal")

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.entryProposal)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(entryDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(entryDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.entryDay)
        self.percentLabel.setBuddy(self.entryPercent)
        self.resultLabel.setBuddy(self.entryResult)
        self.difficultyLabel.setBuddy(self.entryDifficulty)
        self.proposalLabel.setBuddy(self.entryProposal)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.entryDay, self.entryPercent)
        QWidget.setTabOrder(self.entryPercent, self.entryResult)
        QWidget.setTabOrder(self.entryResult, self.entryDifficulty)
        QWidget.setTabOrder(self.entryDifficulty, self.entryProposal)
        QWidget.setTabOrder(self.entryProposal, self.buttons)

        self.retranslateUi(entryDialog)

        QMetaObject.connectSlotsByName(entryDialog)
    # setupUi

    def retranslateUi(self, entryDialog):
        self.dayLabel.setText(QCoreApplication.translate("EntryDialog", u"&Ng\u00e0y c\u1eadp nh\u1eadt", None))
#if QT_CONFIG(accessibility)
        self.entryDay.setAccessibleName(QCoreApplication.translate("EntryDialog", u"Ng\u00e0y c\u1eadp nh\u1eadt", None))
#endif // QT_CONFIG(accessibility)
        self.entryDay.setDisplayFormat(QCoreApplication.translate("EntryDialog", u"dd/MM/yyyy", None))
        self.percentLabel.setText(QCoreApplication.translate("EntryDialog", u"&Ti\u1ebfn \u0111\u1ed9", None))
#if QT_CONFIG(accessibility)
        self.entryPercent.setAccessibleName(QCoreApplication.translate("EntryDialog", u"Ti\u1ebfn \u0111\u1ed9, ph\u1ea7n tr\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.entryPercent.setSuffix(QCoreApplication.translate("EntryDialog", u" %", None))
        self.entryPercent.setSpecialValueText(QCoreApplication.translate("EntryDialog", u"\u2014", None))
        self.resultLabel.setText(QCoreApplication.translate("EntryDialog", u"&K\u1ebft qu\u1ea3", None))
#if QT_CONFIG(accessibility)
        self.entryResult.setAccessibleName(QCoreApplication.translate("EntryDialog", u"K\u1ebft qu\u1ea3", None))
#endif // QT_CONFIG(accessibility)
        self.difficultyLabel.setText(QCoreApplication.translate("EntryDialog", u"Kh&\u00f3 kh\u0103n,\n"
"v\u01b0\u1edbng m\u1eafc", None))
#if QT_CONFIG(accessibility)
        self.entryDifficulty.setAccessibleName(QCoreApplication.translate("EntryDialog", u"Kh\u00f3 kh\u0103n, v\u01b0\u1edbng m\u1eafc", None))
#endif // QT_CONFIG(accessibility)
        self.proposalLabel.setText(QCoreApplication.translate("EntryDialog", u"\u0110\u1ec1 &xu\u1ea5t x\u1eed l\u00fd", None))
#if QT_CONFIG(accessibility)
        self.entryProposal.setAccessibleName(QCoreApplication.translate("EntryDialog", u"\u0110\u1ec1 xu\u1ea5t x\u1eed l\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("EntryDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


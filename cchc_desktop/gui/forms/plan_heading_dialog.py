# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_heading_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QDateEdit, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_PlanHeadingDialog(object):
    def setupUi(self, planHeadingDialog):
        if not planHeadingDialog.objectName():
            planHeadingDialog.setObjectName(u"planHeadingDialog")
        self.dialogLayout = QVBoxLayout(planHeadingDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.planTitleLabel = QLabel(planHeadingDialog)
        self.planTitleLabel.setObjectName(u"planTitleLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.planTitleLabel)

        self.planTitle = ParagraphEdit(planHeadingDialog)
        self.planTitle.setObjectName(u"planTitle")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.planTitle)

        self.planNumberLabel = QLabel(planHeadingDialog)
        self.planNumberLabel.setObjectName(u"planNumberLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.planNumberLabel)

        self.planNumber = QLineEdit(planHeadingDialog)
        self.planNumber.setObjectName(u"planNumber")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.planNumber)

        self.planIssuedOnLabel = QLabel(planHeadingDialog)
        self.planIssuedOnLabel.setObjectName(u"planIssuedOnLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.planIssuedOnLabel)

        self.planIssuedOn = QDateEdit(planHeadingDialog)
        self.planIssuedOn.setObjectName(u"planIssuedOn")
        self.planIssuedOn.setCalendarPopup(True)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.planIssuedOn)

        self.annexTitleLabel = QLabel(planHeadingDialog)
        self.annexTitleLabel.setObjectName(u"annexTitleLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.annexTitleLabel)

        self.annexTitle = ParagraphEdit(planHeadingDialog)
        self.annexTitle.setObjectName(u"annexTitle")

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.annexTitle)

        self.annexBasisLabel = QLabel(planHeadingDialog)
        self.annexBasisLabel.setObjectName(u"annexBasisLabel")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.annexBasisLabel)

        self.annexBasis = ParagraphEdit(planHeadingDialog)
        self.annexBasis.setObjectName(u"annexBasis")

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.annexBasis)


        self.dialogLayout.addLayout(self.rows)

        self.planIssued = QCheckBox(planHeadingDialog)
        self.planIssued.setObjectName(u"planIssued")

        self.dialogLayout.addWidget(self.planIssued)

        self.refusal = QLabel(planHeadingDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(planHeadingDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.planTitleLabel.setBuddy(self.planTitle)
        self.planNumberLabel.setBuddy(self.planNumber)
        self.planIssuedOnLabel.setBuddy(self.planIssuedOn)
        self.annexTitleLabel.setBuddy(self.annexTitle)
        self.annexBasisLabel.setBuddy(self.annexBasis)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.planTitle, self.planNumber)
        QWidget.setTabOrder(self.planNumber, self.planIssuedOn)
        QWidget.setTabOrder(self.planIssuedOn, self.annexTitle)
        QWidget.setTabOrder(self.annexTitle, self.annexBasis)
        QWidget.setTabOrder(self.annexBasis, self.planIssued)
        QWidget.setTabOrder(self.planIssued, self.buttons)

        self.retranslateUi(planHeadingDialog)

        QMetaObject.connectSlotsByName(planHeadingDialog)
    # setupUi

    def retranslateUi(self, planHeadingDialog):
        self.planTitleLabel.setText(QCoreApplication.translate("PlanHeadingDialog", u"&T\u00ean k\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(accessibility)
        self.planTitle.setAccessibleName(QCoreApplication.translate("PlanHeadingDialog", u"T\u00ean k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        self.planNumberLabel.setText(QCoreApplication.translate("PlanHeadingDialog", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.planNumber.setAccessibleName(QCoreApplication.translate("PlanHeadingDialog", u"S\u1ed1, k\u00fd hi\u1ec7u k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        self.planNumber.setPlaceholderText(QCoreApplication.translate("PlanHeadingDialog", u"V\u00ed d\u1ee5: 160/KH-UBND; \u0111\u1ec3 tr\u1ed1ng khi ch\u01b0a ban h\u00e0nh", None))
        self.planIssuedOnLabel.setText(QCoreApplication.translate("PlanHeadingDialog", u"&Ng\u00e0y ban h\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.planIssuedOn.setAccessibleName(QCoreApplication.translate("PlanHeadingDialog", u"Ng\u00e0y ban h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.planIssuedOn.setDisplayFormat(QCoreApplication.translate("PlanHeadingDialog", u"dd/MM/yyyy", None))
        self.annexTitleLabel.setText(QCoreApplication.translate("PlanHeadingDialog", u"T\u00ean &ph\u1ee5 l\u1ee5c", None))
#if QT_CONFIG(accessibility)
        self.annexTitle.setAccessibleName(QCoreApplication.translate("PlanHeadingDialog", u"T\u00ean ph\u1ee5 l\u1ee5c ph\u00e2n c\u00f4ng", None))
#endif // QT_CONFIG(accessibility)
        self.annexBasisLabel.setText(QCoreApplication.translate("PlanHeadingDialog", u"&D\u00f2ng k\u00e8m theo", None))
#if QT_CONFIG(accessibility)
        self.annexBasis.setAccessibleName(QCoreApplication.translate("PlanHeadingDialog", u"D\u00f2ng ban h\u00e0nh k\u00e8m theo c\u1ee7a ph\u1ee5 l\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
        self.annexBasis.setPlaceholderText(QCoreApplication.translate("PlanHeadingDialog", u"(Ban h\u00e0nh k\u00e8m theo K\u1ebf ho\u1ea1ch s\u1ed1 \u2026)", None))
        self.planIssued.setText(QCoreApplication.translate("PlanHeadingDialog", u"K\u1ebf ho\u1ea1ch \u0111\u00e3 &ban h\u00e0nh: m\u00e3 s\u1ea3n ph\u1ea9m kh\u00f4ng \u0111\u1ed5i n\u1eefa", None))
#if QT_CONFIG(accessibility)
        self.planIssued.setAccessibleName(QCoreApplication.translate("PlanHeadingDialog", u"K\u1ebf ho\u1ea1ch \u0111\u00e3 ban h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("PlanHeadingDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


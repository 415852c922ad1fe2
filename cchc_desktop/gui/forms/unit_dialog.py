# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unit_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QDateEdit, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_UnitDialog(object):
    def setupUi(self, unitDialog):
        if not unitDialog.objectName():
            unitDialog.setObjectName(u"unitDialog")
        self.dialogLayout = QVBoxLayout(unitDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.nameLabel = QLabel(unitDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = ParagraphEdit(unitDialog)
        self.name.setObjectName(u"name")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.shortNameLabel = QLabel(unitDialog)
        self.shortNameLabel.setObjectName(u"shortNameLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.shortNameLabel)

        self.shortName = QLineEdit(unitDialog)
        self.shortName.setObjectName(u"shortName")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.shortName)

        self.kindLabel = QLabel(unitDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kind = QComboBox(unitDialog)
        self.kind.setObjectName(u"kind")

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.kind)

        self.contactLabel = QLabel(unitDialog)
        self.contactLabel.setObjectName(u"contactLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.contactLabel)

        self.contact = ParagraphEdit(unitDialog)
        self.contact.setObjectName(u"contact")

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.contact)

        self.aliasesLabel = QLabel(unitDialog)
        self.aliasesLabel.setObjectName(u"aliasesLabel")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.aliasesLabel)

        self.aliases = ParagraphEdit(unitDialog)
        self.aliases.setObjectName(u"aliases")

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.aliases)

        self.firstDayLabel = QLabel(unitDialog)
        self.firstDayLabel.setObjectName(u"firstDayLabel")

        self.rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.firstDayLabel)

        self.firstDay = QDateEdit(unitDialog)
        self.firstDay.setObjectName(u"firstDay")
        self.firstDay.setCalendarPopup(True)

        self.rows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.firstDay)

        self.lastDayLabel = QLabel(unitDialog)
        self.lastDayLabel.setObjectName(u"lastDayLabel")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.lastDayLabel)

        self.lastDay = QDateEdit(unitDialog)
        self.lastDay.setObjectName(u"lastDay")
        self.lastDay.setCalendarPopup(True)

        self.rows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.lastDay)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(unitDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(unitDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.shortNameLabel.setBuddy(self.shortName)
        self.kindLabel.setBuddy(self.kind)
        self.contactLabel.setBuddy(self.contact)
        self.aliasesLabel.setBuddy(self.aliases)
        self.firstDayLabel.setBuddy(self.firstDay)
        self.lastDayLabel.setBuddy(self.lastDay)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.shortName)
        QWidget.setTabOrder(self.shortName, self.kind)
        QWidget.setTabOrder(self.kind, self.contact)
        QWidget.setTabOrder(self.contact, self.aliases)
        QWidget.setTabOrder(self.aliases, self.firstDay)
        QWidget.setTabOrder(self.firstDay, self.lastDay)
        QWidget.setTabOrder(self.lastDay, self.buttons)

        self.retranslateUi(unitDialog)

        QMetaObject.connectSlotsByName(unitDialog)
    # setupUi

    def retranslateUi(self, unitDialog):
        self.nameLabel.setText(QCoreApplication.translate("UnitDialog", u"&T\u00ean \u0111\u01a1n v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("UnitDialog", u"T\u00ean \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.shortNameLabel.setText(QCoreApplication.translate("UnitDialog", u"T\u00ean &vi\u1ebft t\u1eaft", None))
#if QT_CONFIG(accessibility)
        self.shortName.setAccessibleName(QCoreApplication.translate("UnitDialog", u"T\u00ean vi\u1ebft t\u1eaft", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("UnitDialog", u"&Lo\u1ea1i \u0111\u01a1n v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("UnitDialog", u"Lo\u1ea1i \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.contactLabel.setText(QCoreApplication.translate("UnitDialog", u"L&i\u00ean h\u1ec7", None))
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("UnitDialog", u"Ng\u01b0\u1eddi li\u00ean h\u1ec7, \u0111i\u1ec7n tho\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.contact.setPlaceholderText(QCoreApplication.translate("UnitDialog", u"Ng\u01b0\u1eddi li\u00ean h\u1ec7, \u0111i\u1ec7n tho\u1ea1i", None))
        self.aliasesLabel.setText(QCoreApplication.translate("UnitDialog", u"&C\u00e1ch vi\u1ebft kh\u00e1c", None))
#if QT_CONFIG(accessibility)
        self.aliases.setAccessibleName(QCoreApplication.translate("UnitDialog", u"C\u00e1ch vi\u1ebft kh\u00e1c, m\u1ed7i d\u00f2ng m\u1ed9t c\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.aliases.setPlaceholderText(QCoreApplication.translate("UnitDialog", u"M\u1ed7i d\u00f2ng m\u1ed9t c\u00e1ch vi\u1ebft trong c\u00e1c k\u1ebf ho\u1ea1ch; s\u1ed5 gi\u1eef d\u1ea1ng kh\u00f4ng d\u1ea5u", None))
        self.firstDayLabel.setText(QCoreApplication.translate("UnitDialog", u"Ho\u1ea1t \u0111\u1ed9ng t\u1eeb &ng\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.firstDay.setAccessibleName(QCoreApplication.translate("UnitDialog", u"Ho\u1ea1t \u0111\u1ed9ng t\u1eeb ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.firstDay.setDisplayFormat(QCoreApplication.translate("UnitDialog", u"dd/MM/yyyy", None))
        self.lastDayLabel.setText(QCoreApplication.translate("UnitDialog", u"\u0110\u1ebfn &h\u1ebft ng\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.lastDay.setAccessibleName(QCoreApplication.translate("UnitDialog", u"Ho\u1ea1t \u0111\u1ed9ng \u0111\u1ebfn h\u1ebft ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.lastDay.setDisplayFormat(QCoreApplication.translate("UnitDialog", u"dd/MM/yyyy", None))
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("UnitDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


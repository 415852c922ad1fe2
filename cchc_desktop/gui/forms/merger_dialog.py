# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'merger_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QDateEdit, QDialogButtonBox, QFormLayout, QLabel, QListWidget, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_MergerDialog(object):
    def setupUi(self, mergerDialog):
        if not mergerDialog.objectName():
            mergerDialog.setObjectName(u"mergerDialog")
        self.dialogLayout = QVBoxLayout(mergerDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(mergerDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.mergedLabel = QLabel(mergerDialog)
        self.mergedLabel.setObjectName(u"mergedLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.mergedLabel)

        self.merged = QListWidget(mergerDialog)
        self.merged.setObjectName(u"merged")
        self.merged.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.merged)

        self.nameLabel = QLabel(mergerDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = ParagraphEdit(mergerDialog)
        self.name.setObjectName(u"name")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.onDayLabel = QLabel(mergerDialog)
        self.onDayLabel.setObjectName(u"onDayLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.onDayLabel)

        self.onDay = QDateEdit(mergerDialog)
        self.onDay.setObjectName(u"onDay")
        self.onDay.setCalendarPopup(True)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.onDay)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(mergerDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(mergerDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.mergedLabel.setBuddy(self.merged)
        self.nameLabel.setBuddy(self.name)
        self.onDayLabel.setBuddy(self.onDay)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.merged, self.name)
        QWidget.setTabOrder(self.name, self.onDay)
        QWidget.setTabOrder(self.onDay, self.buttons)

        self.retranslateUi(mergerDialog)

        QMetaObject.connectSlotsByName(mergerDialog)
    # setupUi

    def retranslateUi(self, mergerDialog):
        self.subject.setText("")
        self.mergedLabel.setText(QCoreApplication.translate("MergerDialog", u"C\u00e1c \u0111\u01a1n &v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.merged.setAccessibleName(QCoreApplication.translate("MergerDialog", u"C\u00e1c \u0111\u01a1n v\u1ecb s\u00e1p nh\u1eadp ho\u1eb7c \u0111\u1ed5i t\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("MergerDialog", u"&Th\u00e0nh \u0111\u01a1n v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("MergerDialog", u"T\u00ean \u0111\u01a1n v\u1ecb t\u1eeb ng\u00e0y \u0111\u00f3", None))
#endif // QT_CONFIG(accessibility)
        self.onDayLabel.setText(QCoreApplication.translate("MergerDialog", u"T\u1eeb &ng\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.onDay.setAccessibleName(QCoreApplication.translate("MergerDialog", u"T\u1eeb ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.onDay.setDisplayFormat(QCoreApplication.translate("MergerDialog", u"dd/MM/yyyy", None))
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("MergerDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'units_choice_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDialogButtonBox, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget)

class Ui_UnitsChoiceDialog(object):
    def setupUi(self, unitsChoiceDialog):
        if not unitsChoiceDialog.objectName():
            unitsChoiceDialog.setObjectName(u"unitsChoiceDialog")
        self.dialogLayout = QVBoxLayout(unitsChoiceDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(unitsChoiceDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.words = QLineEdit(unitsChoiceDialog)
        self.words.setObjectName(u"words")
        self.words.setClearButtonEnabled(True)

        self.dialogLayout.addWidget(self.words)

        self.units = QListWidget(unitsChoiceDialog)
        self.units.setObjectName(u"units")

        self.dialogLayout.addWidget(self.units)

        self.refusal = QLabel(unitsChoiceDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(unitsChoiceDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

        QWidget.setTabOrder(self.words, self.units)
        QWidget.setTabOrder(self.units, self.buttons)

        self.retranslateUi(unitsChoiceDialog)

        QMetaObject.connectSlotsByName(unitsChoiceDialog)
    # setupUi

    def retranslateUi(self, unitsChoiceDialog):
        self.subject.setText("")
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("UnitsChoiceDialog", u"T\u00ecm \u0111\u01a1n v\u1ecb theo t\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.words.setPlaceholderText(QCoreApplication.translate("UnitsChoiceDialog", u"T\u00ecm \u0111\u01a1n v\u1ecb\u2026", None))
#if QT_CONFIG(accessibility)
        self.units.setAccessibleName(QCoreApplication.translate("UnitsChoiceDialog", u"C\u00e1c \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("UnitsChoiceDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


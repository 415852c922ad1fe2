# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'move_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget)

class Ui_MoveDialog(object):
    def setupUi(self, moveDialog):
        if not moveDialog.objectName():
            moveDialog.setObjectName(u"moveDialog")
        self.dialogLayout = QVBoxLayout(moveDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(moveDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)
        self.subject.setTextFormat(Qt.TextFormat.PlainText)

        self.dialogLayout.addWidget(self.subject)

        self.foundLabel = QLabel(moveDialog)
        self.foundLabel.setObjectName(u"foundLabel")

        self.dialogLayout.addWidget(self.foundLabel)

        self.words = QLineEdit(moveDialog)
        self.words.setObjectName(u"words")

        self.dialogLayout.addWidget(self.words)

        self.found = QListWidget(moveDialog)
        self.found.setObjectName(u"found")
        self.found.setWordWrap(True)

        self.dialogLayout.addWidget(self.found)

        self.placeRow = QHBoxLayout()
        self.placeRow.setObjectName(u"placeRow")
        self.placeLabel = QLabel(moveDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.placeRow.addWidget(self.placeLabel)

        self.placeChooser = QComboBox(moveDialog)
        self.placeChooser.setObjectName(u"placeChooser")
        self.placeChooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.placeRow.addWidget(self.placeChooser)

        self.placeRow.setStretch(1, 1)

        self.dialogLayout.addLayout(self.placeRow)

        self.refusal = QLabel(moveDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(moveDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

        self.dialogLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.foundLabel.setBuddy(self.words)
        self.placeLabel.setBuddy(self.placeChooser)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.words, self.found)
        QWidget.setTabOrder(self.found, self.placeChooser)

        self.retranslateUi(moveDialog)

        QMetaObject.connectSlotsByName(moveDialog)
    # setupUi

    def retranslateUi(self, moveDialog):
        self.subject.setText("")
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleDescription(QCoreApplication.translate("MoveDialog", u"M\u1ee5c \u0111\u01b0\u1ee3c chuy\u1ec3n", None))
#endif // QT_CONFIG(accessibility)
        self.foundLabel.setText(QCoreApplication.translate("MoveDialog", u"Chuy\u1ec3n &t\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("MoveDialog", u"T\u00ecm n\u01a1i chuy\u1ec3n t\u1edbi", None))
#endif // QT_CONFIG(accessibility)
        self.words.setPlaceholderText(QCoreApplication.translate("MoveDialog", u"G\u00f5 s\u1ed1 ho\u1eb7c t\u00ean \u0111\u1ec3 t\u00ecm\u2026", None))
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("MoveDialog", u"N\u01a1i chuy\u1ec3n t\u1edbi", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("MoveDialog", u"&V\u1ecb tr\u00ed", None))
#if QT_CONFIG(accessibility)
        self.placeChooser.setAccessibleName(QCoreApplication.translate("MoveDialog", u"V\u1ecb tr\u00ed", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("MoveDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


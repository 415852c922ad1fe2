# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'target_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.due_rows import DueView

class Ui_TargetDialog(object):
    def setupUi(self, targetDialog):
        if not targetDialog.objectName():
            targetDialog.setObjectName(u"targetDialog")
        self.dialogLayout = QVBoxLayout(targetDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.words = QLineEdit(targetDialog)
        self.words.setObjectName(u"words")

        self.dialogLayout.addWidget(self.words)

        self.found = DueView(targetDialog)
        self.found.setObjectName(u"found")

        self.dialogLayout.addWidget(self.found)

        self.milestoneRow = QHBoxLayout()
        self.milestoneRow.setObjectName(u"milestoneRow")
        self.milestoneLabel = QLabel(targetDialog)
        self.milestoneLabel.setObjectName(u"milestoneLabel")

        self.milestoneRow.addWidget(self.milestoneLabel)

        self.milestone = QComboBox(targetDialog)
        self.milestone.setObjectName(u"milestone")

        self.milestoneRow.addWidget(self.milestone)

        self.milestoneRow.setStretch(1, 1)

        self.dialogLayout.addLayout(self.milestoneRow)

        self.refusal = QLabel(targetDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(targetDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

        self.dialogLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.milestoneLabel.setBuddy(self.milestone)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.words, self.found)
        QWidget.setTabOrder(self.found, self.milestone)
        QWidget.setTabOrder(self.milestone, self.buttons)

        self.retranslateUi(targetDialog)

        QMetaObject.connectSlotsByName(targetDialog)
    # setupUi

    def retranslateUi(self, targetDialog):
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("TargetDialog", u"T\u00ecm s\u1ea3n ph\u1ea9m", None))
#endif // QT_CONFIG(accessibility)
        self.words.setPlaceholderText(QCoreApplication.translate("TargetDialog", u"G\u00f5 m\u00e3 ho\u1eb7c t\u00ean s\u1ea3n ph\u1ea9m\u2026", None))
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("TargetDialog", u"S\u1ea3n ph\u1ea9m t\u00ecm th\u1ea5y", None))
#endif // QT_CONFIG(accessibility)
        self.milestoneLabel.setText(QCoreApplication.translate("TargetDialog", u"&M\u1ed1c th\u1eddi h\u1ea1n", None))
#if QT_CONFIG(accessibility)
        self.milestone.setAccessibleName(QCoreApplication.translate("TargetDialog", u"M\u1ed1c th\u1eddi h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("TargetDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


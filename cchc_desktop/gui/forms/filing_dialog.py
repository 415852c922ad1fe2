# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'filing_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QDialogButtonBox, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget)

class Ui_FilingDialog(object):
    def setupUi(self, filingDialog):
        if not filingDialog.objectName():
            filingDialog.setObjectName(u"filingDialog")
        self.dialogLayout = QVBoxLayout(filingDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(filingDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.words = QLineEdit(filingDialog)
        self.words.setObjectName(u"words")
        self.words.setClearButtonEnabled(True)

        self.dialogLayout.addWidget(self.words)

        self.onlyUnfiled = QCheckBox(filingDialog)
        self.onlyUnfiled.setObjectName(u"onlyUnfiled")
        self.onlyUnfiled.setChecked(True)

        self.dialogLayout.addWidget(self.onlyUnfiled)

        self.documents = QListWidget(filingDialog)
        self.documents.setObjectName(u"documents")

        self.dialogLayout.addWidget(self.documents)

        self.countLine = QLabel(filingDialog)
        self.countLine.setObjectName(u"countLine")
        self.countLine.setProperty(u"quiet", True)

        self.dialogLayout.addWidget(self.countLine)

        self.refusal = QLabel(filingDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(filingDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

        QWidget.setTabOrder(self.words, self.onlyUnfiled)
        QWidget.setTabOrder(self.onlyUnfiled, self.documents)
        QWidget.setTabOrder(self.documents, self.buttons)

        self.retranslateUi(filingDialog)

        QMetaObject.connectSlotsByName(filingDialog)
    # setupUi

    def retranslateUi(self, filingDialog):
        self.subject.setText("")
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("FilingDialog", u"T\u00ecm v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.words.setPlaceholderText(QCoreApplication.translate("FilingDialog", u"T\u00ecm theo s\u1ed1, tr\u00edch y\u1ebfu, c\u01a1 quan, n\u1ed9i dung t\u1ec7p\u2026", None))
        self.onlyUnfiled.setText(QCoreApplication.translate("FilingDialog", u"Ch\u1ec9 v\u0103n b\u1ea3n &ch\u01b0a v\u00e0o h\u1ed3 s\u01a1 n\u00e0o", None))
#if QT_CONFIG(accessibility)
        self.documents.setAccessibleName(QCoreApplication.translate("FilingDialog", u"V\u0103n b\u1ea3n t\u00ecm th\u1ea5y", None))
#endif // QT_CONFIG(accessibility)
        self.countLine.setText("")
#if QT_CONFIG(accessibility)
        self.countLine.setAccessibleDescription(QCoreApplication.translate("FilingDialog", u"S\u1ed1 v\u0103n b\u1ea3n \u0111\u00e3 ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("FilingDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'filed_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_FiledDialog(object):
    def setupUi(self, filedDialog):
        if not filedDialog.objectName():
            filedDialog.setObjectName(u"filedDialog")
        self.dialogLayout = QVBoxLayout(filedDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(filedDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.sheetsLabel = QLabel(filedDialog)
        self.sheetsLabel.setObjectName(u"sheetsLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.sheetsLabel)

        self.sheets = QLineEdit(filedDialog)
        self.sheets.setObjectName(u"sheets")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.sheets)

        self.noteLabel = QLabel(filedDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.note = ParagraphEdit(filedDialog)
        self.note.setObjectName(u"note")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.note)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(filedDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(filedDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.sheetsLabel.setBuddy(self.sheets)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sheets, self.note)
        QWidget.setTabOrder(self.note, self.buttons)

        self.retranslateUi(filedDialog)

        QMetaObject.connectSlotsByName(filedDialog)
    # setupUi

    def retranslateUi(self, filedDialog):
        self.subject.setText("")
        self.sheetsLabel.setText(QCoreApplication.translate("FiledDialog", u"&T\u1edd s\u1ed1, trang s\u1ed1", None))
#if QT_CONFIG(accessibility)
        self.sheets.setAccessibleName(QCoreApplication.translate("FiledDialog", u"T\u1edd s\u1ed1, trang s\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        self.sheets.setPlaceholderText(QCoreApplication.translate("FiledDialog", u"v\u00ed d\u1ee5: 01-03", None))
        self.noteLabel.setText(QCoreApplication.translate("FiledDialog", u"&Ghi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("FiledDialog", u"Ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("FiledDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


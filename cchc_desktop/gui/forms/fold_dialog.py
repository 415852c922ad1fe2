# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fold_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget)

class Ui_FoldDialog(object):
    def setupUi(self, foldDialog):
        if not foldDialog.objectName():
            foldDialog.setObjectName(u"foldDialog")
        self.dialogLayout = QVBoxLayout(foldDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(foldDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.intoLabel = QLabel(foldDialog)
        self.intoLabel.setObjectName(u"intoLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.intoLabel)

        self.into = QComboBox(foldDialog)
        self.into.setObjectName(u"into")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.into)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(foldDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(foldDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.intoLabel.setBuddy(self.into)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.into, self.buttons)

        self.retranslateUi(foldDialog)

        QMetaObject.connectSlotsByName(foldDialog)
    # setupUi

    def retranslateUi(self, foldDialog):
        self.subject.setText("")
        self.intoLabel.setText(QCoreApplication.translate("FoldDialog", u"&Nh\u1eadp v\u00e0o", None))
#if QT_CONFIG(accessibility)
        self.into.setAccessibleName(QCoreApplication.translate("FoldDialog", u"\u0110\u01a1n v\u1ecb \u0111\u00fang, s\u1ebd nh\u1eadn m\u1ecdi vi\u1ec7c", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("FoldDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


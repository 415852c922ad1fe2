# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'next_plan_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget)

class Ui_NextPlanDialog(object):
    def setupUi(self, nextPlanDialog):
        if not nextPlanDialog.objectName():
            nextPlanDialog.setObjectName(u"nextPlanDialog")
        self.dialogLayout = QVBoxLayout(nextPlanDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.copyChoice = QRadioButton(nextPlanDialog)
        self.copyChoice.setObjectName(u"copyChoice")

        self.dialogLayout.addWidget(self.copyChoice)

        self.copyWords = QLabel(nextPlanDialog)
        self.copyWords.setObjectName(u"copyWords")
        self.copyWords.setProperty(u"quiet", True)
        self.copyWords.setWordWrap(True)

        self.dialogLayout.addWidget(self.copyWords)

        self.emptyChoice = QRadioButton(nextPlanDialog)
        self.emptyChoice.setObjectName(u"emptyChoice")

        self.dialogLayout.addWidget(self.emptyChoice)

        self.emptyWords = QLabel(nextPlanDialog)
        self.emptyWords.setObjectName(u"emptyWords")
        self.emptyWords.setProperty(u"quiet", True)
        self.emptyWords.setWordWrap(True)

        self.dialogLayout.addWidget(self.emptyWords)

        self.refusal = QLabel(nextPlanDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(nextPlanDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

        QWidget.setTabOrder(self.copyChoice, self.emptyChoice)

        self.retranslateUi(nextPlanDialog)

        QMetaObject.connectSlotsByName(nextPlanDialog)
    # setupUi

    def retranslateUi(self, nextPlanDialog):
        self.copyChoice.setText("")
        self.copyWords.setText("")
        self.emptyChoice.setText(QCoreApplication.translate("NextPlanDialog", u"K\u1ebf ho\u1ea1ch &tr\u1ed1ng", None))
#if QT_CONFIG(accessibility)
        self.emptyChoice.setAccessibleName(QCoreApplication.translate("NextPlanDialog", u"K\u1ebf ho\u1ea1ch tr\u1ed1ng", None))
#endif // QT_CONFIG(accessibility)
        self.emptyWords.setText(QCoreApplication.translate("NextPlanDialog", u"Ch\u1ec9 c\u00f3 t\u00ean k\u1ebf ho\u1ea1ch; n\u1ed9i dung, nhi\u1ec7m v\u1ee5 v\u00e0 s\u1ea3n ph\u1ea9m \u0111\u01b0\u1ee3c th\u00eam d\u1ea7n.", None))
        self.refusal.setText("")
        pass
    # retranslateUi


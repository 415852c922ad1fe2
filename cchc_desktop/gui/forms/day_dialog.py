# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'day_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDateEdit, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout)

class Ui_DayDialog(object):
    def setupUi(self, dayDialog):
        if not dayDialog.objectName():
            dayDialog.setObjectName(u"dayDialog")
        self.dialogLayout = QVBoxLayout(dayDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.dayLabel = QLabel(dayDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.wantedDay = QDateEdit(dayDialog)
        self.wantedDay.setObjectName(u"wantedDay")
        self.wantedDay.setCalendarPopup(True)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.wantedDay)


        self.dialogLayout.addLayout(self.fields)

        self.refusal = QLabel(dayDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(dayDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.wantedDay)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(dayDialog)

        QMetaObject.connectSlotsByName(dayDialog)
    # setupUi

    def retranslateUi(self, dayDialog):
        self.dayLabel.setText(QCoreApplication.translate("DayDialog", u"&Ng\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.wantedDay.setAccessibleName(QCoreApplication.translate("DayDialog", u"\u0110\u1ebfn ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.wantedDay.setDisplayFormat(QCoreApplication.translate("DayDialog", u"dd/MM/yyyy", None))
        self.refusal.setText("")
        pass
    # retranslateUi


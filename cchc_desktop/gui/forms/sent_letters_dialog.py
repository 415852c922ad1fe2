# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sent_letters_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDateEdit, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout, QWidget)

class Ui_SentLettersDialog(object):
    def setupUi(self, sentLettersDialog):
        if not sentLettersDialog.objectName():
            sentLettersDialog.setObjectName(u"sentLettersDialog")
        self.dialogLayout = QVBoxLayout(sentLettersDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(sentLettersDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.dayRow = QHBoxLayout()
        self.dayRow.setObjectName(u"dayRow")
        self.dayLabel = QLabel(sentLettersDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.dayRow.addWidget(self.dayLabel)

        self.day = QDateEdit(sentLettersDialog)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.dayRow.addWidget(self.day)

        self.firstLabel = QLabel(sentLettersDialog)
        self.firstLabel.setObjectName(u"firstLabel")

        self.dayRow.addWidget(self.firstLabel)

        self.firstNumber = QLineEdit(sentLettersDialog)
        self.firstNumber.setObjectName(u"firstNumber")

        self.dayRow.addWidget(self.firstNumber)

        self.fillNumbers = QPushButton(sentLettersDialog)
        self.fillNumbers.setObjectName(u"fillNumbers")
        self.fillNumbers.setAutoDefault(False)

        self.dayRow.addWidget(self.fillNumbers)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dayRow.addItem(self.spacer1)

        self.dayRow.setStretch(5, 1)

        self.dialogLayout.addLayout(self.dayRow)

        self.numbers = QTableWidget(sentLettersDialog)
        self.numbers.setObjectName(u"numbers")

        self.dialogLayout.addWidget(self.numbers)

        self.note = QLabel(sentLettersDialog)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setProperty(u"quiet", True)

        self.dialogLayout.addWidget(self.note)

        self.refusal = QLabel(sentLettersDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(sentLettersDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.firstLabel.setBuddy(self.firstNumber)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day, self.firstNumber)
        QWidget.setTabOrder(self.firstNumber, self.fillNumbers)
        QWidget.setTabOrder(self.fillNumbers, self.numbers)

        self.retranslateUi(sentLettersDialog)

        QMetaObject.connectSlotsByName(sentLettersDialog)
    # setupUi

    def retranslateUi(self, sentLettersDialog):
        self.subject.setText("")
        self.dayLabel.setText(QCoreApplication.translate("SentLettersDialog", u"&Ng\u00e0y g\u1eedi", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("SentLettersDialog", u"Ng\u00e0y g\u1eedi", None))
#endif // QT_CONFIG(accessibility)
        self.day.setDisplayFormat(QCoreApplication.translate("SentLettersDialog", u"dd/MM/yyyy", None))
        self.firstLabel.setText(QCoreApplication.translate("SentLettersDialog", u"&S\u1ed1 \u0111\u1ea7u ti\u00ean", None))
#if QT_CONFIG(accessibility)
        self.firstNumber.setAccessibleName(QCoreApplication.translate("SentLettersDialog", u"S\u1ed1 c\u1ee7a c\u00f4ng v\u0103n \u0111\u1ea7u ti\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.fillNumbers.setText(QCoreApplication.translate("SentLettersDialog", u"&\u0110i\u1ec1n s\u1ed1 li\u00ean ti\u1ebfp", None))
#if QT_CONFIG(tooltip)
        self.fillNumbers.setToolTip(QCoreApplication.translate("SentLettersDialog", u"\u0110\u00e1nh s\u1ed1 c\u00e1c c\u00f4ng v\u0103n l\u1ea7n l\u01b0\u1ee3t t\u1eeb s\u1ed1 \u0111\u1ea7u ti\u00ean; \u0111\u1ec3 tr\u1ed1ng s\u1ed1 \u0111\u1ea7u ti\u00ean th\u00ec t\u1eeb s\u1ed1 ti\u1ebfp theo trong s\u1ed5", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.numbers.setAccessibleName(QCoreApplication.translate("SentLettersDialog", u"S\u1ed1 c\u1ee7a t\u1eebng c\u00f4ng v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.note.setText(QCoreApplication.translate("SentLettersDialog", u"Ch\u01b0a c\u00f3 s\u1ed1 th\u00ec \u0111\u1ec3 tr\u1ed1ng. M\u1ed7i c\u00f4ng v\u0103n \u0111\u01b0\u1ee3c t\u00ednh l\u00e0 m\u1ed9t l\u1ea7n nh\u1eafc v\u00e0 c\u00f3 trong s\u1ed5 V\u0103n b\u1ea3n. B\u01b0\u1edbc n\u00e0y kh\u00f4ng ho\u00e0n t\u00e1c \u0111\u01b0\u1ee3c.", None))
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("SentLettersDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letters_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QDateEdit, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_LettersDialog(object):
    def setupUi(self, lettersDialog):
        if not lettersDialog.objectName():
            lettersDialog.setObjectName(u"lettersDialog")
        self.dialogLayout = QVBoxLayout(lettersDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(lettersDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.lettersTable = QTableView(lettersDialog)
        self.lettersTable.setObjectName(u"lettersTable")

        self.dialogLayout.addWidget(self.lettersTable)

        self.ticksRow = QHBoxLayout()
        self.ticksRow.setObjectName(u"ticksRow")
        self.tickAll = QPushButton(lettersDialog)
        self.tickAll.setObjectName(u"tickAll")
        self.tickAll.setAutoDefault(False)

        self.ticksRow.addWidget(self.tickAll)

        self.tickNone = QPushButton(lettersDialog)
        self.tickNone.setObjectName(u"tickNone")
        self.tickNone.setAutoDefault(False)

        self.ticksRow.addWidget(self.tickNone)

        self.ticked = QLabel(lettersDialog)
        self.ticked.setObjectName(u"ticked")
        self.ticked.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.ticked.setProperty(u"quiet", True)

        self.ticksRow.addWidget(self.ticked)

        self.ticksRow.setStretch(2, 1)

        self.dialogLayout.addLayout(self.ticksRow)

        self.answerRow = QHBoxLayout()
        self.answerRow.setObjectName(u"answerRow")
        self.answerLabel = QLabel(lettersDialog)
        self.answerLabel.setObjectName(u"answerLabel")

        self.answerRow.addWidget(self.answerLabel)

        self.answerBy = QDateEdit(lettersDialog)
        self.answerBy.setObjectName(u"answerBy")
        self.answerBy.setCalendarPopup(True)

        self.answerRow.addWidget(self.answerBy)

        self.endingsLabel = QLabel(lettersDialog)
        self.endingsLabel.setObjectName(u"endingsLabel")

        self.answerRow.addWidget(self.endingsLabel)

        self.asPdf = QCheckBox(lettersDialog)
        self.asPdf.setObjectName(u"asPdf")
        self.asPdf.setChecked(True)

        self.answerRow.addWidget(self.asPdf)

        self.asWord = QCheckBox(lettersDialog)
        self.asWord.setObjectName(u"asWord")

        self.answerRow.addWidget(self.asWord)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answerRow.addItem(self.spacer1)

        self.answerRow.setStretch(5, 1)

        self.dialogLayout.addLayout(self.answerRow)

        self.told = QLabel(lettersDialog)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)

        self.dialogLayout.addWidget(self.told)

        self.refusal = QLabel(lettersDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.commandRow = QHBoxLayout()
        self.commandRow.setObjectName(u"commandRow")
        self.previewButton = QPushButton(lettersDialog)
        self.previewButton.setObjectName(u"previewButton")
        self.previewButton.setProperty(u"accent", True)

        self.commandRow.addWidget(self.previewButton)

        self.filesButton = QPushButton(lettersDialog)
        self.filesButton.setObjectName(u"filesButton")
        self.filesButton.setAutoDefault(False)

        self.commandRow.addWidget(self.filesButton)

        self.sentButton = QPushButton(lettersDialog)
        self.sentButton.setObjectName(u"sentButton")
        self.sentButton.setAutoDefault(False)

        self.commandRow.addWidget(self.sentButton)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.commandRow.addItem(self.spacer2)

        self.closeButton = QPushButton(lettersDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.commandRow.addWidget(self.closeButton)

        self.commandRow.setStretch(3, 1)

        self.dialogLayout.addLayout(self.commandRow)

#if QT_CONFIG(shortcut)
        self.answerLabel.setBuddy(self.answerBy)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lettersTable, self.tickAll)
        QWidget.setTabOrder(self.tickAll, self.tickNone)
        QWidget.setTabOrder(self.tickNone, self.answerBy)
        QWidget.setTabOrder(self.answerBy, self.asPdf)
        QWidget.setTabOrder(self.asPdf, self.asWord)
        QWidget.setTabOrder(self.asWord, self.previewButton)
        QWidget.setTabOrder(self.previewButton, self.filesButton)
        QWidget.setTabOrder(self.filesButton, self.sentButton)
        QWidget.setTabOrder(self.sentButton, self.closeButton)

        self.retranslateUi(lettersDialog)

        self.previewButton.setDefault(True)


        QMetaObject.connectSlotsByName(lettersDialog)
    # setupUi

    def retranslateUi(self, lettersDialog):
        self.subject.setText("")
#if QT_CONFIG(accessibility)
        self.lettersTable.setAccessibleName(QCoreApplication.translate("LettersDialog", u"\u0110\u01a1n v\u1ecb \u0111\u01b0\u1ee3c \u0111\u00f4n \u0111\u1ed1c", None))
#endif // QT_CONFIG(accessibility)
        self.tickAll.setText(QCoreApplication.translate("LettersDialog", u"&Ch\u1ecdn t\u1ea5t c\u1ea3", None))
        self.tickNone.setText(QCoreApplication.translate("LettersDialog", u"&B\u1ecf ch\u1ecdn", None))
        self.ticked.setText("")
        self.answerLabel.setText(QCoreApplication.translate("LettersDialog", u"\u0110\u1ec1 ngh\u1ecb &tr\u1ea3 l\u1eddi tr\u01b0\u1edbc ng\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.answerBy.setAccessibleName(QCoreApplication.translate("LettersDialog", u"\u0110\u1ec1 ngh\u1ecb tr\u1ea3 l\u1eddi tr\u01b0\u1edbc ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.answerBy.setDisplayFormat(QCoreApplication.translate("LettersDialog", u"dd/MM/yyyy", None))
        self.endingsLabel.setText(QCoreApplication.translate("LettersDialog", u"T\u1ec7p ri\u00eang c\u1ee7a t\u1eebng \u0111\u01a1n v\u1ecb:", None))
        self.asPdf.setText(QCoreApplication.translate("LettersDialog", u"&PDF", None))
#if QT_CONFIG(accessibility)
        self.asPdf.setAccessibleName(QCoreApplication.translate("LettersDialog", u"T\u1ec7p ri\u00eang d\u1ea1ng PDF", None))
#endif // QT_CONFIG(accessibility)
        self.asWord.setText(QCoreApplication.translate("LettersDialog", u"&Word", None))
#if QT_CONFIG(accessibility)
        self.asWord.setAccessibleName(QCoreApplication.translate("LettersDialog", u"T\u1ec7p ri\u00eang d\u1ea1ng Word", None))
#endif // QT_CONFIG(accessibility)
        self.told.setText("")
#if QT_CONFIG(accessibility)
        self.told.setAccessibleDescription(QCoreApplication.translate("LettersDialog", u"Vi\u1ec7c v\u1eeba l\u00e0m xong", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("LettersDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        self.previewButton.setText(QCoreApplication.translate("LettersDialog", u"&Xem tr\u01b0\u1edbc, in\u2026", None))
#if QT_CONFIG(tooltip)
        self.previewButton.setToolTip(QCoreApplication.translate("LettersDialog", u"Xem c\u00e1c c\u00f4ng v\u0103n \u0111\u00e3 ch\u1ecdn trong m\u1ed9t t\u1ec7p; t\u1eeb \u0111\u00f3 in, l\u01b0u PDF ho\u1eb7c Word", None))
#endif // QT_CONFIG(tooltip)
        self.filesButton.setText(QCoreApplication.translate("LettersDialog", u"&L\u01b0u t\u1eebng t\u1ec7p\u2026", None))
#if QT_CONFIG(tooltip)
        self.filesButton.setToolTip(QCoreApplication.translate("LettersDialog", u"M\u1ed7i \u0111\u01a1n v\u1ecb m\u1ed9t t\u1ec7p, trong th\u01b0 m\u1ee5c b\u1ea1n ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
        self.sentButton.setText(QCoreApplication.translate("LettersDialog", u"&Ghi nh\u1eadn \u0111\u00e3 g\u1eedi\u2026", None))
#if QT_CONFIG(tooltip)
        self.sentButton.setToolTip(QCoreApplication.translate("LettersDialog", u"Ghi ng\u00e0y g\u1eedi v\u00e0 s\u1ed1 c\u00f4ng v\u0103n; m\u1ed7i c\u00f4ng v\u0103n \u0111\u01b0\u1ee3c t\u00ednh l\u00e0 m\u1ed9t l\u1ea7n nh\u1eafc", None))
#endif // QT_CONFIG(tooltip)
        self.closeButton.setText(QCoreApplication.translate("LettersDialog", u"\u0110\u00f3&ng", None))
        pass
    # retranslateUi


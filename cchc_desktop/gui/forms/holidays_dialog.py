# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'holidays_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QDateEdit, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QTableWidget, QVBoxLayout, QWidget)

class Ui_HolidaysDialog(object):
    def setupUi(self, holidaysDialog):
        if not holidaysDialog.objectName():
            holidaysDialog.setObjectName(u"holidaysDialog")
        self.dialogLayout = QVBoxLayout(holidaysDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.yearRow = QHBoxLayout()
        self.yearRow.setObjectName(u"yearRow")
        self.yearLabel = QLabel(holidaysDialog)
        self.yearLabel.setObjectName(u"yearLabel")

        self.yearRow.addWidget(self.yearLabel)

        self.year = QSpinBox(holidaysDialog)
        self.year.setObjectName(u"year")
        self.year.setMinimum(1990)
        self.year.setMaximum(2199)

        self.yearRow.addWidget(self.year)

        self.forecast = QLabel(holidaysDialog)
        self.forecast.setObjectName(u"forecast")
        self.forecast.setProperty(u"quiet", True)

        self.yearRow.addWidget(self.forecast)

        self.s1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.yearRow.addItem(self.s1)

        self.takeProposal = QPushButton(holidaysDialog)
        self.takeProposal.setObjectName(u"takeProposal")
        self.takeProposal.setAutoDefault(False)

        self.yearRow.addWidget(self.takeProposal)


        self.dialogLayout.addLayout(self.yearRow)

        self.note = QLabel(holidaysDialog)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"quiet", True)
        self.note.setWordWrap(True)

        self.dialogLayout.addWidget(self.note)

        self.table = QTableWidget(holidaysDialog)
        self.table.setObjectName(u"table")

        self.dialogLayout.addWidget(self.table)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.dayLabel = QLabel(holidaysDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fields.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.nameLabel = QLabel(holidaysDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.addWidget(self.nameLabel, 0, 1, 1, 1)

        self.kindLabel = QLabel(holidaysDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.fields.addWidget(self.kindLabel, 0, 2, 1, 1)

        self.day = QDateEdit(holidaysDialog)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.fields.addWidget(self.day, 1, 0, 1, 1)

        self.name = QLineEdit(holidaysDialog)
        self.name.setObjectName(u"name")

        self.fields.addWidget(self.name, 1, 1, 1, 1)

        self.kind = QComboBox(holidaysDialog)
        self.kind.addItem("")
        self.kind.addItem("")
        self.kind.setObjectName(u"kind")

        self.fields.addWidget(self.kind, 1, 2, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fields)

        self.rowButtons = QHBoxLayout()
        self.rowButtons.setObjectName(u"rowButtons")
        self.put = QPushButton(holidaysDialog)
        self.put.setObjectName(u"put")
        self.put.setAutoDefault(False)

        self.rowButtons.addWidget(self.put)

        self.remove = QPushButton(holidaysDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.rowButtons.addWidget(self.remove)

        self.s2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rowButtons.addItem(self.s2)


        self.dialogLayout.addLayout(self.rowButtons)

        self.preview = QLabel(holidaysDialog)
        self.preview.setObjectName(u"preview")
        self.preview.setWordWrap(True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)

        self.dialogLayout.addWidget(self.preview)

        self.refusal = QLabel(holidaysDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(holidaysDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

        self.dialogLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.yearLabel.setBuddy(self.year)
        self.dayLabel.setBuddy(self.day)
        self.nameLabel.setBuddy(self.name)
        self.kindLabel.setBuddy(self.kind)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year, self.takeProposal)
        QWidget.setTabOrder(self.takeProposal, self.table)
        QWidget.setTabOrder(self.table, self.day)
        QWidget.setTabOrder(self.day, self.name)
        QWidget.setTabOrder(self.name, self.kind)
        QWidget.setTabOrder(self.kind, self.put)
        QWidget.setTabOrder(self.put, self.remove)

        self.retranslateUi(holidaysDialog)

        QMetaObject.connectSlotsByName(holidaysDialog)
    # setupUi

    def retranslateUi(self, holidaysDialog):
        self.yearLabel.setText(QCoreApplication.translate("HolidaysDialog", u"&N\u0103m", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("HolidaysDialog", u"N\u0103m c\u1ee7a b\u1ea3ng ng\u00e0y ngh\u1ec9", None))
#endif // QT_CONFIG(accessibility)
        self.forecast.setText("")
        self.takeProposal.setText(QCoreApplication.translate("HolidaysDialog", u"L\u1ea5y l\u1ea1i theo c&h\u01b0\u01a1ng tr\u00ecnh\u2026", None))
#if QT_CONFIG(accessibility)
        self.takeProposal.setAccessibleName(QCoreApplication.translate("HolidaysDialog", u"L\u1ea5y l\u1ea1i ng\u00e0y ngh\u1ec9 theo ch\u01b0\u01a1ng tr\u00ecnh", None))
#endif // QT_CONFIG(accessibility)
        self.note.setText(QCoreApplication.translate("HolidaysDialog", u"Ng\u00e0y trong b\u1ea3ng n\u00e0y quy\u1ebft \u0111\u1ecbnh s\u1ed1 ng\u00e0y l\u00e0m vi\u1ec7c \u1edf m\u1ecdi n\u01a1i. Ng\u00e0y ngh\u1ec9 kh\u00f4ng d\u1eddi th\u1eddi h\u1ea1n theo v\u0103n b\u1ea3n.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("HolidaysDialog", u"Ng\u00e0y ngh\u1ec9, ng\u00e0y l\u00e0m b\u00f9 trong n\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("HolidaysDialog", u"Ng\u00e0&y", None))
        self.nameLabel.setText(QCoreApplication.translate("HolidaysDialog", u"&T\u00ean", None))
        self.kindLabel.setText(QCoreApplication.translate("HolidaysDialog", u"&Lo\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("HolidaysDialog", u"Ng\u00e0y ngh\u1ec9 ho\u1eb7c l\u00e0m b\u00f9", None))
#endif // QT_CONFIG(accessibility)
        self.day.setDisplayFormat(QCoreApplication.translate("HolidaysDialog", u"dd/MM/yyyy", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("HolidaysDialog", u"T\u00ean ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("HolidaysDialog", u"v\u00ed d\u1ee5 Qu\u1ed1c kh\u00e1nh", None))
        self.kind.setItemText(0, QCoreApplication.translate("HolidaysDialog", u"Ng\u00e0y ngh\u1ec9", None))
        self.kind.setItemText(1, QCoreApplication.translate("HolidaysDialog", u"Ng\u00e0y l\u00e0m b\u00f9", None))

#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("HolidaysDialog", u"Lo\u1ea1i ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.put.setText(QCoreApplication.translate("HolidaysDialog", u"&Ghi v\u00e0o b\u1ea3ng", None))
#if QT_CONFIG(accessibility)
        self.put.setAccessibleName(QCoreApplication.translate("HolidaysDialog", u"Ghi ng\u00e0y n\u00e0y v\u00e0o b\u1ea3ng", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("HolidaysDialog", u"&B\u1ecf kh\u1ecfi b\u1ea3ng", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("HolidaysDialog", u"B\u1ecf ng\u00e0y \u0111ang ch\u1ecdn kh\u1ecfi b\u1ea3ng", None))
#endif // QT_CONFIG(accessibility)
        self.preview.setText("")
        self.refusal.setText("")
        pass
    # retranslateUi


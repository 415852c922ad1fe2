# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reminder_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QDateEdit, QDialogButtonBox, QFormLayout, QLabel, QListWidget, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_ReminderDialog(object):
    def setupUi(self, reminderDialog):
        if not reminderDialog.objectName():
            reminderDialog.setObjectName(u"reminderDialog")
        self.dialogLayout = QVBoxLayout(reminderDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.unitChooserLabel = QLabel(reminderDialog)
        self.unitChooserLabel.setObjectName(u"unitChooserLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.unitChooserLabel)

        self.unitChooser = QComboBox(reminderDialog)
        self.unitChooser.setObjectName(u"unitChooser")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.unitChooser)

        self.meansLabel = QLabel(reminderDialog)
        self.meansLabel.setObjectName(u"meansLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.meansLabel)

        self.means = QComboBox(reminderDialog)
        self.means.setObjectName(u"means")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.means)

        self.dayLabel = QLabel(reminderDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(reminderDialog)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.day)

        self.itemsLabel = QLabel(reminderDialog)
        self.itemsLabel.setObjectName(u"itemsLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.itemsLabel)

        self.items = QListWidget(reminderDialog)
        self.items.setObjectName(u"items")
        self.items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.items)

        self.noteLabel = QLabel(reminderDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.note = ParagraphEdit(reminderDialog)
        self.note.setObjectName(u"note")

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.note)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(reminderDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(reminderDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.unitChooserLabel.setBuddy(self.unitChooser)
        self.meansLabel.setBuddy(self.means)
        self.dayLabel.setBuddy(self.day)
        self.itemsLabel.setBuddy(self.items)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.unitChooser, self.means)
        QWidget.setTabOrder(self.means, self.day)
        QWidget.setTabOrder(self.day, self.items)
        QWidget.setTabOrder(self.items, self.note)
        QWidget.setTabOrder(self.note, self.buttons)

        self.retranslateUi(reminderDialog)

        QMetaObject.connectSlotsByName(reminderDialog)
    # setupUi

    def retranslateUi(self, reminderDialog):
        self.unitChooserLabel.setText(QCoreApplication.translate("ReminderDialog", u"\u0110\u01a1n &v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.unitChooser.setAccessibleName(QCoreApplication.translate("ReminderDialog", u"\u0110\u01a1n v\u1ecb \u0111\u01b0\u1ee3c nh\u1eafc", None))
#endif // QT_CONFIG(accessibility)
        self.meansLabel.setText(QCoreApplication.translate("ReminderDialog", u"&H\u00ecnh th\u1ee9c", None))
#if QT_CONFIG(accessibility)
        self.means.setAccessibleName(QCoreApplication.translate("ReminderDialog", u"H\u00ecnh th\u1ee9c nh\u1eafc", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("ReminderDialog", u"&Ng\u00e0y nh\u1eafc", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("ReminderDialog", u"Ng\u00e0y nh\u1eafc", None))
#endif // QT_CONFIG(accessibility)
        self.day.setDisplayFormat(QCoreApplication.translate("ReminderDialog", u"dd/MM/yyyy", None))
        self.itemsLabel.setText(QCoreApplication.translate("ReminderDialog", u"&S\u1ea3n ph\u1ea9m", None))
#if QT_CONFIG(accessibility)
        self.items.setAccessibleName(QCoreApplication.translate("ReminderDialog", u"S\u1ea3n ph\u1ea9m \u0111\u01b0\u1ee3c nh\u1eafc", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("ReminderDialog", u"N\u1ed9i &dung nh\u1eafc", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ReminderDialog", u"N\u1ed9i dung nh\u1eafc", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("ReminderDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


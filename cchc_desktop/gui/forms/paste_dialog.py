# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paste_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QTableView, QVBoxLayout, QWidget)

class Ui_PasteDialog(object):
    def setupUi(self, pasteDialog):
        if not pasteDialog.objectName():
            pasteDialog.setObjectName(u"pasteDialog")
        self.dialogLayout = QVBoxLayout(pasteDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.summary = QLabel(pasteDialog)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)

        self.dialogLayout.addWidget(self.summary)

        self.doubtedOnly = QCheckBox(pasteDialog)
        self.doubtedOnly.setObjectName(u"doubtedOnly")

        self.dialogLayout.addWidget(self.doubtedOnly)

        self.rows = QTableView(pasteDialog)
        self.rows.setObjectName(u"rows")

        self.dialogLayout.addWidget(self.rows)

        self.placeFields = QGridLayout()
        self.placeFields.setObjectName(u"placeFields")
        self.areaLabel = QLabel(pasteDialog)
        self.areaLabel.setObjectName(u"areaLabel")

        self.placeFields.addWidget(self.areaLabel, 0, 0, 1, 1)

        self.areaChooser = QComboBox(pasteDialog)
        self.areaChooser.setObjectName(u"areaChooser")
        self.areaChooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.placeFields.addWidget(self.areaChooser, 0, 1, 1, 1)

        self.newAreaLabel = QLabel(pasteDialog)
        self.newAreaLabel.setObjectName(u"newAreaLabel")

        self.placeFields.addWidget(self.newAreaLabel, 1, 0, 1, 1)

        self.newArea = QLineEdit(pasteDialog)
        self.newArea.setObjectName(u"newArea")

        self.placeFields.addWidget(self.newArea, 1, 1, 1, 1)

        self.placeFields.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.placeFields)

        self.refusal = QLabel(pasteDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(pasteDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

        self.dialogLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.areaLabel.setBuddy(self.areaChooser)
        self.newAreaLabel.setBuddy(self.newArea)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.doubtedOnly, self.rows)
        QWidget.setTabOrder(self.rows, self.areaChooser)
        QWidget.setTabOrder(self.areaChooser, self.newArea)

        self.retranslateUi(pasteDialog)

        QMetaObject.connectSlotsByName(pasteDialog)
    # setupUi

    def retranslateUi(self, pasteDialog):
        self.summary.setText("")
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleDescription(QCoreApplication.translate("PasteDialog", u"T\u00f3m t\u1eaft b\u1ea3ng s\u1ebd d\u00e1n", None))
#endif // QT_CONFIG(accessibility)
        self.doubtedOnly.setText(QCoreApplication.translate("PasteDialog", u"&Ch\u1ec9 hi\u1ec7n d\u00f2ng c\u1ea7n xem l\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.doubtedOnly.setAccessibleName(QCoreApplication.translate("PasteDialog", u"Ch\u1ec9 hi\u1ec7n d\u00f2ng c\u1ea7n xem l\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("PasteDialog", u"C\u00e1c d\u00f2ng s\u1ebd d\u00e1n", None))
#endif // QT_CONFIG(accessibility)
        self.areaLabel.setText(QCoreApplication.translate("PasteDialog", u"\u0110\u01b0a nhi\u1ec7m v\u1ee5 \u1edf \u0111\u1ea7u b\u1ea3ng &v\u00e0o", None))
#if QT_CONFIG(accessibility)
        self.areaChooser.setAccessibleName(QCoreApplication.translate("PasteDialog", u"N\u1ed9i dung nh\u1eadn c\u00e1c nhi\u1ec7m v\u1ee5 \u1edf \u0111\u1ea7u b\u1ea3ng", None))
#endif // QT_CONFIG(accessibility)
        self.newAreaLabel.setText(QCoreApplication.translate("PasteDialog", u"&T\u00ean n\u1ed9i dung m\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.newArea.setAccessibleName(QCoreApplication.translate("PasteDialog", u"T\u00ean n\u1ed9i dung m\u1edbi", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("PasteDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget)

class Ui_SignDialog(object):
    def setupUi(self, signDialog):
        if not signDialog.objectName():
            signDialog.setObjectName(u"signDialog")
        self.dialogLayout = QVBoxLayout(signDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(signDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.keyLabel = QLabel(signDialog)
        self.keyLabel.setObjectName(u"keyLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.keyLabel)

        self.keyRow = QHBoxLayout()
        self.keyRow.setObjectName(u"keyRow")
        self.keyFile = QLineEdit(signDialog)
        self.keyFile.setObjectName(u"keyFile")

        self.keyRow.addWidget(self.keyFile)

        self.chooseKey = QPushButton(signDialog)
        self.chooseKey.setObjectName(u"chooseKey")
        self.chooseKey.setAutoDefault(False)

        self.keyRow.addWidget(self.chooseKey)

        self.keyRow.setStretch(0, 1)

        self.rows.setLayout(0, QFormLayout.ItemRole.FieldRole, self.keyRow)

        self.passwordLabel = QLabel(signDialog)
        self.passwordLabel.setObjectName(u"passwordLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.passwordLabel)

        self.password = QLineEdit(signDialog)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.password)

        self.lookLabel = QLabel(signDialog)
        self.lookLabel.setObjectName(u"lookLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.lookLabel)

        self.look = QComboBox(signDialog)
        self.look.setObjectName(u"look")

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.look)

        self.imageLabel = QLabel(signDialog)
        self.imageLabel.setObjectName(u"imageLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.imageLabel)

        self.imageRow = QHBoxLayout()
        self.imageRow.setObjectName(u"imageRow")
        self.imageFile = QLineEdit(signDialog)
        self.imageFile.setObjectName(u"imageFile")

        self.imageRow.addWidget(self.imageFile)

        self.chooseImage = QPushButton(signDialog)
        self.chooseImage.setObjectName(u"chooseImage")
        self.chooseImage.setAutoDefault(False)

        self.imageRow.addWidget(self.chooseImage)

        self.imageRow.setStretch(0, 1)

        self.rows.setLayout(3, QFormLayout.ItemRole.FieldRole, self.imageRow)

        self.wordsLabel = QLabel(signDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.wordsLabel)

        self.words = QLineEdit(signDialog)
        self.words.setObjectName(u"words")

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.words)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(signDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(signDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.keyLabel.setBuddy(self.keyFile)
        self.passwordLabel.setBuddy(self.password)
        self.lookLabel.setBuddy(self.look)
        self.imageLabel.setBuddy(self.imageFile)
        self.wordsLabel.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.keyFile, self.chooseKey)
        QWidget.setTabOrder(self.chooseKey, self.password)
        QWidget.setTabOrder(self.password, self.look)
        QWidget.setTabOrder(self.look, self.imageFile)
        QWidget.setTabOrder(self.imageFile, self.chooseImage)
        QWidget.setTabOrder(self.chooseImage, self.words)
        QWidget.setTabOrder(self.words, self.buttons)

        self.retranslateUi(signDialog)

        QMetaObject.connectSlotsByName(signDialog)
    # setupUi

    def retranslateUi(self, signDialog):
        self.subject.setText(QCoreApplication.translate("SignDialog", u"B\u1ea3n \u0111\u00e3 k\u00fd \u0111\u01b0\u1ee3c l\u01b0u th\u00e0nh t\u1ec7p m\u1edbi; b\u1ea3n \u0111ang xem kh\u00f4ng \u0111\u1ed5i. M\u1eadt kh\u1ea9u kh\u00f4ng \u0111\u01b0\u1ee3c l\u01b0u l\u1ea1i.", None))
        self.keyLabel.setText(QCoreApplication.translate("SignDialog", u"&Ch\u1ee9ng th\u01b0", None))
#if QT_CONFIG(accessibility)
        self.keyFile.setAccessibleName(QCoreApplication.translate("SignDialog", u"T\u1ec7p ch\u1ee9ng th\u01b0 s\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        self.keyFile.setPlaceholderText(QCoreApplication.translate("SignDialog", u"T\u1ec7p .p12, ho\u1eb7c t\u1ec7p c\u1ee7a thi\u1ebft b\u1ecb l\u01b0u kh\u00f3a", None))
        self.chooseKey.setText(QCoreApplication.translate("SignDialog", u"C&h\u1ecdn\u2026", None))
#if QT_CONFIG(accessibility)
        self.chooseKey.setAccessibleName(QCoreApplication.translate("SignDialog", u"Ch\u1ecdn t\u1ec7p ch\u1ee9ng th\u01b0 s\u1ed1", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.chooseKey.setToolTip(QCoreApplication.translate("SignDialog", u"T\u1ec7p .p12 ho\u1eb7c .pfx c\u00f3 kh\u00f3a ri\u00eang; v\u1edbi thi\u1ebft b\u1ecb l\u01b0u kh\u00f3a: t\u1ec7p .dll ho\u1eb7c .so (PKCS#11) do n\u01a1i c\u1ea5p c\u00e0i v\u00e0o m\u00e1y", None))
#endif // QT_CONFIG(tooltip)
        self.passwordLabel.setText(QCoreApplication.translate("SignDialog", u"&M\u1eadt kh\u1ea9u, m\u00e3 PIN", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("SignDialog", u"M\u1eadt kh\u1ea9u ch\u1ee9ng th\u01b0 ho\u1eb7c m\u00e3 PIN c\u1ee7a thi\u1ebft b\u1ecb l\u01b0u kh\u00f3a", None))
#endif // QT_CONFIG(accessibility)
        self.lookLabel.setText(QCoreApplication.translate("SignDialog", u"&Tr\u00ean trang", None))
#if QT_CONFIG(accessibility)
        self.look.setAccessibleName(QCoreApplication.translate("SignDialog", u"Ch\u1eef k\u00fd hi\u1ec7n tr\u00ean trang th\u1ebf n\u00e0o", None))
#endif // QT_CONFIG(accessibility)
        self.imageLabel.setText(QCoreApplication.translate("SignDialog", u"T\u1ec7&p \u1ea3nh", None))
#if QT_CONFIG(accessibility)
        self.imageFile.setAccessibleName(QCoreApplication.translate("SignDialog", u"T\u1ec7p \u1ea3nh n\u1ec1n trong su\u1ed1t", None))
#endif // QT_CONFIG(accessibility)
        self.imageFile.setPlaceholderText(QCoreApplication.translate("SignDialog", u"\u1ea2nh .png n\u1ec1n trong su\u1ed1t", None))
        self.chooseImage.setText(QCoreApplication.translate("SignDialog", u"Ch\u1ecdn \u1ea3&nh\u2026", None))
#if QT_CONFIG(accessibility)
        self.chooseImage.setAccessibleName(QCoreApplication.translate("SignDialog", u"Ch\u1ecdn t\u1ec7p \u1ea3nh", None))
#endif // QT_CONFIG(accessibility)
        self.wordsLabel.setText(QCoreApplication.translate("SignDialog", u"&Ghi", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("SignDialog", u"L\u1eddi ghi tr\u00ean trang", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("SignDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


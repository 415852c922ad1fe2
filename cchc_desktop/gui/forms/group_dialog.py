# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'group_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_GroupDialog(object):
    def setupUi(self, groupDialog):
        if not groupDialog.objectName():
            groupDialog.setObjectName(u"groupDialog")
        self.dialogLayout = QVBoxLayout(groupDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.nameLabel = QLabel(groupDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = ParagraphEdit(groupDialog)
        self.name.setObjectName(u"name")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.shortNameLabel = QLabel(groupDialog)
        self.shortNameLabel.setObjectName(u"shortNameLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.shortNameLabel)

        self.shortName = QLineEdit(groupDialog)
        self.shortName.setObjectName(u"shortName")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.shortName)

        self.membersLabel = QLabel(groupDialog)
        self.membersLabel.setObjectName(u"membersLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.membersLabel)

        self.members = QListWidget(groupDialog)
        self.members.setObjectName(u"members")
        self.members.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.members)

        self.aliasesLabel = QLabel(groupDialog)
        self.aliasesLabel.setObjectName(u"aliasesLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.aliasesLabel)

        self.aliases = ParagraphEdit(groupDialog)
        self.aliases.setObjectName(u"aliases")

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.aliases)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(groupDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(groupDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.shortNameLabel.setBuddy(self.shortName)
        self.membersLabel.setBuddy(self.members)
        self.aliasesLabel.setBuddy(self.aliases)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.shortName)
        QWidget.setTabOrder(self.shortName, self.members)
        QWidget.setTabOrder(self.members, self.aliases)
        QWidget.setTabOrder(self.aliases, self.buttons)

        self.retranslateUi(groupDialog)

        QMetaObject.connectSlotsByName(groupDialog)
    # setupUi

    def retranslateUi(self, groupDialog):
        self.nameLabel.setText(QCoreApplication.translate("GroupDialog", u"&T\u00ean nh\u00f3m", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("GroupDialog", u"T\u00ean nh\u00f3m", None))
#endif // QT_CONFIG(accessibility)
        self.shortNameLabel.setText(QCoreApplication.translate("GroupDialog", u"T\u00ean &vi\u1ebft t\u1eaft", None))
#if QT_CONFIG(accessibility)
        self.shortName.setAccessibleName(QCoreApplication.translate("GroupDialog", u"T\u00ean vi\u1ebft t\u1eaft c\u1ee7a nh\u00f3m", None))
#endif // QT_CONFIG(accessibility)
        self.membersLabel.setText(QCoreApplication.translate("GroupDialog", u"Th\u00e0nh v&i\u00ean", None))
#if QT_CONFIG(accessibility)
        self.members.setAccessibleName(QCoreApplication.translate("GroupDialog", u"Th\u00e0nh vi\u00ean c\u1ee7a nh\u00f3m", None))
#endif // QT_CONFIG(accessibility)
        self.aliasesLabel.setText(QCoreApplication.translate("GroupDialog", u"&C\u00e1ch vi\u1ebft kh\u00e1c", None))
#if QT_CONFIG(accessibility)
        self.aliases.setAccessibleName(QCoreApplication.translate("GroupDialog", u"C\u00e1ch vi\u1ebft kh\u00e1c c\u1ee7a nh\u00f3m, m\u1ed7i d\u00f2ng m\u1ed9t c\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.aliases.setPlaceholderText(QCoreApplication.translate("GroupDialog", u"M\u1ed7i d\u00f2ng m\u1ed9t c\u00e1ch vi\u1ebft trong c\u00e1c k\u1ebf ho\u1ea1ch; s\u1ed5 gi\u1eef d\u1ea1ng kh\u00f4ng d\u1ea5u", None))
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("GroupDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


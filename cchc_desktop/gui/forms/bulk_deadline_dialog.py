# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bulk_deadline_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_BulkDeadlineDialog(object):
    def setupUi(self, bulkDeadlineDialog):
        if not bulkDeadlineDialog.objectName():
            bulkDeadlineDialog.setObjectName(u"bulkDeadlineDialog")
        self.dialogLayout = QVBoxLayout(bulkDeadlineDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(bulkDeadlineDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.deadlineLabel = QLabel(bulkDeadlineDialog)
        self.deadlineLabel.setObjectName(u"deadlineLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.deadlineLabel)

        self.manyDeadline = QLineEdit(bulkDeadlineDialog)
        self.manyDeadline.setObjectName(u"manyDeadline")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.manyDeadline)

        self.manyReadAs = QLabel(bulkDeadlineDialog)
        self.manyReadAs.setObjectName(u"manyReadAs")
        self.manyReadAs.setProperty(u"quiet", True)
        self.manyReadAs.setWordWrap(True)

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.manyReadAs)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(bulkDeadlineDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(bulkDeadlineDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.deadlineLabel.setBuddy(self.manyDeadline)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.manyDeadline, self.buttons)

        self.retranslateUi(bulkDeadlineDialog)

        QMetaObject.connectSlotsByName(bulkDeadlineDialog)
    # setupUi

    def retranslateUi(self, bulkDeadlineDialog):
        self.subject.setText("")
        self.deadlineLabel.setText(QCoreApplication.translate("BulkDeadlineDialog", u"&Th\u1eddi h\u1ea1n m\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.manyDeadline.setAccessibleName(QCoreApplication.translate("BulkDeadlineDialog", u"Th\u1eddi h\u1ea1n m\u1edbi, l\u1eddi v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.manyDeadline.setPlaceholderText(QCoreApplication.translate("BulkDeadlineDialog", u"v\u00ed d\u1ee5: Tr\u01b0\u1edbc ng\u00e0y 30/11/2023", None))
        self.manyReadAs.setText("")
#if QT_CONFIG(accessibility)
        self.manyReadAs.setAccessibleDescription(QCoreApplication.translate("BulkDeadlineDialog", u"C\u00e1ch hi\u1ec3u l\u1eddi v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("BulkDeadlineDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'task_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_TaskDialog(object):
    def setupUi(self, taskDialog):
        if not taskDialog.objectName():
            taskDialog.setObjectName(u"taskDialog")
        self.dialogLayout = QVBoxLayout(taskDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.areaLabel = QLabel(taskDialog)
        self.areaLabel.setObjectName(u"areaLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.areaLabel)

        self.areaChooser = QComboBox(taskDialog)
        self.areaChooser.setObjectName(u"areaChooser")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.areaChooser.sizePolicy().hasHeightForWidth())
        self.areaChooser.setSizePolicy(sizePolicy)
        self.areaChooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.areaChooser.setMinimumContentsLength(40)

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.areaChooser)

        self.titleLabel = QLabel(taskDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.taskTitle = ParagraphEdit(taskDialog)
        self.taskTitle.setObjectName(u"taskTitle")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.taskTitle)

        self.leadsLabel = QLabel(taskDialog)
        self.leadsLabel.setObjectName(u"leadsLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.leadsLabel)

        self.leadsText = ParagraphEdit(taskDialog)
        self.leadsText.setObjectName(u"leadsText")

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.leadsText)

        self.coordinatingLabel = QLabel(taskDialog)
        self.coordinatingLabel.setObjectName(u"coordinatingLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.coordinatingLabel)

        self.coordinatingText = ParagraphEdit(taskDialog)
        self.coordinatingText.setObjectName(u"coordinatingText")

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.coordinatingText)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(taskDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(taskDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.areaLabel.setBuddy(self.areaChooser)
        self.titleLabel.setBuddy(self.taskTitle)
        self.leadsLabel.setBuddy(self.leadsText)
        self.coordinatingLabel.setBuddy(self.coordinatingText)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.areaChooser, self.taskTitle)
        QWidget.setTabOrder(self.taskTitle, self.leadsText)
        QWidget.setTabOrder(self.leadsText, self.coordinatingText)
        QWidget.setTabOrder(self.coordinatingText, self.buttons)

        self.retranslateUi(taskDialog)

        QMetaObject.connectSlotsByName(taskDialog)
    # setupUi

    def retranslateUi(self, taskDialog):
        self.areaLabel.setText(QCoreApplication.translate("TaskDialog", u"&N\u1ed9i dung", None))
#if QT_CONFIG(accessibility)
        self.areaChooser.setAccessibleName(QCoreApplication.translate("TaskDialog", u"N\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.titleLabel.setText(QCoreApplication.translate("TaskDialog", u"&T\u00ean nhi\u1ec7m v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.taskTitle.setAccessibleName(QCoreApplication.translate("TaskDialog", u"T\u00ean nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.leadsLabel.setText(QCoreApplication.translate("TaskDialog", u"\u0110\u01a1n v\u1ecb &ch\u1ee7 tr\u00ec", None))
#if QT_CONFIG(accessibility)
        self.leadsText.setAccessibleName(QCoreApplication.translate("TaskDialog", u"\u0110\u01a1n v\u1ecb ch\u1ee7 tr\u00ec, l\u1eddi v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.leadsText.setPlaceholderText(QCoreApplication.translate("TaskDialog", u"Ghi nh\u01b0 trong k\u1ebf ho\u1ea1ch; nhi\u1ec1u \u0111\u01a1n v\u1ecb c\u00e1ch nhau b\u1eb1ng d\u1ea5u ch\u1ea5m ph\u1ea9y", None))
        self.coordinatingLabel.setText(QCoreApplication.translate("TaskDialog", u"\u0110\u01a1n v\u1ecb &ph\u1ed1i h\u1ee3p", None))
#if QT_CONFIG(accessibility)
        self.coordinatingText.setAccessibleName(QCoreApplication.translate("TaskDialog", u"\u0110\u01a1n v\u1ecb ph\u1ed1i h\u1ee3p, l\u1eddi v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.coordinatingText.setPlaceholderText(QCoreApplication.translate("TaskDialog", u"\u0110\u1ec3 tr\u1ed1ng n\u1ebfu kh\u00f4ng c\u00f3", None))
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("TaskDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


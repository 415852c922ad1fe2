# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'area_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_AreaDialog(object):
    def setupUi(self, areaDialog):
        if not areaDialog.objectName():
            areaDialog.setObjectName(u"areaDialog")
        self.dialogLayout = QVBoxLayout(areaDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.titleLabel = QLabel(areaDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.areaTitle = ParagraphEdit(areaDialog)
        self.areaTitle.setObjectName(u"areaTitle")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.areaTitle)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(areaDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(areaDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.areaTitle)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.areaTitle, self.buttons)

        self.retranslateUi(areaDialog)

        QMetaObject.connectSlotsByName(areaDialog)
    # setupUi

    def retranslateUi(self, areaDialog):
        self.titleLabel.setText(QCoreApplication.translate("AreaDialog", u"&T\u00ean n\u1ed9i dung", None))
#if QT_CONFIG(accessibility)
        self.areaTitle.setAccessibleName(QCoreApplication.translate("AreaDialog", u"T\u00ean n\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("AreaDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


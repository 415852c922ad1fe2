# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bulk_units_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QDialogButtonBox, QLabel, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_BulkUnitsDialog(object):
    def setupUi(self, bulkUnitsDialog):
        if not bulkUnitsDialog.objectName():
            bulkUnitsDialog.setObjectName(u"bulkUnitsDialog")
        self.dialogLayout = QVBoxLayout(bulkUnitsDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(bulkUnitsDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.changeLeads = QCheckBox(bulkUnitsDialog)
        self.changeLeads.setObjectName(u"changeLeads")

        self.dialogLayout.addWidget(self.changeLeads)

        self.newLeads = ParagraphEdit(bulkUnitsDialog)
        self.newLeads.setObjectName(u"newLeads")
        self.newLeads.setEnabled(False)

        self.dialogLayout.addWidget(self.newLeads)

        self.changeCoordinating = QCheckBox(bulkUnitsDialog)
        self.changeCoordinating.setObjectName(u"changeCoordinating")

        self.dialogLayout.addWidget(self.changeCoordinating)

        self.newCoordinating = ParagraphEdit(bulkUnitsDialog)
        self.newCoordinating.setObjectName(u"newCoordinating")
        self.newCoordinating.setEnabled(False)

        self.dialogLayout.addWidget(self.newCoordinating)

        self.refusal = QLabel(bulkUnitsDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(bulkUnitsDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

        QWidget.setTabOrder(self.changeLeads, self.newLeads)
        QWidget.setTabOrder(self.newLeads, self.changeCoordinating)
        QWidget.setTabOrder(self.changeCoordinating, self.newCoordinating)
        QWidget.setTabOrder(self.newCoordinating, self.buttons)

        self.retranslateUi(bulkUnitsDialog)

        QMetaObject.connectSlotsByName(bulkUnitsDialog)
    # setupUi

    def retranslateUi(self, bulkUnitsDialog):
        self.subject.setText("")
        self.changeLeads.setText(QCoreApplication.translate("BulkUnitsDialog", u"\u0110\u1ed5i \u0111\u01a1n v\u1ecb &ch\u1ee7 tr\u00ec th\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.changeLeads.setAccessibleName(QCoreApplication.translate("BulkUnitsDialog", u"\u0110\u1ed5i \u0111\u01a1n v\u1ecb ch\u1ee7 tr\u00ec th\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.newLeads.setAccessibleName(QCoreApplication.translate("BulkUnitsDialog", u"\u0110\u01a1n v\u1ecb ch\u1ee7 tr\u00ec m\u1edbi", None))
#endif // QT_CONFIG(accessibility)
        self.newLeads.setPlaceholderText(QCoreApplication.translate("BulkUnitsDialog", u"Ghi nh\u01b0 trong k\u1ebf ho\u1ea1ch; nhi\u1ec1u \u0111\u01a1n v\u1ecb c\u00e1ch nhau b\u1eb1ng d\u1ea5u ch\u1ea5m ph\u1ea9y", None))
        self.changeCoordinating.setText(QCoreApplication.translate("BulkUnitsDialog", u"\u0110\u1ed5i \u0111\u01a1n v\u1ecb &ph\u1ed1i h\u1ee3p th\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.changeCoordinating.setAccessibleName(QCoreApplication.translate("BulkUnitsDialog", u"\u0110\u1ed5i \u0111\u01a1n v\u1ecb ph\u1ed1i h\u1ee3p th\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.newCoordinating.setAccessibleName(QCoreApplication.translate("BulkUnitsDialog", u"\u0110\u01a1n v\u1ecb ph\u1ed1i h\u1ee3p m\u1edbi", None))
#endif // QT_CONFIG(accessibility)
        self.newCoordinating.setPlaceholderText(QCoreApplication.translate("BulkUnitsDialog", u"\u0110\u1ec3 tr\u1ed1ng n\u1ebfu kh\u00f4ng c\u00f3", None))
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("BulkUnitsDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


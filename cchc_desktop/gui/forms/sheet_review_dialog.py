# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sheet_review_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QDialogButtonBox, QLabel, QTableView, QVBoxLayout, QWidget)

class Ui_SheetReviewDialog(object):
    def setupUi(self, sheetReviewDialog):
        if not sheetReviewDialog.objectName():
            sheetReviewDialog.setObjectName(u"sheetReviewDialog")
        self.dialogLayout = QVBoxLayout(sheetReviewDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.summary = QLabel(sheetReviewDialog)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)

        self.dialogLayout.addWidget(self.summary)

        self.sameToo = QCheckBox(sheetReviewDialog)
        self.sameToo.setObjectName(u"sameToo")

        self.dialogLayout.addWidget(self.sameToo)

        self.rows = QTableView(sheetReviewDialog)
        self.rows.setObjectName(u"rows")

        self.dialogLayout.addWidget(self.rows)

        self.refusal = QLabel(sheetReviewDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(sheetReviewDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

        self.dialogLayout.setStretch(2, 1)
        QWidget.setTabOrder(self.sameToo, self.rows)
        QWidget.setTabOrder(self.rows, self.buttons)

        self.retranslateUi(sheetReviewDialog)

        QMetaObject.connectSlotsByName(sheetReviewDialog)
    # setupUi

    def retranslateUi(self, sheetReviewDialog):
        self.summary.setText("")
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleDescription(QCoreApplication.translate("SheetReviewDialog", u"T\u00f3m t\u1eaft t\u1ec7p s\u1ebd nh\u1eadp", None))
#endif // QT_CONFIG(accessibility)
        self.sameToo.setText(QCoreApplication.translate("SheetReviewDialog", u"Hi\u1ec7n &c\u1ea3 d\u00f2ng kh\u00f4ng thay \u0111\u1ed5i", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("SheetReviewDialog", u"C\u00e1c d\u00f2ng s\u1ebd nh\u1eadp", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("SheetReviewDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


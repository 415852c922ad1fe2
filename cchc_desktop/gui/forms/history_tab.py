# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history_tab.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.change_text import ChangeText

class Ui_HistoryTab(object):
    def setupUi(self, historyTab):
        if not historyTab.objectName():
            historyTab.setObjectName(u"historyTab")
        self.historyLayout = QVBoxLayout(historyTab)
        self.historyLayout.setObjectName(u"historyLayout")
        self.historyRow = QHBoxLayout()
        self.historyRow.setObjectName(u"historyRow")
        self.fieldLabel = QLabel(historyTab)
        self.fieldLabel.setObjectName(u"fieldLabel")

        self.historyRow.addWidget(self.fieldLabel)

        self.fieldChooser = QComboBox(historyTab)
        self.fieldChooser.setObjectName(u"fieldChooser")
        self.fieldChooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.fieldChooser.setMinimumContentsLength(10)

        self.historyRow.addWidget(self.fieldChooser)

        self.pageButton = QPushButton(historyTab)
        self.pageButton.setObjectName(u"pageButton")

        self.historyRow.addWidget(self.pageButton)

        self.historyRow.setStretch(1, 1)

        self.historyLayout.addLayout(self.historyRow)

        self.deliverableChanges = ChangeText(historyTab)
        self.deliverableChanges.setObjectName(u"deliverableChanges")

        self.historyLayout.addWidget(self.deliverableChanges)

        self.historyLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.fieldLabel.setBuddy(self.fieldChooser)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.fieldChooser, self.pageButton)
        QWidget.setTabOrder(self.pageButton, self.deliverableChanges)

        self.retranslateUi(historyTab)

        QMetaObject.connectSlotsByName(historyTab)
    # setupUi

    def retranslateUi(self, historyTab):
        self.fieldLabel.setText(QCoreApplication.translate("HistoryTab", u"Thay \u0111\u1ed5i &c\u1ee7a", None))
#if QT_CONFIG(accessibility)
        self.fieldChooser.setAccessibleName(QCoreApplication.translate("HistoryTab", u"Xem thay \u0111\u1ed5i c\u1ee7a m\u1ee5c n\u00e0o", None))
#endif // QT_CONFIG(accessibility)
        self.pageButton.setText(QCoreApplication.translate("HistoryTab", u"&M\u1edf trang L\u1ecbch s\u1eed", None))
#if QT_CONFIG(accessibility)
        self.pageButton.setAccessibleName(QCoreApplication.translate("HistoryTab", u"M\u1edf trang L\u1ecbch s\u1eed thay \u0111\u1ed5i, ch\u1ec9 c\u1ee7a s\u1ea3n ph\u1ea9m n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.pageButton.setToolTip(QCoreApplication.translate("HistoryTab", u"Xem \u1edf trang L\u1ecbch s\u1eed thay \u0111\u1ed5i, n\u01a1i ho\u00e0n t\u00e1c \u0111\u01b0\u1ee3c \u0111\u1ebfn m\u1ed9t b\u01b0\u1edbc", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.deliverableChanges.setAccessibleName(QCoreApplication.translate("HistoryTab", u"Thay \u0111\u1ed5i c\u1ee7a s\u1ea3n ph\u1ea9m n\u00e0y, m\u1edbi nh\u1ea5t \u1edf tr\u00ean", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


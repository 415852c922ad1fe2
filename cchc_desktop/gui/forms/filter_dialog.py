# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'filter_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QDateEdit, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_FilterDialog(object):
    def setupUi(self, filterDialog):
        if not filterDialog.objectName():
            filterDialog.setObjectName(u"filterDialog")
        self.dialogLayout = QVBoxLayout(filterDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.savedRow = QHBoxLayout()
        self.savedRow.setObjectName(u"savedRow")
        self.savedLabel = QLabel(filterDialog)
        self.savedLabel.setObjectName(u"savedLabel")

        self.savedRow.addWidget(self.savedLabel)

        self.savedChooser = QComboBox(filterDialog)
        self.savedChooser.setObjectName(u"savedChooser")

        self.savedRow.addWidget(self.savedChooser)

        self.deleteButton = QPushButton(filterDialog)
        self.deleteButton.setObjectName(u"deleteButton")
        self.deleteButton.setAutoDefault(False)

        self.savedRow.addWidget(self.deleteButton)

        self.savedRow.setStretch(1, 1)

        self.dialogLayout.addLayout(self.savedRow)

        self.lists = QHBoxLayout()
        self.lists.setObjectName(u"lists")
        self.areaColumn = QVBoxLayout()
        self.areaColumn.setObjectName(u"areaColumn")
        self.areaLabel = QLabel(filterDialog)
        self.areaLabel.setObjectName(u"areaLabel")

        self.areaColumn.addWidget(self.areaLabel)

        self.areaList = QListWidget(filterDialog)
        self.areaList.setObjectName(u"areaList")
        self.areaList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.areaColumn.addWidget(self.areaList)


        self.lists.addLayout(self.areaColumn)

        self.kindColumn = QVBoxLayout()
        self.kindColumn.setObjectName(u"kindColumn")
        self.kindLabel = QLabel(filterDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindColumn.addWidget(self.kindLabel)

        self.kindList = QListWidget(filterDialog)
        self.kindList.setObjectName(u"kindList")
        self.kindList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.kindColumn.addWidget(self.kindList)


        self.lists.addLayout(self.kindColumn)


        self.dialogLayout.addLayout(self.lists)

        self.coordinatingToo = QCheckBox(filterDialog)
        self.coordinatingToo.setObjectName(u"coordinatingToo")

        self.dialogLayout.addWidget(self.coordinatingToo)

        self.dueRow = QHBoxLayout()
        self.dueRow.setObjectName(u"dueRow")
        self.fromLabel = QLabel(filterDialog)
        self.fromLabel.setObjectName(u"fromLabel")

        self.dueRow.addWidget(self.fromLabel)

        self.dueFrom = QDateEdit(filterDialog)
        self.dueFrom.setObjectName(u"dueFrom")
        self.dueFrom.setCalendarPopup(True)

        self.dueRow.addWidget(self.dueFrom)

        self.toLabel = QLabel(filterDialog)
        self.toLabel.setObjectName(u"toLabel")

        self.dueRow.addWidget(self.toLabel)

        self.dueTo = QDateEdit(filterDialog)
        self.dueTo.setObjectName(u"dueTo")
        self.dueTo.setCalendarPopup(True)

        self.dueRow.addWidget(self.dueTo)

        self.dueSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dueRow.addItem(self.dueSpace)

        self.monthButton = QPushButton(filterDialog)
        self.monthButton.setObjectName(u"monthButton")
        self.monthButton.setAutoDefault(False)

        self.dueRow.addWidget(self.monthButton)

        self.quarterButton = QPushButton(filterDialog)
        self.quarterButton.setObjectName(u"quarterButton")
        self.quarterButton.setAutoDefault(False)

        self.dueRow.addWidget(self.quarterButton)

        self.dueRow.setStretch(4, 1)

        self.dialogLayout.addLayout(self.dueRow)

        self.nameRow = QHBoxLayout()
        self.nameRow.setObjectName(u"nameRow")
        self.nameLabel = QLabel(filterDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameRow.addWidget(self.nameLabel)

        self.filterName = QLineEdit(filterDialog)
        self.filterName.setObjectName(u"filterName")

        self.nameRow.addWidget(self.filterName)

        self.nameRow.setStretch(1, 1)

        self.dialogLayout.addLayout(self.nameRow)

        self.refusal = QLabel(filterDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(filterDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.savedLabel.setBuddy(self.savedChooser)
        self.areaLabel.setBuddy(self.areaList)
        self.kindLabel.setBuddy(self.kindList)
        self.fromLabel.setBuddy(self.dueFrom)
        self.toLabel.setBuddy(self.dueTo)
        self.nameLabel.setBuddy(self.filterName)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.savedChooser, self.deleteButton)
        QWidget.setTabOrder(self.deleteButton, self.areaList)
        QWidget.setTabOrder(self.areaList, self.kindList)
        QWidget.setTabOrder(self.kindList, self.coordinatingToo)
        QWidget.setTabOrder(self.coordinatingToo, self.dueFrom)
        QWidget.setTabOrder(self.dueFrom, self.dueTo)
        QWidget.setTabOrder(self.dueTo, self.monthButton)
        QWidget.setTabOrder(self.monthButton, self.quarterButton)
        QWidget.setTabOrder(self.quarterButton, self.filterName)
        QWidget.setTabOrder(self.filterName, self.buttons)

        self.retranslateUi(filterDialog)

        QMetaObject.connectSlotsByName(filterDialog)
    # setupUi

    def retranslateUi(self, filterDialog):
        self.savedLabel.setText(QCoreApplication.translate("FilterDialog", u"B\u1ed9 l\u1ecdc \u0111\u00e3 l\u01b0&u", None))
#if QT_CONFIG(accessibility)
        self.savedChooser.setAccessibleName(QCoreApplication.translate("FilterDialog", u"B\u1ed9 l\u1ecdc \u0111\u00e3 l\u01b0u", None))
#endif // QT_CONFIG(accessibility)
        self.deleteButton.setText(QCoreApplication.translate("FilterDialog", u"&X\u00f3a b\u1ed9 l\u1ecdc", None))
#if QT_CONFIG(accessibility)
        self.deleteButton.setAccessibleName(QCoreApplication.translate("FilterDialog", u"X\u00f3a b\u1ed9 l\u1ecdc \u0111\u00e3 ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        self.areaLabel.setText(QCoreApplication.translate("FilterDialog", u"&N\u1ed9i dung", None))
#if QT_CONFIG(accessibility)
        self.areaList.setAccessibleName(QCoreApplication.translate("FilterDialog", u"N\u1ed9i dung c\u1ea7n xem", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("FilterDialog", u"&Lo\u1ea1i th\u1eddi h\u1ea1n", None))
#if QT_CONFIG(accessibility)
        self.kindList.setAccessibleName(QCoreApplication.translate("FilterDialog", u"Lo\u1ea1i th\u1eddi h\u1ea1n c\u1ea7n xem", None))
#endif // QT_CONFIG(accessibility)
        self.coordinatingToo.setText(QCoreApplication.translate("FilterDialog", u"K\u1ec3 c\u1ea3 nhi\u1ec7m v\u1ee5 m\u00e0 \u0111\u01a1n v\u1ecb \u0111\u00e3 ch\u1ecdn &ph\u1ed1i h\u1ee3p", None))
        self.fromLabel.setText(QCoreApplication.translate("FilterDialog", u"\u0110\u1ebfn h\u1ea1n &t\u1eeb", None))
#if QT_CONFIG(accessibility)
        self.dueFrom.setAccessibleName(QCoreApplication.translate("FilterDialog", u"\u0110\u1ebfn h\u1ea1n t\u1eeb ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.dueFrom.setDisplayFormat(QCoreApplication.translate("FilterDialog", u"dd/MM/yyyy", None))
        self.toLabel.setText(QCoreApplication.translate("FilterDialog", u"\u0111\u1ebfn", None))
#if QT_CONFIG(accessibility)
        self.dueTo.setAccessibleName(QCoreApplication.translate("FilterDialog", u"\u0110\u1ebfn h\u1ea1n \u0111\u1ebfn h\u1ebft ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.dueTo.setDisplayFormat(QCoreApplication.translate("FilterDialog", u"dd/MM/yyyy", None))
        self.monthButton.setText(QCoreApplication.translate("FilterDialog", u"Th&\u00e1ng n\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.monthButton.setAccessibleName(QCoreApplication.translate("FilterDialog", u"\u0110\u1ebfn h\u1ea1n trong th\u00e1ng n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.quarterButton.setText(QCoreApplication.translate("FilterDialog", u"&Qu\u00fd n\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.quarterButton.setAccessibleName(QCoreApplication.translate("FilterDialog", u"\u0110\u1ebfn h\u1ea1n trong qu\u00fd n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("FilterDialog", u"L\u01b0u v\u1edbi t&\u00ean", None))
#if QT_CONFIG(accessibility)
        self.filterName.setAccessibleName(QCoreApplication.translate("FilterDialog", u"T\u00ean \u0111\u1ec3 l\u01b0u b\u1ed9 l\u1ecdc", None))
#endif // QT_CONFIG(accessibility)
        self.filterName.setPlaceholderText(QCoreApplication.translate("FilterDialog", u"B\u1ecf tr\u1ed1ng n\u1ebfu ch\u1ec9 d\u00f9ng l\u1ea7n n\u00e0y", None))
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("FilterDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


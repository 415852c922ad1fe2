# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_tab.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QLabel, QLineEdit, QPushButton, QSplitter, QStackedWidget, QTableView, QToolButton, QVBoxLayout, QWidget)

class Ui_RegisterTab(object):
    def setupUi(self, registerTab):
        if not registerTab.objectName():
            registerTab.setObjectName(u"registerTab")
        self.tabLayout = QVBoxLayout(registerTab)
        self.tabLayout.setObjectName(u"tabLayout")
        self.commands = QWidget(registerTab)
        self.commands.setObjectName(u"commands")
        self.wordsBox = QLineEdit(self.commands)
        self.wordsBox.setObjectName(u"wordsBox")
        self.wordsBox.setClearButtonEnabled(True)
        self.yearChooser = QComboBox(self.commands)
        self.yearChooser.setObjectName(u"yearChooser")
        self.addButton = QPushButton(self.commands)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"accent", True)
        self.rowButton = QToolButton(self.commands)
        self.rowButton.setObjectName(u"rowButton")
        self.rowButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.rowButton.setProperty(u"framed", True)
        self.excelButton = QToolButton(self.commands)
        self.excelButton.setObjectName(u"excelButton")
        self.excelButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.excelButton.setProperty(u"framed", True)
        self.printButton = QToolButton(self.commands)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.printButton.setProperty(u"framed", True)

        self.tabLayout.addWidget(self.commands)

        self.countLine = QLabel(registerTab)
        self.countLine.setObjectName(u"countLine")
        self.countLine.setWordWrap(True)
        self.countLine.setProperty(u"quiet", True)

        self.tabLayout.addWidget(self.countLine)

        self.places = QStackedWidget(registerTab)
        self.places.setObjectName(u"places")
        self.splitter = QSplitter()
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.table = QTableView(self.splitter)
        self.table.setObjectName(u"table")
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.splitter.addWidget(self.table)
        self.places.addWidget(self.splitter)

        self.tabLayout.addWidget(self.places)

        self.tabLayout.setStretch(2, 1)
        QWidget.setTabOrder(self.wordsBox, self.yearChooser)
        QWidget.setTabOrder(self.yearChooser, self.addButton)
        QWidget.setTabOrder(self.addButton, self.rowButton)
        QWidget.setTabOrder(self.rowButton, self.excelButton)
        QWidget.setTabOrder(self.excelButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.table)

        self.retranslateUi(registerTab)

        QMetaObject.connectSlotsByName(registerTab)
    # setupUi

    def retranslateUi(self, registerTab):
#if QT_CONFIG(accessibility)
        self.wordsBox.setAccessibleName(QCoreApplication.translate("RegisterTab", u"T\u00ecm trong s\u1ed5 n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.wordsBox.setToolTip(QCoreApplication.translate("RegisterTab", u"T\u00ecm theo m\u1ecdi ch\u1eef trong d\u00f2ng; c\u00f3 d\u1ea5u hay kh\u00f4ng \u0111\u1ec1u \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.wordsBox.setPlaceholderText(QCoreApplication.translate("RegisterTab", u"T\u00ecm trong s\u1ed5 n\u00e0y\u2026", None))
#if QT_CONFIG(accessibility)
        self.yearChooser.setAccessibleName(QCoreApplication.translate("RegisterTab", u"N\u0103m k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        self.addButton.setText("")
        self.rowButton.setText(QCoreApplication.translate("RegisterTab", u"D\u00f2ng \u0111ang &ch\u1ecdn \u25be", None))
#if QT_CONFIG(accessibility)
        self.rowButton.setAccessibleName(QCoreApplication.translate("RegisterTab", u"Vi\u1ec7c l\u00e0m v\u1edbi d\u00f2ng \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.rowButton.setToolTip(QCoreApplication.translate("RegisterTab", u"S\u1eeda (Enter), x\u00f3a (Del); b\u1ea5m chu\u1ed9t ph\u1ea3i v\u00e0o d\u00f2ng c\u0169ng \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.excelButton.setText(QCoreApplication.translate("RegisterTab", u"E&xcel \u25be", None))
#if QT_CONFIG(accessibility)
        self.excelButton.setAccessibleName(QCoreApplication.translate("RegisterTab", u"Xu\u1ea5t s\u1ed5 n\u00e0y ra Excel, ho\u1eb7c nh\u1eadp t\u1eeb Excel", None))
#endif // QT_CONFIG(accessibility)
        self.printButton.setText(QCoreApplication.translate("RegisterTab", u"In &s\u1ed5 \u25be", None))
#if QT_CONFIG(accessibility)
        self.printButton.setAccessibleName(QCoreApplication.translate("RegisterTab", u"In t\u1eeb s\u1ed5 n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.countLine.setText("")
#if QT_CONFIG(accessibility)
        self.countLine.setAccessibleDescription(QCoreApplication.translate("RegisterTab", u"S\u1ed1 d\u00f2ng", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


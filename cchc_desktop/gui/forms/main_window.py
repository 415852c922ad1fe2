# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

class Ui_MainWindow(object):
    def setupUi(self, mainWindow):
        if not mainWindow.objectName():
            mainWindow.setObjectName(u"mainWindow")
        self.centralWidget = QWidget(mainWindow)
        self.centralWidget.setObjectName(u"centralWidget")
        self.windowLayout = QHBoxLayout(self.centralWidget)
        self.windowLayout.setSpacing(0)
        self.windowLayout.setObjectName(u"windowLayout")
        self.windowLayout.setContentsMargins(0, 0, 0, 0)
        self.sideBar = QFrame(self.centralWidget)
        self.sideBar.setObjectName(u"sideBar")
        self.sideLayout = QVBoxLayout(self.sideBar)
        self.sideLayout.setObjectName(u"sideLayout")
        self.programName = QLabel(self.sideBar)
        self.programName.setObjectName(u"programName")

        self.sideLayout.addWidget(self.programName)

        self.agencyName = QLabel(self.sideBar)
        self.agencyName.setObjectName(u"agencyName")
        self.agencyName.setProperty(u"quiet", True)
        self.agencyName.setWordWrap(True)

        self.sideLayout.addWidget(self.agencyName)

        self.pageList = QListWidget(self.sideBar)
        self.pageList.setObjectName(u"pageList")
        self.pageList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.sideLayout.addWidget(self.pageList)

        self.nextDeadlines = QLabel(self.sideBar)
        self.nextDeadlines.setObjectName(u"nextDeadlines")
        self.nextDeadlines.setProperty(u"quiet", True)
        self.nextDeadlines.setWordWrap(True)
        self.nextDeadlines.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByKeyboard|Qt.TextInteractionFlag.LinksAccessibleByMouse)

        self.sideLayout.addWidget(self.nextDeadlines)

        self.savedAt = QLabel(self.sideBar)
        self.savedAt.setObjectName(u"savedAt")
        self.savedAt.setProperty(u"quiet", True)

        self.sideLayout.addWidget(self.savedAt)

        self.sideLayout.setStretch(2, 1)

        self.windowLayout.addWidget(self.sideBar)

        self.workPlace = QWidget(self.centralWidget)
        self.workPlace.setObjectName(u"workPlace")
        self.workLayout = QVBoxLayout(self.workPlace)
        self.workLayout.setSpacing(0)
        self.workLayout.setObjectName(u"workLayout")
        self.workLayout.setContentsMargins(0, 0, 0, 0)
        self.sampleStrip = QFrame(self.workPlace)
        self.sampleStrip.setObjectName(u"sampleStrip")
        self.sampleStrip.setProperty(u"strip", True)
        self.sampleLayout = QHBoxLayout(self.sampleStrip)
        self.sampleLayout.setObjectName(u"sampleLayout")
        self.sampleWords = QLabel(self.sampleStrip)
        self.sampleWords.setObjectName(u"sampleWords")
        self.sampleWords.setWordWrap(True)

        self.sampleLayout.addWidget(self.sampleWords)


        self.workLayout.addWidget(self.sampleStrip)

        self.topBar = QFrame(self.workPlace)
        self.topBar.setObjectName(u"topBar")
        self.topLayout = QHBoxLayout(self.topBar)
        self.topLayout.setObjectName(u"topLayout")
        self.yearChooser = QComboBox(self.topBar)
        self.yearChooser.setObjectName(u"yearChooser")

        self.topLayout.addWidget(self.yearChooser)

        self.searchBox = QLineEdit(self.topBar)
        self.searchBox.setObjectName(u"searchBox")
        self.searchBox.setClearButtonEnabled(True)

        self.topLayout.addWidget(self.searchBox)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topLayout.addItem(self.spacer1)

        self.undoButton = QToolButton(self.topBar)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setProperty(u"framed", True)
        self.undoButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

        self.topLayout.addWidget(self.undoButton)

        self.redoButton = QToolButton(self.topBar)
        self.redoButton.setObjectName(u"redoButton")
        self.redoButton.setProperty(u"framed", True)
        self.redoButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

        self.topLayout.addWidget(self.redoButton)

        self.printButton = QToolButton(self.topBar)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setProperty(u"framed", True)
        self.printButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.topLayout.addWidget(self.printButton)

        self.settingsButton = QToolButton(self.topBar)
        self.settingsButton.setObjectName(u"settingsButton")
        self.settingsButton.setProperty(u"framed", True)
        self.settingsButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

        self.topLayout.addWidget(self.settingsButton)

        self.topLayout.setStretch(1, 3)
        self.topLayout.setStretch(2, 1)

        self.workLayout.addWidget(self.topBar)

        self.pageStack = QStackedWidget(self.workPlace)
        self.pageStack.setObjectName(u"pageStack")

        self.workLayout.addWidget(self.pageStack)

        self.workLayout.setStretch(2, 1)

        self.windowLayout.addWidget(self.workPlace)

        self.windowLayout.setStretch(1, 1)
        mainWindow.setCentralWidget(self.centralWidget)
        QWidget.setTabOrder(self.pageList, self.yearChooser)
        QWidget.setTabOrder(self.yearChooser, self.searchBox)
        QWidget.setTabOrder(self.searchBox, self.undoButton)
        QWidget.setTabOrder(self.undoButton, self.redoButton)
        QWidget.setTabOrder(self.redoButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.settingsButton)
        QWidget.setTabOrder(self.settingsButton, self.nextDeadlines)

        self.retranslateUi(mainWindow)

        QMetaObject.connectSlotsByName(mainWindow)
    # setupUi

    def retranslateUi(self, mainWindow):
        mainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"CCHC Desktop", None))
        self.sideBar.setProperty(u"bar", QCoreApplication.translate("MainWindow", u"side", None))
        self.programName.setText(QCoreApplication.translate("MainWindow", u"CCHC Desktop", None))
        self.agencyName.setText("")
#if QT_CONFIG(accessibility)
        self.pageList.setAccessibleName(QCoreApplication.translate("MainWindow", u"C\u00e1c trang", None))
#endif // QT_CONFIG(accessibility)
        self.nextDeadlines.setText("")
#if QT_CONFIG(accessibility)
        self.nextDeadlines.setAccessibleDescription(QCoreApplication.translate("MainWindow", u"S\u1eafp \u0111\u1ebfn h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.savedAt.setText("")
#if QT_CONFIG(accessibility)
        self.savedAt.setAccessibleDescription(QCoreApplication.translate("MainWindow", u"L\u1ea7n l\u01b0u g\u1ea7n nh\u1ea5t", None))
#endif // QT_CONFIG(accessibility)
        self.sampleWords.setText(QCoreApplication.translate("MainWindow", u"K\u1ebf ho\u1ea1ch m\u1eabu 2023 \u2014 d\u1eef li\u1ec7u v\u00ed d\u1ee5, h\u00f4m nay \u0111\u01b0\u1ee3c \u0111\u1eb7t l\u00e0 20/10/2023", None))
        self.topBar.setProperty(u"bar", QCoreApplication.translate("MainWindow", u"top", None))
#if QT_CONFIG(accessibility)
        self.yearChooser.setAccessibleName(QCoreApplication.translate("MainWindow", u"N\u0103m k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.yearChooser.setToolTip(QCoreApplication.translate("MainWindow", u"N\u0103m k\u1ebf ho\u1ea1ch \u0111ang xem", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.searchBox.setAccessibleName(QCoreApplication.translate("MainWindow", u"T\u00ecm ki\u1ebfm", None))
#endif // QT_CONFIG(accessibility)
        self.searchBox.setPlaceholderText(QCoreApplication.translate("MainWindow", u"T\u00ecm trong s\u1ed5\u2026 (Ctrl+K)", None))
#if QT_CONFIG(accessibility)
        self.undoButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Ho\u00e0n t\u00e1c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.redoButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"L\u00e0m l\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.printButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"In", None))
#endif // QT_CONFIG(accessibility)
        self.printButton.setText(QCoreApplication.translate("MainWindow", u"&In\u2026", None))
#if QT_CONFIG(accessibility)
        self.settingsButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Thi\u1ebft l\u1eadp", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.settingsButton.setToolTip(QCoreApplication.translate("MainWindow", u"Thi\u1ebft l\u1eadp\u2026 (Ctrl+,)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


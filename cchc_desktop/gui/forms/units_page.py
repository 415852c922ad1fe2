# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'units_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTabWidget, QTableView, QToolButton, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.clamped_label import ClampedLabel
from cchc_desktop.gui.widgets.due_rows import DueView
from cchc_desktop.gui.widgets.unit_list import UnitListView

class Ui_UnitsPage(object):
    def setupUi(self, unitsPage):
        if not unitsPage.objectName():
            unitsPage.setObjectName(u"unitsPage")
        self.pageLayout = QVBoxLayout(unitsPage)
        self.pageLayout.setObjectName(u"pageLayout")
        self.headRow = QHBoxLayout()
        self.headRow.setObjectName(u"headRow")
        self.unitsTitle = QLabel(unitsPage)
        self.unitsTitle.setObjectName(u"unitsTitle")

        self.headRow.addWidget(self.unitsTitle)

        self.headSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.headSpacer)

        self.lettersButton = QPushButton(unitsPage)
        self.lettersButton.setObjectName(u"lettersButton")

        self.headRow.addWidget(self.lettersButton)

        self.addButton = QToolButton(unitsPage)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.addButton.setProperty(u"framed", True)

        self.headRow.addWidget(self.addButton)

        self.unitButton = QToolButton(unitsPage)
        self.unitButton.setObjectName(u"unitButton")
        self.unitButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.unitButton.setProperty(u"framed", True)

        self.headRow.addWidget(self.unitButton)


        self.pageLayout.addLayout(self.headRow)

        self.places = QStackedWidget(unitsPage)
        self.places.setObjectName(u"places")
        self.tabs = QTabWidget()
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.sheetsTab = QWidget()
        self.sheetsTab.setObjectName(u"sheetsTab")
        self.sheetsLayout = QVBoxLayout(self.sheetsTab)
        self.sheetsLayout.setObjectName(u"sheetsLayout")
        self.unitsSplitter = QSplitter(self.sheetsTab)
        self.unitsSplitter.setObjectName(u"unitsSplitter")
        self.unitsSplitter.setOrientation(Qt.Orientation.Horizontal)
        self.unitsSplitter.setChildrenCollapsible(False)
        self.listPlace = QWidget(self.unitsSplitter)
        self.listPlace.setObjectName(u"listPlace")
        self.listLayout = QVBoxLayout(self.listPlace)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.wordsBox = QLineEdit(self.listPlace)
        self.wordsBox.setObjectName(u"wordsBox")
        self.wordsBox.setClearButtonEnabled(True)

        self.listLayout.addWidget(self.wordsBox)

        self.countLine = QLabel(self.listPlace)
        self.countLine.setObjectName(u"countLine")
        self.countLine.setWordWrap(True)
        self.countLine.setProperty(u"quiet", True)

        self.listLayout.addWidget(self.countLine)

        self.unitList = UnitListView(self.listPlace)
        self.unitList.setObjectName(u"unitList")
        self.unitList.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        self.listLayout.addWidget(self.unitList)

        self.listLayout.setStretch(2, 1)
        self.unitsSplitter.addWidget(self.listPlace)
        self.sheetPlaces = QStackedWidget(self.unitsSplitter)
        self.sheetPlaces.setObjectName(u"sheetPlaces")
        self.sheet = QFrame()
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"card", True)
        self.sheetLayout = QVBoxLayout(self.sheet)
        self.sheetLayout.setObjectName(u"sheetLayout")
        self.unitName = ClampedLabel(self.sheet)
        self.unitName.setObjectName(u"unitName")

        self.sheetLayout.addWidget(self.unitName)

        self.unitFacts = QLabel(self.sheet)
        self.unitFacts.setObjectName(u"unitFacts")
        self.unitFacts.setWordWrap(True)
        self.unitFacts.setProperty(u"quiet", True)

        self.sheetLayout.addWidget(self.unitFacts)

        self.unitSummary = QLabel(self.sheet)
        self.unitSummary.setObjectName(u"unitSummary")
        self.unitSummary.setWordWrap(True)

        self.sheetLayout.addWidget(self.unitSummary)

        self.sheetCommands = QWidget(self.sheet)
        self.sheetCommands.setObjectName(u"sheetCommands")
        self.remindButton = QPushButton(self.sheetCommands)
        self.remindButton.setObjectName(u"remindButton")
        self.remindButton.setProperty(u"accent", True)
        self.letterButton = QPushButton(self.sheetCommands)
        self.letterButton.setObjectName(u"letterButton")
        self.findingButton = QPushButton(self.sheetCommands)
        self.findingButton.setObjectName(u"findingButton")
        self.printSheetButton = QPushButton(self.sheetCommands)
        self.printSheetButton.setObjectName(u"printSheetButton")
        self.rowButton = QToolButton(self.sheetCommands)
        self.rowButton.setObjectName(u"rowButton")
        self.rowButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.rowButton.setProperty(u"framed", True)
        self.helpingToo = QCheckBox(self.sheetCommands)
        self.helpingToo.setObjectName(u"helpingToo")

        self.sheetLayout.addWidget(self.sheetCommands)

        self.sheetList = DueView(self.sheet)
        self.sheetList.setObjectName(u"sheetList")
        self.sheetList.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        self.sheetLayout.addWidget(self.sheetList)

        self.sheetLayout.setStretch(4, 1)
        self.sheetPlaces.addWidget(self.sheet)
        self.unitsSplitter.addWidget(self.sheetPlaces)

        self.sheetsLayout.addWidget(self.unitsSplitter)

        self.tabs.addTab(self.sheetsTab, "")
        self.tableTab = QWidget()
        self.tableTab.setObjectName(u"tableTab")
        self.tableLayout = QVBoxLayout(self.tableTab)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLine = QLabel(self.tableTab)
        self.tableLine.setObjectName(u"tableLine")
        self.tableLine.setWordWrap(True)
        self.tableLine.setProperty(u"quiet", True)

        self.tableLayout.addWidget(self.tableLine)

        self.unitTable = QTableView(self.tableTab)
        self.unitTable.setObjectName(u"unitTable")

        self.tableLayout.addWidget(self.unitTable)

        self.tableLayout.setStretch(1, 1)
        self.tabs.addTab(self.tableTab, "")
        self.places.addWidget(self.tabs)

        self.pageLayout.addWidget(self.places)

        self.pageLayout.setStretch(1, 1)
        QWidget.setTabOrder(self.addButton, self.unitButton)
        QWidget.setTabOrder(self.unitButton, self.tabs)
        QWidget.setTabOrder(self.tabs, self.wordsBox)
        QWidget.setTabOrder(self.wordsBox, self.unitList)
        QWidget.setTabOrder(self.unitList, self.remindButton)
        QWidget.setTabOrder(self.remindButton, self.findingButton)
        QWidget.setTabOrder(self.findingButton, self.printSheetButton)
        QWidget.setTabOrder(self.printSheetButton, self.rowButton)
        QWidget.setTabOrder(self.rowButton, self.helpingToo)
        QWidget.setTabOrder(self.helpingToo, self.sheetList)
        QWidget.setTabOrder(self.sheetList, self.unitTable)

        self.retranslateUi(unitsPage)

        QMetaObject.connectSlotsByName(unitsPage)
    # setupUi

    def retranslateUi(self, unitsPage):
        self.unitsTitle.setText(QCoreApplication.translate("UnitsPage", u"\u0110\u01a1n v\u1ecb", None))
        self.lettersButton.setText(QCoreApplication.translate("UnitsPage", u"&C\u00f4ng v\u0103n \u0111\u00f4n \u0111\u1ed1c\u2026", None))
#if QT_CONFIG(tooltip)
        self.lettersButton.setToolTip(QCoreApplication.translate("UnitsPage", u"L\u1eadp c\u00f4ng v\u0103n g\u1eedi c\u00e1c \u0111\u01a1n v\u1ecb c\u00f3 s\u1ea3n ph\u1ea9m qu\u00e1 h\u1ea1n ho\u1eb7c s\u1eafp \u0111\u1ebfn h\u1ea1n", None))
#endif // QT_CONFIG(tooltip)
        self.addButton.setText(QCoreApplication.translate("UnitsPage", u"Th\u00eam \u25be", None))
#if QT_CONFIG(accessibility)
        self.addButton.setAccessibleName(QCoreApplication.translate("UnitsPage", u"Th\u00eam \u0111\u01a1n v\u1ecb ho\u1eb7c nh\u00f3m", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(QCoreApplication.translate("UnitsPage", u"Th\u00eam \u0111\u01a1n v\u1ecb (Ins) ho\u1eb7c nh\u00f3m \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(tooltip)
        self.unitButton.setText(QCoreApplication.translate("UnitsPage", u"\u0110\u01a1n v\u1ecb \u0111ang ch\u1ecdn \u25be", None))
#if QT_CONFIG(accessibility)
        self.unitButton.setAccessibleName(QCoreApplication.translate("UnitsPage", u"Vi\u1ec7c l\u00e0m v\u1edbi \u0111\u01a1n v\u1ecb ho\u1eb7c nh\u00f3m \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.unitButton.setToolTip(QCoreApplication.translate("UnitsPage", u"S\u1eeda th\u00f4ng tin (F2), s\u00e1p nh\u1eadp, \u0111\u1ed5i t\u00ean, nh\u1eadp v\u00e0o \u0111\u01a1n v\u1ecb kh\u00e1c, x\u00f3a (Del)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("UnitsPage", u"Phi\u1ebfu t\u1eebng \u0111\u01a1n v\u1ecb, v\u00e0 b\u1ea3ng t\u1ed5ng h\u1ee3p m\u1ecdi \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.wordsBox.setAccessibleName(QCoreApplication.translate("UnitsPage", u"T\u00ecm \u0111\u01a1n v\u1ecb theo t\u00ean", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.wordsBox.setToolTip(QCoreApplication.translate("UnitsPage", u"T\u00ecm theo t\u00ean ho\u1eb7c t\u00ean vi\u1ebft t\u1eaft; c\u00f3 d\u1ea5u hay kh\u00f4ng \u0111\u1ec1u \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.wordsBox.setPlaceholderText(QCoreApplication.translate("UnitsPage", u"T\u00ecm \u0111\u01a1n v\u1ecb\u2026", None))
        self.countLine.setText("")
#if QT_CONFIG(accessibility)
        self.countLine.setAccessibleDescription(QCoreApplication.translate("UnitsPage", u"S\u1ed1 \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.unitList.setAccessibleName(QCoreApplication.translate("UnitsPage", u"C\u00e1c \u0111\u01a1n v\u1ecb, v\u1edbi s\u1ed1 s\u1ea3n ph\u1ea9m qu\u00e1 h\u1ea1n v\u00e0 s\u1eafp \u0111\u1ebfn h\u1ea1n, r\u1ed3i c\u00e1c nh\u00f3m", None))
#endif // QT_CONFIG(accessibility)
        self.unitName.setText("")
        self.unitFacts.setText("")
#if QT_CONFIG(accessibility)
        self.unitFacts.setAccessibleDescription(QCoreApplication.translate("UnitsPage", u"Th\u00f4ng tin \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.unitSummary.setText("")
#if QT_CONFIG(accessibility)
        self.unitSummary.setAccessibleDescription(QCoreApplication.translate("UnitsPage", u"Ti\u1ebfn \u0111\u1ed9 c\u1ee7a \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.remindButton.setText(QCoreApplication.translate("UnitsPage", u"Ghi &nh\u1eafc vi\u1ec7c\u2026", None))
#if QT_CONFIG(tooltip)
        self.remindButton.setToolTip(QCoreApplication.translate("UnitsPage", u"Ghi l\u1ea1i m\u1ed9t l\u1ea7n \u0111\u00e3 nh\u1eafc \u0111\u01a1n v\u1ecb, qua \u0111i\u1ec7n tho\u1ea1i, tin nh\u1eafn ho\u1eb7c c\u00f4ng v\u0103n", None))
#endif // QT_CONFIG(tooltip)
        self.letterButton.setText(QCoreApplication.translate("UnitsPage", u"C\u00f4n&g v\u0103n\u2026", None))
#if QT_CONFIG(accessibility)
        self.letterButton.setAccessibleName(QCoreApplication.translate("UnitsPage", u"C\u00f4ng v\u0103n \u0111\u00f4n \u0111\u1ed1c \u0111\u01a1n v\u1ecb n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.letterButton.setToolTip(QCoreApplication.translate("UnitsPage", u"L\u1eadp c\u00f4ng v\u0103n \u0111\u00f4n \u0111\u1ed1c \u0111\u01a1n v\u1ecb n\u00e0y v\u1ec1 s\u1ea3n ph\u1ea9m qu\u00e1 h\u1ea1n ho\u1eb7c s\u1eafp \u0111\u1ebfn h\u1ea1n", None))
#endif // QT_CONFIG(tooltip)
        self.findingButton.setText(QCoreApplication.translate("UnitsPage", u"Th\u00eam &v\u1ea5n \u0111\u1ec1\u2026", None))
#if QT_CONFIG(tooltip)
        self.findingButton.setToolTip(QCoreApplication.translate("UnitsPage", u"Ghi \u0111i\u1ec1u ki\u1ec3m tra \u0111\u00e3 ph\u00e1t hi\u1ec7n \u1edf \u0111\u01a1n v\u1ecb, v\u1edbi h\u1ea1n kh\u1eafc ph\u1ee5c", None))
#endif // QT_CONFIG(tooltip)
        self.printSheetButton.setText(QCoreApplication.translate("UnitsPage", u"In phi\u1ebf&u \u0111\u01a1n v\u1ecb\u2026", None))
#if QT_CONFIG(tooltip)
        self.printSheetButton.setToolTip(QCoreApplication.translate("UnitsPage", u"In phi\u1ebfu n\u00e0y \u0111\u1ec3 l\u00e0m vi\u1ec7c t\u1ea1i \u0111\u01a1n v\u1ecb: vi\u1ec7c ph\u1ea3i l\u00e0m, v\u1ea5n \u0111\u1ec1 c\u1ea7n kh\u1eafc ph\u1ee5c, ch\u1ed7 ghi ch\u00e9p v\u00e0 k\u00fd (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.rowButton.setText(QCoreApplication.translate("UnitsPage", u"D\u00f2ng \u0111ang ch\u1ecdn \u25be", None))
#if QT_CONFIG(accessibility)
        self.rowButton.setAccessibleName(QCoreApplication.translate("UnitsPage", u"Vi\u1ec7c l\u00e0m v\u1edbi d\u00f2ng \u0111ang ch\u1ecdn trong phi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.rowButton.setToolTip(QCoreApplication.translate("UnitsPage", u"M\u1edf, s\u1eeda, ghi \u0111\u00e3 kh\u1eafc ph\u1ee5c ho\u1eb7c x\u00f3a d\u00f2ng \u0111ang ch\u1ecdn; b\u1ea5m chu\u1ed9t ph\u1ea3i v\u00e0o d\u00f2ng c\u0169ng \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.helpingToo.setText(QCoreApplication.translate("UnitsPage", u"C\u1ea3 vi\u1ec7c ph\u1ed1i &h\u1ee3p", None))
#if QT_CONFIG(tooltip)
        self.helpingToo.setToolTip(QCoreApplication.translate("UnitsPage", u"Xem th\u00eam nh\u1eefng s\u1ea3n ph\u1ea9m m\u00e0 \u0111\u01a1n v\u1ecb ph\u1ed1i h\u1ee3p th\u1ef1c hi\u1ec7n", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.sheetList.setAccessibleName(QCoreApplication.translate("UnitsPage", u"Phi\u1ebfu \u0111\u01a1n v\u1ecb: vi\u1ec7c ph\u1ea3i l\u00e0m, v\u1ea5n \u0111\u1ec1 c\u1ea7n kh\u1eafc ph\u1ee5c, c\u00e1c l\u1ea7n nh\u1eafc", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.sheetsTab), QCoreApplication.translate("UnitsPage", u"&Phi\u1ebfu \u0111\u01a1n v\u1ecb", None))
        self.tableLine.setText("")
#if QT_CONFIG(accessibility)
        self.tableLine.setAccessibleDescription(QCoreApplication.translate("UnitsPage", u"B\u1ea3ng t\u1ed5ng h\u1ee3p t\u00ednh nh\u1eefng g\u00ec", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.unitTable.setAccessibleName(QCoreApplication.translate("UnitsPage", u"M\u1ecdi \u0111\u01a1n v\u1ecb \u0111ang ho\u1ea1t \u0111\u1ed9ng, v\u1edbi s\u1ed1 vi\u1ec7c v\u00e0 v\u1ea5n \u0111\u1ec1", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tableTab), QCoreApplication.translate("UnitsPage", u"&B\u1ea3ng t\u1ed5ng h\u1ee3p", None))
        pass
    # retranslateUi


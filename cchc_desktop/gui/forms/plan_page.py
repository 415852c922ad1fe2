# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.clamped_label import ClampedLabel
from cchc_desktop.gui.widgets.plan_tree_view import PlanTreeView

class Ui_PlanPage(object):
    def setupUi(self, planPage):
        if not planPage.objectName():
            planPage.setObjectName(u"planPage")
        self.pageLayout = QVBoxLayout(planPage)
        self.pageLayout.setObjectName(u"pageLayout")
        self.titleRow = QHBoxLayout()
        self.titleRow.setObjectName(u"titleRow")
        self.planTitle = ClampedLabel(planPage)
        self.planTitle.setObjectName(u"planTitle")

        self.titleRow.addWidget(self.planTitle)

        self.besideButton = QToolButton(planPage)
        self.besideButton.setObjectName(u"besideButton")
        self.besideButton.setProperty(u"framed", True)
        self.besideButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.titleRow.addWidget(self.besideButton)

        self.addButton = QToolButton(planPage)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"framed", True)
        self.addButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.titleRow.addWidget(self.addButton)

        self.editButton = QToolButton(planPage)
        self.editButton.setObjectName(u"editButton")
        self.editButton.setProperty(u"framed", True)

        self.titleRow.addWidget(self.editButton)

        self.deleteButton = QToolButton(planPage)
        self.deleteButton.setObjectName(u"deleteButton")
        self.deleteButton.setProperty(u"framed", True)

        self.titleRow.addWidget(self.deleteButton)

        self.upButton = QToolButton(planPage)
        self.upButton.setObjectName(u"upButton")
        self.upButton.setProperty(u"framed", True)

        self.titleRow.addWidget(self.upButton)

        self.downButton = QToolButton(planPage)
        self.downButton.setObjectName(u"downButton")
        self.downButton.setProperty(u"framed", True)

        self.titleRow.addWidget(self.downButton)

        self.titleRow.setStretch(0, 1)

        self.pageLayout.addLayout(self.titleRow)

        self.chips = QWidget(planPage)
        self.chips.setObjectName(u"chips")
        self.leadChooser = QComboBox(self.chips)
        self.leadChooser.setObjectName(u"leadChooser")
        self.leadChooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.leadChooser.setMinimumContentsLength(16)
        self.filterButton = QToolButton(self.chips)
        self.filterButton.setObjectName(u"filterButton")
        self.filterButton.setProperty(u"framed", True)

        self.pageLayout.addWidget(self.chips)

        self.filterStrip = QWidget(planPage)
        self.filterStrip.setObjectName(u"filterStrip")
        self.filterStripLayout = QHBoxLayout(self.filterStrip)
        self.filterStripLayout.setObjectName(u"filterStripLayout")
        self.filterStripLayout.setContentsMargins(0, 0, 0, 0)
        self.filterWords = QLabel(self.filterStrip)
        self.filterWords.setObjectName(u"filterWords")
        self.filterWords.setWordWrap(True)

        self.filterStripLayout.addWidget(self.filterWords)

        self.clearFilterButton = QToolButton(self.filterStrip)
        self.clearFilterButton.setObjectName(u"clearFilterButton")
        self.clearFilterButton.setProperty(u"framed", True)

        self.filterStripLayout.addWidget(self.clearFilterButton)

        self.filterStripLayout.setStretch(0, 1)

        self.pageLayout.addWidget(self.filterStrip)

        self.planSplitter = QSplitter(planPage)
        self.planSplitter.setObjectName(u"planSplitter")
        self.planSplitter.setOrientation(Qt.Orientation.Horizontal)
        self.planSplitter.setChildrenCollapsible(False)
        self.treesSplitter = QSplitter(self.planSplitter)
        self.treesSplitter.setObjectName(u"treesSplitter")
        self.treesSplitter.setChildrenCollapsible(False)
        self.treePlace = QStackedWidget(self.treesSplitter)
        self.treePlace.setObjectName(u"treePlace")
        self.treeHolder = QWidget()
        self.treeHolder.setObjectName(u"treeHolder")
        self.treeLayout = QVBoxLayout(self.treeHolder)
        self.treeLayout.setObjectName(u"treeLayout")
        self.treeLayout.setContentsMargins(0, 0, 0, 0)
        self.planTree = PlanTreeView(self.treeHolder)
        self.planTree.setObjectName(u"planTree")
        self.planTree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.planTree.setExpandsOnDoubleClick(False)
        self.planTree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.planTree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

        self.treeLayout.addWidget(self.planTree)

        self.treePlace.addWidget(self.treeHolder)
        self.treesSplitter.addWidget(self.treePlace)
        self.planSplitter.addWidget(self.treesSplitter)
        self.formPlace = QStackedWidget(self.planSplitter)
        self.formPlace.setObjectName(u"formPlace")
        self.planSplitter.addWidget(self.formPlace)

        self.pageLayout.addWidget(self.planSplitter)

        self.selectionStrip = QWidget(planPage)
        self.selectionStrip.setObjectName(u"selectionStrip")
        self.selectionLayout = QHBoxLayout(self.selectionStrip)
        self.selectionLayout.setObjectName(u"selectionLayout")
        self.selectionLayout.setContentsMargins(0, 0, 0, 0)
        self.selectionWords = QLabel(self.selectionStrip)
        self.selectionWords.setObjectName(u"selectionWords")
        self.selectionWords.setWordWrap(True)

        self.selectionLayout.addWidget(self.selectionWords)

        self.concludeManyButton = QToolButton(self.selectionStrip)
        self.concludeManyButton.setObjectName(u"concludeManyButton")
        self.concludeManyButton.setProperty(u"framed", True)

        self.selectionLayout.addWidget(self.concludeManyButton)

        self.documentManyButton = QToolButton(self.selectionStrip)
        self.documentManyButton.setObjectName(u"documentManyButton")
        self.documentManyButton.setProperty(u"framed", True)

        self.selectionLayout.addWidget(self.documentManyButton)

        self.unitsManyButton = QToolButton(self.selectionStrip)
        self.unitsManyButton.setObjectName(u"unitsManyButton")
        self.unitsManyButton.setProperty(u"framed", True)

        self.selectionLayout.addWidget(self.unitsManyButton)

        self.deadlineManyButton = QToolButton(self.selectionStrip)
        self.deadlineManyButton.setObjectName(u"deadlineManyButton")
        self.deadlineManyButton.setProperty(u"framed", True)

        self.selectionLayout.addWidget(self.deadlineManyButton)

        self.dropSelectionButton = QToolButton(self.selectionStrip)
        self.dropSelectionButton.setObjectName(u"dropSelectionButton")
        self.dropSelectionButton.setProperty(u"framed", True)

        self.selectionLayout.addWidget(self.dropSelectionButton)

        self.selectionLayout.setStretch(0, 1)

        self.pageLayout.addWidget(self.selectionStrip)

        self.pageLayout.setStretch(3, 1)
        QWidget.setTabOrder(self.addButton, self.editButton)
        QWidget.setTabOrder(self.editButton, self.deleteButton)
        QWidget.setTabOrder(self.deleteButton, self.upButton)
        QWidget.setTabOrder(self.upButton, self.downButton)
        QWidget.setTabOrder(self.downButton, self.leadChooser)
        QWidget.setTabOrder(self.leadChooser, self.filterButton)
        QWidget.setTabOrder(self.filterButton, self.besideButton)
        QWidget.setTabOrder(self.besideButton, self.clearFilterButton)
        QWidget.setTabOrder(self.clearFilterButton, self.planTree)
        QWidget.setTabOrder(self.planTree, self.concludeManyButton)
        QWidget.setTabOrder(self.concludeManyButton, self.documentManyButton)
        QWidget.setTabOrder(self.documentManyButton, self.unitsManyButton)
        QWidget.setTabOrder(self.unitsManyButton, self.deadlineManyButton)
        QWidget.setTabOrder(self.deadlineManyButton, self.dropSelectionButton)

        self.retranslateUi(planPage)

        QMetaObject.connectSlotsByName(planPage)
    # setupUi

    def retranslateUi(self, planPage):
        self.besideButton.setText(QCoreApplication.translate("PlanPage", u"\u0110\u1eb7t c\u1ea1nh \u25be", None))
#if QT_CONFIG(accessibility)
        self.besideButton.setAccessibleName(QCoreApplication.translate("PlanPage", u"\u0110\u1eb7t c\u1ea1nh k\u1ebf ho\u1ea1ch n\u0103m kh\u00e1c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.besideButton.setToolTip(QCoreApplication.translate("PlanPage", u"\u0110\u1eb7t c\u1ea1nh k\u1ebf ho\u1ea1ch n\u0103m kh\u00e1c (Ctrl+B)", None))
#endif // QT_CONFIG(tooltip)
        self.addButton.setText(QCoreApplication.translate("PlanPage", u"&Th\u00eam \u25be", None))
#if QT_CONFIG(accessibility)
        self.addButton.setAccessibleName(QCoreApplication.translate("PlanPage", u"Th\u00eam n\u1ed9i dung, nhi\u1ec7m v\u1ee5 ho\u1eb7c s\u1ea3n ph\u1ea9m", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(QCoreApplication.translate("PlanPage", u"Th\u00eam n\u1ed9i dung, nhi\u1ec7m v\u1ee5 ho\u1eb7c s\u1ea3n ph\u1ea9m (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.editButton.setText(QCoreApplication.translate("PlanPage", u"S\u1eeda\u2026", None))
#if QT_CONFIG(accessibility)
        self.editButton.setAccessibleName(QCoreApplication.translate("PlanPage", u"S\u1eeda m\u1ee5c \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.editButton.setToolTip(QCoreApplication.translate("PlanPage", u"S\u1eeda m\u1ee5c \u0111ang ch\u1ecdn (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.deleteButton.setText(QCoreApplication.translate("PlanPage", u"&X\u00f3a\u2026", None))
#if QT_CONFIG(accessibility)
        self.deleteButton.setAccessibleName(QCoreApplication.translate("PlanPage", u"X\u00f3a m\u1ee5c \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.deleteButton.setToolTip(QCoreApplication.translate("PlanPage", u"X\u00f3a m\u1ee5c \u0111ang ch\u1ecdn (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.upButton.setText(QCoreApplication.translate("PlanPage", u"\u2191", None))
#if QT_CONFIG(accessibility)
        self.upButton.setAccessibleName(QCoreApplication.translate("PlanPage", u"Chuy\u1ec3n l\u00ean", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.upButton.setToolTip(QCoreApplication.translate("PlanPage", u"Chuy\u1ec3n l\u00ean (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
        self.downButton.setText(QCoreApplication.translate("PlanPage", u"\u2193", None))
#if QT_CONFIG(accessibility)
        self.downButton.setAccessibleName(QCoreApplication.translate("PlanPage", u"Chuy\u1ec3n xu\u1ed1ng", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.downButton.setToolTip(QCoreApplication.translate("PlanPage", u"Chuy\u1ec3n xu\u1ed1ng (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.leadChooser.setAccessibleName(QCoreApplication.translate("PlanPage", u"L\u1ecdc theo \u0111\u01a1n v\u1ecb ch\u1ee7 tr\u00ec", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.leadChooser.setToolTip(QCoreApplication.translate("PlanPage", u"L\u1ecdc theo \u0111\u01a1n v\u1ecb ch\u1ee7 tr\u00ec", None))
#endif // QT_CONFIG(tooltip)
        self.filterButton.setText(QCoreApplication.translate("PlanPage", u"L\u1ecdc\u2026", None))
#if QT_CONFIG(accessibility)
        self.filterButton.setAccessibleName(QCoreApplication.translate("PlanPage", u"L\u1ecdc theo n\u1ed9i dung, lo\u1ea1i th\u1eddi h\u1ea1n, ng\u00e0y \u0111\u1ebfn h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.filterButton.setToolTip(QCoreApplication.translate("PlanPage", u"L\u1ecdc theo n\u1ed9i dung, lo\u1ea1i th\u1eddi h\u1ea1n, ng\u00e0y \u0111\u1ebfn h\u1ea1n (Ctrl+L)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.filterWords.setAccessibleDescription(QCoreApplication.translate("PlanPage", u"\u0110ang l\u1ecdc", None))
#endif // QT_CONFIG(accessibility)
        self.clearFilterButton.setText(QCoreApplication.translate("PlanPage", u"&B\u1ecf l\u1ecdc", None))
#if QT_CONFIG(accessibility)
        self.clearFilterButton.setAccessibleName(QCoreApplication.translate("PlanPage", u"B\u1ecf l\u1ecdc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.planTree.setAccessibleName(QCoreApplication.translate("PlanPage", u"C\u00e2y k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.selectionWords.setAccessibleDescription(QCoreApplication.translate("PlanPage", u"\u0110\u00e3 ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        self.concludeManyButton.setText(QCoreApplication.translate("PlanPage", u"&K\u1ebft th\u00fac\u2026", None))
#if QT_CONFIG(accessibility)
        self.concludeManyButton.setAccessibleName(QCoreApplication.translate("PlanPage", u"K\u1ebft th\u00fac c\u00e1c s\u1ea3n ph\u1ea9m \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.concludeManyButton.setToolTip(QCoreApplication.translate("PlanPage", u"K\u1ebft th\u00fac c\u00e1c s\u1ea3n ph\u1ea9m \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
        self.documentManyButton.setText(QCoreApplication.translate("PlanPage", u"&Ghi v\u0103n b\u1ea3n\u2026", None))
#if QT_CONFIG(accessibility)
        self.documentManyButton.setAccessibleName(QCoreApplication.translate("PlanPage", u"Ghi v\u0103n b\u1ea3n cho c\u00e1c s\u1ea3n ph\u1ea9m \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.documentManyButton.setToolTip(QCoreApplication.translate("PlanPage", u"Ghi v\u0103n b\u1ea3n cho c\u00e1c s\u1ea3n ph\u1ea9m \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
        self.unitsManyButton.setText(QCoreApplication.translate("PlanPage", u"\u0110\u1ed5i \u0111\u01a1n v\u1ecb\u2026", None))
#if QT_CONFIG(accessibility)
        self.unitsManyButton.setAccessibleName(QCoreApplication.translate("PlanPage", u"\u0110\u1ed5i \u0111\u01a1n v\u1ecb c\u1ee7a c\u00e1c s\u1ea3n ph\u1ea9m \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.unitsManyButton.setToolTip(QCoreApplication.translate("PlanPage", u"\u0110\u1ed5i \u0111\u01a1n v\u1ecb c\u1ee7a c\u00e1c s\u1ea3n ph\u1ea9m \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
        self.deadlineManyButton.setText(QCoreApplication.translate("PlanPage", u"\u0110\u1ed5i th\u1eddi h\u1ea1n\u2026", None))
#if QT_CONFIG(accessibility)
        self.deadlineManyButton.setAccessibleName(QCoreApplication.translate("PlanPage", u"\u0110\u1ed5i th\u1eddi h\u1ea1n c\u1ee7a c\u00e1c s\u1ea3n ph\u1ea9m \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.deadlineManyButton.setToolTip(QCoreApplication.translate("PlanPage", u"\u0110\u1ed5i th\u1eddi h\u1ea1n c\u1ee7a c\u00e1c s\u1ea3n ph\u1ea9m \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
        self.dropSelectionButton.setText(QCoreApplication.translate("PlanPage", u"B\u1ecf &ch\u1ecdn", None))
#if QT_CONFIG(accessibility)
        self.dropSelectionButton.setAccessibleName(QCoreApplication.translate("PlanPage", u"B\u1ecf ch\u1ecdn, gi\u1eef l\u1ea1i d\u00f2ng \u0111ang xem", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.dropSelectionButton.setToolTip(QCoreApplication.translate("PlanPage", u"B\u1ecf ch\u1ecdn, gi\u1eef l\u1ea1i d\u00f2ng \u0111ang xem", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


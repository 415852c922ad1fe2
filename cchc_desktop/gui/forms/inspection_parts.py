# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inspection_parts.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QPushButton, QSplitter, QTableView, QToolButton, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.clamped_label import ClampedLabel
from cchc_desktop.gui.widgets.due_rows import DueView

class Ui_InspectionParts(object):
    def setupUi(self, inspectionParts):
        if not inspectionParts.objectName():
            inspectionParts.setObjectName(u"inspectionParts")
        self.partsLayout = QVBoxLayout(inspectionParts)
        self.partsLayout.setObjectName(u"partsLayout")
        self.inspectionTitle = ClampedLabel(inspectionParts)
        self.inspectionTitle.setObjectName(u"inspectionTitle")

        self.partsLayout.addWidget(self.inspectionTitle)

        self.partsSplitter = QSplitter(inspectionParts)
        self.partsSplitter.setObjectName(u"partsSplitter")
        self.partsSplitter.setOrientation(Qt.Orientation.Horizontal)
        self.partsSplitter.setChildrenCollapsible(False)
        self.visitsPlace = QWidget(self.partsSplitter)
        self.visitsPlace.setObjectName(u"visitsPlace")
        self.visitsLayout = QVBoxLayout(self.visitsPlace)
        self.visitsLayout.setObjectName(u"visitsLayout")
        self.visitsLayout.setContentsMargins(0, 0, 0, 0)
        self.visitCommands = QWidget(self.visitsPlace)
        self.visitCommands.setObjectName(u"visitCommands")
        self.addVisitsButton = QPushButton(self.visitCommands)
        self.addVisitsButton.setObjectName(u"addVisitsButton")
        self.visitButton = QToolButton(self.visitCommands)
        self.visitButton.setObjectName(u"visitButton")
        self.visitButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.visitButton.setProperty(u"framed", True)

        self.visitsLayout.addWidget(self.visitCommands)

        self.visitTable = QTableView(self.visitsPlace)
        self.visitTable.setObjectName(u"visitTable")
        self.visitTable.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        self.visitsLayout.addWidget(self.visitTable)

        self.visitsLayout.setStretch(1, 1)
        self.partsSplitter.addWidget(self.visitsPlace)
        self.findingsPlace = QWidget(self.partsSplitter)
        self.findingsPlace.setObjectName(u"findingsPlace")
        self.findingsLayout = QVBoxLayout(self.findingsPlace)
        self.findingsLayout.setObjectName(u"findingsLayout")
        self.findingsLayout.setContentsMargins(0, 0, 0, 0)
        self.findingCommands = QWidget(self.findingsPlace)
        self.findingCommands.setObjectName(u"findingCommands")
        self.addFindingButton = QPushButton(self.findingCommands)
        self.addFindingButton.setObjectName(u"addFindingButton")
        self.findingButton = QToolButton(self.findingCommands)
        self.findingButton.setObjectName(u"findingButton")
        self.findingButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.findingButton.setProperty(u"framed", True)

        self.findingsLayout.addWidget(self.findingCommands)

        self.findingList = DueView(self.findingsPlace)
        self.findingList.setObjectName(u"findingList")
        self.findingList.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        self.findingsLayout.addWidget(self.findingList)

        self.findingsLayout.setStretch(1, 1)
        self.partsSplitter.addWidget(self.findingsPlace)

        self.partsLayout.addWidget(self.partsSplitter)

        self.partsLayout.setStretch(1, 1)
        QWidget.setTabOrder(self.addVisitsButton, self.visitButton)
        QWidget.setTabOrder(self.visitButton, self.visitTable)
        QWidget.setTabOrder(self.visitTable, self.addFindingButton)
        QWidget.setTabOrder(self.addFindingButton, self.findingButton)
        QWidget.setTabOrder(self.findingButton, self.findingList)

        self.retranslateUi(inspectionParts)

        QMetaObject.connectSlotsByName(inspectionParts)
    # setupUi

    def retranslateUi(self, inspectionParts):
        self.inspectionTitle.setText("")
        self.addVisitsButton.setText(QCoreApplication.translate("InspectionParts", u"Th\u00eam \u0111\u01a1n v\u1ecb\u2026", None))
#if QT_CONFIG(tooltip)
        self.addVisitsButton.setToolTip(QCoreApplication.translate("InspectionParts", u"Ch\u1ecdn nh\u1eefng \u0111\u01a1n v\u1ecb m\u00e0 cu\u1ed9c ki\u1ec3m tra n\u00e0y \u0111\u1ebfn", None))
#endif // QT_CONFIG(tooltip)
        self.visitButton.setText(QCoreApplication.translate("InspectionParts", u"\u0110\u01a1n v\u1ecb \u0111ang ch\u1ecdn \u25be", None))
#if QT_CONFIG(accessibility)
        self.visitButton.setAccessibleName(QCoreApplication.translate("InspectionParts", u"Vi\u1ec7c l\u00e0m v\u1edbi \u0111\u01a1n v\u1ecb \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.visitButton.setToolTip(QCoreApplication.translate("InspectionParts", u"Ghi k\u1ebft qu\u1ea3 ki\u1ec3m tra (Enter), th\u00eam v\u1ea5n \u0111\u1ec1, b\u1ecf kh\u1ecfi cu\u1ed9c ki\u1ec3m tra (Del)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.visitTable.setAccessibleName(QCoreApplication.translate("InspectionParts", u"C\u00e1c \u0111\u01a1n v\u1ecb \u0111\u01b0\u1ee3c ki\u1ec3m tra", None))
#endif // QT_CONFIG(accessibility)
        self.addFindingButton.setText(QCoreApplication.translate("InspectionParts", u"Th\u00eam v\u1ea5n \u0111\u1ec1\u2026", None))
#if QT_CONFIG(tooltip)
        self.addFindingButton.setToolTip(QCoreApplication.translate("InspectionParts", u"Ghi \u0111i\u1ec1u \u0111\u00e3 ph\u00e1t hi\u1ec7n \u1edf \u0111\u01a1n v\u1ecb \u0111ang ch\u1ecdn, v\u1edbi h\u1ea1n kh\u1eafc ph\u1ee5c", None))
#endif // QT_CONFIG(tooltip)
        self.findingButton.setText(QCoreApplication.translate("InspectionParts", u"V\u1ea5n \u0111\u1ec1 \u0111ang ch\u1ecdn \u25be", None))
#if QT_CONFIG(accessibility)
        self.findingButton.setAccessibleName(QCoreApplication.translate("InspectionParts", u"Vi\u1ec7c l\u00e0m v\u1edbi v\u1ea5n \u0111\u1ec1 \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.findingButton.setToolTip(QCoreApplication.translate("InspectionParts", u"Ghi \u0111\u00e3 kh\u1eafc ph\u1ee5c, s\u1eeda (Enter), x\u00f3a (Del)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.findingList.setAccessibleName(QCoreApplication.translate("InspectionParts", u"V\u1ea5n \u0111\u1ec1 ph\u00e1t hi\u1ec7n qua cu\u1ed9c ki\u1ec3m tra", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


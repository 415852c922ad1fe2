# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_beside.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.clamped_label import ClampedLabel
from cchc_desktop.gui.widgets.plan_tree_view import PlanTreeView

class Ui_PlanBeside(object):
    def setupUi(self, planBeside):
        if not planBeside.objectName():
            planBeside.setObjectName(u"planBeside")
        self.besideLayout = QVBoxLayout(planBeside)
        self.besideLayout.setObjectName(u"besideLayout")
        self.besideLayout.setContentsMargins(0, 0, 0, 0)
        self.besideHead = QHBoxLayout()
        self.besideHead.setObjectName(u"besideHead")
        self.besideTitle = ClampedLabel(planBeside)
        self.besideTitle.setObjectName(u"besideTitle")

        self.besideHead.addWidget(self.besideTitle)

        self.copyButton = QToolButton(planBeside)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setProperty(u"framed", True)

        self.besideHead.addWidget(self.copyButton)

        self.closeBesideButton = QToolButton(planBeside)
        self.closeBesideButton.setObjectName(u"closeBesideButton")
        self.closeBesideButton.setProperty(u"framed", True)

        self.besideHead.addWidget(self.closeBesideButton)

        self.besideHead.setStretch(0, 1)

        self.besideLayout.addLayout(self.besideHead)

        self.besidePlace = QStackedWidget(planBeside)
        self.besidePlace.setObjectName(u"besidePlace")
        self.besideTree = PlanTreeView()
        self.besideTree.setObjectName(u"besideTree")
        self.besideTree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.besideTree.setExpandsOnDoubleClick(False)
        self.besideTree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.besideTree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.besidePlace.addWidget(self.besideTree)

        self.besideLayout.addWidget(self.besidePlace)

        self.besideLayout.setStretch(1, 1)
        QWidget.setTabOrder(self.besideTree, self.copyButton)
        QWidget.setTabOrder(self.copyButton, self.closeBesideButton)

        self.retranslateUi(planBeside)

        QMetaObject.connectSlotsByName(planBeside)
    # setupUi

    def retranslateUi(self, planBeside):
        self.copyButton.setText("")
        self.closeBesideButton.setText(QCoreApplication.translate("PlanBeside", u"C\u1ea5t", None))
#if QT_CONFIG(accessibility)
        self.closeBesideButton.setAccessibleName(QCoreApplication.translate("PlanBeside", u"C\u1ea5t k\u1ebf ho\u1ea1ch \u0111\u1eb7t c\u1ea1nh", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.closeBesideButton.setToolTip(QCoreApplication.translate("PlanBeside", u"C\u1ea5t k\u1ebf ho\u1ea1ch \u0111\u1eb7t c\u1ea1nh (Ctrl+B)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


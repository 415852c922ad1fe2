# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_check_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QTableView, QVBoxLayout, QWidget)

class Ui_ReportCheckDialog(object):
    def setupUi(self, reportCheckDialog):
        if not reportCheckDialog.objectName():
            reportCheckDialog.setObjectName(u"reportCheckDialog")
        self.dialogLayout = QVBoxLayout(reportCheckDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.tabs = QTabWidget(reportCheckDialog)
        self.tabs.setObjectName(u"tabs")
        self.figuresTab = QWidget()
        self.figuresTab.setObjectName(u"figuresTab")
        self.figuresLayout = QVBoxLayout(self.figuresTab)
        self.figuresLayout.setObjectName(u"figuresLayout")
        self.figures = QTableView(self.figuresTab)
        self.figures.setObjectName(u"figures")
        self.figures.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.figures.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.figures.setTabKeyNavigation(False)

        self.figuresLayout.addWidget(self.figures)

        self.productsTitle = QLabel(self.figuresTab)
        self.productsTitle.setObjectName(u"productsTitle")

        self.figuresLayout.addWidget(self.productsTitle)

        self.products = QListView(self.figuresTab)
        self.products.setObjectName(u"products")

        self.figuresLayout.addWidget(self.products)

        self.figuresLayout.setStretch(0, 3)
        self.figuresLayout.setStretch(2, 2)
        self.tabs.addTab(self.figuresTab, "")
        self.gapsTab = QWidget()
        self.gapsTab.setObjectName(u"gapsTab")
        self.gapsLayout = QVBoxLayout(self.gapsTab)
        self.gapsLayout.setObjectName(u"gapsLayout")
        self.noGaps = QLabel(self.gapsTab)
        self.noGaps.setObjectName(u"noGaps")
        self.noGaps.setWordWrap(True)

        self.gapsLayout.addWidget(self.noGaps)

        self.gaps = QTableView(self.gapsTab)
        self.gaps.setObjectName(u"gaps")
        self.gaps.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.gaps.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.gaps.setTabKeyNavigation(False)

        self.gapsLayout.addWidget(self.gaps)

        self.tabs.addTab(self.gapsTab, "")

        self.dialogLayout.addWidget(self.tabs)

        self.actions = QHBoxLayout()
        self.actions.setObjectName(u"actions")
        self.insertFigure = QPushButton(reportCheckDialog)
        self.insertFigure.setObjectName(u"insertFigure")
        self.insertFigure.setAutoDefault(False)

        self.actions.addWidget(self.insertFigure)

        self.goToProduct = QPushButton(reportCheckDialog)
        self.goToProduct.setObjectName(u"goToProduct")
        self.goToProduct.setAutoDefault(False)

        self.actions.addWidget(self.goToProduct)

        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.between)

        self.closeButton = QPushButton(reportCheckDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.actions.addWidget(self.closeButton)


        self.dialogLayout.addLayout(self.actions)

#if QT_CONFIG(shortcut)
        self.productsTitle.setBuddy(self.products)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.figures)
        QWidget.setTabOrder(self.figures, self.products)
        QWidget.setTabOrder(self.products, self.gaps)
        QWidget.setTabOrder(self.gaps, self.insertFigure)
        QWidget.setTabOrder(self.insertFigure, self.goToProduct)
        QWidget.setTabOrder(self.goToProduct, self.closeButton)

        self.retranslateUi(reportCheckDialog)

        QMetaObject.connectSlotsByName(reportCheckDialog)
    # setupUi

    def retranslateUi(self, reportCheckDialog):
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("ReportCheckDialog", u"S\u1ed1 li\u1ec7u v\u00e0 ph\u1ea7n c\u00f2n thi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.figures.setAccessibleName(QCoreApplication.translate("ReportCheckDialog", u"S\u1ed1 li\u1ec7u c\u1ee7a b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.productsTitle.setText(QCoreApplication.translate("ReportCheckDialog", u"S\u1ea3n ph\u1ea9m \u0111\u1ee9ng sau s\u1ed1 li\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.products.setAccessibleName(QCoreApplication.translate("ReportCheckDialog", u"S\u1ea3n ph\u1ea9m \u0111\u1ee9ng sau s\u1ed1 li\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.figuresTab), QCoreApplication.translate("ReportCheckDialog", u"&S\u1ed1 li\u1ec7u", None))
        self.noGaps.setText(QCoreApplication.translate("ReportCheckDialog", u"Kh\u00f4ng c\u00f2n thi\u1ebfu g\u00ec: m\u1ecdi s\u1ea3n ph\u1ea9m c\u1ee7a k\u1ef3 \u0111\u00e3 c\u00f3 k\u1ebft qu\u1ea3, l\u00fd do v\u00e0 v\u0103n b\u1ea3n ch\u1ee9ng minh.", None))
#if QT_CONFIG(accessibility)
        self.gaps.setAccessibleName(QCoreApplication.translate("ReportCheckDialog", u"Ph\u1ea7n c\u00f2n thi\u1ebfu c\u1ee7a b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.gapsTab), QCoreApplication.translate("ReportCheckDialog", u"C\u00f2n &thi\u1ebfu", None))
        self.insertFigure.setText(QCoreApplication.translate("ReportCheckDialog", u"&Ch\u00e8n v\u00e0o m\u1ee5c \u0111ang vi\u1ebft", None))
#if QT_CONFIG(tooltip)
        self.insertFigure.setToolTip(QCoreApplication.translate("ReportCheckDialog", u"Ch\u00e8n d\u1ea5u c\u1ee7a s\u1ed1 li\u1ec7u \u0111\u00e3 ch\u1ecdn; khi in, d\u1ea5u \u0111\u01b0\u1ee3c thay b\u1eb1ng s\u1ed1 li\u1ec7u l\u00fac \u0111\u00f3", None))
#endif // QT_CONFIG(tooltip)
        self.goToProduct.setText(QCoreApplication.translate("ReportCheckDialog", u"&M\u1edf s\u1ea3n ph\u1ea9m", None))
#if QT_CONFIG(tooltip)
        self.goToProduct.setToolTip(QCoreApplication.translate("ReportCheckDialog", u"\u0110\u1ebfn s\u1ea3n ph\u1ea9m \u0111\u00e3 ch\u1ecdn \u1edf trang K\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(tooltip)
        self.closeButton.setText(QCoreApplication.translate("ReportCheckDialog", u"\u0110\u00f3ng", None))
        pass
    # retranslateUi


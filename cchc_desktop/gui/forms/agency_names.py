# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agency_names.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFormLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paper_strip import PaperStrip
from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_AgencyNames(object):
    def setupUi(self, agencyNames):
        if not agencyNames.objectName():
            agencyNames.setObjectName(u"agencyNames")
        self.pageLayout = QVBoxLayout(agencyNames)
        self.pageLayout.setObjectName(u"pageLayout")
        self.headStrip = PaperStrip(agencyNames)
        self.headStrip.setObjectName(u"headStrip")

        self.pageLayout.addWidget(self.headStrip)

        self.numberWords = QLabel(agencyNames)
        self.numberWords.setObjectName(u"numberWords")
        self.numberWords.setWordWrap(True)
        self.numberWords.setProperty(u"quiet", True)

        self.pageLayout.addWidget(self.numberWords)

        self.scroll = QScrollArea(agencyNames)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fieldsLayout = QVBoxLayout(self.fields)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.parentNameLabel = QLabel(self.fields)
        self.parentNameLabel.setObjectName(u"parentNameLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.parentNameLabel)

        self.parentName = QLineEdit(self.fields)
        self.parentName.setObjectName(u"parentName")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.parentName)

        self.issuerLinesLabel = QLabel(self.fields)
        self.issuerLinesLabel.setObjectName(u"issuerLinesLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.issuerLinesLabel)

        self.issuerLines = ParagraphEdit(self.fields)
        self.issuerLines.setObjectName(u"issuerLines")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.issuerLines)

        self.shortNameLabel = QLabel(self.fields)
        self.shortNameLabel.setObjectName(u"shortNameLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.shortNameLabel)

        self.shortName = QLineEdit(self.fields)
        self.shortName.setObjectName(u"shortName")

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.shortName)

        self.placeLabel = QLabel(self.fields)
        self.placeLabel.setObjectName(u"placeLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.place = QLineEdit(self.fields)
        self.place.setObjectName(u"place")

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.place)

        self.symbolLabel = QLabel(self.fields)
        self.symbolLabel.setObjectName(u"symbolLabel")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.symbolLabel)

        self.symbol = QLineEdit(self.fields)
        self.symbol.setObjectName(u"symbol")

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.symbol)

        self.draftingSymbolLabel = QLabel(self.fields)
        self.draftingSymbolLabel.setObjectName(u"draftingSymbolLabel")

        self.rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.draftingSymbolLabel)

        self.draftingSymbol = QLineEdit(self.fields)
        self.draftingSymbol.setObjectName(u"draftingSymbol")

        self.rows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.draftingSymbol)

        self.contactLinesLabel = QLabel(self.fields)
        self.contactLinesLabel.setObjectName(u"contactLinesLabel")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.contactLinesLabel)

        self.contactLines = ParagraphEdit(self.fields)
        self.contactLines.setObjectName(u"contactLines")

        self.rows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.contactLines)


        self.fieldsLayout.addLayout(self.rows)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fieldsLayout.addItem(self.below)

        self.scroll.setWidget(self.fields)

        self.pageLayout.addWidget(self.scroll)

        self.pageLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.parentNameLabel.setBuddy(self.parentName)
        self.issuerLinesLabel.setBuddy(self.issuerLines)
        self.shortNameLabel.setBuddy(self.shortName)
        self.placeLabel.setBuddy(self.place)
        self.symbolLabel.setBuddy(self.symbol)
        self.draftingSymbolLabel.setBuddy(self.draftingSymbol)
        self.contactLinesLabel.setBuddy(self.contactLines)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(agencyNames)

        QMetaObject.connectSlotsByName(agencyNames)
    # setupUi

    def retranslateUi(self, agencyNames):
#if QT_CONFIG(accessibility)
        self.headStrip.setAccessibleName(QCoreApplication.translate("AgencyNames", u"Ph\u1ea7n \u0111\u1ea7u v\u0103n b\u1ea3n s\u1ebd in", None))
#endif // QT_CONFIG(accessibility)
        self.numberWords.setText("")
        self.parentNameLabel.setText(QCoreApplication.translate("AgencyNames", u"C\u01a1 &quan ch\u1ee7 qu\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.parentName.setAccessibleName(QCoreApplication.translate("AgencyNames", u"C\u01a1 quan ch\u1ee7 qu\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.parentName.setPlaceholderText(QCoreApplication.translate("AgencyNames", u"\u0110\u1ec3 tr\u1ed1ng n\u1ebfu l\u00e0 v\u0103n b\u1ea3n c\u1ee7a UBND", None))
        self.issuerLinesLabel.setText(QCoreApplication.translate("AgencyNames", u"T\u00ean c\u01a1 quan b&an h\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.issuerLines.setAccessibleName(QCoreApplication.translate("AgencyNames", u"T\u00ean c\u01a1 quan ban h\u00e0nh, m\u1ed7i d\u00f2ng m\u1ed9t h\u00e0ng tr\u00ean v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.issuerLines.setPlaceholderText(QCoreApplication.translate("AgencyNames", u"\u1ee6Y BAN NH\u00c2N D\u00c2N\n"
"          X\u00c3 \u2026", None))
        self.shortNameLabel.setText(QCoreApplication.translate("AgencyNames", u"T\u00ean g\u1ecdi &t\u1eaft", None))
#if QT_CONFIG(accessibility)
        self.shortName.setAccessibleName(QCoreApplication.translate("AgencyNames", u"T\u00ean g\u1ecdi t\u1eaft c\u1ee7a c\u01a1 quan", None))
#endif // QT_CONFIG(accessibility)
        self.shortName.setPlaceholderText(QCoreApplication.translate("AgencyNames", u"V\u00ed d\u1ee5: UBND x\u00e3 \u0110\u1ed3ng Th\u1ecbnh", None))
        self.placeLabel.setText(QCoreApplication.translate("AgencyNames", u"\u0110\u1ecba &danh", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("AgencyNames", u"\u0110\u1ecba danh tr\u00ean v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.place.setPlaceholderText(QCoreApplication.translate("AgencyNames", u"V\u00ed d\u1ee5: \u0110\u1ed3ng Th\u1ecbnh", None))
        self.symbolLabel.setText(QCoreApplication.translate("AgencyNames", u"K\u00fd hi\u1ec7&u c\u01a1 quan", None))
#if QT_CONFIG(accessibility)
        self.symbol.setAccessibleName(QCoreApplication.translate("AgencyNames", u"K\u00fd hi\u1ec7u c\u01a1 quan trong s\u1ed1 v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.symbol.setPlaceholderText(QCoreApplication.translate("AgencyNames", u"UBND trong 05/BC-UBND", None))
        self.draftingSymbolLabel.setText(QCoreApplication.translate("AgencyNames", u"K\u00fd hi\u1ec7u \u0111\u01a1n v\u1ecb s&o\u1ea1n th\u1ea3o", None))
#if QT_CONFIG(accessibility)
        self.draftingSymbol.setAccessibleName(QCoreApplication.translate("AgencyNames", u"K\u00fd hi\u1ec7u \u0111\u01a1n v\u1ecb so\u1ea1n th\u1ea3o trong c\u00f4ng v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.draftingSymbol.setPlaceholderText(QCoreApplication.translate("AgencyNames", u"NV trong 12/UBND-NV", None))
        self.contactLinesLabel.setText(QCoreApplication.translate("AgencyNames", u"\u0110\u1ecba &ch\u1ec9, \u0111i\u1ec7n tho\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.contactLines.setAccessibleName(QCoreApplication.translate("AgencyNames", u"\u0110\u1ecba ch\u1ec9, \u0111i\u1ec7n tho\u1ea1i, th\u01b0 \u0111i\u1ec7n t\u1eed in cu\u1ed1i trang \u0111\u1ea7u c\u00f4ng v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.contactLines.setPlaceholderText(QCoreApplication.translate("AgencyNames", u"In cu\u1ed1i trang \u0111\u1ea7u c\u00f4ng v\u0103n; tr\u1ed1ng th\u00ec kh\u00f4ng in", None))
        pass
    # retranslateUi


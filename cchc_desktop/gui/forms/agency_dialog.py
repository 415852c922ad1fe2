# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agency_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_AgencyDialog(object):
    def setupUi(self, agencyDialog):
        if not agencyDialog.objectName():
            agencyDialog.setObjectName(u"agencyDialog")
        self.dialogLayout = QVBoxLayout(agencyDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.explanation = QLabel(agencyDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"quiet", True)
        self.explanation.setWordWrap(True)

        self.dialogLayout.addWidget(self.explanation)

        self.scroll = QScrollArea(agencyDialog)
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

        self.authorityLinesLabel = QLabel(self.fields)
        self.authorityLinesLabel.setObjectName(u"authorityLinesLabel")

        self.rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.authorityLinesLabel)

        self.authorityLines = ParagraphEdit(self.fields)
        self.authorityLines.setObjectName(u"authorityLines")

        self.rows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.authorityLines)

        self.signerNameLabel = QLabel(self.fields)
        self.signerNameLabel.setObjectName(u"signerNameLabel")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.signerNameLabel)

        self.signerName = QLineEdit(self.fields)
        self.signerName.setObjectName(u"signerName")

        self.rows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.signerName)

        self.addresseesLabel = QLabel(self.fields)
        self.addresseesLabel.setObjectName(u"addresseesLabel")

        self.rows.setWidget(7, QFormLayout.ItemRole.LabelRole, self.addresseesLabel)

        self.addressees = ParagraphEdit(self.fields)
        self.addressees.setObjectName(u"addressees")

        self.rows.setWidget(7, QFormLayout.ItemRole.FieldRole, self.addressees)

        self.recipientsLabel = QLabel(self.fields)
        self.recipientsLabel.setObjectName(u"recipientsLabel")

        self.rows.setWidget(8, QFormLayout.ItemRole.LabelRole, self.recipientsLabel)

        self.recipients = ParagraphEdit(self.fields)
        self.recipients.setObjectName(u"recipients")

        self.rows.setWidget(8, QFormLayout.ItemRole.FieldRole, self.recipients)

        self.draftingSymbolLabel = QLabel(self.fields)
        self.draftingSymbolLabel.setObjectName(u"draftingSymbolLabel")

        self.rows.setWidget(9, QFormLayout.ItemRole.LabelRole, self.draftingSymbolLabel)

        self.draftingSymbol = QLineEdit(self.fields)
        self.draftingSymbol.setObjectName(u"draftingSymbol")

        self.rows.setWidget(9, QFormLayout.ItemRole.FieldRole, self.draftingSymbol)


        self.fieldsLayout.addLayout(self.rows)

        self.scroll.setWidget(self.fields)

        self.dialogLayout.addWidget(self.scroll)

        self.refusal = QLabel(agencyDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(agencyDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.parentNameLabel.setBuddy(self.parentName)
        self.issuerLinesLabel.setBuddy(self.issuerLines)
        self.shortNameLabel.setBuddy(self.shortName)
        self.placeLabel.setBuddy(self.place)
        self.symbolLabel.setBuddy(self.symbol)
        self.authorityLinesLabel.setBuddy(self.authorityLines)
        self.signerNameLabel.setBuddy(self.signerName)
        self.addresseesLabel.setBuddy(self.addressees)
        self.recipientsLabel.setBuddy(self.recipients)
        self.draftingSymbolLabel.setBuddy(self.draftingSymbol)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.parentName, self.issuerLines)
        QWidget.setTabOrder(self.issuerLines, self.shortName)
        QWidget.setTabOrder(self.shortName, self.place)
        QWidget.setTabOrder(self.place, self.symbol)
        QWidget.setTabOrder(self.symbol, self.authorityLines)
        QWidget.setTabOrder(self.authorityLines, self.signerName)
        QWidget.setTabOrder(self.signerName, self.addressees)
        QWidget.setTabOrder(self.addressees, self.recipients)
        QWidget.setTabOrder(self.recipients, self.draftingSymbol)
        QWidget.setTabOrder(self.draftingSymbol, self.buttons)

        self.retranslateUi(agencyDialog)

        QMetaObject.connectSlotsByName(agencyDialog)
    # setupUi

    def retranslateUi(self, agencyDialog):
        self.explanation.setText(QCoreApplication.translate("AgencyDialog", u"Nh\u1eefng d\u00f2ng n\u00e0y \u0111\u01b0\u1ee3c in tr\u00ean v\u0103n b\u1ea3n: ph\u1ea7n \u0111\u1ea7u, ch\u1eef k\u00fd, n\u01a1i nh\u1eadn.", None))
        self.parentNameLabel.setText(QCoreApplication.translate("AgencyDialog", u"C\u01a1 quan &ch\u1ee7 qu\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.parentName.setAccessibleName(QCoreApplication.translate("AgencyDialog", u"C\u01a1 quan ch\u1ee7 qu\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.parentName.setPlaceholderText(QCoreApplication.translate("AgencyDialog", u"\u0110\u1ec3 tr\u1ed1ng n\u1ebfu v\u0103n b\u1ea3n c\u1ee7a UBND", None))
        self.issuerLinesLabel.setText(QCoreApplication.translate("AgencyDialog", u"&T\u00ean c\u01a1 quan ban h\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.issuerLines.setAccessibleName(QCoreApplication.translate("AgencyDialog", u"T\u00ean c\u01a1 quan ban h\u00e0nh, m\u1ed7i d\u00f2ng m\u1ed9t h\u00e0ng", None))
#endif // QT_CONFIG(accessibility)
        self.shortNameLabel.setText(QCoreApplication.translate("AgencyDialog", u"T\u00ean &g\u1ecdi t\u1eaft", None))
#if QT_CONFIG(accessibility)
        self.shortName.setAccessibleName(QCoreApplication.translate("AgencyDialog", u"T\u00ean g\u1ecdi t\u1eaft c\u1ee7a c\u01a1 quan", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("AgencyDialog", u"\u0110\u1ecb&a danh", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("AgencyDialog", u"\u0110\u1ecba danh tr\u00ean v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.symbolLabel.setText(QCoreApplication.translate("AgencyDialog", u"&K\u00fd hi\u1ec7u c\u01a1 quan", None))
#if QT_CONFIG(accessibility)
        self.symbol.setAccessibleName(QCoreApplication.translate("AgencyDialog", u"K\u00fd hi\u1ec7u c\u01a1 quan trong s\u1ed1 v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.symbol.setPlaceholderText(QCoreApplication.translate("AgencyDialog", u"V\u00ed d\u1ee5: UBND trong 05/BC-UBND", None))
        self.authorityLinesLabel.setText(QCoreApplication.translate("AgencyDialog", u"&Quy\u1ec1n h\u1ea1n, ch\u1ee9c v\u1ee5 ng\u01b0\u1eddi k\u00fd", None))
#if QT_CONFIG(accessibility)
        self.authorityLines.setAccessibleName(QCoreApplication.translate("AgencyDialog", u"Quy\u1ec1n h\u1ea1n, ch\u1ee9c v\u1ee5 ng\u01b0\u1eddi k\u00fd, m\u1ed7i d\u00f2ng m\u1ed9t h\u00e0ng", None))
#endif // QT_CONFIG(accessibility)
        self.authorityLines.setPlaceholderText(QCoreApplication.translate("AgencyDialog", u"TM. \u1ee6Y BAN NH\u00c2N D\u00c2N\n"
"KT. CH\u1ee6 T\u1ecaCH\n"
"PH\u00d3 CH\u1ee6 T\u1ecaCH", None))
        self.signerNameLabel.setText(QCoreApplication.translate("AgencyDialog", u"&H\u1ecd t\u00ean ng\u01b0\u1eddi k\u00fd", None))
#if QT_CONFIG(accessibility)
        self.signerName.setAccessibleName(QCoreApplication.translate("AgencyDialog", u"H\u1ecd t\u00ean ng\u01b0\u1eddi k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.addresseesLabel.setText(QCoreApplication.translate("AgencyDialog", u"K\u00ednh g\u1eed&i", None))
#if QT_CONFIG(accessibility)
        self.addressees.setAccessibleName(QCoreApplication.translate("AgencyDialog", u"N\u01a1i k\u00ednh g\u1eedi b\u00e1o c\u00e1o, m\u1ed7i d\u00f2ng m\u1ed9t n\u01a1i", None))
#endif // QT_CONFIG(accessibility)
        self.recipientsLabel.setText(QCoreApplication.translate("AgencyDialog", u"&N\u01a1i nh\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.recipients.setAccessibleName(QCoreApplication.translate("AgencyDialog", u"N\u01a1i nh\u1eadn, m\u1ed7i d\u00f2ng m\u1ed9t n\u01a1i; thi\u1ebfu d\u00f2ng L\u01b0u th\u00ec \u0111\u01b0\u1ee3c th\u00eam khi in", None))
#endif // QT_CONFIG(accessibility)
        self.draftingSymbolLabel.setText(QCoreApplication.translate("AgencyDialog", u"\u0110\u01a1n v\u1ecb &so\u1ea1n th\u1ea3o (d\u00f2ng L\u01b0u)", None))
#if QT_CONFIG(accessibility)
        self.draftingSymbol.setAccessibleName(QCoreApplication.translate("AgencyDialog", u"K\u00fd hi\u1ec7u \u0111\u01a1n v\u1ecb so\u1ea1n th\u1ea3o \u1edf d\u00f2ng L\u01b0u", None))
#endif // QT_CONFIG(accessibility)
        self.draftingSymbol.setPlaceholderText(QCoreApplication.translate("AgencyDialog", u"V\u00ed d\u1ee5: NV trong L\u01b0u: VT, NV.", None))
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("AgencyDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


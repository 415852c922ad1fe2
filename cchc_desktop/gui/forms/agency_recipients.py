# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agency_recipients.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paper_strip import PaperStrip
from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_AgencyRecipients(object):
    def setupUi(self, agencyRecipients):
        if not agencyRecipients.objectName():
            agencyRecipients.setObjectName(u"agencyRecipients")
        self.pageLayout = QVBoxLayout(agencyRecipients)
        self.pageLayout.setObjectName(u"pageLayout")
        self.footStrip = PaperStrip(agencyRecipients)
        self.footStrip.setObjectName(u"footStrip")

        self.pageLayout.addWidget(self.footStrip)

        self.scroll = QScrollArea(agencyRecipients)
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
        self.addresseesLabel = QLabel(self.fields)
        self.addresseesLabel.setObjectName(u"addresseesLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.addresseesLabel)

        self.addressees = ParagraphEdit(self.fields)
        self.addressees.setObjectName(u"addressees")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.addressees)

        self.kindChooserLabel = QLabel(self.fields)
        self.kindChooserLabel.setObjectName(u"kindChooserLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kindChooserLabel)

        self.kindChooser = QComboBox(self.fields)
        self.kindChooser.setObjectName(u"kindChooser")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kindChooser)

        self.recipientsLabel = QLabel(self.fields)
        self.recipientsLabel.setObjectName(u"recipientsLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.recipientsLabel)

        self.recipients = ParagraphEdit(self.fields)
        self.recipients.setObjectName(u"recipients")

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.recipients)


        self.fieldsLayout.addLayout(self.rows)

        self.recipientsNote = QLabel(self.fields)
        self.recipientsNote.setObjectName(u"recipientsNote")
        self.recipientsNote.setWordWrap(True)
        self.recipientsNote.setProperty(u"quiet", True)

        self.fieldsLayout.addWidget(self.recipientsNote)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fieldsLayout.addItem(self.below)

        self.scroll.setWidget(self.fields)

        self.pageLayout.addWidget(self.scroll)

        self.pageLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.addresseesLabel.setBuddy(self.addressees)
        self.kindChooserLabel.setBuddy(self.kindChooser)
        self.recipientsLabel.setBuddy(self.recipients)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(agencyRecipients)

        QMetaObject.connectSlotsByName(agencyRecipients)
    # setupUi

    def retranslateUi(self, agencyRecipients):
#if QT_CONFIG(accessibility)
        self.footStrip.setAccessibleName(QCoreApplication.translate("AgencyRecipients", u"N\u01a1i nh\u1eadn s\u1ebd in", None))
#endif // QT_CONFIG(accessibility)
        self.addresseesLabel.setText(QCoreApplication.translate("AgencyRecipients", u"C\u01a1 q&uan \u0111\u01b0\u1ee3c k\u00ednh g\u1eedi", None))
#if QT_CONFIG(accessibility)
        self.addressees.setAccessibleName(QCoreApplication.translate("AgencyRecipients", u"K\u00ednh g\u1eedi, m\u1ed7i d\u00f2ng m\u1ed9t c\u01a1 quan", None))
#endif // QT_CONFIG(accessibility)
        self.addressees.setPlaceholderText(QCoreApplication.translate("AgencyRecipients", u"M\u1ed7i d\u00f2ng m\u1ed9t c\u01a1 quan; tr\u1ed1ng th\u00ec kh\u00f4ng in", None))
        self.kindChooserLabel.setText(QCoreApplication.translate("AgencyRecipients", u"Lo\u1ea1i &v\u0103n b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.kindChooser.setAccessibleName(QCoreApplication.translate("AgencyRecipients", u"Lo\u1ea1i v\u0103n b\u1ea3n c\u00f3 n\u01a1i nh\u1eadn d\u01b0\u1edbi \u0111\u00e2y", None))
#endif // QT_CONFIG(accessibility)
        self.recipientsLabel.setText(QCoreApplication.translate("AgencyRecipients", u"&Danh s\u00e1ch n\u01a1i nh\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.recipients.setAccessibleName(QCoreApplication.translate("AgencyRecipients", u"N\u01a1i nh\u1eadn, m\u1ed7i d\u00f2ng m\u1ed9t n\u01a1i", None))
#endif // QT_CONFIG(accessibility)
        self.recipientsNote.setText(QCoreApplication.translate("AgencyRecipients", u"\u201cNh\u01b0 tr\u00ean\u201d v\u00e0 d\u00f2ng \u201cL\u01b0u: VT, \u2026\u201d \u0111\u01b0\u1ee3c th\u00eam khi in.", None))
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agency_signers.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paper_strip import PaperStrip
from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_AgencySigners(object):
    def setupUi(self, agencySigners):
        if not agencySigners.objectName():
            agencySigners.setObjectName(u"agencySigners")
        self.pageLayout = QVBoxLayout(agencySigners)
        self.pageLayout.setObjectName(u"pageLayout")
        self.footStrip = PaperStrip(agencySigners)
        self.footStrip.setObjectName(u"footStrip")

        self.pageLayout.addWidget(self.footStrip)

        self.scroll = QScrollArea(agencySigners)
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
        self.signerListLabel = QLabel(self.fields)
        self.signerListLabel.setObjectName(u"signerListLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.signerListLabel)

        self.signerList = QListWidget(self.fields)
        self.signerList.setObjectName(u"signerList")
        self.signerList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.signerList)

        self.noLabel = QLabel(self.fields)
        self.noLabel.setObjectName(u"noLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.noLabel)

        self.signerButtons = QHBoxLayout()
        self.signerButtons.setObjectName(u"signerButtons")
        self.addButton = QPushButton(self.fields)
        self.addButton.setObjectName(u"addButton")

        self.signerButtons.addWidget(self.addButton)

        self.removeButton = QPushButton(self.fields)
        self.removeButton.setObjectName(u"removeButton")

        self.signerButtons.addWidget(self.removeButton)

        self.firstButton = QPushButton(self.fields)
        self.firstButton.setObjectName(u"firstButton")

        self.signerButtons.addWidget(self.firstButton)

        self.beside = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.signerButtons.addItem(self.beside)


        self.rows.setLayout(1, QFormLayout.ItemRole.FieldRole, self.signerButtons)

        self.signerNameLabel = QLabel(self.fields)
        self.signerNameLabel.setObjectName(u"signerNameLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.signerNameLabel)

        self.signerName = QLineEdit(self.fields)
        self.signerName.setObjectName(u"signerName")

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.signerName)

        self.formChooserLabel = QLabel(self.fields)
        self.formChooserLabel.setObjectName(u"formChooserLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.formChooserLabel)

        self.formChooser = QComboBox(self.fields)
        self.formChooser.setObjectName(u"formChooser")

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.formChooser)

        self.bodyLabel = QLabel(self.fields)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.bodyLabel)

        self.body = QLineEdit(self.fields)
        self.body.setObjectName(u"body")

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.body)

        self.signedForLabel = QLabel(self.fields)
        self.signedForLabel.setObjectName(u"signedForLabel")

        self.rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.signedForLabel)

        self.signedFor = QLineEdit(self.fields)
        self.signedFor.setObjectName(u"signedFor")

        self.rows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.signedFor)

        self.positionLabel = QLabel(self.fields)
        self.positionLabel.setObjectName(u"positionLabel")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.positionLabel)

        self.position = QLineEdit(self.fields)
        self.position.setObjectName(u"position")

        self.rows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.position)

        self.authorityLinesLabel = QLabel(self.fields)
        self.authorityLinesLabel.setObjectName(u"authorityLinesLabel")

        self.rows.setWidget(7, QFormLayout.ItemRole.LabelRole, self.authorityLinesLabel)

        self.authorityLines = ParagraphEdit(self.fields)
        self.authorityLines.setObjectName(u"authorityLines")

        self.rows.setWidget(7, QFormLayout.ItemRole.FieldRole, self.authorityLines)


        self.fieldsLayout.addLayout(self.rows)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fieldsLayout.addItem(self.below)

        self.scroll.setWidget(self.fields)

        self.pageLayout.addWidget(self.scroll)

        self.pageLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.signerListLabel.setBuddy(self.signerList)
        self.signerNameLabel.setBuddy(self.signerName)
        self.formChooserLabel.setBuddy(self.formChooser)
        self.bodyLabel.setBuddy(self.body)
        self.signedForLabel.setBuddy(self.signedFor)
        self.positionLabel.setBuddy(self.position)
        self.authorityLinesLabel.setBuddy(self.authorityLines)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(agencySigners)

        QMetaObject.connectSlotsByName(agencySigners)
    # setupUi

    def retranslateUi(self, agencySigners):
#if QT_CONFIG(accessibility)
        self.footStrip.setAccessibleName(QCoreApplication.translate("AgencySigners", u"Ph\u1ea7n k\u00fd s\u1ebd in", None))
#endif // QT_CONFIG(accessibility)
        self.signerListLabel.setText(QCoreApplication.translate("AgencySigners", u"D&anh s\u00e1ch", None))
#if QT_CONFIG(accessibility)
        self.signerList.setAccessibleName(QCoreApplication.translate("AgencySigners", u"Nh\u1eefng ng\u01b0\u1eddi k\u00fd, ng\u01b0\u1eddi th\u01b0\u1eddng k\u00fd \u0111\u1ee9ng \u0111\u1ea7u", None))
#endif // QT_CONFIG(accessibility)
        self.noLabel.setText("")
        self.addButton.setText(QCoreApplication.translate("AgencySigners", u"&Th\u00eam", None))
#if QT_CONFIG(accessibility)
        self.addButton.setAccessibleName(QCoreApplication.translate("AgencySigners", u"Th\u00eam ng\u01b0\u1eddi k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.removeButton.setText(QCoreApplication.translate("AgencySigners", u"&X\u00f3a", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("AgencySigners", u"X\u00f3a ng\u01b0\u1eddi k\u00fd \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        self.firstButton.setText(QCoreApplication.translate("AgencySigners", u"L\u00ean \u0111\u1ea7&u", None))
#if QT_CONFIG(accessibility)
        self.firstButton.setAccessibleName(QCoreApplication.translate("AgencySigners", u"\u0110\u01b0a ng\u01b0\u1eddi k\u00fd \u0111ang ch\u1ecdn l\u00ean \u0111\u1ea7u", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.firstButton.setToolTip(QCoreApplication.translate("AgencySigners", u"Ng\u01b0\u1eddi \u1edf \u0111\u1ea7u danh s\u00e1ch k\u00fd khi kh\u00f4ng ch\u1ecdn ng\u01b0\u1eddi kh\u00e1c", None))
#endif // QT_CONFIG(tooltip)
        self.signerNameLabel.setText(QCoreApplication.translate("AgencySigners", u"H\u1ecd &v\u00e0 t\u00ean", None))
#if QT_CONFIG(accessibility)
        self.signerName.setAccessibleName(QCoreApplication.translate("AgencySigners", u"H\u1ecd v\u00e0 t\u00ean ng\u01b0\u1eddi k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.signerName.setPlaceholderText(QCoreApplication.translate("AgencySigners", u"Kh\u00f4ng ghi h\u1ecdc h\u00e0m, h\u1ecdc v\u1ecb", None))
        self.formChooserLabel.setText(QCoreApplication.translate("AgencySigners", u"&Quy\u1ec1n h\u1ea1n", None))
#if QT_CONFIG(accessibility)
        self.formChooser.setAccessibleName(QCoreApplication.translate("AgencySigners", u"Quy\u1ec1n h\u1ea1n k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.bodyLabel.setText(QCoreApplication.translate("AgencySigners", u"Thay &m\u1eb7t (TM.)", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("AgencySigners", u"Thay m\u1eb7t t\u1eadp th\u1ec3, v\u00ed d\u1ee5 \u1ee6y ban nh\u00e2n d\u00e2n", None))
#endif // QT_CONFIG(accessibility)
        self.body.setPlaceholderText(QCoreApplication.translate("AgencySigners", u"V\u00ed d\u1ee5: \u1ee6y ban nh\u00e2n d\u00e2n", None))
        self.signedForLabel.setText(QCoreApplication.translate("AgencySigners", u"K\u00fd ch&o ch\u1ee9c v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.signedFor.setAccessibleName(QCoreApplication.translate("AgencySigners", u"Ch\u1ee9c v\u1ee5 c\u1ee7a ng\u01b0\u1eddi \u0111\u01b0\u1ee3c k\u00fd thay", None))
#endif // QT_CONFIG(accessibility)
        self.signedFor.setPlaceholderText(QCoreApplication.translate("AgencySigners", u"V\u00ed d\u1ee5: Ch\u1ee7 t\u1ecbch", None))
        self.positionLabel.setText(QCoreApplication.translate("AgencySigners", u"&Ch\u1ee9c v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.position.setAccessibleName(QCoreApplication.translate("AgencySigners", u"Ch\u1ee9c v\u1ee5 c\u1ee7a ng\u01b0\u1eddi k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.position.setPlaceholderText(QCoreApplication.translate("AgencySigners", u"V\u00ed d\u1ee5: Ph\u00f3 Ch\u1ee7 t\u1ecbch", None))
        self.authorityLinesLabel.setText(QCoreApplication.translate("AgencySigners", u"C\u00e1c &d\u00f2ng in", None))
#if QT_CONFIG(accessibility)
        self.authorityLines.setAccessibleName(QCoreApplication.translate("AgencySigners", u"C\u00e1c d\u00f2ng quy\u1ec1n h\u1ea1n, ch\u1ee9c v\u1ee5 s\u1ebd in", None))
#endif // QT_CONFIG(accessibility)
        self.authorityLines.setPlaceholderText(QCoreApplication.translate("AgencySigners", u"TL. CH\u1ee6 T\u1ecaCH\n"
"          KT. CH\u00c1NH V\u0102N PH\u00d2NG", None))
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'document_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QDateEdit, QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSpinBox, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_DocumentDialog(object):
    def setupUi(self, documentDialog):
        if not documentDialog.objectName():
            documentDialog.setObjectName(u"documentDialog")
        self.dialogLayout = QVBoxLayout(documentDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.status = QLabel(documentDialog)
        self.status.setObjectName(u"status")
        self.status.setWordWrap(True)

        self.dialogLayout.addWidget(self.status)

        self.dialogScroll = QScrollArea(documentDialog)
        self.dialogScroll.setObjectName(u"dialogScroll")
        self.dialogScroll.setWidgetResizable(True)
        self.dialogScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.dialogContent = QWidget()
        self.dialogContent.setObjectName(u"dialogContent")
        self.contentLayout = QVBoxLayout(self.dialogContent)
        self.contentLayout.setObjectName(u"contentLayout")
        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.severalLabel = QLabel(self.dialogContent)
        self.severalLabel.setObjectName(u"severalLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.severalLabel)

        self.several = QComboBox(self.dialogContent)
        self.several.setObjectName(u"several")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.several)

        self.referenceLabel = QLabel(self.dialogContent)
        self.referenceLabel.setObjectName(u"referenceLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.referenceLabel)

        self.referencePlace = QWidget(self.dialogContent)
        self.referencePlace.setObjectName(u"referencePlace")
        self.referenceRow = QHBoxLayout(self.referencePlace)
        self.referenceRow.setObjectName(u"referenceRow")
        self.referenceRow.setContentsMargins(0, 0, 0, 0)
        self.reference = QLineEdit(self.referencePlace)
        self.reference.setObjectName(u"reference")

        self.referenceRow.addWidget(self.reference)

        self.takeNumber = QPushButton(self.referencePlace)
        self.takeNumber.setObjectName(u"takeNumber")

        self.referenceRow.addWidget(self.takeNumber)

        self.referenceRow.setStretch(0, 1)

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.referencePlace)

        self.issuedOnLabel = QLabel(self.dialogContent)
        self.issuedOnLabel.setObjectName(u"issuedOnLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.issuedOnLabel)

        self.issuedOn = QDateEdit(self.dialogContent)
        self.issuedOn.setObjectName(u"issuedOn")
        self.issuedOn.setCalendarPopup(True)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.issuedOn)

        self.kindLabel = QLabel(self.dialogContent)
        self.kindLabel.setObjectName(u"kindLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kind = QComboBox(self.dialogContent)
        self.kind.setObjectName(u"kind")

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.kind)

        self.abstractLabel = QLabel(self.dialogContent)
        self.abstractLabel.setObjectName(u"abstractLabel")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.abstractLabel)

        self.abstract = ParagraphEdit(self.dialogContent)
        self.abstract.setObjectName(u"abstract")

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.abstract)

        self.issuerLabel = QLabel(self.dialogContent)
        self.issuerLabel.setObjectName(u"issuerLabel")

        self.rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.issuerLabel)

        self.issuer = QLineEdit(self.dialogContent)
        self.issuer.setObjectName(u"issuer")

        self.rows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.issuer)

        self.signerLabel = QLabel(self.dialogContent)
        self.signerLabel.setObjectName(u"signerLabel")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.signerLabel)

        self.signer = QLineEdit(self.dialogContent)
        self.signer.setObjectName(u"signer")

        self.rows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.signer)

        self.arrivedOnLabel = QLabel(self.dialogContent)
        self.arrivedOnLabel.setObjectName(u"arrivedOnLabel")

        self.rows.setWidget(7, QFormLayout.ItemRole.LabelRole, self.arrivedOnLabel)

        self.arrivedOn = QDateEdit(self.dialogContent)
        self.arrivedOn.setObjectName(u"arrivedOn")
        self.arrivedOn.setCalendarPopup(True)

        self.rows.setWidget(7, QFormLayout.ItemRole.FieldRole, self.arrivedOn)

        self.arrivalLabel = QLabel(self.dialogContent)
        self.arrivalLabel.setObjectName(u"arrivalLabel")

        self.rows.setWidget(8, QFormLayout.ItemRole.LabelRole, self.arrivalLabel)

        self.arrivalPlace = QWidget(self.dialogContent)
        self.arrivalPlace.setObjectName(u"arrivalPlace")
        self.arrivalRow = QHBoxLayout(self.arrivalPlace)
        self.arrivalRow.setObjectName(u"arrivalRow")
        self.arrivalRow.setContentsMargins(0, 0, 0, 0)
        self.arrivalNumber = QSpinBox(self.arrivalPlace)
        self.arrivalNumber.setObjectName(u"arrivalNumber")
        self.arrivalNumber.setMaximum(999999)

        self.arrivalRow.addWidget(self.arrivalNumber)

        self.takeArrival = QPushButton(self.arrivalPlace)
        self.takeArrival.setObjectName(u"takeArrival")

        self.arrivalRow.addWidget(self.takeArrival)

        self.arrivalRow.setStretch(0, 1)

        self.rows.setWidget(8, QFormLayout.ItemRole.FieldRole, self.arrivalPlace)

        self.targetLabel = QLabel(self.dialogContent)
        self.targetLabel.setObjectName(u"targetLabel")

        self.rows.setWidget(9, QFormLayout.ItemRole.LabelRole, self.targetLabel)

        self.targetPlace = QWidget(self.dialogContent)
        self.targetPlace.setObjectName(u"targetPlace")
        self.targetRow = QHBoxLayout(self.targetPlace)
        self.targetRow.setObjectName(u"targetRow")
        self.targetRow.setContentsMargins(0, 0, 0, 0)
        self.target = QLabel(self.targetPlace)
        self.target.setObjectName(u"target")
        self.target.setWordWrap(True)

        self.targetRow.addWidget(self.target)

        self.targetButton = QPushButton(self.targetPlace)
        self.targetButton.setObjectName(u"targetButton")

        self.targetRow.addWidget(self.targetButton)

        self.targetRow.setStretch(0, 1)

        self.rows.setWidget(9, QFormLayout.ItemRole.FieldRole, self.targetPlace)

        self.milestoneLabel = QLabel(self.dialogContent)
        self.milestoneLabel.setObjectName(u"milestoneLabel")

        self.rows.setWidget(10, QFormLayout.ItemRole.LabelRole, self.milestoneLabel)

        self.milestone = QComboBox(self.dialogContent)
        self.milestone.setObjectName(u"milestone")

        self.rows.setWidget(10, QFormLayout.ItemRole.FieldRole, self.milestone)

        self.unitLabel = QLabel(self.dialogContent)
        self.unitLabel.setObjectName(u"unitLabel")

        self.rows.setWidget(11, QFormLayout.ItemRole.LabelRole, self.unitLabel)

        self.unit = QComboBox(self.dialogContent)
        self.unit.setObjectName(u"unit")

        self.rows.setWidget(11, QFormLayout.ItemRole.FieldRole, self.unit)

        self.concludes = QCheckBox(self.dialogContent)
        self.concludes.setObjectName(u"concludes")

        self.rows.setWidget(12, QFormLayout.ItemRole.SpanningRole, self.concludes)


        self.contentLayout.addLayout(self.rows)

        self.dialogScroll.setWidget(self.dialogContent)

        self.dialogLayout.addWidget(self.dialogScroll)

        self.guessed = QLabel(documentDialog)
        self.guessed.setObjectName(u"guessed")
        self.guessed.setProperty(u"quiet", True)
        self.guessed.setWordWrap(True)

        self.dialogLayout.addWidget(self.guessed)

        self.refusal = QLabel(documentDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(documentDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.severalLabel.setBuddy(self.several)
        self.referenceLabel.setBuddy(self.reference)
        self.issuedOnLabel.setBuddy(self.issuedOn)
        self.kindLabel.setBuddy(self.kind)
        self.abstractLabel.setBuddy(self.abstract)
        self.issuerLabel.setBuddy(self.issuer)
        self.signerLabel.setBuddy(self.signer)
        self.arrivedOnLabel.setBuddy(self.arrivedOn)
        self.arrivalLabel.setBuddy(self.arrivalNumber)
        self.targetLabel.setBuddy(self.targetButton)
        self.milestoneLabel.setBuddy(self.milestone)
        self.unitLabel.setBuddy(self.unit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.several, self.reference)
        QWidget.setTabOrder(self.reference, self.issuedOn)
        QWidget.setTabOrder(self.issuedOn, self.kind)
        QWidget.setTabOrder(self.kind, self.abstract)
        QWidget.setTabOrder(self.abstract, self.issuer)
        QWidget.setTabOrder(self.issuer, self.signer)
        QWidget.setTabOrder(self.signer, self.targetButton)
        QWidget.setTabOrder(self.targetButton, self.milestone)
        QWidget.setTabOrder(self.milestone, self.unit)
        QWidget.setTabOrder(self.unit, self.concludes)
        QWidget.setTabOrder(self.concludes, self.buttons)

        self.retranslateUi(documentDialog)

        QMetaObject.connectSlotsByName(documentDialog)
    # setupUi

    def retranslateUi(self, documentDialog):
        self.status.setText("")
#if QT_CONFIG(accessibility)
        self.status.setAccessibleDescription(QCoreApplication.translate("DocumentDialog", u"T\u1ec7p \u0111ang g\u1eafn", None))
#endif // QT_CONFIG(accessibility)
        self.severalLabel.setText(QCoreApplication.translate("DocumentDialog", u"Nhi\u1ec1&u t\u1ec7p", None))
#if QT_CONFIG(accessibility)
        self.several.setAccessibleName(QCoreApplication.translate("DocumentDialog", u"Nhi\u1ec1u t\u1ec7p", None))
#endif // QT_CONFIG(accessibility)
        self.referenceLabel.setText(QCoreApplication.translate("DocumentDialog", u"S\u1ed1, &k\u00fd hi\u1ec7u", None))
#if QT_CONFIG(tooltip)
        self.reference.setToolTip(QCoreApplication.translate("DocumentDialog", u"\u0110\u1ec3 tr\u1ed1ng n\u1ebfu v\u0103n b\u1ea3n kh\u00f4ng c\u00f3 s\u1ed1, ho\u1eb7c ch\u01b0a l\u1ea5y s\u1ed1", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.reference.setAccessibleName(QCoreApplication.translate("DocumentDialog", u"S\u1ed1, k\u00fd hi\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.reference.setPlaceholderText(QCoreApplication.translate("DocumentDialog", u"v\u00ed d\u1ee5: 05/BC-UBND", None))
        self.takeNumber.setText(QCoreApplication.translate("DocumentDialog", u"L\u1ea5y s\u1ed1\u2026", None))
#if QT_CONFIG(tooltip)
        self.takeNumber.setToolTip(QCoreApplication.translate("DocumentDialog", u"C\u1ea5p s\u1ed1 cho v\u0103n b\u1ea3n \u0111\u00e3 k\u00fd, theo s\u1ed1 ti\u1ebfp theo trong s\u1ed5", None))
#endif // QT_CONFIG(tooltip)
        self.issuedOnLabel.setText(QCoreApplication.translate("DocumentDialog", u"&Ng\u00e0y v\u0103n b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.issuedOn.setAccessibleName(QCoreApplication.translate("DocumentDialog", u"Ng\u00e0y v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.issuedOn.setDisplayFormat(QCoreApplication.translate("DocumentDialog", u"dd/MM/yyyy", None))
        self.kindLabel.setText(QCoreApplication.translate("DocumentDialog", u"&Lo\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("DocumentDialog", u"Lo\u1ea1i v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.abstractLabel.setText(QCoreApplication.translate("DocumentDialog", u"Tr\u00edch &y\u1ebfu", None))
#if QT_CONFIG(accessibility)
        self.abstract.setAccessibleName(QCoreApplication.translate("DocumentDialog", u"Tr\u00edch y\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.issuerLabel.setText(QCoreApplication.translate("DocumentDialog", u"&C\u01a1 quan ban h\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.issuer.setAccessibleName(QCoreApplication.translate("DocumentDialog", u"C\u01a1 quan ban h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.signerLabel.setText(QCoreApplication.translate("DocumentDialog", u"Ng\u01b0\u1edd&i k\u00fd", None))
#if QT_CONFIG(accessibility)
        self.signer.setAccessibleName(QCoreApplication.translate("DocumentDialog", u"Ng\u01b0\u1eddi k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.arrivedOnLabel.setText(QCoreApplication.translate("DocumentDialog", u"N&g\u00e0y \u0111\u1ebfn", None))
#if QT_CONFIG(accessibility)
        self.arrivedOn.setAccessibleName(QCoreApplication.translate("DocumentDialog", u"Ng\u00e0y \u0111\u1ebfn", None))
#endif // QT_CONFIG(accessibility)
        self.arrivedOn.setDisplayFormat(QCoreApplication.translate("DocumentDialog", u"dd/MM/yyyy", None))
        self.arrivalLabel.setText(QCoreApplication.translate("DocumentDialog", u"&S\u1ed1 \u0111\u1ebfn", None))
#if QT_CONFIG(accessibility)
        self.arrivalNumber.setAccessibleName(QCoreApplication.translate("DocumentDialog", u"S\u1ed1 \u0111\u1ebfn", None))
#endif // QT_CONFIG(accessibility)
        self.arrivalNumber.setSpecialValueText(QCoreApplication.translate("DocumentDialog", u"\u2014", None))
        self.takeArrival.setText(QCoreApplication.translate("DocumentDialog", u"S\u1ed1 ti\u1ebf&p theo", None))
#if QT_CONFIG(tooltip)
        self.takeArrival.setToolTip(QCoreApplication.translate("DocumentDialog", u"Ghi s\u1ed1 \u0111\u1ebfn ti\u1ebfp theo c\u1ee7a n\u0103m; ng\u00e0y \u0111\u1ebfn \u0111\u1ec3 tr\u1ed1ng th\u00ec ghi h\u00f4m nay", None))
#endif // QT_CONFIG(tooltip)
        self.targetLabel.setText(QCoreApplication.translate("DocumentDialog", u"Ch\u1ee9ng minh ch&o", None))
        self.target.setText("")
#if QT_CONFIG(accessibility)
        self.target.setAccessibleDescription(QCoreApplication.translate("DocumentDialog", u"S\u1ea3n ph\u1ea9m", None))
#endif // QT_CONFIG(accessibility)
        self.targetButton.setText(QCoreApplication.translate("DocumentDialog", u"Ch\u1ecdn\u2026", None))
#if QT_CONFIG(accessibility)
        self.targetButton.setAccessibleName(QCoreApplication.translate("DocumentDialog", u"Ch\u1ecdn s\u1ea3n ph\u1ea9m", None))
#endif // QT_CONFIG(accessibility)
        self.milestoneLabel.setText(QCoreApplication.translate("DocumentDialog", u"&M\u1ed1c th\u1eddi h\u1ea1n", None))
#if QT_CONFIG(accessibility)
        self.milestone.setAccessibleName(QCoreApplication.translate("DocumentDialog", u"M\u1ed1c th\u1eddi h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.unitLabel.setText(QCoreApplication.translate("DocumentDialog", u"\u0110\u01a1n &v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("DocumentDialog", u"\u0110\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.concludes.setText(QCoreApplication.translate("DocumentDialog", u"&Ho\u00e0n th\u00e0nh m\u1ed1c n\u00e0y v\u00e0o ng\u00e0y c\u1ee7a v\u0103n b\u1ea3n", None))
#if QT_CONFIG(tooltip)
        self.concludes.setToolTip(QCoreApplication.translate("DocumentDialog", u"Ghi m\u1ed1c n\u00e0y l\u00e0 ho\u00e0n th\u00e0nh; ng\u00e0y ho\u00e0n th\u00e0nh l\u00e0 ng\u00e0y c\u1ee7a v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(tooltip)
        self.guessed.setText(QCoreApplication.translate("DocumentDialog", u"\u00d4 c\u00f3 d\u1ea5u \u2022 \u0111\u01b0\u1ee3c \u0111\u1ecdc t\u1eeb t\u1ec7p, h\u00e3y ki\u1ec3m tra tr\u01b0\u1edbc khi l\u01b0u.", None))
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("DocumentDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


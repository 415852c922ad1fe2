# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dossier_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_DossierDialog(object):
    def setupUi(self, dossierDialog):
        if not dossierDialog.objectName():
            dossierDialog.setObjectName(u"dossierDialog")
        self.dialogLayout = QVBoxLayout(dossierDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.rows = QFormLayout()
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.codeLabel = QLabel(dossierDialog)
        self.codeLabel.setObjectName(u"codeLabel")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.codeLabel)

        self.code = QLineEdit(dossierDialog)
        self.code.setObjectName(u"code")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.code)

        self.titleLabel = QLabel(dossierDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.title = ParagraphEdit(dossierDialog)
        self.title.setObjectName(u"title")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.title)

        self.retentionLabel = QLabel(dossierDialog)
        self.retentionLabel.setObjectName(u"retentionLabel")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.retentionLabel)

        self.retention = QComboBox(dossierDialog)
        self.retention.setObjectName(u"retention")
        self.retention.setEditable(True)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.retention)

        self.keeperLabel = QLabel(dossierDialog)
        self.keeperLabel.setObjectName(u"keeperLabel")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.keeperLabel)

        self.keeper = QLineEdit(dossierDialog)
        self.keeper.setObjectName(u"keeper")

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.keeper)

        self.headingLabel = QLabel(dossierDialog)
        self.headingLabel.setObjectName(u"headingLabel")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.headingLabel)

        self.heading = QComboBox(dossierDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setEditable(True)

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.heading)

        self.subheadingLabel = QLabel(dossierDialog)
        self.subheadingLabel.setObjectName(u"subheadingLabel")

        self.rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.subheadingLabel)

        self.subheading = QComboBox(dossierDialog)
        self.subheading.setObjectName(u"subheading")
        self.subheading.setEditable(True)

        self.rows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.subheading)

        self.areaLabel = QLabel(dossierDialog)
        self.areaLabel.setObjectName(u"areaLabel")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.areaLabel)

        self.area = QComboBox(dossierDialog)
        self.area.setObjectName(u"area")

        self.rows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.area)

        self.mediumLabel = QLabel(dossierDialog)
        self.mediumLabel.setObjectName(u"mediumLabel")

        self.rows.setWidget(7, QFormLayout.ItemRole.LabelRole, self.mediumLabel)

        self.medium = QComboBox(dossierDialog)
        self.medium.setObjectName(u"medium")

        self.rows.setWidget(7, QFormLayout.ItemRole.FieldRole, self.medium)

        self.sheetsLabel = QLabel(dossierDialog)
        self.sheetsLabel.setObjectName(u"sheetsLabel")

        self.rows.setWidget(8, QFormLayout.ItemRole.LabelRole, self.sheetsLabel)

        self.sheets = QLineEdit(dossierDialog)
        self.sheets.setObjectName(u"sheets")

        self.rows.setWidget(8, QFormLayout.ItemRole.FieldRole, self.sheets)

        self.goesToArchive = QCheckBox(dossierDialog)
        self.goesToArchive.setObjectName(u"goesToArchive")

        self.rows.setWidget(9, QFormLayout.ItemRole.FieldRole, self.goesToArchive)

        self.noteLabel = QLabel(dossierDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.rows.setWidget(10, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.note = QLineEdit(dossierDialog)
        self.note.setObjectName(u"note")

        self.rows.setWidget(10, QFormLayout.ItemRole.FieldRole, self.note)


        self.dialogLayout.addLayout(self.rows)

        self.refusal = QLabel(dossierDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(dossierDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.code)
        self.titleLabel.setBuddy(self.title)
        self.retentionLabel.setBuddy(self.retention)
        self.keeperLabel.setBuddy(self.keeper)
        self.headingLabel.setBuddy(self.heading)
        self.subheadingLabel.setBuddy(self.subheading)
        self.areaLabel.setBuddy(self.area)
        self.mediumLabel.setBuddy(self.medium)
        self.sheetsLabel.setBuddy(self.sheets)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code, self.title)
        QWidget.setTabOrder(self.title, self.retention)
        QWidget.setTabOrder(self.retention, self.keeper)
        QWidget.setTabOrder(self.keeper, self.heading)
        QWidget.setTabOrder(self.heading, self.subheading)
        QWidget.setTabOrder(self.subheading, self.area)
        QWidget.setTabOrder(self.area, self.medium)
        QWidget.setTabOrder(self.medium, self.sheets)
        QWidget.setTabOrder(self.sheets, self.goesToArchive)
        QWidget.setTabOrder(self.goesToArchive, self.note)
        QWidget.setTabOrder(self.note, self.buttons)

        self.retranslateUi(dossierDialog)

        QMetaObject.connectSlotsByName(dossierDialog)
    # setupUi

    def retranslateUi(self, dossierDialog):
        self.codeLabel.setText(QCoreApplication.translate("DossierDialog", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("DossierDialog", u"S\u1ed1, k\u00fd hi\u1ec7u h\u1ed3 s\u01a1", None))
#endif // QT_CONFIG(accessibility)
        self.code.setPlaceholderText(QCoreApplication.translate("DossierDialog", u"v\u00ed d\u1ee5: 01.CCHC", None))
        self.titleLabel.setText(QCoreApplication.translate("DossierDialog", u"&Ti\u00eau \u0111\u1ec1", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("DossierDialog", u"Ti\u00eau \u0111\u1ec1 h\u1ed3 s\u01a1", None))
#endif // QT_CONFIG(accessibility)
        self.retentionLabel.setText(QCoreApplication.translate("DossierDialog", u"Th\u1eddi h\u1ea1n &b\u1ea3o qu\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.retention.setAccessibleName(QCoreApplication.translate("DossierDialog", u"Th\u1eddi h\u1ea1n b\u1ea3o qu\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.keeperLabel.setText(QCoreApplication.translate("DossierDialog", u"Ng\u01b0\u1eddi &l\u1eadp", None))
#if QT_CONFIG(accessibility)
        self.keeper.setAccessibleName(QCoreApplication.translate("DossierDialog", u"Ng\u01b0\u1eddi l\u1eadp h\u1ed3 s\u01a1", None))
#endif // QT_CONFIG(accessibility)
        self.keeper.setPlaceholderText(QCoreApplication.translate("DossierDialog", u"h\u1ecd v\u00e0 t\u00ean", None))
        self.headingLabel.setText(QCoreApplication.translate("DossierDialog", u"\u0110\u1ec1 m\u1ee5c l\u1edb&n", None))
#if QT_CONFIG(accessibility)
        self.heading.setAccessibleName(QCoreApplication.translate("DossierDialog", u"\u0110\u1ec1 m\u1ee5c l\u1edbn", None))
#endif // QT_CONFIG(accessibility)
        self.subheadingLabel.setText(QCoreApplication.translate("DossierDialog", u"\u0110\u1ec1 &m\u1ee5c nh\u1ecf", None))
#if QT_CONFIG(accessibility)
        self.subheading.setAccessibleName(QCoreApplication.translate("DossierDialog", u"\u0110\u1ec1 m\u1ee5c nh\u1ecf", None))
#endif // QT_CONFIG(accessibility)
        self.areaLabel.setText(QCoreApplication.translate("DossierDialog", u"N\u1ed9i &dung k\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(accessibility)
        self.area.setAccessibleName(QCoreApplication.translate("DossierDialog", u"N\u1ed9i dung c\u1ee7a k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.area.setToolTip(QCoreApplication.translate("DossierDialog", u"V\u0103n b\u1ea3n ch\u1ee9ng minh cho s\u1ea3n ph\u1ea9m c\u1ee7a n\u1ed9i dung n\u00e0y \u0111\u01b0\u1ee3c x\u1ebfp v\u00e0o h\u1ed3 s\u01a1 khi b\u1ea5m X\u1ebfp theo k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(tooltip)
        self.mediumLabel.setText(QCoreApplication.translate("DossierDialog", u"&H\u00ecnh th\u1ee9c", None))
#if QT_CONFIG(accessibility)
        self.medium.setAccessibleName(QCoreApplication.translate("DossierDialog", u"H\u00ecnh th\u1ee9c h\u1ed3 s\u01a1", None))
#endif // QT_CONFIG(accessibility)
        self.sheetsLabel.setText(QCoreApplication.translate("DossierDialog", u"S\u1ed1 t&\u1edd, s\u1ed1 trang", None))
#if QT_CONFIG(accessibility)
        self.sheets.setAccessibleName(QCoreApplication.translate("DossierDialog", u"S\u1ed1 t\u1edd, s\u1ed1 trang", None))
#endif // QT_CONFIG(accessibility)
        self.sheets.setPlaceholderText(QCoreApplication.translate("DossierDialog", u"\u0111\u1ec3 tr\u1ed1ng khi ch\u01b0a \u0111\u1ebfm", None))
        self.goesToArchive.setText(QCoreApplication.translate("DossierDialog", u"N\u1ed9&p l\u01b0u v\u00e0o l\u01b0u tr\u1eef c\u01a1 quan", None))
#if QT_CONFIG(tooltip)
        self.goesToArchive.setToolTip(QCoreApplication.translate("DossierDialog", u"H\u1ed3 s\u01a1 c\u00f3 trong m\u1ee5c l\u1ee5c n\u1ed9p l\u01b0u v\u00e0 bi\u00ean b\u1ea3n giao nh\u1eadn", None))
#endif // QT_CONFIG(tooltip)
        self.noteLabel.setText(QCoreApplication.translate("DossierDialog", u"&Ghi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("DossierDialog", u"Ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("DossierDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


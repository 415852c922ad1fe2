# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QDialogButtonBox, QFormLayout, QFrame, QLabel, QLineEdit, QRadioButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_FirstStart(object):
    def setupUi(self, firstStart):
        if not firstStart.objectName():
            firstStart.setObjectName(u"firstStart")
        self.dialogLayout = QVBoxLayout(firstStart)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.welcome = QLabel(firstStart)
        self.welcome.setObjectName(u"welcome")
        self.welcome.setWordWrap(True)

        self.dialogLayout.addWidget(self.welcome)

        self.explanation = QLabel(firstStart)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"quiet", True)
        self.explanation.setWordWrap(True)

        self.dialogLayout.addWidget(self.explanation)

        self.scroll = QScrollArea(firstStart)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choices = QWidget()
        self.choices.setObjectName(u"choices")
        self.choicesLayout = QVBoxLayout(self.choices)
        self.choicesLayout.setObjectName(u"choicesLayout")
        self.sampleChoiceCard = QFrame(self.choices)
        self.sampleChoiceCard.setObjectName(u"sampleChoiceCard")
        self.sampleChoiceCard.setProperty(u"card", True)
        self.sampleChoiceLayout = QVBoxLayout(self.sampleChoiceCard)
        self.sampleChoiceLayout.setObjectName(u"sampleChoiceLayout")
        self.sampleChoice = QRadioButton(self.sampleChoiceCard)
        self.sampleChoice.setObjectName(u"sampleChoice")

        self.sampleChoiceLayout.addWidget(self.sampleChoice)

        self.sampleChoiceWords = QLabel(self.sampleChoiceCard)
        self.sampleChoiceWords.setObjectName(u"sampleChoiceWords")
        self.sampleChoiceWords.setProperty(u"quiet", True)
        self.sampleChoiceWords.setWordWrap(True)

        self.sampleChoiceLayout.addWidget(self.sampleChoiceWords)


        self.choicesLayout.addWidget(self.sampleChoiceCard)

        self.emptyChoiceCard = QFrame(self.choices)
        self.emptyChoiceCard.setObjectName(u"emptyChoiceCard")
        self.emptyChoiceCard.setProperty(u"card", True)
        self.emptyChoiceLayout = QVBoxLayout(self.emptyChoiceCard)
        self.emptyChoiceLayout.setObjectName(u"emptyChoiceLayout")
        self.emptyChoice = QRadioButton(self.emptyChoiceCard)
        self.emptyChoice.setObjectName(u"emptyChoice")

        self.emptyChoiceLayout.addWidget(self.emptyChoice)

        self.emptyChoiceWords = QLabel(self.emptyChoiceCard)
        self.emptyChoiceWords.setObjectName(u"emptyChoiceWords")
        self.emptyChoiceWords.setProperty(u"quiet", True)
        self.emptyChoiceWords.setWordWrap(True)

        self.emptyChoiceLayout.addWidget(self.emptyChoiceWords)

        self.emptyFields = QWidget(self.emptyChoiceCard)
        self.emptyFields.setObjectName(u"emptyFields")
        self.emptyFieldsLayout = QVBoxLayout(self.emptyFields)
        self.emptyFieldsLayout.setObjectName(u"emptyFieldsLayout")
        self.emptyFieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.emptyRows = QFormLayout()
        self.emptyRows.setObjectName(u"emptyRows")
        self.planYearLabel = QLabel(self.emptyFields)
        self.planYearLabel.setObjectName(u"planYearLabel")

        self.emptyRows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.planYearLabel)

        self.planYear = QSpinBox(self.emptyFields)
        self.planYear.setObjectName(u"planYear")
        self.planYear.setMinimum(2000)
        self.planYear.setMaximum(2100)

        self.emptyRows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.planYear)

        self.parentNameLabel = QLabel(self.emptyFields)
        self.parentNameLabel.setObjectName(u"parentNameLabel")

        self.emptyRows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.parentNameLabel)

        self.parentName = QLineEdit(self.emptyFields)
        self.parentName.setObjectName(u"parentName")

        self.emptyRows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.parentName)

        self.issuerLinesLabel = QLabel(self.emptyFields)
        self.issuerLinesLabel.setObjectName(u"issuerLinesLabel")

        self.emptyRows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.issuerLinesLabel)

        self.issuerLines = ParagraphEdit(self.emptyFields)
        self.issuerLines.setObjectName(u"issuerLines")

        self.emptyRows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.issuerLines)

        self.shortNameLabel = QLabel(self.emptyFields)
        self.shortNameLabel.setObjectName(u"shortNameLabel")

        self.emptyRows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.shortNameLabel)

        self.shortName = QLineEdit(self.emptyFields)
        self.shortName.setObjectName(u"shortName")

        self.emptyRows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.shortName)

        self.placeLabel = QLabel(self.emptyFields)
        self.placeLabel.setObjectName(u"placeLabel")

        self.emptyRows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.place = QLineEdit(self.emptyFields)
        self.place.setObjectName(u"place")

        self.emptyRows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.place)


        self.emptyFieldsLayout.addLayout(self.emptyRows)


        self.emptyChoiceLayout.addWidget(self.emptyFields)


        self.choicesLayout.addWidget(self.emptyChoiceCard)

        self.s1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choicesLayout.addItem(self.s1)

        self.scroll.setWidget(self.choices)

        self.dialogLayout.addWidget(self.scroll)

        self.refusal = QLabel(firstStart)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(firstStart)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.planYearLabel.setBuddy(self.planYear)
        self.parentNameLabel.setBuddy(self.parentName)
        self.issuerLinesLabel.setBuddy(self.issuerLines)
        self.shortNameLabel.setBuddy(self.shortName)
        self.placeLabel.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sampleChoice, self.emptyChoice)
        QWidget.setTabOrder(self.emptyChoice, self.planYear)
        QWidget.setTabOrder(self.planYear, self.parentName)
        QWidget.setTabOrder(self.parentName, self.issuerLines)
        QWidget.setTabOrder(self.issuerLines, self.shortName)
        QWidget.setTabOrder(self.shortName, self.place)
        QWidget.setTabOrder(self.place, self.buttons)

        self.retranslateUi(firstStart)

        QMetaObject.connectSlotsByName(firstStart)
    # setupUi

    def retranslateUi(self, firstStart):
        self.welcome.setText(QCoreApplication.translate("FirstStart", u"B\u1eaft \u0111\u1ea7u v\u1edbi CCHC Desktop", None))
        self.explanation.setText(QCoreApplication.translate("FirstStart", u"S\u1ed5 theo d\u00f5i ch\u01b0a c\u00f3 k\u1ebf ho\u1ea1ch n\u00e0o. H\u00e3y ch\u1ecdn c\u00e1ch b\u1eaft \u0111\u1ea7u.", None))
        self.sampleChoice.setText(QCoreApplication.translate("FirstStart", u"&Xem th\u1eed k\u1ebf ho\u1ea1ch m\u1eabu 2023", None))
#if QT_CONFIG(accessibility)
        self.sampleChoice.setAccessibleName(QCoreApplication.translate("FirstStart", u"Xem th\u1eed k\u1ebf ho\u1ea1ch m\u1eabu 2023", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sampleChoice.setAccessibleDescription(QCoreApplication.translate("FirstStart", u"K\u1ebf ho\u1ea1ch n\u0103m 2023 c\u1ee7a UBND huy\u1ec7n Ngh\u0129a H\u01b0ng c\u00f9ng ti\u1ebfn \u0111\u1ed9 v\u00ed d\u1ee5, trong m\u1ed9t s\u1ed5 ri\u00eang. Ng\u00e0y l\u00e0m vi\u1ec7c \u0111\u01b0\u1ee3c \u0111\u1eb7t l\u00e0 20/10/2023.", None))
#endif // QT_CONFIG(accessibility)
        self.sampleChoiceWords.setText(QCoreApplication.translate("FirstStart", u"K\u1ebf ho\u1ea1ch n\u0103m 2023 c\u1ee7a UBND huy\u1ec7n Ngh\u0129a H\u01b0ng c\u00f9ng ti\u1ebfn \u0111\u1ed9 v\u00ed d\u1ee5, trong m\u1ed9t s\u1ed5 ri\u00eang. Ng\u00e0y l\u00e0m vi\u1ec7c \u0111\u01b0\u1ee3c \u0111\u1eb7t l\u00e0 20/10/2023.", None))
        self.emptyChoice.setText(QCoreApplication.translate("FirstStart", u"&K\u1ebf ho\u1ea1ch tr\u1ed1ng", None))
#if QT_CONFIG(accessibility)
        self.emptyChoice.setAccessibleName(QCoreApplication.translate("FirstStart", u"K\u1ebf ho\u1ea1ch tr\u1ed1ng", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.emptyChoice.setAccessibleDescription(QCoreApplication.translate("FirstStart", u"T\u1ea1o s\u1ed5 m\u1edbi cho c\u01a1 quan m\u00ecnh, r\u1ed3i nh\u1eadp t\u1eebng n\u1ed9i dung, nhi\u1ec7m v\u1ee5, s\u1ea3n ph\u1ea9m.", None))
#endif // QT_CONFIG(accessibility)
        self.emptyChoiceWords.setText(QCoreApplication.translate("FirstStart", u"T\u1ea1o s\u1ed5 m\u1edbi cho c\u01a1 quan m\u00ecnh, r\u1ed3i nh\u1eadp t\u1eebng n\u1ed9i dung, nhi\u1ec7m v\u1ee5, s\u1ea3n ph\u1ea9m.", None))
        self.planYearLabel.setText(QCoreApplication.translate("FirstStart", u"&N\u0103m k\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(accessibility)
        self.planYear.setAccessibleName(QCoreApplication.translate("FirstStart", u"N\u0103m k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        self.parentNameLabel.setText(QCoreApplication.translate("FirstStart", u"C\u01a1 quan &ch\u1ee7 qu\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.parentName.setAccessibleName(QCoreApplication.translate("FirstStart", u"C\u01a1 quan ch\u1ee7 qu\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.parentName.setPlaceholderText(QCoreApplication.translate("FirstStart", u"\u0110\u1ec3 tr\u1ed1ng n\u1ebfu l\u00e0 UBND", None))
        self.issuerLinesLabel.setText(QCoreApplication.translate("FirstStart", u"&T\u00ean c\u01a1 quan ban h\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.issuerLines.setAccessibleName(QCoreApplication.translate("FirstStart", u"T\u00ean c\u01a1 quan ban h\u00e0nh, m\u1ed7i d\u00f2ng m\u1ed9t h\u00e0ng tr\u00ean v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.issuerLines.setPlaceholderText(QCoreApplication.translate("FirstStart", u"\u1ee6Y BAN NH\u00c2N D\u00c2N\n"
"X\u00c3 \u2026", None))
        self.shortNameLabel.setText(QCoreApplication.translate("FirstStart", u"T\u00ean &g\u1ecdi t\u1eaft", None))
#if QT_CONFIG(accessibility)
        self.shortName.setAccessibleName(QCoreApplication.translate("FirstStart", u"T\u00ean g\u1ecdi t\u1eaft c\u1ee7a c\u01a1 quan", None))
#endif // QT_CONFIG(accessibility)
        self.shortName.setPlaceholderText(QCoreApplication.translate("FirstStart", u"V\u00ed d\u1ee5: UBND x\u00e3 \u0110\u1ed3ng Th\u1ecbnh", None))
        self.placeLabel.setText(QCoreApplication.translate("FirstStart", u"\u0110\u1ecb&a danh", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("FirstStart", u"\u0110\u1ecba danh tr\u00ean v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.place.setPlaceholderText(QCoreApplication.translate("FirstStart", u"V\u00ed d\u1ee5: \u0110\u1ed3ng Th\u1ecbnh", None))
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("FirstStart", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


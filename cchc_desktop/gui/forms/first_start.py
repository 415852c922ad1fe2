# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QStackedWidget, QTabWidget, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.paper_strip import PaperStrip

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
        self.explanation.setWordWrap(True)
        self.explanation.setProperty(u"quiet", True)

        self.dialogLayout.addWidget(self.explanation)

        self.steps = QStackedWidget(firstStart)
        self.steps.setObjectName(u"steps")
        self.choicesStep = QWidget()
        self.choicesStep.setObjectName(u"choicesStep")
        self.choicesStepLayout = QVBoxLayout(self.choicesStep)
        self.choicesStepLayout.setObjectName(u"choicesStepLayout")
        self.choicesStepLayout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.choicesStep)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices = QWidget()
        self.choices.setObjectName(u"choices")
        self.choicesLayout = QVBoxLayout(self.choices)
        self.choicesLayout.setObjectName(u"choicesLayout")
        self.choicesLayout.setContentsMargins(0, 0, 0, 0)
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
        self.sampleChoiceWords.setWordWrap(True)
        self.sampleChoiceWords.setProperty(u"quiet", True)

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
        self.emptyChoiceWords.setWordWrap(True)
        self.emptyChoiceWords.setProperty(u"quiet", True)

        self.emptyChoiceLayout.addWidget(self.emptyChoiceWords)


        self.choicesLayout.addWidget(self.emptyChoiceCard)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choicesLayout.addItem(self.below)

        self.scroll.setWidget(self.choices)

        self.choicesStepLayout.addWidget(self.scroll)

        self.steps.addWidget(self.choicesStep)
        self.kindStep = QWidget()
        self.kindStep.setObjectName(u"kindStep")
        self.kindLayout = QVBoxLayout(self.kindStep)
        self.kindLayout.setObjectName(u"kindLayout")
        self.kindLayout.setContentsMargins(0, 0, 0, 0)
        self.headStrip = PaperStrip(self.kindStep)
        self.headStrip.setObjectName(u"headStrip")

        self.kindLayout.addWidget(self.headStrip)

        self.kindScroll = QScrollArea(self.kindStep)
        self.kindScroll.setObjectName(u"kindScroll")
        self.kindScroll.setWidgetResizable(True)
        self.kindScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kindFields = QWidget()
        self.kindFields.setObjectName(u"kindFields")
        self.kindFieldsLayout = QVBoxLayout(self.kindFields)
        self.kindFieldsLayout.setObjectName(u"kindFieldsLayout")
        self.kindFieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.kindRows = QFormLayout()
        self.kindRows.setObjectName(u"kindRows")
        self.kindRows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.kindChooserLabel = QLabel(self.kindFields)
        self.kindChooserLabel.setObjectName(u"kindChooserLabel")

        self.kindRows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kindChooserLabel)

        self.kindChooser = QComboBox(self.kindFields)
        self.kindChooser.setObjectName(u"kindChooser")

        self.kindRows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kindChooser)

        self.unitChooserLabel = QLabel(self.kindFields)
        self.unitChooserLabel.setObjectName(u"unitChooserLabel")

        self.kindRows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.unitChooserLabel)

        self.unitChooser = QComboBox(self.kindFields)
        self.unitChooser.setObjectName(u"unitChooser")

        self.kindRows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.unitChooser)

        self.placeNameLabel = QLabel(self.kindFields)
        self.placeNameLabel.setObjectName(u"placeNameLabel")

        self.kindRows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.placeNameLabel)

        self.placeName = QLineEdit(self.kindFields)
        self.placeName.setObjectName(u"placeName")

        self.kindRows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.placeName)

        self.provinceLabel = QLabel(self.kindFields)
        self.provinceLabel.setObjectName(u"provinceLabel")

        self.kindRows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.provinceLabel)

        self.province = QLineEdit(self.kindFields)
        self.province.setObjectName(u"province")

        self.kindRows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.province)

        self.planYearLabel = QLabel(self.kindFields)
        self.planYearLabel.setObjectName(u"planYearLabel")

        self.kindRows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.planYearLabel)

        self.planYear = QSpinBox(self.kindFields)
        self.planYear.setObjectName(u"planYear")
        self.planYear.setMinimum(2000)
        self.planYear.setMaximum(2100)

        self.kindRows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.planYear)


        self.kindFieldsLayout.addLayout(self.kindRows)

        self.kindNote = QLabel(self.kindFields)
        self.kindNote.setObjectName(u"kindNote")
        self.kindNote.setWordWrap(True)
        self.kindNote.setProperty(u"quiet", True)

        self.kindFieldsLayout.addWidget(self.kindNote)

        self.kindBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.kindFieldsLayout.addItem(self.kindBelow)

        self.kindScroll.setWidget(self.kindFields)

        self.kindLayout.addWidget(self.kindScroll)

        self.kindLayout.setStretch(1, 1)
        self.steps.addWidget(self.kindStep)
        self.headStep = QWidget()
        self.headStep.setObjectName(u"headStep")
        self.headLayout = QVBoxLayout(self.headStep)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.headTabs = QTabWidget(self.headStep)
        self.headTabs.setObjectName(u"headTabs")

        self.headLayout.addWidget(self.headTabs)

        self.steps.addWidget(self.headStep)
        self.signStep = QWidget()
        self.signStep.setObjectName(u"signStep")
        self.signLayout = QVBoxLayout(self.signStep)
        self.signLayout.setObjectName(u"signLayout")
        self.signLayout.setContentsMargins(0, 0, 0, 0)
        self.signTabs = QTabWidget(self.signStep)
        self.signTabs.setObjectName(u"signTabs")

        self.signLayout.addWidget(self.signTabs)

        self.steps.addWidget(self.signStep)

        self.dialogLayout.addWidget(self.steps)

        self.refusal = QLabel(firstStart)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.backButton = QPushButton(firstStart)
        self.backButton.setObjectName(u"backButton")

        self.buttonRow.addWidget(self.backButton)

        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.between)

        self.nextButton = QPushButton(firstStart)
        self.nextButton.setObjectName(u"nextButton")

        self.buttonRow.addWidget(self.nextButton)

        self.finishButton = QPushButton(firstStart)
        self.finishButton.setObjectName(u"finishButton")

        self.buttonRow.addWidget(self.finishButton)

        self.closeButton = QPushButton(firstStart)
        self.closeButton.setObjectName(u"closeButton")

        self.buttonRow.addWidget(self.closeButton)


        self.dialogLayout.addLayout(self.buttonRow)

        self.dialogLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.kindChooserLabel.setBuddy(self.kindChooser)
        self.unitChooserLabel.setBuddy(self.unitChooser)
        self.placeNameLabel.setBuddy(self.placeName)
        self.provinceLabel.setBuddy(self.province)
        self.planYearLabel.setBuddy(self.planYear)
#endif // QT_CONFIG(shortcut)

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
        self.emptyChoice.setAccessibleDescription(QCoreApplication.translate("FirstStart", u"T\u1ea1o s\u1ed5 m\u1edbi cho c\u01a1 quan m\u00ecnh qua ba b\u01b0\u1edbc ng\u1eafn, r\u1ed3i nh\u1eadp t\u1eebng n\u1ed9i dung, nhi\u1ec7m v\u1ee5, s\u1ea3n ph\u1ea9m. B\u01b0\u1edbc n\u00e0o c\u0169ng b\u1ecf qua \u0111\u01b0\u1ee3c v\u00e0 s\u1eeda l\u1ea1i \u0111\u01b0\u1ee3c sau.", None))
#endif // QT_CONFIG(accessibility)
        self.emptyChoiceWords.setText(QCoreApplication.translate("FirstStart", u"T\u1ea1o s\u1ed5 m\u1edbi cho c\u01a1 quan m\u00ecnh qua ba b\u01b0\u1edbc ng\u1eafn, r\u1ed3i nh\u1eadp t\u1eebng n\u1ed9i dung, nhi\u1ec7m v\u1ee5, s\u1ea3n ph\u1ea9m. B\u01b0\u1edbc n\u00e0o c\u0169ng b\u1ecf qua \u0111\u01b0\u1ee3c v\u00e0 s\u1eeda l\u1ea1i \u0111\u01b0\u1ee3c sau.", None))
#if QT_CONFIG(accessibility)
        self.headStrip.setAccessibleName(QCoreApplication.translate("FirstStart", u"Ph\u1ea7n \u0111\u1ea7u v\u0103n b\u1ea3n s\u1ebd in", None))
#endif // QT_CONFIG(accessibility)
        self.kindChooserLabel.setText(QCoreApplication.translate("FirstStart", u"Lo\u1ea1i c\u01a1 &quan", None))
#if QT_CONFIG(accessibility)
        self.kindChooser.setAccessibleName(QCoreApplication.translate("FirstStart", u"Lo\u1ea1i c\u01a1 quan", None))
#endif // QT_CONFIG(accessibility)
        self.unitChooserLabel.setText(QCoreApplication.translate("FirstStart", u"C\u1ea5&p", None))
#if QT_CONFIG(accessibility)
        self.unitChooser.setAccessibleName(QCoreApplication.translate("FirstStart", u"C\u1ea5p c\u1ee7a c\u01a1 quan", None))
#endif // QT_CONFIG(accessibility)
        self.placeNameLabel.setText(QCoreApplication.translate("FirstStart", u"T\u00ean &ri\u00eang", None))
#if QT_CONFIG(accessibility)
        self.placeName.setAccessibleName(QCoreApplication.translate("FirstStart", u"T\u00ean ri\u00eang c\u1ee7a \u0111\u1ecba ph\u01b0\u01a1ng ho\u1eb7c c\u1ee7a s\u1edf", None))
#endif // QT_CONFIG(accessibility)
        self.placeName.setPlaceholderText(QCoreApplication.translate("FirstStart", u"V\u00ed d\u1ee5: \u0110\u1ed3ng Th\u1ecbnh", None))
        self.provinceLabel.setText(QCoreApplication.translate("FirstStart", u"T\u1ec9n&h, th\u00e0nh ph\u1ed1", None))
#if QT_CONFIG(accessibility)
        self.province.setAccessibleName(QCoreApplication.translate("FirstStart", u"T\u1ec9nh ho\u1eb7c th\u00e0nh ph\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        self.province.setPlaceholderText(QCoreApplication.translate("FirstStart", u"V\u00ed d\u1ee5: Ninh B\u00ecnh", None))
        self.planYearLabel.setText(QCoreApplication.translate("FirstStart", u"N\u0103m &k\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(accessibility)
        self.planYear.setAccessibleName(QCoreApplication.translate("FirstStart", u"N\u0103m k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        self.kindNote.setText(QCoreApplication.translate("FirstStart", u"T\u1eeb \u0111\u00e2y ti\u00eau \u0111\u1ec1, k\u00fd hi\u1ec7u, ng\u01b0\u1eddi k\u00fd v\u00e0 n\u01a1i nh\u1eadn \u0111\u01b0\u1ee3c ghi s\u1eb5n theo th\u00f4ng l\u1ec7; hai b\u01b0\u1edbc sau \u0111\u1ec3 xem l\u1ea1i.", None))
#if QT_CONFIG(accessibility)
        self.headTabs.setAccessibleName(QCoreApplication.translate("FirstStart", u"C\u00e1c m\u1eabu gi\u1ea5y", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.signTabs.setAccessibleName(QCoreApplication.translate("FirstStart", u"Ng\u01b0\u1eddi k\u00fd v\u00e0 n\u01a1i nh\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("FirstStart", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        self.backButton.setText(QCoreApplication.translate("FirstStart", u"Quay &l\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.backButton.setAccessibleName(QCoreApplication.translate("FirstStart", u"Quay l\u1ea1i b\u01b0\u1edbc tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
        self.nextButton.setText(QCoreApplication.translate("FirstStart", u"T&i\u1ebfp t\u1ee5c", None))
#if QT_CONFIG(accessibility)
        self.nextButton.setAccessibleName(QCoreApplication.translate("FirstStart", u"Ti\u1ebfp t\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
        self.finishButton.setText(QCoreApplication.translate("FirstStart", u"&B\u1eaft \u0111\u1ea7u", None))
#if QT_CONFIG(accessibility)
        self.finishButton.setAccessibleName(QCoreApplication.translate("FirstStart", u"B\u1eaft \u0111\u1ea7u", None))
#endif // QT_CONFIG(accessibility)
        self.closeButton.setText(QCoreApplication.translate("FirstStart", u"\u0110\u00f3&ng", None))
#if QT_CONFIG(accessibility)
        self.closeButton.setAccessibleName(QCoreApplication.translate("FirstStart", u"\u0110\u00f3ng", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


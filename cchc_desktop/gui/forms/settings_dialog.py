# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QTabWidget, QVBoxLayout, QWidget)

class Ui_SettingsDialog(object):
    def setupUi(self, settingsDialog):
        if not settingsDialog.objectName():
            settingsDialog.setObjectName(u"settingsDialog")
        self.dialogLayout = QVBoxLayout(settingsDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.tabs = QTabWidget(settingsDialog)
        self.tabs.setObjectName(u"tabs")
        self.reportTab = QWidget()
        self.reportTab.setObjectName(u"reportTab")
        self.reportTabLayout = QVBoxLayout(self.reportTab)
        self.reportTabLayout.setObjectName(u"reportTabLayout")
        self.reportScroll = QScrollArea(self.reportTab)
        self.reportScroll.setObjectName(u"reportScroll")
        self.reportScroll.setWidgetResizable(True)
        self.reportRows = QWidget()
        self.reportRows.setObjectName(u"reportRows")
        self.reportLayout = QVBoxLayout(self.reportRows)
        self.reportLayout.setObjectName(u"reportLayout")
        self.reportNote = QLabel(self.reportRows)
        self.reportNote.setObjectName(u"reportNote")
        self.reportNote.setWordWrap(True)
        self.reportNote.setProperty(u"quiet", True)

        self.reportLayout.addWidget(self.reportNote)

        self.reportGrid = QGridLayout()
        self.reportGrid.setObjectName(u"reportGrid")

        self.reportLayout.addLayout(self.reportGrid)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reportLayout.addItem(self.spacer3)

        self.reportButtons = QHBoxLayout()
        self.reportButtons.setObjectName(u"reportButtons")
        self.reportCustom = QLabel(self.reportRows)
        self.reportCustom.setObjectName(u"reportCustom")
        self.reportCustom.setProperty(u"quiet", True)
        self.reportCustom.setWordWrap(True)

        self.reportButtons.addWidget(self.reportCustom)

        self.defaultsButton = QPushButton(self.reportRows)
        self.defaultsButton.setObjectName(u"defaultsButton")

        self.reportButtons.addWidget(self.defaultsButton)

        self.reportButtons.setStretch(0, 1)

        self.reportLayout.addLayout(self.reportButtons)

        self.reportLayout.setStretch(2, 1)
        self.reportScroll.setWidget(self.reportRows)

        self.reportTabLayout.addWidget(self.reportScroll)

        self.tabs.addTab(self.reportTab, "")
        self.deadlineTab = QWidget()
        self.deadlineTab.setObjectName(u"deadlineTab")
        self.deadlineTabLayout = QVBoxLayout(self.deadlineTab)
        self.deadlineTabLayout.setObjectName(u"deadlineTabLayout")
        self.beforeInclusive = QCheckBox(self.deadlineTab)
        self.beforeInclusive.setObjectName(u"beforeInclusive")

        self.deadlineTabLayout.addWidget(self.beforeInclusive)

        self.beforeNote = QLabel(self.deadlineTab)
        self.beforeNote.setObjectName(u"beforeNote")
        self.beforeNote.setWordWrap(True)
        self.beforeNote.setProperty(u"quiet", True)

        self.deadlineTabLayout.addWidget(self.beforeNote)

        self.soonRow = QHBoxLayout()
        self.soonRow.setObjectName(u"soonRow")
        self.soonLabel = QLabel(self.deadlineTab)
        self.soonLabel.setObjectName(u"soonLabel")

        self.soonRow.addWidget(self.soonLabel)

        self.soonDays = QSpinBox(self.deadlineTab)
        self.soonDays.setObjectName(u"soonDays")
        self.soonDays.setMinimum(1)
        self.soonDays.setMaximum(60)

        self.soonRow.addWidget(self.soonDays)

        self.soonUnit = QLabel(self.deadlineTab)
        self.soonUnit.setObjectName(u"soonUnit")

        self.soonRow.addWidget(self.soonUnit)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.soonRow.addItem(self.spacer1)

        self.soonRow.setStretch(3, 1)

        self.deadlineTabLayout.addLayout(self.soonRow)

        self.soonNote = QLabel(self.deadlineTab)
        self.soonNote.setObjectName(u"soonNote")
        self.soonNote.setWordWrap(True)
        self.soonNote.setProperty(u"quiet", True)

        self.deadlineTabLayout.addWidget(self.soonNote)

        self.answerRow = QHBoxLayout()
        self.answerRow.setObjectName(u"answerRow")
        self.answerLabel = QLabel(self.deadlineTab)
        self.answerLabel.setObjectName(u"answerLabel")

        self.answerRow.addWidget(self.answerLabel)

        self.answerDays = QSpinBox(self.deadlineTab)
        self.answerDays.setObjectName(u"answerDays")
        self.answerDays.setMinimum(1)
        self.answerDays.setMaximum(60)

        self.answerRow.addWidget(self.answerDays)

        self.answerUnit = QLabel(self.deadlineTab)
        self.answerUnit.setObjectName(u"answerUnit")

        self.answerRow.addWidget(self.answerUnit)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answerRow.addItem(self.spacer4)

        self.answerRow.setStretch(3, 1)

        self.deadlineTabLayout.addLayout(self.answerRow)

        self.answerNote = QLabel(self.deadlineTab)
        self.answerNote.setObjectName(u"answerNote")
        self.answerNote.setWordWrap(True)
        self.answerNote.setProperty(u"quiet", True)

        self.deadlineTabLayout.addWidget(self.answerNote)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.deadlineTabLayout.addItem(self.spacer2)

        self.deadlineTabLayout.setStretch(6, 1)
        self.tabs.addTab(self.deadlineTab, "")

        self.dialogLayout.addWidget(self.tabs)

        self.rereading = QLabel(settingsDialog)
        self.rereading.setObjectName(u"rereading")
        self.rereading.setWordWrap(True)

        self.dialogLayout.addWidget(self.rereading)

        self.refusal = QLabel(settingsDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(settingsDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.dialogLayout.addWidget(self.buttons)

        self.dialogLayout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.soonLabel.setBuddy(self.soonDays)
        self.answerLabel.setBuddy(self.answerDays)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.defaultsButton)
        QWidget.setTabOrder(self.defaultsButton, self.beforeInclusive)
        QWidget.setTabOrder(self.beforeInclusive, self.soonDays)
        QWidget.setTabOrder(self.soonDays, self.answerDays)
        QWidget.setTabOrder(self.answerDays, self.buttons)

        self.retranslateUi(settingsDialog)

        QMetaObject.connectSlotsByName(settingsDialog)
    # setupUi

    def retranslateUi(self, settingsDialog):
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"C\u00e1c nh\u00f3m thi\u1ebft l\u1eadp", None))
#endif // QT_CONFIG(accessibility)
        self.reportNote.setText(QCoreApplication.translate("SettingsDialog", u"Nh\u1eefng b\u00e1o c\u00e1o c\u01a1 quan l\u1eadp trong n\u0103m, s\u1ed1 li\u1ec7u t\u00ednh t\u1eeb ng\u00e0y n\u00e0o \u0111\u1ebfn ng\u00e0y n\u00e0o v\u00e0 h\u1ea1n n\u1ed9p. Ng\u00e0y ghi s\u1eb5n l\u00e0 th\u00f4ng l\u1ec7, kh\u00f4ng ph\u1ea3i quy \u0111\u1ecbnh: h\u00e3y s\u1eeda theo h\u01b0\u1edbng d\u1eabn c\u1ee7a c\u01a1 quan c\u1ea5p tr\u00ean.", None))
        self.reportCustom.setText("")
        self.defaultsButton.setText(QCoreApplication.translate("SettingsDialog", u"V\u1ec1 ng\u00e0y &ghi s\u1eb5n", None))
#if QT_CONFIG(accessibility)
        self.defaultsButton.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u0110\u1eb7t l\u1ea1i l\u1ecbch b\u00e1o c\u00e1o v\u1ec1 ng\u00e0y ghi s\u1eb5n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.defaultsButton.setToolTip(QCoreApplication.translate("SettingsDialog", u"\u0110\u1eb7t l\u1ea1i m\u1ecdi lo\u1ea1i b\u00e1o c\u00e1o v\u1ec1 ng\u00e0y ghi s\u1eb5n (th\u00f4ng l\u1ec7)", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.reportTab), QCoreApplication.translate("SettingsDialog", u"&B\u00e1o c\u00e1o", None))
        self.beforeInclusive.setText(QCoreApplication.translate("SettingsDialog", u"\u201c&Tr\u01b0\u1edbc ng\u00e0y X\u201d t\u00ednh c\u1ea3 ng\u00e0y X", None))
#if QT_CONFIG(accessibility)
        self.beforeInclusive.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u201cTr\u01b0\u1edbc ng\u00e0y X\u201d t\u00ednh c\u1ea3 ng\u00e0y X", None))
#endif // QT_CONFIG(accessibility)
        self.beforeNote.setText("")
        self.soonLabel.setText(QCoreApplication.translate("SettingsDialog", u"Coi l\u00e0 &s\u1eafp \u0111\u1ebfn h\u1ea1n khi c\u00f2n", None))
#if QT_CONFIG(accessibility)
        self.soonDays.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"S\u1ed1 ng\u00e0y l\u00e0m vi\u1ec7c coi l\u00e0 s\u1eafp \u0111\u1ebfn h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.soonUnit.setText(QCoreApplication.translate("SettingsDialog", u"ng\u00e0y l\u00e0m vi\u1ec7c tr\u1edf xu\u1ed1ng", None))
        self.soonNote.setText("")
        self.answerLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u0110\u1ec1 n&gh\u1ecb \u0111\u01a1n v\u1ecb tr\u1ea3 l\u1eddi c\u00f4ng v\u0103n trong", None))
#if QT_CONFIG(accessibility)
        self.answerDays.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"S\u1ed1 ng\u00e0y l\u00e0m vi\u1ec7c \u0111\u1ec3 tr\u1ea3 l\u1eddi c\u00f4ng v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.answerUnit.setText(QCoreApplication.translate("SettingsDialog", u"ng\u00e0y l\u00e0m vi\u1ec7c", None))
        self.answerNote.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.deadlineTab), QCoreApplication.translate("SettingsDialog", u"Th\u1eddi &h\u1ea1n", None))
        self.rereading.setText("")
#if QT_CONFIG(accessibility)
        self.rereading.setAccessibleDescription(QCoreApplication.translate("SettingsDialog", u"Th\u1eddi h\u1ea1n s\u1ebd thay \u0111\u1ed5i", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("SettingsDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


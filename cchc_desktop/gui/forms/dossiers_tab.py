# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dossiers_tab.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.due_rows import DueView

class Ui_DossiersTab(object):
    def setupUi(self, dossiersTab):
        if not dossiersTab.objectName():
            dossiersTab.setObjectName(u"dossiersTab")
        self.dossiersLayout = QVBoxLayout(dossiersTab)
        self.dossiersLayout.setObjectName(u"dossiersLayout")
        self.commands = QWidget(dossiersTab)
        self.commands.setObjectName(u"commands")
        self.addDossier = QPushButton(self.commands)
        self.addDossier.setObjectName(u"addDossier")
        self.proposeDossiers = QPushButton(self.commands)
        self.proposeDossiers.setObjectName(u"proposeDossiers")
        self.fileByAreas = QPushButton(self.commands)
        self.fileByAreas.setObjectName(u"fileByAreas")
        self.printDossiers = QToolButton(self.commands)
        self.printDossiers.setObjectName(u"printDossiers")
        self.printDossiers.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.printDossiers.setProperty(u"framed", True)

        self.dossiersLayout.addWidget(self.commands)

        self.yearLine = QLabel(dossiersTab)
        self.yearLine.setObjectName(u"yearLine")
        self.yearLine.setWordWrap(True)
        self.yearLine.setProperty(u"quiet", True)

        self.dossiersLayout.addWidget(self.yearLine)

        self.dossierRefusal = QLabel(dossiersTab)
        self.dossierRefusal.setObjectName(u"dossierRefusal")
        self.dossierRefusal.setProperty(u"refusal", True)
        self.dossierRefusal.setWordWrap(True)

        self.dossiersLayout.addWidget(self.dossierRefusal)

        self.dossierPlaces = QStackedWidget(dossiersTab)
        self.dossierPlaces.setObjectName(u"dossierPlaces")
        self.dossiersSplitter = QSplitter()
        self.dossiersSplitter.setObjectName(u"dossiersSplitter")
        self.dossiersSplitter.setOrientation(Qt.Orientation.Horizontal)
        self.dossiersSplitter.setChildrenCollapsible(False)
        self.listPlace = QWidget(self.dossiersSplitter)
        self.listPlace.setObjectName(u"listPlace")
        self.listLayout = QVBoxLayout(self.listPlace)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.dossierList = DueView(self.listPlace)
        self.dossierList.setObjectName(u"dossierList")

        self.listLayout.addWidget(self.dossierList)

        self.dossierButtons = QWidget(self.listPlace)
        self.dossierButtons.setObjectName(u"dossierButtons")
        self.editDossier = QPushButton(self.dossierButtons)
        self.editDossier.setObjectName(u"editDossier")
        self.deleteDossier = QPushButton(self.dossierButtons)
        self.deleteDossier.setObjectName(u"deleteDossier")

        self.listLayout.addWidget(self.dossierButtons)

        self.listLayout.setStretch(0, 1)
        self.dossiersSplitter.addWidget(self.listPlace)
        self.card = QFrame(self.dossiersSplitter)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"card", True)
        self.cardLayout = QVBoxLayout(self.card)
        self.cardLayout.setObjectName(u"cardLayout")
        self.dossierHeading = QLabel(self.card)
        self.dossierHeading.setObjectName(u"dossierHeading")
        self.dossierHeading.setWordWrap(True)

        self.cardLayout.addWidget(self.dossierHeading)

        self.dossierFacts = QLabel(self.card)
        self.dossierFacts.setObjectName(u"dossierFacts")
        self.dossierFacts.setWordWrap(True)
        self.dossierFacts.setProperty(u"quiet", True)

        self.cardLayout.addWidget(self.dossierFacts)

        self.filedStack = QStackedWidget(self.card)
        self.filedStack.setObjectName(u"filedStack")
        self.filedList = DueView()
        self.filedList.setObjectName(u"filedList")
        self.filedStack.addWidget(self.filedList)

        self.cardLayout.addWidget(self.filedStack)

        self.filedButtons = QWidget(self.card)
        self.filedButtons.setObjectName(u"filedButtons")
        self.fileDocuments = QPushButton(self.filedButtons)
        self.fileDocuments.setObjectName(u"fileDocuments")
        self.editFiled = QPushButton(self.filedButtons)
        self.editFiled.setObjectName(u"editFiled")
        self.takeOut = QPushButton(self.filedButtons)
        self.takeOut.setObjectName(u"takeOut")
        self.showFiled = QPushButton(self.filedButtons)
        self.showFiled.setObjectName(u"showFiled")

        self.cardLayout.addWidget(self.filedButtons)

        self.cardLayout.setStretch(2, 1)
        self.dossiersSplitter.addWidget(self.card)
        self.dossierPlaces.addWidget(self.dossiersSplitter)

        self.dossiersLayout.addWidget(self.dossierPlaces)

        self.dossiersLayout.setStretch(3, 1)
        QWidget.setTabOrder(self.addDossier, self.proposeDossiers)
        QWidget.setTabOrder(self.proposeDossiers, self.fileByAreas)
        QWidget.setTabOrder(self.fileByAreas, self.printDossiers)
        QWidget.setTabOrder(self.printDossiers, self.dossierList)
        QWidget.setTabOrder(self.dossierList, self.editDossier)
        QWidget.setTabOrder(self.editDossier, self.deleteDossier)
        QWidget.setTabOrder(self.deleteDossier, self.filedList)
        QWidget.setTabOrder(self.filedList, self.fileDocuments)
        QWidget.setTabOrder(self.fileDocuments, self.editFiled)
        QWidget.setTabOrder(self.editFiled, self.takeOut)
        QWidget.setTabOrder(self.takeOut, self.showFiled)

        self.retranslateUi(dossiersTab)

        QMetaObject.connectSlotsByName(dossiersTab)
    # setupUi

    def retranslateUi(self, dossiersTab):
        self.addDossier.setText(QCoreApplication.translate("DossiersTab", u"Th\u00eam h\u1ed3 s\u01a1\u2026", None))
#if QT_CONFIG(tooltip)
        self.addDossier.setToolTip(QCoreApplication.translate("DossiersTab", u"Th\u00eam m\u1ed9t h\u1ed3 s\u01a1 c\u1ee7a n\u0103m \u0111ang xem (Ins)", None))
#endif // QT_CONFIG(tooltip)
        self.proposeDossiers.setText(QCoreApplication.translate("DossiersTab", u"\u0110\u1ec1 xu\u1ea5t t\u1eeb k\u1ebf ho\u1ea1ch\u2026", None))
#if QT_CONFIG(tooltip)
        self.proposeDossiers.setToolTip(QCoreApplication.translate("DossiersTab", u"C\u00e1c h\u1ed3 s\u01a1 th\u01b0\u1eddng l\u1eadp theo n\u1ed9i dung c\u1ee7a k\u1ebf ho\u1ea1ch, s\u1eeda \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.fileByAreas.setText(QCoreApplication.translate("DossiersTab", u"X\u1ebfp theo k\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(tooltip)
        self.fileByAreas.setToolTip(QCoreApplication.translate("DossiersTab", u"X\u1ebfp k\u1ebf ho\u1ea1ch v\u00e0 b\u00e1o c\u00e1o \u0111\u1ecbnh k\u1ef3 v\u00e0o h\u1ed3 s\u01a1 ri\u00eang, v\u0103n b\u1ea3n ch\u1ee9ng minh cho s\u1ea3n ph\u1ea9m v\u00e0o h\u1ed3 s\u01a1 c\u1ee7a n\u1ed9i dung \u1ea5y; v\u0103n b\u1ea3n \u0111\u00e3 v\u00e0o h\u1ed3 s\u01a1 th\u00ec \u0111\u1ec3 nguy\u00ean", None))
#endif // QT_CONFIG(tooltip)
        self.printDossiers.setText(QCoreApplication.translate("DossiersTab", u"In h\u1ed3 s\u01a1 \u25be", None))
#if QT_CONFIG(accessibility)
        self.printDossiers.setAccessibleName(QCoreApplication.translate("DossiersTab", u"In h\u1ed3 s\u01a1", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.printDossiers.setToolTip(QCoreApplication.translate("DossiersTab", u"Danh m\u1ee5c h\u1ed3 s\u01a1, m\u1ee5c l\u1ee5c v\u0103n b\u1ea3n, m\u1ee5c l\u1ee5c n\u1ed9p l\u01b0u, bi\u00ean b\u1ea3n giao nh\u1eadn", None))
#endif // QT_CONFIG(tooltip)
        self.yearLine.setText("")
#if QT_CONFIG(accessibility)
        self.yearLine.setAccessibleDescription(QCoreApplication.translate("DossiersTab", u"S\u1ed1 h\u1ed3 s\u01a1 c\u1ee7a n\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.dossierRefusal.setText("")
#if QT_CONFIG(accessibility)
        self.dossierRefusal.setAccessibleDescription(QCoreApplication.translate("DossiersTab", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.dossierList.setAccessibleName(QCoreApplication.translate("DossiersTab", u"H\u1ed3 s\u01a1 c\u1ee7a n\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.editDossier.setText(QCoreApplication.translate("DossiersTab", u"S\u1eeda\u2026", None))
#if QT_CONFIG(tooltip)
        self.editDossier.setToolTip(QCoreApplication.translate("DossiersTab", u"S\u1eeda h\u1ed3 s\u01a1 \u0111ang ch\u1ecdn (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.deleteDossier.setText(QCoreApplication.translate("DossiersTab", u"X\u00f3a h\u1ed3 s\u01a1", None))
#if QT_CONFIG(tooltip)
        self.deleteDossier.setToolTip(QCoreApplication.translate("DossiersTab", u"X\u00f3a h\u1ed3 s\u01a1 \u0111ang ch\u1ecdn; v\u0103n b\u1ea3n v\u1eabn \u1edf trong s\u1ed5 (Del)", None))
#endif // QT_CONFIG(tooltip)
        self.dossierHeading.setText("")
#if QT_CONFIG(accessibility)
        self.dossierHeading.setAccessibleDescription(QCoreApplication.translate("DossiersTab", u"H\u1ed3 s\u01a1 \u0111ang xem", None))
#endif // QT_CONFIG(accessibility)
        self.dossierFacts.setText("")
#if QT_CONFIG(accessibility)
        self.dossierFacts.setAccessibleDescription(QCoreApplication.translate("DossiersTab", u"Th\u00f4ng tin c\u1ee7a h\u1ed3 s\u01a1", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.filedList.setAccessibleName(QCoreApplication.translate("DossiersTab", u"V\u0103n b\u1ea3n trong h\u1ed3 s\u01a1", None))
#endif // QT_CONFIG(accessibility)
        self.fileDocuments.setText(QCoreApplication.translate("DossiersTab", u"X\u1ebfp v\u0103n b\u1ea3n v\u00e0o\u2026", None))
#if QT_CONFIG(tooltip)
        self.fileDocuments.setToolTip(QCoreApplication.translate("DossiersTab", u"Ch\u1ecdn v\u0103n b\u1ea3n \u0111\u1ec3 x\u1ebfp v\u00e0o h\u1ed3 s\u01a1 n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.editFiled.setText(QCoreApplication.translate("DossiersTab", u"T\u1edd s\u1ed1, ghi ch\u00fa\u2026", None))
#if QT_CONFIG(tooltip)
        self.editFiled.setToolTip(QCoreApplication.translate("DossiersTab", u"Ghi v\u0103n b\u1ea3n n\u1eb1m \u1edf t\u1edd s\u1ed1, trang s\u1ed1 n\u00e0o trong h\u1ed3 s\u01a1", None))
#endif // QT_CONFIG(tooltip)
        self.takeOut.setText(QCoreApplication.translate("DossiersTab", u"\u0110\u01b0a ra", None))
#if QT_CONFIG(tooltip)
        self.takeOut.setToolTip(QCoreApplication.translate("DossiersTab", u"\u0110\u01b0a v\u0103n b\u1ea3n \u0111ang ch\u1ecdn ra kh\u1ecfi h\u1ed3 s\u01a1; v\u0103n b\u1ea3n v\u1eabn \u1edf trong s\u1ed5", None))
#endif // QT_CONFIG(tooltip)
        self.showFiled.setText(QCoreApplication.translate("DossiersTab", u"Xem trong s\u1ed5", None))
#if QT_CONFIG(tooltip)
        self.showFiled.setToolTip(QCoreApplication.translate("DossiersTab", u"T\u1edbi v\u0103n b\u1ea3n \u0111ang ch\u1ecdn trong s\u1ed5 v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


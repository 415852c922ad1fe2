# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'way_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QDialogButtonBox, QFrame, QLabel, QProgressBar, QSplitter, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.change_text import ChangeText
from cchc_desktop.gui.widgets.step_rows import StepView

class Ui_WayDialog(object):
    def setupUi(self, wayDialog):
        if not wayDialog.objectName():
            wayDialog.setObjectName(u"wayDialog")
        self.dialogLayout = QVBoxLayout(wayDialog)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.subject = QLabel(wayDialog)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)

        self.dialogLayout.addWidget(self.subject)

        self.splitter = QSplitter(wayDialog)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.steps = StepView(self.splitter)
        self.steps.setObjectName(u"steps")
        self.splitter.addWidget(self.steps)
        self.changesCard = QFrame(self.splitter)
        self.changesCard.setObjectName(u"changesCard")
        self.changesCard.setProperty(u"card", True)
        self.changesLayout = QVBoxLayout(self.changesCard)
        self.changesLayout.setObjectName(u"changesLayout")
        self.changes = ChangeText(self.changesCard)
        self.changes.setObjectName(u"changes")

        self.changesLayout.addWidget(self.changes)

        self.splitter.addWidget(self.changesCard)

        self.dialogLayout.addWidget(self.splitter)

        self.barrier = QLabel(wayDialog)
        self.barrier.setObjectName(u"barrier")
        self.barrier.setWordWrap(True)

        self.dialogLayout.addWidget(self.barrier)

        self.progress = QProgressBar(wayDialog)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.dialogLayout.addWidget(self.progress)

        self.refusal = QLabel(wayDialog)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.dialogLayout.addWidget(self.refusal)

        self.buttons = QDialogButtonBox(wayDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttons)

        self.dialogLayout.setStretch(1, 1)
        QWidget.setTabOrder(self.steps, self.changes)
        QWidget.setTabOrder(self.changes, self.buttons)

        self.retranslateUi(wayDialog)

        QMetaObject.connectSlotsByName(wayDialog)
    # setupUi

    def retranslateUi(self, wayDialog):
        self.subject.setText("")
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleName(QCoreApplication.translate("WayDialog", u"C\u00e1c b\u01b0\u1edbc s\u1ebd l\u00e0m, theo th\u1ee9 t\u1ef1", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("WayDialog", u"B\u01b0\u1edbc \u0111ang ch\u1ecdn \u0111\u00e3 thay \u0111\u1ed5i", None))
#endif // QT_CONFIG(accessibility)
        self.barrier.setText("")
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("WayDialog", u"\u0110ang l\u00e0m", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("WayDialog", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


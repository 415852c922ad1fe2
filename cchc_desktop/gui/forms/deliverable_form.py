# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'deliverable_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QDateEdit, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QTabWidget, QTreeWidget, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.clamped_label import ClampedLabel
from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_DeliverableForm(object):
    def setupUi(self, deliverableForm):
        if not deliverableForm.objectName():
            deliverableForm.setObjectName(u"deliverableForm")
        deliverableForm.setProperty(u"card", True)
        self.formLayout = QVBoxLayout(deliverableForm)
        self.formLayout.setObjectName(u"formLayout")
        self.contextLine = ClampedLabel(deliverableForm)
        self.contextLine.setObjectName(u"contextLine")
        self.contextLine.setProperty(u"quiet", True)

        self.formLayout.addWidget(self.contextLine)

        self.titleLine = ClampedLabel(deliverableForm)
        self.titleLine.setObjectName(u"titleLine")

        self.formLayout.addWidget(self.titleLine)

        self.deadlineRow = QHBoxLayout()
        self.deadlineRow.setObjectName(u"deadlineRow")
        self.stateShape = QLabel(deliverableForm)
        self.stateShape.setObjectName(u"stateShape")

        self.deadlineRow.addWidget(self.stateShape)

        self.deadlineLine = QLabel(deliverableForm)
        self.deadlineLine.setObjectName(u"deadlineLine")
        self.deadlineLine.setWordWrap(True)

        self.deadlineRow.addWidget(self.deadlineLine)

        self.deadlineRow.setStretch(1, 1)

        self.formLayout.addLayout(self.deadlineRow)

        self.formTabs = QTabWidget(deliverableForm)
        self.formTabs.setObjectName(u"formTabs")
        self.formTabs.setDocumentMode(True)
        self.formTabs.setUsesScrollButtons(False)
        self.progressTab = QWidget()
        self.progressTab.setObjectName(u"progressTab")
        self.progressTabLayout = QVBoxLayout(self.progressTab)
        self.progressTabLayout.setObjectName(u"progressTabLayout")
        self.progressTabLayout.setContentsMargins(0, 0, 0, 0)
        self.progressTabScroll = QScrollArea(self.progressTab)
        self.progressTabScroll.setObjectName(u"progressTabScroll")
        self.progressTabScroll.setWidgetResizable(True)
        self.progressTabScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.progressTabContent = QWidget()
        self.progressTabContent.setObjectName(u"progressTabContent")
        self.progressTabContent.setProperty(u"plain", True)
        self.progressLayout = QVBoxLayout(self.progressTabContent)
        self.progressLayout.setObjectName(u"progressLayout")
        self.entryRows = QFormLayout()
        self.entryRows.setObjectName(u"entryRows")
        self.entryRows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.entryRows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.entryDayLabel = QLabel(self.progressTabContent)
        self.entryDayLabel.setObjectName(u"entryDayLabel")

        self.entryRows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.entryDayLabel)

        self.dayPlace = QWidget(self.progressTabContent)
        self.dayPlace.setObjectName(u"dayPlace")
        self.entryDay = QDateEdit(self.dayPlace)
        self.entryDay.setObjectName(u"entryDay")
        self.entryDay.setCalendarPopup(True)
        self.percentLabel = QLabel(self.dayPlace)
        self.percentLabel.setObjectName(u"percentLabel")
        self.deliverablePercent = QSpinBox(self.dayPlace)
        self.deliverablePercent.setObjectName(u"deliverablePercent")
        self.deliverablePercent.setMinimum(-1)
        self.deliverablePercent.setMaximum(100)
        self.deliverablePercent.setValue(-1)

        self.entryRows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.dayPlace)

        self.entryMilestoneLabel = QLabel(self.progressTabContent)
        self.entryMilestoneLabel.setObjectName(u"entryMilestoneLabel")

        self.entryRows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.entryMilestoneLabel)

        self.entryMilestone = QComboBox(self.progressTabContent)
        self.entryMilestone.setObjectName(u"entryMilestone")

        self.entryRows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.entryMilestone)

        self.resultLabel = QLabel(self.progressTabContent)
        self.resultLabel.setObjectName(u"resultLabel")

        self.entryRows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.resultLabel)

        self.deliverableResult = ParagraphEdit(self.progressTabContent)
        self.deliverableResult.setObjectName(u"deliverableResult")

        self.entryRows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.deliverableResult)

        self.difficultyLabel = QLabel(self.progressTabContent)
        self.difficultyLabel.setObjectName(u"difficultyLabel")

        self.entryRows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.difficultyLabel)

        self.entryDifficulty = ParagraphEdit(self.progressTabContent)
        self.entryDifficulty.setObjectName(u"entryDifficulty")

        self.entryRows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.entryDifficulty)

        self.proposalLabel = QLabel(self.progressTabContent)
        self.proposalLabel.setObjectName(u"proposalLabel")

        self.entryRows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.proposalLabel)

        self.entryProposal = ParagraphEdit(self.progressTabContent)
        self.entryProposal.setObjectName(u"entryProposal")

        self.entryRows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.entryProposal)


        self.progressLayout.addLayout(self.entryRows)

        self.entriesHeading = QLabel(self.progressTabContent)
        self.entriesHeading.setObjectName(u"entriesHeading")

        self.progressLayout.addWidget(self.entriesHeading)

        self.entriesPlace = QWidget(self.progressTabContent)
        self.entriesPlace.setObjectName(u"entriesPlace")
        self.entriesLayout = QVBoxLayout(self.entriesPlace)
        self.entriesLayout.setObjectName(u"entriesLayout")
        self.entriesLayout.setContentsMargins(0, 0, 0, 0)

        self.progressLayout.addWidget(self.entriesPlace)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.progressLayout.addItem(self.spacer2)

        self.progressTabScroll.setWidget(self.progressTabContent)

        self.progressTabLayout.addWidget(self.progressTabScroll)

        self.formTabs.addTab(self.progressTab, "")
        self.productTab = QWidget()
        self.productTab.setObjectName(u"productTab")
        self.productTabLayout = QVBoxLayout(self.productTab)
        self.productTabLayout.setObjectName(u"productTabLayout")
        self.productTabLayout.setContentsMargins(0, 0, 0, 0)
        self.productTabScroll = QScrollArea(self.productTab)
        self.productTabScroll.setObjectName(u"productTabScroll")
        self.productTabScroll.setWidgetResizable(True)
        self.productTabScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.productTabContent = QWidget()
        self.productTabContent.setObjectName(u"productTabContent")
        self.productTabContent.setProperty(u"plain", True)
        self.productLayout = QVBoxLayout(self.productTabContent)
        self.productLayout.setObjectName(u"productLayout")
        self.productRows = QFormLayout()
        self.productRows.setObjectName(u"productRows")
        self.productRows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.titleFieldLabel = QLabel(self.productTabContent)
        self.titleFieldLabel.setObjectName(u"titleFieldLabel")

        self.productRows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleFieldLabel)

        self.deliverableTitle = ParagraphEdit(self.productTabContent)
        self.deliverableTitle.setObjectName(u"deliverableTitle")

        self.productRows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.deliverableTitle)

        self.deadlineFieldLabel = QLabel(self.productTabContent)
        self.deadlineFieldLabel.setObjectName(u"deadlineFieldLabel")

        self.productRows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.deadlineFieldLabel)

        self.deliverableDeadline = QLineEdit(self.productTabContent)
        self.deliverableDeadline.setObjectName(u"deliverableDeadline")

        self.productRows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.deliverableDeadline)

        self.readAsLabel = QLabel(self.productTabContent)
        self.readAsLabel.setObjectName(u"readAsLabel")

        self.productRows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.readAsLabel)

        self.readAs = QLabel(self.productTabContent)
        self.readAs.setObjectName(u"readAs")
        self.readAs.setProperty(u"quiet", True)
        self.readAs.setWordWrap(True)

        self.productRows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.readAs)

        self.windowLabel = QLabel(self.productTabContent)
        self.windowLabel.setObjectName(u"windowLabel")

        self.productRows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.windowLabel)

        self.windowPlace = QWidget(self.productTabContent)
        self.windowPlace.setObjectName(u"windowPlace")
        self.windowRow = QHBoxLayout(self.windowPlace)
        self.windowRow.setObjectName(u"windowRow")
        self.windowRow.setContentsMargins(0, 0, 0, 0)
        self.windowFrom = QDateEdit(self.windowPlace)
        self.windowFrom.setObjectName(u"windowFrom")
        self.windowFrom.setCalendarPopup(True)

        self.windowRow.addWidget(self.windowFrom)

        self.windowDash = QLabel(self.windowPlace)
        self.windowDash.setObjectName(u"windowDash")

        self.windowRow.addWidget(self.windowDash)

        self.windowTo = QDateEdit(self.windowPlace)
        self.windowTo.setObjectName(u"windowTo")
        self.windowTo.setCalendarPopup(True)

        self.windowRow.addWidget(self.windowTo)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.windowRow.addItem(self.spacer3)


        self.productRows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.windowPlace)

        self.windowNoteLabel = QLabel(self.productTabContent)
        self.windowNoteLabel.setObjectName(u"windowNoteLabel")

        self.productRows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.windowNoteLabel)

        self.windowNotePlace = QWidget(self.productTabContent)
        self.windowNotePlace.setObjectName(u"windowNotePlace")
        self.windowNoteRow = QHBoxLayout(self.windowNotePlace)
        self.windowNoteRow.setObjectName(u"windowNoteRow")
        self.windowNoteRow.setContentsMargins(0, 0, 0, 0)
        self.windowNote = QLabel(self.windowNotePlace)
        self.windowNote.setObjectName(u"windowNote")
        self.windowNote.setProperty(u"quiet", True)
        self.windowNote.setWordWrap(True)

        self.windowNoteRow.addWidget(self.windowNote)

        self.windowResetButton = QPushButton(self.windowNotePlace)
        self.windowResetButton.setObjectName(u"windowResetButton")

        self.windowNoteRow.addWidget(self.windowResetButton)

        self.windowNoteRow.setStretch(0, 1)

        self.productRows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.windowNotePlace)

        self.fundingLabel = QLabel(self.productTabContent)
        self.fundingLabel.setObjectName(u"fundingLabel")

        self.productRows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.fundingLabel)

        self.fundingText = QLineEdit(self.productTabContent)
        self.fundingText.setObjectName(u"fundingText")

        self.productRows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.fundingText)

        self.amountLabel = QLabel(self.productTabContent)
        self.amountLabel.setObjectName(u"amountLabel")

        self.productRows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.amountLabel)

        self.fundingAmount = QLineEdit(self.productTabContent)
        self.fundingAmount.setObjectName(u"fundingAmount")

        self.productRows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.fundingAmount)


        self.productLayout.addLayout(self.productRows)

        self.taskHeading = QLabel(self.productTabContent)
        self.taskHeading.setObjectName(u"taskHeading")

        self.productLayout.addWidget(self.taskHeading)

        self.taskRows = QFormLayout()
        self.taskRows.setObjectName(u"taskRows")
        self.taskRows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.taskTitleLabel = QLabel(self.productTabContent)
        self.taskTitleLabel.setObjectName(u"taskTitleLabel")

        self.taskRows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.taskTitleLabel)

        self.taskTitle = ParagraphEdit(self.productTabContent)
        self.taskTitle.setObjectName(u"taskTitle")

        self.taskRows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.taskTitle)

        self.leadsLabel = QLabel(self.productTabContent)
        self.leadsLabel.setObjectName(u"leadsLabel")

        self.taskRows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.leadsLabel)

        self.leadsText = ParagraphEdit(self.productTabContent)
        self.leadsText.setObjectName(u"leadsText")

        self.taskRows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.leadsText)

        self.leadsReadLabel = QLabel(self.productTabContent)
        self.leadsReadLabel.setObjectName(u"leadsReadLabel")

        self.taskRows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.leadsReadLabel)

        self.leadsRead = QLabel(self.productTabContent)
        self.leadsRead.setObjectName(u"leadsRead")
        self.leadsRead.setProperty(u"quiet", True)
        self.leadsRead.setWordWrap(True)

        self.taskRows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.leadsRead)

        self.coordinatingLabel = QLabel(self.productTabContent)
        self.coordinatingLabel.setObjectName(u"coordinatingLabel")

        self.taskRows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.coordinatingLabel)

        self.coordinatingText = ParagraphEdit(self.productTabContent)
        self.coordinatingText.setObjectName(u"coordinatingText")

        self.taskRows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.coordinatingText)

        self.coordinatingReadLabel = QLabel(self.productTabContent)
        self.coordinatingReadLabel.setObjectName(u"coordinatingReadLabel")

        self.taskRows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.coordinatingReadLabel)

        self.coordinatingRead = QLabel(self.productTabContent)
        self.coordinatingRead.setObjectName(u"coordinatingRead")
        self.coordinatingRead.setProperty(u"quiet", True)
        self.coordinatingRead.setWordWrap(True)

        self.taskRows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.coordinatingRead)


        self.productLayout.addLayout(self.taskRows)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.productLayout.addItem(self.spacer4)

        self.productTabScroll.setWidget(self.productTabContent)

        self.productTabLayout.addWidget(self.productTabScroll)

        self.formTabs.addTab(self.productTab, "")
        self.milestoneTab = QWidget()
        self.milestoneTab.setObjectName(u"milestoneTab")
        self.milestoneLayout = QVBoxLayout(self.milestoneTab)
        self.milestoneLayout.setObjectName(u"milestoneLayout")
        self.milestoneWords = QLabel(self.milestoneTab)
        self.milestoneWords.setObjectName(u"milestoneWords")
        self.milestoneWords.setProperty(u"quiet", True)
        self.milestoneWords.setWordWrap(True)

        self.milestoneLayout.addWidget(self.milestoneWords)

        self.milestoneList = QTreeWidget(self.milestoneTab)
        self.milestoneList.setObjectName(u"milestoneList")
        self.milestoneList.setColumnCount(3)
        self.milestoneList.setRootIsDecorated(True)
        self.milestoneList.setUniformRowHeights(True)

        self.milestoneLayout.addWidget(self.milestoneList)

        self.milestoneButtons = QWidget(self.milestoneTab)
        self.milestoneButtons.setObjectName(u"milestoneButtons")
        self.confirmButton = QPushButton(self.milestoneButtons)
        self.confirmButton.setObjectName(u"confirmButton")
        self.postponeButton = QPushButton(self.milestoneButtons)
        self.postponeButton.setObjectName(u"postponeButton")
        self.reopenButton = QPushButton(self.milestoneButtons)
        self.reopenButton.setObjectName(u"reopenButton")
        self.concludeMilestoneButton = QPushButton(self.milestoneButtons)
        self.concludeMilestoneButton.setObjectName(u"concludeMilestoneButton")

        self.milestoneLayout.addWidget(self.milestoneButtons)

        self.milestoneLayout.setStretch(1, 1)
        self.formTabs.addTab(self.milestoneTab, "")

        self.formLayout.addWidget(self.formTabs)

        self.formRefusal = QLabel(deliverableForm)
        self.formRefusal.setObjectName(u"formRefusal")
        self.formRefusal.setProperty(u"refusal", True)
        self.formRefusal.setWordWrap(True)

        self.formLayout.addWidget(self.formRefusal)

        self.formButtons = QHBoxLayout()
        self.formButtons.setObjectName(u"formButtons")
        self.checklistTicks = QLabel(deliverableForm)
        self.checklistTicks.setObjectName(u"checklistTicks")
        self.checklistTicks.setProperty(u"quiet", True)
        self.checklistTicks.setWordWrap(True)

        self.formButtons.addWidget(self.checklistTicks)

        self.addEntryButton = QPushButton(deliverableForm)
        self.addEntryButton.setObjectName(u"addEntryButton")

        self.formButtons.addWidget(self.addEntryButton)

        self.concludeButton = QPushButton(deliverableForm)
        self.concludeButton.setObjectName(u"concludeButton")
        self.concludeButton.setProperty(u"accent", True)

        self.formButtons.addWidget(self.concludeButton)

        self.formButtons.setStretch(0, 1)

        self.formLayout.addLayout(self.formButtons)

        self.formLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.entryDayLabel.setBuddy(self.entryDay)
        self.percentLabel.setBuddy(self.deliverablePercent)
        self.entryMilestoneLabel.setBuddy(self.entryMilestone)
        self.resultLabel.setBuddy(self.deliverableResult)
        self.difficultyLabel.setBuddy(self.entryDifficulty)
        self.proposalLabel.setBuddy(self.entryProposal)
        self.titleFieldLabel.setBuddy(self.deliverableTitle)
        self.deadlineFieldLabel.setBuddy(self.deliverableDeadline)
        self.windowLabel.setBuddy(self.windowFrom)
        self.fundingLabel.setBuddy(self.fundingText)
        self.amountLabel.setBuddy(self.fundingAmount)
        self.taskTitleLabel.setBuddy(self.taskTitle)
        self.leadsLabel.setBuddy(self.leadsText)
        self.coordinatingLabel.setBuddy(self.coordinatingText)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.formTabs, self.entryDay)
        QWidget.setTabOrder(self.entryDay, self.entryMilestone)
        QWidget.setTabOrder(self.entryMilestone, self.deliverablePercent)
        QWidget.setTabOrder(self.deliverablePercent, self.deliverableResult)
        QWidget.setTabOrder(self.deliverableResult, self.entryDifficulty)
        QWidget.setTabOrder(self.entryDifficulty, self.entryProposal)
        QWidget.setTabOrder(self.entryProposal, self.addEntryButton)
        QWidget.setTabOrder(self.addEntryButton, self.deliverableTitle)
        QWidget.setTabOrder(self.deliverableTitle, self.deliverableDeadline)
        QWidget.setTabOrder(self.deliverableDeadline, self.windowFrom)
        QWidget.setTabOrder(self.windowFrom, self.windowTo)
        QWidget.setTabOrder(self.windowTo, self.windowResetButton)
        QWidget.setTabOrder(self.windowResetButton, self.fundingText)
        QWidget.setTabOrder(self.fundingText, self.fundingAmount)
        QWidget.setTabOrder(self.fundingAmount, self.taskTitle)
        QWidget.setTabOrder(self.taskTitle, self.leadsText)
        QWidget.setTabOrder(self.leadsText, self.coordinatingText)
        QWidget.setTabOrder(self.coordinatingText, self.milestoneList)
        QWidget.setTabOrder(self.milestoneList, self.confirmButton)
        QWidget.setTabOrder(self.confirmButton, self.postponeButton)
        QWidget.setTabOrder(self.postponeButton, self.reopenButton)
        QWidget.setTabOrder(self.reopenButton, self.concludeMilestoneButton)
        QWidget.setTabOrder(self.concludeMilestoneButton, self.concludeButton)

        self.retranslateUi(deliverableForm)

        self.formTabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(deliverableForm)
    # setupUi

    def retranslateUi(self, deliverableForm):
#if QT_CONFIG(accessibility)
        deliverableForm.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"S\u1ea3n ph\u1ea9m \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        self.stateShape.setText("")
        self.deadlineLine.setText("")
        self.entryDayLabel.setText(QCoreApplication.translate("DeliverableForm", u"Ng\u00e0y c\u1eadp nh\u1eadt", None))
#if QT_CONFIG(accessibility)
        self.entryDay.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"Ng\u00e0y c\u1eadp nh\u1eadt", None))
#endif // QT_CONFIG(accessibility)
        self.entryDay.setDisplayFormat(QCoreApplication.translate("DeliverableForm", u"dd/MM/yyyy", None))
        self.percentLabel.setText(QCoreApplication.translate("DeliverableForm", u"Ti\u1ebfn \u0111\u1ed9", None))
#if QT_CONFIG(accessibility)
        self.deliverablePercent.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"Ti\u1ebfn \u0111\u1ed9, ph\u1ea7n tr\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.deliverablePercent.setSuffix(QCoreApplication.translate("DeliverableForm", u" %", None))
        self.deliverablePercent.setSpecialValueText(QCoreApplication.translate("DeliverableForm", u"\u2014", None))
        self.entryMilestoneLabel.setText(QCoreApplication.translate("DeliverableForm", u"M\u1ed1c th\u1eddi h\u1ea1n", None))
#if QT_CONFIG(accessibility)
        self.entryMilestone.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"M\u1ed1c th\u1eddi h\u1ea1n c\u1ee7a l\u1ea7n c\u1eadp nh\u1eadt", None))
#endif // QT_CONFIG(accessibility)
        self.resultLabel.setText(QCoreApplication.translate("DeliverableForm", u"K\u1ebft qu\u1ea3", None))
#if QT_CONFIG(accessibility)
        self.deliverableResult.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"K\u1ebft qu\u1ea3", None))
#endif // QT_CONFIG(accessibility)
        self.difficultyLabel.setText(QCoreApplication.translate("DeliverableForm", u"Kh\u00f3 kh\u0103n,\n"
"v\u01b0\u1edbng m\u1eafc", None))
#if QT_CONFIG(accessibility)
        self.entryDifficulty.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"Kh\u00f3 kh\u0103n, v\u01b0\u1edbng m\u1eafc", None))
#endif // QT_CONFIG(accessibility)
        self.proposalLabel.setText(QCoreApplication.translate("DeliverableForm", u"\u0110\u1ec1 xu\u1ea5t x\u1eed l\u00fd", None))
#if QT_CONFIG(accessibility)
        self.entryProposal.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"\u0110\u1ec1 xu\u1ea5t x\u1eed l\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.entriesHeading.setText(QCoreApplication.translate("DeliverableForm", u"C\u00e1c l\u1ea7n c\u1eadp nh\u1eadt tr\u01b0\u1edbc", None))
        self.formTabs.setTabText(self.formTabs.indexOf(self.progressTab), QCoreApplication.translate("DeliverableForm", u"Ti\u1ebf&n \u0111\u1ed9", None))
        self.titleFieldLabel.setText(QCoreApplication.translate("DeliverableForm", u"T\u00ean s\u1ea3n ph\u1ea9m", None))
#if QT_CONFIG(accessibility)
        self.deliverableTitle.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"T\u00ean s\u1ea3n ph\u1ea9m", None))
#endif // QT_CONFIG(accessibility)
        self.deadlineFieldLabel.setText(QCoreApplication.translate("DeliverableForm", u"Th\u1eddi h\u1ea1n\n"
"theo k\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(accessibility)
        self.deliverableDeadline.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"Th\u1eddi h\u1ea1n theo k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.deliverableDeadline.setToolTip(QCoreApplication.translate("DeliverableForm", u"Ch\u00e9p \u0111\u00fang l\u1eddi v\u0103n k\u1ebf ho\u1ea1ch \u0111\u00e3 k\u00fd", None))
#endif // QT_CONFIG(tooltip)
        self.readAsLabel.setText("")
        self.readAs.setText("")
#if QT_CONFIG(accessibility)
        self.readAs.setAccessibleDescription(QCoreApplication.translate("DeliverableForm", u"C\u00e1ch ch\u01b0\u01a1ng tr\u00ecnh hi\u1ec3u th\u1eddi h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.windowLabel.setText(QCoreApplication.translate("DeliverableForm", u"Khung\n"
"th\u1eddi gian", None))
#if QT_CONFIG(accessibility)
        self.windowFrom.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"T\u1eeb ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.windowFrom.setDisplayFormat(QCoreApplication.translate("DeliverableForm", u"dd/MM/yyyy", None))
        self.windowDash.setText(QCoreApplication.translate("DeliverableForm", u"\u2013", None))
#if QT_CONFIG(accessibility)
        self.windowTo.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"\u0110\u1ebfn ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.windowTo.setDisplayFormat(QCoreApplication.translate("DeliverableForm", u"dd/MM/yyyy", None))
        self.windowNoteLabel.setText("")
        self.windowNote.setText("")
        self.windowResetButton.setText(QCoreApplication.translate("DeliverableForm", u"\u0110\u1eb7t theo l\u1eddi &v\u0103n", None))
#if QT_CONFIG(accessibility)
        self.windowResetButton.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"\u0110\u1eb7t khung th\u1eddi gian theo l\u1eddi v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.fundingLabel.setText(QCoreApplication.translate("DeliverableForm", u"Kinh ph\u00ed", None))
#if QT_CONFIG(accessibility)
        self.fundingText.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"Kinh ph\u00ed, l\u1eddi v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.amountLabel.setText(QCoreApplication.translate("DeliverableForm", u"S\u1ed1 ti\u1ec1n", None))
#if QT_CONFIG(accessibility)
        self.fundingAmount.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"S\u1ed1 ti\u1ec1n, \u0111\u1ed3ng", None))
#endif // QT_CONFIG(accessibility)
        self.fundingAmount.setPlaceholderText(QCoreApplication.translate("DeliverableForm", u"\u0111\u1ed3ng, n\u1ebfu c\u00f3", None))
        self.taskHeading.setText("")
        self.taskTitleLabel.setText(QCoreApplication.translate("DeliverableForm", u"T\u00ean nhi\u1ec7m v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.taskTitle.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"T\u00ean nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.leadsLabel.setText(QCoreApplication.translate("DeliverableForm", u"\u0110\u01a1n v\u1ecb ch\u1ee7 tr\u00ec", None))
#if QT_CONFIG(accessibility)
        self.leadsText.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"\u0110\u01a1n v\u1ecb ch\u1ee7 tr\u00ec, l\u1eddi v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.leadsReadLabel.setText("")
        self.leadsRead.setText("")
#if QT_CONFIG(accessibility)
        self.leadsRead.setAccessibleDescription(QCoreApplication.translate("DeliverableForm", u"\u0110\u01a1n v\u1ecb ch\u1ee7 tr\u00ec \u0111\u00e3 nh\u1eadn ra", None))
#endif // QT_CONFIG(accessibility)
        self.coordinatingLabel.setText(QCoreApplication.translate("DeliverableForm", u"\u0110\u01a1n v\u1ecb\n"
"ph\u1ed1i h\u1ee3p", None))
#if QT_CONFIG(accessibility)
        self.coordinatingText.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"\u0110\u01a1n v\u1ecb ph\u1ed1i h\u1ee3p, l\u1eddi v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.coordinatingReadLabel.setText("")
        self.coordinatingRead.setText("")
#if QT_CONFIG(accessibility)
        self.coordinatingRead.setAccessibleDescription(QCoreApplication.translate("DeliverableForm", u"\u0110\u01a1n v\u1ecb ph\u1ed1i h\u1ee3p \u0111\u00e3 nh\u1eadn ra", None))
#endif // QT_CONFIG(accessibility)
        self.formTabs.setTabText(self.formTabs.indexOf(self.productTab), QCoreApplication.translate("DeliverableForm", u"S\u1ea3n &ph\u1ea9m", None))
        self.milestoneWords.setText("")
#if QT_CONFIG(accessibility)
        self.milestoneList.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"C\u00e1c m\u1ed1c th\u1eddi h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.confirmButton.setText(QCoreApplication.translate("DeliverableForm", u"X\u00e1c nh\u1eadn &c\u00e1c m\u1ed1c", None))
#if QT_CONFIG(accessibility)
        self.confirmButton.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"X\u00e1c nh\u1eadn c\u00e1c m\u1ed1c \u0111\u1ec1 xu\u1ea5t", None))
#endif // QT_CONFIG(accessibility)
        self.postponeButton.setText(QCoreApplication.translate("DeliverableForm", u"&Gia h\u1ea1n\u2026", None))
#if QT_CONFIG(accessibility)
        self.postponeButton.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"Gia h\u1ea1n m\u1ed1c \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        self.reopenButton.setText(QCoreApplication.translate("DeliverableForm", u"M\u1edf &l\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.reopenButton.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"M\u1edf l\u1ea1i m\u1ed1c \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        self.concludeMilestoneButton.setText(QCoreApplication.translate("DeliverableForm", u"&K\u1ebft lu\u1eadn\u2026", None))
#if QT_CONFIG(accessibility)
        self.concludeMilestoneButton.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"K\u1ebft lu\u1eadn m\u1ed1c \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        self.formTabs.setTabText(self.formTabs.indexOf(self.milestoneTab), QCoreApplication.translate("DeliverableForm", u"&M\u1ed1c", None))
#if QT_CONFIG(tooltip)
        self.formTabs.setTabToolTip(self.formTabs.indexOf(self.milestoneTab), QCoreApplication.translate("DeliverableForm", u"M\u1ed1c th\u1eddi h\u1ea1n", None))
#endif // QT_CONFIG(tooltip)
        self.formRefusal.setText("")
#if QT_CONFIG(accessibility)
        self.formRefusal.setAccessibleDescription(QCoreApplication.translate("DeliverableForm", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        self.checklistTicks.setText("")
        self.addEntryButton.setText(QCoreApplication.translate("DeliverableForm", u"Th\u00eam &l\u1ea7n c\u1eadp nh\u1eadt", None))
#if QT_CONFIG(accessibility)
        self.addEntryButton.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"Th\u00eam l\u1ea7n c\u1eadp nh\u1eadt", None))
#endif // QT_CONFIG(accessibility)
        self.concludeButton.setText(QCoreApplication.translate("DeliverableForm", u"&Ho\u00e0n th\u00e0nh\u2026", None))
#if QT_CONFIG(accessibility)
        self.concludeButton.setAccessibleName(QCoreApplication.translate("DeliverableForm", u"Ho\u00e0n th\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'documents_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QDateEdit, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QSplitter, QStackedWidget, QTabWidget, QTableView, QToolButton, QVBoxLayout, QWidget)

from cchc_desktop.gui.widgets.clamped_label import ClampedLabel
from cchc_desktop.gui.widgets.due_rows import DueView
from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

class Ui_DocumentsPage(object):
    def setupUi(self, documentsPage):
        if not documentsPage.objectName():
            documentsPage.setObjectName(u"documentsPage")
        self.pageLayout = QVBoxLayout(documentsPage)
        self.pageLayout.setObjectName(u"pageLayout")
        self.headRow = QHBoxLayout()
        self.headRow.setObjectName(u"headRow")
        self.documentsTitle = QLabel(documentsPage)
        self.documentsTitle.setObjectName(u"documentsTitle")

        self.headRow.addWidget(self.documentsTitle)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer1)

        self.addButton = QPushButton(documentsPage)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"accent", True)

        self.headRow.addWidget(self.addButton)

        self.deleteButton = QPushButton(documentsPage)
        self.deleteButton.setObjectName(u"deleteButton")

        self.headRow.addWidget(self.deleteButton)

        self.moreButton = QToolButton(documentsPage)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.moreButton.setProperty(u"framed", True)

        self.headRow.addWidget(self.moreButton)


        self.pageLayout.addLayout(self.headRow)

        self.tabs = QTabWidget(documentsPage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.registerTab = QWidget()
        self.registerTab.setObjectName(u"registerTab")
        self.registerLayout = QVBoxLayout(self.registerTab)
        self.registerLayout.setObjectName(u"registerLayout")
        self.filters = QWidget(self.registerTab)
        self.filters.setObjectName(u"filters")
        self.wordsBox = QLineEdit(self.filters)
        self.wordsBox.setObjectName(u"wordsBox")
        self.wordsBox.setClearButtonEnabled(True)
        self.directionChooser = QComboBox(self.filters)
        self.directionChooser.setObjectName(u"directionChooser")
        self.yearChooser = QComboBox(self.filters)
        self.yearChooser.setObjectName(u"yearChooser")
        self.kindChooser = QComboBox(self.filters)
        self.kindChooser.setObjectName(u"kindChooser")
        self.issuerChooser = QComboBox(self.filters)
        self.issuerChooser.setObjectName(u"issuerChooser")
        self.withoutFiles = QCheckBox(self.filters)
        self.withoutFiles.setObjectName(u"withoutFiles")
        self.unlinked = QCheckBox(self.filters)
        self.unlinked.setObjectName(u"unlinked")
        self.clearButton = QPushButton(self.filters)
        self.clearButton.setObjectName(u"clearButton")

        self.registerLayout.addWidget(self.filters)

        self.countRow = QHBoxLayout()
        self.countRow.setObjectName(u"countRow")
        self.countLine = QLabel(self.registerTab)
        self.countLine.setObjectName(u"countLine")
        self.countLine.setProperty(u"quiet", True)

        self.countRow.addWidget(self.countLine)

        self.gapsLine = ClampedLabel(self.registerTab)
        self.gapsLine.setObjectName(u"gapsLine")
        self.gapsLine.setProperty(u"quiet", True)

        self.countRow.addWidget(self.gapsLine)

        self.countRow.setStretch(1, 1)

        self.registerLayout.addLayout(self.countRow)

        self.registerPlaces = QStackedWidget(self.registerTab)
        self.registerPlaces.setObjectName(u"registerPlaces")
        self.documentsSplitter = QSplitter()
        self.documentsSplitter.setObjectName(u"documentsSplitter")
        self.documentsSplitter.setOrientation(Qt.Orientation.Vertical)
        self.documentsSplitter.setChildrenCollapsible(False)
        self.documentTable = QTableView(self.documentsSplitter)
        self.documentTable.setObjectName(u"documentTable")
        self.documentsSplitter.addWidget(self.documentTable)
        self.detailsStack = QStackedWidget(self.documentsSplitter)
        self.detailsStack.setObjectName(u"detailsStack")
        self.details = QFrame()
        self.details.setObjectName(u"details")
        self.details.setProperty(u"card", True)
        self.detailsColumn = QVBoxLayout(self.details)
        self.detailsColumn.setObjectName(u"detailsColumn")
        self.detailsLayout = QHBoxLayout()
        self.detailsLayout.setObjectName(u"detailsLayout")
        self.fieldsScroll = QScrollArea(self.details)
        self.fieldsScroll.setObjectName(u"fieldsScroll")
        self.fieldsScroll.setWidgetResizable(True)
        self.fieldsScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fieldsPlace = QWidget()
        self.fieldsPlace.setObjectName(u"fieldsPlace")
        self.fieldsPlace.setProperty(u"plain", True)
        self.fieldsLayout = QVBoxLayout(self.fieldsPlace)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.documentHeading = QLabel(self.fieldsPlace)
        self.documentHeading.setObjectName(u"documentHeading")
        self.documentHeading.setWordWrap(True)

        self.fieldsLayout.addWidget(self.documentHeading)

        self.fieldRows = QFormLayout()
        self.fieldRows.setObjectName(u"fieldRows")
        self.fieldRows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.fieldRows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.referenceLabel = QLabel(self.fieldsPlace)
        self.referenceLabel.setObjectName(u"referenceLabel")

        self.fieldRows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.referenceLabel)

        self.referenceRow = QHBoxLayout()
        self.referenceRow.setObjectName(u"referenceRow")
        self.reference = QLineEdit(self.fieldsPlace)
        self.reference.setObjectName(u"reference")

        self.referenceRow.addWidget(self.reference)

        self.takeNumber = QPushButton(self.fieldsPlace)
        self.takeNumber.setObjectName(u"takeNumber")

        self.referenceRow.addWidget(self.takeNumber)

        self.referenceRow.setStretch(0, 1)

        self.fieldRows.setLayout(0, QFormLayout.ItemRole.FieldRole, self.referenceRow)

        self.issuedOnLabel = QLabel(self.fieldsPlace)
        self.issuedOnLabel.setObjectName(u"issuedOnLabel")

        self.fieldRows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.issuedOnLabel)

        self.issuedOn = QDateEdit(self.fieldsPlace)
        self.issuedOn.setObjectName(u"issuedOn")
        self.issuedOn.setCalendarPopup(True)

        self.fieldRows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.issuedOn)

        self.kindLabel = QLabel(self.fieldsPlace)
        self.kindLabel.setObjectName(u"kindLabel")

        self.fieldRows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kind = QComboBox(self.fieldsPlace)
        self.kind.setObjectName(u"kind")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.kind.sizePolicy().hasHeightForWidth())
        self.kind.setSizePolicy(sizePolicy)

        self.fieldRows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.kind)

        self.abstractLabel = QLabel(self.fieldsPlace)
        self.abstractLabel.setObjectName(u"abstractLabel")

        self.fieldRows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.abstractLabel)

        self.abstract = ParagraphEdit(self.fieldsPlace)
        self.abstract.setObjectName(u"abstract")

        self.fieldRows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.abstract)

        self.issuerLabel = QLabel(self.fieldsPlace)
        self.issuerLabel.setObjectName(u"issuerLabel")

        self.fieldRows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.issuerLabel)

        self.issuer = QLineEdit(self.fieldsPlace)
        self.issuer.setObjectName(u"issuer")

        self.fieldRows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.issuer)

        self.signerLabel = QLabel(self.fieldsPlace)
        self.signerLabel.setObjectName(u"signerLabel")

        self.fieldRows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.signerLabel)

        self.signer = QLineEdit(self.fieldsPlace)
        self.signer.setObjectName(u"signer")

        self.fieldRows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.signer)

        self.arrivedOnLabel = QLabel(self.fieldsPlace)
        self.arrivedOnLabel.setObjectName(u"arrivedOnLabel")

        self.fieldRows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.arrivedOnLabel)

        self.arrivedOn = QDateEdit(self.fieldsPlace)
        self.arrivedOn.setObjectName(u"arrivedOn")
        self.arrivedOn.setCalendarPopup(True)

        self.fieldRows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.arrivedOn)

        self.arrivalLabel = QLabel(self.fieldsPlace)
        self.arrivalLabel.setObjectName(u"arrivalLabel")

        self.fieldRows.setWidget(7, QFormLayout.ItemRole.LabelRole, self.arrivalLabel)

        self.arrivalPlace = QWidget(self.fieldsPlace)
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

        self.fieldRows.setWidget(7, QFormLayout.ItemRole.FieldRole, self.arrivalPlace)

        self.recipientsLabel = QLabel(self.fieldsPlace)
        self.recipientsLabel.setObjectName(u"recipientsLabel")

        self.fieldRows.setWidget(8, QFormLayout.ItemRole.LabelRole, self.recipientsLabel)

        self.recipients = ParagraphEdit(self.fieldsPlace)
        self.recipients.setObjectName(u"recipients")

        self.fieldRows.setWidget(8, QFormLayout.ItemRole.FieldRole, self.recipients)

        self.drafterLabel = QLabel(self.fieldsPlace)
        self.drafterLabel.setObjectName(u"drafterLabel")

        self.fieldRows.setWidget(9, QFormLayout.ItemRole.LabelRole, self.drafterLabel)

        self.drafter = QLineEdit(self.fieldsPlace)
        self.drafter.setObjectName(u"drafter")

        self.fieldRows.setWidget(9, QFormLayout.ItemRole.FieldRole, self.drafter)


        self.fieldsLayout.addLayout(self.fieldRows)

        self.fieldsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fieldsLayout.addItem(self.fieldsSpacer)

        self.fieldsScroll.setWidget(self.fieldsPlace)

        self.detailsLayout.addWidget(self.fieldsScroll)

        self.filesPlace = QWidget(self.details)
        self.filesPlace.setObjectName(u"filesPlace")
        self.filesPlace.setProperty(u"plain", True)
        self.filesLayout = QVBoxLayout(self.filesPlace)
        self.filesLayout.setObjectName(u"filesLayout")
        self.filesLayout.setContentsMargins(0, 0, 0, 0)
        self.filesHeading = QLabel(self.filesPlace)
        self.filesHeading.setObjectName(u"filesHeading")

        self.filesLayout.addWidget(self.filesHeading)

        self.filesStack = QStackedWidget(self.filesPlace)
        self.filesStack.setObjectName(u"filesStack")
        self.fileList = DueView()
        self.fileList.setObjectName(u"fileList")
        self.filesStack.addWidget(self.fileList)

        self.filesLayout.addWidget(self.filesStack)

        self.fileButtons = QWidget(self.filesPlace)
        self.fileButtons.setObjectName(u"fileButtons")
        self.attachButton = QPushButton(self.fileButtons)
        self.attachButton.setObjectName(u"attachButton")
        self.openButton = QPushButton(self.fileButtons)
        self.openButton.setObjectName(u"openButton")
        self.saveButton = QPushButton(self.fileButtons)
        self.saveButton.setObjectName(u"saveButton")
        self.signaturesButton = QPushButton(self.fileButtons)
        self.signaturesButton.setObjectName(u"signaturesButton")
        self.removeButton = QPushButton(self.fileButtons)
        self.removeButton.setObjectName(u"removeButton")

        self.filesLayout.addWidget(self.fileButtons)

        self.filesLayout.setStretch(1, 1)

        self.detailsLayout.addWidget(self.filesPlace)

        self.linksPlace = QWidget(self.details)
        self.linksPlace.setObjectName(u"linksPlace")
        self.linksPlace.setProperty(u"plain", True)
        self.linksLayout = QVBoxLayout(self.linksPlace)
        self.linksLayout.setObjectName(u"linksLayout")
        self.linksLayout.setContentsMargins(0, 0, 0, 0)
        self.linksHeading = QLabel(self.linksPlace)
        self.linksHeading.setObjectName(u"linksHeading")

        self.linksLayout.addWidget(self.linksHeading)

        self.linksStack = QStackedWidget(self.linksPlace)
        self.linksStack.setObjectName(u"linksStack")
        self.proofList = DueView()
        self.proofList.setObjectName(u"proofList")
        self.linksStack.addWidget(self.proofList)

        self.linksLayout.addWidget(self.linksStack)

        self.linkButtons = QWidget(self.linksPlace)
        self.linkButtons.setObjectName(u"linkButtons")
        self.linkButton = QPushButton(self.linkButtons)
        self.linkButton.setObjectName(u"linkButton")
        self.goButton = QPushButton(self.linkButtons)
        self.goButton.setObjectName(u"goButton")
        self.unlinkButton = QPushButton(self.linkButtons)
        self.unlinkButton.setObjectName(u"unlinkButton")

        self.linksLayout.addWidget(self.linkButtons)

        self.linksLayout.setStretch(1, 1)

        self.detailsLayout.addWidget(self.linksPlace)

        self.detailsLayout.setStretch(0, 5)
        self.detailsLayout.setStretch(1, 4)
        self.detailsLayout.setStretch(2, 4)

        self.detailsColumn.addLayout(self.detailsLayout)

        self.refusal = QLabel(self.details)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"refusal", True)
        self.refusal.setWordWrap(True)

        self.detailsColumn.addWidget(self.refusal)

        self.detailsColumn.setStretch(0, 1)
        self.detailsStack.addWidget(self.details)
        self.documentsSplitter.addWidget(self.detailsStack)
        self.registerPlaces.addWidget(self.documentsSplitter)

        self.registerLayout.addWidget(self.registerPlaces)

        self.registerLayout.setStretch(2, 1)
        self.tabs.addTab(self.registerTab, "")
        self.missingTab = QWidget()
        self.missingTab.setObjectName(u"missingTab")
        self.missingLayout = QVBoxLayout(self.missingTab)
        self.missingLayout.setObjectName(u"missingLayout")
        self.missingLine = QLabel(self.missingTab)
        self.missingLine.setObjectName(u"missingLine")
        self.missingLine.setProperty(u"quiet", True)
        self.missingLine.setWordWrap(True)

        self.missingLayout.addWidget(self.missingLine)

        self.missingStack = QStackedWidget(self.missingTab)
        self.missingStack.setObjectName(u"missingStack")
        self.missingList = DueView()
        self.missingList.setObjectName(u"missingList")
        self.missingStack.addWidget(self.missingList)

        self.missingLayout.addWidget(self.missingStack)

        self.missingButtons = QHBoxLayout()
        self.missingButtons.setObjectName(u"missingButtons")
        self.missingAttach = QPushButton(self.missingTab)
        self.missingAttach.setObjectName(u"missingAttach")

        self.missingButtons.addWidget(self.missingAttach)

        self.missingGo = QPushButton(self.missingTab)
        self.missingGo.setObjectName(u"missingGo")

        self.missingButtons.addWidget(self.missingGo)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.missingButtons.addItem(self.spacer2)


        self.missingLayout.addLayout(self.missingButtons)

        self.missingLayout.setStretch(1, 1)
        self.tabs.addTab(self.missingTab, "")

        self.pageLayout.addWidget(self.tabs)

        self.pageLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.referenceLabel.setBuddy(self.reference)
        self.issuedOnLabel.setBuddy(self.issuedOn)
        self.kindLabel.setBuddy(self.kind)
        self.abstractLabel.setBuddy(self.abstract)
        self.issuerLabel.setBuddy(self.issuer)
        self.signerLabel.setBuddy(self.signer)
        self.arrivedOnLabel.setBuddy(self.arrivedOn)
        self.arrivalLabel.setBuddy(self.arrivalNumber)
        self.recipientsLabel.setBuddy(self.recipients)
        self.drafterLabel.setBuddy(self.drafter)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.addButton)
        QWidget.setTabOrder(self.addButton, self.deleteButton)
        QWidget.setTabOrder(self.deleteButton, self.moreButton)
        QWidget.setTabOrder(self.moreButton, self.wordsBox)
        QWidget.setTabOrder(self.wordsBox, self.yearChooser)
        QWidget.setTabOrder(self.yearChooser, self.kindChooser)
        QWidget.setTabOrder(self.kindChooser, self.issuerChooser)
        QWidget.setTabOrder(self.issuerChooser, self.withoutFiles)
        QWidget.setTabOrder(self.withoutFiles, self.unlinked)
        QWidget.setTabOrder(self.unlinked, self.clearButton)
        QWidget.setTabOrder(self.clearButton, self.documentTable)
        QWidget.setTabOrder(self.documentTable, self.reference)
        QWidget.setTabOrder(self.reference, self.issuedOn)
        QWidget.setTabOrder(self.issuedOn, self.kind)
        QWidget.setTabOrder(self.kind, self.abstract)
        QWidget.setTabOrder(self.abstract, self.issuer)
        QWidget.setTabOrder(self.issuer, self.signer)
        QWidget.setTabOrder(self.signer, self.fileList)
        QWidget.setTabOrder(self.fileList, self.attachButton)
        QWidget.setTabOrder(self.attachButton, self.openButton)
        QWidget.setTabOrder(self.openButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.proofList)
        QWidget.setTabOrder(self.proofList, self.linkButton)
        QWidget.setTabOrder(self.linkButton, self.goButton)
        QWidget.setTabOrder(self.goButton, self.unlinkButton)
        QWidget.setTabOrder(self.unlinkButton, self.missingList)
        QWidget.setTabOrder(self.missingList, self.missingAttach)
        QWidget.setTabOrder(self.missingAttach, self.missingGo)

        self.retranslateUi(documentsPage)

        QMetaObject.connectSlotsByName(documentsPage)
    # setupUi

    def retranslateUi(self, documentsPage):
        self.documentsTitle.setText(QCoreApplication.translate("DocumentsPage", u"V\u0103n b\u1ea3n, t\u00e0i li\u1ec7u ki\u1ec3m ch\u1ee9ng", None))
        self.addButton.setText(QCoreApplication.translate("DocumentsPage", u"&Th\u00eam v\u0103n b\u1ea3n\u2026", None))
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(QCoreApplication.translate("DocumentsPage", u"Th\u00eam m\u1ed9t v\u0103n b\u1ea3n, c\u00f3 t\u1ec7p hay kh\u00f4ng (Ins)", None))
#endif // QT_CONFIG(tooltip)
        self.deleteButton.setText(QCoreApplication.translate("DocumentsPage", u"&X\u00f3a\u2026", None))
#if QT_CONFIG(tooltip)
        self.deleteButton.setToolTip(QCoreApplication.translate("DocumentsPage", u"X\u00f3a v\u0103n b\u1ea3n \u0111ang ch\u1ecdn (Del)", None))
#endif // QT_CONFIG(tooltip)
        self.moreButton.setText(QCoreApplication.translate("DocumentsPage", u"Kh\u00e1c \u25be", None))
#if QT_CONFIG(accessibility)
        self.moreButton.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Vi\u1ec7c kh\u00e1c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.moreButton.setToolTip(QCoreApplication.translate("DocumentsPage", u"Xu\u1ea5t h\u1ed3 s\u01a1 t\u00e0i li\u1ec7u ki\u1ec3m ch\u1ee9ng; d\u1ecdn t\u1ec7p gi\u1eef trong s\u1ed5", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"S\u1ed5 v\u0103n b\u1ea3n, v\u00e0 nh\u1eefng g\u00ec c\u00f2n thi\u1ebfu minh ch\u1ee9ng", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.wordsBox.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"T\u00ecm trong v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.wordsBox.setToolTip(QCoreApplication.translate("DocumentsPage", u"T\u00ecm trong s\u1ed1, tr\u00edch y\u1ebfu, c\u01a1 quan ban h\u00e0nh, ng\u01b0\u1eddi k\u00fd, t\u00ean t\u1ec7p v\u00e0 n\u1ed9i dung t\u1ec7p; c\u00f3 d\u1ea5u hay kh\u00f4ng \u0111\u1ec1u \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.wordsBox.setPlaceholderText(QCoreApplication.translate("DocumentsPage", u"T\u00ecm trong s\u1ed5 v\u00e0 trong t\u1ec7p\u2026", None))
#if QT_CONFIG(accessibility)
        self.directionChooser.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"L\u1ecdc v\u0103n b\u1ea3n \u0111i, v\u0103n b\u1ea3n \u0111\u1ebfn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.yearChooser.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"L\u1ecdc theo n\u0103m", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kindChooser.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"L\u1ecdc theo lo\u1ea1i v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.issuerChooser.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"L\u1ecdc theo c\u01a1 quan ban h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.withoutFiles.setText(QCoreApplication.translate("DocumentsPage", u"Kh\u00f4ng c\u00f3 t\u1ec7p", None))
#if QT_CONFIG(tooltip)
        self.withoutFiles.setToolTip(QCoreApplication.translate("DocumentsPage", u"Ch\u1ec9 nh\u1eefng v\u0103n b\u1ea3n ch\u01b0a g\u1eafn t\u1ec7p n\u00e0o", None))
#endif // QT_CONFIG(tooltip)
        self.unlinked.setText(QCoreApplication.translate("DocumentsPage", u"Ch\u01b0a g\u1eafn v\u1edbi s\u1ea3n ph\u1ea9m", None))
#if QT_CONFIG(tooltip)
        self.unlinked.setToolTip(QCoreApplication.translate("DocumentsPage", u"Ch\u1ec9 nh\u1eefng v\u0103n b\u1ea3n ch\u01b0a ch\u1ee9ng minh s\u1ea3n ph\u1ea9m n\u00e0o", None))
#endif // QT_CONFIG(tooltip)
        self.clearButton.setText(QCoreApplication.translate("DocumentsPage", u"&B\u1ecf l\u1ecdc", None))
#if QT_CONFIG(tooltip)
        self.clearButton.setToolTip(QCoreApplication.translate("DocumentsPage", u"Xem l\u1ea1i m\u1ecdi v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(tooltip)
        self.countLine.setText("")
#if QT_CONFIG(accessibility)
        self.countLine.setAccessibleDescription(QCoreApplication.translate("DocumentsPage", u"S\u1ed1 v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.gapsLine.setText("")
#if QT_CONFIG(accessibility)
        self.gapsLine.setAccessibleDescription(QCoreApplication.translate("DocumentsPage", u"S\u1ed1 ch\u01b0a c\u00f3 trong s\u1ed5", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.documentTable.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"S\u1ed5 v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.documentHeading.setText("")
#if QT_CONFIG(accessibility)
        self.documentHeading.setAccessibleDescription(QCoreApplication.translate("DocumentsPage", u"V\u0103n b\u1ea3n \u0111ang xem", None))
#endif // QT_CONFIG(accessibility)
        self.referenceLabel.setText(QCoreApplication.translate("DocumentsPage", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
#if QT_CONFIG(tooltip)
        self.reference.setToolTip(QCoreApplication.translate("DocumentsPage", u"\u0110\u1ec3 tr\u1ed1ng n\u1ebfu v\u0103n b\u1ea3n kh\u00f4ng c\u00f3 s\u1ed1, ho\u1eb7c ch\u01b0a l\u1ea5y s\u1ed1", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.reference.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"S\u1ed1, k\u00fd hi\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.reference.setPlaceholderText(QCoreApplication.translate("DocumentsPage", u"v\u00ed d\u1ee5: 05/BC-UBND", None))
        self.takeNumber.setText(QCoreApplication.translate("DocumentsPage", u"L\u1ea5y s\u1ed1\u2026", None))
#if QT_CONFIG(tooltip)
        self.takeNumber.setToolTip(QCoreApplication.translate("DocumentsPage", u"C\u1ea5p s\u1ed1 cho v\u0103n b\u1ea3n \u0111\u00e3 k\u00fd, theo s\u1ed1 ti\u1ebfp theo trong s\u1ed5", None))
#endif // QT_CONFIG(tooltip)
        self.issuedOnLabel.setText(QCoreApplication.translate("DocumentsPage", u"&Ng\u00e0y v\u0103n b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.issuedOn.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Ng\u00e0y v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.issuedOn.setDisplayFormat(QCoreApplication.translate("DocumentsPage", u"dd/MM/yyyy", None))
        self.kindLabel.setText(QCoreApplication.translate("DocumentsPage", u"&Lo\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Lo\u1ea1i v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.abstractLabel.setText(QCoreApplication.translate("DocumentsPage", u"Tr\u00edch &y\u1ebfu", None))
#if QT_CONFIG(accessibility)
        self.abstract.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Tr\u00edch y\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.issuerLabel.setText(QCoreApplication.translate("DocumentsPage", u"&C\u01a1 quan ban h\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.issuer.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"C\u01a1 quan ban h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.signerLabel.setText(QCoreApplication.translate("DocumentsPage", u"Ng\u01b0\u1eddi &k\u00fd", None))
#if QT_CONFIG(accessibility)
        self.signer.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Ng\u01b0\u1eddi k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.arrivedOnLabel.setText(QCoreApplication.translate("DocumentsPage", u"Ng\u00e0y \u0111\u1ebfn", None))
#if QT_CONFIG(accessibility)
        self.arrivedOn.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Ng\u00e0y \u0111\u1ebfn", None))
#endif // QT_CONFIG(accessibility)
        self.arrivedOn.setDisplayFormat(QCoreApplication.translate("DocumentsPage", u"dd/MM/yyyy", None))
        self.arrivalLabel.setText(QCoreApplication.translate("DocumentsPage", u"S\u1ed1 \u0111\u1ebfn", None))
#if QT_CONFIG(accessibility)
        self.arrivalNumber.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"S\u1ed1 \u0111\u1ebfn", None))
#endif // QT_CONFIG(accessibility)
        self.arrivalNumber.setSpecialValueText(QCoreApplication.translate("DocumentsPage", u"\u2014", None))
        self.takeArrival.setText(QCoreApplication.translate("DocumentsPage", u"S\u1ed1 ti\u1ebfp theo", None))
#if QT_CONFIG(tooltip)
        self.takeArrival.setToolTip(QCoreApplication.translate("DocumentsPage", u"Ghi s\u1ed1 \u0111\u1ebfn ti\u1ebfp theo c\u1ee7a n\u0103m; ng\u00e0y \u0111\u1ebfn \u0111\u1ec3 tr\u1ed1ng th\u00ec ghi h\u00f4m nay", None))
#endif // QT_CONFIG(tooltip)
        self.recipientsLabel.setText(QCoreApplication.translate("DocumentsPage", u"N\u01a1i nh\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.recipients.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"N\u01a1i nh\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        self.drafterLabel.setText(QCoreApplication.translate("DocumentsPage", u"Ng\u01b0\u1eddi s&o\u1ea1n th\u1ea3o", None))
#if QT_CONFIG(accessibility)
        self.drafter.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Ng\u01b0\u1eddi so\u1ea1n th\u1ea3o", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.drafter.setToolTip(QCoreApplication.translate("DocumentsPage", u"\u0110\u01a1n v\u1ecb, ng\u01b0\u1eddi so\u1ea1n th\u1ea3o, gi\u1eef b\u1ea3n l\u01b0u", None))
#endif // QT_CONFIG(tooltip)
        self.filesHeading.setText(QCoreApplication.translate("DocumentsPage", u"T\u1ec7p", None))
#if QT_CONFIG(accessibility)
        self.fileList.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"T\u1ec7p c\u1ee7a v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.attachButton.setText(QCoreApplication.translate("DocumentsPage", u"&G\u1eafn t\u1ec7p\u2026", None))
        self.openButton.setText(QCoreApplication.translate("DocumentsPage", u"&M\u1edf", None))
        self.saveButton.setText(QCoreApplication.translate("DocumentsPage", u"L\u01b0u &ra\u2026", None))
        self.signaturesButton.setText(QCoreApplication.translate("DocumentsPage", u"X&em ch\u1eef k\u00fd\u2026", None))
#if QT_CONFIG(tooltip)
        self.signaturesButton.setToolTip(QCoreApplication.translate("DocumentsPage", u"Ai \u0111\u00e3 k\u00fd s\u1ed1 t\u1ec7p n\u00e0y, l\u00fac n\u00e0o, t\u1ec7p c\u00f3 thay \u0111\u1ed5i sau khi k\u00fd kh\u00f4ng", None))
#endif // QT_CONFIG(tooltip)
        self.removeButton.setText(QCoreApplication.translate("DocumentsPage", u"G\u1ee1 t\u1ec7&p", None))
        self.linksHeading.setText(QCoreApplication.translate("DocumentsPage", u"Ch\u1ee9ng minh cho", None))
#if QT_CONFIG(accessibility)
        self.proofList.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Nh\u1eefng g\u00ec v\u0103n b\u1ea3n ch\u1ee9ng minh", None))
#endif // QT_CONFIG(accessibility)
        self.linkButton.setText(QCoreApplication.translate("DocumentsPage", u"G\u1eafn s\u1ea3n p&h\u1ea9m\u2026", None))
        self.goButton.setText(QCoreApplication.translate("DocumentsPage", u"T\u1edbi s\u1ea3n ph\u1ea9m", None))
        self.unlinkButton.setText(QCoreApplication.translate("DocumentsPage", u"B\u1ecf g\u1eafn", None))
        self.refusal.setText("")
#if QT_CONFIG(accessibility)
        self.refusal.setAccessibleDescription(QCoreApplication.translate("DocumentsPage", u"L\u1eddi t\u1eeb ch\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.registerTab), QCoreApplication.translate("DocumentsPage", u"S\u1ed5 &v\u0103n b\u1ea3n", None))
        self.missingLine.setText(QCoreApplication.translate("DocumentsPage", u"M\u1ed1c \u0111\u00e3 ghi ho\u00e0n th\u00e0nh m\u00e0 ch\u01b0a c\u00f3 v\u0103n b\u1ea3n, ho\u1eb7c v\u0103n b\u1ea3n ch\u01b0a c\u00f3 t\u1ec7p.", None))
#if QT_CONFIG(accessibility)
        self.missingList.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Thi\u1ebfu minh ch\u1ee9ng", None))
#endif // QT_CONFIG(accessibility)
        self.missingAttach.setText(QCoreApplication.translate("DocumentsPage", u"G\u1eafn v\u0103n &b\u1ea3n\u2026", None))
#if QT_CONFIG(tooltip)
        self.missingAttach.setToolTip(QCoreApplication.translate("DocumentsPage", u"G\u1eafn v\u0103n b\u1ea3n ho\u1eb7c t\u1ec7p c\u00f2n thi\u1ebfu", None))
#endif // QT_CONFIG(tooltip)
        self.missingGo.setText(QCoreApplication.translate("DocumentsPage", u"T\u1edbi s\u1ea3n ph\u1ea9m", None))
        self.tabs.setTabText(self.tabs.indexOf(self.missingTab), QCoreApplication.translate("DocumentsPage", u"Thi\u1ebf&u minh ch\u1ee9ng", None))
        pass
    # retranslateUi


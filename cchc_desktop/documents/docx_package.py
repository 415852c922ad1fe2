"""The file around a Word document's text: style sheet, settings, properties, page header, and a zip without a clock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.parts.hdrftr import FooterPart, HeaderPart

from cchc_desktop.documents.docx_style_sheet import FACE, style_sheet
from cchc_desktop.documents.docx_xml import LANGUAGE, Element, one_line, tag, written
from cchc_desktop.documents.layout import Profile

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_LONGEST_PROPERTY = 255
"""Characters that a core property may have (python-docx refuses more)."""
_KEPT = {"styles", "settings", "theme", "core-properties", "officeDocument"}
"""What of python-docx's template goes into our files: not its picture, nor the fonts and lists of another office."""
_NO_DAY = (1980, 1, 1, 0, 0, 0)
"""The zip format's first day, so that the same blocks give the same bytes."""


class WordFile:
    """A new Word file: its `body` is empty, its style sheet and settings are the profile's."""

    def __init__(self, profile: Profile, title: str, author: str) -> None:
        self._document: WordDocument = docx.Document()
        self._package = self._document.part.package
        self._drop_what_the_template_brings()
        self.body: Element = self._document.element.body
        for child in list(self.body):
            self.body.remove(child)
        _refill(self._document.styles.element, style_sheet(profile))
        _refill(self._document.settings.element, _settings())
        self._name_the_face()
        self._describe(title, author)

    def add_header(self, content: Iterable[Element]) -> str:
        """A page header; the id by which a section refers to it."""
        # HeaderPart.new would look for its template by a path that a frozen program does not have.
        part = HeaderPart(self._named("header"), CONTENT_TYPE.WML_HEADER, tag("hdr", *content), self._package)
        return self._document.part.relate_to(part, RELATIONSHIP_TYPE.HEADER)

    def add_footer(self, content: Iterable[Element]) -> str:
        """A page footer; the id by which a section refers to it."""
        part = FooterPart(self._named("footer"), CONTENT_TYPE.WML_FOOTER, tag("ftr", *content), self._package)
        return self._document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTER)

    def _named(self, kind: str) -> PackURI:
        name: PackURI = self._package.next_partname(f"/word/{kind}%d.xml")
        return name

    def save(self, to: BinaryIO) -> None:
        """Writes the whole file, its parts in a fixed order and without the hour."""
        made = BytesIO()
        self._document.save(made)
        with ZipFile(made) as parts, ZipFile(to, "w") as file:
            for name in parts.namelist():
                entry = ZipInfo(name, _NO_DAY)
                entry.compress_type = ZIP_DEFLATED
                entry.create_system = 0  # as on Windows: elsewhere Python writes its own system's number
                file.writestr(entry, parts.read(name))

    def _describe(self, title: str, author: str) -> None:
        properties = self._document.core_properties
        properties.title = _property(title)
        properties.author = properties.last_modified_by = _property(author)
        properties.comments = ""
        properties.language = LANGUAGE
        # The day of the template would be wrong, today's would make the same document another file.
        element = properties._element
        for name in ("dcterms:created", "dcterms:modified"):
            for dated in element.findall(qn(name)):
                element.remove(dated)

    def _name_the_face(self) -> None:
        """In the list of fonts, and in the theme, which Word takes for what is pasted and inserted."""
        text = self._document.part
        fonts = serialize_part_xml(_font_table())
        text.relate_to(
            Part(PackURI("/word/fontTable.xml"), CONTENT_TYPE.WML_FONT_TABLE, fonts, self._package),
            RELATIONSHIP_TYPE.FONT_TABLE,
        )
        theme = text.part_related_by(RELATIONSHIP_TYPE.THEME)
        content = parse_xml(theme.blob)
        for latin in content.iter(qn("a:latin")):
            latin.set("typeface", FACE)
        theme._blob = serialize_part_xml(content)

    def _drop_what_the_template_brings(self) -> None:
        for relations in (self._document.part.rels, self._package.rels):
            for key in [key for key, one in relations.items() if one.reltype.rpartition("/")[2] not in _KEPT]:
                del relations[key]


def _property(text: str) -> str:
    return written(one_line(text))[:_LONGEST_PROPERTY]


def _refill(element: Element, children: Iterable[Element]) -> None:
    for child in list(element):
        element.remove(child)
    element.extend(children)


def _font_table() -> Element:
    """A3 is the Vietnamese set of characters."""
    face = tag("font", tag("charset", val="A3"), tag("family", val="roman"), tag("pitch", val="variable"), name=FACE)
    return tag("fonts", face)


def _settings() -> Iterator[Element]:
    """As Word 2013 and later sets pages, with Vietnamese as the language and numbers written 1.234,5."""
    yield tag("zoom", percent=100)
    yield tag("defaultTabStop", val=720)
    yield tag("characterSpacingControl", val="doNotCompress")
    # A line that the officer ends with Shift+Enter must not be stretched to the margin.
    yield tag("compat", tag("doNotExpandShiftReturn"), *_compatibility())
    yield tag("themeFontLang", val=LANGUAGE)
    yield tag("decimalSymbol", val=",")
    yield tag("listSeparator", val=";")


def _compatibility() -> Iterator[Element]:
    settings = {
        "compatibilityMode": 15,
        "overrideTableStyleFontSizeAndJustification": 1,
        "enableOpenTypeFeatures": 1,
        "doNotFlipMirrorIndents": 1,
        "differentiateMultirowTableHeaders": 1,
    }
    for name, value in settings.items():
        yield tag("compatSetting", name=name, uri="http://schemas.microsoft.com/office/word", val=value)

"""Draws placed strips on the pages of a PDF file, through reportlab's canvas."""

from __future__ import annotations

from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from cchc_desktop.documents.fonts import Faces
from cchc_desktop.documents.layout import Profile, Type
from cchc_desktop.documents.strips import Box, Fill, Rule, Strip, Text
from cchc_desktop.documents.typesetting import blanks
from cchc_desktop.domain.leads import Lead, Place

_BASELINE = 0.9125
"""From the top of a single-spaced line to its baseline, times the size: Times New Roman's ascent in a 1.15 line."""


class Pen:
    """One file's canvas; lengths in points, measured downwards from the upper left corner of the page."""

    def __init__(self, to: BinaryIO, faces: Faces, profile: Profile) -> None:
        self._faces = faces
        self._profile = profile
        self._page = -1
        self.places: list[Place] = []
        """What was written that leads somewhere, in the order in which it was written."""
        # Without a first font of our own reportlab names Helvetica, unembedded, on every page.
        self._canvas = Canvas(to, invariant=1, initialFontName=faces.regular, lang="vi")  # type: ignore[arg-type] # types-reportlab 5.0.0

    def describe(self, title: str, author: str) -> None:
        """What the file's properties show."""
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setCreator("CCHC Desktop")

    def begin_page(self, width: float, height: float) -> None:
        """An empty page of that size."""
        self._page += 1
        self._canvas.setPageSize((width, height))
        self._height = height
        self._text = self._canvas.beginText()
        self._style: Type | None = None
        self._stretch = 0.0
        self._rules: list[tuple[float, float, float, float]] = []
        self._path = self._canvas.beginPath()
        self._ruled = False

    def draw(self, strip: Strip, left: float, top: float) -> None:
        """The strip with its upper left corner at that point."""
        for fill in strip.fills:
            self._fill(fill, left, top)
        for text in strip.texts:
            self._write(text, left, top)
        for rule in strip.rules:
            self._rule(rule, left, top)
        for box in strip.boxes:
            self._box(box, left, top)

    def end_page(self) -> None:
        """Puts the page's text and lines into the file."""
        canvas = self._canvas
        canvas.drawText(self._text)
        canvas.setLineWidth(self._profile.rule_width)
        canvas.lines(self._rules)
        if self._ruled:
            canvas.setLineWidth(self._profile.grid_width)
            canvas.drawPath(self._path, stroke=1, fill=0)
        canvas.showPage()

    def save(self) -> None:
        """Writes the whole file."""
        self._canvas.save()

    def _write(self, text: Text, left: float, top: float) -> None:
        if not text.text:
            return
        style = text.style
        if style != self._style:
            self._text.setFont(self._faces.name(style.bold, style.italic), style.size)
            self._style = style
        if text.stretch != self._stretch:
            self._text.setWordSpace(text.stretch)
            self._stretch = text.stretch
        baseline = self._height - top - text.top - style.size * _BASELINE
        self._text.setTextOrigin(left + text.left, baseline)
        self._text.textLine(text.text)  # textOut would measure the text once more
        for lead in text.leads:
            self._keep_place(lead, text, left, top)

    def _keep_place(self, lead: Lead, text: Text, left: float, top: float) -> None:
        begin, end = (left + text.left + self._length(text, letters) for letters in (lead.start, lead.end))
        height = text.style.size * self._profile.line
        box = (begin, top + text.top, end, top + text.top + height)
        self.places.append(Place(self._page, box, lead.to, lead.goes_on))

    def _length(self, text: Text, letters: int) -> float:
        """How far the first so many letters of a text reach, its blanks stretched."""
        part = text.text[:letters]
        plain = stringWidth(part, self._faces.name(text.style.bold, text.style.italic), text.style.size)
        return plain + text.stretch * blanks(part)

    def _rule(self, rule: Rule, left: float, top: float) -> None:
        height = self._height - top - rule.top
        self._rules.append((left + rule.left, height, left + rule.left + rule.length, height))

    def _fill(self, fill: Fill, left: float, top: float) -> None:
        """At once, below the page's text; text and rules stay black."""
        canvas = self._canvas
        canvas.saveState()
        canvas.setFillColor(HexColor(fill.colour))
        bottom = self._height - top - fill.top - fill.height
        canvas.rect(left + fill.left, bottom, fill.width, fill.height, stroke=0, fill=1)
        canvas.restoreState()

    def _box(self, box: Box, left: float, top: float) -> None:
        self._path.rect(left + box.left, self._height - top - box.top - box.height, box.width, box.height)
        self._ruled = True

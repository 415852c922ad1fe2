"""Sets running text line by line: headings, paragraphs, blanks to fill in, căn cứ and the articles of a decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cchc_desktop.documents.blocks import Align, Article, Basis, CentredLine, CentredNote, FillIn, Heading, Paragraph
from cchc_desktop.documents.layout import Profile, Type
from cchc_desktop.documents.leading import led_lines
from cchc_desktop.documents.strips import Strip, Text, align_shift
from cchc_desktop.documents.typesetting import Line, Typesetter, blanks, split_lines
from cchc_desktop.domain.leads import Lead

Running = Heading | Paragraph | FillIn | Basis | CentredLine | CentredNote | Article
Row = tuple[Text, ...]

_LATEST_START = 0.8
"""An article's text begins beside its label up to this part of the width, else on the line below."""


class ParagraphSetter:
    """Sets running text for a text area of `width` points."""

    def __init__(self, width: float, setter: Typesetter, profile: Profile) -> None:
        self._width = width
        self._setter = setter
        self._profile = profile

    def strips(self, block: Running) -> Iterator[Strip]:
        """The lines of one block, from top to bottom."""
        match block:
            case Heading():
                style = self._profile.heading if block.level < 3 else self._profile.body
                yield from self._paragraph(block.text, style, justified=False, stays=True)
            case Paragraph():
                yield from self._paragraph(block.text, self._profile.body, block.leads)
            case FillIn():
                yield from self._fill_in(block)
            case Basis():
                for text in block.lines:
                    yield from self._paragraph(text, self._profile.basis)
            case CentredLine():
                yield from self._centred(block.text, self._profile.centred, self._profile.block_gap)
            case CentredNote():
                yield from self._centred(block.text, self._profile.note, self._profile.paragraph_gap)
            case Article():
                yield from self._article(block)

    def _paragraph(
        self, text: str, style: Type, leads: Sequence[Lead] = (), *, justified: bool = True, stays: bool = False
    ) -> Iterator[Strip]:
        lines = self._setter.lines(text, style, self._width, self._profile.indent)
        lines = led_lines(lines, text, leads, lambda part: self._setter.line(part, style).text)
        return self._tied(self._rows(lines, style, justified=justified), style, stays=stays)

    def _rows(self, lines: Sequence[Line], style: Type, *, justified: bool = True) -> list[Row]:
        """The first line of each paragraph set in, the full ones stretched to the right edge."""
        rows: list[Row] = []
        for line, indent in zip(lines, self._indents(lines), strict=True):
            stretch = _stretch([line], self._width - indent) if justified else 0
            rows.append((Text(line.text, style, indent, 0, stretch, line.leads),))
        return rows

    def _indents(self, lines: Sequence[Line]) -> list[float]:
        begins = [True, *(line.ends for line in lines[:-1])]
        return [self._profile.indent if one else 0 for one in begins]

    def _tied(self, rows: Sequence[Row], style: Type, *, stays: bool = False) -> Iterator[Strip]:
        """The lines of a paragraph as strips: neither its first nor its last line stands alone on a page."""
        last = len(rows) - 1
        for number, row in enumerate(rows):
            kept = stays or number == 0 < last or number == last - 1
            before = 0 if number else self._profile.paragraph_gap
            yield Strip(row, style.size * self._profile.line, before, kept)

    # -- blanks to be filled in by hand

    def _fill_in(self, block: FillIn) -> Iterator[Strip]:
        """The label, and the lines of dots: as far apart as paragraphs, which leaves room to write.

        Neither the label nor the first line of dots ends a page, nor does the last line begin one alone.
        """
        profile = self._profile
        words, dotted = self._beside(self._label(block.label))
        rows: list[Row] = [*words, *[(self._leader(0),)] * (block.lines - dotted)]
        last = len(rows) - 1
        for number, row in enumerate(rows):
            kept = number < last and number in {0, len(words) - 2, len(words) - 1, last - 1}
            before = 0 if 0 < number < len(words) else profile.paragraph_gap
            yield Strip(row, profile.body.size * profile.line, before, kept)

    def _label(self, text: str) -> list[Row]:
        style = self._profile.body
        return self._rows(self._setter.lines(text, style, self._width, self._profile.indent), style) if text else []

    def _beside(self, words: list[Row]) -> tuple[list[Row], bool]:
        """The rows of a label, dots behind its last word if there is room for them, and whether there was."""
        if not words:
            return words, False
        (last,) = words[-1]
        start = last.left + self._setter.width(f"{last.text} ", last.style)
        if self._width - start < self._profile.leader_least:
            return words, False
        return [*words[:-1], (last, self._leader(start))], True

    def _leader(self, start: float) -> Text:
        """Dots from `start` to the right edge, where the last of them ends: dots of all lines stand below one another.

        As Word draws the leader of a tab stop: stops close to one another.
        """
        style = self._profile.body
        dot = self._setter.width(".", style)
        count = int((self._width - start) / dot)
        return Text("." * count, style, self._width - count * dot, 0)

    def _centred(self, text: str, style: Type, gap: float) -> Iterator[Strip]:
        """Line by line, on the page of what follows."""
        for number, line in enumerate(self._setter.balanced(text, style, self._width)):
            placed = Text(line.text, style, align_shift(line, self._width, Align.CENTRE), 0)
            before = 0 if number else gap
            yield Strip((placed,), style.size * self._profile.line, before, stays=True)

    def _article(self, block: Article) -> Iterator[Strip]:
        first, *others = split_lines(block.text)
        yield from self._tied(self._labelled(block.label, first), self._profile.body)
        for text in others:
            yield from self._paragraph(text, self._profile.body)

    def _labelled(self, label: str, text: str) -> list[Row]:
        """The label, as many lines as it takes, and the text from its last line on."""
        style, body = self._profile.article, self._profile.body
        lines = self._setter.lines(label, style, self._width, self._profile.indent)
        *above, beside = self._rows(lines, style)
        indent, word = self._indents(lines)[-1], self._setter.line(f"{lines[-1].text} ", style)
        start = indent + word.width
        if start > self._width * _LATEST_START:
            return [*above, beside, *self._below(self._setter.lines(text, body, self._width))]
        first, *others = self._setter.lines(text, body, self._width, start)
        stretch = _stretch([word, first], self._width - indent)
        shift = start + stretch * blanks(word.text)
        beside = (Text(word.text, style, indent, 0, stretch), Text(first.text, body, shift, 0, stretch))
        return [*above, beside, *self._below(others)]

    def _below(self, lines: Sequence[Line]) -> list[Row]:
        """Lines that no paragraph begins with."""
        return [(Text(line.text, self._profile.body, 0, 0, _stretch([line], self._width)),) for line in lines]


def _stretch(parts: Sequence[Line], room: float) -> float:
    """What each blank of a full line gets so that its last part ends at the right edge; mục II.6.e."""
    stretched = sum(blanks(part.text) for part in parts)
    return 0.0 if parts[-1].ends or not stretched else (room - sum(part.width for part in parts)) / stretched

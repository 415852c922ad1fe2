"""Sets what is drawn rather than written: a table with bars, a row of columns by month, a list of single lines."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_desktop.documents.blocks import BarRow, BarTable, BriefList, MonthColumns, Parts
from cchc_desktop.documents.layout import Profile, Type
from cchc_desktop.documents.strips import Fill, Rule, Strip, Text
from cchc_desktop.documents.typesetting import Line, Typesetter

Chart = BarTable | MonthColumns | BriefList


class ChartSetter:
    """Sets charts for a text area of `width` points."""

    def __init__(self, width: float, setter: Typesetter, profile: Profile) -> None:
        self._width = width
        self._setter = setter
        self._profile = profile

    def strips(self, block: Chart) -> Iterator[Strip]:
        """The strips of one chart, from top to bottom."""
        match block:
            case BarTable():
                yield self._bar_head(block)
                yield from (self._bar_row(row, block.name_lines) for row in block.rows)
            case MonthColumns():
                yield self._months(block)
            case BriefList():
                yield from self._brief(block)

    # -- bars

    @property
    def _bar_left(self) -> float:
        return self._width * self._profile.chart_name_share

    @property
    def _bar_width(self) -> float:
        return self._width * self._profile.chart_bar_share

    def _bar_head(self, block: BarTable) -> Strip:
        style = self._profile.chart_head
        names, height = block.head[0], style.size * self._profile.line
        texts = (Text(self._setter.line(names, style).text, style, 0, 0), *self._numbers(block.head[1:], style))
        rule = Rule(0, height + 1, self._width)
        return Strip(texts, height + self._profile.rule_gap, self._profile.paragraph_gap, stays=True, rules=(rule,))

    def _bar_row(self, row: BarRow, most: int) -> Strip:
        profile, style = self._profile, self._profile.chart
        step = style.size * profile.line
        lines = cut_lines(self._setter, row.name, style, self._bar_left - profile.column_gap, most)
        names = tuple(Text(line.text, style, 0, number * step) for number, line in enumerate(lines))
        height = max(len(lines), 1) * step
        fills = tuple(self._bar(row.parts, (step - profile.chart_bar_height) / 2))
        return Strip((*names, *self._numbers(row.numbers, style)), height + profile.chart_gap, fills=fills)

    def _numbers(self, numbers: tuple[str, ...], style: Type) -> Iterator[Text]:
        """Right-aligned in equal columns beside the bars."""
        left = self._bar_left + self._bar_width
        share = (self._width - left) / max(len(numbers), 1)
        for place, number in enumerate(numbers):
            line = self._setter.line(number, style)
            yield Text(line.text, style, left + (place + 1) * share - line.width, 0)

    def _bar(self, parts: Parts, top: float) -> Iterator[Fill]:
        """Late parts stand out in height too, so that a print without colours tells them."""
        left, profile = self._bar_left, self._profile
        for count, colour, tall in self._coloured(parts):
            width = self._bar_width * count / max(parts.total, 1)
            extra = profile.chart_tall if tall else 0
            yield Fill(left, top - extra, width, profile.chart_bar_height + 2 * extra, colour)
            left += width

    def _coloured(self, parts: Parts) -> tuple[tuple[int, str, bool], ...]:
        profile = self._profile
        found = (
            (parts.done, profile.chart_done, False),
            (parts.done_late, profile.chart_done_late, False),
            (parts.late, profile.chart_late, True),
            (parts.rest, profile.chart_rest, False),
        )
        return tuple(part for part in found if part[0])

    # -- months

    def _months(self, block: MonthColumns) -> Strip:
        profile, style = self._profile, self._profile.chart
        step, share = style.size * profile.line, self._width / max(len(block.columns), 1)
        foot = step + profile.chart_column_height
        most = max((column.parts.total for column in block.columns), default=0)
        texts: list[Text] = []
        fills: list[Fill] = []
        for place, column in enumerate(block.columns):
            middle, bottom = (place + 0.5) * share, foot
            for count, colour, tall in self._coloured(column.parts):
                height = profile.chart_column_height * count / most
                width = share * (0.62 if tall else 0.5)
                bottom -= height
                fills.append(Fill(middle - width / 2, bottom, width, height, colour))
            if column.parts.total:
                texts.append(self._centred(column.count, style, middle, bottom - step))
            texts.append(self._centred(column.label, style, middle, foot + 2))
        rule = Rule(0, foot, self._width)
        return Strip(tuple(texts), foot + step + 2, profile.paragraph_gap, rules=(rule,), fills=tuple(fills))

    def _centred(self, words: str, style: Type, middle: float, top: float) -> Text:
        line = self._setter.line(words, style)
        return Text(line.text, style, middle - line.width / 2, top)

    # -- lists

    def _brief(self, block: BriefList) -> Iterator[Strip]:
        profile = self._profile
        before = profile.paragraph_gap
        for words, style in ((block.title, profile.chart_head), *((row, profile.chart) for row in block.rows)):
            lines = cut_lines(self._setter, words, style, self._width, 1)
            texts = tuple(Text(line.text, style, 0, 0) for line in lines)
            yield Strip(texts, style.size * profile.line, before, stays=style is profile.chart_head)
            before = 0


def cut_lines(setter: Typesetter, text: str, style: Type, room: float, most: int) -> tuple[Line, ...]:
    """The text in at most `most` lines; what is left out shows as "…"."""
    lines = setter.lines(text, style, room)
    if len(lines) <= most:
        return lines
    last = lines[most - 1].text.rstrip()
    while last and setter.width(f"{last}…", style) > room:
        last = last[:-1].rstrip()
    return (*lines[: most - 1], setter.line(f"{last}…", style))

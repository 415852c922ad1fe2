"""The statistical annex of a periodic report: indicators in groups, with what the book knows of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Indicator:
    """An indicator of the catalogue. `source` names what the book counts; "" where only the units know."""

    group: str
    name: str
    unit: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """A row of the annex, in words ready to print; `value` and `before` are blank where nothing is known."""

    group: str
    name: str
    unit: str
    value: str = ""
    before: str = ""
    note: str = ""


def indicator_rows(
    catalogue: tuple[Indicator, ...], values: Mapping[str, str], before: Mapping[str, str]
) -> Iterator[IndicatorRow]:
    """The catalogue with the values of this period and of the one before it, by source."""
    for one in catalogue:
        value, earlier = values.get(one.source, ""), before.get(one.source, "")
        yield IndicatorRow(one.group, one.name, one.unit, _bare(value, one.unit), _bare(earlier, one.unit))


def _bare(value: str, unit: str) -> str:
    """A rate without the sign that its column of units has already."""
    return value.removesuffix("%").rstrip() if unit == "%" else value

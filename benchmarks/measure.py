"""What a measure is, and how one is taken: the work and its yardstick by turns in one run, medians compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

TIMES = 15
UNHURRIED = 50.0
"""Milliseconds within which what the officer does seems to happen at once."""


@dataclass(frozen=True, slots=True)
class Measure:
    """`ratio` of the work's median to the yardstick's; `bound` is the most it may be.

    Where `milliseconds` are given, the work's own median has to keep `most` as well.
    """

    name: str
    ratio: float
    bound: float
    milliseconds: float | None = None
    most: float = UNHURRIED

    @property
    def holds(self) -> bool:
        return self.ratio <= self.bound and (self.milliseconds is None or self.milliseconds <= self.most)

    @property
    def line(self) -> str:
        """The measure beside its bounds, as it is printed."""
        verdict = "ok" if self.holds else "OVER"
        told = f"{self.name:<72} {self.ratio:7.2f} ≤ {self.bound:5.2f}"
        if self.milliseconds is not None:
            told += f"  {self.milliseconds:7.1f} ms ≤ {self.most:4.0f} ms"
        return f"{told}  {verdict}"


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def medians(work: Callable[[], object], yardstick: Callable[[], object], times: int = TIMES) -> tuple[float, float]:
    """Seconds of `times` calls each, taken by turns so that a slow moment hits both. One call warms up."""
    work()
    yardstick()
    pairs = [(seconds(work), seconds(yardstick)) for _ in range(times)]
    return median(ours for ours, _ in pairs), median(theirs for _, theirs in pairs)


def compare(work: Callable[[], object], yardstick: Callable[[], object], times: int = TIMES) -> float:
    """Ratio of the medians."""
    ours, theirs = medians(work, yardstick, times)
    return ours / theirs

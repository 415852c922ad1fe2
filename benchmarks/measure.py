"""What a measure is, and how one is taken: the work and its yardstick by turns in one run, medians compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

TIMES = 15


@dataclass(frozen=True, slots=True)
class Measure:
    """`ratio` of the work's median to the yardstick's; `bound` is the most it may be."""

    name: str
    ratio: float
    bound: float

    @property
    def holds(self) -> bool:
        return self.ratio <= self.bound


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def compare(work: Callable[[], object], yardstick: Callable[[], object], times: int = TIMES) -> float:
    """Ratio of the medians of `times` calls each, taken by turns so that a slow moment hits both. One call warms up."""
    work()
    yardstick()
    pairs = [(seconds(work), seconds(yardstick)) for _ in range(times)]
    return median(ours for ours, _ in pairs) / median(theirs for _, theirs in pairs)

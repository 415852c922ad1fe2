"""Keeps what was made of a plan: in December two years are worked on by turns, and neither is worked out twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from cchc_desktop.domain.plan import PlanOutline

Made = TypeVar("Made")
MOST_PLANS = 2


class KeptOfPlans(Generic[Made]):
    """What `make` gives for the outlines asked for last; one is known by its identity, since it never changes."""

    def __init__(self, make: Callable[[PlanOutline], Made]) -> None:
        self._make = make
        self._kept: list[tuple[PlanOutline, Made]] = []

    def of(self, outline: PlanOutline) -> Made:
        """Made once, for as long as no more than `MOST_PLANS` others were asked for since."""
        for known, made in self._kept:
            if known is outline:
                return made
        made = self._make(outline)
        self._kept = [(outline, made), *self._kept][:MOST_PLANS]
        return made

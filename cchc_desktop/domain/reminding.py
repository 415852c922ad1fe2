"""A reminder as papers tell of it: when, how, whom, and what was said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class NotedReminder:
    """One time that a unit was reminded; `about` names products and milestones.

    `means` in words: "Điện thoại", "Công văn số 12/PNV-CCHC".
    """

    day: date
    means: str
    unit: str
    about: tuple[str, ...]
    note: str

"""The two schemes of colours, light and dark, each colour by its role."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor

from cchc_desktop.domain.progress import State


class Colours(NamedTuple):
    """One scheme; every text colour reaches 4.5:1 on `ground` and on `surface`."""

    ground: QColor
    surface: QColor
    line: QColor
    text: QColor
    quiet: QColor
    accent: QColor
    on_accent: QColor
    selection: QColor
    late: QColor
    soon: QColor
    done: QColor
    ongoing: QColor
    neutral: QColor
    dark: bool

    def of_state(self, state: State) -> QColor:
        """The colour that goes with the state's shape and word."""
        colour: QColor = getattr(self, STATE_ROLES.get(state, "neutral"))
        return colour


STATE_ROLES = {
    State.LATE: "late",
    State.SOON: "soon",
    State.IN_PROGRESS: "accent",
    State.DONE: "done",
    State.DONE_LATE: "done",
    State.ONGOING: "ongoing",
}


def _colours(words: str, *, dark: bool) -> Colours:
    ground, surface, line, text, quiet, accent, on_accent, chosen, *states = (QColor(word) for word in words.split())
    late, soon, done, ongoing, neutral = states
    return Colours(
        ground, surface, line, text, quiet, accent, on_accent, chosen, late, soon, done, ongoing, neutral, dark
    )


LIGHT = _colours(
    "#F4F6F8 #FFFFFF #D9DFE5 #1B2733 #5B6B7A #0F5C8C #FFFFFF #E3EFF7 #B42318 #8F5400 #0E7A4B #3B5BA9 #636F7D",
    dark=False,
)
DARK = _colours(
    "#15191E #1D232A #323B45 #E6EBF0 #9AA7B4 #6BB6E3 #0F1D27 #203747 #FF8A7A #F0B45B #5CCB97 #9DB4F0 #93A0AD", dark=True
)

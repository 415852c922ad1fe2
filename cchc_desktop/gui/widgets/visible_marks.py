"""Style sheets for the marks of choices: Fusion draws them darker than their ground, unseen where that is dark."""

from __future__ import annotations

from cchc_desktop.gui.colours import Colours
from cchc_desktop.paths import packaged


def visible_ring(colours: Colours, size: int) -> str:
    """For a radio button.

    Both rings are `size` pixels across; Qt squares a corner whose radius is over half of that.
    """
    thick, corner, ring = size // 3, size // 2, colours.quiet.name()
    return (
        f"QRadioButton::indicator {{ width: {size - 2}px; height: {size - 2}px; border: 1px solid {ring};"
        f" border-radius: {corner}px; background: {colours.surface.name()}; }}"
        f"QRadioButton::indicator:focus {{ border-color: {colours.accent.name()}; }}"
        f"QRadioButton::indicator:checked {{ width: {size - 2 * thick}px; height: {size - 2 * thick}px;"
        f" border: {thick}px solid {colours.accent.name()}; }}"
    )


def visible_box(colours: Colours, size: int, of: str = "QCheckBox") -> str:
    """For a check box of `size` pixels: an outline, filled and ticked when checked; `of` can be a list with boxes."""
    accent, tint = colours.accent.name(), "dark" if colours.dark else "light"
    tick = packaged(f"resources/icons/check-{tint}.svg").as_posix()
    return (
        f"{of}::indicator {{ width: {size - 2}px; height: {size - 2}px; border: 1px solid {colours.quiet.name()};"
        f" border-radius: 3px; background: {colours.surface.name()}; }}"
        f"{of}::indicator:focus {{ border-color: {accent}; }}"
        f'{of}::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{tick}"); }}'
    )

"""Colours by role, the interface font and the spacing, light and dark, following the system while the program runs."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from cchc_desktop.gui.colours import DARK, LIGHT, Colours
from cchc_desktop.gui.style_sheet import style_sheet

FACES = ("Segoe UI", "Noto Sans", "Ubuntu", "Cantarell", "DejaVu Sans")
TITLE_SCALE, FORM_TITLE_SCALE, QUIET_SCALE = 1.5, 1.2, 0.9


def colours_of(palette: QPalette) -> Colours:
    """The scheme a widget is painted in, read from its own palette, so that painting needs no global state."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def palette_of(colours: Colours) -> QPalette:
    """Fusion's palette in our colours; disabled text is quiet, never invisible."""
    role = QPalette.ColorRole
    palette = QPalette(colours.ground)
    pairs = {
        role.Window: colours.ground,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.ground,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.quiet,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Mid: colours.line,
        role.Midlight: colours.line,
        role.Light: colours.surface,
        role.Dark: colours.quiet,
    }
    for which, colour in pairs.items():
        palette.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, colours.quiet)
    return palette


@cache
def interface_face() -> str:
    """The system's own face when it has Vietnamese letters, else the first known one that has; "" leaves it to Qt."""
    vietnamese = QFontDatabase.WritingSystem.Vietnamese
    own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    # Asked face by face: the list of all faces makes Qt look into every font file of the system.
    return next(
        (face for face in (*FACES[:2], own, *FACES[2:]) if vietnamese in QFontDatabase.writingSystems(face)), ""
    )


def apply_theme(app: QApplication) -> None:
    """Dress the program and keep following the system's colour scheme."""
    font = QFont(app.font())
    if face := interface_face():
        font.setFamily(face)
    if font.pointSizeF() < 9.75:
        font.setPointSizeF(9.75)
    app.setFont(font)
    hints = app.styleHints()
    dress(app, hints.colorScheme())
    hints.colorSchemeChanged.connect(lambda scheme: dress(app, scheme))


def dress(app: QApplication, scheme: Qt.ColorScheme) -> None:
    colours = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    app.setPalette(palette_of(colours))
    app.setStyleSheet(style_sheet(colours, QFontMetrics(app.font()).height()))


def line_height(widget: QWidget) -> int:
    """The unit all spacing is made of, so that nothing breaks at 150 % or with a large font."""
    return widget.fontMetrics().height()


def space(widget: QWidget, lines: float) -> int:
    """`lines` of 0.5, 0.75, 1 or 1.5 text lines in pixels."""
    return round(line_height(widget) * lines)


def scaled_font(font: QFont, scale: float, *, semi_bold: bool = False) -> QFont:
    """`font` at another size, as look.md counts sizes: relative to the interface's own."""
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * scale)
    if semi_bold:
        result.setWeight(QFont.Weight.DemiBold)
    return result

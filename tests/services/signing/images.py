"""Images as they are stamped, drawn for the test: a blue handwriting, a red seal of 36 mm."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

CLEAR, BLUE, RED = (0, 0, 0, 0), (20, 40, 170, 255), (200, 20, 20, 255)
SEAL_MM = 36


def handwriting(folder: Path) -> Path:
    image = Image.new("RGBA", (600, 240), CLEAR)
    pen = ImageDraw.Draw(image)
    pen.line([(10, 200), (120, 20), (180, 220), (300, 30), (360, 210), (470, 60), (590, 230)], BLUE, 9, "curve")
    image.save(folder / "chu-ky.png")
    return folder / "chu-ky.png"


def seal(folder: Path, dpi: int | None = 300) -> Path:
    side = round(SEAL_MM / 25.4 * 300)
    image = Image.new("RGBA", (side, side), CLEAR)
    pen = ImageDraw.Draw(image)
    for shrunk, width in ((2, 10), (90, 4)):
        pen.ellipse((shrunk, shrunk, side - shrunk, side - shrunk), outline=RED, width=width)
    if dpi:
        image.save(folder / "dau.png", dpi=(dpi, dpi))
    else:
        image.save(folder / "dau.png")
    return folder / "dau.png"

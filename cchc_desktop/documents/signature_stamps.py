"""What a digital signature shows on its page, as a small page of its own: an image, or a line of words.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7.d and II.8.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from cchc_desktop.documents.fonts import find_faces
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import nfc

MOST_PIXELS = 20_000_000
LINE_SIZE = 10.0  # II.8.b: cỡ chữ 10, upright, black
LINE_HEIGHT = 1.15 * LINE_SIZE
INCH = 72.0


@dataclass(frozen=True, slots=True)
class Stamp:
    """A page of one stamp, `width` by `height` points."""

    pdf: bytes
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class StampImage:
    """A PNG with a transparent ground. Its real size in points, None where the file does not tell it."""

    png: bytes
    pixels: tuple[int, int]
    real_size: tuple[float, float] | None

    @property
    def shape(self) -> float:
        """Width by height."""
        return self.pixels[0] / self.pixels[1]


def read_image(png: bytes, name: str) -> StampImage:
    """The image for a stamp; refused when it is no PNG, too large, or has no transparent ground (II.7.d, II.8.a)."""
    try:
        with Image.open(BytesIO(png), formats=("PNG",)) as image:
            if image.width * image.height > MOST_PIXELS:
                raise Refusal(f"Ảnh {name} quá lớn ({image.width} × {image.height} điểm); hãy thu nhỏ rồi ký lại.")
            resolution = image.info.get("dpi")
            clear = image.convert("RGBA").getchannel("A").getextrema()[0] == 0
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError):
        raise Refusal(f"Tệp {name} không phải là ảnh PNG; hãy lưu ảnh chữ ký, ảnh dấu thành tệp .png.") from None
    if not clear:
        raise Refusal(f"Ảnh {name} không có nền trong suốt nên sẽ che chữ; hãy xóa nền rồi lưu lại thành tệp .png.")
    return StampImage(png, (image.width, image.height), _real_size(image.size, resolution))


def _real_size(pixels: tuple[int, int], resolution: tuple[float, float] | None) -> tuple[float, float] | None:
    if resolution is None or min(resolution) < 1:
        return None
    return pixels[0] / resolution[0] * INCH, pixels[1] / resolution[1] * INCH


def image_stamp(image: StampImage, width: float, height: float) -> Stamp:
    """The image filling `width` by `height` points."""
    made, canvas = _page(width, height)
    canvas.drawImage(ImageReader(BytesIO(image.png)), 0, 0, width, height, mask="auto")
    canvas.save()
    return Stamp(made.getvalue(), width, height)


def line_stamp(words: str, font_folders: Iterable[Path] = ()) -> Stamp:
    """A line of words, as wide as it needs."""
    face, text = find_faces(tuple(font_folders)).regular, nfc(words)
    width = stringWidth(text, face, LINE_SIZE)
    made, canvas = _page(width, LINE_HEIGHT)
    canvas.setFont(face, LINE_SIZE)
    canvas.drawString(0, 0.22 * LINE_SIZE, text)
    canvas.save()
    return Stamp(made.getvalue(), width, LINE_HEIGHT)


def _page(width: float, height: float) -> tuple[BytesIO, Canvas]:
    made = BytesIO()
    first = find_faces().regular
    return made, Canvas(made, pagesize=(width, height), invariant=1, initialFontName=first)  # type: ignore[arg-type] # as in pen.py

"""Reads the pages of any PDF: their sizes, their pixels at any scale, their letters with the place of each."""

from __future__ import annotations

import ctypes
import threading
from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import Any

from cchc_desktop.domain.refusal import Refusal

PDFIUM = threading.RLock()
"""PDFium must be entered by one thread at a time, whatever document it works on (its own documentation)."""
FINE = 1000
"""PDFium gives places on a page as whole pixels: asked at so many pixels a point, nothing is lost."""
FAR = 1000.0
MOST_PAGES = 20_000
MOST_LETTERS_A_PAGE = 20_000
MOST_POINTS = 20_000.0
LEAST_POINTS = 1.0
HYPHENS = {0x02: "-", 0xFFFE: "-"}
"""What PDFium gives for a hyphen that a line ends with."""


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page as it is to be seen, turned and cut: points of 1/72 inch."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Area:
    """What is to be drawn: a rectangle of a page that is drawn `page_width` by `page_height` pixels large."""

    page: int
    page_width: int
    page_height: int
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PageText:
    """The letters of a page in reading order; of the n-th, left, top, right and bottom stand at 4n in `boxes`, in
    points from the page's upper left corner."""

    letters: str
    boxes: array[float]

    def box(self, place: int) -> tuple[float, float, float, float]:
        left, top, right, bottom = self.boxes[4 * place : 4 * place + 4]
        return left, top, right, bottom


Wanted = Callable[[str], Iterable[int]]
"""Told the letters of a page, gives the places whose boxes are needed."""


class StoppedError(Exception):
    """Nobody wants the drawing any more."""


class PdfPages:
    """An open PDF. Made, used and closed in workers: each call can take a while and waits for others' calls."""

    def __init__(self, source: bytes | Path, name: str = "") -> None:
        """Refusal, in one sentence, for what is no PDF, is damaged, or asks for a password."""
        self._name = name or (source.name if isinstance(source, Path) else "này")
        self._page: tuple[int, Any] | None = None
        with PDFIUM:
            self._document = _opened(source, self._name)
            try:
                self.sizes = self._read_sizes()
            except BaseException:
                self._document.close()
                raise

    def close(self) -> None:
        with PDFIUM:
            self._let_go()
            self._document.close()

    def draw(self, area: Area, stopped: Callable[[], bool] = lambda: False, *, printing: bool = False) -> bytearray:
        """The area's pixels, four bytes each (blue, green, red, unused) row by row; StoppedError when stopped."""
        pixels = bytearray(b"\xff") * (area.width * area.height * 4)
        with PDFIUM, self._opened_page(area.page) as page:
            _draw(page, area, pixels, stopped, printing)
        return pixels

    def text(self, number: int, wanted: Wanted | None = None) -> PageText:
        """What can be searched and copied on a page; a scan has no letters.

        `wanted` hears the letters and says of which the boxes are needed; asking for all of them takes longer.
        """
        with PDFIUM, self._opened_page(number) as page:
            return _read_text(page, self.sizes[number], wanted or (lambda letters: range(len(letters))))

    def _read_sizes(self) -> tuple[PageSize, ...]:
        import pypdfium2.raw as pdfium  # noqa: PLC0415 (heavy, and only for who looks at a PDF)

        sizes, size = [], pdfium.FS_SIZEF()
        for number in range(min(len(self._document), MOST_PAGES)):
            pdfium.FPDF_GetPageSizeByIndexF(self._document, number, size)
            sizes.append(PageSize(_bounded(size.width), _bounded(size.height)))
        return tuple(sizes)

    @contextmanager
    def _opened_page(self, number: int) -> Iterator[Any]:
        """The page stays open until another is asked for: a scan is decoded once for all its parts."""
        if self._page is None or self._page[0] != number:
            self._let_go()
            self._page = (number, _page(self._document, number, self._name))
        yield self._page[1]

    def _let_go(self) -> None:
        if self._page is not None:
            self._page[1].close()
            self._page = None


def _bounded(points: float) -> float:
    """A hostile file may say anything."""
    return min(max(points, LEAST_POINTS), MOST_POINTS) if isfinite(points) else LEAST_POINTS


def _opened(source: bytes | Path, name: str) -> Any:
    import pypdfium2  # noqa: PLC0415
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(source)
        # Fields of a form are drawn by this only, and signatures that show are such fields.
        if document.get_formtype() == pdfium.FORMTYPE_ACRO_FORM:
            document.init_forms()
        return document
    except FileNotFoundError:
        raise Refusal(f"Không còn thấy tệp {name}; hãy kiểm tra tệp rồi mở lại.") from None
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise Refusal(
                f"Tệp PDF {name} có mật khẩu nên không xem được ở đây; hãy mở bằng chương trình khác rồi lưu bản không"
                " mật khẩu."
            ) from None
        raise Refusal(f"Tệp {name} không phải PDF hoặc đã hỏng nên không xem được; hãy lấy lại tệp gốc.") from None


def _page(document: Any, number: int, name: str) -> Any:
    import pypdfium2  # noqa: PLC0415

    try:
        return document[number]
    except pypdfium2.PdfiumError:
        raise Refusal(f"Trang {number + 1} của tệp PDF {name} đã hỏng nên không xem được.") from None


def _draw(page: Any, area: Area, pixels: bytearray, stopped: Callable[[], bool], printing: bool) -> None:
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    memory = (ctypes.c_ubyte * len(pixels)).from_buffer(pixels)
    flags = pdfium.FPDF_ANNOT | (pdfium.FPDF_PRINTING if printing else 0)
    pause = pdfium.IFSDK_PAUSE(version=1)
    pause.NeedToPauseNow = type(pause.NeedToPauseNow)(lambda _pause: stopped())
    bitmap = pdfium.FPDFBitmap_CreateEx(area.width, area.height, pdfium.FPDFBitmap_BGRx, memory, area.width * 4)
    place = (-area.left, -area.top, area.page_width, area.page_height, 0)
    try:
        status = pdfium.FPDF_RenderPageBitmap_Start(bitmap, page, *place, flags, pause)
        while status == pdfium.FPDF_RENDER_TOBECONTINUED:
            if stopped():
                raise StoppedError
            status = pdfium.FPDF_RenderPage_Continue(page, pause)
        if page.formenv:
            pdfium.FPDF_FFLDraw(page.formenv, bitmap, page, *place, flags)
    finally:
        pdfium.FPDF_RenderPage_Close(page)
        pdfium.FPDFBitmap_Destroy(bitmap)


def _read_text(page: Any, size: PageSize, wanted: Wanted) -> PageText:
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    text = page.get_textpage()
    try:
        count = min(text.count_chars(), MOST_LETTERS_A_PAGE)
        letters = "".join(_letter(pdfium.FPDFText_GetUnicode(text, place)) for place in range(count))
        boxes = array("f", bytes(count * 4 * 4))
        box, seen = pdfium.FS_RECTF(), _Places(page, size)
        for place in wanted(letters):
            if pdfium.FPDFText_GetLooseCharBox(text, place, box):
                boxes[4 * place : 4 * place + 4] = array("f", seen.of(box.left, box.top, box.right, box.bottom))
    finally:
        text.close()
    return PageText(letters, boxes)


def _letter(code: int) -> str:
    """Exactly one letter for one of PDFium's, so that places stay true."""
    if code in HYPHENS:
        return HYPHENS[code]
    if not 0 < code < 0x110000 or 0xD800 <= code < 0xE000:
        return "\ufffd"
    return chr(code)


class _Places:
    """From a page's own coordinates to points from the upper left corner as it is seen, turned or not."""

    def __init__(self, page: Any, size: PageSize) -> None:
        self._origin = self._seen(page, size, 0.0, 0.0)
        right, up = self._seen(page, size, FAR, 0.0), self._seen(page, size, 0.0, FAR)
        self._right = ((right[0] - self._origin[0]) / FAR, (right[1] - self._origin[1]) / FAR)
        self._up = ((up[0] - self._origin[0]) / FAR, (up[1] - self._origin[1]) / FAR)

    def of(self, left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
        ends = [self._place(left, top), self._place(right, bottom)]
        across, down = sorted(end[0] for end in ends), sorted(end[1] for end in ends)
        return across[0], down[0], across[1], down[1]

    def _place(self, x: float, y: float) -> tuple[float, float]:
        origin, right, up = self._origin, self._right, self._up
        return origin[0] + x * right[0] + y * up[0], origin[1] + x * right[1] + y * up[1]

    @staticmethod
    def _seen(page: Any, size: PageSize, x: float, y: float) -> tuple[float, float]:
        import pypdfium2.raw as pdfium  # noqa: PLC0415

        across, down = ctypes.c_int(), ctypes.c_int()
        wide, high = round(size.width * FINE), round(size.height * FINE)
        pdfium.FPDF_PageToDevice(page, 0, 0, wide, high, 0, x, y, across, down)
        return across.value / FINE, down.value / FINE

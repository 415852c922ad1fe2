"""Finds where a signature is to show on the pages of a PDF, by the words that stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import nfc
from cchc_desktop.services.files.pdf_pages import PDFIUM, PageText, PdfPages

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader

MM = 72 / 25.4
LAST_PAGES = 40
"""The signer's name is looked for from the end: annexes may follow it."""
LEAST_ROOM = 18.0
"""Points between office and name under which no handwriting can be read."""
MOST_ROOM = 90.0
WIDEST = 65 * MM
SIDE = 60 * MM
"""How far left and right of the name's middle its column reaches [custom]: half the width of a text page."""
LINE_RIGHT, LINE_TOP = 15 * MM, 11 * MM
"""Of a line in the upper right corner, from the paper's edges: right margin of the decree, over the letterhead."""


@dataclass(frozen=True, slots=True)
class Room:
    """A rectangle on a page, in the page's own points from its lower left corner."""

    page: int
    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.top - self.bottom


Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in points from the page's upper left corner."""


def room_over_name(pdf: bytes, name: str) -> Room:
    """The blank between the signer's office and name, centred on the name: where the last page that has it has it last.

    A line that is nothing but the name counts before one in which the name stands among other words. Refused when the
    name stands nowhere or is blank, or nothing is blank over it.
    """
    if not nfc(name).split():
        raise Refusal(
            "Chứng thư không ghi tên người ký nên không biết đặt ảnh chữ ký vào đâu; hãy ghi họ tên như in trên"
            " văn bản, hoặc ký không kèm ảnh."
        )
    pages = PdfPages(pdf)
    try:
        numbers = tuple(reversed(range(len(pages.sizes))))[:LAST_PAGES]
        texts = {number: pages.text(number) for number in numbers}
    finally:
        pages.close()
    for alone in (True, False):
        for number, text in texts.items():
            found = _name_on(text, name, alone=alone)
            if found is not None:
                return _from_below(pdf, number, _blank_over(text, found))
    raise Refusal(
        f"Không tìm thấy họ tên “{name}” ở chỗ ký nên không biết đặt ảnh chữ ký vào đâu; hãy ghi họ tên đúng như in"
        " trên văn bản, hoặc ký không kèm ảnh."
    )


def _name_on(text: PageText, name: str, *, alone: bool) -> Box | None:
    """Where the name stands last on a page, `alone` on its line or not."""
    words = re.compile(r"\s+".join(re.escape(word) for word in nfc(name).split()), re.IGNORECASE)
    found = None
    for begin, line in _lines(text.letters):
        matches = [words.fullmatch(line.strip())] if alone else list(words.finditer(line))
        if matches and (match := matches[-1]) is not None:
            shift = begin + (len(line) - len(line.lstrip()) if alone else 0)
            found = _around(text, shift + match.start(), shift + match.end())
    return found


def _lines(letters: str) -> Iterator[tuple[int, str]]:
    begin = 0
    for line in letters.splitlines(keepends=True):
        yield begin, line.rstrip("\r\n")
        begin += len(line)


def _around(text: PageText, begin: int, end: int) -> Box:
    boxes = [text.box(place) for place in range(begin, end) if not text.letters[place].isspace()]
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)


def _blank_over(text: PageText, name: Box) -> Box:
    middle, top = (name[0] + name[2]) / 2, name[1]
    above = [
        box[3]
        for place, letter in enumerate(text.letters)
        if not letter.isspace()
        and (box := text.box(place))[3] <= top + 1
        and middle - SIDE < box[2]
        and box[0] < middle + SIDE
    ]
    upper = max(max(above, default=0.0), top - MOST_ROOM)
    if top - upper < LEAST_ROOM:
        raise Refusal(
            "Phía trên họ tên người ký không còn chỗ trống để đặt ảnh chữ ký; hãy chừa chỗ ký, hoặc ký không kèm ảnh."
        )
    return middle - WIDEST / 2, upper, middle + WIDEST / 2, top


def upper_right(pdf: bytes, width: float, height: float) -> Room:
    """Room for a line in the upper right corner of the first page; refused when it is wider than the page."""
    pages = PdfPages(pdf)
    try:
        page_width = pages.sizes[0].width
    finally:
        pages.close()
    right = page_width - LINE_RIGHT
    if right - width < LINE_RIGHT:
        raise Refusal("Dòng ghi ở góc trên trang đầu quá dài, không vừa trang; hãy ghi ngắn hơn.")
    return _from_below(pdf, 0, (right - width, LINE_TOP, right, LINE_TOP + height))


def last_image_room(reader: PdfFileReader) -> Room | None:
    """Where the newest signature that shows on a page stands."""
    from pyhanko.sign.fields import enumerate_sig_fields  # noqa: PLC0415 (heavy)

    found = None
    for _name, value, field in enumerate_sig_fields(reader):
        corners = [float(number) for number in field.get_object().get("/Rect", ())]
        if value is not None and len(corners) == 4 and corners[2] - corners[0] > 1 and corners[3] - corners[1] > 1:
            page = _page_of(reader, field)
            found = Room(page, *corners) if page is not None else found
    return found


def _page_of(reader: PdfFileReader, field: Any) -> int | None:
    """The page on which a signature shows; None where its field does not say."""
    at = field.get_object().raw_get("/P")
    for number in range(int(reader.root["/Pages"]["/Count"])):
        if reader.find_page_for_modification(number)[0].reference == at.reference:
            return number
    return None


def _from_below(pdf: bytes, number: int, box: Box) -> Room:
    """The page's own coordinates; refused for a page that is shown turned, which none of ours is."""
    import pypdfium2  # noqa: PLC0415 (heavy)

    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        page = document[number]
        turned, (left, _bottom, _right, top) = page.get_rotation(), page.get_cropbox()
        page.close()
        document.close()
    if turned:
        raise Refusal(
            f"Trang {number + 1} được lưu xoay nên không đặt được hình chữ ký; hãy in lại ra PDF, hoặc bỏ hình."
        )
    return Room(number, left + box[0], top - box[3], left + box[2], top - box[1])

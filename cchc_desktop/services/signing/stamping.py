"""Puts what a signature shows on the page: which stamp, on which page, where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.signing.looks import Handwriting, Look, Seal, TopLine, read_stamp_image, top_line_words
from cchc_desktop.services.signing.places import Room, last_image_room, room_over_name, upper_right

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader

    from cchc_desktop.documents.signature_stamps import Stamp, StampImage

COVERED = 1 / 3
"""How much of the handwriting the seal covers, from its left edge (II.8.a: "khoảng 1/3")."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A stamp and where it goes."""

    stamp: Stamp
    room: Room


def placed_stamp(pdf: bytes, reader: PdfFileReader, look: Look, signer: str, at: datetime) -> Placed:
    """The stamp for `look`, with its place on a page of `pdf`. `signer` is the certificate's name."""
    from cchc_desktop.documents.signature_stamps import image_stamp, line_stamp  # noqa: PLC0415 (heavy)

    match look:
        case Handwriting():
            image = read_stamp_image(look.image)
            room = _fitted(image, room_over_name(pdf, look.name or signer))
            return Placed(image_stamp(image, room.width, room.height), room)
        case Seal():
            image = read_stamp_image(look.image)
            room = _over_handwriting(image, look.image.name, last_image_room(reader))
            return Placed(image_stamp(image, room.width, room.height), room)
        case TopLine():
            stamp = line_stamp(top_line_words(look, at))
            return Placed(stamp, upper_right(pdf, stamp.width, stamp.height))


def _fitted(image: StampImage, room: Room) -> Room:
    """As large as the room lets it be, in the middle of it."""
    height = min(room.height, room.width / image.shape)
    return _around_middle(room, height * image.shape, height)


def _around_middle(room: Room, width: float, height: float) -> Room:
    middle, level = (room.left + room.right) / 2, (room.bottom + room.top) / 2
    return Room(room.page, middle - width / 2, level - height / 2, middle + width / 2, level + height / 2)


def _over_handwriting(image: StampImage, name: str, handwriting: Room | None) -> Room:
    if handwriting is None:
        raise Refusal(
            "Văn bản chưa có hình chữ ký của người có thẩm quyền để đóng dấu lên; hãy để người ký ký trước kèm ảnh chữ"
            " ký, rồi mới ký số của cơ quan."
        )
    if image.real_size is None:
        raise Refusal(
            f"Ảnh dấu {name} không ghi độ phân giải nên không biết kích thước thật của dấu; hãy lưu lại ảnh .png kèm"
            " độ phân giải (ví dụ 300 dpi)."
        )
    width, height = image.real_size
    right = handwriting.left + handwriting.width * COVERED
    level = (handwriting.bottom + handwriting.top) / 2
    return Room(handwriting.page, right - width, level - height / 2, right, level + height / 2)

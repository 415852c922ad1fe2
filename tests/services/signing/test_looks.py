"""What a signature shows on the page, measured against Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.d and II.8."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pdfplumber
import pikepdf
import pytest
from PIL import Image

from cchc_desktop.documents.blocks import Document, Paragraph, SignatureBlock
from cchc_desktop.documents.layout import MM
from cchc_desktop.domain.digital_signature import Integrity
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.files.pdf_pages import Area, PdfPages
from cchc_desktop.services.signing.checks import check_signatures
from cchc_desktop.services.signing.digital_signature import sign_pdf
from cchc_desktop.services.signing.looks import Handwriting, Look, Seal, TopLine
from tests.documents.pages import printed
from tests.services.signing.images import SEAL_MM, handwriting, seal
from tests.services.signing.keys import NOW, PASSWORD, SIGNER, believed, p12, signing_key

BODY = Paragraph("Thực hiện Kế hoạch của Ủy ban nhân dân quận, đồng chí Nguyễn Văn Thử báo cáo như sau. " * 9)
RECIPIENTS = ("- Như trên;", "- Lãnh đạo Ủy ban nhân dân;", "- Các phòng, ban;", "- Lưu: VT.")


def report(name: str = SIGNER, pages: int = 1) -> bytes:
    """A paper with the signature block at its end."""
    closing = SignatureBlock(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), name, RECIPIENTS)
    return printed(Document("Báo cáo", "UBND", (*[BODY] * (8 * pages - 6), closing)))


def signed_with(pdf: bytes, key: Path, look: Look) -> bytes:
    return sign_pdf(pdf, key, PASSWORD, look=look, at=NOW)


def fields(pdf: bytes) -> list[tuple[int, list[float]]]:
    """(page, [left, top, right, bottom] from the upper left corner) of each signature that shows."""
    found = []
    with pikepdf.open(BytesIO(pdf)) as file:
        for number, page in enumerate(file.pages):
            height = float(page.mediabox[3])
            for note in page.get("/Annots", ()):
                left, bottom, right, top = (float(side) for side in note["/Rect"])
                if right > left:
                    found.append((number, [left, height - top, right, height - bottom]))
    return found


def line_like(pdf: bytes, number: int, words: str) -> Any:
    """The last piece of a page that reads so: left, right, top, bottom."""
    with pdfplumber.open(BytesIO(pdf)) as file:
        return file.pages[number].search(words)[-1]


def colours_in(pdf: bytes, number: int, box: list[float]) -> set[str]:
    """Which of blue and red are seen there when the page is drawn, annotations and all."""
    pages = PdfPages(pdf)
    try:
        size, scale = pages.sizes[number], 2
        left, top, right, bottom = (round(side * scale) for side in box)
        area = Area(
            number, round(size.width * scale), round(size.height * scale), left, top, right - left, bottom - top
        )
        pixels = pages.draw(area)
    finally:
        pages.close()
    seen = set()
    for at in range(0, len(pixels), 4):
        blue, _green, red = pixels[at : at + 3]
        if blue > red + 80:
            seen.add("blue")
        if red > blue + 80:
            seen.add("red")
    return seen


@pytest.mark.parametrize("pages", [1, 3])
def test_the_handwriting_stands_between_office_and_name(key_file: Path, tmp_path: Path, pages: int) -> None:
    paper = report(pages=pages)
    signed = signed_with(paper, key_file, Handwriting(handwriting(tmp_path)))
    ((number, (left, top, right, bottom)),) = fields(signed)
    assert number == len(PdfPages(paper).sizes) - 1
    office, name = line_like(paper, number, "CHỦ TỊCH"), line_like(paper, number, SIGNER)
    assert office["bottom"] - 2 <= top < bottom <= name["top"] + 2
    assert (left + right) / 2 == pytest.approx((name["x0"] + name["x1"]) / 2, abs=1), "centred on the name"
    assert (right - left) / (bottom - top) == pytest.approx(600 / 240, rel=0.01), "not stretched"
    assert bottom - top > 15 * MM
    assert colours_in(signed, number, [left, top, right, bottom]) == {"blue"}
    (check,) = check_signatures(signed, believed())
    assert check.integrity is Integrity.WHOLE


def test_the_name_as_printed_is_told_where_the_certificate_has_another(tmp_path: Path) -> None:
    key = p12(tmp_path, signing_key("UY BAN NHAN DAN QUAN THU"))
    paper = report("Trần Thị  Bình")
    with pytest.raises(Refusal, match="Không tìm thấy họ tên “UY BAN NHAN DAN QUAN THU” ở chỗ ký"):
        signed_with(paper, key, Handwriting(handwriting(tmp_path)))
    assert fields(signed_with(paper, key, Handwriting(handwriting(tmp_path), "trần thị bình")))


def test_a_certificate_without_a_name_is_told_and_needs_the_name_as_printed(tmp_path: Path) -> None:
    key = p12(tmp_path, signing_key(""))
    with pytest.raises(Refusal, match="Chứng thư không ghi tên người ký"):
        signed_with(report(), key, Handwriting(handwriting(tmp_path)))
    assert fields(signed_with(report(), key, Handwriting(handwriting(tmp_path), SIGNER)))


def test_no_room_over_the_name(key_file: Path, tmp_path: Path) -> None:
    crowded = printed(Document("Báo cáo", "UBND", (Paragraph("Dòng trên"), Paragraph(SIGNER), Paragraph("Dòng dưới"))))
    with pytest.raises(Refusal, match="không còn chỗ trống để đặt ảnh chữ ký"):
        signed_with(crowded, key_file, Handwriting(handwriting(tmp_path)))


def test_the_seal_in_its_real_size_covers_a_third_of_the_handwriting(key_file: Path, tmp_path: Path) -> None:
    first = signed_with(report(), key_file, Handwriting(handwriting(tmp_path)))
    office = p12(tmp_path, signing_key("Ủy ban nhân dân quận Thử"), file_name="co-quan.p12")
    both = signed_with(first, office, Seal(seal(tmp_path)))
    (_, hand), (number, (left, top, right, bottom)) = fields(both)
    assert right - left == pytest.approx(SEAL_MM * MM, abs=0.5)
    assert bottom - top == pytest.approx(SEAL_MM * MM, abs=0.5)
    assert (right - hand[0]) / (hand[2] - hand[0]) == pytest.approx(1 / 3, abs=0.01)
    assert left < hand[0], "to the left"
    assert (top + bottom) / 2 == pytest.approx((hand[1] + hand[3]) / 2, abs=1)
    assert colours_in(both, number, [hand[0], hand[1], right, hand[3]]) == {"blue", "red"}, "neither hides the other"
    person, agency = check_signatures(both, believed())
    assert (person.integrity, agency.integrity) == (Integrity.SIGNED_AGAIN, Integrity.WHOLE)


def test_a_seal_needs_a_handwriting_under_it_and_a_real_size(key_file: Path, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="chưa có hình chữ ký của người có thẩm quyền"):
        signed_with(report(), key_file, Seal(seal(tmp_path)))
    first = signed_with(report(), key_file, Handwriting(handwriting(tmp_path)))
    with pytest.raises(Refusal, match="không ghi độ phân giải nên không biết kích thước thật của dấu"):
        signed_with(first, key_file, Seal(seal(tmp_path, dpi=None)))


def test_a_file_that_goes_with_another_is_marked_in_its_corner(key_file: Path) -> None:
    """II.8.b: upper right of the first page, Times New Roman 10, upright, black, number and time, no image."""
    signed = signed_with(report(pages=3), key_file, TopLine("Số: 12/BC-UBND"))
    ((number, (left, top, right, bottom)),) = fields(signed)
    assert number == 0
    assert right == pytest.approx(210 * MM - 15 * MM, abs=1)
    assert bottom < 20 * MM, "over the letterhead"
    with pikepdf.open(BytesIO(signed)) as file:
        shown = file.pages[0]["/Annots"][0]["/AP"]["/N"]
        page = pikepdf.new()
        page.add_blank_page(page_size=(right - left, bottom - top))
        page.pages[0]["/Resources"] = pikepdf.Dictionary(XObject=pikepdf.Dictionary(S=page.copy_foreign(shown)))
        page.pages[0]["/Contents"] = page.make_stream(b"/S Do")
        alone = BytesIO()
        page.save(alone)
    with pdfplumber.open(alone) as stamp:
        chars = stamp.pages[0].chars
    assert "".join(char["text"] for char in chars) == "Số: 12/BC-UBND; 20/10/2023 08:05:11 +07:00"
    assert {round(char["size"], 1) for char in chars} == {10.0}
    (face,) = {char["fontname"].partition("+")[2] for char in chars}
    assert "Bold" not in face
    assert "Italic" not in face
    assert {char["non_stroking_color"] for char in chars} <= {None, (0,), (0, 0, 0)}, "black"


def test_a_line_too_long_for_the_page(key_file: Path) -> None:
    with pytest.raises(Refusal, match="quá dài, không vừa trang"):
        signed_with(report(), key_file, TopLine("Số: 12/BC-UBND " * 20))


def test_a_page_stored_turned(key_file: Path, tmp_path: Path) -> None:
    turned = BytesIO()
    with pikepdf.open(BytesIO(report())) as file:
        file.pages[0].rotate(90, relative=True)
        file.save(turned)
    with pytest.raises(Refusal, match="Trang 1 được lưu xoay"):
        signed_with(turned.getvalue(), key_file, TopLine("12/BC-UBND"))


def opaque(folder: Path) -> Path:
    Image.new("RGB", (60, 30), "white").save(folder / "trang.png")
    return folder / "trang.png"


def photo(folder: Path) -> Path:
    Image.new("RGB", (60, 30), "white").save(folder / "anh.jpg")
    return folder / "anh.jpg"


def huge(folder: Path) -> Path:
    Image.new("RGBA", (8000, 6000)).save(folder / "lon.png")
    return folder / "lon.png"


def missing(folder: Path) -> Path:
    return folder / "khong-co.png"


@pytest.mark.parametrize(
    ("image", "words"),
    [
        (opaque, "không có nền trong suốt nên sẽ che chữ"),
        (photo, "không phải là ảnh PNG"),
        (huge, "quá lớn"),
        (missing, "Không đọc được tệp ảnh"),
    ],
)
def test_images_that_cannot_be_stamped(key_file: Path, tmp_path: Path, image: Any, words: str) -> None:
    with pytest.raises(Refusal, match=words):
        signed_with(report(), key_file, Handwriting(image(tmp_path)))

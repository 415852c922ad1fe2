"""What reads pages quickly for the tests reads what pdfplumber does: every letter, its face, its size and its place."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from reportlab.pdfgen.canvas import Canvas

from cchc_desktop.documents.fonts import find_faces
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.papers.catalogue import FORMS
from cchc_desktop.services.papers.request import Form
from cchc_desktop.services.printing import paper_bytes
from tests.papers import usual_request

from .pages import opened
from .plans import TODAY
from .quick_marks import Mark
from .test_docx_papers import DECISION, LETTER, MINUTES
from .words import converted, document, needs_libreoffice

PLAIN = {"assignment", "calendar", "overview", "report"}
"""Papers that the sample has something for, with all that a page can have: tables, boxes, charts, pages that lie."""

WORDS = ("object_type", "non_stroking_color", "page_number")
WORDS_OF_A_LETTER = (*WORDS, "text", "fontname", "upright")
WORDS_OF_A_SHAPE = (*WORDS, "stroking_color", "stroke", "fill")
MEASURES = ("x0", "x1", "y0", "y1", "top", "bottom", "doctop", "width", "height")


def assert_read_alike(pdf: bytes, *, quickly: bool = True) -> None:
    with pdfplumber.open(BytesIO(pdf)) as slow, opened(pdf) as quick:
        for ours, theirs in zip(quick.pages, slow.pages, strict=True):
            assert ours.is_read_quickly == quickly
            assert ours.objects.keys() == theirs.objects.keys()
            assert_same(ours.chars, theirs.chars, WORDS_OF_A_LETTER, (*MEASURES, "size"))
            for kind in ("line", "rect"):
                assert_same(ours.objects.get(kind, []), theirs.objects.get(kind, []), WORDS_OF_A_SHAPE, MEASURES)


def assert_same(ours: list[Mark], theirs: list[Mark], words: tuple[str, ...], measures: tuple[str, ...]) -> None:
    for one, other in zip(ours, theirs, strict=True):
        assert [one[key] for key in words] == [other[key] for key in words]
        assert max(abs(one[key] - other[key]) for key in measures) < 1e-6, (one, other)


@pytest.mark.parametrize("form", [form for form in FORMS if form.name in PLAIN], ids=lambda form: form.name)
def test_our_papers(form: Form, sample_template: Path) -> None:
    with open_book(sample_template, read_only=True) as book:
        assert_read_alike(paper_bytes(book, usual_request(form, book, TODAY)))


@needs_libreoffice
def test_papers_of_libreoffice(tmp_path: Path) -> None:
    papers = {"decision": document(*DECISION), "letter": document(*LETTER), "minutes": document(*MINUTES)}
    for pages in converted(papers, tmp_path).values():
        assert_read_alike(pages)


def test_letters_spread_and_lines_one_below_another() -> None:
    """All that moves a letter or a line, whether our own papers have it or not."""
    to = BytesIO()
    canvas = Canvas(to)
    canvas.scale(0.8, 1.2)
    text = canvas.beginText(100, 600)
    text.setFont(find_faces().regular, 14, 17)
    text.setCharSpace(1.5)
    text.setWordSpace(4)
    text.textLines("Ủy ban nhân dân\nhuyện Nghĩa Hưng")
    text.moveCursor(20, 30)
    text.setFillColorRGB(0.2, 0.4, 0.6)
    text.textLine("Phòng Nội vụ")
    canvas.drawText(text)
    canvas.saveState()
    canvas.translate(10, -50)
    canvas.setFont(find_faces().regular, 9)
    canvas.drawString(120, 300, "Nơi nhận")
    canvas.restoreState()
    canvas.setFont(find_faces().regular, 11)
    canvas.drawString(120, 200, "Lưu: VT")
    draw_shapes(canvas)
    canvas.save()
    assert_read_alike(to.getvalue())


def draw_shapes(canvas: Canvas) -> None:
    canvas.setLineWidth(0.7)
    canvas.setStrokeColorRGB(0.9, 0.1, 0.2)
    canvas.setFillGray(0.5)
    canvas.line(100, 100, 180, 120)
    canvas.rect(100, 100, 60, 40, fill=1, stroke=0)
    canvas.rect(160, 140, -60, -40, fill=1, stroke=1)
    path = canvas.beginPath()
    path.moveTo(50, 50)
    path.lineTo(50, 90)
    path.moveTo(60, 60)
    path.lineTo(60, 90)
    path.lineTo(80, 90)
    path.lineTo(80, 60)
    path.close()
    canvas.drawPath(path)
    canvas.clipPath(path, stroke=0)


@pytest.mark.parametrize("what", ["turned", "form", "other face", "circle", "slanting box"])
def test_what_is_not_understood_is_left_to_pdfplumber(what: str) -> None:
    to = BytesIO()
    canvas = Canvas(to)
    canvas.setFont("Helvetica" if what == "other face" else find_faces().regular, 12)
    if what == "turned":
        canvas.rotate(30)
    if what == "form":
        canvas.beginForm("stamp")
        canvas.drawString(10, 10, "Trong khung")
        canvas.endForm()
        canvas.doForm("stamp")
    if what == "circle":
        canvas.circle(100, 100, 20)
    if what == "slanting box":
        canvas.lines([(0, 0, 10, 10)])
        path = canvas.beginPath()
        path.moveTo(0, 0)
        for corner in ((10, 10), (20, 0), (10, -10)):
            path.lineTo(*corner)
        path.close()
        canvas.drawPath(path)
    canvas.drawString(200, 300, "Nghia Hung")
    canvas.save()
    assert_read_alike(to.getvalue(), quickly=False)

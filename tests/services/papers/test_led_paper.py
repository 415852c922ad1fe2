"""Where the words of a report lead: each figure to what it was counted from, each product to itself."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from datetime import date

import pytest

from cchc_desktop.domain.leads import FigureLead, Place, ProductLead, Target
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.recording import ProgressDraft, record_progress
from cchc_desktop.services.printing import led_paper, paper_bytes
from cchc_desktop.services.reports.check import check_report
from cchc_desktop.services.reports.freezing import freeze_report
from cchc_desktop.services.reports.reporting import report_content, write_section
from cchc_desktop.store.book import Book
from tests.documents.pages import opened
from tests.services.looking import item

DAY = date(2023, 10, 20)
YEAR = PaperRequest("report", 2023, DAY, PeriodKind.YEAR)


def words_by_target(pdf: bytes, places: tuple[Place, ...]) -> dict[Target, list[str]]:
    """What stands at the places, lines of one target in turn."""
    found: dict[Target, list[str]] = defaultdict(list)
    with opened(pdf) as file:
        pages = [file.pages[number].chars for number in range(len(file.pages))]
    for place in places:
        left, top, right, bottom = place.box
        found[place.to].append(
            "".join(
                char["text"]
                for char in pages[place.page]
                if left < (char["x0"] + char["x1"]) / 2 < right and top < (char["top"] + char["bottom"]) / 2 < bottom
            )
        )
    return found


def test_every_figure_of_the_text_leads_to_the_figure_it_tells(sample_book: Book) -> None:
    paper = led_paper(sample_book, YEAR)
    told = words_by_target(paper.pdf, paper.places)
    checked = {one.figure.name: one for one in check_report(sample_book, 2023, PeriodKind.YEAR, DAY).figures}
    names = {to.name for to in told if isinstance(to, FigureLead)}
    assert {"Số sản phẩm", "Sản phẩm hoàn thành", "Tỷ lệ sản phẩm hoàn thành", "Nhiệm vụ hoàn thành"} <= names
    assert names <= set(checked)
    for to, words in told.items():
        if isinstance(to, FigureLead):
            value = checked[to.name].figure.value.removesuffix("%").rstrip()
            numbers = set(re.findall(r"\d+(?:,\d+)?", " ".join(words)))
            assert numbers <= {value, value.zfill(2)}, (to, words)
            assert numbers, to


def test_every_code_of_the_annex_leads_to_its_product(sample_book: Book) -> None:
    paper = led_paper(sample_book, YEAR)
    told = words_by_target(paper.pdf, paper.places)
    rows = report_content(sample_book, 2023, PeriodKind.YEAR, DAY).rows
    codes = {one.id: one.code for one in read_outline(sample_book, 2023, DAY).deliverables}
    led = {to.code: words for to, words in told.items() if isinstance(to, ProductLead)}
    assert all(codes[to.deliverable_id] == to.code for to in told if isinstance(to, ProductLead))
    assert all(row.code in led[row.code] for row in rows)


def test_the_paper_is_that_which_is_printed(sample_book: Book) -> None:
    assert led_paper(sample_book, YEAR).pdf == paper_bytes(sample_book, YEAR)


def test_a_frozen_report_is_shown_as_it_was_kept_and_leads_nowhere(sample_book: Book) -> None:
    freeze_report(sample_book, 2023, PeriodKind.YEAR, DAY)
    record_progress(sample_book, item(sample_book, "6.2", DAY).id, ProgressDraft(DAY, 95, "Đã rà soát 40 văn bản"))
    paper = led_paper(sample_book, YEAR)
    assert paper.pdf == paper_bytes(sample_book, YEAR)
    assert paper.places == ()
    draft = led_paper(sample_book, replace(YEAR, choice="draft"))
    assert draft.pdf != paper.pdf
    assert draft.places


def test_own_words_lead_where_they_bear_a_mark_and_nowhere_else(sample_book: Book) -> None:
    text = "Có 51 sản phẩm.\n  Đã xong {sản phẩm hoàn thành} trên {SO SAN PHAM} sản phẩm, {không có}."
    write_section(sample_book, 2023, PeriodKind.YEAR, "III.1", text)
    content = report_content(sample_book, 2023, PeriodKind.YEAR, DAY)
    leads = dict(content.leads.sections)["III.1"]
    printed = next(words for key, _, _, words in content.sections if key == "III.1")
    values = {
        one.figure.name: one.figure.value for one in check_report(sample_book, 2023, PeriodKind.YEAR, DAY).figures
    }
    assert [(lead.to, printed[lead.start : lead.end]) for lead in leads] == [
        (FigureLead(name), values[name]) for name in ("Sản phẩm hoàn thành", "Số sản phẩm")
    ]
    paper = led_paper(sample_book, YEAR)
    assert values["Sản phẩm hoàn thành"] in words_by_target(paper.pdf, paper.places)[FigureLead("Sản phẩm hoàn thành")]


@pytest.mark.parametrize("by", ["area", "unit", "state"])
def test_every_code_of_the_progress_table_leads_to_its_product(sample_book: Book, by: str) -> None:
    paper = led_paper(sample_book, PaperRequest("progress", 2023, DAY, choice=by))
    told = words_by_target(paper.pdf, paper.places)
    products = read_outline(sample_book, 2023, DAY).deliverables
    assert {to: set(words) for to, words in told.items()} == {
        ProductLead(one.id, one.code): {one.code} for one in products
    }


def test_every_title_of_the_assignment_annex_leads_to_its_product(sample_book: Book) -> None:
    paper = led_paper(sample_book, PaperRequest("assignment", 2023, DAY))
    told = words_by_target(paper.pdf, paper.places)
    products = {ProductLead(one.id, one.code): one.title for one in read_outline(sample_book, 2023, DAY).deliverables}
    squeezed = {to: "".join("".join(words).split()) for to, words in told.items()}
    assert squeezed == {to: "".join(title.split()) for to, title in products.items()}


@pytest.mark.parametrize("form", ["overview", "evidence-index"])
def test_a_form_that_tells_no_places_leads_nowhere(sample_book: Book, form: str) -> None:
    paper = led_paper(sample_book, PaperRequest(form, 2023, DAY))
    assert paper.places == ()
    assert paper.pdf == paper_bytes(sample_book, PaperRequest(form, 2023, DAY))

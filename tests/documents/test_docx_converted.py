"""Word files as LibreOffice sets them: the PDF's paper, page numbers and text, and no signature alone on its page."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cchc_desktop.documents.blocks import Block, Document, FillIn, Heading, KindTitle, Letterhead, NextPaper, Paragraph
from cchc_desktop.documents.forms.assignment import AssignmentContent, assignment_document
from cchc_desktop.documents.forms.report import report_document
from cchc_desktop.documents.layout import MM
from cchc_desktop.domain.periods import PeriodKind

from .pages import LEADER, leaders_of, opened, printed, rules_of, squeezed, without_leaders
from .plans import AGENCY, TODAY
from .test_docx import HOSTILE
from .test_docx_papers import ADDRESS, DECISION, LETTER, MINUTES
from .test_fill_ins import label_of
from .test_official_blocks import FOLLOWING, TITLE
from .words import LETTERHEAD, SIGNATURE, converted, document, needs_libreoffice

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

pytestmark = needs_libreoffice

ROUNDING = 1.5
"""Points by which LibreOffice may set a line elsewhere than we do."""
SERIF = re.compile("Times|Tinos|Liberation ?Serif")


def paper_of(page: Any) -> tuple[int, int]:
    return round(page.width / MM), round(page.height / MM)


def text_between_margins(page: Any) -> str:
    return page.crop((0, 20 * MM - ROUNDING, page.width, page.height)).extract_text() or ""


def number_of(page: Any) -> str:
    """What stands in the top margin."""
    return (page.crop((0, 0, page.width, 20 * MM - ROUNDING)).extract_text() or "").strip()


def parts_of(file: Any) -> list[list[Any]]:
    """The pages of each part that counts its own."""
    parts: list[list[Any]] = []
    for page in file.pages:
        if not number_of(page):
            parts.append([])
        parts[-1].append(page)
    return parts


def cells_of(pages: list[Any]) -> set[str]:
    """The texts of all cells: those that are shown again on the next page count once."""
    rows = [row for page in pages for table in page.extract_tables() for row in table]
    return {squeezed(cell) for row in rows for cell in row if cell}


def words_of(pages: list[Any]) -> Counter[str]:
    """The words, and how many lines there are to fill in: each shows as many dots as its face has room for."""
    words = Counter(word for page in pages for word in text_between_margins(without_leaders(page)).split())
    return words + Counter({LEADER: sum(len(leaders_of(page)) for page in pages)})


def assert_set_alike(word: Any, ours: Any) -> None:
    """The same parts on the same paper with the same words inside the same margins, numbered alike."""
    theirs, own = parts_of(word), parts_of(ours)
    assert len(theirs) == len(own)
    for part, model in zip(theirs, own, strict=True):
        assert {paper_of(page) for page in part} == {paper_of(page) for page in model}
        assert abs(len(part) - len(model)) <= 1 + len(model) // 20
        assert [number_of(page) for page in part] == ["", *map(str, range(2, len(part) + 1))]
        if any(page.extract_tables() for page in model):
            assert cells_of(part) == cells_of(model)
        else:
            assert words_of(part) == words_of(model)
        for page in part:
            assert_inside(page)


def assert_inside(page: Any) -> None:
    for char in page.chars:
        if char["bottom"] > 20 * MM and char["text"].strip():
            assert char["x0"] >= 30 * MM - ROUNDING, char["text"]
            assert char["x1"] <= page.width - 15 * MM + ROUNDING, char["text"]
            assert char["bottom"] <= page.height - 20 * MM + ROUNDING, char["text"]


def check(documents: dict[str, Document], folder: Path) -> None:
    for name, pdf in converted(documents, folder).items():
        with opened(pdf) as word, opened(printed(documents[name])) as ours:
            assert_set_alike(word, ours)


def test_the_annual_report_and_the_annex(sample_book: Book, tmp_path: Path) -> None:
    from cchc_desktop.services.plan.outline import read_outline  # noqa: PLC0415
    from cchc_desktop.services.reports.reporting import report_content  # noqa: PLC0415

    annex = assignment_document(AssignmentContent(AGENCY, read_outline(sample_book, 2023, TODAY)))
    report = report_document(report_content(sample_book, 2023, PeriodKind.YEAR, date(2023, 10, 20)))
    check({"annex": annex, "report": report}, tmp_path)


def test_hostile_plans(tmp_path: Path) -> None:
    plans = {name.replace(" ", "-"): AssignmentContent(AGENCY, plan) for name, plan in HOSTILE.items()}
    check({name: assignment_document(content) for name, content in plans.items()}, tmp_path)


def test_names_with_pictures(tmp_path: Path) -> None:
    """The PDF's face lacks them, and shows □; a Word file has them, in whatever face there is."""
    head = Letterhead("", ("PHÒNG 😀 <NỘI VỤ>",), "Số: 1", "Nghĩa Hưng & 😀")
    form = document(head, Paragraph("Ông A 😀 & bà <B>."), SIGNATURE)
    made = converted({"pictured": form}, tmp_path)["pictured"]
    with opened(made) as word, opened(printed(form)) as ours:
        assert word.pages[0].extract_text().replace("😀", "□").split() == ours.pages[0].extract_text().split()


def test_decisions_letters_and_minutes(tmp_path: Path) -> None:
    check({"decision": document(*DECISION), "minutes": document(LETTERHEAD, *MINUTES)}, tmp_path)


def test_lines_to_be_filled_in_are_full_as_in_the_pdf(tmp_path: Path) -> None:
    """Word draws the dots: as many lines as ours, each from where ours begins to the right margin."""
    labels = [label_of(length) for length in (20, 62, 100, 190)]
    form = document(*(FillIn(label, lines) for label in ("", *labels) for lines in (1, 3)))
    made = converted({"filled": form}, tmp_path)["filled"]
    with opened(made) as word, opened(printed(form)) as ours:
        assert_set_alike(word, ours)
        begins = [[run[0]["x0"] for page in file.pages for run in leaders_of(page)] for file in (word, ours)]
    assert len(begins[0]) == 4 * 5
    assert begins[0] == pytest.approx(begins[1], abs=5), "to a dot's width"


def test_an_address_stands_at_the_foot_of_the_first_page_as_in_the_pdf(tmp_path: Path) -> None:
    long = [Paragraph("Đề nghị các cơ quan, đơn vị khẩn trương thực hiện và báo cáo kết quả. " * 5)] * 12
    letter: tuple[Block, ...] = (*LETTER[:2], *long, *LETTER[2:])
    batch = document(*letter, NextPaper(), *letter, NextPaper(), *LETTER[:-1])
    made = converted({"letters": batch}, tmp_path)["letters"]
    with opened(made) as word, opened(printed(batch)) as ours:
        assert_set_alike(word, ours)
        for page, model in zip(word.pages, ours.pages, strict=True):
            assert foot_of(page) == foot_of(model)
        assert [bool(foot_of(page)) for page in word.pages] == [True, False, True, False, False]


def foot_of(page: Any) -> list[str]:
    """The lines from "Địa chỉ" on, and where the last of them ends, to the nearest 2 mm."""
    lines = page.extract_text_lines()
    found = [number for number, one in enumerate(lines) if one["text"].startswith(ADDRESS[:7])]
    if not found:
        return []
    rest = lines[found[0] :]
    return [*(one["text"] for one in rest), str(round(rest[-1]["bottom"] / MM / 2))]


def test_no_signature_stands_alone_wherever_the_page_ends(tmp_path: Path) -> None:
    """Papers of ever more one-line paragraphs: in one of them the page ends before the block, within it, under it."""
    papers: list[Block] = []
    for count in range(18, 30):
        lines = [Paragraph(f"Đoạn thứ {number}.") for number in range(count)]
        papers += [NextPaper(), LETTERHEAD, Heading("I. TIÊU ĐỀ", 1), *lines, Paragraph("Cuối cùng./."), SIGNATURE]
    made = converted({"signed": document(*papers[1:])}, tmp_path)["signed"]
    with opened(made) as word:
        parts = parts_of(word)
        assert {len(part) for part in parts} == {1, 2}, "the block must have gone to a second page in some of them"
        for part in parts:
            last = text_between_margins(part[-1])
            assert "Cuối cùng./." in last
            assert last.index("Cuối cùng./.") < last.index("Nơi nhận:")
            assert AGENCY.signer_name in last, "all of the block on one page"


def test_a_long_title_is_broken_in_equal_lines_as_in_the_pdf(tmp_path: Path) -> None:
    about = "Kết quả thực hiện công tác cải cách hành chính quý I năm 2023 trên địa bàn huyện Nghĩa Hưng"
    form = document(KindTitle("BÁO CÁO", about), Paragraph("Thực hiện Kế hoạch."))
    made = converted({"titled": form}, tmp_path)["titled"]
    with opened(made) as word, opened(printed(form)) as ours:
        lines = word.pages[0].extract_text().splitlines()
        assert len(lines) == 4
        assert lines == ours.pages[0].extract_text().splitlines()


def test_the_rules_of_a_letterhead_are_drawn_as_in_the_pdf(tmp_path: Path) -> None:
    form = document(*DECISION)
    made = converted({"decision": form}, tmp_path)["decision"]
    with opened(made) as word, opened(printed(form)) as ours:
        drawn = sorted(set(rules_of(word.pages[0])))  # LibreOffice draws each twice
        assert len(drawn) == 3
        for found, model in zip(drawn, sorted(rules_of(ours.pages[0])), strict=True):
            assert all(abs(one - other) <= 2.5 for one, other in zip(found, model, strict=True))


def test_what_follows_a_title_stands_as_far_below_its_rule_as_in_the_pdf(tmp_path: Path) -> None:
    papers = [each for block in FOLLOWING.values() for each in (NextPaper(), TITLE, block)]
    form = document(*papers[1:])
    made = converted({"titles": form}, tmp_path)["titles"]
    with opened(made) as word, opened(printed(form)) as ours:
        for page, model in zip(word.pages, ours.pages, strict=True):
            assert below_the_rule(page) == pytest.approx(below_the_rule(model), abs=2.5), "LibreOffice's rule is lower"
        below = [below_the_rule(page) for page in word.pages]
        assert below == pytest.approx([below[0]] * len(FOLLOWING), abs=ROUNDING)


def below_the_rule(page: Any) -> float:
    """Points from the rule to the foot of the first line under it."""
    rule = max(top for _, _, top in rules_of(page))
    return float(min(char["bottom"] for char in page.chars if char["top"] > rule) - rule)

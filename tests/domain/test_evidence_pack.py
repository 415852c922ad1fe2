"""Names in an evidence pack: such as every system takes, in the index's order, none twice."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.evidence_index import EvidencePaper, IndexEntry, Proven, index_entries
from cchc_desktop.domain.evidence_pack import (
    LONGEST_FILE,
    LONGEST_FOLDER,
    SourceFile,
    ending_of,
    folder_name,
    pack_name,
    packed_files,
    plain,
)

SAFE = re.compile(r"[A-Za-z0-9(._][A-Za-z0-9 ._()&+,-]*")


def paper(row: int, number: str = "", abstract: str = "", files: tuple[str, ...] = ("a.pdf",)) -> EvidencePaper:
    return EvidencePaper(row, number, "", date(2023, 1, 1), "", abstract, files)


def entry(title: str, *papers: EvidencePaper) -> IndexEntry:
    return index_entries([Proven("Nội dung 1", "6.2", title, papers)])[0]


def names(paper: EvidencePaper, *files: str) -> list[str]:
    [one] = entry("Báo cáo", paper).papers
    return [each.name for each in packed_files(one, [SourceFile(name, "0" * 64, 1) for name in files])]


def test_a_product_has_a_folder_under_its_number() -> None:
    assert pack_name(2023) == "Ho so tai lieu kiem chung CCHC 2023"
    assert folder_name(entry("Báo cáo: Đánh giá /kết quả/", paper(1))) == "01 San pham 6.2 Bao cao Danh gia -ket qua"
    assert folder_name(entry("Báo cáo", paper(1, files=()))) == "01 San pham 6.2 Bao cao (chua co tep)"


def test_a_file_has_its_documents_number_and_keeps_its_ending() -> None:
    assert names(paper(1, "41/BC-UBND"), "scan 001.PDF") == ["01.1 41-BC-UBND.PDF"]
    assert names(paper(1, "", "Ảnh hội nghị"), "IMG_2.jpeg") == ["01.1 Anh hoi nghi.jpeg"]
    assert names(paper(1, "41/BC-UBND"), "Bản ký.pdf", "Phụ lục số liệu.xlsx", "Bản ký.pdf") == [
        "01.1 41-BC-UBND (1) Ban ky.pdf",
        "01.1 41-BC-UBND (2) Phu luc so lieu.xlsx",
        "01.1 41-BC-UBND (3) Ban ky.pdf",
    ]


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("a.pdf", ".pdf"),
        ("a", ""),
        (".pdf", ""),
        ("Mục 1. Báo cáo", ""),
        ("a.tệp", ""),
        ("a.tar.gz", ".gz"),
        ("a.", ""),
    ],
)
def test_only_what_a_system_knows_is_an_ending(name: str, ending: str) -> None:
    assert ending_of(name) == ending


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Đề án số hóa", "De an so hoa"), ("05/KH-UBND", "05-KH-UBND"), ("😀 <a> : *?", "a"), ("con. ", "con"), ("Ø", "")],
)
def test_letters_that_a_system_may_spoil_are_made_plain(text: str, expected: str) -> None:
    assert plain(text) == expected


@given(st.text(max_size=500), st.text(max_size=300), st.lists(st.text(max_size=200), min_size=1, max_size=5))
def test_every_name_can_be_written_everywhere(title: str, number: str, files: list[str]) -> None:
    one = entry(title, paper(1, number, title))
    found = packed_files(one.papers[0], [SourceFile(name, "0" * 64, 1) for name in files])
    for name, longest in ((folder_name(one), LONGEST_FOLDER), *((each.name, LONGEST_FILE) for each in found)):
        assert SAFE.fullmatch(name)
        assert name == name.strip(" ")
        assert not name.endswith(".")
        assert len(name) <= longest
    assert len({each.name.casefold() for each in found}) == len(files)

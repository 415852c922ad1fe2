"""The numbers of an evidence index: they name folders, which must stand in the order of the plan."""

from __future__ import annotations

import pytest

from cchc_desktop.domain.evidence_index import EvidencePaper, Proven, index_entries

PAPER = EvidencePaper(1, "05/BC-UBND", "BC", None, "", "")


def proven(number: int, papers: int = 1, unproved: tuple[str, ...] = ()) -> Proven:
    return Proven("Nội dung 1", f"{number}.1", "Báo cáo", (PAPER,) * papers, unproved)


def test_what_has_neither_a_document_nor_needs_one_has_no_number() -> None:
    found = index_entries([proven(1), proven(2, papers=0), proven(3, papers=0, unproved=("",)), proven(4)])
    assert [(one.number, one.proven.code) for one in found] == [("01", "1.1"), ("02", "3.1"), ("03", "4.1")]


@pytest.mark.parametrize(("count", "first", "last"), [(1, "01", "01"), (99, "01", "99"), (100, "001", "100")])
def test_numbers_are_all_as_long_as_the_last(count: int, first: str, last: str) -> None:
    found = index_entries(proven(number) for number in range(1, count + 1))
    assert (found[0].number, found[-1].number) == (first, last)
    numbers = [one.number for one in found]
    assert sorted(numbers) == numbers, "as a folder lists them"


def test_documents_are_counted_anew_within_each_product() -> None:
    found = index_entries([proven(1, papers=2), proven(2, papers=12)])
    assert [one.number for one in found[0].papers] == ["01.1", "01.2"]
    assert [found[1].papers[0].number, found[1].papers[-1].number] == ["02.01", "02.12"]

"""Which products are the plan itself, which its periodic reports: by their titles."""

from __future__ import annotations

import pytest

from cchc_desktop.domain.usual_papers import UsualPaper, usual_paper


@pytest.mark.parametrize(
    ("title", "recurs", "paper"),
    [
        ("Kế hoạch của UBND huyện về cải cách hành chính năm 2023", False, UsualPaper.PLAN),
        ("- Kế hoạch CCHC năm 2026", False, UsualPaper.PLAN),
        ("Kế hoạch thực hiện công tác cải cách hành chính", False, UsualPaper.PLAN),
        ("Kế hoạch kiểm tra CCHC năm 2023 của UBND huyện, Quyết định thành lập Đoàn kiểm tra", False, None),
        ("Kế hoạch của UBND huyện về tuyên truyền cải cách hành chính", False, None),
        ("Báo cáo kết quả thực hiện Kế hoạch cải cách hành chính", False, None),
        ("Báo cáo của UBND huyện về công tác cải cách hành chính định kỳ", False, UsualPaper.REPORT),
        ("Phiếu báo cáo CCHC", True, None),
        ("Báo cáo công tác CCHC quý, 6 tháng, năm", True, UsualPaper.REPORT),
        ("Báo cáo kết quả kiểm tra CCHC", True, None),
        ("Báo cáo UBND huyện về kết quả thực hiện", True, None),
    ],
)
def test_a_product_is_told_by_its_title(title: str, recurs: bool, paper: UsualPaper | None) -> None:
    assert usual_paper(title, recurs=recurs) is paper

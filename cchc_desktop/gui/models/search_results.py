"""What the search found, as rows under a heading for each kind of place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cchc_desktop.domain.periods import PeriodKind, period_and_year
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.text import listed
from cchc_desktop.gui.models.due_list import Heading, Row

if TYPE_CHECKING:
    from cchc_desktop.services.searching import Found

KIND_WORDS = {
    "deliverable": "Sản phẩm",
    "task": "Nhiệm vụ",
    "area": "Nội dung",
    "milestone": "Mốc thời hạn",
    "progress": "Tiến độ đã ghi",
    "document": "Văn bản",
    "file": "Tệp của văn bản",
    "section": "Mục báo cáo",
    "unit": "Đơn vị",
    "group": "Nhóm đơn vị",
    "finding": "Vấn đề kiểm tra phát hiện",
    "reminder": "Nhắc việc",
    "inspection": "Cuộc kiểm tra",
    "visit": "Đơn vị được kiểm tra",
    "initiative": "Sáng kiến",
    "legal_document": "Văn bản rà soát",
    "survey": "Cuộc khảo sát",
    "dossier": "Hồ sơ lưu trữ",
}


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A place found, as the list paints it."""

    found: Found
    state: State | None = None
    state_words: str = ""

    @property
    def code(self) -> str:
        return self.found.code

    @property
    def title(self) -> str:
        return listed(self.found.title)

    @property
    def quiet(self) -> str:
        if self.found.unit:
            return self.found.unit
        if self.found.record is not None:
            return f"Sổ theo dõi năm {self.found.year}" if self.found.year else "Sổ theo dõi"
        if self.found.dossier_id is not None:
            return f"Hồ sơ năm {self.found.year}"
        if self.found.period and self.found.year:
            return f"Báo cáo {period_and_year(PeriodKind(self.found.period), self.found.year)}"
        what = "Văn bản" if self.found.document_id is not None and self.found.deliverable_id is None else "Kế hoạch"
        return f"{what} năm {self.found.year}" if self.found.year else ""

    @property
    def record(self) -> tuple[str, int] | None:
        """The page that shows it as a record of its own, and the record's id; None for places in the plan."""
        if self.found.document_id is not None:
            return "documents", self.found.document_id
        return ("units", self.found.unit_id) if self.found.unit_id is not None else None

    @property
    def tooltip(self) -> str:
        return f"{KIND_WORDS[self.found.kind]} {self.code}  {self.title}\n{self.quiet}".strip()


def found_rows(found: Iterable[Found]) -> list[Row]:
    """One heading a kind, in the order the search gave them."""
    by_kind: dict[str, list[Row]] = {}
    for place in found:
        by_kind.setdefault(place.kind, []).append(FoundRow(place))
    rows: list[Row] = []
    for kind, group in by_kind.items():
        rows += [Heading(KIND_WORDS[kind], len(group)), *group]
    return rows

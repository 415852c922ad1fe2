"""The plan itself and its periodic reports, told apart from all that the plan's products bring forth, by their names.

Both have a dossier of their own, kept for longer than those of the areas. The words looked for are a custom [custom]:
no rule says how a product or a dossier is to be called.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from cchc_desktop.domain.dossiers import Dossier
from cchc_desktop.domain.text import fold

_REFORM = r"(?:cai cach hanh chinh|cchc)\b"
# "Kế hoạch của UBND huyện về cải cách hành chính năm 2023", but no plan to inspect it or to make it known.
_PLAN = re.compile(rf"ke hoach(?: cua (?:(?! ve ).)* ve| ve| thuc hien)?(?: cong tac)? {_REFORM}")
_REPORT = re.compile(rf"bao cao (?!.*\bkiem tra\b).*{_REFORM}")
_PERIODIC = re.compile(r"\bdinh ky\b")


class UsualPaper(StrEnum):
    """What has a dossier of its own beside those of the areas."""

    PLAN = "KH"
    REPORT = "BC"


def usual_paper(title: str, *, recurs: bool) -> UsualPaper | None:
    """What a product of that title is: the year's reform plan, its periodic reports, or neither.

    `recurs`: its deadline comes again and again, which tells a periodic report whose title does not.
    """
    words = fold(title).lstrip("-–+• ")
    if _PLAN.match(words):
        return UsualPaper.PLAN
    periodic = recurs or _PERIODIC.search(words)
    return UsualPaper.REPORT if periodic and _REPORT.match(words) else None


def dossier_for(paper: UsualPaper, dossiers: Iterable[Dossier]) -> Dossier | None:
    """The first dossier of no area that is called after the plan, or after its periodic reports."""
    return next((one for one in dossiers if one.draft.area_id is None and _is_called_after(paper, one.title)), None)


def _is_called_after(paper: UsualPaper, title: str) -> bool:
    words = fold(title)
    if paper is UsualPaper.PLAN:
        return _PLAN.search(words) is not None
    return _REPORT.search(words) is not None and _PERIODIC.search(words) is not None

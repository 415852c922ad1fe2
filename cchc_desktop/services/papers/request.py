"""What paper is asked for: the form, of which year and day, and what more that form needs to know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.refusal import Refusal

NOTHING_ASKED = PlanConditions()
AnnexHeading = Literal["plan", "decree"]


class Need(StrEnum):
    """What a form cannot be made without, named as the command's option."""

    PERIOD = "period"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """A form and what is chosen for it; what a form does not ask for is left alone.

    `unit` is a unit's name, short name or other spelling; `code` a task's or product's number ("6" or "6.2"), or a
    dossier's ("01.CCHC"), or an inspection's name; `choice` one of the form's own variants (`Form.choices`), empty for
    the first of them. `part` is the number of a month or quarter where that variant can be printed by them, None for
    the whole year; `wanted` what a page filters by.
    """

    form: str
    year: int
    today: date
    period: PeriodKind | None = None
    unit: str = ""
    code: str = ""
    choice: str = ""
    part: int | None = None
    wanted: PlanConditions = NOTHING_ASKED

    @property
    def wanted_period(self) -> PeriodKind:
        """The period, for a form that needs one."""
        if self.period is None:
            raise Refusal("Mẫu này in theo kỳ; hãy chọn kỳ báo cáo.")
        return self.period


@dataclass(frozen=True, slots=True)
class Choice:
    """A variant of a form: how the command names it, its words, and what it adds to a file's name.

    `parts` are how many of it make a year where one alone can be printed (12 months), `part_stem` their name in a
    file's name.
    """

    name: str
    words: str
    in_file_name: str = ""
    parts: int = 0
    part_stem: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A form in the catalogue. `choices` are its variants, the usual one first; `makers` has what makes it."""

    name: str
    title: str
    needs: frozenset[Need] = frozenset()
    choices: tuple[Choice, ...] = ()
    file_stem: str = ""

    def chosen(self, request: PaperRequest) -> Choice | None:
        """The variant asked for, else the usual one; one or a part that the form does not have is refused."""
        for choice in self.choices:
            if request.choice in ("", choice.name):
                self._refuse_part(choice, request.part)
                return choice
        if request.choice:
            names = ", ".join(choice.name for choice in self.choices)
            known = f"các kiểu: {names}" if names else "mẫu này chỉ có một kiểu"
            raise Refusal(f"Mẫu {self.name} không có kiểu {request.choice}; {known}.")
        return None

    def _refuse_part(self, choice: Choice, part: int | None) -> None:
        if part is None or 1 <= part <= choice.parts:
            return
        known = f"hãy chọn từ 1 đến {choice.parts}" if choice.parts else "kiểu này chỉ in cả năm"
        raise Refusal(f"Mẫu {self.name}, kiểu {choice.words}, không có phần thứ {part}; {known}.")

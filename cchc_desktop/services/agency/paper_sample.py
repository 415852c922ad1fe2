"""How an agency's letterhead and signature will stand on paper, for a look at them while they are edited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cchc_desktop.documents.forms.wording import full_number, place_line, recipient_lines
from cchc_desktop.documents.layout import DECREE_30, Type
from cchc_desktop.domain.agency import Agency

NATION, MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"


@dataclass(frozen=True, slots=True)
class SampleLine:
    """A line with its size in points; `rule` is the length of the rule under it in parts of the line, 0 for none.

    `gap` is the room above it in points; `left` sets it at the column's edge instead of its middle.
    """

    text: str
    size: float
    bold: bool = False
    italic: bool = False
    rule: float = 0
    gap: float = 0
    left: bool = False


@dataclass(frozen=True, slots=True)
class SampleStrip:
    """Two columns side by side; `width` and `columns` (start and width of each) are the paper's, in points.

    `level`: the last lines, number and day, stand on one line.
    """

    left: tuple[SampleLine, ...]
    right: tuple[SampleLine, ...]
    width: float
    columns: tuple[tuple[float, float], tuple[float, float]]
    level: bool


def letterhead_sample(agency: Agency, today: date, kind: str = "BC") -> SampleStrip:
    """The head of a document of this kind, numbered 05, its day still blank."""
    layout = DECREE_30
    names = [_line(text, layout.agency) for text in agency.name_lines if text]
    ruled = [*names[:-1], _line(names[-1].text, layout.agency, rule=layout.rule_share)] if names else []
    parent = [_line(agency.parent, layout.parent)] if agency.parent else []
    number = _line(f"Số: {full_number('5', kind, agency)}", layout.number, gap=layout.number_gap)
    place = _line(place_line(agency, None, today.year), layout.place, gap=layout.number_gap)
    right = (_line(NATION, layout.nation), _line(MOTTO, layout.motto, rule=1), place)
    return _strip((*parent, *ruled, number), right, level=True)


def signature_sample(agency: Agency, kind: str | None = None) -> SampleStrip:
    """The foot of a document of this kind (None: of any): recipients to the left, who signs to the right."""
    layout = DECREE_30
    answers = kind == "" or bool(agency.addressees)
    lines = recipient_lines(agency, answers=answers, kind=kind)
    word = _line("Nơi nhận:", layout.recipients_word, left=True)
    left = (word, *(_line(text, layout.recipients, left=True) for text in lines))
    signer = [_line(agency.signer_name, layout.signer, gap=layout.signature_room / 3)] if agency.signer_name else []
    return _strip(left, (*(_line(text, layout.authority) for text in agency.authority_lines), *signer), level=False)


def number_words(agency: Agency) -> str:
    """ "Ký hiệu sẽ in: 05/BC-UBND; công văn 12/UBND-NV."."""
    return f"Ký hiệu sẽ in: {full_number('5', 'BC', agency)}; công văn {full_number('12', '', agency)}."


def _line(text: str, style: Type, *, rule: float = 0, gap: float = 0, left: bool = False) -> SampleLine:
    return SampleLine(text, style.size, style.bold, style.italic, rule, gap, left)


def _strip(left: tuple[SampleLine, ...], right: tuple[SampleLine, ...], *, level: bool) -> SampleStrip:
    layout = DECREE_30
    width = layout.paper_width - layout.margin_left - layout.margin_right
    return SampleStrip(left, right, width, layout.columns(width), level)

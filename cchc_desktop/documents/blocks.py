"""A printed document as blocks: what stands on the paper, in order, without a word of how a file format says it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cchc_desktop.domain.leads import Lead, Target


class Align(StrEnum):
    """How the text of a table's cell stands between its edges."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Ô số 1 to 4 and 5b of the decree's diagram; `number_line` and `place_line` share a line, blanks and all.

    `subject` is what a công văn is about, "V/v …" included: it stands under the number, and no KindTitle follows.
    A paper that begins with a `landscape` one lies down: it is one wide table.
    """

    parent: str
    name_lines: tuple[str, ...]
    number_line: str
    place_line: str
    subject: str = ""
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class KindTitle:
    """Ô số 5a: the kind in capitals, what it is about below, a rule under both.

    `basis` is "(Kèm theo …)" of a list that is no appendix, in italics between them and the rule (Phụ lục V, mục II).
    """

    kind: str
    abstract: str
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Addressees:
    """Ô số 9a, "Kính gửi:": one name stands on the same line, several one a line; names without dashes or stops."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its number; level 1 "I. TIÊU ĐỀ", level 2 "1. Tiêu đề" (both bold), level 3 "a) Tiêu đề"."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of running text; a line break inside it is kept. `leads` are for who looks at it on the screen."""

    text: str
    leads: tuple[Lead, ...] = ()


@dataclass(frozen=True, slots=True)
class FillIn:
    """What is filled in by hand: `lines` lines of dots to the right margin, the first beside the label if there is one.

    Where the label leaves too little of its line, all of them stand below it.
    """

    label: str = ""
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Basis:
    """The căn cứ a document rests on, a paragraph in italics each; lines as printed, ";" or "." at their end."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CentredLine:
    """A bold line in the middle: who decides, above the căn cứ of a decision; "QUYẾT ĐỊNH:" below them."""

    text: str


@dataclass(frozen=True, slots=True)
class CentredNote:
    """A line in italics in the middle, under a title or above a table: "(Số liệu tính đến ngày …)"."""

    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article of a decision: `label` ("Điều 1.") in bold, `text` after it; each line of the text is a paragraph."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Ô số 7a, 7b and 9b: authority and name to the right, "Nơi nhận:" with its list to the left, lines as printed.

    It never stands alone on a page: two lines of the text before it, or a row of the table, go with it.
    """

    authority_lines: tuple[str, ...]
    signer_name: str
    recipient_lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignatureColumn:
    """One of several signers: "THƯ KÝ", and the name below the room for the signature.

    Both in italics: `day_line` is place and day above the authority, `note` what stands below it, "(Ký, ghi rõ họ
    tên)".
    """

    authority_lines: tuple[str, ...]
    signer_name: str
    day_line: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class JointSignature:
    """Two or three signers beside one another, as under minutes; "Nơi nhận:" with its list below, to the left.

    Like SignatureBlock it never stands alone on a page.
    """

    columns: tuple[SignatureColumn, ...]
    recipient_lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactFooter:
    """Ô số 13, a công văn's address lines: at the foot of the first page, wherever among the blocks they stand."""

    text: str


@dataclass(frozen=True, slots=True)
class NextPaper:
    """Stands between two papers of a batch: the next begins on a page of its own, and its pages are counted anew."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `share` is its width in proportion to the other columns' shares.

    `names` says that its cells name what stands beside them, in bold: a head at the side.
    """

    share: float
    align: Align = Align.LEFT
    names: bool = False


@dataclass(frozen=True, slots=True)
class HeadCell:
    """A cell of a table's head: where it begins, counted from 0, and how many columns and rows it covers.

    A `plain` one is not bold: the column's number, "(1)".
    """

    text: str
    column: int
    row: int
    columns: int = 1
    rows: int = 1
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Banner:
    """A row whose one cell covers the whole width: an area's title. It stays with the group that follows.

    With `column` it is a heading in that column alone, between empty cells.
    """

    text: str
    column: int | None = None


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Rows that share cells: a task with its deliverables.

    `shared` holds (column, text) of the cells merged over all rows, `rows` the texts of the other columns from left to
    right. A group may break between its rows; its shared cells are then shown again on the next page. `leads` are
    (row, place of the text in it, target) of cells that lead somewhere as a whole.
    """

    shared: tuple[tuple[int, str], ...]
    rows: tuple[tuple[str, ...], ...]
    leads: tuple[tuple[int, int, Target], ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table over the whole width; its head is shown again on every page."""

    columns: tuple[Column, ...]
    head: tuple[HeadCell, ...]
    body: tuple[Banner | RowGroup, ...]


@dataclass(frozen=True, slots=True)
class Appendix:
    """Begins an appendix on a page of its own, whose pages are counted anew; everything after it belongs to it.

    `label` is "Phụ lục" or "Phụ lục I", `basis` the line "(Kèm theo …)"; an empty text leaves its line out.
    """

    label: str
    title: str
    basis: str
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class Parts:
    """Counts that a bar or a column is divided by."""

    done: int
    done_late: int
    late: int
    rest: int

    @property
    def total(self) -> int:
        return self.done + self.done_late + self.late + self.rest


@dataclass(frozen=True, slots=True)
class BarRow:
    """A name, its bar, and the numbers beside it."""

    name: str
    parts: Parts
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BarTable:
    """Rows with bars; `head` names the names, then the numbers. A name takes at most `name_lines` lines."""

    head: tuple[str, ...]
    rows: tuple[BarRow, ...]
    name_lines: int


@dataclass(frozen=True, slots=True)
class MonthColumn:
    """One column: its label below, its count in words above."""

    label: str
    count: str
    parts: Parts


@dataclass(frozen=True, slots=True)
class MonthColumns:
    """Columns beside one another over the whole width, the fullest as high as there is room."""

    columns: tuple[MonthColumn, ...]


@dataclass(frozen=True, slots=True)
class BriefList:
    """A title in bold and rows of one line each; what is longer is cut with "…"."""

    title: str
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Begins a page of a paper that is no form of the decree: agency small in the left corner, day in the right one.

    `title` stands large in the middle, `remarks` below it, each a paragraph. The document's pages go on being counted.
    """

    issuer: tuple[str, ...]
    title: str
    printed_on: str
    remarks: tuple[str, ...] = ()
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class DayLine:
    """One entry of a day; `strong` is what presses."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class DayCell:
    """A day: its number, what stands small in the corner beside it, the name of a holiday, what falls on it.

    `is_off` days are shaded; `is_marked` ones stand out among the small days of months side by side.
    """

    number: str
    corner: str = ""
    name: str = ""
    lines: tuple[DayLine, ...] = ()
    is_off: bool = False
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class MonthDays:
    """A month in weeks of seven days from Monday to Sunday; None where a week reaches into another month."""

    title: str
    weeks: tuple[tuple[DayCell | None, ...], ...]


@dataclass(frozen=True, slots=True)
class DayGrid:
    """Months as grids of days, `across` of them side by side, weekdays named by `heads`; `legend` explains its marks.

    Its letters are as large as lets all months stand on one page; `fills` when the grid takes what is left of it.
    Where even small letters do not do, it goes on on the next page, a week in one piece: what a cell holds is short.
    """

    months: tuple[MonthDays, ...]
    across: int
    heads: tuple[str, ...]
    legend: str = ""
    fills: bool = False


Block = (
    Letterhead
    | KindTitle
    | Addressees
    | Heading
    | Paragraph
    | FillIn
    | Basis
    | CentredLine
    | CentredNote
    | Article
    | SignatureBlock
    | JointSignature
    | ContactFooter
    | NextPaper
    | Table
    | Appendix
    | BarTable
    | MonthColumns
    | BriefList
    | Sheet
    | DayGrid
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document; `title` and `author` are what a file's properties show."""

    title: str
    author: str
    blocks: tuple[Block, ...]

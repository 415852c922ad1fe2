"""The decree's numbers: every size, margin and distance of a printed document, in points, in one profile.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I; where it gives a range or is silent the value is the one the office prints.
"""

from __future__ import annotations

from dataclasses import dataclass

MM = 72 / 25.4
"""Points in a millimetre."""


@dataclass(frozen=True, slots=True)
class Type:
    """A size in points and a style of letter."""

    size: float
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """Layout of an official document (Phụ lục I; the mục of each number stands beside it)."""

    paper_width: float = 210 * MM  # I.1: A4
    paper_height: float = 297 * MM
    margin_top: float = 20 * MM  # I.3: 20–25
    margin_bottom: float = 20 * MM  # I.3: 20–25
    margin_left: float = 30 * MM  # I.3: 30–35
    margin_right: float = 15 * MM  # I.3: 15–20
    line: float = 1.15
    """Height of a single-spaced line of Times New Roman, times its size (II.6.e: single to 1.5)."""

    page_number: Type = Type(13)  # I.7: 13–14
    page_number_drop: float = 10 * MM
    """From the paper's upper edge to the top of the number: inside the top margin."""

    nation: Type = Type(12, bold=True)  # II.1: 12–13
    motto: Type = Type(13, bold=True)  # II.1: 13–14
    parent: Type = Type(12)  # II.2: 12–13
    agency: Type = Type(12, bold=True)  # II.2: 12–13
    number: Type = Type(13)  # II.3
    place: Type = Type(13, italic=True)  # II.4: 13–14
    subject: Type = Type(12)  # II.5.b: 12–13
    kind: Type = Type(14, bold=True)  # II.5: 13–14
    abstract: Type = Type(14, bold=True)  # II.5: 13–14
    addressees: Type = Type(14)  # II.9: 13–14
    body: Type = Type(14)  # II.6: 13–14
    heading: Type = Type(14, bold=True)  # II.6: headings of mục and khoản
    basis: Type = Type(14, italic=True)  # II.6.a: 13–14
    centred: Type = Type(14, bold=True)  # silent: as in the samples of decisions (Phụ lục III, mẫu 1.2, 1.3)
    note: Type = Type(13, italic=True)  # silent: as (Kèm theo …) under an appendix's title
    article: Type = Type(14, bold=True)  # II.6.đ: as large as the text
    authority: Type = Type(14, bold=True)  # II.7: 13–14
    signer: Type = Type(14, bold=True)  # II.7: 13–14
    recipients_word: Type = Type(12, bold=True, italic=True)  # II.9
    recipients: Type = Type(11)  # II.9
    contact: Type = Type(11)  # III.4: 11–12
    appendix_label: Type = Type(14, bold=True)  # III.1
    appendix_title: Type = Type(14, bold=True)  # III.1: 13–14
    appendix_basis: Type = Type(13, italic=True)  # III.1: 13–14
    table: Type = Type(11)  # silent
    table_head: Type = Type(11, bold=True)
    table_banner: Type = Type(11, bold=True)

    chart: Type = Type(10)  # silent: no form of the decree
    chart_head: Type = Type(10.5, bold=True)
    chart_name_share: float = 0.46
    chart_bar_share: float = 0.2
    """Width of names and of bars, in parts of the whole; the numbers have the rest."""
    chart_bar_height: float = 6
    chart_tall: float = 1.5
    """How far what is late stands out above and below its bar."""
    chart_gap: float = 2
    chart_column_height: float = 56
    chart_done: str = "#0E7A4B"
    chart_done_late: str = "#8CC3A9"
    chart_late: str = "#B42318"
    chart_rest: str = "#D9DFE5"

    sheet_corner: Type = Type(10)  # silent: no form of the decree
    sheet_corner_share: float = 0.2
    """Width of each corner of a sheet's head, in parts of the whole; the title has the middle."""
    sheet_issuer: Type = Type(10, bold=True)
    sheet_title: Type = Type(16, bold=True)
    sheet_remark: Type = Type(10.5, italic=True)
    sheet_gap: float = 8
    day_sizes: tuple[float, ...] = (9.5, 9, 8.5, 8, 7.5, 7, 6.5)
    """Sizes tried for what stands in a day, the largest first."""
    comfortable_day: float = 8.5
    """Down to this size letters give way to bare weeks at least `day_least` high."""
    day_least: float = 36
    small_day_sizes: tuple[float, ...] = (9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6)
    """The same where months stand side by side."""
    word_day: float = 8.5
    word_small_day: float = 8
    """The one size that a Word file has of each."""
    day_number_scale: float = 1.55
    """A day's number, in sizes of what stands under it."""
    small_day_number_scale: float = 1.0
    corner_scale: float = 0.9
    """The lunar day beside it, likewise."""
    month_title: Type = Type(11.5, bold=True)
    day_head: Type = Type(10, bold=True)
    small_day_head: Type = Type(7.5, italic=True)
    day_legend: Type = Type(9, italic=True)
    day_line: float = 1.1
    """Height of a line in a day, times its size."""
    day_pad: float = 2.5
    small_day_pad: float = 2
    day_entry_gap: float = 1.5
    """Between two entries of a day."""
    month_gap: float = 10
    day_off: str = "#E8E8E8"
    day_frame: float = 1.2
    """How far inside its edges the second frame of a day stands on which something is due."""

    left_share: float = 0.41
    """Share of the width for the left column of letterhead and signature (IV, the diagram)."""
    column_gap: float = 8
    rule_share: float = 0.42
    """Length of the rules under agency and abstract, in parts of the line above (II.2, II.5: 1/3 to 1/2)."""
    appendix_rule: float = 25 * MM
    """Length of the rule under "(Kèm theo …)" (Phụ lục III, mẫu 2.1)."""
    rule_width: float = 0.6
    rule_gap: float = 3
    """From the bottom of a line of text to the rule under it."""
    number_gap: float = 6
    """From the letterhead's rules to the line of number and place."""
    subject_gap: float = 6
    """From the number to what the công văn is about (II.5.b)."""
    kind_gap: float = 20
    block_gap: float = 12
    """Before Kính gửi, from a title's rule to the text, before a table."""
    indent: float = 10 * MM  # II.6: 10 or 12.7 mm
    paragraph_gap: float = 6  # II.6: at least 6
    leader_least: float = 30 * MM
    """Less than this beside its words is no room to write: the dots begin on the next line (silent)."""
    signature_gap: float = 14
    signature_room: float = 72
    """Room for signature and seal between authority and name (II.7, II.8)."""

    joint_recipients_gap: float = 12
    """From the names of several signers to "Nơi nhận:" below them (silent; Phụ lục III, mẫu 1.9 for the place)."""
    contact_gap: float = 6
    """Least distance from the text of page 1 to the rule above the address (silent)."""

    cell_side: float = 3
    cell_top: float = 2.5
    grid_width: float = 0.5

    def columns(self, width: float) -> tuple[tuple[float, float], tuple[float, float]]:
        """(start, width) of the left and the right column of letterhead and signature in a text area of that width."""
        left = width * self.left_share
        start = left + self.column_gap
        return (0, left), (start, width - start)

    def sheet_columns(self, width: float) -> tuple[tuple[float, float], ...]:
        """(start, width) of a sheet's left corner, its title and its right corner."""
        corner = width * self.sheet_corner_share
        middle = width - 2 * corner
        return (0, corner - self.column_gap), (corner, middle), (corner + middle, corner)


DECREE_30 = Profile()
"""What the program prints with."""

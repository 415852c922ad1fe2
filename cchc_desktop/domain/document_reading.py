"""Reads number, day, kind, abstract, issuer and signer off the text of an official document, as a proposal.

The layout is that of Nghị định 30/2020/NĐ-CP, Phụ lục I. The text of a PDF comes in many orders: the two columns of the
letterhead may stand one after the other or be merged into one line, so nothing here counts on a line of its own.
What is not seen clearly stays blank; the officer is shown every proposal before it counts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.document_kinds import KINDS, kind_of_reference
from cchc_desktop.domain.document_letterhead import issuer_of
from cchc_desktop.domain.document_signature import signer_of
from cchc_desktop.domain.numbering import read_document_number
from cchc_desktop.domain.text import fold, nfc, spaces_folded

HEAD_LINES = 40
"""Where letterhead, kind and abstract stand; what comes later is the body."""
MOST_LINES_OF_ABSTRACT = 8

_NUMBER = re.compile(
    r"(?:^|\s)(?:Số|SỐ)\s*:?\s*([0-9]{1,6}[A-Za-zĐđ]?)\s*/\s*"
    r"((?:[0-9]{4}\s*/\s*)?[^\W\d_][^\W_]*(?:[&.][^\W_]+)*(?:\s?[-–]\s?[^\W\d_][^\W_]*(?:[&.][^\W_]+)*)*)"
)
_DAY = re.compile(r"(?i:ngày)\s*([0-9]{1,2})\s*(?i:tháng)\s*([0-9]{1,2})\s*(?i:năm)\s*([0-9]{4})")
_OF_ANOTHER = re.compile(r"(?i:kèm theo|ban hành|căn cứ|\bsố\s*[0-9])")
_ABOUT = re.compile(r"(?:^|\s)(V/v|v/v|V/V)[:\s]\s*")
_RULE = re.compile(r"[\W_]*")
_BODY = re.compile(
    r"(Căn cứ|Thực hiện|Kính gửi|Kính thưa|Theo |Để |Nhằm|Xét |Trong |Sau khi|Hôm nay|Điều \d|Phần |Chương |Ngày |"
    r"Trên cơ sở|Được sự|Nơi nhận|[IVX]+\s*[.)]|[A-Z]\s*[.)]|[0-9]+\s*[.)]|-\s)"
)
_KIND_NAMES = {fold(name).upper(): kind for kind, name in KINDS.items()}


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """What could be read; "" and None where it could not. `kind` is the decree's abbreviation."""

    reference: str = ""
    issued_on: date | None = None
    kind: str = ""
    abstract: str = ""
    issuer: str = ""
    signer: str = ""

    @property
    def says_something(self) -> bool:
        return self != DocumentReading()


def read_document_text(first_page: str, last_page: str = "") -> DocumentReading:
    """Read a document's first page, and its last one for the signature ("" where it has one page only)."""
    lines = _lines(first_page)
    head = lines[:HEAD_LINES]
    number_at, reference = _reference(head)
    kind_at, kind, rest = _kind(head)
    abstract = _abstract_under(head, kind_at, rest) if kind_at is not None else _abstract_about(head)
    return DocumentReading(
        reference=reference,
        issued_on=_issued_on(head, kind_at),
        kind=kind_of_reference(reference) if reference else kind,
        abstract=abstract,
        issuer=issuer_of(head[: _end_of_letterhead(head, number_at, kind_at)]),
        signer=signer_of(_lines(last_page) if last_page.strip() else lines),
    )


def _lines(text: str) -> list[str]:
    """The lines that say something, in NFC, white space folded; a text extracted without line ends is one line."""
    return [line for line in (spaces_folded(nfc(part)) for part in text.splitlines()) if line]


def _reference(head: Sequence[str]) -> tuple[int | None, str]:
    for place, line in enumerate(head):
        match = _NUMBER.search(line)
        number = read_document_number(f"{match[1]}/{match[2]}") if match else None
        if number is not None:
            return place, str(number)
    blank = next((place for place, line in enumerate(head) if re.match(r"(Số|SỐ)\s*:?\s*/", line)), None)
    return blank, ""


def _issued_on(head: Sequence[str], kind_at: int | None) -> date | None:
    """The day beside the place name; a day of another document ("Kèm theo … ngày …") is not this one's."""
    letterhead = head[: kind_at + 1] if kind_at else head
    found = [match for line in letterhead for match in _DAY.finditer(line) if not _speaks_of_another(line, match)]
    if not found and kind_at is not None:  # some texts put the right column after the title
        found = [
            match for line in head for match in _DAY.finditer(line) if line[: match.start()].rstrip().endswith(",")
        ]
    return next((day for match in found if (day := _day(match)) is not None), None)


def _speaks_of_another(line: str, match: re.Match[str]) -> bool:
    """Beside the place name, or alone on its line; "ngày … của Chính phủ)" goes on with the line above it."""
    before, after = line[: match.start()].rstrip(), line[match.end() :].strip()
    return not before.endswith(",") and bool(after or _OF_ANOTHER.search(before))


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None


def _kind(head: Sequence[str]) -> tuple[int | None, str, str]:
    """(line, abbreviation, what follows on that line) of the kind in capitals: "BÁO CÁO"."""
    for place, line in enumerate(head):
        if line != line.upper():
            continue
        folded = fold(line).upper()
        for name, kind in _KIND_NAMES.items():
            if folded == name:
                return place, kind, ""
            if folded.startswith(f"{name} ") and len(line) > len(name):
                return place, kind, line[len(name) :].strip()
    return None, "", ""


def _abstract_under(head: Sequence[str], kind_at: int, rest: str) -> str:
    taken = [rest] if rest else []
    for line in head[kind_at + 1 : kind_at + 1 + MOST_LINES_OF_ABSTRACT]:
        ends = _RULE.fullmatch(line) or _is_authority(line, taken) or (taken and _BODY.match(line))
        if ends or "Kèm theo" in line:
            break
        taken.append(line)
        if line.endswith((".", ":", ";")):
            break
    return _said(" ".join(taken))


def _said(words: str) -> str:
    """Words without what ends them; a line of dots to be filled in says nothing."""
    told = spaces_folded(words).rstrip(".:;… ")
    return told if len([sign for sign in told if sign.isalpha()]) > len("Về việc") else ""


def _is_authority(line: str, taken: Sequence[str]) -> bool:
    """A line in capitals under the abstract names who decides: "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN"."""
    words = [word for word in line.split() if any(sign.isalpha() for sign in word)]
    capitals = len(words) > 1 and line == line.upper()
    return capitals and not (taken and taken[-1] == taken[-1].upper())


def _abstract_about(head: Sequence[str]) -> str:
    """A công văn has no kind line: "V/v …" under its number says what it is about."""
    for place, line in enumerate(head):
        if (match := _ABOUT.search(line)) is not None:
            taken = [f"V/v {_without_day(line[match.end() :])}"]
            for following in head[place + 1 : place + 1 + MOST_LINES_OF_ABSTRACT]:
                words = _without_day(following)
                if _BODY.match(following) or _RULE.fullmatch(following) or following[0].isupper():
                    break
                taken.append(words)
            return _said(" ".join(taken))
    return ""


def _without_day(line: str) -> str:
    """The line without the place and day that the right column put into it."""
    match = _DAY.search(line)
    if match is None:
        return line
    before = line[: match.start()].rstrip()
    if before.endswith(","):
        words = before.rstrip(",").split()
        while words and words[-1][0].isupper() and words[-1][1:].islower():
            words.pop()
        before = " ".join(words)
    return f"{before} {line[match.end() :]}"


def _end_of_letterhead(head: Sequence[str], number_at: int | None, kind_at: int | None) -> int:
    ends = [place for place in (number_at, kind_at) if place is not None]
    return min(ends) if ends else 0

"""Reminder letters (công văn đôn đốc), one after another: the decree's sample 1.5 with a table of what presses.

The decree has no text for them; sentences, table and what is asked for are a custom of the office.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from cchc_desktop.documents.blocks import (
    Addressees,
    Align,
    Banner,
    Block,
    Column,
    ContactFooter,
    Document,
    HeadCell,
    NextPaper,
    Paragraph,
    RowGroup,
    SignatureBlock,
    Table,
)
from cchc_desktop.documents.forms.parts import numbered_letterhead
from cchc_desktop.documents.forms.wording import cited_plan, issuer, recipient_lines
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.numbers import day_words as short_day
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.reminder_letters import LetterItem, PastReminder, ReminderLetter, counted_words

_MEANS = (("letter", "bằng công văn"), ("telephone", "qua điện thoại"), ("message", "qua tin nhắn"))
_PARTS = ((State.LATE, "quá hạn nhưng chưa hoàn thành"), (State.SOON, "sắp đến hạn"))


@dataclass(frozen=True, slots=True)
class LettersContent:
    """What a batch is made from: `paper` is the letterhead it goes out under, `agency` the one whose plan it is.

    `today` is the day as of which the letters tell; number and day of signing are left blank. Answers are asked for
    before `answer_by`.
    """

    paper: Agency
    agency: Agency
    today: date
    answer_by: date
    letters: tuple[ReminderLetter, ...]


def letters_document(content: LettersContent) -> Document:
    """All letters, each counted from page 1."""
    blocks: list[Block] = []
    for letter in content.letters:
        blocks += [NextPaper()] if blocks else []
        blocks += _letter(content, letter)
    return Document(_title(content), issuer(content.paper), tuple(blocks))


def _title(content: LettersContent) -> str:
    """What the file's properties show: the subject, and whom it goes to where that is one unit."""
    subject = content.letters[0].subject.removeprefix("V/v ") if content.letters else "đôn đốc"
    to = f" – {content.letters[0].unit}" if len(content.letters) == 1 else ""
    return f"Công văn {subject}{to}"


def _letter(content: LettersContent, letter: ReminderLetter) -> Iterator[Block]:
    paper = content.paper
    subject = letter.subject.replace("năm ", "năm\u00a0")  # a year stays with its word
    yield numbered_letterhead(paper, "", "", None, content.today.year, subject)
    yield Addressees((letter.unit,))
    yield Paragraph(_opening(content, letter))
    yield Table(_COLUMNS, _HEAD, tuple(_body(letter)))
    for text in _asked_for(content, letter):
        yield Paragraph(text)
    yield SignatureBlock(paper.authority_lines, paper.signer_name, recipient_lines(paper, answers=True, kind=""))
    if paper.contact_lines:
        yield ContactFooter("\n".join(paper.contact_lines))


# -- what is said


def _opening(content: LettersContent, letter: ReminderLetter) -> str:
    plans = " và ".join(cited_plan(plan, content.agency) for plan in letter.plans)
    told = " và ".join(f"{counted_words(letter.of(state))} {words}" for state, words in _PARTS if letter.of(state))
    return (
        f"Thực hiện {plans}; qua theo dõi, đến ngày {short_day(content.today)}, {letter.unit} còn {told}, "
        "cụ thể như sau:"
    )


def _asked_for(content: LettersContent, letter: ReminderLetter) -> Iterator[str]:
    sender, unit = issuer(content.paper), letter.unit
    late, soon = letter.of(State.LATE), letter.of(State.SOON)
    if letter.reminded:
        yield f"{sender} đã nhắc {unit} về các sản phẩm nêu trên {_reminded_words(letter.reminded)}."
    wanted = (
        "tập trung hoàn thành ngay các sản phẩm đã quá hạn" if late else "",
        "chủ động hoàn thành các sản phẩm sắp đến hạn theo đúng thời hạn của Kế hoạch" if soon else "",
    )
    yield f"{sender} đề nghị {unit} {'; '.join(filter(None, wanted))}."
    reasons = "; nêu rõ lý do chậm và thời gian dự kiến hoàn thành đối với sản phẩm đã quá hạn" if late else ""
    report = f", báo cáo {issuer(content.agency)}" if content.agency != content.paper else ""
    yield (
        f"Kết quả thực hiện (kèm văn bản, tài liệu kiểm chứng{reasons}) gửi về {sender} trước ngày "
        f"{short_day(content.answer_by)} để tổng hợp{report}./."
    )


def _reminded_words(reminders: tuple[PastReminder, ...]) -> str:
    """ "3 lần (2 lần bằng công văn số 12/PNV-CCHC, 1 lần qua điện thoại), lần gần nhất ngày 10/10/2023"."""
    told = []
    for means, words in _MEANS:
        of_means = [one for one in reminders if one.means == means]
        numbers = ", ".join(dict.fromkeys(f"số\u00a0{one.reference}" for one in of_means if one.reference))
        told += [f"{len(of_means)} lần {words}{f' ({numbers})' if numbers else ''}"] if of_means else []
    return f"{len(reminders)} lần: {', '.join(told)}; lần gần nhất ngày {short_day(reminders[-1].day)}"


# -- the table

_COLUMNS = (
    Column(5, Align.CENTRE),
    Column(25),
    Column(26),
    Column(15, Align.CENTRE),
    Column(16, Align.CENTRE),
    Column(13, Align.CENTRE),
)
_HEADS = ("Sản phẩm", "Thời hạn theo Kế hoạch", "Tình trạng", "Số lần đã nhắc")
_HEAD = (
    HeadCell("Nhiệm vụ (theo số thứ tự trong Kế hoạch)", 0, 0, columns=2),
    *(HeadCell(text, column, 0) for column, text in enumerate(_HEADS, start=2)),
)


def _body(letter: ReminderLetter) -> Iterator[Banner | RowGroup]:
    for state, words in _PARTS:
        for year, items in groupby(letter.of(state), key=lambda item: item.year):
            of_plan = f" (Kế hoạch năm {year})" if len(letter.plans) > 1 else ""
            yield Banner(f"Sản phẩm {words}{of_plan}")
            for (task, title), found in groupby(items, key=lambda item: (item.task_number, item.task_title)):
                yield RowGroup(((0, str(task)), (1, title)), tuple(_row(item) for item in found))


def _row(item: LetterItem) -> tuple[str, ...]:
    agreed = f"\n(đã thống nhất hạn mới: {short_day(item.agreed)})" if item.agreed else ""
    return (item.title, item.deadline, f"{item.standing}{agreed}", _often(item.reminded))


def _often(reminders: tuple[PastReminder, ...]) -> str:
    return f"{len(reminders)}\ngần nhất {short_day(reminders[-1].day)}" if reminders else "0"

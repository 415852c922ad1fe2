"""Sentences of the periodic report about one deliverable, in the office's own style."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cchc_desktop.domain.document_kinds import cited_kind
from cchc_desktop.domain.leads import LedText, ProductLead, as_led, joined, led
from cchc_desktop.domain.numbers import day_words, rate_words
from cchc_desktop.domain.plan import ChecklistItem, Deliverable, DocumentReference, ProgressEntry, Task
from cchc_desktop.domain.progress import HANDLING_WORDS, State
from cchc_desktop.domain.reported import Reported, is_concluded_by
from cchc_desktop.domain.text import spaces_folded

_TELLING = 45
"""A title shorter than this ("Công văn UBND huyện") does not tell what it is about: the task is named with it."""


def counted(number: int, noun: str) -> str:
    """ "03 sản phẩm": official prose writes a 0 before numbers below ten."""
    return f"{number:02} {noun}"


def bullets(lines: Iterable[LedText | str], nothing: str) -> LedText:
    """A line a point, each once; the sentence `nothing` where there is none."""
    found: dict[str, LedText] = {}
    for line in map(as_led, lines):
        if line.text:
            found.setdefault(line.text, line)
    points = ["- " + line.reworded(sentence(line.text)) for line in found.values()]
    return joined("\n", points or [nothing])


def sentence(text: str) -> str:
    """The text on one line, with a stop at its end."""
    folded = spaces_folded(text)
    return folded if folded.endswith((".", "!", "?", "…")) else f"{folded.rstrip(';,:')}."


def clause(text: str) -> str:
    """The text as part of a longer sentence, without the dash that a signed list began it with."""
    return spaces_folded(text).lstrip("-–+• ").rstrip(".;, ")


def named(task: Task, deliverable: Deliverable) -> LedText:
    """The deliverable as prose calls it; its title leads to it."""
    title = clause(deliverable.title)
    name = led(title, ProductLead(deliverable.id, deliverable.code))
    return name if len(title) >= _TELLING else name + f" (nhiệm vụ {task.number}: {clause(task.title)})"


def noted(entry: ProgressEntry) -> str:
    """The result that an entry notes, with the unit it speaks of."""
    return f"{entry.unit.name}: {clause(entry.result)}" if entry.unit else clause(entry.result)


def document_words(document: DocumentReference) -> str:
    """ "Báo cáo số 05/BC-UBND ngày 12/10/2023"; "Văn bản số 05 …" where nothing tells the kind."""
    number = f" số {document.number}" if document.number else ""
    day = f" ngày {day_words(document.issued_on)}" if document.issued_on else ""
    return f"{cited_kind(document.kind, document.number)}{number}{day}"


def cited(documents: Iterable[DocumentReference]) -> str:
    """ "05/BC-UBND ngày 12/10/2023; …" as the annex cites them."""
    return "; ".join(
        f"{document.number} ngày {day_words(document.issued_on)}" if document.issued_on else document.number
        for document in documents
    )


def standing_words(item: Reported) -> str:
    """How a deliverable stands, as the end of a sentence that began with its title."""
    documents = ", ".join(document_words(document) for document in item.documents)
    proof = f" ({documents})" if documents else ""
    percent = f", đã thực hiện được {item.percent}%" if item.percent is not None and not item.is_concluded else ""
    words = item.words[0].lower() + item.words[1:]
    return f"{words}{percent}{proof}"


def result_words(item: Reported) -> LedText:
    """What the progress entries say was achieved, and the conclusion with its document; empty when nothing is noted."""
    results = [noted(entry) for entry in item.entries if entry.result.strip()]
    if not results and not item.concluded:
        return LedText("")
    parts = list(dict.fromkeys(results))
    if item.percent is not None and not item.is_concluded:
        parts.append(f"tiến độ đạt {item.percent}%")
    parts += filter(None, (ending_words(item),))
    return item_name(item) + f": {'; '.join(parts)}"


def item_name(item: Reported) -> LedText:
    """What prose calls it."""
    return named(item.task, item.deliverable)


def ending_words(item: Reported) -> str:
    """ "hoàn thành đúng hạn (Báo cáo số …)"; for an open one the periods that were concluded, or nothing."""
    if item.is_concluded:
        return standing_words(item)
    done = [milestone.label[0].lower() + milestone.label[1:] for milestone in item.concluded if milestone.label]
    return f"đã hoàn thành kỳ {', '.join(done)}" if done else ""


def late_words(item: Reported) -> LedText:
    """A deliverable that was not delivered in time, with the reason and the new day where they are known."""
    parts = [f", thời hạn {clause(item.deliverable.deadline_text)}: quá hạn, chưa hoàn thành"]
    parts += [f"nguyên nhân: {reason}" for reason in reasons(item)]
    parts += [f"gia hạn đến ngày {day_words(one.new_due_on)}" for one in item.milestones if one.new_due_on]
    return item_name(item) + "; ".join(dict.fromkeys(parts))


def expected_words(day: date | None) -> str:
    """ " (dự kiến hoàn thành ngày 30/06/2023)", to follow a name; nothing where no day is known."""
    return f" (dự kiến hoàn thành ngày {day_words(day)})" if day else ""


def reasons(item: Reported) -> list[str]:
    """Why it was late, as recorded with its milestones."""
    return [clause(milestone.reason) for milestone in item.milestones if milestone.reason.strip()]


def note_words(item: Reported) -> str:
    """The annex's last column: reason, new day, what came after the cut-off, what the deliverable must state."""
    notes = [f"Lý do: {reason}" for reason in reasons(item)]
    for milestone in item.milestones:
        if milestone.new_due_on and not is_concluded_by(milestone, item.data_to):
            notes.append(f"Gia hạn đến {day_words(milestone.new_due_on)}")
        if milestone.done_on and milestone.done_on > item.data_to:
            notes.append(f"Hoàn thành ngày {day_words(milestone.done_on)}, sau ngày chốt số liệu")
        if milestone.units:
            ended = sum(is_concluded_by(one, item.data_to) for one in milestone.units)
            notes.append(f"{ended}/{len(milestone.units)} đơn vị đã hoàn thành")
    if len(item.milestones) > 1 and item.state is not State.UNCONFIRMED:
        notes.append(f"Đã kết thúc {len(item.concluded)}/{len(item.milestones)} mốc")
    notes += [_checked(one) for one in item.deliverable.checklist if one.is_filled]
    return "; ".join(dict.fromkeys(notes))


def _checked(item: ChecklistItem) -> str:
    if item.rate is not None:
        return f"{item.label}: {rate_words(item.rate)}"
    return f"{item.label}: {HANDLING_WORDS[item.handling]}" if item.handling else ""

"""Where two wordings of one text differ, so that a reader sees the change and not the page around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from cchc_desktop.domain.text import spaces_folded

CONTEXT = 60
"""Letters of the common text that stay on either side of the part that differs."""
LONG = 160
"""A text longer than this is told in one line by the part of it that differs."""
NEAR_CONTEXT = 20
MANY_LINES = 5_000
"""Of more lines than this only what is in one text alone is told: finding what moved takes the square of them."""
MANY_TO_PAIR = 40
ALIKE = 0.5
"""Two lines that have this part in common are one line that was changed; fewer, and one went while another came."""


@dataclass(frozen=True, slots=True)
class Difference:
    """`before` + `old` + `after` was the text, `before` + `new` + `after` is it; long common ends are cut by "…"."""

    before: str
    old: str
    new: str
    after: str


def difference(old: str, new: str, context: int = CONTEXT) -> Difference:
    """The smallest stretch of whole words in which `old` and `new` differ."""
    start = _common_start(old, new)
    end = _common_end(old[start:], new[start:])
    old_end, new_end = len(old) - end, len(new) - end
    return Difference(
        _shortened_start(old[:start], context),
        old[start:old_end],
        new[start:new_end],
        _shortened_end(old[old_end:], context),
    )


def _common_start(old: str, new: str) -> int:
    """How many letters the texts begin with alike, back to a word's beginning."""
    shorter = min(len(old), len(new))
    same = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    if same == len(old) == len(new):
        return same
    while same and not (old[same - 1].isspace()):
        same -= 1
    return same


def _common_end(old: str, new: str) -> int:
    """How many letters the texts end with alike, on to a word's end."""
    shorter = min(len(old), len(new))
    same = next((at for at in range(shorter) if old[-1 - at] != new[-1 - at]), shorter)
    while same and not (_begins_word(old, same) and _begins_word(new, same)):
        same -= 1
    return same


def _begins_word(text: str, from_end: int) -> bool:
    """Whether so many letters before the end of `text` no word is cut."""
    return from_end == len(text) or text[-from_end].isspace() or text[-from_end - 1].isspace()


def _shortened_start(text: str, context: int) -> str:
    if len(text) <= context * 2:
        return text
    kept = text[-context:]
    return "…" + kept[kept.find(" ") + 1 :]


def _shortened_end(text: str, context: int) -> str:
    if len(text) <= context * 2:
        return text
    kept = text[:context]
    return kept[: kept.rfind(" ") + 1].rstrip() + "…"


def change_words(old: str, new: str) -> str:
    """A change in one line: "“88%” → “90%”", "thêm “…”", "bỏ “…”"; of a long text the part that differs."""
    old, new = spaces_folded(old), spaces_folded(new)
    if not old:
        return f"thêm “{_cut(new)}”"
    if not new:
        return f"bỏ “{_cut(old)}”"
    if max(len(old), len(new)) > LONG:
        apart = difference(old, new, NEAR_CONTEXT)
        old, new = (_cut(f"{apart.before}{part}{apart.after}") for part in (apart.old, apart.new))
    return f"“{old}” → “{new}”"


def _cut(text: str) -> str:
    return text if len(text) <= LONG else text[: LONG - 1].rstrip() + "…"


def changed_lines(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Lines that changed, (before, after), spaces folded; one that came or went stands beside a blank one."""
    for _, before, after in changes_of(lines_of(old), lines_of(new)):
        yield before, after


def lines_of(text: str) -> list[str]:
    """The lines that say something, spaces folded."""
    return [folded for line in text.splitlines() if (folded := spaces_folded(line))]


def changes_of(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """(place in `before`, line before, line after) of every line that changed, came or went, in order."""
    if max(len(before), len(after)) > MANY_LINES:
        yield from _in_one_alone(before, after)
        return
    for kind, first, last, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from ((max(first + at, 0), *pair) for at, pair in _paired(before[first:last], after[start:end]))


def _in_one_alone(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    known_before, known_after = set(before), set(after)
    yield from ((at, line, "") for at, line in enumerate(before) if line not in known_after)
    yield from ((len(before), "", line) for line in after if line not in known_before)


def _paired(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int, tuple[str, str]]]:
    """Lines of two stretches side by side: as many as before one by one, else each with the next one much like it.

    What came after the last of them stands with the line before it.
    """
    if len(before) == len(after):
        yield from enumerate(zip(before, after, strict=True))
        return
    taken = 0
    for at, line in enumerate(before):
        found = _like(line, after, taken) if len(after) <= MANY_TO_PAIR else min(taken, len(after) - 1)
        if found is None or found < taken:
            yield at, (line, "")
            continue
        yield from ((at, ("", came)) for came in after[taken:found])
        yield at, (line, after[found])
        taken = found + 1
    yield from ((len(before) - 1, ("", came)) for came in after[taken:])


def _like(line: str, after: Sequence[str], taken: int) -> int | None:
    for place in range(taken, len(after)):
        if SequenceMatcher(None, line, after[place], autojunk=False).ratio() >= ALIKE:
            return place
    return None

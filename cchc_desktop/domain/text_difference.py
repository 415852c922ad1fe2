"""Where two wordings of one text differ, so that a reader sees the change and not the page around it."""

from __future__ import annotations

from dataclasses import dataclass

CONTEXT = 60
"""Letters of the common text that stay on either side of the part that differs."""


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

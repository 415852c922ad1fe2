"""Gives labels that are made from words a letter each that Alt goes by, as a hand-made form has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from string import ascii_lowercase


def with_key_letters(labels: Sequence[str]) -> list[str]:
    """The same words with "&" before a letter that no other of them has; one for which none is left goes without.

    Only letters without marks: Alt and a marked letter cannot be typed with a Vietnamese keyboard.
    """
    taken: set[str] = set()
    return [_marked(words, taken) for words in labels]


def _marked(words: str, taken: set[str]) -> str:
    place = next((at for at in _places(words) if words[at].lower() not in taken), None)
    if place is None:
        return words.replace("&", "&&")
    taken.add(words[place].lower())
    return f"{words[:place].replace('&', '&&')}&{words[place:].replace('&', '&&')}"


def _places(words: str) -> Iterator[int]:
    """Where a letter may be marked: first letters of words before those within."""
    letters = [at for at, letter in enumerate(words) if letter.lower() in ascii_lowercase]
    yield from (at for at in letters if at == 0 or words[at - 1] == " ")
    yield from letters

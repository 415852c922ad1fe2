"""Tells words that cannot be Vietnamese: every Vietnamese word is one syllable of few shapes."""

from __future__ import annotations

import re

from cchc_desktop.domain.text import fold

_ONSET = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|g|h|k|l|m|n|p|r|s|t|v|x)?"
_NUCLEUS = (
    "(?:uye|uya|uyu|oai|oao|oay|oeo|ieu|yeu|uoi|uou|uay|iu|ie|ia|ai|ao|au|ay|eo|eu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye"
    "|a|e|i|o|u|y)"
)
_CODA = "(?:ng|nh|ch|c|m|n|p|t)?"
_SYLLABLE = re.compile(f"{_ONSET}{_NUCLEUS}{_CODA}")
_WORD = re.compile(r"[^\W\d_]+")
_MARKUP = re.compile(
    r"<[^>]*>|&[a-z]+;|https?://\S+|\S+\.(?:pdf|txt|sqlite|ics)\b|[A-Z]:[\\/]\S+|\{[^}]*\}|\w+…|\.[a-z]{3,4}\b"
)
"""Tags, addresses, file names, paths, and the last word of what was cut short."""

VIETNAMESE_IN_SHAPE = frozenset(("as", "at", "back", "is", "not", "on", "one", "then", "top", "up", "us"))
"""English words of a Vietnamese shape that nobody writes in Vietnamese."""

_THINGS = "desktop windows excel word zalo internet website web video clip fanpage facebook email online file ubnd"
_KEYS = "ctrl shift alt enter del delete insert ins tab esc"
NAMES = frozenset((*_THINGS.split(), *_KEYS.split()))
"""Names of things and of keys, as Vietnamese offices write them too."""


def foreign_words(text: str) -> list[str]:
    """The words of `text` that are neither Vietnamese syllables, nor known names, nor abbreviations in capitals."""
    plain = _MARKUP.sub(" ", text).replace("&", "")
    return [word for word in _WORD.findall(plain) if _is_foreign(word)]


def _is_foreign(word: str) -> bool:
    if len(word) < 2 or any(letter.isupper() for letter in word[1:]) or not word.isascii():
        return False
    folded = fold(word)
    return folded not in NAMES and (folded in VIETNAMESE_IN_SHAPE or not _SYLLABLE.fullmatch(folded))

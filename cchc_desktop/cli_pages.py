"""The word by which the program starts itself to read a file's pages in a process of its own."""

from __future__ import annotations

import sys

from cchc_desktop.services.page_texts import main

WRONG_USAGE = 2


def reads_pages() -> int:
    """`--read-pages FILE TO [--whole]`: the exit status."""
    return main(sys.argv[2:]) if len(sys.argv) in (4, 5) else WRONG_USAGE

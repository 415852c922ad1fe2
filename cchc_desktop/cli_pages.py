"""The words by which the program starts itself to read a file in a process of its own: its pages, its signatures."""

from __future__ import annotations

import sys

WRONG_USAGE = 2


def reads_apart() -> int:
    """`--read-pages FILE TO [--whole]` or `--read-signatures FILE TO`: the exit status."""
    if len(sys.argv) not in (4, 5):
        return WRONG_USAGE
    if sys.argv[1] == "--read-signatures":
        from cchc_desktop.services.kept_signatures import main as read_signatures  # noqa: PLC0415 - what pages need not

        return read_signatures(sys.argv[2:])
    from cchc_desktop.services.page_texts import main as read_pages  # noqa: PLC0415

    return read_pages(sys.argv[2:])

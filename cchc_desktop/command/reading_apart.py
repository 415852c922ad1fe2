"""The words by which the program starts itself to read a file in a process of its own: pages, signatures, sheets."""

from __future__ import annotations

import sys

WRONG_USAGE = 2


def reads_apart() -> int:
    """`--read-pages FILE TO [--whole]` , `--read-signatures FILE TO`, `--read-sheets FILE TO`: the exit status."""
    if len(sys.argv) not in (4, 5):
        return WRONG_USAGE
    if sys.argv[1] == "--read-signatures":
        from cchc_desktop.services.signing.kept_signatures import main as read_signatures  # noqa: PLC0415 - what pages need not

        return read_signatures(sys.argv[2:])
    if sys.argv[1] == "--read-sheets":
        from cchc_desktop.services.files.sheet_texts import main as read_sheets  # noqa: PLC0415

        return read_sheets(sys.argv[2:])
    from cchc_desktop.services.files.page_texts import main as read_pages  # noqa: PLC0415

    return read_pages(sys.argv[2:])

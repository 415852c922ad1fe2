"""python -m cchc_desktop, and the `cchc-desktop` command."""

from __future__ import annotations

import sys


def main() -> None:
    if sys.argv[1:2] == ["--read-pages"]:
        from cchc_desktop.cli_pages import reads_pages  # noqa: PLC0415 - a process of its own for a file's pages

        sys.exit(reads_pages())
    from cchc_desktop.cli import main as run  # noqa: PLC0415 - so that a frozen program can start its own helpers first

    sys.exit(run())


if __name__ == "__main__":
    main()

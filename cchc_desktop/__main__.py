"""python -m cchc_desktop, and the `cchc-desktop` command."""

from __future__ import annotations

import sys


def main() -> None:
    if sys.argv[1:2] in (["--read-pages"], ["--read-signatures"], ["--read-sheets"]):
        from cchc_desktop.command.reading_apart import reads_apart  # noqa: PLC0415 - a process of its own for a file from anywhere

        sys.exit(reads_apart())
    from cchc_desktop.cli import main as run  # noqa: PLC0415 - so that a frozen program can start its own helpers first

    sys.exit(run())


if __name__ == "__main__":
    main()

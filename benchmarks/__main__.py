"""Runs every measure, prints its ratio beside its bound, and exits 1 when one is over."""

from __future__ import annotations

import argparse
import compileall
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Measure

SUBJECTS = ("startup", "record", "documents", "letters", "evidence", "register", "window", "bulk")
PACKAGE = Path(__file__).resolve().parent.parent / "cchc_desktop"


def taken(subjects: tuple[str, ...]) -> Iterator[Measure]:
    """The measures of the named modules, each as soon as it is taken."""
    for subject in subjects:
        yield from importlib.import_module(f"benchmarks.{subject}").measures()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("subject", nargs="*", help=f"some of {', '.join(SUBJECTS)}; all when none is named")
    named = tuple(parser.parse_args(arguments).subject) or SUBJECTS
    if unknown := set(named) - set(SUBJECTS):
        parser.error(f"no such subject: {', '.join(sorted(unknown))}")
    compileall.compile_dir(PACKAGE, quiet=1)
    all_hold = True
    for measure in taken(named):
        print(measure.line, flush=True)
        all_hold &= measure.holds
    return 0 if all_hold else 1


if __name__ == "__main__":
    sys.exit(main())

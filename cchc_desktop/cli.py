"""The command: every use case without a window, one JSON document or a few lines on stdout."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from cchc_desktop.command.wanted_window import WantedWindow, wanted_window
from cchc_desktop.domain.refusal import Refusal

if TYPE_CHECKING:
    import argparse

REFUSED, INTERRUPTED = 1, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit code: 0 done, 1 refused in one sentence on stderr, 2 wrong usage."""
    _speak_unicode()
    words = sys.argv[1:] if arguments is None else list(arguments)
    # A window need not wait for the grammar of all verbs.
    wanted = wanted_window(words)
    options = None if wanted else _read(words)
    try:
        code = _run(options) if options and options.verb else _open_window(wanted or _window_of(options))
        if sys.stdout is not None:  # a program with a window and no console has none
            sys.stdout.flush()
    except Refusal as refusal:
        return _refused(str(refusal))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # `cchc-desktop show … | head`: the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    except OSError as error:
        from cchc_desktop.services.files.file_faults import fault_words  # noqa: PLC0415

        return _refused(f"Không đọc, ghi được tệp ({fault_words(error)}); hãy kiểm tra đường dẫn rồi làm lại.")
    return code


def _refused(sentence: str) -> int:
    if sys.stderr is not None:
        sys.stderr.write(f"{' '.join(sentence.split())}\n")
    return REFUSED


def _read(words: Sequence[str]) -> argparse.Namespace:
    from cchc_desktop.command.arguments import read_arguments  # noqa: PLC0415 (start-up stays light)

    return read_arguments(words)


def _open_window(wanted: WantedWindow) -> int:
    # What starts makes objects that all live on; looking through them for garbage waits until the window stands.
    gc.disable()
    _import_ahead_of_qt()
    from cchc_desktop.app import run_window  # noqa: PLC0415 - Qt is loaded only for the window

    return run_window(wanted.book, wanted.today, sample=wanted.sample)


def _import_ahead_of_qt() -> None:
    """Once PySide is loaded, it reads the source of every module imported after it."""
    from cchc_desktop.command import ahead_of_qt  # noqa: F401, PLC0415


def _window_of(options: argparse.Namespace | None) -> WantedWindow:
    return WantedWindow(options.book, options.today, options.sample) if options else WantedWindow()


def _run(options: argparse.Namespace) -> int:
    from cchc_desktop.command import verbs  # noqa: PLC0415

    return verbs.VERBS[options.verb](options)


def _speak_unicode() -> None:
    """Vietnamese on any console; Windows' old code pages cannot hold it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")

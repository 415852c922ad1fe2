"""Compiles the Designer forms of ui/: `python scripts/forms.py [FOLDER]` (default: cchc_desktop/gui/forms)."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "cchc_desktop" / "gui" / "forms"
COMPILER = Path(sys.executable).parent / "pyside6-uic"
# The one line of the output that differs between two compilers giving the same form.
VERSION_LINE = "## Created by: Qt User Interface Compiler version"
IMPORT = re.compile(r"^from (?P<module>PySide6\.\w+) import \((?P<names>[^)]*)\)\n", re.MULTILINE)


class FormError(Exception):
    """The compiler had something to say about a form. It exits 0 even for an unknown class, so any word counts."""


def compile_form(form: Path) -> str:
    """The Python text of one .ui file, without the compiler's version."""
    done = subprocess.run([COMPILER, form], capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode or done.stderr.strip():
        raise FormError(f"{form.name}: {done.stderr.strip() or f'exit {done.returncode}'}")
    lines = (line for line in done.stdout.splitlines(keepends=True) if not line.startswith(VERSION_LINE))
    return IMPORT.sub(used_names_only, "".join(lines))


def used_names_only(statement: re.Match[str]) -> str:
    """An import statement of the compiler without the names the form does not use.

    It always imports the same fifty; PySide makes a class when it is first named, some (QLocale) slowly.
    """
    names = [name.strip() for name in statement["names"].split(",")]
    rest = statement.string[statement.end() :]
    used = [name for name in names if re.search(rf"\b{name}\b", rest)]
    return f"from {statement['module']} import ({', '.join(used)})\n" if used else ""


def compile_all(to: Path) -> list[Path]:
    """Compiles every form and returns the files written."""
    texts = {to / f"{form.stem}.py": compile_form(form) for form in sorted((ROOT / "ui").glob("*.ui"))}
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8", newline="\n")
    return list(texts)


def main() -> int:
    to = Path(sys.argv[1]) if len(sys.argv) > 1 else FORMS
    try:
        print(f"{len(compile_all(to))} forms written to {to}")
    except FormError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

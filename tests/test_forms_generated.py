"""The committed forms are what Qt Designer's files in ui/ compile to, without a word from the compiler."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
COMMITTED = ROOT / "cchc_desktop" / "gui" / "forms"
SCRIPT = ROOT / "scripts" / "forms.py"


def compile_forms(to: Path, script: Path = SCRIPT) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, script, to], capture_output=True, text=True, check=False)


def test_committed_forms_are_the_compiled_ones(tmp_path: Path) -> None:
    done = compile_forms(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    compiled = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.glob("*.py")}
    committed = {path.name: path.read_text(encoding="utf-8") for path in COMMITTED.glob("*.py")}
    committed.pop("__init__.py")
    assert compiled, "ui/ has no forms"
    assert committed == compiled, "run `make forms` and commit what it writes"


@pytest.mark.parametrize(
    ("form", "complaint"),
    [
        ('<ui version="4.0"><class>F</class><widget class="QWidgt" name="F"/></ui>', "QWidgt"),
        ('<ui version="4.0"><class>F</class><widget class="QWidget"', "Premature end"),
    ],
)
def test_a_form_the_compiler_complains_of_is_refused(tmp_path: Path, form: str, complaint: str) -> None:
    (tmp_path / "scripts").mkdir()
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "wrong.ui").write_text(form, encoding="utf-8")
    script = tmp_path / "scripts" / "forms.py"
    script.write_bytes(SCRIPT.read_bytes())
    done = compile_forms(tmp_path, script)
    assert done.returncode == 1
    assert "wrong.ui" in done.stderr
    assert complaint in done.stderr
    assert not list(tmp_path.glob("*.py"))

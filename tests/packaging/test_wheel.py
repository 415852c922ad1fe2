"""The program works from a built wheel: it finds its seed, resources and forms without the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(*command: str | Path, cwd: Path) -> str:
    """What the command prints; anything on stderr of a failing one is shown."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    options = ("--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", folder)
    run(sys.executable, "-m", "pip", "wheel", "--quiet", *options, ROOT, cwd=folder)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bin folder of a fresh virtual environment with only the wheel; libraries come from the tests' own."""
    folder = tmp_path_factory.mktemp("venv")
    run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder)
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    pip = (sys.executable, "-m", "pip", "--python", scripts / "python", "install", "--quiet")
    run(*pip, "--no-deps", "--no-index", wheel, cwd=folder)
    names = {"base": str(folder), "platbase": str(folder)}
    libraries = Path(sysconfig.get_path("purelib", vars=names))
    # A path in a .pth file is not itself searched for .pth files: the tests' editable install stays out.
    (libraries / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return scripts


def test_the_wheel_carries_what_the_program_reads(wheel: Path) -> None:
    names = set(ZipFile(wheel).namelist())
    for folder in ("resources", "data"):
        shipped = {f"cchc_desktop/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / folder).rglob("*.*")}
        assert shipped <= names
    assert {f"cchc_desktop/gui/forms/{form.stem}.py" for form in (ROOT / "ui").glob("*.ui")} <= names


def test_the_installed_program_shows_the_plan(installed: Path, user_home: Path) -> None:
    where = run(installed / "python", "-c", "import cchc_desktop; print(cchc_desktop.__file__)", cwd=user_home)
    assert Path(where.strip()).is_relative_to(installed.parent)
    plan = json.loads(run(installed / "cchc-desktop", "--sample", "show", "--year", "2023", "--json", cwd=user_home))
    assert sum(len(area["tasks"]) for area in plan["areas"]) == 40


def test_the_installed_program_prints_a_report(installed: Path, user_home: Path, tmp_path: Path) -> None:
    report = tmp_path / "bao-cao.pdf"
    words = ("--sample", "print", "report", "--year", "2023", "--period", "nam", "--to", report)
    run(installed / "cchc-desktop", *words, cwd=user_home)
    assert report.read_bytes().startswith(b"%PDF")


def test_the_installed_window_opens(installed: Path, user_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CCHC_DESKTOP_EXIT_AFTER_PAINT", "1")
    run(installed / "cchc-desktop", "--sample", cwd=user_home)

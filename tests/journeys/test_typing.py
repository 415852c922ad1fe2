"""Vietnamese typed by a real engine, ibus with Unikey, into the search box, the form, its title and a dialog."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.journeys.screen import session_bus, virtual_screen

ROOT = Path(__file__).resolve().parents[2]
ENGINES = ("/usr/libexec/ibus-engine-unikey", "/usr/lib/ibus/ibus-engine-unikey")
PATIENCE_S = 30.0


@pytest.fixture
def engine_installed() -> None:
    """Skips where there is no engine; CI brings it, and there a lack of it is a failure."""
    tools = [tool for tool in ("ibus", "ibus-daemon", "dbus-daemon") if shutil.which(tool) is None]
    lack = tools or ([] if any(Path(engine).exists() for engine in ENGINES) else ["ibus-unikey"])
    if lack:
        assert not os.environ.get("CI"), f"not installed: {lack}"
        pytest.skip(f"not installed: {', '.join(lack)}")


@contextmanager
def unikey(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """The environment of a program that is typed into by Unikey, in its own way of old: Telex."""
    command = ["ibus-daemon", "--panel", "disable", "--emoji-extension", "disable"]
    daemon = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + PATIENCE_S
        while not _is_chosen(environment):
            assert time.monotonic() < end, "Unikey never answered"
            time.sleep(0.2)
        yield environment | {"QT_IM_MODULE": "ibus"}
    finally:
        daemon.terminate()
        daemon.wait(timeout=10)


def _is_chosen(environment: dict[str, str]) -> bool:
    subprocess.run(["ibus", "engine", "Unikey"], check=False, env=environment, capture_output=True, timeout=20)
    asked = subprocess.run(["ibus", "engine"], check=False, env=environment, capture_output=True, text=True, timeout=20)
    return asked.stdout.strip() == "Unikey"


@pytest.mark.timeout(240)
@pytest.mark.usefixtures("engine_installed")
def test_telex_by_unikey_arrives_as_typed(sample_path: Path, tmp_path: Path) -> None:
    program = [sys.executable, "-m", "tests.journeys.typing_day", "telex"]
    command = [*program, str(sample_path), str(tmp_path / "telex.pdf")]
    own = {"GSETTINGS_BACKEND": "memory"}
    with virtual_screen() as screen, session_bus(screen | own) as bus, unikey(bus) as environment:
        done = subprocess.run(
            command, check=False, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=140
        )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Traceback" not in done.stderr

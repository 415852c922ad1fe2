"""Start-up: the whole process up to the tree's first paint with the 2023 plan, beside a bare PySide6 window's.

Both processes end in the turn of their first paint, so that neither is charged for taking its window apart.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.measure import Measure, compare

ROOT = Path(__file__).resolve().parent.parent
BARE_WINDOW = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)

application = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(application.exec())
"""


def run(*arguments: str, environment: dict[str, str]) -> None:
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr.decode())


def measures() -> list[Measure]:
    """Both processes without a screen. The first run makes the sample's book and is not counted.

    It also compiles what is not compiled yet, whatever the environment says: as installed, a program is.
    """
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "CCHC_DESKTOP_HOME": home,
            "CCHC_DESKTOP_EXIT_AFTER_PAINT": "1",
            "PYTHONDONTWRITEBYTECODE": "",
        }
        ratio = compare(
            lambda: run("-m", "cchc_desktop", "--sample", environment=environment),
            lambda: run("-c", BARE_WINDOW, environment=environment),
        )
    return [Measure("process to the tree's first paint / to a bare window's", ratio, 2.4)]

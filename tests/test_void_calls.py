"""The installed PySide6 survives many calls that return nothing: 6.12.0 on Python 3.11 aborts after some 8,000."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
from PySide6.QtCore import QObject, QTimer
thing, timer = QObject(), QTimer()
for number in range(10_000):
    thing.setObjectName("mốc")
    timer.setInterval(number)
print(timer.interval())
"""


def test_twenty_thousand_void_calls() -> None:
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "9999", "")

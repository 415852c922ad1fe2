"""What the window's first page needs besides Qt; importing it ahead of Qt makes the program start faster.

PySide looks through the source of every module that is imported after it (for its `__feature__` switch), which for
some sixty modules that have nothing to do with Qt costs a tenth of the whole start. It changes nothing else.
"""

from __future__ import annotations

import cchc_desktop.domain.doubts
import cchc_desktop.domain.plan_filter
import cchc_desktop.domain.ticking
import cchc_desktop.paths
import cchc_desktop.services.book.books
import cchc_desktop.services.plan.outline
import cchc_desktop.services.view_state  # noqa: F401

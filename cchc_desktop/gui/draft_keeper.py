"""Keeps half-typed text in the book after a moment's rest, so that a crash loses no more than a second of typing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from cchc_desktop.gui.context import Context

REST_MS = 800


class DraftKeeper(QObject):
    """Texts by key; written non-journalled through services/drafts, dropped when the text is saved for good."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting: dict[str, str] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.write_now)

    def keep(self, key: str, text: str) -> None:
        """Remember `text`; it reaches the book when typing rests."""
        self._waiting[key] = text
        self._rest.start()

    def write_now(self) -> None:
        """Do not wait any longer: another record is about to be shown, or the window closes."""
        from cchc_desktop.services.drafts import write_draft  # noqa: PLC0415 (start-up stays light)

        self._rest.stop()
        waiting, self._waiting = self._waiting, {}
        if not self._context.book.read_only:
            for key, text in waiting.items():
                write_draft(self._context.book, key, text)

    def recall(self, key: str) -> str | None:
        """What was half typed under `key`, None when nothing was."""
        from cchc_desktop.services.drafts import read_draft  # noqa: PLC0415

        return self._waiting.get(key) or read_draft(self._context.book, key)

    def drop(self, key: str) -> None:
        """The text has been saved or given up."""
        from cchc_desktop.services.drafts import drop_draft  # noqa: PLC0415

        self._waiting.pop(key, None)
        if not self._context.book.read_only:
            drop_draft(self._context.book, key)

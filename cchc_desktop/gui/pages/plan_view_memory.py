"""How Kế hoạch was left, year by year: folded branches, the chosen row, the room of the tree."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QSplitter

from cchc_desktop.services.view_state import read_view, write_view

if TYPE_CHECKING:
    from cchc_desktop.gui.pages.plan_tree_place import PlanTree
    from cchc_desktop.store.book import Book


Kept = TypeVar("Kept", str, int)


class PlanViewMemory:
    """Writes when the year or the window is left, never between; what cannot be read is as if never written."""

    def __init__(self, book: Book, place: PlanTree, splitter: QSplitter) -> None:
        self._book, self._place, self._splitter = book, place, splitter
        self._tree, self._model = place.view, place.model
        self._kept: dict[str, Any] = {}

    def chosen(self) -> QModelIndex:
        """The row that was chosen when the year was left; invalid when it is not there."""
        uid = self._kept.get("chosen")
        return self._model.index_of_uid(uid) if isinstance(uid, str) else QModelIndex()

    def recall(self, year: int) -> None:
        """Read how `year` was left, and fold and open its branches again in a tree that stands as at first."""
        self._kept = _read(read_view(self._book, _key(year)))
        for branches, is_open in (("folded", False), ("opened", True)):
            for uid in _listed(self._kept, branches, str):
                index = self._model.index_of_uid(uid)
                if index.isValid():
                    self._tree.setExpanded(index, is_open)
        sizes = _listed(self._kept, "sizes", int)
        if len(sizes) == self._splitter.count():
            self._splitter.setSizes(sizes)

    def keep(self, year: int, *, filtered: bool) -> None:
        """Write how `year` stands; a filtered tree says nothing of the branches, so those stay as they were kept."""
        row = self._model.row_at(self._tree.currentIndex())
        branches = {name: _listed(self._kept, name, str) for name in ("folded", "opened")}
        if not filtered:
            branches = self._branches()
        kept = branches | {"chosen": row.uid if row else "", "sizes": self._splitter.sizes()}
        if kept != self._kept:
            self._kept = kept
            write_view(self._book, _key(year), json.dumps(kept))

    def _branches(self) -> dict[str, list[str]]:
        """What the officer folded or opened herself: only the exceptions are worth keeping."""
        folded, opened = list[str](), list[str]()
        for row, index in self._model.branches():
            is_open = self._tree.isExpanded(index)
            if is_open is not self._place.opens_by_itself(row):
                (opened if is_open else folded).append(row.uid)
        return {"folded": folded, "opened": opened}


def _key(year: int) -> str:
    return f"plan/{year}"


def _read(text: str | None) -> dict[str, Any]:
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _listed(kept: dict[str, Any], name: str, kind: type[Kept]) -> list[Kept]:
    """The list under `name`, as far as it holds what it should."""
    found = kept.get(name)
    return [one for one in found if isinstance(one, kind)] if isinstance(found, list) else []

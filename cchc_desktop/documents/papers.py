"""The papers of a document, one or a batch of them, and how much work each block is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cchc_desktop.documents.blocks import Appendix, Block, Letterhead, NextPaper, Sheet, Table


def weight(block: Block) -> int:
    """The steps that are told of a block: itself, and each entry of a table."""
    match block:
        case Table():
            return 1 + len(block.body)
        case NextPaper():
            return 0
    return 1


def lies_down(blocks: Sequence[Block]) -> bool:
    """Whether the pages that begin with these blocks are landscape."""
    return bool(blocks) and isinstance(blocks[0], Letterhead | Appendix | Sheet) and blocks[0].landscape


def papers(blocks: Iterable[Block]) -> list[list[Block]]:
    """The blocks of each paper, without what stands between them; there is always one."""
    found: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, NextPaper):
            found.append([])
        else:
            found[-1].append(block)
    return found

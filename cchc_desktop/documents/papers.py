"""The papers of a document, one or a batch of them: how they lie, what stands far from what, how much work each is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cchc_desktop.documents.blocks import (
    Appendix,
    Block,
    CentredNote,
    ContactFooter,
    KindTitle,
    Letterhead,
    NextPaper,
    Sheet,
    Table,
)
from cchc_desktop.documents.layout import Profile


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


def with_gaps(blocks: Iterable[Block], profile: Profile) -> Iterator[tuple[Block, float]]:
    """Each block, and the points that are at least between it and what stands above it.

    The body stands as far below a title's rule as "Kính gửi" does (the samples of Phụ lục III); a note under the rule,
    "(Số liệu tính đến ngày …)", belongs to the title and stays close to it.
    """
    titled = False
    for block in blocks:
        is_body = not isinstance(block, CentredNote | ContactFooter)
        yield block, profile.block_gap if titled and is_body else 0.0
        titled = isinstance(block, KindTitle | Appendix) or (titled and not is_body)


def papers(blocks: Iterable[Block]) -> list[list[Block]]:
    """The blocks of each paper, without what stands between them; there is always one."""
    found: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, NextPaper):
            found.append([])
        else:
            found[-1].append(block)
    return found

"""The issuing agency as it stands on its paper: letterhead, signer, addressees."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Agency:
    """Everything a printed form needs to know of the agency; an empty text leaves its place blank.

    `name_lines` are printed bold under `parent` (regular); a People's Committee's own paper has no parent line
    (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2). `symbol` is what follows the kind in "05/BC-UBND".
    """

    parent: str
    name_lines: tuple[str, ...]
    place: str
    short_name: str
    symbol: str
    authority_lines: tuple[str, ...]
    signer_name: str
    addressees: tuple[str, ...]
    recipients: tuple[str, ...]
    drafting_symbol: str

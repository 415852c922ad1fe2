"""What closes a paper in Word: the signer or signers, and who the paper goes to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from cchc_desktop.documents.blocks import JointSignature, SignatureBlock, SignatureColumn
from cchc_desktop.documents.docx_cells import SideBySide
from cchc_desktop.documents.docx_styles import Style
from cchc_desktop.documents.docx_titles import balanced
from cchc_desktop.documents.docx_xml import Element, keep_with_next, paragraph, paragraphs
from cchc_desktop.documents.layout import Profile
from cchc_desktop.documents.signatures import Closing


class WordSignatureSetter:
    """Sets signatures for a text area of `width` points."""

    def __init__(self, width: float, profile: Profile) -> None:
        self._width = width
        self._profile = profile

    def set(self, block: Closing) -> Iterator[Element]:
        """A table without lines in rows that no page breaks; what stands below it stays on its page."""
        match block:
            case SignatureBlock():
                yield self._single(block)
            case JointSignature():
                yield from self._joint(block)
            case _:
                assert_never(block)

    def _single(self, block: SignatureBlock) -> Element:
        columns = self._profile.columns(self._width)
        signer = self._authority(block.authority_lines, columns[1][1], self._profile.signature_gap)
        name = paragraphs(block.signer_name, Style.SIGNER, before=None if signer else self._room_above_all)
        table = SideBySide(columns)
        table.add_row(self._recipients(block.recipient_lines, self._profile.signature_gap), [*signer, *name])
        return table.element

    def _joint(self, block: JointSignature) -> Iterator[Element]:
        """Names in a row of their own stand on one level, however many lines each authority takes."""
        profile = self._profile
        recipients = self._recipients(block.recipient_lines, profile.joint_recipients_gap)
        if block.columns:
            wide = (self._width + profile.column_gap) / len(block.columns)
            table = SideBySide([(n * wide, wide - profile.column_gap) for n in range(len(block.columns))])
            above = [self._above_name(one, wide - profile.column_gap) for one in block.columns]
            names = [paragraphs(one.signer_name, Style.SIGNER) for one in block.columns]
            if recipients:
                keep_with_next(one for cell in names for one in cell)
            table.add_row(*above)
            table.add_row(*names)
            yield table.element
        keep_with_next(recipients[:-1])
        yield from recipients

    def _above_name(self, column: SignatureColumn, room: float) -> list[Element]:
        profile, gap = self._profile, self._profile.signature_gap
        day = balanced(column.day_line, Style.PLACE, profile.place, room, before=gap) if column.day_line else []
        authority = self._authority(column.authority_lines, room, 0 if day else gap)
        note = balanced(column.note, Style.NOTE, profile.note, room, before=0) if column.note else []
        found = [*day, *authority, *note]
        keep_with_next(found)
        return found

    @property
    def _room_above_all(self) -> float:
        return self._profile.signature_gap + self._profile.signature_room

    def _authority(self, lines: tuple[str, ...], room: float, before: float) -> list[Element]:
        found: list[Element] = []
        for text in lines:
            found += balanced(text, Style.AUTHORITY, self._profile.authority, room, before=before)
            before = 0
        return found

    def _recipients(self, lines: tuple[str, ...], before: float) -> list[Element]:
        if not lines:
            return []
        word = paragraph("Nơi nhận:", Style.RECIPIENTS_WORD, before=before)
        return [word, *(one for text in lines for one in paragraphs(text, Style.RECIPIENTS))]

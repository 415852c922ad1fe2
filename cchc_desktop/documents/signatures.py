"""Sets what closes a paper: the signer or signers, and who the paper goes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from cchc_desktop.documents.blocks import Align, JointSignature, SignatureBlock, SignatureColumn
from cchc_desktop.documents.layout import Profile, Type
from cchc_desktop.documents.strips import Stack, Strip, beside
from cchc_desktop.documents.typesetting import Typesetter

Closing = SignatureBlock | JointSignature


class SignatureSetter:
    """Sets signatures for a text area of `width` points."""

    def __init__(self, width: float, setter: Typesetter, profile: Profile) -> None:
        self._width = width
        self._setter = setter
        self._profile = profile

    def strips(self, block: Closing) -> Iterator[Strip]:
        """The strips of one block, all for one page."""
        match block:
            case SignatureBlock():
                yield self._single(block)
            case JointSignature():
                yield from self._joint(block)

    def _single(self, block: SignatureBlock) -> Strip:
        profile = self._profile
        left, right = profile.columns(self._width)
        recipients, signer = Stack(profile, *left), Stack(profile, *right)
        self._add_recipients(recipients, block.recipient_lines)
        self._add_authority(signer, block.authority_lines)
        self._add_name(signer, block.signer_name)
        return replace(beside([recipients, signer], profile.signature_gap), closes=True)

    def _joint(self, block: JointSignature) -> Iterator[Strip]:
        profile = self._profile
        stacks = self._side_by_side(block.columns)
        if stacks:
            signed = replace(beside(stacks, profile.signature_gap), stays=bool(block.recipient_lines), closes=True)
            yield signed
        if block.recipient_lines:
            recipients = Stack(profile, 0, self._width * profile.left_share)
            self._add_recipients(recipients, block.recipient_lines)
            yield replace(recipients.strip(profile.joint_recipients_gap), closes=not stacks)

    def _side_by_side(self, columns: tuple[SignatureColumn, ...]) -> list[Stack]:
        """Signers in columns of one width, their names on one level."""
        gap = self._profile.column_gap
        width = (self._width + gap) / max(len(columns), 1) - gap
        stacks = [Stack(self._profile, number * (width + gap), width) for number in range(len(columns))]
        for stack, column in zip(stacks, columns, strict=True):
            self._add_italics(stack, column.day_line, self._profile.place)
            self._add_authority(stack, column.authority_lines)
            self._add_italics(stack, column.note, self._profile.note)
        lowest = max((stack.top for stack in stacks), default=0)
        for stack, column in zip(stacks, columns, strict=True):
            stack.top = lowest
            self._add_name(stack, column.signer_name)
        return stacks

    def _add_authority(self, stack: Stack, lines: tuple[str, ...]) -> None:
        style = self._profile.authority
        for text in lines:
            stack.add(self._setter.balanced(text, style, stack.width), style)

    def _add_italics(self, stack: Stack, text: str, style: Type) -> None:
        if text:
            stack.add(self._setter.balanced(text, style, stack.width), style)

    def _add_name(self, stack: Stack, name: str) -> None:
        style = self._profile.signer
        stack.top += self._profile.signature_room
        stack.add(self._setter.lines(name, style, stack.width), style)

    def _add_recipients(self, stack: Stack, lines: tuple[str, ...]) -> None:
        profile, setter = self._profile, self._setter
        if lines:
            stack.add([setter.line("Nơi nhận:", profile.recipients_word)], profile.recipients_word, Align.LEFT)
        for text in lines:
            stack.add(setter.lines(text, profile.recipients, stack.width), profile.recipients, Align.LEFT)

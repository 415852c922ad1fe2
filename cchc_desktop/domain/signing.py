"""Who signs, and by what authority: TM., KT., TL., TUQ., Q. (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AuthorityForm(StrEnum):
    """How a signer stands to the head of the agency; the value is what is printed before the position."""

    HEAD = ""
    DEPUTY = "KT."
    BY_ORDER = "TL."
    BY_MANDATE = "TUQ."
    ACTING = "Q."


AUTHORITY_WORDS: dict[AuthorityForm, str] = {
    AuthorityForm.HEAD: "Người đứng đầu ký",
    AuthorityForm.DEPUTY: "KT. – cấp phó ký thay",
    AuthorityForm.BY_ORDER: "TL. – ký thừa lệnh",
    AuthorityForm.BY_MANDATE: "TUQ. – ký thừa ủy quyền",
    AuthorityForm.ACTING: "Q. – được giao quyền cấp trưởng",
}
ON_BEHALF = "TM."


@dataclass(frozen=True, slots=True)
class Signer:
    """A person who signs, and the lines of authority and position above the signature as they are printed."""

    name: str
    authority_lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Authority:
    """What the lines above a signature are composed of.

    `body` is the collective signed for ("ỦY BAN NHÂN DÂN"; blank where the head decides alone), `position` the
    signer's own, `signed_for` the position of the head that a deputy or a mandated officer signs for.
    """

    form: AuthorityForm
    body: str
    position: str
    signed_for: str = ""


def authority_lines(authority: Authority) -> tuple[str, ...]:
    """("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), in capitals; a blank part leaves its line out.

    Who signs by order or by mandate does so for the head, not for the collective: the body is then not named. Who acts
    as the head carries "Q." before the head's position, which is the own one.
    """
    form, position = authority.form, _capitals(authority.position)
    for_body = form not in (AuthorityForm.BY_ORDER, AuthorityForm.BY_MANDATE)
    body = _after(ON_BEHALF, _capitals(authority.body)) if for_body else ""
    if form is AuthorityForm.HEAD:
        lines = [body, position]
    elif form is AuthorityForm.ACTING:
        lines = [body, _after(form, position or _capitals(authority.signed_for))]
    else:
        lines = [body, _after(form, _capitals(authority.signed_for)), position]
    return tuple(filter(None, lines))


def read_authority(lines: tuple[str, ...]) -> Authority | None:
    """What lines are composed of; None when they are not of the decree's forms and stand as the officer wrote them."""
    rest = list(lines)
    body = rest.pop(0).removeprefix(ON_BEHALF).strip() if rest and rest[0].startswith(ON_BEHALF) else ""
    form = _form_of(rest[0]) if rest else AuthorityForm.HEAD
    head = rest.pop(0).removeprefix(form).strip() if rest else ""
    if form in (AuthorityForm.HEAD, AuthorityForm.ACTING):
        found = Authority(form, body, head)
    else:
        found = Authority(form, body, rest.pop(0) if rest else "", head)
    return found if authority_lines(found) == lines else None


def _form_of(line: str) -> AuthorityForm:
    return next((form for form in AuthorityForm if form and line.startswith(form)), AuthorityForm.HEAD)


def _after(mark: str, words: str) -> str:
    return f"{mark} {words}" if words else ""


def _capitals(text: str) -> str:
    return " ".join(text.split()).upper()

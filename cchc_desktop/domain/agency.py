"""The issuing agency as it stands on its paper: letterheads, signers, addressees, recipients."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cchc_desktop.domain.agency_papers import OFFICE_PAPERS, Paper
from cchc_desktop.domain.signing import Signer


@dataclass(frozen=True, slots=True)
class Agency:
    """Everything a printed form needs to know of the agency; an empty text leaves its place blank.

    `name_lines` are printed bold under `parent` (regular); a People's Committee's own paper has no parent line
    (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2). `symbol` is what follows the kind in "05/BC-UBND",
    `drafting_symbol` what follows that in a công văn's "12/UBND-NV" and stands in "Lưu: VT, NV".
    `signer_name` with `authority_lines` is the usual signer, `other_signers` are the rest.
    `kind_recipients` holds (abbreviation of a kind, "" for a công văn; lines) where a kind has recipients of its own.
    `contact_lines` are a công văn's footer (mục III.4). `office` is the paper of the office within the agency, which
    has no office of its own; the kinds in `office_papers` go out on it.
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
    other_signers: tuple[Signer, ...] = ()
    kind_recipients: tuple[tuple[str, tuple[str, ...]], ...] = ()
    contact_lines: tuple[str, ...] = ()
    office: Agency | None = None
    office_papers: tuple[Paper, ...] = OFFICE_PAPERS

    @property
    def signers(self) -> tuple[Signer, ...]:
        """Everybody who signs this paper, the usual one first; nobody where none is named or has a position."""
        usual = Signer(self.signer_name, self.authority_lines)
        return tuple(signer for signer in (usual, *self.other_signers) if signer.name or signer.authority_lines)

    def signed_by(self, signer: Signer) -> Agency:
        """The same paper with this signer under it."""
        rest = tuple(other for other in self.signers if other != signer)
        return replace(self, signer_name=signer.name, authority_lines=signer.authority_lines, other_signers=rest)

    def with_signers(self, signers: tuple[Signer, ...]) -> Agency:
        """The same agency with these signers, the usual one first."""
        usual = signers[0] if signers else Signer("", ())
        return replace(self, signer_name=usual.name, authority_lines=usual.authority_lines, other_signers=signers[1:])

    def recipients_for(self, kind: str) -> tuple[str, ...]:
        """Who receives documents of this kind ("BC"; "" for a công văn): the kind's own list, else the common one."""
        return dict(self.kind_recipients).get(kind) or self.recipients

    @property
    def has_office_paper(self) -> bool:
        """Whether the office has a letterhead of its own; at a department (sở) it has not."""
        return self.office is not None and bool(self.office.name_lines)

    def on_office_paper(self) -> Agency:
        """The office's own paper as an agency of the same place: its letterhead, names, symbols, signers, recipients.

        The agency itself where the office has no paper, so that a form written against `Agency` prints either.
        """
        if self.office is None or not self.office.name_lines:
            return self
        return replace(
            self.office,
            place=self.office.place or self.place,
            contact_lines=self.office.contact_lines or self.contact_lines,
        )

    def paper_for(self, paper: Paper) -> Agency:
        """The letterhead that this kind of paper goes out under: the office's own, or the agency's."""
        return self.on_office_paper() if paper in self.office_papers else self


BLANK = Agency("", (), "", "", "", (), "", (), (), "")
"""Nothing known yet: every place on paper stays blank."""

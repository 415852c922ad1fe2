"""Files, proofs, documents and what lacks its proof, as rows of the lists that show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cchc_desktop.domain.digital_signature import INTEGRITY_WORDS, SignatureCheck, moment_words
from cchc_desktop.domain.numbers import day_words, size_words
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.text import listed
from cchc_desktop.services.documents.documents import DocumentLine, KeptFile, MissingProof, Proof

if TYPE_CHECKING:
    from cchc_desktop.services.signing.kept_signatures import FileSignatures


@dataclass(frozen=True, slots=True)
class PlainRow:
    """What every row has; a row here tells no state."""

    code: str
    title: str
    quiet: str
    state: State | None = None
    state_words: str = ""

    @property
    def tooltip(self) -> str:
        return _tooltip(self)


def _tooltip(row: PlainRow) -> str:
    return "\n".join(part for part in (f"{row.code}  {row.title}".strip(), row.quiet) if part)


@dataclass(frozen=True, slots=True)
class FileRow(PlainRow):
    """A file of a document; what is known of each of its digital signatures, a paragraph each."""

    file: KeptFile | None = None
    signatures: tuple[str, ...] = ()

    @property
    def tooltip(self) -> str:
        return "\n\n".join((_tooltip(self), *self.signatures))


@dataclass(frozen=True, slots=True)
class ProofRow(PlainRow):
    """What a document proves."""

    proof: Proof | None = None


@dataclass(frozen=True, slots=True)
class DocumentRow(PlainRow):
    """A document in the list of a deliverable."""

    line: DocumentLine | None = None


@dataclass(frozen=True, slots=True)
class MissingRow(PlainRow):
    """A milestone that is done and lacks its proof."""

    missing: MissingProof | None = None


def file_row(file: KeptFile, signatures: FileSignatures | None = None) -> FileRow:
    """A file; how it is signed stands before its size, and is left out where that is not known."""
    size = size_words(file.size)
    if signatures is None or not signatures.says_something:
        return FileRow("", file.name, size, file=file)
    if not signatures.checks:
        return FileRow("", file.name, f"Có chữ ký số · {size}", file=file, signatures=signatures.details)
    state = State.DONE if signatures.are_sound else State.LATE
    told = [*(_signed_by(check) for check in signatures.checks), size]
    return FileRow(
        "", file.name, " · ".join(told), state, signature_words(signatures), file=file, signatures=signatures.details
    )


def _signed_by(check: SignatureCheck) -> str:
    return f"{check.signer}, {moment_words(check.signed_at)}" if check.signer and check.signed_at else check.who


def signature_words(signatures: FileSignatures) -> str:
    """How the file stands by all its signatures: the worst that one of them says."""
    unsound = [check for check in signatures.checks if not check.is_sound]
    count = len(signatures.checks)
    how = INTEGRITY_WORDS[unsound[0].integrity] if unsound else "nguyên vẹn"
    if count == 1:
        return f"Ký số, {how}"
    return f"{len(unsound)} trong {count} chữ ký số {how}" if 0 < len(unsound) < count else f"{count} chữ ký số, {how}"


def proof_row(proof: Proof) -> ProofRow:
    how = "Kết quả" if proof.concludes else "Gắn thêm"
    told = [how, *([proof.label] if proof.label else ["cả sản phẩm"]), f"Kế hoạch năm {proof.year}"]
    return ProofRow(proof.code, listed(proof.title), " · ".join(told), proof=proof)


def document_row(line: DocumentLine) -> DocumentRow:
    files = f"{line.files} tệp" if line.files else "chưa có tệp"
    day = day_words(line.issued_on) if line.issued_on else ""
    told = [part for part in (line.kind_words, day, line.issuer, line.signer, files) if part]
    return DocumentRow(line.reference, " ".join(line.abstract.split()), " · ".join(told), line=line)


def missing_row(missing: MissingProof) -> MissingRow:
    lack = f"{missing.lack.value} ({missing.document})" if missing.document else missing.lack.value
    told = f"{missing.label} · hoàn thành {day_words(missing.done_on)}"
    return MissingRow(missing.code, listed(missing.title), told, State.SOON, lack, missing=missing)

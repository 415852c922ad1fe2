"""Files, proofs, documents and what lacks its proof, as rows of the lists that show them."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_desktop.domain.numbers import day_words, size_words
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.text import listed
from cchc_desktop.services.documents import DocumentLine, KeptFile, MissingProof, Proof


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
        return "\n".join(part for part in (f"{self.code}  {self.title}".strip(), self.quiet) if part)


@dataclass(frozen=True, slots=True)
class FileRow(PlainRow):
    """A file of a document."""

    file: KeptFile | None = None


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


def file_row(file: KeptFile) -> FileRow:
    return FileRow("", file.name, size_words(file.size), file=file)


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

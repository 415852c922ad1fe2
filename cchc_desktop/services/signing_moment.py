"""pyHanko's signer with the time of signing given, so that what is drawn on the page and what is signed agree."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer
from pyhanko.sign.signers.pdf_signer import PdfSigningSession


class MomentSigner(PdfSigner):  # type: ignore[misc]
    """Tells `at` as the time of signing instead of the PC's clock in the PC's zone."""

    def __init__(self, about: PdfSignatureMetadata, signer: Signer, at: datetime, **settings: Any) -> None:
        super().__init__(about, signer=signer, **settings)
        self._at = at

    def init_signing_session(self, pdf_out: BasePdfFileWriter, existing_fields_only: bool = False) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only=existing_fields_only)
        session.system_time = self._at
        return session

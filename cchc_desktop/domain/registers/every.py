"""All registers, in the order in which pages and files list them."""

from __future__ import annotations

from typing import Any

from cchc_desktop.domain.registers.fields import Register
from cchc_desktop.domain.registers.initiatives import INITIATIVES
from cchc_desktop.domain.registers.inspections import INSPECTIONS, MATTERS, VISITS
from cchc_desktop.domain.registers.legal_documents import LEGAL_DOCUMENTS
from cchc_desktop.domain.registers.surveys import SURVEYS

REGISTERS: tuple[Register[Any], ...] = (INSPECTIONS, VISITS, MATTERS, INITIATIVES, LEGAL_DOCUMENTS, SURVEYS)


def register_named(name: str) -> Register[Any]:
    return next(register for register in REGISTERS if register.name == name)

"""Names several deliverables by their codes, as many as a line holds."""

from __future__ import annotations

from collections.abc import Sequence

from cchc_desktop.domain.plan import Deliverable

MOST_CODES = 8


def codes_of(deliverables: Sequence[Deliverable]) -> str:
    """ "1.1, 1.2, 3.1" or "1.1, 1.2, … và 12 sản phẩm khác"."""
    codes = ", ".join(one.code for one in deliverables[:MOST_CODES])
    more = len(deliverables) - MOST_CODES
    return f"{codes} và {more} sản phẩm khác" if more > 0 else codes

"""The verb `report`: where a report stands, freezing it, opening it again, writing that it was signed."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from cchc_desktop.command.opening import opened
from cchc_desktop.command.saying import iso, say, say_json
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.services.reports.freezing import freeze_report, thaw_report
from cchc_desktop.services.reports.rows import report_name
from cchc_desktop.services.reports.signed_text import SignedComparison, compare_signed
from cchc_desktop.services.reports.signing import SigningDraft, sign_with_copy
from cchc_desktop.services.reports.status import ReportStatus, report_status

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

Act = Callable[["Book", argparse.Namespace, PeriodKind, date], None]


def report(options: argparse.Namespace) -> int:
    """Do what is asked, then tell where the report stands."""
    act = ACTIONS[options.action]
    kind = PeriodKind(options.period)
    with opened(options, writing=act is not None) as (book, today):
        if act is not None:
            act(book, options, kind, today)
        status = report_status(book, options.year, kind, today)
        signed = compare_signed(book, options.year, kind)
    if options.json:
        say_json(status_json(status, signed))
    else:
        say("\n".join(status_lines(status, signed)))
    return 0


def _freeze(book: Book, options: argparse.Namespace, kind: PeriodKind, today: date) -> None:
    freeze_report(book, options.year, kind, today)


def _thaw(book: Book, options: argparse.Namespace, kind: PeriodKind, _today: date) -> None:
    thaw_report(book, options.year, kind, options.reason)


def _sign(book: Book, options: argparse.Namespace, kind: PeriodKind, today: date) -> None:
    draft = SigningDraft(options.number, options.signed_on, options.signer)
    sign_with_copy(book, options.year, kind, draft, options.file, today)


ACTIONS: dict[str, Act | None] = {"status": None, "freeze": _freeze, "thaw": _thaw, "sign": _sign}


def status_json(status: ReportStatus, signed: SignedComparison | None) -> dict[str, Any]:
    official = status.official
    return {
        "year": status.year,
        "period": status.kind.value,
        "state": status.state.value,
        "frozen_on": iso(status.frozen_on),
        "number": status.number,
        "signed_on": iso(status.signed_on),
        "signer": status.signer,
        "official": {"file": official.name, "size": official.size} if official else None,
        "missing": list(status.gaps.missing),
        "doubts": list(status.gaps.doubts),
        "differences": [
            {"part": each.part.value, "place": each.place, "what": each.what, "old": each.old, "new": each.new}
            for each in status.corrections
        ],
        "signed_copy": _signed_json(signed) if signed else None,
    }


def _signed_json(signed: SignedComparison) -> dict[str, Any]:
    found = [{"place": each.place, "old": each.old, "new": each.new} for each in signed.differences]
    return {"readable": signed.unread is None, "unread": signed.unread and signed.unread.value, "differences": found}


def status_lines(status: ReportStatus, signed: SignedComparison | None) -> Iterator[str]:
    name = report_name(status.kind, status.year)
    yield f"{name[0].upper()}{name[1:]} — {status.words}."
    yield from _listed("Còn thiếu, chưa chốt được", status.gaps.missing)
    yield from _listed("Nên xem lại trước khi chốt", status.gaps.doubts)
    yield from _listed("Số liệu hiện nay khác bản đã chốt", [each.words for each in status.corrections])
    if signed is not None and signed.unread is not None:
        yield signed.unread_words
    elif signed is not None:
        yield from _listed("Bản đã ký khác bản đã chốt", [each.words for each in signed.differences])


def _listed(title: str, lines: list[str] | tuple[str, ...]) -> Iterator[str]:
    if lines:
        yield f"{title}: {len(lines)}"
        yield from (f"  - {line}" for line in lines)

"""Deadlines as an iCalendar file (RFC 5545), for the calendar of a computer or a telephone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Alarm, Event

REMINDED_AT = timedelta(hours=8)
"""The hour of the office's morning at which a reminder rings."""


@dataclass(frozen=True, slots=True)
class DayEvent:
    """One whole day. `uid` stays the same from file to file, so that a later import replaces the event."""

    uid: str
    day: date
    summary: str
    description: str
    remind_on: date | None = None
    tentative: bool = False


def ics_bytes(name: str, events: Iterable[DayEvent], made_at: datetime) -> bytes:
    """The file as bytes; `made_at` has a time zone."""
    from icalendar import Calendar  # noqa: PLC0415 (heavy, and only needed here)

    calendar = Calendar()
    calendar.add("prodid", "-//CCHC Desktop//Lich thoi han//VI")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for event in events:
        calendar.add_component(_component(event, made_at))
    written: bytes = calendar.to_ical()
    return written


def _component(event: DayEvent, made_at: datetime) -> Event:
    from icalendar import Event  # noqa: PLC0415

    component = Event()
    component.add("uid", event.uid)
    component.add("dtstamp", made_at)
    component.add("dtstart", event.day)
    component.add("dtend", event.day + timedelta(days=1))
    component.add("summary", event.summary)
    component.add("description", event.description)
    component.add("transp", "TRANSPARENT")
    component.add("status", "TENTATIVE" if event.tentative else "CONFIRMED")
    if event.remind_on is not None:
        component.add_component(_alarm(event.day, event.remind_on, event.summary))
    return component


def _alarm(day: date, remind_on: date, words: str) -> Alarm:
    """Told from the event's midnight: a moment of its own would have to name a time zone."""
    from icalendar import Alarm  # noqa: PLC0415

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words)
    alarm.add("trigger", (remind_on - day) + REMINDED_AT)
    return alarm

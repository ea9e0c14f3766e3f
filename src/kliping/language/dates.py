"""Dates in Indonesian news: the line that says when an article came out, and the dates inside its text.

Publication lines are read by one expression for the day (five ways to write it), one for the clock time beside it
and one for the zone. Dates inside the text are in ``kliping.language.when``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone

from kliping.core.dates import WIB, ZONES, Instant, Precision, zone_at
from kliping.language.calendar import MONTH, ZONE, day_of, month_number
from kliping.language.when import FoundDate, find_dates

__all__ = ["FoundDate", "FoundInstant", "find_dates", "find_instants", "parse_instant"]

_DAY = re.compile(
    rf"""
    (?<![\d/.-])(?:
      (?P<y1>(?:19|20)\d\d)(?P<s1>[-/])(?P<m1>\d\d?)(?P=s1)(?P<d1>\d\d?)              # 2015-09-09
    | (?P<d2>\d\d?)(?P<s2>[-/.])(?P<m2>\d\d?)(?P=s2)(?P<y2>(?:19|20)\d\d|\d\d(?![\d:.]))  # 05/11/2015
    | (?P<d3>\d\d?)(?:st|nd|rd|th)?[\s\-/.]{{0,2}}(?P<m3>{MONTH})                        # 9 September 2015
      [\s\-/.,]{{0,3}}(?P<y3>(?:19|20)\d\d|[’']\d\d)
    | (?P<m4>{MONTH})\s(?P<d4>\d\d?),?\s(?P<y4>(?:19|20)\d\d)                         # Feb 16, 2016
    )(?!\d)
    """,
    re.I | re.X,
)
_CLOCK = (
    r"(?P<h>[01]?\d|2[0-4])(?:[:.]|\s?h\s?)(?P<min>[0-5]\d)"
    r"(?:[:.](?P<sec>[0-5]\d)(?:[.,]\d+)?)?\s?(?P<half>[ap]\.?m\b\.?)?"
)
_ZONED = rf"(?:\s*\(?(?P<zone>{ZONE})\)?)?"
_AFTER = re.compile(
    rf"(?:T|(?:[\s,|/~•·@()\]\[:;–—-]|\b(?:pukul|pkl|jam|at|waktu)\b\.?:?){{1,12}}){_CLOCK}(?!\d){_ZONED}", re.I
)
_BEFORE = re.compile(rf"(?<!\d){_CLOCK}{_ZONED}[\s,|/~•·–—-]{{1,4}}(?:[a-z'’`]{{4,7}},?\s)?$", re.I)
_OFFSET = re.compile(r"([+-])(\d\d?):?(\d\d)?$")


@dataclass(frozen=True, slots=True)
class FoundInstant:
    """An instant read at ``start:end`` of a line; ``zone_given`` tells whether the line names the zone itself."""

    instant: Instant
    start: int
    end: int
    zone_given: bool


def parse_instant(text: str, zone: timezone = WIB) -> Instant | None:
    """The instant a line or a machine date tells, in ``zone`` where it names none; to the minute before to the day.

    Reads ``Rabu, 9 September 2015 | 14:28``, ``31 Agu 2023 : 03.01``, ``Jum'at, 17 Februari 2017 - 13:30 wib``,
    ISO 8601 and RFC 2822. None when the line holds no calendar day.
    """
    found = find_instants(text, zone)
    exact = next((one.instant for one in found if one.instant.precision == "minute"), None)
    return exact or (found[0].instant if found else None)


def find_instants(text: str, zone: timezone = WIB) -> tuple[FoundInstant, ...]:
    """Every full calendar day of the text, with the clock time and zone that stand beside it, in reading order."""
    return tuple(_instants(text, zone))


def _instants(text: str, zone: timezone) -> Iterator[FoundInstant]:
    for match in _DAY.finditer(text):
        day = _day(match)
        if day is not None:
            yield _with_clock(text, match, day, zone)


def _day(match: re.Match[str]) -> date | None:
    form = next(number for number in "1234" if match[f"d{number}"])
    month = match[f"m{form}"]
    year = int(match[f"y{form}"].lstrip("'’"))
    return day_of(year, int(month) if month.isdigit() else month_number(month), int(match[f"d{form}"]))


def _with_clock(text: str, found: re.Match[str], day: date, zone: timezone) -> FoundInstant:
    start, end = found.span()
    clock = _AFTER.match(text, end)
    if clock is None:
        clock = _BEFORE.search(text, max(0, start - 32), start)
    if clock is None:
        return FoundInstant(_instant(day, time(), zone, "day", text[start:end]), start, end, False)
    start, end = min(start, clock.start()), max(end, clock.end())
    named = clock["zone"]
    moment = _instant(day, _clock(clock), _zone(named) if named else zone, "minute", text[start:end])
    return FoundInstant(moment, start, end, bool(named))


def _instant(day: date, clock: time, zone: timezone, precision: Precision, raw: str) -> Instant:
    return Instant(datetime.combine(day, clock, zone), precision, raw.strip())


def _clock(match: re.Match[str]) -> time:
    """The clock time; seconds are dropped, since none of our outputs is finer than a minute."""
    hour, half = int(match["h"]) % 24, (match["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return time(hour, int(match["min"]))


def _zone(name: str) -> timezone:
    """The zone of a mark: ``WIB``, ``+07:00``, ``GMT+7``, ``Z``."""
    if name.upper() in ZONES:
        return ZONES[name.upper()]
    match = _OFFSET.search(name)
    if match is None:
        return UTC
    offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return zone_at(-offset if match[1] == "-" else offset)

"""When the article came out: the date a reader sees, sharpened by the dates a machine sees.

The visible date wins where the two differ. A visible time without a zone takes the machine date's zone, unless that
is a ``Z`` in front of local digits, as some systems write it; else the zone of the outlet's or dateline's province.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone

from kliping.core.dates import WIB, WIT, WITA, Instant
from kliping.language.dates import find_instants

_LOCAL = (WIB, WITA, WIT)


@dataclass(frozen=True, slots=True)
class Seen:
    """A date on the page; ``zoned`` where it names its zone, ``near`` where it stands by the title.

    ``away`` is how many lines away from the title; above it lines count double, for menus and tickers stand there.
    ``above`` tells those, ``changed`` the day of a change where no other is seen.
    """

    instant: Instant
    zoned: bool
    near: bool = True
    away: int = 0
    above: bool = False
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """The instant and the rule that gave it."""

    instant: Instant
    rule: str


def machine_dates(texts: Iterable[str | None], false_z: bool = False) -> tuple[Seen, ...]:
    """Dates of metadata. One at midnight to the second is a day, not a minute.

    With ``false_z`` a ``Z`` says nothing: the digits before it are local.
    """
    found = (find_instants(text, WIB)[:1] for text in texts if text)
    return tuple(
        _machine(one.instant, one.zone_given and not (false_z and not one.instant.value.utcoffset()))
        for (one,) in (dates for dates in found if dates)
    )


def _machine(instant: Instant, zoned: bool) -> Seen:
    midnight = instant.precision == "minute" and (instant.value.hour, instant.value.minute) == (0, 0)
    return Seen(replace(instant, precision="day") if midnight else instant, zoned)


def decide(visible: tuple[Seen, ...], machine: tuple[Seen, ...], home: timezone | None) -> Published | None:
    """The instant of publication, or None when the page tells none. ``home`` is the zone of the place."""
    seen = _first(visible)
    if seen is None:
        return _from_machine(machine, home or WIB)
    if seen.changed and machine:
        return _from_machine(machine, home or WIB)
    today = seen.above and seen.instant.precision != "minute"  # as many pages print over everything
    if (today or not seen.near) and machine and all(abs(_days(seen, other)) > 1 for other in machine):
        return _from_machine(machine, home or WIB)
    if seen.instant.precision != "minute":
        return _sharpened(seen, machine, home or WIB)
    if seen.zoned:
        return Published(_at_home(seen.instant, home), "visible")
    zone, rule = _zone_for(seen.instant, machine, home)
    return Published(_in(seen.instant, zone), rule)


def _first(visible: tuple[Seen, ...]) -> Seen | None:
    """The first by the title, exact ones before days; else the first elsewhere."""
    return min(visible, key=_rank, default=None)


def _rank(seen: Seen) -> tuple[bool, bool, int]:
    return not seen.near, seen.instant.precision != "minute", seen.away


def _days(one: Seen, other: Seen) -> int:
    return (one.instant.day - other.instant.day).days


def _sharpened(seen: Seen, machine: tuple[Seen, ...], home: timezone) -> Published:
    """A visible day with the clock time of a machine date on the same day."""
    for other in machine:
        exact = _local(other, machine, home)
        if exact.precision == "minute" and exact.day == seen.instant.day:
            return Published(exact, "visible-day-machine-time")
    return Published(_in(seen.instant, home), "visible")


def _zone_for(seen: Instant, machine: tuple[Seen, ...], home: timezone | None) -> tuple[timezone, str]:
    """The zone of a visible time without one: where a machine date is the same moment, else its offset, else home."""
    zoned = [other.instant for other in machine if other.zoned]
    for other in zoned:
        match = next((zone for zone in _LOCAL if _same_minute(_in(seen, zone), other)), None)
        if match is not None:
            return match, "visible-machine-zone"
    offset = next((_zone(other) for other in zoned if other.value.utcoffset()), None)
    return (offset, "visible-machine-zone") if offset else (home or WIB, "visible-home-zone")


def _same_minute(one: Instant, other: Instant) -> bool:
    return abs(one.value - other.value) < timedelta(minutes=2)


def _from_machine(machine: tuple[Seen, ...], home: timezone) -> Published | None:
    """The first exact machine date, in local time."""
    first = next((seen for seen in machine if seen.instant.precision == "minute"), next(iter(machine), None))
    return Published(_local(first, machine, home), "metadata") if first else None


def _local(seen: Seen, machine: tuple[Seen, ...], home: timezone) -> Instant:
    """In Indonesian time. UTC is converted, unless a date with an offset has the same digits: then ``Z`` is false."""
    value = seen.instant.value
    if not seen.zoned:
        return _in(seen.instant, home)
    if value.utcoffset() or seen.instant.precision != "minute":
        return seen.instant
    digits = value.replace(tzinfo=None)
    twin = next((other.instant for other in machine if other.zoned and other.instant.value.utcoffset()
                 and abs(other.instant.value.replace(tzinfo=None) - digits) < timedelta(minutes=2)), None)  # fmt: skip
    if twin is not None:
        return _in(seen.instant, _zone(twin))
    return replace(seen.instant, value=value.astimezone(home))


def _at_home(instant: Instant, home: timezone | None) -> Instant:
    """A visible time given in UTC, in the time of the place."""
    if instant.value.tzinfo is UTC and home is not None:
        return replace(instant, value=instant.value.astimezone(home))
    return instant


def _in(instant: Instant, zone: timezone) -> Instant:
    """The same digits in another zone."""
    return replace(instant, value=instant.value.replace(tzinfo=zone))


def _zone(instant: Instant) -> timezone:
    zone = instant.value.tzinfo
    return zone if isinstance(zone, timezone) else WIB


def updated(modified: tuple[Seen, ...], published: Instant | None, home: timezone | None) -> Instant | None:
    """When it was changed last, by machine dates, where that is later than the publication."""
    found = _from_machine(modified, home or WIB)
    if found is None or published is None or found.instant.value <= _moment(published):
        return None
    return found.instant


def _moment(instant: Instant) -> datetime:
    return instant.value + timedelta(minutes=1) if instant.precision == "minute" else instant.value + timedelta(days=1)

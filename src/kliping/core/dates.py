"""Dates as news gives them: an exact instant with its zone, or only a year, a month or a day.

Zones follow Keputusan Presiden 41/1987: WIB is UTC+7, WITA UTC+8, WIT UTC+9.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Literal

Precision = Literal["minute", "day", "month", "year"]

WIB = timezone(timedelta(hours=7), "WIB")
WITA = timezone(timedelta(hours=8), "WITA")
WIT = timezone(timedelta(hours=9), "WIT")
ZONES: dict[str, timezone] = {"WIB": WIB, "WITA": WITA, "WIT": WIT}

_PARTIAL = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def zone_at(offset: timedelta) -> timezone:
    """The Indonesian zone with this offset from UTC, else an unnamed zone of that offset."""
    return next((zone for zone in ZONES.values() if zone.utcoffset(None) == offset), timezone(offset))


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment of publication: when, how exactly it is known, and the words it was read from.

    ``value`` always carries a zone. With precision ``day`` and coarser its clock time is 00:00 and means nothing.
    """

    value: datetime
    precision: Precision = "minute"
    raw: str = ""

    def __post_init__(self) -> None:
        if self.value.tzinfo is None:
            raise ValueError("an Instant needs a zone")

    @property
    def iso(self) -> str:
        """ISO 8601 to the minute, with offset: ``2015-09-09T14:28+07:00``."""
        return self.value.isoformat(timespec="minutes")

    @property
    def partial_iso(self) -> str:
        """ISO 8601 no finer than what is known: ``2015-09-09T14:28+07:00``, ``2015-09-09``, ``2015-09``."""
        cut = {"minute": None, "day": 10, "month": 7, "year": 4}[self.precision]
        return self.iso if cut is None else self.iso[:cut]

    @property
    def zone(self) -> str:
        """``WIB``, ``WITA`` or ``WIT`` when the offset is one of theirs, else ``UTC+hh:mm``."""
        offset = self.value.utcoffset() or timedelta()
        return next(
            (name for name, zone in ZONES.items() if zone.utcoffset(None) == offset), timezone(offset).tzname(None)
        )

    @property
    def day(self) -> date:
        """The calendar day in the instant's own zone."""
        return self.value.date()


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date with the precision the text gives: ``2014``, ``2022-12`` or ``2023-08-29``."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError("a day needs its month")
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; anything else is a ``ValueError``."""
        match = _PARTIAL.fullmatch(text)
        if match is None:
            raise ValueError(f"not a partial date: {text!r}")
        year, month, day = (int(part) if part else None for part in match.groups())
        return cls(year or 0, month, day)

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """The partial date that is exactly this day."""
        return cls(day.year, day.month, day.day)

    @property
    def precision(self) -> Precision:
        """``year``, ``month`` or ``day``."""
        return "day" if self.day else "month" if self.month else "year"

    @property
    def iso(self) -> str:
        """``2014``, ``2022-12`` or ``2023-08-29``."""
        parts = [f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part)]
        return "-".join(parts)

    @property
    def first(self) -> date:
        """The earliest day it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day it can be."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def covers(self, other: PartialDate) -> bool:
        """Whether every day of ``other`` may be this date: ``2023-08`` covers ``2023-08-29``."""
        return self.first <= other.first and other.last <= self.last

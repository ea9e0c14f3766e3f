"""Publication lines told from the moment of reading: ``2 jam lalu``, ``Kemarin 14:05``, ``Senin, 14:05 WIB``.

Such a line is only as exact as it says. Minutes are taken as told (they are off by one at most). Hours and weeks are
rounded down by all systems (``2 jam lalu`` is said until the third hour is full), so they give the finest unit that
both ends of that time share: mostly the day, and the month. Days, months and years are counted on the calendar.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from kliping.core.dates import Instant, PartialDate, Precision
from kliping.language.calendar import COUNT, MONTHS, WEEKDAY, WEEKDAYS, day_of, lowered, number_of
from kliping.language.clock import AFTER, clock_of, zone_of

_UNITS = {
    "detik": "seconds", "second": "seconds", "sec": "seconds", "menit": "minutes", "mnt": "minutes",
    "minute": "minutes", "min": "minutes", "jam": "hours", "hour": "hours", "hr": "hours", "hari": "days",
    "day": "days", "pekan": "weeks", "minggu": "weeks", "week": "weeks", "bulan": "months", "month": "months",
    "tahun": "years", "year": "years",
}  # fmt: skip
_NEAR = {"kemarin lusa": 2, "kemarin dulu": 2, "kemarin": 1, "yesterday": 1, "hari ini": 0, "today": 0}
_NOW = re.compile(r"\b(?:baru saja|barusan|just now|saat ini)\b")
_AGO = re.compile(
    rf"\b(?:({COUNT}|an?)\s?|(?P<one>se))({'|'.join(_UNITS)})s?\b\s?"
    r"(?:(?:yang|yg)\s)?(?:lalu|ago|silam)\b"
)
_BESIDE = re.compile(
    rf"\b(?:({'|'.join(_NEAR)})|({WEEKDAY})(?:,?\s\(?([0-3]?[0-9])/([01]?[0-9])\)?(?!\w))?|([0-3]?[0-9])\s([a-z]{{3,9}})\b\.?)(?:{AFTER})?"
)
_ROUNDED = {"hours": timedelta(hours=1), "weeks": timedelta(7)}


def read(text: str, seen: datetime) -> Instant | None:
    """The instant a line tells that was read at ``seen``, in its zone; None when it tells none from there."""
    small = lowered(text)
    match = _NOW.search(small)
    if match:
        return _told(seen, "minute", text, match)
    match = _AGO.search(small)
    return _counted(text, match, seen) if match else _beside(text, small, seen)


def _told(value: datetime, precision: Precision, text: str, match: re.Match[str]) -> Instant:
    if precision != "minute":
        value = value.replace(hour=0, minute=0)
    return Instant(value.replace(second=0, microsecond=0), precision, text[match.start() : match.end()].strip())


def _counted(text: str, match: re.Match[str], seen: datetime) -> Instant | None:
    """A count of units before ``seen``."""
    count, unit = _count(match[1]), _UNITS[match[3]]
    try:
        if unit in _ROUNDED:
            return _rounded(text, match, seen - count * _ROUNDED[unit], _ROUNDED[unit])
        if unit in ("months", "years"):
            months = seen.year * 12 + seen.month - 1 - count * (12 if unit == "years" else 1)
            first = seen.replace(year=months // 12, month=months % 12 + 1, day=1)
            return _told(first, "month" if unit == "months" else "year", text, match)
        return _told(seen - timedelta(**{unit: count}), "day" if unit == "days" else "minute", text, match)
    except (OverflowError, ValueError):  # before the year 1
        return None


def _count(word: str | None) -> int:
    return 1 if word in (None, "a", "an") else number_of(word)


def _rounded(text: str, match: re.Match[str], latest: datetime, step: timedelta) -> Instant | None:
    """The finest unit that all moments of the step before ``latest`` share; None at the turn of the year."""
    told, earliest = PartialDate.of(latest.date()), PartialDate.of((latest - step).date())
    if told == earliest:
        return _told(latest, "day", text, match)
    if told.year != earliest.year:
        return None
    return _told(latest, "month" if told.month == earliest.month else "year", text, match)


def _beside(text: str, small: str, seen: datetime) -> Instant | None:
    """``Kemarin 14:05``, ``Senin, 14:05 WIB``, ``31 Agustus``: a day told by its name, up to ``seen``."""
    for match in _BESIDE.finditer(small):
        day = _day(match, seen.date())
        if day is not None:
            return _with_clock(text, match, day, seen)
    return None


def _day(match: re.Match[str], today: date) -> date | None:
    near, weekday, day_beside, month_beside, number, word = match.groups()[:6]
    if near:
        return today - timedelta(_NEAR[near])
    if day_beside:
        return _last(int(month_beside), int(day_beside), today)
    if weekday:  # alone it names a section or a paper as often as a day
        return today - timedelta((today.weekday() - WEEKDAYS[weekday]) % 7) if match[7] else None
    return _last(MONTHS.get(word, 0), int(number), today)


def _last(month: int, day: int, today: date) -> date | None:
    """The last such day of a year up to today."""
    found = (day_of(year, month, day) for year in (today.year, today.year - 1))
    return next((one for one in found if one and one <= today), None)


def _with_clock(text: str, match: re.Match[str], day: date, seen: datetime) -> Instant:
    hour, minute, half, mark = match.groups()[6:]
    clock = time(*clock_of(hour, minute, half)) if hour else time()
    value = datetime.combine(day, clock, zone_of(mark) if mark else seen.tzinfo)
    return _told(value, "minute" if hour else "day", text, match)

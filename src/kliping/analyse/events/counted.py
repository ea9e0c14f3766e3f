"""Dates counted from the one told before: ``setahun sebelumnya``, ``empat tahun kemudian``."""

from __future__ import annotations

import re
from datetime import timedelta

from kliping.core.dates import PartialDate
from kliping.language.calendar import COUNT, number_of
from kliping.language.when import FoundDate

_COUNTED = re.compile(
    rf"\b(?:(?P<n>{COUNT})\s|(?P<one>se))(?P<unit>hari|pekan|minggu|bulan|tahun)\s"
    r"(?P<side>sebelumnya|kemudian|setelahnya|sesudahnya|berselang)\b",
    re.I,
)
_SAME = re.compile(
    r"\b(?:(?:hari|bulan|tahun)\syang\ssama|hari\situ)\b|(?<=[.\n]\s)(?:(?:Pagi|Siang|Sore|Malam)\sharinya|Itulah"
    r"|(?:Kala|Saat|Ketika|Waktu)\situ)\b",
    re.I,
)
_NEXT = re.compile(r"\b(?:(?:ke)?esok(?:an)?|(?:satu\s)?hari)\s(?:harinya|berikutnya)\b", re.I)
_ORDER = ("pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "terakhir")
_DAY_OF = re.compile(rf"\bhari\s(?P<order>{'|'.join(_ORDER)})\b", re.I)


def with_counted(text: str, told: tuple[FoundDate, ...]) -> tuple[FoundDate, ...]:
    """The dates of a text with those counted from the one told before, in reading order."""
    found = list(told)
    for match in _COUNTED.finditer(text):
        before = [one for one in found if one.end <= match.start()]
        if before and not any(one.start < match.end() and match.start() < one.end for one in found):
            steps = 1 if match["one"] else number_of(match["n"])
            steps = -steps if match["side"].lower() == "sebelumnya" else steps
            day = _counted(before[-1].date, match["unit"].lower(), steps)
            found = sorted([*found, FoundDate(day, *match.span())], key=lambda one: one.start)
    for form, read in ((_SAME, _same), (_NEXT, _next), (_DAY_OF, _day_of)):
        for match in form.finditer(text):
            before = [one for one in found if one.end <= match.start()]
            other = read(match, before) if before else None
            found += [FoundDate(other, *match.span())] if other else []
    return tuple(sorted(found, key=lambda one: one.start))


def _same(match: re.Match[str], before: list[FoundDate]) -> PartialDate | None:
    """The day told before; of an evening the last one that is a day."""
    told = [one.date for one in before if one.date.day] if match[0].lower().endswith("harinya") else []
    return told[-1] if told else before[-1].date


def _next(match: re.Match[str], before: list[FoundDate]) -> PartialDate | None:
    day = before[-1].date
    return PartialDate.of(day.first + timedelta(1)) if day.day else None


def _day_of(match: re.Match[str], before: list[FoundDate]) -> PartialDate | None:
    """``pada hari kedua``, ``hari terakhir``: a day of the last range of days told."""
    ranges = [one for one in before if one.until]
    if not ranges or ranges[-1].until is None:
        return None
    number, last = _ORDER.index(match["order"].lower()), ranges[-1].until
    day = ranges[-1].date.first + timedelta(number)
    return last if number == len(_ORDER) - 1 else PartialDate.of(day) if day <= last.first else None


def _counted(since: PartialDate, unit: str, steps: int) -> PartialDate:
    """So many units from a date; no finer than the unit and the date it is counted from."""
    if unit == "tahun" or since.month is None:
        return PartialDate(since.year + (steps if unit == "tahun" else 0))
    if unit == "bulan" or since.day is None:
        months = since.year * 12 + since.month - 1 + (steps if unit == "bulan" else 0)
        return PartialDate(months // 12, months % 12 + 1)
    return PartialDate.of(since.first + timedelta(steps * (1 if unit == "hari" else 7)))

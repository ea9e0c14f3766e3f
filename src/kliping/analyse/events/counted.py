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
_SAME = re.compile(r"\b(?:(?:hari|bulan|tahun)\syang\ssama|hari\situ)\b", re.I)


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
    for match in _SAME.finditer(text):
        before = [one for one in found if one.end <= match.start()]
        found += [FoundDate(before[-1].date, *match.span())] if before else []
    return tuple(sorted(found, key=lambda one: one.start))


def _counted(since: PartialDate, unit: str, steps: int) -> PartialDate:
    """So many units from a date; no finer than the unit and the date it is counted from."""
    if unit == "tahun" or since.month is None:
        return PartialDate(since.year + (steps if unit == "tahun" else 0))
    if unit == "bulan" or since.day is None:
        months = since.year * 12 + since.month - 1 + (steps if unit == "bulan" else 0)
        return PartialDate(months // 12, months % 12 + 1)
    return PartialDate.of(since.first + timedelta(steps * (1 if unit == "hari" else 7)))

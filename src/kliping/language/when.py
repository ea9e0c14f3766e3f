"""Dates inside the text of an article, absolute (``29 Agustus 2023``) or told from the day of publication.

Each row of ``FORMS`` is one way to tell a date: an expression, for text in lower case, and the function that reads it.
Where several fit at a place, the longest wins; a form that cannot be resolved (``pekan lalu`` across two months) gives
nothing, because the annotation guidelines keep a date no finer than it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from kliping.core.dates import PartialDate
from kliping.language.calendar import (
    COUNT,
    MONTH,
    WEEKDAY,
    WEEKDAYS,
    day_of,
    full_year,
    lowered,
    month_number,
    number_of,
)

Read = Callable[[re.Match[str], date | None], PartialDate | None]

_PAST = r"last|lalu|silam|kemarin|sebelumnya|yang\slalu"
_FUTURE = r"next|depan|mendatang|nanti|besok|yang\sakan\sdatang"
_LEAD = (
    r"pada|sejak|hingga|sampai|bulan|awal|akhir|pertengahan|mulai|medio|per|antara|selama|di|dari|untuk|"
    r"paling\s(?:cepat|lambat)"
)
# What is named after a day: ``Jalan 17 Agustus``; what has a year for its name: ``UU Nomor 23 Tahun 2014``.
_NAMED = re.compile(
    r"\b(?:Jalan|JALAN|J[Ll]n?|Gang|Gg|Universitas|UNIVERSITAS|Stadion|Lapangan|Monumen|Museum|Tugu|Gelora|GOR)"
    r"\b\.?\s$"
)
_LAW = re.compile(
    r"\b(?:(?i:nomor|no)\b\.?\s?[\w./-]{1,20}"
    r"|(?:UU|PP|Perda|Perpres|Keppres|Inpres|Perm\w{2,12}|Perbup|Perwali|Pergub)\s\d{1,3})\s$"
)
# A unit alone is one, but not behind what counts otherwise: ``beberapa bulan lalu``, ``1,5 tahun lalu``.
_COUNTED = re.compile(
    r"(?:\d|\b(?:beberapa|sekian|berapa|setengah|(?:belas|puluh|ratus|ribu)(?:an)?|se(?:ratus|ribu)|juta))\s$"
)
# Words that look ahead: a month after one of them is the next of that name, not the last.
_AHEAD = re.compile(r"\b(?:hingga|sampai|mulai|paling\s(?:cepat|lambat)|akan|rencananya|dijadwalkan)\b", re.I)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date told at ``start:end`` of a text; ``until`` is the last day of a range (``25-26/9/2024``)."""

    date: PartialDate
    start: int
    end: int
    until: PartialDate | None = None


def find_dates(text: str, published: date | None) -> tuple[FoundDate, ...]:
    """The dates a text tells, in reading order, none overlapping.

    Relative ones (``kemarin``, ``Rabu (9/9)``, ``Oktober lalu``) are resolved against the day of publication, and
    left out without one.
    """
    found: list[FoundDate] = []
    small = lowered(text)
    for form, read in FORMS:
        for match in form.finditer(small):
            told = None if _of_something_else(text, match) else read(match, published)
            if told is not None:
                found.append(FoundDate(told, *match.span(), until=_until(match, told)))
    kept: list[FoundDate] = []
    for one in sorted(found, key=lambda f: (f.start - f.end, f.start)):
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return tuple(sorted(kept, key=lambda f: f.start))


def _until(match: re.Match[str], told: PartialDate) -> PartialDate | None:
    """The last day of a range inside one month."""
    last = match.groupdict().get("last")
    day = day_of(told.year, told.month or 1, int(last)) if last and told.day else None
    return PartialDate.of(day) if day and day > told.first else None


def _partial(day: date | None) -> PartialDate | None:
    return PartialDate.of(day) if day else None


def _month_of(day: date, months: int) -> PartialDate:
    """The month ``months`` after that of ``day``."""
    count = day.year * 12 + day.month - 1 + months
    return PartialDate(count // 12, count % 12 + 1)


def _of_something_else(text: str, match: re.Match[str]) -> bool:
    """Whether the words belong to a name (``Jalan 17 Agustus``) or a law, or are a weekday in small letters: a week."""
    start, groups = match.start(), match.re.groupindex
    if "day" in groups:
        return text[start].islower()
    if "d" in groups:
        return _NAMED.search(text, max(0, start - 14), start) is not None
    return match[0].startswith("tahun") and _LAW.search(text, max(0, start - 32), start) is not None


def _behind(match: re.Match[str], words: re.Pattern[str]) -> bool:
    return words.search(match.string, max(0, match.start() - 12), match.start()) is not None


def _full(match: re.Match[str], published: date | None) -> PartialDate | None:
    """``29 Agustus 2023``, ``12-14 Mei 2023`` (its first day)."""
    return _partial(day_of(int(match["y"]), month_number(match["m"]), int(match["d"])))


def _numeric(match: re.Match[str], published: date | None) -> PartialDate | None:
    """``Rabu (9/9)``, ``(18/5/2022)``: without a year, the one that brings the day nearest to publication."""
    day, month = int(match["d"]), int(match["m"])
    if match["y"]:
        return _partial(day_of(full_year(int(match["y"])), month, day))
    return _nearest(published, month, day)


def _short(match: re.Match[str], published: date | None) -> PartialDate | None:
    """``(9/9)``, ``Rabu 9/9``, ``Rabu (9-9)``; without a year other hyphens make a score: ``(2-1)``, ``Minggu 2-1``."""
    told = match[0]
    if match["y"] or "/" in told or (told[0].isalpha() and "(" in told):
        return _numeric(match, published)
    return None


def _day_month(match: re.Match[str], published: date | None) -> PartialDate | None:
    """``29 Juli``, ``7 Mei lalu``: as ``_numeric``, or as the year words say."""
    day, month = int(match["d"]), month_number(match["m"])
    year = _told_year(match["rel"], published)
    return _partial(day_of(year, month, day)) if year else _nearest(published, month, day)


def _nearest(published: date | None, month: int, day: int) -> PartialDate | None:
    if published is None:
        return None
    days = [one for year in (-1, 0, 1) if (one := day_of(published.year + year, month, day))]
    return _partial(min(days, key=lambda one: abs((one - published).days), default=None))


def _told_year(words: str | None, published: date | None) -> int | None:
    match = re.search(r"tahun\s(lalu|ini|depan)", words or "")
    if match is None or published is None:
        return None
    return published.year + {"lalu": -1, "ini": 0, "depan": 1}[match[1]]


def _month_year(match: re.Match[str], published: date | None) -> PartialDate | None:
    """``Desember 2022``."""
    return PartialDate(int(match["y"]), month_number(match["m"]))


def _month(match: re.Match[str], published: date | None) -> PartialDate | None:
    """``Oktober lalu``, ``pada Agustus mendatang``, ``Mei tahun depan``, ``sejak Desember``."""
    if published is None:
        return None
    month, words = month_number(match["m"]), match["rel"] or ""
    year = _told_year(words, published)
    if year is not None:
        return PartialDate(year, month)
    back, ahead = (published.month - month) % 12, (month - published.month) % 12
    if re.search(_FUTURE, words) or (_AHEAD.search(match["lead"] or "") and not words):
        return _month_of(published, ahead)
    if words or "sejak" in (match["lead"] or "") or back <= ahead:
        return _month_of(published, -back)
    return _month_of(published, ahead)


def _year(match: re.Match[str], published: date | None) -> PartialDate | None:
    """``tahun 2014``, ``pada 1997``, ``2020 silam``."""
    return PartialDate(int(match["y"]))


def _weekday(match: re.Match[str], published: date | None) -> PartialDate | None:
    """``Selasa``, ``Selasa kemarin``, ``Senin depan``; alone it is the last such day up to publication."""
    if published is None:
        return None
    number, words = WEEKDAYS[match["day"]], match["rel"] or ""
    week = re.match(r"(?:pekan|minggu)\s(lalu|ini|depan)", words)
    if week and week[1] != "lalu":
        return _partial(published + timedelta(number - published.weekday() + (7 if week[1] == "depan" else 0)))
    if re.search(_FUTURE, words):
        return _partial(published + timedelta((number - published.weekday() - 1) % 7 + 1))
    back = (published.weekday() - number) % 7
    return _partial(published - timedelta(back or (7 if re.search(_PAST, words) else 0)))


_DAYS_AWAY = {
    "besok lusa": 2, "kemarin lusa": -2, "kemarin": -1, "hari ini": 0, "besok": 1, "lusa": 2, "tadi malam": -1,
    "semalam": -1, "tadi pagi": 0, "tadi siang": 0, "tadi sore": 0, "pagi ini": 0, "siang ini": 0, "sore ini": 0,
    "malam ini": 0,
}  # fmt: skip


def _near_day(match: re.Match[str], published: date | None) -> PartialDate | None:
    """``kemarin``, ``hari ini``, ``besok``, ``lusa``."""
    return _partial(published + timedelta(_DAYS_AWAY[" ".join(match[0].split())])) if published else None


def _units_away(match: re.Match[str], published: date | None) -> PartialDate | None:
    """``bulan lalu``, ``dua tahun lalu``, ``pekan depan``, ``tahun ini``; a week inside one month is that month."""
    if published is None:
        return None
    side = match["side"]
    if side != "ini" and not match["n"] and (match["unit"] == "hari" or _behind(match, _COUNTED)):
        return None
    sign = 0 if side == "ini" else 1 if re.fullmatch(_FUTURE, side) else -1
    return _away(match["unit"], sign * (number_of(match["n"]) if match["n"] else 1), published)


def _away(unit: str, steps: int, published: date) -> PartialDate | None:
    if unit.endswith("tahun"):
        return PartialDate(published.year + steps)
    if unit.endswith("bulan"):
        return _month_of(published, steps)
    if unit.endswith("hari"):
        return _partial(published + timedelta(steps))
    monday = published - timedelta(published.weekday()) + timedelta(7 * steps)
    sunday = monday + timedelta(6)
    return PartialDate(monday.year, monday.month) if monday.month == sunday.month else None


_REL = rf"(?:\s(?P<rel>tahun\s(?:lalu|ini|depan)|{_PAST}|{_FUTURE}|ini))?"
# The same day told once more: ``Selasa 29 Agustus 2023 tadi malam``, ``Rabu (10/7) kemarin``.
_TAIL = r"(?:\s(?:kemarin|semalam|tadi\s(?:malam|pagi|siang|sore)|hari\sini|besok|lusa|lalu|silam|mendatang)\b)?"
_NAME = rf"(?P<m>{MONTH})"
_ON = rf"{WEEKDAY}(?:\s?[-–]\s?{WEEKDAY})?"
# A part of a year, kept as its year: ``semester kedua 2025``, ``triwulan III 2024``.
_PART = (
    r"(?:kuartal|triwulan|semester|caturwulan|paruh)\s(?:ke-?)?(?:pertama|kedua|ketiga|keempat|awal|akhir|terakhir"
    r"|i{1,3}|iv|[1-4])|q[1-4]"
)
_TO = r"(?:\s?(?:-|–|hingga|sampai|s/d|s\.d\.|dan)\s?(?P<last>[0-3]?\d))?"
# ``25-26/9/2024``; a single day may be written ``9-9``, so a range must go on with a stroke.
_RANGE = r"(?P<d>[0-3]?\d)(?:\s?[-–]\s?(?P<last>[0-3]?\d)(?=/))?"
_DAYS = rf"(?<![\d/.,])(?P<d>[0-3]?\d){_TO}\s"

FORMS: tuple[tuple[re.Pattern[str], Read], ...] = tuple((re.compile(form), read) for form, read in (
    (rf"(?:{_ON},?\s(?:tanggal\s)?\(?)?{_DAYS}(?:bulan\s)?{_NAME},?\s(?:tahun\s|\()?(?P<y>(?:19|20)\d\d)\b{_TAIL}",
     _full),
    (rf"(?:{_ON}\s?(?:dini\shari\s|(?:pekan|minggu)\s(?:ini|lalu|depan)\s|\w+\s)?,?\s?|\btanggal\s)\(?{_RANGE}[/-](?P<m>[01]?\d)(?:[/-](?P<y>\d{{4}}|\d\d))?\b\)?{_TAIL}",
     _short),
    (rf"\({_RANGE}[/-](?P<m>[01]?\d)(?:[/-](?P<y>\d{{4}}|\d\d))?\){_TAIL}", _short),
    (rf"(?<![\d/-]){_RANGE}[/-](?P<m>[01]?\d)[/-](?P<y>(?:19|20)\d\d)\b{_TAIL}", _numeric),
    (rf"(?:{_ON},?\s(?:tanggal\s)?\(?)?{_DAYS}{_NAME}(?!\s\(?\d{{4}}){_REL}", _day_month),
    (rf"(?<!\d\s)\b{_NAME}\s(?:tahun\s)?(?P<y>(?:19|20)\d\d)\b(?:\s(?:{_PAST}|{_FUTURE})\b)?", _month_year),
    (rf"\b(?P<lead>(?:{_LEAD})\s(?:(?:awal|akhir|pertengahan|bulan|pekan\s\w+)\s)*){_NAME}(?!\s\d){_REL}", _month),
    (rf"\b(?P<lead>){_NAME}\s(?P<rel>tahun\s(?:lalu|ini|depan)|{_PAST}|{_FUTURE}|ini)\b", _month),
    (rf"\b(?:tahun|{_LEAD}|sepanjang|semenjak)\s(?:tahun\s)?(?P<y>(?:19|20)\d\d)\b(?![.,]?\d|-?an\b)", _year),
    (rf"\b(?P<y>(?:19|20)\d\d)\s(?:{_PAST}|mendatang)\b", _year),
    (rf"\b(?:{_PART})\s(?:tahun\s)?(?P<y>(?:19|20)\d\d)\b", _year),
    (rf"\b{_NAME}\s(?P<d>[0-3]?\d)(?:st|nd|rd|th)?,\s(?P<y>(?:19|20)\d\d)\b", _full),
    (rf"\b(?P<lead>)(?P<rel>last|next|this)\s{_NAME}\b", _month),
    (r"\b(?:in|since)\s(?P<y>(?:19|20)\d\d)\b", _year),
    (rf"(?<!malam\s)\b(?P<day>{WEEKDAY})(?:\s(?:pagi|siang|sore|malam|petang))?(?:\s(?P<rel>(?:pekan|minggu)\s(?:lalu|ini|depan)|{_PAST}|{_FUTURE}|ini))?",
     _weekday),
    (rf"(?<!dalam\s)\b(?:{'|'.join(key.replace(' ', chr(92) + 's') for key in _DAYS_AWAY)})\b", _near_day),
    (rf"(?:(?<![\d.,])\b(?P<n>{COUNT})\s)?\b(?P<unit>(?:se)?(?:hari|pekan|minggu|bulan|tahun))\s(?:yang\s)?"
     rf"(?P<side>lalu|silam|depan|mendatang|ini)\b", _units_away),
))  # fmt: skip

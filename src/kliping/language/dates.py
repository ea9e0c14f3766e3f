"""Dates in Indonesian news: the line that says when an article came out, and the dates inside its text.

One expression, anchored on the first digit of the day, reads a publication line: the day in one of five forms, the
clock time behind it and the zone. Names of months are looked up and not spelt out in the expression, which makes it
several times faster. The grammar is documented in ``docs/explanation/dates.md``; lines told from the moment of reading
(``2 jam lalu``) are in ``kliping.language.ago``, dates inside the text in ``kliping.language.when``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timezone
from typing import Any

from kliping.core.dates import WIB, Instant, Precision
from kliping.language import ago
from kliping.language.calendar import MONTHS, SHORT_WEEKDAYS, full_year, lowered
from kliping.language.clock import AFTER, BEFORE, clock_of, zone_of
from kliping.language.when import FoundDate, find_dates

__all__ = ["FoundDate", "FoundInstant", "find_dates", "find_instants", "parse_instant", "parse_stamp"]

_YEAR = r"(?:19|20)[0-9]{2}"
# A stretch of digits and joints goes on, so it is a number of something else: ``192.168.1.10``, ``05/11/15/7``.
_GOES_ON = r"(?![0-9]|[/.:\-][0-9])"
_LINE = re.compile(
    rf"""
    ([0-9])(?<![0-9/.\-][0-9])
    (?:
      ([0-9]?)(?![0-9])
      (?:
        (?:st|nd|rd|th)?[\s\-/.]{{0,3}} ([a-z]{{3,9}}+(?:\.(?![0-9]))?)             # 9 September 2015, 9-Sep-15
        [\s\-/.,]{{0,3}} ({_YEAR}|['’]?[0-9]{{2}}(?=\s*(?:$|[,|)–-]|[0-9]{{1,2}}[.:][0-9]{{2}})))
      | (\s?[\-/]\s?|\.) ([0-9]{{1,2}}) \5 ({_YEAR}|[0-9]{{2}}{_GOES_ON})           # 05/11/2015, 5.11.15
      | (?:st|nd|rd|th)?,?\s ({_YEAR})                                             # (Feb) 16, 2016
      )
    | ([0-9]{{3}}) ([\-/.]) ([0-9]{{1,2}}) \10 ([0-9]{{1,2}})                         # 2015-09-09
    )(?![0-9])
    (?:{AFTER})?
    """,
    re.X,
)
_MONTH_BEFORE = re.compile(r"([a-z]{3,9})\.?,?\s{1,2}$")
_HIJRI = re.compile(r"\s?[/|(,–-]\s?[0-9]{1,2}\s[a-z'’‘` ]{4,18}\s1[34][0-9]{2}(?:\s?h\b\.?)?\s?\)?")
_LATER = re.compile(AFTER)
_EARLIER = re.compile(BEFORE)
_WEEKDAY_BEFORE = re.compile(
    rf"\b({'|'.join(map(re.escape, SHORT_WEEKDAYS))})\b\.?"
    r"(?:[\s-](?:pon|wage|kliwon|legi|manis|pahing|paing|dini hari|pagi|siang|sore|petang|malam))?[\s,.|(/–-]{0,4}$"
)
# ``20231102T205953Z``, ``Thu Nov 5 10:12:42 WIB 2015``: how some systems write a moment, and the same in our forms.
_REWRITTEN = (
    (re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})T?([0-9]{2})([0-9]{2})(?:[0-9]{2})?(\D\S*)?"), r"\1-\2-\3T\4:\5\6"),
    (re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) +([0-9]{1,2}) ([0-9:]{8}) (\S+) ([0-9]{4})"), r"\2 \1 \5 \3 \4"),
)
_FIRST_YEAR, _FAR_YEAR = 1970, 2040
_STAMP = re.compile(r"\s*(1[0-9]{9})([0-9]{3})?\s*")

Parts = tuple[Any, ...]
Reading = tuple[Instant, int, int, bool]  # with where it stands and whether it names its zone


@dataclass(frozen=True, slots=True)
class FoundInstant:
    """An instant read at ``start:end`` of a line; ``zone_given`` tells whether the line names the zone itself."""

    instant: Instant
    start: int
    end: int
    zone_given: bool
    weekday: int | None = None

    @property
    def weekday_fits(self) -> bool | None:
        """Whether the weekday named before the day is that of the calendar; None where none is named."""
        return None if self.weekday is None else self.weekday == self.instant.value.weekday()


def parse_instant(text: str, zone: timezone = WIB, seen: datetime | None = None) -> Instant | None:
    """The instant a line or a machine date tells, in ``zone`` where it names none; to the minute before to the day.

    Reads ``Rabu, 9 September 2015 | 14:28``, ``31 Agu 2023 : 03.01``, ``Jum'at, 17 Februari 2017 - 13:30 wib``,
    ISO 8601 and RFC 2822. With ``seen``, the moment the page was fetched (it needs a zone), also ``2 jam lalu`` and
    ``Kemarin 14:05``. None when the line tells no day.
    """
    day: Instant | None = None
    for instant, _, _, _ in _instants(text, lowered(text), zone):
        if instant.precision == "minute":
            return instant
        day = day or instant
    return ago.read(text, seen.astimezone(zone)) if day is None and seen is not None else day


def parse_stamp(text: str, zone: timezone = WIB) -> Instant | None:
    """As ``parse_instant``, for the whole of what only a machine writes: ``20231102T205953Z``, seconds since 1970."""
    match = _STAMP.fullmatch(text)
    if match is not None:
        return Instant(datetime.fromtimestamp(int(match[1]), UTC).replace(second=0), "minute", text.strip())
    for form, usual in _REWRITTEN:
        match = form.fullmatch(text.strip())
        if match is not None:
            told = parse_instant(match.expand(usual), zone)
            return replace(told, raw=text.strip()) if told else None
    return parse_instant(text, zone)


def find_instants(text: str, zone: timezone = WIB) -> tuple[FoundInstant, ...]:
    """Every full calendar day of the text, with the clock time and zone that stand beside it, in reading order."""
    small = lowered(text)
    found = _instants(text, small, zone)
    return tuple(FoundInstant(*one, weekday=_weekday(small, one[1])) for one in found)


def _weekday(small: str, start: int) -> int | None:
    match = _WEEKDAY_BEFORE.search(small, max(0, start - 28), start)
    return SHORT_WEEKDAYS[match[1]] if match else None


def _instants(text: str, small: str, zone: timezone) -> Iterator[Reading]:
    """Every reading in order; ``small`` is the text in lower case. A refused one is tried again behind its digits."""
    match = _LINE.search(small)
    while match is not None:
        found = _reading(text, small, match, zone)
        if found is not None:
            yield found
        match = _LINE.search(small, found[2] if found else match.end(2 if match[2] else 1))


def _reading(text: str, small: str, match: re.Match[str], zone: timezone) -> Reading | None:
    parts = match.groups()
    start, end = match.span()
    year, month, day, start = _day(parts, small, start)
    clock = parts[12:]
    if clock[0] is None:
        beside = _clock_beside(small, start, end)
        if beside is not None:
            clock, start, end = beside
    hour, minute, half, mark = clock
    precision: Precision = "minute" if hour else "day"
    h, m = clock_of(hour, minute, half) if hour else (0, 0)
    try:
        value = datetime(year, month, day, h, m, tzinfo=zone_of(mark) if mark else zone)
    except ValueError:  # the 31st of February, a word that is no month, a year before the web
        return None
    return Instant(value, precision, text[start:end].strip()), start, end, mark is not None


def _day(parts: Parts, small: str, start: int) -> tuple[int, int, int, int]:
    """Year, month, day and where the day begins; 0 for a month that is none."""
    tens, ones, word, year, _, month, year_behind, year_alone, rest, _, month_between, last = parts[:12]
    if year:
        return _year(year), MONTHS.get(word.rstrip(".") if word[-1] == "." else word, 0), int(tens + ones), start
    if month:
        return _year(year_behind), *_either_way(int(month), int(tens + ones)), start
    if rest:
        return _year(tens + rest), *_either_way(int(month_between), int(last)), start
    before = _MONTH_BEFORE.search(small, max(0, start - 13), start)
    number = MONTHS.get(before[1], 0) if before else 0
    return _year(year_alone), number, int(tens + ones), before.start() if before else start


def _year(digits: str) -> int:
    """The year in full; 0, which no calendar has, for one before or long after us: ``Jl. 17 Agustus 45``."""
    year = int(digits) if len(digits) == 4 else full_year(int(digits.lstrip("'’")))
    return year if year >= _FIRST_YEAR and (year < _FAR_YEAR or len(digits) == 4) else 0


def _either_way(month: int, day: int) -> tuple[int, int]:
    """A month over 12 is read the American way round (``02/17/2017``), since nothing else fits."""
    return (day, month) if month > 12 >= day else (month, day)


def _clock_beside(small: str, start: int, end: int) -> tuple[Parts, int, int] | None:
    """The clock time behind a day of the Hijri year, or in front of the day; and the span of both."""
    other = _HIJRI.match(small, end)
    later = _LATER.match(small, other.end()) if other else None
    if later is not None:
        return later.groups(), start, later.end()
    earlier = _EARLIER.search(small, max(0, start - 40), start)
    return (earlier.groups(), earlier.start(), end) if earlier else None

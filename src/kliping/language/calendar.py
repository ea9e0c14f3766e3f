"""Names of months, days and zones as Indonesian news writes them, and the calendar days read from them.

The two lists are closed (twelve months, seven days), so they stand here and not in a table. Spellings before the
1972 reform (``Djanuari``) do not occur in news on the web; ``Nopember``, ``Pebruari`` and ``Ags`` do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

_MONTH_SPELLINGS = (
    "januari january jan", "februari february pebruari feb peb", "maret march mar", "april apr", "mei may",
    "juni june jun", "juli july jul", "agustus august agust agt agu ags aug", "september sept sep",
    "oktober october okt oct", "november nopember nov nop", "desember december des dec",
)  # fmt: skip
_DAY_SPELLINGS = (
    "senin monday", "selasa tuesday", "rabu wednesday", "kamis thursday", "jumat jum'at jum’at jum`at friday",
    "sabtu saturday", "minggu ahad sunday",
)  # fmt: skip

MONTHS = {name: number for number, names in enumerate(_MONTH_SPELLINGS, 1) for name in names.split()}
# Monday is 0, as in datetime.date.weekday().
WEEKDAYS = {name: number for number, names in enumerate(_DAY_SPELLINGS) for name in names.split()}
# Abbreviated they are read only in front of a date, where ``sen`` is no coin and ``sab`` no name.
_SHORT_DAYS = ("sen mon", "sel tue tues", "rab wed", "kam thu thur thurs", "jum fri", "sab sat", "min mgg sun")
SHORT_WEEKDAYS = WEEKDAYS | {name: number for number, names in enumerate(_SHORT_DAYS) for name in names.split()}
NUMBERS = {word: number for number, word in enumerate(
    "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split())}  # fmt: skip
_WORD = "|".join(NUMBERS)
# ``3``, ``tiga``, ``lima belas``, ``dua puluh lima``
COUNT = rf"(?:\d{{1,3}}|(?:{_WORD})(?:\sbelas|\spuluh(?:\s(?:{_WORD}))?)?)"


def number_of(words: str) -> int:
    """The number that ``COUNT`` matches."""
    first, *rest = words.lower().split()
    number = int(first) if first.isdigit() else NUMBERS[first]
    if not rest:
        return number
    return number + 10 if rest[0] == "belas" else number * 10 + (NUMBERS[rest[1]] if rest[1:] else 0)


def lowered(text: str) -> str:
    """The text in lower case, every letter in its old place (``İ`` alone would become two)."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def alternatives(words: Iterable[str]) -> str:
    """A regular expression that matches the longest of these words, grouped by first letter, which is much faster."""
    ends: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        ends.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in ends.items())


_FULL = {name: number for name, number in MONTHS.items() if len(name) > 4 or name in ("mei", "may", "juni", "juli")}
# An abbreviation may carry its full stop; the stop after a whole name ends the sentence.
MONTH = rf"(?:(?:{alternatives(_FULL)})\b|(?:{alternatives(MONTHS)})\b\.?)"
WEEKDAY = rf"(?:{alternatives(WEEKDAYS)})\b"
ZONE = r"(?:WITA|WIB|WIT|[+-]\d\d:?\d\d\b|(?:GMT|UTC)\s?[+-]?\d{0,2}(?::?\d\d)?|Z\b)"


def month_number(name: str) -> int:
    """1 for ``Januari`` or ``jan.``; an unknown name is a ``KeyError``."""
    return MONTHS[name.lower().rstrip(".")]


def full_year(year: int) -> int:
    """``15`` is 2015; no news on the web is older than 1970."""
    return year if year > 99 else year + (1900 if year >= 70 else 2000)


def day_of(year: int, month: int, day: int) -> date | None:
    """The calendar day, or None for the 31st of February.

    A month over 12 is read the American way round (``02/17/2017``), since nothing else fits.
    """
    if month > 12 >= day:
        month, day = day, month
    try:
        return date(full_year(year), month, day)
    except ValueError:
        return None

"""Clock times and zones beside a date: ``14:28``, ``03.01``, ``pukul 13.30 WITA``, ``6:59 PM``, ``jam 8.30 malam``.

The expressions are for text in lower case. Each has four groups: hour, minute, half or part of the day, zone.
"""

from __future__ import annotations

import re
from datetime import UTC, timedelta, timezone

from kliping.core.dates import WIB, WIT, WITA, zone_at

# A minus with a colon is a zone only behind seconds or in ISO 8601; ``08:00-10:00`` tells from when to when.
_MARK = (
    r"wita\b|wib\b|wit\b|\+[01][0-9]:?[0-5][0-9]\b|(?<=[0-9])\+[01][0-9]\b|(?<=\s)-[01][0-9][0-5][0-9]\b"
    r"|(?:(?<=:[0-9]{2}:[0-9]{2})|(?<=\.[0-9]{3})|(?<=t[0-9]{2}:[0-9]{2}))-[01][0-9]:?[0-5][0-9]\b"
    r"|(?:gmt|utc)(?:\s?[+-]\s?[0-9]{1,2}(?::?[0-9]{2})?)?\b|z\b|waktu\sindonesia\s(?:barat|tengah|timur)\b"
)
_COUNTED = r"(?!\s?(?:%|(?:persen|ribu|rb|juta|jt|miliar|triliun|kali|views?|hits|km|kg|ha)\b))"
# ``19.00-21.00 WIB``
_TILL = (
    r"(?:(?<!:[0-9]{2}:[0-9]{2})(?<!t[0-9]{2}:[0-9]{2})(?<!\.[0-9]{3})"
    r"\s?[–-]\s?[0-2]?[0-9][.:][0-5][0-9](?![0-9]))?"
)
_CLOCK = (
    r"([01]?[0-9]|2[0-4])(?:[:.]|\s?h\s?|(?<=t[0-9]{2})-)([0-5][0-9])(?![0-9])"
    r"(?:[:.][0-5][0-9](?:[.,][0-9]+)?|(?<=t[0-9]{2}-[0-9]{2})-[0-5][0-9])?"
    rf"{_COUNTED}(?:\s?([ap]\.?m\b|(?:pagi|siang|sore|petang|malam)\b)\.?)?"
    rf"{_TILL}(?:[\s(\[,]{{0,3}}({_MARK})[)\]]?)?"
)
AFTER = rf"(?:\s?t|[\s,|/~•·@()\[\]:;–—-]{{1,8}}(?:(?:pada\s)?(?:pukul|pkl|pk|jam|at|waktu)\b[\s.:]{{0,4}})?){_CLOCK}"
BEFORE = rf"(?<![0-9.:,]){_CLOCK}[\s,|/~•·–—-]{{1,4}}(?:[a-z'’`]{{3,7}},?\s)?$"

_ZONES: dict[str, timezone] = {
    "wib": WIB, "wita": WITA, "wit": WIT, "z": UTC, "gmt": UTC, "utc": UTC,
    "+07:00": WIB, "+0700": WIB, "+08:00": WITA, "+09:00": WIT,
    "waktu indonesia barat": WIB, "waktu indonesia tengah": WITA, "waktu indonesia timur": WIT,
}  # fmt: skip
_OFFSET = re.compile(r"([+-])\s?([0-9]{1,2}):?([0-9]{2})?$")
_NOON = 12


def clock_of(hour: str, minute: str, half: str | None) -> tuple[int, int]:
    """Hour of 24 and minute. Seconds are read over, since none of our outputs is finer than a minute.

    ``24.15`` is a quarter past midnight of the same day, as systems that count hours from 1 to 24 print it.
    """
    number = int(hour) % 24
    if half and number <= _NOON:
        number = _in_half(number % _NOON, half, number == _NOON)
    return number, int(minute)


def _in_half(hour: int, half: str, twelve: bool) -> int:
    """``12 siang`` is noon, ``12 malam`` midnight, ``11 siang`` before noon and ``1 malam`` after midnight."""
    if half == "siang":
        return hour + _NOON if twelve or hour < 5 else hour
    if half == "malam":
        return hour + _NOON if hour >= 6 else hour
    return hour + _NOON if half in ("sore", "petang") or half in ("pm", "p.m") else hour


def zone_of(mark: str) -> timezone:
    """The zone of a mark in lower case: ``wib``, ``+07:00``, ``gmt+7``, ``z``; one beyond a day is UTC."""
    known = _ZONES.get(mark)
    if known is not None:
        return known
    match = _OFFSET.search(mark)
    hours = int(match[2]) if match else 24
    if match is None or hours > 14:
        return UTC
    offset = timedelta(hours=hours, minutes=int(match[3] or 0))
    return zone_at(-offset if match[1] == "-" else offset)

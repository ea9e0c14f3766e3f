"""A Reading as the columns and facets of its row, and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import msgspec

from kliping.core.dates import WIB
from kliping.core.errors import StoreError
from kliping.core.types import Article, Place, Reading
from kliping.store.connect import pack, unpack

EPOCH = datetime(2000, 1, 1)  # noqa: DTZ001  # wall-clock time on purpose: see `slot_of`
MINUTES_A_DAY = 24 * 60
WITHIN_MINUTE = 256
# Main places first in a list, then the other side of a cooperation, then the rest as the text has them.
_ROLES = {"main": 0, "partner": 1}

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Reading).decode


@dataclass(frozen=True, slots=True)
class FacetKey:
    """Something to filter by: ``kind`` is outlet, place, person, tone, urusan, all, dated or register."""

    kind: str
    key: str = ""
    label: str = ""


ALL = FacetKey("all")
DATED = FacetKey("dated")
REGISTER = FacetKey("register")


@dataclass(frozen=True, slots=True)
class Packed:
    """The two blobs of a reading."""

    body: bytes
    record: bytes


def packed(reading: Reading) -> Packed:
    """The text, and everything else as JSON; apart, so that a snippet needs the text alone."""
    article = reading.article
    rest = replace(reading, article=replace(article, text=""))
    return Packed(pack(article.text), pack(_encode(rest).decode()))


def reading_of(body: bytes, record: bytes) -> Reading:
    """The reading that was packed. A record that does not fit the code is a ``StoreError``."""
    try:
        rest = _decode(unpack(record))
    except msgspec.DecodeError as error:
        raise StoreError(
            "a stored article cannot be read", "it was written by another version: add it again"
        ) from error
    return replace(rest, article=replace(rest.article, text=unpack(body)))


def facets_of(reading: Reading) -> tuple[FacetKey, ...]:
    """Everything the reading can be filtered by, in the order lists show it, each once."""
    return tuple(dict.fromkeys(_facets(reading)))


def _facets(reading: Reading) -> Iterator[FacetKey]:
    article, analysis = reading.article, reading.analysis
    yield ALL
    if article.published:
        yield DATED
    if reading.cooperation:
        yield REGISTER
    if article.outlet:
        yield FacetKey("outlet", article.outlet.name, article.outlet.name)
    for place in sorted(analysis.places, key=lambda place: _ROLES.get(place.role, 2)):
        key = place_key(place)
        if key:
            yield FacetKey("place", key, place.region.name)
    for person in analysis.people:
        yield FacetKey("person", person.name, person.name)
    if analysis.tone:
        yield FacetKey("tone", analysis.tone.document.label, analysis.tone.document.label)
    if analysis.urusan:
        yield FacetKey("urusan", analysis.urusan.main, analysis.urusan.main)


def place_key(place: Place) -> str | None:
    """The Kemendagri code, or the name of a foreign place; a venue or a hamlet without code is no filter."""
    region = place.region
    if region.code:
        return region.code
    return None if region.country == "ID" or region.kind == "venue" else region.name


def slot_of(article: Article, seen_at: datetime) -> int:
    """The first slot of the minute of publication, else of the minute first seen (in WIB).

    The minute is the one a reader sees printed, in the article's own zone, so that a day's articles lie together.
    """
    when = article.published.value if article.published else seen_at.astimezone(WIB)
    return minute_slot(when.replace(tzinfo=None))


def minute_slot(when: datetime) -> int:
    """The first slot of a wall-clock minute."""
    return (when - EPOCH) // timedelta(minutes=1) * WITHIN_MINUTE


def days(since: date | None, until: date | None) -> tuple[int, int]:
    """The first and last slot of these days, both included; None is as far as time goes."""
    first = minute_slot(_midnight(since or date.min))
    last = minute_slot(_midnight(until or date.max)) + MINUTES_A_DAY * WITHIN_MINUTE - 1
    return first, last


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001  # wall-clock time

"""What a store takes and gives. ``SqliteStore`` is the one implementation so far (docs/decisions/0003)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kliping.core.types import Article, Reading


@dataclass(frozen=True, slots=True)
class Query:
    """One question, used alike for count, list, facets and export.

    ``text`` is the reader's own words (words, "phrases", prefix*, -not); the rest are exact filters:
    ``outlet`` a name, ``place`` a Kemendagri code or the name of a foreign place, ``person`` a canonical name,
    ``tone`` and ``urusan`` slugs, ``since`` and ``until`` days of publication (both included).
    """

    text: str | None = None
    outlet: str | None = None
    place: str | None = None
    person: str | None = None
    tone: str | None = None
    urusan: str | None = None
    since: date | None = None
    until: date | None = None
    page: int = 1
    size: int = 20


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of a result list. ``snippet`` marks found words between U+0002 and U+0003."""

    id: str
    title: str
    outlet: str | None
    published: str | None
    tone: str | None
    p: float | None
    unsure: bool
    urusan: str | None
    places: tuple[tuple[str, str], ...]
    people: tuple[str, ...]
    snippet: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page of hits, newest first, and how many there are in all."""

    hits: tuple[Hit, ...]
    total: int
    query: Query


@dataclass(frozen=True, slots=True)
class Facet:
    """A value one can filter by: ``key`` is what the Query takes, ``label`` is for people."""

    key: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """Counts over all hits of a query, most frequent first."""

    outlets: tuple[Facet, ...]
    places: tuple[Facet, ...]
    tones: tuple[Facet, ...]
    urusan: tuple[Facet, ...]
    people: tuple[Facet, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """One state of an article over time; the newest is what lists show."""

    version: str
    seen_at: datetime
    article: Article


@dataclass(frozen=True, slots=True)
class Stored:
    """A reading as kept, with when it was first seen and its versions, newest first."""

    reading: Reading
    first_seen: datetime
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """An input that gave no article: ``kind`` is skip, quarantine or source; ``reason`` a slug; nothing is lost."""

    id: int
    label: str
    kind: str
    reason: str
    message: str
    hint: str
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class Counts:
    """How much the store holds."""

    articles: int
    versions: int
    outlets: int
    regions: int
    people: int
    problems: int
    first: date | None
    last: date | None

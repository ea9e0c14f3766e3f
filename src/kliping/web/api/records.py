"""What the API answers with, beside the records of ``kliping.core``. Each field is told in ``fields.tsv``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kliping.core.types import Reading
from kliping.store.base import Facet, Hit, Problem, Stored


@dataclass(frozen=True, slots=True)
class PlaceLabel:
    """A place as a list shows it."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class ToneLabel:
    """The tone of the whole article."""

    label: str
    p: float
    unsure: bool


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """One article of a list."""

    id: str
    title: str
    outlet: str | None
    published: str | None
    tone: ToneLabel | None
    urusan: str | None
    places: tuple[PlaceLabel, ...]
    people: tuple[str, ...]
    snippet: str
    found: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, hit: Hit) -> ArticleLine:
        """The line of a hit; the marks in its snippet become positions."""
        plain, found = _unmarked(hit.snippet)
        tone = ToneLabel(hit.tone, hit.p, hit.unsure) if hit.tone and hit.p is not None else None
        places = tuple(PlaceLabel(*place) for place in hit.places)
        return cls(hit.id, hit.title, hit.outlet, hit.published, tone, hit.urusan, places, hit.people, plain, found)


def _unmarked(snippet: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Words between U+0002 and U+0003 as spans of the text without these characters."""
    plain, found, start = "", [], 0
    for letter in snippet:
        if letter == "\2":
            start = len(plain)
        elif letter == "\3":
            found.append((start, len(plain)))
        else:
            plain += letter
    return plain, tuple(found)


@dataclass(frozen=True, slots=True)
class ArticleList:
    """One page of articles, newest first."""

    total: int
    page: int
    size: int
    next: str | None
    articles: tuple[ArticleLine, ...]


@dataclass(frozen=True, slots=True)
class SeenVersion:
    """One state of an article over time."""

    version: str
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class WholeArticle:
    """An article with everything said about it; every span points into a part of ``reading.article``."""

    first_seen: datetime
    versions: tuple[SeenVersion, ...]
    reading: Reading
    related: tuple[ArticleLine, ...]

    @classmethod
    def of(cls, stored: Stored, related: tuple[Hit, ...]) -> WholeArticle:
        """What the store keeps, without the text of former versions."""
        versions = tuple(SeenVersion(version.version, version.seen_at) for version in stored.versions)
        return cls(stored.first_seen, versions, stored.reading, tuple(ArticleLine.of(hit) for hit in related))


@dataclass(frozen=True, slots=True)
class FacetLists:
    """How the articles of a query divide, most frequent first."""

    outlets: tuple[Facet, ...]
    places: tuple[Facet, ...]
    tones: tuple[Facet, ...]
    urusan: tuple[Facet, ...]
    people: tuple[Facet, ...]


@dataclass(frozen=True, slots=True)
class ProblemList:
    """Inputs that gave no article, the latest first."""

    total: int
    page: int
    size: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class ProblemDetails:
    """An error (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    hint: str | None


@dataclass(frozen=True, slots=True)
class Health:
    """Whether the application answers and can read its store."""

    status: str
    version: str
    articles: int

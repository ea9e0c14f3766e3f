"""The cooperation register: pairs of regions and what the articles prove about them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from starlette.requests import Request
from starlette.responses import Response

from kliping.core.slugs import STAGES
from kliping.core.types import Article, Cooperation, Region
from kliping.store.base import Query
from kliping.store.sqlite import SqliteStore
from kliping.web.site import site_of

# The store keeps rows with their articles, so the page reads articles; this bounds how many.
NEWEST = 400


@dataclass(frozen=True, slots=True)
class Told:
    """One row with the article that tells it; ``index`` is its place among the article's rows."""

    row: Cooperation
    index: int
    article: Article

    @property
    def day(self) -> date:
        """When the cooperation was last active, as far as this article tells."""
        if self.row.last_activity:
            return self.row.last_activity.last
        return self.article.published.day if self.article.published else date.min


@dataclass(frozen=True, slots=True)
class Pair:
    """Two regions and all rows about them, the latest activity first."""

    a: Region
    b: Region
    told: tuple[Told, ...]

    @property
    def stage(self) -> str:
        """The stage that the latest row proves."""
        return self.told[0].row.stage

    @property
    def fields(self) -> tuple[str, ...]:
        """Every field of every row, once."""
        return tuple(dict.fromkeys(field for told in self.told for field in told.row.fields))


def cooperation(request: Request) -> Response:
    """The page; the pair active last comes first."""
    site = site_of(request)
    found = pairs(site.store)
    return site.answer(request, "cooperation.html", pairs=found, stages=STAGES, newest=NEWEST)


def pairs(store: SqliteStore) -> list[Pair]:
    """The pairs of the newest articles."""
    by_pair: dict[tuple[str, ...], list[Told]] = {}
    for told in _rows(store):
        by_pair.setdefault((*_key(told.row.a), *_key(told.row.b)), []).append(told)
    found = [_pair(rows) for rows in by_pair.values()]
    return sorted(found, key=lambda pair: (pair.told[0].day, pair.a.name), reverse=True)


def _rows(store: SqliteStore) -> Iterator[Told]:
    for hit in store.search(replace(Query(), size=NEWEST)).hits:
        reading = store.show(hit.id).reading
        for index, row in enumerate(reading.cooperation):
            yield Told(row, index, reading.article)


def _key(region: Region) -> tuple[str, str]:
    return region.country or "", region.code or region.name


def _pair(rows: list[Told]) -> Pair:
    latest = sorted(rows, key=lambda told: told.day, reverse=True)
    return Pair(latest[0].row.a, latest[0].row.b, tuple(latest))

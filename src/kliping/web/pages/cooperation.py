"""The cooperation register: pairs of regions and what the articles prove about them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from starlette.requests import Request
from starlette.responses import Response

from kliping.core.slugs import STAGES
from kliping.core.types import Article, Cooperation, Region
from kliping.store.sqlite import SqliteStore
from kliping.web import asking
from kliping.web.site import site_of

SIZE = 60


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
    """Two regions, the Indonesian one first, and all rows about them, the latest activity first."""

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
    page = asking.number(request.query_params, "page", 1)
    found = pairs(site.store)
    shown = found[(page - 1) * SIZE : page * SIZE]
    last = -(-len(found) // SIZE) or 1
    return site.answer(request, "cooperation.html", pairs=shown, total=len(found), stages=STAGES, page=page, last=last)


def pairs(store: SqliteStore) -> list[Pair]:
    """The pairs of the register; which region an article names first makes no difference."""
    by_pair: dict[tuple[Region, ...], list[Told]] = {}
    sides: dict[tuple[str, str], Region] = {}
    for told in _rows(store):
        # Two articles may tell a region in unequal detail (with its parent or without); the first met stands for it.
        named = [sides.setdefault(_key(region), region) for region in (told.row.a, told.row.b)]
        by_pair.setdefault(tuple(sorted(named, key=_indonesian_first)), []).append(told)
    found = [_pair(regions, rows) for regions, rows in by_pair.items()]
    return sorted(found, key=lambda pair: (pair.told[0].day, pair.a.name), reverse=True)


def _rows(store: SqliteStore) -> Iterator[Told]:
    for reading in store.register():
        for index, row in enumerate(reading.cooperation):
            yield Told(row, index, reading.article)


def _key(region: Region) -> tuple[str, str]:
    return region.country or "", region.code or region.name


def _indonesian_first(region: Region) -> tuple[bool, tuple[str, str]]:
    return region.country != "ID", _key(region)


def _pair(regions: tuple[Region, ...], rows: list[Told]) -> Pair:
    latest = sorted(rows, key=lambda told: told.day, reverse=True)
    return Pair(regions[0], regions[1], tuple(latest))
